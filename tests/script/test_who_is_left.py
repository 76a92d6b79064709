"""Who is still on the list, who has had the floor, and the hour for which a sitting is announced."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.script import scenes as s
from tests.script.one_way import assert_one_way
from tests.script.printed import running_order
from wgdesk.phrasing.script_facts import Remaining, When
from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.programme import ItemNow
from wgdesk.script.moment import Moment

HELD = s.sitting(1, opened_at=s.ago(60), closed_at=s.NOW)


def told(*entries: RequestNow, item: ItemNow | None = None, at: int = 1) -> tuple[Moment, ...]:
    sittings = (HELD, replace(s.sitting(2), opened_at=s.ago(-10), closed_at=s.ago(-60)))
    course = s.programme(
        sittings=sittings,
        items=(item or s.item(1, 1),),
        taken_up=(s.taken(1, since=s.ago(50)), s.taken(1, at=2, since=s.ago(-20), until=s.ago(-30))),
    )
    return running_order(course, s.ROSTER, sittings[at - 1], (s.floor(*entries, at=at),), s.EMPTY)


def keys(moments: tuple[Moment, ...]) -> list[str]:
    return [one.key for one in moments]


def test_a_statement_that_was_only_submitted_is_not_given_the_floor() -> None:
    written = s.finished(2, 2, medium="written", begun_at=s.ago(30), ended_at=s.ago(28))
    assert keys(told(s.finished(1, 1), written)) == keys(told(s.finished(1, 1)))


def test_those_who_spoke_withdrew_or_reply_are_not_left_on_a_list_that_is_closed() -> None:
    asked = {"asked_at": s.ago(55)}
    entries = (
        s.finished(1, 1, called_at=None, begun_at=s.ago(40), ended_at=s.ago(38), **asked),
        s.finished(2, 2, called_at=None, begun_at=s.ago(30), ended_at=s.ago(28), **asked),
        s.entry(3, 3, withdrawn_at=s.ago(45), **asked),
        s.finished(4, 1, lane="reply", begun_at=s.ago(25), ended_at=s.ago(24), **asked),
        s.entry(5, 4, medium="written", **asked),
    )
    moments = told(*entries, item=s.item(1, 1, closed_at=s.ago(35)))
    (closed,) = [one for one in moments if one.key == "list-closed"]
    left = [fact for one in closed.sayings for _, fact in one.facts if isinstance(fact, Remaining)]
    assert left == [Remaining(1)]


def test_who_begins_in_the_minute_in_which_the_list_is_closed_speaks_after_that() -> None:
    entries = (s.finished(1, 1, called_at=None, begun_at=s.ago(35), ended_at=s.ago(30), asked_at=s.ago(50)),)
    moments = told(*entries, item=s.item(1, 1, closed_at=s.ago(35)))
    found = keys(moments)
    assert found.index("list-closed") < found.index("call")
    (closed,) = [one for one in moments if one.key == "list-closed"]
    assert [dict(one.facts).get("speakers") for one in closed.sayings][1:] == [Remaining(1)]


def test_a_list_that_was_closed_is_not_gone_through_if_nobody_is_left_on_it() -> None:
    assert "open-floor" in keys(told(at=2))
    assert "open-floor" not in keys(told(item=s.item(1, 1, closed_at=s.ago(20)), at=2))


def test_who_spoke_is_thanked_at_the_next_moment_although_no_end_is_recorded() -> None:
    unended = s.finished(1, 1, begun_at=s.ago(30), ended_at=None)
    after = s.finished(2, 2, begun_at=s.ago(20), ended_at=None)
    moments = told(unended, after)
    thanks = [n for n, one in enumerate(moments) if one.sayings and one.sayings[0].key == "thank"]
    given = [n for n, one in enumerate(moments) if one.key in ("call", "next")]
    assert thanks == [n + 1 for n in given]


def test_hours_planned_for_another_day_are_not_those_of_the_day_on_which_a_sitting_is_held() -> None:
    begins = s.NOW.replace(hour=14, minute=0)
    for days, hour in ((0, 15), (-1, 9)):  # in Vienna, an hour later
        following = replace(
            s.sitting(2),
            day=s.NOW.date(),
            planned_for=s.NOW.date() + timedelta(days=days) if days else None,
            planned_begin=begins + timedelta(days=days),
            opened_at=s.NOW.replace(hour=8, minute=0) if days else None,
            closed_at=s.NOW if days else None,
        )
        course = s.programme(sittings=(HELD, following), items=(s.item(1, 1),))
        moments = running_order(course, s.ROSTER, HELD, (), s.EMPTY)
        (when,) = [fact for one in moments[-1].sayings for _, fact in one.facts if isinstance(fact, When)]
        assert when.at is not None
        assert when.at.hour == hour


def test_a_sitting_planned_to_begin_before_midnight_is_announced_at_that_hour() -> None:
    late = s.NOW.replace(hour=22, minute=0)  # 23:00 in Vienna
    following = replace(
        s.sitting(2), day=s.NOW.date(), planned_begin=late, planned_end=late + timedelta(hours=3)
    )
    course = s.programme(sittings=(HELD, following), items=(s.item(1, 1),))
    moments = running_order(course, s.ROSTER, HELD, (), s.EMPTY)
    (when,) = [fact for one in moments[-1].sayings for _, fact in one.facts if isinstance(fact, When)]
    assert when.at is not None
    assert when.at.hour == 23


def test_a_list_that_was_closed_and_opened_again_is_told_each_time() -> None:
    item = s.item(1, 1, closed_at=s.ago(12), reopenings=((s.ago(32), s.ago(22)),))
    entries = tuple(
        s.finished(n, n, called_at=None, begun_at=s.ago(45 - 10 * n), ended_at=s.ago(43 - 10 * n))
        for n in (1, 2, 3)
    )
    script = told(*entries, item=item)
    found = [key for key in keys(script) if key in ("call", "next", "list-closed", "list-reopened")]
    assert found == ["call", "list-closed", "call", "list-reopened", "call", "list-closed"]
    assert_one_way(script)
    alone = told(*entries, item=replace(item, closed_at=None))
    assert keys(alone).count("list-closed") == keys(alone).count("list-reopened") == 1
