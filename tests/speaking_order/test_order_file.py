"""A speaking order from a copy of a record: what it proposes to the record, and what is taken."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest

from tests.acting.records import open_desk, rows, rows_in, ticking
from tests.acts.test_asking import waiting
from tests.rules.hand import LATER, Hand, hand_on
from wgdesk.acting.desk import Desk
from wgdesk.acts import delegations, floor, programme, speakers
from wgdesk.acts.helpers.argument_kinds import Category
from wgdesk.errors import Refused
from wgdesk.exchange import BadFile
from wgdesk.speaking_order.order_file import FORMAT, order_of, parsed, written
from wgdesk.speaking_order.proposal import Proposal
from wgdesk.speaking_order.proposed_file import proposal_of

DOC = Path(__file__).resolve().parents[2] / "docs" / "order-file.md"
CODES = ("KEN", "BRA", "JPN", "FRA", "PER")


@pytest.fixture
def hand(tmp_path: Path) -> Iterator[Hand]:
    """A sitting with five delegations on the list of the item."""
    for made in hand_on(tmp_path / "record.wgdesk"):
        for code in CODES:
            key = made.do(delegations.add_delegation, code=code, category=Category.STATE)
            made.do(floor.ask_floor, sitting_id=made.sitting, item_id=made.item, delegation_id=key)
        yield made


def ask(hand: Hand, desk: Desk, code: str, **given: Any) -> int:
    where = {"sitting_id": hand.sitting, "item_id": hand.item, **given}
    return desk.do(floor.ask_floor, **where, delegation_id=delegation(hand, code))


def delegation(hand: Hand, code: str) -> int:
    return next(key for key, row in rows_in(hand.path, "delegation").items() if row["code"] == code)


def office(hand: Hand, tmp_path: Path) -> Desk:
    """The desk of the Chair's office, on a copy of the record as it is now, an hour later."""
    path = tmp_path / "copy.wgdesk"
    copyfile(hand.path, path)  # type: ignore[arg-type]
    return open_desk(path, ticking(LATER + timedelta(hours=1)))


def handed_over(desk: Desk) -> str:
    text = written(desk.read(order_of, LATER))
    desk.close()
    return text


def proposed(hand: Hand, text: str) -> Proposal:
    return hand.desk.read(proposal_of, parsed(text.encode()))


def told(hand: Hand, proposal: Proposal) -> list[tuple[str, str, int | None, int | None]]:
    codes = {key: row["code"] for key, row in rows_in(hand.path, "delegation").items()}
    return [
        (
            one.change.value,
            codes.get(one.speaker.get("delegation_id") or 0, one.name),
            one.place_before,
            one.place,
        )
        for one in (*proposal.changes, *proposal.others)
    ]


def on_list(hand: Hand) -> list[str]:
    found = rows(hand.path)
    return [found["delegation"][found["request"][key]["delegation_id"]]["code"] for key in waiting(hand)]


def test_the_office_adds_moves_and_withdraws_while_the_list_goes_on(hand: Hand, tmp_path: Path) -> None:
    kenya, brazil, japan, france, _ = waiting(hand)
    desk = office(hand, tmp_path)
    desk.do(speakers.move_request, request_id=france, before_id=brazil)
    desk.do(speakers.withdraw, request_id=japan)
    ask(hand, desk, "EGY", first=True)
    text = handed_over(desk)
    hand.do(floor.give_floor, request_id=kenya)  # meanwhile, in the room
    hand.do(floor.end_statement, request_id=kenya)
    indonesia = hand.do(delegations.add_delegation, code="IDN", category=Category.STATE)
    hand.do(floor.ask_floor, sitting_id=hand.sitting, item_id=hand.item, delegation_id=indonesia)
    before = rows(hand.path)
    proposal = proposed(hand, text)
    assert told(hand, proposal) == [
        ("added", "EGY", None, 1),
        ("moved", "FRA", 3, 2),
        ("withdrawn", "JPN", 2, None),
        ("spoken", "KEN", None, None),
    ]
    call = proposal.taking([one.key for one in proposal.changes])
    assert call is not None
    hand.do(call.act, **call.args)
    assert on_list(hand) == ["EGY", "FRA", "BRA", "PER", "IDN"]
    assert proposed(hand, text).changes == ()  # nothing is left to take
    hand.desk.undo()
    assert rows(hand.path) == before


def test_a_speaker_who_withdrew_after_the_file_was_made_stays_off_the_list(hand: Hand) -> None:
    _, brazil, *_ = waiting(hand)
    text = handed_over(hand.desk)
    hand.do(speakers.withdraw, request_id=brazil)
    proposal = proposed(hand, text)
    assert told(hand, proposal) == [("left", "BRA", None, None)]
    assert proposal.taking([one.key for one in proposal.others]) is None
    assert on_list(hand) == ["KEN", "JPN", "FRA", "PER"]


