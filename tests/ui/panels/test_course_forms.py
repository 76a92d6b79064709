"""The forms of informal bodies, officers, sittings and items."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import bare, press, type_text
from tests.ui.sittings_room import Here
from ui.panels.sittings.group_officers import GroupOfficerLine
from ui.panels.sittings.informal_days import InformalDayLine
from ui.panels.sittings.informal_form import InformalForm
from ui.panels.sittings.item_form import ItemForm
from ui.panels.sittings.officer_form import OfficerForm
from ui.panels.sittings.presiding import PresidingLines
from ui.panels.sittings.sitting_form import SittingForm
from ui.panels.sittings.step_lines import InformalStepLine
from wgdesk.acts.delegations import add_person, elect_officer
from wgdesk.acts.helpers.argument_kinds import (
    Gender,
    InformalKind,
    InformalOffice,
    InformalVerb,
    Office,
    SittingKind,
)
from wgdesk.acts.programme import preside
from wgdesk.reads.queries.record import whole_record

pytestmark = pytest.mark.slow  # long: in the thorough run only


def _person(here: Here, name: str) -> int:
    return here.desk.do(add_person, gender=Gender.F, name={"en": name})


@pytest.mark.sampled
@pytest.mark.daily
def test_an_informal_body_is_added_filled_and_removed(here: Here) -> None:
    here.panel._pointed("informal")
    here.panel.lists["informal"].added.emit()
    (body,) = here.programme.informal_bodies
    assert here.texts("informal") == ["Working group of the whole"]
    form = here.panel.forms["informal"]
    assert isinstance(form, InformalForm)
    form.kind.picked.emit("drafting_group")
    form.meetings.setValue(3)
    form.meetings.editingFinished.emit()
    form.established.picked.emit(here.programme.sittings[0].id)
    chair = _person(here, "Leila")
    form.chair.picked.emit(chair)
    (body,) = here.programme.informal_bodies
    assert (body.kind, body.meetings, body.chaired_by_id) == (InformalKind.DRAFTING_GROUP, 3, chair)
    assert body.established_at_id == here.programme.sittings[0].id
    here.come_to("informal")
    press(here.view("informal"), Qt.Key.Key_Delete)
    assert here.programme.informal_bodies == ()
    here.window.undo()
    assert here.programme.informal_bodies == (body,)


@pytest.mark.daily
def test_the_days_of_an_informal_body_are_added_and_removed(here: Here) -> None:
    here.panel._pointed("informal")
    here.panel.lists["informal"].added.emit()
    form = here.panel.forms["informal"]
    assert isinstance(form, InformalForm)
    form.days.another.day_kept.emit(date(2026, 3, 10))
    (body,) = here.programme.informal_bodies
    ((key, line),) = form.days.lines.lines.items()
    assert [one.day for one in body.days] == [date(2026, 3, 10)]
    assert isinstance(line, InformalDayLine)
    assert "10" in line.day.text()
    line.gone.click()
    assert here.programme.informal_bodies[0].days == ()
    assert key not in form.days.lines.lines


@pytest.mark.daily
def test_what_sets_an_informal_body_to_work_is_entered(here: Here) -> None:
    here.panel._pointed("informal")
    here.panel.lists["informal"].added.emit()
    form = here.panel.forms["informal"]
    assert isinstance(form, InformalForm)
    sitting, item = here.programme.sittings[0].id, here.programme.items[0].id
    form.item.picked.emit(item)
    form.allocated.picked.emit(sitting)
    form.chair_elected.picked.emit(sitting)
    form.shares.click()
    form.subgroups.setValue(2)
    form.subgroups.editingFinished.emit()
    (body,) = here.programme.informal_bodies
    assert (body.allocated_at_id, body.chair_elected_at_id) == (sitting, sitting)
    assert (body.shares_bureau, body.subgroups) == (True, 2)


@pytest.mark.sampled
@pytest.mark.daily
def test_what_an_informal_body_did_is_added_filled_and_removed(here: Here) -> None:
    here.panel._pointed("informal")
    here.panel.lists["informal"].added.emit()
    form = here.panel.forms["informal"]
    assert isinstance(form, InformalForm)
    form.steps.another.click()
    ((key, line),) = form.steps.lines.lines.items()
    assert isinstance(line, InformalStepLine)
    assert line.consensus.isHidden()
    line.verb.picked.emit("own_report")
    assert not line.consensus.isHidden()
    line.consensus.click()
    item = here.programme.items[0].id
    line.item.picked.emit(item)
    line.first.kept.emit(2)
    line.last.kept.emit(3)
    line.day.day_kept.emit(date(2026, 3, 10))
    ((step,),) = (body.steps for body in here.programme.informal_bodies)
    assert (step.verb, step.consensus, step.item_id) == (InformalVerb.OWN_REPORT, True, item)
    assert (step.first, step.last, step.day) == (2, 3, date(2026, 3, 10))
    line.gone.click()
    assert here.programme.informal_bodies[0].steps == ()
    assert key not in form.steps.lines.lines


@pytest.mark.sampled
@pytest.mark.daily
def test_what_an_informal_body_did_is_moved_and_joined_to_what_is_before(here: Here) -> None:
    here.panel._pointed("informal")
    here.panel.lists["informal"].added.emit()
    form = here.panel.forms["informal"]
    assert isinstance(form, InformalForm)
    form.steps.another.click()
    form.steps.another.click()
    first, second = form.steps.lines.lines.values()
    assert isinstance(first, InformalStepLine)
    assert isinstance(second, InformalStepLine)
    assert first.joined.isHidden()
    second.joined.click()
    assert [step.joined for step in here.programme.informal_bodies[0].steps] == [False, True]
    assert not second.first.isVisibleTo(form)
    second.up.click()
    assert [step.joined for step in here.programme.informal_bodies[0].steps] == [True, False]
    assert second.first.isVisibleTo(form)  # told first now: the report begins a paragraph with it
    assert not first.joined.isHidden()
    second.down.click()
    assert [step.joined for step in here.programme.informal_bodies[0].steps] == [False, True]


@pytest.mark.daily
def test_officers_of_an_informal_body_are_added_and_removed(here: Here) -> None:
    person = _person(here, "Leila")
    here.panel._pointed("informal")
    here.panel.lists["informal"].added.emit()
    form = here.panel.forms["informal"]
    assert isinstance(form, InformalForm)
    form.officers.office.show_value("rapporteur")
    form.officers.person.picked.emit(person)
    (body,) = here.programme.informal_bodies
    assert [(one.person_id, one.office) for one in body.officers] == [(person, InformalOffice.RAPPORTEUR)]
    (line,) = form.officers.lines.lines.values()
    assert isinstance(line, GroupOfficerLine)
    assert (bare(line.name.text()), line.office.text()) == ("Leila", "Rapporteur")
    line.gone.click()
    assert here.programme.informal_bodies[0].officers == ()


@pytest.mark.daily
def test_what_sets_a_sitting_apart_is_chosen_in_its_form(here: Here) -> None:
    here.choose("sittings", 0)
    here.panel.rest.finish()
    form = here.panel.forms["sittings"]
    assert isinstance(form, SittingForm)
    for value, kind in (("closed", SittingKind.CLOSED), ("usual", None)):
        form.kind.picked.emit(value)
        assert here.programme.sittings[0].kind is kind
        assert form.kind.value == value


@pytest.mark.daily
def test_informal_bodies_are_moved_by_keys(here: Here) -> None:
    for _ in range(2):
        here.panel.lists["informal"].added.emit()
    first, second = (one.id for one in here.programme.informal_bodies)
    here.choose("informal", 1)
    here.panel.single_keys()["move-up"]()
    assert [one.id for one in here.programme.informal_bodies] == [second, first]


def test_a_state_elected_as_officer_is_listed_by_its_name(here: Here) -> None:
    here.panel.lists["officers"].added.emit()
    adding = here.panel.forms["officer-add"]
    adding.office.show_value("vice_chair")
    type_text(adding.state.field, "Kenya")
    press(adding.state.field, Qt.Key.Key_Return)
    (officer,) = here.programme.officers
    assert officer.office == Office.VICE_CHAIR
    assert here.texts("officers") == ["Kenya"]
    form = here.panel.forms["officers"]
    assert isinstance(form, OfficerForm)
    form.rank.picked.emit("second")
    assert not form.acclamation.isEnabled()  # of an election that nobody has recorded
    form.day.setFocus()
    type_text(form.day, "2025-12-08")
    press(form.day, Qt.Key.Key_Return)
    (officer,) = here.programme.officers
    assert (officer.rank, officer.elected_on and officer.elected_on.isoformat()) == (2, "2025-12-08")
    assert form.acclamation.isEnabled()


def test_a_sitting_can_be_recorded_as_not_held(here: Here) -> None:
    here.choose("sittings", 0)
    form = here.panel.forms["sittings"]
    assert isinstance(form, SittingForm)
    assert form.held.value == "recorded"
    for value, held in (("no", False), ("yes", True), ("recorded", None)):
        form.held.picked.emit(value)
        assert here.programme.sittings[0].held is held
        assert form.held.value == value


def test_an_officer_can_preside_over_an_item_as_acting_chair(here: Here) -> None:
    sitting, item = here.programme.sittings[0].id, here.programme.items[0].id
    officer = here.desk.do(elect_officer, person_id=_person(here, "Amina"), office=Office.VICE_CHAIR)
    key = here.desk.do(preside, sitting_id=sitting, officer_id=officer)
    here.choose("sittings", 0)
    (lines,) = here.panel.forms["sittings"].findChildren(PresidingLines)
    lines.edit(key, item_id=item)
    lines.edit(key, acting=True)
    (one,) = here.programme.sittings[0].presiding
    assert (one.item_id, one.acting) == (item, True)


def test_an_item_is_considered_jointly_with_an_earlier_one(here: Here) -> None:
    first, *_, last = (one for one in here.programme.items if one.parent_id is None)
    here.panel.go_to("agenda_item", last.id)
    form = here.panel.forms["items"]
    assert isinstance(form, ItemForm)
    assert form.joint.isEnabled()
    form.joint.picked.emit(first.id)
    assert {one.id: one.joint_with_id for one in here.programme.items}[last.id] == first.id
    here.panel.go_to("agenda_item", first.id)
    assert not form.joint.isEnabled()
    record = here.desk.read(whole_record)
    assert [one.joint_with_id for one in record.items if one.id == last.id] == [first.id]
