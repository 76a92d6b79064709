"""Files written by earlier versions still mean the same."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from wgdesk.acting.desk import Desk
from wgdesk.exchange import import_into, to_json
from wgdesk.exchange.upgrades import UPGRADES, VERSION, upgraded

HERE = Path(__file__).parent
OLD = {version: HERE / f"version{version}" for version in range(1, VERSION)}
FILES = [path for folder in OLD.values() for path in sorted(folder.glob("*.json"))]


def exported(path: Path, data: bytes) -> str:
    """Import a file and return the export of the record."""
    desk = Desk.create(path)
    import_into(desk, data, source="x.json")
    text = desk.read(to_json)
    desk.close()
    return text


def test_there_are_two_examples_of_each_version() -> None:
    assert [path.stem for path in FILES] == ["everything", "twenty-lines"] * len(OLD)
    for version, folder in OLD.items():
        written = [json.loads(path.read_text("utf-8"))["version"] for path in folder.iterdir()]
        assert written == [version, version]


@pytest.mark.sampled
@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_an_old_file_is_exported_in_the_newest_version(tmp_path: Path, path: Path) -> None:
    text = exported(tmp_path / "a.wgdesk", path.read_bytes())
    assert json.loads(text)["version"] == VERSION
    assert exported(tmp_path / "b.wgdesk", text.encode()) == text


@pytest.mark.parametrize("folder", OLD.values(), ids=lambda folder: folder.name)
def test_no_text_of_an_old_file_is_lost(tmp_path: Path, folder: Path) -> None:
    old = (folder / "everything.json").read_bytes()
    new = _texts(json.loads(exported(tmp_path / "a.wgdesk", old)))
    assert [text for text in _texts(json.loads(old)) if text not in new] == []


def test_a_file_of_version_3_may_set_an_option_that_is_gone(tmp_path: Path) -> None:
    old = json.loads((OLD[3] / "twenty-lines.json").read_bytes())
    old["options"] = {"quantifier_some": 2, "quantifier_many": 12}
    text = exported(tmp_path / "a.wgdesk", json.dumps(old).encode())
    assert json.loads(text)["options"] == {"quantifier_many": 12}


@pytest.mark.sampled
@pytest.mark.parametrize("name", ["everything.json", "twenty-lines.json"])
@pytest.mark.parametrize("version", range(2, VERSION))
def test_a_file_since_version_2_means_the_same_as_one_of_the_next(
    tmp_path: Path, name: str, version: int
) -> None:
    old = json.loads((OLD[version] / name).read_bytes())
    old["meeting"]["uid"] = "7d1c1a52-3a0f-4c7c-9d0e-6f5b1b7a2c11"
    both = [{**old, "version": each} for each in (version, version + 1)]
    if version == 3:  # in the next version a panel has a kind
        both[1] = json.loads(json.dumps(both[1]), object_pairs_hook=_with_kind)
    made = [exported(tmp_path / f"{n}.wgdesk", json.dumps(one).encode()) for n, one in enumerate(both)]
    assert made[0] == made[1]


def _with_kind(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object, with its kind if it was marked as a round table or as none."""
    kinds = [
        ("kind", "round_table") if value else ("kind", "panel")
        for key, value in pairs
        if key == "round_table"
    ]
    return dict([one for one in pairs if one[0] != "round_table"] + kinds)


def test_a_panel_that_was_a_round_table_has_that_kind_and_its_doubt() -> None:
    file = {
        "format": "wgdesk-record",
        "version": 3,
        "agenda": [
            {"number": 1, "items": [{"panels": [{"round_table": True, "doubts": {"round_table": ""}}]}]}
        ],
        "panels": [{"round_table": False}, {"round_table": "yes"}],
    }
    new = upgraded(copy.deepcopy(file), UPGRADES)
    assert new["agenda"][0]["items"][0]["panels"] == [{"doubts": {"kind": ""}, "kind": "round_table"}]
    assert new["panels"] == [{}, {"round_table": "yes"}]


def _texts(value: Any) -> list[str]:
    """Return all strings of more than one word in a JSON value."""
    if isinstance(value, dict | list):
        inner = value.values() if isinstance(value, dict) else value
        return [text for one in inner for text in _texts(one)]
    return [value] if isinstance(value, str) and " " in value else []


def test_a_delegation_without_category_is_a_state() -> None:
    rows = [{"code": "ATLANTIS"}, {"code": "EGY"}, {"code": "UNODC"}, {"code": "NGO", "category": "ngo"}]
    file = {"format": "wgdesk-record", "version": 1, "delegations": rows}
    alone = upgraded(copy.deepcopy(file), UPGRADES)["delegations"]
    assert [row.get("category") for row in alone] == ["state", None, "state", "ngo"]
    amending = upgraded({**copy.deepcopy(file), "roster": True}, UPGRADES)["delegations"]
    assert [row.get("category") for row in amending] == ["state", None, None, "ngo"]


def test_a_sitting_that_took_up_an_item_took_place() -> None:
    file = {
        "format": "wgdesk-record",
        "version": 1,
        "agenda": [{"sittings": [1]}, {"items": [{"sittings": [{"sitting": 3}, 4]}]}],
        "sittings": [{}, {}, {}, {"opened_at": "2026-10-06T10:00Z"}],
    }
    rows = upgraded(copy.deepcopy(file), UPGRADES)["sittings"]
    assert [row.get("held") for row in rows] == [True, None, True, None]


@pytest.mark.parametrize("broken", [None, 5, "x", [], [1, None], {"code": "EGY"}, [{"code": 7}, {}]])
def test_upgrading_leaves_malformed_delegations_to_the_reader(broken: Any) -> None:
    file = {"format": "wgdesk-record", "version": 1, "delegations": broken}
    assert upgraded(copy.deepcopy(file), UPGRADES).keys() == file.keys()
