"""Masthead, headings, introduction."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import select

from tests.report.changes.acts import NOOR, meeting, nothing, option, text
from tests.report.changes.hand import Act, Change, Hand, State, change
from wgdesk.acts import delegations, programme, setup, uncertainty
from wgdesk.model import Gender, Mandate, MandateKind, Office, Officer, OutlineSection, PreviousMeeting


def _long_ago(hand: Hand) -> None:
    """Let the meeting begin long ago, before any other of its body."""
    for key in hand.keys(PreviousMeeting):
        hand.do(setup.remove_previous_meeting, previous_id=key)
    meeting(first_day=date(2001, 3, 1))(hand)


def _two_days(hand: Hand) -> None:
    """Let the meeting last two days of a far year, one after the other."""
    facts, far = hand.record.meeting, date(2040, 6, 6)
    hand.do(setup.edit_meeting, meeting_id=facts.id, last_day=far + timedelta(days=1))
    for sitting in hand.record.sittings:
        hand.do(programme.edit_sitting, sitting_id=sitting.id, day=far)
    hand.do(setup.edit_meeting, meeting_id=facts.id, first_day=far)


def _named_rapporteur(hand: Hand) -> None:
    """Have one Rapporteur, who is named."""
    for key in hand.keys(Officer, Officer.office == Office.RAPPORTEUR):
        hand.do(delegations.remove_officer, officer_id=key)
    facts = {"gender": Gender.F, "name": NOOR, "delegation_id": hand.code("JPN")}
    person = hand.do(delegations.add_person, **facts)
    hand.do(delegations.elect_officer, person_id=person, office=Office.RAPPORTEUR)
    hand.do(setup.set_option, name="masthead_rapporteur", value="shown")


MASTHEAD = (
    change(
        "masthead/symbol",
        "symbol",
        (meeting(symbol_draft="A/C.1/2019/L.1"), "A/C.1/2019/L.1", "A/C.1/2019/L.1"),
        (meeting(symbol_draft="", symbol_final=""), "", ""),
    ),
    change(
        "masthead/distribution",
        "distribution",
        (option("distribution_draft", "Restricted"), "Distr.: Restricted", "Distr.: Restricted"),
        State(nothing, "Distr.: General", "Distr.: General", "final"),
    ),
    change(
        "masthead/date",
        "first day, and the last for a final",
        (_long_ago, " March ", " March "),
        State(meeting(last_day=date(2040, 12, 31)), " December ", " December ", "final"),
        (meeting(issued_draft=date(2019, 9, 13)), " September ", " September "),
        State(meeting(issued_final=date(2019, 10, 4)), " October ", " October ", "final"),
    ),
    change(
        "masthead/original",
        "original language",
        (meeting(original_language="fr"), "Original: French", "Original: French"),
        (meeting(original_language="ar"), "Original: Arabic", "Original: Arabic"),
    ),
    change(
        "masthead/job",
        "job number",
        (meeting(job_draft="V.19-09134"), "V.19-09134", "V.19-09134"),
        (meeting(job_draft="", job_final=""), "", ""),
    ),
    change(
        "masthead/parent",
        "name of the parent body",
        (text("parent_full", "الجمعية العامة", "General Assembly"), "الجمعية العامة", "General Assembly"),
    ),
    change(
        "masthead/nations",
        "an option",
        (option("masthead_nations", "shown"), "الأمم المتحدة", "United Nations"),
        (option("masthead_nations", "hidden"), "", ""),
    ),
    change(
        "masthead/rapporteur",
        "an option of drafts",
        (_named_rapporteur, "المقررة: السيدة نور سلام (اليابان)", "Rapporteur: Ms. Noor Salam (Japan)"),
        State(nothing, "", "", "final"),
    ),
    change(
        "masthead/place",
        "two days",
        (_two_days, "، 6 و 7 حزيران/يونيه 2040", ", 6 and 7 June 2040"),
        State(nothing, "", "", "final"),
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
                uncertainty.raise_doubt, table="meeting", row=hand.record.meeting.id, column="venue"
            ),
            "[جنيف]، ",
            "[Geneva], ",
        ),
    ),
    change(
        "masthead/title",
        "stage",
        (nothing, "مشروع التقرير", "Draft report"),
        State(
            nothing, "تقرير عن اجتماع الفريق العامل", "Report on the meeting of the Working Group", "final"
        ),
    ),
)


def _section(hand: Hand, kind: str) -> int:
    return hand.keys(OutlineSection, OutlineSection.kind == kind)[0]


def _first(*names: str) -> Act:
    """Put sections before all others where they stand, in the order given."""

    def act(hand: Hand) -> None:
        for name in reversed(names):
            parent = next(parent for kind, parent in hand.record.outline if kind == name)
            there = select(OutlineSection.id).where(OutlineSection.parent == parent)
            first = hand.desk.read(
                lambda connection, there=there: connection.scalars(
                    there.order_by(OutlineSection.place)
                ).first()
            )
            hand.do(setup.move_section, section_id=_section(hand, name), before_id=first)

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
    """Have only earlier meetings of two days each from these days, and this meeting as the next."""

    def act(hand: Hand) -> None:
        for key in hand.keys(PreviousMeeting):
            hand.do(setup.remove_previous_meeting, previous_id=key)
        for day in first_days:
            hand.do(setup.add_previous_meeting, first_day=day, last_day=day + timedelta(days=1))
        ordinal = len(first_days) + 1
        hand.do(setup.edit_meeting, meeting_id=hand.record.meeting.id, ordinal=ordinal)

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


CHANGES = (*MASTHEAD, *HEADINGS, *INTRODUCTION)
