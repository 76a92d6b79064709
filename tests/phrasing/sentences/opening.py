"""The opening of the meeting: where and when, how many sittings, who opened it."""

from __future__ import annotations

from tests.phrasing.sentences.facts import (
    AMINA,
    BODY,
    BODY_FULL,
    CANADA,
    COMMITTEE,
    EGYPT,
    JAPAN,
    KARIM,
    LEILA,
    NOT_SAID,
    OMAR,
    SPAN,
    SUDAN,
    VIENNA,
    Case,
    at,
    names,
    words,
)
from tests.phrasing.sentences.officers import officer
from wgdesk.phrasing.facts import Count, Doubtful, Fact, Missing, Ordinal, Person, Words
from wgdesk.phrasing.tree import Say, say

SHARM = words("شرم الشيخ، مصر", "Sharm el-Sheikh, Egypt")


def _held(ordinal: Fact) -> Say:
    return say(
        "held", mode="in_person", session="none", ordinal=ordinal, body=BODY_FULL, venue=VIENNA, span=SPAN
    )


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
        say(
            "held-in-year",
            mode="in_person",
            session="none",
            year=Count(2022),
            body=COMMITTEE,
            venue=VIENNA,
            span=SPAN,
        ),
        "عُقد اجتماع اللجنة المخصصة لعام ٢٠٢٢، في فيينا من ٩ إلى ١١ آذار/مارس ٢٠٢٢.",
        "The 2022 meeting of the Ad Hoc Committee was held in Vienna from 9 to 11 March 2022.",
    ),
    # An apposition is closed by a comma.
    *(
        Case(
            say(
                "held",
                mode="in_person",
                session="none",
                ordinal=Ordinal(3),
                body=COMMITTEE,
                venue=venue,
                span=SPAN,
            ),
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
            session="none",
            ordinal=Ordinal(3),
            body=COMMITTEE,
            venue=Doubtful(VIENNA),
            span=Doubtful(SPAN),
        ),
        "عُقد الاجتماع الثالث للجنة المخصصة، في [فيينا] [من ٩ إلى ١١ آذار/مارس ٢٠٢٢].",
        "The third meeting of the Ad Hoc Committee was held in [Vienna] [from 9 to 11 March 2022].",
    ),
    *(
        Case(say("sittings-held", n=Count(n), sure="yes", records=NOT_SAID), f"وعُقدت {ar}.", f"{en} held.")
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
    *(
        Case(
            say("sittings-inquorate", body=body, sittings=at(*((n, 9) for n in sittings))),
            f"ورفع{ar}، لعدم اكتمال النصاب القانوني.",
            f"The {en}, on 9 March 2022, for lack of a quorum.",
        )
        for body, sittings, ar, en in (
            (
                *(BODY, (2,)),
                " الفريق العامل جلسته الثانية، المعقودة في ٩ آذار/مارس ٢٠٢٢",
                "Working Group adjourned its 2nd meeting",
            ),
            (
                *(COMMITTEE, (21, 22)),
                "ت اللجنة المخصصة جلستيها الحادية والعشرين والثانية والعشرين، المعقودتين في ٩ آذار/مارس ٢٠٢٢",
                "Ad Hoc Committee adjourned its 21st and 22nd meetings",
            ),
        )
    ),
    Case(
        say("sittings-inquorate", body=BODY, sittings=at((2, 9))),
        "ورفع الفريق العامل جلسته المعقودة في ٩ آذار/مارس ٢٠٢٢، لعدم اكتمال النصاب القانوني.",
        "The Working Group adjourned its meeting on 9 March 2022 for lack of a quorum.",
        (("term_sitting_numbers", "none"),),
    ),
    Case(
        say("sittings-held", n=Count(5), sure="no", records=NOT_SAID),
        "وعُقدت [خمس جلسات].",
        "A total of [five meetings] were held.",
    ),
    *(
        Case(
            say(
                "held", mode=mode, session="none", ordinal=Ordinal(3), body=COMMITTEE, venue=VIENNA, span=SPAN
            ),
            f"عُقد الاجتماع الثالث للجنة المخصصة، في فيينا من ٩ إلى ١١ آذار/مارس ٢٠٢٢، {ar}.",
            f"The third meeting of the Ad Hoc Committee was held in Vienna from 9 to 11 March 2022, {en}.",
        )
        for mode, ar, en in (
            ("hybrid", "حضورياً وعبر الإنترنت", "both in person and online"),
            ("online", "عبر الإنترنت", "in an online format"),
        )
    ),
)


