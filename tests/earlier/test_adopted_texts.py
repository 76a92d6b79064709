"""What is told of texts by their numbers is read back: decisions, sponsors, amendments, reservations."""

from __future__ import annotations

from typing import Any

import pytest

from tests.earlier.small_report import HELD, LANGUAGES, lacking, listed, read
from tests.report.debate.small_record import words
from wgdesk.earlier.source import SourceParagraph
from wgdesk.earlier.understanding import understand

DRAFTS = {
    "clusters": [
        {
            "kind": "draft_resolutions",
            "recommendations": [
                {"state": "adopted", "sitting": 2, "body": words(f"ينبغي {of}.", f"States should {to}.")}
                for of, to in (("الحفظ", "keep"), ("الإبلاغ", "report"))
            ],
        }
    ],
    "options": {"draft_numbers": "roman", "term_texts": "resolutions"},
    "outline": [{"kind": "recommendations"}, *({"kind": kind} for kind in ("chapters", "organization"))],
    "sittings": HELD,
}


@pytest.mark.sampled
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_draft_is_read_by_its_roman_number_with_who_brought_it(lang: str) -> None:
    sponsors = [{"delegation": "EGY", "introduced": True}, "FRA", {"delegation": "KEN", "joined": True}]
    action = {"sitting": 1, "item": "2", "verb": "approved", "recommendation": "1.2", "manner": "consensus"}
    found, written, printed = read(lang, actions={"a": {**action, "sponsors": sponsors}}, **DRAFTS)
    assert lacking(written, printed) == []
    (one,) = found.record["actions"].values()
    assert (one["recommendation"], one["sponsors"]) == ("1.2", sponsors)
    first, second = found.record["clusters"][0]["recommendations"]
    assert (second["state"], second["sitting"], "doubts" in second) == ("adopted", 1, False)
    assert (first["state"], "doubts" in first) == ("adopted", True)  # printed without square brackets
    assert listed(found, "resolution II", "الثاني") == []


@pytest.mark.sampled
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("at", [1, 2])
def test_an_amendment_is_read_with_who_introduced_it_and_where(lang: str, at: int) -> None:
    change = words("حذف الفقرة 3", "to delete paragraph 3")
    actions = {
        "a": {"sitting": 2, "item": "2", "verb": "adopted", "document": "A/C/L.2", "manner": "consensus"},
        "b": {
            "sitting": 2,
            "item": "2",
            "verb": "rejected",
            "amends": "a",
            "introduced_at": at,
            "sponsors": [{"delegation": "EGY", "introduced": True}],
            "object": change,
        },
    }
    documents = [{"kind": "draft_resolution", "symbol": "A/C/L.2", "by_secretariat": False}]
    found, written, printed = read(lang, actions=actions, documents=documents, sittings=HELD)
    assert lacking(written, printed) == []
    amendment, decision = found.record["actions"].values()
    assert decision["document"] == "A/C/L.2"
    assert found.record["actions"][amendment["amends"]] == decision
    assert (amendment["verb"], amendment["object"][lang]) == ("rejected", change[lang])
    assert amendment.get("introduced_at") == at
    assert amendment["sponsors"] == actions["b"]["sponsors"]


def test_who_introduced_a_text_is_left_without_a_decision_on_it() -> None:
    head = "Committee on Lighthouses\nValletta, 3–7 March 2031\nI. Recommendations\n"
    text = "1. The Committee adopted the following decision:\nDecision 1\nLamps shall burn.\n"
    told = "2. The representative of Malta introduced decision 1.\n"
    agenda = (
        "4. At its 1st meeting, on 3 March 2031, the Committee adopted the following agenda:\n1. Lamps.\n"
    )
    item = "II. Deliberations\n3. The Committee considered agenda item 1, entitled “Lamps”.\n"
    lines = f"{head}{text}{item}{told}III. Organization of the session\n{agenda}".splitlines()
    found = understand([SourceParagraph(n, line) for n, line in enumerate(lines, 1)], "report")
    assert [one.words for one in found.left if "introduced" in one.words] == [told.strip()]
    assert "sponsors" not in str(found.record)


WHY = {"body": words("قوانينها لا تسمح بذلك", "its law did not allow it")}


def made_by(code: str, at: str, **facts: Any) -> dict[str, Any]:
    return {"delegation": code, "made_at": f"2026-10-07T{at}+02:00", **facts}


@pytest.mark.sampled
@pytest.mark.parametrize("lang", LANGUAGES)
def test_reservations_and_remarks_on_a_recommendation_are_read(lang: str) -> None:
    text = {"state": "adopted", "sitting": 2, "adopted_at": "2026-10-07T12:00+02:00", "manner": "consensus"}
    rows = [
        made_by("KEN", "11:00", remarks=True),
        made_by("FRA", "12:05", dissociates=True, **WHY),
        made_by("EGY", "12:06", **WHY),
    ]
    body = words("ينبغي للدول أن تحتفظ بسجلات.", "States should keep registers.")
    clusters = [
        {
            "heading": words("التدابير", "Measures"),
            "recommendations": [{**text, "body": body, "reservations": rows}],
        }
    ]
    found, written, printed = read(lang, clusters=clusters, sittings=HELD)
    assert lacking(written, printed) == []
    (one,) = found.record["clusters"][0]["recommendations"]
    kinds = ("remarks", "dissociates", "body")
    assert sorted(
        [(each["delegation"], *(each.get(kind) for kind in kinds)) for each in one["reservations"]]
    ) == [
        ("EGY", None, None, {lang: WHY["body"][lang]}),
        ("FRA", None, True, {lang: WHY["body"][lang]}),
        ("KEN", True, None, None),
    ]


@pytest.mark.sampled
@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_a_reservation_to_the_report_concerns_is_read(lang: str) -> None:
    part = words("فقرات معينة من المقرر 22/1", "certain paragraphs of decision 22/1")
    rows = [
        made_by("EGY", "16:00", remarks=True),
        made_by("FRA", "18:00", dissociates=True, target=part),
        made_by("KEN", "18:05", remarks=True, **WHY),
    ]
    report = {"sitting": 2, "decided_at": "2026-10-07T17:00+02:00", "reservations": rows}
    found, written, printed = read(
        lang, decisions={"report": report}, sittings=HELD, options={"report_adopted": "sitting"}
    )
    assert lacking(written, printed) == []
    decided = found.record["decisions"]["report"]
    before, dissociated, after = decided["reservations"]
    assert before["made_at"] < decided["decided_at"] < dissociated["made_at"] < after["made_at"]
    assert dissociated["target"] == {lang: part[lang]}


def test_a_heading_within_the_recommendations_is_not_that_of_an_item_of_its_title() -> None:
    head = "Committee on Lighthouses\nValletta, 3–7 March 2031\n"
    agenda = "1. At its 1st meeting, on 3 March, the Committee adopted the following agenda:\n1. Lamps.\n"
    chapters = f"{head}Chapter I\nOrganization of the session\n{agenda}Chapter II\nRecommendations\n"
    text = "2. The Committee adopted the following recommendation:\nRecommendation 1\nLamps shall burn.\n"
    lines = f"{chapters}Lamps\n{text}".splitlines()
    found = understand([SourceParagraph(n, line) for n, line in enumerate(lines, 1)], "report")
    (cluster,) = found.record["clusters"]
    assert cluster["heading"] == {"en": "Lamps"}
    assert [one["body"] for one in cluster["recommendations"]] == [{"en": "Lamps shall burn."}]
