"""The preview of the report, for reading, searching and pointing at its blocks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip

from ui.parts.preview import block_setting as settings
from ui.parts.preview.block_setting import SCREEN_DPI, Setting
from ui.parts.preview.justify import justify
from ui.parts.preview.page_marks import Painter
from ui.parts.preview.report_document import ReportDocument
from ui.parts.preview.text_folding import as_copied
from ui.parts.preview.un_masthead import UnSetting
from ui.state.app_context import AppContext
from ui.widgets.labels import on_speech, tooltip
from wgdesk.phrasing.tree import Document, Heading
from wgdesk.report.render.style import sheet

_SIGHT = 12  # pixels at 100 %; distances from the top edge are multiples of it


class ReportView(QTextEdit):
    """Shows a report, read-only; it never loads a file.

    ``current_changed``: key of the block with the cursor. ``heading_changed``: key of the heading that the
    top of the visible text belongs to. ``zoomed``: 1 or -1, when the wheel is turned with Ctrl. ``entered``:
    key of the block with the cursor, when Enter is pressed.
    """

    current_changed = Signal(str)
    heading_changed = Signal(str)
    zoomed = Signal(int)
    entered = Signal(str)

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self._app = app
        self._report: Document | None = None
        self._set_in: tuple[object, ...] = ()
        self._current = self._heading = ""
        self.hovered = ""
        self.marked: frozenset[str] = frozenset()  # keys of blocks in which something is missing
        self.changed: Mapping[str, str] = {}  # changes by hand, by block: edited, amended, stale, added, lost
        self.sources: dict[str, str] = {}  # tooltips, by key of the block
        self.pages = ReportDocument()
        self.setDocument(self.pages)
        self.setProperty("look", "page")
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)  # a narrowed line is too wide until it is painted
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self.cursorPositionChanged.connect(self._cursor_moved)
        self.verticalScrollBar().valueChanged.connect(self._find_heading)
        self.horizontalScrollBar().rangeChanged.connect(self._stay)
        app.theme.changed.connect(self._set_anew)
        on_speech(app, self._retell)

    # -- showing -------------------------------------------------------------------------------------------

    def show_report(self, document: Document | None) -> int:
        """Show a report; return how many of its blocks had to be written again.

        The text at the top of the window stays there. None shows an empty page. Before the first showing
        nothing is written, as the width is not known yet; ``showEvent`` writes it.
        """
        self._report = document
        if not self._set_in and not self.isVisible():
            return 0
        setting = self._setting()
        form = document.un_page.form if document and document.un_page else ""
        kind = (document.lang, document.rtl, form, setting.room_above > 0) if document else ()
        way = (setting.scale, setting.width, setting.colours, *kind)
        if way != self._set_in:
            anchor = self._anchor() if kind == self._set_in[3:] else None
            self._set_in = way
            count = self._set_all(setting)
        else:
            anchor = self._anchor()
            count = self.pages.show_blocks(document.blocks if document else (), setting)
        if anchor is not None:
            self._hold(*anchor)
        if self._current:
            self._cursor_moved()
        self._find_heading()
        self.viewport().update()
        return count

    def _set_all(self, setting: Setting) -> int:
        """Write the whole report again, keeping the cursor in its block."""
        current, told = self._current, self.blockSignals(True)
        self.pages.reset()
        self._lay_out(setting)
        count = self.pages.show_blocks(self._report.blocks if self._report else (), setting)
        place = self.pages.place(current) or 0
        self.setTextCursor(QTextCursor(self.pages.first_text_block(place)))
        if not current:
            self.verticalScrollBar().setValue(0)
        self.blockSignals(told)
        return count

    def _set_anew(self) -> None:
        if not self.isVisible():
            return  # ``showEvent`` will do it
        anchor = self._anchor()
        self.show_report(self._report)
        if anchor is not None:
            self._hold(*anchor)

    def _setting(self) -> Setting:
        rtl = self._report.rtl if self._report else self._app.speech.rtl
        look = sheet(rtl)
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        page = self._report.un_page if self._report else None
        scale = settings.fitting(SCREEN_DPI / 72 * self._app.theme.scale / 100, look, room)
        made = Setting(look, scale, min(round(look.page.width * scale), room), self._app.theme.colours)
        return made if self._report is None or page is None else UnSetting.made(made, self._report, page)

    def _lay_out(self, setting: Setting) -> None:
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        side = max(0, (room - setting.width) // 2)
        self.setViewportMargins(side, 0, room - setting.width - side, 0)
        self.setLineWrapColumnOrWidth(setting.width)
        frame = self.pages.rootFrame().frameFormat()
        frame.setTopMargin(self._app.theme.px(40) + setting.room_above)
        frame.setBottomMargin(self._app.theme.px(64))
        self.pages.rootFrame().setFrameFormat(frame)
        self.setCursorWidth(max(1, self._app.theme.px(1)))

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out the report; later, only if size, colours or width changed while it was hidden."""
        super().showEvent(event)
        setting = self._setting()
        written = self._report is not None or self._set_in
        if written and (setting.scale, setting.width, setting.colours) != self._set_in[:3]:
            self._set_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out the report again if the width of the sheet has changed."""
        super().resizeEvent(event)
        setting = self._setting()
        if self._set_in and setting.width != self._set_in[1]:
            self._set_anew()
        else:
            self._lay_out(setting)

    def _stay(self) -> None:
        """Never scroll sideways: Qt counts a label that hangs into the margin as part of the width."""
        bar = self.horizontalScrollBar()
        bar.setValue(bar.maximum() if self.isRightToLeft() else 0)

    # -- position ------------------------------------------------------------------------------------------

    @property
    def current(self) -> str:
        """The key of the block with the cursor, empty in an empty report."""
        return self._current

    def go_to(self, key: str) -> None:
        """Put the cursor at the start of a block and scroll it to the top of the window."""
        place = self.pages.place(key)
        if place is not None:
            block = self.pages.first_text_block(place)
            self.setTextCursor(QTextCursor(block))
            above = self._app.theme.px(_SIGHT * 2)
            self.verticalScrollBar().setValue(int(self._rect(block).top()) - above)

    def bring_to_sight(self) -> None:
        """If the cursor is out of sight or near an edge, scroll it to the upper part of the window."""
        at, high = self.cursorRect(), self.viewport().height()
        if at.top() < high // 8 or at.bottom() > high * 3 // 4:
            self.verticalScrollBar().setValue(self._scroll + at.top() - high // 3)

    def key_at(self, position: QPoint) -> str:
        """Return the key of the block at a point of the viewport, empty if there is none."""
        if self._beside_at(position):
            assert self.pages.beside is not None
            return self.pages.key_of(self.pages.beside)
        block = self._text_block_at(position.y())
        at = self._rect(block).top() - self._scroll
        inside = at <= position.y() < at + self._rect(block).height()
        return self.pages.key_of(block) if inside else ""

    def _beside_at(self, position: QPoint) -> bool:
        """Return whether a point is in a line that stands beside others; Qt would find those instead."""
        line = self.pages.beside
        if line is None:
            return False
        rect = self.text_rect(line)
        left, right = self._setting().ground(self.pages.lines[self.pages.masthead() - 1][0])
        return left <= position.x() <= right and rect.top() <= position.y() < rect.bottom()

    @property
    def _scroll(self) -> int:
        return self.verticalScrollBar().value()

    def _rect(self, block: QTextBlock) -> QRectF:
        return self.pages.documentLayout().blockBoundingRect(block)

    def _text_block_at(self, y: int) -> QTextBlock:
        layout = self.pages.documentLayout()
        at = layout.hitTest(
            QPointF(self.viewport().width() / 2, y + self._scroll), Qt.HitTestAccuracy.FuzzyHit
        )
        return self.pages.findBlock(max(0, at))

    def _anchor(self) -> tuple[str, float] | None:
        """Return the block at the top edge and how far it is scrolled; None at the top of the report."""
        if self._scroll == 0 or not self.pages.blocks:
            return None
        place = self.pages.place_of(self._text_block_at(1).blockNumber())
        if place is None:
            return None
        top = self._rect(self.pages.first_text_block(place)).top()
        return self.pages.blocks[place].key, self._scroll - top

    def _hold(self, key: str, past: float) -> None:
        place = self.pages.place(key)
        if place is not None:
            top = self._rect(self.pages.first_text_block(place)).top()
            self.verticalScrollBar().setValue(round(top + past))

    def _cursor_moved(self) -> None:
        key = self.pages.key_of(self.textCursor().block())
        if key != self._current:
            self._current = key
            self.viewport().update()
            self.current_changed.emit(key)

    def _find_heading(self) -> None:
        sight = self._app.theme.px(_SIGHT * 3)
        place = self.pages.place_of(self._text_block_at(sight).blockNumber())
        reached = self.pages.blocks[: 0 if place is None else place + 1]
        key = next((block.key for block in reversed(reached) if isinstance(block, Heading)), "")
        if key != self._heading:
            self._heading = key
            self.heading_changed.emit(key)

    # -- painting ------------------------------------------------------------------------------------------

    def seen(self) -> Iterator[tuple[int, QRectF]]:
        """Yield the index of each visible block, with its rectangle in the viewport."""
        first = self.pages.place_of(self._text_block_at(0).blockNumber())
        for place in range(first or 0, len(self.pages.blocks)):
            begin, end = self.pages.first_text_block(place), self.pages.last_text_block(place)
            whole = self._rect(begin).united(self._rect(end)).translated(0, -self._scroll)
            if whole.top() > self.viewport().height():
                return
            yield place, whole

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is behind the text (sheet, block under the pointer, rules), then the text."""
        seen = list(self.seen())
        setting = self._setting()
        for place, _ in seen:
            block = self.pages.first_text_block(place)
            for line in self.pages.lines[place]:
                justify(self.pages, block, setting.bleed(line))
                block = block.next()
        self.pages.lay_out()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        Painter(self, setting, self._app.theme, painter).draw(seen)
        painter.end()
        super().paintEvent(event)

    def text_rect(self, block: QTextBlock) -> QRectF:
        """Return the rectangle of a text block in the viewport."""
        return self._rect(block).translated(0, -self._scroll)

    # -- pointing ------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """On Enter, emit ``entered``: the user wants to see the source of the current block."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(self._current)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the block under the pointer, and show a hand over a link."""
        super().mouseMoveEvent(event)
        self._hover(self.key_at(event.position().toPoint()))
        linked = self.anchorAt(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if linked else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a cross-reference that was clicked."""
        super().mouseReleaseEvent(event)
        if self._beside_at(event.position().toPoint()) and not self.textCursor().hasSelection():
            assert self.pages.beside is not None
            self.setTextCursor(QTextCursor(self.pages.beside))
        target = self.anchorAt(event.position().toPoint())
        if target and not self.textCursor().hasSelection():
            self.go_to(target.removeprefix(settings.ANCHOR))

    def viewportEvent(self, event: QEvent) -> bool:
        """Show a tooltip that says which data the block under the pointer comes from."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.sources.get(self.key_at(event.pos()), "")
            QToolTip.showText(event.globalPos(), tooltip(words), self.viewport())
            return True
        if event.type() is QEvent.Type.Leave:
            self._hover("")
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll or, with Ctrl, emit ``zoomed``."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy plain text with ordinary spaces and without direction marks."""
        data = QMimeData()
        data.setText(as_copied(self.textCursor().selectedText()))
        return data

    def _hover(self, key: str) -> None:
        if key != self.hovered:
            self.hovered = key
            self.viewport().update()

    def _retell(self) -> None:
        self.setAccessibleName(self._app.speech.say("preview-name"))
