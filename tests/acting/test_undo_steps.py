"""Undo and redo, one case at a time."""

from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import update

from tests.acting.records import FIRST_DAY, everything, open_desk, reason, rows_in
from tests.meetings import new_meeting
from wgdesk import model as m
from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acting.desk import Desk
from wgdesk.acts import delegations, floor, programme, statements, uncertainty, wording
from wgdesk.acts.helpers.row_changes import remove
from wgdesk.errors import Refused
from wgdesk.storage import store


@pytest.fixture
def sitting(desk: Desk) -> int:
    """An open sitting of a meeting."""
    new_meeting(desk, ordinal=9, first_day=FIRST_DAY, last_day=FIRST_DAY, roster=False)
    sitting = desk.do(programme.add_sitting, day=FIRST_DAY)
    desk.do(programme.open_sitting, sitting_id=sitting)
    return sitting


@act
def take_out(context: ActContext, *, person_id: int) -> None:
    """Remove a person, which no act of the program does."""
    remove(context, context.get(m.Person, person_id))


def ask(desk: Desk, sitting: int, guest: str) -> int:
    return desk.do(floor.ask_floor, sitting_id=sitting, guest=guest)


def test_an_act_that_changed_nothing_is_no_step_of_undo(desk: Desk, path: Path, sitting: int) -> None:
    request = ask(desk, sitting, "A")
    texts = {"table": "request", "row": request, "field": "statement", "lang": "en"}
    desk.do(wording.write_text, **texts, body="")
    with pytest.raises(Refused, match="nothing-to-undo"):
        desk.undo(max(everything(path)["journal"]))
    assert desk.undo() == "ask_floor"
    desk.do(wording.write_text, **texts, body="")
    assert desk.redo() == "ask_floor"


def test_undo_and_redo_go_back_and_forth(desk: Desk, path: Path, sitting: int) -> None:
    asked = {ask(desk, sitting, guest) for guest in "AB"}
    for _ in range(2):
        assert [desk.undo(), desk.undo()] == ["ask_floor"] * 2
        assert not rows_in(path, "request")
        assert [desk.redo(), desk.redo()] == ["ask_floor"] * 2
        assert reason(desk.redo) == "nothing-to-redo"
        assert rows_in(path, "request").keys() == asked
    journal = everything(path)["journal"]
    assert [journal[n]["act"] for n in sorted(journal)][-4:] == ["undo", "undo", "redo", "redo"]
    assert reason(partial(desk.undo, max(journal))) == "nothing-to-undo"  # a redo is no act of its own


def test_redo_is_dropped_by_the_next_act_of_the_station(desk: Desk, path: Path, sitting: int) -> None:
    other = open_desk(path, station="2")
    ask(desk, sitting, "A")
    desk.undo()
    ask(other, sitting, "B")
    with pytest.raises(Refused, match="nothing-to-redo"):
        other.redo()
    other.close()
    # The place of A is B's by now.
    assert reason(desk.redo) == "place-taken"
    ask(desk, sitting, "C")
    assert reason(desk.redo) == "nothing-to-redo"


def test_undo_is_of_the_station_s_own_acts(desk: Desk, path: Path, sitting: int) -> None:
    other = open_desk(path, station="2")
    assert reason(other.undo) == "nothing-to-undo"
    mine, theirs = ask(desk, sitting, "A"), ask(other, sitting, "B")
    assert desk.undo() == "ask_floor"
    assert rows_in(path, "request").keys() == {theirs}
    assert other.undo() == "ask_floor"
    assert desk.redo() == "ask_floor"
    assert rows_in(path, "request").keys() == {mine}
    other.close()


def test_what_is_undone_cannot_be_undone_again_until_it_is_redone(
    desk: Desk, path: Path, sitting: int
) -> None:
    ask(desk, sitting, "A")
    entry = max(everything(path)["journal"])
    desk.undo(entry)
    assert reason(lambda: desk.undo(entry)) == "undone-already"
    desk.redo()
    desk.undo(entry)
    for strange in (0, -1, entry + 1, entry + 100):  # an undo is not undone, it is redone
        assert reason(partial(desk.undo, strange)) == "nothing-to-undo"


