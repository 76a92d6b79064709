"""Documents that a statement introduced are named with it, and by an option not listed again."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting, said, words
from tests.report.debate.test_general_exchange import AFRICANS

_AUTHOR = {"by_secretariat": False, "author": words("الأمين العام", "the Secretary-General")}
DOCUMENTS: list[dict[str, Any]] = [
    {
        "kind": "report",
        "symbol": "A/1",
        "item": "2",
        **_AUTHOR,
        "about": True,
        "content": words("الطيور", "birds"),
    },
    {"kind": "note", "symbol": "A/2", "item": "2", "title": words("الطيور المهاجرة", "Migratory birds")},
    {"kind": "working_paper", "symbol": "A/3", "item": "3", "by_secretariat": False, "submitter": "EGY"},
]
OPTIONS = {
    "documents_where": "by_item",
    "officials": "named",
    "sitting_day": "never",
    "statements_at": "introductions",
}
CHAPTERS = ["opening", "chapters"]
WHO = "At the same meeting, Mr. John Smith, Chief of the Prevention Section,"
WER = "وفي الجلسة نفسها، عرض السيد جون سميث، رئيس قسم المنع،"
BIRDS, BIRDS_AR = "the report of the Secretary-General on birds (A/1)", "تقرير الأمين العام عن الطيور (A/1)"
NOTE, NOTE_AR = (
    "note by the Secretariat entitled “Migratory birds” (A/2)",
    'الأمانة المعنونة "الطيور المهاجرة" (A/2)',
)

PAPER = "working paper submitted by Egypt (A/3)"


def official(*documents: str, **facts: Any) -> dict[str, Any]:
    one = {"person": "official", "lane": "secretariat", "kind": "introduction", "introduced": list(documents)}
    return said(**{**one, **facts})


def printed(*requests: dict[str, Any], outline: list[str] = CHAPTERS, **options: str) -> Printed:
    file = meeting(requests, documents=DOCUMENTS, outline=outline, options=OPTIONS | options)
    return Printed({**file, "version": 4})


def test_a_document_is_named_with_who_introduced_it_and_the_debate_has_no_meeting() -> None:
    found = printed(official("A/1"), said("KEN", at="10:10"))
    assert found.lines("en", "statements/") == [
        f"{WHO} introduced {BIRDS}.",
        "Under agenda item 2, a statement was made by the representative of Kenya.",
    ]
    assert found.lines("ar", "statements/")[0] == f"{WER} {BIRDS_AR}."
    assert len(found.lines("en", "documentation/")) == 5  # two lists with their leads


@pytest.mark.parametrize(
    ("way", "en", "ar"),
    [
        ("in_sentence", f"{BIRDS} and the {NOTE}.", f"{BIRDS_AR} ومذكرة {NOTE_AR}."),
        ("listed", "the following documents:", "الوثيقتين التاليتين:"),
    ],
)
def test_two_documents_stand_in_the_sentence_or_in_a_list(way: str, en: str, ar: str) -> None:
    found = printed(official("A/1", "A/2"), two_introduced=way)
    lines = found.lines("en", "statements/")
    assert lines[0] == f"{WHO} introduced {en}"
    assert found.lines("ar", "statements/")[0] == f"{WER} {ar}"
    assert lines[1:] == (
        [f"{BIRDS[4].upper()}{BIRDS[5:]};", f"{NOTE[0].upper()}{NOTE[1:]}."] if way == "listed" else []
    )


def test_three_documents_are_a_list_in_the_order_of_the_statement() -> None:
    found = printed(official("A/3", "A/1", "A/2", said_as="introductory", medium="video"))
    assert found.lines("en", "statements/") == [
        f"{WHO} made an introductory statement and introduced, by video message, the following documents:",
        "Working paper submitted by Egypt (A/3);",
        "Report of the Secretary-General on birds (A/1);",
        "Note by the Secretariat entitled “Migratory birds” (A/2).",
    ]
    assert found.lines("ar", "statements/")[0] == (
        f"{WER} في كلمة استهلالية، عبر رسالة مصورة، الوثائق التالية:"
    )


@pytest.mark.sampled
def test_documents_named_there_are_listed_again_or_not() -> None:
    left = printed(official("A/1", "A/3"), introduced_documents="left_out")
    assert left.lines("en", "documentation/") == [
        "For its consideration of agenda item 2, the Working Group had before it the following document:",
        "Note by the Secretariat entitled “Migratory birds” (A/2).",
    ]
    unsaid = printed(official("A/1", said_as="unsaid"), introduced_documents="left_out")
    assert len(unsaid.lines("en", "documentation/")) == 5
    nowhere = printed(official("A/1"), outline=["opening", "documentation"], introduced_documents="left_out")
    assert len(nowhere.lines("en", "documentation/")) == 5


def test_no_documents_are_not_said_to_be_none_where_all_were_introduced() -> None:
    options = {"documents_where": "by_author", "introduced_documents": "left_out"}
    found = printed(official("A/1", "A/2", "A/3"), outline=["documentation", "statements"], **options)
    assert "No documents were submitted." not in found.lines("en", "documentation/")


def test_several_introduce_one_document_together_and_each_its_own() -> None:
    requests = [
        said(code, at=f"10:1{n}", kind="introduction", introduced=[key])
        for n, (code, key) in enumerate((("EGY", "A/1"), ("KEN", "A/1"), ("FRA", "A/3")))
    ]
    assert printed(*requests).lines("en", "statements/") == [
        f"At the same meeting, the representatives of Egypt and Kenya introduced {BIRDS}.",
        f"At the same meeting, the representative of France introduced the {PAPER}.",
    ]
    by_kind = printed(*requests, outline=["statements"], statements_at="unsaid").lines("en", "statements/")
    assert by_kind == [
        f"Under agenda item 2, the representatives of Egypt and Kenya introduced {BIRDS}.",
        f"Under agenda item 2, the representative of France introduced the {PAPER}.",
    ]


def test_somebody_introduces_on_behalf_of_others_and_in_a_capacity() -> None:
    behalf = words("الأمين العام", "the Secretary-General")
    capacity = words("رئيس فريق الخبراء", "Chair of the Group of Experts")
    told = printed(
        official("A/1", behalf=behalf),
        said("EGY", at="10:10", kind="introduction", introduced=["A/2"], capacity=capacity),
        occasions_order="spoken",
    )
    assert told.lines("en", "statements/") == [
        f"{WHO} on behalf of the Secretary-General, introduced {BIRDS}.",
        "At the same meeting, the representative of Egypt, in its capacity as Chair of the Group of Experts,"
        f" introduced the {NOTE}.",
    ]
    assert told.lines("ar", "statements/") == [
        f"{WER} نيابة عن الأمين العام، {BIRDS_AR}.",
        f"وفي الجلسة نفسها، عرض ممثل مصر، بصفته رئيس فريق الخبراء، مذكرة {NOTE_AR}.",
    ]


def test_a_delegation_introduces_on_behalf_of_a_group() -> None:
    one = said("EGY", kind="introduction", introduced=["A/1"], grouping="AFR")
    file = meeting([one], documents=DOCUMENTS[:1], outline=CHAPTERS, options=OPTIONS, **AFRICANS)
    told = Printed({**file, "version": 4})
    assert told.lines("en", "statements/") == [
        "At the same meeting, the representative of Egypt, on behalf of the African Group, introduced"
        f" {BIRDS}."
    ]
    assert told.lines("ar", "statements/") == [
        f"وفي الجلسة نفسها، عرض ممثل مصر، باسم المجموعة الأفريقية، {BIRDS_AR}."
    ]
    assert told.found("introduced-not-printed") == []


def test_an_official_who_is_not_named_introduces_as_the_secretariat() -> None:
    late = official("A/1", at="10:30", kind="general")
    found = printed(said("KEN"), late, officials="unnamed").lines("en", "statements/")
    assert f"At the same meeting, the Secretariat introduced {BIRDS}." in found


KINDS = ("introduced-elsewhere", "introduced-withdrawn", "introduced-not-printed", "document-not-printed")


def findings(*requests: dict[str, Any], agenda: dict[str, Any] | None = None, **parts: Any) -> list[str]:
    file = meeting(requests, documents=DOCUMENTS, outline=CHAPTERS, **{"options": OPTIONS, **parts})
    file["agenda"][2] |= agenda or {}
    found = Printed({**file, "version": 4})
    return [one.key for kind in KINDS for one in found.found(kind)]


def withdrawn(at: str) -> dict[str, Any]:
    when = f"2026-10-06T{at}+02:00"
    return {"w": {"sitting": 1, "item": "2", "verb": "withdrawn", "document": "A/1", "decided_at": when}}


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("request_", "parts", "kinds"),
    [
        (official("A/1", "A/2"), {}, []),
        (official("A/1", "A/3"), {}, ["introduced-elsewhere"]),
        (official("A/3", item=None), {}, []),  # of no item: of all
        (official("A/3"), {"agenda": {"joint_with": "2"}}, []),
        (official("A/1"), {"actions": withdrawn("09:30")}, ["introduced-withdrawn"]),
        (official("A/1"), {"actions": withdrawn("10:30")}, []),
        (said("EGY", introduced=["A/1"]), {}, ["introduced-not-printed"]),
        (official("A/1", panel="2.1"), {"item": {"panels": [{}]}}, []),
        (
            official("A/1", panel="2.1", said_as="unsaid"),
            {"item": {"panels": [{}]}},
            ["introduced-not-printed"],
        ),
        (official("A/1"), {"options": OPTIONS | {"introduced_documents": "left_out"}}, []),
    ],
)
def test_the_check_asks_of_items_of_withdrawn_ones_and_of_those_not_told_of(
    request_: dict[str, Any], parts: dict[str, Any], kinds: list[str]
) -> None:
    assert findings(request_, **parts) == kinds


KEYNOTE = {"panellists": [{"person": "guest", "role": "keynote"}]}
LEFT_OUT = {"introduced_documents": "left_out", "panels_told": "held"}


def on_panel(way: dict[str, Any], *outline: str, **item: Any) -> Printed:
    """Return the report where a panel of item 2 has one statement, which introduced a document."""
    made = {"panel": "2.1", "kind": "introduction", "introduced": ["A/1"], **way}
    file = meeting([said(**made)], documents=DOCUMENTS[:1], outline=list(outline), item=item)
    return Printed({**file, "version": 4, "options": OPTIONS | LEFT_OUT})


def test_a_keynote_statement_that_introduced_a_document_has_a_sentence_of_its_own() -> None:
    keynote = {"person": "guest", "lane": "invited", "said_as": "keynote"}
    told = on_panel(keynote, *CHAPTERS, panels=[KEYNOTE])
    (english,) = told.lines("en", "deliberations/panel")
    assert BIRDS in english
    assert english.count("Anna Rossi") == 1
    (arabic,) = told.lines("ar", "deliberations/panel")
    assert BIRDS_AR in arabic
    assert arabic.count("آنا روسي") == 1
    assert told.found("introduced-not-printed") == told.found("document-not-printed") == []


@pytest.mark.sampled
def test_a_keynote_statement_that_opened_a_panel_is_told_once() -> None:
    keynote = {"person": "guest", "lane": "invited", "said_as": "keynote", "kind": "opening"}
    told = on_panel(keynote, *CHAPTERS, panels=[KEYNOTE])
    assert told.lines("en", "deliberations/panel")[0].count("Anna Rossi") == 1
    assert len(told.found("introduced-not-printed")) == 1


@pytest.mark.parametrize("section", ["deliberations", "statements", "chapters"])
def test_any_section_with_panels_tells_which_documents_were_introduced_there(section: str) -> None:
    told = on_panel({"lane": "secretariat"}, "opening", section, "documentation", panels=[{"sitting": 1}])
    (key,) = (key for key, text in told.blocks("en").items() if "A/1" in text)
    assert key.startswith("statements/panel/" if section == "statements" else "deliberations/panel/")
    assert told.found("introduced-not-printed") == []
    nowhere = on_panel({"lane": "secretariat"}, "opening", "documentation", panels=[{"sitting": 1}])
    assert len(nowhere.lines("en", "documentation/")) == 2
    assert len(nowhere.found("introduced-not-printed")) == 1
