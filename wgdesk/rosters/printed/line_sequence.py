"""Tells what lines of a printed list are in context: titles on several lines, ranks, columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from wgdesk.model import Category
from wgdesk.rosters.printed.line_kinds import LineKind, LineReader, ReadLine
from wgdesk.rosters.printed.line_words import has_word, section_of
from wgdesk.rosters.printed.page_lines import PrintedLine
from wgdesk.rosters.printed.person_start import name_in, person_start
from wgdesk.rosters.printed.person_text import fits_behind, is_open

_TITLE = 4  # lines of a title at most


def in_sequence(lines: Sequence[PrintedLine], reader: LineReader) -> list[ReadLine]:
    """Return the lines with their kinds; "Members" is a rank if a person is below, else a section."""
    found: list[ReadLine] = []
    at = 0
    while at < len(lines):
        count = _title_lines(lines, at)
        one = reader.read(replace(lines[at], text=" ".join(line.text for line in lines[at : at + count])))
        at += count
        if one.kind is LineKind.STANDING and not one.text:
            category = section_of(one.line.text)
            below = reader.read(lines[at]).kind if at < len(lines) else LineKind.SECTION
            if category is not None and below is not LineKind.PERSON:
                one = ReadLine(one.line, LineKind.SECTION, one.line.text, category=category)
        above = found[-1] if found else None
        if above is not None and _is_part(one, above, lines[at] if at < len(lines) else None, reader):
            one = ReadLine(one.line, LineKind.OTHER, one.line.text)
        found.append(one)
    return _with_posts(found, reader)


def _is_part(one: ReadLine, above: ReadLine, below: PrintedLine | None, reader: LineReader) -> bool:
    """Return whether a title of one word belongs to the person above: "Secretariat", "of the / Parties".

    A real title is followed by delegations and not by a person.
    """
    if one.kind is not LineKind.SECTION or one.line.gap or len(one.text.split()) > 1:
        return False
    if above.kind not in (LineKind.OTHER, LineKind.PERSON):
        return False
    if above.kind is LineKind.PERSON and not has_name_only(above):
        return is_open(above.line)
    peopled = below is None or reader.read(below).kind is LineKind.PERSON
    office = one.category == Category.UN_SECRETARIAT or has_word("office", one.text)
    return is_open(above.line) or peopled or office


def _title_lines(lines: Sequence[PrintedLine], at: int) -> int:
    """Return the number of lines of a section's title; 1 for any other line."""
    for count in range(min(_TITLE, len(lines) - at), 1, -1):
        some = lines[at : at + count]
        if (
            any(line.gap or line.top for line in some[1:])
            or section_of(" ".join(one.text for one in some)) is None
        ):
            continue
        if at + count < len(lines) and person_start(lines[at + count].text) is not None:
            continue  # the last of these lines is the heading of that person
        whole = section_of(some[0].text) is not None
        if not whole or all(not fits_behind(line, after.text) for line, after in pairwise(some)):
            return count
    return 1


def _with_posts(lines: Sequence[ReadLine], reader: LineReader) -> list[ReadLine]:
    """Return the lines, with ranks that belong to the person above turned into ordinary lines.

    In lists where ranks head people, some are right under a delegation. "Adviser" under a name alone is the
    rank of that person.
    """
    places = [at for at, one in enumerate(lines) if one.kind is LineKind.STANDING and not one.text]
    heading = any(
        at == 0 or lines[at - 1].kind is LineKind.SECTION or reader.is_known(lines[at - 1].line.text)
        for at in places
    )
    found = list(lines)
    for at in places:
        one, above = lines[at], lines[at - 1] if at else None
        named = above is not None and has_name_only(above)
        single = one.standing is not None and not one.standing.several and one.standing.rank != "head"
        of_above = (named and single and not one.line.gap) if heading else not _heads(lines, at)
        if of_above:
            found[at] = ReadLine(one.line, LineKind.OTHER, one.line.text)
    return found


def _heads(lines: Sequence[ReadLine], at: int) -> bool:
    """Return whether a rank heads the person below, in a list where none is right under a delegation.

    It does if an empty line separates it from the person above, or if that person has a function in the same
    line.
    """
    above, below = lines[at - 1], lines[at + 1] if at + 1 < len(lines) else None
    if below is None or below.kind is not LineKind.PERSON:
        return False
    if lines[at].line.gap != below.line.gap:
        return lines[at].line.gap
    return above.kind is LineKind.PERSON and not has_name_only(above)


def mixed_pages(lines: Sequence[ReadLine]) -> set[int]:
    """Return the numbers of lines on pages where people in two columns could not be separated."""
    pages: list[list[ReadLine]] = [[]]
    for one in lines:
        if one.line.top:
            pages.append([])
        pages[-1].append(one)
    return {one.line.number for page in pages if any(map(people_behind, page)) for one in page}


def people_behind(one: ReadLine) -> list[str]:
    """Return the texts of people who begin in the middle of a line, in another column."""
    if one.kind not in (LineKind.PERSON, LineKind.OTHER):
        return []
    pieces = one.line.text.split("\t")[1:]
    return [piece for piece in pieces if (start := person_start(piece)) is not None and start.sure]


def has_name_only(one: ReadLine) -> bool:
    """Return whether a line has only the name of a person, without a function."""
    return one.start is not None and name_in(one.start.rest) == one.start.rest.strip(" .")
