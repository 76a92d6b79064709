"""Keeps what was not understood of a report word for word, so that its record prints the whole report.

The record is printed and compared with the report, paragraph by paragraph. What the report has and the record does
not becomes an added text at its place; what the record would print and the report does not have is left out.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from wgdesk.acting.record_creation import new_record
from wgdesk.earlier.source import SourceParagraph, plain_line
from wgdesk.earlier.understanding import Understood
from wgdesk.exchange import import_into, names_of_rows
from wgdesk.exchange.block_names import named
from wgdesk.phrasing.report_wording import ReportWording, wording
from wgdesk.phrasing.tree import TitleLine
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.make import speak
from wgdesk.report.render.text import lines_of
from wgdesk.rosters.word_file import BETWEEN
from wgdesk.words.seen import seen

_LONGEST = 60_000  # characters of an added text
_MARK = re.compile(r" ?\((\d{1,3})\)")
_LEVEL_2 = 2


@dataclass(frozen=True)
class _Line:
    """A line of a report: how it is compared, its label, its text; the key of its block where it is printed."""

    same: str
    label: str
    text: str
    key: str = ""


def with_kept_words(found: Understood, source: Iterable[SourceParagraph], name: str) -> Understood:
    """Return what was understood with added texts for the rest; unchanged without the days of the meeting."""
    if not found.dated:
        return found
    forms = wording(found.lang)
    written = [
        _line(one.text, forms)
        for one in source
        if not (one.margin or one.note) and one.number >= found.begins
    ]
    printed = _printed(found, name, forms)
    added, left_out = _compared(written, printed)
    record = {
        **found.record,
        "insertions": [_insertion(one, found.lang) for one in added],
        "omissions": [{"block": key, "reason": name} for key in left_out],
    }
    return replace(found, record=record, kept=sum(len(one.lines) for one in added))


def _line(text: str, forms: ReportWording, key: str = "") -> _Line:
    plain = plain_line(text)
    label = forms.label.match(seen(plain))
    bare = plain[_length(plain, label.end()) :].strip() if label else plain
    same = re.sub(f"^{forms.joined}", "", seen(bare)).replace(" ", "")
    return _Line(same, "" if label is None else label[0].strip(), bare, key)


def _length(text: str, prepared: int) -> int:
    """Return how many characters of a text become so many in its prepared form, without vowel signs."""
    return next((at for at in range(len(text) + 1) if len(seen(text[:at])) >= prepared), len(text))


def _printed(found: Understood, name: str, forms: ReportWording) -> list[_Line]:
    """Return the lines that the record prints, each with the key of its block in the form of a record file."""
    with tempfile.TemporaryDirectory() as folder, new_record(Path(folder) / "printed.wgdesk") as desk:
        import_into(desk, json.dumps(found.record, ensure_ascii=False).encode(), source=name)
        document = speak(desk.read(whole_record), found.lang, found.stage)
        names = desk.read(names_of_rows)
    return [
        _line(text, forms, named(block.key, names))
        for block in document.blocks
        if not isinstance(block, TitleLine)
        for text in lines_of(block)
    ]


@dataclass(frozen=True)
class _Added:
    """Lines that only the report has, and the block beside which they stand."""

    anchor: str
    side: str
    lines: tuple[_Line, ...]


def _compared(written: Sequence[_Line], printed: Sequence[_Line]) -> tuple[list[_Added], list[str]]:
    """Return what is to be added and the keys of the blocks to be left out."""
    matcher = SequenceMatcher(
        None, [one.same for one in written], [one.same for one in printed], autojunk=False
    )
    added: list[_Added] = []
    left_out: dict[str, None] = {}
    stays = {
        one.key for block in matcher.get_matching_blocks() for one in printed[block.b : block.b + block.size]
    }
    for kind, begin, end, at, until in matcher.get_opcodes():
        if kind == "equal":
            continue
        left_out.update(dict.fromkeys(one.key for one in printed[at:until] if one.key not in stays))
        lines = written[begin:end]
        if lines and printed:
            anchor, side = (printed[at - 1].key, "after") if at else (printed[0].key, "before")
            added += [_Added(anchor, side, run) for run in _runs(lines)]
    return added, list(left_out)


def _runs(lines: Sequence[_Line]) -> Iterator[tuple[_Line, ...]]:
    """Yield the lines of each text to be added: those of a list or of a table together, others one by one."""
    run: list[_Line] = []
    for line in lines:
        if run and _kind(line) not in ("list", "table"):
            yield tuple(run)
            run = []
        if run and _kind(line) != _kind(run[0]):
            yield tuple(run)
            run = []
        if _kind(line) in ("list", "table"):
            run.append(line)
        else:
            yield (line,)
    if run:
        yield tuple(run)


def _kind(line: _Line) -> str:
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
