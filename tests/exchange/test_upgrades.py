"""Files of older versions are upgraded; newer ones are refused."""

from __future__ import annotations

from typing import Any

import pytest

from tests.exchange.files import data
from wgdesk.exchange import BadFile, Fault, read

DAYS = {"first_day": "2026-10-06", "last_day": "2026-10-07"}
BARE: dict[str, Any] = {"format": "wgdesk-record", "version": 1, "meeting": {"ordinal": 1, **DAYS}}


def _meetings_had_numbers(file: dict[str, Any]) -> dict[str, Any]:
    """Turn an imagined version 1 into 2: the meeting's ordinal was called number."""
    meeting = file.get("meeting")
    if isinstance(meeting, dict) and "number" in meeting:
        rest = {key: value for key, value in meeting.items() if key != "number"}
        return {**file, "meeting": {"ordinal": meeting["number"], **rest}}
    return file


def _delegations_were_states(file: dict[str, Any]) -> dict[str, Any]:
    """Turn an imagined version 2 into 3: delegations were called states."""
    return {("delegations" if key == "states" else key): value for key, value in file.items()}


UPGRADES = (_meetings_had_numbers, _delegations_were_states)
OLD = {**BARE, "meeting": {"number": 7, **DAYS}, "states": [{"code": "EGY"}]}


def test_older_versions_are_upgraded_step_by_step() -> None:
    for version, file in (
        (1, OLD),
        (2, {**BARE, "states": [{"code": "EGY"}]}),
        (3, {**BARE, "delegations": [{"code": "EGY"}]}),
    ):
        parsed = read(data({**file, "version": version}), upgrades=UPGRADES)
        assert parsed.nodes[0].values["ordinal"] == (7 if version == 1 else 1)
        assert [node.values["code"] for node in parsed.nodes[1:]] == ["EGY"]


def test_an_old_form_is_not_taken_for_the_new() -> None:
    with pytest.raises(BadFile) as caught:
        read(data({**OLD, "version": 3}), upgrades=UPGRADES)
    assert [fault.path for fault in caught.value.faults] == ["$.meeting.number", "$.states"]


def test_a_newer_version_is_refused() -> None:
    with pytest.raises(BadFile) as caught:
        read(data({**BARE, "version": 4}), upgrades=UPGRADES)
    [fault] = caught.value.faults
    assert fault == Fault("$.version", "fault-newer", {"version": "4", "newest": "3"})


def test_a_malformed_file_of_an_old_version_is_refused_with_its_fault() -> None:
    with pytest.raises(BadFile) as caught:
        read(data({**BARE, "meeting": 5}), upgrades=UPGRADES)
    assert [(fault.path, fault.key) for fault in caught.value.faults] == [("$.meeting", "fault-type-example")]
