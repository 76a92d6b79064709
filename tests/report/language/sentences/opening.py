"""The opening of the meeting: where and when, how many sittings, who opened it, officers."""

from __future__ import annotations

from dataclasses import replace

from tests.report.language.sentences.facts import (
    AMINA,
    BODY,
    BODY_FULL,
    CANADA,
    COMMITTEE,
    JAPAN,
    KARIM,
    LEILA,
    OMAR,
    SPAN,
    SUDAN,
    VIENNA,
    Case,
    at,
    days,
    names,
    words,
)
from wgdesk.report.facts import Count, Doubtful, Fact, ItemRefs, Missing, Ordinal, People
from wgdesk.report.tree import Say, say

SHARM = words("شرم الشيخ، مصر", "Sharm el-Sheikh, Egypt")


def _held(ordinal: Fact) -> Say:
    return say("held", mode="in_person", ordinal=ordinal, body=BODY_FULL, venue=VIENNA, span=SPAN)


# The meeting's ordinal is in the nominative.
HELD = (
    *(
        Case(
            _held(Ordinal(n)),
            f"عُقد الاجتماع {ar} للفريق العامل المعني بالأسلحة النارية، في فيينا من ٩ إلى ١١ آذار/مارس ٢٠٢٢.",
            f"The {en} meeting of the Working Group on Firearms was held in Vienna from 9 to 11 March 2022.",
        )
        for n, ar, en in (
            (1, "الأول", "first"),
            (2, "الثاني", "second"),
            (9, "التاسع", "ninth"),
            (10, "العاشر", "tenth"),
            (11, "الحادي عشر", "eleventh"),
            (12, "الثاني عشر", "twelfth"),
            (20, "العشرون", "twentieth"),
            (21, "الحادي والعشرون", "twenty-first"),
            (22, "الثاني والعشرون", "twenty-second"),
            (38, "الثامن والثلاثون", "thirty-eighth"),
            (40, "الأربعون", "fortieth"),
            (45, "الخامس والأربعون", "forty-fifth"),
        )
    ),
    Case(
        _held(Doubtful(Ordinal(9))),
        "عُقد الاجتماع [التاسع] للفريق العامل المعني بالأسلحة النارية، في فيينا من ٩ إلى ١١ آذار/مارس ٢٠٢٢.",
        "The [ninth] meeting of the Working Group on Firearms was held in Vienna from 9 to 11 March 2022.",
    ),
    Case(
        _held(Doubtful(Ordinal(9), (Ordinal(10),))),
        "عُقد الاجتماع التاسع [العاشر] للفريق العامل المعني بالأسلحة النارية، في فيينا من ٩ إلى ١١"
        " آذار/مارس ٢٠٢٢.",
        "The ninth [tenth] meeting of the Working Group on Firearms was held in Vienna"
        " from 9 to 11 March 2022.",
    ),
    Case(
        say("held-in-year", mode="in_person", year=Count(2022), body=COMMITTEE, venue=VIENNA, span=SPAN),
        "عُقد اجتماع اللجنة المخصصة لعام ٢٠٢٢، في فيينا من ٩ إلى ١١ آذار/مارس ٢٠٢٢.",
        "The 2022 meeting of the Ad Hoc Committee was held in Vienna from 9 to 11 March 2022.",
    ),
    # An apposition is closed by a comma.
    *(
        Case(
            say("held", mode="in_person", ordinal=Ordinal(3), body=COMMITTEE, venue=venue, span=SPAN),
            f"عُقد الاجتماع الثالث للجنة المخصصة، في {ar} من ٩ إلى ١١ آذار/مارس ٢٠٢٢.",
            f"The third meeting of the Ad Hoc Committee was held in {en} from 9 to 11 March 2022.",
        )
        for venue, ar, en in (
            (SHARM, "شرم الشيخ، مصر،", "Sharm el-Sheikh, Egypt,"),
            (Doubtful(VIENNA, (SHARM,)), "فيينا [شرم الشيخ، مصر]،", "Vienna [Sharm el-Sheikh, Egypt],"),
        )
    ),
    Case(
        say(
            "held",
            mode="in_person",
            ordinal=Ordinal(3),
            body=COMMITTEE,
            venue=Doubtful(VIENNA),
            span=Doubtful(SPAN),
        ),
        "عُقد الاجتماع الثالث للجنة المخصصة، في [فيينا] [من ٩ إلى ١١ آذار/مارس ٢٠٢٢].",
        "The third meeting of the Ad Hoc Committee was held in [Vienna] [from 9 to 11 March 2022].",
    ),
    *(
        Case(say("sittings-held", n=Count(n), sure="yes"), f"وعُقدت {ar}.", f"{en} held.")
        for n, ar, en in (
            (1, "جلسة واحدة", "One meeting was"),
            (2, "جلستان", "A total of two meetings were"),
            (3, "ثلاث جلسات", "A total of three meetings were"),
            (8, "ثماني جلسات", "A total of eight meetings were"),
            (9, "تسع جلسات", "A total of nine meetings were"),
            (10, "عشر جلسات", "A total of 10 meetings were"),
            (11, "١١ جلسة", "A total of 11 meetings were"),
            (12, "١٢ جلسة", "A total of 12 meetings were"),
            (20, "٢٠ جلسة", "A total of 20 meetings were"),
            (100, "١٠٠ جلسة", "A total of 100 meetings were"),
            (103, "١٠٣ جلسات", "A total of 103 meetings were"),
        )
    ),
    Case(
        say("sittings-held", n=Count(5), sure="no"),
        "وعُقدت [خمس جلسات].",
        "A total of [five meetings] were held.",
    ),
    *(
        Case(
            say("held", mode=mode, ordinal=Ordinal(3), body=COMMITTEE, venue=VIENNA, span=SPAN),
            f"عُقد الاجتماع الثالث للجنة المخصصة، في فيينا من ٩ إلى ١١ آذار/مارس ٢٠٢٢، {ar}.",
            f"The third meeting of the Ad Hoc Committee was held in Vienna from 9 to 11 March 2022, {en}.",
        )
        for mode, ar, en in (
            ("hybrid", "حضورياً وعبر الإنترنت", "both in person and online"),
            ("online", "عبر الإنترنت", "in an online format"),
        )
    ),
)


