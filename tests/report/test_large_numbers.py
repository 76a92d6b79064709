"""Report, check and script never raise, even for numbers that no meeting has."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.effort import tries
from tests.exchange.files import data, examples
from tests.report.test_any_record import assert_set, assert_told, documents
from wgdesk.acting.desk import Desk
from wgdesk.exchange import BadFile, import_into
from wgdesk.exchange.form import Column
from wgdesk.exchange.forms import TOP, forms
from wgdesk.exchange.value_kinds import WholeKind
from wgdesk.language_table import SCRIPTS
from wgdesk.reads.queries.record import whole_record
from wgdesk.rules.column_values import LARGEST
from wgdesk.rules.option_kinds import NumberOption
from wgdesk.rules.options import OPTIONS
from wgdesk.script.running_order_paper import read_order, write_pdf

pytestmark = pytest.mark.slow  # long: in the thorough run only

EXTREME = (0, 1, 10, 11, 19, 20, 21, 30, 31, 99, 100, 101, 999, 1000, 3999, 4000, LARGEST)
# The keys under which a file names a sitting by its number; elsewhere numbers count and are free.
SITTING = {"sittings", "ref"} | {
    form.key_of(column)
    for form in forms()
    for column in form.columns
    if form.target(column.name) == "sitting"
}
FILE = examples()[1]
MEETING = next(part.form for part in TOP if part.name == "meeting")
COUNTED = [
    part.name
    for part in MEETING.parts
    if isinstance(part, Column) and isinstance(MEETING.kind(part), WholeKind)
]
LARGE_OPTIONS = {name: kind.most for name, kind in OPTIONS.items() if isinstance(kind, NumberOption)}


def numbers(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the paths of all numbers in a file, except those of sittings and the version."""
    if isinstance(value, int) and not isinstance(value, bool):
        named = next(key for key in reversed(path) if isinstance(key, str))
        if named not in SITTING and named != "version" and not (path[0] == "sittings" and named == "number"):
            yield path
    for key, inner in (
        value.items() if isinstance(value, dict) else enumerate(value if isinstance(value, list) else ())
    ):
        yield from numbers(inner, (*path, key))


def put(file: dict[str, Any], path: tuple[str | int, ...], value: int) -> None:
    """Set a number of a file in its place."""
    at: Any = file
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = value


def renumbered(value: Any, change: Callable[[int], int], key: str = "") -> Any:
    """Return a file with other numbers of sittings, wherever they are named."""
    if isinstance(value, dict):
        return {name: renumbered(inner, change, name) for name, inner in value.items()}
    if isinstance(value, list):
        return [renumbered(inner, change, key) for inner in value]
    return change(value) if key in SITTING and type(value) is int else value


def sittings_from(first: int) -> dict[str, Any]:
    """Return the file with its sittings numbered from ``first`` on."""
    made: dict[str, Any] = renumbered(copy.deepcopy(FILE), lambda n: n + first - 1)
    for place, sitting in enumerate(made["sittings"]):
        sitting["number"] = first + place
    return made


def assert_never_raises(file: dict[str, Any]) -> bool:
    """Make every report, check and script of a file; return whether the file was accepted."""
    with TemporaryDirectory() as folder:
        desk = Desk.create(Path(folder) / "x.wgdesk")
        try:
            import_into(desk, data(file), source="x.json")
        except BadFile:
            return False
        else:
            record = desk.read(whole_record)
            assert_told(record)
            for document in documents(record):
                assert_set(document)
            for sitting in record.sittings:
                order = desk.read(read_order, sitting.number)
                assert order is not None
                for lang in SCRIPTS:
                    write_pdf(order, lang, Path(folder) / f"{lang}.pdf")
            return True
        finally:
            desk.close()


def test_every_number_may_be_the_largest() -> None:
    file = sittings_from(LARGEST - len(FILE["sittings"]) + 1)
    file["options"] = {**file["options"], **LARGE_OPTIONS}
    for name in COUNTED:
        file["meeting"][name] = LARGEST
    assert assert_never_raises(file)


@settings(max_examples=tries(16))
@given(
    st.integers(1, LARGEST - len(FILE["sittings"]) + 1) | st.sampled_from((30, 99, 100, 3999)),
    st.lists(st.tuples(st.sampled_from(list(numbers(FILE))), st.sampled_from(EXTREME)), max_size=6),
    st.dictionaries(st.sampled_from(COUNTED), st.sampled_from(EXTREME), max_size=3),
)
def test_every_accepted_number_is_printed_in_words(
    first: int, changes: list[tuple[tuple[str | int, ...], int]], counted: dict[str, int]
) -> None:
    file = sittings_from(first)
    for path, value in changes:
        put(file, path, value)
    file["meeting"] = {**file["meeting"], **counted}
    assert_never_raises(file)


def test_a_report_may_have_a_hundred_sections() -> None:
    sections = [{"kind": f"own_{n}", "heading": {"en": f"Part {n}", "ar": f"جزء {n}"}} for n in range(1, 121)]
    assert assert_never_raises({**FILE, "outline": sections})
