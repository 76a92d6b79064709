"""What persons have changed in the generated report, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from wgdesk.model import InsertionKind, Side
from wgdesk.reads.values.words import Words


@dataclass(frozen=True)
class OverrideNow:
    """What is printed instead of a generated block.

    ``decided``: the meeting adopted the block as amended, so that a language without text waits for it; else
    a person has edited it, and a language without text prints what is generated. ``table`` and ``id`` are the
    row that has the text. ``generated`` and ``bases`` (digests of facts) are what it replaced, by language.
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
    """A text that a person has added beside a block; ``stale``: languages older than the original."""

    id: int
    anchor: str
    side: Side
    kind: InsertionKind
    level: int
    body: Words
    stale: tuple[str, ...]


@dataclass(frozen=True)
class OmissionNow:
    """A block that a person has left out; ``whole``: with everything under the heading that it is."""

    id: int
    block: str
    whole: bool
    reason: str


@dataclass(frozen=True)
class Composition:
    """All that persons have changed. ``overrides`` are by the key of their block.

    Insertions are in their order at each side of each block.
    """

    overrides: Mapping[str, OverrideNow] = field(default_factory=dict)
    insertions: tuple[InsertionNow, ...] = ()
    omissions: tuple[OmissionNow, ...] = ()


GENERATED = Composition()  # nothing was changed
