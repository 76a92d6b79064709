"""Lists of the meeting's facts: mandates, earlier meetings, the outline, options of the report, groups."""

from __future__ import annotations

from datetime import date

import pytest

from tests.ui.conftest import bare, press, type_text
from tests.ui.meeting_room import HELD, KEYS, facts, focus, page, panel, pick, set_day, write
from ui.panels.meeting.earlier_page import EarlierLine, EarlierPage, free_days, year_on
from ui.panels.meeting.groups_page import GroupLine, GroupsPage
from ui.panels.meeting.mandate_page import MandateLine, MandatePage
from ui.panels.meeting.meeting_panel import MeetingPanel
from ui.panels.meeting.options_page import OptionsPage
from ui.panels.meeting.outline_page import OutlinePage
from ui.windows.record.record_window import RecordWindow
from wgdesk.rules.outline import OUTLINE, SECTIONS

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["panel"]


@pytest.mark.daily
def test_a_paragraph_of_the_mandate_is_added_filled_and_moved(
    panel: MeetingPanel, window: RecordWindow
) -> None:
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


@pytest.mark.daily
def test_earlier_meetings_are_counted_added_dated_and_removed(
    panel: MeetingPanel, window: RecordWindow
) -> None:
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


def test_a_new_earlier_meeting_gets_days_without_a_meeting(window: RecordWindow) -> None:
    from dataclasses import replace

    now = facts(window)
    assert free_days(replace(now, previous=()))[0] == date(2025, 10, 5)
    near = replace(now.previous[-1], first_day=date(2026, 9, 1), last_day=date(2026, 9, 2))
    assert free_days(replace(now, previous=(*now.previous, near)))[0] == year_on(
        now.previous[0].first_day, -1
    )
    assert year_on(date(2024, 2, 29), 1) == date(2025, 2, 28)


@pytest.mark.daily
def test_sections_of_the_outline_are_moved_and_left_out(panel: MeetingPanel, window: RecordWindow) -> None:
    outline = page(panel, "outline", OutlinePage)
    kinds = lambda: [one.kind for one in facts(window).outline]  # noqa: E731 - read anew each time
    before = kinds()
    keys = {one.kind: one.id for one in facts(window).outline}
    outline.list.setFocus()
    outline.list.point_at(keys["recommendations"])
    press(outline.list, KEYS.Key_Up, HELD.AltModifier)
    assert kinds()[:2] == ["recommendations", "introduction"]
    press(outline.list, KEYS.Key_Up, HELD.AltModifier)  # the first cannot move up
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
    assert not panel.banner.isHidden()  # others are in the group
    assert kinds() == before


def test_a_section_is_put_into_another_or_unnumbered(panel: MeetingPanel, window: RecordWindow) -> None:
    outline = page(panel, "outline", OutlinePage)
    keys = {one.kind: one.id for one in facts(window).outline}
    outline.list.point_at(keys["opening"])
    assert outline.parent_of.currentData() == keys["organization"]
    outline.list.point_at(keys["adoption"])
    field = outline.parent_of
    offered = [field.itemData(at) for at in range(field.count())]
    assert keys["adoption"] not in offered
    field.setCurrentIndex(field.findData(keys["opening"]))
    field.activated.emit(field.currentIndex())
    told = {one.kind: one for one in facts(window).outline}
    assert told["adoption"].parent == "opening"
    assert outline.list.current is not None
    assert outline.list.current.level == 3
    outline.list.point_at(keys["organization"])
    offered = [field.itemData(at) for at in range(field.count())]
    assert not {keys["opening"], keys["adoption"], keys["organization"]} & set(offered)
    outline.unnumbered.click()
    told = {one.kind: one for one in facts(window).outline}
    assert told["organization"].unnumbered
    assert not told["opening"].unnumbered


def test_options_of_the_report_are_set(panel: MeetingPanel, window: RecordWindow) -> None:
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
        pick(options.fields[name], value)
        assert facts(window).options[name] == value
    field = options.fields["quantifier_many"]
    field.setFocus()
    press(field, KEYS.Key_Up)
    assert facts(window).options["quantifier_many"] == "11"
    wanted: list[str] = []
    window.wanted.connect(wanted.append)
    window._pressed("settings")
    assert wanted == ["settings"]


def test_a_group_is_added_by_its_code_and_named(panel: MeetingPanel, window: RecordWindow) -> None:
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
    assert "G90" in panel.banner.text  # the code is taken
    line.gone.click()
    assert key not in window.session.live.roster.groups


def test_an_own_section_is_added_and_a_heading_changed(panel: MeetingPanel, window: RecordWindow) -> None:
    outline = page(panel, "outline", OutlinePage)
    outline.adds.click()
    made = next(one for one in facts(window).outline if one.kind == "own_1")
    assert outline.chosen is not None
    assert outline.chosen.id == made.id
    outline.heading.field.setFocus()
    type_text(outline.heading.field, "زيارة المتحف")
    press(outline.heading.field, KEYS.Key_Return)
    outline.due.emit()
    assert facts(window).outline[-2].heading.get("ar") == "زيارة المتحف"  # before the annex
    assert "زيارة المتحف" in outline.list.rows.rows[-2].text
