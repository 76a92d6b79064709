"""Informal bodies that exist already: by what, on which days they met, what they heard."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting, words
from tests.report.spaces import plain
from tests.short_roster import with_named_delegations
from wgdesk.acting.desk import Desk
from wgdesk.acting.record_creation import new_record
from wgdesk.acts import informal
from wgdesk.exchange import import_into
from wgdesk.model import InformalKind
from wgdesk.phrasing.tree import Paragraph
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.make import speak


def _printed(**body: Any) -> Printed:
    file = meeting(informal_bodies=[{"kind": "extended_bureau", **body}])
    file["version"] = 4
    return Printed(file)


def _told(printed: Printed, lang: str) -> str:
    blocks = speak(printed.record, lang, "draft").blocks
    (one,) = [one for one in blocks if isinstance(one, Paragraph) and one.key.startswith("agenda/informal")]
    return plain(one.text).removeprefix("و")


GROUND = words("عملاً بقرار المجلس 1991/39", "Pursuant to Council resolution 1991/39")


@pytest.mark.parametrize(
    ("facts", "en", "ar"),
    [
        (
            {"days": ["2026-03-03", "2026-03-10"]},
            "The extended Bureau met on 3 and 10 March 2026.",
            "اجتمع المكتب الموسع يومي ٣ و ١٠ آذار/مارس ٢٠٢٦.",
        ),
        (
            {"days": ["2026-03-03", "2026-03-10"], "meetings": 3},
            "The extended Bureau held three meetings, on 3 and 10 March 2026.",
            "عقد المكتب الموسع ثلاث جلسات، يومي ٣ و ١٠ آذار/مارس ٢٠٢٦.",
        ),
        (
            {"days": ["2026-03-03"], "chaired_by": "chair", "ground": GROUND},
            "Pursuant to Council resolution 1991/39, the extended Bureau, chaired by Ms. Leila Haddad"
            " (Lebanon), met on 3 March 2026.",
            "عملاً بقرار المجلس ١٩٩١/٣٩، اجتمع المكتب الموسع، برئاسة السيدة ليلى حداد (لبنان)، في ٣ آذار/مارس"
            " ٢٠٢٦.",
        ),
        (
            {"meetings": 4, "heard": words("إحاطة من المدير العام.", "a briefing by the Director-General.")},
            "The extended Bureau held four meetings. The extended Bureau heard a briefing by the"
            " Director-General.",
            "عقد المكتب الموسع أربع جلسات. واستمع المكتب الموسع إلى إحاطة من المدير العام.",
        ),
        (
            {"established_at": 1, "ground": GROUND},
            "Pursuant to Council resolution 1991/39, at its 1st meeting, on 6 October 2026, the Working Group"
            " established an extended Bureau.",
            "عملاً بقرار المجلس ١٩٩١/٣٩، أنشأ الفريق العامل، في جلسته الأولى، المعقودة في ٦ تشرين"
            " الأول/أكتوبر ٢٠٢٦، مكتباً موسعاً.",
        ),
    ],
)
def test_what_is_known_of_a_standing_body_is_told(facts: dict[str, Any], en: str, ar: str) -> None:
    printed = _printed(**facts)
    assert _told(printed, "en") == en
    assert _told(printed, "ar") == ar


# Monday to Tuesday of the week after, and Thursday.
_WEEKS = [f"2026-03-{n:02}" for n in (2, 3, 4, 5, 6, 9, 10, 12)]
_WEEK = [f"2026-03-{n:02}" for n in (9, 10, 11, 12)]


@pytest.mark.parametrize(
    ("days", "facts", "en", "ar"),
    [
        (
            _WEEKS,
            {},
            "met from 2 to 10 March and on 12 March 2026.",
            "في الفترة من ٢ إلى ١٠ آذار/مارس وفي ١٢ آذار/مارس ٢٠٢٦.",
        ),
        (
            _WEEKS[3:7],
            {},
            "met from 5 to 10 March 2026.",
            "في الفترة من ٥ إلى ١٠ آذار/مارس ٢٠٢٦.",
        ),
        (["2026-03-06", "2026-03-09"], {}, "met on 6 and 9 March 2026.", "يومي ٦ و ٩ آذار/مارس ٢٠٢٦."),
        (
            ["2026-03-02", *_WEEK, "2026-03-19"],
            {},
            "met on 2 March, from 9 to 12 March and on 19 March 2026.",
            "في ٢ آذار/مارس وفي الفترة من ٩ إلى ١٢ آذار/مارس وفي ١٩ آذار/مارس ٢٠٢٦.",
        ),
        # with the number of its meetings, so many parts are told by the first and the last day
        (
            ["2026-03-02", *_WEEK, "2026-03-19"],
            {"meetings": 6},
            "held six meetings, from 2 to 19 March 2026.",
            "ست جلسات، في الفترة من ٢ إلى ١٩ آذار/مارس ٢٠٢٦.",
        ),
    ],
)
def test_days_in_a_row_are_a_span_over_weekends(
    days: list[str], facts: dict[str, Any], en: str, ar: str
) -> None:
    printed = _printed(days=days, **facts)
    assert _told(printed, "en").endswith(en)
    assert _told(printed, "ar").endswith(ar)


@pytest.mark.parametrize(
    ("option", "en", "ar"),
    [
        ("always", "met from 2 to 10 March and on 12 March 2026.", "وفي ١٢ آذار/مارس ٢٠٢٦."),
        ("never", "met from 2 to 10 March and on 12 March.", "وفي ١٢ آذار/مارس."),
        ("first", "met from 2 to 10 March and on 12 March.", "وفي ١٢ آذار/مارس."),
    ],
)
def test_its_days_have_their_year_as_those_of_the_meetings(option: str, en: str, ar: str) -> None:
    body = {"kind": "extended_bureau", "established_at": 1, "days": _WEEKS}
    printed = Printed(meeting(informal_bodies=[body], options={"sitting_year": option}))
    assert _told(printed, "en").endswith(en)
    assert _told(printed, "ar").endswith(ar)


def test_only_a_body_without_a_ground_is_missed_by_the_check() -> None:
    assert len(_printed(meetings=2).found("informal-without-sitting")) == 1
    assert _printed(meetings=2, ground=GROUND).found("informal-without-sitting") == []


@pytest.mark.parametrize(
    ("mandate", "en", "ar"),
    [
        (
            words("لتناول البند ٢ من جدول الأعمال", "to deal with agenda item 2"),
            "established Working Group I to deal with agenda item 2. Working Group I held two meetings.",
            "، الفريق العامل الأول لتناول البند ٢ من جدول الأعمال. وعقد الفريق العامل الأول جلستين.",
        ),
        (
            words("لتناول البند ٢٠ من جدول الأعمال", "to deal with agenda item 20"),
            "established Working Group I under agenda item 2 to deal with agenda item 20. Working Group I"
            " held two meetings.",
            "، الفريق العامل الأول في إطار البند ٢ من جدول الأعمال لتناول البند ٢٠ من جدول الأعمال. وعقد"
            " الفريق العامل الأول جلستين.",
        ),
    ],
)
def test_an_item_in_the_mandate_is_not_named_twice(mandate: dict[str, str], en: str, ar: str) -> None:
    name = words("الفريق العامل الأول", "Working Group I")
    facts = {"kind": "other", "name": name, "item": "2", "meetings": 2, "established_at": 1}
    printed = _printed(**facts, mandate=mandate)
    assert _told(printed, "en").endswith(en)
    assert _told(printed, "ar").endswith(ar)


def test_after_its_meetings_that_of_the_body_is_named_anew() -> None:
    """There "the same meeting" would be one of the informal body."""
    file = meeting(
        decisions={"agenda": 1},
        informal_bodies=[
            {"kind": "extended_bureau", "days": ["2026-10-05"], "ground": GROUND},
            {"kind": "committee", "established_at": 1, "meetings": 2, "reported_at": 1},
        ],
    )
    lines = Printed(file).lines("en", "agenda/")
    assert lines[-1].split(". ") == [
        "At its 1st meeting, on 6 October 2026, the Working Group established a Committee of the Whole",
        "The Committee of the Whole held two meetings",
        "At its 1st meeting, on 6 October 2026, the Working Group heard a report by the Chair of the"
        " Committee of the Whole on the results of its work.",
    ]


def test_its_days_are_added_and_go_with_it(tmp_path: Path) -> None:
    with new_record(tmp_path / "days.wgdesk") as desk:
        file = {"format": "wgdesk-record", "version": 4, "meeting": {"first_day": "2026-03-02"}}
        file["meeting"] |= {"last_day": "2026-03-10"}  # type: ignore[operator]
        import_into(desk, json.dumps(with_named_delegations(file)).encode(), source="days.json")
        key = desk.do(informal.add_informal_body, kind=InformalKind.FRIENDS)
        first, second = (
            desk.do(informal.add_informal_meeting, informal_body_id=key, day=date(2026, 3, n)) for n in (9, 3)
        )
        assert _days(desk) == [3, 9]
        desk.do(informal.remove_informal_meeting, informal_meeting_id=first)
        assert _days(desk) == [3]
        assert second
        desk.do(informal.remove_informal_body, informal_body_id=key)
        assert desk.read(whole_record).informal_bodies == ()
        desk.undo()
        assert _days(desk) == [3]


def _days(desk: Desk) -> list[int]:
    return [one.day.day for body in desk.read(whole_record).informal_bodies for one in body.days]


def test_what_sets_a_body_to_work_is_told(tmp_path: Path) -> None:
    body = {"kind": "working_group", "item": "2", "allocated_at": 1, "chaired_by": "guest"}
    facts = {"chair_elected_at": 2, "shares_bureau": True, "subgroups": 2, "days": _WEEKS}
    purpose = words("للنظر في المشروع", "to consider the draft")
    file = meeting(informal_bodies=[{**body, **facts, "purpose": purpose}], second={"held": True})
    printed = Printed(file)
    assert _told(printed, "en") == (
        "At its 1st meeting, on 6 October 2026, the Working Group decided to allocate agenda item 2 to the"
        " Working Group of the Whole. At its 2nd meeting, on 7 October 2026, the Working Group elected"
        " Ms. Anna Rossi as Chair of the Working Group of the Whole. The Bureau of the Working Group also"
        " served as the Bureau of the Working Group of the Whole. The Working Group of the Whole and its two"
        " sub-working groups met from 2 to 10 March and on 12 March 2026 to consider the draft."
    )
    assert _told(printed, "ar") == (
        "قرر الفريق العامل، في جلسته الأولى، المعقودة في ٦ تشرين الأول/أكتوبر ٢٠٢٦، إحالة البند ٢ من جدول"
        " الأعمال إلى الفريق العامل الجامع. وانتخب الفريق العامل، في جلسته الثانية، المعقودة في ٧ تشرين"
        " الأول/أكتوبر ٢٠٢٦، السيدة آنا روسي رئيسة للفريق العامل الجامع. وعمل مكتب الفريق العامل أيضاً بصفته"
        " مكتب الفريق العامل الجامع. واجتمع الفريق العامل الجامع وفريقان عاملان فرعيان منبثقان عنه في الفترة"
        " من ٢ إلى ١٠ آذار/مارس وفي ١٢ آذار/مارس ٢٠٢٦ للنظر في المشروع."
    )
    assert printed.found("informal-not-said") == []


@pytest.mark.parametrize("fact", ["allocated_at", "chair_elected_at"])
def test_the_check_asks_whom_or_what_the_sitting_concerned(fact: str) -> None:
    (found,) = _printed(**{fact: 1}).found("informal-not-said")
    assert (found.blocking, found.panel) == (False, "sittings")
