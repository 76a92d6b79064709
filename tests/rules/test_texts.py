"""Rules of texts, marks and values, broken by acts and by undo."""

import inspect
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.acting.records import START, reason, rows_in
from tests.rules.hand import Hand, refused
from wgdesk import model as m
from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acts import outcome, programme, statements, uncertainty, wording
from wgdesk.acts.helpers.row_changes import remove
from wgdesk.rules import standing, texts, timeline


def test_a_text_has_a_place_in_the_record(hand: Hand) -> None:
    good = {"table": "agenda_item", "row": hand.item, "field": "title", "lang": "ar", "body": "بند"}
    for change, key in (
        ({"table": "slot"}, "unknown-field"),
        ({"table": "journal"}, "unknown-field"),
        ({"field": "id"}, "unknown-field"),
        ({"lang": "de"}, "unknown-language"),
        ({"row": hand.item + 1}, "gone"),
        ({"row": hand.sitting}, "gone"),
        ({"body": "x" * 1_001}, "text-too-long"),
        ({"body": "x" * 1_000}, None),
        ({"field": "short", "body": "x" * 301}, "text-too-long"),
        ({"field": "short", "body": "x" * 300}, None),
    ):
        assert refused(hand, wording.write_text, **{**good, **change}) == key

    @act
    def by_hand(context: ActContext, *, column: str, value: str) -> None:
        setattr(context.rows(m.Wording)[0], column, value)

    assert refused(hand, by_hand, column="body", value="") == "empty-text"
    assert refused(hand, by_hand, column="lang", value="de") == "unknown-language"
    assert refused(hand, by_hand, column="field", value="id") == "unknown-field"


def test_each_text_has_one_original_language(hand: Hand) -> None:
    item = hand.do(programme.add_item, title={})
    hand.write("agenda_item", item, "title", "ar", "بند")
    first = hand.newest()
    hand.write("agenda_item", item, "title", "en", "Item")
    # Only the original would go, and the translation would be one of nothing.
    assert reason(lambda: hand.desk.undo(first)) == "one-original"

    @act
    def by_hand(context: ActContext) -> None:
        for text in context.rows(m.Wording):
            text.basis = None

    assert refused(hand, by_hand) == "one-original"
    hand.write("agenda_item", item, "title", "ar", "")
    assert [text["basis"] for text in rows_in(hand.path, "wording").values() if text["row"] == item] == [None]


def test_no_translation_is_newer_than_its_original(hand: Hand) -> None:
    item = hand.do(programme.add_item, title={"ar": "بند", "en": "Item"})
    hand.write("agenda_item", item, "title", "ar", "بند آخر")
    changed = hand.newest()
    hand.write("agenda_item", item, "title", "en", "Another item")
    assert reason(lambda: hand.desk.undo(changed)) == "translated-since"
    hand.desk.undo()
    assert reason(lambda: hand.desk.undo(changed)) is None


def test_marks_are_set_on_known_facts_only(hand: Hand) -> None:
    good = {"table": "person", "row": hand.person, "column": "name"}
    for change, key in (
        ({"table": "journal"}, "unknown-field"),
        ({"table": "wording"}, "unknown-field"),
        ({"table": "doubt"}, "unknown-field"),
        ({"table": "nothing"}, "unknown-field"),
        ({"column": "colour"}, "unknown-field"),
        ({"row": hand.sitting}, "gone"),
        ({"column": ""}, "unknown-field"),
        ({"column": "secretariat"}, "unknown-field"),
        ({"column": "gender"}, None),
        ({}, None),
    ):
        assert refused(hand, uncertainty.raise_doubt, **{**good, **change}) == key
    place = {"table": "person", "row": hand.sitting, "kind": m.PlaceholderKind.LATER}
    assert refused(hand, uncertainty.hold_place, **place) == "gone"
    assert refused(hand, uncertainty.hold_place, **{**place, "row": hand.person}) is None

    @act
    def by_hand(context: ActContext) -> None:
        context.rows(m.Placeholder)[0].table = "journal"

    assert refused(hand, by_hand) == "unknown-field"


def test_nothing_outlives_the_row_it_belongs_to(hand: Hand) -> None:
    @act
    def bare(context: ActContext, *, person_id: int) -> None:
        context.remove(context.get(m.Person, person_id))  # without its texts, as no act of ours does it

    @act
    def with_texts(context: ActContext, *, person_id: int) -> None:
        remove(context, context.get(m.Person, person_id))

    assert refused(hand, bare, person_id=hand.person) == "in-use"
    assert refused(hand, with_texts, person_id=hand.person) is None
    assert not any(text["row"] == hand.person for text in rows_in(hand.path, "wording").values())


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"number": -1}, "number-out-of-range"),
        ({"number": 10_000}, "number-out-of-range"),
        ({"number": 1 << 70}, "number-out-of-range"),
        ({"number": 9_999}, None),
        ({"day": date(1899, 12, 31)}, "day-out-of-range"),
        ({"day": date(2200, 1, 1)}, "day-out-of-range"),
        ({"opened_at": START.replace(year=1), "closed_at": START}, "day-out-of-range"),
        ({"opened_at": START.replace(year=9999)}, "day-out-of-range"),
    ],
)
def test_values_out_of_range_are_refused(hand: Hand, change: dict[str, Any], key: str | None) -> None:
    assert refused(hand, programme.edit_sitting, sitting_id=hand.other, **change) == key


@pytest.mark.parametrize("place", [float("nan"), float("inf"), -float("inf"), 1e10, -1e300])
def test_places_out_of_range_are_refused(hand: Hand, place: float) -> None:
    edit = {"cluster_id": hand.cluster, "place": place}
    assert refused(hand, outcome.edit_cluster, **edit) == "number-out-of-range"


@pytest.mark.parametrize("key", [0, -1, 1 << 63, 1 << 200])
def test_keys_that_no_row_can_have_are_refused(hand: Hand, key: int) -> None:
    edit = {"request_id": hand.request(), "delegation_id": key}
    assert refused(hand, statements.edit_statement, **edit) == "reference-gone"


def test_names_that_are_too_long_are_refused(hand: Hand) -> None:
    guest = {"request_id": hand.request(), "guest": "x" * 100_001}
    assert refused(hand, statements.edit_statement, **guest) == "text-too-long"


def test_every_reason_of_the_rules_is_provoked_here() -> None:
    here = "".join(path.read_text("utf-8") for path in Path(__file__).parent.glob("test_*.py"))
    said = re.compile(r'(?:never(?:_any|_two)?\([^"]*|Violation\(|Refused\()"([a-z-]+)"')
    for module in (timeline, standing, texts):
        keys = set(said.findall(inspect.getsource(module)))
        assert len(keys) > 4
        assert {key for key in keys if f'"{key}"' not in here} == set()
