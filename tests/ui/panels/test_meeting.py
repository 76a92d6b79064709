"""The meeting's facts: each can be corrected, changes are acts, can be undone and may be refused."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QSpinBox
from pytestqt.qtbot import QtBot

from tests.meetings import close_record
from tests.ui.conftest import bare, press, type_text
from tests.ui.meeting_room import HELD, KEYS, facts, focus, page, panel, pick, set_day, write
from ui.panels.meeting.days_page import DaysPage, carried
from ui.panels.meeting.earlier_page import EarlierLine, EarlierPage
from ui.panels.meeting.meeting_panel import MeetingPanel
from ui.panels.meeting.names_page import NamesPage
from ui.panels.meeting.recess_lines import RecessLine
from ui.panels.meeting.symbols_page import SymbolsPage
from ui.state.app_context import AppContext
from ui.windows.record.record_window import RecordWindow

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["panel"]


# -- coming and going --------------------------------------------------------------------------------------


def test_its_key_opens_and_closes_the_panel(window: RecordWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.keyClick(window, KEYS.Key_I, HELD.ControlModifier)
    panel = window.panels["meeting"]
    assert window.panel is panel
    assert isinstance(panel, MeetingPanel)
    assert panel.sections.hasFocus()
    qtbot.keyClick(window, KEYS.Key_I, HELD.ControlModifier)
    assert window.panel is window.panels["speakers"]


@pytest.mark.daily
def test_esc_goes_to_the_sections_and_then_back(panel: MeetingPanel, window: RecordWindow) -> None:
    press(panel.sections, KEYS.Key_Return)
    names = page(panel, "names", NamesPage)
    first = names.texts["body_full"].edits["ar"].field
    assert first.hasFocus()
    press(first, KEYS.Key_Escape)
    assert panel.sections.hasFocus()
    press(panel.sections, KEYS.Key_Escape)
    assert window.panel is window.panels["speakers"]


def test_a_button_of_the_sittings_opens_the_panel(window: RecordWindow) -> None:
    sittings = window.show_panel("sittings")
    sittings.present_card.meeting.click()
    assert window.panel is window.panels["meeting"]
    window.turn_meeting()
    assert window.panel is sittings


def test_every_section_is_walked_with_the_arrows(panel: MeetingPanel) -> None:
    for name in list(panel.pages)[1:]:
        press(panel.sections, KEYS.Key_Down)
        assert panel.section == name
        assert panel.pages[name].isVisible()
        assert bare(panel._title.text()) == panel.app.speech.say(f"meeting-{name}")


# -- facts -------------------------------------------------------------------------------------------------


def test_whoever_is_picked_serves_the_body_as_secretary(panel: MeetingPanel, window: RecordWindow) -> None:
    secretaries = page(panel, "names", NamesPage).secretaries

    def serving() -> list[tuple[str, bool]]:
        people = window.session.live.roster.people.values()
        return [(one.person.serves_as, one.secretariat) for one in people if one.person.serves_as]

    type_text(secretaries.pick.field, "Ms. Ana Ruiz")
    press(secretaries.pick.field, KEYS.Key_Return)
    assert serving() == [("secretary", True)]
    (line,) = secretaries.lines.lines.values()
    line.office.picked.emit("deputy_secretary")
    assert serving() == [("deputy_secretary", True)]
    line.gone.click()
    assert serving() == []
    assert not secretaries.lines.lines


def test_names_are_written_in_both_languages(panel: MeetingPanel, window: RecordWindow) -> None:
    names = page(panel, "names", NamesPage)
    write(names.texts["venue"].edits["ar"], "عمّان")
    write(names.texts["venue"].edits["en"], "Amman")
    assert facts(window).texts["venue"].texts == (("ar", "عمّان"), ("en", "Amman"))
    window.undo()
    window.undo()
    assert facts(window).texts["venue"].texts == (("ar", "فيينا"), ("en", "Vienna"))
    panel.refresh()
    assert names.texts["venue"].edits["en"].text == "Vienna"


def test_symbols_distribution_and_stage_are_set(panel: MeetingPanel, window: RecordWindow) -> None:
    symbols = page(panel, "symbols", SymbolsPage)
    line = symbols.symbols["symbol_final"]
    line.setFocus()
    line.setText("CHP/9")
    press(line, KEYS.Key_Return)
    pick(symbols.fields["distribution_final"], "Restricted")
    prepared = symbols.dated["prepared_draft"]
    prepared.setFocus()
    prepared.setText("2026-10-02")
    press(prepared, KEYS.Key_Return)
    days = page(panel, "days", DaysPage)
    pick(days.stage, "final")
    now = facts(window)
    assert (now.symbols["symbol_final"], now.stage) == ("CHP/9", "final")
    assert now.options["distribution_final"] == "Restricted"
    assert (now.prepared_draft, now.prepared_final) == (date(2026, 10, 2), None)


def test_days_mode_zone_and_language_are_set(panel: MeetingPanel, window: RecordWindow) -> None:
    days = page(panel, "days", DaysPage)
    pick(days.mode, "online")
    pick(days.original, "fr")
    days.zone.open()
    type_text(days.zone.field, "الأردن")
    press(days.zone.field, Qt.Key.Key_Return)
    assert bare(days.zone.field.text()) == "Amman، الأردن"
    set_day(days.last_day, date(2026, 10, 9))
    days.ordinal.setFocus()
    press(days.ordinal, KEYS.Key_Up)
    pick(days.session_kind, "special")
    days.receiving.setFocus()
    press(days.receiving, KEYS.Key_Up)
    now = facts(window)
    assert (now.parent_session, now.session_kind) == (1, "special")
    assert (now.mode, now.original_language, now.zone) == ("online", "fr", "Asia/Amman")
    assert (now.last_day, now.ordinal) == (date(2026, 10, 9), 6)
    assert window.session.live.programme.zone == "Asia/Amman"


def test_a_refusal_is_shown_and_nothing_changes(panel: MeetingPanel, window: RecordWindow) -> None:
    days, before = page(panel, "days", DaysPage), facts(window)
    set_day(days.last_day, date(2026, 10, 5))  # sittings were held after that day
    assert "ليس من أيام الاجتماع" in bare(panel.banner.text)
    assert facts(window) == before
    assert days.last_day.date() == QDate(2026, 10, 7)
    window.desk.do(close_record)
    pick(days.mode, "online")
    assert not panel.banner.isHidden()
    assert days.mode.value == before.mode == facts(window).mode


def test_undo_takes_back_the_last_act_while_nothing_is_typed(
    panel: MeetingPanel, window: RecordWindow, qtbot: QtBot
) -> None:
    days = page(panel, "days", DaysPage)
    field: QSpinBox = days.ordinal
    window.activateWindow()
    field.setFocus()
    qtbot.keyClick(field, KEYS.Key_Up)
    assert facts(window).ordinal == 6
    qtbot.keyClick(field, KEYS.Key_Z, HELD.ControlModifier)
    assert facts(window).ordinal == 5
    qtbot.waitUntil(lambda: field.value() == 5)
    set_day(days.last_day, date(2026, 10, 8))
    qtbot.keyClick(days.last_day, KEYS.Key_Z, HELD.ControlModifier)
    assert facts(window).last_day == date(2026, 10, 7)


def test_a_postponed_meeting_keeps_its_length() -> None:
    first, last = date(2026, 10, 5), date(2026, 10, 7)
    assert carried(date(2026, 10, 6), first, last) == {"first_day": date(2026, 10, 6)}
    later = {"first_day": date(2026, 11, 2), "last_day": date(2026, 11, 4)}
    assert carried(date(2026, 11, 2), first, last) == later


@pytest.mark.daily
def test_days_between_two_parts_are_added_changed_and_removed(
    panel: MeetingPanel, window: RecordWindow
) -> None:
    days = page(panel, "days", DaysPage)
    assert days.recesses.heading.isHidden()
    days.add()
    (between,) = facts(window).recesses
    line = days.recesses.lines[between.id]
    assert isinstance(line, RecessLine)
    set_day(line.last, facts(window).last_day)
    assert facts(window).recesses[0].last_day == facts(window).last_day
    assert not days.recesses.heading.isHidden()
    panel.go_to("recess", between.id)
    assert focus() is line.first
    line.gone.click()
    assert facts(window).recesses == ()


# -- from elsewhere ----------------------------------------------------------------------------------------


def test_changes_of_another_station_are_shown(
    panel: MeetingPanel, window: RecordWindow, qtbot: QtBot
) -> None:
    from wgdesk.acts.setup import edit_meeting

    days = page(panel, "days", DaysPage)
    window.desk.do(edit_meeting, meeting_id=facts(window).id, ordinal=8)
    qtbot.waitUntil(lambda: days.ordinal.value() == 8)


def test_go_to_focuses_the_field_of_a_fact(panel: MeetingPanel, window: RecordWindow) -> None:
    panel.go_to("meeting.participants_symbol", None)
    assert panel.section == "symbols"
    symbols = panel.page
    assert isinstance(symbols, SymbolsPage)
    assert focus() is symbols.symbols["participants_symbol"]
    panel.go_to("meeting.instrument_short", None)
    names = panel.page
    assert isinstance(names, NamesPage)
    assert focus() is names.texts["instrument_short"].edits["ar"].field
    previous = facts(window).previous[1].id
    panel.go_to("previous_meeting", previous)
    earlier = panel.page
    assert isinstance(earlier, EarlierPage)
    line = earlier.lines.lines[previous]
    assert isinstance(line, EarlierLine)
    assert focus() is line.first


def test_the_panel_follows_the_language_of_the_window(panel: MeetingPanel, app: AppContext) -> None:
    app.change(language="en")
    assert [bare(row.text) for row in panel.sections.rows.rows][:2] == [
        "Names and place",
        "Days and format",
    ]
    earlier = page(panel, "earlier", EarlierPage)
    assert bare(earlier.count.text()) == "Recorded: 4; expected: 4."
