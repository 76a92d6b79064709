"""The opening of the meeting: when and where, who opened it, who was elected."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from tests.report.changes.acts import NOOR, meeting, only, option, presided_by, say_it, silent, sittings, text
from tests.report.changes.hand import Act, Hand, change
from wgdesk.acts import delegations, programme, setup, uncertainty
from wgdesk.model import Gender, Lane, Mode, Office, Presiding, StatementKind


def _days(number: int) -> Act:
    """Let the meeting last so many days."""

    def act(hand: Hand) -> None:
        meeting = hand.record.meeting
        for sitting in hand.record.sittings:
            hand.do(programme.edit_sitting, sitting_id=sitting.id, day=meeting.first_day)
        last = meeting.first_day + timedelta(days=number - 1)
        hand.do(setup.edit_meeting, meeting_id=meeting.id, last_day=last)

    return act


def _in_may(hand: Hand) -> None:
    """Let the meeting last from 30 May to 1 June of a far year."""
    meeting, far = hand.record.meeting, date(2040, 5, 30)
    hand.do(setup.edit_meeting, meeting_id=meeting.id, last_day=far + timedelta(days=2))
    for sitting in hand.record.sittings:
        hand.do(programme.edit_sitting, sitting_id=sitting.id, day=far)
    hand.do(setup.edit_meeting, meeting_id=meeting.id, first_day=far)


def _inquorate(hand: Hand) -> None:
    """Let the first sitting lack a quorum."""
    hand.do(programme.edit_sitting, sitting_id=hand.record.sittings[0].id, inquorate=True)


def _unsure(table: str, column: str) -> Act:
    def act(hand: Hand) -> None:
        row = hand.record.meeting.id if table == "meeting" else hand.record.sittings[-1].id
        hand.do(uncertainty.raise_doubt, table=table, row=row, column=column)

    return act


HELD = (
    change(
        "opening/held",
        "which meeting",
        (meeting(ordinal=10), "الاجتماع العاشر للفريق العامل", "The tenth meeting of"),
        (meeting(ordinal=21), "الاجتماع الحادي والعشرون للفريق العامل", "The twenty-first meeting of"),
        (_unsure("meeting", "ordinal"), "الاجتماع [الحادي والعشرون] ل", "The [twenty-first] meeting of"),
        (
            text("body_full", "لجنة الخبراء", "Committee of Experts"),
            "للجنة الخبراء، في",
            "of the Committee of Experts",
        ),
    ),
    change(
        "opening/held",
        "number of sittings",
        (sittings(6), "وعُقدت ست جلسات.", "A total of six meetings were held."),
        (sittings(10), "وعُقدت عشر جلسات.", "A total of 10 meetings were held."),
        (sittings(11), "وعُقدت 11 جلسة.", "A total of 11 meetings were held."),
        (_unsure("sitting", "number"), "وعُقدت [11 جلسة].", "A total of [11 meetings] were held."),
        (_inquorate, "ورفع الفريق العامل جلسته الأولى، المعقودة في", "adjourned its 1st meeting, on"),
    ),
    change(
        "opening/held",
        "days and place",
        (_days(1), "، في فيينا في ", " was held in Vienna on "),
        (_days(2), "، في فيينا يومي ", " was held in Vienna on "),
        (_days(3), "، في فيينا من ", " was held in Vienna from "),
        (
            _in_may,
            "من 30 أيار/مايو إلى 1 حزيران/يونيه 2040",
            "from 30 May to 1 June 2040",
        ),
        (_unsure("meeting", "last_day"), "[من 30 أيار/مايو إلى", "[from 30 May to"),
        (text("venue", "جنيف", "Geneva"), "، في جنيف ", " was held in Geneva "),
    ),
    change(
        "opening/held",
        "how it was held",
        (
            meeting(mode=Mode.HYBRID),
            "، حضورياً وعبر الإنترنت.",
            ", both in person and online.",
        ),
        (meeting(mode=Mode.ONLINE), "، عبر الإنترنت.", "in an online format."),
    ),
    change(
        "opening/opened",
        "who opened it",
        (
            presided_by(Office.CHAIR, Gender.F, Gender.F),
            "افتتحت الاجتماع معالي السيدة ",
            "The meeting was opened by Ms. ",
        ),
        (
            presided_by(Office.CHAIR, Gender.M, Gender.M),
            "، رئيس الفريق العامل.",
            "The meeting was opened by Mr. ",
        ),
        (
            presided_by(Office.VICE_CHAIR, Gender.F, Gender.M),
            "افتتحت الاجتماع السيدة نور سلام (اليابان)، نائبة رئيس الفريق العامل.",
            "by Ms. Noor Salam (Japan), Vice-Chair of the Working Group.",
        ),
        (
            presided_by(Office.VICE_CHAIR, Gender.M, Gender.F),
            "افتتح الاجتماع السيد نور سلام (اليابان)، نائب رئيسة الفريق العامل.",
            "by Mr. Noor Salam (Japan), Vice-Chair of the Working Group.",
        ),
        (
            text("opening_overview", "الأهداف", "its aims"),
            "وخاطب الاجتماع وقدم لمحة عامة عن الأهداف.",
            "He addressed the meeting and gave an overview of its aims.",
        ),
        (option("honorifics", "hidden"), "افتتح الاجتماع نور سلام", "was opened by Noor Salam (Japan)"),
    ),
)


_OPENING: dict[str, Any] = {"kind": StatementKind.OPENING}


_OFFICE: dict[str, Any] = {"lane": Lane.SECRETARIAT}


OPENING = (
    change(
        "opening/secretariat",
        "statements of the Secretariat",
        (
            only(**_OPENING, **_OFFICE),
            "ألقت الأمانة كلمة في افتتاح الاجتماع.",
            "The Secretariat made an opening statement.",
        ),
        (
            say_it(**_OPENING, **_OFFICE),
            "ألقت الأمانة كلمتين في",
            "The Secretariat made two opening statements.",
        ),
        (say_it(**_OPENING, **_OFFICE), "ألقت الأمانة ثلاث كلمات في", "made three opening statements."),
        (silent, "", ""),
    ),
    change(
        "opening/statements",
        "statements of delegations",
        (
            only(**_OPENING, codes=("SDN",)),
            "ألقى ممثل السودان كلمة افتتاحية.",
            "An opening statement was made by the representative of the Sudan.",
        ),
        (
            say_it(**_OPENING, codes=("CAN",)),
            "أدلى بكلمتين افتتاحيتين ممثلا السودان وكندا",
            "representatives of Canada and the",
        ),
        (
            say_it(**_OPENING, codes=("JPN",)),
            "أدلى بكلمات افتتاحية ممثلو السودان، وكندا، واليابان.",
            "by the representatives of Canada, Japan and the Sudan.",
        ),
    ),
)


def _elect(*genders: Gender, acclaimed: bool = True) -> Act:
    """Have officers elected at the last sitting, and none at any other."""

    def act(hand: Hand) -> None:
        for officer in hand.record.officers:
            if officer.elected_at_id is not None:
                for key in hand.keys(Presiding, Presiding.officer_id == officer.id):
                    hand.do(programme.stop_presiding, presiding_id=key)
                hand.do(delegations.remove_officer, officer_id=officer.id)
        for gender in genders:
            name = NOOR
            person = hand.do(delegations.add_person, gender=gender, name=name, delegation_id=hand.code("JPN"))
            hand.do(
                delegations.elect_officer,
                person_id=person,
                office=Office.RAPPORTEUR,
                sitting_id=hand.record.sittings[-1].id,
                by_acclamation=acclaimed,
            )

    return act


def _one_not_acclaimed(hand: Hand) -> None:
    _elect(Gender.F, Gender.F)(hand)
    last = hand.record.officers[-1]
    hand.do(delegations.edit_officer, officer_id=last.id, by_acclamation=False)


ELECTED = (
    change(
        "opening/elected/*",
        "officers elected at the last sitting",
        (
            _elect(Gender.F),
            "بالتزكية السيدة نور سلام (اليابان) لمنصب المقررة.",
            "elected Ms. Noor Salam (Japan) as Rapporteur by acclamation.",
        ),
        (
            _elect(Gender.F, Gender.F),
            "بالتزكية عضوتي المكتب التالي اسماهما:",
            "elected the following officers by acclamation:",
        ),
        (
            _elect(Gender.F, Gender.F, Gender.M, acclaimed=False),
            "، أعضاء المكتب التالية أسماؤهم:",
            "elected the following officers:",
        ),
        (
            _one_not_acclaimed,
            "، عضوتي المكتب التالي اسماهما:",
            "elected the following officers:",
        ),
    ),
    change(
        "opening/officer/*",
        "officers elected at the last sitting",
        (
            _elect(Gender.F, Gender.F),
            "المقررة: السيدة نور سلام (اليابان)",
            "Rapporteur: Ms. Noor Salam (Japan)",
        ),
    ),
)


def _also_presided(gender: Gender, *, acting: bool = False) -> Act:
    """Have a Vice-Chair preside over a part of the first sitting; the Chair is a woman."""

    def act(hand: Hand) -> None:
        presided_by(Office.CHAIR, Gender.F, Gender.F)(hand)
        place = {"delegation_id": hand.code("JPN")}
        person = hand.do(delegations.add_person, gender=gender, name=NOOR, **place)
        vice = hand.do(delegations.elect_officer, person_id=person, office=Office.VICE_CHAIR)
        first = hand.record.sittings[0].id
        hand.do(programme.preside, sitting_id=first, officer_id=vice, acting=acting)

    return act


PRESIDED = (
    change(
        "opening/presided/*",
        "who presided over a part of a sitting",
        (
            _also_presided(Gender.F),
            "ترأست السيدة نور سلام (اليابان)، نائبة الرئيسة، جزءاً من الجلسة الأولى.",
            "Ms. Noor Salam (Japan), Vice-Chair, presided over part of the 1st meeting.",
        ),
        (
            _also_presided(Gender.M, acting=True),
            "ترأس السيد نور سلام (اليابان)، القائم بأعمال الرئيسة، جزءاً من الجلسة الأولى.",
            "Mr. Noor Salam (Japan), Acting Chair, presided over part of the 1st meeting.",
        ),
    ),
)

CHANGES = (*HELD, *OPENING, *ELECTED, *PRESIDED)