def _office(key: str, office: str, g: str, chair_g: str) -> Say:
    return say(key, office=office, g=g, chair_g=chair_g)


OFFICES = (
    *(
        Case(_office("officer", office, g, chair_g), ar, en)
        for office, g, chair_g, ar, en in (
            ("chair", "m", "m", "رئيس", "Chair"),
            ("chair", "f", "f", "رئيسة", "Chair"),
            ("vice_chair", "m", "m", "نائب رئيس", "Vice-Chair"),
            ("vice_chair", "f", "m", "نائبة رئيس", "Vice-Chair"),
            ("vice_chair", "m", "f", "نائب رئيسة", "Vice-Chair"),
            ("vice_chair", "f", "f", "نائبة رئيسة", "Vice-Chair"),
            ("rapporteur", "m", "f", "مقرر", "Rapporteur"),
            ("rapporteur", "f", "m", "مقررة", "Rapporteur"),
        )
    ),
    *(
        Case(_office("the-officer", office, g, chair_g), ar, en)
        for office, g, chair_g, ar, en in (
            ("chair", "m", "m", "الرئيس", "Chair"),
            ("chair", "f", "f", "الرئيسة", "Chair"),
            ("vice_chair", "f", "m", "نائبة الرئيس", "Vice-Chair"),
            ("vice_chair", "m", "f", "نائب الرئيسة", "Vice-Chair"),
            ("rapporteur", "m", "m", "المقرر", "Rapporteur"),
            ("rapporteur", "f", "m", "المقررة", "Rapporteur"),
        )
    ),
)

