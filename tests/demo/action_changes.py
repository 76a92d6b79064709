"""Changes that bring out phrases on actions, votes, sponsors, motions and rulings the demonstration lacks."""

from __future__ import annotations

from collections.abc import Mapping

from tests.demo.course_changes import Shown
from tests.demo.play import Play, adopted
from wgdesk.acts import actions, adoption, procedure, setup, statements
from wgdesk.model import (
    ActionVerb,
    Decision,
    DocumentKind,
    Grouping,
    Lane,
    Manner,
    MotionKind,
    Office,
    Officer,
    PaperDocument,
    RecommendationState,
    Request,
    StatementKind,
    Voting,
)

REPORT = {"ar": "تقرير الأمانة", "en": "the report of the Secretariat"}
DRAFT = {"ar": "مشروع المقرر", "en": "the draft decision"}


def took_note(play: Play) -> int:
    """Take note of a report under item 3, at the third sitting."""
    where = {"sitting_id": play.sitting(3), "item_id": play.item(3)}
    return play.do(actions.record_action, verb=ActionVerb.TOOK_NOTE, text=REPORT, **where)


def adopted_draft(play: Play) -> int:
    """Adopt a draft under item 3, at the third sitting."""
    where = {"sitting_id": play.sitting(3), "item_id": play.item(3)}
    return play.do(actions.record_action, verb=ActionVerb.ADOPTED, text=DRAFT, **where)


def for_parent(play: Play) -> None:
    where = {"sitting_id": play.sitting(3), "item_id": play.item(3)}
    play.do(actions.record_action, verb=ActionVerb.ADOPTED_RECOMMENDED, text=DRAFT, **where)


def noted(play: Play) -> None:
    took_note(play)


def amended(play: Play) -> None:
    play.do(actions.edit_action, action_id=adopted_draft(play), orally_amended=True)


def in_section(play: Play) -> None:
    took_note(play)
    play.do(setup.add_section, kind="actions")
    play.do(setup.set_option, name="actions_in", value="section")


def on_document(play: Play) -> None:
    paper = play.rows(PaperDocument, PaperDocument.kind == DocumentKind.BACKGROUND_PAPER)[0]
    where = {"sitting_id": play.sitting(3), "item_id": play.item(3)}
    play.do(actions.record_action, verb=ActionVerb.WELCOMED, document_id=paper, **where)


def voted(play: Play) -> int:
    """Adopt a draft by a vote."""
    facts = {"voting": Voting.RECORDED, "in_favour": 41, "against": 2, "abstaining": 11}
    action = adopted_draft(play)
    play.do(actions.record_vote, action_id=action, **facts)
    return action


def vote(play: Play) -> None:
    voted(play)


def ballots(play: Play) -> None:
    voters = [play.delegation(code) for code in ("EGY", "FRA")]
    play.do(actions.record_ballots, action_id=adopted_draft(play), in_favour=voters)


def explained_elsewhere(play: Play) -> None:
    position = play.row(Request, Request.kind == StatementKind.POSITION)
    play.do(statements.edit_statement, request_id=position, action_id=voted(play))


def explained(play: Play) -> None:
    explained_elsewhere(play)
    position = next(row for row in play.record().statements if row.kind == StatementKind.POSITION)
    play.do(actions.edit_action, action_id=position.action_id, sitting_id=position.sitting_id)


def explained_later(play: Play) -> None:
    explained(play)
    statement = next(row for row in play.record().statements if row.kind == StatementKind.POSITION)
    assert statement.begun_at is not None
    play.do(actions.edit_action, action_id=statement.action_id, decided_at=statement.begun_at)


def spoken_of(play: Play) -> None:
    explained(play)
    position = play.row(Request, Request.kind == StatementKind.POSITION)
    play.do(statements.edit_statement, request_id=position, kind=StatementKind.GENERAL)


def explained_for_group(play: Play) -> None:
    explained(play)
    position = play.row(Request, Request.kind == StatementKind.POSITION)
    play.do(statements.edit_statement, request_id=position, grouping_id=play.rows(Grouping)[0])


