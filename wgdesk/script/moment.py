"""What the Chair says at one moment of the meeting, independent of language."""

from __future__ import annotations

from dataclasses import dataclass

from wgdesk.phrasing.facts import SomeGender
from wgdesk.phrasing.tree import Say


@dataclass(frozen=True)
class Moment:
    """A moment of the meeting and what the Chair says; ``chair`` is the gender of the presiding officer.

    Each of the ``sayings`` is one or two sentences that belong together. ``instead``: the moment is an
    alternative to those that follow.
    """

    key: str
    chair: SomeGender
    sayings: tuple[Say, ...] = ()
    instead: bool = False
