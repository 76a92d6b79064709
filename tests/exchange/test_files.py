"""Attached files are exported and imported unchanged, or left out."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, select

from tests.exchange.facts import facts
from tests.exchange.files import changed, data, faults
from tests.exchange.good import GOOD
from tests.storage.test_store import run
from wgdesk import model as m
from wgdesk.acting.desk import Desk
from wgdesk.acts.files import attach_file
from wgdesk.cli.command_line import main
from wgdesk.errors import Refused, Trouble
from wgdesk.exchange import BadFile, import_into, to_json
from wgdesk.exchange.json_write import MOST_FILES
from wgdesk.meeting_setup.earlier_meeting import template_from_meeting
from wgdesk.reads.queries.files import attached_file
from wgdesk.rules.files import MOST_BYTES

FILES = "sittings.0.requests.0.files"
CONTENT = f"{FILES}.0.content"
EVERY_BYTE = bytes(range(256)) * 11


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "x.wgdesk"


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    """A record with two files of the same bytes and a third of other bytes."""
    desk = Desk.create(path)
    import_into(desk, data(GOOD), source="x.json")
    first, second = desk.read(_keys, m.Request)[:2]
    desk.do(attach_file, request_id=first, name="كلمة.docx", content=EVERY_BYTE)
    desk.do(attach_file, request_id=second, name="كلمة.docx", content=EVERY_BYTE)
    yield desk
    desk.close()


def _keys(connection: Connection, kind: type[m.Base]) -> list[Any]:
    key = kind.__table__.columns["id"]
    return list(connection.scalars(select(key).order_by(key)))


def files(desk: Desk) -> list[tuple[str, bytes]]:
    """Return name and bytes of every attached file."""
    keys = desk.read(_keys, m.Attachment)
    found = [desk.read(attached_file, key) for key in keys]
    return sorted((one.name, one.data) for one in found)


def test_attached_files_survive_export_and_import(desk: Desk, tmp_path: Path) -> None:
    text = desk.read(to_json)
    assert text.count(base64.b64encode(EVERY_BYTE).decode()) == 2
    other = Desk.create(tmp_path / "y.wgdesk")
    import_into(other, text.encode(), source="x.json")
    assert other.read(to_json) == text
    assert other.read(facts) == desk.read(facts)
    assert files(other) == files(desk) == [("a.pdf", b"%PDF"), *[("كلمة.docx", EVERY_BYTE)] * 2]
    assert len(other.read(_keys, m.Content)) == 2
    other.undo()
    other.redo()
    assert files(other) == files(desk)
    other.close()


def test_an_export_without_files_has_everything_else(desk: Desk, tmp_path: Path) -> None:
    whole, left = json.loads(desk.read(to_json)), json.loads(desk.read(to_json, files=False))
    for sitting in whole["sittings"]:
        for request in sitting.get("requests", ()):
            request.pop("files", None)
    assert left == whole
    other = Desk.create(tmp_path / "y.wgdesk")
    import_into(other, data(left), source="x.json")
    assert files(other) == []
    other.close()


def test_the_command_can_leave_files_out(desk: Desk, path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for more, wanted in (((), desk.read(to_json)), (("--without-files",), desk.read(to_json, files=False))):
        assert main(["export", str(path), "--json", *more]) == 0
        assert capsys.readouterr().out == wanted


def test_files_too_large_to_be_imported_are_not_exported(desk: Desk) -> None:
    request = desk.read(_keys, m.Request)[0]
    for n in range(MOST_FILES // MOST_BYTES + 1):
        content = bytes([n]) * MOST_BYTES
        desk.do(attach_file, request_id=request, name="large.bin", content=content)
    with pytest.raises(Refused) as told:
        desk.read(to_json)
    assert (told.value.key, told.value.facts) == ("files-too-large", {"most": "36"})
    assert "large.bin" not in desk.read(to_json, files=False)


def test_the_template_of_the_next_meeting_reads_no_file_contents(desk: Desk, path: Path) -> None:
    run(path, "UPDATE content SET data = X'00'")
    assert desk.read(template_from_meeting)["agenda"]
    with pytest.raises(Trouble, match="damaged-file"):
        desk.read(to_json)


@pytest.mark.parametrize(
    ("content", "key"),
    [
        ("", "fault-empty-file"),
        ("JVBERg=", "fault-base64"),
        ("JVBE\nRg==", "fault-base64"),
        ("JVBERg==\u0661", "fault-base64"),
        ("../x", "fault-base64"),
        ("=", "fault-base64"),
        (7, "fault-type"),
        (None, "fault-missing"),
        ({}, "fault-type"),
        (base64.b64encode(bytes(MOST_BYTES + 1)).decode(), "fault-file-too-large"),
    ],
    ids=["empty", "cut", "lines", "digits", "path", "sign", "number", "null", "object", "large"],
)
def test_broken_file_contents_are_told(content: Any, key: str) -> None:
    assert faults(changed(CONTENT, content, GOOD)) == [("$.sittings[0].requests[0].files[0].content", key)]


NAMES: tuple[tuple[Any, str], ...] = (
    ("", "fault-empty"),
    ("x" * 301, "fault-too-long"),
    ("/etc/passwd", "fault-bad-file-name"),
    ("C:a.pdf", "fault-bad-file-name"),
    ("CON.pdf", "fault-bad-file-name"),
    ("a.pdf.", "fault-bad-file-name"),
    ("أ" * 120, "fault-bad-file-name"),
)


@pytest.mark.parametrize(("name", "key"), NAMES)
def test_an_unsafe_file_name_is_told(
    told_by: Callable[[Any], list[tuple[str, str]]], name: str, key: str
) -> None:
    assert told_by(changed(f"{FILES}.0.name", name, GOOD)) == [
        ("$.sittings[0].requests[0].files[0].name", key)
    ]


def test_two_files_of_the_same_name_are_told(told_by: Callable[[Any], list[tuple[str, str]]]) -> None:
    again = {"name": "a.pdf", "content": "eA==", "attached_at": "2026-10-06T09:52Z"}
    where = "$.sittings[0].requests[0].files[1].name"
    assert told_by(changed(f"{FILES}.1", again, GOOD)) == [(where, "fault-duplicate")]


@pytest.fixture
def told_by(tmp_path: Path) -> Iterator[Callable[[Any], list[tuple[str, str]]]]:
    """Return a function that imports a file and returns its faults, broken rules included."""
    desk = Desk.create(tmp_path / "told.wgdesk")

    def told(file: Any) -> list[tuple[str, str]]:
        with pytest.raises(BadFile) as caught:
            import_into(desk, data(file), source="x.json")
        return [(fault.path, fault.key) for fault in caught.value.faults]

    yield told
    desk.close()
