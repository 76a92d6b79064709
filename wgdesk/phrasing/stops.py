"""The stop at the end of a typed sentence."""

from __future__ import annotations

from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.inline_marks import MISSING, unmarked, without_last
from wgdesk.words.writing import QUESTION_MARKS, SEMICOLONS

_STOPS = (".", *QUESTION_MARKS, "!", *SEMICOLONS.replace(";", ""), ":")
_CLOSING = "\"'”’»)]"
_GAP = unmarked(MISSING)


def unstopped(marked: str) -> str:
    """Return a sentence without its full stop, so that another can follow after a semicolon."""
    return without_last(marked, ".")


def stopped(marked: str) -> str:
    """Return a text of the record as a sentence: with a full stop, unless it ends with a stop already.

    A stop inside closing quotation marks or brackets counts: 'said "no."' does not get a second one. A typed
    text always gets a stop; if two meet, ``typed_words`` removes one.
    """
    if inline_marks.ends_whole(marked):
        return f"{marked}."
    text = unmarked(marked)
    ended = text.rstrip(_CLOSING).endswith(_STOPS) and not text.endswith(_GAP)
    return marked if ended else f"{marked}."
