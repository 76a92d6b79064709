"""A check box with a phrase."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
)

from ui.state.app_context import AppContext
from ui.widgets.labels import Then, on_speech, tooltip
from ui.widgets.one_line import draw_icon

_NARROW = 150  # least width of a check box with a long text, pixels at 100 %


class Check(QCheckBox):
    """A check box with a phrase; a phrase that does not fit is cut, and the tooltip has all of it.

    ``then``: what a click calls, with whether the box is ticked now.
    """

    def __init__(self, app: AppContext, key: str, then: Then = None) -> None:
        super().__init__()
        self._app, self._key = app, key
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        on_speech(app, self._retell)
        app.theme.changed.connect(self._cut)
        if then is not None:
            self.clicked.connect(then)

    def say(self, key: str) -> None:
        """Show another phrase."""
        if key != self._key:
            self._key = key
            self._retell()

    def sizeHint(self) -> QSize:
        """Return the size with the whole phrase."""
        return QSize(self._beside() + self._wide(self._words) + 1, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return a size smaller than a long phrase needs."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._app.theme.px(_NARROW)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the phrase as fits."""
        super().resizeEvent(event)
        self._cut()

    def _beside(self) -> int:
        """Return the width of everything except the phrase."""
        return super().sizeHint().width() - self._wide(self.text().replace("&&", "&"))

    def _wide(self, text: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextSingleLine, text).width()

    def _cut(self) -> None:
        room = self.width() - self._beside()
        whole = self._wide(self._words) <= room
        elided = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        shown_text = (self._words if whole else elided).replace("&", "&&")
        if shown_text != self.text():
            self.setText(shown_text)
        self.setToolTip("" if whole else tooltip(self._words))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box and, if it is ticked, the tick in the colours of the theme."""
        super().paintEvent(event)
        if self.isChecked():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
            size = self._app.theme.px(16)
            place = QRect(0, 0, size, size)
            place.moveCenter(box.center())
            tone = "accent_ink" if self.isEnabled() else "ink_3"
            draw_icon(QPainter(self), self._app, "check", tone, place)

    def _retell(self) -> None:
        self._words = self._app.speech.say(self._key)
        self.setText(self._words.replace("&", "&&"))
        self.setAccessibleName(self._words)
        self.updateGeometry()
        self._cut()
