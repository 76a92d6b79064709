"""Puts footnote marks into a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.facts import Words
from wgdesk.phrasing.tree import Note, Say, Text, plain
from wgdesk.phrasing.typed_notes import MARKUP, TYPED
from wgdesk.words.writing import COMMAS, QUESTION_MARKS, SEMICOLONS

_STOPS = rf"[.{COMMAS}{SEMICOLONS}:!{''.join(QUESTION_MARKS)}]"
# Between a typed mark and the stop of its sentence the text of the record ends.
_BEFORE = re.compile(rf"((?:{inline_marks.NOTE_MARK})+)({inline_marks.TEXT_END}*)({_STOPS}+)")
_AFTER = re.compile(rf"([.{COMMAS}{SEMICOLONS}:])({inline_marks.TEXT_END}*)((?:{inline_marks.NOTE_MARK})+)")
_LAST_STOP = re.compile(rf"\.{inline_marks.TEXT_END}*\Z")
_TYPED = re.compile(rf"(?P<space>[ \u00a0]*){MARKUP.pattern}")


def with_marks(
    text: str, said: tuple[Note[Say], ...], notes: tuple[Note[Text], ...], lang: str, *, before_stop: bool
) -> str:
    """Return a marked text with its footnote marks: in their places, else at the end.

    Typed footnotes have a place in the text, and so do those of names in a list. ``notes`` are the footnotes
    ``said``, spoken in ``lang``. ``before_stop``: marks come before a stop or comma, wherever they are typed;
    else after it.
    """
    marks = {note.key: inline_marks.note(note.key, plain(note.label)) for note in notes if note.label}
    typed = _typed(said, lang)
    text = _TYPED.sub(lambda found: marks.get(_next(typed, found[2]), found[0]), text)
    places = _places(text, notes)
    for code, key in places.items():
        text = text.replace(inline_marks.note(code, ""), marks.get(key, ""))
    text = _AFTER.sub(r"\3\1\2", text) if before_stop else _BEFORE.sub(r"\2\3\1", text)
    at_end = (key for key in marks if TYPED not in key and key not in places.values())
    last = "".join(marks[key] for key in at_end)
    stop = _LAST_STOP.search(text) if before_stop else None
    return text + last if stop is None else text[: stop.start()] + last + stop[0]


def in_order(
    text: str, said: tuple[Note[Say], ...], notes: tuple[Note[Text], ...], lang: str
) -> tuple[Note[Text], ...]:
    """Return footnotes in the order of their places in a text, renumbered.

    Languages sort names, and a sentence has the texts of a row in an order of its own. ``notes`` are the
    footnotes ``said``, spoken in ``lang``.
    """
    places, typed = _places(text, notes), _typed(said, lang)
    found = (
        places.get(one[1] or "") if one[2] is None else _next(typed, one[2])
        for one in _ANY_PLACE.finditer(text)
    )
    keys = list(dict.fromkeys(key for key in found if key))
    moved = [note for note in notes if note.key in keys]
    labels = [note.label for note in moved]
    moved.sort(key=lambda note: keys.index(note.key))
    numbered = iter([replace(note, label=label) for note, label in zip(moved, labels, strict=True)])
    return tuple(next(numbered) if note.key in keys else note for note in notes)


def _next(typed: dict[str, Iterator[str]], text: str) -> str:
    """Return the key of the next footnote with a text; empty if there is none."""
    return next(typed.get(text.strip(), iter(())), "")


_ANY_PLACE = re.compile(f"{inline_marks.NOTE_PLACE}|{MARKUP.pattern}")


def _typed(said: tuple[Note[Say], ...], lang: str) -> dict[str, Iterator[str]]:
    """Return the keys of typed footnotes by their texts, in order; several may have one text."""
    found: dict[str, Iterator[str]] = {}
    typed = [note for note in said if TYPED in note.key]
    texts = [cast(Words, note.text.fact("text")).get(lang) for note in typed]
    for text in filter(None, texts):
        alike = [note.key for note, one in zip(typed, texts, strict=True) if one == text]
        found[text] = iter(alike)
    return found


def _places(text: str, notes: tuple[Note[Text], ...]) -> dict[str, str]:
    """Return the keys of footnotes that belong to names in a text, by the code that marks their place."""
    codes = dict.fromkeys(re.findall(inline_marks.NOTE_PLACE, text))
    ends = {code: next((n.key for n in notes if n.key.endswith(f"/note/{code}")), "") for code in codes}
    return {code: key for code, key in ends.items() if key}