OPENED = (
    Case(
        say("opened-by", opener=AMINA, officer=_office("officer", "chair", "f", "f"), body=BODY),
        "افتتحت الاجتماع معالي السيدة أمينة ديالو (مصر)، رئيسة الفريق العامل.",
        "The meeting was opened by Ms. Amina Diallo (Egypt), Chair of the Working Group.",
    ),
    Case(
        say("opened-by", opener=OMAR, officer=_office("officer", "vice_chair", "m", "f"), body=COMMITTEE),
        "افتتح الاجتماع السيد عمر القاضي (اليابان)، نائب رئيسة اللجنة المخصصة.",
        "The meeting was opened by Mr. Omar Elkadi (Japan), Vice-Chair of the Ad Hoc Committee.",
    ),
    Case(
        say("opened-by", opener=KARIM, officer=_office("officer", "chair", "m", "m"), body=BODY),
        "افتتح الاجتماع كريم حداد، رئيس الفريق العامل.",
        "The meeting was opened by Karim Haddad, Chair of the Working Group.",
        options=(("honorifics", "hidden"),),
    ),
    Case(say("opener-addressed", body=BODY, opener=LEILA), "وخاطبت الاجتماع.", "She addressed the meeting."),
    Case(say("opener-addressed", body=BODY, opener=OMAR), "وخاطب الاجتماع.", "He addressed the meeting."),
    *(
        Case(
            say("opener-overview", body=BODY, opener=opener, overview=words("ولايته", "its mandate")),
            f"{ar} لمحة عامة عن ولايته.",
            f"{en} addressed the meeting and gave an overview of its mandate.",
        )
        for opener, ar, en in (
            (LEILA, "وخاطبت الاجتماع وقدمت", "She"),
            (OMAR, "وخاطب الاجتماع وقدم", "He"),
        )
    ),
    *(
        Case(
            say("secretariat-opening", n=Count(n)),
            f"ألقت الأمانة {ar} في افتتاح الاجتماع.",
            f"The Secretariat made {en}.",
        )
        for n, ar, en in (
            (1, "كلمة", "an opening statement"),
            (2, "كلمتين", "two opening statements"),
            (3, "ثلاث كلمات", "three opening statements"),
            (11, "١١ كلمة", "11 opening statements"),
        )
    ),
    Case(
        say("opened-by-unknown", opener=Missing()),
        "افتتح الاجتماع [...].",
        "The meeting was opened by [...].",
    ),
    Case(
        say("spoke-opening", capacity="representative", n=Count(1), names=names(SUDAN)),
        "ألقى ممثل السودان كلمة افتتاحية.",
        "An opening statement was made by the representative of the Sudan.",
    ),
    Case(
        say("spoke-opening", capacity="representative", n=Count(2), names=names(JAPAN, CANADA)),
        "ألقى ممثلا كندا واليابان كلمتين افتتاحيتين.",
        "Opening statements were made by the representatives of Canada and Japan.",
    ),
    Case(
        say("spoke-opening", capacity="representative", n=Count(3), names=names(JAPAN, SUDAN, CANADA)),
        "ألقى ممثلو السودان، وكندا، واليابان كلمات افتتاحية.",
        "Opening statements were made by the representatives of Canada, Japan and the Sudan.",
    ),
)


def _elected(n: int, g: str, manner: str = "acclamation", body: Fact = BODY) -> Say:
    return say("officers-elected", body=body, sittings=at((1, 9)), manner=manner, n=Count(n), g=g)


_AT_FIRST = "انتخب الفريق العامل، في جلسته الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢،"

ELECTED = (
    *(
        Case(
            _elected(n, g),
            f"{_AT_FIRST} بالتزكية {ar}:",
            f"At its 1st meeting, on 9 March 2022, the Working Group elected the following {en} by"
            " acclamation:",
        )
        for n, g, ar, en in (
            (1, "m", "عضو المكتب التالي اسمه", "officer"),
            (1, "f", "عضوة المكتب التالي اسمها", "officer"),
            (2, "m", "عضوي المكتب التالي اسماهما", "officers"),
            (2, "f", "عضوتي المكتب التالي اسماهما", "officers"),
            (3, "m", "أعضاء المكتب التالية أسماؤهم", "officers"),
            (3, "f", "عضوات المكتب التالية أسماؤهن", "officers"),
            (11, "m", "أعضاء المكتب التالية أسماؤهم", "officers"),
        )
    ),
    Case(
        _elected(3, "m", "election", COMMITTEE),
        "انتخبت اللجنة المخصصة، في جلستها الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، أعضاء المكتب التالية"
        " أسماؤهم:",
        "At its 1st meeting, on 9 March 2022, the Ad Hoc Committee elected the following officers:",
    ),
    Case(
        say(
            "officer-item",
            officer=_office("the-officer", "chair", "f", "f"),
            person=AMINA,
            manner="election",
            end="semicolon",
        ),
        "الرئيسة: معالي السيدة أمينة ديالو (مصر)؛",
        "Chair: Ms. Amina Diallo (Egypt);",
    ),
    Case(
        say("office-named", officer=_office("the-officer", "rapporteur", "m", "f"), person=OMAR),
        "المقرر: السيد عمر القاضي (اليابان)",
        "Rapporteur: Mr. Omar Elkadi (Japan)",
    ),
    Case(
        say(
            "officer-item",
            officer=_office("the-officer", "rapporteur", "m", "f"),
            person=KARIM,
            manner="election",
            end="stop",
        ),
        "المقرر: السيد كريم حداد.",
        "Rapporteur: Mr. Karim Haddad.",
    ),
    Case(
        say(
            "officer-item",
            officer=_office("the-officer", "chair", "f", "f"),
            person=AMINA,
            manner="acclamation",
            end="stop",
        ),
        "الرئيسة: معالي السيدة أمينة ديالو (مصر)، بالتزكية.",
        "Chair: Ms. Amina Diallo (Egypt), by acclamation.",
    ),
)

