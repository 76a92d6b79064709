"""Files far larger than any meeting are refused early; importing takes work in proportion to length."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event

from tests.exchange.files import SMALL, changed, data, faults
from tests.programs import run_program
from wgdesk.acting.desk import Desk
from wgdesk.exchange import import_into, json_read
from wgdesk.exchange.faults import MOST_FAULTS
from wgdesk.exchange.strict import MOST_BYTES, MOST_TEXT, MOST_VALUES
from wgdesk.rules.column_values import MOST_IN_LIST

pytestmark = pytest.mark.slow  # long: in the thorough run only

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("file", "key"),
    [
        (b"[" + b"0," * MOST_VALUES + b"0]", "fault-too-many-values"),
        (
            b'{"a": "' + b"{," * MOST_VALUES + b'"}',
            "fault-format",
        ),  # within a string these are plain characters
        (b'{"a": "\\"' + b"{," * MOST_VALUES, "fault-not-json"),
        (b'{"a": "' + b"a b " * (MOST_TEXT // 4) + b'"}', "fault-too-much-text"),
        (
            b'{"a": "' + b"abcd" * (MOST_TEXT // 4) + b'"}',
            "fault-format",
        ),  # without spaces, like an attached file
        (data(SMALL).replace(b'"ordinal": 3', b'"ordinal": 3.' + b"0" * 50), "fault-number"),
    ],
)
def test_a_file_too_large_for_any_meeting_is_refused_before_parsing(file: bytes, key: str) -> None:
    assert [found for _, found in faults(file)][:1] == [key]


@pytest.mark.parametrize(
    ("at", "rows"),
    [
        ("agenda", [{"number": "x"}] * (MOST_IN_LIST + 1)),
        ("people", {f"p{n}": {"gender": "x"} for n in range(MOST_IN_LIST + 1)}),
        ("delegations.0.names", {"en": [{"listed": 1}] * (MOST_IN_LIST + 1)}),
    ],
)
def test_the_rows_of_an_overlong_list_are_not_read(at: str, rows: Any) -> None:
    path = "$.delegations[0].names.en" if at.endswith("names") else f"$.{at}"
    assert (path, "fault-long-list") in faults(changed(at, rows))
    assert "fault-choice" not in {key for _, key in faults(changed(at, rows))}


def test_the_limits_are_for_all_rows_and_texts_together(monkeypatch: pytest.MonkeyPatch) -> None:
    def told(most: int) -> list[tuple[str, str]]:
        monkeypatch.setattr(json_read, "MOST_ROWS", most)
        return faults(SMALL)

    least = next(most for most in count(1) if not told(most))
    assert told(least - 1) == [("$", "fault-too-many-rows")]
    monkeypatch.undo()
    more = changed("agenda.0.title.ar", "أولاً")
    monkeypatch.setattr(json_read, "MOST_ROWS", least)
    assert faults(more) == [("$", "fault-too-many-rows")]


def _recommendations(n: int) -> dict[str, Any]:
    return changed("clusters.0.recommendations", [{"body": {"en": f"Do {one}."}} for one in range(n)])


def _documents(n: int) -> dict[str, Any]:
    titled = {"kind": "conference_room_paper", "title": {"en": "One"}}
    return {**SMALL, "documents": [{"symbol": f"A/{one}", **titled} for one in range(n)]}


def _requests(n: int) -> dict[str, Any]:
    asked = [{"guest": f"G {one}", "asked_at": "2026-10-06T10:00Z"} for one in range(n)]
    return changed("sittings.0.requests", asked)


def _items(n: int) -> dict[str, Any]:
    return {**SMALL, "agenda": [{"title": {"en": f"Item {one}"}} for one in range(n)]}


def _delegations(n: int) -> dict[str, Any]:
    more = [{"code": f"X{one}", "category": "ngo"} for one in range(n)]
    return {**SMALL, "delegations": [*SMALL["delegations"], *more]}


def _people(n: int) -> dict[str, Any]:
    named = {f"q{one}": {"name": {"en": f"A {one}"}} for one in range(n)}
    officers = {f"o{one}": {"person": f"q{one}", "office": "rapporteur"} for one in range(n)}
    return {**SMALL, "people": {**SMALL["people"], **named}, "officers": {**SMALL["officers"], **officers}}


def _slots(n: int) -> dict[str, Any]:
    held = {"begins_at": "2026-10-06T10:00Z", "ends_at": "2026-10-06T11:00Z"}
    return changed("sittings.0.timetable", [held] * n)


LISTS = (_recommendations, _documents, _requests, _items, _delegations, _people, _slots)


@contextmanager
def counted() -> Iterator[list[int]]:
    """Count SQLite's virtual machine steps, in hundreds: the same on every computer."""
    steps = [0]

    def step() -> None:
        steps[0] += 1

    def connected(raw: Any, _: Any) -> None:
        raw.set_progress_handler(step, 100)

    event.listen(Engine, "connect", connected)
    try:
        yield steps
    finally:
        event.remove(Engine, "connect", connected)


@pytest.mark.parametrize("made", LISTS)
def test_twice_as_long_a_list_takes_about_twice_the_work(
    made: Callable[[int], dict[str, Any]], tmp_path: Path
) -> None:
    def work(n: int) -> int:
        with counted() as steps:
            desk = Desk.create(tmp_path / f"{n}.wgdesk")
            import_into(desk, data(made(n)), source="x.json")
            desk.close()
        return steps[0]

    # If the work grew quadratically, the second four hundred would take three times as much as the first.
    none, once, twice = (work(n) for n in (1, 400, 800))
    assert twice - once < 1.5 * (once - none)


EMOJI = "\U0001f600".encode()
WORST = {
    "lists": lambda: b"[" + b"[]," * (MOST_BYTES // 3 - 9) + b"[]]",
    "keys": lambda: b"{" + b",".join(b'"%d":0' % n for n in range(499_000)) + b"}",
    "objects": lambda: b"[" + b",".join(b'{"k%d":{}}' % n for n in range(249_000)) + b"]",
    "requests": lambda: START % (2, b'"sittings":[{"requests":[' + b"{}," * 499_000 + b"{}]}]"),
    "items": lambda: START % (1, b'"agenda":[' + b'{"items":[]},' * 160_000 + b"{}]"),
    "wide text": lambda: START % (2, b'"meeting":"' + b" " * (MOST_TEXT - 99) + EMOJI + b'"'),
    "files": lambda: START % (2, b'"a":"%s"' % EMOJI + (b',"b":"' + b"A" * MOST_TEXT + b'"') * 3),
    "quotes": lambda: b'"' * MOST_BYTES,
    "digits": lambda: b"[" + b"3" * (MOST_TEXT - 9) + b"]",
}
START = b'{"format":"wgdesk-record","version":%d,%s}'
# Reads a file from stdin; prints the number of its faults and the peak memory in MB. Not ``getrusage``:
# its peak includes the memory of the parent process before exec.
MEASURE = """
import re, sys
from pathlib import Path
from wgdesk.exchange import BadFile, read
try:
    read(sys.stdin.buffer.read())
except BadFile as bad:
    kilobytes = re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())[1]
    print(len(bad.faults), int(kilobytes) // 1024)
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the memory of a process is told in another way")
@pytest.mark.parametrize("worst", WORST)
def test_no_file_takes_half_a_gigabyte(worst: str) -> None:
    command, file = [sys.executable, "-c", MEASURE], WORST[worst]()
    told = run_program(command, cwd=ROOT, input=file, capture_output=True, check=True).stdout
    found, megabytes = map(int, told.split())
    assert 0 < found <= MOST_FAULTS + 1
    assert megabytes < 500
