"""Fields of the sheet beside the list: a choice among rows of the record, a time of day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QPointF, QRect, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionComboBox, QStylePainter

from ui.shell import Shell
from ui.widgets.fields import Pick, draw_sign
from ui.widgets.paragraph import Lines

_TIME = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?")


class CutPick(Pick):
    """A choice whose words are cut with an ellipsis where there is no room."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.setSizeAdjustPolicy(Pick.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, as many of its words as there is room for, and the arrow."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        px, speech = self._shell.theme.px, self._shell.speech
        room = QRect(px(10), 0, self.width() - px(10) - px(30), self.height())
        room = QStyle.visualRect(self.layoutDirection(), self.rect(), room)
        words = Lines(
            self.currentText() or self.placeholderText(),
            self.font(),
            rtl=speech.rtl,
            width=room.width(),
            most=1,
        )
        ink = self._shell.theme.colour("ink" if self.isEnabled() else "ink_3")
        words.draw(painter, QPointF(room.x(), (self.height() - words.height) / 2), ink)
        painter.end()
        draw_sign(self, self._shell, "chevron-down")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change nothing: a wheel turned over a form scrolls it."""
        event.ignore()


class KeyPick(CutPick):
    """A choice among rows of the record; ``picked`` tells the key of the user's choice, None for nobody."""

    picked = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._offered: list[tuple[str, int | None]] = []
        self.activated.connect(lambda at: self.picked.emit(self.itemData(at)))

    def offer(self, choices: Sequence[tuple[str, int | None]], now: int | None) -> None:
        """Offer (words, key) pairs and show the one with the key ``now``, without telling anybody."""
        with QSignalBlocker(self):
            if list(choices) != self._offered:
                self._offered = list(choices)
                self.clear()
                for words, key in choices:
                    self.addItem(words, key)
            self.setCurrentIndex(next((at for at, one in enumerate(choices) if one[1] == now), -1))


def time_on(text: str, near: datetime) -> datetime | None:
    """Return the moment a time of day means, in the zone of ``near``: the one nearest to it.

    "10:42" and "10:42:05", in any digits; None if it is no time of day.
    """
    plain = "".join(str(int(one)) if one.isdecimal() else one for one in text.strip())
    found = _TIME.fullmatch(plain)
    if found is None:
        return None
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    if hour > 23 or minute > 59 or second > 59:
        return None
    day = near.replace(hour=hour, minute=minute, second=second, microsecond=0)
    return min((day + timedelta(days=way) for way in (-1, 0, 1)), key=lambda at: abs(at - near))


class TypedField(QLineEdit):
    """A field that shows a value until something else is typed; where nothing is, undo is the desk's."""

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window while nothing is being typed."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if not self.isModified() and (event.matches(keys.Undo) or event.matches(keys.Redo)):
                event.ignore()
                return True
        return super().event(event)


class MomentField(TypedField):
    """A time of day to the second, in the zone of the meeting; ``kept`` tells a moment typed."""

    kept = Signal(object)  # datetime

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._at: datetime | None = None
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMaxLength(8)
        self.editingFinished.connect(self._keep)
        shell.speech.changed.connect(self._show)

    def show_moment(self, at: datetime | None) -> None:
        """Show a moment of the meeting's zone; what is being typed stays."""
        self._at = at
        self.setEnabled(at is not None)
        if not (self.hasFocus() and self.isModified()):
            self._show()

    @property
    def moment(self) -> datetime | None:
        """The moment in the field, None if it is no time of day."""
        return time_on(self.text(), self._at) if self._at else None

    def _show(self) -> None:
        self.setText(self._shell.speech.figure(f"{self._at:%H:%M:%S}") if self._at else "")
        self.setModified(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back what was typed; the second one leaves."""
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self._show()
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        moment = self.moment
        if self.isModified() and moment is not None and self._at is not None:
            self.setModified(False)
            if moment != self._at.replace(microsecond=0):
                self.kept.emit(moment)
        elif self.isModified():
            self._show()
