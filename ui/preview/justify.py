"""Justified lines. Qt's own justification leaves lines from right to left ragged by a few pixels: it makes
room for kashidas that are then not drawn. So the spaces of each line are widened here."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextDocument, QTextLayout

WANTED, DONE = 1, 2  # user states of a text block: to be justified, justified
_SLACK = 0.25  # pixels left over, so that rounding never sends a word to the next line
_WIDEST = 0.30  # of the line: one that would be torn apart further stays as it is


def justify(document: QTextDocument, block: QTextBlock) -> None:
    """Space out the lines of a block that waits for it; line breaks and heights stay as they are."""
    if block.userState() != WANTED:
        return
    layout = block.layout()
    text = block.text()
    if len(text) != block.length() - 1:  # Qt counts UTF-16 units: a text with rare signs stays as it is
        block.setUserState(DONE)
        return
    formats = []
    for number in range(layout.lineCount() - 1):  # the last line keeps its spaces
        line = layout.lineAt(number)
        start, end = line.textStart(), line.textStart() + line.textLength()
        words = text[start:end].rstrip(" ")
        if words.endswith("\u2028") or text[end - 1 : end] == "\u2028":
            continue
        begin = words.rfind("\t") + 1
        gaps = words.count(" ", begin)
        missing = line.width() - line.horizontalAdvance() - _SLACK
        if gaps and 0 < missing < line.width() * _WIDEST:
            wide = QTextCharFormat()
            wide.setFontWordSpacing(missing / gaps)
            stretch = QTextLayout.FormatRange()
            stretch.start, stretch.length, stretch.format = start + begin, len(words) - begin, wide
            formats.append(stretch)
    block.setUserState(DONE)
    if formats:
        layout.setFormats(formats)
        document.markContentsDirty(block.position(), block.length())
