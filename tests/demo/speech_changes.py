"""Changes that bring out phrases on statements, panels and points the demonstration lacks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from tests.demo.course_changes import Shown, jointly, option
from tests.demo.play import Play
from wgdesk.acts import outcome, panellists, setup, statements
from wgdesk.model import (
    Grouping,
    Lane,
    Medium,
    Office,
    Panel,
    Panellist,
    PaperDocument,
    PointForm,
    Request,
    StatementKind,
)


def guest(**facts: Any) -> Callable[[Play], None]:
    """Change the statement of the expert who spoke as a guest."""

    def change(play: Play) -> None:
        invited = play.row(Request, Request.lane == Lane.INVITED)
        play.do(statements.edit_statement, request_id=invited, **facts)

    return change


def position(**facts: Any) -> Callable[[Play], None]:
    """Change Australia's explanation of position."""

    def change(play: Play) -> None:
        explained = play.row(Request, Request.kind == StatementKind.POSITION)
        play.do(statements.edit_statement, request_id=explained, **facts)

    return change


def introduced_by_rapporteur(play: Play) -> None:
    officers = play.record().officers
    rapporteur = next(one.person_id for one in officers if one.office == Office.RAPPORTEUR)
    position(kind=StatementKind.INTRODUCTION, person_id=rapporteur)(play)


def introduced_paper(play: Play) -> None:
    """Have Australia introduce the first document."""
    row = play.row(Request, Request.kind == StatementKind.POSITION)
    play.do(statements.introduce_document, request_id=row, document_id=play.rows(PaperDocument)[0])
    position(kind=StatementKind.INTRODUCTION)(play)


def published(play: Play) -> None:
    """Have the text of a statement on an item at a page."""
    which = (Request.kind == StatementKind.OPENING, Request.delegation_id == play.delegation("AUT"))
    play.do(
        statements.edit_statement, request_id=play.row(Request, *which), text_link="https://example.org/t"
    )


def quoted(play: Play) -> None:
    key = play.row(Request, Request.kind == StatementKind.POSITION)
    play.write("request", key, "statement", ar="شكراً.", en="I thank you.")
    position(kind=StatementKind.GENERAL, quoted=True, action_id=None, recommendation_id=None)(play)


def opened_by_video(play: Play) -> None:
    austria = (Request.kind == StatementKind.OPENING, Request.delegation_id == play.delegation("AUT"))
    play.do(statements.edit_statement, request_id=play.row(Request, *austria), medium=Medium.VIDEO)


def closed_in_writing(play: Play) -> None:
    position(kind=StatementKind.CLOSING)(play)
    row = play.row(
        Request, Request.kind == StatementKind.CLOSING, Request.delegation_id == play.delegation("AUS")
    )
    play.do(statements.edit_statement, request_id=row, medium=Medium.WRITTEN)


def replied_for_group(play: Play) -> None:
    """Have Norway reply on behalf of a group."""
    norway = (Request.lane == Lane.REPLY, Request.delegation_id == play.delegation("NOR"))
    (group, *_) = play.rows(Grouping)
    play.do(statements.edit_statement, request_id=play.row(Request, *norway), grouping_id=group)


def group_reply_of_sitting(play: Play) -> None:
    option("replies", "per_sitting")(play)
    replied_for_group(play)


def moderator_alone(play: Play) -> None:
    panel = play.row(Panel, Panel.item_id == play.item(2))
    for key in play.rows(Panellist, Panellist.panel_id == panel):
        play.do(panellists.remove_panellist, panellist_id=key)


def panel_of_meeting(play: Play) -> None:
    play.do(setup.add_section, kind="chapters", parent="")
    moderator = play.written("person", "name", "Lucía Benavente")
    play.do(panellists.set_up_panel, moderator_id=moderator)


def impersonal(play: Play) -> None:
    said = {"ar": "الوقت قد حان.", "en": "the time had come."}
    play.do(outcome.add_point, item_id=play.item(4), verb={}, said=said, form=PointForm.NOTED)


def named_points(play: Play) -> None:
    option("debate_names", "shown")(play)
    verb = {"ar": "شدد", "en": "emphasized"}
    said = {"ar": "على أهمية التدريب", "en": "the importance of training"}
    key = play.do(outcome.add_point, item_id=play.item(4), verb=verb, said=said, named=True)
    for code in ("EGY", "FRA"):
        play.do(outcome.support_point, point_id=key, delegation_id=play.delegation(code))


_EXPERT_AR = "السيدة ماريسول إتشيبيريا لوند، خبيرة مستقلة في سوق الأعمال الفنية."
_EXPERT_EN = "Ms. Marisol Etxeberria Lund, independent expert on the art market."
_INTRODUCED: Shown = (
    position(kind=StatementKind.INTRODUCTION),
    "وفي إطار البند ٣ من جدول الأعمال، ألقى ممثل أستراليا كلمة استهلالية.",
    "Under agenda item 3, an introductory statement was made by the representative of Australia.",
)
_PAPER: Shown = (
    introduced_paper,
    "عرض ممثل أستراليا جدول الأعمال المؤقت المشروح (CHP/COP/WG.1/2026/1).",
    "the representative of Australia introduced the annotated provisional agenda (CHP/COP/WG.1/2026/1).",
)

