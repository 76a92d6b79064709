"""Changes that bring out phrases on openers, capacities and the Bureau that the demonstration lacks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from tests.demo.course_changes import Shown, all_of, one_elected, option
from tests.demo.meeting_changes import no_overview, nobody_in_the_chair
from tests.demo.play import Play
from tests.demo.speech_changes import guest, position
from wgdesk.acts import delegations, panellists, setup, statements
from wgdesk.model import (
    Grouping,
    Lane,
    Medium,
    Office,
    Officer,
    OutlineSection,
    Panellist,
    Request,
    SaidAs,
    Sitting,
    StatementKind,
)


def _chairs_the_forum(*which: Any) -> Callable[[Play], None]:
    """Have a statement made in a capacity."""

    def change(play: Play) -> None:
        play.write(
            "request", play.row(Request, *which), "capacity", ar="رئيس المنتدى", en="Chair of the Forum"
        )

    return change


_INVITED = Request.lane == Lane.INVITED
_INTRODUCED = (Request.kind == StatementKind.INTRODUCTION, Request.lane == Lane.LIST)


def _austria(**facts: Any) -> Callable[[Play], None]:
    """Change Austria's opening statement."""

    def change(play: Play) -> None:
        which = (Request.kind == StatementKind.OPENING, Request.delegation_id == play.delegation("AUT"))
        play.do(statements.edit_statement, request_id=play.row(Request, *which), **facts)

    return change


def _austria_in_capacity(play: Play) -> None:
    which = (Request.kind == StatementKind.OPENING, Request.delegation_id == play.delegation("AUT"))
    _chairs_the_forum(*which)(play)


def _on_video(play: Play) -> None:
    for panellist in play.rows(Panellist):
        play.do(panellists.edit_panellist, panellist_id=panellist, medium=Medium.VIDEO)


def _no_summary(play: Play) -> None:
    summary = play.row(OutlineSection, OutlineSection.kind == "deliberations")
    play.do(setup.remove_section, section_id=summary)


def _of_previous(play: Play) -> None:
    chair = play.row(Officer, Officer.office == Office.CHAIR)
    play.do(delegations.edit_officer, officer_id=chair, of_previous=True)


def _later(play: Play) -> None:
    rapporteur = play.row(Officer, Officer.office == Office.RAPPORTEUR)
    play.do(delegations.edit_officer, officer_id=rapporteur, serves_from=date(2026, 10, 7))


def _states_alone(play: Play) -> None:
    """Have the Vice-Chairs stand for their States, of which nobody is named."""
    option("bureau_form", "offices")(play)
    people = {one.person_id for one in play.record().officers if one.office == Office.VICE_CHAIR}
    for key in people:
        for text in ("name", "running", "function"):
            play.write("person", key, text, ar="", en="")


def _replaced(play: Play) -> None:
    """Have the Rapporteur nominated by a group, and elected in the place of a Vice-Chair."""
    first = play.rows(Officer, Officer.office == Office.VICE_CHAIR)[0]
    group = play.row(Grouping, Grouping.code == "AG")
    rapporteur = play.row(Officer, Officer.office == Office.RAPPORTEUR)
    play.do(delegations.edit_officer, officer_id=first, served_until=date(2026, 10, 5))
    play.do(delegations.edit_officer, officer_id=rapporteur, replaces_id=first, nominated_by_id=group)


def _designated(play: Play) -> None:
    rapporteur = play.row(Officer, Officer.office == Office.RAPPORTEUR)
    sitting = play.row(Sitting, Sitting.number == 1)
    play.do(delegations.edit_officer, officer_id=rapporteur, elected_at_id=None, designated_at_id=sitting)


def _of_next(play: Play) -> None:
    rapporteur = play.row(Officer, Officer.office == Office.RAPPORTEUR)
    play.do(delegations.edit_officer, officer_id=rapporteur, of_next=True)


def _vacant(play: Play) -> None:
    """Leave the office of the Rapporteur vacant: whoever held it since the last meeting continues."""
    rapporteur = play.row(Officer, Officer.office == Office.RAPPORTEUR)
    play.do(delegations.edit_officer, officer_id=rapporteur, vacant=True, of_previous=True)


def _deferred(play: Play) -> None:
    _vacant(play)
    rapporteur = play.row(Officer, Officer.office == Office.RAPPORTEUR)
    sitting = play.row(Sitting, Sitting.number == 1)
    play.do(delegations.edit_officer, officer_id=rapporteur, deferred_at_id=sitting)
    play.write(
        "officer", rapporteur, "reason", ar="بسبب المشاورات الجارية", en="owing to ongoing consultations"
    )


def _whole(play: Play) -> None:
    """Have the Bureau elected on two days, with a table of all."""
    _replaced(play)
    one_elected(play)
    option("bureau_whole", "table")(play)


def _nobody_presides(play: Play) -> None:
    _no_summary(play)
    nobody_in_the_chair(play)