@pytest.mark.parametrize(
    ("some", "order"),
    [
        (("added",), ["EGY", "KEN", "BRA", "JPN", "FRA", "PER"]),
        (("moved",), ["KEN", "FRA", "BRA", "JPN", "PER"]),
        (("withdrawn",), ["KEN", "BRA", "FRA", "PER"]),
        ((), ["KEN", "BRA", "JPN", "FRA", "PER"]),
    ],
)
def test_only_the_chosen_changes_are_taken(
    hand: Hand, tmp_path: Path, some: tuple[str, ...], order: list[str]
) -> None:
    _, brazil, japan, france, _ = waiting(hand)
    desk = office(hand, tmp_path)
    desk.do(speakers.move_request, request_id=france, before_id=brazil)
    desk.do(speakers.remove_request, request_id=japan)
    ask(hand, desk, "EGY", first=True)
    proposal = proposed(hand, handed_over(desk))
    call = proposal.taking([one.key for one in proposal.changes if one.change.value in some])
    assert (call is None) is (not some)
    if call is not None:
        hand.do(call.act, **call.args)
    assert on_list(hand) == order


def test_a_request_moved_to_another_item_is_moved(hand: Hand, tmp_path: Path) -> None:
    _, brazil, *_ = waiting(hand)
    other = hand.do(programme.add_item, title={"en": "Two"})
    text = handed_over(office(hand, tmp_path))
    raw = json.loads(text)
    (moved,) = [one for one in raw["lists"][0]["speakers"] if one["key"] == str(brazil)]
    raw["lists"][0]["speakers"].remove(moved)
    raw["lists"].append({"sitting": 1, "item": "2", "speakers": [moved]})
    proposal = proposed(hand, json.dumps(raw))
    assert told(hand, proposal) == [("moved", "BRA", None, 1)]
    assert proposal.taking([]) is None
    call = proposal.taking([proposal.changes[0].key])
    assert call is not None
    hand.do(call.act, **call.args)
    assert hand.row("request", brazil)["item_id"] == other


def test_a_new_request_after_speaking_is_added(hand: Hand, tmp_path: Path) -> None:
    kenya, *_ = waiting(hand)
    hand.do(floor.give_floor, request_id=kenya)
    hand.do(floor.end_statement, request_id=kenya)
    desk = office(hand, tmp_path)
    ask(hand, desk, "KEN")
    assert told(hand, proposed(hand, handed_over(desk))) == [("added", "KEN", None, 5)]


def test_names_the_record_lacks_are_told_and_left_out(hand: Hand, tmp_path: Path) -> None:
    raw = json.loads(handed_over(office(hand, tmp_path)))
    raw["lists"][0]["speakers"] += [{"delegation": "XYZ"}, {"delegation": "EGY", "group": "NONE"}]
    raw["lists"] += [{"sitting": 9, "speakers": [{"guest": "Amal"}]}, {"sitting": 1, "item": "7(b)"}]
    raw["lists"] += [{"sitting": 1, "item": "8", "speakers": [{"delegation": "EGY"}]}]
    proposal = proposed(hand, json.dumps(raw))
    assert proposal.changes == ()
    lacking = [(one.change.value, one.name, one.lacks) for one in proposal.others]
    assert lacking == [
        ("unknown", "XYZ", "delegation"),
        ("unknown", "NONE", "group"),
        ("unknown", "Amal · 9", "sitting"),
        ("unknown", "EGY · 8", "item"),
    ]


def test_a_file_of_another_record_is_refused(hand: Hand, tmp_path: Path) -> None:
    raw = json.loads(handed_over(office(hand, tmp_path)))
    with pytest.raises(Refused) as why:
        proposed(hand, json.dumps({**raw, "meeting": "another"}))
    assert why.value.key == "order-of-another-record"


def test_every_fault_is_told_with_its_place() -> None:
    raw = {
        "format": FORMAT,
        "version": 1,
        "made_at": "yesterday",
        "lists": [
            {"sitting": 0, "speakers": [{}, {"delegatoin": "EGY"}, {"delegation": 7}, "EGY"]},
            {"item": "2", "speakers": [{"guest": "A", "kind": "speech", "aligned": ["KEN", None]}]},
        ],
    }
    with pytest.raises(BadFile) as bad:
        parsed(json.dumps(raw).encode())
    assert [(one.path, one.key) for one in bad.value.faults] == [
        ("$.made_at", "fault-moment"),
        ("$.lists[0].sitting", "fault-range"),
        ("$.lists[0].speakers[0]", "order-nobody"),
        ("$.lists[0].speakers[1]", "order-nobody"),
        ("$.lists[0].speakers[1].delegatoin", "fault-unknown-key-near"),
        ("$.lists[0].speakers[2]", "order-nobody"),
        ("$.lists[0].speakers[2].delegation", "fault-type"),
        ("$.lists[0].speakers[3]", "fault-type"),
        ("$.lists[1].speakers[0].kind", "fault-choice"),
        ("$.lists[1].speakers[0].aligned[1]", "fault-type"),
        ("$.lists[1].sitting", "fault-missing"),
        ("$.meeting", "fault-missing"),
    ]


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"\xff", b'{"format": "wgdesk-record"}', b'{"format":"wgdesk-order"}']
)
def test_other_files_are_refused(data: bytes) -> None:
    with pytest.raises(BadFile):
        parsed(data)


def test_the_example_of_the_docs_is_read() -> None:
    example = DOC.read_text("utf-8").partition("```json\n")[2].partition("```")[0]
    order = parsed(example.encode())
    assert [(one.sitting, one.item, len(one.speakers)) for one in order.lists] == [(3, "4(a)", 4), (3, "", 1)]
