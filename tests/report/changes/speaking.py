"""The opening of the meeting and the statements."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from tests.report.changes.beginning import option, text
from tests.report.changes.debate import panel, sittings
from tests.report.changes.hand import Act, Hand, change
from wgdesk.acts import delegations, floor, outcome, programme, setup
from wgdesk.model import (
    Gender,
    Kind,
    Lane,
    Medium,
    Mode,
    Office,
    Presiding,
    Sitting,
)


def _meeting(**facts: object) -> Act:
    return lambda hand: hand.do(setup.edit_meeting, meeting_id=hand.record.meeting.id, **facts)


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


def _unsure(table: str, column: str) -> Act:
    def act(hand: Hand) -> None:
        row = hand.record.meeting.id if table == "meeting" else hand.record.sittings[-1].id
        hand.do(outcome.raise_doubt, table=table, row=row, column=column)

    return act


def presided_by(office: Office, gender: Gender, chair: Gender) -> Act:
    """Have every sitting presided over by such an officer, under a Chair of this gender."""

    def act(hand: Hand) -> None:
        for officer in hand.record.officers:
            if officer.office == "chair":
                hand.do(delegations.edit_person, person_id=officer.person_id, gender=chair, excellency=True)
        key = next(officer.id for officer in hand.record.officers if officer.office == "chair")
        if office is not Office.CHAIR:
            person = hand.do(
                delegations.add_person,
                gender=gender,
                name={"ar": "نور سلام", "en": "Noor Salam"},
                delegation_id=hand.code("JPN"),
            )
            key = hand.do(delegations.elect_officer, person_id=person, office=office)
        for row in hand.keys(Presiding):
            hand.do(programme.stop_presiding, presiding_id=row)
        for sitting in hand.record.sittings:
            hand.do(programme.preside, sitting_id=sitting.id, officer_id=key)

    return act


HELD = (
    change(
        "opening/held",
        "which meeting",
        (_meeting(ordinal=10), "الاجتماع العاشر للفريق العامل", "The tenth meeting of"),
        (_meeting(ordinal=21), "الاجتماع الحادي والعشرون للفريق العامل", "The twenty-first meeting of"),
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
        (sittings(6), "وعُقدت ست جلسات.", "It consisted of six meetings."),
        (sittings(10), "وعُقدت عشر جلسات.", "It consisted of 10 meetings."),
        (sittings(11), "وعُقدت 11 جلسة.", "It consisted of 11 meetings."),
        (_unsure("sitting", "number"), "وعُقدت [11 جلسة].", "It consisted of [11 meetings]."),
    ),
    change(
        "opening/held",
        "days and place",
        (_days(1), "، في فيينا في ", " was held in Vienna on "),
        (_days(2), "، في فيينا يومي ", " was held in Vienna on "),
        (_days(3), "، في فيينا من ", " was held in Vienna from "),
        (
            _in_may,
            "من 30 أيار/مايو إلى 1 حزيران/يونيه 2040.",
            "from 30 May to 1 June 2040.",
        ),
        (_unsure("meeting", "last_day"), "[من 30 أيار/مايو إلى", "[from 30 May to"),
        (text("venue", "جنيف", "Geneva"), "، في جنيف ", " was held in Geneva "),
    ),
    change(
        "opening/held",
        "how it was held",
        (
            _meeting(mode=Mode.HYBRID),
            "وعُقد الاجتماع حضورياً وعبر الإنترنت.",
            "was held both in person and online.",
        ),
        (_meeting(mode=Mode.ONLINE), "وعُقد الاجتماع عبر الإنترنت.", "The meeting was held online."),
    ),
    change(
        "opening/opened",
        "who opened it",
        (
            presided_by(Office.CHAIR, Gender.F, Gender.F),
            "افتتحت الاجتماع معالي السيدة ",
            "The meeting was opened by H.E. Ms. ",
        ),
        (
            presided_by(Office.CHAIR, Gender.M, Gender.M),
            "، رئيس الفريق العامل.",
            "The meeting was opened by H.E. Mr. ",
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


def say_it(**facts: Any) -> Act:
    """Add a statement, in writing: it needs no floor. ``code`` or ``codes`` are delegations, else a person."""

    def act(hand: Hand) -> None:
        known = dict(facts)
        speakers = [hand.code(code) for code in known.pop("codes", ())]
        known["item_id"] = hand.substantive[known.pop("item")].id if "item" in known else None
        if "aligned" in known:
            known["aligned"] = [hand.code(code) for code in known["aligned"]]
        if "group" in known:
            wanted = known.pop("group")
            groups = hand.record.groupings.items()
            known["grouping_id"] = next(key for key, name in groups if wanted in (name.get("en") or ""))
        if "guest" in known:
            gender = known.pop("guest")
            name = {"ar": "نور سلام", "en": "Noor Salam"}
            known["person_id"] = hand.do(delegations.add_person, gender=gender, name=name)
        sitting = _open(hand)
        for delegation in speakers or [None]:
            who = {} if delegation is None else {"delegation_id": delegation}
            hand.do(floor.ask_floor, sitting_id=sitting, medium=Medium.WRITTEN, **known, **who)

    return act


def _open(hand: Hand) -> int:
    """Return a sitting that takes requests; one is opened again if all are over."""
    going_on = hand.keys(Sitting, Sitting.closed_at.is_(None))
    if going_on:
        return going_on[0]
    sitting = hand.record.sittings[-1].id
    hand.do(programme.edit_sitting, sitting_id=sitting, closed_at=None)
    return sitting


def silent(hand: Hand) -> None:
    """Strike every statement."""
    for statement in hand.record.statements:
        hand.do(floor.edit_statement, request_id=statement.id, struck="never made")


def only(**facts: Any) -> Act:
    """Have this statement alone."""

    def act(hand: Hand) -> None:
        silent(hand)
        say_it(**facts)(hand)

    return act


_OPENING: dict[str, Any] = {"kind": Kind.OPENING}
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
            "ألقى ممثلا السودان وكندا كلمتين",
            "representatives of Canada and the",
        ),
        (
            say_it(**_OPENING, codes=("JPN",)),
            "ألقى ممثلو السودان، وكندا، واليابان كلمات افتتاحية.",
            "by the representatives of Canada, Japan and the Sudan.",
        ),
    ),
)


def _elect(*genders: Gender, acclaimed: bool = True) -> Act:
    def act(hand: Hand) -> None:
        for gender in genders:
            name = {"ar": "نور سلام", "en": "Noor Salam"}
            person = hand.do(delegations.add_person, gender=gender, name=name, delegation_id=hand.code("JPN"))
            hand.do(
                delegations.elect_officer,
                person_id=person,
                office=Office.RAPPORTEUR,
                sitting_id=hand.record.sittings[-1].id,
                by_acclamation=acclaimed,
            )

    return act


ELECTED = (
    change(
        "opening/elected/*",
        "officers elected at the last sitting",
        (
            _elect(Gender.F),
            "بالتزكية عضوة المكتب التالي اسمها:",
            "elected the following officer by acclamation:",
        ),
        (
            _elect(Gender.F),
            "بالتزكية عضوتي المكتب التالي اسماهما:",
            "elected the following officers by acclamation:",
        ),
        (
            _elect(Gender.M, acclaimed=False),
            "، أعضاء المكتب التالية أسماؤهم:",
            "elected the following officers:",
        ),
    ),
    change(
        "opening/officer/*",
        "officers elected at the last sitting",
        (_elect(Gender.F), "المقررة: السيدة نور سلام (اليابان).", "Rapporteur: Ms. Noor Salam (Japan)."),
    ),
)

_INTRODUCED: dict[str, Any] = {"kind": Kind.INTRODUCTION, **_OFFICE}


STATEMENTS = (
    change(
        "statements/secretariat/*",
        "introductory statements",
        (
            only(**_INTRODUCED, item=0),
            "كلمة استهلالية عامة في إطار البند ",
            "a general introductory statement under agenda item ",
        ),
        (
            say_it(**_INTRODUCED, item=1),
            "كلمتين استهلاليتين عامتين في إطار البندين ",
            "two general introductory statements under agenda items ",
        ),
        (
            say_it(**_INTRODUCED, item=1),
            "ثلاث كلمات استهلالية عامة في إطار البندين ",
            "three general introductory",
        ),
        (silent, "", ""),
    ),
    change(
        "statements/panel/*",
        "who presided",
        (
            presided_by(Office.CHAIR, Gender.F, Gender.F),
            "برئاسة الرئيسة، تول",
            "With the Chair presiding, the",
        ),
        (
            presided_by(Office.VICE_CHAIR, Gender.M, Gender.F),
            "برئاسة نائب الرئيسة، تول",
            "With the Vice-Chair presiding, the",
        ),
        (
            presided_by(Office.CHAIR, Gender.M, Gender.M),
            "برئاسة الرئيس، تول",
            "With the Chair presiding, the",
        ),
        (
            presided_by(Office.VICE_CHAIR, Gender.F, Gender.M),
            "برئاسة نائبة الرئيس، تول",
            "With the Vice-Chair presiding, the",
        ),
    ),
    change(
        "statements/panel/*",
        "men and women",
        (
            panel("fff"),
            "المناظرات التالية أسماؤهن: السيدة نور سلام (اليابان)، والسيدة",
            "by the following panellists: Ms. Noor Salam (Japan), Ms.",
        ),
        (panel("mf"), "تولى توجيه المناقشة التي جرت في إطار البند", " (Japan) and Ms. Noor Salam (Japan)."),
        (panel("m"), "المناظر التالي اسمه: السيد نور سلام (اليابان).", "panellist: Mr. Noor Salam (Japan)."),
    ),
    change(
        "statements/*/parties",
        "which parties spoke, under which items",
        (
            only(codes=("SDN",), item=0),
            "من جدول الأعمال، تكلم ممثل السودان.",
            "a statement was made by the representative of the Sudan.",
        ),
        (
            say_it(codes=("CAN",), item=0),
            "تكلم ممثلا الطرفين التاليين في بروتوكول الاتجار بالأشخاص: السودان، كندا.",
            "the representatives of the following parties to the Trafficking in Persons Protocol: Canada"
            " and Sudan.",
        ),
        (
            say_it(codes=("BRA",), item=1),
            "تكلم ممثلو الأطراف التالية في بروتوكول الاتجار بالأشخاص: البرازيل، السودان، كندا.",
            "Trafficking in Persons Protocol: Brazil, Canada and Sudan.",
        ),
        (option("speakers_order", "spoken"), ": السودان، كندا، البرازيل.", ": Sudan, Canada and Brazil."),
        (silent, "", ""),
    ),
    change(
        "statements/*/parties",
        "items together or one by one",
        (only(codes=("SDN",), item=0), "، تكلم ممثل السودان.", "by the representative of the Sudan."),
        (say_it(codes=("SDN",), item=1), "في إطار البندين ", "Under agenda items "),
        (option("statements", "per_item"), "في إطار البند ", "Under agenda item "),
    ),
    change(
        "statements/*/observers",
        "which observers spoke, before or after parties",
        (
            only(codes=("IRN",), item=0),
            "من جدول الأعمال، تكلم المراقب عن جمهورية إيران الإسلامية.",
            ", a statement was made by the observer for the Islamic Republic of Iran.",
        ),
        (
            say_it(codes=("CAN",), item=0),
            "تكلم أيضاً المراقب عن جمهورية إيران الإسلامية.",
            "A statement was also made by the observer for the Islamic Republic of Iran.",
        ),
        (
            say_it(codes=("YEM",), item=0),
            "تكلم أيضاً المراقبان عن جمهورية إيران الإسلامية واليمن.",
            "made by the observers for the Islamic Republic of Iran and Yemen.",
        ),
        (
            say_it(codes=("PAK",), item=0),
            "تكلم أيضاً المراقبون عن باكستان، وجمهورية إيران الإسلامية، واليمن.",
            "Statements were also made by the observers for the Islamic Republic of Iran, Pakistan and"
            " Yemen.",
        ),
    ),
    change(
        "statements/*/organizations",
        "which organizations spoke",
        (
            only(codes=("COE",), item=0),
            "تكلم المراقب عن مجلس أوروبا.",
            "a statement was made by the observer for the Council of Europe.",
        ),
        (
            say_it(codes=("IOM",), item=0),
            "تكلم المراقبان عن مجلس أوروبا والمنظمة الدولية للهجرة.",
            "by the observers for the Council of Europe and the International Organization for Migration.",
        ),
    ),
    change(
        "statements/group/*",
        "on whose behalf",
        (
            only(codes=("EGY",), item=0, group="Group of 77"),
            "تكلم ممثل مصر، باسم مجموعة الـ 77 والصين.",
            "A statement was made by the representative of Egypt on behalf of the Group of 77 and China.",
        ),
        (
            only(codes=("EGY",), item=0, group="Group of 77", aligned=("JPN", "CAN")),
            "وكذلك باسم كندا واليابان.",
            "Also on behalf of Canada and Japan.",
        ),
        (
            only(codes=("YEM",), item=0, group="Group of Arab States"),
            "تكلم المراقب عن اليمن، باسم مجموعة الدول العربية.",
            "A statement was made by the observer for Yemen on behalf of the Group of Arab States.",
        ),
    ),
    change(
        "statements/*/invited",
        "who was invited to speak",
        (
            only(guest=Gender.F, item=0, lane=Lane.INVITED),
            "تكلمت السيدة نور سلام.",
            "A statement was made by Ms. Noor Salam.",
        ),
        (
            say_it(guest=Gender.M, item=0, lane=Lane.INVITED),
            "تكلمت السيدة نور سلام، والسيد نور سلام.",
            "Statements were made by Ms. Noor Salam and Mr. Noor Salam.",
        ),
    ),
    change(
        "statements/*/position",
        "explanations of position",
        (
            only(codes=("SDN",), item=0, kind=Kind.POSITION),
            "تكلم ممثل السودان تعليلاً للموقف.",
            "The representative of the Sudan made a statement in explanation of position.",
        ),
        (
            say_it(codes=("CAN",), item=0, kind=Kind.POSITION),
            "تكلم ممثلا السودان وكندا تعليلاً للموقف.",
            "The representatives of Canada and the Sudan made statements in explanation of position.",
        ),
    ),
    change(
        "statements/reply",
        "replies",
        (
            only(codes=("SDN",), lane=Lane.REPLY),
            "تكلم ممثل السودان ممارسةً لحق الرد.",
            "The representative of the Sudan made a statement in exercise of the right of reply.",
        ),
        (
            say_it(codes=("CAN", "JPN"), lane=Lane.REPLY),
            "تكلم ممثلو السودان، وكندا، واليابان ممارسةً لحق الرد.",
            "The representatives of Canada, Japan and the Sudan made statements in exercise",
        ),
    ),
)

CHANGES = (*HELD, *OPENING, *ELECTED, *STATEMENTS)
