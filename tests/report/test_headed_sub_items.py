"""Sub-items under headings of their own: each of their facts once, and named by the sub-item."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting, said, words
from tests.report.spaces import plain
from wgdesk.phrasing.tree import Heading
from wgdesk.report.make import speak

OPTIONS = {"sub_items": "headed", "sitting_day": "never", "documents_where": "by_item"}


def record(sub: dict[str, Any], *requests: dict[str, Any], **parts: Any) -> Printed:
    """Return the report of a meeting with one headed sub-item, "2 (a)", and one more without facts."""
    subs = [{"title": words("الأولويات", "Priorities")} | sub, {"title": words("الخطط", "Plans")}]
    options = OPTIONS | parts.pop("options", {})
    outline = parts.pop("outline", ["opening", "chapters"])
    file = meeting(requests, item={"items": subs}, outline=outline, options=options, **parts)
    file["version"] = 4
    return Printed(file)


def test_a_point_of_a_headed_sub_item_is_printed_once_under_its_heading() -> None:
    printed = record({"points": [{"form": "view", "said": words("أن الموارد قليلة", "resources were few")}]})
    for lang, text, heading in (("en", "resources were few", "Plans"), ("ar", "أن الموارد قليلة", "الخطط")):
        lines = printed.lines(lang)
        (at,) = [place for place, line in enumerate(lines) if text in line]
        assert at > lines.index({"en": "Priorities", "ar": "الأولويات"}[lang])
        assert heading not in lines or at < lines.index(heading)


def test_points_of_a_headed_sub_item_that_are_not_printed_are_found() -> None:
    one = {"form": "view", "said": words("أن الموارد قليلة", "resources were few")}
    file = meeting(
        item={"items": [{"title": words("الخطط", "Plans"), "points": [one]}], "deliberations": "open"},
        outline=["opening", "chapters"],
        options=OPTIONS,
    )
    assert dict(Printed(file).found("points-not-printed")[0].facts)["points"] == "1"


def test_documents_of_a_headed_sub_item_are_for_the_sub_item() -> None:
    one = {"kind": "note", "symbol": "A/1", "title": words("المنع", "Prevention"), "item": "2(a)"}
    several = record({}, documents=[one, one | {"symbol": "A/2"}])
    assert several.lines("en", "documentation/item/") == [
        "For its consideration of agenda item 2 (a), the Working Group had before it the following documents:"
    ]
    assert several.lines("ar", "documentation/item/") == [
        "من أجل النظر في البند ٢ (أ) من جدول الأعمال، كان معروضاً على الفريق العامل ما يلي:"
    ]
    alone = record({}, documents=[one], options={"one_document": "in_sentence"})
    (en,), (ar,) = (alone.lines(lang, "documentation/") for lang in ("en", "ar"))
    assert en.startswith("For its consideration of agenda item 2 (a), the Working Group had before it a note")
    assert ar.startswith("من أجل النظر في البند ٢ (أ) من جدول الأعمال، كانت معروضةً على الفريق العامل")


@pytest.mark.parametrize("item", ["2(a)", "2"])
def test_who_introduced_or_debated_a_headed_sub_item_did_so_under_it(item: str) -> None:
    en, ar = {"2(a)": ("2 (a)", "٢ (أ)"), "2": ("2", "٢")}[item]
    printed = record(
        {},
        said(item=item, person="official", lane="secretariat", kind="introduction"),
        said("EGY", item, "10:10"),
        said("PAK", item, "10:20", kind="introduction"),
        options={"officials": "named"},
    )
    lines, under = printed.lines("en", "statements/"), f"Under agenda item {en}, "
    assert sum(line.startswith(f"{under}an introductory statement was made") for line in lines) == 2
    assert sum(line.startswith(f"{under}a statement was made") for line in lines) == 1
    arabic = printed.lines("ar", "statements/")
    assert sum(f"في إطار البند {ar} من جدول الأعمال" in line for line in arabic) == 3


def test_without_headings_documents_and_statements_are_under_the_item() -> None:
    one = {"kind": "note", "symbol": "A/1", "title": words("المنع", "Prevention"), "item": "2(a)"}
    printed = record({}, said("EGY", "2(a)"), documents=[one], options={"sub_items": "unsaid"})
    lines = printed.lines("en")
    assert any(line.startswith("For its consideration of agenda item 2, the") for line in lines)
    assert any(line.startswith("Under agenda item 2, a statement was made") for line in lines)


def test_that_no_issues_were_raised_under_a_headed_sub_item_is_said() -> None:
    printed = record({"no_issues": True})
    assert "No issues were raised under agenda item 2 (a)." in printed.lines("en", "deliberations/item/")
    assert "لم تُثر أي مسائل في إطار البند ٢ (أ) من جدول الأعمال." in printed.lines("ar")
    assert printed.found("issues-raised") == []
    raised = record({"no_issues": True}, said("EGY", "2(a)"))
    assert not any("No issues" in line for line in raised.lines("en"))
    assert [dict(one.facts)["n"] for one in raised.found("issues-raised")] == ["2(a)"]


@pytest.mark.parametrize(
    ("debate", "ar", "en"),
    [
        (
            "exchange",
            "أجرى الفريق العامل، في جلسته الأولى، تبادلاً عاماً للآراء بشأن",
            "held a general exchange of views on",
        ),
        ("continued", "واصل الفريق العامل، في جلسته الأولى، النظر في", "continued its consideration of"),
    ],
)
def test_how_a_headed_sub_item_was_taken_up_is_said_without_debated_meetings(
    debate: str, ar: str, en: str
) -> None:
    number = {"items_called": "number"}
    printed = record({"sittings": [1], "debate": debate}, options=number)
    assert f"At its 1st meeting, the Working Group {en} sub-item 2 (a)." in printed.lines("en")
    assert f"{ar} البند الفرعي ٢ (أ)." in printed.lines("ar")
    assert printed.found("item-not-taken-up") == []
    last = record({"sittings": [1], "debate": debate}, options=number | {"sitting_place": "after"})
    assert f"The Working Group {en} sub-item 2 (a) at its 1st meeting." in last.lines("en")


def test_a_debate_on_a_headed_sub_item_without_meetings_is_found() -> None:
    found = record({"debate": "exchange"}).found("item-not-taken-up")
    assert "2(a)" in [dict(one.facts)["n"] for one in found]


def test_a_statement_under_a_headed_sub_item_is_quoted_after_its_consideration() -> None:
    spoken = words("شكراً لكم.", "Thank you.")
    printed = record(
        {"sittings": [1]},
        said("EGY", "2(a)", quoted=True, statement=spoken),
        said("KEN", "2(a)"),
        options={"items_called": "number"},
    )
    blocks = list(printed.blocks("en").items())
    at = next(n for n, (key, _) in enumerate(blocks) if key.endswith("/lead"))
    assert blocks[at - 1][1] == "At its 1st meeting, the Working Group considered sub-item 2 (a)."
    assert [text for _, text in blocks[at : at + 2]] == [
        "The representative of Egypt made the following statement:",
        "“Thank you.”",
    ]
    assert printed.lines("ar", "statements/quoted") == ["أدلى ممثل مصر بالبيان التالي:", '"شكراً لكم."']
    assert sum("Egypt" in line for line in printed.lines("en", "statements/")) == 1
    assert printed.found("quotation-not-printed") == []


def test_chapters_within_a_section_are_sections_of_that_chapter() -> None:
    own = {"kind": "own_1", "heading": words("الإجراءات المتخذة", "Action taken")}
    acted = {
        one: {"sitting": 1, "item": one, "verb": "decided", "object": words("الاجتماع", "to meet")}
        for one in ("2", "2(a)")
    }
    outline = ["opening", own, {"kind": "chapters", "parent": "own_1"}, "adoption"]
    sub = {"sittings": [1]}
    within = record(sub, said("EGY", "2"), actions=acted, outline=outline)
    usual = record(sub, said("EGY", "2"), actions=acted)
    blocks = speak(within.record, "en", "draft").blocks
    found = [(one.level, plain(one.text)) for one in blocks if isinstance(one, Heading)]
    assert found[1:-2] == [
        (1, "Action taken"),
        (2, "Prevention"),
        (3, "Priorities"),
        (4, "Action taken by the Working Group"),
        (3, "Action taken by the Working Group"),
    ]
    inside = "deliberations/", "statements/", "action/"
    told, as_usual = ([len(one.lines("en", key)) for key in inside] for one in (within, usual))
    assert told == as_usual == [3, 1, 2]


_THEME = words("حوار حول موضوع 'المنع'", "Dialogue on the theme ‘Prevention of floods’")


@pytest.mark.parametrize("apart", ["headed", "apart"])
def test_a_sub_item_is_entitled_as_its_item_is_and_quotes_within_its_title(apart: str) -> None:
    shared = {"sub_items": apart}
    titled = record({"title": _THEME, "sittings": [1]}, options=shared)
    at = {"headed": "its 1st", "apart": "the same"}[apart]
    assert titled.lines("en", "deliberations/item/")[-2] == (
        f"At {at} meeting, the Working Group considered agenda item 2 (a), entitled “Dialogue on the theme"
        " ‘Prevention of floods’”."
    )
    assert titled.lines("ar", "deliberations/item/")[-2].endswith(
        """ في البند ٢ (أ) من جدول الأعمال، المعنون "حوار حول موضوع 'المنع'"."""
    )
    bare = record({"title": _THEME, "sittings": [1]}, options=shared | {"items_called": "title_bare"})
    assert bare.lines("en", "deliberations/item/")[-2].endswith(
        "Dialogue on the theme “Prevention of floods”."
    )
    assert bare.lines("ar", "deliberations/item/")[-2].endswith('حوار حول موضوع "المنع".')
    assert ('حوار حول موضوع "المنع"' in bare.lines("ar", "chapters")) == (apart == "headed")


@pytest.mark.parametrize(("item", "n"), [([], 1), ([1], 2)])
def test_sub_items_told_apart_without_headings_need_no_sentence_on_their_item(
    item: list[int], n: int
) -> None:
    acted = {"sitting": 1, "item": "2(a)", "verb": "decided", "object": words("الاجتماع", "to meet")}
    subs = [{"title": words("الأولويات", "Priorities"), "sittings": [1]}]
    file = meeting(
        item={"items": subs, "sittings": item},
        outline=["opening", "chapters"],
        options=OPTIONS | {"sub_items": "apart", "items_called": "title_bare"},
        actions={"a": acted},
    )
    file["version"] = 4
    printed = Printed(file)
    lines = printed.lines("en", "deliberations/item/")[:-1]  # without the next item
    assert len(lines) == n
    at = "the same" if item else "its 1st"
    assert lines[-1] == f"At {at} meeting, the Working Group considered agenda item 2 (a), Priorities."
    assert not any("Action taken" in line for line in printed.lines("en"))


@pytest.mark.parametrize("together", [{}, {"joint_items": "first"}])
def test_sub_items_considered_jointly_have_their_titles_one_after_the_other(together: dict[str, str]) -> None:
    subs = [
        {"title": words("الأولويات", "Priorities"), "sittings": [1]},
        {"title": words("الخطط", "Plans"), "sittings": [1], "joint_with": "2(a)"},
    ]
    item = {"items": subs, "sittings": []}
    file = meeting(item=item, outline=["opening", "chapters"], options=OPTIONS | together)
    file["version"] = 4
    en, ar = (Printed(file).lines(lang, "deliberations/item/")[-2] for lang in ("en", "ar"))
    if together:
        assert en.endswith("agenda items 2 (a) and (b), entitled “Priorities” and “Plans”, respectively.")
        assert ar.endswith(
            'في البندين ٢ (أ) و(ب) من جدول الأعمال، المعنونين "الأولويات" و"الخطط" على التوالي.'
        )
    else:
        assert en.endswith("considered agenda item 2 (b), entitled “Plans”.")


@pytest.mark.parametrize("place", ["before", "after"])
def test_a_headed_sub_item_has_its_title_after_its_number_where_items_do(place: str) -> None:
    options = {"items_called": "title_bare", "sitting_place": place}
    printed = record({"sittings": [1]}, options=options)
    en, ar = (printed.lines(lang, "deliberations/item/")[1] for lang in ("en", "ar"))
    assert (en, ar) == {
        "before": (
            "At its 1st meeting, the Working Group considered agenda item 2 (a), Priorities.",
            "نظر الفريق العامل، في جلسته الأولى، في البند ٢ (أ) من جدول الأعمال، الأولويات.",
        ),
        "after": (
            "The Working Group considered agenda item 2 (a), Priorities, at its 1st meeting.",
            "نظر الفريق العامل في البند ٢ (أ) من جدول الأعمال، الأولويات، في جلسته الأولى.",
        ),
    }[place]


def test_headings_of_items_and_sub_items_have_their_numbers_by_option() -> None:
    quoted = words("حوار بشأن 'المنع'.", "Dialogue on ‘Prevention’.")
    subs = [{"title": quoted, "sittings": [1]}]
    for option, en, ar in (("item", "item", ""), ("agenda_item", "Agenda item", " من جدول الأعمال")):
        file = meeting(
            item={"items": subs}, outline=["chapters"], options=OPTIONS | {"heading_items": option}
        )
        file["version"] = 4
        printed = Printed(file)
        english, arabic = printed.lines("en"), printed.lines("ar")
        assert f"Prevention ({en} 2)" in english
        assert f"Dialogue on “Prevention” ({en} 2 (a))" in english
        assert f"المنع (البند ٢{ar})" in arabic
        assert f'حوار بشأن "المنع" (البند ٢ (أ){ar})' in arabic


def test_a_debate_on_a_headed_sub_item_is_none_on_its_item() -> None:
    """E/2025/42: agenda items 3, 4 and 6 were debated at the 2nd meeting, sub-items of item 3 at others."""
    file = meeting(
        item={
            "items": [
                {"title": words("الأولويات", "Priorities"), "sittings": [{"sitting": 2, "debated": True}]}
            ],
            "sittings": [{"sitting": 1, "debated": True}],
            "debate": "discussion",
        },
        second={"held": True},
        outline=["opening", "chapters"],
        options=OPTIONS | {"items_called": "number"},
    )
    file["version"] = 4
    printed = Printed(file)
    assert printed.lines("en", "deliberations/item/")[0].endswith(
        "considered agenda item 2. It held a general discussion on the item at its 1st meeting."
    )
    assert printed.lines("ar", "deliberations/item/")[0].endswith(
        "وأجرى الفريق العامل مناقشة عامة بشأن البند في جلسته الأولى."
    )
