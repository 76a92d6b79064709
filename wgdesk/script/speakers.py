"""Makes the speakers of sentences from requests for the floor and panels."""

from __future__ import annotations

from dataclasses import replace

from wgdesk.model import Lane, Medium, PanelRole, StatementKind
from wgdesk.phrasing.script_facts import Purpose, Speaker, SpeakerRole, SpeechKind
from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.names import Name, Person
from wgdesk.reads.values.outcome import PanellistNow, PanelNow
from wgdesk.reads.values.roster import DelegationNow, PersonNow, Roster
from wgdesk.reads.values.words import Words
from wgdesk.rules.attendance import capacity_in

_STATES = frozenset({"states", "parties", "signatories", "non_signatories"})

_PURPOSES: dict[str, Purpose] = {"question": "question", "answer": "answer", "position": "position"}


def speaker_of(entry: RequestNow, roster: Roster, deciders: str, *, presenting: bool = True) -> Speaker:
    """Return the speaker of a request for the floor: who, on whose behalf and for what.

    ``deciders``, the option ``term_deciders``, tells who has representatives; all others are observers.
    ``presenting``: somebody on a panel made a presentation.
    """
    member = roster.people.get(entry.person_id or 0)
    delegate = roster.delegations.get(entry.delegation_id or 0)
    group = roster.groups.get(entry.grouping_id or 0)
    aligned = [roster.delegations[key].name for key in entry.aligned if key in roster.delegations]
    return Speaker(
        role=_role(entry, delegate, member, deciders),
        gender=member.person.gender if member else "",
        organization=delegate is not None and delegate.listed_in not in _STATES,
        name=sure(delegate.name) if delegate else None,
        person=plainly(member.person) if member else None,
        guest=entry.guest,
        behalf=group.name if group else Words(),
        aligned=tuple(map(sure, aligned)),
        speech=_speech(entry, presenting=presenting),
        purpose="reply" if entry.lane == Lane.REPLY else _PURPOSES.get(entry.kind, "none"),
    )


def delegation(delegate: DelegationNow, deciders: str) -> Speaker:
    """Return a delegation as a speaker, without the person who speaks for it."""
    return Speaker(
        role=capacity_in(delegate.listed_in, deciders),
        organization=delegate.listed_in not in _STATES,
        name=sure(delegate.name),
    )


def panel_people(panel: PanelNow, roster: Roster, role: PanelRole | None = None) -> tuple[Person, ...]:
    """Return those on a panel, or those in one role there, who are in the roster, as they are introduced."""
    return tuple(
        _panellist(one, roster, roster.people[one.person_id])
        for one in (panel.panellists if role is None else panel.of_role(role))
        if one.person_id in roster.people
    )


def _panellist(one: PanellistNow, roster: Roster, member: PersonNow) -> Person:
    group = roster.groups.get(one.grouping_id or 0)
    return replace(plainly(member.person), behalf=group.name if group else Words())


def plainly(person: Person) -> Person:
    """Return a person without the doubts that a report shows, since the Chair says only one name."""
    return replace(person, doubtful_name=False, doubtful_function=False)


def sure(name: Name) -> Name:
    """Return a name without its doubt."""
    return replace(name, doubtful=False)


def _role(
    entry: RequestNow, delegate: DelegationNow | None, member: PersonNow | None, deciders: str
) -> SpeakerRole:
    if entry.lane == Lane.PANEL and member is not None:
        return "panellist"
    if delegate is not None:
        return capacity_in(delegate.listed_in, deciders)
    if entry.lane == Lane.SECRETARIAT or (member is not None and member.secretariat):
        return "secretariat"
    if member is not None:
        return "person"
    return "guest" if entry.guest else "nobody"


def _speech(entry: RequestNow, *, presenting: bool) -> SpeechKind:
    if entry.kind == StatementKind.QUESTION:
        return "question"
    if entry.kind == StatementKind.ANSWER:
        return "answer"
    if entry.lane == Lane.PANEL and presenting:
        return "presentation"
    return "message" if entry.medium == Medium.VIDEO else "statement"
