"""File names in messages: as the user knows them, on a single line and safe for terminals."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.cli.test_cli import record
from wgdesk.cli.command_line import main

__all__ = ["record"]

STRANGE = "a\x1b[31mb\nc\u202ed"


@pytest.fixture(autouse=True)
def _by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WGDESK_LANG", "en")
    monkeypatch.setenv("WGDESK_DATA", str(tmp_path / "data"))


@pytest.mark.parametrize(
    "command",
    [["check"], ["body"], ["export", "--json"], ["backup"], ["earlier"]],
    ids=lambda words: words[0],
)
def test_a_strange_name_is_told_on_one_line_without_control_characters(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (there := tmp_path / STRANGE).write_bytes(b"\xff no record, no report, no body")
    for path in (there, there / "none", tmp_path / f"{STRANGE} none"):
        assert main([command[0], str(path), *command[1:]]) == 2
        told = capsys.readouterr().err
        assert told.count("\n") == 1
        assert told.rstrip("\n").isprintable()


def test_a_strange_name_is_told_safely_with_the_files_beside(
    record: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(record, there := tmp_path / f"{STRANGE}.wgdesk")
    there.with_name(f"{there.name}-journal").write_bytes(b"no journal")
    assert main(["export", str(there), "--json"]) == 0
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert told.rstrip("\n").isprintable()


@pytest.mark.parametrize("name", ["", ".", "/"])
@pytest.mark.parametrize(
    "command",
    [
        *("export {record} --json -o {name}", "rescue {record} -o {name}", "order {record} -o {name}"),
        *(
            "check {name}",
            "export {name} --json",
            "backup {name}",
            "roster {name} x",
            "roster {record} {name}",
        ),
        *(
            "order {record} --take {name}",
            "compare {record} {name}",
            "import {name} -o x",
            "import x -o {name}",
        ),
        *("earlier {name}", "earlier x -o {name}", "body {name}", "fetch x -o {name}", "bring {name} --to x"),
    ],
)
def test_every_command_refuses_a_path_that_names_no_file(
    command: str, name: str, record: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([word.format(record=record, name=name) for word in command.split(" ")]) == 2
    assert "does not name a file" in capsys.readouterr().err


@pytest.mark.parametrize(
    "command", ["check x", "backup x", "rescue x -o y", "roster x y", "compare x y", "report x"]
)
def test_circular_links_name_no_file(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Before Python 3.13 following them raises another error."""
    monkeypatch.chdir(tmp_path)
    Path("x").symlink_to("x")
    assert main(command.split()) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_file_that_cannot_be_written_is_called_by_the_users_name(
    record: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """While it is being written it has another name."""
    monkeypatch.chdir(tmp_path)
    long = f"{'x' * 240}.pdf"
    for words in (["rescue", str(record), "-o", "none/saved.wgdesk"], ["report", str(record), "-o", long]):
        assert main(words) == 2
        assert capsys.readouterr().err.startswith((f"{words[-1]} ", "saved.wgdesk "))


def test_a_backup_of_an_unreadable_record_is_refused_with_the_reason(
    record: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (there := tmp_path / "some.wgdesk").write_bytes(b"no record")
    os.link(record, linked := tmp_path / "linked.wgdesk")
    for path, why in ((there, "is not a record"), (linked, "a second name"), (tmp_path / "none", "no file")):
        assert main(["backup", str(path)]) == 2
        assert why in capsys.readouterr().err
        assert main(["backup", str(path), "--list"]) == 2
        assert "no copies" in capsys.readouterr().err
    linked.unlink()
