"""Keeps what was not understood of a report word for word, so that its record prints the whole report.

What the report has and its record does not print becomes an added text at its place; what the record would
print and the report does not have is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from wgdesk.earlier.found_options import with_found_options
from wgdesk.earlier.printed_record import PrintedRecord, ReportLine, compared, lines_below_head
from wgdesk.earlier.source import SourceParagraph
from wgdesk.earlier.understanding import Understood
from wgdesk.errors import Refused
from wgdesk.phrasing.report_wording import wording
from wgdesk.rosters.word_file import BETWEEN

_LONGEST = 60_000  # characters of an added text
_LEVEL_2 = 2


def whole_report(found: Understood, source: Sequence[SourceParagraph], name: str) -> Understood:
    """Return what was understood, with the options of its form and all other words of the report.

    ``name`` is that of the file. Raises as the import of a record file does, and
    ``Refused('earlier-no-days')``: a record cannot be without them.
    """
    if not found.dated:
        raise Refused("earlier-no-days", name=name)
    return with_kept_words(with_found_options(found, source, name), source, name)


def with_kept_words(found: Understood, source: Iterable[SourceParagraph], name: str) -> Understood:
    """Return what was understood with added texts for the rest; unchanged without the days of the meeting."""
    if not found.dated:
        return found
    record = PrintedRecord(found, name)
    written, printed = lines_below_head(found, source), record.lines(record.options)
    added, left_out = _compared(written, printed)
    changed = {
        **found.record,
        "insertions": [_insertion(one, found.lang) for one in added],
        "omissions": [{"block": key, "reason": name} for key in left_out],
    }
    return replace(found, record=changed, kept=sum(len(one.lines) for one in added))


@dataclass(frozen=True)
class _Added:
    """Lines that only the report has, and the block beside which they stand."""

    anchor: str
    side: str
    lines: tuple[ReportLine, ...]


def _compared(written: Sequence[ReportLine], printed: Sequence[ReportLine]) -> tuple[list[_Added], list[str]]:
    """Return what is to be added and the keys of the blocks to be left out."""
    matcher = compared(written, printed)
    added: list[_Added] = []
    left_out: dict[str, None] = {}
    stays = {
        one.key for block in matcher.get_matching_blocks() for one in printed[block.b : block.b + block.size]
    }
    for kind, begin, end, at, until in matcher.get_opcodes():
        if kind == "equal":
            continue
        left_out.update(dict.fromkeys(one.key for one in printed[at:until] if one.key not in stays))
        lines = [one for one in written[begin:end] if one.text]
        if lines and printed:
            anchor, side = (printed[at - 1].key, "after") if at else (printed[0].key, "before")
            added += [_Added(anchor, side, run) for run in _runs(lines)]
    return added, list(left_out)


def _runs(lines: Sequence[ReportLine]) -> Iterator[tuple[ReportLine, ...]]:
    """Yield the lines of each text to be added: those of a list or of a table together, others one by one."""
    for kind, run in groupby(lines, _kind):
        if kind in ("list", "table"):
            yield tuple(run)
        else:
            yield from ((line,) for line in run)


def _kind(line: ReportLine) -> str:
    """Return what kind of text a line is, by its label."""
    if line.label[:1].isdigit():
        return "paragraph"
    if line.label.startswith("("):
        return "list"
    if BETWEEN in line.text:
        return "table"
    return "heading" if line.label else "text"


def _insertion(added: _Added, lang: str) -> dict[str, Any]:
    kind = _kind(added.lines[0])
    text = "\n".join(one.text for one in added.lines)[:_LONGEST]
    level = {}
    if kind == "heading":
        top = added.lines[0].label.rstrip(".-– ") in wording(lang).tops
        level = {"level": 1 if top else _LEVEL_2}
    return {"anchor": added.anchor, "side": added.side, "kind": kind, **level, "body": {lang: text}}
