"""The phrases that the demonstration does not show: what changes it so that it does."""

from __future__ import annotations

from collections.abc import Mapping

from tests.demo.action_changes import ACTIONS
from tests.demo.course_changes import COURSE, Shown
from tests.demo.play import Play, adopted
from tests.demo.speech_changes import SPEECHES
from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acts import (
    actions,
    attendance,
    delegations,
    outcome,
    procedure,
    programme,
    setup,
    statements,
    status,
    uncertainty,
)
from wgdesk.acts.helpers.row_changes import remove
from wgdesk.model import (
    ActionVerb,
    Decision,
    Lane,
    Meeting,
    Office,
    Officer,
    Panel,
    PaperDocument,
    PlaceholderKind,
    Presiding,
    PreviousMeeting,
    Recommendation,
    RecommendationState,
    Request,
    Reservation,
    StatementKind,
)


def first_meeting(play: Play) -> None:
    for key in play.rows(PreviousMeeting):
        play.do(setup.remove_previous_meeting, previous_id=key)
    play.do(setup.edit_meeting, meeting_id=play.row(Meeting), ordinal=1)


def nobody_in_the_chair(play: Play) -> None:
    for key in play.rows(Presiding):
        play.do(programme.stop_presiding, presiding_id=key)
    chair = play.row(Officer, Officer.office == Office.CHAIR)
    play.do(delegations.remove_officer, officer_id=chair)


@act
def take_back_reservations(context: ActContext) -> None:
    """An act of this test: a reservation holds its recommendation as adopted, and no window takes it back."""
    for reservation in context.rows(Reservation):
        remove(context, reservation)


def no_recommendations(play: Play) -> None:
    play.do(take_back_reservations)
    for key in adopted(play):
        withdrawn = RecommendationState.WITHDRAWN
        play.do(outcome.edit_recommendation, recommendation_id=key, state=withdrawn)


def item_not_placed(play: Play) -> None:
    for sitting in (4, 5):
        play.do(programme.take_back, item_sitting_id=play.taken_up(4, sitting))


def item_held(play: Play) -> None:
    held = PlaceholderKind.HELD
    play.do(uncertainty.hold_place, table="agenda_item", row=play.item(4), kind=held)


def elections_apart(play: Play) -> None:
    play.do(setup.add_section, kind="elections", parent="organization")


def chapters(play: Play) -> None:
    play.do(setup.add_section, kind="chapters", parent="")


def chapters_with_actions(play: Play) -> None:
    chapters(play)
    play.do(
        actions.record_action,
        sitting_id=play.sitting(1),
        item_id=play.item(2),
        verb=ActionVerb.TOOK_NOTE,
        text={"ar": "بالتقرير", "en": "the report"},
    )


def members(play: Play) -> None:
    play.do(setup.set_option, name="term_deciders", value="members")


def no_overview(play: Play) -> None:
    play.write("meeting", play.row(Meeting), "opening_overview", ar="", en="")


def nobody_presided(play: Play) -> None:
    for key in play.rows(Presiding):
        play.do(programme.stop_presiding, presiding_id=key)
    play.do(delegations.remove_officer, officer_id=play.row(Officer, Officer.office == "chair"))


def work_organized_later(play: Play) -> None:
    decision = play.row(Decision, Decision.subject == "organization")
    play.do(procedure.edit_decision, decision_id=decision, sitting_id=play.sitting(2))


def agenda_not_adopted(play: Play) -> None:
    decision = play.row(Decision, Decision.subject == "agenda")
    play.do(procedure.take_back_decision, decision_id=decision)


def union_not_a_party(play: Play) -> None:
    union = play.delegation("EU")
    play.do(delegations.edit_delegation, delegation_id=union, party=False, party_since=None)


def two_agencies(play: Play) -> None:
    play.do(attendance.register, delegation_ids=[play.delegation("ILO")])


def documents_agreeing(play: Play) -> None:
    play.do(setup.set_option, name="documents_before", value="agreeing")


def society_without_status(play: Play) -> None:
    for code in ("APR", "HCN", "MRF"):
        play.do(delegations.edit_delegation, delegation_id=play.delegation(code), consultative=None)


def nobody_a_party(play: Play) -> None:
    play.do(status.take_instrument, meeting_id=play.row(Meeting), instrument=None)
    for one in play.record().delegations.values():  # so that the list is short
        if one.registered and one.listed_in == "states" and one.code not in ("EGY", "FRA", "KEN"):
            play.do(attendance.unregister, delegation_id=one.id)


def observers_in_one_list(play: Play) -> None:
    play.do(setup.set_option, name="attendance_observers", value="one_list")


def society_counted(play: Play) -> None:
    play.do(setup.set_option, name="attendance_ngos", value="counted")


