"""Changes that bring out phrases on the opening, on offices and on documents that the demonstration lacks."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.demo.course_changes import Shown, all_of, option
from tests.demo.meeting_changes import agenda_not_adopted
from tests.demo.play import Play
from wgdesk.acts import delegations, outcome, programme, setup, statements
from wgdesk.model import (
    Gender,
    Lane,
    Medium,
    Meeting,
    PaperDocument,
    Request,
    SaidAs,
    SecretariatOffice,
    SittingKind,
    StatementKind,
)


def _austria(said_as: SaidAs) -> Callable[[Play], None]:
    """Change what the report calls Austria's opening statement."""

    def change(play: Play) -> None:
        which = (Request.kind == StatementKind.OPENING, Request.delegation_id == play.delegation("AUT"))
        play.do(statements.edit_statement, request_id=play.row(Request, *which), said_as=said_as)

    return change


def _closing_counted(play: Play) -> None:
    """Have three statements of one sitting made at the closing, and only their number told."""
    general = (Request.kind == StatementKind.GENERAL, Request.lane == Lane.LIST)
    made = (Request.begun_at.is_not(None), Request.delegation_id.is_not(None), Request.medium == Medium.ROOM)
    for key in play.rows(Request, *general, *made, Request.sitting_id == play.sitting(2))[:3]:
        play.do(statements.edit_statement, request_id=key, kind=StatementKind.CLOSING)
    for name, value in (("occasions_order", "spoken"), ("statements_form", "counted")):
        option(name, value)(play)


def _closed_by_another_office(play: Play) -> None:
    """Have a guest who is called by an office make a closing statement, a meeting before the Chair does."""
    guest = play.written("person", "name", "Marisol Etxeberria")
    for field in ("name", "running"):
        play.write("person", guest, field, ar="", en="")
    play.write("person", guest, "function", ar="رئيسة المجلس", en="President of the Council")
    key = play.row(Request, Request.lane == Lane.INVITED)
    play.do(statements.edit_statement, request_id=key, kind=StatementKind.CLOSING)
    option("occasions_order", "spoken")(play)


def _chair_in_capacity(play: Play) -> None:
    """Have the closing statement of the Chair be made in another capacity too."""
    key = play.row(Request, Request.kind == StatementKind.CLOSING, Request.lane == Lane.LIST)
    play.write("request", key, "capacity", ar="رئيسة المنتدى", en="Chair of the Forum")


_SPOKEN = option("occasions_order", "spoken")
_IN_ORDER: Shown = (
    _SPOKEN,
    "وفي الجلسة نفسها، ألقى ممثل النمسا كلمة افتتاحية.",
    "At the same meeting, an opening statement was made by the representative of Austria.",
)
_SECRETARIAT: Shown = (
    _SPOKEN,
    "ألقت الأمانة كلمة افتتاحية.",
    "an opening statement was made by the Secretariat.",
)
_KEYNOTE: Shown = (
    _austria(SaidAs.KEYNOTE),
    "وألقى كلمة رئيسية ممثل النمسا.",
    "A keynote statement was made by the representative of Austria.",
)


def _organizational(play: Play) -> None:
    """Have the first sitting, which has a summary record, be an organizational session of its own."""
    facts = {"kind": SittingKind.ORGANIZATIONAL, "record_symbol": "CHP/SR.1"}
    play.do(programme.edit_sitting, sitting_id=play.sitting(1), **facts)
    option("organizational_session", "apart")(play)


def _besides(play: Play) -> None:
    """Have the first sitting be an organizational meeting besides the session."""
    _organizational(play)
    option("organizational_session", "besides")(play)


def _for_elections(play: Play) -> None:
    _besides(play)
    purpose = {"ar": "لانتخاب أعضاء المكتب", "en": "to elect the Bureau"}
    play.write("meeting", play.record().meeting.id, "organizational_purpose", **purpose)


