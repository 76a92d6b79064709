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


@pytest.mark.sampled
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("introduced", [True, False])
@pytest.mark.parametrize("movers", [["EGY"], ["EGY", "KEN"], ["EGY", "FRA", "KEN"]])
def test_an_amendment_to_one_of_the_numbered_drafts_is_read(
    lang: str, movers: list[str], *, introduced: bool
) -> None:
    decided = {"sitting": 2, "item": "2", "manner": "consensus"}
    by = {"sponsors": [{"delegation": code, "introduced": True} for code in movers], "introduced_at": 1}
    amendment = {
        **{"sitting": 2, "item": "2", "verb": "rejected", "amends": "a"},
        **(by if introduced else {"sponsors": movers}),
        "object": words("حذف الفقرة 3", "to delete paragraph 3"),
    }
    first, second = ({**decided, "verb": "approved", "recommendation": f"1.{n}"} for n in (1, 2))
    found, written, printed = read(lang, actions={"a": first, "b": amendment, "c": second}, **DRAFTS)
    assert lacking(written, printed) == []
    (one,) = (one for one in found.record["actions"].values() if "amends" in one)
    assert found.record["actions"][one["amends"]]["recommendation"] == "1.1"
    moved = [mover["delegation"] if introduced else mover for mover in one["sponsors"]]
    assert sorted(moved) == movers
    assert one.get("introduced_at") == (1 if introduced else None)


@pytest.mark.parametrize("named", ["الثاني", "الثاني عشر"])
def test_the_second_draft_in_arabic_is_not_the_twelfth(named: str) -> None:
    number = {"الثاني": 2, "الثاني عشر": 12}[named]
    drafts = "".join(f"مشروع القرار {one}\nتضاء المنارات.\n" for one in ("الثاني", "الثاني عشر"))
    lead = "١- توصي اللجنة بأن يعتمد المجلس الاقتصادي والاجتماعي مشروعي القرارين التاليين:\n"
    lines = f"""لجنة المنارات
فاليتا، ٣-٧ آذار/مارس ٢٠٣١
أولاً- التوصيات
{lead}{drafts}ثانياً- المداولات
٢- نظرت اللجنة، في جلستها الثانية، المعقودة في ٤ آذار/مارس ٢٠٣١، في البند ١ من جدول الأعمال، المعنون "الزيت".
٣- وفي الجلسة نفسها، رفضت اللجنة التعديل المقترح على مشروع القرار الثاني: حذف الفقرة ٣.
٤- وفي الجلسة نفسها، وافقت اللجنة على مشروع القرار {named}.
ثالثاً- تنظيم الدورة
""".splitlines()
    found = understand([SourceParagraph(n, line) for n, line in enumerate(lines, 1)], "report")
    amendment, decision = found.record["actions"].values()
    assert decision["recommendation"] == f"1.{2 if number == 12 else 1}"
    assert amendment.get("amends") == ("a2" if number == 2 else None)


_HEAD = "Committee on Lighthouses\nValletta, 3–7 March 2031\nI. Recommendations\n"
_TWO = """1. The Committee recommends to the Conference the adoption of the following draft resolutions:
Draft resolution I
Lamps shall burn.
Draft resolution II
Oil shall flow.
"""
_ITEM = "II. Deliberations\n3. The Committee considered agenda item 1, entitled “Lamps”.\n"
_AGENDA = """III. Organization of the session
9. At its 1st meeting, on 3 March 2031, the Committee adopted the following agenda:
1. Lamps.
"""


def _left(text: str) -> tuple[list[str], dict[str, Any]]:
    found = understand([SourceParagraph(n, line) for n, line in enumerate(text.splitlines(), 1)], "report")
    return [one.words for one in found.left if "introduced" in one.words], dict(found.record)


