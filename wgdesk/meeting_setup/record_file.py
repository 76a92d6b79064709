"""Writes the plan of a meeting as the record file from which the meeting is set up."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

from wgdesk.exchange.json_read import FORMAT
from wgdesk.exchange.upgrades import VERSION
from wgdesk.live.half_days import HALF_DAYS
from wgdesk.meeting_setup.meeting_plan import CARRIED, LONGEST, MeetingPlan
from wgdesk.meeting_setup.templates import Template, text_of
from wgdesk.rules.narrative import FIELDS


def record_file_of(plan: MeetingPlan) -> str:
    """Return the plan as a record file (JSON)."""
    template = plan.template
    record: dict[str, Any] = {"format": FORMAT, "version": VERSION, "roster": True}
    record["meeting"] = _meeting(plan)
    record |= {name: template[name] for name in (*CARRIED, "groupings", "delegations") if template.get(name)}
    record["previous_meetings"] = earlier_meetings(plan)
    if plan.agenda:
        record["agenda"] = list(_agenda(template.get("agenda", ()), plan.topics))
    if plan.sittings:
        record["sittings"] = list(_sittings(plan))
    return json.dumps(record, ensure_ascii=False)


def earlier_meetings(plan: MeetingPlan) -> list[Any]:
    """Return the plan's previous meetings that began before the new one, as record files have them."""
    first = plan.first_day.isoformat()
    known = plan.template.get("previous_meetings", ())
    return [one for one in known if (one if isinstance(one, str) else one["first_day"]) < first]


def _meeting(plan: MeetingPlan) -> dict[str, Any]:
    texts = {
        name: {
            lang: body
            for lang, body in {**text_of(plan.template, name), **plan.names.get(name, {})}.items()
            if body.strip()
        }
        for name in FIELDS["meeting"]
    }
    known = plan.template.get("meeting", {})
    as_of = known.get("status_as_of")
    return {
        "ordinal": plan.ordinal,
        "first_day": plan.first_day.isoformat(),
        "last_day": plan.last_day.isoformat(),
        "zone": plan.zone,
        "mode": plan.mode,
        "original_language": plan.original_language,
        **({"instrument": plan.instrument} if plan.instrument else {}),
        **({"status_as_of": as_of} if as_of and plan.instrument == known.get("instrument", "") else {}),
        **{name: symbol for name, symbol in plan.symbols.items() if symbol.strip()},
        **{name: text for name, text in texts.items() if text},
    }


def _agenda(items: Sequence[Mapping[str, Any]], topics: Sequence[Mapping[str, str]]) -> Iterator[Template]:
    """Yield the agenda items; the topics go where the template has substantive items, else to the end."""
    placed = False
    for item in items:
        if item.get("substantive"):
            placed = True
            yield from _of_topics(topics)
        else:
            yield item
    if not placed:
        yield from _of_topics(topics)


def _of_topics(topics: Sequence[Mapping[str, str]]) -> Iterator[Template]:
    for titles in topics:
        kept = {lang: title for lang, title in titles.items() if title.strip()}
        yield {"title": kept, "substantive": True} if kept else {"substantive": True}


def _sittings(plan: MeetingPlan) -> Iterator[Template]:
    """Yield two sittings a day from the first day to the last, except on Saturdays and Sundays.

    A meeting that has only weekend days gets sittings on those.
    """
    days = [
        plan.first_day + timedelta(days=n)
        for n in range(min((plan.last_day - plan.first_day).days, LONGEST) + 1)
    ]
    zone, number = ZoneInfo(plan.zone), count(plan.template.get("first_sitting", 1))
    for day in [one for one in days if one.weekday() < 5] or days:
        for begins, ends in HALF_DAYS:
            yield {
                "number": next(number),
                "day": day.isoformat(),
                "planned_begin": datetime.combine(day, begins, zone).isoformat(timespec="minutes"),
                "planned_end": datetime.combine(day, ends, zone).isoformat(timespec="minutes"),
            }
