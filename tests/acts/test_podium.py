"""Messages to the Chair, the quorum, and notes on the clock in the history."""

from typing import Any

import pytest

from tests.acting.records import everything, rows, rows_in
from tests.rules.hand import LATER, SOON, Hand, refused
from wgdesk.acts import clock_jump, podium


def messages(hand: Hand) -> list[tuple[str, bool]]:
    """Return every message and whether it is still shown."""
    return [(row["body"], row["cleared_at"] is None) for row in rows_in(hand.path, "message").values()]


def test_only_the_latest_message_is_shown(hand: Hand) -> None:
    assert refused(hand, podium.clear_message) == "no-message"
    assert refused(hand, podium.send_message, body=" \u202e") == "empty-text"
    hand.do(podium.send_message, body="One\n minute")
    hand.do(podium.send_message, body="Two")
    assert messages(hand) == [("One minute", False), ("Two", True)]
    hand.desk.undo()
    assert messages(hand) == [("One minute", True)]
    hand.do(podium.clear_message)
    assert messages(hand) == [("One minute", False)]


def test_a_message_is_not_cleared_before_it_was_sent(hand: Hand) -> None:
    """The clock of the computer may be set back in between."""
    for minutes, body in ((0, "One"), (-1, "Two")):
        hand.desk.clock = lambda at=LATER + minutes * SOON: at
        hand.do(podium.send_message, body=body)
    hand.desk.clock = lambda: LATER - 2 * SOON
    hand.do(podium.clear_message)
    for row in rows_in(hand.path, "message").values():
        assert row["cleared_at"] == row["sent_at"]


def test_the_quorum_is_told_and_noted(hand: Hand) -> None:
    before = rows(hand.path)
    hand.do(podium.tell_quorum, kind="decision", present=40, required=42)
    written = everything(hand.path)["journal"][hand.newest()]
    assert (written["act"], written["tables"]) == ("tell_quorum", "")
    assert '"kind":"decision","present":40,"required":42' in written["args"]
    assert rows(hand.path) == before
    told: dict[str, Any] = {"kind": "debate", "present": 1, "required": 1}
    assert refused(hand, podium.tell_quorum, **{**told, "kind": "lunch"}) == "unknown-quorum"
    assert refused(hand, podium.tell_quorum, **{**told, "present": -1}) == "number-out-of-range"
    assert refused(hand, podium.tell_quorum, **{**told, "required": 10_000}) == "number-out-of-range"


@pytest.mark.parametrize(
    ("seconds", "key"),
    [(3600.0, None), (-2.5, None), (float("nan"), "number-out-of-range"), (-1e300, "number-out-of-range")],
)
def test_a_jump_of_the_clock_is_noted(hand: Hand, seconds: float, key: str | None) -> None:
    before = rows(hand.path)
    assert refused(hand, clock_jump.note_clock, jump_seconds=seconds) == key
    assert rows(hand.path) == before
