"""The sections of the settings: their fields, and how each choice takes effect at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from ui.dialogs.file_choice import ask_folder
from ui.look.speech import symbol
from ui.look.theme import STEPS
from ui.parts.option_fields import option_fields
from ui.parts.time_limits import LimitField, limit_fields
from ui.state.app_context import AppContext
from ui.state.record_session import RecordSession
from ui.widgets.boxes import STRETCH, column, grid, put, row
from ui.widgets.buttons import Button
from ui.widgets.check_box import Check
from ui.widgets.choices import labelled
from ui.widgets.fields import Counter, Pick
from ui.widgets.labels import Label
from wgdesk.language_table import LANGUAGES
from wgdesk.rules.option_kinds import OptionGroup
from wgdesk.rules.options import LIMIT_GROUPS, Options, option_phrase
from wgdesk.settings import CHOICES, NUMBERS

ChangeSettings = Callable[..., None]
_OWN = "own"  # the languages' names for themselves


class SettingsPage(QWidget):
    """A section. ``change`` applies and saves settings; ``show_settings`` shows the current ones."""

    def __init__(self, app: AppContext, change: ChangeSettings) -> None:
        super().__init__()
        self.app, self.change = app, change
        self.boxes: dict[str, Pick] = {}
        self.inside: QVBoxLayout = column(app, 14)
        self.setLayout(self.inside)

    def pick(self, name: str, values: Sequence[str], said: str) -> None:
        """Add a choice among ``values``; the phrase of a value is "<said>-<value>"."""
        box = Pick(self.app)
        for value in values:
            box.addItem("", value)
        box.setProperty("said", said)
        box.activated.connect(lambda _: self.picked(name, str(box.currentData())))
        self.boxes[name] = box
        self.inside.addLayout(labelled(self.app, f"setting-{name.replace('_', '-')}", box))

    def picked(self, name: str, value: str) -> None:
        """Apply a choice of the user."""
        self.change(**{name: value})

    def say_value(self, said: str, value: str) -> str:
        return self.app.speech.say(f"{said}-{value}")

    def value(self, name: str) -> str:
        """Return the current value of a setting."""
        return str(getattr(self.app.settings, name))

    def hint(self, phrase: str) -> None:
        """Add an explanatory text."""
        self.inside.addWidget(Label(self.app, phrase, face="small", tone="hint", wrap=True))

    def show_settings(self) -> None:
        """Show the current values, in the language of the interface."""
        for name, box in self.boxes.items():
            with QSignalBlocker(box):
                for at in range(box.count()):
                    box.setItemText(at, self.say_value(box.property("said"), box.itemData(at)))
                box.setCurrentIndex(box.findData(self.value(name)))


class LanguagePage(SettingsPage):
    """Languages of the windows, names, report preview and Chair's screen; the digits."""

    def __init__(self, app: AppContext, change: ChangeSettings) -> None:
        super().__init__(app, change)
        self.pick("language", CHOICES["language"], _OWN)
        for name in ("names_language", "report_language", "podium_language"):
            self.pick(name, CHOICES[name], "language")
        self.pick("digits", CHOICES["digits"], "digits")

    def say_value(self, said: str, value: str) -> str:
        """Return the name of a language in that language, for whoever cannot read the current one."""
        own = LANGUAGES.get(value)
        return own.name if own is not None and said == _OWN else super().say_value(said, value)

    def show_settings(self) -> None:
        """Also enable the choice of digits only for a language that has several kinds."""
        super().show_settings()
        self.boxes["digits"].setEnabled(len(LANGUAGES[self.app.settings.language].digits) > 1)


class LookPage(SettingsPage):
    """Light or dark theme, and the scale. ``take_size`` applies a scale in percent."""

    def __init__(self, app: AppContext, change: ChangeSettings, take_size: Callable[[int], None]) -> None:
        super().__init__(app, change)
        self._take_size = take_size
        self.pick("theme", CHOICES["theme"], "theme")
        self.pick("scale", [str(step) for step in STEPS], "scale")

    def picked(self, name: str, value: str) -> None:
        """Apply a choice; the scale goes through ``take_size``."""
        if name == "scale":
            self._take_size(int(value))
        else:
            super().picked(name, value)

    def say_value(self, said: str, value: str) -> str:
        """Return a value in words; the scale is a percentage."""
        if said == "scale":
            return self.app.speech.say("scale-value", n=self.app.speech.figure(value))
        return super().say_value(said, value)


