"""A form of a closed record is disabled, and as it was once the record is reopened."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from tests.meetings import close_record
from tests.ui.hands import Hands, Key, hands
from ui.parts.barred import Barred
from ui.widgets.check_box import Check
from wgdesk.reads.queries.search import searched_requests

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["hands"]


def states(form: QWidget) -> list[bool]:
    """Return whether each control of a form that changes something can be changed."""
    lines = [one for one in form.findChildren(QLineEdit) if not one.property("shows")]
    fields = [one.isEnabledTo(form) and not one.isReadOnly() for one in lines]
    choices = [*form.findChildren(QComboBox), *form.findChildren(Check)]
    return fields + [one.isEnabled() for one in choices]


@pytest.mark.parametrize("name", ["documents", "panellists", "deliberations", "recommendations"])
def test_closing_the_record_disables_the_form_and_reopening_restores_it(hands: Hands, name: str) -> None:
    panel = hands.open(name)
    hands.hit(Key.Key_Down, Key.Key_Up)  # fields are read-only until they have shown a row
    before = states(panel.fields)
    hands.desk.do(close_record)
    hands.settle()
    assert any(before)
    assert not any(states(panel.fields))
    assert not panel._add.isEnabled()
    assert not hands.window.bar._closed.isHidden()
    hands.hit(Key.Key_Down, Key.Key_Up)  # selecting another row enables nothing
    assert not any(states(panel.fields))
    hands.undo()
    assert states(panel.fields) == before
    assert panel._add.isEnabled()
    assert hands.window.bar._closed.isHidden()


def test_forms_of_sittings_and_of_the_meeting_are_disabled(hands: Hands) -> None:
    hands.desk.do(close_record)
    hands.settle()
    sittings = hands.open("sittings")
    for row in (Key.Key_Down, Key.Key_Up):
        hands.hit(row)
        hands.qtbot.waitUntil(lambda: not any(states(sittings.forms["sittings"])))  # new lines too
    meeting = hands.window.show_panel("meeting")
    for name, page in meeting.pages.items():
        meeting.sections.point_at(name)
        hands.qtbot.waitUntil(lambda page=page: page.isVisible() and not any(states(page)))


def acting(form: QWidget) -> list[str]:
    """Return the enabled buttons of a form that do more than show something."""
    every = [one for one in form.findChildren(QAbstractButton) if one.isVisibleTo(form)]
    shown = [one for one in every if one.property("shows") or one.property("language") is not None]
    assert all(one.isEnabled() for one in shown)
    return [one.accessibleName() for one in every if one.isEnabled() and one not in shown]


def test_details_of_speakers_and_delegations_are_disabled(hands: Hands) -> None:
    speakers, attendance = hands.open("speakers"), hands.window.show_panel("attendance")
    row = hands.desk.read(searched_requests)[0].id
    speakers.go_to("request", row)
    attendance.open_cell(attendance.grid.current.key)
    for details in (speakers.details, attendance.details):
        assert acting(details)
    hands.desk.do(close_record)
    hands.settle()
    for details in (speakers.details, attendance.details):
        assert not acting(details)
    assert not any(states(speakers.details))
    for tab in range(3):
        attendance.details._turn_to(tab)
        naming = attendance.details.naming
        assert naming.language.isEnabled()  # it only chooses which names are shown
        assert [one for one in states(attendance.details) if one] == [True]
    attendance.enter()
    hands.undo()
    for details in (speakers.details, attendance.details):
        assert acting(details)


@pytest.mark.parametrize("name", ["sittings", "speakers", "panellists", "attendance", "deliberations"])
def test_controls_outside_a_form_are_off_say_why_and_come_back(hands: Hands, name: str) -> None:
    panel = hands.window.show_panel(name)
    hands.settle()
    barred = [one.parent() for one in panel.findChildren(Barred)]
    before = [one.isEnabledTo(one.parentWidget()) for one in barred]
    hands.desk.do(close_record)
    hands.settle()
    assert any(before)
    assert not any(one.isEnabledTo(one.parentWidget()) for one in barred)
    why = hands.window.app.speech.say("refused-record-closed")
    assert {one.accessibleDescription() for one in barred} == {why}
    hands.undo()
    assert [one.isEnabledTo(one.parentWidget()) for one in barred] == before
    assert why not in {one.accessibleDescription() for one in barred}
