"""A small meeting of two items, to which a test adds its own facts, and its report in both languages."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.report.spaces import plain
from tests.short_roster import with_named_delegations
from wgdesk.acting.desk import Desk
from wgdesk.exchange import import_into
from wgdesk.phrasing.tree import Paragraph
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.values.record import Record
from wgdesk.report.check import Finding, check
from wgdesk.report.check.finding_kinds import KINDS
from wgdesk.report.make import speak

File = dict[str, Any]


def words(ar: str, en: str) -> dict[str, str]:
    """Return a text in both languages."""
    return {"ar": ar, "en": en}


def person(gender: str, ar: str, en: str, function: tuple[str, str] | None = None, **facts: Any) -> File:
    """Return a person; ``function`` in both languages."""
    found = {"gender": gender, "name": words(ar, en), **facts}
    return found | ({"function": words(*function)} if function else {})


def said(who: str | None = None, item: str | None = "2", at: str = "10:00", **facts: Any) -> File:
    """Return a statement that was made, by a delegation unless ``facts`` say otherwise."""
    begun = f"2026-10-06T{at}+02:00"
    one: File = {"begun_at": begun, "ended_at": begun, **facts}
    if facts.get("medium") == "written":
        one = {"asked_at": begun, **facts}
    if who is not None:
        one["delegation"] = who
    if item is not None:
        one["item"] = item
    return one


def meeting(requests: Iterable[File] = (), **parts: Any) -> File:
    """Return the file of a meeting with these statements at its first sitting."""
    file: File = {
        "format": "wgdesk-record",
        "version": 1,
        "meeting": {
            "ordinal": 3,
            "instrument": "tip_protocol",  # Egypt, France and Kenya are parties; Pakistan and Iran are not
            "first_day": "2026-10-06",
            "last_day": "2026-10-07",
            "body_full": words("الفريق العامل المعني بالبيئة", "Working Group on the Environment"),
            "body_short": words("الفريق العامل", "Working Group"),
            "instrument_short": words("البروتوكول", "Protocol"),
            "venue": words("فيينا", "Vienna"),
        },
        "people": {
            "chair": person("f", "ليلى حداد", "Leila Haddad", delegation="LBN"),
            "official": person(
                "m", "جون سميث", "John Smith", ("رئيس قسم المنع", "Chief of the Prevention Section")
            ),
            "guest": person("f", "آنا روسي", "Anna Rossi", ("أستاذة القانون", "Professor of Law")),
            **parts.pop("people", {}),
        },
        "officers": {"chair": {"person": "chair", "office": "chair"}},
        "agenda": [
            {"title": words("الافتتاح", "Opening"), "sittings": [1]},
            {
                "title": words("المنع", "Prevention"),
                "sittings": [1],
                "substantive": True,
                "deliberations": "written",
                **parts.pop("item", {}),
            },
            {"title": words("التعاون", "Cooperation"), "sittings": [1, 2], "substantive": True},
            {"title": words("مسائل أخرى", "Other matters"), "sittings": [2], **parts.pop("last_item", {})},
        ],
        "sittings": [
            {
                "day": "2026-10-06",
                "presiding": ["chair"],
                "opened_at": "2026-10-06T09:00+02:00",
                "requests": list(requests),
            },
            {"day": "2026-10-07", "presiding": ["chair"], **parts.pop("second", {})},
        ],
        "registrations": ["EGY", "FRA", "KEN", "PAK", "LBN", "IRN"],
    }
    return file | parts


class Printed:
    """The report of a record file: its blocks in each language, and what the check finds."""

    def __init__(self, file: File) -> None:
        with TemporaryDirectory() as folder:
            desk = Desk.create(Path(folder) / "meeting.wgdesk")
            try:
                import_into(desk, json.dumps(with_named_delegations(file)).encode(), source="meeting.json")
                self.record: Record = desk.read(whole_record)
            finally:
                desk.close()

    def blocks(self, lang: str, prefix: str = "") -> dict[str, str]:
        """Return the text of the blocks whose keys begin with ``prefix``, by key."""
        document = speak(self.record, lang, "draft")
        return {
            block.key: plain(block.text)
            for block in document.blocks
            if block.key.startswith(prefix) and hasattr(block, "text")
        }

    def lines(self, lang: str, prefix: str = "") -> list[str]:
        """Return the texts of these blocks, in order."""
        return list(self.blocks(lang, prefix).values())

    def notes(self, lang: str) -> list[str]:
        """Return the texts of the footnotes, in order."""
        blocks = speak(self.record, lang, "draft").blocks
        return [plain(note.text) for one in blocks if isinstance(one, Paragraph) for note in one.notes]

    def found(self, key: str, lang: str = "en") -> list[Finding]:
        """Return the findings of one kind."""
        assert key in KINDS, key
        return [finding for finding in check(self.record, lang) if finding.key == key]
