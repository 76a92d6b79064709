"""How bodies speak: sessions, plenary meetings, Presidents, members; sittings without number."""

from __future__ import annotations

from tests.phrasing.sentences.facts import (
    AGAIN,
    ASSEMBLY,
    BODY,
    BODY_FULL,
    CANADA,
    COMMITTEE,
    CONFERENCE,
    CONVENTION,
    JAPAN,
    NOT_SAID,
    OMAR,
    PAKISTAN,
    SPAN,
    VIENNA,
    WORK_PLAINLY,
    Case,
    at,
    days,
    names,
    on,
    words,
)
from tests.phrasing.sentences.papers import PLAINLY
from tests.phrasing.sentences.statements import stated
from wgdesk.phrasing.facts import Count, DateSpan, DateSpans, ItemRefs, Missing, Names, Ordinal
from wgdesk.phrasing.tree import Say, say

SESSION = (("term_event", "session"),)


PLENARY = (("term_sitting", "plenary"), ("term_chair", "president"), ("term_deciders", "states_parties"))


MEMBERS = (("term_event", "session"), ("term_deciders", "members"))


OPEN = (("term_deciders", "participants"), ("term_sitting_numbers", "none"), ("term_body", "plural"))


STATES = words("الدول الأطراف", "States Parties")


_DAY, _NEXT, _LAST = (DateSpan(on(day, 10), on(day, 10)) for day in (19, 21, 23))


SESSIONS = (
    Case(say("heading-elections"), "انتخاب أعضاء المكتب", "Election of officers"),
    Case(say("heading-chapter-deliberations"), "المداولات", "Deliberations"),
    Case(
        say("heading-chapter-actions", body=COMMITTEE),
        "الإجراءات التي اتخذتها اللجنة المخصصة",
        "Action taken by the Ad Hoc Committee",
    ),
    Case(
        say("heading-chapter-actions", body=BODY),
        "الإجراءات التي اتخذها الفريق العامل",
        "Action taken by the Working Group",
    ),
    Case(
        say("title-final", body=COMMITTEE, venue=VIENNA, span=SPAN),
        "تقرير عن دورة اللجنة المخصصة المعقودة في فيينا من ٩ إلى ١١ آذار/مارس ٢٠٢٢",
        "Report on the session of the Ad Hoc Committee held in Vienna from 9 to 11 March 2022",
        SESSION,
    ),
    Case(say("heading-organization"), "تنظيم الدورة", "Organization of the session", SESSION),
    Case(
        say("first-meeting", body=BODY, alone="no"),
        "وهذه هي الدورة الأولى للفريق العامل.",
        "This was the first session of the Working Group.",
        SESSION,
    ),
    Case(
        say("previous-meetings", body=COMMITTEE, spans=DateSpans((_DAY,)), alone="yes"),
        "عُقدت دورة اللجنة المخصصة السابقة يوم ١٩ تشرين الأول/أكتوبر ٢٠٢٢.",
        "The previous session of the Ad Hoc Committee was held on 19 October 2022.",
        SESSION,
    ),
    Case(
        say("previous-meetings", body=COMMITTEE, spans=DateSpans((_DAY, _NEXT)), alone="yes"),
        "عُقدت دورتا اللجنة المخصصة السابقتان يوم ١٩ تشرين الأول/أكتوبر ٢٠٢٢، "
        "ويوم ٢١ تشرين الأول/أكتوبر ٢٠٢٢.",
        "Previous sessions of the Ad Hoc Committee were held on 19 October 2022 and on 21 October 2022.",
        SESSION,
    ),
    Case(
        say(
            "held",
            mode="in_person",
            session="none",
            ordinal=Ordinal(21),
            body=BODY_FULL,
            venue=VIENNA,
            span=SPAN,
        ),
        "عُقدت الدورة الحادية والعشرون للفريق العامل المعني بالأسلحة النارية، "
        "في فيينا من ٩ إلى ١١ آذار/مارس ٢٠٢٢.",
        "The twenty-first session of the Working Group on Firearms was held in Vienna "
        "from 9 to 11 March 2022.",
        SESSION,
    ),
    Case(
        say("recommendations-adopted", body=COMMITTEE, venue=VIENNA, span=SPAN, n=Count(3), parent=ASSEMBLY),
        "اعتمدت اللجنة المخصصة، في دورتها المعقودة في فيينا من ٩ إلى ١١ آذار/مارس ٢٠٢٢، "
        "التوصيات الواردة أدناه لكي تنظر فيها الجمعية العامة.",
        "At its session held in Vienna from 9 to 11 March 2022, the Ad Hoc Committee adopted "
        "the recommendations set out below for consideration by the General Assembly.",
        SESSION,
    ),
    Case(
        say("opener-addressed", body=COMMITTEE, opener=OMAR),
        "وخاطب اللجنة المخصصة.",
        "He addressed the Ad Hoc Committee.",
        SESSION,
    ),
    Case(
        say("report-adopted", condition=NOT_SAID, body=CONFERENCE, day=days(11), **PLAINLY),
        "في ١١ آذار/مارس ٢٠٢٢، اعتمد المؤتمر هذا التقرير عن دورته.",
        "On 11 March 2022, the Conference adopted the present report on its session.",
        SESSION,
    ),
)


