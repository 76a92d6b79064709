"""A toast: a message about the last act, which disappears by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QCursor, QHideEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from ui.keys.key_table import shown
from ui.state.act_text import tell, turned
from ui.state.app_context import AppContext
from ui.state.record_session import RecordSession
from ui.widgets.boxes import row
from ui.widgets.key_caps import key_cap
from ui.widgets.labels import Label
from wgdesk.acting.news import News
from wgdesk.acting.undo import REDO, UNDO

SECONDS = 10
_LOOKS = 100  # milliseconds between two looks where the hands are


class Toast(QFrame):
    """Floats at the bottom of the panels; a new message replaces the old one.

    It takes no click and no key. In the middle, if nothing under the user's hands is there; else at a side.
    """

    def __init__(self, app: AppContext, panels: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._app, self._panels, self._over, self._foot = app, panels, parent, 0
        self.setProperty("look", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # clicks go to what it covers
        inside = row(app, 12, (16, 10, 16, 10))
        self._words = Label(app, cut=True)
        self._cap = key_cap(app, "")
        inside.addWidget(self._words)
        inside.addWidget(self._cap)
        self.setLayout(inside)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SECONDS * 1000)
        self._timer.timeout.connect(self.hide)
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOKS)
        self._looks.timeout.connect(self._place)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """The message, empty while the toast is hidden."""
        return "" if self.isHidden() else self._words.text()

    def say(self, key: str, *, shortcut: str = "", **args: str | int) -> None:
        """Show a phrase, and the key that undoes the act."""
        self._words.say(key, **args)
        self._cap.setText(shortcut.replace("+", " "))
        self._cap.setVisible(bool(shortcut))
        self.setAccessibleName(self._words.text())
        self.show()
        self.raise_()
        self._place()
        self._timer.start()
        self._looks.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def remark(self, key: str) -> None:
        """Show a phrase that is about no act; if the key that undoes the newest act is shown, it stays."""
        self.say(key, shortcut="" if self.isHidden() or self._cap.isHidden() else self._cap.text())

    def stand_above(self, foot: int) -> None:
        """Leave the lowest ``foot`` pixels free, because there is a field to type in."""
        self._foot = foot
        if not self.isHidden():
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay centred at the bottom when the window changes its size."""
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no longer where the hands are."""
        super().hideEvent(event)
        self._looks.stop()

    def _place(self) -> None:
        """Take the first place that covers neither the pointer nor what the focus is on; else the middle."""
        hands = self._hands()
        places = self._places()
        free = (one for one in places if not any(one.intersects(hand) for hand in hands))
        self.setGeometry(next(free, places[0]))

    def _places(self) -> tuple[QRect, QRect, QRect]:
        px, hint = self._app.theme.px, self.sizeHint()
        room = QRect(self._panels.mapTo(self._over, QPoint()), self._panels.size())
        room.adjust(px(16), 0, -px(16), -px(24) - self._foot)
        wide, half = (min(hint.width(), most) for most in (room.width(), room.width() // 2 - px(8)))
        middle = QRect(room.x() + (room.width() - wide) // 2, 0, wide, hint.height())
        first, last = (QRect(x, 0, half, hint.height()) for x in (room.x(), room.right() + 1 - half))
        for place in (middle, first, last):
            place.moveBottom(room.bottom())
        return middle, first, last

    def _hands(self) -> list[QRect]:
        """Return where the pointer is, and what has the focus: of a list its row, of a text the caret."""
        near = self._app.theme.px(8)
        found = [QRect(self._over.mapFromGlobal(QCursor.pos()), QSize(1, 1))]
        held = QApplication.focusWidget()
        if held is not None and self._over.isAncestorOf(held):
            rect, inside = held.rect(), held
            if isinstance(held, QAbstractScrollArea):
                seen = held.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
                rect, inside = QRectF(seen).toRect(), held.viewport()
            found.append(QRect(inside.mapTo(self._over, rect.topLeft()), rect.size()))
        return [one.adjusted(-near, -near, near, near) for one in found]


def tell_act(toast: Toast, session: RecordSession, news: News) -> None:
    """Show what was done at this station, and the key that undoes or redoes it."""
    app = session.app
    if news.station != session.desk.station:
        return
    if news.act == UNDO:
        toast.say("toast-undone", shortcut=shown(app, "redo"), act=turned(session, news.args))
    elif news.act == REDO:
        toast.say("toast-redone", shortcut=shown(app, "undo"), act=turned(session, news.args))
    else:
        undo = shown(app, "undo") if news.tables else ""  # no table changed: nothing to undo
        toast.say("toast-done", shortcut=undo, act=tell(session, news.act, news.args))
