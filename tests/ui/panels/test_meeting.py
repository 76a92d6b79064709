"""The meeting's facts: every one can be mended, each change is an act, undo works, refusals are told."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import bare, press, type_text
from ui.panels.meeting.days_page import DaysPage, carried
from ui.panels.meeting.earlier_page import EarlierLine, EarlierPage, free_days, year_on
from ui.panels.meeting.groups_page import GroupLine, GroupsPage
from ui.panels.meeting.mandate_page import MandateLine, MandatePage
from ui.panels.meeting.meeting_fields import DayField
from ui.panels.meeting.meeting_page import MeetingPage
from ui.panels.meeting.meeting_panel import MeetingPanel
from ui.panels.meeting.names_page import NamesPage
from ui.panels.meeting.options_page import OptionsPage
from ui.panels.meeting.outline_page import OutlinePage
from ui.panels.meeting.symbols_page import SymbolsPage
from ui.parts.words_edit import WordsEdit
from ui.state.app_context import AppContext
from ui.widgets.choices import ValuePick
from ui.windows.record.record_window import RecordWindow
from wgdesk.acts.setup import close_record
from wgdesk.reads.queries.meeting import meeting
from wgdesk.reads.values.meeting import MeetingNow
from wgdesk.rules.options import OUTLINE, SECTIONS

KEYS, HELD = Qt.Key, Qt.KeyboardModifier
P = TypeVar("P", bound=MeetingPage)


@pytest.fixture
def panel(window: RecordWindow) -> MeetingPanel:
    """The panel in front, with the focus on its sections."""
    made = window.show_panel("meeting")
    assert isinstance(made, MeetingPanel)
    return made


def page(panel: MeetingPanel, name: str, kind: type[P]) -> P:
    """Return a page, brought to the front."""
    panel.sections.point_at(name)
    found = panel.page
    assert isinstance(found, kind)
    return found


def facts(window: RecordWindow) -> MeetingNow:
    return window.desk.read(meeting)


def write(edit: WordsEdit, text: str) -> None:
    """Put a text in place of what stands in a field of one line, and keep it with Enter."""
    assert isinstance(edit.field, QLineEdit)
    edit.field.setFocus()
    edit.field.selectAll()
    type_text(edit.field, text)
    press(edit.field, KEYS.Key_Return)


def pick(choice: ValuePick, value: str) -> None:
    choice.setCurrentIndex(choice.findData(value))
    choice.activated.emit(choice.currentIndex())


def set_day(field: DayField, day: date) -> None:
    """Type a day and leave the field."""
    field.setFocus()
    field.setDate(QDate(day.year, day.month, day.day))
    field.editingFinished.emit()


def focus() -> QWidget | None:
    return QApplication.focusWidget()


# -- coming and going --------------------------------------------------------------------------------------


def test_its_key_brings_it_and_takes_it_away(window: RecordWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.keyClick(window, KEYS.Key_I, HELD.ControlModifier)
    panel = window.panels["meeting"]
    assert window.panel is panel
    assert isinstance(panel, MeetingPanel)
    assert panel.sections.hasFocus()
    qtbot.keyClick(window, KEYS.Key_I, HELD.ControlModifier)
    assert window.panel is window.panels["speakers"]


def test_esc_goes_to_the_sections_and_then_back(panel: MeetingPanel, window: RecordWindow) -> None:
    press(panel.sections, KEYS.Key_Return)
    names = page(panel, "names", NamesPage)
    first = names.texts["body_full"].edits["ar"].field
    assert first.hasFocus()
    press(first, KEYS.Key_Escape)
    assert panel.sections.hasFocus()
    press(panel.sections, KEYS.Key_Escape)
    assert window.panel is window.panels["speakers"]


def test_a_button_of_the_sittings_leads_there(window: RecordWindow) -> None:
    sittings = window.show_panel("sittings")
    sittings.step_card.meeting.click()
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


def test_symbols_distribution_and_stage(panel: MeetingPanel, window: RecordWindow) -> None:
    symbols = page(panel, "symbols", SymbolsPage)
    line = symbols.symbols["symbol_final"]
    line.setFocus()
    line.setText("CHP/9")
    press(line, KEYS.Key_Return)
    pick(symbols.levels["distribution_final"], "Restricted")
    days = page(panel, "days", DaysPage)
    pick(days.stage, "final")
    now = facts(window)
    assert (now.symbols["symbol_final"], now.stage) == ("CHP/9", "final")
    assert now.options["distribution_final"] == "Restricted"


def test_days_mode_zone_and_language(panel: MeetingPanel, window: RecordWindow) -> None:
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
    now = facts(window)
    assert (now.mode, now.original_language, now.zone) == ("online", "fr", "Asia/Amman")
    assert (now.last_day, now.ordinal) == (date(2026, 10, 9), 6)
    assert window.session.live.programme.zone == "Asia/Amman"


def test_a_refusal_is_told_and_nothing_is_changed(panel: MeetingPanel, window: RecordWindow) -> None:
    days, before = page(panel, "days", DaysPage), facts(window)
    set_day(days.last_day, date(2026, 10, 5))  # sittings were held after it
    assert "ليس من أيام الاجتماع" in bare(panel.banner.text)
    assert facts(window) == before
    assert days.last_day.date() == QDate(2026, 10, 7)
    window.desk.do(close_record)
    pick(days.mode, "online")
    assert not panel.banner.isHidden()
    assert days.mode.value == before.mode == facts(window).mode


def test_undo_is_the_desk_s_while_a_field_holds_nothing_new(
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


def test_a_meeting_put_off_keeps_its_length() -> None:
    first, last = date(2026, 10, 5), date(2026, 10, 7)
    assert carried(date(2026, 10, 6), first, last) == {"first_day": date(2026, 10, 6)}
    later = {"first_day": date(2026, 11, 2), "last_day": date(2026, 11, 4)}
    assert carried(date(2026, 11, 2), first, last) == later


# -- lists -------------------------------------------------------------------------------------------------


def test_the_mandate(panel: MeetingPanel, window: RecordWindow) -> None:
    mandate = page(panel, "mandate", MandatePage)
    panel.sections.setFocus()
    before = [one.id for one in facts(window).mandates]
    press(panel.sections, KEYS.Key_A)
    (key,) = [one.id for one in facts(window).mandates if one.id not in before]
    line = mandate.lines.lines[key]
    assert isinstance(line, MandateLine)
    assert focus() is line.number
    line.number.setText("9/2")
    press(line.number, KEYS.Key_Return)
    pick(line.kind, "resolution")
    line.body.field.setFocus()
    type_text(line.body.field, "وقرر المؤتمر ...")
    press(line.body.field, KEYS.Key_Return, HELD.ControlModifier)
    line.up.click()
    now = {one.id: one for one in facts(window).mandates}
    assert list(now) == [*before[:-1], key, before[-1]]
    assert (now[key].number, now[key].kind) == ("9/2", "resolution")
    assert now[key].body.get("ar") == "وقرر المؤتمر ..."
    line.gone.click()
    panel.refresh()
    assert [one.id for one in facts(window).mandates] == before
    assert key not in mandate.lines.lines
    held = focus()
    assert held is not None
    assert panel.isAncestorOf(held)


def test_earlier_meetings(panel: MeetingPanel, window: RecordWindow) -> None:
    earlier = page(panel, "earlier", EarlierPage)
    assert bare(earlier.count.text()) == "العدد المسجَّل ٤، والمطلوب ٤."
    assert earlier.adds is not None
    earlier.adds.click()
    added = facts(window).previous[-1]
    assert (added.first_day, added.last_day) == (date(2025, 10, 9), date(2025, 10, 11))
    line = earlier.lines.lines[added.id]
    assert isinstance(line, EarlierLine)
    assert focus() is line.first
    assert bare(earlier.count.text()) == "العدد المسجَّل ٥، والمطلوب ٤."
    set_day(line.first, date(2025, 11, 3))
    assert facts(window).previous[-1].last_day == date(2025, 11, 5)
    set_day(line.first, date(2026, 11, 3))
    assert not panel.banner.isHidden()  # after this meeting
    line.gone.click()
    assert len(facts(window).previous) == 4


def test_days_that_nobody_met_on(window: RecordWindow) -> None:
    from dataclasses import replace

    now = facts(window)
    assert free_days(replace(now, previous=()))[0] == date(2025, 10, 5)
    near = replace(now.previous[-1], first_day=date(2026, 9, 1), last_day=date(2026, 9, 2))
    assert free_days(replace(now, previous=(*now.previous, near)))[0] == year_on(
        now.previous[0].first_day, -1
    )
    assert year_on(date(2024, 2, 29), 1) == date(2025, 2, 28)


def test_the_outline(panel: MeetingPanel, window: RecordWindow) -> None:
    outline = page(panel, "outline", OutlinePage)
    kinds = lambda: [one.kind for one in facts(window).outline]  # noqa: E731 - read anew each time
    before = kinds()
    keys = {one.kind: str(one.id) for one in facts(window).outline}
    outline.list.setFocus()
    outline.list.point_at(keys["recommendations"])
    press(outline.list, KEYS.Key_Up, HELD.AltModifier)
    assert kinds()[:2] == ["recommendations", "introduction"]
    press(outline.list, KEYS.Key_Up, HELD.AltModifier)  # the first stays the first
    press(outline.list, KEYS.Key_Down, HELD.AltModifier)
    assert kinds() == before
    assert outline.back.count() == 1 + len(SECTIONS) - len(OUTLINE)
    outline.list.point_at(keys["annex_proposals"])
    press(outline.list, KEYS.Key_Delete)
    assert kinds() == before[:-1]
    assert outline.back.count() == 2 + len(SECTIONS) - len(OUTLINE)
    outline.back.setCurrentIndex(1)
    outline.back.activated.emit(1)
    assert kinds() == before
    outline.list.point_at(keys["organization"])
    press(outline.list, KEYS.Key_Delete)
    assert not panel.banner.isHidden()  # others stand in it
    assert kinds() == before


def test_options_of_the_report(panel: MeetingPanel, window: RecordWindow) -> None:
    options = page(panel, "options", OptionsPage)
    for name, value in {
        "statements": "per_item",
        "speakers_order": "spoken",
        "digits_ar": "european",
        "honorifics": "hidden",
        "attendance_from": "presence",
        "article_in_order": "first",
        "documents_before": "agreeing",
    }.items():
        pick(options.choices[name], value)
        assert facts(window).options[name] == value
    field = options.numbers["quantifier_many"]
    field.setFocus()
    press(field, KEYS.Key_Up)
    assert facts(window).options["quantifier_many"] == "11"
    wanted: list[str] = []
    window.wanted.connect(wanted.append)
    window._pressed("settings")
    assert wanted == ["settings"]


def test_groups(panel: MeetingPanel, window: RecordWindow) -> None:
    groups = page(panel, "groups", GroupsPage)
    panel.sections.setFocus()
    press(panel.sections, KEYS.Key_A)
    assert focus() is groups.code
    type_text(groups.code, "G90")
    press(groups.code, KEYS.Key_Return)
    (key,) = [one.id for one in window.session.live.roster.groups.values() if one.code == "G90"]
    line = groups.lines.lines[key]
    assert isinstance(line, GroupLine)
    assert focus() is line.name.edits["ar"].field
    write(line.name.edits["ar"], "مجموعة التسعين")
    line.regional.click()
    group = window.session.live.roster.groups[key]
    assert (group.name.get("ar"), group.regional) == ("مجموعة التسعين", True)
    groups.code.setText("G90")
    press(groups.code, KEYS.Key_Return)
    assert "G90" in panel.banner.text  # there is one
    line.gone.click()
    assert key not in window.session.live.roster.groups


# -- from elsewhere ----------------------------------------------------------------------------------------


def test_what_another_station_changes_is_shown(
    panel: MeetingPanel, window: RecordWindow, qtbot: QtBot
) -> None:
    from wgdesk.acts.setup import edit_meeting

    days = page(panel, "days", DaysPage)
    window.desk.do(edit_meeting, meeting_id=facts(window).id, ordinal=8)
    qtbot.waitUntil(lambda: days.ordinal.value() == 8)


def test_it_goes_to_the_field_of_a_fact(panel: MeetingPanel, window: RecordWindow) -> None:
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


def test_it_speaks_the_language_of_the_window(panel: MeetingPanel, app: AppContext) -> None:
    app.change(language="en")
    assert [bare(row.text) for row in panel.sections.rows.rows][:2] == [
        "Names and place",
        "Days and format",
    ]
    earlier = page(panel, "earlier", EarlierPage)
    assert bare(earlier.count.text()) == "Recorded: 4; expected: 4."


def test_a_section_of_one_s_own_and_the_heading_of_another(panel: MeetingPanel, window: RecordWindow) -> None:
    outline = page(panel, "outline", OutlinePage)
    outline.own.click()
    made = next(one for one in facts(window).outline if one.kind == "own_1")
    assert outline.chosen is not None
    assert outline.chosen.id == made.id
    outline.heading.field.setFocus()
    type_text(outline.heading.field, "زيارة المتحف")
    press(outline.heading.field, KEYS.Key_Return)
    outline.due.emit()
    assert facts(window).outline[-2].heading.get("ar") == "زيارة المتحف"  # before the annex
    assert "زيارة المتحف" in outline.list.rows.rows[-2].text
