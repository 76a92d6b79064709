"""The history: every act, newest first, and whether it stands."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.acting.records import filled_copy, open_desk
from tests.bench.big_record import Big
from tests.effort import tries
from tests.rules.hand import Hand
from wgdesk import model as m
from wgdesk.acting.desk import Desk
from wgdesk.acts import attendance, delegations, setup
from wgdesk.errors import Refused
from wgdesk.reads.queries.history import history, history_count
from wgdesk.reads.values.history import Happened

Long = tuple[Desk, Big, Path]


def seen(hand: Hand) -> tuple[Happened, ...]:
    return hand.desk.read(history)


def test_an_act_is_told_as_it_was_journalled(hand: Hand) -> None:
    before = hand.desk.read(history_count)
    hand.do(attendance.mark_present, delegation_id=hand.egypt, sitting_id=hand.sitting, online=True)
    newest, earlier = seen(hand)[:2]
    assert (newest.entry, earlier.entry) == (before + 1, before) == (hand.desk.read(history_count), before)
    assert (newest.act, newest.station, newest.user) == ("mark_present", "1", "")
    assert newest.args["delegation_id"] == hand.egypt
    assert newest.args["online"] is True
    assert newest.tables == {"presence"}
    assert (newest.undoes, newest.undone) == (None, False)
    assert newest.at > earlier.at
    assert newest.at.utcoffset() is not None
    assert [one.entry for one in seen(hand)] == list(range(before + 1, 0, -1))


def test_undo_redo_and_undo_again(hand: Hand) -> None:
    act = hand.newest() + 1
    hand.do(delegations.add_delegation, code="KEN", category=m.Category.STATE)
    stands = []
    for step in (hand.desk.undo, hand.desk.redo, hand.desk.undo, hand.desk.redo):
        step()
        stands.append({one.entry - act: one.undone for one in seen(hand) if one.entry >= act})
    assert stands == [
        {0: True, 1: False},
        {0: False, 1: True, 2: False},  # the undo is turned back by the redo
        {0: True, 1: True, 2: False, 3: False},  # the second undo turns the act itself back
        {0: False, 1: True, 2: False, 3: True, 4: False},
    ]
    assert [one.undoes for one in seen(hand)[:5]] == [act + 3, act, act + 1, act, None]


@settings(max_examples=tries(25))
@given(steps=st.lists(st.sampled_from(["act", "undo", "redo"]), max_size=8), size=st.integers(1, 5))
def test_pages_are_the_history_cut_in_pieces(steps: list[str], size: int) -> None:
    with filled_copy("history") as path:
        desk = open_desk(path)
        for n, step in enumerate(steps):
            try:
                if step == "act":
                    desk.do(setup.set_option, name="count_words_to", value=str(n))
                else:
                    desk.undo() if step == "undo" else desk.redo()
            except Refused:
                continue
        whole = desk.read(history, limit=30)
        pages: list[Happened] = []
        while len(pages) < len(whole):
            last = pages[-1].entry if pages else None
            page = desk.read(history, before=last, limit=size)
            assert len(page) == size
            pages += page
        assert tuple(pages[: len(whole)]) == whole
        desk.close()


def test_pages_end_at_the_first_act(hand: Hand) -> None:
    everything = seen(hand)
    assert hand.desk.read(history, before=4) == everything[-3:]
    assert hand.desk.read(history, before=1) == ()
    assert hand.desk.read(history, limit=2) == everything[:2]


def test_an_act_undone_much_later(long_meeting: Long) -> None:
    desk, _, _ = long_meeting
    undoing = next(one for one in desk.read(history, limit=9_999) if one.act == "redo")
    undone, act = desk.read(history, before=undoing.entry, limit=2)
    assert (undone.act, undone.undone, undone.undoes) == ("undo", True, act.entry)
    assert (act.act, act.undone) == ("pause_statement", False)
    assert desk.read(history, before=undone.entry, limit=1) == (act,)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", True),
        ("record import", True),  # in any order
        ("IMPORT_RECORD", True),
        ("import zzz", False),
    ],
)
def test_searching_by_names(hand: Hand, words: str, found: bool) -> None:
    acts = [one.act for one in hand.desk.read(history, words=words)]
    assert ("import_record" in acts) is found
    if words and found:
        assert acts == ["import_record"]


def test_searching_in_what_is_shown(hand: Hand) -> None:
    hand.do(delegations.add_delegation, code="KEN", category=m.Category.STATE)

    def told(happened: Happened) -> str:
        return f"أضاف وفد {happened.args['code']}" if happened.act == "add_delegation" else "شيء آخر"

    codes = [one.args["code"] for one in hand.desk.read(history, words="اضاف", told=told)]
    assert codes == ["KEN", "EGY"]
    one = hand.desk.read(history, words="ken الوفد", told=told)
    assert [happened.args["code"] for happened in one] == ["KEN"]
    assert len(hand.desk.read(history, words="اضاف", told=told, limit=1)) == 1