def rejected(play: Play) -> None:
    """Reject the text on which no agreement was reached."""
    texts = [row for cluster in play.record().clusters for row in cluster.recommendations]
    failed = next(row.id for row in texts if row.state == RecommendationState.NOT_AGREED)
    where = {"sitting_id": play.sitting(3), "item_id": play.item(3)}
    play.do(actions.record_action, verb=ActionVerb.REJECTED, recommendation_id=failed, **where)


def sponsors(play: Play) -> None:
    action = adopted_draft(play)
    for code in ("EGY", "FRA"):
        play.do(actions.add_sponsor, action_id=action, delegation_id=play.delegation(code))


def introduced(play: Play) -> None:
    action = adopted_draft(play)
    for code in ("EGY", "FRA"):
        first = code == "EGY"
        play.do(actions.add_sponsor, action_id=action, delegation_id=play.delegation(code), introduced=first)


def joined(play: Play) -> None:
    facts = {"action_id": adopted_draft(play), "delegation_id": play.delegation("FRA"), "joined": True}
    play.do(actions.add_sponsor, **facts)


def by_officer(play: Play) -> None:
    chair = play.row(Officer, Officer.office == Office.CHAIR)
    play.do(actions.edit_action, action_id=adopted_draft(play), introduced_by_id=chair)


def amendment(play: Play) -> None:
    text = {"ar": "حذف الفقرة 3", "en": "to delete paragraph 3"}
    where = {"sitting_id": play.sitting(3), "amends_id": adopted_draft(play)}
    key = play.do(actions.record_action, verb=ActionVerb.REJECTED, text=text, **where)
    play.do(actions.add_sponsor, action_id=key, delegation_id=play.delegation("EGY"))


def reserved(play: Play) -> None:
    chile = play.delegation("CHL")
    play.do(adoption.reserve, action_id=adopted_draft(play), delegation_id=chile, body={})


def placed(play: Play) -> None:
    play.do(setup.set_option, name="text_places", value="chapters")
    where = {"sitting_id": play.sitting(3), "item_id": play.item(3)}
    play.do(actions.record_action, verb=ActionVerb.ADOPTED, recommendation_id=adopted(play)[0], **where)


def in_a_part(play: Play) -> None:
    where = {"sitting_id": play.sitting(3), "item_id": play.item(3), "recommendation_id": adopted(play)[0]}
    action = play.do(actions.record_action, verb=ActionVerb.ADOPTED, **where)
    play.do(actions.edit_action, action_id=action, text_part="adoption")


def placed_with_number(play: Play) -> None:
    placed(play)
    play.do(setup.set_option, name="text_place_numbers", value="said")
    where = {"sitting_id": play.sitting(3), "item_id": play.item(3), "recommendation_id": adopted(play)[0]}
    play.do(actions.record_action, verb=ActionVerb.ADOPTED, text=DRAFT, **where)


def report_by_chair(play: Play) -> None:
    decision = play.row(Decision, Decision.subject == "report")
    chair = play.row(Officer, Officer.office == Office.CHAIR)
    play.do(procedure.edit_decision, decision_id=decision, introduced_by_id=chair)


def beside_the_report(play: Play) -> None:
    report_by_chair(play)
    decision = play.row(Decision, Decision.subject == "report")
    play.write("decision", decision, "introduced_with", ar="ورقة غير رسمية", en="an informal paper")
    play.write("decision", decision, "including", ar="مشاريع المقررات", en="the draft decisions")


def reserved_agenda(play: Play) -> None:
    agenda = play.row(Decision, Decision.subject == "agenda")
    play.do(adoption.reserve, decision_id=agenda, delegation_id=play.delegation("CHL"), body={})


def by_consensus(play: Play) -> None:
    for key in adopted(play)[:2]:
        play.do(adoption.edit_adoption, recommendation_id=key, manner=Manner.CONSENSUS)


def motion(play: Play) -> None:
    play.do(setup.set_option, name="procedure", value="shown")
    where = {"sitting_id": play.sitting(3), "item_id": play.item(3)}
    kind, mover = MotionKind.CLOSE_DEBATE, play.delegation("EGY")
    key = play.do(procedure.move_motion, kind=kind, delegation_id=mover, **where)
    votes = {"in_favour": 30, "against": 12, "abstaining": 3}
    play.do(procedure.decide_motion, motion_id=key, carried=True, **votes)


