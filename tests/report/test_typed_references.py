"""References to parts of the report by a mark in a typed text: their numbers, and those that lead nowhere."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting, words

AR, EN = "وأحيل النص (انظر {=%s})", "The text was passed on (see {=%s})"
OUTLINE = [
    "opening",
    "recommendations",
    {"kind": "own_1", "parent": "recommendations", "heading": words("ألف", "Alpha")},
    {"kind": "own_2", "parent": "own_1", "heading": words("باء", "Beta"), "unnumbered": True},
    {"kind": "own_3", "parent": "own_1", "heading": words("جيم", "Gamma")},
    {"kind": "own_4", "parent": "own_1", "heading": words("دال", "Delta")},
    {"kind": "own_5", "parent": "recommendations", "heading": words("هاء", "Epsilon")},
    "chapters",
    "annex_agenda",
]


def printed(*targets: str, outline: list[Any] | None = None, **parts: Any) -> Printed:
    """Return the report of a meeting with a point that refers to each of these parts."""
    points = [{"form": "free", "said": words(AR % one, EN % one)} for one in targets]
    options = {"text_places": "chapters"} | parts.pop("options", {})
    file = meeting(item={"points": points}, outline=outline or OUTLINE, options=options, **parts)
    file["version"] = 4
    return Printed(file)


def seen(found: Printed, lang: str) -> list[str]:
    """Return what stands in brackets in the points, without "see"."""
    lines = found.lines(lang, "deliberations/points/")
    return [line.split("(see " if lang == "en" else "(انظر ")[1].rstrip(".").rstrip(")") for line in lines]


def test_marks_are_printed_as_the_numbers_of_chapters_sections_and_annexes() -> None:
    found = printed("recommendations", "own_1", "own_2", "own_3", "own_5", "2", "annex_agenda")
    assert seen(found, "en") == [
        *("chap. II", "chap. II, sect. A", "chap. II, sect. A", "chap. II, sect. A.1"),
        *("chap. II, sect. B", "chap. III", "annex"),
    ]
    assert seen(found, "ar") == [
        *("الفصل الثاني", "الفصل الثاني، الفرع ألف", "الفصل الثاني، الفرع ألف", "الفصل الثاني، الفرع ألف-١"),
        *("الفصل الثاني، الفرع باء", "الفصل الثالث", "المرفق"),
    ]
    assert not found.found("reference-nowhere")


def test_numbers_follow_when_parts_of_the_report_move() -> None:
    moved = [OUTLINE[0], "chapters", *OUTLINE[1:2], OUTLINE[6], OUTLINE[2], "annex_documents", "annex_agenda"]
    paper = {"kind": "note", "symbol": "A/1", "title": words("المنع", "Prevention")}
    found = printed("own_5", "own_1", "annex_agenda", outline=moved, documents=[paper])
    assert seen(found, "en") == ["chap. IV, sect. A", "chap. IV, sect. B", "annex II"]
    assert seen(found, "ar") == ["الفصل الرابع، الفرع ألف", "الفصل الرابع، الفرع باء", "المرفق الثاني"]


def test_parts_are_called_sections_where_the_body_has_no_chapters() -> None:
    found = printed("own_5", options={"text_places": "unsaid"})
    assert seen(found, "en") == ["sect. II.B"]
    assert seen(found, "ar") == ["الفرع الثاني-باء"]
    chapters = printed("own_5", options={"text_places": "unsaid", "chapter_headings": "chapter"})
    assert seen(chapters, "en") == ["chap. II, sect. B"]


def test_lists_of_texts_and_sub_items_can_be_referred_to() -> None:
    clusters = [
        {"heading": words(ar, en), "recommendations": [{"body": words("نص", "Text")}]}
        for ar, en in (("مشاريع القرارات", "Draft resolutions"), ("مشاريع المقررات", "Draft decisions"))
    ]
    outline = ["recommendations", "chapters"]
    assert seen(printed("texts 2", outline=outline, clusters=clusters), "en") == ["chap. I, sect. B"]
    assert seen(printed("2 (a)", outline=outline), "en") == ["chap. II"]  # its item has the heading


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_mark_that_leads_nowhere_is_a_gap_and_a_finding(lang: str) -> None:
    found = printed("own_5", "own_9", "adoption")
    lines = seen(found, lang)
    assert lines[1:] == ["[...]", "[...]"]
    assert [dict(one.facts)["target"] for one in found.found("reference-nowhere", lang)] == [
        "own_9",
        "adoption",
    ]
    assert all(one.blocking and one.panel == "deliberations" for one in found.found("reference-nowhere"))
    gaps = [one.block for one in found.found("gap", lang)]
    assert not [one for one in gaps if one.startswith("deliberations/points/")]


def test_footnotes_insertions_and_texts_in_place_of_sentences_may_refer_to_parts() -> None:
    typed = words("وانتهى{انظر {=own_5}.} العمل", "Work{See {=own_5}.} had ended")
    file = meeting(
        item={"points": [{"form": "free", "said": typed}]},
        outline=OUTLINE,
        options={"text_places": "chapters"},
        insertions=[{"anchor": "own_1", "body": words("انظر {=own_3}.", "See {=own_3}.")}],
        overrides=[
            {
                "block": "opening/held",
                "made_at": "2026-10-06T12:00+02:00",
                "body": words("انظر {=chapters} و{=own_4}.", "See {=own_4}."),
                "generated": words("قديم", "Old"),
                "facts": "{}",
            }
        ],
    )
    file["version"] = 4
    found = Printed(file)
    assert found.notes("en") == ["See chap. II, sect. B."]
    assert found.notes("ar") == ["انظر الفصل الثاني، الفرع باء."]
    lines = found.lines("en")
    assert "See chap. II, sect. A.1." in lines
    assert "See chap. II, sect. A.2." in lines
    assert any(line.startswith("Work") and "{" not in line for line in lines)
    assert "انظر [...] والفصل الثاني، الفرع ألف-٢." in found.lines("ar")
    assert len(found.found("reference-nowhere", "ar")) == 1


def test_a_decision_says_in_which_part_of_the_report_its_text_is() -> None:
    """E/2025/43, 109: "adopted its recommendations submitted under that item (see chap. I, sect. B)"."""
    taken = {"sitting": 1, "item": "2", "verb": "adopted", "object": words("توصياته", "its recommendations")}
    actions = {"one": taken | {"text_part": "own_5"}, "other": taken | {"text_part": "own_9"}}
    found = printed(actions=actions)
    en, lost = found.lines("en", "action/")
    assert en.endswith("adopted its recommendations (see chap. II, sect. B).")
    assert lost.endswith("adopted its recommendations (see [...]).")
    assert found.lines("ar", "action/")[0].endswith("توصياته (انظر الفصل الثاني، الفرع باء).")
    (nowhere,) = found.found("reference-nowhere")
    assert (dict(nowhere.facts)["target"], nowhere.panel) == ("own_9", "sittings")
