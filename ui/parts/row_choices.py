"""Rows of the record to choose from in a field, each as its name and its key."""

from __future__ import annotations

from collections.abc import Iterable

from ui.parts.record_form import by_id
from ui.state.record_session import RecordSession
from wgdesk.reads.values.outcome import PanelNow

RowChoices = list[tuple[str, int | None]]


def sitting_choices(session: RecordSession, none: str = "") -> RowChoices:
    """Return the sittings in order, after the choice of none if there is a phrase for it."""
    found = [(session.names.sitting(one), one.id) for one in session.live.programme.sittings]
    return [*_none(session, none), *found]


def officer_choices(session: RecordSession) -> RowChoices:
    """Return the officers in order, after the choice of none."""
    found = session.live.programme.officers
    officers = ((session.names.person(one.person_id) or "–", one.id) for one in found)
    return [*_none(session, "action-introduced-none"), *officers]


def panel_choices(session: RecordSession, panels: Iterable[PanelNow], none: str) -> RowChoices:
    """Return panels by kind, sitting and title, after the choice of none."""
    names, sittings = session.names, session.live.programme.sittings

    def told(one: PanelNow) -> str:
        at = by_id(sittings, one.sitting_id or 0)
        parts = (names.panel_kind(one), names.sitting(at) if at else "", names.words(one.title))
        return " · ".join(filter(None, parts))

    return [*_none(session, none), *((told(one), one.id) for one in panels)]


def _none(session: RecordSession, phrase: str) -> RowChoices:
    return [(session.app.speech.say(phrase), None)] if phrase else []
