"""The facts that few actions have are folded in the form of an action, unless it has some."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.conftest import press
from ui.panels.sittings.action_form import ActionForm
from ui.panels.sittings.sittings_panel import SittingsPanel
from ui.windows.record.record_window import RecordWindow
from wgdesk.acts.actions import edit_action, record_action
from wgdesk.acts.helpers.argument_kinds import ActionVerb


def decided(window: RecordWindow) -> int:
    session = window.session
    sitting = session.live.programme.sittings[0].id
    key = session.made(record_action, sitting_id=sitting, verb=ActionVerb.DECIDED, text={"en": "to meet"})
    assert key is not None
    return key


def shown(window: RecordWindow, action: int) -> ActionForm:
    panel = window.show_panel("sittings")
    assert isinstance(panel, SittingsPanel)
    panel.go_to("action", action)
    form = window.panel.findChild(ActionForm)
    assert form is not None
    return form


def test_the_rare_facts_are_folded_until_they_are_asked_for(window: RecordWindow) -> None:
    plain = decided(window)
    form = shown(window, plain)
    heading = form.more.heading
    folded = heading.accessibleDescription()
    assert not form.ground.isVisibleTo(form)
    heading.setFocus()
    press(heading, Qt.Key.Key_Return)
    assert form.ground.isVisibleTo(form)
    assert heading.accessibleDescription() != folded
    assert shown(window, decided(window)).ground.isVisibleTo(form)  # stays open for the next action
    press(heading, Qt.Key.Key_Return)
    assert not form.ground.isVisibleTo(form)
    assert heading.accessibleDescription() == folded


def test_an_action_that_has_a_rare_fact_shows_it_and_names_it_when_folded(window: RecordWindow) -> None:
    window.app.change(language="en")
    rare, plain = decided(window), decided(window)
    window.session.do(edit_action, action_id=rare, number="78/1", sitting_unsaid=True)
    form = shown(window, rare)
    assert form.number.isVisibleTo(form)
    assert "Number of the decision" in form.more.heading.summary.text()
    form.more.heading.click()
    assert not form.number.isVisibleTo(form)
    assert "Number of the decision" in form.more.heading.summary.text()
    window.session.do(edit_action, action_id=rare, orally_revised=True)
    window.panel.refresh()
    assert not form.number.isVisibleTo(form)
    shown(window, plain)
    assert form.more.heading.summary.text() == ""
    shown(window, rare)
    assert form.number.isVisibleTo(form)
