"""The scene of the moments of a sitting: what was read, and questions that several moments ask of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, time
from functools import cached_property
from zoneinfo import ZoneInfo

from wgdesk.model import Manner, Office
from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.outcome import Outcome, PanelNow
from wgdesk.reads.values.programme import ItemNow, OfficerNow, Programme, SittingNow
from wgdesk.reads.values.roster import Roster
from wgdesk.reads.values.words import Words
from wgdesk.report.facts import ItemRefs, Ordinal
from wgdesk.script.script_facts import ItemLabel, Moment, Saying, SittingNumber, SomeGender
from wgdesk.script.speakers import panel_people


@dataclass(frozen=True)
class Scene:
    """A sitting of the meeting, with everything that is known about the meeting."""

    programme: Programme
    roster: Roster
    outcome: Outcome | None
    sitting: SittingNow

    def moment(self, key: str, *sayings: Saying | None) -> Moment:
        """Return a moment of this sitting; sayings that are None are left out."""
        return Moment(key, self.chair_gender, tuple(one for one in sayings if one is not None))

    # -- the meeting -----------------------------------------------------------------------------------

    @cached_property
    def body(self) -> Words:
        """The body's short name, else its full name, else no words."""
        texts = self.programme.texts
        return texts.get("body_short") or texts.get("body_full") or Words()

    @cached_property
    def body_full(self) -> Words:
        """The body's full name."""
        return self.programme.texts.get("body_full") or self.body

    @property
    def ordinal(self) -> Ordinal | None:
        """The number of this meeting among the meetings of its body; None if they have no numbers."""
        ordinal = self.programme.ordinal
        return Ordinal(max(ordinal, 1)) if ordinal is not None else None

    @cached_property
    def presiding(self) -> OfficerNow | None:
        """The presiding officer: the first named for the sitting, else the Chair."""
        officers = self.officers
        named = (officers[one.officer_id] for one in self.sitting.presiding if one.officer_id in officers)
        return next(named, next((one for one in officers.values() if one.office == Office.CHAIR), None))

    @cached_property
    def officers(self) -> Mapping[int, OfficerNow]:
        """The officers by key."""
        return {one.id: one for one in self.programme.officers}

    @cached_property
    def chair_gender(self) -> SomeGender:
        """The gender of the presiding officer; empty if unknown."""
        return self.gender_of(self.presiding)

    @property
    def chair_capacity(self) -> SomeGender:
        """The gender of the Chair if the Chair presides, else empty: only the Chair speaks "as Chair"."""
        is_chair = self.presiding is not None and self.presiding.office == Office.CHAIR
        return self.chair_gender if is_chair else ""

    def gender_of(self, officer: OfficerNow | None) -> SomeGender:
        """Return the gender of an officer; empty if there is no officer."""
        member = self.roster.people.get(officer.person_id) if officer else None
        return member.person.gender if member else ""

    def local(self, at: datetime | None) -> time | None:
        """Return ``at`` as a time of day in the meeting's zone."""
        return at.astimezone(ZoneInfo(self.programme.zone)).time() if at else None

    # -- sittings --------------------------------------------------------------------------------------

    @cached_property
    def number(self) -> SittingNumber:
        """The number of the sitting."""
        return SittingNumber(self.sitting.number, self.sitting.resumed)

    @property
    def is_first(self) -> bool:
        """Whether the meeting begins with this sitting."""
        return self.sitting.id == self.programme.sittings[0].id

    @property
    def is_last(self) -> bool:
        """Whether the meeting ends with this sitting."""
        return self.sitting.id == self.programme.sittings[-1].id

    @property
    def following(self) -> SittingNow | None:
        """The next sitting; None after the last."""
        sittings = self.programme.sittings
        place = [one.id for one in sittings].index(self.sitting.id) + 1
        return sittings[place] if place < len(sittings) else None

    # -- items -----------------------------------------------------------------------------------------

    @cached_property
    def by_id(self) -> Mapping[int, ItemNow]:
        """The items by key."""
        return {one.id: one for one in self.programme.items}

    @cached_property
    def planned(self) -> tuple[ItemNow, ...]:
        """The items that this sitting has taken up, in that order, and then those of its timetable."""
        here = [one for one in self.programme.taken_up if one.sitting_id == self.sitting.id]
        slots = sorted(self.programme.slots, key=lambda one: (one.begins_at, one.id))
        timetable = [one.item_id for one in slots if one.sitting_id == self.sitting.id]
        if self.programme.cut_short(self.sitting):  # it does not come to what was only planned
            timetable = [key for key in timetable if key in {one.item_id for one in here}]
        items = tuple(self._in_order((one.item_id for one in here), timetable))
        since = {one.item_id: one.taken_up_at for one in here if one.taken_up_at is not None}
        begun = sorted((one for one in items if one.id in since), key=lambda one: since[one.id])
        return (*begun, *(one for one in items if one.id not in since))

    def _in_order(self, taken: Iterable[int], timetable: Iterable[int | None]) -> Iterable[ItemNow]:
        """Return items in the order of the timetable.

        An item that is not in the timetable comes before the first one that follows it on the agenda.
        """
        agenda = list(self.by_id)
        wanted = [key for key in dict.fromkeys(timetable) if key is not None and key in self.by_id]
        for key in taken:
            if key not in wanted and key in self.by_id:
                after = next((n for n, k in enumerate(wanted) if agenda.index(k) > agenda.index(key)), None)
                wanted.insert(len(wanted) if after is None else after, key)
        return (self.by_id[key] for key in wanted)

    @cached_property
    def free_from(self) -> int | None:
        """After how many of the planned items the timetable has an hour without an item; None: never."""
        slots = sorted(self.programme.slots, key=lambda one: (one.begins_at, one.id))
        keys = [one.item_id for one in slots if one.sitting_id == self.sitting.id]
        if None not in keys:
            return None
        before = set(keys[: keys.index(None)])
        places = [n for n, one in enumerate(self.planned, start=1) if one.id in before or self.since(one)]
        return max(places, default=0)

    @cached_property
    def adopting(self) -> ItemNow | None:
        """The item of the last sitting under which the report is adopted; None if there is none.

        The record does not say what an item is about. It is the last item of the agenda, if it is
        organizational and not the first one.
        """
        tops = [one for one in self.programme.items if one.parent_id is None]
        last = tops[-1] if len(tops) > 1 else None
        return last if last in self.planned and last and not last.substantive and self.is_last else None

    @cached_property
    def next_item(self) -> ItemNow | None:
        """The first planned item that this sitting has not taken up yet."""
        here = [one for one in self.programme.taken_up if one.sitting_id == self.sitting.id]
        taken = {one.item_id for one in here if one.taken_up_at is not None}
        return next((one for one in self.planned if one.id not in taken), None)

    @property
    def first_item(self) -> ItemNow | None:
        """The item with which a sitting without a timetable begins.

        It is the one that an earlier sitting left unfinished, else the first that no sitting has taken up.
        """
        ever = {one.item_id for one in self.programme.taken_up}
        untouched = (one for one in self.programme.items if one.id not in ever and not one.no_issues)
        return next(iter(self.programme.unfinished), None) or next(untouched, None)

    def since(self, item: ItemNow) -> datetime | None:
        """Return when this sitting took up the item; None if it did not."""
        found = (one for one in self.programme.taken_up if one.item_id == item.id)
        return next((one.taken_up_at for one in found if one.sitting_id == self.sitting.id), None)

    def until(self, item: ItemNow) -> datetime | None:
        """Return when this sitting finished the item; None if it did not."""
        found = (one for one in self.programme.taken_up if one.item_id == item.id)
        return next((one.finished_at for one in found if one.sitting_id == self.sitting.id), None)

    def complete(self, item: ItemNow) -> bool:
        """Return whether this sitting or an earlier one has every part of an item."""
        parts = [one for one in self.programme.items if one != item and self.within(one, item)]
        return all(one in self.planned or self.continued(one) or one.no_issues for one in parts)

    def continued(self, item: ItemNow) -> bool:
        """Return whether an earlier sitting took up the item."""
        return any(
            one.item_id == item.id and self._number(one.sitting_id) < self.sitting.number
            for one in self.programme.taken_up
        )

    def continues(self, item: ItemNow) -> bool:
        """Return whether a later sitting takes up the item, a part of it, or what it is joined with.

        The timetable counts too.
        """
        family = {one.id for one in self.programme.items if self.within(one, item)}
        family |= {one.id for one in self.joint(item)}
        later = [one.sitting_id for one in self.programme.taken_up if one.item_id in family]
        later += [one.sitting_id for one in self.programme.slots if one.item_id in family]
        return any(self._number(key) > self.sitting.number for key in later)

    def within(self, one: ItemNow | None, whole: ItemNow) -> bool:
        """Return whether an item is ``whole`` or a part of it, at any level."""
        while one is not None and one.id != whole.id:
            one = self.by_id.get(one.parent_id or 0)
        return one is not None

    def joint(self, item: ItemNow) -> tuple[ItemNow, ...]:
        """Return the items that are considered jointly with an item, and itself, as on the agenda."""
        first = item.joint_with_id or item.id
        found = tuple(one for one in self.programme.items if first in (one.id, one.joint_with_id))
        return found or (item,)

    def _number(self, sitting_id: int) -> int:
        return next(one.number for one in self.programme.sittings if one.id == sitting_id)

    def label(self, item: ItemNow) -> ItemLabel:
        """Return an item in the form in which it is cited."""
        parent = self.by_id.get(item.parent_id or 0)
        if parent is None:
            return ItemLabel(item.number, None, item.title)
        top = self.by_id.get(parent.parent_id or 0)
        if top is not None:
            return ItemLabel(top.number, parent.number, item.title, item.number)
        return ItemLabel(parent.number, item.number, item.title)

    def tops(self) -> ItemRefs:
        """Return the numbers of the items for this sitting; a sub-item counts as its item."""
        numbers = {self.label(one).number for one in self.planned}
        return ItemRefs(tuple(sorted(numbers)))

    def panels(self, item: ItemNow) -> tuple[PanelNow, ...]:
        """Return the panels of an item, in their order, without those on which nobody of the roster is."""
        panels = self.outcome.panels if self.outcome else ()
        return tuple(one for one in panels if one.item_id == item.id and panel_people(one, self.roster))

    def panel_of(self, item: ItemNow, entry: RequestNow) -> PanelNow | None:
        """Return the panel of an item on which somebody sits; None if there is none."""
        found = (one for one in self.panels(item) if entry.person_id in {p.person_id for p in one.panellists})
        return next(found, None)

    def voted(self, action_id: int | None) -> bool:
        """Return whether there was a vote on an action."""
        actions = self.outcome.actions if self.outcome else ()
        return any(one.id == action_id and one.manner == Manner.VOTE for one in actions)

    def decided(self, subject: str) -> bool:
        """Return whether ``subject`` has been adopted: the agenda, the organization of work or the report."""
        return any(one.subject == subject for one in self.programme.decisions)
