"""Turns a record file of version 3 into one of version 4 with the same meaning."""

from __future__ import annotations

from typing import Any


def to_version_4(raw: dict[str, Any]) -> dict[str, Any]:
    """Return ``raw``, a file of version 3, as a file of version 4: without the option that nothing read."""
    options = raw.get("options")
    if not isinstance(options, dict):
        return raw
    return {**raw, "options": {name: value for name, value in options.items() if name != "quantifier_some"}}
