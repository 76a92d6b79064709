"""Reads names without forms of address, as in the lists of a commission's members."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from wgdesk.rosters.printed.line_words import has_word, rank_in
from wgdesk.rosters.printed.page_lines import PrintedLine
from wgdesk.rosters.printed.person_start import has_capital_surname, is_name, person_start
from wgdesk.rosters.printed.person_text import PrintedPerson, joined, people_in
from wgdesk.words.writing import COMMAS, SEMICOLONS

_BETWEEN = re.compile(rf"\s*[{COMMAS}{SEMICOLONS}]\s*")


@dataclass(frozen=True)
class BareStyle:
    """How names are listed. ``posts``: some lines or parts are posts, so that not every part is a person."""

    posts: bool

    @classmethod
    def of(cls, lines: Sequence[str]) -> BareStyle:
        """Return the style of a list, given all its lines but the titles."""
        return cls(any(_is_post(part) for text in lines for part in _BETWEEN.split(text)))

    def people(self, lines: Sequence[PrintedLine]) -> Iterator[PrintedPerson]:
        """Yield the people in lines in which each name ends at a comma or the end of the line."""
        last: PrintedPerson | None = None
        texts = joined(lines).split("\n")
        for number, text in enumerate(texts):
            if person_start(text) is not None:
                if last is not None:
                    yield last
                *others, last = people_in(text)
                yield from others
                continue
            for at, part in enumerate(filter(None, _BETWEEN.split(text.strip(" .,;")))):
                behind = last if at or last is None or _is_post(part) else None
                found = self._person(part, behind)
                if found is not behind and _is_cut(texts, number, part):
                    found = replace(found, doubt="no-name")
                if last is not None and (behind is None or found.name != last.name):
                    yield last
                last = found
        if last is not None:
            yield last

    def _person(self, part: str, last: PrintedPerson | None) -> PrintedPerson:
        """Return a new person, or the ``last`` one with the rank or function that the part adds."""
        rank = rank_in(part)
        if last is not None and rank:
            return replace(last, rank=rank)
        if last is not None and (_is_post(part) or (last.function and not is_name(part, least=2))):
            return replace(last, function=", ".join(filter(None, (last.function, part))))
        sure = is_name(part, least=2) and (not self.posts or has_capital_surname(part))
        return PrintedPerson("", part, doubt="" if sure else "no-name")


def _is_cut(texts: Sequence[str], at: int, part: str) -> bool:
    """Return whether a part may be half a name, cut by the end of a line in a row of names."""
    ends = at + 1 < len(texts) and "," in texts[at] and texts[at].endswith(part)
    return ends or (at > 0 and "," in texts[at - 1] and texts[at].startswith(part))


def _is_post(part: str) -> bool:
    return has_word("post", part) or has_word("office", part) or bool(rank_in(part))