SPEECHES: Mapping[str, Shown] = {
    "documents-introduced": _PAPER,
    "introduced-with": _PAPER,
    "introduced-document": _PAPER,
    "introduced-called": _PAPER,
    "introduced-said": _PAPER,
    "statement-texts": (
        published,
        "يمكن الاطلاع على نص البيان على الرابط التالي: https://example.org/t.",
        "The text of the statement is available at https://example.org/t.",
    ),
    "people-opening": (
        guest(kind=StatementKind.OPENING),
        f"وألقت كلمة افتتاحية {_EXPERT_AR}",
        f"An opening statement was made by {_EXPERT_EN}",
    ),
    "spoke-otherwise": (
        opened_by_video,
        "وألقى كلمة افتتاحية، عبر رسالة مصورة، ممثل النمسا.",
        "An opening statement was made by video message by the representative of Austria.",
    ),
    "people-otherwise": (
        guest(kind=StatementKind.OPENING, medium=Medium.VIDEO),
        f"وألقت كلمة افتتاحية، عبر رسالة مصورة، {_EXPERT_AR}",
        f"An opening statement was made by video message by {_EXPERT_EN}",
    ),
    "stated-opening": (
        opened_by_video,
        "وألقى كلمة افتتاحية، عبر رسالة مصورة، ممثل النمسا.",
        "An opening statement was made by video message by the representative of Austria.",
    ),
    "stated-closing": (
        closed_in_writing,
        "وقدم كتابةً كلمة ختامية ممثل أستراليا.",
        "A closing statement was submitted in writing by the representative of Australia.",
    ),
    "quoted-lead": (
        quoted,
        "أدلى ممثل أستراليا بالبيان التالي:",
        "The representative of Australia made the following statement:",
    ),
    "quoted-line": (quoted, '"شكراً."', "“I thank you.”"),
    "introduced-delegations": _INTRODUCED,
    "introductory-statements": _INTRODUCED,
    "introduced-people": (
        guest(kind=StatementKind.INTRODUCTION),
        f"في إطار البند ٢ من جدول الأعمال، ألقت كلمة استهلالية {_EXPERT_AR}",
        f"Under agenda item 2, an introductory statement was made by {_EXPERT_EN}",
    ),
    "spoke-reply-at": (
        option("replies", "per_sitting"),
        "إلى كلمتين أدلى بهما ممثلا البرتغال والنرويج ممارسةً لحق الرد.",
        "heard statements in exercise of the right of reply by the representatives of Norway and Portugal.",
    ),
    "introduced-officer": (
        introduced_by_rapporteur,
        "ألقت المقررة كلمة استهلالية.",
        "an introductory statement was made by the Rapporteur.",
    ),
    "spoke-reply-group": (
        replied_for_group,
        "وتكلم ممثل النرويج، باسم مجموعة الدول الأفريقية، ممارسةً لحق الرد.",
        "The representative of Norway, on behalf of the Group of African States, made a statement in "
        "exercise of the right of reply.",
    ),
    "spoke-reply-at-group": (
        group_reply_of_sitting,
        "إلى كلمة أدلى بها ممثل النرويج، باسم مجموعة الدول الأفريقية، ممارسةً لحق الرد.",
        "heard a statement in exercise of the right of reply by the representative of Norway, on behalf of "
        "the Group of African States.",
    ),
    "spoke-closing": (
        position(kind=StatementKind.CLOSING),
        "وألقى ممثل أستراليا كلمة ختامية.",
        "A closing statement was made by the representative of Australia.",
    ),
    "people-closing": (
        guest(kind=StatementKind.CLOSING),
        f"وألقت كلمة ختامية {_EXPERT_AR}",
        f"A closing statement was made by {_EXPERT_EN}",
    ),
    "meeting-closed": (
        option("closing_of_meeting", "said"),
        "وأعلنت الرئيسة اختتام الاجتماع.",
        "The Chair declared the meeting closed.",
    ),
    "panel-moderated-alone": (
        moderator_alone,
        "وأدارت المناقشة في إطار البند ٢ من جدول الأعمال السيدة لوسيا بينافينتي رولدان، أمينة الفريق العامل.",
        "The discussion under agenda item 2 was moderated by Ms. Lucía Benavente Roldán, Secretary of the"
        " Working Group.",
    ),
    "heading-chapter-panels": (panel_of_meeting, "حلقات النقاش", "Panel discussions"),
    "quoted": (jointly, " على التوالي.", ", respectively."),
    "impersonal": (impersonal, "ولوحظ أن الوقت قد حان.", "It was noted that the time had come."),
    "named-speakers": (
        named_points,
        "وشدد ممثلا فرنسا ومصر على أهمية التدريب.",
        "The representatives of Egypt and France emphasized the importance of training.",
    ),
}
