"""Informal bodies: set up, met under a chair, reported; each kind with its gender."""

from __future__ import annotations

from tests.phrasing.sentences.facts import BODY, COMMITTEE, LEILA, OMAR, Case, at, words
from wgdesk.phrasing.facts import Count, ItemRefs, Missing, Words
from wgdesk.phrasing.tree import Say, say

_OWN = words("فريق الخبراء المعني بالسجلات", "Expert Group on Registers")
_ANY = {"dated": "no", "days": Missing()}
_PLENARY = (("term_sitting", "plenary"), ("term_chair", "president"))


def _a(kind: str, chair_g: str = "m") -> Say:
    return say("informal-a", kind=kind, name=_OWN if kind == "other" else Missing(), chair_g=chair_g)


def _the(kind: str, chair_g: str = "m") -> Say:
    return say("informal-the", kind=kind, name=_OWN if kind == "other" else Missing(), chair_g=chair_g)


def _set_up(
    called: Say,
    body: Words = BODY,
    *,
    items: ItemRefs | None = None,
    mandate: Words | None = None,
) -> Say:
    return say(
        "informal-established",
        body=body,
        sittings=at((1, 9)),
        called=called,
        about="no" if items is None else "yes",
        items=items or Missing(),
        charged="no" if mandate is None else "yes",
        mandate=mandate or Words(),
    )


ESTABLISHED = (
    Case(
        _set_up(
            _a("drafting_group"),
            items=ItemRefs((3,)),
            mandate=words("لصياغة التوصيات.", "to draft the recommendations."),
        ),
        "أنشأ الفريق العامل، في جلسته الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، فريق صياغة في إطار البند ٣ من"
        " جدول الأعمال لصياغة التوصيات.",
        "At its 1st meeting, on 9 March 2022, the Working Group established a drafting group under agenda"
        " item 3 to draft the recommendations.",
    ),
    *(
        Case(
            _set_up(_a(kind, chair_g), COMMITTEE),
            f"أنشأت اللجنة المخصصة، في جلستها الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، {ar}.",
            f"At its 1st meeting, on 9 March 2022, the Ad Hoc Committee established {en}.",
        )
        for kind, chair_g, ar, en in (
            ("working_group", "m", "فريقاً عاملاً جامعاً", "a Working Group of the Whole"),
            ("committee", "m", "لجنة جامعة", "a Committee of the Whole"),
            ("extended_bureau", "m", "مكتباً موسعاً", "an extended Bureau"),
            ("contact_group", "m", "فريق اتصال", "a contact group"),
            ("friends", "f", "فريق أصدقاء الرئيسة", "a group of friends of the Chair"),
            ("friends", "m", "فريق أصدقاء الرئيس", "a group of friends of the Chair"),
            ("other", "m", "فريق الخبراء المعني بالسجلات", "the Expert Group on Registers"),
        )
    ),
)

MET = (
    Case(
        say("informal-met-under", also="yes", called=_the("committee"), person=LEILA, n=Count(2), **_ANY),
        "وعقدت اللجنة الجامعة، برئاسة السيدة ليلى بن سالم (كندا)، جلستين.",
        "The Committee of the Whole, chaired by Ms. Leila Ben Salem (Canada), held two meetings.",
    ),
    Case(
        say("informal-met-under", also="no", called=_the("working_group"), person=OMAR, n=Count(12), **_ANY),
        "عقد الفريق العامل الجامع، برئاسة السيد عمر القاضي (اليابان)، ١٢ جلسة.",
        "The Working Group of the Whole, chaired by Mr. Omar Elkadi (Japan), held 12 meetings.",
    ),
    Case(
        say("informal-met", also="no", called=_the("extended_bureau"), n=Count(1), **_ANY),
        "عقد المكتب الموسع جلسة واحدة.",
        "The extended Bureau held one meeting.",
    ),
    # Only the body itself holds plenary meetings.
    Case(
        say("informal-met", also="yes", called=_the("friends", "f"), n=Count(3), **_ANY),
        "وعقد فريق أصدقاء الرئيسة ثلاث جلسات.",
        "The group of friends of the President held three meetings.",
        _PLENARY,
    ),
    Case(
        say("informal-chaired", also="yes", called=_the("contact_group"), person=LEILA),
        "وتولت السيدة ليلى بن سالم (كندا) رئاسة فريق الاتصال.",
        "The contact group was chaired by Ms. Leila Ben Salem (Canada).",
    ),
    Case(
        say("informal-chaired", also="no", called=_the("friends"), person=OMAR),
        "تولى السيد عمر القاضي (اليابان) رئاسة فريق أصدقاء الرئيس.",
        "The group of friends of the Chair was chaired by Mr. Omar Elkadi (Japan).",
    ),
)


def _told(
    called: Say,
    g: str,
    report: Words | None = None,
    *,
    known: bool = False,
    body: Words = BODY,
    also: str = "yes",
) -> Say:
    return say(
        "informal-reported",
        also=also,
        body=body,
        known="yes" if known else "no",
        sittings=at((3, 9)) if known else Missing(),
        called=called,
        g=g,
        told="no" if report is None else "yes",
        report=report or Words(),
    )


_AGREED = words("الفريق اتفق على نص.", "the group had agreed on a text.")

REPORTED = (
    Case(
        _told(_the("drafting_group"), "f", _AGREED, known=True),
        "وأبلغت رئيسة فريق الصياغة الفريق العامل، في جلسته الثالثة، المعقودة في ٩ آذار/مارس ٢٠٢٢، بأن الفريق"
        " اتفق على نص.",
        "At its 3rd meeting, on 9 March 2022, the Working Group heard from the Chair of the drafting"
        " group that"
        " the group had agreed on a text.",
    ),
    Case(
        _told(_the("other"), "m", _AGREED),
        "وأبلغ رئيس فريق الخبراء المعني بالسجلات الفريق العامل بأن الفريق اتفق على نص.",
        "The Working Group heard from the Chair of the Expert Group on Registers that the group had"
        " agreed on a"
        " text.",
    ),
    Case(
        _told(_the("committee"), "f", body=COMMITTEE, also="no"),
        "أطلعت رئيسة اللجنة الجامعة اللجنة المخصصة على نتائج أعمال اللجنة الجامعة.",
        "The Ad Hoc Committee heard a report by the Chair of the Committee of the Whole on the results of its"
        " work.",
    ),
    Case(
        _told(_the("contact_group"), "m", known=True),
        "وأطلع رئيس فريق الاتصال الفريق العامل، في جلسته الثالثة، المعقودة في ٩ آذار/مارس ٢٠٢٢، على نتائج"
        " أعمال فريق الاتصال.",
        "At its 3rd meeting, on 9 March 2022, the Working Group heard a report by the Chair of the"
        " contact group"
        " on the results of its work.",
    ),
)

CASES = (*ESTABLISHED, *MET, *REPORTED)
