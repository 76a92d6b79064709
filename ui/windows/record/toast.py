"""A toast: a message about the last act, which disappears by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QStyle, QWidget

from ui.keys.key_table import shown
from ui.state.act_text import tell, turned
from ui.state.app_context import AppContext
from ui.state.record_session import RecordSession
from ui.widgets.boxes import put, row
from ui.widgets.key_caps import key_cap
from ui.widgets.labels import Label
from wgdesk.acting.news import News
from wgdesk.acting.undo import REDO, UNDO

SECONDS = 10


class Toast(QFrame):
    """Floats over the bar, where there are no controls; a new message replaces the old one.

    It takes neither clicks nor keys.
    """

    def __init__(self, app: AppContext, parent: QWidget, room: Callable[[], QRect]) -> None:
        """``room`` returns the part of ``parent`` that it may cover; it appears at the end of that."""
        super().__init__(parent)
        self._app, self._room = app, room
        self.setProperty("look", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # clicks go to what is below
        inside = row(app, 12, (16, 4, 16, 4))
        self._words = Label(app, cut=True)
        self._cap = key_cap(app, "")
        put(inside, self._words, self._cap)
        self.setLayout(inside)
        self._timer = QTimer(self, singleShot=True, interval=SECONDS * 1000)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """The message, empty while the toast is hidden."""
        return "" if self.isHidden() else self._words.text()

    def say(self, key: str, *, shortcut: str = "", **args: str | int) -> None:
        """Show a phrase, with the key that undoes the act."""
        self._words.say(key, **args)
        self._cap.setText(shortcut.replace("+", " "))
        self._cap.setVisible(bool(shortcut))
        self.setAccessibleName(self._words.text())
        self.show()
        self.place()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def remark(self, key: str) -> None:
        """Show a phrase that is not about an act; if the key for undo is shown, it stays."""
        self.say(key, shortcut="" if self.isHidden() or self._cap.isHidden() else self._cap.text())

    def place(self) -> None:
        """Move to the end of the place, vertically centred."""
        room, hint = self._room(), self.sizeHint()
        size = QSize(min(hint.width(), room.width()), hint.height())
        at = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter  # the end in either text direction
        self.setGeometry(QStyle.alignedRect(self.layoutDirection(), at, size, room))
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window."""
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self.place()
        return False


def tell_act(toast: Toast, session: RecordSession, news: News) -> None:
    """Show what was done at this station, with the key that undoes or redoes it."""
    app = session.app
    if news.station != session.desk.station:
        return
    if news.act == UNDO:
        toast.say("toast-undone", shortcut=shown(app, "redo"), act=turned(session, news.args))
    elif news.act == REDO:
        toast.say("toast-redone", shortcut=shown(app, "undo"), act=turned(session, news.args))
    else:
        undo = shown(app, "undo") if news.tables else ""  # no table changed, so nothing to undo
        toast.say("toast-done", shortcut=undo, act=tell(session, news.act, news.args))
