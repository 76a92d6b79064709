"""Acts in words: what was done, and to whom, as the toast and the history say it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ui.speech import isolated, symbol
from ui.station import Station
from wgdesk.undo import REDO, UNDO

_PEOPLE = ("who", "ended", "second")  # names of an act that say who somebody is
_KEPT = ("none", "nobody", "here", "missing")  # values that phrases choose by


def tell(station: Station, act: str, args: Mapping[str, Any]) -> str:
    """Return an act in words from what the journal keeps of it: ``told-<act>`` with its names, else its name.

    Nothing else is read: what an act was done to may be there no more.
    """
    speech = station.shell.speech
    if act in (UNDO, REDO):
        return speech.say(f"told-{act}", act=speech.act(str(args.get("act", ""))))
    key = f"told-{act.replace('_', '-')}"
    names = {name: value for name, value in args.items() if isinstance(value, str)}
    if not speech.knows(key):
        return speech.act(act)
    return speech.say_with(key, {name: _spoken(station, name, value) for name, value in names.items()})


def _spoken(station: Station, name: str, value: str) -> str:
    """Return a name of an act as it is said: a delegation by the code kept, figures in the user's digits."""
    if value in _KEPT:
        return value
    if name in _PEOPLE:
        if value == "secretariat":
            return station.shell.speech.say("speaker-secretariat")
        return station.names.by_code(value) or isolated(value)
    if name in ("item", "sitting", "count", "counted", "needed", "seconds"):
        return symbol(station.shell.speech.figure(value))
    return isolated(value)
