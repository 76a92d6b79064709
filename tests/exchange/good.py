"""A record file that breaks no rule."""

from __future__ import annotations

from typing import Any


def at(hour: str, day: int = 6) -> str:
    """Return a time on a day of the meeting."""
    return f"2026-10-{day:02}T{hour}Z"


GOOD: dict[str, Any] = {
    "format": "wgdesk-record",
    "version": 4,
    "meeting": {"ordinal": 3, "first_day": "2026-10-06", "last_day": "2026-10-07"},
    "options": {"digits_ar": "arabic"},
    "script": {"resume": {"en": "I resume the { $sitting } meeting."}},
    "outline": ["introduction", "organization", {"kind": "opening", "parent": "organization"}],
    "mandates": [{"kind": "decision", "number": "7/1"}, {"kind": "decision", "number": "8/2"}],
    "previous_meetings": ["2024-05-14", {"first_day": "2025-05-13", "last_day": "2025-05-14"}],
    "recesses": ["2026-10-07"],
    "delegations": [
        {"code": "EGY", "names": {"en": {"listed": "Egypt"}}},
        {"code": "FRA"},
        {"code": "NGO", "category": "ngo"},
    ],
    "people": {"p": {"gender": "f"}, "q": {"gender": "m"}},
    "informal_bodies": [
        {"kind": "friends", "steps": [{"first": 1}, {}]},
        {"kind": "contact_group", "meetings": 2},
    ],
    "officers": {
        "o": {"person": "p", "office": "chair"},
        "v": {"person": "q", "office": "rapporteur"},
        "e": {"person": "q", "office": "vice_chair", "vacant": True},
    },
    "agenda": [
        {
            "title": {"en": "One", "fr": "Un"},
            "sittings": [{"sitting": 1, "taken_up_at": at("08:00"), "finished_at": at("09:00")}],
            "list_closings": [{"closed_at": at("08:30"), "reopened_at": at("08:40")}, at("08:50")],
            "speaker_counts": [{"sitting": 1, "kind": "deciders", "number": 7}, {"sitting": 1}],
            "panels": [{"panellists": ["p", {"person": "q"}]}, {}],
            "points": [{}, {}],
        },
        {"items": [{"title": {"en": "Sub"}}]},
    ],
    "sittings": [
        {
            "day": "2026-10-06",
            "planned_begin": at("08:00"),
            "planned_end": at("11:00"),
            "opened_at": at("08:01"),
            "closed_at": at("11:02"),
            "presiding": ["o", {"officer": "v"}],
            "suspensions": [{"suspended_at": at("09:00"), "resumed_at": at("09:10")}],
            "timetable": [{"begins_at": at("08:00"), "ends_at": at("09:00")}],
            "requests": [
                {
                    "delegation": "EGY",
                    "called_at": at("10:00"),
                    "begun_at": at("10:01"),
                    "ended_at": at("10:09"),
                    "pauses": [{"paused_at": at("10:02"), "resumed_at": at("10:03")}],
                    "text_at": at("09:50"),
                    "files": [{"name": "a.pdf", "content": "JVBERg==", "attached_at": at("09:51")}],
                },
                {"delegation": "FRA", "asked_at": at("10:00")},
            ],
        },
        {
            "day": "2026-10-07",
            "opened_at": at("08:00", 7),
            "suspensions": [{"suspended_at": at("09:00", 7)}],
            "requests": [
                {"guest": "A", "begun_at": at("08:10", 7), "pauses": [{"paused_at": at("08:20", 7)}]}
            ],
        },
        {"day": "2026-10-07"},
    ],
    "clusters": [
        {
            "recommendations": [
                {
                    "state": "adopted",
                    "sitting": 1,
                    "body": {"en": "Do it.", "ar": "افعلوا."},
                    "reservations": [{"delegation": "FRA", "made_at": at("10:30")}],
                },
                {"body": {"en": "Do [not]."}},
            ]
        },
        {},
    ],
    "documents": [{"kind": "note"}, {"kind": "report"}],
    "passages": [{"block": "adoption/report", "state": "adopted", "decided_at": at("10:50")}],
    "overrides": [{"block": "agenda/adopted", "made_at": at("10:50"), "body": {"en": "It was adopted."}}],
    "insertions": [{"anchor": "agenda/adopted", "kind": "heading", "body": {"en": "On the way"}}],
    "omissions": [{"block": "documentation/list", "reason": "not wanted"}],
    "actions": {
        "a1": {"sitting": 1, "verb": "took_note", "document": "#1", "sponsors": ["EGY", "FRA"]},
        "a2": {
            "sitting": 1,
            "verb": "adopted",
            "manner": "vote",
            "against": 0,
            "ballots": {"in_favour": ["EGY", "FRA"]},
            "object": {"en": "the draft"},
        },
    },
    "messages": [{"body": "Break?", "sent_at": at("09:00")}],
}
