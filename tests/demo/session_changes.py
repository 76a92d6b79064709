"""Changes that bring out phrases on the session and its lists that the demonstration lacks."""

from __future__ import annotations

from collections.abc import Mapping

from tests.demo.course_changes import Shown, contained, group_met, no_ordinal, option
from tests.demo.play import Play
from wgdesk.acts import attendance, delegations, informal, outcome, procedure, programme, setup
from wgdesk.model import Category, Decision, InformalKind, Manner, Meeting, PaperDocument, SittingKind


def agenda_cited(play: Play) -> None:
    contained(play)
    option("agenda_form", "document")(play)


def agenda_with_work(play: Play) -> None:
    agenda_cited(play)
    work = play.row(Decision, Decision.subject == "organization")
    play.do(procedure.edit_decision, decision_id=work, manner=Manner.NOT_STATED)
    option("agenda_with_work", "together")(play)


def agenda_follows(play: Play) -> None:
    option("agenda_form", "follows")(play)


def speakers_on_a_page(play: Play) -> None:
    play.do(setup.edit_meeting, meeting_id=play.row(Meeting), speakers_link="https://example.int/list")


def recorded_speakers(play: Play) -> None:
    play.do(programme.edit_sitting, sitting_id=play.sitting(1), speakers_link="https://example.int/journal")


def recorded_within(play: Play) -> None:
    recorded_speakers(play)
    option("speakers_listed", "within")(play)


def as_at_a_commission(play: Play) -> None:
    kinds = {"TUV": "associate_member", "UNODC": "un_entity", "ILO": "un_entity"}
    kinds |= {"APR": "other_entity", "HCN": "other_entity", "MRF": "other_participants"}
    play.do(attendance.register, delegation_ids=[play.delegation("ILO")])
    for code, kind in kinds.items():
        one = play.delegation(code)
        play.do(delegations.edit_delegation, delegation_id=one, category=Category(kind))


def held_by_the_body(play: Play) -> None:
    option("held_as", "body")(play)
    play.do(programme.edit_sitting, sitting_id=play.sitting(1), kind=SittingKind.CLOSED)


def held_in_a_year(play: Play) -> None:
    no_ordinal(play)
    option("held_as", "body")(play)


def convened(play: Play) -> None:
    held_by_the_body(play)
    play.write("meeting", play.row(Meeting), "ground", ar="عملاً بالمقرر 7/1", en="Pursuant to decision 7/1")


def convened_by_somebody(play: Play) -> None:
    play.write("meeting", play.row(Meeting), "convened_by", ar="الأمين العام", en="the Secretary-General")


def one_document(play: Play) -> None:
    for key in play.rows(PaperDocument)[1:]:
        play.do(outcome.remove_document, document_id=key)
    option("one_document", "in_sentence")(play)


def members_composed(play: Play) -> None:
    for name, value in (("term_deciders", "members"), ("composition", "counted")):
        option(name, value)(play)


def states_of_the_parent(play: Play) -> None:
    members_composed(play)
    for name, value in (("attendance_observers", "kinds"), ("other_states_called", "parent_members")):
        option(name, value)(play)


def group_heard(play: Play) -> None:
    key = play.do(informal.add_informal_body, kind=InformalKind.DRAFTING_GROUP)
    play.write("informal_body", key, "heard", ar="إحاطة من الأمين", en="a briefing by the Registrar")


def meeting_of_parties(play: Play) -> None:
    for name, value in (("masthead_organ", "body"), ("term_event", "itself")):
        option(name, value)(play)
    name = {"ar": "اجتماع الدول الأطراف", "en": "Meeting of States Parties"}
    play.write("meeting", play.row(Meeting), "body_full", **name)


def conference_held(play: Play) -> None:
    no_ordinal(play)
    option("term_event", "conference")(play)
    option("meetings_listed", "unsaid")(play)


def session_in_a_year(play: Play) -> None:
    no_ordinal(play)
    option("masthead_session", "shown")(play)


def called_a_report(play: Play) -> None:
    session_in_a_year(play)
    option("title_final", "short")(play)


def under_an_item(play: Play) -> None:
    play.do(setup.edit_meeting, meeting_id=play.row(Meeting), masthead_item=4)


