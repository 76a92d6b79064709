"""Who gets the floor next and which part of an item comes next, keeping together what belongs together."""

from __future__ import annotations

from dataclasses import replace

from tests.script import scenes as s
from wgdesk.live.agenda import parts_to_take_up
from wgdesk.live.situation import Situation
from wgdesk.model import StatementKind
from wgdesk.reads.values.floor import RequestNow

OPEN = s.sitting(1, opened_at=s.ago(30))
SITTINGS = (OPEN, s.sitting(2))


def waiting(*entries: RequestNow, item: int = 1, decided: tuple[str, ...] = ()) -> list[int]:
    """Return the keys of the requests waiting under the item being considered, in order."""
    items = (s.item(1, 1), s.item(2, 2), s.item(3, 3, substantive=False))
    course = s.programme(
        sittings=SITTINGS,
        items=items,
        taken_up=(s.taken(item),),
        decisions=tuple(map(s.decision, decided)),
    )
    known: Situation = s.known(course, s.floor(*entries, under=item))
    return [one.id for one in known.waiting]


def test_an_answer_follows_its_question() -> None:
    first, second = (s.entry(n, someone=6, lane="panel", kind=StatementKind.ANSWER) for n in (1, 2))
    asks, asks_too = (s.entry(n, n, kind=StatementKind.QUESTION) for n in (3, 4))
    assert waiting(first, second, asks, asks_too, s.entry(5, 5)) == [3, 1, 4, 2, 5]
    put = s.finished(6, 1, kind=StatementKind.QUESTION)
    assert waiting(put, first, second, asks) == [1, 3, 2]  # the answer that is due comes first
    presents = s.entry(7, someone=6, lane="panel")
    assert waiting(presents, first, asks) == [7, 3, 1]


def test_the_secretariat_introduces_an_item_when_it_is_taken_up() -> None:
    introduces = s.entry(1, someone=5, lane="secretariat", item_id=2)
    assert waiting(introduces) == []
    assert waiting(introduces, item=2) == [1]
    assert waiting(s.entry(1, someone=5, lane="secretariat", item_id=None)) == [1]


def test_closing_statements_under_the_item_of_the_adoption_wait_for_the_report() -> None:
    closes = s.entry(1, 1, item_id=3, kind=StatementKind.CLOSING)
    assert waiting(closes, item=3) == []
    assert waiting(closes, item=3, decided=("report",)) == [1]
    assert waiting(closes._replace(item_id=1), item=1) == [1]


def test_a_part_of_the_plan_of_two_sittings_is_taken_up_at_both() -> None:
    items = (s.item(1, 1), s.item(11, 1, parent=1), s.item(12, 2, parent=1))
    slots = (s.slot(1), s.slot(11, hour=10), s.slot(11, at=2), s.slot(12, at=2, hour=10))
    course = s.programme(sittings=SITTINGS, items=items, slots=slots, taken_up=(s.taken(1),))

    def parts(sitting: int) -> list[int]:
        found = parts_to_take_up(course, items[0], course.sittings[sitting - 1])
        return [one.id for one in found]

    assert parts(1) == [11]
    over = (replace(OPEN, closed_at=s.ago(5)), s.sitting(2, opened_at=s.ago(4)))
    taken = (s.taken(1), s.taken(11, until=s.ago(6)), s.taken(1, at=2, since=s.ago(3)))
    course = replace(course, sittings=over, taken_up=taken)
    assert parts(2) == [11, 12]
