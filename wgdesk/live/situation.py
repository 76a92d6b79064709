"""What is known of the meeting when deciding what comes next; values only."""

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

    ``floors`` are those of the current sitting by item (None: requests under no item); that of the current
    item is enough to decide what comes next. ``offered``: items under which the floor was opened but nobody
    asked for it, which the record does not hold.
    """

    programme: Programme
    business: Business
    roster: Roster
    floors: Mapping[int | None, Floor] = field(default_factory=dict)
    offered: frozenset[int] = frozenset()

    @property
    def sitting(self) -> SittingNow | None:
        """The current sitting."""
        return self.programme.sitting

    @property
    def item(self) -> ItemNow | None:
        """The item being considered."""
        return self.programme.item

    @property
    def floor(self) -> Floor | None:
        """The floor of the current sitting and item; None if unknown."""
        item = self.item
        return self.floors.get(item.id if item else None)

    def spoken_under(self, item: ItemNow) -> bool:
        """Return whether a delegation, a panellist or a guest has spoken under an item at this sitting.

        Statements of the Secretariat and points of order do not make a debate.
        """
        group = {one.id for one in joint(self.programme, item)}
        floors = (self.floors[key] for key in group if key in self.floors)
        return any(
            one.item_id in group and one.lane not in INTERPOSED for floor in floors for one in floor.finished
        )

    @property
    def orders(self) -> tuple[RequestNow, ...]:
        """The points of order that are waiting."""
        return self.floor.lane(Lane.ORDER) if self.floor else ()

    @property
    def waiting(self) -> tuple[RequestNow, ...]:
        """Those who get the floor one after the other, apart from points of order.

        The Secretariat may speak at any time (rule 43), so it comes first, but not before its item is taken
        up. Rights of reply come after the list, an answer after its question. A position on a text is
        explained after the text is adopted; closing statements come when nothing else is left.
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
        """Return whether a statement is under no item, or under one that the sitting has taken up."""
        item = next((one for one in self.programme.items if one.id == item_id), None)
        if item is None or self.sitting is None:
            return True
        return any(taken_here(self.programme, one, self.sitting) for one in joint(self.programme, item))

    def _ends(self, entry: RequestNow) -> bool:
        """Return whether a request is a closing statement that has to wait for the end or for the report."""
        if entry.kind != StatementKind.CLOSING:
            return False
        decided = any(one.subject == Subject.REPORT for one in self.programme.decisions)
        return entry.item_id is None or (not decided and self.item == adopting_item(self.programme))

    @property
    def closing(self) -> tuple[RequestNow, ...]:
        """Those waiting to make a closing statement under no item."""
        floor = self.floor
        asked = (*floor.lane(Lane.SECRETARIAT), *floor.waiting) if floor else ()
        return tuple(one for one in asked if one.kind == StatementKind.CLOSING and one.item_id is None)

    def fits(self, entry: RequestNow, now: datetime, end: datetime) -> bool:
        """Return whether a waiting speaker, given the floor at ``now``, would end by ``end``."""
        seconds = seconds_for(entry, self.roster, self.programme.options)
        return now + timedelta(seconds=RECKONED if seconds is None else seconds) <= end


def _answered(asked: list[RequestNow], finished: Iterable[RequestNow]) -> Iterator[RequestNow]:
    """Yield those waiting, with each answer of a panellist directly after the question before it.

    Answers to questions already put come first of all.
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
