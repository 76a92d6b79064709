"""Which paragraphs are put for adoption when the report is read out paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TypeGuard, TypeVar

from wgdesk.phrasing.tree import Block, Paragraph
from wgdesk.rules.whole_report import held_up

T = TypeVar("T")

# These tell of the adoption itself and of what follows, so they cannot be decided beforehand.
_AFTERWARDS = ("adoption/", "closing/")


def is_read_out(block: Block[T]) -> TypeGuard[Paragraph[T]]:
    """Return whether a block is a numbered paragraph."""
    return isinstance(block, Paragraph) and block.label is not None


def is_put(block: Block[T]) -> TypeGuard[Paragraph[T]]:
    """Return whether a block is a paragraph to be decided before the report is adopted as a whole."""
    return is_read_out(block) and not block.key.startswith(_AFTERWARDS)


def put_for_adoption(blocks: Iterable[Block[T]]) -> tuple[str, ...]:
    """Return the keys of the paragraphs that are put for adoption."""
    return tuple(one.key for one in blocks if is_put(one))


def undecided(blocks: Iterable[Block[T]], decided: Collection[str]) -> tuple[str, ...]:
    """Return the keys of the paragraphs still to be decided; ``decided`` are those that are.

    Empty if none is decided at all: such a report is adopted as a whole, at once.
    """
    return held_up(put_for_adoption(blocks), dict.fromkeys(decided, "")).undecided