PLENARIES = (
    Case(
        say("sittings-held", n=Count(1), sure="yes", records=NOT_SAID),
        "وعُقدت جلسة عامة.",
        "One plenary meeting was held.",
        PLENARY,
    ),
    Case(
        say("sittings-held", n=Count(2), sure="no", records=NOT_SAID),
        "وعُقدت [جلستان عامتان].",
        "A total of [two plenary meetings] were held.",
        PLENARY,
    ),
    Case(
        say("sittings-held", n=Count(5), sure="yes", records=NOT_SAID),
        "وعُقدت خمس جلسات عامة.",
        "A total of five plenary meetings were held.",
        PLENARY,
    ),
    Case(
        say("sittings-held", n=Count(12), sure="yes", records=NOT_SAID),
        "وعُقدت ١٢ جلسة عامة.",
        "A total of 12 plenary meetings were held.",
        PLENARY,
    ),
    *(
        Case(
            say(
                "organization-adopted",
                condition=NOT_SAID,
                body=CONFERENCE,
                sittings=sittings,
                **WORK_PLAINLY,
            ),
            f"أقر المؤتمر، في {ar}، تنظيم أعماله.",
            f"At its {en}, the Conference approved the organization of its work.",
            PLENARY,
        )
        for sittings, ar, en in (
            (
                at((1, 9)),
                "جلسته العامة الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢",
                "1st plenary meeting, on 9 March 2022",
            ),
            (
                at((1, 9), (2, 9)),
                "جلستيه العامتين الأولى والثانية، المعقودتين في ٩ آذار/مارس ٢٠٢٢",
                "1st and 2nd plenary meetings, on 9 March 2022",
            ),
            (
                at((1, 9), (2, 9), (3, 10)),
                "جلساته العامة من الأولى إلى الثالثة، المعقودة يومي ٩ و ١٠ آذار/مارس ٢٠٢٢",
                "1st to 3rd plenary meetings, on 9 and 10 March 2022",
            ),
        )
    ),
    Case(
        say("organization-adopted", condition=NOT_SAID, sittings=AGAIN, body=CONFERENCE, **WORK_PLAINLY),
        "في الجلسة العامة نفسها، أقر المؤتمر تنظيم أعماله.",
        "At the same plenary meeting, the Conference approved the organization of its work.",
        PLENARY,
    ),
    Case(
        say(
            "opened-by",
            opener=OMAR,
            officer=say("officer", office="vice_chair", g="m", chair_g="f"),
            body=CONFERENCE,
        ),
        "افتتح الاجتماع السيد عمر القاضي (اليابان)، نائب رئيسة المؤتمر.",
        "The meeting was opened by Mr. Omar Elkadi (Japan), Vice-President of the Conference.",
        PLENARY,
    ),
)


_ONE, _TWO, _THREE = names(CANADA), names(CANADA, JAPAN), names(CANADA, JAPAN, PAKISTAN)


def _attended(who: Names, ar: str, en: str, options: tuple[tuple[str, str], ...]) -> Case:
    said = say("attended-parties", names=who, instrument=CONVENTION, body=COMMITTEE)
    return Case(said, ar, en, options)


