"""A page of the handbook on the screen and on paper, with its pictures."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFrame, QTextBrowser

from ui.dialogs.handbook.handbook_pages import filled
from ui.dialogs.handbook.handbook_paper import print_pages
from ui.dialogs.handbook.handbook_pictures import SHARPNESS, Pictures
from ui.dialogs.handbook.handbook_setting import AROUND, set_page
from ui.look.theme import LIGHT, Colours
from ui.state.app_context import AppContext
from ui.widgets.accessible_name import named

PAPER = 640  # pixels at 100 %: the widest picture on paper


class HandbookPage(QTextBrowser):
    """Shows one page; the window follows the links."""

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self._app = app
        self._shown: QTextDocument | None = None
        self._pictures: Pictures | None = None
        self.setProperty("look", "page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        named(app, self, "handbook-title")

    def show_page(self, page: str, words: str = "") -> None:
        """Show a page from its beginning, or from the first place where one of ``words`` occurs."""
        before = self._shown
        self._shown, self._pictures = self._made(page, self._app.theme.colours)
        self._fit()
        self.setDocument(self._shown)
        if before is not None:
            before.deleteLater()  # deletes its pictures too
        first = words.split()[:1]
        if first and self.find(first[0]):
            self.ensureCursorVisible()
        else:
            self.moveCursor(QTextCursor.MoveOperation.Start)

    def print_on(self, page: str, printer: QPrinter) -> None:
        """Print a page, dark on light in every theme."""
        document, pictures = self._made(page, LIGHT)
        pictures.fit(self._app.theme, LIGHT, self._app.theme.px(PAPER), SHARPNESS)
        print_pages(document, self._app, LIGHT, printer)
        document.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pictures inside the page."""
        super().resizeEvent(event)
        self._fit()

    def _made(self, page: str, colours: Colours) -> tuple[QTextDocument, Pictures]:
        document = QTextDocument(self)
        set_page(document, filled(self._app, page), self._app, colours)
        return document, Pictures(document, self._app.speech.lang)

    def _fit(self) -> None:
        if self._pictures is None:
            return
        theme = self._app.theme
        # Leave room for a scroll bar in any case: whether there is one may depend on the pictures.
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 2 * theme.px(AROUND)
        self._pictures.fit(theme, theme.colours, max(room, 1), self.devicePixelRatioF())
