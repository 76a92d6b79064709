"""Lists typed in a paragraph, a line for each thing: letters for bullets, and the stops between the lines.

Reports have letters, (a), (b), where others have bullets. Of the lists of letters in the reports of 2025, 356
have semicolons between their things, 45 full stops, nearly all of these where a thing is several sentences;
the last but one has "and" in 21. A list within a line, (a) ...; (b) ..., stays there: 57 reports have it.
Full stops that are typed stay where each thing may be a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.unfold import is_list_line
from wgdesk.words.known_words import all_known_words
from wgdesk.words.writing import COMMAS, QUESTION_MARKS, SEMICOLONS

_BULLET = re.compile(r"(?:[•●▪■◦‣·∙*]|[-–—](?= ))\s*(?=\S)")
_SEVERAL = re.compile(rf"[.{QUESTION_MARKS}!]\s+(?=\w)")
_TAIL = re.compile(rf"(?:\{{[^{{}}\n]*\}}|{inline_marks.TEXT_END}|\s)*\Z")
_STOP = re.compile(rf"[.{COMMAS}{SEMICOLONS}]+\Z")


@cache
def _stopped() -> re.Pattern[str]:
    """Return what ends with a stop already, or goes on: "; and", a line that introduces lines of its own."""
    joins = "|".join(one.list_joins for one in all_known_words() if one.list_joins)
    return re.compile(
        rf"(?:[.:!…{COMMAS}{SEMICOLONS}{QUESTION_MARKS}]|[{COMMAS}{SEMICOLONS}] ?(?:{joins}))\Z"
    )


@cache
def _goes_on() -> re.Pattern[str]:
    """Return the end of words after which the things of a list are parts of one sentence: "such as:"."""
    words = "|".join(one.goes_on for one in all_known_words() if one.goes_on)
    return re.compile(rf"(?<!\w)(?:{words}):\s*\Z")


@dataclass
class _Thing:
    """A thing of a list: its lines, the first with its letter, or without the ``bullet`` typed for one."""

    lines: list[str]
    bullet: bool


def begins_thing(line: str) -> bool:
    """Return whether a typed line begins a thing of a list: with a letter in brackets or a bullet."""
    return is_list_line(line) or _BULLET.match(line) is not None


def after(spoken: str) -> str:
    """Return what separates a sentence from a paragraph: a space, after a list the end of its lines."""
    return "\n\n" if begins_thing(spoken.rpartition("\n")[2]) and "\n" in spoken else " "


def listed(marked: str, letter: Callable[[int], str], semicolon: str) -> str:
    """Return a paragraph with its lists as reports print them; one with doubtful words stays as it is."""
    if "\n" not in marked or inline_marks.has_doubt(marked):
        return marked
    first, *lines = marked.split("\n")
    bullets = [line for line in lines if _BULLET.match(line)]
    lettered = not any(map(is_list_line, lines)) and len(bullets) > 1
    done: list[str] = [first]
    for part in _parts(lines, bullets=lettered):
        if isinstance(part, str):
            done.append(part)
            continue
        begun = _goes_on().search(inline_marks.unmarked(done[-1])) is not None
        several = any(_SEVERAL.search(inline_marks.unmarked("\n".join(one.lines))) for one in part)
        for n, one in enumerate(part, start=1):
            last = n == len(part)
            mark = f"{letter(n)} " if one.bullet else ""
            stop = "." if several or last else semicolon
            done.append(
                mark + _ended("\n".join(one.lines), stop, again=(one.bullet or begun) and not several)
            )
    return "\n".join(done)


def _parts(lines: list[str], *, bullets: bool) -> Iterator[str | list[_Thing]]:
    """Yield the lists of a paragraph, and the lines before and after them."""
    things: list[_Thing] = []
    for line in lines:
        bullet = _BULLET.match(line) if bullets else None
        if bullet or is_list_line(line):
            mark = bullet[0] if bullet else ""
            things.append(_Thing([line.removeprefix(mark)], bullet is not None))
        elif things and line.strip():
            things[-1].lines.append(line)
        else:
            if things:
                yield things
            things = []
            yield line
    if things:
        yield things


def _ended(text: str, stop: str, *, again: bool) -> str:
    """Return a thing of a list with its stop; ``again``: in place of the one that was typed."""
    tail = _TAIL.search(text)
    at = tail.start() if tail else len(text)
    words, rest = text[:at], text[at:]
    if again and not words.endswith(("…", "...")):
        words = _STOP.sub("", words)
    return f"{words}{rest}" if _stopped().search(words) or not words else f"{words}{stop}{rest}"
