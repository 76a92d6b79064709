"""Masthead, headings, introduction, recommendations."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import func, select

from tests.report.changes.hand import Act, Change, Hand, State, change
from wgdesk.acts import outcome, setup
from wgdesk.model import (
    Mandate,
    MandateKind,
    OutlineSection,
    PlaceholderKind,
    PreviousMeeting,
    RecommendationState,
)


def _meeting(**facts: object) -> Act:
    return lambda hand: hand.do(setup.edit_meeting, meeting_id=hand.record.meeting.id, **facts)


def text(field: str, ar: str, en: str) -> Act:
    """Write a text of the meeting."""
    return lambda hand: hand.write("meeting", hand.record.meeting.id, field, ar, en)


def option(name: str, value: str) -> Act:
    """Set an option of the record."""
    return lambda hand: hand.do(setup.set_option, name=name, value=value)


def _long_ago(hand: Hand) -> None:
    """Let the meeting begin long ago, before any other of its body."""
    for key in hand.keys(PreviousMeeting):
        hand.do(setup.remove_previous_meeting, previous_id=key)
    _meeting(first_day=date(2001, 3, 1))(hand)


def _nothing(hand: Hand) -> None:
    """Leave the record as it is."""


MASTHEAD = (
    change(
        "masthead/symbol",
        "symbol",
        (_meeting(symbol_draft="A/C.1/2019/L.1"), "A/C.1/2019/L.1", "A/C.1/2019/L.1"),
        (_meeting(symbol_draft="", symbol_final=""), "", ""),
    ),
    change(
        "masthead/distribution",
        "distribution",
        (option("distribution_draft", "Restricted"), "Distr.: Restricted", "Distr.: Restricted"),
        State(_nothing, "Distr.: General", "Distr.: General", "final"),
    ),
    change(
        "masthead/date",
        "first day, and the last for a final",
        (_long_ago, " March ", " March "),
        State(_meeting(last_day=date(2040, 12, 31)), " December ", " December ", "final"),
    ),
    change(
        "masthead/original",
        "original language",
        (_meeting(original_language="fr"), "Original: French", "Original: French"),
        (_meeting(original_language="ar"), "Original: Arabic", "Original: Arabic"),
    ),
    change(
        "masthead/job",
        "job number",
        (_meeting(job_draft="V.19-09134"), "V.19-09134", "V.19-09134"),
        (_meeting(job_draft="", job_final=""), "", ""),
    ),
    change(
        "masthead/parent",
        "name of the parent body",
        (text("parent_full", "الجمعية العامة", "General Assembly"), "الجمعية العامة", "General Assembly"),
    ),
    change(
        "masthead/body",
        "name of the body",
        (text("body_full", "لجنة الخبراء", "Committee of Experts"), "لجنة الخبراء", "Committee of Experts"),
    ),
    change(
        "masthead/place",
        "venue",
        (text("venue", "جنيف", "Geneva"), "جنيف، ", "Geneva, "),
        (
            lambda hand: hand.do(
                outcome.raise_doubt, table="meeting", row=hand.record.meeting.id, column="venue"
            ),
            "[جنيف]، ",
            "[Geneva], ",
        ),
    ),
    change(
        "masthead/title",
        "stage",
        (_nothing, "مشروع التقرير", "Draft report"),
        State(
            _nothing, "تقرير عن اجتماع الفريق العامل", "Report on the meeting of the Working Group", "final"
        ),
    ),
)


def _section(hand: Hand, kind: str) -> int:
    return hand.keys(OutlineSection, OutlineSection.kind == kind)[0]


def _first(*names: str) -> Act:
    """Put sections before all others, in the order given."""

    def act(hand: Hand) -> None:
        first = hand.desk.read(lambda session: session.scalar(select(func.min(OutlineSection.place))))
        for place, name in enumerate(names, start=1):
            section = _section(hand, name)
            hand.do(setup.move_section, section_id=section, place=(first or 0.0) - 2.0 + place / 2)

    return act


def _only_subsection(kept: str) -> Act:
    def act(hand: Hand) -> None:
        for kind, parent in hand.record.outline:
            if parent and kind != kept:
                hand.do(setup.remove_section, section_id=_section(hand, kind))

    return act


_TOP = (
    ("introduction", "مقدمة", "Introduction"),
    ("recommendations", "التوصيات", "Recommendations"),
    ("deliberations", "ملخص المداولات", "Summary of deliberations"),
    ("organization", "تنظيم الاجتماع", "Organization of the meeting"),
    ("adoption", "اعتماد التقرير", "Adoption of the report"),
)
_SUB = (
    ("opening", "افتتاح الاجتماع", "Opening of the meeting"),
    ("statements", "الكلمات", "Statements"),
    ("agenda", "إقرار جدول الأعمال وتنظيم الأعمال", "Adoption of the agenda and organization of work"),
    ("attendance", "الحضور", "Attendance"),
    ("documentation", "الوثائق", "Documentation"),
)


def _another(names: tuple[tuple[str, str, str], ...], but: str) -> str:
    return next(kind for kind, _, _ in names if kind != but)


HEADINGS = (
    *(
        change(
            kind,
            "place in the outline",
            (_first(kind), f"أولاً- {ar}", f"I. {en}"),
            (_first(_another(_TOP, kind), kind), f"ثانياً- {ar}", f"II. {en}"),
        )
        for kind, ar, en in _TOP
    ),
    *(
        change(
            kind,
            "place in the outline",
            (_first(kind), f"ألف- {ar}", f"A. {en}"),
            (_first(_another(_SUB, kind), kind), f"باء- {ar}", f"B. {en}"),
        )
        for kind, ar, en in _SUB
    ),
    # "If there is an A heading there must also be a B."
    Change("opening", "alone in its section", (State(_only_subsection("opening"), "افتتاح", "Opening"),)),
)


def _earlier(*first_days: date) -> Act:
    """Have earlier meetings on these days only, of two days each."""

    def act(hand: Hand) -> None:
        for key in hand.keys(PreviousMeeting):
            hand.do(setup.remove_previous_meeting, previous_id=key)
        for day in first_days:
            hand.do(setup.add_previous_meeting, first_day=day, last_day=day + timedelta(days=1))

    return act


def _mandates(number: int) -> Act:
    def act(hand: Hand) -> None:
        for key in hand.keys(Mandate):
            hand.do(setup.remove_mandate, mandate_id=key)
        for _ in range(number):
            body = {"ar": "نص الولاية.", "en": "The mandate."}
            hand.do(setup.add_mandate, kind=MandateKind.DECISION, number="1/1", body=body)

    return act


def _write_mandates(hand: Hand) -> None:
    for mandate in hand.record.mandates:
        hand.write("mandate", mandate.id, "body", "ولاية أخرى.", "Another mandate.")


_DAYS = (date(2001, 3, 1), date(2002, 3, 1), date(2003, 3, 1))

INTRODUCTION = (
    change(
        "introduction/mandate/*",
        "text of the mandates",
        (_write_mandates, "ولاية أخرى.", "Another mandate."),
    ),
    change(
        "introduction/mandate/*",
        "earlier meetings",
        (_mandates(1), "نص الولاية. وقد عُقدت اجتماعات", "The mandate. Previous meetings of"),
        (
            _earlier(),
            "وهذا هو الاجتماع الأول للفريق العامل.",
            "This was the first meeting of the Working Group.",
        ),
        (
            _earlier(*_DAYS[:1]),
            "وقد عُقد اجتماع الفريق العامل السابق يومي 1 و 2 آذار/مارس 2001.",
            "The previous meeting of the Working Group was held on 1 and 2 March 2001.",
        ),
        (
            _earlier(*_DAYS[:2]),
            "وقد عُقد اجتماعا الفريق العامل السابقان يومي 1 و 2 آذار/مارس 2001، ويومي",
            "Previous meetings of the Working Group were held on 1 and 2 March 2001 and on",
        ),
        (
            _earlier(*_DAYS),
            "وقد عُقدت اجتماعات الفريق العامل السابقة يومي",
            "were held on 1 and 2 March 2001, on 1 and 2 March 2002 and on 1 and 2 March 2003.",
        ),
    ),
    change(
        "introduction/earlier",
        "no mandate",
        (_mandates(0), "1- عُقدت اجتماعات الفريق العامل السابقة", "1. Previous meetings of"),
        (_earlier(), "1- هذا هو الاجتماع الأول", "1. This was the first meeting"),
    ),
)


def _recommended(per_cluster: int) -> Act:
    """Have so many recommendations in the first cluster, none elsewhere."""

    def act(hand: Hand) -> None:
        for place, cluster in enumerate(hand.record.clusters):
            for row in cluster.recommendations:
                hand.do(
                    outcome.edit_recommendation, recommendation_id=row.id, state=RecommendationState.WITHDRAWN
                )
            for _ in range(per_cluster if place == 0 else 0):
                body = {"ar": "ينبغي التعاون.", "en": "States should cooperate."}
                hand.do(outcome.add_recommendation, cluster_id=cluster.id, body=body)

    return act


def _first_of_all(hand: Hand) -> None:
    """Put a new recommendation before all others."""
    cluster = hand.record.clusters[0]
    key = hand.do(outcome.add_recommendation, cluster_id=cluster.id, body={"ar": "جديدة.", "en": "New."})
    hand.do(outcome.edit_recommendation, recommendation_id=key, place=-1.0)


def _each_recommendation(hand: Hand) -> None:
    for cluster in hand.record.clusters:
        for row in cluster.recommendations:
            hand.write(
                "recommendation", row.id, "body", "ينبغي تبادل المعلومات.", "Information should be shared."
            )


def _await_texts(hand: Hand) -> None:
    for cluster in hand.record.clusters:
        for row in cluster.recommendations:
            hand.write("recommendation", row.id, "body", "", "")
            hand.do(
                outcome.hold_place, table="recommendation", row=row.id, kind=PlaceholderKind.LATER, note=""
            )


def _no_agreement(hand: Hand) -> None:
    for cluster in hand.record.clusters:
        for row in cluster.recommendations:
            hand.do(
                outcome.edit_recommendation, recommendation_id=row.id, state=RecommendationState.NOT_AGREED
            )


def _each_heading(hand: Hand) -> None:
    for cluster in hand.record.clusters:
        hand.write("cluster", cluster.id, "heading", "توصيات أخرى", "Other recommendations")


_CHAPEAU_EN = "adopted the recommendation{} set out below for consideration by the Conference."

RECOMMENDATIONS = (
    change(
        "recommendations/chapeau",
        "number of recommendations",
        (
            _recommended(0),
            "لم يعتمد الفريق العامل أي توصيات.",
            "The Working Group did not adopt any recommendations.",
        ),
        (_recommended(3), "التوصيات الواردة أدناه لكي ينظر فيها المؤتمر.", "the recommendations set out"),
        (_recommended(1), "التوصية الواردة أدناه لكي ينظر فيها المؤتمر.", _CHAPEAU_EN.format("")),
        (_recommended(2), "التوصيتين الواردتين أدناه لكي ينظر فيهما المؤتمر.", _CHAPEAU_EN.format("s")),
    ),
    change(
        "recommendations/chapeau",
        "the parent body is a she",
        (text("parent_short", "الجمعية", "Assembly"), "لكي تنظر فيها الجمعية.", "by the Assembly."),
    ),
    change(
        "recommendations/cluster/*/chapeau",
        "number of recommendations",
        (_recommended(2), "في اعتماد التوصيتين التاليتين:", "endorsing the following recommendations:"),
        (_recommended(1), "في اعتماد التوصية التالية:", "endorsing the following recommendation:"),
    ),
    change(
        "recommendations/cluster/*/chapeau",
        "names of the bodies",
        (
            text("parent_medium", "لجنة المخدرات", "Commission on Narcotic Drugs"),
            "أوصى الفريق العامل بأن تنظر لجنة المخدرات في اعتماد",
            "The Working Group recommended that the Commission on Narcotic Drugs consider",
        ),
        (text("body_short", "اللجنة", "Committee"), "أوصت اللجنة بأن تنظر", "The Committee recommended"),
    ),
    change(
        "recommendations/cluster/*",
        "heading",
        (_each_heading, "- توصيات أخرى", ". Other recommendations"),
    ),
    change(
        "recommendations/*/label",
        "one more before all others",
        (_first_of_all, "التوصية {n}", "Recommendation {n}"),
    ),
    change(
        r"recommendations/\d+",
        "text",
        (_each_recommendation, "ينبغي تبادل المعلومات.", "Information should be shared."),
        (_await_texts, "[يُستكمل لاحقاً]", "[to be completed later]"),
    ),
    change(r"recommendations/\d+", "no agreement", (_no_agreement, "", "")),
    change(
        "annex_proposals",
        "no agreement",
        (_no_agreement, "المرفق مقترحات لم يُتفق عليها", "Annex Proposals on which no agreement was reached"),
        (_recommended(3), "", ""),
    ),
)

CHANGES = (*MASTHEAD, *HEADINGS, *INTRODUCTION, *RECOMMENDATIONS)