def deciders_counted(play: Play) -> None:
    play.do(setup.set_option, name="attendance_deciders", value="counted")


def observers_counted(play: Play) -> None:
    play.do(setup.set_option, name="attendance_observers", value="counted")


def documents_annexed(play: Play) -> None:
    play.do(setup.add_section, kind="annex_documents")


def replied_early(play: Play) -> None:
    """Have the replies in a report by chapters, under no item, before the first item was taken up."""
    play.do(setup.add_section, kind="chapters", parent="")
    for key in play.rows(Request, Request.lane == Lane.REPLY):
        said = next((one for one in play.record().statements if one.id == key), None)
        if said is not None and said.begun_at is not None:
            early = said.begun_at.replace(hour=4)
            changes = {"item_id": None, "called_at": early, "begun_at": early, "ended_at": early}
            play.do(statements.edit_statement, request_id=key, **changes)


def explained(play: Play) -> None:
    """Tie a statement to the first recommendation."""
    (first, *_) = play.rows(Recommendation)
    (said, *_) = play.rows(Request, Request.kind == StatementKind.POSITION)
    play.do(statements.edit_statement, request_id=said, recommendation_id=first)


def documents_by_symbol(play: Play) -> None:
    play.do(setup.set_option, name="documents_where", value="symbols")


def documents_by_item(play: Play) -> None:
    play.do(setup.set_option, name="documents_where", value="by_item")
    for key in play.rows(PaperDocument):
        play.do(outcome.edit_document, document_id=key, item_id=play.item(2))


def no_exchange_yet(play: Play) -> None:
    panel = play.row(Panel, Panel.item_id == play.item(2))
    play.write("panel", panel, "exchange", ar="", en="")
    play.do(uncertainty.hold_place, table="panel", row=panel, kind=PlaceholderKind.LATER)


