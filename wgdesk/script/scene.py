"""The scene of a sitting: what was read from the record, and answers that several moments need."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from functools import cached_property
from zoneinfo import ZoneInfo

from wgdesk.live.agenda import adopting_item, joint, opening_sitting, taken_here, takings
from wgdesk.live.organizing_titles import elected_under, names_election
from wgdesk.model import Manner, Office, StatementKind, Subject
from wgdesk.phrasing.facts import Ordinal, SomeGender
from wgdesk.phrasing.script_facts import ItemLabel, SittingNumber, Speaker
from wgdesk.phrasing.tree import Say
from wgdesk.reads.values.actions import ActionNow
from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.outcome import Outcome, PanelNow, RecommendationNow
from wgdesk.reads.values.programme import DecisionNow, ItemNow, OfficerNow, Programme, SittingNow
from wgdesk.reads.values.roster import DelegationNow, PersonNow, Roster
from wgdesk.reads.values.words import Words
from wgdesk.rules.options import Options
from wgdesk.script.moment import Moment
from wgdesk.script.numbered_sitting import numbered_sitting
from wgdesk.script.speakers import delegation, panel_people, speaker_of


@dataclass(frozen=True)
class Scene:
    """A sitting, with everything that is known about the meeting."""

    programme: Programme
    roster: Roster
    outcome: Outcome | None
    sitting: SittingNow
    in_chair: int | None = None  # key of an officer who presides only over the current item
    since_place: float = 0.0  # place among those presiding of the last officer who presided over an item only
    seated: frozenset[int] = frozenset()  # officers elected at this sitting who have taken their seats

    def moment(self, key: str, *sayings: Say | None) -> Moment:
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
        """The presiding officer: of the item, else the first named for the sitting, else the Chair.

        None while that officer is yet to be elected, at this sitting or a later one: until then a temporary
        officer presides, whom the record does not name.
        """
        officer = self._named
        return None if officer is not None and self._is_elected_later(officer) else officer

    @property
    def awaits_chair(self) -> bool:
        """Whether a temporary officer presides until the officer named in the record is elected."""
        return self.presiding is None and self._named is not None

    def presides(self, person_id: int | None) -> bool:
        """Return whether a person is the presiding officer."""
        return self.presiding is not None and self.presiding.person_id == person_id

    @property
    def over_sitting(self) -> tuple[int, ...]:
        """The keys of the officers who preside over the sitting, not merely over an item, in order."""
        return tuple(one.officer_id for one in self.sitting.presiding if one.item_id is None)

    @property
    def _named(self) -> OfficerNow | None:
        """The officer whom the record names as presiding; a Chair elected at the sitting takes over."""
        officers, here = self.officers, self.over_sitting
        elected = [
            one.id for one in officers.values() if one.office == Office.CHAIR and one.id in self.seated
        ]
        now = [key for key in elected if key in here or not here]
        rows = [one for one in self.sitting.presiding if one.item_id is None and one.place > self.since_place]
        later = [one.officer_id for one in rows] if self.since_place else []
        named = (officers[key] for key in (self.in_chair or 0, *now, *later, *here) if key in officers)
        return next(named, self.chair)

    def _is_elected_later(self, officer: OfficerNow) -> bool:
        coming = (one.id for one in self.programme.sittings if one.number >= self.sitting.number)
        return officer.id not in self.seated and any(map(officer.elected_at, coming))

    @property
    def chair(self) -> OfficerNow | None:
        """The Chair of the meeting, the first one if there are several."""
        return OfficerNow.chair_among(self.programme.officers)

    @cached_property
    def rapporteur(self) -> PersonNow | None:
        """The Rapporteur, the first one of several together; None if there is none in the roster."""
        held = OfficerNow.rapporteurs(self.programme.officers)
        return self.roster.people.get(held[0].person_id) if held else None

    def introduces_report(self, entry: RequestNow) -> bool:
        """Return whether the Rapporteur is given the floor to introduce the draft report."""
        item = adopting_item(self.programme)
        own = self.rapporteur is not None and entry.person_id == self.rapporteur.id
        return (
            own and item is not None and entry.item_id == item.id and entry.kind == StatementKind.INTRODUCTION
        )

    @property
    def acts(self) -> bool:
        """Whether the presiding officer is Acting Chair."""
        return self.presiding is not None and self.is_acting(self.presiding)

    def is_acting(self, officer: OfficerNow) -> bool:
        """Return whether an officer presides at the sitting as Acting Chair."""
        return any(one.acting for one in self.sitting.presiding if one.officer_id == officer.id)

    def under(self, item: ItemNow | None) -> Scene:
        """Return the scene while an item is considered, over which another may preside; None: afterwards."""
        rows = (one for one in self.sitting.presiding if one.item_id is not None and item is not None)
        found = next((one for one in rows if item and self.within(item, self.by_id[one.item_id or 0])), None)
        if found is None:
            return replace(self, in_chair=None)
        return replace(self, in_chair=found.officer_id, since_place=found.place)

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

    def hours(self, sitting: SittingNow) -> tuple[time | None, time | None]:
        """Return when a sitting begins and ends: as planned, or as held if it was planned for another day."""
        if sitting.planned_for is None:
            return self.local(sitting.planned_begin), self.local(sitting.planned_end)
        return self.local(sitting.opened_at), self.local(sitting.closed_at)

    # -- sittings --------------------------------------------------------------------------------------

    @cached_property
    def number(self) -> SittingNumber:
        """The number of the sitting."""
        return numbered_sitting(self.programme, self.sitting)

    @property
    def is_first(self) -> bool:
        """Whether this sitting opens the meeting."""
        return self.sitting.id == opening_sitting(self.programme).id

    @property
    def is_last(self) -> bool:
        """Whether the meeting ends with this sitting."""
        return self.sitting.id == self.programme.sittings[-1].id

    @property
    def following(self) -> SittingNow | None:
        """The next sitting that was or will be held; None after the last."""
        here = self.sitting.id
        sittings = [one for one in self.programme.sittings if one.held is not False or one.id == here]
        place = [one.id for one in sittings].index(self.sitting.id) + 1
        return sittings[place] if place < len(sittings) else None

    # -- items -----------------------------------------------------------------------------------------

    @cached_property
    def by_id(self) -> Mapping[int, ItemNow]:
        """The items by key."""
        return {one.id: one for one in self.programme.items}

    def wholes(self, item: ItemNow) -> tuple[ItemNow, ...]:
        """Return the items above a sub-item, nearest first."""
        found: list[ItemNow] = []
        whole = self.by_id.get(item.parent_id or 0)
        while whole is not None:
            found.append(whole)
            whole = self.by_id.get(whole.parent_id or 0)
        return tuple(found)

    def since(self, item: ItemNow) -> datetime | None:
        """Return when this sitting took up the item; None if it did not."""
        row = taken_here(self.programme, item, self.sitting)
        return row.taken_up_at if row is not None else None

    def continued(self, item: ItemNow) -> bool:
        """Return whether an earlier sitting took up the item."""
        return any(
            one.number < self.sitting.number and (row.taken_up_at or one.closed_at)
            for one, row in takings(self.programme, item)
        )

    def continues(self, item: ItemNow) -> bool:
        """Return whether a later sitting takes up the item, a sub-item of it, or an item joint with it.

        Its timetable counts too, and so do actions and elections under an item that was never concluded.
        """
        family = {one.id for one in self.programme.items if self.within(one, item)}
        family |= {one.id for one in self.joint(item)}
        later = [one.sitting_id for one in self.programme.taken_up if one.item_id in family]
        later += [one.sitting_id for one in self.programme.slots if one.item_id in family]
        if not self._is_concluded(family):
            later += [one.sitting_id for one in self.actions if one.item_id in family]
            first = self.first_of_their_office if names_election(item) else ()
            elected = elected_under(self.programme, item, first)
            later += [one.elected_at_id for one in elected if one.elected_at_id is not None]
        return any(self._number(key) > self.sitting.number for key in later)

    def is_left_open(self, item: ItemNow) -> bool:
        """Return whether an earlier sitting took up the item, and no sitting concluded it or a sub-item."""
        family = {one.id for one in self.programme.items if self.within(one, item)}
        return self.continued(item) and not self._is_concluded(family)

    def _is_concluded(self, family: Collection[int]) -> bool:
        rows = self.programme.taken_up
        return any(one.item_id in family and one.finished_at is not None for one in rows)

    @cached_property
    def first_of_their_office(self) -> Sequence[OfficerNow]:
        """The officers of offices with a single election, since a successor's election cannot be foreseen."""
        every = [one for one in self.programme.officers if not one.vacant]
        elections = {(one.office, one.elected_at_id) for one in every}
        times = Counter(office for office, _ in elections)
        return [one for one in every if times[one.office] == 1]

    def within(self, one: ItemNow | None, whole: ItemNow) -> bool:
        """Return whether an item is ``whole`` or a sub-item of it, at any level."""
        return one is not None and (one == whole or whole in self.wholes(one))

    def joint(self, item: ItemNow) -> tuple[ItemNow, ...]:
        """Return an item and those considered jointly with it, in agenda order."""
        return tuple(joint(self.programme, item))

    def is_near(self, item: ItemNow, other: ItemNow | None) -> bool:
        """Return whether ``item``, or one joint with it, is ``other`` or above or below it."""
        if other is None:
            return False
        return any(self.within(other, one) or self.within(one, other) for one in self.joint(item))

    def _number(self, sitting_id: int) -> int:
        return next(one.number for one in self.programme.sittings if one.id == sitting_id)

    def label(self, item: ItemNow) -> ItemLabel:
        """Return an item in the form for citing it."""
        parent = self.by_id.get(item.parent_id or 0)
        if parent is None:
            return ItemLabel(item.number, None, item.title)
        top = self.by_id.get(parent.parent_id or 0)
        if top is not None:
            return ItemLabel(top.number, parent.number, item.title, item.number)
        return ItemLabel(parent.number, item.number, item.title)

    def panels(self, item: ItemNow) -> tuple[PanelNow, ...]:
        """Return the panels of an item, in order, without those that have nobody from the roster."""
        panels = self.outcome.panels if self.outcome else ()
        return tuple(one for one in panels if one.item_id == item.id and panel_people(one, self.roster))

    def panel_of(self, item: ItemNow | None, entry: RequestNow) -> PanelNow | None:
        """Return the panel that a request names, else the first with its speaker, under an item or none."""
        those = {one.id for one in self.joint(item)} if item is not None else {None}
        panels = self.outcome.panels if self.outcome else ()
        found = [one for one in panels if one.id == entry.panel_id]
        found += [one for one in panels if one.item_id in those and one.role_of(entry.person_id)]
        return next(iter(found), None)

    def decided_on(self, subject: Subject) -> DecisionNow | None:
        """Return the decision of the meeting on the agenda, the organization of work or the report."""
        return next((one for one in self.programme.decisions if one.subject == subject), None)

    def by_vote(self, subject: Subject) -> bool:
        """Return whether the meeting voted on the agenda, the organization of work or the report."""
        decision = self.decided_on(subject)
        return decision is not None and decision.manner == Manner.VOTE

    def speaker(self, entry: RequestNow) -> Speaker:
        """Return the speaker of a request for the floor."""
        found = self.panel_of(self.by_id.get(entry.item_id or 0), entry)
        presents = found is None or found.is_presenting(entry.person_id)
        return speaker_of(entry, self.roster, self._deciders, presenting=presents)

    def delegation(self, delegate: DelegationNow) -> Speaker:
        """Return a delegation as a speaker."""
        return delegation(delegate, self._deciders)

    @cached_property
    def _deciders(self) -> str:
        return Options(self.programme.options).choice("term_deciders")

    @cached_property
    def texts(self) -> Mapping[int, RecommendationNow]:
        """All recommendations by key, in their order."""
        clusters = self.outcome.clusters if self.outcome else ()
        return {one.id: one for each in clusters for one in each.recommendations}

    @property
    def actions(self) -> tuple[ActionNow, ...]:
        """All actions, in the order of the record."""
        return self.outcome.actions if self.outcome else ()

    def text(self, key: int | None) -> RecommendationNow | None:
        """Return a recommendation by its key; None if there is none."""
        return self.texts.get(key or 0)

    def actions_of(self, entry: RequestNow) -> list[ActionNow]:
        """Return the actions that a statement is about, directly or through their text."""
        key = entry.recommendation_id
        return [
            one
            for one in self.actions
            if one.id == entry.action_id or (key is not None and one.recommendation_id == key)
        ]

    def voted(self, entry: RequestNow) -> bool:
        """Return whether there was a vote on the text that a statement is about."""
        text = self.text(entry.recommendation_id)
        manners = [one.manner for one in self.actions_of(entry)]
        return Manner.VOTE in (*manners, text.manner if text is not None else None)
