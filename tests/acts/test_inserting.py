"""The order of insertions in the report beside their block."""

from __future__ import annotations

from tests.acting.records import rows_in
from tests.rules.hand import Hand, refused
from wgdesk.acts import inserting
from wgdesk.model import InsertionKind, Side
from wgdesk.words.block_keys import INSERTED

ANCHOR = "agenda/adopted"


def add(hand: Hand, side: Side, anchor: str = ANCHOR) -> int:
    """Add a paragraph beside a block; return its key."""
    given = {"kind": InsertionKind.PARAGRAPH, "body": {"en": "Mine."}}
    return hand.do(inserting.insert_text, anchor=anchor, side=side, **given)


def order(hand: Hand, side: Side) -> list[int]:
    """Return the insertions at one side of the block, in the order of print."""
    found = [row for row in rows_in(hand.path, "insertion").values() if row["side"] == side]
    assert {row["anchor"] for row in found} <= {ANCHOR}
    return [row["id"] for row in sorted(found, key=lambda row: (row["place"], row["id"]))]


def test_the_newest_stands_nearest_to_the_block(hand: Hand) -> None:
    after = [add(hand, Side.AFTER) for _ in range(3)]
    assert order(hand, Side.AFTER) == after[::-1]
    before = [add(hand, Side.BEFORE) for _ in range(3)]
    assert order(hand, Side.BEFORE) == before
    assert order(hand, Side.AFTER) == after[::-1]


def test_beside_another_addition_it_stands_next_to_that_one(hand: Hand) -> None:
    first, last = (add(hand, Side.BEFORE) for _ in range(2))
    between = add(hand, Side.AFTER, f"{INSERTED}{first}")
    ahead = add(hand, Side.BEFORE, f"{INSERTED}{first}")
    assert order(hand, Side.BEFORE) == [ahead, first, between, last]


def test_a_moved_insertion_goes_where_a_new_one_would(hand: Hand) -> None:
    first, *others = [add(hand, Side.BEFORE) for _ in range(3)]
    hand.do(inserting.move_insertion, insertion_id=first, anchor=ANCHOR, side=Side.BEFORE)
    assert order(hand, Side.BEFORE) == [*others, first]
    hand.do(inserting.move_insertion, insertion_id=first, anchor=f"{INSERTED}{others[0]}", side=Side.BEFORE)
    assert order(hand, Side.BEFORE) == [first, *others]
    hand.do(inserting.move_insertion, insertion_id=others[1], anchor=ANCHOR, side=Side.AFTER)
    assert (order(hand, Side.BEFORE), order(hand, Side.AFTER)) == ([first, others[0]], [others[1]])
    hand.desk.undo()
    assert order(hand, Side.BEFORE) == [first, *others]


def test_a_footnote_cannot_be_put_beside_an_insertion(hand: Hand) -> None:
    note = {"kind": InsertionKind.FOOTNOTE, "body": {"en": "Mine."}, "side": Side.AFTER}
    anchor = f"{INSERTED}{add(hand, Side.AFTER)}"
    assert refused(hand, inserting.insert_text, anchor=anchor, **note) == "footnote-in-text"


def test_only_a_heading_may_be_without_a_number(hand: Hand) -> None:
    heading = {"anchor": ANCHOR, "side": Side.AFTER, "body": {"en": "Mine."}, "unnumbered": True}
    key = hand.do(inserting.insert_text, kind=InsertionKind.HEADING, **heading)
    text = hand.do(inserting.insert_text, kind=InsertionKind.PARAGRAPH, **heading)
    assert [hand.row("insertion", one)["unnumbered"] for one in (key, text)] == [True, False]
    for kind, left in ((InsertionKind.HEADING, True), (InsertionKind.PARAGRAPH, False)):
        hand.do(inserting.edit_insertion, insertion_id=key, kind=kind)
        assert hand.row("insertion", key)["unnumbered"] is left
