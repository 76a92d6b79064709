"""The speaking order as a spreadsheet, to be edited in another program and taken back."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from wgdesk.errors import Refused
from wgdesk.exchange.faults import BadFile, Fault
from wgdesk.language_table import INTERFACES, LANGUAGES
from wgdesk.lists.files import write_list
from wgdesk.lists.sheet import CellKind, Sheet, SheetCell, SheetColumn
from wgdesk.reads.queries.roster import roster
from wgdesk.reads.values.roster import Roster
from wgdesk.rosters.read_table import read_table
from wgdesk.rosters.table import ListTable, plain
from wgdesk.speaking_order.order_file import FORMAT, VERSION, FiledSpeaker, OrderFile, order_of, parsed
from wgdesk.words.finder import fold
from wgdesk.words.known_words import all_known_words
from wgdesk.words.phrases import Phrases, screen_phrases

SUFFIXES = (".xlsx", ".csv")
# The columns, in order; ``name`` is only for readers, the others hold the values of an order file.
_COLUMNS = (
    *("sitting", "item", "name", "delegation", "group", "person", "guest", "kind", "medium", "aligned"),
    *("asked_at", "key", "meeting", "made_at"),
)
_TOP = ("meeting", "made_at")


def is_table(path: Path) -> bool:
    """Return whether a file is a spreadsheet, by its suffix."""
    return path.suffix.lower() in SUFFIXES


# -- out ---------------------------------------------------------------------------------------------------


def write_table(connection: Connection, path: Path, lang: str, now: datetime) -> None:
    """Write the speaking order to a workbook or CSV file, by the suffix, with headings in ``lang``.

    Raises ``Refused`` as ``order_of`` does, and ``Trouble('cannot-write')``.
    """
    order, people = order_of(connection, now), roster(connection)
    words = _words(lang)
    columns = tuple(SheetColumn(_heading(words, name), CellKind.TEXT) for name in _COLUMNS)
    rows = tuple(_rows(order, people, lang))
    title = words.say("order-title")
    write_list([Sheet("order", title, title, LANGUAGES[lang].right_to_left, columns, rows)], path, now)


def _rows(order: OrderFile, people: Roster, lang: str) -> Iterator[tuple[SheetCell, ...]]:
    names = {one.code: one.name.get(lang) for one in people.delegations.values()}
    for listed in order.lists:
        for one in listed.speakers:
            forms = names.get(one.delegation)
            told = {
                **_plain(one),
                "sitting": str(listed.sitting),
                "item": listed.item,
                "name": forms.listed if forms else one.person or one.guest,
                "meeting": order.meeting,
                "made_at": f"{order.made_at:%Y-%m-%dT%H:%M:%SZ}",
            }
            yield tuple(told.get(name, "") for name in _COLUMNS)


def _plain(one: FiledSpeaker) -> Mapping[str, str]:
    asked = f"{one.asked_at:%Y-%m-%dT%H:%M:%S.%fZ}" if one.asked_at is not None else ""
    return {
        "delegation": one.delegation,
        "group": one.group,
        "person": one.person,
        "guest": one.guest,
        "kind": one.kind.value,
        "medium": one.medium.value,
        "aligned": " ".join(one.aligned),
        "asked_at": asked,
        "key": one.key,
    }


@cache
def _words(lang: str) -> Phrases:
    return screen_phrases(lang, "order.ftl")


def _heading(words: Phrases, name: str) -> str:
    return words.say(f"order-column-{name.replace('_', '-')}")


# -- in ----------------------------------------------------------------------------------------------------


def read_order_table(path: Path, meeting: str, now: datetime) -> OrderFile:
    """Return the speaking order in a workbook or CSV file; each list has its rows in the order of the sheet.

    ``meeting`` and ``now`` are used where the rows do not name their record and time. A missing row withdraws
    nobody. Raises ``Refused('order-no-columns')``, ``BadFile`` with all faults by row, and what
    ``rosters.read_table`` raises.
    """
    table = read_table(path)
    head, columns = _head(table)
    raw: dict[str, Any] = {"format": FORMAT, "version": VERSION, "meeting": meeting}
    raw |= {"made_at": f"{now:%Y-%m-%dT%H:%M:%SZ}", "lists": []}
    places: dict[tuple[str, str], int] = {}
    numbers: dict[str, int] = {}  # JSON path in the order file -> row of the sheet
    for row in table.lines[head + 1 :]:
        told = {name: plain(row.cell(at)) for name, at in columns.items()}
        raw |= {name: told[name] for name in _TOP if told.get(name)}
        where = (told.get("sitting", ""), told.get("item", ""))
        at = places.setdefault(where, len(places))
        if at == len(raw["lists"]):
            raw["lists"].append({"sitting": _number(where[0]), "item": where[1], "speakers": []})
            numbers[f"$.lists[{at}]"] = row.number
        speakers = raw["lists"][at]["speakers"]
        numbers[f"$.lists[{at}].speakers[{len(speakers)}]"] = row.number
        speakers.append(_speaker(told))
    try:
        return parsed(json.dumps(raw).encode())
    except BadFile as bad:
        raise BadFile(_by_row(fault, numbers) for fault in bad.faults) from bad


def _head(table: ListTable) -> tuple[int, Mapping[str, int]]:
    """Return the index of the row of headings, and name -> column for the headings it has in any language."""
    known = {fold(_heading(_words(lang), name)): name for lang in INTERFACES for name in _COLUMNS}
    known |= {fold(name): name for name in _COLUMNS}
    for words in all_known_words():
        known |= {fold(heading): name for heading, name in words.order_headings.items()}
    for at, row in enumerate(table.lines[:10]):
        found = {known[key]: place for place, cell in enumerate(row.cells) if (key := fold(cell)) in known}
        if "sitting" in found and found.keys() & {"delegation", "name"}:
            return at, found
    raise Refused("order-no-columns", name=table.source)


def _speaker(told: Mapping[str, str]) -> dict[str, Any]:
    alone = told.get("person") or told.get("guest")
    speaker: dict[str, Any] = {name: told[name] for name in _PLAIN if told.get(name)}
    if not speaker.get("delegation") and not alone and told.get("name"):
        speaker["delegation"] = told["name"]
    if told.get("aligned"):
        speaker["aligned"] = told["aligned"].replace(",", " ").split()
    return speaker


_PLAIN = tuple(_plain(FiledSpeaker()).keys() - {"aligned"})


def _number(text: str) -> int | str:
    return int(text) if text.isdecimal() and len(text) < 7 else text


def _by_row(fault: Fault, numbers: Mapping[str, int]) -> Fault:
    """Return a fault that names the row of the sheet instead of the JSON path."""
    inner = max((path for path in numbers if fault.path.startswith(path)), key=len, default="")
    row, field = numbers.get(inner), fault.path.removeprefix(inner).strip(".")
    return Fault(f"{row}: {field}".rstrip(": ") if row else fault.path, fault.key, fault.facts)
