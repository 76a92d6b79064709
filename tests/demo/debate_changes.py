"""Changes that bring out phrases on debates, their meetings, counts and panels the demonstration lacks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.demo.course_changes import Shown, all_of, jointly, option
from tests.demo.play import Play
from wgdesk.acts import informal, outcome, panellists, programme, setup, statements
from wgdesk.model import (
    Adverb,
    InformalKind,
    ItemDebate,
    Joins,
    Lane,
    Meeting,
    Panel,
    PointNoun,
    Quantifier,
    Request,
    Voice,
)


def debated(play: Play) -> None:
    play.do(programme.edit_item, item_id=play.item(2), debate=ItemDebate.DEBATE)


def under_no_item(play: Play) -> None:
    """Have the statements on item 2 made under no item."""
    on_second = (Request.item_id == play.item(2), Request.lane == Lane.LIST)
    for key in play.rows(Request, *on_second):
        play.do(statements.edit_statement, request_id=key, item_id=None)


def general_chapter(play: Play) -> None:
    play.do(setup.add_section, kind="chapters", parent="")
    all_of(under_no_item, option("general_exchange", "debate"))(play)


def _union_itself(play: Play) -> None:
    """Have the European Union speak for no group."""
    for key in play.rows(Request, Request.delegation_id == play.delegation("EU")):
        play.do(statements.edit_statement, request_id=key, grouping_id=None)


def point(play: Play, **facts: Any) -> None:
    """Add a point of several speakers on item 4."""
    verb = {"ar": "شدد", "en": "emphasized"}
    said = {"ar": "على أهمية التدريب", "en": "the importance of training"}
    key = play.do(
        outcome.add_point, item_id=play.item(4), verb=verb, said=said, quantifier=Quantifier.SEVERAL
    )
    play.do(outcome.edit_point, point_id=key, **facts)


def said_by_secretariat(play: Play) -> None:
    point(play, voice=Voice.SECRETARIAT)


def said_by_a_panellist(play: Play) -> None:
    (first, *_) = play.record().panels[0].panellists
    point(play, voice=Voice.OFFICIAL, person_id=first.person_id)


def said_on_the_panel(play: Play) -> None:
    panel = play.record().panels[0]
    point(
        play,
        voice=Voice.OFFICIAL,
        person_id=panel.panellists[0].person_id,
        item_id=panel.item_id,
        panel_id=panel.id,
    )


def said_by_a_group(play: Play) -> None:
    point(play, quantifier=Quantifier.ONE, voice=Voice.STATE_GROUPS, group_size=8)


def said_with_groups(play: Play) -> None:
    point(play, groups=2)


def said_by_all_as_one(play: Play) -> None:
    point(play, quantifier=Quantifier.ALL, noun=PointNoun.MEMBER_STATES, adverb=Adverb.UNANIMOUSLY)


def said_after_a_lead_in(play: Play) -> None:
    point(play, sitting_id=play.sitting(5), joins=Joins.DISCUSSION)


def said_in_remarks(play: Play) -> None:
    point(play, voice=Voice.CHAIR, joins=Joins.CLOSING_REMARKS)


def said_in_a_group(play: Play) -> None:
    key = play.do(informal.add_informal_body, kind=InformalKind.DRAFTING_GROUP)
    point(play, sitting_id=play.sitting(5), informal_body_id=key, informal_first=1)


def panel_followed(play: Play) -> None:
    panel = play.row(Panel, Panel.item_id == play.item(2))
    play.do(panellists.edit_panel, panel_id=panel, followed=True)


def under_a_titled_item(play: Play) -> None:
    key = play.row(Meeting)
    play.do(setup.edit_meeting, meeting_id=key, masthead_item=4)
    play.write("meeting", key, "masthead_item_title", ar="تقارير الهيئات", en="Reports of bodies")


_AFTER = option("sitting_place", "after")
_EARLY_AR = "في جلستيه الأولى والثانية، المعقودتين في ٥ تشرين الأول/أكتوبر ٢٠٢٦."
_EARLY_EN = "at its 1st and 2nd meetings, on 5 October 2026."
_AT: Shown = (
    option("statements_at", "said"),
    "المعقودة في ٧ تشرين الأول/أكتوبر ٢٠٢٦، في إطار البند ٤ من جدول الأعمال، تكلم ممثل لبنان.",
    "At the 5th meeting, on 7 October 2026, under agenda item 4, a statement was made by the representative"
    " of Lebanon.",
)
_IN_A_GROUP: Shown = (
    said_in_a_group,
    "وفي الجلسة الأولى لفريق الصياغة، شدد عدة متكلمين على أهمية التدريب.",
    "At the 5th meeting, on 7 October 2026, and at the 1st meeting of the drafting group, several speakers"
    " emphasized the importance of training.",
)
_TOGETHER: Shown = (
    option("statements_form", "together"),
    "والمراقب عن المعهد الدولي لتوحيد القانون الخاص؛ وممثل السنغال؛ وممثل كينيا.",
    "the representative of Senegal; and the representative of Kenya.",
)
_COUNTED: Shown = (
    option("statements_form", "counted"),
    "تكلم ممثلو ٤٠ وفداً، من بينهم ممثلون عن مجموعة الـ ٧٧ والصين، والاتحاد الأوروبي والدول الأعضاء فيه،"
    " ومجموعة الدول الأفريقية.",
    "statements were made by 40 delegations, including representatives of the Group of 77 and China, the"
    " European Union and its member States and the Group of African States.",
)
_APART: Shown = (
    option("statements_form", "counted_apart"),
    "وتكلم أيضاً ممثلو خمسة وفود أخرى من كيانات منظومة الأمم المتحدة والمنظمات الحكومية الدولية والمنظمات غير"
    " الحكومية.",
    "Statements were also made by five other delegations, representing an entity of the United Nations"
    " system, intergovernmental organizations and a non-governmental organization.",
)
_HELD: Shown = (
    option("panels_told", "held"),
    "السيد هالفارد بريكيستاد، مستشار أول في وزارة الثقافة في النرويج، نيابة عن مجموعة دول أوروبا الغربية"
    " ودول أخرى.",
    "and Mr. Halvard Brekkestad, Senior Adviser, Ministry of Culture of Norway, on behalf of the Group of"
    " Western European and other States.",
)

DEBATES: Mapping[str, Shown] = {
    "consideration-last": (_AFTER, _EARLY_AR, _EARLY_EN),
    "after-titles": (
        all_of(jointly, _AFTER),
        "على التوالي، في جلساته من الأولى إلى الرابعة، المعقودة يومي ٥ و ٦ تشرين الأول/أكتوبر ٢٠٢٦.",
        "respectively, at its 1st to 4th meetings, on 5 and 6 October 2026.",
    ),
    "general-held": (
        all_of(under_no_item, option("general_exchange", "debate")),
        "المعقودتين في ٥ تشرين الأول/أكتوبر ٢٠٢٦، مناقشة عامة.",
        "At its 1st and 2nd meetings, on 5 October 2026, the Working Group held a general debate.",
    ),
    "heading-chapter-general": (general_chapter, "المناقشة العامة", "General debate"),
    "at-the-sittings": _AT,
    "the-sittings": _AT,
    "lead-in-at": (
        said_after_a_lead_in,
        "المعقودة في ٧ تشرين الأول/أكتوبر ٢٠٢٦، شدد عدة متكلمين على أهمية التدريب.",
        "In the discussions that followed at the 5th meeting, on 7 October 2026, several speakers emphasized"
        " the importance of training.",
    ),
    "whose": (
        said_in_remarks,
        "ملاحظاتها الختامية، شددت الرئيسة على أهمية التدريب.",
        "In her closing remarks, the Chair emphasized the importance of training.",
    ),
    "and-at": _IN_A_GROUP,
    "at-other-meetings": _IN_A_GROUP,
    "point-voice": (
        said_by_secretariat,
        "وشددت الأمانة على أهمية التدريب.",
        "The Secretariat emphasized the importance of training.",
    ),
    "point-official": (
        said_by_a_panellist,
        "وشدد السيد هالفارد بريكيستاد، مستشار أول في وزارة الثقافة في النرويج، على أهمية التدريب.",
        "Mr. Halvard Brekkestad, Senior Adviser, Ministry of Culture of Norway, emphasized the importance of"
        " training.",
    ),
    "point-seat": (
        all_of(option("panel_speakers", "role"), said_on_the_panel),
        "على أهمية التدريب.",
        "panellist emphasized the importance of training.",
    ),
    "group-of-size": (
        said_by_a_group,
        "وشددت مجموعة من ثماني دول على أهمية التدريب.",
        "A group of eight States emphasized the importance of training.",
    ),
    "point-adverb": (
        said_by_all_as_one,
        "وشددت الدول الأعضاء بالإجماع على أهمية التدريب.",
        "Member States unanimously emphasized the importance of training.",
    ),
    "with-groups": (
        said_with_groups,
        "وشدد عدة متكلمين، بما في ذلك مجموعتان من الدول، على أهمية التدريب.",
        "Several speakers, including two groups of States, emphasized the importance of training.",
    ),
    "speaker-entry": _TOGETHER,
    "spoke-together": _TOGETHER,
    **dict.fromkeys(("spoke-counted", "spoken-of", "behalf-counted", "representatives-counted"), _COUNTED),
    "counted-through": _COUNTED,
    **dict.fromkeys(("spoke-counted-others", "kind-of-speakers"), _APART),
    "counted-union": (
        all_of(option("statements_form", "counted_apart"), _union_itself),
        "من بينهم ممثلون عن مجموعة الـ ٧٧ والصين، ومجموعة الدول الأفريقية، والاتحاد الأوروبي.",
        "representatives of the Group of 77 and China, the Group of African States and the European Union.",
    ),
    "spoke-actively": (
        option("statements_voice", "active"),
        "والنرويج، ونيجيريا، والهند، والولايات المتحدة الأمريكية، واليابان.",
        "The observer for the Alliance of Provenance Researchers also made a statement.",
    ),
    "in-behalf": (
        option("statements_behalf", "brackets"),
        "غانا (باسم مجموعة الدول الأفريقية)، فرنسا، كولومبيا، كينيا، لبنان، مصر، المكسيك، النرويج، نيجيريا،"
        " الهند، الولايات المتحدة الأمريكية، اليابان.",
        "Ghana (on behalf of the Group of African States), India, Indonesia, Iraq, Italy, Japan, Kenya,"
        " Lebanon, Mexico, Nigeria, Norway, Peru, Portugal, Republic of Korea, Senegal, Switzerland,"
        " Thailand, Türkiye and United States of America.",
    ),
    "panel-held": _HELD,
    "panel-presentations": _HELD,
    "panel-followed": (
        panel_followed,
        "وأعقبت العرضين الإيضاحيين مناقشة تفاعلية.",
        "The presentations were followed by an interactive discussion.",
    ),
    "masthead-item-title": (under_a_titled_item, "تقارير الهيئات", "Reports of bodies"),
}
