"""Informal bodies: set up, met under a chair, reported; each kind with its gender."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.phrasing.sentences.facts import BODY, COMMITTEE, LEILA, OMAR, Case, at, words
from wgdesk.phrasing.facts import Count, Days, Fact, ItemRefs, Missing, People, Person, Words
from wgdesk.phrasing.tree import Say, say

_OWN = words("فريق الخبراء المعني بالسجلات", "Expert Group on Registers")


def met(
    called: Say,
    n: int,
    *,
    also: str = "yes",
    days: Days | None = None,
    kind: str = "other",
    person: Person | None = None,
    purpose: Words | None = None,
    subgroups: int = 0,
) -> Say:
    """Return how often, when and for what a body met, under whom, and with how many groups within it."""
    facts: dict[str, Say] = {
        "called": called,
        "within": say("with-subgroups", called=called, kind=kind, subgroups=Count(subgroups)),
        "times": say(
            "informal-times",
            n=Count(n),
            dated="no" if days is None else "yes",
            days=days or Missing(),
            purposed="no" if purpose is None else "yes",
            purpose=purpose or Words(),
        ),
    }
    if person is None:
        return say("informal-met", also=also, n=Count(n), **facts)
    return say("informal-met-under", also=also, n=Count(n), person=person, **facts)


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


_PURPOSE = words("للنظر في المشروع.", "to consider the draft.")


def _within(kind: str, subgroups: int, n: int, person: Person | None = None) -> Say:
    return met(_the(kind), n, kind=kind, subgroups=subgroups, person=person, purpose=_PURPOSE)


def _set_to_work(key: str, kind: str, *, also: str = "yes", **facts: Fact) -> Say:
    return say(key, also=also, body=COMMITTEE, called=_the(kind), **facts)


SET_TO_WORK = (
    Case(
        _set_to_work("informal-allocated", "other", sittings=at((1, 9)), items=ItemRefs((3,))),
        "وقررت اللجنة المخصصة، في جلستها الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، إحالة البند ٣ من جدول الأعمال"
        " إلى فريق الخبراء المعني بالسجلات.",
        "At its 1st meeting, on 9 March 2022, the Ad Hoc Committee decided to allocate agenda item 3 to the"
        " Expert Group on Registers.",
    ),
    *(
        Case(
            _set_to_work(
                "informal-chair-elected",
                kind,
                sittings=replace(at((1, 9)), same=same),
                person=person,
                about="yes" if same else "no",
                items=ItemRefs((3,)),
            ),
            ar,
            en,
        )
        for kind, person, same, ar, en in (
            (
                "working_group",
                LEILA,
                False,
                "وانتخبت اللجنة المخصصة، في جلستها الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، السيدة ليلى بن سالم"
                " (كندا) رئيسة للفريق العامل الجامع.",
                "At its 1st meeting, on 9 March 2022, the Ad Hoc Committee elected Ms. Leila Ben Salem"
                " (Canada) as Chair of the Working Group of the Whole.",
            ),
            (
                "drafting_group",
                OMAR,
                True,
                "وفي الجلسة نفسها، انتخبت اللجنة المخصصة السيد عمر القاضي (اليابان) رئيساً لفريق الصياغة، في"
                " إطار البند ٣ من جدول الأعمال.",
                "At the same meeting, the Ad Hoc Committee elected Mr. Omar Elkadi (Japan) as Chair of the"
                " drafting group, on agenda item 3.",
            ),
        )
    ),
    Case(
        _set_to_work(
            "informal-allocated",
            "working_group",
            also="no",
            sittings=replace(at((1, 9)), same=True),
            items=ItemRefs((3,)),
        ),
        "في الجلسة نفسها، قررت اللجنة المخصصة إحالة البند ٣ من جدول الأعمال إلى الفريق العامل الجامع.",
        "At the same meeting, the Ad Hoc Committee decided to allocate agenda item 3 to the Working Group of"
        " the Whole.",
    ),
    Case(
        _set_to_work(
            "informal-chair-elected",
            "working_group",
            also="no",
            sittings=at((1, 9)),
            person=OMAR,
            about="no",
            items=Missing(),
        ),
        "انتخبت اللجنة المخصصة، في جلستها الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، السيد عمر القاضي (اليابان)"
        " رئيساً للفريق العامل الجامع.",
        "At its 1st meeting, on 9 March 2022, the Ad Hoc Committee elected Mr. Omar Elkadi (Japan) as Chair"
        " of the Working Group of the Whole.",
    ),
    Case(
        _set_to_work("informal-bureau", "contact_group", also="no"),
        "عمل مكتب اللجنة المخصصة أيضاً بصفته مكتب فريق الاتصال.",
        "The Bureau of the Ad Hoc Committee also served as the Bureau of the contact group.",
    ),
    Case(
        _set_to_work("informal-bureau", "working_group"),
        "وعمل مكتب اللجنة المخصصة أيضاً بصفته مكتب الفريق العامل الجامع.",
        "The Bureau of the Ad Hoc Committee also served as the Bureau of the Working Group of the Whole.",
    ),
)


def _held(office: str, *people: Person, also: str = "yes", g: str = "m", chair_g: str = "m") -> Say:
    facts = {"office": office, "g": g, "chair_g": chair_g, "called": _the("drafting_group")}
    return say("informal-officers", also=also, people=People(people), **facts)


_BOTH = "Ms. Leila Ben Salem (Canada) and Mr. Omar Elkadi (Japan) served as"
_BOTH_AR = "كل من السيدة ليلى بن سالم (كندا)، والسيد عمر القاضي (اليابان)."
_LEILA_AR, _OMAR_AR = "السيدة ليلى بن سالم (كندا).", "السيد عمر القاضي (اليابان)."
_LEILA_EN, _OMAR_EN = (
    f"{name} served as" for name in ("Ms. Leila Ben Salem (Canada)", "Mr. Omar Elkadi (Japan)")
)
OFFICERS = tuple(
    Case(said, ar, f"{en} of the drafting group.")
    for said, ar, en in (
        (
            _held("vice_chair", LEILA, OMAR, also="no"),
            f"شغل منصب نائب رئيس فريق الصياغة {_BOTH_AR}",
            f"{_BOTH} Vice-Chairs",
        ),
        (
            _held("vice_chair", LEILA, OMAR, chair_g="f"),
            f"وشغل منصب نائب رئيسة فريق الصياغة {_BOTH_AR}",
            f"{_BOTH} Vice-Chairs",
        ),
        (
            _held("vice_chair", OMAR, chair_g="f"),
            f"وشغل منصب نائب رئيسة فريق الصياغة {_OMAR_AR}",
            f"{_OMAR_EN} Vice-Chair",
        ),
        (
            _held("vice_chair", LEILA, g="f"),
            f"وشغلت منصب نائبة رئيس فريق الصياغة {_LEILA_AR}",
            f"{_LEILA_EN} Vice-Chair",
        ),
        (_held("rapporteur", LEILA, OMAR), f"وشغل منصب مقرر فريق الصياغة {_BOTH_AR}", f"{_BOTH} Rapporteurs"),
        (
            _held("rapporteur", LEILA, g="f"),
            f"وشغلت منصب مقررة فريق الصياغة {_LEILA_AR}",
            f"{_LEILA_EN} Rapporteur",
        ),
        (
            _held("chair_rapporteur", OMAR, also="no"),
            f"شغل منصب الرئيس والمقرر لفريق الصياغة {_OMAR_AR}",
            f"{_OMAR_EN} Chair-cum-Rapporteur",
        ),
        (
            _held("chair_rapporteur", LEILA, g="f", chair_g="f"),
            f"وشغلت منصب الرئيسة والمقررة لفريق الصياغة {_LEILA_AR}",
            f"{_LEILA_EN} Chair-cum-Rapporteur",
        ),
        (_held("rapporteur", OMAR), f"وشغل منصب مقرر فريق الصياغة {_OMAR_AR}", f"{_OMAR_EN} Rapporteur"),
        (
            _held("co_chair", LEILA, OMAR),
            f"وشغل منصب الرئيس المشارك لفريق الصياغة {_BOTH_AR}",
            f"{_BOTH} Co-Chairs",
        ),
        (
            _held("co_chair", LEILA, g="f"),
            f"وشغلت منصب الرئيسة المشاركة لفريق الصياغة {_LEILA_AR}",
            f"{_LEILA_EN} Co-Chair",
        ),
        (
            _held("co_chair", OMAR),
            f"وشغل منصب الرئيس المشارك لفريق الصياغة {_OMAR_AR}",
            f"{_OMAR_EN} Co-Chair",
        ),
    )
)

MET = (
    Case(
        met(_the("committee"), 2, person=LEILA),
        "وعقدت اللجنة الجامعة، برئاسة السيدة ليلى بن سالم (كندا)، جلستين.",
        "The Committee of the Whole, chaired by Ms. Leila Ben Salem (Canada), held two meetings.",
    ),
    Case(
        met(_the("working_group"), 12, also="no", person=OMAR),
        "عقد الفريق العامل الجامع، برئاسة السيد عمر القاضي (اليابان)، ١٢ جلسة.",
        "The Working Group of the Whole, chaired by Mr. Omar Elkadi (Japan), held 12 meetings.",
    ),
    Case(
        met(_the("extended_bureau"), 1, also="no"),
        "عقد المكتب الموسع جلسة واحدة.",
        "The extended Bureau held one meeting.",
    ),
    # Only the body itself holds plenary meetings.
    Case(
        met(_the("friends", "f"), 3),
        "وعقد فريق أصدقاء الرئيسة ثلاث جلسات.",
        "The group of friends of the President held three meetings.",
        _PLENARY,
    ),
    Case(
        _within("working_group", 2, 0),
        "واجتمع الفريق العامل الجامع وفريقان عاملان فرعيان منبثقان عنه للنظر في المشروع.",
        "The Working Group of the Whole and its two sub-working groups met to consider the draft.",
    ),
    Case(
        _within("committee", 1, 4),
        "وعقدت اللجنة الجامعة وفريق فرعي منبثق عنها أربع جلسات للنظر في المشروع.",
        "The Committee of the Whole and its subgroup held four meetings to consider the draft.",
    ),
    Case(
        met(_the("working_group"), 0, kind="working_group", subgroups=1, days=Days((date(2022, 3, 9),))),
        "واجتمع الفريق العامل الجامع وفريق عامل فرعي منبثق عنه في ٩ آذار/مارس ٢٠٢٢.",
        "The Working Group of the Whole and its sub-working group met on 9 March 2022.",
    ),
    Case(
        _within("committee", 12, 0),
        "واجتمعت اللجنة الجامعة و١٢ فريقاً فرعياً منبثقاً عنها للنظر في المشروع.",
        "The Committee of the Whole and its 12 subgroups met to consider the draft.",
    ),
    Case(
        _within("working_group", 3, 0, LEILA),
        "واجتمع الفريق العامل الجامع، برئاسة السيدة ليلى بن سالم (كندا)، وثلاثة أفرقة عاملة فرعية منبثقة عنه"
        " للنظر في المشروع.",
        "The Working Group of the Whole, chaired by Ms. Leila Ben Salem (Canada), and its three sub-working"
        " groups met to consider the draft.",
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

CASES = (*ESTABLISHED, *SET_TO_WORK, *OFFICERS, *MET, *REPORTED)
