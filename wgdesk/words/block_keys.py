"""Keys of the blocks in a report that come from a user's insertions."""

from __future__ import annotations

INSERTED = "insertion/"
SUB = "/sub/"  # separates the key of a block from the rest of the key of its sub-paragraph


def inserted_key(row: int) -> str:
    """Return the key of the block made from the insertion ``row``."""
    return f"{INSERTED}{row}"


def inserted_row(block: str) -> int | None:
    """Return the key of the insertion from which a block is made; None for any other block."""
    number = whole_block(block).removeprefix(INSERTED)
    return int(number) if block.startswith(INSERTED) and number.isascii() and number.isdigit() else None


def whole_block(block: str) -> str:
    """Return the key of the block to which a sub-paragraph belongs; any other key unchanged."""
    return block.partition(SUB)[0]
