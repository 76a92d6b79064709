"""Beginning a meeting from what is known of its body: a template, or the record of an earlier meeting.

A template is a file of ``resources/templates`` in the form of a record file (docs/record-file.md), without
what differs from meeting to meeting. Its first substantive agenda item stands where the topics go.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from wgdesk.acting.act_context import ActContext
from wgdesk.acting.desk import Desk
from wgdesk.exchange import read, to_json
from wgdesk.exchange.json_read import FORMAT
from wgdesk.exchange.row_writer import write_rows
from wgdesk.exchange.upgrades import VERSION
from wgdesk.languages import CODES, REPORTS
from wgdesk.paths import resource
from wgdesk.report.language import pack_class
from wgdesk.rules.narrative import FIELDS

Plan = Mapping[str, Any]  # parts of a record file, read from JSON
_Forms = tuple[str, str, str]  # of a name: in lists, in sentences, in brackets

# The hours of interpretation: two sittings a day, in the meeting's zone.
HALF_DAYS = ((time(10), time(13)), (time(15), time(18)))
LONGEST = 60  # days of a meeting for which sittings are made
_CARRIED = ("mandates", "outline", "options")
_STATUS = ("signed_on", "party_since")
_MARKS = ("doubts", "placeholders")


@dataclass(frozen=True)
class Founding:
    """What is asked before a meeting is set up.

    ``names``: field of the meeting -> language -> text, an empty one takes away what ``plan`` has;
    ``symbols``: ``symbol_draft`` and the like; ``topics``: titles of the substantive items by language;
    ``source``: name of the template or file ``plan`` is from, for the history.
    """

    ordinal: int
    first_day: date
    last_day: date
    zone: str
    original_language: str
    names: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    mode: str = "in_person"
    symbols: Mapping[str, str] = field(default_factory=dict)
    plan: Plan = field(default_factory=dict)
    sittings: bool = False
    agenda: bool = False
    topics: Sequence[Mapping[str, str]] = ()
    source: str = ""


# -- plans -------------------------------------------------------------------------------------------------


def names_of_templates() -> tuple[str, ...]:
    """Return the names of the templates there are, sorted; ``template-<name>`` is the phrase of each."""
    return tuple(sorted(path.stem for path in resource("templates").glob("*.json")))


def template(name: str) -> Plan:
    """Return a template by its name."""
    plan: Plan = json.loads(resource("templates", f"{name}.json").read_text(encoding="utf-8"))
    return plan


def plan_of(session: Session) -> Plan:
    """Return what an earlier meeting leaves to the next one.

    That is: the body, its instrument, its mandate, its outline and options, its earlier meetings with itself,
    the agenda but for its substantive items, and the roster. Nobody's statement, presence or election is in
    it. Raises ``Refused('no-meeting')``.
    """
    past = json.loads(to_json(session, files=False))
    meeting = past["meeting"]
    kept = {name: meeting[name] for name in FIELDS["meeting"] if name in meeting}
    kept.pop("opening_overview", None)  # what was said at the opening of that meeting
    plan: dict[str, Any] = {name: past[name] for name in _CARRIED if name in past}
    for mandate in plan.get("mandates", ()):
        for mark in _MARKS:
            mandate.pop(mark, None)
    plan["meeting"] = {
        **kept,
        **{name: meeting[name] for name in ("zone", "mode", "original_language") if name in meeting},
        "ordinal": meeting["ordinal"] + 1,
    }
    itself = {"first_day": meeting["first_day"], "last_day": meeting["last_day"]}
    plan["previous_meetings"] = [*past.get("previous_meetings", ()), itself]
    plan["agenda"] = list(_standing_items(past.get("agenda", ()), meeting["ordinal"]))
    plan["groupings"] = past.get("groupings", [])
    plan["delegations"] = list(_roster(past.get("delegations", ())))
    return plan


def ordinal_after(plan: Plan) -> int:
    """Return the ordinal of the meeting that a plan is for, as far as it knows of earlier ones."""
    known: int | None = plan.get("meeting", {}).get("ordinal")
    return known if known is not None else len(plan.get("previous_meetings", ())) + 1


def text_of(plan: Plan, name: str) -> Mapping[str, str]:
    """Return a text of the meeting in a plan, by language."""
    texts = plan.get("meeting", {}).get(name, {})
    return {lang: body for lang, body in texts.items() if lang in CODES}


def _standing_items(agenda: Sequence[Mapping[str, Any]], past: int) -> Iterator[dict[str, Any]]:
    """Yield the items that stand on every agenda, and one for the topics where the first of them stood.

    ``past`` is the ordinal of the meeting whose agenda it was.
    """
    slot = False
    for item in agenda:
        if item.get("substantive"):
            if not slot:
                yield {"substantive": True}
            slot = True
            continue
        kept: dict[str, Any] = {
            name: {lang: _of_next(text, lang, past + 1) for lang, text in item[name].items()}
            for name in ("title", "short")
            if name in item
        }
        inner = list(_standing_items(item.get("items", ()), past))
        yield {**kept, "items": inner} if inner else kept


def _of_next(title: str, lang: str, following: int) -> str:
    """Return a title that named the meeting after the past one as it names the one after the new meeting.

    "Provisional agenda for the sixth meeting" was an item of the fifth; on the agenda of the sixth it is the
    seventh. ``following`` is the ordinal of the former. In a language without a pack it stays as it was.
    """
    return pack_class(lang).of_next_meeting(title, following) if lang in REPORTS else title


def _roster(delegations: Sequence[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield delegations as they amend the program's own: with their standing and what names users gave them.

    Names that are the program's own are left to it, so that those valid at the new meeting are taken.
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
            **({"names": names} if names else {}),
        }


def _own_names() -> Mapping[str, frozenset[_Forms]]:
    """Return the names that the program's tables hold, valid or not, by delegation."""
    found: dict[str, set[_Forms]] = {}
    with resource("delegation_names.csv").open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            found.setdefault(row["code"], set()).add((row["list"], row["running"], row["paren"]))
    return {code: frozenset(names) for code, names in found.items()}


