"""The words that select a variant of a phrase."""

from __future__ import annotations


def yes_no(value: bool) -> str:
    """Return "yes" or "no"."""
    return "yes" if value else "no"
