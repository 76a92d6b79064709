"""Marks inside a sentence while it is being made, which become spans in the end.

They are Unicode noncharacters. Cleaning removes these from every text of the record, so any that we find
are ours.
"""

from __future__ import annotations

import re
from typing import Literal

from wgdesk.phrasing.tree import Role, Span, Text
from wgdesk.words.digits import ARABIC, DIGITS, EUROPEAN
from wgdesk.words.writing import COMMAS, SEMICOLONS

_DOUBT, _MISSING, _NOTE, _REFERENCE, _END, _TARGET = (
    "\ufdd0",
    "\ufdd1",
    "\ufdd2",
    "\ufdd3",
    "\ufdd4",
    "\ufdd5",
)
_WHOLE, _WHOLE_END = "\ufdd6", "\ufdd7"
_ITALIC, _BOLD = "\ufdec", "\ufded"
_ROLES = {
    _DOUBT: Role.DOUBT,
    _MISSING: Role.MISSING,
    _NOTE: Role.NOTE,
    _REFERENCE: Role.REFERENCE,
    _ITALIC: Role.ITALIC,
    _BOLD: Role.BOLD,
}
_PARTS = re.compile(f"([{_DOUBT}-{_END}{_ITALIC}{_BOLD}])")
_LETTERFORMS = frozenset({Role.ITALIC, Role.BOLD})

# The digits of a symbol are replaced by these characters until the other digits of the sentence have been
# converted to those of its language.
_DIGITS = DIGITS[EUROPEAN].ten + DIGITS[ARABIC].ten
_KEEP = {ord(digit): chr(0xFDD8 + at) for at, digit in enumerate(_DIGITS)}
_RESTORE = {0xFDD8 + at: digit for at, digit in enumerate(_DIGITS)}

# Questions about typed words that can be read in two ways: marks beside them, reported but not printed.
Question = Literal["letter", "verb", "clause", "word"]
_QUESTIONS: dict[str, Question] = {
    "\U0001fffe": "letter",
    "\U0001ffff": "verb",
    "\U0002fffe": "clause",
    "\U0002ffff": "word",
}
_ASKED = {kind: mark for mark, kind in _QUESTIONS.items()}

# The kinds of whole texts; the character of a kind follows the mark of a whole text.
_KINDS = {
    "how": "\U0003fffe",
    "favour": "\U0003ffff",
    "against": "\U0004fffe",
    "abstaining": "\U0004ffff",
    "amended": "\U0005fffe",
}
_KIND_OF = {mark: kind for kind, mark in _KINDS.items()}

_NOT_PRINTED = dict.fromkeys(map(ord, (_WHOLE, _WHOLE_END, *_QUESTIONS, *_KIND_OF)))
_BEGIN = f"{_DOUBT}-{_REFERENCE}{_WHOLE}{_ITALIC}{_BOLD}"
_CLOSE = f"{_END}{_WHOLE_END}"
_STOPS = rf"{COMMAS}{SEMICOLONS}:.()“”\"«»"
_WHOLE_TEXT = re.compile(f"{_WHOLE}([^{_WHOLE}{_WHOLE_END}{''.join(_KIND_OF)}]*){_WHOLE_END}")
_PIECES = re.compile(rf"[{_BEGIN}{_CLOSE}{_STOPS}]|\s+|[^\s{_BEGIN}{_CLOSE}{_STOPS}]+")

MISSING = f"{_MISSING}[...]{_END}"

# The mark of a footnote, and its place in a list of names: a mark with no label yet (``noted``).
NOTE_MARK = f"{_NOTE}[^{_END}]*{_END}"
TEXT_END = _WHOLE_END
NOTE_PLACE = f"{_NOTE}([^{_TARGET}{_END}]*){_TARGET}{_END}"


def doubt(text: str) -> str:
    """Return ``text`` in square brackets, marked as doubtful."""
    return f"{_DOUBT}[{text}]{_END}"


def bracketed(marked: str) -> str:
    """Return ``marked`` in doubtful brackets; unchanged if it is a single bracketed word already."""
    return marked if len(words(marked)) == 1 and marked[:1] in _ROLES else doubt(unmarked(marked))


def doubt_if(doubtful: bool, text: str) -> str:
    """Return ``text`` unchanged, or marked as doubtful."""
    return doubt(text) if doubtful else text


def has_doubt(marked: str) -> bool:
    """Return whether a part of marked text is doubtful."""
    return _DOUBT in marked


def missing(text: str) -> str:
    """Return ``text`` in square brackets, marked as something to be completed."""
    return f"{_MISSING}[{text}]{_END}"


def note(key: str, label: str) -> str:
    """Return the mark of footnote ``key``, shown as ``label``."""
    return f"{_NOTE}{key}{_TARGET}{label}{_END}"


def reference(key: str, text: str) -> str:
    """Return ``text`` as a reference to block ``key``."""
    return f"{_REFERENCE}{key}{_TARGET}{text}{_END}"


def italic(text: str) -> str:
    """Return ``text`` marked as italic."""
    return f"{_ITALIC}{text}{_END}" if text else text


def bold(text: str) -> str:
    """Return ``text`` marked as bold."""
    return f"{_BOLD}{text}{_END}" if text else text


def whole(text: str, kind: str = "") -> str:
    """Return ``text`` marked as a whole, so that another reading replaces all of it.

    ``kind``: in another reading, a whole text of the same kind is its counterpart, whatever its words.
    """
    return f"{_WHOLE}{_KINDS[kind] if kind else ''}{text}{_WHOLE_END}" if text else text


