"""Rows of the record to choose from in a field, each as its name and its key."""

from __future__ import annotations

from ui.state.record_session import RecordSession

RowChoices = list[tuple[str, int | None]]


def sitting_choices(session: RecordSession, none: str = "") -> RowChoices:
    """Return the sittings in order, after the choice of none if there is a phrase for it."""
    found = [(session.names.sitting(one), one.id) for one in session.live.programme.sittings]
    return [*_none(session, none), *found]


def person_choices(session: RecordSession, none: str) -> RowChoices:
    """Return those in the roster who have a name, by name, after the choice of nobody."""
    people = ((session.names.person(key), key) for key in session.live.roster.people)
    return [*_none(session, none), *sorted((name, key) for name, key in people if name)]


def officer_choices(session: RecordSession) -> RowChoices:
    """Return the officers in order, after the choice of none."""
    found = session.live.programme.officers
    officers = ((session.names.person(one.person_id) or "–", one.id) for one in found)
    return [*_none(session, "action-introduced-none"), *officers]


def _none(session: RecordSession, phrase: str) -> RowChoices:
    return [(session.app.speech.say(phrase), None)] if phrase else []
