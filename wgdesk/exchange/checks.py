"""Checks between rows of a file, beyond what the form of a single row can check, and the labels of rows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from wgdesk.errors import Refused
from wgdesk.exchange.faults import Faults, shown
from wgdesk.exchange.nodes import Node, Parsed
from wgdesk.rules.option_kinds import ChoiceOption, NumberOption
from wgdesk.rules.options import OPTIONS, check_option
from wgdesk.words.item_labels import item_label

MEETING = "meeting"  # stands for the item in the name of a panel that belongs to none


def label(node: Node, key: str | None) -> int | str | None:
    """Return the name by which other rows of the file refer to this row; None if it has none."""
    match node.form.name:
        case "sitting":
            return node.values.get("number")
        case "delegation" | "grouping":
            return node.values.get("code")
        case "person" | "officer" | "action":
            return key
        case "document" | "informal_body":
            return f"#{_position(node, -1)}"
        case "recommendation":
            return f"{_position(node, -3)}.{_position(node, -1)}"
        case "panel":
            item = node.parent.label if node.parent else None
            return f"{item or MEETING}.{_position(node, -1)}"
        case "agenda_item":
            number = node.values.get("number")
            parent = node.parent.label if node.parent else None
            return None if number is None else item_label(number, parent)
    return None


def other_label(node: Node) -> str | None:
    """Return another name by which rows of the file may refer to this row: the symbol of a document."""
    return node.values.get("symbol") or None if node.form.name == "document" else None


def _position(node: Node, step: int) -> int:
    """Return the position of a row in its list, from 1, given by a step of its path."""
    place = node.path[step]
    assert isinstance(place, int)
    return place + 1


def check(parsed: Parsed, faults: Faults) -> None:
    """Report duplicates, two open statements in one sitting, and bad options."""
    _duplicates(parsed.nodes, faults)
    for node in parsed.walk():
        _duplicates(node.children, faults)
        if node.form.name == "sitting":
            _open_statements(node, faults)
        if node.form.name == "option" and "value" in node.values:
            _option(node, faults)


def _duplicates(nodes: Iterable[Node], faults: Faults) -> None:
    seen: set[tuple[object, ...]] = set()
    for node in nodes:
        for columns in node.form.unique:
            if any(column not in node.values for column in columns):
                continue
            values = tuple(node.values[column] for column in columns)
            key = node.values.get(node.form.key or "") if node.form.key_tells_apart else None
            if (one := (node.form.name, columns, key, *values)) in seen:
                path = node.at(columns[0]) if columns else node.path
                faults.add(path, "fault-duplicate", name=_said(values) or _said((key,)))
            seen.add(one)


def _said(values: tuple[object, ...]) -> str:
    """Return values as the file may write them, without those that are absent."""
    return shown(", ".join(_written(value) for value in values if value is not None))


def _written(value: object) -> str:
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%dT%H:%MZ")
    return str(getattr(value, "label", value))


def _open_statements(sitting: Node, faults: Faults) -> None:
    speaking = False
    for node in sitting.children:
        times = node.values
        if node.form.name != "request" or times.get("begun_at") is None:
            continue
        if times.get("ended_at") is None and not times.get("interrupted"):
            if speaking:
                faults.add(node.at("begun_at"), "fault-two-open")
            speaking = True


def _option(node: Node, faults: Faults) -> None:
    try:
        check_option(node.values["name"], node.values["value"])
    except Refused:
        told = {"name": node.values["name"], "value": shown(node.values["value"])}
        match OPTIONS[node.values["name"]]:
            case ChoiceOption(values=values):
                faults.add(node.path, "fault-option", **told, choices=", ".join(values))
            case NumberOption(least=least, most=most):
                faults.add(node.path, "fault-option-number", **told, least=str(least), most=str(most))
