"""What every window gets: settings, language and theme; and in the windows of a record, its body's words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDate, QObject, Signal

from ui.look.speech import Speech
from ui.look.theme import Theme
from wgdesk import settings as stored
from wgdesk.clock import Clock, SteadyClock
from wgdesk.errors import Trouble, why_of
from wgdesk.settings import Settings


class AppContext(QObject):
    """The current settings, with the speech and theme that follow them.

    ``changed`` is emitted when any setting changes.
    """

    changed = Signal()
    handbook_wanted = Signal(str)  # carries the page of the handbook to open

    def __init__(self, folder: Path, clock: Clock | None = None) -> None:
        """Read the settings in ``folder``.

        A file that cannot be read is moved away; ``set_aside`` is its new path.
        """
        super().__init__()
        self._folder = folder
        self.clock: Clock = clock or SteadyClock()
        self._settings, self.set_aside = stored.load(folder)
        self.speech = Speech(self.settings.language, self.settings.digits)
        self.theme = Theme(self.settings.theme, self.settings.scale)

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._settings

    def today(self) -> QDate:
        """Return today's date on this computer."""
        now = self.clock().astimezone()
        return QDate(now.year, now.month, now.day)

    def apply(self) -> None:
        """Apply language and theme to the whole program, once, before the first window."""
        self.speech.apply()
        self.theme.apply()

    def change(self, **values: Any) -> None:
        """Change settings, apply them at once and save them.

        Raises ``Trouble('cannot-write')`` if they cannot be saved; they are applied all the same.
        """
        self.keep(replace(self.settings, **values))

    def keep(self, settings: Settings) -> None:
        """Apply ``settings`` and save them; raises as ``change`` does."""
        if settings == self.settings:
            return
        self._settings = settings
        self.speech.set(settings.language, settings.digits)
        self.theme.set(settings.theme, settings.scale)
        self.changed.emit()
        try:
            stored.save(settings, self._folder)
        except OSError as fault:
            raise Trouble("cannot-write", name=stored.FILE, why=why_of(fault)) from fault


class RecordContext(AppContext):
    """The context for the windows of one record: shared, except that ``speech`` has the words of its body."""

    def __init__(self, program: AppContext) -> None:
        QObject.__init__(self)
        self._program = program
        self.clock, self.theme, self.set_aside = program.clock, program.theme, None
        self.speech = program.speech.of_record()
        program.changed.connect(self.changed)
        self.handbook_wanted.connect(program.handbook_wanted)

    @property
    def settings(self) -> Settings:
        """The settings in force: the program's."""
        return self._program.settings

    def keep(self, settings: Settings) -> None:
        """Apply and save settings for the whole program; raises as ``AppContext.keep`` does."""
        self._program.keep(settings)
