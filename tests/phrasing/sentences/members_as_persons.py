"""Which members of a body attended, where they are persons: in person, remotely, not at all."""

from __future__ import annotations

from tests.phrasing.sentences.facts import AMINA, BODY, NOT_SAID, OMAR, PROTOCOL, Case
from wgdesk.phrasing.facts import Count, People, Person
from wgdesk.phrasing.tree import Say, say


def _told(key: str, *people: Person, g: str = "m", other: str = "no", **more: str) -> Say:
    return say(key, n=Count(len(people)), g=g, body=BODY, other=other, people=People(people), **more)


def _in_kind(who: str, *kinds: str) -> Say:
    facts = {"body": BODY, "instrument": PROTOCOL, "parent": NOT_SAID, "belonging": "no"}
    parts = tuple(say("attended-kind", kind=kind, **facts) for kind in kinds)
    return say("attended-in-kind", who=who, body=BODY, kinds=say("listing", parts=parts))


_ONE_AR, _ONE = "السيد عمر القاضي (اليابان)", "Mr. Omar Elkadi (Japan)"
_WOMAN_AR, _WOMAN = "معالي السيدة أمينة ديالو (مصر)", "Ms. Amina Diallo (Egypt)"

CASES = (
    Case(
        say("observers-invited"),
        "دُعي المراقبون إلى تقديم بيانات خطية قبل الاجتماع.",
        "Observers were invited to provide written statements in advance of the meeting.",
    ),
    Case(
        _in_kind("members"),
        "حضر الاجتماع أعضاء الفريق العامل.",
        "Members of the Working Group attended the meeting.",
    ),
    Case(
        _in_kind("both", "deciders", "society"),
        "حضر الاجتماع أعضاء الفريق العامل وممثلون عن دول، ومنظمات غير حكومية.",
        "The meeting was attended by members of the Working Group and representatives of States and"
        " non-governmental organizations.",
        (("term_deciders", "participants"), ("attended_voice", "passive")),
    ),
    *(
        Case(
            _in_kind("others", "deciders"),
            f"حضر الاجتماع ممثلون عن {ar}.",
            f"Representatives of {en} attended the meeting.",
            (("term_deciders", deciders),),
        )
        for deciders, ar, en in (
            ("members", "الدول الأعضاء في الفريق العامل", "States members of the Working Group"),
            (
                "states_parties",
                "الدول الأطراف في بروتوكول الأسلحة النارية",
                "States parties to the Firearms Protocol",
            ),
            ("parties", "الأطراف في بروتوكول الأسلحة النارية", "parties to the Firearms Protocol"),
        )
    ),
    Case(
        _told("members-came", OMAR),
        f"حضر الاجتماع عضو الفريق العامل التالي اسمه: {_ONE_AR}.",
        f"The following member of the Working Group attended the meeting: {_ONE}.",
    ),
    Case(
        _told("members-came", AMINA, OMAR, other="yes"),
        f"حضر الاجتماع حضورياً عضوا الفريق العامل التالي اسماهما: {_WOMAN_AR}، و{_ONE_AR}.",
        "The following two members of the Working Group attended the meeting in person:"
        f" {_WOMAN} and {_ONE}.",
    ),
    Case(
        _told("members-came", AMINA, OMAR, AMINA),
        "حضر الاجتماع أعضاء الفريق العامل التالية أسماؤهم وعددهم ثلاثة أعضاء:"
        f" {_WOMAN_AR}، و{_ONE_AR}، و{_WOMAN_AR}.",
        "The following three members of the Working Group attended the meeting:"
        f" {_WOMAN}, {_ONE} and {_WOMAN}.",
    ),
    Case(
        _told("members-remote", AMINA, g="f", other="yes"),
        f"وشاركت عن بُعد عضوة الفريق العامل التالي اسمها: {_WOMAN_AR}.",
        f"The following member of the Working Group participated remotely: {_WOMAN}.",
    ),
    Case(
        _told("members-remote", OMAR),
        f"شارك عن بُعد عضو الفريق العامل التالي اسمه: {_ONE_AR}.",
        f"The following member of the Working Group participated remotely: {_ONE}.",
    ),
    Case(
        _told("members-absent", AMINA, AMINA, g="f", other="yes"),
        f"ولم تحضر الاجتماع عضوتا الفريق العامل التالي اسماهما: {_WOMAN_AR}، و{_WOMAN_AR}.",
        f"The following two members of the Working Group did not attend the meeting: {_WOMAN} and {_WOMAN}.",
    ),
    Case(
        _told("members-absent", AMINA, AMINA, AMINA, g="f"),
        "لم تحضر الاجتماع عضوات الفريق العامل التالية أسماؤهن وعددهن ثلاث عضوات:"
        f" {_WOMAN_AR}، و{_WOMAN_AR}، و{_WOMAN_AR}.",
        "The following three members of the Working Group did not attend the meeting:"
        f" {_WOMAN}, {_WOMAN} and {_WOMAN}.",
    ),
    Case(
        _told("members-came", AMINA, g="f"),
        f"حضرت الاجتماع عضوة الفريق العامل التالي اسمها: {_WOMAN_AR}.",
        f"The following member of the Working Group attended the meeting: {_WOMAN}.",
    ),
    Case(
        _told("members-absent", OMAR),
        f"لم يحضر الاجتماع عضو الفريق العامل التالي اسمه: {_ONE_AR}.",
        f"The following member of the Working Group did not attend the meeting: {_ONE}.",
    ),
    Case(
        _told("members-all", AMINA, AMINA, AMINA, exception="no"),
        "حضر الاجتماع جميع أعضاء الفريق العامل وعددهم ثلاثة أعضاء.",
        "All three members of the Working Group attended the meeting.",
    ),
    Case(
        _told("members-all", AMINA, OMAR, exception="yes"),
        f"حضر الاجتماع جميع أعضاء الفريق العامل باستثناء {_WOMAN_AR}، و{_ONE_AR}.",
        f"All members of the Working Group attended the meeting, with the exception of {_WOMAN} and {_ONE}.",
    ),
    Case(
        say("members-counted", n=Count(3), body=BODY),
        "حضر الاجتماع ثلاثة أعضاء في الفريق العامل.",
        "The meeting was attended by three members of the Working Group.",
        (("attended_voice", "passive"),),
    ),
    *(
        Case(
            say("members-counted", n=Count(n), body=BODY),
            f"حضر الاجتماع {ar} في الفريق العامل.",
            f"{en} of the Working Group attended the meeting.",
        )
        for n, ar, en in (
            (1, "عضو واحد", "One member"),
            (2, "عضوان", "A total of two members"),
            (18, "١٨ عضواً", "A total of 18 members"),
        )
    ),
)
