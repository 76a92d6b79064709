"""Recording what the meeting decides: the keys, the votes, the sponsors."""

import itertools

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import press, type_text
from tests.ui.sittings_room import Here
from ui.widgets.rows.row_list import RowList
from wgdesk.acts.attendance import mark_present
from wgdesk.acts.delegations import add_grouping, add_person, elect_officer
from wgdesk.acts.floor import ask_floor, end_statement, give_floor
from wgdesk.acts.helpers.argument_kinds import VoteChoice
from wgdesk.acts.outcome import add_document
from wgdesk.model import DocumentKind, Gender, Office, Subject
from wgdesk.reads.queries.actions import speeches_at
from wgdesk.reads.queries.outcome import outcome
from wgdesk.reads.queries.programme import programme
from wgdesk.reads.queries.roster import roster
from wgdesk.reads.values.actions import ActionNow

pytestmark = pytest.mark.slow  # long: in the thorough run only

_WAYS = {"↑": Qt.Key.Key_Up, "↓": Qt.Key.Key_Down, "⇱": Qt.Key.Key_Home, "⇲": Qt.Key.Key_End}


def actions(here: Here) -> tuple[ActionNow, ...]:
    return here.desk.read(outcome).actions


def choose_text(here: Here, text: str) -> None:
    """Press D and type the text acted on; the focus then is on the verbs."""
    here.key("d")
    type_text(here.panel.forms["action-add"].box.field, text)
    press(here.panel.forms["action-add"].box.field, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is here.panel.forms["action-add"].verbs


def click_row(view: RowList, key: str) -> None:
    """Click a row of a list."""
    place = view.rows.place(key)
    assert place is not None
    at = view.visualRect(view.rows.index(place)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_verbs_and_the_boxes_of_the_vote_are_in_sight_together(here: Here, lang: str) -> None:
    here.window.app.change(language=lang)
    here.space()
    form = here.panel.forms["action-add"]
    here.key("d")
    assert not form.verbs.viewport().visibleRegion().isEmpty()
    type_text(form.box.field, "to meet again")
    press(form.box.field, Qt.Key.Key_Return)
    QApplication.processEvents()  # the list of the search has gone
    row = form.verbs.visualRect(form.verbs.currentIndex())
    assert form.verbs.viewport().visibleRegion().contains(row)
    for box in form.vote.boxes.values():
        seen = box.visibleRegion() | box.lineEdit().visibleRegion().translated(box.lineEdit().pos())
        assert seen.boundingRect() == box.rect()


def test_one_key_records_an_action_once_its_text_is_chosen(here: Here) -> None:
    here.space()
    paper = here.desk.do(add_document, kind=DocumentKind.NOTE, symbol="A/1")
    choose_text(here, "A/1")
    press(here.panel.forms["action-add"].verbs, Qt.Key.Key_Return)
    (action,) = actions(here)
    assert (action.verb, action.document_id, action.manner) == ("took_note", paper, "not_stated")
    assert action.decided_at == here.clock.now
    assert QApplication.focusWidget() is here.view("decisions")
    assert here.panel.forms["decisions"].action.isVisibleTo(here.panel)


def test_a_letter_chooses_another_verb(here: Here) -> None:
    here.space()
    choose_text(here, "the draft budget for 2028")
    verbs = here.panel.forms["action-add"].verbs
    assert verbs.rows.row_at(verbs.currentIndex()).key == "decided"
    type_text(verbs, "w")
    press(verbs, Qt.Key.Key_Return)
    (action,) = actions(here)
    assert (action.verb, action.object.get("en")) == ("welcomed", "the draft budget for 2028")
    press(here.view("decisions"), Qt.Key.Key_Delete)
    assert actions(here) == ()


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("on", ["a text of its own", "A/1"])
def test_every_verb_is_recorded_with_three_keys_or_fewer(here: Here, lang: str, on: str) -> None:
    here.panel.app.change(language=lang)
    here.space()
    here.desk.do(add_document, kind=DocumentKind.NOTE, symbol="A/1")
    choose_text(here, on)
    verbs = here.panel.forms["action-add"].verbs
    first = verbs.currentIndex()
    letters = {one.text[0] for one in verbs.rows.rows}
    moves = [*itertools.product("↑↓⇱⇲", repeat=2), *((one, then) for one in letters for then in f"{one}↑↓")]
    moves += [tuple(one.text[:2]) for one in verbs.rows.rows]
    reached = {first.row()}
    for keys in moves:
        verbs.keyboardSearch("")  # keys typed before are forgotten
        verbs.setCurrentIndex(first)
        for key in keys:
            if key in _WAYS:
                press(verbs, _WAYS[key])
            else:
                type_text(verbs, key)
            reached.add(verbs.currentIndex().row())
    assert reached == set(range(len(verbs.rows.rows)))  # and then Enter


def test_an_arabic_text_is_kept_as_arabic(here: Here) -> None:
    here.space()
    choose_text(here, "أن يجتمع مرة أخرى في تشرين الأول")
    press(here.panel.forms["action-add"].verbs, Qt.Key.Key_Return)
    assert actions(here)[0].object.get("ar") == "أن يجتمع مرة أخرى في تشرين الأول"


def test_esc_leaves_without_an_action(here: Here) -> None:
    here.space()
    here.key("d")
    press(here.panel.forms["action-add"].box.field, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is here.panel.rests_on()
    assert actions(here) == ()


@pytest.mark.sampled
@pytest.mark.daily
def test_a_vote_is_recorded_with_its_numbers_and_its_delegations(here: Here) -> None:
    here.space()
    choose_text(here, "to meet again in the autumn")
    press(here.panel.forms["action-add"].verbs, Qt.Key.Key_Return)
    form = here.panel.forms["decisions"].action
    assert not form.vote.isVisibleTo(here.panel)
    form.manner.picked.emit("vote")
    here.panel.refresh()
    assert form.vote.isVisibleTo(here.panel)
    for box, number in zip(form.vote.tallies.values(), (2, 1, 0), strict=True):
        box.setValue(number)
    form.vote.tallies[VoteChoice.ABSTAINING].editingFinished.emit()
    form.vote.voting.show_value("recorded")
    form.vote.voting.picked.emit("recorded")
    (action,) = actions(here)
    assert (action.voting, action.in_favour, action.against, action.abstaining) == ("recorded", 2, 1, 0)
    codes = {one.name.code: key for key, one in here.desk.read(roster).delegations.items()}
    for code in ("EGY", "FRA", "KEN"):
        here.desk.do(mark_present, delegation_id=codes[code], sitting_id=action.sitting_id)
    here.panel.refresh()
    form.vote.voters[VoteChoice.AGAINST].added.emit(codes["FRA"])
    here.panel.refresh()
    form.vote.rest.click()
    (action,) = actions(here)
    assert action.voted(VoteChoice.AGAINST) == (codes["FRA"],)
    assert set(action.voted(VoteChoice.IN_FAVOUR)) == {codes["EGY"], codes["KEN"]}
    for lang, order in (("en", ("EGY", "KEN")), ("ar", ("KEN", "EGY"))):  # كينيا comes before مصر
        here.panel.app.change(language=lang)
        here.panel.refresh()
        shown = form.vote.voters[VoteChoice.IN_FAVOUR].list.rows.rows
        assert [one.key for one in shown] == [codes[code] for code in order]
    form.manner.picked.emit("consensus")
    assert actions(here)[0].ballots == ()


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("lang", "typed"), [pytest.param("en", "30-2-1", marks=pytest.mark.daily), ("ar", "٣٠ ٢ ١")]
)
def test_a_decision_by_vote_takes_eight_keys_after_its_text(here: Here, lang: str, typed: str) -> None:
    here.panel.app.change(language=lang)
    here.space()
    here.desk.do(add_document, kind=DocumentKind.NOTE, symbol="A/1")
    choose_text(here, "A/1")
    keys = f"{typed}\r"
    assert len(keys) <= 8
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        press(focus, Qt.Key.Key_Return) if key == "\r" else type_text(focus, key)
    (action,) = actions(here)
    assert (action.verb, action.manner, action.voting) == ("took_note", "vote", None)
    assert (action.in_favour, action.against, action.abstaining) == (30, 2, 1)
    form = here.panel.forms["decisions"].action
    assert form.vote.isVisibleTo(here.panel)  # where the manner and the votes can be given


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_vote_can_be_typed_into_boxes_reached_by_mouse(here: Here, lang: str) -> None:
    here.panel.app.change(language=lang)
    here.space()
    choose_text(here, "to meet again in the autumn")
    adding = here.panel.forms["action-add"]
    for box, typed in zip(adding.vote.boxes.values(), ("12", "٣", "0"), strict=True):
        QTest.mouseClick(box.lineEdit(), Qt.MouseButton.LeftButton)  # the caret is where it was pressed
        type_text(box.lineEdit(), typed)
    click_row(adding.verbs, "decided")
    (action,) = actions(here)
    assert (action.in_favour, action.against, action.abstaining) == (12, 3, 0)


def test_blank_figures_of_a_vote_stay_blank_and_the_next_action_starts_without_a_vote(here: Here) -> None:
    here.space()
    choose_text(here, "to meet again in the autumn")
    adding = here.panel.forms["action-add"]
    type_text(adding.verbs, "7")
    press(adding.vote.boxes[VoteChoice.IN_FAVOUR].lineEdit(), Qt.Key.Key_Return)
    (action,) = actions(here)
    assert (action.manner, action.in_favour, action.against, action.abstaining) == ("vote", 7, None, None)
    choose_text(here, "to meet twice in the spring")
    press(adding.verbs, Qt.Key.Key_Return)
    assert [one.manner for one in actions(here)] == ["vote", "not_stated"]


def test_a_click_on_a_verb_records_the_text_in_the_box(here: Here) -> None:
    here.space()
    here.key("d")
    adding = here.panel.forms["action-add"]
    before = adding.verbs.mapTo(adding, QPoint(0, 0))
    click_row(adding.verbs, "welcomed")  # without a text the box asks for one
    assert actions(here) == ()
    assert QApplication.focusWidget() is adding.box.field
    type_text(adding.box.field, "the plan of the Secretariat")
    assert adding.verbs.mapTo(adding, QPoint(0, 0)) == before  # the verbs do not move under the pointer
    click_row(adding.verbs, "welcomed")
    (action,) = actions(here)
    assert (action.verb, action.object.get("en")) == ("welcomed", "the plan of the Secretariat")


def test_the_first_sponsor_introduces_the_text(here: Here) -> None:
    here.space()
    choose_text(here, "draft resolution L.3 on rivers")
    press(here.panel.forms["action-add"].verbs, Qt.Key.Key_Return)
    codes = {one.name.code: key for key, one in here.desk.read(roster).delegations.items()}
    field = here.panel.forms["decisions"].action.sponsors
    for code in ("EGY", "FRA"):
        field.who.added.emit(codes[code])
        here.panel.refresh()
    found = here.desk.read(outcome).sponsors
    assert [(one.delegation_id, one.introduced) for one in found] == [
        (codes["EGY"], True),
        (codes["FRA"], False),
    ]
    field.who.removed.emit(codes["EGY"])
    here.panel.refresh()
    field.introduced.click()
    assert [one.introduced for one in here.desk.read(outcome).sponsors] == [True]
    here.panel.refresh()
    field.joined.click()  # then it cannot have introduced the text
    (sponsor,) = here.desk.read(outcome).sponsors
    assert (sponsor.introduced, sponsor.joined) == (False, True)


def test_actions_of_a_sitting_are_moved(here: Here) -> None:
    here.space()
    for text in ("to do the first thing", "to do the other thing"):
        choose_text(here, text)
        press(here.panel.forms["action-add"].verbs, Qt.Key.Key_Return)
    press(here.view("decisions"), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [one.object.get("en") for one in actions(here)] == [
        "to do the other thing",
        "to do the first thing",
    ]


def test_a_statement_is_tied_to_an_action_and_untied(here: Here) -> None:
    here.space()
    sitting = here.programme.sittings[0].id
    codes = {one.name.code: key for key, one in here.desk.read(roster).delegations.items()}
    asked = here.desk.do(ask_floor, sitting_id=sitting, delegation_id=codes["EGY"])
    here.desk.do(give_floor, request_id=asked)
    here.desk.do(end_statement, request_id=asked)
    choose_text(here, "to meet again in the autumn")
    press(here.panel.forms["action-add"].verbs, Qt.Key.Key_Return)
    about = here.panel.forms["decisions"].action.about
    assert [about.pick.itemData(at) for at in range(about.pick.count())] == [None, asked]
    about.pick.activated.emit(1)
    (action,) = actions(here)
    assert [one.action_id for one in here.desk.read(speeches_at, sitting)] == [action.id]
    here.panel.refresh()
    about.tied.removed.emit(str(asked))
    assert [one.action_id for one in here.desk.read(speeches_at, sitting)] == [None]


def test_an_action_becomes_an_amendment_to_another(here: Here) -> None:
    here.space()
    for text in ("the draft budget for 2028", "to delete paragraph 3"):
        choose_text(here, text)
        press(here.panel.forms["action-add"].verbs, Qt.Key.Key_Return)
    main, change = actions(here)
    origin = here.panel.forms["decisions"].action.origin
    assert origin.amends.isVisibleTo(here.panel)
    origin.amends.picked.emit(main.id)
    assert next(one for one in actions(here) if one.id == change.id).amends_id == main.id
    here.view("decisions").point_at(main.id)
    assert not origin.amends.isVisibleTo(here.panel)  # what is amended amends nothing itself


def elected(here: Here) -> int:
    """Return the key of an officer, after the panel has been told of the election."""
    member = here.desk.do(add_person, gender=Gender.F, name={"en": "Noor"})
    officer: int = here.desk.do(elect_officer, person_id=member, office=Office.RAPPORTEUR)
    here.panel.refresh()
    return officer


def test_an_officer_introduces_the_text_of_an_action(here: Here) -> None:
    here.space()
    choose_text(here, "the draft budget for 2028")
    press(here.panel.forms["action-add"].verbs, Qt.Key.Key_Return)
    origin = here.panel.forms["decisions"].action.origin
    assert not origin.consulted.isVisibleTo(here.panel)
    officer = elected(here)
    origin.officer.picked.emit(officer)
    origin.consulted.click()
    (action,) = actions(here)
    assert (action.introduced_by_id, action.consulted) == (officer, True)
    origin.facilitator.picked.emit(officer)
    origin.sitting.picked.emit(action.sitting_id)
    origin.listed.click()
    (action,) = actions(here)
    assert (action.facilitated_by_id, action.introduced_at_id) == (officer, action.sitting_id)
    assert action.sponsors_listed
    origin.budget.picked.emit("none")
    assert actions(here)[0].budget == "none"
    origin.budget.picked.emit("unsaid")
    assert actions(here)[0].budget is None


def test_a_sponsor_speaks_for_a_group_or_joins_at_a_sitting(here: Here) -> None:
    here.space()
    choose_text(here, "the draft budget for 2028")
    press(here.panel.forms["action-add"].verbs, Qt.Key.Key_Return)
    (action,) = actions(here)
    field = here.panel.forms["decisions"].action.sponsors
    group = here.desk.do(add_grouping, code="X", name={"en": "the Group of X"})
    field.who.added.emit(next(iter(here.desk.read(roster).delegations)))
    here.panel.refresh()
    field.group.picked.emit(group)
    here.panel.refresh()
    (sponsor,) = here.desk.read(outcome).sponsors
    assert (sponsor.introduced, sponsor.grouping_id) == (True, group)
    field.joined.click()
    here.panel.refresh()
    field.sitting.picked.emit(action.sitting_id)
    (sponsor,) = here.desk.read(outcome).sponsors
    assert (sponsor.introduced, sponsor.grouping_id) == (False, None)
    assert (sponsor.joined, sponsor.joined_at_id) == (True, action.sitting_id)


def test_the_report_is_introduced_by_an_officer_and_finalized_by_another(here: Here) -> None:
    here.space()
    here.view("decisions").point_at(Subject.REPORT)
    form = here.panel.forms["decisions"].decision
    form.decide()
    officer = elected(here)
    form.officer.picked.emit(officer)
    assert form.condition.isVisibleTo(form)  # a decision that is not taken yet has no condition
    form.finalizer.picked.emit("secretariat")
    found = here.desk.read(programme)
    (decision,) = (one for one in found.decisions if one.subject == Subject.REPORT)
    assert (decision.introduced_by_id, found.finalizer) == (officer, "secretariat")
    form.finalizer.picked.emit("nobody")
    assert here.desk.read(programme).finalizer is None