_KINDS: Shown = (
    option("attendance_observers", "kinds"),
    "ومنظمات حكومية دولية، ومنظمات غير حكومية.",
    "intergovernmental organizations and non-governmental organizations also attended the meeting.",
)
_IN_KIND: Shown = (
    option("attendance_deciders", "kind"),
    "حضر الاجتماع ممثلون عن الأطراف في بروتوكول الممتلكات الثقافية.",
    "Representatives of parties to the Cultural Property Protocol attended the meeting.",
)
_TOGETHER: Shown = (
    agenda_with_work,
    "جدول أعماله المؤقت، بصيغته الواردة في الوثيقة X/1، ووافق على تنظيم أعماله.",
    "its provisional agenda, as contained in document X/1, and approved the organization of its work.",
)
_LISTED: Shown = (
    speakers_on_a_page,
    "على قائمة المتكلمين على الرابط التالي: https://example.int/list.",
    "The list of speakers is available at https://example.int/list.",
)
_RECORD = (
    "على سجل المتكلمين في المناقشة على الرابط التالي: https://example.int/journal.",
    "The record of speakers in the discussion is available at: https://example.int/journal.",
)
_REPORT_OF = (
    "تقرير الفريق العامل المعني بالاتجار بالممتلكات الثقافية",
    "Report of the Working Group on Trafficking in Cultural Property",
)
SESSION: Mapping[str, Shown] = {
    "speakers-recorded": (recorded_speakers, *_RECORD),
    "next-sentence": (recorded_within, *_RECORD),
    "held-named": (
        conference_held,
        "عُقد الفريق العامل المعني بالاتجار بالممتلكات الثقافية في فيينا من ٥ إلى ٧ تشرين الأول/أكتوبر ٢٠٢٦.",
        "The Working Group on Trafficking in Cultural Property was held in Vienna from 5 to 7 October 2026.",
    ),
    "held-by-body": (
        held_by_the_body,
        "وعقد ست جلسات (من الأولى إلى السادسة)، منها جلسة مغلقة.",
        "It held six meetings (1st to 6th), including one closed meeting.",
    ),
    "body-held-sittings": (
        held_by_the_body,
        "وعقد ست جلسات (من الأولى إلى السادسة)، منها جلسة مغلقة.",
        "It held six meetings (1st to 6th), including one closed meeting.",
    ),
    "held-by-body-in-year": (
        held_in_a_year,
        "وعقد ست جلسات (من الأولى إلى السادسة).",
        "It held six meetings (1st to 6th).",
    ),
    "document-alone": (
        one_document,
        "كان معروضاً على الفريق العامل جدول الأعمال المؤقت المشروح (CHP/COP/WG.1/2026/1).",
        "The Working Group had before it the annotated provisional agenda (CHP/COP/WG.1/2026/1).",
    ),
    "attended-associate_member": (
        as_at_a_commission,
        "وكان العضو المنتسب التالي في الفريق العامل ممثلاً في الاجتماع: توفالو.",
        "The following associate member of the Working Group was represented at the meeting: Tuvalu.",
    ),
    "attended-un_entity": (
        as_at_a_commission,
        "ومُثل بمراقبين الكيانان الآخران التاليان التابعان لمنظومة الأمم المتحدة: مكتب الأمم المتحدة المعني"
        " بالمخدرات والجريمة، منظمة العمل الدولية.",
        "The following other entities of the United Nations system were represented by observers:"
        " International Labour Organization and United Nations Office on Drugs and Crime.",
    ),
    "attended-other_entity": (
        as_at_a_commission,
        "ومُثل بمراقبين الكيانان الآخران التاليان: تحالف الباحثين في مصدر القطع الثقافية، شبكة القائمين على"
        " حفظ التراث.",
        "The following other entities were represented by observers: Alliance of Provenance Researchers and"
        " Heritage Custodians Network.",
    ),
    "attended-other_participants": (
        as_at_a_commission,
        "وحضر الاجتماع أيضاً مراقبون عن منتدى أمناء سجلات المتاحف.",
        "Observers for the Museum Registrars Forum also attended the meeting.",
    ),
    "attended-kinds": _KINDS,
    "attended-kind": _KINDS,
    "attended-in-kind": _IN_KIND,
    "observers-invited": (
        option("observers_invited", "said"),
        "ودُعي المراقبون إلى تقديم بيانات خطية قبل الاجتماع.",
        "Observers were invited to provide written statements in advance of the meeting.",
    ),
    "attending-in-kind": _IN_KIND,
    "parent-members": (
        states_of_the_parent,
        "دول من أعضاء المؤتمر غير الأعضاء في الفريق العامل، وكيانات تابعة لمنظومة الأمم المتحدة، وكيانات"
        " تحتفظ بمكاتب مراقبين دائمين، ومنظمات حكومية دولية، ومنظمات غير حكومية.",
        "Observers for members of the Conference that are not members of the Working Group, entities of the"
        " United Nations system, entities maintaining permanent observer offices at Headquarters,"
        " intergovernmental organizations and non-governmental organizations also attended the meeting.",
    ),
    "composition": (members_composed, " دولة عضواً.", " members."),
    "deciders-counted": (
        option("attendance_deciders", "counted"),
        "حضر الاجتماع ممثلو ٦٥ طرفاً في بروتوكول الممتلكات الثقافية.",
        "Representatives of 65 parties to the Cultural Property Protocol attended the meeting.",
    ),
    "informal-heard": (
        group_heard,
        "استمع فريق الصياغة إلى إحاطة من الأمين.",
        "The drafting group heard a briefing by the Registrar.",
    ),
    "informal-meetings": (
        group_met,
        "عقد فريق الصياغة جلستين.",
        "The drafting group held two meetings.",
    ),
    "masthead-organ": (
        meeting_of_parties,
        "الاجتماع الخامس للدول الأطراف",
        "Fifth Meeting of States Parties",
    ),
    "masthead-session": (option("masthead_session", "shown"), "الاجتماع الخامس", "Fifth meeting"),
    "masthead-session-in-year": (session_in_a_year, "اجتماع عام ٢٠٢٦", "2026 meeting"),
    "masthead-item": (under_an_item, "البند ٤ من جدول الأعمال", "Agenda item 4"),
    "title-short": (called_a_report, "اجتماع عام ٢٠٢٦", "2026 meeting"),
    "title-session": (
        option("title_final", "session"),
        "تقرير عن الاجتماع الخامس (٥-٧ تشرين الأول/أكتوبر ٢٠٢٦)",
        "Report on the fifth meeting (5–7 October 2026)",
    ),
    "title-of-body": (option("title_final", "body"), *_REPORT_OF),
    "session-dated": (
        option("title_final", "body"),
        "الاجتماع الخامس (٥-٧ تشرين الأول/أكتوبر ٢٠٢٦)",
        "Fifth meeting (5–7 October 2026)",
    ),
    "masthead-parent-session": (option("masthead_session", "parent"), "دورة عام ٢٠٢٦", "2026 session"),
    "with-ground": (
        convened,
        "وعقد ست جلسات (من الأولى إلى السادسة)، منها جلسة مغلقة.",
        "It held six meetings (1st to 6th), including one closed meeting.",
    ),
    "convened": (
        convened_by_somebody,
        "وعُقد الاجتماع بدعوة من الأمين العام.",
        "The meeting was convened by the Secretary-General.",
    ),
    "agenda-adopted-cited": (
        agenda_cited,
        "جدول أعماله المؤقت، بصيغته الواردة في الوثيقة X/1.",
        "adopted by consensus its provisional agenda, as contained in document X/1.",
    ),
    "agenda-cited": (
        agenda_follows,
        "بتوافق الآراء جدول أعماله المؤقت، بصيغته المعدلة شفوياً. وكان جدول الأعمال كما يلي:",
        "adopted by consensus its provisional agenda, as orally amended. The agenda was as follows:",
    ),
    "agenda-follows": (agenda_follows, "وكان جدول الأعمال كما يلي:", "The agenda was as follows:"),
    "agenda-and-work-adopted": _TOGETHER,
    "agenda-clause-closed": _TOGETHER,
    "listed-elsewhere": _LISTED,
    "found-at": _LISTED,
    "the-list": _LISTED,
}
