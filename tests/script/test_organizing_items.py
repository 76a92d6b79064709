"""Each organizational step is taken under the item whose title names it, by an officer who may."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.phrasing.sentences.facts import words
from tests.script import scenes as s
from tests.script.printed import running_order
from wgdesk.live.agenda import organizing_items
from wgdesk.live.organizing_titles import deciding_item, electing_items, opens_the_meeting
from wgdesk.model import Subject
from wgdesk.phrasing.script_facts import Candidates
from wgdesk.reads.values.programme import ItemNow, OfficerNow
from wgdesk.script.moment import Moment

TITLES = (
    ("افتتاح الاجتماع", "Opening of the meeting"),
    ("انتخاب الرئيس", "Election of the President"),
    ("إقرار جدول الأعمال", "Adoption of the agenda"),
    ("انتخاب نواب الرئيس", "Election of Vice-Presidents"),
    ("تنظيم الأعمال", "Organization of work"),
)
ELECTED = (
    replace(s.CHAIR, elected_at_id=1),
    replace(s.VICE_CHAIR, elected_at_id=1),
    OfficerNow(3, "rapporteur", 1, 1, True),
)


def agenda(*titles: tuple[str, str]) -> tuple[ItemNow, ...]:
    """Return organizing items with these titles, a substantive item and that of the report."""
    first = [s.item(n, n, substantive=False, title=words(*one)) for n, one in enumerate(titles, start=1)]
    n = len(titles) + 1
    return (*first, s.item(n, n), s.item(n + 1, n + 1, substantive=False))


def told(items: tuple[ItemNow, ...], *, hours: bool, **other: object) -> tuple[Moment, ...]:
    at = s.sitting(1, opened_at=s.ago(90), closed_at=s.NOW)
    rows = [
        replace(
            s.taken(one.id, since=s.ago(80 - 10 * n), until=s.ago(71 - 10 * n)),
            **({} if hours else {"taken_up_at": None, "finished_at": None}),
        )
        for n, one in enumerate(items)
    ]
    decisions = tuple(
        replace(s.decision(subject), id=n, decided_at=None)
        for n, subject in enumerate(("organization", "agenda"))
    )
    course = s.programme(
        sittings=(at, s.sitting(2)), items=items, taken_up=tuple(rows), decisions=decisions, **other
    )
    return running_order(course, s.ROSTER, at, (), s.EMPTY)


@pytest.mark.parametrize("lang", [0, 1])
@pytest.mark.parametrize("hours", [True, False])
def test_elections_the_agenda_and_the_work_have_items_of_their_own(lang: int, hours: bool) -> None:
    items = agenda(*(("", one[1]) if lang else (one[0], "") for one in TITLES))
    moments = told(items, hours=hours, officers=ELECTED)
    keys = [one.key for one in moments]
    organizing = keys[: [n for n, key in enumerate(keys) if key == "take-up"][4]]
    assert organizing == [
        "call-to-order", "opening", "conclude",
        "take-up", "election", "handover", "conclude",
        "take-up", "agenda", "conclude",
        "take-up", "election", "conclude",
        "take-up", "organization", "conclude",
    ]  # fmt: skip
    people = [
        [each.office for each in fact.people]
        for one in moments
        if one.key == "election"
        for said in one.sayings
        for name, fact in said.facts
        if isinstance(fact, Candidates) and said.key == "candidates"
    ]
    assert people == [["chair"], ["vice_chair", "rapporteur"]]


def test_who_presides_welcomes_nobody_as_chair_before_the_election() -> None:
    items = agenda(*TITLES)
    for officers, temporary in ((ELECTED, True), ((s.CHAIR, *ELECTED[1:]), False)):
        moments = told(items, hours=True, officers=officers)
        before = moments[: [one.key for one in moments].index("election")]
        assert all(one.chair == ("" if temporary else "f") for one in before)
        assert all(one.chair == "f" for one in moments if one.key in ("agenda", "adjourn"))
        said = [each.key for one in moments for each in one.sayings]
        assert ("presiding-until" in said) == temporary
        assert ("handover-elected" in said) == temporary


def test_an_item_that_the_opening_does_not_do_is_taken_up_although_it_is_the_first() -> None:
    items = agenda(("انتخاب أعضاء المكتب", "Election of officers"), TITLES[2])
    keys = [one.key for one in told(items, hours=True, officers=ELECTED[1:])]
    assert keys[:7] == ["call-to-order", "opening", "take-up", "election", "conclude", "take-up", "agenda"]
    course = s.programme(items=items)
    assert not opens_the_meeting(course, items[0])


def test_without_such_titles_decisions_are_taken_under_the_last_item_and_elections_under_the_second() -> None:
    untitled = s.programme(items=agenda(("", ""), ("", ""), ("", "")))
    first, second, third = untitled.items[:3]
    assert [deciding_item(untitled, one) for one in (Subject.AGENDA, Subject.ORGANIZATION)] == [third, third]
    assert electing_items(untitled) == [second]
    assert opens_the_meeting(untitled, first)
    assert deciding_item(s.programme(items=(s.item(1, 1),)), Subject.AGENDA) is None


def test_an_item_whose_parts_are_debated_does_not_organize_the_meeting() -> None:
    first = agenda(("انتخاب أعضاء المكتب", "Election of officers"), TITLES[2])[:2]
    whole = s.item(3, 3, substantive=False)
    items = (*first, whole, s.item(31, 1, 3), s.item(32, 2, 3), s.item(4, 4), s.item(5, 5, substantive=False))
    course = s.programme(items=items)
    assert organizing_items(course) == list(first)
    assert (electing_items(course), deciding_item(course, Subject.AGENDA)) == ([first[0]], first[1])
    keys = [one.key for one in told(items, hours=False, officers=ELECTED[1:])]
    assert keys[:7] == ["call-to-order", "opening", "take-up", "election", "conclude", "take-up", "agenda"]
