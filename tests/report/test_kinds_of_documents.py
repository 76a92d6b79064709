"""The kinds of documents that published reports name, and a document within the sentence."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting, words

TITLE = words("الطيور المهاجرة", "Migratory birds")


def _printed(document: dict[str, Any], **options: str) -> Printed:
    file = meeting(documents=[{"symbol": "E/7", **document}])
    file["version"] = 4
    file["options"] = options
    return Printed(file)


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("kind", "en", "ar"),
    [
        ("working_paper", "Working paper submitted by Egypt", "ورقة عمل مقدمة من مصر"),
        ("draft_resolution", "Draft resolution submitted by Egypt", "مشروع قرار مقدم من مصر"),
        ("draft_decision", "Draft decision submitted by Egypt", "مشروع مقرر مقدم من مصر"),
        ("proposal", "Proposal submitted by Egypt", "مقترح مقدم من مصر"),
        ("letter", "Letter from Egypt", "رسالة من مصر"),
        ("statement", "Statement submitted by Egypt", "بيان مقدم من مصر"),
        ("memorandum", "Memorandum submitted by Egypt", "مذكرة مقدمة من مصر"),
        ("request", "Request from Egypt", "طلب من مصر"),
    ],
)
def test_documents_go_by_their_kind(kind: str, en: str, ar: str) -> None:
    printed = _printed({"kind": kind, "by_secretariat": False, "submitter": "EGY", "title": TITLE})
    assert printed.lines("en", "documentation/")[-1] == f"{en} entitled “Migratory birds” (E/7)."
    assert printed.lines("ar", "documentation/")[-1] == f'{ar} بعنوان "الطيور المهاجرة" (E/7).'


@pytest.mark.sampled
def test_an_annotated_agenda_goes_by_its_title() -> None:
    """As in A/80/39, annex II; without a title by its kind, and by whom it was prepared."""
    titled = words(
        "جدول الأعمال المؤقت المشروح وقائمة الوثائق", "Provisional annotated agenda and list of documents"
    )
    printed = _printed({"kind": "annotated_agenda", "title": titled})
    assert printed.lines("en", "documentation/")[-1] == f"{titled['en']} (E/7)."
    assert printed.lines("ar", "documentation/")[-1] == f"{titled['ar']} (E/7)."
    within = _printed({"kind": "annotated_agenda", "title": titled}, one_document="in_sentence")
    assert within.lines("en", "documentation/")[-1].endswith(
        "had before it the provisional annotated agenda and list of documents (E/7)."
    )
    plain = _printed({"kind": "annotated_agenda"}).lines("en", "documentation/")[-1]
    assert plain == "Annotated provisional agenda prepared by the Secretariat (E/7)."


_BOTH = {"by_secretariat": False, "author": words("المكتب والمنظمة", "the Office and the Organization")}
_OF = {"content": words("للطلبات المؤجلة", "of deferred applications")}
_NEXT = {"content": words("لدورتها لعام ٢٠٢٧", "of its 2027 session")}


@pytest.mark.parametrize(
    ("document", "en", "ar"),
    [
        (
            {"kind": "joint_report", **_BOTH, "content": words("الجريمة", "crime"), "about": True},
            "the joint report of the Office and the Organization on crime",
            "كان معروضاً على الفريق العامل تقرير مشترك بين المكتب والمنظمة عن الجريمة",
        ),
        (
            {"kind": "memorandum", "by_secretariat": True},
            "a memorandum by the Secretariat",
            "كانت معروضةً على الفريق العامل مذكرة من الأمانة",
        ),
        (
            {"kind": "compilation", "by_secretariat": False, **_OF},
            "a compilation of deferred applications",
            "كان معروضاً على الفريق العامل تجميع للطلبات المؤجلة",
        ),
        (
            {"kind": "draft_agenda", **_NEXT},
            "the draft provisional agenda of its 2027 session",
            "كان معروضاً على الفريق العامل مشروع جدول الأعمال المؤقت لدورتها لعام ٢٠٢٧",
        ),
    ],
)
def test_documents_are_called_what_they_are_within_the_sentence(
    document: dict[str, Any], en: str, ar: str
) -> None:
    """E/2025/24, II (a joint report); E/2025/32, 12, 2 and 28."""
    printed = _printed(document, one_document="in_sentence")
    assert printed.lines("en", "documentation/")[-1] == f"The Working Group had before it {en} (E/7)."
    assert printed.lines("ar", "documentation/")[-1] == f"{ar} (E/7)."


AUTHOR = {"by_secretariat": False, "author": words("الأمين العام", "the Secretary-General")}


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("document", "en", "ar"),
    [
        (
            {"kind": "report", **AUTHOR, "content": words("الطيور", "birds"), "about": True},
            "had before it the report of the Secretary-General on birds (E/7).",
            "كان معروضاً على الفريق العامل تقرير الأمين العام عن الطيور (E/7).",
        ),
        (
            {
                "kind": "provisional_agenda",
                "content": words("للدورة الرابعة ووثائقها", "of and documentation for the fourth session"),
            },
            "had before it the provisional agenda of and documentation for the fourth session (E/7).",
            "كان معروضاً على الفريق العامل جدول الأعمال المؤقت للدورة الرابعة ووثائقها (E/7).",
        ),
        (
            {"kind": "note"},
            "had before it a note by the Secretariat (E/7).",
            "كانت معروضةً على الفريق العامل مذكرة من الأمانة (E/7).",
        ),
        (
            {"kind": "proposal", "by_secretariat": False},
            "had before it a proposal (E/7).",
            "كان معروضاً على الفريق العامل مقترح (E/7).",
        ),
    ],
)
def test_one_document_stands_in_the_sentence(document: dict[str, Any], en: str, ar: str) -> None:
    printed = _printed(document, one_document="in_sentence")
    assert printed.lines("en", "documentation/") == [f"The Working Group {en}"]
    assert printed.lines("ar", "documentation/") == [ar]


def test_one_document_of_an_item_stands_in_its_sentence() -> None:
    printed = _printed({"kind": "note", "item": "2"}, one_document="in_sentence", documents_where="by_item")
    assert printed.lines("en", "documentation/") == [
        "For its consideration of agenda item 2, the Working Group had before it a note by the Secretariat"
        " (E/7)."
    ]
    assert printed.lines("ar", "documentation/") == [
        "من أجل النظر في البند ٢ من جدول الأعمال، كانت معروضةً على الفريق العامل مذكرة من الأمانة (E/7)."
    ]


@pytest.mark.parametrize(
    ("kind", "revision", "en", "ar"),
    [
        ("working_paper", "revised", "Revised working paper", "ورقة عمل منقحة"),
        ("proposal", "further_revised", "Further revised proposal", "مقترح منقح مرة أخرى"),
    ],
)
def test_a_revised_document_is_called_so(kind: str, revision: str, en: str, ar: str) -> None:
    printed = _printed({"kind": kind, "revision": revision, "by_secretariat": False, "submitter": "EGY"})
    assert printed.lines("en", "documentation/")[-1] == f"{en} submitted by Egypt (E/7)."
    assert printed.lines("ar", "documentation/")[-1].startswith(f"{ar} مقدم")


def _by_author(*documents: dict[str, Any]) -> Printed:
    file = meeting(documents=list(documents), options={"documents_where": "by_author"})
    file["version"] = 4
    return Printed(file)


def test_documents_stand_under_headings_by_who_submitted_them() -> None:
    note = {"kind": "note", "symbol": "E/1"}
    printed = _by_author(note, {"kind": "proposal", "symbol": "E/2", "by_secretariat": False})
    assert printed.lines("en", "documentation/") == [
        "Documents submitted by the Secretariat",
        "The Working Group had before it the following document:",
        "Note by the Secretariat (E/1).",
        "Other documents, including those submitted by States",
        "The Working Group had before it the following document:",
        "Proposal (E/2).",
    ]


def test_where_nobody_submitted_documents_that_is_said() -> None:
    for documents, none in (((), 2), (({"kind": "note", "symbol": "E/1"},), 1)):
        printed = _by_author(*documents)
        assert printed.lines("en", "documentation/").count("No documents were submitted.") == none
        assert "لم تُقدَّم أي وثائق." in printed.lines("ar", "documentation/")[-1]


def test_what_is_decided_on_an_agenda_of_another_session_says_of_which() -> None:
    agenda = {
        "symbol": "E/8",
        "kind": "provisional_agenda",
        "content": words("لدورته الرابعة ووثائقها", "of and documentation for its fourth session"),
    }
    action = {"a": {"sitting": 1, "verb": "adopted", "document": "E/8", "item": "2"}}
    printed = Printed(meeting(documents=[agenda], actions=action) | {"version": 4})
    (english,), (arabic,) = printed.lines("en", "action/"), printed.lines("ar", "action/")
    assert english.endswith(
        "adopted the provisional agenda of and documentation for its fourth session (E/8)."
    )
    assert arabic.endswith("اعتمد الفريق العامل جدول الأعمال المؤقت لدورته الرابعة ووثائقها (E/8).")


IN_CHAPTER: dict[str, Any] = {"documents_where": "by_item", "documents_led": "it"}


def _chapter(lang: str, *documents: dict[str, Any], **options: str) -> str:
    """Return what the chapter of item 2 says first of these documents, after its consideration."""
    file = meeting(
        documents=[{"symbol": f"E/{n}", "item": "2", **one} for n, one in enumerate(documents, start=7)],
        options={**IN_CHAPTER, **options},
        outline=["chapters"],
    )
    return next(
        one for one in Printed(file).lines(lang, "deliberations/") if "Prevention" in one or "المنع" in one
    )


@pytest.mark.sampled
def test_after_the_consideration_the_body_had_it_before_it() -> None:
    """E/2025/25, 19; E/2025/26, 27; E/2025/27, 4; E/2025/32 (Part II), 15."""
    one = {"one_document": "in_sentence"}
    assert _chapter("en", {"kind": "note"}, **one).endswith(
        "“Prevention”. It had before it a note by the Secretariat (E/7)."
    )
    assert _chapter("ar", {"kind": "note"}, **one).endswith("وكانت معروضةً عليه مذكرة من الأمانة (E/7).")
    both = {"kind": "note"}, {"kind": "report"}
    assert _chapter("en", *both, one_document="also_two").endswith(
        ". It had before it a note by the Secretariat (E/7) and the report of the Secretariat (E/8)."
    )
    assert _chapter("ar", *both, one_document="also_two").endswith(
        "وكانت معروضةً عليه مذكرة من الأمانة (E/7) وتقرير من الأمانة (E/8)."
    )
    assert _chapter("en", *both, **one).endswith("“Prevention”. It had before it the following documents:")
    assert _chapter("ar", *both, **one).endswith("وكان معروضاً عليه ما يلي:")
    assert _chapter("en", *both, **one, documents_led="item", item_paragraphs="item").endswith(
        "For its consideration of agenda item 2, the Working Group had before it the following documents:"
    )


def test_of_two_documents_in_one_sentence_both_are_printed() -> None:
    two = [{"symbol": f"E/{n}", "item": "2", "kind": kind} for n, kind in ((7, "note"), (8, "report"))]
    printed = Printed(meeting(documents=two, options={**IN_CHAPTER, "one_document": "also_two"}))
    assert printed.found("document-not-printed") == []


def test_where_the_consideration_is_left_out_the_body_is_named() -> None:
    omitted = [{"block": "deliberations/item/agenda_item:2/consideration", "reason": "elsewhere"}]
    file = meeting(
        documents=[{"symbol": "E/7", "item": "2", "kind": "note"}],
        options={**IN_CHAPTER, "one_document": "in_sentence"},
        outline=["chapters"],
        omissions=omitted,
    )
    file["version"] = 4
    assert Printed(file).lines("en", "documentation/") == [
        "For its consideration of agenda item 2, the Working Group had before it a note by the Secretariat"
        " (E/7)."
    ]
