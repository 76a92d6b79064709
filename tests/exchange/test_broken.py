"""Random records broken in random ways: every fault is reported with its place in the file."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import cache
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.effort import tries
from tests.exchange.files import data
from tests.exchange.records import random_record
from wgdesk.acting.desk import Desk
from wgdesk.exchange import BadFile, import_into, to_json

pytestmark = pytest.mark.slow  # long: in the thorough run only

Row = tuple[str, dict[str, Any]]  # its path and its JSON object
Way = Callable[
    [dict[str, Any]], str | None
]  # breaks a row; returns the fault's path within the row, None if the row cannot be broken so

OLD, NEW, FAR = "1950-01-01T08:00Z", "1950-01-01T09:00Z", "2150-01-01"


def _times(first: str, last: str) -> Way:
    """Return a way to break a row: it ends before it begins."""

    def way(row: dict[str, Any]) -> str | None:
        row.update({first: NEW, last: OLD})
        return f".{last}"

    return way


def _status(row: dict[str, Any]) -> str:
    row.update(party=False, party_since="2000-01-01")
    return ".party_since"


def _doubt(row: dict[str, Any]) -> str:
    row.setdefault("doubts", {})["colour"] = ""
    return ".doubts.colour"


def _outside(row: dict[str, Any]) -> str:
    row["day"] = FAR
    return ".day"


def _nobody(row: dict[str, Any]) -> str:
    for key in ("delegation", "person", "guest"):
        row.pop(key, None)
    row["lane"] = "panel"
    return ""


def _unadopted(row: dict[str, Any]) -> str | None:
    if not row.get("reservations"):
        return None
    row["state"] = "agreed"
    return ".reservations[0]"


def _brackets(row: dict[str, Any]) -> str | None:
    texts = [lang for lang in ("ar", "en", "fr", "es", "ru", "zh") if lang in row.get("body", {})]
    if row.get("state") != "adopted" or not texts:
        return None
    row["body"][texts[-1]] += "["
    return f".body.{texts[-1]}"


def _nowhere(row: dict[str, Any]) -> str | None:
    if row.get("state") != "adopted":
        return None
    del row["sitting"]
    return ""


def _newer(row: dict[str, Any]) -> str | None:
    """Mark a translation of a row's text as made from a newer version than the text has."""
    for name, text in row.items():
        translations = _translations(text)
        if translations:
            text.setdefault("basis", {})[translations[0]] = 9_999
            text["stale"] = [lang for lang in text.get("stale", ()) if lang != translations[0]]
            return f".{name}.basis.{translations[0]}"
    return None


def _translations(text: Any) -> list[str]:
    if not isinstance(text, dict) or "original" not in text:
        return []
    return [
        lang for lang in ("ar", "en", "fr", "es", "ru", "zh") if lang in text and lang != text["original"]
    ]


# The lists whose rows are broken ("outer inner" for a list within a list), and how.
WAYS: tuple[tuple[str, tuple[Way, ...]], ...] = (
    ("delegations", (_status, _doubt)),
    ("mandates", (_newer, _doubt)),
    ("agenda", (_newer, _doubt)),
    ("agenda sittings", (_times("taken_up_at", "finished_at"), _doubt)),
    ("sittings", (_outside, _times("planned_begin", "planned_end"), _doubt)),
    ("sittings suspensions", (_times("suspended_at", "resumed_at"), _newer)),
    ("sittings timetable", (_times("begins_at", "ends_at"), _doubt)),
    ("sittings requests", (_nobody, _newer, _doubt)),
    ("clusters recommendations", (_unadopted, _brackets, _nowhere, _newer)),
    ("documents", (_newer, _doubt)),
)


def rows_of(file: Any, lists: str, path: str = "$") -> Iterator[Row]:
    """Yield path and object of the rows in these lists; strings in place of objects are left out."""
    name, _, inner = lists.partition(" ")
    for place, row in enumerate(file.get(name, ())):
        if isinstance(row, dict):
            here = f"{path}.{name}[{place}]"
            yield from rows_of(row, inner, here) if inner else [(here, row)]


def break_rows(file: dict[str, Any], random: Random, most: int) -> dict[str, str]:
    """Break at most ``most`` rows of a file; return the path of each fault by the path of its row."""
    every = [(one, *row) for lists, ways in WAYS for row in rows_of(file, lists) for one in ways]
    random.shuffle(every)
    found: dict[str, str] = {}
    for way, path, row in every:
        if len(found) == most:
            break
        if not any(path.startswith(other) or other.startswith(path) for other in found):
            after = way(row)
            if after is not None:
                found[path] = path + after
    return found


def test_every_fault_of_a_record_is_told_at_its_place(tmp_path: Path) -> None:
    number = count()

    def fresh() -> Desk:
        return Desk.create(tmp_path / f"{next(number)}.wgdesk")

    @cache
    def good(seed: int) -> str:
        desk = fresh()
        desk.do(random_record, seed=seed)
        text = desk.read(to_json)
        desk.close()
        return text

    @settings(max_examples=tries(20))
    @given(st.integers(0, 3), st.integers(0, 2**32), st.integers(1, 12))
    def told(seed: int, ways: int, most: int) -> None:
        file = json.loads(good(seed))
        expected = break_rows(file, Random(ways), most)
        desk = fresh()
        with pytest.raises(BadFile) as caught:
            import_into(desk, data(file), source="x.json")
        desk.close()
        paths = [fault.path for fault in caught.value.faults]
        assert set(expected.values()) <= set(paths)
        assert len(paths) == len(set(paths))
        assert all(any(path.startswith(row) for row in expected) for path in paths)  # and nothing else

    told()
