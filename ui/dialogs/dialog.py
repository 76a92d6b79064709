"""The base of every dialog: a title in the language of the interface, a body, a row of buttons."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QWidget

from ui.keys.key_table import add_action
from ui.keys.single_keys import AnyLayout
from ui.state.app_context import AppContext
from ui.widgets.accessible_name import named
from ui.widgets.banner import Banner, FloatingBanner
from ui.widgets.boxes import STRETCH, card, column, put, row
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, on_speech


class Dialog(QDialog):
    """A modal dialog: blocks its parent window until it closes. Escape closes it, F1 opens the handbook.

    It covers the panel with its banner, so a dialog that acts shows faults of the session in its own.
    """

    handbook_page = "trouble"  # page of the handbook: most dialogs ask about or report something unexpected

    def __init__(self, app: AppContext, title: str, parent: QWidget | None, *, width: int = 520) -> None:
        """``title`` is a phrase, ``width`` in pixels at 100 %."""
        super().__init__(parent)
        self.app, self._title = app, title
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        AnyLayout(self)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(app.theme.px(width))
        self.banner = Banner(app)
        self.body = column(app, 14, (24, 20, 24, 20))
        self.body.addWidget(Label(app, title, face="name"))
        self.foot = row(app, 8, (24, 12, 24, 12))
        self.setLayout(put(column(app, 0), (self.body, 1), card(self.foot, "foot")))
        FloatingBanner(self, self._banner_room).hold(self.banner)
        add_action(app, self, "handbook", lambda: app.handbook_wanted.emit(self.handbook_page))
        on_speech(app, self._retell)

    def _banner_room(self) -> QRect:
        """A message covers the title."""
        edge, top = self.app.theme.px(12), self.app.theme.px(5)
        return QRect(edge, top, self.width() - 2 * edge, 0)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as wide as asked for, and as high as the text needs at this width.

        Left alone, Qt would make the dialog as wide as its longest text, although the text wraps, and would
        ask labels that wrap for their height too early.
        """
        super().showEvent(event)
        if event.spontaneous():
            return
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.resize(max(self.minimumWidth(), self.minimumSizeHint().width()), self.height())
        self.fit_height()

    def fit_height(self) -> None:
        """Grow to the height that the content needs now."""
        inside = self.layout()
        if inside is not None and inside.hasHeightForWidth():
            inside.activate()
            needed = min(inside.totalHeightForWidth(self.width()), self.screen().availableSize().height())
            if self.height() < needed:
                self.resize(self.width(), needed)

    def add_close(self) -> Button:
        """Add the button that closes the dialog, at the end of the foot; return it."""
        close = Button(self.app, "dialog-close", look="go", then=self.accept)
        put(self.foot, STRETCH, close)
        return close

    def add_leave(self, *buttons: Button, key: str = "dialog-cancel") -> Button:
        """Add buttons at the end of the foot, and last the one that leaves, which is returned."""
        leave = Button(self.app, key, then=self.reject)
        put(self.foot, STRETCH, *buttons, leave)
        return leave

    def field(self, key: str, widget: QWidget | QBoxLayout, into: QBoxLayout | None = None) -> Label:
        """Add a field under a label with the phrase ``key``, which also names it for screen readers."""
        label = Label(self.app, key, face="small", tone="quiet")
        box = column(self.app, 4)
        box.addWidget(label)
        if isinstance(widget, QWidget):
            label.setBuddy(widget)
            named(self.app, widget, key)
            box.addWidget(widget)
        else:
            box.addLayout(widget)
        (into or self.body).addLayout(box)
        return label

    def _retell(self) -> None:
        self.setWindowTitle(self.app.speech.say(self._title))
