"""A text of which earlier versions are kept, as it was changed last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class NewestVersion:
    """A text in one language, and what it said ``before``; None if it is the first version, then so is
    ``since``, the time of the change. ``revision`` counts the versions.
    """

    lang: str
    body: str
    revision: int
    before: str | None
    since: datetime | None
