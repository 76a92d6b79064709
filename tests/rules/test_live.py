"""Rules of the live desk: interruptions, closed lists, messages; a closed record stays as it is."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.acting.records import START, everything, reason, rows
from tests.meetings import close_record
from tests.rules.hand import SOON, Hand, refused
from wgdesk import model as m
from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acting.desk import Desk
from wgdesk.acts import adoption, floor, podium, programme, setup, speakers, wording
from wgdesk.errors import Refused
from wgdesk.exchange import import_into, to_json
from wgdesk.report.check import final_gate

THIS = object()  # the meeting


def test_only_a_statement_that_goes_on_is_interrupted(hand: Hand) -> None:
    @act
    def interrupt(context: ActContext, *, request_id: int) -> None:
        context.get(m.Request, request_id).interrupted = True

    request = hand.request()
    assert refused(hand, interrupt, request_id=request) == "interrupted-idle"
    hand.do(floor.give_floor, request_id=request)
    hand.do(floor.end_statement, request_id=request)
    assert refused(hand, interrupt, request_id=request) == "interrupted-idle"


def test_a_list_is_closed_once_at_a_time(hand: Hand) -> None:
    @act
    def edit(context: ActContext, *, key: int, **times: Any) -> None:
        for name, value in times.items():
            setattr(context.get(m.ListClosing, key), name, value)

    first = hand.do(speakers.close_list, item_id=hand.item)
    assert refused(hand, edit, key=first, reopened_at=START - SOON) == "times-reversed"
    hand.do(speakers.reopen_list, item_id=hand.item)
    reopened = hand.newest()
    hand.do(speakers.close_list, item_id=hand.item)
    assert reason(lambda: hand.desk.undo(reopened)) == "list-closed-already"
    other = hand.do(programme.add_item, title={"en": "Two"})
    hand.do(speakers.close_list, item_id=other)
    assert refused(hand, edit, key=first, item_id=other) is None


def test_messages_do_not_overlap(hand: Hand) -> None:
    @act
    def early(context: ActContext) -> None:
        context.rows(m.Message)[0].cleared_at = START - timedelta(days=1)

    hand.do(podium.send_message, body="One")
    assert refused(hand, early) == "times-reversed"
    hand.do(podium.clear_message)
    cleared = hand.newest()
    hand.do(podium.send_message, body="Two")
    assert reason(lambda: hand.desk.undo(cleared)) == "message-stands"

    @act
    def correct(context: ActContext) -> None:
        context.rows(m.Message)[0].body = "1"

    assert refused(hand, correct) is None  # that one was cleared


def test_a_passage_names_its_block(hand: Hand) -> None:
    @act
    def nowhere(context: ActContext) -> None:
        context.add(m.Passage(block="", state=m.PassageState.ADOPTED, decided_at=context.now, facts=""))

    assert refused(hand, nowhere) == "empty-text"
    assert refused(hand, adoption.mark_passage, block=" ", state=m.PassageState.ADOPTED) == "empty-text"


@pytest.fixture
def closed(hand: Hand) -> Hand:
    """A meeting whose record is closed, its last act before that an act on the meeting itself."""
    hand.do(programme.adjourn_sitting, sitting_id=hand.sitting)
    hand.do(setup.set_option, name="digits_ar", value="european")
    hand.do(setup.edit_meeting, meeting_id=hand.meeting, symbol_draft="A/1")
    hand.do(close_record)
    return hand


def test_a_record_is_not_closed_while_a_sitting_is_open(hand: Hand) -> None:
    with pytest.raises(Refused) as told:
        hand.do(final_gate.close_record)
    assert (told.value.key, told.value.facts) == ("sitting-still-open", {"sitting": "1"})
    hand.do(programme.adjourn_sitting, sitting_id=hand.sitting)
    assert refused(hand, final_gate.close_record) == "report-not-final"


def test_the_sitting_that_is_still_open_has_the_number_of_the_report(hand: Hand) -> None:
    hand.do(programme.adjourn_sitting, sitting_id=hand.sitting)
    hand.do(programme.edit_sitting, sitting_id=hand.sitting, kind=m.SittingKind.ORGANIZATIONAL)
    hand.do(setup.set_option, name="organizational_session", value="besides")
    hand.do(programme.open_sitting, sitting_id=hand.other)
    with pytest.raises(Refused) as told:
        hand.do(final_gate.close_record)
    assert told.value.facts == {"sitting": "1"}


@pytest.mark.parametrize(
    ("act", "args"),
    [
        (programme.add_item, {"title": {"en": "New"}}),
        (setup.edit_meeting, {"meeting_id": THIS, "ordinal": 10}),
        (
            wording.write_text,
            {"table": "meeting", "row": THIS, "field": "venue", "lang": "en", "body": "V"},
        ),
        (setup.set_option, {"name": "digits_ar", "value": "arabic"}),
        (podium.send_message, {"body": "One"}),
    ],
)
def test_a_closed_record_changes_no_more(closed: Hand, act: Any, args: dict[str, Any]) -> None:
    before = everything(closed.path)
    given = {name: closed.meeting if value is THIS else value for name, value in args.items()}
    assert refused(closed, act, **given) == "record-closed"
    assert everything(closed.path) == before
    closed.do(setup.reopen_record, reason="a name was wrong")
    assert refused(closed, act, **given) is None


def test_a_closed_record_is_not_changed_by_undo_or_redo(closed: Hand) -> None:
    newest = closed.newest()
    for entry in (newest - 1, newest - 2):  # one of them is on the meeting, as closing is
        assert reason(lambda entry=entry: closed.desk.undo(entry)) == "record-closed"
    assert closed.desk.undo() == "close_record"
    closed.desk.undo()
    closed.do(close_record)
    assert reason(closed.desk.redo) == "nothing-to-redo"
    closed.desk.undo()
    assert closed.desk.redo() == "close_record"
    assert reason(closed.desk.undo) is None


def test_acts_that_change_nothing_can_be_noted_in_a_closed_record(closed: Hand) -> None:
    assert refused(closed, podium.tell_quorum, kind="debate", present=1, required=2) is None


def test_a_record_is_closed_once_and_reopened_with_a_reason(closed: Hand, tmp_path: Path) -> None:
    assert refused(closed, final_gate.close_record) == "closed-already"
    assert refused(closed, setup.reopen_record, reason="\u200b") == "empty-text"
    closed.do(setup.reopen_record, reason="a name was wrong")
    assert '"reason":"a name was wrong"' in everything(closed.path)["journal"][closed.newest()]["args"]
    assert refused(closed, setup.reopen_record, reason="again") == "not-closed"
    empty = Desk.create(tmp_path / "empty.wgdesk")
    assert reason(lambda: empty.do(final_gate.close_record)) == "no-meeting"
    assert reason(lambda: empty.do(setup.reopen_record, reason="why")) == "no-meeting"
    empty.close()


def test_a_closed_record_is_exported_and_imported(closed: Hand, tmp_path: Path) -> None:
    text = closed.desk.read(to_json)
    other = Desk.create(tmp_path / "other.wgdesk")
    import_into(other, text.encode(), source="closed.json")
    assert other.read(to_json) == text
    (meeting,) = rows(tmp_path / "other.wgdesk")["meeting"].values()
    assert meeting["closed_at"] is not None
    assert reason(lambda: other.do(final_gate.close_record)) == "closed-already"
    assert other.undo() == "import_record"
    assert other.redo() == "import_record"
    other.close()
