"""Turns a record file of version 3 into one of version 4 with the same meaning."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wgdesk.exchange.upgrade_to_2 import rows
from wgdesk.model import PanelKind


def to_version_4(raw: dict[str, Any]) -> dict[str, Any]:
    """Return ``raw``, a file of version 3, as a file of version 4.

    That is without the option that nothing read, and with a kind for panels that were called round tables.
    """
    for panel in _panels(raw):
        _kind_of(panel)
    options = raw.get("options")
    if not isinstance(options, dict):
        return raw
    return {**raw, "options": {name: value for name, value in options.items() if name != "quantifier_some"}}


def _panels(raw: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from rows(raw.get("panels"))
    for item in _items(raw.get("agenda")):
        yield from rows(item.get("panels"))


def _items(agenda: Any) -> Iterator[dict[str, Any]]:
    for item in rows(agenda):
        yield item
        yield from _items(item.get("items"))


def _kind_of(panel: dict[str, Any]) -> None:
    """Turn ``round_table``, in place, into the kind; anything but a flag is left for the reader to report."""
    if isinstance(panel.get("round_table"), bool | None) and panel.pop("round_table", None):
        panel["kind"] = PanelKind.ROUND_TABLE.value
    doubts = panel.get("doubts")
    if isinstance(doubts, dict) and "round_table" in doubts:
        doubts["kind"] = doubts.pop("round_table")
