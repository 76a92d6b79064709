"""Changes that bring out phrases on panels, sub-items and their lists that the demonstration lacks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tests.demo.course_changes import Shown, all_of, option
from tests.demo.debate_changes import debated
from tests.demo.meeting_changes import chapters
from tests.demo.play import Play
from tests.demo.speech_changes import moderator_alone
from wgdesk.acts import panellists, programme, statements
from wgdesk.model import (
    AgendaItem,
    ItemDebate,
    ItemSitting,
    Lane,
    LeaderSaid,
    Panel,
    PanelKind,
    PanelRole,
    PanelTitle,
    Request,
    StatementKind,
)


def _panel(play: Play) -> int:
    return play.row(Panel, Panel.item_id == play.item(2))


def dialogue(play: Play) -> None:
    key = play.do(panellists.set_up_panel, kind=PanelKind.DIALOGUE, title={"ar": "الآفاق", "en": "Prospects"})
    play.do(panellists.edit_panel, panel_id=key, titled=PanelTitle.SUBJECT, link="https://example.org/a")
    play.write("panel", key, "partners", ar="أمناء المتاحف", en="curators")


def continues_another(play: Play) -> None:
    earlier = play.do(panellists.set_up_panel, kind=PanelKind.ROUND_TABLE)
    play.do(panellists.edit_panel, panel_id=_panel(play), continues_id=earlier)


def continued_as_held(play: Play) -> None:
    """Hold a dialogue of which only the kind is known, after a round table."""
    option("panels_told", "held")(play)
    earlier = play.do(panellists.set_up_panel, kind=PanelKind.ROUND_TABLE)
    later = play.do(panellists.set_up_panel, kind=PanelKind.DIALOGUE)
    play.do(panellists.edit_panel, panel_id=later, continues_id=earlier)


def in_other_roles(play: Play) -> None:
    """Have two persons on the panel who make no presentation."""
    key = _panel(play)
    for role, name in (
        (PanelRole.KEYNOTE, "Marisol Etxeberria"),
        (PanelRole.DISCUSSANT, "Solenne Varembert"),
    ):
        person = play.written("person", "name", name)
        play.do(panellists.add_panellist, panel_id=key, person_id=person, role=role)


def heard(play: Play) -> None:
    option("panels_told", "held")(play)
    play.do(panellists.edit_panel, panel_id=_panel(play), kind=PanelKind.SPECIAL)


def chaired(play: Play) -> None:
    person = play.written("person", "name", "Marisol Etxeberria")
    key = _panel(play)
    play.do(panellists.edit_panel, panel_id=key, chaired_by_id=person, chair_said=LeaderSaid.OPENING)


def chaired_alone(play: Play) -> None:
    moderator_alone(play)
    chaired(play)


def held_with_a_chair(play: Play) -> None:
    option("panels_told", "held")(play)
    chaired_alone(play)


def heard_from_a_state(play: Play) -> None:
    key = play.do(panellists.set_up_panel, kind=PanelKind.SPECIAL)
    play.do(panellists.add_presenter, panel_id=key, delegation_id=play.delegation("KEN"))


def presented_by_a_state(play: Play) -> None:
    play.do(panellists.add_presenter, panel_id=_panel(play), delegation_id=play.delegation("KEN"))


def discussed(play: Play) -> None:
    (key, *_) = play.rows(Request, Request.item_id == play.item(2), Request.lane == Lane.LIST)
    play.do(statements.edit_statement, request_id=key, panel_id=_panel(play))


def introduced_together(play: Play) -> None:
    """Have China and the guest introduce a panel, in the active voice."""
    option("statements_voice", "active")(play)
    china = play.row(
        Request, Request.item_id == play.item(2), Request.delegation_id == play.delegation("CHN")
    )
    for key in (china, play.row(Request, Request.lane == Lane.INVITED)):
        facts = {"kind": StatementKind.INTRODUCTION, "panel_id": _panel(play)}
        play.do(statements.edit_statement, request_id=key, **facts)


def opened_with_another_office(play: Play) -> None:
    """Have the Chair and a guest who is called by an office make the opening remarks of a panel."""
    guest = play.written("person", "name", "Marisol Etxeberria")
    for field in ("name", "running"):
        play.write("person", guest, field, ar="", en="")
    play.write("person", guest, "function", ar="رئيسة المجلس", en="President of the Council")
    chair = play.row(Request, Request.kind == StatementKind.CLOSING, Request.lane == Lane.LIST)
    for key in (chair, play.row(Request, Request.lane == Lane.INVITED)):
        facts = {"kind": StatementKind.OPENING, "panel_id": _panel(play), "item_id": play.item(2)}
        play.do(statements.edit_statement, request_id=key, **facts)


def listed_for_an_item(play: Play) -> None:
    play.do(programme.edit_item, item_id=play.item(2), speakers_link="https://example.org/b")


def headed(play: Play) -> None:
    all_of(chapters, option("sub_items", "headed"))(play)
    for key in play.rows(AgendaItem, AgendaItem.parent_id == play.item(3)):
        if not play.rows(ItemSitting, ItemSitting.item_id == key):
            play.do(programme.take_up, item_id=key, sitting_id=play.sitting(3))


def discussed_generally(play: Play) -> None:
    _discussed_generally(play, play.rows(ItemSitting, ItemSitting.item_id == play.item(2))[:1])


def discussed_throughout(play: Play) -> None:
    _discussed_generally(play, play.rows(ItemSitting, ItemSitting.item_id == play.item(2)))


def _discussed_generally(play: Play, taken_up: Sequence[int]) -> None:
    debated(play)
    for key in taken_up:
        play.do(programme.edit_taking_up, item_sitting_id=key, debated=True)
    play.do(programme.edit_item, item_id=play.item(2), debate=ItemDebate.DISCUSSION)


_DIALOGUE: Shown = (
    dialogue,
    "حواراً تفاعلياً مع أمناء المتاحف بشأن الآفاق. ويمكن الاطلاع على تفاصيل الحوار التفاعلي على الرابط"
    " التالي: https://example.org/a.",
    "held an interactive dialogue with curators on Prospects. Details of the interactive dialogue are"
    " available at https://example.org/a.",
)
_HEARD: Shown = (
    heard,
    "أدارته السيدة لوسيا بينافينتي رولدان، أمينة الفريق العامل.",
    "moderated by Ms. Lucía Benavente Roldán, Secretary of the Working Group.",
)
_OF_A_STATE: Shown = (
    heard_from_a_state,
    "استمع الفريق العامل إلى عرض خاص قدمه ممثل كينيا.",
    "The Working Group heard a special presentation by the representative of Kenya.",
)
_GENERAL: Shown = (
    discussed_generally,
    "وأجرى الفريق العامل مناقشة عامة بشأن البند في جلسته الأولى، المعقودة في ٥ تشرين الأول/أكتوبر ٢٠٢٦.",
    "It held a general discussion on the item at its 1st meeting, on 5 October 2026.",
)
_THROUGHOUT: Shown = (
    discussed_throughout,
    "، وأجرى مناقشة عامة بشأنه.",
    ", and held a general discussion on it.",
)
_HEADED: Shown = (
    all_of(headed, option("items_called", "number")),
    "في البند الفرعي ٣ (أ).",
    "At its 3rd meeting, on 6 October 2026, the Working Group considered sub-item 3 (a).",
)

_CHAIR_AR = "السيدة ماريسول إتشيبيريا لوند، خبيرة مستقلة في سوق الأعمال الفنية، التي أدلت بملاحظات افتتاحية"
_CHAIR_EN = "Ms. Marisol Etxeberria Lund, independent expert on the art market, who made opening remarks"
_MODERATOR_AR = "السيدة لوسيا بينافينتي رولدان، أمينة الفريق العامل."
_MODERATOR_EN = "Ms. Lucía Benavente Roldán, Secretary of the Working Group."
_CHAIRED: Shown = (
    chaired,
    f"وترأستها {_CHAIR_AR}. وأدارتها {_MODERATOR_AR}",
    f"It was chaired by {_CHAIR_EN}. It was moderated by {_MODERATOR_EN}",
)
_CHAIRED_ALONE: Shown = (
    chaired_alone,
    f"وترأست المناقشة في إطار البند ٢ من جدول الأعمال {_CHAIR_AR}. وأدارتها {_MODERATOR_AR}",
    f"The discussion under agenda item 2 was chaired by {_CHAIR_EN}. It was moderated by {_MODERATOR_EN}",
)
_HELD_WITH_A_CHAIR: Shown = (
    held_with_a_chair,
    f"حلقة نقاش في إطار البند ٢ من جدول الأعمال، ترأستها {_CHAIR_AR}، وأدارتها {_MODERATOR_AR}",
    f", chaired by {_CHAIR_EN}, and moderated by {_MODERATOR_EN}",
)

_IN_OTHER_ROLES: Shown = (
    in_other_roles,
    "وألقت كلمة رئيسية السيدة ماريسول إتشيبيريا لوند، خبيرة مستقلة في سوق الأعمال الفنية. وتولت التعقيب"
    " السيدة سولين فارامبير (فرنسا)، رئيسة مكتب الجرائم الماسة بالتراث.",
    "A keynote statement was made by Ms. Marisol Etxeberria Lund, independent expert on the art market. The"
    " discussant was Ms. Solenne Varembert (France), Head of the Heritage Crime Bureau.",
)

_CONTINUED: Shown = (
    continues_another,
    ". وجرى ذلك مواصلةً للمائدة المستديرة.",
    ". It was held as a continuation of the round table.",
)

PANELS: Mapping[str, Shown] = {
    "speaker-closed": (
        introduced_together,
        "وألقى كلمتين استهلاليتين ممثل الصين والسيدة ماريسول إتشيبيريا لوند، خبيرة مستقلة في سوق الأعمال"
        " الفنية.",
        "The representative of China and Ms. Marisol Etxeberria Lund, independent expert on the art market,"
        " made introductory statements.",
    ),
    "who-officer-of-body": (
        opened_with_another_office,
        "وألقت كلمتين افتتاحيتين رئيسة المجلس ورئيسة الفريق العامل.",
        "Opening statements were made by the President of the Council and the Chair of the Working Group.",
    ),
    **dict.fromkeys(("panel-chaired", "panel-chairing"), _CHAIRED),
    "panel-chaired-alone": _CHAIRED_ALONE,
    "panel-chairing-after": _HELD_WITH_A_CHAIR,
    **dict.fromkeys(("panel-called-a", "panel-details", "panel-partners", "panel-verb"), _DIALOGUE),
    **dict.fromkeys(("panel-heard-from", "panel-moderating-after"), _HEARD),
    **dict.fromkeys(("panel-continued", "panel-continuing"), _CONTINUED),
    **dict.fromkeys(("panel-keynote", "panel-discussants"), _IN_OTHER_ROLES),
    "panel-continuing-after": (
        continued_as_held,
        "، مواصلةً للمائدة المستديرة.",
        ", as a continuation of the round table.",
    ),
    "panel-heard-from-delegations": _OF_A_STATE,
    "panel-presented-by": (
        presented_by_a_state,
        "وقدم عرضاً إيضاحياً أيضاً ممثل كينيا.",
        "The representative of Kenya also gave a presentation.",
    ),
    "panel-ensuing": (
        discussed,
        "وخلال المناقشة التي تلت ذلك، تكلم ممثل مصر.",
        "During the ensuing discussion, a statement was made by the representative of Egypt.",
    ),
    "listed-for-item": (
        listed_for_an_item,
        "على قائمة المتكلمين في إطار البند ٢ من جدول الأعمال على الرابط التالي: https://example.org/b.",
        "The list of speakers under agenda item 2 is available at https://example.org/b.",
    ),
    "and-sub-items": (
        option("sub_items", "named"),
        'المعنون "التعاون الدولي في استرداد الممتلكات الثقافية وإعادتها"، وبنديه الفرعيين (أ) و(ب).',
        "entitled “International cooperation in the recovery and return of cultural property”, and its"
        " sub-items (a) and (b).",
    ),
    **dict.fromkeys(("consideration-sub", "sub-items"), _HEADED),
    "consideration-sub-last": (
        all_of(headed, option("items_called", "number"), option("sitting_place", "after")),
        "في البند الفرعي ٣ (أ)، في جلسته الثالثة، المعقودة في ٦ تشرين الأول/أكتوبر ٢٠٢٦.",
        "considered sub-item 3 (a) at its 3rd meeting, on 6 October 2026.",
    ),
    **dict.fromkeys(("debate-held", "the-items"), _GENERAL),
    **dict.fromkeys(("and-debate-held", "items-and-debate"), _THROUGHOUT),
}
