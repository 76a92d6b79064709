"""A record file that names its body leaves out what the body's file says."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.exchange.files import DOC
from wgdesk.acting.desk import Desk
from wgdesk.cli import command_line
from wgdesk.exchange import BadFile, Fault, import_file, read, to_json
from wgdesk.meeting_setup.bodies import BadBody, body_called
from wgdesk.meeting_setup.body_asked_for import template_asked_for
from wgdesk.paths import data_folder

LEAST: dict[str, Any] = {
    "format": "wgdesk-record",
    "version": 4,
    "body": "cnd",
    "meeting": {"ordinal": 68, "first_day": "2025-03-10", "last_day": "2025-03-14"},
}
OWN = """\
previous_meetings = [2024-03-04, { first_day = 2025-03-10, last_day = 2025-03-12 }]
title = { en = "Committee on Rivers", ar = "لجنة الأنهار" }
meeting.body_full.en = "Committee on Rivers"
options.term_event = "session"

[[groupings]]
code = "NILE"
name = { en = "Nile States" }
"""


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("WGDESK_DATA", str(tmp_path / "data"))
    folder = data_folder() / "bodies"
    folder.mkdir(parents=True)
    file = folder / "rivers.toml"
    file.write_text(OWN, "utf-8")
    return file


def exported(tmp_path: Path, file: dict[str, Any]) -> dict[str, Any]:
    """Return the export of the record that is made from ``file``."""
    source, record = tmp_path / "a.json", tmp_path / "a.wgdesk"
    source.write_text(json.dumps(file), "utf-8")
    import_file(source, record, body_of=template_asked_for)
    desk = Desk.open(record)
    made: dict[str, Any] = json.loads(desk.read(to_json))
    desk.close()
    return made


def kinds(outline: list[Any]) -> list[str]:
    return [one if isinstance(one, str) else one["kind"] for one in outline]


def faults(file: dict[str, Any]) -> tuple[Fault, ...]:
    with pytest.raises(BadFile) as caught:
        read(json.dumps(file).encode(), body_of=template_asked_for)
    return caught.value.faults


def test_what_a_file_leaves_out_is_as_its_body_has_it(tmp_path: Path) -> None:
    template = body_called("cnd").template
    made = exported(tmp_path, LEAST)
    assert made["meeting"]["body_full"] == template["meeting"]["body_full"]
    assert made["meeting"]["zone"] == "Europe/Vienna"
    assert made["options"] == template["options"]
    assert kinds(made["outline"]) == kinds(template["outline"])
    standing = [one["title"]["en"] for one in template["agenda"] if "title" in one]
    assert [one["title"]["en"] for one in made["agenda"]] == standing
    assert "body" not in made


def test_what_a_file_says_stands(tmp_path: Path) -> None:
    said = {
        **LEAST,
        "meeting": {**LEAST["meeting"], "venue": {"en": "Geneva"}},
        "options": {"statements": "merged"},
        "agenda": [{"title": {"en": "Rivers"}}],
        "outline": ["introduction"],
    }
    made = exported(tmp_path, said)
    assert made["meeting"]["venue"] == {"en": "Geneva"}
    assert made["meeting"]["body_short"]["en"] == "Commission"
    assert "statements" not in made["options"] or made["options"]["statements"] == "merged"
    assert made["options"]["term_event"] == "session"
    assert [one["title"]["en"] for one in made["agenda"]] == ["Rivers"]
    assert kinds(made["outline"]) == ["introduction"]


def test_a_body_of_the_users_own_is_named_by_its_file(tmp_path: Path, own: Path) -> None:
    made = exported(tmp_path, {**LEAST, "body": "rivers"})
    assert made["meeting"]["body_full"] == {"en": "Committee on Rivers"}
    assert made["previous_meetings"] == ["2024-03-04"]
    assert "NILE" in [one["code"] for one in made["groupings"]]


def test_groups_of_a_body_are_left_out_where_their_members_are(tmp_path: Path, own: Path) -> None:
    made = exported(tmp_path, {**LEAST, "body": "rivers", "delegations": [{"code": "FRA"}]})
    assert made.get("groupings", []) == []


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("special-comittee", "special-committee"),
        ("Commission on Narcotic Drugs", "cnd"),
        ("لجنة المخدرات", "cnd"),
    ],
)
def test_a_name_that_no_file_has_is_answered_with_what_is_near(name: str, near: str) -> None:
    [fault] = faults({**LEAST, "body": name})
    assert (fault.path, fault.key, fault.facts["near"]) == ("$.body", "fault-unknown-body-near", near)


def test_a_name_like_no_other_is_told(own: Path) -> None:
    [fault] = faults({**LEAST, "body": "qqqqqqqq"})
    assert (fault.path, fault.key) == ("$.body", "fault-unknown-body")
    [fault] = faults({**LEAST, "body": 7})
    assert (fault.path, fault.key) == ("$.body", "fault-type")


def test_faults_of_the_bodys_own_file_are_told_with_its_lines(own: Path) -> None:
    own.write_text(OWN.replace("term_event", "term_evnt"), "utf-8")
    with pytest.raises(BadBody) as caught:
        read(json.dumps({**LEAST, "body": "rivers"}).encode(), body_of=template_asked_for)
    assert [one.path for one in caught.value.faults] == ["rivers.toml:4"]


def test_the_command_knows_bodies(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    [example] = re.findall(r"<!-- example: of a body -->\n```json5\n(.*?)```", DOC.read_text("utf-8"), re.S)
    source = tmp_path / "a.json"
    source.write_text(example, "utf-8")
    assert command_line.main(["import", str(source), "-o", str(tmp_path / "a.wgdesk")]) == 0
    source.write_text(example.replace("cnd", "Commission on Narcotic Drug"), "utf-8")
    assert command_line.main(["import", str(source), "-o", str(tmp_path / "b.wgdesk")]) == 2
    assert not (tmp_path / "b.wgdesk").exists()
    assert "cnd" in capsys.readouterr().err
