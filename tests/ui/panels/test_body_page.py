"""The page of the body: what differs comes first, and Enter leads to the field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.meetings import close_record
from tests.ui.conftest import bare, press
from ui.panels.meeting.body_page import BodyPage, WayKey
from ui.panels.meeting.meeting_panel import MeetingPanel
from ui.panels.meeting.options_page import OptionsPage
from ui.widgets.rows.row_content import RowContent
from ui.windows.record.record_window import RecordWindow
from wgdesk.acts.setup import remove_section, set_option
from wgdesk.meeting_setup.own_bodies import file_of_body, is_own_body
from wgdesk.reads.queries.meeting import meeting
from wgdesk.rules.options import GROUP_OF, OPTIONS

pytestmark = pytest.mark.slow  # long: in the thorough run only


@pytest.fixture
def panel(window: RecordWindow) -> MeetingPanel:
    window.app.change(language="en")
    made = window.show_panel("meeting")
    assert isinstance(made, MeetingPanel)
    return made


def page(panel: MeetingPanel) -> BodyPage:
    panel.sections.point_at("body")
    found = panel.page
    assert isinstance(found, BodyPage)
    return found


def rows(page: BodyPage) -> list[RowContent]:
    shown = page.list.rows
    return [row for row in (shown.row_at(shown.index(at)) for at in range(shown.rowCount())) if row]


def test_a_record_with_default_options_shows_no_difference(panel: MeetingPanel) -> None:
    found = page(panel)
    assert found.pick.currentText() == "Working Group on Trafficking in Persons"
    assert bare(found.told.text()) == "No difference"
    assert len(rows(found)) == len(OPTIONS) + 11
    assert all(row.quiet for row in rows(found))


def test_options_that_differ_come_first(panel: MeetingPanel, window: RecordWindow) -> None:
    facts = window.desk.read(meeting)
    found = page(panel)
    window.session.do(set_option, name="term_event", value="session")
    window.session.do(set_option, name="limit_state", value="300")
    annex = next(one.id for one in facts.outline if one.kind == "annex_proposals")
    window.session.do(remove_section, section_id=annex)
    panel.refresh()
    first = [(bare(row.text), bare(row.more)) for row in rows(found)[:4]]
    assert first[0] == ("The record is of", "A session · there: A meeting")
    assert first[1][1] == "5:00 · there: 3:00"
    assert first[2] == (
        "Annex: proposals on which no agreement was reached",
        "Not in the outline · there: In the outline",
    )
    assert rows(found)[3].quiet
    assert bare(found.told.text()) == "3 differences"


def test_another_body_can_be_compared(panel: MeetingPanel) -> None:
    found = page(panel)
    at = next(
        n for n in range(found.pick.count()) if found.pick.itemText(n) == "Commission on Narcotic Drugs"
    )
    found.pick.setCurrentIndex(at)
    found.pick.activated.emit(at)
    loud = {row.key: bare(row.more) for row in rows(found) if not row.quiet}
    assert loud["option", "term_event"] == "A meeting · there: A session"
    assert loud["section", "chapters"] == "Not in the outline · there: In the outline"
    assert loud["section", "recommendations"] == "In the outline · there: A different heading"
    assert ("order", "") in loud


@pytest.mark.sampled
@pytest.mark.daily
def test_enter_leads_to_the_field(panel: MeetingPanel, window: RecordWindow) -> None:
    found = page(panel)
    for key, section in (
        (WayKey("option", "statements"), "options"),
        (WayKey("section", "opening"), "outline"),
    ):
        panel.sections.point_at("body")
        found.list.setFocus()
        found.list.point_at(key)
        press(found.list, Qt.Key.Key_Return)
        assert panel.section == section
    wanted: list[str] = []
    window.wanted.connect(wanted.append)
    panel.sections.point_at("body")
    found.list.point_at(WayKey("option", "limit_state"))
    press(found.list, Qt.Key.Key_Return)
    assert wanted == ["settings"]


@pytest.mark.daily
def test_every_option_has_a_field_in_this_panel_or_in_the_settings(panel: MeetingPanel) -> None:
    in_settings = {name for name, group in GROUP_OF.items() if group.page == "settings"}
    for section in ("options", "symbols"):
        panel.sections.point_at(section)
    here = {name for shown in panel.pages.values() for name in shown.fields}
    assert here.isdisjoint(in_settings)
    assert OPTIONS.keys() <= here | in_settings


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_every_option_and_each_of_its_values_has_a_label(panel: MeetingPanel, lang: str) -> None:
    panel.app.change(language=lang)
    panel.refresh()
    shown = rows(page(panel))
    assert len({(row.key.kind, row.text) for row in shown}) == len(shown)
    assert not [row.key for row in shown if not bare(row.more)]


@pytest.mark.sampled
@pytest.mark.daily
def test_all_sentences_of_another_body_are_taken_at_once(panel: MeetingPanel, window: RecordWindow) -> None:
    found = page(panel)
    assert found.take.isHidden()
    at = next(n for n in range(found.pick.count()) if "Peacekeeping" in found.pick.itemText(n))
    found.pick.setCurrentIndex(at)
    found.pick.activated.emit(at)
    (row,) = [row for row in rows(found) if row.key.kind == "script"]
    assert bare(row.more) == "3 sentences differ"
    found.take.click()
    panel.refresh()
    assert found.take.isHidden()
    own = window.session.live.programme.sentences
    assert (own["list-closed-now"].get("en") or "").startswith("I declare the list")
    window.undo()
    assert window.session.live.programme.sentences == {}


def test_the_record_is_kept_as_a_body_and_the_body_deleted(panel: MeetingPanel) -> None:
    found = page(panel)
    before = found.pick.count()
    found.own.fields["en"].setText("Committee on Rivers")
    found.own.fields["ar"].setText("لجنة الأنهار")
    found.own.keep.click()
    assert found.pick.count() == before + 1
    assert found.pick.currentText() == "Committee on Rivers · A body of your own"
    assert [row for row in rows(found) if not row.quiet] == []  # no difference from itself
    assert is_own_body("committee-on-rivers")
    assert not found.own.delete.isHidden()
    found.own.delete.click()
    assert found.pick.count() == before
    assert found.own.delete.isHidden()
    assert not is_own_body("committee-on-rivers")


@pytest.mark.daily
def test_what_was_done_to_a_body_of_one_s_own_is_taken_back(
    panel: MeetingPanel, window: RecordWindow
) -> None:
    found = page(panel)
    found.own.fields["en"].setText("Committee on Rivers")
    assert found.own.undo.isHidden()
    found.own.keep.click()
    first = file_of_body("committee-on-rivers")
    window.session.do(set_option, name="term_event", value="session")
    panel.refresh()
    found.own.keep.click()
    assert bare(found.own.told.text()) == "Saved. The former body of this name was replaced."
    assert file_of_body("committee-on-rivers") != first
    found.own.undo.click()
    assert file_of_body("committee-on-rivers") == first
    assert found.own.undo.isHidden()
    found.own.delete.click()
    found.own.undo.click()
    assert file_of_body("committee-on-rivers") == first
    assert "Committee on Rivers" in found.pick.currentText()


@pytest.mark.daily
def test_a_closed_record_is_searched_and_kept_as_a_body(panel: MeetingPanel, window: RecordWindow) -> None:
    found = page(panel)
    window.session.do(close_record)
    panel.refresh()
    assert window.session.live.closed
    assert found.own.keep.isEnabled()
    assert not found.own.fields["en"].isReadOnly()
    options = panel.pages["options"]
    assert isinstance(options, OptionsPage)
    assert not options.words.isReadOnly()
    assert not options.fields["statements"].isEnabled()
