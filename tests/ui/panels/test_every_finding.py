"""Every kind of finding, and every doubt, leads to the panel where it is fixed."""

from __future__ import annotations

import re

import pytest

from tests.report.debate.small_record import Printed
from tests.report.faulty_records import bare, contradicted, debated, small, untold, untrue, unwritten
from ui.panels.report.fix_targets import place_of, place_of_finding
from ui.state.panel_table import BY_NAME
from wgdesk.language_table import REPORTS
from wgdesk.panel_rows import BY_ROW
from wgdesk.paths import language_words
from wgdesk.phrasing.tree import Source
from wgdesk.reads.values.record import Record
from wgdesk.report.check import Finding, check
from wgdesk.rules.doubts import DOUBTABLE

pytestmark = pytest.mark.slow  # long: in the thorough run only

# A gap leads to its own row; a guessed gender to the person's office, which has the field.
_ANYWHERE = ("gap", "person-gender-guessed")


@pytest.fixture(scope="module")
def found() -> list[tuple[Record, Finding]]:
    every = (bare, debated, small, untrue, contradicted, untold, unwritten)
    records = [Printed(make()).record for make in every]
    return [(one, finding) for one in records for lang in REPORTS for finding in check(one, lang)]


def test_the_records_used_have_every_kind_of_finding(found: list[tuple[Record, Finding]]) -> None:
    phrases = language_words("en", "screen", "check.ftl").read_text("utf-8")
    kinds = set(re.findall(r"^check-([a-z-]+) =", phrases, re.MULTILINE))
    assert {finding.key for _, finding in found} == kinds


def test_each_finding_leads_to_the_panel_it_names(found: list[tuple[Record, Finding]]) -> None:
    for record, finding in found:
        place = place_of_finding(finding, record)
        assert place is not None, finding
        panel, table, _ = place
        rows = (*BY_NAME[panel].rows, *BY_NAME[panel].also)
        assert table.partition(".")[0] in rows, finding
        assert table != "meeting.", finding
        assert finding.key in _ANYWHERE or panel == finding.panel, finding


@pytest.mark.slow
@pytest.mark.parametrize("table", sorted(DOUBTABLE))
def test_each_doubt_leads_to_a_form_that_shows_its_row(table: str) -> None:
    record = Printed(debated()).record
    panel, shown, _ = place_of(Source(table, 1), record)
    assert BY_ROW[shown] == panel