# The phrases that the demonstration does not show: what to change, and how the sentence then ends.
NOT_SHOWN: Mapping[str, Shown] = {
    **COURSE,
    **ACTIONS,
    **SPEECHES,
    "first-meeting": (
        first_meeting,
        "وتقديم توصيات إليه. وهذا هو الاجتماع الأول للفريق العامل.",
        "to submit recommendations to it. This was the first meeting of the Working Group.",
    ),
    "opened-by-unknown": (
        nobody_in_the_chair,
        "وافتتح الاجتماع [...].",
        "The meeting was opened by [...].",
    ),
    "recommendations-none": (
        no_recommendations,
        "لم يعتمد الفريق العامل أي توصيات.",
        "The Working Group did not adopt any recommendations.",
    ),
    "consideration-unknown": (
        item_not_placed,
        'ونظر الفريق العامل، في [...]، في البند ٤ من جدول الأعمال، المعنون "المساعدة التقنية والتدريب".',
        "At its [...] meeting, the Working Group considered agenda item 4, entitled “Technical assistance and"
        " training”.",
    ),
    "held-for-item": (
        item_held,
        "[البند ٤ من جدول الأعمال: يُستكمل لاحقاً]",
        "[Agenda item 4: to be completed later]",
    ),
    "gap-later": (no_exchange_yet, "بشأن [يُستكمل لاحقاً].", "comments concerning [to be completed later]."),
    "opener-addressed": (
        no_overview,
        "رئيسة الفريق العامل. وخاطبت الاجتماع.",
        "Chair of the Working Group. She addressed the meeting.",
    ),
    "panel-led-unknown": (
        nobody_presided,
        "وتولى توجيه المناقشة التي جرت في إطار البند ٢ المناظران التالي اسماهما:"
        " السيد أرتورو كيسبي (بيرو)، والسيد هالفارد بريكيستاد (النرويج).",
        "The discussion under agenda item 2 was led by the following panellists: Mr. Arturo Quispe (Peru) and"
        " Mr. Halvard Brekkestad (Norway).",
    ),
    "organization-adopted": (
        work_organized_later,
        "وأقر الفريق العامل، في جلسته الثانية، المعقودة في ٥ تشرين الأول/أكتوبر ٢٠٢٦، دون اعتراض تنظيم"
        " أعماله.",
        "At its 2nd meeting, on 5 October 2026, the Working Group approved without objection the organization"
        " of its work.",
    ),
    "agenda-not-adopted": (
        agenda_not_adopted,
        "كان جدول الأعمال المؤقت كما يلي:",
        "The provisional agenda was as follows:",
    ),
    "attended-reio": (
        union_not_a_party,
        "ومُثل بمراقب الاتحاد الأوروبي، وهو منظمة تكامل اقتصادي إقليمية.",
        "The European Union, a regional economic integration organization, was represented by an observer.",
    ),
    "attended-specialized_agency": (
        two_agencies,
        "ومُثلت بمراقبين الوكالتان المتخصصتان التاليتان:"
        " منظمة الأمم المتحدة للتربية والعلم والثقافة، منظمة العمل الدولية.",
        "The following specialized agencies of the United Nations system were represented by observers:"
        " International Labour Organization and United Nations Educational, Scientific and Cultural"
        " Organization.",
    ),
    "attended-ngo-neutral": (
        society_without_status,
        "ومُثلت بمراقبين المنظمات غير الحكومية التالية: تحالف الباحثين في مصدر القطع الثقافية، شبكة"
        " القائمين على حفظ التراث، منتدى أمناء سجلات المتاحف [...].",
        "The following non-governmental organizations were represented by observers: Alliance of Provenance"
        " Researchers, Heritage Custodians Network and Museum Registrars Forum [...].",
    ),
    "heading-elections": (elections_apart, "انتخاب أعضاء المكتب", "Election of officers"),
    # The title of a chapter: that of its discussion is also the end of another heading.
    "heading-chapter-deliberations": (
        chapters,
        "جدول الأعمال المؤقت للاجتماع السادس",
        "Provisional agenda for the sixth meeting",
    ),
    "heading-chapter-actions": (
        chapters_with_actions,
        "الإجراءات التي اتخذها الفريق العامل",
        "Action taken by the Working Group",
    ),
    "attended-other_states": (
        members,
        "ومُثلت بمراقبين الدول الأخرى التالية: آيسلندا، بوتان، توفالو، سنغافورة، الكرسي الرسولي، كيريباس.",
        "The following other States were represented by observers: Bhutan, Holy See, Iceland, Kiribati,"
        " Singapore and Tuvalu.",
    ),
    "attended-states": (
        nobody_a_party,
        "كانت الدول التالية ممثلة في الاجتماع: فرنسا، كينيا، مصر.",
        "The following States were represented at the meeting: Egypt, France and Kenya.",
    ),
    "spoke-states": (
        nobody_a_party,
        "الكرسي الرسولي، كولومبيا، كيريباس، كينيا، لبنان، مصر، المكسيك، النرويج، نيجيريا، الهند، الولايات"
        " المتحدة الأمريكية، اليابان.",
        " Kiribati, Lebanon, Mexico, Nigeria, Norway, Peru, Portugal, Republic of Korea, Senegal, Singapore,"
        " Switzerland, Thailand, Türkiye and United States of America.",
    ),
    "attended-observers": (
        observers_in_one_list,
        "هيئة الأمم المتحدة للمساواة بين الجنسين وتمكين المرأة (هيئة الأمم المتحدة للمرأة) [...].",
        "United Nations Office on Drugs and Crime and World Customs Organization [...].",
    ),
    "attended-ngos-counted": (
        society_counted,
        "ومُثلت ثلاث منظمات غير حكومية ذات مركز استشاري لدى المجلس الاقتصادي والاجتماعي.",
        "Three non-governmental organizations in consultative status with the Economic and Social Council"
        " were represented.",
    ),
    "attended-deciders-counted": (
        deciders_counted,
        "حضر الاجتماع ممثلو ٦٥ طرفاً في بروتوكول الممتلكات الثقافية.",
        "Representatives of 65 parties to the Cultural Property Protocol attended the meeting.",
    ),
    "attended-observers-counted": (
        observers_counted,
        "وحضر الاجتماع أيضاً مراقبون عن ست دول أخرى.",
        "Observers for six other States also attended the meeting.",
    ),
    "documents-annexed": (
        documents_annexed,
        "لهذا التقرير قائمة الوثائق التي كانت معروضةً على الفريق العامل.",
        "are listed in annex II to the present report.",
    ),
    "heading-annex_documents": (documents_annexed, "قائمة الوثائق", "List of documents"),
    "heading-chapter-replies": (replied_early, "ممارسة حق الرد", "Right of reply"),
    "recommendation-statements": (
        explained,
        "اعتماد التوصية ١.",
        "the adoption of recommendation 1 by the representative of Australia.",
    ),
    "documents-by-symbol": (
        documents_by_symbol,
        " وCHP/COP/WG.1/2026/CRP.1 و[...].",
        ", CHP/COP/WG.1/2026/CRP.1 and [...].",
    ),
    "documents-for-item": (
        documents_by_item,
        "من أجل النظر في البند ٢ من جدول الأعمال، كان معروضاً على الفريق العامل ما يلي:",
        "For its consideration of agenda item 2, the Working Group had before it the following documents:",
    ),
    "documents-before-agreeing": (
        documents_agreeing,
        "كانت معروضةً على الفريق العامل الوثائق التالية:",
        "The Working Group had before it the following documents:",
    ),
}
