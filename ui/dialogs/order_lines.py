"""The lines of a proposed order of speakers, as text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta

from ui.look.speech import isolated
from ui.state.record_session import RecordSession
from ui.widgets.rows.ticked_list import TickedRow
from wgdesk.acts.helpers.speaker_arguments import ListedSpeaker
from wgdesk.reads.values.speaking_lists import ListPlace
from wgdesk.speaking_order.proposal import TAKEN, Change, Proposal, ProposedChange, ProposedKey, ProposedList
from wgdesk.speaking_order.proposed_way import Balance, ListStanding, region_of
from wgdesk.speaking_order.told import behalf, who


class OrderLines:
    """Writes the lines in the language of the interface, with names in the language chosen for names."""

    def __init__(self, session: RecordSession) -> None:
        self._session = session

    def place(self, where: ListPlace | None) -> str:
        """Return which list it is, by sitting and item; empty if there is no list."""
        live, names = self._session.live, self._session.names
        sitting = next((one for one in live.programme.sittings if where and one.id == where[0]), None)
        item = next((one for one in live.programme.items if where and one.id == where[1]), None)
        parts = (names.sitting(sitting) if sitting else "", names.item(item) if item else "")
        return " · ".join(filter(None, parts))

    def places(self, proposal: Proposal) -> str:
        """Return a sentence with the number of lists in a file."""
        return self._session.app.speech.say("order-lists", n=len(proposal.lists))

    def balance(self, balance: Balance) -> str:
        """Return how many women and men are waiting, and how many whose gender is not known."""
        figure = self._session.app.speech.figure
        say = self._session.app.speech.say
        return say(
            "order-balance",
            women=figure(balance.women),
            men=figure(balance.men),
            unknown=figure(balance.unknown),
        )

    def rows(
        self, proposal: Proposal, facts: ListStanding | None, *, several: bool
    ) -> list[TickedRow[ProposedKey]]:
        """Return the lines of all lists; with ``several`` lists, each change names its list."""
        found = [line for one in proposal.lists for line in self._of_list(one, facts, several=several)]
        return [*found, *(self._row(one, one.key, facts, several=several) for one in proposal.others)]

    def _of_list(
        self, proposal: ProposedList, facts: ListStanding | None, *, several: bool
    ) -> Iterator[TickedRow[ProposedKey]]:
        changes: Mapping[ProposedKey, ProposedChange] = {change.key: change for change in proposal.changes}
        by_place = {change.place: change for change in proposal.changes if change.place is not None}
        for place, stands in enumerate(proposal.order, start=1):
            change = by_place.get(place)
            if change is not None:
                yield self._row(change, change.key, facts, several=several)
            else:
                yield self._still(place, ProposedKey(None, stands.request_id or 0), stands.speaker, facts)
        for change in changes.values():
            if change.change is Change.WITHDRAWN:
                yield self._row(change, change.key, facts, several=several)

    def _still(
        self, place: int, key: ProposedKey, speaker: ListedSpeaker, facts: ListStanding | None
    ) -> TickedRow[ProposedKey]:
        more = self._spoken(speaker, facts)
        return TickedRow(
            key, self._named(place, speaker), more, icon="point", tone="ink_3", quiet=not more, can=False
        )

    def _row(
        self, change: ProposedChange, key: ProposedKey, facts: ListStanding | None, *, several: bool
    ) -> TickedRow[ProposedKey]:
        speech = self._session.app.speech
        figures = {
            "from": speech.figure(change.place_before) if change.place_before else "none",
            "to": speech.figure(change.place) if change.place else "none",
        }
        what = speech.say(f"order-{change.change}", **figures, lacks=change.lacks or "none")
        parts = (what, self.place(change.where) if several else "", self._spoken(change.speaker, facts))
        text = isolated(change.name) if change.name else self._named(change.place, change.speaker)
        can = change.change in TAKEN
        settled = change.change in (Change.SPOKEN, Change.LEFT)
        icon = "circle" if can else "info-circle" if settled else "alert-triangle"
        tone = "warn" if change.change is Change.UNKNOWN else "ink_3"
        return TickedRow(key, text, " · ".join(filter(None, parts)), icon=icon, tone=tone, can=can)

    def _named(self, place: int | None, speaker: ListedSpeaker) -> str:
        speech, people, lang = self._session.app.speech, self._session.live.roster, self._session.names.lang
        name, group = isolated(who(speaker, people, lang)), behalf(speaker, people, lang)
        told = speech.say("order-for", who=name, group=isolated(group)) if group else name
        return speech.say("order-place", place=speech.figure(place), who=told) if place else told

    def _spoken(self, speaker: ListedSpeaker, facts: ListStanding | None) -> str:
        """Return how long the delegation and its regional group have spoken so far; empty if unknown."""
        people, speech = self._session.live.roster, self._session.app.speech
        delegation = people.delegations.get(speaker.get("delegation_id") or 0)
        if facts is None or delegation is None:
            return ""
        own = facts.spoken.get(delegation.id, timedelta())
        told = speech.say("order-spoken-time", time=speech.span(own.total_seconds()))
        key = region_of(delegation, people)
        group = self._session.names.group(key)
        if not group:
            return told
        whole = facts.region_spoken.get(key, timedelta())
        region = speech.say("order-group-time", group=group, time=speech.span(whole.total_seconds()))
        return f"{told} · {region}"
