"""Changes that bring out phrases on the texts that a body adopts, and on who brought them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.demo.course_changes import Shown, all_of, option
from tests.demo.play import Play
from wgdesk.acts import actions, adoption, outcome, setup
from wgdesk.model import ActionVerb, ClusterKind, Decision, DocumentKind, Implications, Officer


def _first(play: Play) -> int:
    """Return the first recommendation that the report prints."""
    return next(row.id for one in play.record().clusters for row in one.recommendations if row.number == 1)


def titled(play: Play) -> None:
    play.write("recommendation", _first(play), "title", ar="السجل العام", en="Public register")


def numbered_by_body(play: Play) -> None:
    play.do(outcome.edit_recommendation, recommendation_id=_first(play), own_number="2026/101")


def remarked(play: Play) -> None:
    agenda = play.row(Decision, Decision.subject == "agenda")
    chile = play.delegation("CHL")
    play.do(adoption.reserve, decision_id=agenda, delegation_id=chile, body={}, remarks=True)


def remarked_on(play: Play) -> None:
    agenda, chile = play.row(Decision, Decision.subject == "agenda"), play.delegation("CHL")
    key = play.do(adoption.reserve, decision_id=agenda, delegation_id=chile, body={}, remarks=True)
    play.write("reservation", key, "target", ar="البند ٣", en="item 3")


def entrusted_with_it(play: Play) -> None:
    play.do(setup.set_option, name="report_entrusted", value="joined")


def _told(play: Play, verb: ActionVerb, ar: str, en: str) -> int:
    where = {"sitting_id": play.sitting(3), "item_id": play.item(3)}
    return play.do(actions.record_action, verb=verb, text={"ar": ar, "en": en}, **where)


def informed(play: Play) -> None:
    key = _told(play, ActionVerb.INFORMED, "أن النص جاهز", "that the text was ready")
    chair = play.row(Officer, Officer.office == "chair")
    play.do(actions.edit_action, action_id=key, introduced_by_id=chair)


def drawn(play: Play) -> None:
    _told(play, ActionVerb.DRAWN, "المذكرة", "the note")


def noted_together(play: Play) -> None:
    where = {"sitting_id": play.sitting(3), "item_id": play.item(3)}
    for symbol in ("X/L.4", "X/L.5"):
        paper = play.do(outcome.add_document, kind=DocumentKind.NOTE, symbol=symbol, by_secretariat=True)
        play.do(actions.record_action, verb=ActionVerb.TOOK_NOTE, document_id=paper, **where)
    play.do(setup.set_option, name="actions_on_texts", value="together")


def together(play: Play) -> None:
    _told(play, ActionVerb.APPROVED, "خطة العمل", "the workplan")
    key = _told(play, ActionVerb.AUTHORIZED, "الأمين بأن يستكملها", "the Secretary to complete it")
    play.do(actions.edit_action, action_id=key, continues=True)


def lettered(play: Play) -> None:
    _told(play, ActionVerb.APPROVED, "خطة العمل", "the workplan")
    key = _told(play, ActionVerb.AUTHORIZED, "الأمين بأن يستكملها", "the Secretary to complete it")
    play.do(actions.edit_action, action_id=key, lettered=True)


def counted(play: Play) -> None:
    play.do(setup.set_option, name="decision_days", value="below")
    key = play.do(
        actions.record_action,
        sitting_id=play.sitting(3),
        item_id=play.item(3),
        verb=ActionVerb.ENCOURAGED,
        text={"ar": "الدول على تسجيل مصابيحها", "en": "States to register their lamps"},
    )
    play.do(actions.edit_action, action_id=key, number="2031/3")
    play.write("action", key, "title", ar="السجلات", en="Registers")


def alone(play: Play) -> None:
    key = play.do(outcome.add_cluster, heading={"ar": "مسائل", "en": "Matters"})
    play.do(outcome.edit_cluster, cluster_id=key, kind=ClusterKind.DRAFT_DECISIONS)
    play.do(outcome.add_recommendation, cluster_id=key, body={"ar": "أن يجتمع.", "en": "To meet."})
    play.do(setup.set_option, name="only_text", value="unnumbered")


def _draft(play: Play) -> int:
    """Adopt a draft resolution that Egypt introduced, at the third sitting; return the action."""
    kind = DocumentKind.DRAFT_RESOLUTION
    paper = play.do(outcome.add_document, kind=kind, symbol="X/L.3", by_secretariat=False)
    where = {"sitting_id": play.sitting(3), "item_id": play.item(3)}
    key = play.do(actions.record_action, verb=ActionVerb.ADOPTED, document_id=paper, **where)
    play.do(actions.add_sponsor, action_id=key, delegation_id=play.delegation("EGY"), introduced=True)
    return key


def brought_at(play: Play) -> None:
    play.do(actions.edit_action, action_id=_draft(play), introduced_at_id=play.sitting(2))


def _sponsored(play: Play, **facts: Any) -> None:
    """Have Egypt sponsor the draft without anybody who introduced it."""
    key = _draft(play)
    play.do(actions.add_sponsor, action_id=key, delegation_id=play.delegation("EGY"), introduced=False)
    play.do(actions.edit_action, action_id=key, **facts)


def before_it(play: Play) -> None:
    _sponsored(play, introduced_at_id=play.sitting(2))


def _others_listed(play: Play) -> None:
    _sponsored(play, sponsors_listed=True)


def named_once(play: Play) -> None:
    _draft(play)
    play.do(setup.set_option, name="texts_named", value="first")


def conditional(play: Play) -> None:
    play.write("action", _draft(play), "condition", ar="يُعدَّل لاحقاً", en="it would be adjusted")


def grounded(play: Play) -> None:
    play.write("action", _draft(play), "ground", ar="عملاً بالمادة ١٣", en="pursuant to rule 13")


def costing_nothing(play: Play) -> None:
    play.do(actions.edit_action, action_id=_draft(play), budget=Implications.NONE)


TEXTS: Mapping[str, Shown] = {
    "recommendation-titled": (titled, "السجل العام", "Public register"),
    "recommendation-own": (numbered_by_body, "التوصية ٢٠٢٦/١٠١", "Recommendation 2026/101"),
    "brought-at": (
        brought_at,
        "عرض ممثل مصر مشروع القرار (X/L.3).",
        "the representative of Egypt introduced the draft resolution (X/L.3).",
    ),
    "text-before": (
        before_it,
        "كان معروضاً على الفريق العامل مشروع القرار (X/L.3)، وقدّم النص وفد مصر.",
        "the Working Group had before it the draft resolution (X/L.3), sponsored by Egypt.",
    ),
    "other-sponsors": (
        _others_listed,
        "وقدّم وفد مصر وسائر مقدِّمي النص الواردة أسماؤهم في الوثيقة مشروع القرار (X/L.3).",
        "The delegation of Egypt and the other sponsors listed in the document sponsored the draft resolution"
        " (X/L.3).",
    ),
    "first-at-the": (
        brought_at,
        "عرض ممثل مصر مشروع القرار (X/L.3).",
        "the representative of Egypt introduced the draft resolution (X/L.3).",
    ),
    "on-condition": (
        conditional,
        "مشروع القرار (X/L.3)، على أساس أن يُعدَّل لاحقاً.",
        "the draft resolution (X/L.3), on the understanding that it would be adjusted.",
    ),
    "ground-at": (
        grounded,
        "تشرين الأول/أكتوبر ٢٠٢٦، وعملاً بالمادة ١٣، اعتمد الفريق العامل مشروع القرار (X/L.3).",
        "on 6 October 2026, pursuant to rule 13, the Working Group adopted the draft resolution (X/L.3).",
    ),
    "implications-told": (
        costing_nothing,
        "بعدم ترتب أي آثار في الميزانية البرنامجية على مشروع القرار (X/L.3).",
        "that the draft resolution (X/L.3) did not entail programme budget implications.",
    ),
    "a-document": (
        named_once,
        "عرض ممثل مصر مشروع قرار (X/L.3).",
        "The representative of Egypt introduced a draft resolution (X/L.3).",
    ),
    "remarks-reflected": (
        remarked,
        "أدلى وفد شيلي بملاحظات طلب إدراجها في هذا التقرير.",
        "the delegation of Chile made remarks that it requested be reflected in the present report.",
    ),
    "remarks-concerning": (
        remarked_on,
        "أدلى وفد شيلي بملاحظات بشأن البند ٣ طلب إدراجها في هذا التقرير.",
        "the delegation of Chile made remarks on item 3 that it requested be reflected in the present"
        " report.",
    ),
    "and-entrusted": (
        entrusted_with_it,
        "وعهد إلى المقررة بوضعه في صيغته النهائية.",
        " and entrusted the Rapporteur with its finalization.",
    ),
    "report-onward": (
        all_of(entrusted_with_it, option("report_submitted", "entrusted")),
        "النهائية، لتقديمه إلى مؤتمر الأطراف.",
        "its finalization, for submission to the Conference of the Parties.",
    ),
    "officer-informed": (
        informed,
        "أبلغت الرئيسة الفريق العامل بأن النص جاهز.",
        "the Chair informed the Working Group that the text was ready.",
    ),
    "attention-drawn": (
        drawn,
        "وُجّه انتباه الفريق العامل إلى المذكرة.",
        "the attention of the Working Group was drawn to the note.",
    ),
    "documents-noted": (
        noted_together,
        "أحاط الفريق العامل علماً بالوثيقتين التاليتين:",
        "the Working Group took note of the following documents:",
    ),
    "and-done": (
        together,
        "وافق الفريق العامل على خطة العمل وأذن للأمين بأن يستكملها.",
        "the Working Group approved the workplan and authorized the Secretary to complete it.",
    ),
    "actions-listed": (lettered, "قام الفريق العامل بما يلي:", "the Working Group:"),
    "action-line": (lettered, "وافق على خطة العمل؛", "Approved the workplan;"),
    "decision-caption": (counted, "السجلات", "Registers"),
    "decision-day": (counted, "٦ تشرين الأول/أكتوبر ٢٠٢٦", "6 October 2026"),
    "recommendation-alone": (alone, "مشروع مقرر", "Draft decision"),
}