def raised(play: Play) -> None:
    play.do(setup.set_option, name="procedure", value="shown")
    point = play.row(Request, Request.kind == StatementKind.POSITION)
    play.do(statements.edit_statement, request_id=point, lane=Lane.ORDER)


def ruling(play: Play) -> None:
    raised(play)
    point = play.row(Request, Request.kind == StatementKind.POSITION)
    play.do(procedure.rule_on, request_id=point, ruling={})


_THIRD_AR = "في جلسته الثالثة، المعقودة في ٦ تشرين الأول/أكتوبر ٢٠٢٦،"
_THIRD_EN = "At its 3rd meeting, on 6 October 2026, the Working Group"
_NOTED: Shown = (
    noted,
    f"{_THIRD_AR} أحاط الفريق العامل علماً بتقرير الأمانة.",
    f"{_THIRD_EN} took note of the report of the Secretariat.",
)
_MOTION: Shown = (
    motion,
    "اقتراح بإقفال باب المناقشة قدمه ممثل مصر. وقُبل الاقتراح بأغلبية ٣٠ صوتاً مقابل ١٢ صوتاً وامتناع ٣"
    " أعضاء عن التصويت.",
    "considered a motion by the representative of Egypt for the closure of the debate. The motion was carried"
    " by 30 votes to 12, with 3 abstentions.",
)

