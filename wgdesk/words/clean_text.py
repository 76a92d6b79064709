"""Cleans text once, as it enters the record; all other code may rely on that."""

from __future__ import annotations

import re
import unicodedata

# Bidi embeddings, overrides and isolates can reorder a sentence on the page. Soft hyphens, zero-width spaces,
# invisible operators and tags, byte-order marks, replacement and control characters do not belong in a
# report. ZWNJ and ZWJ stay, because they shape Arabic. LRM, RLM and ALM stay: they are harmless and sometimes
# needed. Noncharacters are removed because the program uses them as its own marks.
_NONCHARACTERS = "\ufdd0-\ufdef" + "".join(
    chr(plane << 16 | end) for plane in range(1, 17) for end in (0xFFFE, 0xFFFF)
)
_UNWANTED = re.compile(
    "[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff"
    f"\ud800-\udfff\U000e0000-\U000e007f{_NONCHARACTERS}]"
)
# Embeddings and overrides do most harm, so they are removed in print too: a forged record may have them.
_REORDERING = re.compile("[\u202a-\u202e]")
# Text pasted from Word has a vertical tab for a line break within a paragraph.
_BREAKS = re.compile(" *(?:\r\n|[\n\v\f\r\u0085\u2028\u2029]) *")
_GAPS = re.compile("[ \n]+")


def clean(text: str) -> tuple[str, int]:
    """Return ``text`` cleaned for the record, and how many unwanted characters were removed.

    The result is in NFC, with ``\\n`` for line ends and spaces for tabs, and without white space beside line
    ends, at the beginning and at the end. Only the removal of unwanted characters is counted.
    """
    kept, removed = _UNWANTED.subn("", text)
    lines = _BREAKS.sub("\n", kept.replace("\t", " "))
    return unicodedata.normalize("NFC", lines).strip(), removed


def without_overrides(text: str) -> str:
    """Return the text without embeddings and overrides (U+202A to U+202E), which reorder the words around."""
    return _REORDERING.sub("", text)


def one_line(text: str) -> tuple[str, int]:
    """Return ``text`` cleaned, on one line with single spaces, and how many characters were removed."""
    kept, removed = clean(text)
    return _GAPS.sub(" ", kept), removed


def is_clean(text: str) -> bool:
    """Return whether ``clean`` would not change ``text``."""
    return (text.isascii() and text.isprintable() and text == text.strip()) or clean(text)[0] == text