RANKED = tuple(
    Case(_office(key, office, g, chair_g), ar, en)
    for key, office, g, chair_g, ar, en in (
        ("officer", "first_vice_chair", "f", "m", "النائبة الأولى لرئيس", "First Vice-Chair"),
        ("officer", "second_vice_chair", "m", "f", "النائب الثاني لرئيسة", "Second Vice-Chair"),
        ("officer", "third_vice_chair", "f", "f", "النائبة الثالثة لرئيسة", "Third Vice-Chair"),
        ("officer", "first_vice_chair", "m", "m", "النائب الأول لرئيس", "First Vice-Chair"),
        ("officer", "second_vice_chair", "f", "m", "النائبة الثانية لرئيس", "Second Vice-Chair"),
        ("officer", "third_vice_chair", "m", "m", "النائب الثالث لرئيس", "Third Vice-Chair"),
        ("officer", "first_vice_chair", "m", "f", "النائب الأول لرئيسة", "First Vice-Chair"),
        ("the-officer", "first_vice_chair", "f", "f", "النائبة الأولى للرئيسة", "First Vice-Chair"),
        ("the-officer", "first_vice_chair", "m", "m", "النائب الأول للرئيس", "First Vice-Chair"),
        ("the-officer", "second_vice_chair", "m", "f", "النائب الثاني للرئيسة", "Second Vice-Chair"),
        ("the-officer", "second_vice_chair", "f", "m", "النائبة الثانية للرئيس", "Second Vice-Chair"),
        ("the-officer", "third_vice_chair", "m", "m", "النائب الثالث للرئيس", "Third Vice-Chair"),
        ("the-officer", "third_vice_chair", "f", "f", "النائبة الثالثة للرئيسة", "Third Vice-Chair"),
        ("officer", "acting_chair", "f", "m", "القائمة بأعمال رئيس", "Acting Chair"),
        ("officer", "acting_chair", "m", "f", "القائم بأعمال رئيسة", "Acting Chair"),
        ("the-officer", "acting_chair", "f", "f", "القائمة بأعمال الرئيسة", "Acting Chair"),
        ("the-officer", "acting_chair", "m", "m", "القائم بأعمال الرئيس", "Acting Chair"),
    )
)


def _several(office: str, n: int, g: str, chair_g: str, manner: str, end: str) -> Say:
    facts = {"office": office, "g": g, "chair_g": chair_g, "manner": manner, "end": end}
    return say("officers-item", n=Count(n), people=People((OMAR, KARIM)), **facts)


_WHO_AR, _WHO_EN = (
    "السيد عمر القاضي (اليابان)، والسيد كريم حداد",
    "Mr. Omar Elkadi (Japan) and Mr. Karim Haddad",
)

