"""Items of the agenda and decisions in the panel of sittings: added, moved, taken up, decided."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.meetings import close_record
from tests.ui.conftest import bare, press, type_text
from tests.ui.sittings_room import Here
from ui.state.act_text import tell
from ui.state.app_context import AppContext
from wgdesk.acting.desk import Desk
from wgdesk.acts.attendance import mark_present, register
from wgdesk.acts.programme import adjourn_sitting, finish_item, take_back, take_up
from wgdesk.errors import Refused
from wgdesk.reads.queries.history import history
from wgdesk.reads.queries.programme import speaker_counts
from wgdesk.reads.queries.roster import roster

pytestmark = pytest.mark.slow  # long: in the thorough run only


@pytest.mark.daily
def test_an_item_is_added_titled_and_moved(here: Here) -> None:
    here.choose("items", 0)
    here.key("a")
    field = here.panel.line.field
    assert field.hasFocus()
    type_text(field, "Seas")
    press(field, Qt.Key.Key_Return)
    assert here.texts("items")[-1] == "6  Seas"
    assert (field.hasFocus(), field.text()) == (True, "")  # for the next one
    press(field, Qt.Key.Key_Return)
    here.come_to("items")
    press(here.view("items"), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert here.texts("items")[-2:] == ["5  Seas", "6  Adoption of the report"]
    assert here.panel.rests_on().hasFocus()
    form = here.panel.forms["items"]
    form.substantive.click()
    form.inner.click()
    assert here.texts("items")[-2] == "5(a)  No title yet"
    seas = next(one for one in here.programme.items if one.label == "5")
    assert seas.substantive


def test_items_are_taken_up_finished_and_marked_out_of_turn(here: Here) -> None:
    here.space()
    lakes = next(at for at, text in enumerate(here.texts("items")) if "Lakes" in text)
    here.choose("items", lakes)
    here.key("t")
    here.key("f")
    (taken,) = here.programme.taken_up
    assert taken.finished_at is not None
    row = here.panel.lists["items"].list.rows.rows[lakes]
    assert bare(row.more) == "Finished · meeting 1"
    form = here.panel.forms["items"]
    form.no_issues.click()
    form.deliberations.picked.emit("written")
    item = here.programme.items[lakes]
    assert (item.no_issues, item.deliberations) == (True, "written")
    line = form.taken.lines[taken.id]
    line._take_back()
    assert here.programme.taken_up == ()


@pytest.mark.daily
def test_how_many_spoke_is_entered_without_names(here: Here) -> None:
    here.space()
    here.choose("items", 1)
    item, (first, second, *_) = here.programme.items[1], here.programme.sittings
    counts = here.panel.forms["items"].counts
    counts.add.row_picked.emit(second.id)
    (row,) = here.desk.read(speaker_counts)
    assert (row.item_id, row.sitting_id, row.number, row.kind) == (item.id, second.id, 1, "delegations")
    line = counts.lines.lines[row.id]
    line.number.kept.emit(19)
    line.kind.picked.emit("other_states")
    line.since.picked.emit(first.id)
    (row,) = here.desk.read(speaker_counts)
    assert (row.number, row.kind, row.since_id) == (19, "other_states", first.id)
    counts.add.row_picked.emit(first.id)
    (_, early) = here.desk.read(speaker_counts)
    line = counts.lines.lines[early.id]
    assert not line.since.isVisibleTo(line)  # no meeting is before the first
    begun = here.programme.sittings[0].opened_at
    assert begun is not None
    hour = here.window.session.live.here(begun).time().replace(second=0, microsecond=0)
    line.at.hour_kept.emit(hour)
    assert [one.said_at is not None for one in here.desk.read(speaker_counts)] == [False, True]
    here.choose("items", 2)
    assert not counts.lines.lines
    here.choose("items", 1)
    for one in (row, early):
        counts.lines.lines[one.id]._remove()
    assert here.desk.read(speaker_counts) == ()


@pytest.mark.daily
def test_nothing_is_taken_up_before_the_sitting_is_open(here: Here) -> None:
    here.choose("items", 1)
    here.key("t")
    assert here.programme.taken_up == ()
    refusal = Refused("sitting-not-open")
    assert here.panel.banner.text == here.window.app.speech.told(refusal)
    here.space()
    here.choose("items", 1)
    here.key("t")
    assert [one.taken_up_at is not None for one in here.programme.taken_up] == [True]


@pytest.mark.daily
def test_an_item_planned_for_a_sitting_is_not_shown_as_taken_up(here: Here) -> None:
    (item, *_), (sitting, *_) = here.programme.items, here.programme.sittings
    here.desk.do(take_up, item_id=item.id, sitting_id=sitting.id)
    (newest, *_) = here.desk.read(history, limit=1)
    told = bare(tell(here.window.session, newest.act, newest.args))
    assert told == "Item 1 put down for meeting 1, not taken up yet"
    here.space()
    here.desk.do(take_back, item_sitting_id=here.programme.taken_up[0].id)
    here.desk.do(take_up, item_id=item.id, sitting_id=sitting.id)
    (newest, *_) = here.desk.read(history, limit=1)
    told = bare(tell(here.window.session, newest.act, newest.args))
    assert told == "Item 1 taken up at meeting 1"
    older = {name: value for name, value in newest.args.items() if name != "way"}
    assert bare(tell(here.window.session, newest.act, older)) == told  # a record of an older version


def test_an_item_takes_the_state_of_its_parts_if_only_they_were_considered(here: Here) -> None:
    here.space()
    keys = {one.label: one.id for one in here.programme.items}
    told = []
    for part in ("1(a)", "1(b)"):
        taken = here.desk.do(take_up, item_id=keys[part], sitting_id=here.programme.sittings[0].id)
        here.desk.do(finish_item, item_sitting_id=taken)
        here.panel.refresh()
        told.append(bare(here.panel.lists["items"].list.rows.rows[0].more))
    assert told == ["Taken up · meeting 1", "Finished · meeting 1"]


def test_the_key_takes_an_item_up_only_from_the_agenda(here: Here) -> None:
    here.space()
    lakes = next(at for at, text in enumerate(here.texts("items")) if "Lakes" in text)
    here.choose("items", lakes)
    here.choose("sittings", 0)
    here.key("t")
    assert here.programme.taken_up == ()
    assert here.panel.rests_on() is here.view("items") is QApplication.focusWidget()
    here.key("t")
    assert [one.item_id for one in here.programme.taken_up] == [here.programme.items[lakes].id]


@pytest.mark.sampled
@pytest.mark.daily
def test_a_decision_is_recorded_with_two_keys(here: Here) -> None:
    here.space()
    here.key("g")
    assert here.programme.decisions == ()  # the first press only shows it
    here.key("g")
    assert [one.subject for one in here.programme.decisions] == ["agenda"]
    here.key("g")
    here.key("g")
    assert {one.subject for one in here.programme.decisions} == {"agenda", "organization"}


def test_recording_or_removing_a_decision_leaves_the_focus_on_the_list(here: Here) -> None:
    here.space()
    here.choose("decisions", 0)
    form = here.panel.forms["decisions"].decision
    for button in (form.record, form.back):
        button.setFocus(Qt.FocusReason.TabFocusReason)
        press(button, Qt.Key.Key_Space)
        assert QApplication.focusWidget() is here.view("decisions")
    assert here.programme.decisions == ()


def test_a_decision_is_recorded_corrected_and_taken_back(here: Here) -> None:
    here.space()
    here.choose("decisions", 0)
    form = here.panel.forms["decisions"].decision
    form.amended.click()
    form.record.click()
    (decision,) = here.programme.decisions
    assert (decision.subject, decision.orally_amended, decision.manner) == ("agenda", True, "consensus")
    assert decision.decided_at == here.clock.now
    form.manner.picked.emit("without_objection")
    assert here.programme.decisions[0].manner == "without_objection"
    here.choose("decisions", 0)
    press(here.view("decisions"), Qt.Key.Key_Delete)
    assert here.programme.decisions == ()


def test_a_refused_choice_is_not_shown(here: Here) -> None:
    here.space()
    here.choose("decisions", 0)
    decision = here.panel.forms["decisions"].decision
    decision.record.click()
    here.desk.do(adjourn_sitting, sitting_id=here.programme.sittings[0].id)
    other = Desk.open(here.window.path, clock=here.clock, station="2")
    other.do(close_record)  # this window has not heard of it yet
    other.close()
    here.come_to("decisions")
    decision.amended.click()
    assert "closed" in here.panel.banner.text
    assert not decision.amended.isChecked()
    here.choose("items", 0)
    item = here.panel.forms["items"]
    was = item.substantive.isChecked()
    item.substantive.click()
    assert item.substantive.isChecked() is was


def test_telling_the_chair_of_the_quorum_is_recorded(here: Here) -> None:
    here.space()
    sitting = here.programme.sittings[0].id
    some = [key for key, one in here.desk.read(roster).delegations.items() if one.party][:3]
    here.desk.do(register, delegation_ids=some)
    for key in some:
        here.desk.do(mark_present, delegation_id=key, sitting_id=sitting)
    heard: list[dict[str, object]] = []
    here.desk.subscribe(lambda news: heard.append({"act": news.act, **news.args}))
    here.key("u")
    assert heard[0]["act"] == "tell_quorum"
    assert (heard[0]["kind"], heard[0]["present"]) == ("decision", 3)


def test_sub_items_have_arabic_letters_in_arabic(here: Here, app: AppContext) -> None:
    app.change(language="ar")
    assert here.texts("items")[1] == "١ (أ)  افتتاح الاجتماع"


def test_agenda_and_organization_of_work_can_be_contained_in_a_document(here: Here) -> None:
    form = here.panel.forms["decisions"].decision
    here.choose("decisions", 0)
    here.panel.rest.finish()
    assert [form.contained.isVisibleTo(form), form.contained.isEnabled()] == [True, False]
    here.space()
    form.record.click()
    assert form.contained.isEnabled()
    here.choose("decisions", 1)
    assert form.contained.isVisibleTo(form)
    here.choose("decisions", 2)
    assert not form.contained.isVisibleTo(form)
