"""The small report with some facts, read back and printed again."""

from __future__ import annotations

from typing import Any

from tests.report.debate.small_record import Printed, meeting
from wgdesk.earlier.found_options import with_found_options
from wgdesk.earlier.printed_record import PrintedRecord, imported, lines_below_head
from wgdesk.earlier.source import SourceParagraph, plain_line
from wgdesk.earlier.understanding import Understood, understand
from wgdesk.report.make import speak
from wgdesk.report.render.text import to_text

LANGUAGES = ["ar", "en"]
HELD = [{"day": f"2026-10-0{day}", "presiding": ["chair"], "held": True} for day in (6, 7)]


def read(lang: str, **parts: Any) -> tuple[Understood, list[str], list[str]]:
    """Return what is read of the small report with these facts, its lines, and those printed of it."""
    facts = parts.pop("facts", {})
    file = meeting(**parts)
    file["version"] = 4
    file["meeting"] |= facts
    text = to_text(speak(Printed(file).record, lang, "draft"))
    source = [SourceParagraph(n, plain_line(line)) for n, line in enumerate(text.splitlines(), 1)]
    found = understand(source, "report.txt", lang)
    with imported(found, "report.txt") as desk:
        record = PrintedRecord(found, desk)
    formed = with_found_options(found, source, record)
    again = record.lines({**record.options, **formed.record.get("options", {})})
    return formed, [one.same for one in lines_below_head(found, source)], [one.same for one in again]


def listed(found: Understood, *said: str) -> list[str]:
    """Return the paragraphs that were not understood and have any of these words."""
    return [one.words for one in found.left if any(word in one.words for word in said)]


def lacking(written: list[str], printed: list[str]) -> list[str]:
    """Return the lines of a report that its record does not print, but for those with a doubt."""
    return [one for one in written if one not in printed and "[" not in one]
