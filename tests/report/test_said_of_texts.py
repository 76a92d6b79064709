"""What is said of a decision besides its object: its condition, what it costs, what it asks of the parent."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import File, Printed, meeting, said, words

REPORT = words("التقرير", "the report")
ADJUSTED = words("يُعدَّل خلال الدورة", "it would be adjusted during the session")


def told(action: File, lang: str = "en", *requests: File, **parts: Any) -> list[str]:
    """Return the paragraphs on an action under the second item, at the first sitting."""
    one = {"sitting": 1, "item": "2", "object": REPORT, **action}
    printed = Printed(meeting(requests, actions={"a": one}, **parts))
    return printed.lines(lang, "action/")


def test_a_decision_is_taken_on_an_understanding() -> None:
    one = {"verb": "adopted", "condition": ADJUSTED, "manner": "consensus"}
    assert told(one) == [
        "At the same meeting, the Working Group adopted the report by consensus, on the understanding that it"
        " would be adjusted during the session."
    ]
    assert told(one, "ar") == [
        "وفي الجلسة نفسها، اعتمد الفريق العامل التقرير بتوافق الآراء، على أساس أن يُعدَّل خلال الدورة."
    ]


@pytest.mark.parametrize(
    ("subject", "lang", "text"),
    [
        (
            "agenda",
            "en",
            "agenda, on the understanding that it would be adjusted during the session:",
        ),
        ("agenda", "ar", "جدول الأعمال التالي، على أساس أن يُعدَّل خلال الدورة:"),
        (
            "organization",
            "en",
            "its work, on the understanding that it would be adjusted during the session.",
        ),
        ("organization", "ar", "تنظيم أعماله، على أساس أن يُعدَّل خلال الدورة."),
        ("report", "en", "session, on the understanding that it would be adjusted during the session."),
        ("report", "ar", "على أساس أن يُعدَّل خلال الدورة."),
    ],
)
def test_what_is_adopted_may_rest_on_an_understanding(subject: str, lang: str, text: str) -> None:
    decisions = {subject: {"sitting": 1, "condition": ADJUSTED}}
    printed = Printed(meeting(decisions=decisions, options={"term_event": "session"}))
    assert any(text in line for line in printed.lines(lang))


@pytest.mark.parametrize(
    ("budget", "en", "ar"),
    [
        (
            "none",
            "At the same meeting, the Working Group was informed that the report did not entail programme"
            " budget implications.",
            "وفي الجلسة نفسها، أُبلغ الفريق العامل بعدم ترتب أي آثار في الميزانية البرنامجية على التقرير.",
        ),
        (
            "stated",
            "At the same meeting, the Secretariat made a statement on the programme budget implications of"
            " the report.",
            "وفي الجلسة نفسها، أدلت الأمانة ببيان بشأن ما يترتب على التقرير من آثار في الميزانية البرنامجية.",
        ),
    ],
)
def test_the_body_is_told_what_a_text_costs_before_it_decides(budget: str, en: str, ar: str) -> None:
    assert told({"verb": "adopted", "budget": budget})[0] == en
    assert told({"verb": "adopted", "budget": budget}, "ar")[0] == ar


def test_statements_follow_the_withdrawal_of_a_text() -> None:
    one = {"verb": "withdrawn", "decided_at": "2026-10-06T09:30+02:00"}
    assert told(one, "en", said("FRA", action="a"))[1] == (
        "After the withdrawal of the report, a statement was made by the representative of France."
    )
    assert told(one, "ar", said("FRA", action="a"))[1] == "وبعد سحب التقرير، تكلم ممثل فرنسا."


@pytest.mark.parametrize(
    ("verb", "what", "en", "ar"),
    [
        (
            "informed",
            words("أن الرئيسة تعتزم التشاور", "that the Chair intended to consult"),
            "the Working Group was informed that the Chair intended to consult.",
            "أُبلغ الفريق العامل بأن الرئيسة تعتزم التشاور.",
        ),
        (
            "expressed_interest",
            words("مسألة الشفافية", "the question of transparency"),
            "the Working Group expressed an interest in the question of transparency.",
            "أعرب الفريق العامل عن اهتمامه بمسألة الشفافية.",
        ),
    ],
)
def test_a_body_is_informed_or_expresses_an_interest(verb: str, what: File, en: str, ar: str) -> None:
    assert told({"verb": verb, "object": what})[0].endswith(en)
    assert told({"verb": verb, "object": what}, "ar")[0].endswith(ar)


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("facts", "en", "ar"),
    [
        (
            {"verb": "informed", "object": words("أن المشاورات مستمرة", "that talks went on")},
            "At the same meeting, the Chair informed the Working Group that talks went on.",
            "وفي الجلسة نفسها، أبلغت الرئيسة الفريق العامل بأن المشاورات مستمرة.",
        ),
        (
            {"verb": "drawn", "object": words("المذكرة", "the note")},
            "At the same meeting, the Chair drew the attention of the Working Group to the note.",
            "وفي الجلسة نفسها، وجّهت الرئيسة انتباه الفريق العامل إلى المذكرة.",
        ),
    ],
)
def test_an_officer_informs_the_body_or_draws_its_attention(facts: File, en: str, ar: str) -> None:
    assert told(facts | {"introduced_by": "chair"}) == [en]
    assert told(facts | {"introduced_by": "chair"}, "ar") == [ar]
    condition = {"condition": words("يُرجع إليها لاحقاً", "it would revert to it")}
    on_condition = facts | condition | {"introduced_by": "chair"}
    assert told(on_condition) == [en[:-1] + ", on the understanding that it would revert to it."]
    assert told(on_condition, "ar") == [ar[:-1] + "، على أساس أن يُرجع إليها لاحقاً."]
    (unsaid,) = told({"verb": "drawn", "object": words("المذكرة", "the note")})
    assert unsaid == "At the same meeting, the attention of the Working Group was drawn to the note."


def test_a_report_is_adopted_ad_referendum() -> None:
    one = {"verb": "adopted", "manner": "ad_referendum"}
    assert told(one)[0].endswith("adopted the report ad referendum.")
    assert told(one, options={"manner_place": "with_verb"})[0].endswith("adopted, ad referendum, the report.")
    assert told(one, "ar")[0].endswith("اعتمد الفريق العامل التقرير بشرط الاستشارة.")


_PURSUANT = "Pursuant to the following {} of the Working Group, the Council is requested to confirm it:"


@pytest.mark.parametrize(
    ("texts", "en", "ar"),
    [
        (
            1,
            _PURSUANT.format("decision"),
            "عملاً بالمقرر التالي الصادر عن الفريق العامل، يُرجى من المجلس أن يقره:",
        ),
        (
            3,
            _PURSUANT.format("decisions"),
            "عملاً بالمقررات التالية الصادرة عن الفريق العامل، يُرجى من المجلس أن يقره:",
        ),
    ],
)
def test_decisions_may_ask_something_of_the_parent(texts: int, en: str, ar: str) -> None:
    row = {"state": "adopted", "sitting": 1, "body": words("أن يجتمع.", "To meet.")}
    cluster = {"kind": "decisions", "heading": words("مسائل", "Matters"), "recommendations": [row] * texts}
    file = meeting(
        clusters=[cluster | {"asked": words("أن يقره", "to confirm it")}], outline=["recommendations"]
    )
    file["meeting"]["parent_medium"] = words("المجلس", "Council")
    printed = Printed(file)
    assert en in printed.lines("en")
    assert ar in printed.lines("ar")


def _upon(*requests: File, **parts: Any) -> tuple[list[str], list[str]]:
    """Return what was said about an action, before and after it, in English and in Arabic."""
    one = {"verb": "adopted", "decided_at": "2026-10-06T10:30+02:00"}
    about = [request | {"action": "a"} for request in requests]
    found = (told(one, lang, *about, **parts) for lang in ("en", "ar"))
    english, arabic = ([line for line in lines if "adopted" not in line] for lines in found)
    return english, arabic


def test_persons_who_spoke_for_no_delegation_are_told_with_the_text() -> None:
    guest, official = ({"lane": "invited", "person": one} for one in ("guest", "official"))
    english, arabic = _upon(
        said(None, "2", "10:00", **guest),
        said(None, "2", "10:05", **official),
        said("EGY", "2", "10:10"),
        said(None, "2", "10:40", kind="position", **guest),
        options={"statements_voice": "active"},
    )
    assert english == [
        "Before the decision was taken, Ms. Anna Rossi, Professor of Law, and Mr. John Smith, Chief of the"
        " Prevention Section, made statements.",
        "Before the decision was taken, the representative of Egypt made a statement.",
        "After the decision was taken, Ms. Anna Rossi, Professor of Law, made a statement in explanation of"
        " position.",
    ]
    assert arabic[0] == (
        "وقبل اتخاذ القرار، تكلمت السيدة آنا روسي، أستاذة القانون، والسيد جون سميث، رئيس قسم المنع."
    )
    assert arabic[-1] == ("وتكلمت السيدة آنا روسي، أستاذة القانون، تعليلاً للموقف بعد اتخاذ القرار.")


def test_an_officer_who_spoke_about_a_text_is_told_with_it_by_office() -> None:
    english, arabic = _upon(said(None, "2", "10:40", person="chair"))
    assert english == ["After the decision was taken, a statement was made by the Chair."]
    assert arabic[-1] == "وبعد اتخاذ القرار، تكلمت الرئيسة."


def test_the_verb_agrees_with_who_spoke_in_a_capacity_about_a_text() -> None:
    post = words("رئيسة المجموعة", "Chair of the Group")
    english, arabic = _upon(said("LBN", "2", "10:40", person="chair", capacity=post, kind="position"))
    assert english == [
        "After the decision was taken, a statement in explanation of position was made by the representative"
        " of Lebanon, in her capacity as Chair of the Group."
    ]
    assert arabic[-1] == ("وتكلمت ممثلة لبنان، بصفتها رئيسة المجموعة، تعليلاً للموقف بعد اتخاذ القرار.")