_ORGANIZATIONAL: Shown = (
    _organizational,
    "دورته التنظيمية (الجلسة الأولى) في فيينا في ٥ تشرين الأول/أكتوبر ٢٠٢٦ (انظر CHP/SR.1).",
    "its organizational session (1st meeting) in Vienna on 5 October 2026 (see CHP/SR.1).",
)


def _composed(play: Play) -> None:
    """Have the members counted, with the document and the annex that list them, and an observer."""
    for name, value in (("term_deciders", "members"), ("composition", "counted")):
        option(name, value)(play)
    play.do(setup.add_section, kind="annex_members")
    play.do(setup.edit_meeting, meeting_id=play.row(Meeting), members_symbol="CHP/INF.2")
    play.do(delegations.edit_delegation, delegation_id=play.delegation("BTN"), standing_observer=True)


def _attendance_annexed(play: Play) -> None:
    play.do(setup.add_section, kind="annex_attendance")


def _agenda_of_earlier(play: Play) -> None:
    play.do(setup.edit_meeting, meeting_id=play.row(Meeting), agenda_symbol="CHP/2025/1")


def _agenda_annexed(play: Play) -> None:
    play.do(setup.add_section, kind="annex_agenda")


def _serviced(play: Play) -> None:
    play.write("meeting", play.row(Meeting), "services", ar="إدارة المتاحف", en="the Department of Museums")


def _secretary(play: Play) -> None:
    name = {"ar": "رافي مينون", "en": "Ravi Menon"}
    person = play.do(delegations.add_person, gender=Gender.M, name=name, secretariat=True)
    play.do(delegations.edit_person, person_id=person, serves_as=SecretariatOffice.SECRETARY)


_BY_AUTHOR = option("documents_where", "by_author")


def _none_of_others(play: Play) -> None:
    """Have the documents parted by who submitted them, and none but those of the Secretariat."""
    for key in play.rows(PaperDocument, PaperDocument.by_secretariat.is_(False)):
        play.do(outcome.remove_document, document_id=key)
    _BY_AUTHOR(play)