def test_a_second_introduction_of_a_text_is_left() -> None:
    told = [f"{n}. The representative of {of} introduced draft resolution I." for n, of in _BY.items()]
    decided = "6. At the 2nd meeting, on 4 March, the Committee approved draft resolution I.\n"
    left, record = _left(f"{_HEAD}{_TWO}{_ITEM}{told[0]}\n{told[1]}\n{decided}{_AGENDA}")
    assert left == [told[1]]
    assert record["actions"]["a1"]["sponsors"] == [{"delegation": "MLT", "introduced": True}]


_BY = {4: "Malta", 5: "Egypt"}


def test_a_second_introduction_of_an_amendment_is_left() -> None:
    change = "introduced the amendment to draft resolution I to delete paragraph 3."
    told = [
        f"{n}. At the 2nd meeting, on 4 March, the representative of {of} {change}" for n, of in _BY.items()
    ]
    decided = "".join(
        f"{n}. At the same meeting, the Committee {deed}.\n"
        for n, deed in (
            (6, "rejected the amendment to draft resolution I to delete paragraph 3"),
            (7, "approved draft resolution I"),
        )
    )
    left, record = _left(f"{_HEAD}{_TWO}{_ITEM}{told[0]}\n{told[1]}\n{decided}{_AGENDA}")
    assert [one[:2] for one in left] == ["5."]
    assert record["actions"]["a1"]["amends"] == "a2"
    assert record["actions"]["a1"]["sponsors"] == [{"delegation": "MLT", "introduced": True}]


def test_a_text_is_not_introduced_at_a_meeting_beside_its_own_words() -> None:
    told = "2. At its 2nd meeting, on 4 March, the representative of Malta introduced draft resolution I."
    assert len(_left(f"{_HEAD}{_TWO}{told}\n{_ITEM}{_AGENDA}")[0]) == 1
    left, record = _left(f"{_HEAD}{_TWO}2. The{told.rpartition('the')[2]}\n{_ITEM}{_AGENDA}")
    assert left == []
    assert "sponsors" in record["clusters"][0]["recommendations"][0]


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


_REMARKS = "the delegation of Malta made remarks that it requested be reflected in the present report."


@pytest.mark.parametrize(
    ("body", "offset"), [("Statistical Commission", "-05:00"), ("Committee on Lighthouses", "+01:00")]
)
def test_hours_of_reservations_are_in_the_zone_of_the_body_and_in_their_order(body: str, offset: str) -> None:
    head = f"{body}\nValletta, 3–7 March 2031\nI. Organization of the session\n"
    adopted = f"1. At its 2nd meeting, on 4 March 2031, the {body} adopted its report.\n"
    before = [f"{n}. Before the adoption of the report, {_REMARKS}\n" for n in range(2, 42)]
    after = f"42. After the adoption of the report, {_REMARKS}\n"
    text = f"{head}II. Adoption of the report\n{adopted}{''.join(before)}{after}"
    found = understand([SourceParagraph(n, line) for n, line in enumerate(text.splitlines(), 1)], "report")
    report = found.record["decisions"]["report"]
    hours = [one["made_at"] for one in report["reservations"]]
    assert hours == sorted(set(hours))
    assert all(one[:10] == "2031-03-04" and one[-6:] == offset for one in (*hours, report["decided_at"]))
    assert hours[-2] < report["decided_at"] < hours[-1]


def test_what_was_left_is_listed_in_the_order_of_the_report() -> None:
    made = "4. The delegation of Malta dissociated itself from draft resolution II."
    text = f"{_HEAD}{_TWO}{_ITEM}{made}\n{_AGENDA}10. Strange things happened to nobody.\n"
    text = text.replace("its 1st meeting, on 3 March 2031,", "its 1st meeting,")
    found = understand([SourceParagraph(n, line) for n, line in enumerate(text.splitlines(), 1)], "report")
    numbers = [one.number for one in found.left]
    assert made in [one.words for one in found.left]
    assert numbers == sorted(set(numbers))


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
