"""Reads people from their joined lines: name, function and rank."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from wgdesk.language_table import LANGUAGES, by_letters
from wgdesk.rosters.printed.line_words import has_word, is_contact, rank_in
from wgdesk.rosters.printed.page_lines import PrintedLine
from wgdesk.rosters.printed.person_start import PersonStart, is_name, name_in, person_start
from wgdesk.words.finder import fold
from wgdesk.words.list_vocabulary import words
from wgdesk.words.list_words import any_of
from wgdesk.words.writing import COMMAS, SEMICOLONS

_HYPHENATED = re.compile(r"[^\W\d_]-$")
_MOST_LINES = 100  # of a person, or of names in a row: a list never has more
HARD = "\n"  # marks the end of a line after which a new part begins
_PARTS = re.compile(rf"\s*[{COMMAS}{SEMICOLONS}\n\t]\s*")
_HONOURS, _FORMS = any_of(lambda one: one.honours), any_of(lambda one: one.forms)
_FORM = rf"(?=(?:(?:{_HONOURS})\s*)*(?:{_FORMS})[.\s])"
_SECOND = re.compile(rf"[{COMMAS}{SEMICOLONS}]\s*{_FORM}")
# "Mr. Doe and Ms. Roe, Prosecutors"
_PAIR = re.compile(rf"(?<=\w)\s(?:{any_of(lambda one: one.conjunction)})\s?{_FORM}")
# Two words of one office, the second of which may begin a line: "Permanent Mission".
_TOGETHER = re.compile(any_of(lambda one: one.together))
_MARKS = re.compile(r"(?<=\w)\s?\*+|(?<=[^\W\d_])[¹²³⁴⁵⁶⁷⁸⁹]+")
# After a name in capitals.
_REPEATED = re.compile(rf"\((?:{any_of(lambda one: one.repeated)})\.?\)", re.IGNORECASE)
_SUFFIX = re.compile(rf"(?:{any_of(lambda one: one.suffixes)})\.?", re.IGNORECASE)


@dataclass(frozen=True)
class PrintedPerson:
    """A person in a printed list; ``doubt`` is the key of a note if this may not be exactly one person."""

    address: str
    name: str
    gender: str = ""
    function: str = ""
    rank: str = ""
    doubt: str = ""


def joined(lines: Sequence[PrintedLine]) -> str:
    """Return lines as one text, with ``HARD`` where the next line would still have had room."""
    return _joined(lines, lambda text, after: None)


def person_text(lines: Sequence[PrintedLine], *, own_line: bool) -> str:
    """Return the lines of a person as one text; ``own_line``: each part has its own line.

    Otherwise all lines are one running text, but the name may still be alone on the first.
    """

    def ends(text: str, after: str) -> bool | None:
        if own_line:
            return text == lines[0].text or _ends_part(text.rpartition(HARD)[2], after) or None
        return None if _is_name_alone(text) else False

    return _joined(lines, ends)


def _joined(lines: Sequence[PrintedLine], ends: Callable[[str, str], bool | None]) -> str:
    """Join lines. ``ends``: whether a part ends before the next line; None: the room in the line decides."""
    text = lines[0].text if lines else ""
    for line, after in pairwise(lines[:_MOST_LINES]):
        if _HYPHENATED.search(line.text):
            text = text[:-1] + after.text if after.text[0].islower() else text + after.text
        elif is_open(line) or _goes_on(after.text):
            text = f"{text} {after.text}"
        else:
            ended = ends(text, after.text)
            fits = line.room > len(after.text.split()[0]) + 1
            text = f"{text}{HARD if (fits if ended is None else ended) else ' '}{after.text}"
    return text


def _ends_part(text: str, after: str) -> bool:
    """Return whether an office ends here, or the next line begins an office or gives a rank."""
    last = fold(text).split()[-1:]
    first = fold(after).split()[:2]
    if _TOGETHER.fullmatch(" ".join((*last, *first[:1]))):
        return False
    begins = any(words("office").get(word) == "begins" for word in (*last, *first))
    return begins or bool(rank_in(after))


def _is_name_alone(text: str) -> bool:
    start = person_start(text)
    return start is not None and name_in(start.rest) == start.rest.strip(" .")


def _goes_on(text: str) -> bool:
    """Return whether a line must continue the one before: it begins with a small letter, "and", etc."""
    return text[0].islower() or text[0] in f"(){COMMAS}/&–—-" or fold(text.split()[0]) in words("joining")


def is_open(line: PrintedLine) -> bool:
    """Return whether a line ends in such a way that the next must continue it."""
    text = line.text
    return bool(re.search(rf"[{COMMAS}{SEMICOLONS}(/–—&-]$", text)) or _opens(text)


def _opens(text: str) -> bool:
    """Return whether the last word needs another after it: "Ministry of", "First"."""
    last = fold(text.split()[-1])
    return last in words("joining") or last in words("opening")


def fits_behind(line: PrintedLine, after: str) -> bool:
    """Return whether the next line begins a new part, since its first word would have fitted in this line."""
    return line.room > len(after.split()[0]) + 1 and not is_open(line) and not _goes_on(after)


def people_in(text: str) -> Iterator[PrintedPerson]:
    """Yield the people of a text that begins with a person; more may follow in it."""
    pieces = _SECOND.split(text)
    together = _PAIR.search(text) is not None
    for piece in pieces if not together else [one for each in pieces for one in _PAIR.split(each)]:
        start = person_start(piece.strip(f" {COMMAS}{SEMICOLONS}\n\t"))
        if start is not None:
            one = _person(start)
            yield replace(one, doubt=one.doubt or "two-people") if together else one


def _person(start: PersonStart) -> PrintedPerson:
    name = name_in(start.rest)
    behind = start.rest[len(name) :]
    parts = [part for part in _PARTS.split(_REPEATED.sub("", behind)) if part.strip(" .")]
    while parts and _SUFFIX.fullmatch(parts[0].strip()):
        name = f"{name}, {parts.pop(0).strip()}"
    shown = _MARKS.sub("", f"{start.title} {name}".strip())
    found = _with_function(PrintedPerson(start.address, shown, start.gender), behind if parts else "", parts)
    bare = name.split(",")[0]
    if len(bare.split()) == 1 and _is_first_half(bare, parts):
        return replace(found, name=", ".join((shown, *parts[:1])), doubt="no-name")
    if not is_name(_MARKS.sub("", bare)):
        return replace(found, doubt="no-name")
    if _has_second(behind):
        return replace(found, doubt="two-people")
    return found


def _is_first_half(name: str, parts: Sequence[str]) -> bool:
    """Return whether the name may continue: in "DOE, Jane, Counsellor", or in the next line."""
    return not parts or is_name(parts[0].strip()) or name.isupper()


def _with_function(one: PrintedPerson, behind: str, parts: Sequence[str]) -> PrintedPerson:
    """Return a person with the rank from the parts after the name, and the other parts as the function."""
    rank = next((found for part in parts if (found := rank_in(part))), "")
    kept = [part.strip(" :–—-\t") for part in parts if not rank_in(part) and not is_contact(part)]
    kept = [part if part.count(".") > 1 else part.rstrip(" .") for part in kept]
    kept = [_rebracketed(_MARKS.sub("", part)) for part in kept if part]
    comma = LANGUAGES[by_letters(behind)].comma
    return replace(one, function=_balanced(comma.join(part for part in kept if part)), rank=rank)


def _rebracketed(part: str) -> str:
    """Return a part without a rank in brackets at its end."""
    found = re.search(r"\s*\(([^()]*)\)$", part)
    return part[: found.start()] if found and rank_in(found[1]) else part


def _balanced(text: str) -> str:
    """Return a text without brackets around the whole or a closing bracket that was never opened."""
    if text.startswith("(") and text.endswith(")") and text.count("(") == 1:
        return text[1:-1].strip()
    if text.count("(") < text.count(")"):
        return text.replace(")", "", 1) if ")" in text.split("(")[0] else text
    return text


def _has_second(behind: str) -> bool:
    """Return whether a form of address occurs after a name, as if another person began there."""
    tokens = behind.split()
    for at in range(1, len(tokens)):
        if fold(tokens[at]) in words("courtesy") and tokens[at][0].isupper() and tokens[at].endswith("."):
            before = fold(tokens[at - 1])
            if before not in words("joining") and not has_word("post", tokens[at - 1]):
                return True
    return False