def _spoke(who: Names, ar: str, en: str, options: tuple[tuple[str, str], ...]) -> Case:
    said = say(
        "spoke-parties",
        names=who,
        instrument=CONVENTION,
        body=COMMITTEE,
        stated=stated(ItemRefs((2,)), n=len(who.names)),
    )
    ar, en = f"في إطار البند ٢ من جدول الأعمال، تكلم {ar}.", f"Under agenda item 2, {en}."
    return Case(said, ar, en, options)


DECIDERS = (
    *(
        Case(
            say(
                "attended-other_states",
                names=who,
                body=COMMITTEE,
                parent=CONFERENCE,
                belonging=belonging,
                manner="observers",
            ),
            ar,
            en,
            MEMBERS,
        )
        for who, belonging, ar, en in (
            (
                _ONE,
                "yes",
                "مُثلت بمراقب الدولة التالية العضو في المؤتمر غير العضو في اللجنة المخصصة: كندا.",
                "The following member of the Conference that is not a member of the Ad Hoc Committee was"
                " represented by an observer: Canada.",
            ),
            (
                _TWO,
                "yes",
                "مُثلت بمراقبين الدولتان التاليتان العضوان في المؤتمر غير العضوين في اللجنة المخصصة:"
                " كندا، اليابان.",
                "The following members of the Conference that are not members of the Ad Hoc Committee were"
                " represented by observers: Canada and Japan.",
            ),
            (
                _THREE,
                "yes",
                "مُثلت بمراقبين الدول التالية الأعضاء في المؤتمر غير الأعضاء في اللجنة المخصصة:"
                " باكستان، كندا، اليابان.",
                "The following members of the Conference that are not members of the Ad Hoc Committee were"
                " represented by observers: Canada, Japan and Pakistan.",
            ),
            (
                _ONE,
                "no",
                "مُثلت بمراقب الدولة الأخرى التالية: كندا.",
                "The following other State was represented by an observer: Canada.",
            ),
            (
                _TWO,
                "no",
                "مُثلت بمراقبين الدولتان الأخريان التاليتان: كندا، اليابان.",
                "The following other States were represented by observers: Canada and Japan.",
            ),
            (
                _THREE,
                "no",
                "مُثلت بمراقبين الدول الأخرى التالية: باكستان، كندا، اليابان.",
                "The following other States were represented by observers: Canada, Japan and Pakistan.",
            ),
        )
    ),
    _attended(
        _ONE,
        "كانت الدولة الطرف التالية في اتفاقية الجريمة المنظمة ممثلة في الاجتماع: كندا.",
        "The following State party to the Organized Crime Convention was represented at the meeting: Canada.",
        PLENARY,
    ),
    _attended(
        _TWO,
        "كانت الدولتان الطرفان التاليتان في اتفاقية الجريمة المنظمة ممثلتين في الاجتماع: كندا، اليابان.",
        "The following States parties to the Organized Crime Convention were represented at the meeting: "
        "Canada and Japan.",
        PLENARY,
    ),
    _attended(
        _THREE,
        "كانت الدول الأعضاء التالية في اللجنة المخصصة ممثلة في الدورة: باكستان، كندا، اليابان.",
        "The following States members of the Ad Hoc Committee were represented at the session: "
        "Canada, Japan and Pakistan.",
        MEMBERS,
    ),
    _attended(
        _TWO,
        "كانت الدولتان المشاركتان التاليتان ممثلتين في الاجتماع: كندا، اليابان.",
        "The following States were represented at the meeting: Canada and Japan.",
        OPEN,
    ),
    _spoke(
        _TWO,
        "ممثلا الدولتين العضوين التاليتين في اللجنة المخصصة: كندا، اليابان",
        "statements were made by the representatives of the following States members of the Ad Hoc "
        "Committee: Canada and Japan",
        MEMBERS,
    ),
    _spoke(
        _THREE,
        "ممثلو الدول المشاركة التالية: باكستان، كندا، اليابان",
        "statements were made by the representatives of the following States: Canada, Japan and Pakistan",
        OPEN,
    ),
    Case(
        say(
            "organization-adopted",
            condition=NOT_SAID,
            body=STATES,
            sittings=at((1, 9), (2, 9)),
            **WORK_PLAINLY,
        ),
        "أقرت الدول الأطراف، في جلستيها المعقودتين في ٩ آذار/مارس ٢٠٢٢، تنظيم أعمالها.",
        "At their meetings on 9 March 2022, the States Parties approved the organization of their work.",
        OPEN,
    ),
)


