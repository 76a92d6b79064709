"""Prints what was understood of a report and compares it with the report, paragraph by paragraph."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from wgdesk.acting.desk import Desk
from wgdesk.acting.record_creation import new_record
from wgdesk.earlier.source import SourceParagraph, plain_line
from wgdesk.earlier.understanding import Understood
from wgdesk.exchange import import_into, names_of_rows
from wgdesk.exchange.block_names import keyed, named, rows_of_names
from wgdesk.model import InsertionKind, Side
from wgdesk.phrasing.first_mentions import at_first_mention
from wgdesk.phrasing.pack import pack
from wgdesk.phrasing.report_wording import ReportWording, wording
from wgdesk.phrasing.tree import Block, Report, Say, Stage, TitleLine
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.values.composition import GENERATED, Composition, InsertionNow, OmissionNow
from wgdesk.reads.values.record import Record
from wgdesk.reads.values.words import Words
from wgdesk.report.render.text import lines_of
from wgdesk.report.sections import PARTS, finished, sections
from wgdesk.report.sections.across_sections.compose import Sections
from wgdesk.report.sections.across_sections.kept_sections import KeptSections
from wgdesk.rules.noted_options import NotedOptions, differing
from wgdesk.words.clean_text import clean
from wgdesk.words.seen import seen

_MOST_PRINTS = 6  # that are kept: an option has few values, and most of them change nothing


@dataclass(frozen=True)
class ReportLine:
    """A line of a report: how it is compared, its label and text; the key of its block if it is printed."""

    same: str
    label: str
    text: str
    key: str = ""


@contextmanager
def imported(found: Understood, name: str) -> Iterator[Desk]:
    """Yield a record made of what was understood of the file ``name``; it is gone afterwards.

    Raises as the import of a record file does.
    """
    with tempfile.TemporaryDirectory() as folder, new_record(Path(folder) / "printed.wgdesk") as desk:
        import_into(desk, found.data(), source=name)
        yield desk


class PrintedRecord:
    """The record that a report makes, to be printed with one or another option.

    What does not ask for an option that differs from the last time is not made again, so to try each option
    takes little longer than printing the record a few times.
    """

    def __init__(self, found: Understood, desk: Desk) -> None:
        """``desk`` has the record made of what was understood (``imported``); it may be closed afterwards."""
        self._lang, self._stage = found.lang, found.stage
        self._record, self._names = desk.read(whole_record), desk.read(names_of_rows)
        self._rows = rows_of_names(self._names)
        self.options: Mapping[str, str] = self._record.options
        self._sections = KeptSections()
        self._speakers: list[_LineSpeaker] = []
        self._prints: list[_Print] = []  # the last one that was asked for is the first

    def lines(
        self, options: Mapping[str, str], *, head: bool = False, kept: Composition = GENERATED
    ) -> list[ReportLine]:
        """Return the lines as they are printed with these options, those below the head or also its own.

        The key of each is in the form of a record file. ``kept`` has texts that are added or left out.
        """
        meeting = replace(self._record.meeting, options=options)
        record = replace(self._record, meeting=meeting, composition=kept)
        made = sections(record, self._stage, PARTS, self._sections)
        known = next((one for one in self._prints if one.fits(made, record)), None)
        if known is None:
            known = _Print(record, self._stage, made)
            self._prints = self._prints[: _MOST_PRINTS - 1]
        else:
            self._prints.remove(known)
        self._prints.insert(0, known)
        return self._spoken(known, options, head=head)

    def composition(self, added: Iterable[Mapping[str, Any]], left_out: Iterable[str]) -> Composition:
        """Return what an import makes of added texts and of the keys of blocks left out, as in a file."""
        insertions = (
            InsertionNow(
                id=-n,  # that of no row
                anchor=keyed(one["anchor"], self._rows),
                side=Side(one["side"]),
                kind=InsertionKind(one["kind"]),
                level=one.get("level", 1),
                body=Words(tuple((lang, clean(body)[0]) for lang, body in one["body"].items())),
                stale=(),
            )
            for n, one in enumerate(added, start=1)
        )
        omissions = (
            OmissionNow(id=-n, block=keyed(key, self._rows), whole=False, reason="")
            for n, key in enumerate(left_out, start=1)
        )
        return Composition(insertions=tuple(insertions), omissions=tuple(omissions))

    def _spoken(self, print_: _Print, options: Mapping[str, str], *, head: bool) -> list[ReportLine]:
        speaker = next((one for one in self._speakers if one.fits(options)), None)
        lines = [] if speaker is None else print_.lines(speaker, head=head)
        if speaker is None or not speaker.fits(options):  # some of the blocks ask for more options
            speaker = _LineSpeaker(self._lang, options, self._names)
            self._speakers.insert(0, speaker)
            lines = print_.lines(speaker, head=head)
        return lines


class _Print:
    """The blocks of a report, for all options under which they are the same."""

    def __init__(self, record: Record, stage: Stage, made: Sections) -> None:
        """``made`` are the sections of the record."""
        self._sections, self._options, self._asked = made, record.options, set[str]()
        self._kept = record.composition
        asking = replace(record.meeting, options=NotedOptions(record.options, self._asked))
        self._printed = finished(replace(record, meeting=asking), stage, made)
        self._lines: dict[tuple[_LineSpeaker, bool], list[ReportLine]] = {}

    def fits(self, made: Sections, record: Record) -> bool:
        """Return whether the sections and all that was asked for to finish them are the same."""
        return (
            self._kept == record.composition
            and made == self._sections
            and self._asked.isdisjoint(differing(self._options, record.options))
        )

    def lines(self, speaker: _LineSpeaker, *, head: bool) -> list[ReportLine]:
        """Return the lines of the blocks below the head, or of all."""
        found = self._lines.get((speaker, head))
        if found is None:
            blocks = (one for section in speaker.named(self._printed) for one in section.blocks)
            shown = (one for one in blocks if head or not isinstance(one, TitleLine))
            found = self._lines[speaker, head] = speaker.lines(shown)
        return found


class _LineSpeaker:
    """Speaks blocks as lines under certain options, and once each."""

    def __init__(self, lang: str, options: Mapping[str, str], names: Mapping[int, str]) -> None:
        self._options, self._asked = options, set[str]()
        self._pack = pack(lang, NotedOptions(options, self._asked))
        self._names, self._forms = names, wording(lang)
        self._lines: dict[Block[Say], tuple[ReportLine, ...]] = {}

    def fits(self, options: Mapping[str, str]) -> bool:
        """Return whether all that was spoken so far is spoken in the same way under other options."""
        return self._asked.isdisjoint(differing(self._options, options))

    def named(self, printed: Report[Say]) -> Sections:
        """Return the sections of a report with names as they are first mentioned."""
        return at_first_mention(printed, self._pack)

    def lines(self, blocks: Iterable[Block[Say]]) -> list[ReportLine]:
        """Return the lines of blocks."""
        return [line for block in blocks for line in self._lines_of(block)]

    def _lines_of(self, block: Block[Say]) -> tuple[ReportLine, ...]:
        found = self._lines.get(block)
        if found is None:
            found = self._lines[block] = tuple(self._spoken(block))
        return found

    def _spoken(self, block: Block[Say]) -> Iterator[ReportLine]:
        for spoken in self._pack.printed_blocks(block):
            key = named(spoken.key, self._names)
            yield from _with_chapters(_line(text, self._forms, key) for text in lines_of(spoken))


def lines_below_head(found: Understood, source: Iterable[SourceParagraph]) -> list[ReportLine]:
    """Return the lines of the report itself, without its head, margins and footnotes."""
    forms = wording(found.lang)
    below = (one for one in source if not (one.margin or one.note) and one.number >= found.begins)
    return list(_with_chapters(_line(one.text, forms) for one in below))


def lines_of_report(found: Understood, source: Iterable[SourceParagraph]) -> list[ReportLine]:
    """Return the lines of the report with its head, without footnotes."""
    forms = wording(found.lang)
    return list(_with_chapters(_line(one.text, forms) for one in source if not one.note))


def compared(written: Sequence[ReportLine], printed: Sequence[ReportLine]) -> SequenceMatcher[str]:
    """Return the comparison of the report with what is printed."""
    return SequenceMatcher(None, [one.same for one in written], [one.same for one in printed], autojunk=False)


def _with_chapters(lines: Iterable[ReportLine]) -> Iterator[ReportLine]:
    """Yield the lines; "Chapter I" on a line of its own becomes the label of the heading in the next line."""
    chapter: ReportLine | None = None
    for line in lines:
        if chapter is not None and not line.label:
            line = replace(line, label=chapter.label)
        elif chapter is not None:
            yield chapter
        chapter = line if " " in line.label and not line.text else None
        if chapter is None:
            yield line
    if chapter is not None:
        yield chapter


def _line(text: str, forms: ReportWording, key: str = "") -> ReportLine:
    plain = plain_line(text)
    label = forms.label.match(seen(plain))
    bare = plain[_length(plain, label.end()) :].strip() if label else plain
    # The number of a paragraph that is cited is that of the whole report, and not yet of what is printed.
    said = forms.items["paragraph_cited"].sub("", seen(bare))
    same = re.sub(f"^{forms.joined}", "", said).replace(" ", "")
    return ReportLine(same, "" if label is None else label[0].strip(), bare, key)


def _length(text: str, prepared: int) -> int:
    """Return how many characters of a text become so many in its prepared form, without vowel signs."""
    return next((at for at in range(len(text) + 1) if len(seen(text[:at])) >= prepared), len(text))
