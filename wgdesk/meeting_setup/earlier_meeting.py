"""Makes a template for the next meeting from the record of an earlier meeting of the same body."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from wgdesk.acting.desk import Desk
from wgdesk.clock import Clock
from wgdesk.exchange import to_json
from wgdesk.language_table import REPORTS
from wgdesk.meeting_setup.meeting_plan import CARRIED
from wgdesk.meeting_setup.templates import Template, numbered_by_year, ordinal_following
from wgdesk.paths import resource
from wgdesk.phrasing.pack import pack_class
from wgdesk.rules.narrative import FIELDS

_Forms = tuple[str, str, str]  # the forms of a name in lists, in sentences and in brackets
_STATUS = ("signed_on", "party_since")
_CARRIED = ("zone", "mode", "original_language", "instrument", "status_as_of")
_MARKS = ("doubts", "placeholders", "accepted")
_NO_OPTIONS: Mapping[str, str] = {}


def template_from_record(path: Path, clock: Clock) -> Template:
    """Return a template made from the record file of an earlier meeting; the file is not changed.

    Raises ``Trouble`` if it cannot be opened, ``Refused('no-meeting')`` if it has no meeting.
    """
    with closing(Desk.look(path, clock=clock)) as desk:
        return desk.read(template_from_meeting)


def template_from_meeting(connection: Connection, options: Mapping[str, str] = _NO_OPTIONS) -> Template:
    """Return a template made from an earlier meeting, with ``options`` in place of those in its record.

    It keeps the body, its instrument, mandate, outline and options, the previous meetings with this one
    added, the agenda without the substantive items, and the roster, but no statements, presence or elections.
    If sittings are numbered across meetings, ``first_sitting`` is the number of the next meeting's first.
    If meetings are numbered anew in each year, the ordinal is that of the next one in the same year, and
    titles keep theirs.
    Raises ``Refused('no-meeting')``.
    """
    past = json.loads(to_json(connection, files=False))
    if options:
        past["options"] = {**past.get("options", {}), **options}
    meeting = past["meeting"]
    kept = {name: meeting[name] for name in FIELDS["meeting"] if name in meeting}
    for of_that_meeting in ("opening_overview", "ground", "convened_by", "masthead_item_title"):
        kept.pop(of_that_meeting, None)
    template: dict[str, Any] = {name: past[name] for name in CARRIED if name in past}
    for mandate in template.get("mandates", ()):
        for mark in _MARKS:
            mandate.pop(mark, None)
    following = ordinal_following(meeting.get("ordinal"))
    template["meeting"] = {
        **kept,
        **{name: meeting[name] for name in _CARRIED if name in meeting},
        "ordinal": following,
    }
    itself = {"first_day": meeting["first_day"], "last_day": meeting["last_day"]}
    template["previous_meetings"] = [*past.get("previous_meetings", ()), itself]
    moved = None if numbered_by_year(past) else following
    template["agenda"] = list(_standing_items(past.get("agenda", ()), moved))
    if past.get("options", {}).get("term_sitting_numbers") == "across":
        template["first_sitting"] = 1 + max((one["number"] for one in past.get("sittings", ())), default=0)
    template["groupings"] = past.get("groupings", [])
    template["delegations"] = list(_roster(past.get("delegations", ())))
    return template


def _standing_items(agenda: Sequence[Mapping[str, Any]], following: int | None) -> Iterator[dict[str, Any]]:
    """Yield the items that recur on every agenda; an empty item marks the place of the substantive ones.

    ``following`` is the ordinal of the next meeting; None if that in a title does not follow from it.
    """
    slot = False
    for item in agenda:
        if item.get("substantive"):
            if not slot:
                yield {"substantive": True}
            slot = True
            continue
        kept: dict[str, Any] = {
            name: {lang: _of_next(text, lang, following) for lang, text in item[name].items()}
            for name in ("title", "short")
            if name in item
        }
        inner = list(_standing_items(item.get("items", ()), following))
        yield {**kept, "items": inner} if inner else kept


def _of_next(title: str, lang: str, following: int | None) -> str:
    """Return an item's title with the meeting it names moved on by one.

    The fifth meeting had the item "Provisional agenda for the sixth meeting"; at the sixth it must name the
    seventh. ``following`` is the ordinal in the old title. In a language without a pack the title does not
    change.
    """
    if following is None or lang not in REPORTS:
        return title
    return pack_class(lang).of_next_meeting(title, following)


def _roster(delegations: Sequence[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield the delegations for a template: their status, and the names that users changed.

    The program's own names are left out, so that the next meeting uses the names valid on its first day.
    """
    ours = _own_names()
    for one in delegations:
        code = one["code"]
        if code not in ours:
            yield {name: value for name, value in one.items() if name not in ("place", *_MARKS)}
            continue
        names = {
            lang: forms for lang, forms in one.get("names", {}).items() if not _is_ours(forms, ours[code])
        }
        yield {
            "code": code,
            "category": one.get("category", "state"),
            "grouping": one.get("grouping"),
            **{name: one.get(name) for name in _STATUS},
            "signed": one.get("signed", one.get("signed_on") is not None),
            "party": one.get("party", one.get("party_since") is not None),
            **({"standing_observer": True} if one.get("standing_observer") else {}),
            **({"names": names} if names else {}),
        }


def _own_names() -> Mapping[str, frozenset[_Forms]]:
    """Return delegation code -> the forms of all its names in the program's table, valid or former."""
    found: dict[str, set[_Forms]] = {}
    with resource("delegation_names.csv").open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            found.setdefault(row["code"], set()).add((row["list"], row["running"], row["paren"]))
    return {code: frozenset(names) for code, names in found.items()}


def _is_ours(given: Any, ours: frozenset[_Forms]) -> bool:
    """Return whether all of a delegation's names in one language are the program's own."""
    for one in given if isinstance(given, list) else [given]:
        forms = one if isinstance(one, dict) else {"listed": one}
        listed = forms["listed"]
        if (listed, forms.get("running", listed), forms.get("paren", listed)) not in ours:
            return False
    return True