ITSELF_OPTIONS = (("term_event", "itself"), ("term_chair", "president"))


_FULL = words("اجتماع الدول الأطراف في الاتفاقية", "Meeting of States Parties to the Convention")


_SHORT = words("الاجتماع", "Meeting")


def _itself(said: Say, ar: str, en: str) -> Case:
    return Case(said, ar, en, ITSELF_OPTIONS)


ITSELF = (
    _itself(
        say("title-final", body=_FULL, venue=VIENNA, span=SPAN),
        "تقرير عن اجتماع الدول الأطراف في الاتفاقية المعقود في فيينا من ٩ إلى ١١ آذار/مارس ٢٠٢٢",
        "Report on the Meeting of States Parties to the Convention held in Vienna from 9 to 11 March 2022",
    ),
    _itself(
        say(
            "held", mode="in_person", session="none", ordinal=Ordinal(22), body=_FULL, venue=VIENNA, span=SPAN
        ),
        "عُقد الاجتماع الثاني والعشرون للدول الأطراف في الاتفاقية، في فيينا من ٩ إلى ١١ آذار/مارس ٢٠٢٢.",
        "The twenty-second Meeting of States Parties to the Convention was held in Vienna "
        "from 9 to 11 March 2022.",
    ),
    _itself(
        say(
            "held",
            mode="in_person",
            session="none",
            ordinal=Ordinal(2),
            body=Missing(),
            venue=VIENNA,
            span=SPAN,
        ),
        "عُقد الاجتماع الثاني لـ[...]، في فيينا من ٩ إلى ١١ آذار/مارس ٢٠٢٢.",
        "The second Meeting of the [...] was held in Vienna from 9 to 11 March 2022.",
    ),
    _itself(
        say("first-meeting", body=_SHORT, alone="yes"),
        "هذا هو الاجتماع الأول.",
        "This was the first Meeting.",
    ),
    *(
        _itself(say("previous-meetings", body=_SHORT, spans=DateSpans(spans), alone="yes"), ar, en)
        for spans, ar, en in (
            (
                (_DAY,),
                "عُقد الاجتماع السابق يوم ١٩ تشرين الأول/أكتوبر ٢٠٢٢.",
                "The previous Meeting was held on 19 October 2022.",
            ),
            (
                (_DAY, _NEXT),
                "عُقد الاجتماعان السابقان يوم ١٩ تشرين الأول/أكتوبر ٢٠٢٢، ويوم ٢١ تشرين الأول/أكتوبر ٢٠٢٢.",
                "Previous Meetings were held on 19 October 2022 and on 21 October 2022.",
            ),
            (
                (_DAY, _NEXT, _LAST),
                "عُقدت الاجتماعات السابقة يوم ١٩ تشرين الأول/أكتوبر ٢٠٢٢، ويوم ٢١ تشرين الأول/أكتوبر ٢٠٢٢، "
                "ويوم ٢٣ تشرين الأول/أكتوبر ٢٠٢٢.",
                "Previous Meetings were held on 19 October 2022, on 21 October 2022 and on 23 October 2022.",
            ),
        )
    ),
    _itself(
        say("recommendations-adopted", body=_FULL, venue=VIENNA, span=SPAN, n=Count(2), parent=ASSEMBLY),
        "اعتمد اجتماع الدول الأطراف في الاتفاقية، المعقود في فيينا من ٩ إلى ١١ آذار/مارس ٢٠٢٢، "
        "التوصيتين الواردتين أدناه لكي تنظر فيهما الجمعية العامة.",
        "The Meeting of States Parties to the Convention, held in Vienna from 9 to 11 March 2022, adopted "
        "the recommendations set out below for consideration by the General Assembly.",
    ),
    _itself(
        say("report-adopted", condition=NOT_SAID, body=_SHORT, day=days(11), **PLAINLY),
        "في ١١ آذار/مارس ٢٠٢٢، اعتمد الاجتماع هذا التقرير.",
        "On 11 March 2022, the Meeting adopted the present report.",
    ),
)

CASES = (*SESSIONS, *PLENARIES, *DECIDERS, *ITSELF)
