"""Justifies lines, because Qt leaves right-to-left lines ragged by a few pixels.

Qt reserves room for kashidas that it then does not draw, so the spaces of each line are adjusted here.

Qt breaks a line if the tail of its last letter would pass the edge, so a line spaced to exactly the edge
would break one word earlier; and before its spaces are narrowed, a line may be too wide. So lines are
``BLEED`` wider than the text column.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextDocument, QTextLayout

from ui.parts.preview.text_folding import WAS_SPACE, WORD_JOINER
from wgdesk.phrasing.tree import NO_BREAK

WANTED, DONE = 1, 2  # user states of a text block: to justify, justified
# Shares of the font size by which a line may be wider than the text column: where Qt chooses its end, and
# where it ends as on paper, before its spaces are narrowed. A space is about 0.28 of the size and is narrowed
# by at most a quarter, so there is room for 17 of them.
BLEED, BLEED_ON_PAPER = 0.4, 1.2
_LINE_SEPARATOR = "\u2028"
_PAPER = tuple(mark + _LINE_SEPARATOR for mark in (WAS_SPACE, WORD_JOINER))  # where lines end on paper
_SPACES = (" ", NO_BREAK)  # those that Qt widens


def justify(document: QTextDocument, block: QTextBlock, bleed: float) -> None:
    """Justify the lines of a block whose state is ``WANTED``, to their width less ``bleed`` pixels.

    Line breaks and heights do not change.
    """
    if block.userState() != WANTED:
        return
    block.setUserState(DONE)
    text = block.text()
    if len(text) != block.length() - 1:  # Qt counts UTF-16 units: rare characters are not handled
        return
    layout = block.layout()
    starts = _starts(layout)
    formats = [wide for at in range(len(starts)) if (wide := _format(layout, at, text, bleed))]
    if formats:
        _put(document, block, formats)
        if _starts(layout) != starts:  # a very short word has moved up to the line before
            _put(document, block, [])


def _put(document: QTextDocument, block: QTextBlock, formats: list[QTextLayout.FormatRange]) -> None:
    block.layout().setFormats(formats)
    document.markContentsDirty(block.position(), block.length())


def _starts(layout: QTextLayout) -> list[int]:
    return [layout.lineAt(at).textStart() for at in range(layout.lineCount())]


def _format(layout: QTextLayout, at: int, text: str, bleed: float) -> QTextLayout.FormatRange | None:
    """Return the word spacing of one line; None if the line keeps its own."""
    line = layout.lineAt(at)
    start = line.textStart()
    words = text[start : start + line.textLength()].rstrip(" ")
    ends = at == layout.lineCount() - 1 or (words.endswith(_LINE_SEPARATOR) and not words.endswith(_PAPER))
    words = words.removesuffix(_LINE_SEPARATOR)
    begin = words.rfind("\t") + 1  # labels keep their place
    gaps = sum(one in _SPACES and other not in _SPACES for one, other in pairwise(words[begin:]))
    missing = line.width() - bleed - line.horizontalAdvance()
    # A last line keeps its spaces unless it is wider than the text column.
    if not gaps or (ends and missing > 0):
        return None
    wide = QTextCharFormat()
    wide.setFontWordSpacing(missing / gaps)
    stretch = QTextLayout.FormatRange()
    # Includes the trailing space, which Qt otherwise counts as part of the line.
    stretch.start, stretch.length, stretch.format = start + begin, line.textLength() - begin, wide
    return stretch
