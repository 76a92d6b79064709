"""Formats a page of the handbook: direction, headings, keys as caps, space around pictures and texts."""

from __future__ import annotations

from PySide6.QtGui import (
    QColor,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from ui.look.speech import direction_of
from ui.look.theme import Colours, Face
from ui.state.app_context import AppContext

_FACES: dict[int, Face] = {1: "title", 2: "name"}  # by level of the heading
_LINE = 112  # line height in per cent
_BEFORE, _AFTER, AROUND = 14, 6, 28  # pixels at 100 %


def set_page(document: QTextDocument, markdown: str, app: AppContext, colours: Colours) -> None:
    """Fill a document with a page, in the direction and style of the interface."""
    document.setDefaultFont(app.theme.font("text"))
    document.setMarkdown(markdown)
    document.setDocumentMargin(app.theme.px(AROUND))
    block = document.begin()
    while block.isValid():
        _set_block(block, app, colours)
        block = block.next()


def _set_block(block: QTextBlock, app: AppContext, colours: Colours) -> None:
    cursor = QTextCursor(block)
    level, listed = block.blockFormat().headingLevel(), block.textList() is not None
    form = QTextBlockFormat()
    # Set, not left to Qt's guess: a line may begin with a key, which is Latin in every language.
    form.setLayoutDirection(direction_of(app.speech.lang))
    pictured = any(style.isImageFormat() for _, _, style in _runs(block))
    if not pictured:  # a line with a picture is as high as the picture
        form.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setTopMargin(app.theme.px(_BEFORE) if level > 1 or pictured else 0)
    form.setBottomMargin(app.theme.px(_AFTER // 2 if listed or pictured else _AFTER))
    cursor.mergeBlockFormat(form)
    for start, length, style in _runs(block):
        if style.isImageFormat():
            continue
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(_look_of(style, level, app, colours))


def _runs(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Return the start, the length and the format of each run of a block."""
    found, at = [], block.begin()
    while not at.atEnd():
        piece = at.fragment()
        found.append((piece.position(), piece.length(), piece.charFormat()))
        at += 1
    return found


def _look_of(style: QTextCharFormat, level: int, app: AppContext, colours: Colours) -> QTextCharFormat:
    look = QTextCharFormat()
    bold = style.fontWeight() > 500
    look.setFont(app.theme.font(_FACES.get(level, "strong" if bold else "text")))
    look.setForeground(QColor(colours.ink))
    if style.fontItalic():  # the description of a picture
        look.setFont(app.theme.font("small"))
        look.setForeground(QColor(colours.ink_2))
    if style.hasProperty(QTextFormat.Property.FontFixedPitch):  # `a key`
        look.setFont(app.theme.font("strong"))
        look.setForeground(QColor(colours.accent))
        look.setBackground(QColor(colours.accent_soft))
    if style.isAnchor():
        look.setAnchor(True)
        look.setAnchorHref(style.anchorHref())
        look.setForeground(QColor(colours.accent))
        look.setFontUnderline(True)
    return look
