"""Paragraphs of both directions, for the tests of line layout."""

from __future__ import annotations

import re
from collections.abc import Iterable

from hypothesis import strategies as st

from wgdesk.report.glyphs import IGNORABLE

_TOKENS = st.one_of(
    st.text("ابتثجحخدذرسشعغفقكلمنهويىأإآةء", min_size=1, max_size=7),
    st.text("ابلمنّهيَُ", min_size=1, max_size=5).map(lambda text: "ب" + text),
    st.text("٠١٢٣٤٥٦٧٨٩", min_size=1, max_size=4),
    st.text("0123456789", min_size=1, max_size=4),
    st.text("abcdXYZéŁß", min_size=1, max_size=6),
    st.text("ЖщДяю", min_size=1, max_size=5),
    st.text("()[]{}", min_size=1, max_size=2),
    st.sampled_from(("-", "/", ".", ",", "،", "؛", "؟", ":", "%", "٪", "+", "$", '"', "\u00a0")),
    st.sampled_from(("\u200e", "\u200f", "\u061c", "CTOC/COP/WG.9/2031/L.1", "(أ)", "لا", "الله")),
)
# A number bound to a Latin letter runs with it, which the standard leaves to higher protocols.
_BOUND_NUMBER = re.compile(r"([0-9][0-9.,:/_-]*)(?=[^\W\d_])")


@st.composite
def paragraphs(draw: st.DrawFn, tokens: int = 40) -> str:
    """Return a paragraph of Arabic, Latin and Cyrillic letters, both digits, brackets and signs."""
    parts = draw(st.lists(st.tuples(_TOKENS, st.sampled_from(("", " ", " "))), min_size=1, max_size=tokens))
    text = "".join(token + gap for token, gap in parts)
    return _BOUND_NUMBER.sub(r"\1 ", text).strip()


def line_places(paragraph: str, counts: Iterable[int]) -> list[slice]:
    """Return the spans of a paragraph's lines, given how many characters each of them shows.

    A space between two lines is in neither. Raises ``AssertionError`` if characters are left over.
    """
    lines = []
    end = 0
    for count in counts:
        start = end + (bool(lines) and paragraph[end : end + 1] == " ")
        end = start
        while count or paragraph[end : end + 1] in IGNORABLE:
            count -= paragraph[end] not in IGNORABLE
            end += 1
        lines.append(slice(start, end))
    assert end == len(paragraph)
    return lines
