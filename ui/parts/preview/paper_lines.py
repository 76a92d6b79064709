"""Makes Qt end the lines of a text where those of the PDF end.

Qt fills each line as it can, so it gets no choice: between the words of a line stand no-break spaces, after
hyphens and strokes inside it word joiners, and a line separator at its end, after a mark that says what was
there: a space or nothing. All this is taken out of what is searched and copied (``text_folding``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from ui.parts.preview.text_folding import WAS_SPACE, WORD_JOINER
from wgdesk.phrasing.tree import NO_BREAK, Text, plain
from wgdesk.report.render.shapers import shaper
from wgdesk.report.render.style import BlockStyle
from wgdesk.report.rtl import line_starts, natural_widths

NONE: Mapping[int, str] = MappingProxyType({})
_END = "\u2028"
# Two numbers with nothing but a no-break space between them would be put in order as one number.
_APART = f"\u2068\u2069{NO_BREAK}"
_HELD = "\u00a0\u2007\u202f"  # spaces inside what is set as one word
_WORD = re.compile(rf"(?:\S|[{_HELD}])+")
# Spaces, and signs after which Qt may end a line.
_PLACE = re.compile(rf"(?![{_HELD}])\s|[-‐–—/](?=\S)")


def on_paper(text: Text, style: BlockStyle, rtl: bool, room: float, label: Text | None) -> Mapping[int, str]:
    """Return what is to stand instead of which characters, so that lines end as on paper.

    ``room`` is the width of the column in points. A text with line breaks of its own stays as it is.
    """
    letters = plain(text)
    if "\n" in letters:
        return NONE
    used, unit = shaper(style.lettering(rtl, style.size)), 1000 / style.size
    first = style.first_indent(natural_widths(used, label)[0] / unit) if label is not None else 0.0
    starts = line_starts(used, text, (room - first) * unit, room * unit, justified=style.align == "justify")
    words = [found.start() for found in _WORD.finditer(letters)]
    if any(word >= len(words) for word, _ in starts):
        return NONE  # it has characters that no page shows
    lines = {words[word] + inside for word, inside in starts}
    changes = dict(_changes(letters, lines))
    for start in lines:  # the rest of a word that is wider than a line
        if start - 1 not in changes:
            changes[start] = WORD_JOINER + _END + changes.get(start, letters[start])
    return changes


def _changes(letters: str, starts: set[int]) -> Iterator[tuple[int, str]]:
    """Yield the changes to letters whose lines begin at ``starts``."""
    for found in _PLACE.finditer(letters):
        place, sign = found.start(), found[0]
        begins = place + 1 in starts
        if not sign.isspace():
            yield place, sign + WORD_JOINER + (_END if begins else "")
        elif begins:
            yield place, WAS_SPACE + _END
        else:
            between = letters[max(0, place - 1) : place + 2]
            yield place, _APART if between[0].isdigit() and between[-1].isdigit() else NO_BREAK
