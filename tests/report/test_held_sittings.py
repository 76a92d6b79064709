"""A final report counts only sittings that took place; a draft also counts planned ones."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from tests.report.spaces import plain
from wgdesk.acting.desk import Desk
from wgdesk.acting.record_creation import new_record
from wgdesk.acts import attendance, programme, setup
from wgdesk.acts.procedure import decide
from wgdesk.acts.uncertainty import raise_doubt
from wgdesk.exchange import import_into
from wgdesk.model import Delegation, RecordRow, Subject
from wgdesk.phrasing.tree import Stage
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.check import check
from wgdesk.report.make import speak

pytestmark = pytest.mark.slow  # long: in the thorough run only

_NOW = datetime(2026, 10, 5, 8, tzinfo=UTC)  # on the first day
_FILE = {
    "format": "wgdesk-record",
    "version": 1,
    "meeting": {
        "ordinal": 5,
        "first_day": "2026-10-05",
        "last_day": "2026-10-06",
        "body_short": {"ar": "الفريق العامل", "en": "Working Group"},
        "body_full": {"ar": "الفريق العامل المعني بالتراث", "en": "Working Group on Heritage"},
        "venue": {"ar": "فيينا", "en": "Vienna"},
    },
    "agenda": [
        {"number": 1, "title": {"ar": "التراث", "en": "Heritage"}, "substantive": True},
        {"number": 2, "title": {"ar": "مسائل أخرى", "en": "Other matters"}},
    ],
    "sittings": [{"day": f"2026-10-0{5 + n // 2}"} for n in range(4)],
}


class Room:
    """A record with four planned sittings."""

    def __init__(self, desk: Desk) -> None:
        self.do, self.desk = desk.do, desk

    def keys(self, kind: type[RecordRow]) -> list[int]:
        """Return the keys of a table in the order of entry."""
        query = select(kind.id).order_by(kind.id)
        return list(self.desk.read(lambda connection: connection.scalars(query)))

    @property
    def sittings(self) -> list[int]:
        """The keys of the sittings by number."""
        return [one.id for one in self.desk.read(whole_record).sittings]

    def text(self, lang: str, stage: Stage, key: str) -> str:
        """Return a block of the report."""
        blocks = speak(self.desk.read(whole_record), lang, stage).blocks
        return next((plain(one.text) for one in blocks if one.key.startswith(key)), "")  # type: ignore[union-attr]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    """The record."""
    with new_record(tmp_path / "held.wgdesk", clock=lambda: _NOW) as desk:
        import_into(desk, json.dumps(_FILE).encode(), source="held.json")
        yield Room(desk)


def _opened(room: Room, sitting: int) -> None:
    room.do(programme.open_sitting, sitting_id=sitting)
    room.do(programme.adjourn_sitting, sitting_id=sitting)


def _attended(room: Room, sitting: int) -> None:
    delegation = room.keys(Delegation)[0]
    room.do(attendance.mark_present, delegation_id=delegation, sitting_id=sitting)


def _decided(room: Room, sitting: int) -> None:
    room.do(decide, subject=Subject.AGENDA, sitting_id=sitting)


def _said(room: Room, sitting: int) -> None:
    room.do(programme.edit_sitting, sitting_id=sitting, held=True)


@pytest.mark.parametrize("happens", [_opened, _attended, _decided, _said])
def test_a_sitting_took_place_when_something_says_so(
    room: Room, happens: Callable[[Room, int], None]
) -> None:
    happens(room, room.sittings[0])
    assert "One meeting was held." in room.text("en", "final", "opening/held")
    assert "وعُقدت جلسة واحدة." in room.text("ar", "final", "opening/held")


def test_a_draft_counts_what_is_planned_in_brackets(room: Room) -> None:
    _opened(room, room.sittings[0])
    assert "A total of [four meetings] were held." in room.text("en", "draft", "opening/held")
    assert "وعُقدت [أربع جلسات]." in room.text("ar", "draft", "opening/held")
    room.do(programme.edit_sitting, sitting_id=room.sittings[3], held=False)
    assert "A total of [three meetings] were held." in room.text("en", "draft", "opening/held")


def test_no_sittings_are_counted_if_none_took_place(room: Room) -> None:
    assert room.text("en", "final", "opening/held") == (
        "The fifth meeting of the Working Group on Heritage was held in Vienna on 5 and 6 October 2026."
    )


def test_a_skipped_sitting_is_no_longer_to_come(room: Room) -> None:
    for sitting in (room.sittings[0], room.sittings[3]):
        _opened(room, sitting)
    assert "A total of two meetings were held." in room.text("en", "draft", "opening/held")


def test_after_the_adoption_of_the_report_none_is_to_come(room: Room) -> None:
    room.do(decide, subject=Subject.REPORT, sitting_id=room.sittings[0])
    assert "One meeting was held." in room.text("en", "draft", "opening/held")


def test_an_item_planned_for_a_sitting_was_not_considered_there(room: Room) -> None:
    item = room.desk.read(whole_record).items[0].id
    room.do(programme.edit_item, item_id=item, no_issues=True)
    _opened(room, room.sittings[0])
    for sitting in room.sittings[:2]:
        room.do(programme.take_up, item_id=item, sitting_id=sitting)
    where = f"deliberations/item/{item}"
    assert room.text("en", "final", where).startswith("At its 1st meeting, on 5 October 2026, the")
    assert room.text("en", "draft", where).startswith("At its 1st [1st and 2nd] meeting [meetings], on 5")
    assert "في جلسته [جلستيه] الأولى [الأولى والثانية]" in room.text("ar", "draft", where)


def test_the_check_names_what_did_not_take_place(room: Room) -> None:
    def missing() -> list[dict[str, Any]]:
        record = room.desk.read(whole_record)
        return [dict(one.facts) for one in check(record, "en") if one.key == "sitting-not-held"]

    _opened(room, room.sittings[0])
    assert [one["n"] for one in missing()] == ["2", "3", "4"]
    room.do(programme.edit_sitting, sitting_id=room.sittings[1], held=False)
    assert [one["n"] for one in missing()] == ["3", "4"]


def test_a_body_without_ordinals_is_called_by_the_year(room: Room) -> None:
    meeting = room.desk.read(whole_record).meeting.id
    room.do(setup.edit_meeting, meeting_id=meeting, ordinal=None)
    assert room.text("en", "final", "opening/held").startswith("The 2026 meeting of the Working Group on")
    assert room.text("ar", "final", "opening/held").startswith(
        "عُقد اجتماع الفريق العامل المعني بالتراث لعام ٢٠٢٦،"
    )
    assert room.text("en", "final", "introduction/earlier") == ""


def test_the_sentence_on_earlier_meetings_is_an_option(room: Room) -> None:
    assert room.text("en", "draft", "introduction/earlier") == "[...]"
    room.do(setup.set_option, name="previous_meetings", value="hidden")
    assert room.text("en", "draft", "introduction/earlier") == ""


def test_a_doubtful_last_day_is_one_of_the_adoption_too(room: Room) -> None:
    where = {"table": "meeting", "row": room.desk.read(whole_record).meeting.id, "column": "last_day"}
    room.do(raise_doubt, **where, alternative="2026-10-07")
    assert room.text("en", "draft", "adoption/").startswith("On 6 October 2026 [on 7 October 2026], the")
    room.do(decide, subject=Subject.REPORT, sitting_id=room.sittings[3])
    assert room.text("en", "draft", "adoption/").startswith("On 6 October 2026 [on 7 October 2026], the")
