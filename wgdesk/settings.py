"""What the user has chosen, in one TOML file in the configuration folder: read once, written whole.

Nothing here belongs to a meeting; what a body wants of its reports is an option of the record.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from wgdesk.languages import CODES, FIRST, INTERFACES, LANGUAGES, REPORTS, SCRIPTS, nearest

FILE = "settings.toml"
SET_ASIDE = "settings-unreadable.toml"
INTERFACE = "interface"  # the value of a language that is that of windows
SMALLEST, LARGEST = 80, 200  # per cent
MOST_RECENT = 12

# Digits are chosen where a language has several; the others have their own whatever is chosen.
_DIGITS = tuple(dict.fromkeys(name for one in LANGUAGES.values() if one.digits_option for name in one.digits))

CHOICES: Mapping[str, tuple[str, ...]] = {
    "language": INTERFACES,
    "report_language": (INTERFACE, *REPORTS),
    "digits": _DIGITS,
    "theme": ("system", "light", "dark"),
    "names_language": (INTERFACE, *CODES),
    "podium_language": (INTERFACE, *SCRIPTS),
}
NUMBERS: Mapping[str, range] = {
    "scale": range(SMALLEST, LARGEST + 1),
    "display_next": range(0, 11),
}
# Names that settings of earlier versions have: of a panel, and of the key that opens it.
_RENAMED: Mapping[str, str] = {"panel": "panellists", "panel-panel": "panel-panellists"}


@dataclass(frozen=True)
class Recent:
    """A record that was open before; ``opened`` is ISO 8601 in UTC, ``name`` the meeting's."""

    path: str
    opened: str
    name: str = ""


@dataclass(frozen=True)
class Settings:
    """The choices in force; the defaults are those of a first start.

    ``language`` is that of windows, ``report_language`` that of the preview, ``names_language`` that of
    names on screen, ``podium_language`` that of the Chair; ``digits`` are those of windows in a language that
    has several; ``scale`` is per cent from 80 to 200; ``keys`` are those changed by the user, by the name of
    the action; ``sound`` is heard when the time allotted is over; ``display_clock`` and ``display_next`` (how
    many speakers) are what the public display shows; ``panel`` was the last one in front; ``recent`` has the
    newest first.
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
    panel: str = ""
    keys: Mapping[str, str] = field(default_factory=dict)
    recent: tuple[Recent, ...] = ()

    @property
    def report_lang(self) -> str:
        """The language of the preview: that of windows until another is chosen."""
        return self.language if self.report_language == INTERFACE else self.report_language

    @property
    def names_lang(self) -> str:
        """The language of names on the screen: that of windows until another is chosen."""
        return self.language if self.names_language == INTERFACE else self.names_language

    @property
    def podium_lang(self) -> str:
        """The language of the Chair: that of windows until another is chosen.

        A language may have windows and no script; the Chair is then spoken to in the common one.
        """
        return nearest(self.language, SCRIPTS) if self.podium_language == INTERFACE else self.podium_language

    def opened(self, path: Path, at: datetime, name: str) -> Settings:
        """Return the settings with a record at the head of the recent ones."""
        entry = Recent(str(path), at.isoformat(timespec="seconds"), name)
        others = tuple(other for other in self.recent if other.path != entry.path)
        return replace(self, recent=(entry, *others)[:MOST_RECENT])

    def forgotten(self, path: str) -> Settings:
        """Return the settings without a record among the recent ones."""
        return replace(self, recent=tuple(other for other in self.recent if other.path != path))


class BadSettings(Exception):
    """The file holds something that is not a setting."""


def load(folder: Path) -> tuple[Settings, Path | None]:
    """Return the settings kept in ``folder``, and where a file that cannot be read was put aside.

    A first start, or a file that is damaged, gives the defaults. Nothing is raised: a program that
    does not start for its settings is of no use.
    """
    file = folder / FILE
    try:
        return _settings(_parsed(file.read_text("utf-8"))), None
    except FileNotFoundError:
        return Settings(), None
    except (OSError, ValueError, BadSettings):
        return Settings(), _put_aside(file, folder / SET_ASIDE)


def save(settings: Settings, folder: Path) -> None:
    """Write the settings to ``folder``, whole or not at all; raises ``OSError``."""
    import tomli_w  # both only when something was changed: start-up time

    from wgdesk.storage.atomic_write import write_whole

    write_whole(folder / FILE, tomli_w.dumps(asdict(settings)).encode())


def _parsed(text: str) -> dict[str, Any]:
    import tomllib  # only when there is a file: start-up time

    return tomllib.loads(text)


def _put_aside(file: Path, aside: Path) -> Path | None:
    try:
        os.replace(file, aside)
    except OSError:  # it cannot even be moved: it is left where it is
        return None
    return aside


def _settings(given: dict[str, Any]) -> Settings:
    """Return the settings a file holds; what it does not say keeps its default.

    Raises ``BadSettings`` for a wrong value. A key that is no setting is passed over: it is a newer
    version's.
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
    if name == "keys":
        return isinstance(value, dict) and all(isinstance(key, str) and key for key in value.values())
    if name == "recent":
        return isinstance(value, list) and all(map(_is_recent, value))
    return isinstance(value, str) and value in CHOICES.get(name, (value,))


def _is_recent(value: object) -> bool:
    return (
        isinstance(value, dict)
        and {"path", "opened"} <= value.keys() <= {"path", "opened", "name"}
        and all(isinstance(part, str) for part in value.values())
        and datetime.fromisoformat(value["opened"]).tzinfo is not None  # ValueError: no moment at all
    )
