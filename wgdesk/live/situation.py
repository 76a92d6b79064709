"""What is known of the meeting when it is asked what comes next; values only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from wgdesk.live.agenda import adopting_item, joint, taken_here
from wgdesk.live.speaking_time import seconds_for
from wgdesk.model import Lane, StatementKind, Subject
from wgdesk.reads.values.business import Business
from wgdesk.reads.values.floor import Floor, RequestNow
from wgdesk.reads.values.programme import ItemNow, Programme, SittingNow
from wgdesk.reads.values.roster import Roster
from wgdesk.rules.floor import RECKONED

INTERPOSED = (Lane.ORDER, Lane.SECRETARIAT)  # lanes that may interrupt: rules 43 and 44


@dataclass(frozen=True)
class Situation:
    """The meeting at one moment.

    ``floors`` are those of the present sitting by item (None: requests under no item); the one of the present
    item is enough to say what comes next. ``offered``: the items under which the floor was opened and nobody
    asked for it, which no record says.
    """

    programme: Programme
    business: Business
    roster: Roster
    floors: Mapping[int | None, Floor] = field(default_factory=dict)
    offered: frozenset[int] = frozenset()

    @property
    def sitting(self) -> SittingNow | None:
        """The present sitting."""
        return self.programme.sitting

    @property
    def item(self) -> ItemNow | None:
        """The item being considered."""
        return self.programme.item

    @property
    def floor(self) -> Floor | None:
        """The floor of the present sitting and item; None if it is not known."""
        item = self.item
        return self.floors.get(item.id if item else None)

    def spoken_under(self, item: ItemNow) -> bool:
        """Return whether a delegation, a panellist or a guest has spoken under an item at this sitting.

        What the Secretariat said and points of order do not make a debate.
        """
        group = {one.id for one in joint(self.programme, item)}
        floors = (self.floors[key] for key in group if key in self.floors)
        return any(
            one.item_id in group and one.lane not in INTERPOSED for floor in floors for one in floor.finished
        )

    @property
    def orders(self) -> tuple[RequestNow, ...]:
        """The points of order that wait."""
        return self.floor.lane(Lane.ORDER) if self.floor else ()

    @property
    def waiting(self) -> tuple[RequestNow, ...]:
        """Those who get the floor one after the other, points of order apart.

        The Secretariat may speak at any time (rule 43), so it comes first, but not before its item is taken
        up; rights of reply come after the list, an answer after its question. A position on a
        text is explained when the text is adopted, closing statements are made when nothing else is left.
        """
        floor = self.floor
        if floor is None:
            return ()
        secretariat = (one for one in floor.lane(Lane.SECRETARIAT) if self._is_on(one.item_id))
        asked = (*secretariat, *floor.waiting, *floor.lane(Lane.REPLY))
        undecided = {one.id for one in (*self.business.ready, *self.business.unsettled)}
        ready = (one for one in asked if one.recommendation_id not in undecided and not self._ends(one))
        return tuple(_answered(list(ready), floor.finished))

    def _is_on(self, item_id: int | None) -> bool:
        """Return whether a statement is on no item, or on one that the sitting has taken up."""
        item = next((one for one in self.programme.items if one.id == item_id), None)
        if item is None or self.sitting is None:
            return True
        return any(taken_here(self.programme, one, self.sitting) for one in joint(self.programme, item))

    def _ends(self, entry: RequestNow) -> bool:
        """Return whether somebody waits with a closing statement: under no item, or for the report."""
        if entry.kind != StatementKind.CLOSING:
            return False
        decided = any(one.subject == Subject.REPORT for one in self.programme.decisions)
        return entry.item_id is None or (not decided and self.item == adopting_item(self.programme))

    @property
    def closing(self) -> tuple[RequestNow, ...]:
        """Those who wait to make a closing statement under no item."""
        floor = self.floor
        asked = (*floor.lane(Lane.SECRETARIAT), *floor.waiting) if floor else ()
        return tuple(one for one in asked if one.kind == StatementKind.CLOSING and one.item_id is None)

    def fits(self, entry: RequestNow, now: datetime, end: datetime) -> bool:
        """Return whether the time allotted to somebody who waits ends before ``end``."""
        seconds = seconds_for(entry, self.roster, self.programme.options)
        return now + timedelta(seconds=RECKONED if seconds is None else seconds) <= end


def _answered(asked: list[RequestNow], finished: Iterable[RequestNow]) -> Iterator[RequestNow]:
    """Yield those who wait with each answer of a panellist behind the question before it.

    Questions that were put and are not answered yet come first of all.
    """
    kinds = [one.kind for one in finished]
    due = kinds.count(StatementKind.QUESTION) - kinds.count(StatementKind.ANSWER)
    answers = [one for one in asked if one.kind == StatementKind.ANSWER]
    for _ in range(min(max(due, 0), len(answers))):
        yield answers.pop(0)
    for one in asked:
        if one.kind != StatementKind.ANSWER:
            yield one
        if one.kind == StatementKind.QUESTION and answers:
            yield answers.pop(0)
    yield from answers
