"""Tells which lines of a printed list head a delegation and which continue the person above.

If the name is not known, only the layout tells these apart. So the known headings show how headings look in
this list: in capitals, after an empty line. Lines that look different are not headings; in doubt, the user is
asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wgdesk.model import Category
from wgdesk.rosters.printed.line_kinds import LineKind, LineReader, ReadLine
from wgdesk.rosters.printed.line_sequence import has_name_only
from wgdesk.rosters.printed.line_words import bare_title, goes_on, has_word, in_capitals
from wgdesk.rosters.printed.page_lines import PrintedLine
from wgdesk.rosters.printed.person_text import fits_behind, is_open, joined

_LED = 30  # people per known heading; with more, too few headings are known to show a style
_MOST = 0.7  # the share of the known headings that must have a feature
_ACRONYM = 8  # letters at most of an acronym, which may be the last line of a function: UNESCO


@dataclass(frozen=True)
class Divided:
    """The lines between two known ones. ``above`` continue the person above, ``unread`` are unexplained.

    ``headings`` are delegations in order; the people below belong to the last, if it is ``sure``.
    """

    above: tuple[PrintedLine, ...] = ()
    headings: tuple[str, ...] = ()
    unread: tuple[PrintedLine, ...] = ()
    sure: bool = True


class HeadingStyle:
    """How headings look in a list."""

    def __init__(self, lines: Sequence[ReadLine], reader: LineReader) -> None:
        self._reader = reader
        heads = _evidence(lines, reader)
        people = [one for one in lines if one.start is not None]
        told = _LED * len(heads) >= len(people)  # fewer headings show nothing: they may be lines of offices
        self.capitals = told and _share(in_capitals(one.text) for one in heads) >= _MOST
        below = [one for one in _followed(lines, heads) if not one.top]
        self._inline = 2 * sum(map(has_name_only, people)) <= len(people)
        spaced = any(one.line.gap for one in lines)
        self.gaps = told and spaced and (not below or _share(one.gap for one in below) >= _MOST)

    def divide(
        self, lines: Sequence[PrintedLine], before: ReadLine | None, category: str, *, people: bool
    ) -> Divided:
        """Divide the lines below ``before``; ``people``: whether a person is below them."""
        if before is None or before.kind is LineKind.SECTION:
            return self._all_headings(lines)
        at = self._first_heading(lines, before, category)
        if at < len(lines):
            rest = self._all_headings(lines[at:])
            return Divided(
                self._above(lines[:at]), rest.headings, (*self._left(lines[:at]), *rest.unread), rest.sure
            )
        return (
            self._unknown(lines, before, category)
            if people
            else Divided(self._above(lines), unread=self._left(lines))
        )

    # -- names that are known ------------------------------------------------------------------------------

    def _first_heading(self, lines: Sequence[PrintedLine], before: ReadLine, category: str) -> int:
        """Return the index of the first known name that looks like a heading, else the number of lines."""
        for at in range(len(lines)):
            count = self._reader.known_from(lines, at)
            above = lines[at - 1] if at else before.line
            if count and self._looks_so(lines[at : at + count], above, category):
                return at
        return len(lines)

    def _looks_so(self, lines: Sequence[PrintedLine], above: PrintedLine, category: str) -> bool:
        text, first = " ".join(line.text for line in lines), lines[0]
        if goes_on(text) and (first.top or first.gap):
            return True
        if self.capitals:
            return in_capitals(text) and (first.gap or first.top or not self.gaps or not _is_acronym(text))
        if self.gaps:
            return first.gap or first.top
        return not is_open(above) and self._fits(text, category)

    def _fits(self, text: str, category: str) -> bool:
        """Return whether a known name may be a heading in a section of ``category``, layout aside.

        If functions have their own lines, the name may also be a function: the agency someone works for.
        """
        known = self._reader.category_of(text)
        if self._inline and category == "":
            return True
        return (known in _OF_STATES) is (category in _OF_STATES) and (
            self._inline or known in (category, *_OF_STATES)
        )

    def _all_headings(self, lines: Sequence[PrintedLine]) -> Divided:
        """Divide lines that belong to no person: known names are headings, and so is the last name."""
        headings: list[str] = []
        unread: list[PrintedLine] = []
        sure, at = True, 0
        while at < len(lines):
            count = self._reader.known_from(lines, at)
            if not count:
                if headings and not self._may_follow(lines[at]):
                    unread.append(lines[at])
                    at += 1
                    continue
                count = self._run(lines, at)
                last = at + count == len(lines)
                sure = not last or not _is_function(lines[at : at + count])
                if not last:
                    unread += lines[at : at + count]
                    at += count
                    continue
            headings.append(_title(lines[at : at + count]))
            at += count
        return Divided((), tuple(headings), tuple(unread), sure)

    def _may_follow(self, line: PrintedLine) -> bool:
        """Return whether a line under a heading may be a heading too, of a delegation without people."""
        return line.gap or line.top or (self.capitals and in_capitals(line.text))

    def _run(self, lines: Sequence[PrintedLine], at: int) -> int:
        """Return the number of lines of an unknown name: up to an empty, a known or an unfilled line."""
        count = 1
        while at + count < len(lines):
            line, after = lines[at + count - 1], lines[at + count]
            if after.gap or after.top or self._reader.known_from(lines, at + count):
                break
            if "\n" in joined([line, after]):
                break
            count += 1
        return count

    # -- names that are not known --------------------------------------------------------------------------

    def _unknown(self, lines: Sequence[PrintedLine], before: ReadLine, category: str) -> Divided:
        at = self._tail(lines, before)
        if at is None:
            return self._perhaps(lines, before, category)
        if at == len(lines):
            return Divided(self._above(lines), unread=self._left(lines))
        found = self._all_headings(lines[at:])
        only_top = lines[at].top and not lines[at].gap and not in_capitals(lines[at].text)
        sure = found.sure and not (only_top and not lines[at].text.rstrip().endswith("*"))
        return Divided(
            self._above(lines[:at]), found.headings, (*self._left(lines[:at]), *found.unread), sure
        )

    def _tail(self, lines: Sequence[PrintedLine], before: ReadLine) -> int | None:
        """Return the index of the heading for the people below, len(lines) if none, None if unsure."""
        if self.capitals:
            at = len(lines)
            while at and in_capitals(lines[at - 1].text):
                at -= 1
            if at == len(lines):
                return None if self.gaps and any(line.gap for line in lines) else at
            if self.gaps and not (lines[at].gap or lines[at].top):
                inner = [place for place in range(at, len(lines)) if lines[place].gap or lines[place].top]
                return inner[0] if inner else len(lines)
            return None if not self.gaps and _is_acronym(" ".join(line.text for line in lines[at:])) else at
        if self.gaps:
            above = (before.line, *lines)
            places = [
                at
                for at, line in enumerate(lines)
                if line.gap or (line.top and fits_behind(above[at], line.text))
            ]
            return places[-1] if places else len(lines)
        return None

    def _perhaps(self, lines: Sequence[PrintedLine], before: ReadLine, category: str) -> Divided:
        """Return the last line as a doubtful heading if it may head the people below and is not a post."""
        named = self._known_tail(lines)
        if named and not self.capitals:
            return Divided(tuple(lines[:-named]), (_title(lines[-named:]),), sure=False)
        last, above = lines[-1], lines[-2] if len(lines) > 1 else before.line
        if is_open(above) or not fits_behind(above, last.text) or _is_function([last]):
            return Divided(tuple(lines))
        if category in _OF_STATES and not self._reader.is_like(last.text) and not last.gap:
            return Divided(tuple(lines))
        return Divided(tuple(lines[:-1]), (_title([last]),), sure=False)

    def _known_tail(self, lines: Sequence[PrintedLine]) -> int:
        """Return how many of the last lines are the name of a known delegation, 0 if none."""
        for at in range(len(lines)):
            if self._reader.known_from(lines, at) == len(lines) - at:
                return len(lines) - at
        return 0

    # -- what is above -------------------------------------------------------------------------------------

    def _above(self, lines: Sequence[PrintedLine]) -> tuple[PrintedLine, ...]:
        """Return the lines that continue the person: up to an empty one, if these separate people."""
        if not self.gaps:
            return tuple(lines)
        end = next((at for at, line in enumerate(lines) if line.gap), len(lines))
        return tuple(lines[:end])

    def _left(self, lines: Sequence[PrintedLine]) -> tuple[PrintedLine, ...]:
        return tuple(lines[len(self._above(lines)) :])


_OF_STATES = (Category.STATE, Category.REIO, Category.PERMANENT_OBSERVER)


def _evidence(lines: Sequence[ReadLine], reader: LineReader) -> list[PrintedLine]:
    """Return lines that are surely headings: above people, and known names or the first of a section."""
    found: list[PrintedLine] = []
    for at, one in enumerate(lines[:-1]):
        if one.kind is not LineKind.OTHER or lines[at + 1].kind not in (LineKind.PERSON, LineKind.STANDING):
            continue
        before = lines[at - 1] if at else None
        first = before is not None and before.kind is LineKind.SECTION
        if first or reader.is_known(one.text):
            found.append(one.line)
    return found


def _followed(lines: Sequence[ReadLine], heads: Sequence[PrintedLine]) -> list[PrintedLine]:
    """Return the headings that follow a person or an unexplained line."""
    places = {id(one.line): at for at, one in enumerate(lines)}
    kinds = (LineKind.PERSON, LineKind.OTHER)
    return [head for head in heads if (at := places[id(head)]) and lines[at - 1].kind in kinds]


def _share(found: Iterable[bool]) -> float:
    answers = list(found)
    return sum(answers) / len(answers) if answers else 0.0


def _title(lines: Sequence[PrintedLine]) -> str:
    return bare_title(joined(lines).replace("\n", " ").replace("\t", " "))


def _is_acronym(text: str) -> bool:
    return len(text.split()) == 1 and len(text) <= _ACRONYM


def _is_function(lines: Sequence[PrintedLine]) -> bool:
    """Return whether a supposed heading reads like a post: "Jane Doe, Director", "First Secretary"."""
    parts = " ".join(line.text for line in lines).split(",")
    ends = {word for part in parts for word in (part.split()[:1] + part.split()[-1:])}
    return any(has_word("post", word) for word in ends)
