"""Names of phrase variants for common choices."""

from __future__ import annotations


def orally(amended: bool, revised: bool) -> str:
    """Return "amended", "revised", "both" or "none", for a text changed orally before its adoption."""
    if amended and revised:
        return "both"
    return "amended" if amended else "revised" if revised else "none"


def yes_no(value: bool) -> str:
    """Return "yes" or "no"."""
    return "yes" if value else "no"