_EXPERT_AR = "السيدة ماريسول إتشيبيريا لوند، خبيرة مستقلة في سوق الأعمال الفنية"
_EXPERT_EN = "Ms. Marisol Etxeberria Lund, independent expert on the art market"
_OPENED: Shown = (
    guest(kind=StatementKind.OPENING, opened=True, said_as=SaidAs.UNSAID),
    f"وافتتحت الاجتماع {_EXPERT_AR}. وخاطبت الاجتماع وقدمت لمحة عامة عن أهداف الاجتماع وعن التقدم المحرز منذ"
    " الاجتماع الرابع.",
    f"The meeting was opened by {_EXPERT_EN}. She addressed the meeting and gave an overview of the"
    " objectives of the meeting and of the progress made since the fourth meeting.",
)
_REMARKS: Shown = (
    _austria(said_as=SaidAs.REMARKS),
    "وأدلى بملاحظات افتتاحية ممثل النمسا.",
    "Opening remarks were made by the representative of Austria.",
)
_ADDRESSED: Shown = (
    _austria(said_as=SaidAs.ADDRESS, medium=Medium.VIDEO),
    "وخاطب الفريق العامل، عبر رسالة مصورة، ممثل النمسا.",
    "The representative of Austria addressed the Working Group by video message.",
)
_IN_CAPACITY: Shown = (
    _austria_in_capacity,
    "وألقى كلمة افتتاحية ممثل النمسا، بصفته رئيس المنتدى.",
    "An opening statement was made by the representative of Austria, in its capacity as Chair of the Forum.",
)
_NEXT = (
    "عضوة المكتب التالي اسمها لاجتماعه السادس:",
    "the Working Group elected the following officer for its sixth meeting by acclamation:",
)
_GROUPED: Shown = (
    option("bureau_form", "grouped"),
    "السيد أنسيلم بروكارت (بلجيكا)",
    "Mr. Anselm Brouckaert (Belgium)",
)
_IN_A_SENTENCE: Shown = (
    option("bureau_form", "running"),
    " لمناصب نواب الرئيسة، والسيدة وانجيرو كاموثو (كينيا) لمنصب المقررة.",
    " as Vice-Chairs and Ms. Wanjiru Kamotho (Kenya) as Rapporteur.",
)
_BY_OFFICE: Shown = (
    option("bureau_form", "offices"),
    "وانتُخبت بالتزكية السيدة وانجيرو كاموثو (كينيا) لمنصب المقررة.",
    "Ms. Wanjiru Kamotho (Kenya) was elected by acclamation as Rapporteur.",
)
_STATES_ELECTED: Shown = (
    _states_alone,
    "مجموعة دول أوروبا الشرقية: بولندا",
    "Group of Eastern European States: Poland",
)
_LED_AR = (
    "، نيابة عن مجموعة دول أوروبا الغربية ودول أخرى. وأدارتها السيدة لوسيا بينافينتي رولدان، أمينة الفريق"
    " العامل."
)
_LED_EN = (
    "and Mr. Halvard Brekkestad, Senior Adviser, Ministry of Culture of Norway, on behalf of the Group of"
    " Western European and other States. It was moderated by Ms. Lucía Benavente Roldán, Secretary of the"
    " Working Group."
)

