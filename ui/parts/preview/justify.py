"""Justified lines. Qt's own justification leaves lines from right to left ragged by a few pixels: it makes
room for kashidas that are then not drawn. So the spaces of each line are widened or narrowed here.

Qt breaks a line where its last letter would overhang the edge by so much as its tail: a line spaced out to
the very edge would be broken anew, a word earlier. So lines have ``BLEED`` more room than the text column.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextDocument, QTextLayout

WANTED, DONE = 1, 2  # user states of a text block: to be justified, justified
BLEED = 0.4  # of the font's size: how much wider than the text column lines may be broken
_WIDEST = 0.3  # of the line: one that would be torn further apart stays as it is
_LINE_SEPARATOR = "\u2028"


def justify(document: QTextDocument, block: QTextBlock, bleed: float) -> None:
    """Space out the lines of a block that waits for it, to ``bleed`` pixels less than their room.

    Line breaks and heights stay as they are.
    """
    if block.userState() != WANTED:
        return
    block.setUserState(DONE)
    text = block.text()
    if len(text) != block.length() - 1:  # Qt counts UTF-16 units: a text with rare signs stays as it is
        return
    layout = block.layout()
    starts = _starts(layout)
    formats = [wide for at in range(len(starts)) if (wide := _format(layout, at, text, bleed))]
    if formats:
        _put(document, block, formats)
        if _starts(layout) != starts:  # a very short word has come up
            _put(document, block, [])


def _put(document: QTextDocument, block: QTextBlock, formats: list[QTextLayout.FormatRange]) -> None:
    block.layout().setFormats(formats)
    document.markContentsDirty(block.position(), block.length())


def _starts(layout: QTextLayout) -> list[int]:
    return [layout.lineAt(at).textStart() for at in range(layout.lineCount())]


def _format(layout: QTextLayout, at: int, text: str, bleed: float) -> QTextLayout.FormatRange | None:
    """Return the spacing of one line, None if it keeps its own."""
    line = layout.lineAt(at)
    start = line.textStart()
    words = text[start : start + line.textLength()].rstrip(" ")
    begin = words.rfind("\t") + 1  # a label keeps its place
    gaps = sum(one == " " != other for one, other in pairwise(words[begin:]))
    missing = line.width() - bleed - line.horizontalAdvance()
    ends = at == layout.lineCount() - 1 or words.endswith(_LINE_SEPARATOR)
    # A last line keeps its spaces, unless it has run into the room beyond the text column.
    if not gaps or missing > (0.0 if ends else line.width() * _WIDEST):
        return None
    wide = QTextCharFormat()
    wide.setFontWordSpacing(missing / gaps)
    stretch = QTextLayout.FormatRange()
    # With the space at the end, which Qt otherwise counts as a part of the line.
    stretch.start, stretch.length, stretch.format = start + begin, line.textLength() - begin, wide
    return stretch
