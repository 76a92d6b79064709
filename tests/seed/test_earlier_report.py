"""The reference meeting's report, read into a record and printed again, paragraph by paragraph."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.earlier.printed_again import bare, printed_again
from tests.seed_record import SEED
from wgdesk.earlier.kept_words import whole_report
from wgdesk.earlier.source import read_source
from wgdesk.earlier.understanding import Understood, understand

pytestmark = pytest.mark.slow  # long: in the thorough run only

# By the number of the paragraph in the file, of 39 that have one. The meetings that took up an item are in
# brackets.
NOT_CERTAIN = {58}
# Three States have other names than ours; the record has ours.
OTHER_NAMES = {66, 80}


def read(name: str) -> Understood:
    return understand(read_source(SEED / name), name)


def test_paragraphs_that_were_read_are_printed_again(tmp_path: Path) -> None:
    source, found = read_source(SEED / "expected-ar.txt"), read("expected-ar.txt")
    left = {one.number for one in found.left}
    again = set(printed_again(found, tmp_path))
    assert left | {one.number for one in source if bare(one.text) not in again} == {
        *NOT_CERTAIN,
        *OTHER_NAMES,
    }
    assert found.strange == ()


def test_the_whole_report_is_printed_again(tmp_path: Path) -> None:
    source = read_source(SEED / "expected-ar.txt")
    whole = whole_report(read("expected-ar.txt"), source, "expected-ar.txt")
    again = [line for line in printed_again(whole, tmp_path) if line]
    assert again == [bare(one.text) for one in source]
    assert whole.kept == len({*NOT_CERTAIN, *OTHER_NAMES})


def test_the_report_with_its_misreadings_gives_the_same_facts() -> None:
    right, misread = read("expected-ar.txt"), read("draft-report-ar.txt")
    # The number of a decision and the name of an office are garbled beyond recognition; so is how the
    # Secretariat introduced two items.
    lost = {"mandate": 1, "delegation": 1, "statement": 2}
    assert {
        kind: n - misread.counts[kind] for kind, n in right.counts.items() if n != misread.counts[kind]
    } == lost
    held = [[{**one, "requests": ()} for one in read.record["sittings"]] for read in (misread, right)]
    assert held[0] == held[1]
    for name in ("previous_meetings", "officers", "decisions", "attendance_lists"):
        assert misread.record[name] == right.record[name]
    assert [len(one["recommendations"]) for one in misread.record["clusters"]] == [8, 3, 0]
