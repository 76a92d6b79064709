"""What a program gets of the keyboard, in a file where the test that presses the keys can read it.

A popup that closes, or a window manager that is late, can leave Qt without a focus window while the X server
sends it the keys. It then hands letters to the focused widget, but looks for no shortcut.
"""

from __future__ import annotations

import mmap
import struct
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

TOLD = "WGDESK_TEST_KEYS"  # the file
_VALUES = struct.Struct("Q?")
_HELD = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta)


class KeysGot:
    """The values of the file, which both processes map; ``anew``: make it."""

    def __init__(self, path: Path, *, anew: bool = False) -> None:
        if anew:
            path.write_bytes(_VALUES.pack(0, False))
        with path.open("r+b") as file:
            self._shared = mmap.mmap(file.fileno(), _VALUES.size)

    @property
    def number(self) -> int:
        """The keys so far; those that are held down with another do not count."""
        return int(_VALUES.unpack(self._shared)[0])

    @property
    def focused(self) -> bool:
        """Whether a window of the program has the focus, as Qt knows it."""
        return bool(_VALUES.unpack(self._shared)[1])

    def tell(self, number: int, *, focused: bool) -> None:
        """Write both values."""
        self._shared[:] = _VALUES.pack(number, focused)


class KeyWatch(QObject):
    """Tells of the focus of this program, and counts each key before anything is done with it."""

    def __init__(self, application: QGuiApplication, got: KeysGot) -> None:
        super().__init__(application)
        self._got = got
        self._asked: int | None = None  # the key of the last ShortcutOverride, until its KeyPress
        application.focusWindowChanged.connect(self._follow)

    def _follow(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)
        self._got.tell(self._got.number, focused=window is not None)

    def _add(self) -> None:
        self._got.tell(self._got.number + 1, focused=self._got.focused)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count a key: by the ShortcutOverride before its KeyPress, which is the only event of a shortcut.

        Without a focus window Qt omits the ShortcutOverride. A key pressed twice within a millisecond is no
        repetition, though Qt calls it that.
        """
        if isinstance(event, QKeyEvent) and event.key() not in _HELD:
            if event.type() is QEvent.Type.ShortcutOverride:
                self._asked = event.key()
                self._add()
            elif event.type() is QEvent.Type.KeyPress:
                if self._asked != event.key():
                    self._add()
                self._asked = None
        return False
