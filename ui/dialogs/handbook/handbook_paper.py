"""A page of the handbook on paper: smaller than on the screen, with sensible page breaks."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QPageLayout,
    QPainter,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtPrintSupport import QPrinter

from ui.look.theme import Colours
from ui.state.app_context import AppContext

_SMALLER = 0.8  # of the size on a screen at 100 %, whatever the scale on this screen
_INCH, _POINTS = 96, 72  # pixels and points per inch
_MARGIN, _FOOT = 68.0, 30.0  # pixels: around the text; from the page number to the edge of the paper
_SHORT = 2  # a text of at most this many lines is kept on one page
_BREAK = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore


def print_pages(document: QTextDocument, app: AppContext, colours: Colours, printer: QPrinter) -> None:
    """Print a document; number the pages, in the interface's digits, if there are several."""
    printer.setFullPage(True)
    unit = set_on_paper(document, app, printer.pageLayout().fullRect(QPageLayout.Unit.Point).size())
    painter = QPainter(printer)
    painter.scale(printer.logicalDpiX() / _INCH * unit, printer.logicalDpiY() / _INCH * unit)
    last = document.lastBlock()
    pages = 1 + page_of(document, last, last.layout().lineCount() - 1)  # the space below may add a page
    for page in range(pages):
        if page:
            printer.newPage()
        _draw(document, page, painter)
        if pages > 1:
            _number(app, colours, page + 1, document.pageSize(), _FOOT / unit, painter)
    painter.end()


def set_on_paper(document: QTextDocument, app: AppContext, paper: QSizeF) -> float:
    """Break a document into pages of the size ``paper``, in points; return its unit, in pixels per inch."""
    unit = _SMALLER * 1000 / app.theme.px(1000)
    document.setDocumentMargin(_MARGIN / unit)
    option = document.defaultTextOption()
    option.setUseDesignMetrics(True)
    document.setDefaultTextOption(option)
    document.setPageSize(paper * (_INCH / _POINTS / unit))
    _keep_together(document)
    return unit


def _draw(document: QTextDocument, page: int, painter: QPainter) -> None:
    size = document.pageSize()
    painter.save()
    painter.translate(0, -page * size.height())
    document.drawContents(painter, QRectF(0, page * size.height(), size.width(), size.height()))
    painter.restore()


def _number(
    app: AppContext, colours: Colours, number: int, paper: QSizeF, foot: float, painter: QPainter
) -> None:
    painter.setFont(app.theme.font("small"))
    painter.setPen(colours.ink_2)
    place = QRectF(0, paper.height() - 2 * foot, paper.width(), foot)
    painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, app.speech.figure(number))


def _keep_together(document: QTextDocument) -> None:
    """Move to the next page what must not be split: a heading or picture and what follows, a short text."""
    first = block = document.begin()
    kept = False  # whether ``block`` stays with the block before it
    while block.isValid():
        if not kept:
            first = block
        kept = _stays_with_next(block)
        after = block.next() if kept else block
        if page_of(document, block, 0) != page_of(document, after, _end(after)) and not _is_broken(first):
            form = QTextBlockFormat()
            form.setPageBreakPolicy(_BREAK)
            QTextCursor(first).mergeBlockFormat(form)
        block = block.next()


def _stays_with_next(block: QTextBlock) -> bool:
    """Return whether a block is a heading or a picture that has something after it."""
    pictured = block.begin().fragment().charFormat().isImageFormat() if block.text() else False
    return block.next().isValid() and (pictured or block.blockFormat().headingLevel() > 0)


def _end(block: QTextBlock) -> int:
    """Return the last line of a block that must stay on the page where the block begins."""
    lines = block.layout().lineCount()
    return lines - 1 if lines <= _SHORT else 0


def page_of(document: QTextDocument, block: QTextBlock, line: int) -> int:
    """Return the number of the page that a line is on."""
    # This lays out the whole document. After a partial layout, Qt sometimes still returns the place from
    # before a change.
    document.pageCount()
    y = block.layout().position().y() + block.layout().lineAt(line).y()
    return int(y // document.pageSize().height())


def _is_broken(block: QTextBlock) -> bool:
    return block.blockNumber() == 0 or bool(block.blockFormat().pageBreakPolicy() & _BREAK)
