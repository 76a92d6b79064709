"""What users have changed in the generated report, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from wgdesk.model import InsertionKind, Side
from wgdesk.reads.values.words import Words


@dataclass(frozen=True)
class OverrideNow:
    """A text that is printed instead of a generated block.

    If ``decided``, the meeting adopted the block as amended, and a language without text is still awaited;
    otherwise a user has edited it, and a language without text prints the generated one. ``table`` and ``id``
    identify the row of the text. ``generated`` and ``bases`` (digests of facts) are what it replaced, by
    language.
    """

    table: str
    id: int
    block: str
    decided: bool
    body: Words
    generated: Words
    bases: Mapping[str, str]


@dataclass(frozen=True)
class InsertionNow:
    """A text that a user has added beside a block; ``stale``: languages older than the original.

    ``unnumbered``: a heading without a number.
    """

    id: int
    anchor: str
    side: Side
    kind: InsertionKind
    level: int
    body: Words
    stale: tuple[str, ...]
    unnumbered: bool = False


@dataclass(frozen=True)
class OmissionNow:
    """A block that a user has left out; ``whole``: a heading with everything under it."""

    id: int
    block: str
    whole: bool
    reason: str


@dataclass(frozen=True)
class Composition:
    """Everything that users have changed. ``overrides`` are by block key.

    Insertions are in order on each side of each block.
    """

    overrides: Mapping[str, OverrideNow] = field(default_factory=dict)
    insertions: tuple[InsertionNow, ...] = ()
    omissions: tuple[OmissionNow, ...] = ()


GENERATED = Composition()  # nothing was changed
