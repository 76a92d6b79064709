"""Implausible times are told by the import and the check, but refused by neither."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.exchange.files import GONE, SMALL, changed, data
from wgdesk.acting.desk import Desk
from wgdesk.cli.command_line import main
from wgdesk.exchange import import_into
from wgdesk.language_table import INTERFACES
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.check import check
from wgdesk.report.make import speak
from wgdesk.report.render.text import to_text
from wgdesk.words.phrases import Argument, screen_phrases

ODD = {"never-opened", "sittings-overlap", "statements-overlap"}


def spoke(begun: str, ended: str | None, **rest: Any) -> dict[str, Any]:
    """Return a statement on the first day, with times as "10:00"."""
    times = {"begun_at": f"2026-10-06T{begun}Z", "ended_at": ended and f"2026-10-06T{ended}Z"}
    return {"delegation": "EGY", **times, **rest}


FIRST = spoke("10:00", "10:05")


@pytest.mark.parametrize(
    ("at", "value", "told"),
    [
        ("sittings.0.requests", [FIRST, spoke("10:05", "10:09")], []),
        ("sittings.0.requests", [FIRST, spoke("10:04", "10:09")], ["1 statements-overlap"]),
        ("sittings.0.requests", [FIRST, spoke("10:00", "10:05")], ["1 statements-overlap"]),
        ("sittings.0.requests", [spoke("10:00", "10:00"), spoke("10:00", "10:00")], ["1 statements-overlap"]),
        ("sittings.0.requests", [FIRST, spoke("09:59", "10:03")], ["0 statements-overlap"]),
        (
            "sittings.0.requests",
            [spoke("10:00", "11:00"), spoke("10:10", "10:20"), spoke("10:30", "10:40")],
            ["1 statements-overlap", "2 statements-overlap"],
        ),
        ("sittings.0.requests", [FIRST, spoke("10:03", "10:04", lane="order")], []),
        ("sittings.0.requests", [FIRST, spoke("10:03", "10:04", lane="secretariat")], []),
        ("sittings.0.requests", [FIRST, spoke("10:03", "10:04", struck="twice")], []),
        ("sittings.0.opened_at", GONE, ["never-opened"]),
    ],
)
def test_statements_that_overlap_or_were_never_opened_are_told(
    tmp_path: Path, at: str, value: Any, told: list[str]
) -> None:
    file = changed("sittings.0.closed_at", "2026-10-06T12:00Z")
    file = changed("sittings.0.requests.0", FIRST, file)
    if at.endswith("opened_at"):
        file = changed("sittings.0.closed_at", GONE, file)
    desk = Desk.create(tmp_path / "x.wgdesk")
    notices = import_into(desk, data(changed(at, value, file)), source="x.json").notices
    where = "$.sittings[0]"
    expected = [
        (f"{where}.requests[{n}].begun_at" if n.isdigit() else where, f"notice-{kind}")
        for n, kind in (one.split() if " " in one else ("", one) for one in told)
    ]
    assert [(one.path, one.key) for one in notices] == expected
    assert found_by_check(desk) == [one.rpartition(" ")[2] for one in told]
    desk.close()


def found_by_check(desk: Desk) -> list[str]:
    """Return the keys of odd times that the check finds; none blocks, each has a message and a row."""
    findings = [one for one in check(desk.read(whole_record), "en") if one.key in ODD]
    for one in findings:
        assert not one.blocking
        assert one.source is not None
        assert one.panel == ("speakers" if one.source.table == "request" else "sittings")
        for lang in INTERFACES:
            assert screen_phrases(lang).say(f"check-{one.key}", dict[str, Argument](one.facts))
    return [one.key for one in findings]


def test_sittings_that_overlap_are_told(tmp_path: Path) -> None:
    file = changed("sittings.0.closed_at", "2026-10-06T12:00Z")
    file = changed("sittings.0.requests", [], file)
    second = {"number": 2, "day": "2026-10-06", "opened_at": "2026-10-06T11:59Z"}
    desk = Desk.create(tmp_path / "x.wgdesk")
    notices = import_into(desk, data(changed("sittings.1", second, file)), source="x.json").notices
    assert [(one.path, one.key) for one in notices] == [
        ("$.sittings[1].opened_at", "notice-sittings-overlap")
    ]
    assert found_by_check(desk) == ["sittings-overlap"]
    desk.close()


@pytest.mark.parametrize("lang", INTERFACES)
def test_the_command_tells_odd_times_and_makes_the_record(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], lang: str
) -> None:
    monkeypatch.setenv("WGDESK_LANG", lang)
    (tmp_path / "in.json").write_bytes(data(changed("sittings.0.opened_at", GONE, _ended())))
    assert main(["import", str(tmp_path / "in.json"), "-o", str(tmp_path / "out.wgdesk")]) == 0
    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith("$.sittings[0]: ")
    assert {"en": "Note: ", "ar": "تنبيه: "}[lang] in line
    assert (tmp_path / "out.wgdesk").exists()


def _ended() -> dict[str, Any]:
    return changed("sittings.0.requests.0", FIRST, SMALL)


@pytest.mark.parametrize(
    ("at", "doubts", "told"),
    [
        ("meeting", {"zone": "UTC", "last_day": ""}, ["$.meeting.doubts.zone"]),
        ("delegations.0", {"grouping": {"ref": "G77"}}, ["$.delegations[0].doubts.grouping"]),
        ("delegations.0", {"": ""}, []),
        ("sittings.0.requests.0", {"grouping": {"ref": "G77"}}, []),
    ],
)
def test_a_doubt_about_an_unprinted_value_is_told(
    tmp_path: Path, at: str, doubts: dict[str, Any], told: list[str]
) -> None:
    file = changed("groupings", [{"code": "G77", "name": {"en": "the Group of 77"}}], _ended())
    full = {key: {"alternative": one} if isinstance(one, dict) else one for key, one in doubts.items()}
    desk = Desk.create(tmp_path / "x.wgdesk")
    notices = import_into(desk, data(changed(f"{at}.doubts", full, file)), source="x.json").notices
    assert [one.path for one in notices if one.key == "notice-doubt-unprinted"] == told
    found = {
        one.source.table for one in check(desk.read(whole_record), "en") if one.key == "doubt" and one.source
    }
    assert found == {"meeting" if at == "meeting" else "delegation" if "deleg" in at else "request"}
    desk.close()


def test_only_a_doubt_about_attendance_brackets_a_delegation(tmp_path: Path) -> None:
    doubted = changed("delegations.0.doubts", {"party": "true"}, _ended())
    desk = Desk.create(tmp_path / "x.wgdesk")
    import_into(desk, data({**doubted, "registrations": ["EGY"]}), source="x.json")
    report = to_text(speak(desk.read(whole_record), "en", "draft"))
    assert "[Egypt]" not in report
    assert "Egypt" in report
    desk.close()


@pytest.mark.parametrize(
    ("item", "sittings", "found"),
    [
        ("2", [1], 0),
        ("2", [2], 1),
        ("2(a)", [1], 0),
        ("2(a)", [2], 1),
        ("2", [], 0),  # an item never taken up is a finding of its own
    ],
)
def test_a_statement_under_an_item_not_considered_at_its_sitting_is_told(
    tmp_path: Path, item: str, sittings: list[int], found: int
) -> None:
    file = changed("agenda.1.sittings", sittings, changed("sittings.0.requests.0.item", item, _ended()))
    desk = Desk.create(tmp_path / "x.wgdesk")
    import_into(desk, data(file), source="x.json")
    told = [one for one in check(desk.read(whole_record), "en") if one.key == "spoke-where-not-considered"]
    assert len(told) == found
    assert all(not one.blocking and one.panel == "speakers" for one in told)
    desk.close()
