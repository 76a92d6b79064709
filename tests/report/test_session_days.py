"""The days of a session in one part or in several: in titles, in mastheads and in sentences."""

from __future__ import annotations

import json
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.report.debate.small_record import Printed, meeting
from tests.short_roster import with_named_delegations
from wgdesk.acting.desk import Desk
from wgdesk.earlier.written_days import spans_in
from wgdesk.exchange import import_into
from wgdesk.languages.ar import dates as arabic_dates
from wgdesk.languages.en import dates as english_dates
from wgdesk.live.half_days import next_half_day
from wgdesk.reads.queries.programme import programme
from wgdesk.reads.values.meeting import RecessNow
from wgdesk.report.make import speak
from wgdesk.rules.session_days import session_spans

MAY, OCTOBER = date(2026, 5, 5), date(2026, 10, 20)
WEEK = (date(2026, 5, 4), date(2026, 5, 8))
YEARS = ((date(2024, 5, 3), date(2024, 5, 3)), (date(2025, 4, 7), date(2025, 4, 11)))


@pytest.mark.parametrize(
    ("days", "parts"),
    [
        ([], [(MAY, OCTOBER)]),
        ([MAY, OCTOBER], [(MAY, MAY), (OCTOBER, OCTOBER)]),
        ([OCTOBER, MAY, date(2026, 5, 8)], [(MAY, date(2026, 5, 8)), (OCTOBER, OCTOBER)]),
        # the session begins before its first sitting, and ends after its last one
        ([date(2026, 5, 6), date(2026, 10, 19)], [(MAY, date(2026, 5, 6)), (date(2026, 10, 19), OCTOBER)]),
        ([date(2026, 1, 1), date(2027, 1, 1)], [(MAY, OCTOBER)]),  # of another meeting
    ],
)
def test_a_session_is_parted_where_nobody_sat(days: list[date], parts: list[tuple[date, date]]) -> None:
    assert list(session_spans(MAY, OCTOBER, days)) == parts


@pytest.mark.parametrize(("free", "parts"), [(1, 1), (3, 1), (7, 1), (8, 2)])
def test_a_weekend_or_a_free_week_parts_nothing(free: int, parts: int) -> None:
    last = MAY + timedelta(free)
    assert len(session_spans(MAY, last, [MAY, last])) == parts


@given(st.sets(st.dates(date(2026, 1, 1), date(2027, 12, 31)), min_size=1, max_size=9))
def test_parts_are_in_order_and_hold_every_sitting(days: set[date]) -> None:
    first, last = min(days), max(days)
    spans = session_spans(first, last, days)
    assert (spans[0][0], spans[-1][1]) == (first, last)
    assert all(before[1] + timedelta(7) < after[0] for before, after in pairwise(spans))
    assert all(any(begin <= day <= end for begin, end in spans) for day in days)


@pytest.mark.parametrize(
    ("parts", "en", "ar", "head_en", "head_ar"),
    [
        (
            ((MAY, MAY), (OCTOBER, OCTOBER)),
            "on 5 May and 20 October 2026",
            "يومي 5 أيار/مايو و 20 تشرين الأول/أكتوبر 2026",
            "5 May and 20 October 2026",
            "5 أيار/مايو و 20 تشرين الأول/أكتوبر 2026",
        ),
        (
            YEARS,
            "on 3 May 2024 and from 7 to 11 April 2025",
            "في 3 أيار/مايو 2024 ومن 7 إلى 11 نيسان/أبريل 2025",
            "3 May 2024 and 7–11 April 2025",
            "3 أيار/مايو 2024 و 7-11 نيسان/أبريل 2025",
        ),
        (
            (WEEK, (OCTOBER, OCTOBER + timedelta(1)), (date(2026, 12, 1), date(2026, 12, 1))),
            "from 4 to 8 May, on 20 and 21 October and on 1 December 2026",
            "من 4 إلى 8 أيار/مايو ويومي 20 و 21 تشرين الأول/أكتوبر وفي 1 كانون الأول/ديسمبر 2026",
            "4–8 May, 20 and 21 October and 1 December 2026",
            "4-8 أيار/مايو و 20 و 21 تشرين الأول/أكتوبر و 1 كانون الأول/ديسمبر 2026",
        ),
        ((WEEK,), "from 4 to 8 May 2026", "من 4 إلى 8 أيار/مايو 2026", "4–8 May 2026", "4-8 أيار/مايو 2026"),
    ],
)
def test_the_days_are_printed_in_both_languages(
    parts: tuple[tuple[date, date], ...], en: str, ar: str, head_en: str, head_ar: str
) -> None:
    assert english_dates.session_days(parts) == en
    assert arabic_dates.session_days(parts) == ar
    assert english_dates.masthead_dates(parts) == head_en
    assert arabic_dates.masthead_dates(parts) == head_ar


