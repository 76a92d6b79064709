"""The stop at the end of a sentence that a person has written."""

from __future__ import annotations

from wgdesk.report.language.marks import unmarked

_STOPS = (".", "؟", "?", "!", "؛", ":")
_CLOSING = "\"'”’»)"


def stopped(marked: str) -> str:
    """Return text of the record as a sentence: with a full stop unless it has an end of its own.

    What stands inside closing quotation marks or brackets counts: 'said "no."' gets no second stop.
    """
    return marked if unmarked(marked).rstrip(_CLOSING).endswith(_STOPS) else f"{marked}."
