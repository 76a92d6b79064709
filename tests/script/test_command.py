"""``wgdesk script``: a running order from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from wgdesk.cli.command_arguments import BAD, DONE
from wgdesk.cli.command_line import main


@pytest.fixture
def record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the demonstration meeting."""
    monkeypatch.setenv("WGDESK_LANG", "en")
    path = tmp_path / "demo.wgdesk"
    assert main(["demo", str(path)]) == DONE
    return path


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_sitting_is_written_into_a_new_folder(
    record: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], lang: str
) -> None:
    out = tmp_path / "new" / "order.pdf"
    assert main(["script", str(record), "--sitting", "2", "--lang", lang, "-o", str(out)]) == DONE
    assert out.read_bytes().startswith(b"%PDF-")
    assert capsys.readouterr().out.splitlines()[-1] == str(out)


def test_a_sitting_that_is_not_there_is_told(
    record: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "order.pdf"
    assert main(["script", str(record), "--sitting", "99", "-o", str(out)]) == BAD
    assert capsys.readouterr().err == "The record has no meeting number 99.\n"
    assert not out.exists()


def test_a_place_that_cannot_be_written_is_told(
    record: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    taken = tmp_path / "taken.pdf"
    taken.mkdir()
    assert main(["script", str(record), "--sitting", "1", "-o", str(taken)]) == BAD
    assert "taken" in capsys.readouterr().err


def test_a_script_never_overwrites_its_record(
    record: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    misnamed, before = tmp_path / "meeting.pdf", record.read_bytes()
    misnamed.write_bytes(before)
    assert main(["script", str(misnamed), "--sitting", "2", "-o", str(misnamed)]) == BAD
    assert misnamed.name in capsys.readouterr().err
    assert misnamed.read_bytes() == before
