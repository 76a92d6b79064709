"""Changes that bring out phrases of committees whose items are questions, which the demonstration lacks."""

from __future__ import annotations

from collections.abc import Mapping

from tests.demo.course_changes import Shown, all_of, jointly, option
from tests.demo.meeting_changes import chapters, documents_by_item
from tests.demo.play import Play
from wgdesk.acts import actions, outcome, programme, setup
from wgdesk.model import ActionVerb, DocumentKind, SittingKind

_AS_QUESTIONS = option("items_called", "question")
_AS_TABLE = option("questions_listed", "table")


ASKED = {"ar": "المشاركة بصفة مراقب", "en": "to participate as observers"}


def apart(play: Play) -> None:
    """Tell of the meetings in a section of its own."""
    play.do(setup.add_section, kind="meetings", parent="organization")


def recorded(play: Play) -> None:
    """Record where the record of the first sitting is."""
    option("meeting_records", "first")(play)
    play.do(programme.edit_sitting, sitting_id=play.sitting(1), record_symbol="X/SR.1")


def renamed(play: Play) -> None:
    """Call item 2 otherwise, and have it in the table."""
    play.write("agenda_item", play.item(2), "title", ar="قوائم الجرد", en="Inventories")
    option("questions_listed", "table")(play)


def referred(play: Play) -> None:
    """Refer to the section on the opening in the title of item 2."""
    play.write("agenda_item", play.item(2), "title", ar="الجرد، {=opening}", en="Inventories, {=opening}")


def acceded(play: Play) -> None:
    """Accede to the request of Egypt at the third sitting."""
    where = {"sitting_id": play.sitting(3), "item_id": play.item(3)}
    key = play.do(actions.record_action, verb=ActionVerb.ACCEDED, text=ASKED, **where)
    play.do(actions.add_sponsor, action_id=key, delegation_id=play.delegation("EGY"))


def organizing(play: Play) -> None:
    """Have the first sitting be an organizational one, so that there are two parts."""
    option("meetings_listed", "parts")(play)
    play.do(programme.edit_sitting, sitting_id=play.sitting(1), kind=SittingKind.ORGANIZATIONAL)


def adopted_by_symbol(play: Play) -> None:
    """Adopt a draft resolution at the third sitting, and say where its text is."""
    paper = play.do(outcome.add_document, title={"en": "Draft"}, kind=DocumentKind.DRAFT_RESOLUTION)
    play.do(outcome.edit_document, document_id=paper, symbol="X/L.1")
    where = {"sitting_id": play.sitting(3), "item_id": play.item(3)}
    play.do(actions.record_action, verb=ActionVerb.ADOPTED, document_id=paper, **where)
    option("texts_named", "symbol")(play)
    option("text_places_in", "sentence")(play)


def adopted_in_report(play: Play) -> None:
    """Adopt a recommendation by an action of its own, and say where its text is."""
    texts = [row for cluster in play.record().clusters for row in cluster.recommendations]
    first = next(row.id for row in texts if row.number)
    where = {"sitting_id": play.sitting(3), "item_id": play.item(3)}
    play.do(actions.record_action, verb=ActionVerb.ADOPTED, recommendation_id=first, **where)
    option("text_places", "chapters")(play)
    option("text_places_in", "sentence")(play)


_REFERRED: Shown = (referred, "الفرع الرابع-ألف.", "sect. IV.A.")
_IN_REPORT: Shown = (
    adopted_in_report,
    "ويرد نص التوصية في هذا التقرير (انظر الفصل الثاني، الفرع ألف).",
    "The text of the recommendation is contained in the present report (see chap. II, sect. A).",
)
_TABLE: Shown = (
    _AS_TABLE,
    "نظر الفريق العامل في البنود المبينة أدناه، مع بيان موضع ما انتهت إليه في هذا التقرير:",
    "considered the items set out below, with the outcome reported in the places indicated:",
)
_PLACE: Shown = (_AS_TABLE, "الفقرة ٩", "Para. 9")
_PARTS: Shown = (
    organizing,
    "الجزء الأول من الاجتماع (الجلسة التنظيمية): الجلسة الأولى، في ٥ تشرين الأول/أكتوبر ٢٠٢٦؛",
    "First part of the meeting (organizational meeting): 1st meeting, on 5 October 2026;",
)
_TOGETHER: Shown = (
    all_of(jointly, _AS_QUESTIONS),
    "في مسألتي قوائم الجرد وتقصي المصدر وبذل العناية الواجبة والتعاون الدولي في استرداد الممتلكات الثقافية"
    " وإعادتها.",
    "considered the questions of inventories, provenance research and due diligence and international"
    " cooperation in the recovery and return of cultural property.",
)

QUESTIONS: Mapping[str, Shown] = {
    "question-called": (
        _AS_QUESTIONS,
        "في مسألة قوائم الجرد وتقصي المصدر وبذل العناية الواجبة.",
        "considered the question of inventories, provenance research and due diligence.",
    ),
    "questions-called": _TOGETHER,
    "question-of": _TOGETHER,
    "for-question": (
        all_of(chapters, documents_by_item, _AS_QUESTIONS),
        "ولدى النظر في البند، كان معروضاً على الفريق العامل ما يلي:",
        "In its consideration of the item, the Working Group had before it the following documents:",
    ),
    "heading-meetings": (apart, "الجلسات المعقودة", "Meetings held"),
    "sittings-held-listed": (
        organizing,
        "وعُقدت ست جلسات، على النحو التالي:",
        "A total of six meetings were held, as follows:",
    ),
    "body-held-listed": (
        all_of(organizing, option("held_as", "body")),
        "وعقد ست جلسات، على النحو التالي:",
        "It held six meetings, as follows:",
    ),
    "meetings-of-part": _PARTS,
    "meetings-on-day": _PARTS,
    "part-sittings": _PARTS,
    "questions-considered": _TABLE,
    "questions-head": (_AS_TABLE, "الموضع", "Outcome"),
    "question-listed": (renamed, "قوائم الجرد", "Inventories"),
    "meetings-listed": (_AS_TABLE, "الأولى والثانية", "1st and 2nd"),
    "place-alone": _PLACE,
    "place-named": _PLACE,
    "place-paragraph": _PLACE,
    "told-in-records": (recorded, "(انظر X/SR.1).", "(see X/SR.1)."),
    "the-requests": (
        acceded,
        "استجاب الفريق العامل لطلب المشاركة بصفة مراقب المقدَّم من مصر.",
        "the Working Group acceded to the request of Egypt to participate as observers.",
    ),
    "document-by-symbol": (
        adopted_by_symbol,
        "اعتمد الفريق العامل مشروع القرار X/L.1.",
        "the Working Group adopted draft resolution X/L.1.",
    ),
    "text-in-document": (
        adopted_by_symbol,
        "ويرد نص مشروع القرار في الوثيقة X/L.1.",
        "The text of the draft resolution is contained in document X/L.1.",
    ),
    "text-in-report": _IN_REPORT,
    "place-of": _IN_REPORT,
    "place-of-part": _REFERRED,
    "place-inside": _REFERRED,
}
