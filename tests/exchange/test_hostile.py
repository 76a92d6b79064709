"""Any file is either read or refused with its faults; nothing else is raised."""

from __future__ import annotations

import json
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, func, select

from tests.effort import tries
from tests.exchange.files import SMALL, changed, data, examples
from wgdesk.acting.desk import Desk
from wgdesk.exchange import BadFile, Fault, import_into, read, to_json
from wgdesk.exchange.form import Children, Form
from wgdesk.exchange.forms import MARKS, TOP
from wgdesk.model import Base
from wgdesk.words.phrases import screen_phrases

pytestmark = pytest.mark.slow  # long: in the thorough run only

WORDS = sorted({part.name for part in (*TOP, *MARKS)} | {"en", "ar", "original", "stale", "versions"})
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from([*WORDS, "EGY", "2026-10-06", "2026-10-06T10:00Z", "chair", "1(a)", "m"])
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(WORDS) | st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=15,
)
SPOKEN = [screen_phrases("en"), screen_phrases("ar")]


def tell(fault: Fault) -> list[str]:
    """Speak a fault in both languages; a message that is missing or lacks a fact raises."""
    return [phrases.say(fault.key, dict(fault.facts)) for phrases in SPOKEN]


def read_or_refuse(raw: bytes) -> None:
    """Read a file; a fault must have its message in every language, on one line."""
    found: tuple[Fault, ...] = ()
    try:
        read(raw)
    except BadFile as bad:
        found = bad.faults
    for fault in found:
        assert all(line.splitlines() == [line] for line in (fault.path, *tell(fault)))


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    read_or_refuse(raw)


@given(VALUES)
def test_any_json_is_read_or_refused(value: Any) -> None:
    read_or_refuse(data(value))


def row_of(form: Form) -> st.SearchStrategy[Any]:
    """Return objects with the keys a row may have and values of any kind."""
    keys = [*form.by_key, "doubts", "placeholders"]
    return st.dictionaries(st.sampled_from(keys), VALUES, max_size=6) | VALUES


def part_of(part: Children) -> st.SearchStrategy[Any]:
    """Return values of about the right shape for a key of the outermost object."""
    row = row_of(part.form)
    keys = st.sampled_from(part.form.keys or ("p", "", "q r"))
    return row | st.lists(row, max_size=3) | st.dictionaries(keys, row, max_size=3)


@given(st.fixed_dictionaries({}, optional={part.name: part_of(part) for part in TOP}))
def test_any_values_under_known_keys_are_read_or_refused(parts: dict[str, Any]) -> None:
    read_or_refuse(data({**SMALL, **parts}))


def test_a_file_of_nonsense_leaves_an_empty_record(tmp_path: Path) -> None:
    desk = Desk.create(tmp_path / "x.wgdesk")
    with pytest.raises(BadFile):
        import_into(desk, data(changed("meeting.zone", "Nowhere")), source="x.json")
    assert desk.read(rows) == 0
    desk.close()


def rows(connection: Connection) -> int:
    """Return the number of rows in the record, the journal's included."""
    tables = Base.metadata.sorted_tables
    return sum(connection.scalar(select(func.count()).select_from(table)) or 0 for table in tables)


PATHS = st.sampled_from(
    [
        *("meeting.last_day", "meeting.zone", "agenda.1.number", "agenda.1.items", "sittings.0.day"),
        *("sittings.0.opened_at", "sittings.0.closed_at", "sittings.1.number", "outline", "options"),
        *("clusters.0.recommendations.0.state", "clusters.0.recommendations.0.sitting"),
        *("delegations.0.party", "delegations.0.party_since", "people.p.doubts", "previous_meetings"),
    ]
)
LIKELY = st.sampled_from(
    [
        *("2026-10-01", "2026-10-08", "2026-10-07T09:00Z", "2020-01-01T00:00Z", True, False, 1, 2, 9),
        *("adopted", "UTC", [], ["opening"], {"digits_ar": "european"}, {"": ""}, {"name": "x"}),
        [{"first_day": "2026-10-05", "last_day": "2026-10-09"}],
    ]
)


def test_a_file_that_reads_well_is_imported_or_refused_by_the_rules(tmp_path: Path) -> None:
    """If it breaks rules, the faults are told and the record stays empty."""
    number = count()

    @settings(max_examples=tries(25))
    @given(st.lists(st.tuples(PATHS, LIKELY), max_size=3))
    def holds(changes: list[tuple[str, Any]]) -> None:
        file = SMALL
        for path, value in changes:
            file = changed(path, value, file)
        desk = Desk.create(tmp_path / f"{next(number)}.wgdesk")
        try:
            import_into(desk, data(file), source="x.json")
        except BadFile:
            assert desk.read(rows) == 0
        else:
            assert json.loads(desk.read(to_json))["meeting"]["ordinal"] == 3
        desk.close()

    holds()


MARKUP = "<img src=file:///etc/passwd><a href='x'>&amp;</a>{ $x } \\u0041"


TEXTS = {"en", "ar", "fr", "guest", "note", "struck", "listed", "running", "paren", "body", "symbol"}


def marked(value: Any) -> Any:
    """Return a file with markup in place of its texts."""
    if isinstance(value, dict):
        return {
            # A document is named by its symbol, which is marked too, or by its number in the file.
            key: "#1"
            if key == "document" and isinstance(one, str)
            else MARKUP
            if key in TEXTS and isinstance(one, str)
            else marked(one)
            for key, one in value.items()
        }
    return [marked(one) for one in value] if isinstance(value, list) else value


def test_markup_stays_text(tmp_path: Path) -> None:
    # Without the script, whose sentences are patterns: markup in them would be refused.
    file = marked({name: part for name, part in examples()[1].items() if name != "script"})
    texts = json.dumps(file).count("<img")
    desk = Desk.create(tmp_path / "x.wgdesk")
    assert import_into(desk, data(file), source=MARKUP).removed_characters == 0
    # Two forms of a delegation's name now equal the name itself and are left out; the document whose symbol
    # is marked is also referred to by that symbol: by an action, and by the statement that introduced it.
    assert desk.read(to_json).count("<img") == texts - 2 + 2 > 100
    desk.close()
