"""The command line says which recorded facts a report does not have."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.report.debate.small_record import meeting, said, words
from wgdesk.cli import command_line

LOST = {
    "outline": ["statements"],
    "mandates": [{"kind": "decision", "number": "1/1", "body": words("أنشئ.", "It was set up.")}],
}


def imported(tmp_path: Path, **parts: Any) -> Path:
    source, record = tmp_path / "a.json", tmp_path / "a.wgdesk"
    source.write_text(json.dumps(meeting([said("EGY", "2")], **parts)), "utf-8")
    assert command_line.main(["import", str(source), "-o", str(record)]) == 0
    return record


def told(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().err.replace("\u2068", "").replace("\u2069", "")


def test_import_lists_what_will_not_be_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WGDESK_LANG", "en")
    imported(tmp_path, **LOST)
    lines = told(capsys).splitlines()
    [head] = [at for at, line in enumerate(lines) if "not printed, or" in line]
    assert "- The outline has no section that prints the mandate (Meeting details)" in lines[head:]


@pytest.mark.sampled
def test_import_counts_what_an_option_keeps_of_procedure_out_of_the_report(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WGDESK_LANG", "en")
    orders = [said("KEN", "2", at="11:20", lane="order"), said("FRA", "2", at="11:40", lane="order")]
    file = meeting(orders)
    moved = {"moved_at": "2026-10-06T12:05+02:00", "carried": True}
    file["sittings"][0]["motions"] = [moved | {"kind": kind} for kind in ("close_debate", "suspend")]
    source = tmp_path / "a.json"
    for options, wanted in (({}, True), ({"procedure": "shown"}, False)):
        source.write_text(json.dumps(file | {"options": options}), "utf-8")
        record = tmp_path / f"{wanted}.wgdesk"
        assert command_line.main(["import", str(source), "-o", str(record)]) == 0
        assert ("3 points of order and motions are not printed" in told(capsys)) is wanted


@pytest.mark.sampled
def test_report_counts_it_beside_its_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WGDESK_LANG", "en")
    record = imported(tmp_path, **LOST)
    capsys.readouterr()
    assert command_line.main(["report", str(record), "--lang", "en"]) == 0
    assert "wgdesk check" in told(capsys)


@pytest.mark.sampled
def test_nothing_is_said_where_all_is_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WGDESK_LANG", "en")
    record = imported(tmp_path)
    assert "not printed" not in told(capsys)
    assert command_line.main(["report", str(record), "--lang", "en"]) == 0
    assert told(capsys) == ""


@pytest.mark.sampled
def test_report_says_how_many_additions_have_lost_their_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WGDESK_LANG", "en")
    added = {"anchor": "agenda/never", "body": words("نص", "Text.")}
    record = imported(tmp_path, insertions=[added])
    capsys.readouterr()
    assert command_line.main(["report", str(record), "--lang", "en"]) == 0
    assert "An added text stands at the end of a section" in told(capsys)
