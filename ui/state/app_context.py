"""What every window is given: how to speak, how to look, what the user has chosen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui.look.speech import Speech
from ui.look.theme import Theme
from wgdesk import settings as stored
from wgdesk.clock import Clock, SteadyClock
from wgdesk.errors import Trouble
from wgdesk.settings import Settings


class AppContext(QObject):
    """Settings in force, and the speech and theme that follow them. ``changed`` is told of any change."""

    changed = Signal()

    def __init__(self, folder: Path, clock: Clock | None = None) -> None:
        """Read the settings in ``folder``; ``set_aside`` is where a file that could not be read now is."""
        super().__init__()
        self._folder = folder
        self.clock: Clock = clock or SteadyClock()
        self.settings, self.set_aside = stored.load(folder)
        self.speech = Speech(self.settings.language, self.settings.digits)
        self.theme = Theme(self.settings.theme, self.settings.scale)

    def apply(self) -> None:
        """Give the whole program its language and look: once, before the first window."""
        self.speech.apply()
        self.theme.apply()

    def change(self, **values: Any) -> None:
        """Change settings, show them at once and keep them.

        Raises ``Trouble('cannot-write')`` if they cannot be kept; they are in force all the same.
        """
        self.keep(replace(self.settings, **values))

    def keep(self, settings: Settings) -> None:
        """Put ``settings`` in force and keep them; raises as ``change`` does."""
        if settings == self.settings:
            return
        self.settings = settings
        self.speech.set(settings.language, settings.digits)
        self.theme.set(settings.theme, settings.scale)
        self.changed.emit()
        try:
            stored.save(settings, self._folder)
        except OSError as fault:
            raise Trouble("cannot-write", name=stored.FILE, why=fault.strerror or "") from fault
