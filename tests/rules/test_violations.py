"""Rules name every row and column that break them; the Desk refuses for the first."""

import inspect
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from tests.acting.records import FIRST_DAY, START
from tests.rules.hand import LAST_DAY, Hand
from wgdesk import model as m
from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acts import outcome
from wgdesk.rules.combinators import Broken, Violation
from wgdesk.rules.narrative import FIELDS
from wgdesk.rules.validity import RULES

HOUR = timedelta(hours=1)


def test_the_first_violation_is_the_reason_and_all_are_listed(hand: Hand) -> None:
    @act
    def by_hand(context: ActContext) -> None:
        meeting, (one, other) = context.rows(m.Meeting)[0], context.rows(m.Sitting)
        meeting.original_language, meeting.zone = "de", "Nowhere"
        one.closed_at, one.planned_begin, one.planned_end = START - HOUR, START, START
        other.day = LAST_DAY + timedelta(days=1)

    with pytest.raises(Broken) as caught:
        hand.do(by_hand)
    assert (caught.value.key, caught.value.facts) == ("unknown-language", {"lang": "de"})
    assert caught.value.violations == (
        Violation("unknown-language", "meeting", hand.meeting, "original_language", facts={"lang": "de"}),
        Violation("unknown-zone", "meeting", hand.meeting, "zone", facts={"zone": "Nowhere"}),
        Violation("sitting-outside-meeting", "sitting", hand.other, "day"),
        Violation("times-reversed", "sitting", hand.sitting, "closed_at"),
        Violation("times-reversed", "sitting", hand.sitting, "planned_end"),
    )


def test_a_violation_found_by_two_rules_is_reported_once(hand: Hand) -> None:
    request = hand.statement()

    @act
    def by_hand(context: ActContext) -> None:
        context.get(m.Sitting, hand.sitting).closed_at = context.now
        context.get(m.Request, request).note = "both rows are touched"

    with pytest.raises(Broken) as caught:
        hand.do(by_hand)
    assert caught.value.violations == (Violation("statement-open", "request", request, "ended_at"),)


def test_reversed_days_hide_violations_that_follow_from_them(hand: Hand) -> None:
    @act
    def by_hand(context: ActContext) -> None:
        context.get(m.Meeting, hand.meeting).last_day = FIRST_DAY - timedelta(days=1)

    with pytest.raises(Broken) as caught:
        hand.do(by_hand)
    assert [one.key for one in caught.value.violations] == ["days-reversed"]


@pytest.mark.parametrize("moved", [0, 1])
def test_a_place_taken_is_reported_at_the_later_row(hand: Hand, moved: int) -> None:
    documents = [hand.do(outcome.add_document, kind=m.DocumentKind.NOTE) for _ in range(2)]
    there = hand.row("document", documents[1 - moved])["place"]
    with pytest.raises(Broken) as caught:
        hand.do(outcome.edit_document, document_id=documents[moved], place=there)
    clash = Violation("place-taken", "document", documents[1], "place", documents[0], {"what": "document"})
    assert caught.value.violations == (clash,)


def said(rule: Any) -> Iterator[tuple[str, str]]:
    """Yield each table and column that a rule built from combinators names."""
    made = inspect.getclosurevars(rule).nonlocals
    for part in made.get("rules", ()):
        yield from said(part)
    columns = [fault.column for fault in made.get("wrongs", ())] + [made[n] for n in ("column",) if n in made]
    yield from ((made["table"], column) for column in columns)


def test_rules_name_existing_columns() -> None:
    found = {place for _, rule in RULES for place in said(rule)}
    tables = m.Base.metadata.tables
    strange = {
        (table, column)
        for table, column in found
        if column and column not in tables[table].c and column not in FIELDS.get(table, ())
    }
    assert strange == set()
    # Of a row that must not be there at all no column is named.
    whole = {table for table, column in found if not column}
    assert whole >= {"list_closing", "message", "suspension", "pause", "previous_meeting", "reservation"}
    assert len(found) > 50
