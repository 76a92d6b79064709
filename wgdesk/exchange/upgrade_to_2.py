"""Turns a record file of version 1 into one of version 2 with the same meaning.

The steps change the outermost object in place, to keep the order of the file. They leave what they do not
understand as it is, for the reader to report.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wgdesk.exchange.roster_codes import CategoryOfCode, roster_codes
from wgdesk.model import Category, Honorific, Instrument, Manner


def to_version_2(raw: dict[str, Any]) -> dict[str, Any]:
    """Return ``raw``, a file of version 1, as a file of version 2."""
    steps = (_states_by_default, _sittings_held, _status_by_instrument, _honorifics)
    for step in (*steps, _panels_in_lists, _by_consensus):
        step(raw)
    return raw


def _states_by_default(raw: dict[str, Any]) -> None:
    """Make a delegation without category a State; version 2 requires the category of unknown codes."""
    known = roster_codes()["delegation"] if takes_roster(raw) else frozenset()
    for row in rows(raw.get("delegations")):
        code = str(row.get("code"))
        if "category" not in row and code not in known and CategoryOfCode()(row) is None:
            row["category"] = Category.STATE.value


def _sittings_held(raw: dict[str, Any]) -> None:
    """Mark a sitting never opened as held if an item was taken up there, as version 1 printed it."""
    took_up = {_sitting(one) for item in _items(raw.get("agenda")) for one in _list(item.get("sittings"))}
    for place, row in enumerate(_list(raw.get("sittings")), start=1):
        if isinstance(row, dict) and row.get("opened_at") is None:
            number = row.get("number", place)
            if isinstance(number, int) and number in took_up:
                row.setdefault("held", True)


def _by_consensus(raw: dict[str, Any]) -> None:
    """Give decisions the manner "consensus" where version 1 took it for granted."""
    decisions = raw.get("decisions")
    if not isinstance(decisions, dict):
        return
    for subject, one in decisions.items():
        if isinstance(one, dict):
            one.setdefault("manner", Manner.CONSENSUS.value)
        elif isinstance(one, int) and not isinstance(one, bool):
            decisions[subject] = {"sitting": one, "manner": Manner.CONSENSUS.value}


def _panels_in_lists(raw: dict[str, Any]) -> None:
    """Put the single panel that an item of version 1 may have into a list."""
    for item in _items(raw.get("agenda")):
        if isinstance(item.get("panel"), dict) and "panels" not in item:
            changed = {("panels" if key == "panel" else key): value for key, value in item.items()}
            changed["panels"] = [changed["panels"]]
            item.clear()
            item.update(changed)


def _items(agenda: Any) -> Iterator[dict[str, Any]]:
    for item in rows(agenda):
        yield item
        yield from rows(item.get("items"))


def _sitting(taken: Any) -> int | None:
    """Return the number of the sitting in an entry of an item: the entry itself, or its key ``sitting``."""
    number = taken.get("sitting") if isinstance(taken, dict) else taken
    return number if isinstance(number, int) else None


def _status_by_instrument(raw: dict[str, Any]) -> None:
    """Name the Protocol, whose parties version 1 gave to every record, if the record is under it."""
    meeting = raw.get("meeting")
    if isinstance(meeting, dict) and takes_roster(raw) and names_protocol(meeting):
        meeting.setdefault("instrument", Instrument.TIP_PROTOCOL.value)


def _honorifics(raw: dict[str, Any]) -> None:
    """Turn ``excellency`` into an honorific: version 1 had only that of ministers."""
    people = raw.get("people")
    for person in people.values() if isinstance(people, dict) else ():
        if isinstance(person, dict) and isinstance(person.get("excellency"), bool | None):
            if person.pop("excellency", None):
                person["honorific"] = Honorific.MINISTER.value
            doubts = person.get("doubts")
            if isinstance(doubts, dict) and "excellency" in doubts:
                doubts["honorific"] = doubts.pop("excellency")


def names_protocol(meeting: dict[str, Any]) -> bool:
    """Return whether the instrument that a meeting names is the Trafficking in Persons Protocol."""
    texts = (meeting.get(f"instrument_{form}") for form in ("full", "short"))
    bodies = [body for text in texts for body in (text.values() if isinstance(text, dict) else ())]
    return any(words in body for body in bodies if isinstance(body, str) for words in _PROTOCOL)


_PROTOCOL = ("Trafficking in Persons", "الاتجار بالأشخاص")


def takes_roster(raw: dict[str, Any]) -> bool:
    """Return whether a file gets the program's own delegations, which those of the file then only amend."""
    said = raw.get("roster")
    return raw.get("delegations") is None if said is None else bool(said)


def rows(found: Any) -> Iterator[dict[str, Any]]:
    """Yield the objects of a list; nothing if it is not a list."""
    yield from (row for row in _list(found) if isinstance(row, dict))


def _list(found: Any) -> list[Any]:
    return found if isinstance(found, list) else []
