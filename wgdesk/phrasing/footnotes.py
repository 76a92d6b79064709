"""Puts footnote marks into a text."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import cast

from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.facts import Words
from wgdesk.phrasing.tree import Note, Say, Text, plain
from wgdesk.phrasing.typed_notes import MARKUP, TYPED

_BEFORE = re.compile(rf"({inline_marks.NOTE_MARK})([.,;:])")


def with_marks(
    text: str, said: tuple[Note[Say], ...], notes: tuple[Note[Text], ...], lang: str, *, before_stop: bool
) -> str:
    """Return a marked text with its footnote marks: in their places, else at the end.

    Typed footnotes have a place in the text, and so do those of names in a list. ``notes`` are the footnotes
    ``said``, spoken in ``lang``. ``before_stop``: marks come before a stop or comma.
    """
    marks = {note.key: inline_marks.note(note.key, plain(note.label)) for note in notes if note.label}
    typed = {cast(Words, note.text.fact("text")).get(lang): note.key for note in said if TYPED in note.key}
    text = MARKUP.sub(lambda found: marks.get(typed.get(found[1].strip(), ""), found[0]), text)
    places = _places(text, notes)
    for code, key in places.items():
        text = text.replace(inline_marks.note(code, ""), marks.get(key, ""))
    if not before_stop:
        text = _BEFORE.sub(r"\2\1", text)
    at_end = (key for key in marks if TYPED not in key and key not in places.values())
    last = "".join(marks[key] for key in at_end)
    if before_stop and text.endswith("."):
        return f"{text[:-1]}{last}."
    return text + last


def in_order(text: str, notes: tuple[Note[Text], ...]) -> tuple[Note[Text], ...]:
    """Return footnotes in the order of their places in a text, renumbered, since languages sort names."""
    keys = list(_places(text, notes).values())
    moved = [note for note in notes if note.key in keys]
    labels = [note.label for note in moved]
    moved.sort(key=lambda note: keys.index(note.key))
    numbered = iter([replace(note, label=label) for note, label in zip(moved, labels, strict=True)])
    return tuple(next(numbered) if note.key in keys else note for note in notes)


def _places(text: str, notes: tuple[Note[Text], ...]) -> dict[str, str]:
    """Return the keys of footnotes that belong to names in a text, by the code that marks their place."""
    codes = dict.fromkeys(re.findall(inline_marks.NOTE_PLACE, text))
    ends = {code: next((n.key for n in notes if n.key.endswith(f"/note/{code}")), "") for code in codes}
    return {code: key for code, key in ends.items() if key}
