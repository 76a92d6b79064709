"""The handbook: a window of its own with a page for each task; it can be searched and printed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeyEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
)

from ui.dialogs.ask_printer import ask_printer
from ui.dialogs.handbook.handbook_page import HandbookPage
from ui.dialogs.handbook.handbook_pages import PAGES, filled, title_of
from ui.dialogs.key_sheet import KeySheet
from ui.keys.key_table import add_action
from ui.look.speech import direction_of
from ui.state.app_context import AppContext
from ui.widgets.boxes import STRETCH, boxed, card, column, open_in_size, put, row
from ui.widgets.buttons import Button
from ui.widgets.labels import on_speech
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList
from ui.widgets.search_line import SearchLine
from wgdesk.words.finder import fold


class Handbook(QMainWindow):
    """A window that blocks no other. Esc empties the search, then closes the window."""

    def __init__(self, app: AppContext) -> None:
        """``app``: the program's, or that of the record whose words the pages use."""
        super().__init__()
        self.app, self.page = app, PAGES[0]
        self.words = SearchLine(app, "handbook-find")
        self.words.textChanged.connect(self._search)
        self.list: RowList[RowContent[str]] = RowList(app, "handbook-pages", pad=6)
        self.list.pointed.connect(self._pointed)
        self.text = HandbookPage(app)
        self.text.anchorClicked.connect(self._follow)
        self._lay_out()
        add_action(app, self, "keys", self.show_keys)
        app.changed.connect(self._retell)
        app.theme.changed.connect(self._retell)
        on_speech(app, self._retell)

    # -- layout --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        beside = put(row(self.app, 0), self._side(), (self.text, 1))
        whole = put(column(self.app, 0), (beside, 1), card(self._foot(), "foot"))
        self.setCentralWidget(boxed(whole, "paper"))
        open_in_size(self, self.app, 1090, 740)  # pictures are up to 700 wide

    def _side(self) -> QFrame:
        inside: QVBoxLayout = column(self.app, 10, (10, 12, 10, 10))
        put(inside, self.words.framed(), (self.list, 1))
        side = card(inside, "side")
        side.setFixedWidth(self.app.theme.px(300))
        return side

    def _foot(self) -> QHBoxLayout:
        foot = row(self.app, 8, (24, 12, 24, 12))
        keys = Button(self.app, "key-keys", icon="keyboard", action="keys", then=self.show_keys)
        choose = partial(ask_printer, self, self.print_on)
        paper = Button(self.app, "handbook-print", icon="printer", then=choose)
        close = Button(self.app, "dialog-close", look="go", then=self.close)
        put(foot, keys, paper, STRETCH, close)
        return foot

    # -- pages ---------------------------------------------------------------------------------------------

    def open_at(self, page: str) -> None:
        """Show a page and bring the window to the front; for an unknown page, show the first one."""
        self.words.clear()
        self.list.point_at(page if page in PAGES else PAGES[0])
        self.show()
        self.raise_()
        self.activateWindow()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pointed(self) -> None:
        found = self.list.current
        if found is not None and found.key != self.page:
            self.page = found.key
            self._show()

    def _show(self) -> None:
        self.text.show_page(self.page, self.words.text())

    def _follow(self, link: QUrl) -> None:
        self.open_at(link.fileName().removesuffix(".md"))

    def _search(self) -> None:
        """List the pages that contain all the words; if the current page is not one, show the first."""
        wanted = fold(self.words.text()).split()
        lang = self.app.speech.lang
        rows = [
            RowContent(page, title_of(lang, page))
            for page in PAGES
            if all(word in fold(filled(self.app, page)) for word in wanted)
        ]
        self.list.rows.show(rows)
        found = [one.key for one in rows]
        if found:
            self.list.point_at(self.page if self.page in found else found[0])
            self._show()

    # -- printing, keys ------------------------------------------------------------------------------------

    def print_on(self, printer: QPrinter) -> None:
        """Print the current page."""
        self.text.print_on(self.page, printer)

    def show_keys(self) -> None:
        """Open the sheet of keys, where the user can change each."""
        KeySheet(self.app, self).open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the search, then closes the window."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.words.text():
            self.words.clear()
        else:
            self.close()

    def _retell(self) -> None:
        say = self.app.speech.say
        self.setWindowTitle(f"{say('handbook-title')} – {say('program-name')}")
        self.setLayoutDirection(direction_of(self.app.speech.lang))
        self._search()
        self._show()
