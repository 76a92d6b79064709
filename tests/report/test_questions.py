"""Chapters in the order of the meeting, records of meetings, where texts are, and the table of questions."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting, said, words
from tests.report.spaces import plain
from wgdesk.phrasing.tree import Item, Table
from wgdesk.report.make import speak
from wgdesk.report.sections import build

_OUTLINE = ["organization", {"kind": "meetings", "parent": "organization"}, "chapters", "recommendations"]
_SAID = {
    "statements_at": "said",
    "statements_voice": "active",
    "sitting_year": "never",
    "sitting_day": "first",
}
_ORDER = _SAID | {"chapter_order": "meeting", "procedural_actions": "item"}


def _point(sitting: int, en: str) -> dict[str, Any]:
    return {
        "sitting": sitting,
        "voice": "chair",
        "verb": words("وجّه", "drew attention"),
        "said": words("الانتباه إلى التقرير", f"to {en}"),
        "paragraph": sitting,
    }


def _record(options: dict[str, str], **parts: Any) -> Printed:
    """Return a meeting whose second item has statements, points and decisions at both of its sittings."""
    spoken = [said("EGY", at="10:40")]
    later = said("KEN", at="10:20") | {
        "begun_at": "2026-10-07T10:20+02:00",
        "ended_at": "2026-10-07T10:21+02:00",
    }
    draft = {
        "kind": "draft_resolution",
        "by_secretariat": False,
        "symbol": "A/WG/L.1",
        "title": words("المنع", "Prevention"),
    }
    file = meeting(
        spoken,
        item={"sittings": [1, 2], "points": [_point(2, "the draft"), _point(1, "the report")]},
        second={"requests": [later]},
        options=options,
        outline=_OUTLINE,
        documents=[draft],
        actions={
            "draft": {
                "sitting": 1,
                "item": "2",
                "verb": "adopted",
                "document": "A/WG/L.1",
                "manner": "without_vote",
                "decided_at": "2026-10-06T10:30+02:00",
            },
            "rest": {"sitting": 2, "item": "2", "verb": "decided", "object": words("أن يواصل", "to go on")},
        },
    )
    file["version"] = 4
    for n, one in enumerate(file["sittings"], start=1):
        one |= {"held": True, "record_symbol": f"A/WG/SR.{n}"}
    return Printed(file | parts)


def _chapter(printed: Printed, lang: str = "en") -> list[str]:
    told = ("deliberations/item", "deliberations/point", "statements/", "action/")
    return [text for key, text in printed.blocks(lang).items() if key.startswith(told)]


def test_a_chapter_is_in_the_order_of_the_meeting() -> None:
    """What the Chair said, which has no hour, stands first; a statement after a decision follows it."""
    assert [one.split(", the ", 1)[-1] for one in _chapter(_record(_ORDER))][:7] == [
        "Working Group considered agenda item 2, entitled “Prevention”.",
        "Chair drew attention to the report.",
        "Working Group adopted the draft resolution entitled “Prevention” (A/WG/L.1) without a vote.",
        "representative of Egypt made a statement.",
        "Chair drew attention to the draft.",
        "representative of Kenya made a statement.",
        "Working Group decided to go on.",
    ]


def test_other_bodies_have_statements_debate_and_decisions_in_turn() -> None:
    usual = _record(_SAID)
    assert [one.split(", the ", 1)[-1] for one in _chapter(usual)][2:7] == [
        "representative of Kenya made a statement.",
        "Chair drew attention to the report.",
        "Chair drew attention to the draft.",
        "Working Group adopted the draft resolution entitled “Prevention” (A/WG/L.1) without a vote.",
        "Working Group decided to go on.",
    ]


def test_a_doubt_on_the_meeting_of_a_decision_moves_no_paragraph() -> None:
    sure, file = (
        _record(_ORDER),
        {"sitting": 2, "item": "2", "verb": "decided", "object": words("أن", "to go on")},
    )
    unsure = _record(_ORDER, actions={"rest": file | {"doubts": {"sitting": {"alternative": {"ref": 1}}}}})
    (text,) = (one for one in _chapter(unsure) if "to go on" in one)
    assert _chapter(unsure).index(text) == len(_chapter(sure)) - 3
    assert "[" in text


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_the_record_of_a_meeting_is_cited_once_under_a_heading(lang: str) -> None:
    printed = _record(_ORDER | {"meeting_records": "first"})
    see = "see" if lang == "en" else "انظر"
    cited = [one for one in printed.lines(lang) if f"({see} " in one]
    assert [one[one.index("(") :] for one in cited] == [
        f"({see} A/WG/SR.1{' and ' if lang == 'en' else ' و'}A/WG/SR.2).",
    ] * 2
    held = _record(_ORDER)
    assert [one[one.index("(") :] for one in held.lines("en") if "(see " in one] == ["(see A/WG/SR.1–2)."]


def test_three_records_in_a_row_are_a_range() -> None:
    day = {"day": "2026-10-07", "presiding": ["chair"], "held": True}
    sittings = [day | {"record_symbol": f"A/WG/SR.{n}"} for n in (2, 3, 4, 6)]
    item = {"title": words("المنع", "Prevention"), "substantive": True, "sittings": [1, 2, 3, 4]}
    printed = _record(
        {"meeting_records": "first"}, sittings=sittings, agenda=[item], actions={}, documents=[]
    )
    (told,) = printed.lines("en", "deliberations/item/")
    assert told.endswith("(see A/WG/SR.2–4 and A/WG/SR.6).")


def test_a_text_has_a_sentence_on_where_it_is() -> None:
    told = _record(_ORDER | {"text_places_in": "sentence", "texts_named": "symbol"})
    assert [one.split(", the ", 1)[-1] for one in told.lines("en", "action/")][:2] == [
        "Working Group adopted draft resolution A/WG/L.1 without a vote.",
        "The text of the draft resolution is contained in document A/WG/L.1.",
    ]
    assert told.found("document-not-printed") == []


def test_the_table_of_questions_cites_where_texts_were_adopted_or_else_the_consideration() -> None:
    printed = _record(_ORDER | {"questions_listed": "table", "items_called": "question"})
    document = speak(printed.record, "en", "draft")
    (table,) = (one for one in document.blocks if isinstance(one, Table))
    numbers = {one.key: plain(one.label) for one in document.blocks if getattr(one, "label", None)}
    adopted, _ = (numbers[f"action/{row.id}"].rstrip(".") for row in printed.record.actions)
    (inner,) = (row.id for row in printed.record.items if row.number == 3)
    considered = numbers[f"deliberations/item/{inner}/consideration"].rstrip(".")
    assert [[plain(cell) for cell in row] for row in (table.head, *table.rows)] == [
        ["Question", "Meetings", "Outcome"],
        ["Prevention", "1st and 2nd", f"Para. {adopted}"],
        ["Cooperation", "1st and 2nd", f"Para. {considered}"],
    ]


def test_a_chapter_without_a_number_does_not_count_where_a_paragraph_is_cited() -> None:
    foreword = {"kind": "own_1", "heading": words("تمهيد", "Foreword"), "unnumbered": True}
    options = _ORDER | {"questions_listed": "table", "chapter_headings": "chapter"}
    cited = []
    for outline in (_OUTLINE, [foreword, *_OUTLINE]):
        (table,) = (
            block
            for block in build(_record(options, outline=outline).record, "draft").blocks
            if isinstance(block, Table)
        )
        cited.append([row[-1] for row in table.rows])
    assert cited[0] == cited[1]


def test_meetings_are_listed_by_the_parts_of_the_session() -> None:
    days = ("2026-02-10", "2026-03-10", "2026-10-06", "2026-10-06", "2026-10-07")
    sittings = [{"day": day, "presiding": ["chair"], "held": True} for day in days]
    for one in sittings[:2]:
        one["kind"] = "organizational"
    facts = _record(_ORDER).record.meeting
    assert facts.last_day.isoformat() == "2026-10-07"
    file = meeting(
        options={"meetings_listed": "parts", "sitting_year": "never"}, outline=_OUTLINE, sittings=sittings
    )
    file["version"] = 4
    file["meeting"]["first_day"] = "2026-02-10"
    printed = Printed(file)
    blocks = speak(printed.record, "en", "draft").blocks
    assert [plain(one.text) for one in blocks if isinstance(one, Item)] == [
        "First part of the meeting (organizational meetings): 1st meeting, on 10 February; and 2nd meeting,"
        " on 10 March;",
        "Second part of the meeting: 3rd and 4th meetings, on 6 October; and 5th meeting, on 7 October.",
    ]
    assert printed.lines("ar", "meetings/held")[0].endswith("وعُقدت خمس جلسات، على النحو التالي:")
    assert "(organizational)" not in " ".join(printed.lines("en"))


def test_a_session_in_one_part_has_the_numbers_of_its_meetings_as_ever() -> None:
    printed = _record(_ORDER | {"meetings_listed": "parts"})
    assert "two meetings" in printed.lines("en", "meetings/held")[0]
    assert printed.lines("en", "meetings/part") == []


def test_a_request_is_that_of_those_who_made_it() -> None:
    wish = words("المشاركة بصفة مراقب", "to participate as observers")
    acceded = {"sitting": 1, "item": "2", "verb": "acceded", "object": wish, "sponsors": ["PAK", "IRN"]}
    printed = _record(_ORDER, actions={"observers": acceded})
    assert printed.lines("en", "action/") == [
        "At the same meeting, the Working Group acceded to the requests of the Islamic Republic of Iran and"
        " Pakistan to participate as observers."
    ]
    assert printed.lines("en", "sponsors/") == []


def test_a_body_that_adopts_no_agenda_is_not_asked_for_one() -> None:
    outline = ["organization", {"kind": "agenda", "parent": "organization"}]
    usual, none = (
        Printed(meeting(options=options, outline=outline, version=4))
        for options in ({}, {"agenda_form": "unsaid"})
    )
    assert usual.found("agenda-not-adopted")
    assert none.found("agenda-not-adopted") == []
    assert none.lines("en", "agenda/") == []


def test_an_agenda_adopted_at_an_earlier_session_is_cited_or_listed() -> None:
    outline = ["organization", {"kind": "agenda", "parent": "organization"}]
    file = meeting(outline=outline, options={"agenda_form": "document", "term_event": "session"}, version=4)
    file["meeting"] |= {"agenda_symbol": "E/C.2/1/Rev.2", "ordinal": None, "session_kind": "resumed"}
    cited = Printed(file)
    said = "The agenda of the 2026 resumed session is contained in document E/C.2/1/Rev.2."
    assert cited.lines("en", "agenda/") == [said]
    assert cited.found("agenda-not-adopted") == []
    file["options"]["agenda_form"] = "list"
    [lead, *items] = Printed(file).lines("ar", "agenda/")
    assert lead == "كان جدول أعمال الدورة المستأنفة لعام ٢٠٢٦، الوارد في الوثيقة E/C.2/1/Rev.2، كما يلي:"
    assert items


def test_an_agenda_whose_adoption_is_not_told_is_given() -> None:
    outline = ["organization", {"kind": "agenda", "parent": "organization"}]
    given = Printed(meeting(outline=outline, options={"agenda_form": "given"}, version=4))
    assert given.lines("en", "agenda/adopted") == ["The agenda of the third meeting was as follows:"]
    assert given.found("agenda-not-adopted") == []


def test_only_sub_items_under_headings_are_questions_of_their_own() -> None:
    inner = [
        {"title": words(ar, en), "sittings": [n]}
        for n, ar, en in ((1, "الأول", "Northland"), (2, "ب", "Southland"))
    ]
    item = {"title": words("كلاهما", "Northland and Southland"), "substantive": True, "items": inner}
    options = {"items_called": "question", "sub_items": "headed", "sitting_place": "after"}
    printed = _record(
        options,
        agenda=[item],
        actions={},
        documents=[],
        sittings=[{"day": day, "presiding": ["chair"], "held": True} for day in ("2026-10-06", "2026-10-07")],
    )
    assert [one.split(" at its")[0] for one in printed.lines("en", "deliberations/item")] == [
        "The Working Group considered the question of Northland",
        "The Working Group considered the question of Southland",
    ]


def test_petitioners_heard_first_are_told_first_where_chapters_are_in_order() -> None:
    heard = [
        said(at="10:00", lane="invited", person="guest"),
        said("KEN", at="10:10"),
        said("FRA", at="10:20"),
    ]
    heard += [said(at="10:30", lane="invited", person="official")]
    options = {"statements_at": "said", "statements_form": "running"}
    outline = {"outline": ["chapters"], "version": 4}
    ordered, usual = (
        Printed(meeting(heard, options=options | more, **outline)).lines("en", "statements/2")
        for more in ({"chapter_order": "meeting"}, {})
    )
    assert [one.split(" by ", 1)[1].split(",")[0] for one in ordered] == [
        "Ms. Anna Rossi",
        "the representatives of France and Kenya.",
        "Mr. John Smith",
    ]
    assert "the representatives of France and Kenya" in usual[0]


def test_the_day_of_a_meeting_is_said_again_under_each_heading_if_wanted() -> None:
    inner = [{"title": words("أ", place), "sittings": [1]} for place in ("Northland", "Southland")]
    item = {"title": words("كلاهما", "Both"), "substantive": True, "deliberations": "written", "items": inner}
    shared = {"items_called": "question", "sub_items": "headed", "sitting_year": "never"}
    days = [{"day": day, "presiding": ["chair"], "held": True} for day in ("2026-10-06", "2026-10-07")]
    for way, times in (("heading", 2), ("first", 1), ("always", 2), ("never", 0)):
        printed = _record(
            shared | {"sitting_day": way}, agenda=[item], actions={}, documents=[], sittings=days
        )
        told = printed.lines("en", "deliberations/item")
        assert sum("on 6 October" in one for one in told) == times


def test_what_was_said_under_an_item_of_procedure_stands_with_what_was_decided() -> None:
    outline = ["organization", {"kind": "agenda", "parent": "organization"}, "chapters"]
    options = {"procedural_actions": "agenda", "agenda_form": "unsaid", "statements_at": "said"}
    work = {"sitting": 1, "item": "1", "verb": "agreed", "object": words("على المواعيد", "on the dates")}
    said_there = [said("EGY", item="1")]
    for order, under in (("meeting", "agenda"), ("kinds", "chapters")):
        file = meeting(said_there, options=options | {"chapter_order": order}, outline=outline, version=4)
        printed = Printed(file | {"actions": {"work": work}})
        (section,) = (
            one.key
            for one in build(printed.record, "draft").sections
            if any(block.key.startswith("statements/") for block in one.blocks)
        )
        assert section == under


def test_a_session_that_was_resumed_has_its_meetings_listed_by_part() -> None:
    days = ("2026-03-02", "2026-10-06", "2026-10-07")
    sittings = [{"day": day, "presiding": ["chair"], "held": True} for day in days]
    file = meeting(options={"meetings_listed": "parts"}, outline=_OUTLINE, sittings=sittings, version=4)
    file["meeting"]["first_day"] = "2026-03-02"
    assert Printed(file).lines("en", "meetings/part") == [
        "First part of the meeting: 1st meeting, on 2 March 2026;",
        "Second part of the meeting: 2nd meeting, on 6 October 2026; and 3rd meeting, on 7 October 2026.",
    ]


def test_nothing_stands_between_the_list_of_meetings_and_what_introduces_it() -> None:
    days = ("2026-03-02", "2026-10-06", "2026-10-07")
    sittings = [{"day": day, "presiding": ["chair"], "held": True} for day in days]
    sittings[1]["inquorate"] = True
    file = meeting(options={"meetings_listed": "parts"}, outline=_OUTLINE, sittings=sittings, version=4)
    file["meeting"]["first_day"] = "2026-03-02"
    printed = Printed(file)
    for lang, adjourned, lead in (
        ("en", "for lack of a quorum", "as follows:"),
        ("ar", "لعدم اكتمال النصاب القانوني", "على النحو التالي:"),
    ):
        (held,) = printed.lines(lang, "meetings/held")
        assert adjourned in held
        assert held.endswith(lead)
