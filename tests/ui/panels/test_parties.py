"""The page of parties: from the protocol, from a table typed, pasted or read from a file, or none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import bare, press
from ui.panels.meeting.meeting_panel import MeetingPanel
from ui.panels.meeting.parties_page import PartiesPage
from ui.windows.record.record_window import RecordWindow
from wgdesk.meeting_setup.kept_parties import KeptParties, keep_parties, parties_kept
from wgdesk.paths import data_folder
from wgdesk.reads.queries.meeting import meeting
from wgdesk.reads.values.words import Words

pytestmark = pytest.mark.slow  # long: in the thorough run only


@pytest.fixture
def page(window: RecordWindow) -> PartiesPage:
    """The page in front."""
    panel = window.show_panel("meeting")
    assert isinstance(panel, MeetingPanel)
    panel.sections.point_at("parties")
    assert isinstance(panel.page, PartiesPage)
    return panel.page


def pick(page: PartiesPage, value: str) -> None:
    page.instrument.setCurrentIndex(page.instrument.findData(value))
    page.instrument.activated.emit(page.instrument.currentIndex())


def parties(window: RecordWindow) -> set[str]:
    return {one.code for one in window.session.live.roster.delegations.values() if one.party}


def keep(page: PartiesPage, lines: str) -> None:
    page.table.setFocus()
    page.table.setPlainText(lines)
    press(page.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_the_parties_come_from_the_protocol_or_there_are_none(
    window: RecordWindow, page: PartiesPage
) -> None:
    pick(page, "tip_protocol")
    assert "١٧٤" in bare(page.told.text())
    assert window.desk.read(meeting).status_as_of is not None
    pick(page, "none")
    assert parties(window) == set()
    assert "ليس في بيانات الاجتماع جدول" in bare(page.told.text())
    assert page.table.toPlainText() == ""
    window.undo()
    assert "EGY" in parties(window)


def test_a_typed_table_is_kept_with_ctrl_enter(window: RecordWindow, page: PartiesPage) -> None:
    keep(page, "Egypt\t\t2004-03-05\nكينيا")
    assert parties(window) == {"EGY", "KEN"}
    assert page.instrument.value == "own"
    assert page.table.toPlainText().replace("\u200e", "").splitlines() == [
        "كينيا\t\tyes",
        "مصر\t\t2004-03-05",
    ]
    window.undo()
    assert parties(window) != {"EGY", "KEN"}


def test_an_unknown_name_is_reported_and_the_text_stays(window: RecordWindow, page: PartiesPage) -> None:
    before = parties(window)
    keep(page, "Egypt\nAtlantis")
    assert parties(window) == before
    assert page.table.toPlainText() == "Egypt\nAtlantis"
    assert "Atlantis" in bare(window.show_panel("meeting").banner.text)


@pytest.mark.daily
def test_a_file_fills_the_table(page: PartiesPage, window: RecordWindow, tmp_path: Path) -> None:
    file = tmp_path / "parties.csv"
    file.write_text("code,signed,party\nEGY,,2004-03-05\nFRA,2000-12-12,2002-10-29\n", "utf-8-sig")
    page.take_file(file)
    page.keep.click()
    assert parties(window) == {"EGY", "FRA"}


def test_a_file_in_another_encoding_or_of_another_kind_costs_nothing_typed(
    page: PartiesPage, tmp_path: Path
) -> None:
    file = tmp_path / "parties.csv"
    file.write_bytes("الدولة;التوقيع;الانضمام\nمصر;;5 آذار/مارس 2004\n".encode("cp1256"))
    page.table.setPlainText("Kenya")
    page.take_file(file)
    assert "مصر" in page.table.toPlainText()
    page.table.undo()
    assert page.table.toPlainText() == "Kenya"
    file.write_bytes(b"%PDF-1.7\n")
    page.take_file(file)
    assert page.table.toPlainText() == "Kenya"


def test_a_table_is_offered_to_the_next_meeting_of_its_instrument(
    window: RecordWindow, page: PartiesPage
) -> None:
    page.as_of.show_day(date(2026, 3, 1))
    keep(page, "Egypt\t\t2004-03-05")
    assert page.kept.isHidden()  # the record has it
    pick(page, "none")
    assert not page.kept.isHidden()
    page.kept.click()
    assert page.table.toPlainText() == "Egypt\t\t2004-03-05"
    assert page.as_of.day == date(2026, 3, 1)
    assert parties(window) == set()  # not before it is saved
    press(page.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert parties(window) == {"EGY"}


def test_a_table_belongs_to_its_instrument_and_a_damaged_file_to_none(
    window: RecordWindow, page: PartiesPage
) -> None:
    now = window.desk.read(meeting)
    keep_parties(now, KeptParties("Egypt", None))
    assert parties_kept(now) == KeptParties("Egypt", None)
    named = {"instrument_full": Words((("en", "Convention on Rivers"),))}
    assert parties_kept(replace(now, texts={**now.texts, **named})) is None
    keep_parties(now, KeptParties("Kenya", None))
    [file] = (data_folder() / "parties").iterdir()
    file.write_text("{", "utf-8")
    assert parties_kept(now) is None
