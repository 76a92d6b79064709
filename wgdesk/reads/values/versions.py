"""The last change of a text whose earlier versions are kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class NewestVersion:
    """A text in one language, with the version ``before`` and the time of the change, ``since``.

    Both are None for a first version. ``revision`` counts the versions.
    """

    lang: str
    body: str
    revision: int
    before: str | None
    since: datetime | None