def _is_ours(given: Any, ours: frozenset[_Forms]) -> bool:
    """Return whether a delegation's name or names in one language are the program's own."""
    for one in given if isinstance(given, list) else [given]:
        forms = one if isinstance(one, dict) else {"listed": one}
        listed = forms["listed"]
        if (listed, forms.get("running", listed), forms.get("paren", listed)) not in ours:
            return False
    return True


# -- beginning ---------------------------------------------------------------------------------------------


def begin(desk: Desk, founding: Founding) -> None:
    """Set the meeting up in a record that has none, as one act.

    Raises ``Refused``: 'one-meeting', 'bad-file' with the faults of what was entered, or as rules do.
    """
    parsed = read(record_of(founding).encode())

    def begin_meeting(context: ActContext, *, source: str) -> None:
        write_rows(context, parsed)

    desk.do(begin_meeting, source=founding.source)


def record_of(founding: Founding) -> str:
    """Return the text of the record file that a meeting begins with."""
    plan = founding.plan
    record: dict[str, Any] = {"format": FORMAT, "version": VERSION, "roster": True}
    record["meeting"] = _meeting(founding)
    record |= {name: plan[name] for name in (*_CARRIED, "groupings", "delegations") if plan.get(name)}
    record["previous_meetings"] = earlier_meetings(founding)
    if founding.agenda:
        record["agenda"] = list(_agenda(plan.get("agenda", ()), founding.topics))
    if founding.sittings:
        record["sittings"] = list(_sittings(founding))
    return json.dumps(record, ensure_ascii=False)


def earlier_meetings(founding: Founding) -> list[Any]:
    """Return the meetings of a plan that are earlier than the one to be set up, as record files have them."""
    first = founding.first_day.isoformat()
    known = founding.plan.get("previous_meetings", ())
    return [one for one in known if (one if isinstance(one, str) else one["first_day"]) < first]


def _meeting(founding: Founding) -> dict[str, Any]:
    texts = {
        name: {
            lang: body
            for lang, body in {**text_of(founding.plan, name), **founding.names.get(name, {})}.items()
            if body.strip()
        }
        for name in FIELDS["meeting"]
    }
    return {
        "ordinal": founding.ordinal,
        "first_day": founding.first_day.isoformat(),
        "last_day": founding.last_day.isoformat(),
        "zone": founding.zone,
        "mode": founding.mode,
        "original_language": founding.original_language,
        **{name: symbol for name, symbol in founding.symbols.items() if symbol.strip()},
        **{name: text for name, text in texts.items() if text},
    }


def _agenda(items: Sequence[Mapping[str, Any]], topics: Sequence[Mapping[str, str]]) -> Iterator[Plan]:
    """Yield the items with the topics in their place; without such a place they come last."""
    placed = False
    for item in items:
        if item.get("substantive"):
            placed = True
            yield from _of_topics(topics)
        else:
            yield item
    if not placed:
        yield from _of_topics(topics)


def _of_topics(topics: Sequence[Mapping[str, str]]) -> Iterator[Plan]:
    for titles in topics:
        kept = {lang: title for lang, title in titles.items() if title.strip()}
        yield {"title": kept, "substantive": True} if kept else {"substantive": True}


def _sittings(founding: Founding) -> Iterator[Plan]:
    """Yield two sittings a day from the first day to the last, none on a Saturday or Sunday.

    A meeting of weekend days only has them on those.
    """
    days = [
        founding.first_day + timedelta(days=n)
        for n in range(min((founding.last_day - founding.first_day).days, LONGEST) + 1)
    ]
    zone = ZoneInfo(founding.zone)
    for day in [one for one in days if one.weekday() < 5] or days:
        for begins, ends in HALF_DAYS:
            yield {
                "day": day.isoformat(),
                "planned_begin": datetime.combine(day, begins, zone).isoformat(timespec="minutes"),
                "planned_end": datetime.combine(day, ends, zone).isoformat(timespec="minutes"),
            }