def resumed() -> Printed:
    """Return the report of a meeting that was resumed two weeks later."""
    file = meeting()
    file["meeting"]["last_day"] = "2026-10-21"
    file["sittings"][1] |= {"day": "2026-10-21", "held": True, "resumed": True}
    return Printed(file)


def test_title_masthead_and_sentences_have_the_days_of_both_parts() -> None:
    lines = resumed().blocks("en")
    assert lines["masthead/place"].endswith("Vienna, 6 and 21 October 2026")
    assert lines["opening/held"].startswith(
        "The third meeting of the Working Group on the Environment was held in Vienna on 6 and 21 October"
        " 2026."
    )
    final = speak(resumed().record, "en", "final")
    assert final.title.endswith("held in Vienna on 6 and 21 October 2026")
    arabic = speak(resumed().record, "ar", "final")
    assert arabic.title.endswith("المعقود في فيينا يومي ٦ و ٢١ تشرين الأول/أكتوبر ٢٠٢٦")


def test_a_session_goes_on_while_its_informal_bodies_meet() -> None:
    file = meeting()
    file["meeting"]["last_day"] = "2026-10-21"
    file["sittings"][1] |= {"day": "2026-10-21", "held": True}
    file["informal_bodies"] = [{"kind": "working_group", "days": ["2026-10-08", "2026-10-14"]}]
    printed = Printed(file)
    lines = printed.blocks("en")
    assert lines["masthead/place"] == "Vienna, 6–21 October 2026"
    assert "was held in Vienna from 6 to 21 October 2026." in lines["opening/held"]
    assert printed.blocks("ar")["masthead/place"].endswith("٦-٢١ تشرين الأول/أكتوبر ٢٠٢٦")
    file["recesses"] = [{"first_day": "2026-10-09", "last_day": "2026-10-12"}]
    assert Printed(file).blocks("en")["masthead/place"] == "Vienna, 6–8 October and 13–21 October 2026"


def test_a_doubt_on_the_first_day_is_of_the_first_part() -> None:
    file = meeting()
    file["meeting"]["last_day"] = "2026-10-21"
    file["sittings"][1] |= {"day": "2026-10-21", "held": True}
    file["meeting"]["doubts"] = {"first_day": "2026-10-05"}
    held = Printed(file).blocks("en")["opening/held"]
    assert held.startswith(
        "The third meeting of the Working Group on the Environment was held in Vienna on 6 and 21 October"
        " 2026 [on 5 and 6 October and on 21 October 2026]."
    )


def _break(first: date, last: date) -> RecessNow:
    return RecessNow(1, first, last)


SHORT = (date(2026, 5, 11), date(2026, 5, 12))


