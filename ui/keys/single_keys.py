"""Single keys, whatever the keyboard's layout: what was pressed, and what it does where the focus rests."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ui.keys.key_table import keys_of
from ui.state.app_context import AppContext

QUICKLY = timedelta(milliseconds=400)  # a second press of the context key within this time skips nobody

# Where the keys of an American keyboard stand. The first code of each row, as X11 and Wayland count; Windows
# counts eight fewer.
_ROWS = {10: "1234567890-=", 24: "QWERTYUIOP[]", 38: "ASDFGHJKL;'", 52: "ZXCVBNM,./"}
_PLACES = {first + at: sign for first, signs in _ROWS.items() for at, sign in enumerate(signs)}
_OFFSET = 8 if sys.platform == "win32" else 0
_MODIFIERS = (
    (Qt.KeyboardModifier.ControlModifier, "Ctrl"),
    (Qt.KeyboardModifier.AltModifier, "Alt"),
    (Qt.KeyboardModifier.ShiftModifier, "Shift"),
)
_KEYPAD = {"Enter": "Return"}
_TYPED_IN = QLineEdit | QPlainTextEdit | QTextEdit | QAbstractSpinBox


def turns_back(event: QEvent) -> bool:
    """Return whether a field is asked by this if it wants the keys of undo and redo for itself.

    It does while it holds something that is not kept; else it ignores the event, and they are the desk's.
    """
    return (
        event.type() is QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo))
    )


def sign_of(event: QKeyEvent) -> str:
    """Return the sign a key stands for: what the layout gives, or its place where that is not Latin.

    So that the key of N is N on a French keyboard and, where the layout gives an Arabic or Cyrillic letter,
    the key that bears N on an American one.
    """
    text = event.text()
    if text.isascii() and text.isprintable() and text.strip():
        return text.upper()
    if 0x20 < event.key() < 0x7F:
        return chr(event.key())
    if text and not text.isspace() and ord(text[0]) > 0x7F:
        return _PLACES.get(event.nativeScanCode() + _OFFSET, "")
    return ""


def pressed(event: QKeyEvent) -> str:
    """Return a key with its modifiers as keys are written here: ``N``, ``+``, ``Shift+Return``."""
    sign = sign_of(event)
    name = sign or QKeySequence(event.key()).toString(QKeySequence.SequenceFormat.PortableText)
    name = _KEYPAD.get(name, name)
    held = event.modifiers()
    # Shift is what makes + of =: it belongs to the sign and is not said again.
    signs_shift = len(sign) == 1 and not sign.isalpha()
    before = [
        word for modifier, word in _MODIFIERS if held & modifier and not (word == "Shift" and signs_shift)
    ]
    return "+".join((*before, name))


class SingleKeys(QObject):
    """The single keys of a panel. They hold on its lists and buttons, never in a field for text.

    Keys of acts do not repeat themselves while they are held down, and the context key is heard once in
    ``QUICKLY``: pressed twice by a nervous hand it skips nobody.
    """

    def __init__(self, app: AppContext, panel: QWidget, then: Mapping[str, Callable[[], object]]) -> None:
        """``then``: name of a key of ``ui.keys.key_table`` -> what it does."""
        super().__init__(panel)
        self._app, self._then = app, dict(then)
        self._last: tuple[str, datetime] | None = None
        panel.installEventFilter(self)

    def watch(self, widgets: Sequence[QWidget]) -> None:
        """Hear the keys that are pressed on these widgets too."""
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Do what a key stands for; whatever is not ours goes on to the widget."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        # What a field does not want goes on to the panel round it: it is not the panel's either.
        if isinstance(watched, _TYPED_IN) or (
            watched is self.parent() and isinstance(QApplication.focusWidget(), _TYPED_IN)
        ):
            return False
        name = self.command(event)
        if name is None:
            return False
        if not event.isAutoRepeat():
            self.run(name)
        return True

    def run(self, name: str) -> None:
        """Do what a key stands for, unless it is the context key pressed twice by a nervous hand."""
        if not self._hasty(name):
            self._then[name]()

    def forget(self) -> None:
        """Hear the next key whatever was pressed before: the keys are about another row now."""
        self._last = None

    def command(self, event: QKeyEvent) -> str | None:
        """Return the name of the command an event is the key of."""
        key = pressed(event)
        return next((name for name in self._then if key in keys_of(self._app, name)), None)

    def _hasty(self, name: str) -> bool:
        now, before = self._app.clock(), self._last
        self._last = (name, now)
        return name == "context" and before is not None and before[0] == name and now - before[1] < QUICKLY


class AnyLayout(QObject):
    """Hears shortcuts of a window on a layout without Latin letters: Ctrl and the key of Z undo there too.

    Qt looks for the letter in the user's other layouts; where the Arabic one is the only one it finds none,
    and neither the program's shortcuts nor those of fields (copy, paste, undo) work.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Translate a key that no shortcut wanted; keys come to the window of the system first."""
        if watched is self._window:
            handle = self._window.windowHandle()
            if event.type() is QEvent.Type.Show and handle is not None:
                handle.installEventFilter(self)
            return False
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        sign = "" if QApplication.activePopupWidget() else _latin_sign(event)
        return bool(sign) and self._press(sign, event)

    def _press(self, sign: str, event: QKeyEvent) -> bool:
        """Do what the key would with its Latin sign: the focus may want it, else an action of the window."""
        focus = QApplication.focusWidget()
        asked = self._retold(sign, event, QEvent.Type.ShortcutOverride)
        asked.ignore()
        if focus is not None:
            QApplication.sendEvent(focus, asked)
        action = None if asked.isAccepted() else self._action(sign, event)
        if action is not None:
            action.trigger()
        elif focus is not None:
            QApplication.sendEvent(focus, self._retold(sign, event, QEvent.Type.KeyPress))
        return action is not None or focus is not None

    def _action(self, sign: str, event: QKeyEvent) -> QAction | None:
        wanted = QKeySequence(QKeyCombination(event.modifiers(), Qt.Key(ord(sign))))
        found = (one for one in self._window.actions() if one.isEnabled() and wanted in one.shortcuts())
        return next(found, None)

    @staticmethod
    def _retold(sign: str, event: QKeyEvent, kind: QEvent.Type) -> QKeyEvent:
        native = (event.nativeScanCode(), event.nativeVirtualKey(), event.nativeModifiers())
        return QKeyEvent(kind, ord(sign), event.modifiers(), *native, "", event.isAutoRepeat())


def _latin_sign(event: QKeyEvent) -> str:
    """Return the sign at the place of a key that is held with Ctrl and gives no Latin letter, else nothing.

    Above an Arabic letter there may be a sign of ASCII, which Shift gives.
    """
    held, key = event.modifiers(), event.key()
    if not held & Qt.KeyboardModifier.ControlModifier:
        return ""
    sign = _PLACES.get(event.nativeScanCode() + _OFFSET, "")
    if 0x7F < key < Qt.Key.Key_Escape:
        return sign
    shifted = bool(held & Qt.KeyboardModifier.ShiftModifier)
    return sign if shifted and 0x20 < key < 0x7F and sign.isalpha() and not chr(key).isalnum() else ""
