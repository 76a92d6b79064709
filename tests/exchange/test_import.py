"""Importing is a single act, all or nothing; defaults, the roster, cleaning of text."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from tests.exchange.facts import facts
from tests.exchange.files import SMALL, changed, data, faults
from tests.objects import objects
from wgdesk import model as m
from wgdesk.acting.desk import Desk
from wgdesk.errors import Refused, Trouble
from wgdesk.exchange import BadFile, import_file, import_into, to_json

DAYS = {"first_day": "2026-10-06", "last_day": "2026-10-07"}
BARE: dict[str, Any] = {"format": "wgdesk-record", "version": 4, "meeting": {"ordinal": 1, **DAYS}}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """An empty record."""
    desk = Desk.create(tmp_path / "x.wgdesk")
    yield desk
    desk.close()


def exported(desk: Desk) -> dict[str, Any]:
    return dict(json.loads(desk.read(to_json)))


# -- one act ---------------------------------------------------------------------------------------


def test_an_import_is_a_single_act_that_names_its_source(desk: Desk) -> None:
    import_into(desk, data(SMALL), source="of\u202e " + "x" * 1000)
    [entry] = desk.read(objects, m.Journal)
    assert entry.act == "import_record"
    assert json.loads(entry.args) == {"source": "of " + "x" * 197}
    assert "meeting" in entry.tables.split()


def test_an_import_can_be_undone(desk: Desk) -> None:
    import_into(desk, data(SMALL), source="x.json")
    assert desk.undo() == "import_record"
    assert not any(desk.read(facts).values())
    assert desk.redo() == "import_record"
    assert exported(desk)["meeting"]["ordinal"] == 3


def test_a_record_that_holds_a_meeting_is_left_alone(desk: Desk) -> None:
    import_into(desk, data(SMALL), source="x.json")
    before = desk.read(facts)
    with pytest.raises(Refused, match="one-meeting") as caught:
        import_into(desk, data(BARE), source="y.json")
    assert not isinstance(caught.value, BadFile)
    assert desk.read(facts) == before


# -- files -----------------------------------------------------------------------------------------


def test_a_file_becomes_a_record(tmp_path: Path) -> None:
    source, target = tmp_path / "in.json", tmp_path / "out.wgdesk"
    source.write_bytes(data(changed("agenda.0.title.en", "Opening\u202e\u00ad")))
    assert import_file(source, target).removed_characters == 2
    desk = Desk.open(target)
    assert exported(desk)["agenda"][0]["title"] == {"en": "Opening"}
    desk.close()


@pytest.mark.parametrize(
    "file", [{"no": "record"}, changed("sittings.1.day", "2026-10-08")], ids=["form", "rule"]
)
def test_a_bad_file_leaves_nothing_behind(tmp_path: Path, file: dict[str, Any]) -> None:
    source = tmp_path / "in.json"
    source.write_bytes(data(file))
    with pytest.raises(BadFile):
        import_file(source, tmp_path / "out.wgdesk")
    assert list(tmp_path.iterdir()) == [source]


def test_a_record_that_is_there_already_is_kept(tmp_path: Path) -> None:
    source, target = tmp_path / "in.json", tmp_path / "out.wgdesk"
    source.write_bytes(data(SMALL))
    import_file(source, target)
    before = target.read_bytes()
    with pytest.raises(Trouble, match="file-exists"):
        import_file(source, target)
    assert target.read_bytes() == before


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="cannot-read"):
        import_file(tmp_path / "in.json", tmp_path / "out.wgdesk")
    assert list(tmp_path.iterdir()) == []


# -- defaults --------------------------------------------------------------------------------------


def test_a_bare_meeting_gets_the_roster_and_the_usual_outline(desk: Desk) -> None:
    import_into(desk, data(BARE), source="x.json")
    file = exported(desk)
    assert file["meeting"]["zone"] == "Europe/Vienna"
    assert {"EGY", "FRA"} < {one["code"] for one in file["delegations"]}
    assert "AG" in {one["code"] for one in file["groupings"]}
    assert file["outline"][0] == "introduction"
    assert "options" not in file


def test_a_file_with_delegations_gets_no_roster(desk: Desk) -> None:
    import_into(desk, data(SMALL), source="x.json")
    file = exported(desk)
    assert [one["code"] for one in file["delegations"]] == ["EGY", "FRA"]
    assert "groupings" not in file


def amended(desk: Desk, **parts: Any) -> dict[str, Any]:
    """Import a file that amends the roster; return the delegations it names, by code."""
    import_into(desk, data({**BARE, "roster": True, **parts}), source="x.json")
    file = exported(desk)
    codes = {row["code"] for rows in parts.values() for row in rows}
    both = (*file["delegations"], *file["groupings"])
    return {row["code"]: row for row in both if row["code"] in codes}


def test_the_roster_is_amended_by_code(desk: Desk, tmp_path: Path) -> None:
    plain = Desk.create(tmp_path / "plain.wgdesk")
    import_into(plain, data(BARE), source="x.json")
    before = {row["code"]: row for row in exported(plain)["delegations"]}
    plain.close()
    egypt = {"code": "EGY", "grouping": "NEW", "party": False, "party_since": None}
    egypt |= {"names": {"ar": "جمهورية مصر العربية"}, "doubts": {"party": "true"}}
    found = amended(
        desk,
        groupings=[
            {"code": "NEW", "name": {"en": "the New Group"}},
            {"code": "AG", "name": {"ar": "المجموعة الأفريقية"}},
        ],
        delegations=[
            egypt,
            {"code": "ATL", "category": "state", "names": {"en": "Atlantis"}, "grouping": "AG"},
        ],
    )
    expected = copy.deepcopy(before["EGY"])
    expected.pop("party", None)
    expected.pop("party_since", None)
    expected["names"]["ar"] = "جمهورية مصر العربية"
    assert found["EGY"] == {**expected, "grouping": "NEW", "doubts": {"party": "true"}}
    assert found["ATL"] == {"code": "ATL", "category": "state", "grouping": "AG", "names": {"en": "Atlantis"}}
    assert exported(desk)["delegations"][-1] == found["ATL"]  # after those of the roster
    assert found["AG"]["name"] == {"ar": "المجموعة الأفريقية"}
    assert found["AG"]["regional"] is True


def test_without_the_roster_its_codes_are_unknown(desk: Desk) -> None:
    file = {**BARE, "registrations": ["EGY"]}
    assert faults(file) == []
    path = "$.registrations[0]"
    assert faults({**file, "roster": False}) == [(path, "fault-dangling-roster")]
    assert faults({**file, "delegations": []}) == [(path, "fault-dangling-roster")]
    assert faults({**file, "delegations": [], "roster": True}) == []


def test_a_wrong_entry_that_amends_the_roster_is_told() -> None:
    row = {"code": "EGY", "category": "x", "names": {"ar": {}}}
    assert faults({**BARE, "roster": True, "delegations": [row, {"code": "EGY"}]}) == [
        ("$.delegations[0].category", "fault-choice"),
        ("$.delegations[0].names.ar.listed", "fault-missing"),
        ("$.delegations[1].code", "fault-duplicate"),
    ]


def test_places_are_numbered_within_each_lane(desk: Desk) -> None:
    lanes = ["list", "reply", "list", "reply", "list"]
    asked = [{"delegation": "EGY", "lane": lane, "asked_at": "2026-10-06T09:00Z"} for lane in lanes]
    import_into(desk, data(changed("sittings.1.requests", asked)), source="x.json")
    places = desk.read(
        lambda connection: connection.execute(
            select(m.Request.lane, m.Request.place).where(m.Request.begun_at.is_(None)).order_by(m.Request.id)
        ).all()
    )
    assert [tuple(row) for row in places] == [
        *(("list", 1.0), ("reply", 1.0), ("list", 2.0), ("reply", 2.0), ("list", 3.0))
    ]


def test_a_stale_translation_was_made_from_an_older_text(desk: Desk) -> None:
    title = {"ar": "أ", "en": "A", "fr": "B", "original": "ar", "stale": ["en"]}
    title |= {"revision": {"ar": 4, "fr": 2}}
    import_into(desk, data(changed("agenda.0.title", title)), source="x.json")
    found = desk.read(
        lambda connection: connection.execute(
            select(m.Wording.lang, m.Wording.revision, m.Wording.basis)
            .where(m.Wording.field == "title")
            .order_by(m.Wording.id)
        ).all()
    )
    assert [tuple(row) for row in found[:3]] == [("ar", 4, None), ("en", 1, 3), ("fr", 2, 4)]


def test_times_are_kept_to_the_microsecond_whatever_their_offset(desk: Desk) -> None:
    times = {"opened_at": "2026-10-07T09:00:00.000001-04:30", "planned_begin": "2026-10-07T13:30Z"}
    times["closed_at"] = "2026-10-07T16:00Z"
    file = changed("sittings.1", {"day": "2026-10-07", **times})
    import_into(desk, data(changed("meeting.zone", "America/New_York", file)), source="x.json")
    assert exported(desk)["sittings"][1] == {
        "number": 2,
        "day": "2026-10-07",
        "planned_begin": "2026-10-07T09:30-04:00",
        "opened_at": "2026-10-07T09:30:00.000001-04:00",
        "closed_at": "2026-10-07T12:00-04:00",
    }


def test_text_is_cleaned_on_import_and_removed_characters_are_counted(desk: Desk) -> None:
    file = changed("agenda.0.title", {"en": " Ope\u00adning\n of\u202e it ", "fr": "e\u0301te\u0301"})
    file = changed("clusters.0.recommendations.0.body.en", "One\r\n\u0007two\u2028three", file)
    file = changed("sittings.0.requests.0.note", "a\u200bb", file)
    assert import_into(desk, data(file), source="x.json").removed_characters == 4
    out = exported(desk)
    assert out["agenda"][0]["title"] == {"en": "Opening of it", "fr": "été"}
    assert out["clusters"][0]["recommendations"][0]["body"] == {"en": "One\ntwo\nthree"}
    assert out["sittings"][0]["requests"][0]["note"] == "ab"
