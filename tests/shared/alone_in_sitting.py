"""A secretariat that goes offline during an open sitting, and what it does there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, select

from tests.acting.records import rows_in
from tests.shared.room import joined, shared, sitting_of
from tests.shared.test_bring_back import Parted
from wgdesk.acting.desk import Desk
from wgdesk.acts import delegations, floor, programme
from wgdesk.bringing.made_alone import AsStruck
from wgdesk.copies.mirror import Mirror
from wgdesk.model import Category, Meeting, Request, Suspension
from wgdesk.reads.queries.history import history
from wgdesk.reads.values.history import Happened

CODES = ("ZZA", "ZZB", "ZZC")  # of delegations that nothing refers to
WHY = AsStruck("Made while the server was gone")


@dataclass
class Alone(Parted):
    """A secretariat offline in an open sitting, in which nobody is speaking and two are waiting."""

    first: int = 0
    second: int = 0
    item: int = 0
    empty: int = 0  # a sitting at which nothing was recorded

    def speaks(self, key: int) -> None:
        """Have a statement made offline, with a pause."""
        for act in (floor.call_speaker, floor.give_floor, floor.pause_statement, floor.resume_statement):
            self.alone.do(act, request_id=key)
        self.alone.do(floor.end_statement, request_id=key)

    def there(self, table: str = "request") -> dict[int, dict[str, Any]]:
        return dict(rows_in(self.address, table))

    def kept(self) -> dict[str, Any]:
        """Return the only statement kept as struck."""
        (found,) = (row for row in self.there().values() if WHY.reason in row["struck"])
        return found

    def told_of(self, act: str) -> list[Happened]:
        """Return the entries of an act in the server's history, oldest first."""
        return [one for one in self.desk.read(history, limit=200)[::-1] if one.act == act]


@pytest.fixture
def parted(tmp_path: Path) -> Iterator[Alone]:
    path = tmp_path / "alone.wgdesk"
    with (
        shared() as stations,
        joined(stations["secretariat"]) as desk,
        joined(stations["chair"]) as chair,
    ):
        empty_the_floor(desk)
        ask = {"sitting_id": sitting_of(desk)}
        first, second = (desk.do(floor.ask_floor, guest=one, **ask) for one in ("First", "Second"))
        item = desk.do(programme.add_item, title={"en": "Any other matters"})
        (day,) = desk.read(lambda connection: connection.scalars(select(Meeting.last_day)).all())
        empty = desk.do(programme.add_sitting, day=day)
        for code in CODES:
            desk.do(delegations.add_delegation, code=code, category=Category.STATE, names={"en": code})
        keys = {"first": first, "second": second, "item": item, "empty": empty}
        mirror = Mirror(stations["secretariat"], tmp_path / "m.wgdesk")
        mirror.renew()
        mirror.take(path)
        late = lambda: desk.clock() - timedelta(hours=1)  # noqa: E731 - it was done some time ago
        with closing(Desk.open(path, station=desk.station, user=desk.user, clock=late)) as alone:
            yield Alone(stations["secretariat"], path, alone, desk, chair, **keys)


def empty_the_floor(desk: Desk) -> None:
    for key in desk.read(found, Suspension, Suspension.resumed_at.is_(None)):
        desk.do(programme.resume_sitting, suspension_id=key)
    for key in desk.read(found, Request, Request.begun_at.is_not(None), Request.ended_at.is_(None)):
        desk.do(floor.end_statement, request_id=key)


def found(connection: Connection, kind: Any, *where: Any) -> list[int]:
    return list(connection.scalars(select(kind.id).where(*where).order_by(kind.id)))
