"""Lists are ordered by hand: a moved row comes before the other, and nothing else moves."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.acting.records import rows_in
from tests.rules.hand import Hand, refused
from wgdesk import model as m
from wgdesk.acts import delegations, outcome, panellists, programme, setup


def person(hand: Hand) -> int:
    return hand.do(delegations.add_person, gender=m.Gender.M, name={"en": "B"})


def panel(hand: Hand) -> int:
    found = rows_in(hand.path, "panel")
    return min(found) if found else hand.do(panellists.set_up_panel, item_id=hand.item)


ADD: dict[str, Callable[[Hand], int]] = {
    "point": lambda hand: hand.do(outcome.add_point, item_id=hand.item, verb={}, said={}),
    "cluster": lambda hand: hand.do(outcome.add_cluster, heading={}),
    "recommendation": lambda hand: hand.recommendation(),
    "document": lambda hand: hand.do(outcome.add_document, kind=m.DocumentKind.NOTE),
    "officer": lambda hand: hand.do(delegations.elect_officer, person_id=person(hand), office=m.Office.CHAIR),
    "mandate": lambda hand: hand.do(
        setup.add_mandate, kind=m.MandateKind.DECISION, number="7/1", body={"en": "..."}
    ),
    "panellist": lambda hand: hand.do(panellists.add_panellist, panel_id=panel(hand), person_id=person(hand)),
}
MOVE: dict[str, Callable[..., None]] = {
    "point": outcome.move_point,
    "cluster": outcome.move_cluster,
    "recommendation": outcome.move_recommendation,
    "document": outcome.move_document,
    "officer": delegations.move_officer,
    "mandate": setup.move_mandate,
    "panellist": panellists.move_panellist,
}


def order(hand: Hand, table: str, column: str = "place") -> list[int]:
    found = rows_in(hand.path, table)
    return sorted(found, key=lambda key: found[key][column])


@pytest.mark.sampled
@pytest.mark.parametrize("table", ADD)
def test_a_row_is_moved_before_another(hand: Hand, table: str) -> None:
    for _ in range(3):
        ADD[table](hand)
    *rest, a, b, c = order(hand, table)  # a cluster is there already

    def move(key: int, before: int | None) -> list[int]:
        hand.do(MOVE[table], **{f"{table}_id": key, "before_id": before})
        return order(hand, table)

    assert move(c, a) == [*rest, c, a, b]
    assert move(c, None) == [*rest, a, b, c]
    places = rows_in(hand.path, table)
    assert move(b, c) == [*rest, a, b, c]
    assert move(c, None) == [*rest, a, b, c]
    assert rows_in(hand.path, table) == places
    for n in range(60):  # into the same gap, until there is no room
        moved = [b, c] if n % 2 else [c, b]
        assert move(moved[0], moved[1]) == [*rest, a, *moved]
    assert refused(hand, MOVE[table], **{f"{table}_id": a, "before_id": 7}) == "gone"


def test_panellists_have_an_order_of_listing_and_of_delivery(hand: Hand) -> None:
    a, b = ADD["panellist"](hand), ADD["panellist"](hand)
    hand.do(panellists.move_panellist, panellist_id=b, before_id=a, in_delivery=True)
    assert (order(hand, "panellist"), order(hand, "panellist", "turn")) == ([a, b], [b, a])
    other = hand.do(panellists.set_up_panel, item_id=second_item(hand))
    elsewhere = hand.do(panellists.add_panellist, panel_id=other, person_id=person(hand))
    assert refused(hand, panellists.move_panellist, panellist_id=a, before_id=elsewhere) == "moved-elsewhere"


def second_item(hand: Hand) -> int:
    return hand.do(programme.add_item, title={"en": "Two"})


def test_points_and_recommendations_can_move_to_another_list(hand: Hand) -> None:
    item, cluster = second_item(hand), hand.do(outcome.add_cluster, heading={})
    point = hand.do(outcome.add_point, item_id=item, verb={}, said={})
    there = hand.do(outcome.add_recommendation, cluster_id=cluster, body={})
    moved: Any = ADD["point"](hand)
    hand.do(outcome.move_point, point_id=moved, before_id=point)
    assert hand.row("point", moved)["item_id"] == item
    assert hand.row("point", moved)["place"] < hand.row("point", point)["place"]
    moved = hand.recommendation()
    hand.do(outcome.move_recommendation, recommendation_id=moved, before_id=there)
    assert hand.row("recommendation", moved)["cluster_id"] == cluster
    assert hand.row("recommendation", moved)["place"] < hand.row("recommendation", there)["place"]


@pytest.mark.sampled
def test_a_section_moves_within_its_parent(hand: Hand) -> None:
    def inner() -> list[str]:
        found = sorted(rows_in(hand.path, "outline_section").values(), key=lambda row: row["place"])
        return [row["kind"] for row in found if row["parent"] == "organization"]

    keys = {row["kind"]: key for key, row in rows_in(hand.path, "outline_section").items()}
    opening, statements, agenda, *rest = inner()

    def move(kind: str, before: str | None) -> list[str]:
        hand.do(setup.move_section, section_id=keys[kind], before_id=keys[before] if before else None)
        return inner()

    assert move(agenda, opening) == [agenda, opening, statements, *rest]
    assert move(opening, None) == [agenda, statements, *rest, opening]
    for _ in range(60):  # more often than there are fractions between two places
        move(statements, agenda)
        assert move(agenda, statements) == [agenda, statements, *rest, opening]
    away = {"section_id": keys[agenda], "before_id": keys["introduction"]}
    assert refused(hand, setup.move_section, **away) == "moved-elsewhere"
