"""The bar that searches the report: it highlights all hits and puts the cursor at one of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from ui.parts.preview.report_view import ReportView
from ui.parts.preview.text_folding import occurrences
from ui.state.app_context import AppContext
from ui.widgets.boxes import put, row
from ui.widgets.buttons import Button
from ui.widgets.labels import Icon, Label, on_speech
from ui.widgets.search_line import SearchLine

MOST_LIT = 1000  # hits to highlight; further ones are only counted


class FindBar(QFrame):
    """Hidden until it is opened; Escape hides it, and the cursor stays at the hit."""

    def __init__(self, app: AppContext, view: ReportView) -> None:
        super().__init__()
        self._app, self._view = app, view
        self._hits: list[tuple[int, int]] = []
        self._at = -1
        self.setProperty("look", "card")
        inside = row(app, 8, (10, 5, 10, 5))
        self.field = SearchLine(app, "find-name")
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self._count = Label(app, face="small", tone="quiet")
        back = Button(app, "find-previous", icon="chevron-up", look="flat", worded=False)
        on = Button(app, "find-next", icon="chevron-down", look="flat", worded=False)
        close = Button(app, "find-close", icon="x", look="flat", worded=False)
        back.clicked.connect(lambda: self.step(-1))
        on.clicked.connect(lambda: self.step(1))
        close.clicked.connect(self.put_away)
        put(inside, Icon(app, "search"), (self.field, 1))
        put(inside, self._count, back, on, close)
        self.setLayout(inside)
        self.hide()
        app.theme.changed.connect(self._light)
        on_speech(app, self._tell)

    @property
    def found(self) -> int:
        """The number of hits."""
        return len(self._hits)

    def open(self) -> None:
        """Show the bar and search for the selected text."""
        selected = self._view.textCursor().selectedText()
        self.show()
        if selected and "\u2029" not in selected:
            self.field.setText(selected)
        self.field.setFocus()
        self.field.selectAll()
        self.refresh()

    def put_away(self) -> None:
        """Hide the bar and remove the highlights."""
        self.hide()
        self._view.setExtraSelections([])
        self._view.setFocus()

    def refresh(self) -> None:
        """Search again in the text shown now, if the bar is open."""
        if not self.isHidden():
            self._hits = occurrences(self._view.toPlainText(), self.field.text())
            self._at = min(self._at, len(self._hits) - 1)
            self._tell()

    def step(self, way: int) -> None:
        """Go to the next (1) or previous (-1) hit, wrapping at the ends."""
        if self._hits:
            self._at = (self._at + way) % len(self._hits)
            self._show_hit()
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go to the next hit on Enter, to the previous on Shift+Enter; close the bar on Escape."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.put_away()
                return True
        return False

    def _search(self) -> None:
        self._hits = occurrences(self._view.toPlainText(), self.field.text())
        here = self._view.textCursor().selectionStart()
        self._at = next((n for n, (start, _) in enumerate(self._hits) if start >= here), 0)
        if self._hits:
            self._show_hit()
        self._tell()

    def _show_hit(self) -> None:
        start, end = self._hits[self._at]
        cursor = self._view.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._view.setTextCursor(cursor)
        self._view.bring_to_sight()

    def _tell(self) -> None:
        self._light()
        if not self.field.text().strip():
            self._count.show_text("")
        elif not self._hits:
            self._count.say("find-none")
        else:
            figure = self._app.speech.figure
            self._count.say("find-count", at=figure(self._at + 1), of=figure(len(self._hits)))

    def _light(self) -> None:
        if self.isHidden():
            return
        lights = []
        for number, (start, end) in enumerate(self._hits[:MOST_LIT]):
            light = QTextEdit.ExtraSelection()
            char_format = QTextCharFormat()
            now = number == self._at
            char_format.setBackground(self._app.theme.colour("found_now" if now else "found"))
            char_format.setForeground(self._app.theme.colour("found_now_ink" if now else "found_ink"))
            cursor = QTextCursor(self._view.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            light.cursor, light.format = cursor, char_format
            lights.append(light)
        self._view.setExtraSelections(lights)
