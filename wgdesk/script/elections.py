"""The elections of a sitting: when they are due, who is elected, and who then takes the chair."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wgdesk.live.organizing_titles import elected_under, electing_items, opens_the_meeting
from wgdesk.reads.values.programme import ItemNow, OfficerNow
from wgdesk.script import course
from wgdesk.script.implied import elections_here
from wgdesk.script.moment import Moment
from wgdesk.script.scene import Scene


class Elections:
    """Remembers who was elected; ``due``: an election comes before anything else."""

    def __init__(self) -> None:
        self.due = False
        self._item: ItemNow | None = None  # under which officers are elected
        self._seated: list[OfficerNow] = []

    def _left(self, scene: Scene) -> Sequence[OfficerNow]:
        """Return the officers of this sitting's elections who have not been elected yet."""
        elected = (one for one in scene.programme.officers if one.elected_at(scene.sitting.id))
        return [one for one in elected if one not in self._seated]

    def _at_once(self, scene: Scene) -> Sequence[OfficerNow]:
        """Return the officers elected right after the call to order, because no item is taken up for them."""
        left = self._left(scene)
        items = () if scene.is_first else elections_here(scene)
        under_items = [each for one in items for each in elected_under(scene.programme, one, left)]
        return [one for one in left if one not in under_items]

    def called_to_order(self, scene: Scene) -> None:
        """At a later sitting, officers are elected at once, unless under an item that it takes up."""
        self.due = not scene.is_first and bool(self._at_once(scene))

    def opened(self, scene: Scene) -> None:
        """Elections follow the opening at once if the agenda has no item for them but the opening itself."""
        under = electing_items(scene.programme)
        self.due = all(opens_the_meeting(scene.programme, one) for one in under)

    def taken_up(self, scene: Scene, item: ItemNow) -> None:
        """Officers are elected under their item at the first sitting, or at a later one that takes it up."""
        under = electing_items(scene.programme) if scene.is_first else elections_here(scene)
        if item in under and not opens_the_meeting(scene.programme, item):
            self.due, self._item = True, item

    def elects(self, scene: Scene, item: ItemNow) -> bool:
        """Return whether anybody is elected under an item at this sitting or a later one."""
        programme = scene.programme
        coming = [one.id for one in programme.sittings if one.number >= scene.sitting.number]
        rows = [one for one in programme.officers if any(map(one.elected_at, coming))]
        return bool(elected_under(programme, item, rows) or not programme.officers)

    def held(self, scene: Scene) -> tuple[Scene, tuple[Moment, ...]]:
        """Return the scene after the election, and what is said.

        If the officer who presides from now on was just elected, whoever presided until then hands over.
        """
        self.due, item = False, self._item
        programme, left = scene.programme, self._left(scene)
        those = self._at_once(scene) if item is None else elected_under(programme, item, left)
        if not those and programme.officers:
            return scene, ()
        self._seated += those
        after = replace(scene, seated=frozenset(one.id for one in self._seated))
        takes = after.presiding in those and scene.presiding != after.presiding
        handover = course.handover_to_elected(after, those) if takes else None
        election = course.election(scene, those, to_chair=handover is not None)
        if handover is None:
            return after, (election,)
        return after, (election, replace(handover, chair=scene.chair_gender))