BUREAU = (
    *(
        Case(
            _several(office, n, g, chair_g, "election", "semicolon"),
            f"{ar}: {_WHO_AR}؛",
            f"{en}: {_WHO_EN};",
        )
        for office, n, g, chair_g, ar, en in (
            ("vice_chair", 3, "m", "f", "نواب الرئيسة", "Vice-Chairs"),
            ("vice_chair", 2, "m", "m", "نائبا الرئيس", "Vice-Chairs"),
            ("vice_chair", 2, "f", "m", "نائبتا الرئيس", "Vice-Chairs"),
            ("vice_chair", 3, "f", "f", "نائبات الرئيسة", "Vice-Chairs"),
            ("chair", 2, "m", "m", "الرئيسان المشاركان", "Co-Chairs"),
            ("chair", 2, "f", "f", "الرئيستان المشاركتان", "Co-Chairs"),
            ("chair", 3, "m", "m", "الرؤساء المشاركون", "Co-Chairs"),
            ("chair", 3, "f", "f", "الرئيسات المشاركات", "Co-Chairs"),
            ("rapporteur", 2, "m", "m", "المقرران", "Rapporteurs"),
            ("rapporteur", 2, "f", "m", "المقررتان", "Rapporteurs"),
            ("rapporteur", 3, "m", "m", "المقررون", "Rapporteurs"),
            ("rapporteur", 3, "f", "m", "المقررات", "Rapporteurs"),
        )
    ),
    Case(
        _several("vice_chair", 2, "m", "m", "acclamation", "stop"),
        f"نائبا الرئيس: {_WHO_AR}، بالتزكية.",
        f"Vice-Chairs: {_WHO_EN}, by acclamation.",
    ),
    *(
        Case(
            say("officers-before", n=Count(n), g=g),
            f"{ar} قبل الاجتماع:",
            f"The following {en} had been elected before the meeting:",
        )
        for n, g, ar, en in (
            (1, "f", "كانت عضوة المكتب التالي اسمها قد انتُخبت", "officer"),
            (1, "m", "كان عضو المكتب التالي اسمه قد انتُخب", "officer"),
            (2, "f", "كانت عضوتا المكتب التالي اسماهما قد انتُخبتا", "officers"),
            (2, "m", "كان عضوا المكتب التالي اسماهما قد انتُخبا", "officers"),
            (4, "f", "كانت عضوات المكتب التالية أسماؤهن قد انتُخبن", "officers"),
            (4, "m", "كان أعضاء المكتب التالية أسماؤهم قد انتُخبوا", "officers"),
        )
    ),
    *(
        Case(
            say("officers-elected-on", day=days(9), n=Count(n), g=g),
            f"{ar} في ٩ آذار/مارس ٢٠٢٢:",
            f"The following {en} had been elected on 9 March 2022:",
        )
        for n, g, ar, en in (
            (1, "f", "كانت عضوة المكتب التالي اسمها قد انتُخبت", "officer"),
            (1, "m", "كان عضو المكتب التالي اسمه قد انتُخب", "officer"),
            (2, "f", "كانت عضوتا المكتب التالي اسماهما قد انتُخبتا", "officers"),
            (2, "m", "كان عضوا المكتب التالي اسماهما قد انتُخبا", "officers"),
            (4, "f", "كانت عضوات المكتب التالية أسماؤهن قد انتُخبن", "officers"),
            (4, "m", "كان أعضاء المكتب التالية أسماؤهم قد انتُخبوا", "officers"),
        )
    ),
    *(
        Case(say("bureau-head", column=column), ar, en)
        for column, ar, en in (
            ("office", "المنصب", "Office"),
            ("name", "الاسم", "Name"),
            ("state", "الدولة", "State"),
            ("group", "المجموعة الإقليمية", "Regional group"),
        )
    ),
    Case(say("person-alone", person=OMAR), "السيد عمر القاضي", "Mr. Omar Elkadi"),
    Case(say("delegation-listed", name=SUDAN), "السودان", "Sudan"),
    Case(say("no-words"), "", ""),
    Case(
        say("group-listed", group=words("مجموعة الدول الأفريقية", "the Group of African States")),
        "مجموعة الدول الأفريقية",
        "Group of African States",
    ),
    *(
        Case(
            say(
                "presided",
                person=person,
                officer=_office("the-officer", "vice_chair", person.gender, "f"),
                what=what,
                sittings=at((3, 9)),
                items=ItemRefs((4,)),
            ),
            f"{ar}.",
            f"{en}.",
        )
        for person, what, ar, en in (
            (
                OMAR,
                "part",
                "ترأس السيد عمر القاضي (اليابان)، نائب الرئيسة، جزءاً من الجلسة الثالثة",
                "Mr. Omar Elkadi (Japan), Vice-Chair, presided over part of the 3rd meeting",
            ),
            (
                OMAR,
                "whole",
                "ترأس السيد عمر القاضي (اليابان)، نائب الرئيسة، الجلسة الثالثة",
                "Mr. Omar Elkadi (Japan), Vice-Chair, presided over the 3rd meeting",
            ),
            (
                AMINA,
                "items",
                "ترأست معالي السيدة أمينة ديالو (مصر)، نائبة الرئيسة، النظر في البند ٤ من جدول الأعمال في"
                " الجلسة الثالثة",
                "Ms. Amina Diallo (Egypt), Vice-Chair, presided over the consideration of agenda item 4"
                " at the 3rd meeting",
            ),
        )
    ),
)

_EVERYWHERE = (("honorifics", "everywhere"),)

HONOURED = tuple(
    Case(
        say(
            "opened-by",
            opener=replace(AMINA, style=style),
            officer=_office("officer", "chair", "f", "f"),
            body=BODY,
        ),
        f"افتتحت الاجتماع {ar} أمينة ديالو (مصر)، رئيسة الفريق العامل.",
        f"The meeting was opened by {en} Amina Diallo (Egypt), Chair of the Working Group.",
        options,
    )
    for style, ar, en, options in (
        ("ambassador", "سعادة السيدة", "Ms.", ()),
        ("highness", "سمو", "Ms.", ()),
        ("minister", "معالي السيدة", "H.E. Ms.", _EVERYWHERE),
        ("highness", "سمو", "H.R.H.", _EVERYWHERE),
    )
)

CASES = (*HELD, *OFFICES, *OPENED, *HONOURED, *ELECTED, *RANKED, *BUREAU)
