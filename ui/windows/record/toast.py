"""A toast: a message about the last act, which disappears by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui.state.app_context import AppContext
from ui.widgets.boxes import row
from ui.widgets.key_caps import key_cap
from ui.widgets.labels import Label

SECONDS = 10


class Toast(QFrame):
    """Floats at the bottom of its parent; a new message replaces the old one."""

    def __init__(self, app: AppContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._app, self._over, self._foot = app, parent, 0
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
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

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

    def _place(self) -> None:
        self.adjustSize()
        self.resize(min(self.width(), self._over.width() - self._app.theme.px(64)), self.height())
        x = (self._over.width() - self.width()) // 2
        self.move(x, self._over.height() - self.height() - self._foot - self._app.theme.px(24))