def test_conflicts_are_judged_by_column(desk: Desk, path: Path, sitting: int) -> None:
    request = ask(desk, sitting, "A")
    desk.do(statements.edit_statement, request_id=request, guest="B")
    renamed = max(everything(path)["journal"])
    desk.do(statements.edit_statement, request_id=request, note="of a State")
    desk.undo(renamed)
    row = rows_in(path, "request")[request]
    assert (row["guest"], row["note"]) == ("A", "of a State")
    desk.do(statements.edit_statement, request_id=request, guest="C")
    again = max(everything(path)["journal"])
    desk.do(statements.edit_statement, request_id=request, guest="D")
    assert reason(lambda: desk.undo(again)) == "undo-conflict"
    desk.do(statements.edit_statement, request_id=request, guest="E", note="of a party")
    both = max(everything(path)["journal"])
    desk.do(statements.edit_statement, request_id=request, note="of none")
    with pytest.raises(Refused, match="undo-conflict") as told:
        desk.undo(both)  # though one of the two values still stands
    assert told.value.facts == {"table": "request"}


def test_undo_stops_at_an_upgrade_of_the_record(desk: Desk, path: Path, sitting: int) -> None:
    ask(desk, sitting, "A")
    desk.undo()
    older = store.engine(path)
    with older.begin() as connection:
        connection.execute(update(m.Journal).values(schema=m.SCHEMA - 1))
    older.dispose()
    assert reason(desk.undo) == reason(desk.redo) == "undo-crosses-upgrade"
    assert reason(lambda: desk.undo(1)) == "undo-crosses-upgrade"
    ask(desk, sitting, "B")
    assert desk.undo() == "ask_floor"
    assert reason(desk.undo) == "undo-crosses-upgrade"


def test_undo_that_would_break_a_rule_is_refused_by_its_reason(desk: Desk, path: Path, sitting: int) -> None:
    first, second = ask(desk, sitting, "A"), ask(desk, sitting, "B")
    desk.do(floor.give_floor, request_id=first)
    desk.do(floor.end_statement, request_id=first)
    ended = max(everything(path)["journal"])
    desk.do(floor.give_floor, request_id=second)
    before = everything(path)
    assert reason(lambda: desk.undo(ended)) == "floor-taken"
    assert everything(path) == before
    desk.do(floor.end_statement, request_id=second)
    desk.undo(ended)
    assert rows_in(path, "request")[first]["ended_at"] is None


def test_undo_is_refused_while_others_refer_to_what_it_would_take_away(
    desk: Desk, path: Path, sitting: int
) -> None:
    person = desk.do(delegations.add_person, gender=m.Gender.F, name={})
    added = max(everything(path)["journal"])
    desk.do(delegations.elect_officer, person_id=person, office=m.Office.CHAIR)
    assert reason(lambda: desk.undo(added)) == "in-use"
    desk.undo()
    doubt = desk.do(uncertainty.raise_doubt, table="person", row=person, column="name")
    assert reason(lambda: desk.undo(added)) == "in-use"
    desk.do(uncertainty.settle_doubt, doubt_id=doubt)
    desk.do(take_out, person_id=person)
    assert reason(lambda: desk.undo(added)) == "undo-conflict"


def test_undo_of_a_removal_is_refused_when_what_it_stood_on_has_gone(
    desk: Desk, path: Path, sitting: int
) -> None:
    person = desk.do(delegations.add_person, gender=m.Gender.F, name={})
    officer = desk.do(delegations.elect_officer, person_id=person, office=m.Office.CHAIR)
    desk.do(delegations.remove_officer, officer_id=officer)
    removed = max(everything(path)["journal"])
    desk.do(take_out, person_id=person)
    assert reason(lambda: desk.undo(removed)) == "reference-gone"


def test_undoing_a_removal_is_refused_if_the_number_is_taken(desk: Desk, path: Path, sitting: int) -> None:
    number = {"day": FIRST_DAY, "number": 7}
    seventh = desk.do(programme.add_sitting, **number)
    desk.do(programme.remove_sitting, sitting_id=seventh)
    removed = max(everything(path)["journal"])
    desk.do(programme.add_sitting, **number)
    with pytest.raises(Refused, match="taken-already") as told:
        desk.undo(removed)
    assert told.value.facts == {"what": "sitting"}
