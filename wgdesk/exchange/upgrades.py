"""Files of older versions are turned into files of this version before they are read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

Upgrade = Callable[[dict[str, Any]], dict[str, Any]]

# UPGRADES[n - 1] turns the JSON of version n into that of version n + 1. It must not rely on the
# JSON being well formed: what it does not understand it leaves, for the reader to complain of.
UPGRADES: tuple[Upgrade, ...] = ()
VERSION = len(UPGRADES) + 1


def upgraded(raw: dict[str, Any], upgrades: Sequence[Upgrade]) -> dict[str, Any]:
    """Return ``raw``, whose version is known to be good, as a file of the newest version."""
    for upgrade in upgrades[raw["version"] - 1 :]:
        raw = upgrade(raw)
    return raw
