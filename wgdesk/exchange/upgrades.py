"""Converts files of older versions to the newest version before they are read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from wgdesk.exchange.upgrade_to_2 import to_version_2
from wgdesk.exchange.upgrade_to_3 import to_version_3
from wgdesk.exchange.upgrade_to_4 import to_version_4

Upgrade = Callable[[dict[str, Any]], dict[str, Any]]

# UPGRADES[n - 1] turns the JSON of version n into that of version n + 1. The JSON may be wrong in any way: an
# upgrade leaves what it does not understand as it is, for the reader to report.
UPGRADES: tuple[Upgrade, ...] = (to_version_2, to_version_3, to_version_4)
VERSION = len(UPGRADES) + 1


def upgraded(raw: dict[str, Any], upgrades: Sequence[Upgrade]) -> dict[str, Any]:
    """Return ``raw`` as a file of the newest version. The caller has checked its version."""
    for upgrade in upgrades[raw["version"] - 1 :]:
        raw = upgrade(raw)
    return raw