@pytest.mark.parametrize(
    ("breaks", "parts"),
    [
        ([], [(MAY, date(2026, 5, 20))]),
        ([SHORT], [(MAY, date(2026, 5, 10)), (date(2026, 5, 13), date(2026, 5, 20))]),
        (
            [(date(2026, 5, 15), date(2026, 5, 18)), SHORT],
            [
                (MAY, date(2026, 5, 10)),
                (date(2026, 5, 13), date(2026, 5, 14)),
                (date(2026, 5, 19), date(2026, 5, 20)),
            ],
        ),
        # nothing would be left before or after
        ([(MAY, date(2026, 5, 7))], [(MAY, date(2026, 5, 20))]),
        ([(date(2026, 5, 18), date(2026, 5, 20))], [(MAY, date(2026, 5, 20))]),
        ([(date(2026, 4, 1), date(2026, 6, 1))], [(MAY, date(2026, 5, 20))]),
        # one break within another
        (
            [SHORT, (date(2026, 5, 12), date(2026, 5, 12))],
            [(MAY, date(2026, 5, 10)), (date(2026, 5, 13), date(2026, 5, 20))],
        ),
    ],
)
def test_recorded_breaks_part_a_session(
    breaks: list[tuple[date, date]], parts: list[tuple[date, date]]
) -> None:
    recorded = [_break(*one) for one in breaks]
    assert list(session_spans(MAY, date(2026, 5, 20), [], recorded)) == parts


def test_parts_less_than_a_week_apart_are_printed_everywhere() -> None:
    file = meeting()
    file["version"] = 4
    file["meeting"]["last_day"] = "2026-10-20"
    file["recesses"] = [
        {"first_day": "2026-10-08", "last_day": "2026-10-12"},
        {"first_day": "2026-10-15", "last_day": "2026-10-19"},
    ]
    printed = Printed(file)
    lines = printed.blocks("en")
    assert (
        "held in Vienna on 6 and 7 October, on 13 and 14 October and on 20 October 2026."
        in lines["opening/held"]
    )
    assert lines["masthead/place"] == "Vienna, 6 and 7 October, 13 and 14 October and 20 October 2026"
    assert (
        "، في فيينا يومي ٦ و ٧ تشرين الأول/أكتوبر ويومي ١٣ و ١٤ تشرين الأول/أكتوبر"
        " وفي ٢٠ تشرين الأول/أكتوبر ٢٠٢٦."
    ) in printed.blocks("ar")["opening/held"]


@pytest.mark.parametrize(
    ("way", "en", "ar"),
    [
        ("gaps", "on 6 and 20 October 2026", "يومي ٦ و ٢٠ تشرين الأول/أكتوبر ٢٠٢٦"),
        ("breaks", "from 6 to 20 October 2026", "من ٦ إلى ٢٠ تشرين الأول/أكتوبر ٢٠٢٦"),
    ],
)
def test_by_option_days_without_meetings_part_no_session(way: str, en: str, ar: str) -> None:
    file = meeting()
    file["version"] = 4
    file["options"] = {"session_parts": way}
    file["meeting"]["last_day"] = file["sittings"][1]["day"] = "2026-10-20"
    file["sittings"][1]["planned_begin"] = "2026-10-20T10:00+02:00"
    printed = Printed(file)
    assert en in printed.blocks("en")["opening/held"]
    assert ar in printed.blocks("ar")["opening/held"]


def test_no_sitting_is_proposed_between_two_parts(tmp_path: Path) -> None:
    file = meeting()
    file["version"] = 4
    file["meeting"]["last_day"] = "2026-10-14"
    file["recesses"] = [{"first_day": "2026-10-08", "last_day": "2026-10-12"}]
    file["sittings"][1]["planned_begin"] = "2026-10-07T15:00+02:00"
    desk = Desk.create(tmp_path / "parts.wgdesk")
    import_into(desk, json.dumps(with_named_delegations(file)).encode(), source="parts.json")
    begins, _ = next_half_day(desk.read(programme))
    desk.close()
    assert begins.date() == date(2026, 10, 13)


def test_earlier_reports_with_such_days_are_read() -> None:
    text = english_dates.session_days(YEARS)
    assert spans_in(text, "en") == YEARS