_ATTENDANCE: Shown = (
    _attendance_annexed,
    "ترد في المرفق الثاني لهذا التقرير قائمة الحضور في الاجتماع.",
    "ttendance at the meeting is set out in annex II to the present report.",
)
OPENINGS: Mapping[str, Shown] = {
    "officer-of-state": (
        option("officer_states", "shown"),
        "وألقت الرئيسة (الأردن) كلمة ختامية.",
        "A closing statement was made by the Chair (Jordan).",
    ),
    "officer-speaking": (
        _chair_in_capacity,
        "وألقت الرئيسة، بصفتها رئيسة المنتدى، كلمة ختامية.",
        "A closing statement was made by the Chair, in her capacity as Chair of the Forum.",
    ),
    "told-in-order": _IN_ORDER,
    "told-did": _IN_ORDER,
    "told-what": _IN_ORDER,
    "told-who": (
        all_of(_SPOKEN, option("statements_voice", "active")),
        "وفي الجلسة نفسها، ألقى ممثل النمسا كلمة افتتاحية.",
        "the representative of Austria made an opening statement.",
    ),
    "who-counted": (
        _closing_counted,
        "ألقى كلمات ختامية ممثلو ثلاثة وفود.",
        "closing statements were made by three delegations.",
    ),
    "who-secretariat": _SECRETARIAT,
    "officer-of-body": (
        _closed_by_another_office,
        "ألقت كلمتين ختاميتين الأمانة ورئيسة الفريق العامل.",
        "closing statements were made by the Secretariat and the Chair of the Working Group.",
    ),
    "thereafter": (
        all_of(option("occasions_order", "rounds"), option("statements_at", "said")),
        "وبعد ذلك، تكلم ممثلو الأطراف التالية في بروتوكول الممتلكات الثقافية: البرازيل، الصين، فرنسا، مصر،"
        " نيجيريا، الهند، اليابان.",
        "Thereafter, statements were made by the representatives of the following parties to the Cultural"
        " Property Protocol: Brazil, China, Egypt, France, India, Japan and Nigeria.",
    ),
    "who-officer": (
        _SPOKEN,
        "ألقت كلمتين ختاميتين الأمانة والرئيسة.",
        "closing statements were made by the Secretariat and the Chair.",
    ),
    "opened-at": (
        option("opening_sitting", "said"),
        "وفي الجلسة الأولى، المعقودة في ٥ تشرين الأول/أكتوبر ٢٠٢٦، افتتحت الاجتماع سعادة السيدة سلمى القصراوي"
        " (الأردن)، رئيسة الفريق العامل. وخاطبت الاجتماع وقدمت لمحة عامة عن أهداف الاجتماع وعن التقدم المحرز"
        " منذ الاجتماع الرابع.",
        "At the 1st meeting, on 5 October 2026, the meeting was opened by Ms. Salma Qasrawi (Jordan), Chair"
        " of the Working Group. She addressed the meeting and gave an overview of the objectives of the"
        " meeting and of the progress made since the fourth meeting.",
    ),
    "organizational-session": _ORGANIZATIONAL,
    "organizational-for": (
        _for_elections,
        "جلسة تنظيمية في ٥ تشرين الأول/أكتوبر ٢٠٢٦ لانتخاب أعضاء المكتب (انظر CHP/SR.1).",
        "an organizational meeting on 5 October 2026 to elect the Bureau (see CHP/SR.1).",
    ),
    "also-organizational": (
        _besides,
        "وعقد الفريق العامل أيضاً جلسة تنظيمية في ٥ تشرين الأول/أكتوبر ٢٠٢٦ (انظر CHP/SR.1).",
        "The Working Group also held an organizational meeting on 5 October 2026 (see CHP/SR.1).",
    ),
    "composition-seen": (
        _composed,
        " (انظر CHP/INF.2؛ انظر أيضاً المرفق الثاني لهذا التقرير).",
        " (see CHP/INF.2; see also annex II to the present report).",
    ),
    "composition-observers": (
        _composed,
        "ويشارك في أعماله بصفة مراقب: بوتان.",
        "It has one observer: Bhutan.",
    ),
    "label-chapter": (option("chapter_headings", "chapter"), "الفصل الثاني", "Chapter II"),
    "heading-annex_agenda": (_agenda_annexed, "جدول الأعمال", "Agenda"),
    "agenda-adopted-annexed": (
        _agenda_annexed,
        "جدول الأعمال الوارد في المرفق الثاني لهذا التقرير، بصيغته المعدلة شفوياً.",
        "the agenda set out in annex II to the present report, as orally amended.",
    ),
    "agenda-not-adopted-annexed": (
        all_of(agenda_not_adopted, _agenda_annexed),
        "يرد جدول الأعمال المؤقت في المرفق الثاني لهذا التقرير.",
        "The provisional agenda is set out in annex II to the present report.",
    ),
    "agenda-of-session": (
        all_of(agenda_not_adopted, _agenda_of_earlier),
        "كان جدول أعمال الاجتماع الخامس، الوارد في الوثيقة CHP/2025/1، كما يلي:",
        "as contained in document CHP/2025/1, was as follows:",
    ),
    "heading-annex_attendance": _ATTENDANCE,
    "attendance-annexed": _ATTENDANCE,
    "heading-annex_members": (_composed, "التكوين", "Composition"),
    "served-as": (
        _secretary,
        "وتولى السيد رافي مينون مهام أمين الفريق العامل.",
        "Mr. Ravi Menon acted as Secretary of the Working Group.",
    ),
    "serviced": (
        _serviced,
        "وقدمت إدارة المتاحف الدعم الفني إلى الفريق العامل.",
        "The Department of Museums provided substantive support to the Working Group.",
    ),
    "heading-documents": (
        _BY_AUTHOR,
        "الوثائق المقدمة من الأمانة",
        "Documents submitted by the Secretariat",
    ),
    "documents-none": (_none_of_others, "لم تُقدَّم أي وثائق.", "No documents were submitted."),
    "in-records": _ORGANIZATIONAL,
    "made-as": _KEYNOTE,
    "statement-called": _KEYNOTE,
}
