"""Puts the marks of footnotes into a text."""

from __future__ import annotations

from typing import cast

from wgdesk.report.build.typed_notes import MARKUP, TYPED
from wgdesk.report.facts import Words
from wgdesk.report.language import inline_marks
from wgdesk.report.tree import Note, Say, Text, plain


def with_marks(
    text: str, said: tuple[Note[Say], ...], notes: tuple[Note[Text], ...], lang: str, *, before_stop: bool
) -> str:
    """Return a marked text with the marks of its footnotes: at the end, or where a typed one stands in it.

    ``notes`` are the footnotes ``said``, spoken in ``lang``. ``before_stop``: at the end, the full stop comes
    after the marks.
    """
    marks = {note.key: inline_marks.note(note.key, plain(note.label)) for note in notes if note.label}
    typed = {cast(Words, note.text.fact("text")).get(lang): note.key for note in said if TYPED in note.key}
    text = MARKUP.sub(lambda found: marks.get(typed.get(found[1].strip(), ""), found[0]), text)
    last = "".join(marks.get(note.key, "") for note in notes if TYPED not in note.key)
    if before_stop and text.endswith("."):
        return f"{text[:-1]}{last}."
    return text + last
