"""Prints what was understood of a report and compares it with the report, paragraph by paragraph."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from pathlib import Path

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
from wgdesk.words.seen import seen


@dataclass(frozen=True)
class ReportLine:
    """A line of a report: how it is compared, its label and text; the key of its block if it is printed."""

    same: str
    label: str
    text: str
    key: str = ""


class PrintedRecord:
    """The record that a report makes, to be printed with one or another option."""

    def __init__(self, found: Understood, name: str) -> None:
        """``name`` is that of the file. Raises as the import of a record file does."""
        self._lang, self._stage, self._forms = found.lang, found.stage, wording(found.lang)
        with tempfile.TemporaryDirectory() as folder, new_record(Path(folder) / "printed.wgdesk") as desk:
            import_into(desk, found.data(), source=name)
            self._record, self._names = desk.read(whole_record), desk.read(names_of_rows)
        self.options: Mapping[str, str] = self._record.options

    def lines(self, options: Mapping[str, str], *, head: bool = False) -> list[ReportLine]:
        """Return the lines as they are printed with these options, those below the head or also its own.

        The key of each is in the form of a record file.
        """
        meeting = replace(self._record.meeting, options=options)
        document = speak(replace(self._record, meeting=meeting), self._lang, self._stage)
        return [
            _line(text, self._forms, named(block.key, self._names))
            for block in document.blocks
            if head or not isinstance(block, TitleLine)
            for text in lines_of(block)
        ]


def lines_below_head(found: Understood, source: Iterable[SourceParagraph]) -> list[ReportLine]:
    """Return the lines of the report itself, without its head, margins and footnotes."""
    forms = wording(found.lang)
    return [
        _line(one.text, forms)
        for one in source
        if not (one.margin or one.note) and one.number >= found.begins
    ]


def lines_of_report(found: Understood, source: Iterable[SourceParagraph]) -> list[ReportLine]:
    """Return the lines of the report with its head, without footnotes."""
    forms = wording(found.lang)
    return [_line(one.text, forms) for one in source if not one.note]


def compared(written: Sequence[ReportLine], printed: Sequence[ReportLine]) -> SequenceMatcher[str]:
    """Return the comparison of the report with what is printed."""
    return SequenceMatcher(None, [one.same for one in written], [one.same for one in printed], autojunk=False)


def _line(text: str, forms: ReportWording, key: str = "") -> ReportLine:
    plain = plain_line(text)
    label = forms.label.match(seen(plain))
    bare = plain[_length(plain, label.end()) :].strip() if label else plain
    same = re.sub(f"^{forms.joined}", "", seen(bare)).replace(" ", "")
    return ReportLine(same, "" if label is None else label[0].strip(), bare, key)


def _length(text: str, prepared: int) -> int:
    """Return how many characters of a text become so many in its prepared form, without vowel signs."""
    return next((at for at in range(len(text) + 1) if len(seen(text[:at])) >= prepared), len(text))
