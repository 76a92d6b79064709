"""Text of the record is cleaned once, at the door; after that it is trusted to be clean."""

from __future__ import annotations

import re
import unicodedata

# Bidi embeddings, overrides and isolates can turn a sentence round on the page; soft hyphens, zero-width
# spaces, byte-order marks and control characters have no place in a report. ZWNJ and ZWJ stay: they shape
# Arabic. LRM, RLM and ALM stay: they are harmless and sometimes needed. Noncharacters carry our own marks.
_UNWANTED = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2028\u2029\u202a-\u202e\u2060\u2066-\u206f"
    "\ufeff\ufdd0-\ufdef\ufff9-\uffff\ud800-\udfff]"
)
_BREAKS = re.compile(r"[ \t]*(?:\r\n|[\r\n\u2028\u2029\u0085])[ \t]*")


def clean(text: str) -> tuple[str, int]:
    """Return ``text`` fit for the record and how many characters were taken out.

    NFC; line ends become ``\\n`` and are not counted; unwanted characters are removed and counted. Leading
    and trailing white space goes without being counted.
    """
    lines = _BREAKS.sub("\n", text)
    kept, removed = _UNWANTED.subn("", lines)
    return unicodedata.normalize("NFC", kept).strip(), removed


def one_line(text: str) -> tuple[str, int]:
    """Return ``text`` cleaned and folded to one line, for names and titles, and how many characters went."""
    kept, removed = clean(text)
    return " ".join(kept.split("\n")), removed
