"""A meeting under way, and short ways to act on it and to be refused."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.acting.records import FIRST_DAY, everything, reason, rows
from tests.meetings import new_meeting
from wgdesk import model as m
from wgdesk.acting.desk import Desk
from wgdesk.acts import adoption, delegations, floor, outcome, programme, wording

SOON = timedelta(minutes=1)
LAST_DAY = FIRST_DAY + timedelta(days=2)


class Hand:
    """A meeting under way, and short ways to act on it."""

    def __init__(self, desk: Desk, path: Path) -> None:
        self.desk, self.path, self.do = desk, path, desk.do
        days = {"first_day": FIRST_DAY, "last_day": LAST_DAY}
        self.meeting = new_meeting(desk, ordinal=9, roster=False, **days)
        self.sitting = self.do(programme.add_sitting, day=FIRST_DAY)
        self.other = self.do(programme.add_sitting, day=FIRST_DAY)
        self.do(programme.open_sitting, sitting_id=self.sitting)
        self.item = self.do(programme.add_item, title={"en": "One"})
        self.egypt = self.do(delegations.add_delegation, code="EGY", category=m.Category.STATE)
        self.person = self.do(delegations.add_person, gender=m.Gender.F, name={"en": "Amal"})
        self.cluster = self.do(outcome.add_cluster, heading={})

    def request(self, guest: str = "A", **given: Any) -> int:
        return self.do(floor.ask_floor, sitting_id=self.sitting, guest=guest, **given)

    def statement(self, guest: str = "A") -> int:
        request = self.request(guest)
        self.do(floor.give_floor, request_id=request)
        return request

    def recommendation(self, body: str = "Do it.") -> int:
        return self.do(outcome.add_recommendation, cluster_id=self.cluster, body={"en": body})

    def adopted(self) -> int:
        key = self.recommendation()
        self.do(adoption.adopt_recommendation, recommendation_id=key, sitting_id=self.sitting)
        return key

    def newest(self) -> int:
        """Return the journal row of the newest act."""
        return max(everything(self.path)["journal"])

    def row(self, table: str, key: int) -> dict[str, Any]:
        return rows(self.path)[table][key]

    def write(self, table: str, row: int, field: str, lang: str, body: str) -> None:
        self.do(wording.write_text, table=table, row=row, field=field, lang=lang, body=body)


@pytest.fixture
def hand(desk: Desk, path: Path) -> Hand:
    return Hand(desk, path)


def refused(hand: Hand, act: Callable[..., Any], **given: Any) -> str | None:
    """Return why an act is refused; None if it is done."""
    return reason(lambda: hand.do(act, **given))
