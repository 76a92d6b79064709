"""Keys of the blocks of a report that are made from what a person has added."""

from __future__ import annotations

INSERTED = "insertion/"
SUB = "/sub/"  # a line of a block that is printed as a sub-paragraph has the key of the block before this


def inserted_key(row: int) -> str:
    """Return the key of the block made from the addition ``row``."""
    return f"{INSERTED}{row}"


def inserted_row(block: str) -> int | None:
    """Return the key of the addition from which a block is made; None if it is made from another row."""
    number = whole_block(block).removeprefix(INSERTED)
    return int(number) if block.startswith(INSERTED) and number.isascii() and number.isdigit() else None


def whole_block(block: str) -> str:
    """Return the key of the block to which a line belongs; any other key as it is."""
    return block.partition(SUB)[0]
