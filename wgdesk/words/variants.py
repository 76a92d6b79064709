"""The words by which a phrase chooses between its variants."""

from __future__ import annotations


def yes_no(value: bool) -> str:
    """Return "yes" or "no"."""
    return "yes" if value else "no"
