"""The user's settings: one TOML file in the configuration folder, read once and always written whole.

Nothing here belongs to a meeting; how a body wants its reports is an option of the record.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from wgdesk.language_table import CODES, FIRST, INTERFACES, LANGUAGES, REPORTS, SCRIPTS, nearest

FILE = "settings.toml"
SET_ASIDE = "settings-unreadable.toml"
INTERFACE = "interface"  # a language setting with this value follows the windows
NO_SECOND = "none"  # the public display speaks one language
SMALLEST, LARGEST = 80, 200  # per cent
MOST_RECENT = 12
_ANY_NAME = "surrogateescape"  # on Linux the name of a file need not be valid text

# Users choose digits for languages that have several; other languages always use their own.
_DIGITS = tuple(dict.fromkeys(name for one in LANGUAGES.values() if one.digits_option for name in one.digits))

CHOICES: Mapping[str, tuple[str, ...]] = {
    "language": INTERFACES,
    "report_language": (INTERFACE, *REPORTS),
    "digits": _DIGITS,
    "theme": ("system", "light", "dark"),
    "names_language": (INTERFACE, *CODES),
    "podium_language": (INTERFACE, *SCRIPTS),
    "display_second": (NO_SECOND, *INTERFACES),
}
NUMBERS: Mapping[str, range] = {
    "scale": range(SMALLEST, LARGEST + 1),
    "display_next": range(0, 11),
}
# Names from earlier versions, of a panel and of the key that opens it.
_RENAMED: Mapping[str, str] = {"panel": "panellists", "panel-panel": "panel-panellists"}


@dataclass(frozen=True)
class Recent:
    """A record that was opened before: its file, when (ISO 8601 in UTC) and the name of the meeting."""

    path: str
    opened: str
    name: str = ""


@dataclass(frozen=True)
class Settings:
    """The settings in force; the defaults are those of a first start.

    ``language`` is for windows, ``report_language`` for the preview, ``names_language`` for names on screen,
    ``podium_language`` for the Chair; ``digits`` are for windows in a language that has several; ``scale`` is
    per cent from 80 to 200; ``keys`` are the shortcuts changed by the user, by action name;
    ``list_columns`` is what each column of a list of participants means, by its heading; ``sound``: whether
    one is played when the time allotted is over; ``display_clock``, ``display_next`` (how many speakers) and
    ``display_second`` (a second language) are for the public display; ``panel`` is the last one shown;
    ``recent`` has the newest record first.
    """

    language: str = FIRST
    report_language: str = INTERFACE
    digits: str = next(iter(LANGUAGES[FIRST].digits))
    theme: str = "system"
    scale: int = 100
    export_folder: str = ""
    names_language: str = INTERFACE
    podium_language: str = INTERFACE
    sound: bool = False
    display_clock: bool = True
    display_next: int = 3
    display_second: str = NO_SECOND
    panel: str = ""
    keys: Mapping[str, str] = field(default_factory=dict)
    list_columns: Mapping[str, str] = field(default_factory=dict)
    recent: tuple[Recent, ...] = ()

    @property
    def report_lang(self) -> str:
        """The language of the preview: the windows' until the user chooses another."""
        return self.language if self.report_language == INTERFACE else self.report_language

    @property
    def names_lang(self) -> str:
        """The language of names on screen: the windows' until the user chooses another."""
        return self.language if self.names_language == INTERFACE else self.names_language

    @property
    def podium_lang(self) -> str:
        """The language for the Chair: the windows' until the user chooses another.

        A language may have windows but no script; the Chair then reads the common language.
        """
        return nearest(self.language, SCRIPTS) if self.podium_language == INTERFACE else self.podium_language

    def opened(self, path: Path, at: datetime, name: str) -> Settings:
        """Return the settings with a record put first among the recent ones."""
        entry = Recent(str(path), at.isoformat(timespec="seconds"), name)
        others = tuple(other for other in self.recent if other.path != entry.path)
        return replace(self, recent=(entry, *others)[:MOST_RECENT])

    def forgotten(self, path: str) -> Settings:
        """Return the settings with a record removed from the recent ones."""
        return replace(self, recent=tuple(other for other in self.recent if other.path != path))


class BadSettings(Exception):
    """The file contains something that is not a valid setting."""


def load(folder: Path) -> tuple[Settings, Path | None]:
    """Return the settings stored in ``folder``, and where an unreadable file was moved, else None.

    On a first start, or if the file is damaged, the defaults are returned. Nothing is raised: bad settings
    must not stop the program from starting.
    """
    file = folder / FILE
    try:
        return _settings(_parsed(file.read_text("utf-8-sig", _ANY_NAME))), None
    except FileNotFoundError:
        return Settings(), None
    except (OSError, ValueError, RecursionError, BadSettings):
        return Settings(), _put_aside(file, folder / SET_ASIDE)


def save(settings: Settings, folder: Path) -> None:
    """Write the settings to ``folder``, completely or not at all. Raises ``OSError``."""
    import tomli_w  # both imported only when something was changed: start-up time

    from wgdesk.storage.atomic_write import write_whole

    folder.mkdir(parents=True, exist_ok=True)
    write_whole(folder / FILE, tomli_w.dumps(asdict(settings)).encode("utf-8", _ANY_NAME))


def _parsed(text: str) -> dict[str, Any]:
    import tomllib  # imported only if there is a file: start-up time

    return tomllib.loads(text)


def _put_aside(file: Path, aside: Path) -> Path | None:
    try:
        os.replace(file, aside)
    except OSError:  # it cannot even be moved, so it stays
        return None
    return aside


def _settings(given: dict[str, Any]) -> Settings:
    """Return the settings of a file, with the default for each that it does not contain.

    Raises ``BadSettings`` for a wrong value. Unknown keys are ignored: a newer version may have written them.
    """
    known = {field.name for field in fields(Settings)}
    values: dict[str, Any] = {name: value for name, value in given.items() if name in known}
    for name, value in values.items():
        if not _is_good(name, value):
            raise BadSettings(name)
    if "panel" in values:
        values["panel"] = _RENAMED.get(values["panel"], values["panel"])
    if "keys" in values:
        values["keys"] = {_RENAMED.get(name, name): key for name, key in values["keys"].items()}
    if "recent" in values:
        values["recent"] = tuple(Recent(**entry) for entry in values["recent"])
    return Settings(**values)


def _is_good(name: str, value: object) -> bool:
    if name in NUMBERS:
        return type(value) is int and value in NUMBERS[name]
    if name in ("sound", "display_clock"):
        return type(value) is bool
    if name in ("keys", "list_columns"):
        return isinstance(value, dict) and all(isinstance(key, str) and key for key in value.values())
    if name == "recent":
        return isinstance(value, list) and all(map(_is_recent, value))
    return isinstance(value, str) and value in CHOICES.get(name, (value,))


def _is_recent(value: object) -> bool:
    return (
        isinstance(value, dict)
        and {"path", "opened"} <= value.keys() <= {"path", "opened", "name"}
        and all(isinstance(part, str) for part in value.values())
        and datetime.fromisoformat(value["opened"]).tzinfo is not None  # ValueError: not a time
    )