def kind_of(word: str) -> str:
    """Return the kind of a whole text; empty if it has none or is not a whole text."""
    return _KIND_OF.get(word[1:2], "") if is_whole(word) else ""


def bare(marked: str) -> str:
    """Return marked text without the marks of whole texts."""
    return re.sub(f"{_WHOLE}[{''.join(_KIND_OF)}]?|{_WHOLE_END}", "", marked)


def is_whole(word: str) -> bool:
    """Return whether a word is a text marked as a whole."""
    return word.startswith(_WHOLE)


_OTHER = rf" {_DOUBT}\[([^\[\]{_DOUBT}{_END}]*)\]{_END}"
_OTHERS = re.compile(rf"(?:{_OTHER})+\Z")


def alternatives(marked: str) -> tuple[str, ...]:
    """Return the readings in a text like "A [B] [C]"; for any other text, the text alone."""
    text = bare(marked)
    found = _OTHERS.search(text)
    if found is None or not found.start():
        return (unmarked(text),)
    return (unmarked(text[: found.start()]), *re.findall(_OTHER, found[0]))


def ask(kind: Question) -> str:
    """Return the mark of a question about typed words."""
    return _ASKED[kind]


def questions(marked: str) -> tuple[Question, ...]:
    """Return the questions in marked text, each once."""
    return tuple(dict.fromkeys(_QUESTIONS[letter] for letter in marked if letter in _QUESTIONS))


def wholes(marked: str) -> list[tuple[int, int]]:
    """Return where whole texts without a kind begin and end in marked text, their marks excluded."""
    return [found.span(1) for found in _WHOLE_TEXT.finditer(marked)]


def ends_whole(marked: str) -> bool:
    """Return whether marked text ends with a whole text that has letters."""
    return marked.endswith(_WHOLE_END) and not marked.endswith(_WHOLE + _WHOLE_END)


def next_letter(marked: str) -> str:
    """Return the first printed letter of marked text; empty if there is none."""
    return next(
        (
            letter
            for letter in marked
            if not "\ufdd0" <= letter <= "\ufdd7" and letter not in (_ITALIC, _BOLD, *_QUESTIONS, *_KIND_OF)
        ),
        "",
    )


def opened(first: str, other: str | None, unknown: str | None) -> tuple[str, str | None, str | None]:
    """Return readings in which nested whole texts are opened, if every reading has as many of them.

    Then only a number is in doubt in "by a recorded vote of 5 to 3", but the whole phrase where another
    reading has "by consensus".
    """
    readings = [one for one in (first, other, unknown) if one is not None]
    nested = [[word for _, word in words(one) if _is_nested(word)] for one in readings]
    if nested[0] and all(len(one) == len(nested[0]) for one in nested):
        for word in {word for one in nested for word in one}:
            inner = word[2 if kind_of(word) else 1 : -1]
            readings = [one.replace(word, inner) for one in readings]
    others = iter(readings[1:])
    return readings[0], other and next(others), unknown and next(others)


def _is_nested(word: str) -> bool:
    return word.startswith(_WHOLE) and _WHOLE in word[1:]


def kept(symbol: str) -> str:
    """Return a document symbol with its digits protected from conversion to those of the language."""
    return symbol.translate(_KEEP)


def restored(text: str) -> str:
    """Return text with the digits that ``kept`` protected."""
    return text.translate(_RESTORE)


def split_whole(marked: str) -> tuple[str, str]:
    """Split marked text into the mark of a whole text at its beginning, if any, and the rest."""
    return (_WHOLE, marked[1:]) if marked.startswith(_WHOLE) else ("", marked)


def without_last(marked: str, letter: str) -> str:
    """Return marked text without its last letter if that is ``letter``, even inside doubtful brackets."""
    return re.sub(rf"(?<!\.\.){re.escape(letter)}(?=(?:\]{_END}|{_WHOLE_END})*\Z)", "", marked)


def words(marked: str) -> list[tuple[str, str]]:
    """Return the words of marked text, each with the space before it; punctuation marks are words too.

    A whole text is one word, and so is a bracketed text or a reference.
    """
    found: list[tuple[str, str]] = []
    depth, gap = 0, ""
    for piece in _PIECES.findall(marked):
        if depth:
            space, word = found.pop()
            found.append((space, word + piece))
        elif piece.isspace():
            gap = piece
            continue
        else:
            found.append((gap, piece))
            gap = ""
        depth += (piece in _ROLES or piece == _WHOLE) - (piece in (_END, _WHOLE_END))
    return found


def spans(marked: str) -> Text:
    """Return marked text as spans; neighbours with the same role are joined.

    The outermost role wins, but one that only says how letters look gives way to any other.
    """
    found: list[Span] = []
    open_: list[tuple[Role, str]] = []
    for part in _PARTS.split(marked.translate(_NOT_PRINTED)):
        if part in _ROLES:
            open_.append((_ROLES[part], ""))
        elif part == _END:
            open_.pop()
        elif part:
            target, _, text = part.rpartition(_TARGET)
            if target and open_:
                open_[-1] = (open_[-1][0], target)
            said = [one for one in open_ if one[0] not in _LETTERFORMS]
            role, aim = (*said, *open_, (Role.PLAIN, ""))[0]
            _append(found, Span(text, role, aim))
    return tuple(found)


def _append(found: list[Span], span: Span) -> None:
    if not span.text:
        return
    alike = found and (found[-1].role, found[-1].target) == (span.role, span.target)
    if alike and span.role is not Role.NOTE:
        found[-1] = Span(found[-1].text + span.text, span.role, span.target)
    else:
        found.append(span)


def unmarked(marked: str) -> str:
    """Return marked text as a plain string without marks."""
    return "".join(span.text for span in spans(marked))