class ScreenPage(SettingsPage):
    """What the public display shows, and the sound at the desk."""

    def __init__(self, app: AppContext, change: ChangeSettings) -> None:
        super().__init__(app, change)
        self.checks: dict[str, Check] = {}
        self._check("display_clock")
        self.next = Counter(app, NUMBERS["display_next"].start, NUMBERS["display_next"].stop - 1)
        self.next.valueChanged.connect(lambda value: self.change(display_next=value))
        self.inside.addLayout(labelled(app, "setting-display-next", self.next))
        self.pick("display_second", CHOICES["display_second"], "language")
        self._check("sound")
        self.hint("setting-sound-hint")

    def _check(self, name: str) -> None:
        check = Check(self.app, f"setting-{name.replace('_', '-')}")
        check.clicked.connect(lambda on: self.change(**{name: on}))
        self.checks[name] = check
        self.inside.addWidget(check)

    def show_settings(self) -> None:
        super().show_settings()
        for name, check in self.checks.items():
            check.setChecked(getattr(self.app.settings, name))
        with QSignalBlocker(self.next):
            self.next.setValue(self.app.settings.display_next)


class RecordSettingsPage(SettingsPage):
    """Options of the record, not of the user: time limits, rights of reply, quorum. Acts change them."""

    def __init__(self, app: AppContext, change: ChangeSettings, session: RecordSession) -> None:
        super().__init__(app, change)
        self._session = session
        self.limits: dict[str, LimitField] = {}
        self.hint("setting-meeting-hint")
        self.inside.addLayout(self._times())
        self.options = option_fields(session, OptionGroup.FLOOR)
        for name, field in self.options.items():
            self.inside.addLayout(labelled(app, option_phrase(name), field))
        session.live.programme_changed.connect(self.show_settings)
        session.faulted.connect(self._refused)

    def _times(self) -> QGridLayout:
        """Return two columns of time limits: those changed often, those changed seldom."""
        fields = grid(self.app, 8)
        for across, group in enumerate(LIMIT_GROUPS):
            for down, (name, field) in enumerate(limit_fields(self._session, group).items()):
                field.setProperty("look", "")
                field.setFixedWidth(self.app.theme.px(72))
                words = Label(self.app, option_phrase(name))
                words.setBuddy(field)
                fields.addWidget(words, down, 3 * across)
                fields.addWidget(field, down, 3 * across + 1)
                self.limits[name] = field
        fields.setColumnMinimumWidth(2, self.app.theme.px(24))
        fields.setColumnStretch(0, 1)
        fields.setColumnStretch(3, 1)
        return fields

    def _refused(self) -> None:
        self.show_settings()

    def show_settings(self) -> None:
        """Show the options in force; do not overwrite a number being typed."""
        options = Options(self._session.live.programme.options)
        for field in (*self.limits.values(), *self.options.values()):
            field.show_option(options)


class FilesPage(SettingsPage):
    """The folder for exported reports; a button that opens the copies of the record."""

    def __init__(
        self, app: AppContext, change: ChangeSettings, open_copies: Callable[[], None] | None = None
    ) -> None:
        """``open_copies``: None if no record is open; then there is no button."""
        super().__init__(app, change)
        self.folder = QLineEdit()
        self.folder.setReadOnly(True)
        self.folder.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        choose = Button(app, "choose-folder", icon="folder", then=self._choose)
        self.beside = Button(app, "setting-export-beside", then=lambda: self.change(export_folder=""))
        self.inside.addLayout(labelled(app, "setting-export-folder", self.folder))
        buttons = put(row(app, 8), choose, self.beside, STRETCH)
        self.inside.addLayout(buttons)
        if open_copies is not None:
            copies = Button(app, "key-copies", icon="database", action="copies", then=open_copies)
            self.inside.addWidget(copies, 0, Qt.AlignmentFlag.AlignLeading)

    def _choose(self) -> None:
        now = self.app.settings.export_folder
        ask_folder(
            self.app,
            self.window(),
            Path(now) if now else Path.home(),
            lambda folder: self.change(export_folder=str(folder)),
        )

    def show_settings(self) -> None:
        """Show the folder; without one, say that reports are written beside their record."""
        super().show_settings()
        folder = self.app.settings.export_folder
        self.folder.setText(symbol(folder) if folder else self.app.speech.say("setting-export-none"))
        self.folder.setCursorPosition(0)
        self.beside.setEnabled(bool(folder))


class KeysPage(SettingsPage):
    """A button that opens the sheet of keys, where the user can change them."""

    def __init__(self, app: AppContext, change: ChangeSettings, open_sheet: Callable[[], None]) -> None:
        super().__init__(app, change)
        self.hint("setting-keys-hint")
        sheet = Button(app, "key-keys", icon="keyboard", action="keys", then=open_sheet)
        self.count = Label(app, tone="quiet")
        line = put(row(app, 12), sheet, (self.count, 1))
        self.inside.addLayout(line)

    def show_settings(self) -> None:
        """Show how many keys differ from their defaults."""
        super().show_settings()
        self.count.say("setting-keys-changed", n=len(self.app.settings.keys))
