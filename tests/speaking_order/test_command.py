"""``wgdesk order`` exports a speaking order and takes it into another record."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile

import pytest

from tests.rules.hand import under_way
from wgdesk.acting.desk import Desk
from wgdesk.acts import floor, programme, setup
from wgdesk.cli.command_arguments import BAD, DONE
from wgdesk.cli.command_line import main
from wgdesk.model import SittingKind
from wgdesk.reads.queries.speaking_lists import speaking_lists
from wgdesk.storage.lock import Hold


@pytest.fixture
def record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A sitting with Amal and Badr on the list of no item."""
    monkeypatch.setenv("WGDESK_LANG", "en")
    content, keys = under_way()
    path = tmp_path / "record.wgdesk"
    path.write_bytes(content)
    ask(path, keys.sitting, "Amal", "Badr")
    return path


def ask(path: Path, sitting: int, *guests: str, first: bool = False) -> None:
    desk = Desk.open(path)
    for guest in guests:
        desk.do(floor.ask_floor, sitting_id=sitting, guest=guest, first=first)
    desk.close()


def on_list(path: Path) -> list[str]:
    desk = Desk.open(path)
    found = [one.guest for one in desk.read(speaking_lists).requests if one.waits]
    desk.close()
    return found


def test_an_order_is_exported_and_taken(
    record: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    office, file = tmp_path / "office.wgdesk", tmp_path / "monday.wgorder"
    copyfile(record, office)
    ask(office, under_way()[1].sitting, "Celia", first=True)
    assert main(["order", str(office), "-o", str(file)]) == DONE
    taking = ["order", str(record), "--take", str(file)]
    capsys.readouterr()
    assert main([*taking, "--dry-run"]) == DONE
    would = capsys.readouterr().out.splitlines()
    assert would == ["Meeting 1, no item", "- Celia: added at place 1"]
    with Hold(record, datetime.now(UTC)):  # a window has it open
        assert main(taking) == BAD
        assert main([*taking, "--dry-run"]) == DONE
    assert on_list(record) == ["Amal", "Badr"]
    capsys.readouterr()
    assert main(taking) == DONE
    assert capsys.readouterr().out.splitlines() == [*would, "The order has been applied."]
    assert on_list(record) == ["Celia", "Amal", "Badr"]
    assert main(taking) == DONE
    assert "Nothing would change." in capsys.readouterr().out


def test_a_list_is_named_by_the_number_that_the_report_gives_its_sitting(
    record: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, office, file = under_way()[1].sitting, tmp_path / "office.wgdesk", tmp_path / "monday.wgorder"
    desk = Desk.open(record)
    desk.do(programme.edit_sitting, sitting_id=first, kind=SittingKind.ORGANIZATIONAL)
    desk.do(setup.set_option, name="organizational_session", value="besides")
    desk.close()
    copyfile(record, office)
    ask(office, under_way()[1].other, "Celia")
    assert main(["order", str(office), "-o", str(file)]) == DONE
    capsys.readouterr()
    assert main(["order", str(record), "--take", str(file), "--dry-run"]) == DONE
    assert capsys.readouterr().out.splitlines() == ["Meeting 1, no item", "- Celia: added at place 1"]


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_lists_are_printed(record: Path, tmp_path: Path, lang: str) -> None:
    out = tmp_path / f"{lang}.pdf"
    assert main(["order", str(record), "-o", str(out), "--lang", lang]) == DONE
    assert out.read_bytes().startswith(b"%PDF-")


def test_wrong_files_and_arguments_are_told(
    record: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.wgorder"
    bad.write_text(
        '{"format": "wgdesk-order", "version": 1, "meeting": 7, "made_at": "2026-10-05T07:30:00Z"}'
    )
    assert main(["order", str(record), "--take", str(bad)]) == BAD
    assert capsys.readouterr().err.startswith("$.meeting: ")
    before = record.read_bytes()
    assert main(["order", str(record), "-o", str(record)]) == BAD
    assert record.read_bytes() == before
