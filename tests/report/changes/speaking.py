"""Who spoke."""

from __future__ import annotations

from typing import Any

from tests.report.changes.acts import only, option, panel, presided_by, say_it, silent
from tests.report.changes.hand import Act, Hand, change
from wgdesk.acts import delegations
from wgdesk.model import Category, Gender, Lane, Medium, Office, StatementKind

_INTRODUCED: dict[str, Any] = {"kind": StatementKind.INTRODUCTION, "lane": Lane.SECRETARIAT}
_CLOSING: dict[str, Any] = {"kind": StatementKind.CLOSING}
_OFFICE: dict[str, Any] = {"lane": Lane.SECRETARIAT}


def _closed_by_chair(gender: Gender, times: int) -> Act:
    """Have the Chair make so many closing statements, and nobody else speak."""

    def act(hand: Hand) -> None:
        silent(hand)
        presided_by(Office.CHAIR, gender, gender)(hand)
        chair = next(officer.person_id for officer in hand.record.officers if officer.office == "chair")
        for _ in range(times):
            say_it(**_CLOSING, lane=Lane.INVITED, person_id=chair)(hand)

    return act


def _an_ngo_speaks(hand: Hand) -> None:
    """Have a statement of a non-governmental organization that is not in the roster, and no other."""
    names = {"ar": "رابطة المتاحف الصغيرة", "en": "Small Museums Worldwide"}
    hand.do(delegations.add_delegation, code="ASM", category=Category.NGO, names=names)
    only(codes=("ASM",), item=0)(hand)


CHANGES = (
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
            "برئاسة نائب الرئيسة",
            "With the Vice-Chair",
        ),
        (
            presided_by(Office.CHAIR, Gender.M, Gender.M),
            "برئاسة الرئيس، تول",
            "With the Chair presiding, the",
        ),
        (
            presided_by(Office.VICE_CHAIR, Gender.F, Gender.M),
            "برئاسة نائبة الرئيس",
            "With the Vice-Chair",
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
            "تكلم ممثلا الطرفين التاليين في البروتوكول: السودان، كندا.",
            "the representatives of the following parties to the Protocol: Canada and Sudan.",
        ),
        (
            say_it(codes=("BRA",), item=1),
            "تكلم ممثلو الأطراف التالية في البروتوكول: البرازيل، السودان، كندا.",
            "Protocol: Brazil, Canada and Sudan.",
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
            "a statement was made by the representative of Egypt on behalf of the Group of 77 and China.",
        ),
        (
            only(codes=("EGY",), item=0, group="Group of 77", aligned=("JPN", "CAN")),
            "وكذلك باسم كندا واليابان.",
            "Also on behalf of Canada and Japan.",
        ),
        (
            only(codes=("YEM",), item=0, group="Group of Arab States"),
            "تكلم المراقب عن اليمن، باسم مجموعة الدول العربية.",
            "a statement was made by the observer for Yemen on behalf of the Group of Arab States.",
        ),
    ),
    change(
        "statements/*/invited",
        "who was invited to speak",
        (
            only(guest=Gender.F, item=0, lane=Lane.INVITED),
            "تكلمت السيدة نور سلام.",
            "a statement was made by Ms. Noor Salam.",
        ),
        (
            say_it(guest=Gender.M, item=0, lane=Lane.INVITED),
            "تكلمت السيدة نور سلام، والسيد نور سلام.",
            "statements were made by Ms. Noor Salam and Mr. Noor Salam.",
        ),
    ),
    change(
        "statements/*/position",
        "explanations of position",
        (
            only(codes=("SDN",), item=0, kind=StatementKind.POSITION),
            "تكلم ممثل السودان تعليلاً للموقف.",
            "The representative of the Sudan made a statement in explanation of position.",
        ),
        (
            say_it(codes=("CAN",), item=0, kind=StatementKind.POSITION),
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
    change(
        "statements/*/united-nations",
        "which bodies of the United Nations spoke",
        (
            only(codes=("ILO",), item=0),
            "تكلم المراقب عن منظمة العمل الدولية.",
            "a statement was made by the observer for the International Labour Organization.",
        ),
        (
            say_it(codes=("UNEP",), item=0),
            "تكلم المراقبان عن برنامج الأمم المتحدة للبيئة ومنظمة العمل الدولية.",
            "for the International Labour Organization and the United Nations Environment Programme.",
        ),
        (silent, "", ""),
    ),
    change(
        "statements/*/united-nations/video",
        "which bodies of the United Nations sent a video message",
        (
            only(codes=("ILO",), item=0, medium=Medium.VIDEO),
            "تكلم، عبر رسالة مصورة، المراقب عن منظمة العمل الدولية.",
            "by video message by the observer for the International Labour Organization.",
        ),
        (silent, "", ""),
    ),
    change(
        "statements/*/ngos",
        "which non-governmental organizations spoke",
        (
            _an_ngo_speaks,
            "تكلم المراقب عن رابطة المتاحف الصغيرة.",
            "a statement was made by the observer for Small Museums Worldwide.",
        ),
        (silent, "", ""),
    ),
    change(
        "statements/*/organizations/video",
        "which organizations sent a video message",
        (
            only(codes=("COE",), item=0, medium=Medium.VIDEO),
            "تكلم، عبر رسالة مصورة، المراقب عن مجلس أوروبا.",
            "by video message by the observer for the Council of Europe.",
        ),
        (
            say_it(codes=("IOM",), item=0, medium=Medium.VIDEO),
            "تكلم، عبر رسالة مصورة، المراقبان عن مجلس أوروبا والمنظمة الدولية للهجرة.",
            "by video message by the observers for the Council of Europe and the International",
        ),
        (silent, "", ""),
    ),
    change(
        "statements/*/parties/written",
        "which parties handed in a text",
        (
            only(codes=("SDN",), item=0, medium=Medium.WRITTEN),
            "قدم بياناً كتابياً ممثل السودان.",
            "statement was submitted in writing by the representative of the Sudan.",
        ),
        (
            say_it(codes=("CAN",), item=0, medium=Medium.WRITTEN),
            "قدم بيانين كتابيين ممثلا الطرفين التاليين في البروتوكول: السودان، كندا.",
            "statements were submitted in writing by the representatives of the following parties",
        ),
        (silent, "", ""),
    ),
    change(
        "closing/secretariat",
        "closing statements of the Secretariat",
        (
            only(**_CLOSING, **_OFFICE),
            "ألقت الأمانة كلمة ختامية.",
            "A closing statement was made by the Secretariat.",
        ),
        (
            say_it(**_CLOSING, **_OFFICE),
            "ألقت الأمانة كلمتين ختاميتين.",
            "Closing statements were made by the",
        ),
        (silent, "", ""),
    ),
    change(
        "closing/officer/*",
        "closing statements of the Chair",
        (_closed_by_chair(Gender.F, 1), "ألقت الرئيسة كلمة ختامية.", "made by the Chair."),
        (_closed_by_chair(Gender.M, 2), "ألقى الرئيس كلمتين ختاميتين.", "Closing statements were"),
    ),
)
