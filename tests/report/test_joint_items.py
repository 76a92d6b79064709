"""Agenda items considered jointly, segments of the agenda, and the document of the agenda."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.report.spaces import plain
from tests.short_roster import with_named_delegations
from wgdesk.acting.record_creation import new_record
from wgdesk.exchange import import_into
from wgdesk.phrasing.tree import Item
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.make import speak

pytestmark = pytest.mark.slow  # long: in the thorough run only

Told = Callable[[dict[str, Any], str, str], list[str]]


def _item(ar: str, en: str, *sittings: int, **more: Any) -> dict[str, Any]:
    titles = {"title": {"ar": ar, "en": en}, "substantive": True, "deliberations": "written"}
    return {**titles, "sittings": list(sittings), **more}


def _file(*items: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "format": "wgdesk-record",
        "version": 4,
        "roster": True,
        "meeting": {
            "first_day": "2026-10-05",
            "last_day": "2026-10-06",
            "body_short": {"ar": "الفريق العامل", "en": "Working Group"},
        },
        "agenda": list(items),
        "sittings": [{"day": "2026-10-05", "held": True}, {"day": "2026-10-05", "held": True}],
        **more,
    }


@pytest.fixture
def told(tmp_path: Path) -> Told:
    """Return a function that returns the blocks whose keys begin with a text."""

    def blocks(file: dict[str, Any], lang: str, key: str) -> list[str]:
        path = tmp_path / "joint.wgdesk"
        path.unlink(missing_ok=True)
        with new_record(path) as desk:
            import_into(desk, json.dumps(with_named_delegations(file)).encode(), source="joint.json")
            document = speak(desk.read(whole_record), lang, "draft")
        found = [one for one in document.blocks if one.key.startswith(key)]
        return [plain(one.text) for one in found]  # type: ignore[union-attr]

    return blocks


THREE = _item("الوقاية", "Prevention", 1)
FOUR = _item("الحماية", "Protection", 2, joint_with="1")
FIVE = _item("التعاون", "Cooperation", 2, joint_with="1")


@pytest.mark.daily
def test_a_footnote_in_the_title_of_one_of_them_is_a_footnote(told: Told) -> None:
    noted = _item("الحماية{انظر المقرر 1.}", "Protection{See decision 1.}", 2, joint_with="1")
    (said,) = told(_file(THREE, noted), "en", "deliberations/item")
    assert said.endswith("entitled “Prevention” and “Protection1”, respectively.")


def test_two_items_are_considered_jointly_in_one_sentence(told: Told) -> None:
    file = _file(THREE, FOUR)
    assert told(file, "en", "deliberations/item") == [
        "At its 1st and 2nd meetings, on 5 October 2026, the Working Group considered jointly agenda items 1"
        " and 2, entitled “Prevention” and “Protection”, respectively."
    ]
    assert told(file, "ar", "deliberations/item") == [
        "نظر الفريق العامل، في جلستيه الأولى والثانية، المعقودتين في ٥ تشرين الأول/أكتوبر ٢٠٢٦، في"
        ' البندين ١ و٢ من جدول الأعمال معاً، المعنونين "الوقاية" و"الحماية" على التوالي.'
    ]


def test_three_items_are_plural(told: Told) -> None:
    (text,) = told(_file(THREE, FOUR, FIVE), "ar", "deliberations/item")
    assert (
        'في البنود ١ و٢ و٣ من جدول الأعمال معاً، المعنونة "الوقاية" و"الحماية" و"التعاون" على التوالي.' in text
    )
    (text,) = told(_file(THREE, FOUR, FIVE), "en", "deliberations/item")
    assert (
        "agenda items 1, 2 and 3, entitled “Prevention”, “Protection” and “Cooperation”, respectively."
        in text
    )


def test_their_sittings_may_not_be_known_yet(told: Told) -> None:
    file = _file(_item("الوقاية", "Prevention"), _item("الحماية", "Protection", joint_with="1"))
    assert told(file, "en", "deliberations/item") == [
        "At its [...] meeting, the Working Group considered jointly agenda items 1 and 2, entitled"
        " “Prevention” and “Protection”, respectively."
    ]
    (text,) = told(file, "ar", "deliberations/item")
    assert text.startswith("نظر الفريق العامل، في [...]، في البندين ١ و٢ من جدول الأعمال معاً، المعنونين")


def test_statements_item_by_item_are_told_together_under_joint_items(told: Told) -> None:
    spoke = [
        {
            "delegation": code,
            "item": item,
            "begun_at": f"2026-10-05T0{n}:00Z",
            "ended_at": f"2026-10-05T0{n}:05Z",
        }
        for n, (code, item) in enumerate((("EGY", "1"), ("CAN", "2")), start=7)
    ]
    sittings = [
        {
            "day": "2026-10-05",
            "opened_at": "2026-10-05T07:00Z",
            "closed_at": "2026-10-05T09:00Z",
            "requests": spoke,
        }
    ]
    options = {"statements": "per_item"}
    joint = _file(_item("أ", "A", 1), _item("ب", "B", 1, joint_with="1"), sittings=sittings, options=options)
    apart = _file(_item("أ", "A", 1), _item("ب", "B", 1), sittings=sittings, options=options)
    assert len(told(joint, "en", "statements/")) <= len(told(apart, "en", "statements/"))
    assert any(key.startswith("Under agenda item") for key in told(joint, "en", "statements/"))


def test_a_joint_debate_and_documents_are_under_all_of_them(told: Told) -> None:
    at = {"sitting": 1, "debated": True}
    first = {**_item("أ", "A", debate="debate"), "sittings": [at]}
    second = {**_item("ب", "B", joint_with="1"), "sittings": [at]}
    spoke = {
        "delegation": "EGY",
        "item": "1",
        "begun_at": "2026-10-05T07:00Z",
        "ended_at": "2026-10-05T07:05Z",
    }
    papers = [
        {"symbol": f"X/{n}", "item": str(n), "kind": "report", "title": {"ar": "ج", "en": "C"}}
        for n in (1, 2)
    ]
    held = {"day": "2026-10-05", "opened_at": "2026-10-05T07:00Z", "closed_at": "2026-10-05T09:00Z"}
    more: dict[str, Any] = {
        "documents": papers,
        "options": {"documents_where": "by_item"},
        "outline": ["chapters"],
    }
    file = _file(first, second, sittings=[{**held, "requests": [spoke]}], **more)
    keys = ("chapters", "deliberations", "documentation", "statements")
    assert [line for key in keys for line in told(file, "en", key)] == [
        "A",
        "At its 1st meeting, on 5 October 2026, the Working Group considered jointly agenda items 1 and 2,"
        " entitled “A” and “B”, respectively, and held a joint general debate on them.",
        "For its consideration of agenda items 1 and 2, the Working Group had before it the following"
        " documents:",
        "Report of the Secretariat entitled “C” (X/1);",
        "Report of the Secretariat entitled “C” (X/2).",
        "Under agenda items 1 and 2, a statement was made by the representative of Egypt.",
    ]
    file["sittings"][0]["requests"].append(
        {"delegation": "CAN", "item": "2", "begun_at": "2026-10-05T07:06Z", "ended_at": "2026-10-05T07:09Z"}
    )
    apart = told(file, "en", "statements")
    assert any("agenda item 1," in one for one in apart), "the record tells them apart"


def test_a_segment_has_its_title_before_its_first_item(told: Told) -> None:
    first = _item("أ", "A", segment={"ar": "جزء العمليات", "en": "Operational segment"})
    second = _item("ب", "B", segment={"ar": "الجزء المعياري", "en": "Normative segment"})
    blocks = told(_file(first, second), "en", "agenda/")
    assert blocks[1:] == ["Operational segment", "A.", "Normative segment", "B."]
    assert told(_file(first), "ar", "agenda/segment") == ["جزء العمليات"]
    within = _item("أ", "A", items=[{"title": {"ar": "ج", "en": "C"}}, second])
    assert told(_file(within), "en", "agenda/")[1:] == ["A:", "C;", "Normative segment", "B."]


def test_the_agenda_is_said_to_be_in_a_document(told: Told) -> None:
    decisions = {"agenda": {"sitting": 1, "manner": "not_stated", "contained_in": "E/CN.7/2026/1"}}
    file = _file(_item("أ", "A"), decisions=decisions)
    assert told(file, "en", "agenda/adopted") == [
        "At its 1st meeting, on 5 October 2026, the Working Group adopted the following agenda, as contained"
        " in document E/CN.7/2026/1:"
    ]
    assert told(file, "ar", "agenda/adopted") == [
        "أقر الفريق العامل، في جلسته الأولى، المعقودة في ٥ تشرين الأول/أكتوبر ٢٠٢٦، جدول الأعمال التالي،"
        " الوارد في الوثيقة E/CN.7/2026/1:"
    ]
    decisions["agenda"] |= {"manner": "consensus", "orally_amended": True}
    (text,) = told(_file(_item("أ", "A"), decisions=decisions), "en", "agenda/adopted")
    assert text.endswith(
        "adopted by consensus the following agenda, as contained in document"
        " E/CN.7/2026/1, as orally amended:"
    )
    (text,) = told(_file(_item("أ", "A"), decisions=decisions), "ar", "agenda/adopted")
    assert text.endswith(
        "بتوافق الآراء جدول الأعمال التالي، الوارد في الوثيقة E/CN.7/2026/1، بصيغته المعدلة شفوياً:"
    )


def test_the_agenda_has_three_levels(told: Told) -> None:
    inner = {"items": [{"title": {"ar": "ج", "en": "C"}}, {"title": {"ar": "د", "en": "D"}}]}
    subs = [
        {"title": {"ar": "ب", "en": "B"}, **inner},
        {"title": {"ar": "هـ", "en": "E"}},
        {"title": {"ar": "و", "en": "F"}, "items": [{"title": {"ar": "ز", "en": "G"}}]},
    ]
    file = _file(_item("أ", "A", items=subs))
    assert told(file, "en", "agenda/item") == ["A:", "B:", "C;", "D;", "E;", "F:", "G."]
    assert labels(file, "en") == ["1.", "(a)", "(i)", "(ii)", "(b)", "(c)", "(i)"]
    assert labels(file, "ar") == ["١-", "(أ)", "'١'", "'٢'", "(ب)", "(ج)", "'١'"]


def test_what_was_said_under_an_inner_item_is_under_its_item(told: Told) -> None:
    subs = [{"title": {"ar": "ب", "en": "B"}, "items": [{"title": {"ar": "ج", "en": "C"}, "sittings": [2]}]}]
    (text,) = told(_file(_item("أ", "A", items=subs)), "en", "deliberations/item")
    assert text == (
        "At its 2nd meeting, on 5 October 2026, the Working Group considered agenda item 1, entitled “A”."
    )


def labels(file: dict[str, Any], lang: str) -> list[str]:
    """Return the labels of the agenda's lines."""
    with tempfile.TemporaryDirectory() as folder, new_record(Path(folder) / "labels.wgdesk") as desk:
        import_into(desk, json.dumps(with_named_delegations(file)).encode(), source="labels.json")
        document = speak(desk.read(whole_record), lang, "draft")
    return [plain(one.label) for one in document.blocks if isinstance(one, Item)]