OPENED = (
    Case(
        say(
            "opened-at",
            sittings=at((1, 9)),
            text=say("opened-by", opener=OMAR, officer=officer("officer", "chair", "m", "f"), body=COMMITTEE),
        ),
        "في الجلسة الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، افتتح الاجتماع السيد عمر القاضي (اليابان)، رئيس"
        " اللجنة المخصصة.",
        "At the 1st meeting, on 9 March 2022, the meeting was opened by Mr. Omar Elkadi (Japan), Chair of the"
        " Ad Hoc Committee.",
    ),
    Case(
        say("opened-by", opener=AMINA, officer=officer("officer", "chair", "f", "f"), body=BODY),
        "افتتحت الاجتماع معالي السيدة أمينة ديالو (مصر)، رئيسة الفريق العامل.",
        "The meeting was opened by Ms. Amina Diallo (Egypt), Chair of the Working Group.",
    ),
    Case(
        say("opened-by", opener=OMAR, officer=officer("officer", "vice_chair", "m", "f"), body=COMMITTEE),
        "افتتح الاجتماع السيد عمر القاضي (اليابان)، نائب رئيسة اللجنة المخصصة.",
        "The meeting was opened by Mr. Omar Elkadi (Japan), Vice-Chair of the Ad Hoc Committee.",
    ),
    Case(
        say("opened-by", opener=KARIM, officer=officer("officer", "chair", "m", "m"), body=BODY),
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
        "أدلى بكلمتين افتتاحيتين ممثلا كندا واليابان.",
        "Opening statements were made by the representatives of Canada and Japan.",
    ),
    Case(
        say("spoke-opening", capacity="representative", n=Count(3), names=names(JAPAN, SUDAN, CANADA)),
        "أدلى بكلمات افتتاحية ممثلو السودان، وكندا، واليابان.",
        "Opening statements were made by the representatives of Canada, Japan and the Sudan.",
    ),
    # On behalf of a group, or not in the room.
    *(
        Case(
            say(
                "spoke-for-group",
                stated=say(f"stated-{kind}", g="m", medium=medium, n=Count(1)),
                capacity="representative",
                speaker=SUDAN,
                group=words("مجموعة الدول الأفريقية", "the Group of African States"),
            ),
            f"{ar} ممثل السودان، باسم مجموعة الدول الأفريقية.",
            f"{en} by the representative of the Sudan on behalf of the Group of African States.",
        )
        for kind, medium, ar, en in (
            ("opening", "room", "ألقى كلمة افتتاحية", "An opening statement was made"),
            (
                *("opening", "video"),
                "ألقى كلمة افتتاحية، عبر رسالة مصورة،",
                "An opening statement was made by video message",
            ),
            (
                *("opening", "written"),
                "قدم كتابةً كلمة افتتاحية",
                "An opening statement was submitted in writing",
            ),
            ("closing", "room", "ألقى كلمة ختامية", "A closing statement was made"),
            (
                *("closing", "video"),
                "ألقى كلمة ختامية، عبر رسالة مصورة،",
                "A closing statement was made by video message",
            ),
            ("closing", "written", "قدم كتابةً كلمة ختامية", "A closing statement was submitted in writing"),
        )
    ),
    # An officer whom the State has yet to name goes by the office.
    *(
        Case(
            say(
                key,
                officer=officer("the-officer", "vice_chair", "f", "f"),
                person=Person(Words(), Words(), "f", delegation=SUDAN),
            ),
            "نائبة الرئيسة (السودان)",
            "Vice-Chair (Sudan)",
        )
        for key in ("officer-named", "officer-of-state")
    ),
    Case(
        say(
            "opened-by",
            opener=Person(Words(), Words(), "m", delegation=EGYPT),
            officer=officer("officer", "chair", "m", "m"),
            body=BODY,
        ),
        "افتتح الاجتماع رئيس الفريق العامل (مصر).",
        "The meeting was opened by the Chair of the Working Group (Egypt).",
    ),
    Case(
        say(
            "opened-by",
            opener=Person(Words(), Words(), "f", delegation=SUDAN),
            officer=officer("officer", "vice_chair", "f", "m"),
            body=BODY,
        ),
        "افتتحت الاجتماع نائبة رئيس الفريق العامل (السودان).",
        "The meeting was opened by the Vice-Chair of the Working Group (Sudan).",
    ),
    Case(
        say(
            "opened-by-previous",
            opener=Person(Words(), Words(), "f", delegation=SUDAN),
            officer=officer("officer", "chair", "f", "f"),
        ),
        "افتتحت الاجتماع رئيسة الاجتماع السابق (السودان).",
        "The meeting was opened by the Chair of the previous meeting (Sudan).",
    ),
)

CASES = (*HELD, *OPENED)
