"""Events without an hour are placed with their item, so that the script is the same whatever is known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from hypothesis import example, given
from hypothesis import strategies as st

from tests.script import scenes as s
from tests.script.printed import running_order
from wgdesk.phrasing.script_facts import ItemLabel
from wgdesk.phrasing.tree import Say
from wgdesk.reads.values.programme import ItemNow
from wgdesk.script.moment import Moment

# Organizational matters with two parts, three substantive items, other matters and the report.
PLAIN = {"substantive": False}
AGENDA = (
    s.item(1, 1, **PLAIN),
    s.item(11, 1, parent=1, **PLAIN),
    s.item(12, 2, parent=1, **PLAIN),
    s.item(2, 2),
    s.item(3, 3),
    s.item(4, 4),
    s.item(5, 5, **PLAIN),
)
ITEMS = {one.id: one for one in AGENDA}
KEYS = (11, 12, 2, 3, 4, 5)  # what the sitting takes up

Known = Callable[[], bool]


@dataclass(frozen=True)
class Meeting:
    """A meeting of one sitting, any of whose hours may be unknown."""

    known: Known
    orders: tuple[int, ...] = KEYS
    opened: bool = True

    def hour(self, minutes: float) -> datetime | None:
        return s.ago(minutes) if self.known() else None

    def told(self) -> tuple[Moment, ...]:
        """Return the script: each item lasts for ten minutes, of which the decisions are the last."""
        begins = {key: 100 - 10 * n for n, key in enumerate(self.orders)}
        taken_up = tuple(
            replace(s.taken(key), taken_up_at=at, finished_at=until if at or self.known() else None)
            for key, since in begins.items()
            for at, until in [(self.hour(since), s.ago(since - 9))]
        )
        at = s.sitting(1, opened_at=s.ago(110), closed_at=s.ago(30)) if self.opened else s.sitting(1)
        course = s.programme(
            sittings=(at,),
            officers=(replace(s.CHAIR, elected_at_id=1),),
            items=AGENDA,
            taken_up=taken_up if self.opened else tuple(replace(one, finished_at=None) for one in taken_up),
            slots=tuple(s.slot(key, hour=8 + n) for n, key in enumerate(self.orders)),
            decisions=tuple(
                replace(s.decision(subject), id=n, decided_at=self.hour(since))
                for n, (subject, since) in enumerate(
                    (("report", begins[5] - 2), ("organization", begins[12] - 3), ("agenda", begins[12] - 2))
                )
            ),
        )
        spoken = [
            s.finished(n, n, item_id=key, begun_at=s.ago(begins[key] - 2), ended_at=s.ago(begins[key] - 4))
            for n, key in enumerate((2, 3), start=1)
            if self.opened and self.known()
        ]
        adopted = [
            replace(
                s.recommendation(n, "adopted", sitting_id=1, adopted_at=self.hour(begins[key] - 5)),
                cluster_id=n,
            )
            for n, key in ((1, 2), (2, 4))
        ]
        out = s.outcome(
            clusters=tuple(
                replace(s.cluster(one, key=one.id), item_id=key)
                for one, key in zip(adopted, (2, 4), strict=True)
            ),
            actions=(
                replace(
                    s.action("decided", "عقد حلقة عمل", "to hold a workshop"),
                    item_id=3,
                    decided_at=self.hour(begins[3] - 6),
                ),
            ),
        )
        floors = [s.floor(one, under=one.item_id) for one in spoken]
        return running_order(course, s.ROSTER, at, floors, out)


def label(item: ItemNow) -> ItemLabel:
    return (
        ItemLabel(1, item.number, item.title) if item.parent_id else ItemLabel(item.number, None, item.title)
    )


def place(moments: tuple[Moment, ...], key: str, item: int | None = None) -> int:
    """Return the place of the only moment with this key, of an item if one is given."""
    found = [
        n
        for n, one in enumerate(moments)
        if one.key == key
        and (item is None or any(label(ITEMS[item]) in _labels(each) for each in one.sayings))
    ]
    assert len(found) == 1, (key, item, [one.key for one in moments])
    return found[0]


def _labels(said: Say) -> list[object]:
    """Return the items that a saying names."""
    return [each for _, fact in said.facts for each in (*getattr(fact, "items", ()), fact)]


hours = st.lists(st.booleans(), min_size=22, max_size=22)
orders = st.permutations((2, 3, 4)).map(lambda middle: (11, 12, *middle, 5))


@given(hours, orders, st.booleans())
@example([False] * 22, KEYS, True)
@example([True] * 22, KEYS, True)
@example([False] * 22, KEYS, False)
def test_items_and_what_is_under_them_keep_their_order(
    known: list[bool], order: tuple[int, ...], opened: bool
) -> None:
    left = iter(known)
    moments = Meeting(lambda: opened and next(left), order, opened).told()
    keys = [one.key for one in moments]
    begun = [place(moments, "take-up", key) for key in order if key != 11]
    assert begun == sorted(begun), "the items keep the order of the timetable"
    assert keys.count("take-up") == len(begun)
    agenda, work = keys.index("agenda"), keys.index("organization")
    assert keys.index("election") < begun[0] < agenda < work < begun[1]
    ends = {key: place(moments, "conclude", key) for key in (2, 3, 4)}
    starts = dict(zip((key for key in order if key != 11), begun, strict=True))
    for n, key in enumerate(order[2:-1], start=2):
        assert starts[key] < ends[key] < starts[order[n + 1]]
    texts = [n for n, one in enumerate(keys) if one == "recommendation"]
    under = sorted((2, 4), key=order.index)
    assert len(texts) == 2
    for key, at in zip(under, texts, strict=True):
        assert starts[key] < at < ends[key]
    assert starts[3] < keys.index("action") < ends[3]
    assert starts[5] < keys.index("whole-report") < keys.index("close")
    assert keys[-1] == "close"
    for n, one in enumerate(keys):
        if one in ("call", "next"):
            assert any(starts[key] < n < ends[key] for key in (2, 3))


def test_points_of_order_and_motions_without_an_item_belong_to_the_first_substantive_one() -> None:
    at = s.sitting(1, opened_at=s.ago(60), closed_at=s.NOW)
    rows = tuple(replace(s.taken(key), taken_up_at=None) for key in (11, 12, 2))
    course = s.programme(sittings=(at, s.sitting(2)), items=AGENDA, taken_up=rows)
    order = s.finished(1, 1, lane="order", item_id=None, begun_at=s.ago(30), ended_at=s.ago(29))
    moved = replace(s.motion("adjourn", 1, False, 1, 8), item_id=None, moved_at=s.ago(20))
    floors = (s.floor(order, under=None),)
    moments = running_order(course, s.ROSTER, at, floors, s.outcome(motions=(moved,)))
    keys = [one.key for one in moments]
    organized, taken = place(moments, "take-up", 12), place(moments, "take-up", 2)
    assert organized < taken < keys.index("point-of-order") < keys.index("motion")
    assert keys.index("motion") < place(moments, "conclude", 2) < keys.index("adjourn")


def test_a_text_under_no_item_is_not_adopted_before_the_meeting_is_organized() -> None:
    at = s.sitting(1, opened_at=s.ago(60), closed_at=s.NOW)
    rows = tuple(replace(s.taken(key), taken_up_at=None) for key in (11, 12, 2))
    course = s.programme(sittings=(at, s.sitting(2)), items=AGENDA, taken_up=rows)
    text = s.recommendation(1, "adopted", sitting_id=1, adopted_at=s.ago(20))
    clusters = (replace(s.cluster(text), item_id=None),)
    moments = running_order(course, s.ROSTER, at, (), s.outcome(clusters=clusters))
    keys = [one.key for one in moments]
    taken = place(moments, "take-up", 12), place(moments, "take-up", 2)
    assert taken[0] < taken[1] < keys.index("recommendation") < place(moments, "conclude", 2)
