"""The adoption of the report: introduced by whom, called what, at which sitting, and finalized by whom."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import File, Printed, meeting, person, said, words

SITTING = {"report_adopted": "sitting", "report_called": "draft", "term_event": "session"}


def adoption(lang: str = "en", report: File | None = None, **parts: Any) -> list[str]:
    """Return the paragraphs on the adoption of the report; ``report`` is the decision on it."""
    decisions = {"decisions": {"report": report}} if report else {}
    return Printed(_meeting(decisions | parts)).lines(lang, "adoption/")


def _meeting(parts: File) -> File:
    own = parts.pop("meeting", {})
    file = meeting(**parts)
    file["meeting"] |= own
    return file


def test_the_adoption_names_the_day_or_the_sitting() -> None:
    assert adoption(report={"sitting": 2}) == [
        "On 7 October 2026, the Working Group adopted the present report on its meeting."
    ]
    assert adoption(report={"sitting": 2, "orally_amended": True}, options=SITTING) == [
        "At its 2nd meeting, on 7 October 2026, the Working Group adopted the draft report on its third"
        " session, as orally amended."
    ]
    assert adoption("ar", report={"sitting": 2}, options=SITTING) == [
        "في جلسته الثانية، المعقودة في ٧ تشرين الأول/أكتوبر ٢٠٢٦، اعتمد الفريق العامل مشروع تقريره عن دورته"
        " الثالثة."
    ]


@pytest.mark.sampled
def test_recorded_consensus_is_said_where_the_body_says_it() -> None:
    report = {"sitting": 2, "manner": "consensus"}
    said = SITTING | {"consensus": "said"}
    assert adoption(report=report, options=said) == [
        "At its 2nd meeting, on 7 October 2026, the Working Group adopted by consensus the draft report on"
        " its third session."
    ]
    assert adoption("ar", report=report, options=said) == [
        "في جلسته الثانية، المعقودة في ٧ تشرين الأول/أكتوبر ٢٠٢٦، اعتمد الفريق العامل بتوافق الآراء مشروع"
        " تقريره عن دورته الثالثة."
    ]
    unstated = {"sitting": 2, "manner": "not_stated"}
    assert adoption(report=report, options=SITTING) == adoption(report=unstated, options=said)
    work = {"organization": {"sitting": 1, "manner": "consensus"}}
    for form, told in (("said", True), ("unsaid", False)):
        text = Printed(meeting(decisions=work, options={"consensus": form})).blocks("en")[
            "agenda/organization"
        ]
        assert ("by consensus" in text) is told


def test_until_it_is_adopted_the_last_sitting_is_expected_to_adopt_it() -> None:
    (text,) = adoption(options=SITTING)
    assert text.startswith(
        "At its 2nd meeting, on 7 October 2026, the Working Group adopted the draft report"
    )


def test_a_meeting_still_to_come_is_in_brackets_where_the_report_is_adopted_as_everywhere() -> None:
    printed = Printed(meeting(options=SITTING, second={"held": None}))
    said = printed.lines("en", "adoption/")[0]
    assert said.startswith("At its [2nd] meeting, on 7 October 2026, the"), said
    assert printed.lines("ar", "adoption/")[0].startswith("في جلسته [الثانية]، المعقودة في")


def test_a_body_that_calls_its_sessions_by_the_year_does_so_here() -> None:
    (text,) = adoption(report={"sitting": 2}, meeting={"ordinal": None}, options=SITTING)
    assert text.endswith("adopted the draft report on its 2026 session.")


def test_an_officer_introduces_the_draft_report() -> None:
    report = {"sitting": 2, "introduced_by": "chair"}
    assert adoption(report=report)[0] == "The Chair introduced the draft report."
    assert adoption("ar", report=report)[0] == "عرضت الرئيسة مشروع التقرير."


def test_the_report_is_introduced_at_the_meeting_that_adopted_it() -> None:
    """Where the meeting is named, the first of the two sentences names it."""
    report = {"sitting": 2, "introduced_by": "chair"}
    assert adoption(report=report, options=SITTING) == [
        "At the 2nd meeting, on 7 October 2026, the Chair introduced the draft report.",
        "At the same meeting, the Working Group adopted the draft report on its third session.",
    ]
    assert adoption("ar", report=report, options=SITTING) == [
        "في الجلسة الثانية، المعقودة في ٧ تشرين الأول/أكتوبر ٢٠٢٦، عرضت الرئيسة مشروع التقرير.",
        "وفي الجلسة نفسها، اعتمد الفريق العامل مشروع تقريره عن دورته الثالثة.",
    ]


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("facts", "way", "ar", "en"),
    [
        (
            {"finalizer": "chair"},
            "passive",
            "وعُهد إلى الرئيسة بوضع التقرير في صيغته النهائية.",
            "The Chair was entrusted with the finalization of the report.",
        ),
        (
            {"rapporteur_finalizes": True, "finalizer": "secretariat"},
            "entrusted",
            "وعهد الفريق العامل إلى المقررة بوضع التقرير في صيغته النهائية، بدعم من الأمانة.",
            "The Working Group entrusted the Rapporteur with the finalization of the report, with the support"
            " of the Secretariat.",
        ),
        (
            {"rapporteur_finalizes": True, "finalizer": "chair_authority"},
            "authorized",
            "وأذن الفريق العامل للمقررة، تحت سلطة الرئيسة، بوضع التقرير في صيغته النهائية.",
            "The Working Group authorized the Rapporteur, under the authority of the Chair, to finalize the"
            " report.",
        ),
        (
            {"finalizer": "secretary"},
            "authorized",
            "وأذن الفريق العامل للأمين بوضع التقرير في صيغته النهائية.",
            "The Working Group authorized the Secretary to finalize the report.",
        ),
        (
            {"rapporteur_finalizes": True, "finalizer": "secretariat"},
            "joined",
            "في ٧ تشرين الأول/أكتوبر ٢٠٢٦، اعتمد الفريق العامل هذا التقرير عن اجتماعه، وعهد إلى المقررة بوضعه"
            " في صيغته النهائية، بدعم من الأمانة.",
            "On 7 October 2026, the Working Group adopted the present report on its meeting and entrusted the"
            " Rapporteur with its finalization, with the support of the Secretariat.",
        ),
    ],
)
def test_the_report_says_who_finalizes_it(facts: File, way: str, ar: str, en: str) -> None:
    parts: dict[str, Any] = {
        "meeting": facts,
        "options": {"report_entrusted": way},
        "people": {"noor": person("f", "نور", "Noor", delegation="EGY")},
        "officers": {
            "chair": {"person": "chair", "office": "chair"},
            "rapporteur": {"person": "noor", "office": "rapporteur"},
        },
    }
    assert adoption("ar", {"sitting": 2}, **_again(parts))[-1] == ar
    assert adoption("en", {"sitting": 2}, **_again(parts))[-1] == en


def _two_rapporteurs(**second: Any) -> dict[str, Any]:
    return {
        "meeting": {"rapporteur_finalizes": True},
        "options": {"masthead_rapporteur": "shown"},
        "people": {
            "noor": person("f", "نور", "Noor", delegation="EGY"),
            "sami": person("m", "سامي", "Sami", delegation="FRA"),
        },
        "officers": {
            "chair": {"person": "chair", "office": "chair"},
            "first": {"person": "noor", "office": "rapporteur"},
            "second": {"person": "sami", "office": "rapporteur", **second},
        },
    }


def test_two_rapporteurs_are_named_and_entrusted_together() -> None:
    printed = Printed(_meeting(_two_rapporteurs()))
    en, ar = (printed.blocks(lang) for lang in ("en", "ar"))
    assert en["masthead/rapporteur"] == "Rapporteurs: Ms. Noor (Egypt) and Mr. Sami (France)"
    assert ar["masthead/rapporteur"] == "المقرران: السيدة نور (مصر)، والسيد سامي (فرنسا)"
    assert en["adoption/rapporteur"].startswith("The Rapporteurs were entrusted with")
    assert ar["adoption/rapporteur"].startswith("وعُهد إلى المقررين ب")


def test_a_rapporteur_who_took_the_place_of_another_is_the_only_one() -> None:
    blocks = Printed(_meeting(_two_rapporteurs(replaces="first"))).blocks("ar")
    assert blocks["masthead/rapporteur"] == "المقرر: السيد سامي (فرنسا)"
    assert blocks["adoption/rapporteur"].startswith("وعُهد إلى المقرر ب")


_FULL = {**SITTING, "report_introduced": "full", "officer_states": "shown"}


def test_the_draft_report_is_introduced_with_its_session_and_symbol() -> None:
    parts: dict[str, Any] = {
        "report": {"sitting": 2, "introduced_by": "chair"},
        "options": _FULL,
        "meeting": {"symbol_draft": "WG/2026/L.1"},
    }
    assert adoption(**_again(parts))[0] == (
        "At the 2nd meeting, on 7 October 2026, the Chair (Lebanon) introduced the draft report of the"
        " Working Group on its third session (WG/2026/L.1)."
    )
    assert adoption("ar", **_again(parts))[0] == (
        "في الجلسة الثانية، المعقودة في ٧ تشرين الأول/أكتوبر ٢٠٢٦، عرضت الرئيسة (لبنان) مشروع تقرير الفريق"
        " العامل عن دورته الثالثة (WG/2026/L.1)."
    )


def test_without_a_symbol_the_draft_report_is_introduced_by_its_session() -> None:
    report = {"sitting": 2, "introduced_by": "chair"}
    (text, _) = adoption(report=report, options=_FULL, meeting={"ordinal": None})
    assert text.endswith("introduced the draft report of the Working Group on its 2026 session.")


def test_a_report_adopted_need_not_say_on_which_session() -> None:
    ways = {**SITTING, "report_session": "unsaid"}
    assert adoption(report={"sitting": 2}, options=ways) == [
        "At its 2nd meeting, on 7 October 2026, the Working Group adopted the draft report."
    ]
    ways |= {"report_called": "present"}
    assert adoption("ar", report={"sitting": 2}, options=ways)[0].endswith("اعتمد الفريق العامل هذا التقرير.")


def test_the_report_is_introduced_and_adopted_with_what_stands_beside_it() -> None:
    """E/2025/24, VII: an informal paper is introduced with it; it is adopted including draft decisions."""
    paper = words("ورقة غير رسمية تتضمن مقررات", "an informal paper containing the draft decisions.")
    texts = words("مشاريع المقررات بصيغتها المنقحة شفوياً", "the draft decisions, as orally revised")
    parts: dict[str, Any] = {
        "report": {"sitting": 2, "introduced_by": "chair", "introduced_with": paper, "including": texts},
        "options": {**_FULL, "report_entrusted": "joined"},
        "meeting": {"symbol_draft": "WG/2026/L.1", "finalizer": "chair"},
    }
    assert adoption(**_again(parts)) == [
        "At the 2nd meeting, on 7 October 2026, the Chair (Lebanon) introduced the draft report of the"
        " Working Group on its third session (WG/2026/L.1), together with an informal paper containing the"
        " draft decisions.",
        "At the same meeting, the Working Group adopted the draft report on its third session, including the"
        " draft decisions, as orally revised, and entrusted the Chair with its finalization.",
    ]
    introduced, adopted = adoption("ar", **_again(parts))
    assert introduced.endswith("(WG/2026/L.1)، إلى جانب ورقة غير رسمية تتضمن مقررات.")
    assert adopted == (
        "وفي الجلسة نفسها، اعتمد الفريق العامل مشروع تقريره عن دورته الثالثة، بما في ذلك مشاريع المقررات"
        " بصيغتها المنقحة شفوياً، وعهد إلى الرئيسة بوضعه في صيغته النهائية."
    )


def test_the_reports_of_subsidiary_bodies_are_adopted_too_and_submitted_to_the_parent() -> None:
    options = {**SITTING, "report_called": "reports", "consensus": "said"}
    parent = {"ar": "الجمعية العامة", "en": "General Assembly"}
    parts: dict[str, Any] = {
        "report": {"sitting": 2, "manner": "consensus"},
        "options": options,
        "meeting": {"parent_session": 80, "parent_medium": parent},
    }
    assert adoption(**_again(parts)) == [
        "At its 2nd meeting, on 7 October 2026, the Working Group adopted by consensus the reports of the"
        " Working Group and its subsidiary bodies, to be submitted to the General Assembly at its eightieth"
        " session."
    ]
    assert adoption("ar", **_again(parts)) == [
        "في جلسته الثانية، المعقودة في ٧ تشرين الأول/أكتوبر ٢٠٢٦، اعتمد الفريق العامل بتوافق الآراء تقريره"
        " وتقارير هيئاته الفرعية، لتقديمها إلى الجمعية العامة في دورتها الثمانين."
    ]


@pytest.mark.parametrize(
    ("way", "session", "ar", "en"),
    [
        (
            "joined",
            80,
            "اعتمد الفريق العامل هذا التقرير عن اجتماعه، وعهد إلى الرئيسة بوضعه في صيغته النهائية، لتقديمه"
            " إلى الجمعية العامة في دورتها الثمانين.",
            "adopted the present report on its meeting and entrusted the Chair with its finalization, for"
            " submission to the General Assembly at its eightieth session.",
        ),
        (
            "authorized",
            None,
            "أذن الفريق العامل للرئيسة بوضع التقرير في صيغته النهائية لتقديمه إلى الجمعية العامة.",
            "authorized the Chair to finalize the report for submission to the General Assembly.",
        ),
    ],
)
def test_by_option_the_report_is_submitted_by_those_who_finalize_it(
    way: str, session: int | None, ar: str, en: str
) -> None:
    parent = {"ar": "الجمعية العامة", "en": "General Assembly"}
    parts: dict[str, Any] = {
        "report": {"sitting": 2},
        "options": {"report_entrusted": way, "report_submitted": "entrusted"},
        "meeting": {"finalizer": "chair", "parent_medium": parent},
    }
    parts["meeting"] |= {"parent_session": session} if session else {}
    assert adoption(**_again(parts))[-1].endswith(en)
    assert adoption("ar", **_again(parts))[-1].endswith(ar)
    parts["meeting"] = {"parent_session": 80, "parent_medium": parent}
    assert adoption(**_again(parts))[-1].endswith(
        "to be submitted to the General Assembly at its eightieth session."
    )


def test_who_finalizes_a_report_adopted_on_a_condition_is_said_apart() -> None:
    report = {"sitting": 2, "condition": words("المناقشة تستمر", "the debate would go on")}
    parts: dict[str, Any] = {
        "meeting": {"finalizer": "chair"},
        "options": {"report_entrusted": "joined"},
        "decisions": {"report": report},
    }
    assert Printed(_meeting(parts)).lines("en", "adoption/") == [
        "On 7 October 2026, the Working Group adopted the present report on its meeting, on the understanding"
        " that the debate would go on.",
        "The Working Group entrusted the Chair with the finalization of the report.",
    ]


def test_nobody_is_entrusted_if_the_record_does_not_say_so() -> None:
    assert len(adoption(report={"sitting": 2})) == 1


def _again(parts: dict[str, Any]) -> dict[str, Any]:
    """Return parts of a file that may be used up."""
    return {name: dict(part) for name, part in parts.items()}


def _agenda(*closing: str) -> list[File]:
    """Return an agenda: one item of substance, then these of procedure."""
    titles = ("Opening", "Prevention", *closing)
    return [
        {"title": words(title, title), "substantive": title == "Prevention", "sittings": [1]}
        for title in titles
    ]


def _in_section(way: str, outline: list[Any], *, hours: bool = True) -> list[str]:
    """Return what is told with the adoption of the report: names of actions, remarks, and the adoption."""
    acts = {"last": ("4", 50), "told": ("4", 20), "next": ("3", 10)}
    timed = [("KEN", 25), ("EGY", 40)]
    report = {
        "sitting": 1,
        "introduced_by": "chair",
        "reservations": [{"delegation": one, "remarks": True} | _hour(minute) for one, minute in timed],
    } | _hour(30)
    printed = Printed(
        meeting(
            agenda=_agenda("Agenda of the next session", "Adoption of the report"),
            outline=outline,
            options={"closing_actions": way},
            decisions={"report": report},
            actions={
                name: {"sitting": 1, "item": item, "verb": "agreed", "object": words("الأمر", f"to {name}")}
                | (_hour(minute) if hours else {})
                for name, (item, minute) in acts.items()
            },
        )
    )
    told = list(printed.blocks("en").items())
    first = next(at for at, (key, _) in enumerate(told) if key == "adoption")
    found = [row for row in told[first:] if row[0].startswith(("action/", "adoption/", "reservation/"))]
    return [_name(key, text) for key, text in found]


def _name(key: str, text: str) -> str:
    if key.startswith("action/"):
        return text.split(" to ")[1].strip(".")
    return text[:6] if key.startswith("reservation/") else key.split("/")[1]


def _hour(minute: int) -> File:
    """Return the time of something done at so many minutes past ten: a decision, or remarks."""
    at = f"2026-10-06T10:{minute}+02:00"
    return {"made_at": at} if minute in (25, 40) else {"decided_at": at}


@pytest.mark.parametrize("outline", [["deliberations", "adoption"], ["chapters", "adoption"]])
def test_what_was_done_at_the_end_may_stand_with_the_adoption_in_order_of_time(outline: list[Any]) -> None:
    """The introduction has no hour: it follows what was done under other items, and begins its own."""
    assert _in_section("item", outline) == ["introduced", "Before", "adopted", "After "]
    assert _in_section("adoption", outline) == [
        "next",
        "introduced",
        "told",
        "Before",
        "adopted",
        "After ",
        "last",
    ]


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_the_item_on_the_report_is_considered_before_its_introduction_and_statements(lang: str) -> None:
    agenda = _agenda("Agenda of the next session", "Adoption of the report")
    options = {"closing_actions": "considered", "chapter_order": "meeting", "statements_at": "said"}
    printed = Printed(
        meeting(
            agenda=agenda,
            outline=["chapters", "adoption"],
            options=options,
            decisions={"report": {"sitting": 1, "introduced_by": "chair"} | _hour(30)},
            requests=[said("EGY", "4", "10:20")],
        )
    )
    keys = list(printed.blocks(lang))
    told = keys[keys.index("adoption") + 1 :]
    assert [key.split("/")[0] for key in told] == ["deliberations", "adoption", "statements", "adoption"]
    assert told[0].endswith("/consideration")


def test_an_action_of_no_item_follows_the_introduction_if_its_item_was_open() -> None:
    agenda = _agenda("Adoption of the report")
    agenda[-1]["sittings"] = [{"sitting": 1, "taken_up_at": "2026-10-06T10:05+02:00"}]
    agreed = {"sitting": 1, "verb": "agreed", "object": words("الأمر", "to go on")} | _hour(20)
    report = {"sitting": 1, "introduced_by": "chair"} | _hour(30)
    printed = Printed(
        meeting(
            agenda=agenda,
            outline=["deliberations", "adoption"],
            options={"closing_actions": "adoption"},
            decisions={"report": report},
            actions={"a": agreed},
        )
    )
    keys = [key.split("/")[0:2] for key in printed.blocks("en") if key.startswith(("action/", "adoption/"))]
    assert keys[0] == ["adoption", "introduced"]
    assert keys[1][0] == "action"


CLOSING: dict[str, Any] = {
    "options": {
        "closing_actions": "adoption",
        "chapter_order": "meeting",
        "documents_where": "by_item",
    },
    "documents": [{"kind": "note", "symbol": "A/1", "item": "3", "title": words("مشروع", "Draft")}],
}


@pytest.mark.parametrize(
    ("outline", "times"),
    [(["chapters", "adoption"], 1), (["documentation", "chapters", "adoption"], 1), (["adoption"], 0)],
)
def test_the_documents_of_an_item_told_of_with_the_adoption_are_listed_once(
    outline: list[str], times: int
) -> None:
    agenda, link = _agenda("Adoption of the report"), "https://example.org/documents"
    agenda[-1]["documents_link"] = link
    printed = Printed(meeting(agenda=agenda, outline=outline, **CLOSING))
    for lang in ("ar", "en"):
        assert len([one for one in printed.lines(lang) if "(A/1)" in one]) == times
        assert len([one for one in printed.lines(lang) if link in one]) == times
    assert printed.found("document-not-printed") == []


def test_what_is_told_with_the_adoption_needs_no_other_section() -> None:
    agreed = {"sitting": 1, "verb": "agreed", "object": words("الأمر", "to go on")}
    spoke = said("EGY", "3", action="a")

    def found(item: str, outline: list[str]) -> list[str]:
        printed = Printed(
            meeting(
                [spoke],
                agenda=_agenda("Adoption of the report"),
                outline=outline,
                options={"closing_actions": "adoption"},
                actions={"a": agreed | {"item": item}},
            )
        )
        kinds = ("action-not-printed", "statement-not-printed")
        return [one.key for kind in kinds for one in printed.found(kind)]

    assert found("3", ["statements", "adoption"]) == []
    lost = ["action-not-printed", "statement-not-printed"]
    assert found("2", ["statements", "adoption"]) == found("3", ["statements"]) == lost


def test_without_hours_what_was_done_at_the_end_stands_before_the_adoption() -> None:
    told = _in_section("adoption", ["deliberations", "adoption"], hours=False)
    assert [one for one in told if one in ("last", "told", "next", "adopted")] == [
        "last",
        "told",
        "next",
        "adopted",
    ]


def test_no_action_moves_to_the_adoption_where_no_item_is_of_substance() -> None:
    """They would all be at its end."""
    agenda = [{"title": words("البند", "Item"), "sittings": [1]}]
    act = {"sitting": 1, "item": "1", "verb": "agreed", "object": words("الأمر", "to meet")}
    options = {"closing_actions": "adoption"}
    printed = Printed(meeting(agenda=agenda, outline=["adoption"], options=options, actions={"a": act}))
    assert not printed.lines("en", "action/")


def test_who_made_remarks_and_dissociated_itself_has_both_told() -> None:
    made = {
        "delegation": "KEN",
        "remarks": True,
        "dissociates": True,
        "body": words("قانونه لا يسمح", "it could not"),
    }
    report = {"sitting": 1, "reservations": [made | _hour(25)]} | _hour(30)
    printed = Printed(meeting(outline=["adoption"], decisions={"report": report}))
    assert printed.lines("en", "reservation/") == [
        "Before the adoption of the draft report, the delegation of Kenya made remarks that it requested be"
        " reflected in the present report. The delegation stated that it could not. The delegation of Kenya"
        " dissociated itself from the present report."
    ]
    assert printed.lines("ar", "reservation/") == [
        "قبل اعتماد مشروع التقرير، أدلى وفد كينيا بملاحظات طلب إدراجها في هذا التقرير. وذكر الوفد أن قانونه"
        " لا يسمح. ونأى وفد كينيا بنفسه عن هذا التقرير."
    ]
