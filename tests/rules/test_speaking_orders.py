"""The ways to order a list of speakers, each compared with an order made by hand."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from wgdesk.rules.floor import suggested_rank
from wgdesk.rules.option_kinds import ChoiceOption
from wgdesk.rules.options import OPTIONS
from wgdesk.rules.speaking_orders import WAYS, Waiting, ordered, speaking_times

AFRICA, ASIA, EUROPE = 1, 2, 3
MINUTE, DAY = timedelta(minutes=1), datetime(2026, 10, 5, tzinfo=UTC)


def waits(key: int, listed_in: str = "parties", **given: Any) -> Waiting:
    """A speaker who asked for the floor at minute ``key``."""
    on_behalf = given.pop("on_behalf", False)
    usual: dict[str, Any] = {
        "honorific": None,
        "region": None,
        "spoken": timedelta(),
        "region_spoken": timedelta(),
        "deferred": False,
    }
    status = suggested_rank(listed_in=listed_in, on_behalf=on_behalf)
    asked = datetime(2026, 10, 5, 9, key, tzinfo=UTC)
    return Waiting(key=key, asked_at=asked, status=status, on_behalf=on_behalf, **{**usual, **given})


LIST = (
    waits(4, "ngo", spoken=2 * MINUTE, region_spoken=9 * MINUTE),
    waits(1, "signatories", honorific="minister", region=AFRICA, spoken=3 * MINUTE, region_spoken=8 * MINUTE),
    waits(9, deferred=True),
    waits(2, honorific="ambassador", region=AFRICA, spoken=5 * MINUTE, region_spoken=8 * MINUTE),
    waits(3, honorific="president", region=AFRICA, region_spoken=8 * MINUTE),
    waits(6, on_behalf=True, region=EUROPE, spoken=MINUTE, region_spoken=MINUTE),
    waits(5, honorific="prime_minister", region=ASIA, spoken=4 * MINUTE, region_spoken=4 * MINUTE),
    waits(7, honorific="royal_highness", region=ASIA, region_spoken=4 * MINUTE),
    waits(8, honorific="majesty", region=EUROPE, region_spoken=MINUTE),
)


@pytest.mark.parametrize(
    ("way", "order"),
    [
        ("request", (1, 2, 3, 4, 5, 6, 7, 8)),
        ("practice", (6, 2, 3, 5, 7, 8, 1, 4)),
        ("protocol", (6, 3, 8, 7, 5, 1, 2, 4)),
        ("rotation", (1, 4, 5, 6, 2, 7, 8, 3)),
        ("least_time", (3, 7, 8, 6, 4, 1, 5, 2)),
        ("least_time_of_group", (8, 6, 7, 5, 3, 1, 2, 4)),
    ],
)
def test_each_way_orders_the_list(way: str, order: tuple[int, ...]) -> None:
    assert ordered(LIST, way) == (*order, 9)  # who was deferred stays last


def test_ranks_of_protocol_and_who_asked_first_among_equals() -> None:
    ranks = ("", "ambassador", "minister", "eminence", "prime_minister", "highness", "royal_highness")
    every = [waits(n, honorific=name) for n, name in enumerate((*ranks, "president", "majesty"), 1)]
    assert ordered(every, "protocol") == (8, 9, 6, 7, 5, 3, 4, 2, 1)


@pytest.mark.parametrize(("way", "order"), [("request", (8, 5, 7, 6)), ("rotation", (8, 6, 5, 7))])
def test_who_asked_first_is_told_by_the_time_and_then_by_the_key(way: str, order: tuple[int, ...]) -> None:
    asked = {8: 1, 5: 2, 7: 2, 6: 3}
    one_of_each = [
        waits(key, region=ASIA if key == 6 else AFRICA)._replace(asked_at=DAY + at * MINUTE)
        for key, at in sorted(asked.items())
    ]
    assert ordered(one_of_each, way) == order


def test_every_way_is_a_value_of_the_option() -> None:
    option = OPTIONS["list_order"]
    assert isinstance(option, ChoiceOption)
    assert option.values == tuple(WAYS)


def test_the_time_of_a_group_is_that_of_its_delegations() -> None:
    spoken = {10: MINUTE, 11: 2 * MINUTE, 12: 4 * MINUTE, 13: 8 * MINUTE}
    regions = {10: AFRICA, 11: AFRICA, 12: ASIA, 13: None}
    assert speaking_times(spoken, regions) == {AFRICA: 3 * MINUTE, ASIA: 4 * MINUTE, None: 8 * MINUTE}