_CONTINUED_AR = "واستمرت السيدة وانجيرو كاموثو (كينيا) في أداء مهام المقررة."
_CONTINUED_EN = "Ms. Wanjiru Kamotho (Kenya) continued to serve as Rapporteur."
_RAPPORTEUR: Shown = (
    option("masthead_rapporteur", "shown"),
    "المقررة: السيدة وانجيرو كاموثو (كينيا)",
    "Rapporteur: Ms. Wanjiru Kamotho (Kenya)",
)
PEOPLE: Mapping[str, Shown] = {
    "opened-by-others": _OPENED,
    "who-people": _OPENED,
    "opener-said": (
        all_of(no_overview, guest(kind=StatementKind.OPENING, opened=True)),
        f"{_EXPERT_AR}. وألقت كلمة افتتاحية.",
        f"{_EXPERT_EN}. She made an opening statement.",
    ),
    "opened-by-previous": (
        _of_previous,
        "بصفتها رئيسة الاجتماع السابق. وخاطبت الاجتماع وقدمت لمحة عامة عن أهداف الاجتماع وعن التقدم المحرز"
        " منذ الاجتماع الرابع.",
        "in her capacity as Chair of the previous meeting. She addressed the meeting and gave an overview of"
        " the objectives of the meeting and of the progress made since the fourth meeting.",
    ),
    "remarks-made": _REMARKS,
    "remarks-called": _REMARKS,
    "who-delegations": _REMARKS,
    "addressed-body": _ADDRESSED,
    "by-medium": _ADDRESSED,
    "who-in-capacity": _IN_CAPACITY,
    "spoke-in-capacity": _IN_CAPACITY,
    "introduced-in-capacity": (
        all_of(position(kind=StatementKind.INTRODUCTION), _chairs_the_forum(*_INTRODUCED)),
        "ألقى كلمة استهلالية ممثل أستراليا، بصفته رئيس المنتدى.",
        "statement was made by the representative of Australia, in its capacity as Chair of the Forum.",
    ),
    **dict.fromkeys(
        ("spoke-by-itself", "spoke-itself"),
        (
            all_of(option("statements_voice", "active"), _chairs_the_forum(_INVITED)),
            "خبيرة مستقلة في سوق الأعمال الفنية، بصفتها رئيس المنتدى.",
            "independent expert on the art market, in her capacity as Chair of the Forum, also made a"
            " statement.",
        ),
    ),
    "person-capacity": (
        _chairs_the_forum(_INVITED),
        "خبيرة مستقلة في سوق الأعمال الفنية، بصفتها رئيس المنتدى.",
        "independent expert on the art market, in her capacity as Chair of the Forum.",
    ),
    "person-medium": (
        _on_video,
        "في رسالة مصورة مسبقة التسجيل. وأدارتها السيدة لوسيا بينافينتي رولدان، أمينة الفريق العامل.",
        "in a pre-recorded video message. It was moderated by Ms. Lucía Benavente Roldán, Secretary of the"
        " Working Group.",
    ),
    "panel-led-placed": (_no_summary, _LED_AR, _LED_EN),
    "panel-led-unknown-placed": (_nobody_presides, _LED_AR, _LED_EN),
    "rapporteur-line": _RAPPORTEUR,
    "rapporteur-named": _RAPPORTEUR,
    "office-line": _GROUPED,
    "offices": _GROUPED,
    "officer-line": _GROUPED,
    "officers-elected-running": _IN_A_SENTENCE,
    "elected-as": _IN_A_SENTENCE,
    "for-office": _IN_A_SENTENCE,
    "officers-elected-own": _BY_OFFICE,
    "elected-to-office": _BY_OFFICE,
    "states-elected": _STATES_ELECTED,
    "office-states": _STATES_ELECTED,
    "nominated": (
        _replaced,
        "المقررة: السيدة وانجيرو كاموثو (كينيا)، بترشيح من مجموعة الدول الأفريقية، خلفاً للسيد إفراين"
        " سولورسانو كوبيرو (كوستاريكا).",
        "Rapporteur: Ms. Wanjiru Kamotho (Kenya), nominated by the Group of African States, to replace Mr."
        " Efraín Solórzano Cubero (Costa Rica).",
    ),
    "officer-item-nominated": (
        _replaced,
        "خلفاً للسيد إفراين سولورسانو كوبيرو (كوستاريكا).",
        "to replace Mr. Efraín Solórzano Cubero (Costa Rica).",
    ),
    "officer-elected-nominated": (
        all_of(_replaced, one_elected),
        "خلفاً للسيد إفراين سولورسانو كوبيرو (كوستاريكا)، لمنصب المقررة.",
        "to replace Mr. Efraín Solórzano Cubero (Costa Rica), as Rapporteur by acclamation.",
    ),
    "serving-from": (
        all_of(_later, one_elected),
        "لمنصب المقررة، اعتباراً من ٧ تشرين الأول/أكتوبر ٢٠٢٦.",
        "as Rapporteur by acclamation, effective 7 October 2026.",
    ),
    "bureau-composed": (
        _whole,
        "وبذلك أصبح تكوين المكتب كما يلي:",
        "The Bureau was thus composed as follows:",
    ),
    "person-served": (
        _whole,
        "السيد إفراين سولورسانو كوبيرو (حتى ٥ تشرين الأول/أكتوبر ٢٠٢٦)",
        "Mr. Efraín Solórzano Cubero (until 5 October 2026)",
    ),
    "served": (_whole, "(حتى ٥ تشرين الأول/أكتوبر ٢٠٢٦)", "(until 5 October 2026)"),
    "officer-designated": (
        _designated,
        "السيدة وانجيرو كاموثو (كينيا) لمنصب المقررة.",
        "the Working Group designated Ms. Wanjiru Kamotho (Kenya) as Rapporteur.",
    ),
    "office-item-vacant": (_vacant, "المقرر: شاغر.", "Rapporteur: vacant."),
    "office-line-vacant": (all_of(_vacant, option("bureau_form", "grouped")), "شاغر", "Vacant"),
    "office-vacant": (
        all_of(_vacant, option("bureau_form", "running")),
        f"وظل منصب المقرر شاغراً. {_CONTINUED_AR}",
        f"The office of Rapporteur remained vacant. {_CONTINUED_EN}",
    ),
    **dict.fromkeys(
        ("election-deferred", "vacant-reason"),
        (
            _deferred,
            f"انتخاب المقرر بسبب المشاورات الجارية. {_CONTINUED_AR}",
            f"the election of the Rapporteur owing to ongoing consultations. {_CONTINUED_EN}",
        ),
    ),
    "officer-continued": (
        _deferred,
        _CONTINUED_AR,
        _CONTINUED_EN,
    ),
    "officers-elected-next": (_of_next, *_NEXT),
}
