"""Key presses on any keyboard layout: which key it was, single keys of panels, shortcuts with Ctrl."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
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

QUICKLY = timedelta(milliseconds=400)  # a second press of the context key within this time is ignored

# Scan codes of a US keyboard: for each row the code of its first key on X11 and Wayland. On Windows all codes
# are lower by eight.
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


def _takes_text(widget: QObject | None) -> bool:
    """Return whether the user can type into a widget; read-only pages do not count."""
    return isinstance(widget, _TYPED_IN) and not widget.isReadOnly()


def _in_form(widget: QWidget | None, panel: QObject) -> bool:
    """Return whether a widget of the panel is in a form, such as a check box between fields for text."""
    while widget is not None and widget is not panel:
        if widget.property("form"):
            return True
        widget = widget.parentWidget()
    return False


def turns_back(event: QEvent) -> bool:
    """Return whether this is Qt's ShortcutOverride event for the undo or redo key.

    Qt asks the focused field with it whether it wants the key. A field accepts while it has unsaved text;
    otherwise it ignores the event, and the key undoes or redoes an act of the record.
    """
    return (
        event.type() is QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo))
    )


def sign_of(event: QKeyEvent) -> str:
    """Return the Latin character of a key; by its position if the layout is not Latin.

    On a French keyboard the N key gives N. On an Arabic or Cyrillic layout, the key that is N on a US
    keyboard gives N.
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
    """Return a key with its modifiers, as ``ui.keys.key_table`` writes it: ``N``, ``+``, ``Shift+Return``."""
    sign = sign_of(event)
    name = sign or QKeySequence(event.key()).toString(QKeySequence.SequenceFormat.PortableText)
    name = _KEYPAD.get(name, name)
    held = event.modifiers()
    # Shift turns = into +: it is part of the character, so it is not written again.
    signs_shift = len(sign) == 1 and not sign.isalpha()
    before = [
        word for modifier, word in _MODIFIERS if held & modifier and not (word == "Shift" and signs_shift)
    ]
    return "+".join((*before, name))


class SingleKeys(QObject):
    """The single keys of a panel. They work on its lists and the buttons beside them, never in a form.

    A user who believes to be in a field types words, and each letter of a word would be a command.

    A key that is held down runs its command only once. The context key is ignored if it is pressed again
    within ``QUICKLY``: an accidental double press must not skip a speaker; ``ignored`` is emitted then.
    """

    ignored = Signal()

    def __init__(self, app: AppContext, panel: QWidget, then: Mapping[str, Callable[[], object]]) -> None:
        """``then`` maps the name of a key in ``ui.keys.key_table`` to what it does."""
        super().__init__(panel)
        self._app, self._then = app, dict(then)
        self._last: tuple[str, datetime] | None = None
        panel.installEventFilter(self)

    def watch(self, widgets: Sequence[QWidget]) -> None:
        """Also react to keys pressed on these widgets."""
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Run the command of a key; any other event goes on to the widget."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        # Keys that a field or button ignores, Qt passes on to the panel, which must ignore them too.
        held, passed_on = QApplication.focusWidget(), watched is self.parent()
        if _takes_text(watched) or (passed_on and (_takes_text(held) or _in_form(held, watched))):
            return False
        name = self.command(event)
        if name is None:
            return False
        if not event.isAutoRepeat():
            self.run(name)
        return True

    def run(self, name: str) -> None:
        """Run a command, unless it is an accidental second press of the context key."""
        self.run_once(name, self._then[name])

    def run_once(self, name: str, then: Callable[[], object]) -> None:
        """Run ``then``, the action of a button, under the same guard as a command."""
        if self._hasty(name):
            self.ignored.emit()
        else:
            then()

    def forget(self) -> None:
        """Forget the last key: the current row has changed, so a second press is no longer an accident."""
        self._last = None

    def command(self, event: QKeyEvent) -> str | None:
        """Return the name of the command for a key event; None if there is none."""
        key = pressed(event)
        return next((name for name in self._then if key in keys_of(self._app, name)), None)

    def _hasty(self, name: str) -> bool:
        now, before = self._app.clock(), self._last
        self._last = (name, now)
        return name == "context" and before is not None and before[0] == name and now - before[1] < QUICKLY


class AnyLayout(QObject):
    """Makes the shortcuts of a window work on a keyboard layout without Latin letters.

    For a shortcut such as Ctrl+Z, Qt looks for the letter in the user's other layouts. With an Arabic layout
    only, it finds none: neither the program's shortcuts nor those of text fields (copy, paste, undo) work.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Translate a key that no shortcut took. Key events reach the native window first."""
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
        """Act as if the Latin key had been pressed; return whether anything took it.

        The focused widget may claim it; else an action of the window runs; failing that, the widget gets the
        key.
        """
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
    """Return the Latin character at the position of a key pressed with Ctrl; empty if none is needed.

    On an Arabic layout, Shift with a letter key may produce an ASCII character; the letter is returned then
    too.
    """
    held, key = event.modifiers(), event.key()
    if not held & Qt.KeyboardModifier.ControlModifier:
        return ""
    sign = _PLACES.get(event.nativeScanCode() + _OFFSET, "")
    if 0x7F < key < Qt.Key.Key_Escape:
        return sign
    shifted = bool(held & Qt.KeyboardModifier.ShiftModifier)
    return sign if shifted and 0x20 < key < 0x7F and sign.isalpha() and not chr(key).isalnum() else ""
