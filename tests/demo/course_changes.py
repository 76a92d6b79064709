"""Changes that bring out phrases on Bureau, agenda, informal bodies and masthead the demonstration lacks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from tests.demo.play import Play
from wgdesk.acts import delegations, informal, procedure, programme, setup
from wgdesk.model import Decision, InformalKind, Meeting, Mode, Office, Officer

Shown = tuple[Callable[[Play], None], str, str]


def option(name: str, value: str) -> Callable[[Play], None]:
    return lambda play: play.do(setup.set_option, name=name, value=value)


def all_of(*changes: Callable[[Play], None]) -> Callable[[Play], None]:
    """Return several changes as one, made one after another."""

    def change(play: Play) -> None:
        for one in changes:
            one(play)

    return change


def no_ordinal(play: Play) -> None:
    play.do(setup.edit_meeting, meeting_id=play.row(Meeting), ordinal=None, mode=Mode.IN_PERSON)


def contained(play: Play) -> None:
    decision = play.row(Decision, Decision.subject == "agenda")
    play.do(procedure.edit_decision, decision_id=decision, contained_in="X/1", orally_amended=False)


def segment(play: Play) -> None:
    play.write("agenda_item", play.item(2), "segment", ar="الجزء الموضوعي", en="Substantive segment")


def jointly(play: Play) -> None:
    play.do(programme.edit_item, item_id=play.item(3), joint_with_id=play.item(2))


def _group(play: Play, **facts: Any) -> None:
    key = play.do(informal.add_informal_body, kind=InformalKind.DRAFTING_GROUP)
    play.do(informal.edit_informal_body, informal_body_id=key, **facts)


def group(play: Play) -> None:
    _group(play, established_at_id=play.sitting(2))


def group_allocated(play: Play) -> None:
    _group(play, item_id=play.item(2), allocated_at_id=play.sitting(2))


def group_chair_elected(play: Play) -> None:
    _of_chair(play, chair_elected_at_id=play.sitting(2))


def bureau_shared(play: Play) -> None:
    _group(play, shares_bureau=True)


def groups_within(play: Play) -> None:
    _group(play, subgroups=2)


def group_met(play: Play) -> None:
    _group(play, meetings=2)


def _of_chair(play: Play, **facts: Any) -> None:
    chair = next(one.person_id for one in play.record().officers if one.office == Office.CHAIR)
    _group(play, chaired_by_id=chair, **facts)


def group_chaired(play: Play) -> None:
    _of_chair(play)


def group_met_under(play: Play) -> None:
    _of_chair(play, meetings=2)


def group_reported(play: Play) -> None:
    _group(play, reported_at_id=play.sitting(2))


def elected_on(play: Play) -> None:
    option("bureau_earlier", "shown")(play)
    chair = play.row(Officer, Officer.office == Office.CHAIR)
    play.do(delegations.edit_officer, officer_id=chair, elected_on=date(2025, 12, 8))


def acclaimed_earlier(play: Play) -> None:
    elected_on(play)
    option("bureau_earlier_manner", "said")(play)


def with_rapporteur(play: Play, day: date | None = None) -> None:
    """Have the Rapporteur elected before the meeting, with the Chair."""
    option("bureau_earlier", "shown")(play)
    for office in (Office.CHAIR, Office.RAPPORTEUR):
        key = play.row(Officer, Officer.office == office)
        play.do(delegations.edit_officer, officer_id=key, elected_at_id=None, elected_on=day)


def one_elected(play: Play) -> None:
    for one in play.record().officers:
        if one.office == Office.VICE_CHAIR:
            play.do(delegations.edit_officer, officer_id=one.id, elected_at_id=None)


_SECOND_AR = "في جلسته الثانية، المعقودة في ٥ تشرين الأول/أكتوبر ٢٠٢٦،"

COURSE: Mapping[str, Shown] = {
    "held-in-year": (
        no_ordinal,
        "تشرين الأول/أكتوبر ٢٠٢٦. وعُقدت ست جلسات.",
        "A total of six meetings were held.",
    ),
    "agenda-adopted-contained": (
        contained,
        "جدول الأعمال التالي، الوارد في الوثيقة X/1:",
        "the following agenda, as contained in document X/1:",
    ),
    "agenda-segment": (segment, "الجزء الموضوعي", "Substantive segment"),
    "jointly-called": (jointly, " على التوالي.", ", respectively."),
    "informal-established": (
        group,
        "، فريق صياغة.",
        ", the Working Group established a drafting group.",
    ),
    "informal-a": (
        group,
        "، فريق صياغة.",
        ", the Working Group established a drafting group.",
    ),
    "informal-the": (group_met, "وعقد فريق الصياغة جلستين.", "The drafting group held two meetings."),
    "informal-met": (group_met, "وعقد فريق الصياغة جلستين.", "The drafting group held two meetings."),
    "informal-chaired": (
        group_chaired,
        "وتولت سعادة السيدة سلمى القصراوي (الأردن) رئاسة فريق الصياغة.",
        "The drafting group was chaired by Ms. Salma Qasrawi (Jordan).",
    ),
    "informal-met-under": (
        group_met_under,
        "وعقد فريق الصياغة، برئاسة سعادة السيدة سلمى القصراوي (الأردن)، جلستين.",
        "The drafting group, chaired by Ms. Salma Qasrawi (Jordan), held two meetings.",
    ),
    "informal-reported": (
        group_reported,
        f"وأطلع رئيس فريق الصياغة الفريق العامل، {_SECOND_AR} على نتائج أعمال فريق الصياغة.",
        "heard a report by the Chair of the drafting group on the results of its work.",
    ),
    "informal-allocated": (
        group_allocated,
        "إحالة البند ٢ من جدول الأعمال إلى فريق الصياغة.",
        "the Working Group decided to allocate agenda item 2 to the drafting group.",
    ),
    "informal-chair-elected": (
        group_chair_elected,
        " سعادة السيدة سلمى القصراوي (الأردن) رئيسة لفريق الصياغة.",
        "the Working Group elected Ms. Salma Qasrawi (Jordan) as Chair of the drafting group.",
    ),
    "informal-bureau": (
        bureau_shared,
        "وعمل مكتب الفريق العامل أيضاً بصفته مكتب فريق الصياغة.",
        "The Bureau of the Working Group also served as the Bureau of the drafting group.",
    ),
    "with-subgroups": (
        groups_within,
        "واجتمع فريق الصياغة وفريقان فرعيان منبثقان عنه.",
        "The drafting group and its two subgroups met.",
    ),
    "informal-times": (groups_within, "منبثقان عنه.", "The drafting group and its two subgroups met."),
    "bureau-head": (option("bureau_form", "table"), "المجموعة الإقليمية", "Regional group"),
    "person-alone": (option("bureau_form", "table"), "السيد أنسيلم بروكارت", "Mr. Anselm Brouckaert"),
    "delegation-listed": (option("bureau_form", "table"), "بولندا", "Poland"),
    "group-listed": (option("bureau_form", "table"), "مجموعة دول أوروبا الشرقية", "European States"),
    "officer-before": (
        option("bureau_earlier", "shown"),
        "لمنصب الرئيسة قبل الاجتماع.",
        "had been elected Chair before the meeting.",
    ),
    "officer-elected-on": (
        elected_on,
        "لمنصب الرئيسة في ٨ كانون الأول/ديسمبر ٢٠٢٥.",
        "had been elected Chair on 8 December 2025.",
    ),
    "elected-how": (
        acclaimed_earlier,
        "قد انتُخبت بالتزكية لمنصب الرئيسة في ٨ كانون الأول/ديسمبر ٢٠٢٥.",
        "had been elected Chair by acclamation on 8 December 2025.",
    ),
    "officers-before": (
        with_rapporteur,
        "وكانت عضوتا المكتب التالي اسماهما قد انتُخبتا قبل الاجتماع:",
        "The following officers had been elected before the meeting:",
    ),
    "officers-running": (
        all_of(with_rapporteur, option("bureau_form", "running")),
        " لمنصب الرئيسة، والسيدة وانجيرو كاموثو (كينيا) لمنصب المقررة.",
        " as Chair and Ms. Wanjiru Kamotho (Kenya) as Rapporteur.",
    ),
    "officers-elected-on": (
        lambda play: with_rapporteur(play, date(2025, 12, 8)),
        "قد انتُخبتا في ٨ كانون الأول/ديسمبر ٢٠٢٥:",
        "The following officers had been elected on 8 December 2025:",
    ),
    "officer-elected": (
        one_elected,
        "بالتزكية السيدة وانجيرو كاموثو (كينيا) لمنصب المقررة.",
        "the Working Group elected Ms. Wanjiru Kamotho (Kenya) as Rapporteur by acclamation.",
    ),
}
