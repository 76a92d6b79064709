"""A record file may name its body: what it leaves out is then as the body has it.

The parts are merged before anything is read, so that the reader knows only files that say all. A record has
its own copy of everything and an export says it in full: if the export named the body, an option that the
record has at its default would come back as the body has it, or otherwise where that body's file differs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from wgdesk.exchange.faults import Faults, WrongValue
from wgdesk.exchange.value_kinds import Skip, expect

BODY = "body"
BodyOf = Callable[[str], Mapping[str, Any]]  # name -> parts of a record file; raises ``WrongValue``
_BY_KEY = ("meeting", "options", "script")  # filled key by key; any other part is the file's or the body's


def no_bodies(name: str) -> Mapping[str, Any]:
    """Refuse every name: for files that the program itself has written, which say all."""
    raise WrongValue("fault-unknown-body", name=name)


def with_body(raw: dict[str, Any], body_of: BodyOf, faults: Faults) -> dict[str, Any]:
    """Return ``raw`` with what it leaves out filled from the body that it names, and without that name."""
    if BODY not in raw:
        return raw
    own = {name: part for name, part in raw.items() if name != BODY}
    for name, part in _template(raw[BODY], body_of, faults).items():
        given = own.get(name)
        if name in _BY_KEY and isinstance(given, dict):
            lacking = {key: value for key, value in part.items() if given.get(key) is None}
            own[name] = {**given, **lacking}
        elif given is None and (name != "groupings" or _takes_roster(own)):
            own[name] = _of_one_meeting(name, part, own.get("meeting"))
    return own


def _template(name: Any, body_of: BodyOf, faults: Faults) -> Mapping[str, Any]:
    """Return the parts of the body called ``name``; none if there is a fault, or for null."""
    try:
        return body_of(expect(name, str, "text")) if name is not None else {}
    except WrongValue as wrong:
        faults.add((BODY,), wrong.key, **wrong.facts)
    except Skip:
        pass
    return {}


def _takes_roster(own: Mapping[str, Any]) -> bool:
    """Return whether the record has the delegations that groups of a body consist of."""
    return own.get("delegations") is None or own.get("roster") is True


def _of_one_meeting(name: str, part: Any, meeting: Any) -> Any:
    """Return a part of a body's file without what is only for the setup of new meetings, or later than this.

    That is: in the agenda the place where topics go, and meetings that were held no earlier than this one.
    """
    if name == "agenda":
        return [item for item in part if not item.get("substantive") or item.get("title")]
    first = meeting.get("first_day") if isinstance(meeting, dict) else None
    if name == "previous_meetings" and isinstance(first, str):
        return [one for one in part if (one if isinstance(one, str) else one["first_day"]) < first]
    return part
