"""The stop at the end of a sentence that a person has written."""

from __future__ import annotations

from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.inline_marks import MISSING, unmarked, without_last

_STOPS = (".", "؟", "?", "!", "؛", ":")
_CLOSING = "\"'”’»)]"
_GAP = unmarked(MISSING)


def unstopped(marked: str) -> str:
    """Return a sentence without its full stop, so that another one can follow after a semicolon."""
    return without_last(marked, ".")


def stopped(marked: str) -> str:
    """Return a text of the record as a sentence: with a full stop, unless it ends with a stop already.

    A stop inside closing quotation marks or brackets counts: 'said "no."' does not get a second one. What a
    person has typed gets its stop in any case: of two that meet, ``typed_words`` takes one away.
    """
    if inline_marks.ends_whole(marked):
        return f"{marked}."
    text = unmarked(marked)
    ended = text.rstrip(_CLOSING).endswith(_STOPS) and not text.endswith(_GAP)
    return marked if ended else f"{marked}."
