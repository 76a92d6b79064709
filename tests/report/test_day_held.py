"""The report prints the day on which a sitting was held; the check reports a different plan."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.exchange.files import changed, data
from tests.report.spaces import plain
from wgdesk.acting.desk import Desk
from wgdesk.acts.another_day import move_sitting
from wgdesk.acts.setup import edit_meeting
from wgdesk.cli.command_line import main
from wgdesk.exchange import import_into
from wgdesk.language_table import INTERFACES
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.check import Finding, check
from wgdesk.report.make import speak

EVE = "2026-10-05T21:30Z"  # half past eleven in Vienna on the 5th


def file_of(opened: str | None, **sitting: Any) -> dict[str, Any]:
    """Return a file whose first sitting, planned for the 6th, took up item 1 and was opened then."""
    first = {"number": 1, "day": "2026-10-06", "opened_at": opened, "held": True, **sitting}
    file = changed("sittings.0", first)
    file["agenda"][0] |= {"substantive": True, "sittings": [1]}
    return file


def made(path: Path, file: dict[str, Any]) -> Desk:
    desk = Desk.create(path)
    import_into(desk, data(file), source="x.json")
    return desk


def printed(desk: Desk) -> str:
    return "\n".join(
        plain(block.text)  # type: ignore[union-attr]
        for block in speak(desk.read(whole_record), "en", "draft").blocks
        if hasattr(block, "text")
    )


def findings(desk: Desk) -> list[Finding]:
    return [one for one in check(desk.read(whole_record), "en") if one.key == "sitting-on-another-day"]


@pytest.mark.parametrize(
    ("opened", "day"),
    [
        (None, "6 October"),
        ("2026-10-06T08:00Z", "6 October"),
        ("2026-10-06T21:59Z", "6 October"),  # a minute to midnight in Vienna
        ("2026-10-06T22:00Z", "7 October"),
        (EVE, "5 October"),
        ("2026-10-03T08:00Z", "3 October"),
        ("2026-11-29T12:00Z", "29 November"),
    ],
)
def test_the_day_held_is_printed_and_a_difference_is_a_finding(
    tmp_path: Path, opened: str | None, day: str
) -> None:
    desk = made(tmp_path / "x.wgdesk", file_of(opened))
    assert f"1st meeting, on {day}" in printed(desk)
    told = findings(desk)
    assert bool(told) == (day != "6 October")
    for one in told:
        assert one.blocking
        assert one.panel == "sittings"
        assert one.source is not None
        assert (one.source.table, one.source.row) == ("sitting", desk.read(whole_record).sittings[0].id)
        assert dict(one.facts)["planned"] == "2026-10-06"
    desk.close()


def test_a_sitting_past_midnight_keeps_its_day(tmp_path: Path) -> None:
    desk = made(
        tmp_path / "x.wgdesk",
        file_of("2026-10-06T20:00Z", closed_at="2026-10-07T01:30Z", planned_begin="2026-10-06T20:00Z"),
    )
    assert "1st meeting, on 6 October" in printed(desk)
    assert findings(desk) == []
    desk.close()


def test_a_sitting_moved_to_the_day_on_which_it_was_held_is_settled(tmp_path: Path) -> None:
    desk = made(tmp_path / "x.wgdesk", file_of("2026-10-07T08:00Z"))
    (one,) = findings(desk)
    assert one.source is not None
    sitting = desk.read(whole_record).sittings[0]
    desk.do(move_sitting, sitting_id=sitting.id, day=sitting.day)
    assert findings(desk) == []
    assert "1st meeting, on 7 October" in printed(desk)
    desk.undo()
    assert findings(desk) == [one]
    desk.close()


def test_days_of_the_meeting_without_a_sitting_are_told(tmp_path: Path) -> None:
    file = changed("sittings", [{"number": 1, "day": "2026-10-07", "held": True}])
    first, last = file["meeting"]["first_day"], file["meeting"]["last_day"]
    desk = made(tmp_path / "x.wgdesk", file)
    record = desk.read(whole_record)
    [found] = [one for one in check(record, "en") if one.key == "meeting-days-differ"]
    assert (first, last) != ("2026-10-07", "2026-10-07")
    assert dict(found.facts) == {"first": "2026-10-07", "last": "2026-10-07"}
    assert not found.blocking
    desk.do(
        edit_meeting, meeting_id=record.meeting.id, first_day=date(2026, 10, 7), last_day=date(2026, 10, 7)
    )
    assert "meeting-days-differ" not in {one.key for one in check(desk.read(whole_record), "en")}
    desk.close()


def test_what_did_not_take_place_has_no_other_day(tmp_path: Path) -> None:
    desk = made(tmp_path / "x.wgdesk", file_of("2026-10-07T08:00Z", held=False))
    assert findings(desk) == []
    desk.close()


@pytest.mark.parametrize("lang", INTERFACES)
def test_the_command_line_tells_it_on_import_and_in_the_check(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], lang: str
) -> None:
    monkeypatch.setenv("WGDESK_LANG", lang)
    (tmp_path / "in.json").write_bytes(data(file_of(EVE)))
    assert main(["import", str(tmp_path / "in.json"), "-o", str(tmp_path / "out.wgdesk")]) == 0
    [line] = [one for one in capsys.readouterr().err.splitlines() if "opened_at" in one]
    assert line.startswith("$.sittings[0].opened_at: ")
    assert main(["check", str(tmp_path / "out.wgdesk"), "--lang", "en"]) == 1
    words = {"en": "was planned for 2026-10-06 and opened on 2026-10-05", "ar": "مقررة في 2026-10-06"}
    assert words[lang] in capsys.readouterr().out
