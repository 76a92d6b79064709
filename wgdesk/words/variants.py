"""The words that select a variant of a phrase."""

from __future__ import annotations


def orally(amended: bool, revised: bool) -> str:
    """Return "amended", "revised", "both" or "none": how a text was changed orally before its adoption."""
    if amended and revised:
        return "both"
    return "amended" if amended else "revised" if revised else "none"


def yes_no(value: bool) -> str:
    """Return "yes" or "no"."""
    return "yes" if value else "no"
