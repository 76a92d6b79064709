"""docs/record-file.md lists the keys of the blocks beside which a file puts texts, or which it leaves out."""

from __future__ import annotations

import re

from tests.exchange.files import DOC
from tests.report.debate.small_record import Printed
from tests.report.full_record import full_record, other_record
from wgdesk.report.sections import build

_ROW = re.compile(r"(?<=/)\d+")


def _documented() -> set[str]:
    section = DOC.read_text("utf-8").partition("### Keys of blocks")[2].partition("\n### ")[0]
    keys = re.findall(r"`([a-z_]+(?:/[^`]*)?)`", section)
    return {re.sub(r"(?<=/)(?:[a-z_]+:)?1\b", "N", key) for key in keys}


def test_each_block_of_a_full_report_is_in_the_list_of_keys() -> None:
    files = (full_record(), other_record())
    reports = [build(Printed(file).record, "draft") for file in files]
    blocks = [block.key for made in reports for section in made.sections for block in section.blocks]
    keys = {_ROW.sub("N", key) for key in blocks if not key.startswith(("masthead/", "insertion/"))}
    assert keys - _documented() == set()
    assert keys & _documented()
