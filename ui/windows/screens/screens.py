"""The display and the Chair's screen: which is on, on which monitor, and what if a monitor disappears."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPixmap, QScreen
from PySide6.QtWidgets import QMainWindow

from ui.keys.key_table import add_action
from ui.state.record_session import RecordSession
from ui.windows.screens.canvas import Canvas
from ui.windows.screens.display_window import DisplayWindow
from ui.windows.screens.full_screen import turn_full_screen
from ui.windows.screens.room_course import Course

if TYPE_CHECKING:
    from ui.windows.screens.podium_window import PodiumWindow
    from ui.windows.screens.prompter import Prompter

_SHARE = 0.6  # share of the operator's monitor for a window without a monitor of its own


class Screens(QObject):
    """Holds the public display and the Chair's screen of one record.

    The display uses the first monitor that is not the operator's, the Chair's screen the second. A window
    without a monitor is an ordinary one behind the operator's window. ``display_changed``: whether the
    display is on; ``plain_changed``: whether it shows only the plain title.
    """

    display_changed = Signal(bool)
    plain_changed = Signal(bool)
    no_monitor = Signal(str)  # the phrase to show: the window is now an ordinary one

    def __init__(self, session: RecordSession, window: QMainWindow) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._course = Course(session, self)
        self.display: DisplayWindow | None = None
        self.podium: PodiumWindow | None = None
        self._prompter: Prompter | None = None  # of the Chair's screen, even if that is off
        self._on: list[Canvas] = []
        self._application = QGuiApplication.instance()
        assert isinstance(self._application, QGuiApplication)
        # When monitors appear or disappear, place the windows only after Qt has sent all its signals.
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self._place_all)
        self._application.screenAdded.connect(self._screens_changed)
        self._application.screenRemoved.connect(self._screen_gone)
        handle = window.windowHandle()
        if handle is not None:
            handle.screenChanged.connect(self._screens_changed)

    # -- on and off ----------------------------------------------------------------------------------------

    def toggle_display(self) -> None:
        """Turn the public display on or off."""
        if not self._session.live.ready:
            return
        if self.display is None:
            self.display = DisplayWindow(self._session, self._course)
            self._equip(self.display)
        self._turn(self.display, "display-in-window")
        self.display_changed.emit(self.display in self._on)

    def panic(self) -> None:
        """Show only the plain title on the display, or its content again; nothing if the display is off."""
        if self.display is not None and self.display in self._on:
            self.display.show_plain(not self.display.plain)
            self.plain_changed.emit(self.display.plain)

    def toggle_podium(self) -> None:
        """Turn the Chair's screen on or off."""
        if not self._session.live.ready:
            return
        if self.podium is None:
            from ui.windows.screens.podium_window import (
                PodiumWindow,  # imports the script, which the record window does not need
            )

            self.podium = PodiumWindow(self._session, self._course, self._prompt())
            self._equip(self.podium)
        self._turn(self.podium, "podium-in-window")

    # -- what they show ------------------------------------------------------------------------------------

    def _prompt(self) -> Prompter:
        if self._prompter is None:
            from ui.windows.screens.prompter import Prompter  # imports the script

            self._prompter = Prompter(self._session, self._course)
        return self._prompter

    def chair_line(self) -> tuple[str, str]:
        """Return the text on the Chair's screen (even if that is off) and its language."""
        if not self._session.live.ready:
            return "", ""
        prompter = self._prompt()
        if self.podium is None or self.podium not in self._on:
            prompter.renew(self._session.live.now())
        return prompter.spoken().text, prompter.lang

    def display_picture(self, size: QSize, ratio: float) -> QPixmap | None:
        """Return what the public display shows, no larger than ``size``; None while it is off."""
        if self.display is None or self.display not in self._on or self.display.size().isEmpty():
            return None
        how = (Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        made = self.display.grab().scaled(size * ratio, *how)
        made.setDevicePixelRatio(ratio)
        return made

    def display_plain(self) -> bool:
        """Return whether the display shows only the plain title."""
        return self.display is not None and self.display.plain

    def close(self) -> None:
        """Close both windows, because the record closes."""
        for window in (self.display, self.podium):
            if window is not None:
                window.turned_off.disconnect()
                window.close()
                window.deleteLater()
        self.display = self.podium = None
        self._on.clear()
        self._settle.stop()

    def _equip(self, window: Canvas) -> None:
        """Give a window the keys that work in all windows of the record."""
        then: dict[str, Callable[[], object]] = {
            "display": self.toggle_display,
            "panic": self.panic,
            "display-page-back": partial(self._session.room.turn, -1),
            "display-page-on": partial(self._session.room.turn, 1),
            "podium": self.toggle_podium,
            "full-screen": lambda: turn_full_screen(window),
            "message": lambda: self._session.wanted.emit("message"),
            "script": lambda: self._session.wanted.emit("script"),
        }
        for name, what in then.items():
            add_action(self._session.app, window, name, what)
        window.turned_off.connect(lambda: self._turned_off(window))

    def _turn(self, window: Canvas, otherwise: str) -> None:
        """Show or hide a window; ``otherwise``: the phrase to show if there is no monitor for it."""
        if window in self._on:
            self._on.remove(window)
            window.hide()
            return
        self._on.append(window)
        self._place(window)
        if self._monitor(window) is None:
            self.no_monitor.emit(otherwise)

    def _turned_off(self, window: Canvas) -> None:
        """Note that the user has closed a window."""
        if window in self._on:
            self._on.remove(window)
        if window is self.display:
            self.display_changed.emit(False)

    # -- monitors ------------------------------------------------------------------------------------------

    def _monitor(self, window: Canvas) -> QScreen | None:
        """Return the monitor for a window; None if there is only the operator's."""
        others = other_monitors(self._window.screen(), QGuiApplication.screens())
        at = 0 if window is self.display else 1
        return others[at] if at < len(others) else None

    def _place(self, window: Canvas) -> None:
        """Show a window in full screen on its monitor, else as an ordinary one behind the operator's.

        Some window managers give the keyboard focus to a new window, so the operator's window takes it back.
        """
        monitor = self._monitor(window)
        if monitor is None:
            self._place_behind(window)
        elif not (window.screen() is monitor and window.isFullScreen() and window.isVisible()):
            window.setScreen(monitor)  # needed on Wayland, which ignores positions
            window.setGeometry(monitor.geometry())
            window.setWindowState(Qt.WindowState.WindowFullScreen)
            window.show()  # not ``showFullScreen``, which takes the keyboard focus
        self._window.activateWindow()

    def _place_behind(self, window: Canvas) -> None:
        own = self._window.screen()
        if not (window.isVisible() and not window.isFullScreen() and window.screen() is own):
            window.setScreen(own)
            room = own.availableGeometry()
            place = QRect(0, 0, round(room.width() * _SHARE), round(room.height() * _SHARE))
            place.moveCenter(room.center())
            window.showNormal()
            window.setGeometry(place)
        window.lower()
        self._window.raise_()

    def _place_all(self) -> None:
        for window in self._on:
            self._place(window)

    def _screens_changed(self) -> None:
        self._settle.start()

    def _screen_gone(self, gone: QScreen) -> None:
        """Hide the windows of a monitor that disappears: Qt would move them in front of the operator's."""
        for window in self._on:
            if window.screen() is gone:
                window.hide()
        self._settle.start()


def other_monitors(own: QScreen, monitors: list[QScreen]) -> list[QScreen]:
    """Return the monitors that show no part of ``own``; monitors mirroring each other count as one."""
    taken = [own]
    for monitor in monitors:
        if not any(monitor.geometry().intersects(other.geometry()) for other in taken):
            taken.append(monitor)
    return taken[1:]
