"""The record of an earlier report, printed with one option after another as if it were printed anew."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

import pytest

from tests.report.golden.renew import FOLDER
from wgdesk.earlier.printed_record import PrintedRecord, imported
from wgdesk.earlier.source import plain_line, read_source
from wgdesk.earlier.understanding import Understood, understand
from wgdesk.phrasing.tree import Block, Heading, Text
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.values.record import Record
from wgdesk.report.make import speak
from wgdesk.report.render.text import lines_of
from wgdesk.rules.option_kinds import ChoiceOption
from wgdesk.rules.options import OPTIONS
from wgdesk.words.seen import seen

# Of a section, of how meetings are named, of numbers of paragraphs, of words: each asked for elsewhere.
SOME = {
    "documents_where": "symbols",
    "sitting_day": "first",
    "paragraph_numbers": "chapter",
    "honorifics": "hidden",
    "term_chair": "president",
}


def read(lang: str) -> tuple[Understood, PrintedRecord, Record]:
    """Return what is understood of a report, and its record, to be printed and as it is."""
    source = read_source(FOLDER / f"demo-final-{lang}.txt")
    found = understand(source, "report")
    with imported(found, "report") as desk:
        return found, PrintedRecord(found, desk), desk.read(whole_record)


def bare(text: str) -> str:
    return seen(plain_line(text)).replace(" ", "")


def printed_anew(record: Record, found: Understood, options: Mapping[str, str]) -> list[str]:
    """Return the bare lines of a report that is made from nothing kept; a heading with its chapter is one."""
    meeting = replace(record.meeting, options=options)
    document = speak(replace(record, meeting=meeting), found.lang, found.stage)
    return [line for block in document.blocks for line in bare_lines(block)]


def bare_lines(block: Block[Text]) -> list[str]:
    lines = [bare(line) for line in lines_of(block)]
    return ["".join(lines)] if isinstance(block, Heading) else lines


def differing(lang: str, tried: Iterator[tuple[str, str]]) -> Iterator[str]:
    """Yield the options under which a record prints something else than one made anew."""
    found, printed, record = read(lang)
    for name, value in tried:
        options = {**record.options, name: value}
        lines = printed.lines(options, head=True)
        if [bare(f"{one.label}{one.text}") for one in lines] != printed_anew(record, found, options):
            yield f"{name} = {value}"


@pytest.mark.sampled
def test_what_is_kept_is_printed_again_only_where_no_option_changes_it() -> None:
    assert not list(differing("en", iter(SOME.items())))


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_each_option_prints_what_it_prints_by_itself(lang: str) -> None:
    choices = ((name, one) for name, one in OPTIONS.items() if isinstance(one, ChoiceOption) and one.worded)
    tried = ((name, value) for name, one in choices for value in one.values[1:])
    assert not list(differing(lang, tried))
