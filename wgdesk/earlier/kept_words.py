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
from wgdesk.earlier.framed_points import with_framed_points
from wgdesk.earlier.printed_record import (
    PrintedRecord,
    ReportLine,
    compared,
    imported,
    lines_below_head,
)
from wgdesk.earlier.source import SourceParagraph
from wgdesk.earlier.understanding import Understood
from wgdesk.errors import Refused
from wgdesk.phrasing.report_wording import wording
from wgdesk.rosters.word_file import BETWEEN
from wgdesk.words.seen import seen

_LONGEST = 60_000  # characters of an added text
_LEVEL_2 = 2
_TIMES = 4  # that the record is printed again at most
_OTHERWISE = "\0"  # like no line of a report


def whole_report(found: Understood, source: Sequence[SourceParagraph], name: str) -> Understood:
    """Return what was understood, with the options of its form and all other words of the report.

    ``name`` is that of the file. Raises as the import of a record file does, and
    ``Refused('earlier-no-days')``: a record cannot be without them.
    """
    if not found.dated:
        raise Refused("earlier-no-days", name=name)
    with imported(found, name) as desk:
        record = PrintedRecord(found, desk)
    framed, record = with_framed_points(with_found_options(found, source, record), record, name)
    return with_kept_words(framed, source, record, name)


def with_kept_words(
    found: Understood, source: Iterable[SourceParagraph], record: PrintedRecord, name: str
) -> Understood:
    """Return what was understood, with added texts for the rest.

    ``record`` is made from what was understood, apart from its options.
    """
    options = {**record.options, **found.record.get("options", {})}
    written, printed = lines_below_head(found, source), record.lines(options)
    own = {one.key for one in printed}
    otherwise: set[str] = set()  # blocks with other words once what the report has not is left out
    added, left_out = _compared(written, printed)
    for _ in range(_TIMES):
        kept = record.composition([_insertion(one, found.lang) for one in added], left_out)
        other = _otherwise(written, record.lines(options, kept=kept), found.lang) & own - otherwise
        if not other:
            break
        otherwise |= other
        marked = [replace(one, same=_OTHERWISE) if one.key in otherwise else one for one in printed]
        added, left_out = _compared(written, marked)
    changed = {
        **found.record,
        "insertions": [_insertion(one, found.lang) for one in added],
        "omissions": [{"block": key, "reason": name} for key in left_out],
    }
    return replace(found, record=changed, kept=sum(len(one.lines) for one in added))


def _otherwise(written: Sequence[ReportLine], printed: Sequence[ReportLine], lang: str) -> set[str]:
    """Return the keys of the blocks that are printed otherwise than in the report.

    A sentence depends on what is printed before it: without the adoption of the agenda, that of the
    organization of work is no longer "at the same meeting".
    """
    found: set[str] = set()
    for kind, begin, end, at, until in compared(written, printed).get_opcodes():
        if kind == "equal":
            pairs = zip(written[begin:end], printed[at:until], strict=True)
            found |= {ours.key for theirs, ours in pairs if _differ(theirs, ours, lang)}
        else:
            found |= {one.key for one in printed[at:until]}
    return found


def _differ(theirs: ReportLine, ours: ReportLine, lang: str) -> bool:
    """Return whether two lines that tell the same are written otherwise, or are headings of other levels."""
    tops = wording(lang).tops
    levels = {_bare_label(one) in tops for one in (theirs, ours)}
    return len(levels) > 1 or seen(theirs.text).replace(" ", "") != seen(ours.text).replace(" ", "")


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


def _bare_label(line: ReportLine) -> str:
    return line.label.rstrip(".-– ")


def _insertion(added: _Added, lang: str) -> dict[str, Any]:
    kind = _kind(added.lines[0])
    text = "\n".join(one.text for one in added.lines)[:_LONGEST]
    level = {}
    if kind == "heading":
        top = _bare_label(added.lines[0]) in wording(lang).tops
        level = {"level": 1 if top else _LEVEL_2}
    return {"anchor": added.anchor, "side": added.side, "kind": kind, **level, "body": {lang: text}}
