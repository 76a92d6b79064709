"""What is known of the meeting when it is asked what comes next; values only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from wgdesk.live.agenda import joint
from wgdesk.live.speaking_time import seconds_for
from wgdesk.model import Lane, StatementKind
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

        The Secretariat may speak at any time (rule 43), so it comes first; rights of reply come after the
        list. A position on a text is explained when the text is adopted, closing statements are made when
        nothing else is left.
        """
        floor = self.floor
        if floor is None:
            return ()
        asked = (*floor.lane(Lane.SECRETARIAT), *floor.waiting, *floor.lane(Lane.REPLY))
        undecided = {one.id for one in (*self.business.ready, *self.business.unsettled)}
        return tuple(
            one
            for one in asked
            if one.recommendation_id not in undecided and not (_closes(one) and one.item_id is None)
        )

    @property
    def closing(self) -> tuple[RequestNow, ...]:
        """Those who wait to make a closing statement under no item."""
        floor = self.floor
        return tuple(one for one in floor.waiting if _closes(one) and one.item_id is None) if floor else ()

    def fits(self, entry: RequestNow, now: datetime, end: datetime) -> bool:
        """Return whether the time allotted to somebody who waits ends before ``end``."""
        seconds = seconds_for(entry, self.roster, self.programme.options)
        return now + timedelta(seconds=RECKONED if seconds is None else seconds) <= end


def _closes(entry: RequestNow) -> bool:
    return entry.kind == StatementKind.CLOSING