_VOTE = (
    vote,
    "مشروع المقرر بتصويت مسجل بأغلبية ٤١ صوتاً مقابل صوتين وامتناع ١١ عضواً عن التصويت.",
    "the draft decision by a recorded vote of 41 to 2, with 11 abstentions.",
)
_EXPLAINED: Shown = (
    explained,
    "وتكلم ممثل أستراليا تعليلاً للتصويت.",
    "A statement in explanation of vote was made by the representative of Australia.",
)
ACTIONS: Mapping[str, Shown] = {
    "action-at": _NOTED,
    "action-done": _NOTED,
    "action-verb": _NOTED,
    "action-object": _NOTED,
    "action-form": _NOTED,
    "action-said": _NOTED,
    "action-tail": _NOTED,
    "action-further": (
        for_parent,
        "اعتمد الفريق العامل مشروع المقرر وأوصى المؤتمر باعتماده.",
        "adopted the draft decision and recommended it to the Conference for adoption.",
    ),
    "as-amended": (
        amended,
        "اعتمد الفريق العامل مشروع المقرر، بصيغته المعدلة شفوياً.",
        "adopted the draft decision, as orally amended.",
    ),
    "heading-actions": (in_section, "الإجراءات المتخذة", "Action taken"),
    "the-document": (
        on_document,
        "رحّب الفريق العامل بورقة المعلومات الأساسية التي أعدتها الأمانة المعنونة"
        ' "قوائم الجرد وتقصي المصدر وبذل العناية الواجبة: التشريعات والممارسات" (CHP/COP/WG.1/2026/2).',
        "welcomed the background paper prepared by the Secretariat entitled “Inventories, provenance research"
        " and due diligence: legislation and practice” (CHP/COP/WG.1/2026/2).",
    ),
    "vote": _VOTE,
    "vote-result": _VOTE,
    "voted": (ballots, "المؤيدون: فرنسا، مصر.", "In favour: Egypt and France."),
    "action-statements": _EXPLAINED,
    "explained": _EXPLAINED,
    "upon-at": (
        explained_elsewhere,
        "الجلسة السادسة، المعقودة في ٧ تشرين الأول/أكتوبر ٢٠٢٦، تكلم ممثل أستراليا تعليلاً للتصويت.",
        "6th meeting, on 7 October 2026, a statement in explanation of vote was made by the representative of"
        " Australia.",
    ),
    "explaining": _EXPLAINED,
    "decision-taken": (
        explained_later,
        "تعليلاً للتصويت بعد إجراء التصويت.",
        "After the vote, a statement in explanation of vote was made by the representative of Australia.",
    ),
    "decision-noun": (
        spoken_of,
        "وفيما يتعلق بهذا المقرر، تكلم ممثل أستراليا.",
        "With regard to the decision, a statement was made by the representative of Australia.",
    ),
    "on-behalf-of": (
        explained_for_group,
        "باسم مجموعة الدول الأفريقية، تعليلاً للتصويت.",
        "made by the representative of Australia on behalf of the Group of African States.",
    ),
    "the-proposal": (
        rejected,
        'رفض الفريق العامل التوصية المقترحة تحت عنوان "توصيات بشأن الاسترداد والإعادة".',
        "the Working Group rejected the proposed recommendation under the heading “Recommendations"
        " on recovery and return”.",
    ),
    "the-amendment": (
        amendment,
        "رفض الفريق العامل التعديل الذي اقترحه ممثل مصر: حذف الفقرة ٣.",
        "the Working Group rejected the amendment proposed by the representative of Egypt to delete"
        " paragraph 3.",
    ),
    "officer-introduced": (
        by_officer,
        "وعرضت الرئيسة مشروع المقرر.",
        "The Chair introduced the draft decision.",
    ),
    "sponsors-joined": (
        joined,
        "وانضم وفد فرنسا إلى مقدّمي مشروع المقرر.",
        "France joined in sponsoring the draft decision.",
    ),
    "sponsored": (
        sponsors,
        "وقدّم وفدا فرنسا ومصر مشروع المقرر.",
        "The delegations of Egypt and France sponsored the draft decision.",
    ),
    "introduced": (
        introduced,
        "وعرض ممثل مصر، متكلماً أيضاً باسم فرنسا، مشروع المقرر.",
        "The representative of Egypt, also on behalf of France, introduced the draft decision.",
    ),
    "the-decision": (
        reserved,
        "وأبدى ممثل شيلي تحفظاً على هذا المقرر.",
        "The representative of Chile expressed a reservation regarding the decision.",
    ),
    "the-adopted": (
        reserved_agenda,
        "وأبدى ممثل شيلي تحفظاً على جدول الأعمال.",
        "The representative of Chile expressed a reservation regarding the agenda.",
    ),
    "place-text": (
        placed_with_number,
        "اعتمد الفريق العامل مشروع المقرر (انظر الفصل الثاني، الفرع ألف، التوصية ١).",
        "the Working Group adopted the draft decision (see chap. II, sect. A, recommendation 1).",
    ),
    "see-place": (
        placed,
        "اعتمد الفريق العامل التوصية ١ (انظر الفصل الثاني، الفرع ألف).",
        "the Working Group adopted recommendation 1 (see chap. II, sect. A).",
    ),
    "see-part": (
        in_a_part,
        "اعتمد الفريق العامل التوصية ١ (انظر الفرع الخامس).",
        "the Working Group adopted recommendation 1 (see sect. V).",
    ),
    "report-introduced": (
        report_by_chair,
        "عرضت الرئيسة مشروع التقرير.",
        "The Chair introduced the draft report.",
    ),
    "report-introduced-with": (
        beside_the_report,
        "عرضت الرئيسة مشروع التقرير، إلى جانب ورقة غير رسمية.",
        "The Chair introduced the draft report, together with an informal paper.",
    ),
    "report-including": (
        beside_the_report,
        "اعتمد الفريق العامل هذا التقرير عن اجتماعه، بما في ذلك مشاريع المقررات.",
        "the Working Group adopted the present report on its meeting, including the draft decisions.",
    ),
    "recommendations-adopted-so": (
        by_consensus,
        "واعتُمدت التوصيتان ١ و٢ بتوافق الآراء.",
        "Recommendations 1 and 2 were adopted by consensus.",
    ),
    "motion-considered": _MOTION,
    "motion-asks": _MOTION,
    "motion-mover": _MOTION,
    "motion-votes": _MOTION,
    "order-raised": (
        raised,
        "أثار ممثل أستراليا نقطة نظام.",
        "a point of order was raised by the representative of Australia.",
    ),
    "ruling-made": (
        ruling,
        "بتّت الرئاسة في نقطة نظام أثارها ممثل أستراليا.",
        "the Chair ruled on a point of order raised by the representative of Australia.",
    ),
}
