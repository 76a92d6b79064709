"""The summary of deliberations: consideration, panels, presentations, exchange, points."""

from __future__ import annotations

from sqlalchemy import select

from tests.report.changes.acts import number_items, panel, sittings, title_items
from tests.report.changes.hand import Act, Change, Hand, change
from wgdesk.acts import outcome, panellists, programme, uncertainty
from wgdesk.model import (
    Delegation,
    Deliberations,
    Doubt,
    ItemSitting,
    Joins,
    PlaceholderKind,
    Quantifier,
    Sitting,
    Support,
)


def taken_up(*numbers: int, unsure: tuple[int, ...] = ()) -> Act:
    """Have every substantive item taken up at the sittings ``numbers``, and doubtfully at ``unsure``."""

    def act(hand: Hand) -> None:
        sittings(max((*numbers, *unsure, 1)))(hand)
        for key in hand.keys(ItemSitting):
            hand.do(programme.take_back, item_sitting_id=key)
        for item in hand.substantive:
            for n in sorted((*numbers, *unsure)):
                sitting = hand.keys(Sitting, Sitting.number == n)[0]
                key = hand.do(programme.take_up, item_id=item.id, sitting_id=sitting)
                if n in unsure:
                    hand.do(uncertainty.raise_doubt, table="item_sitting", row=key, column="sitting_id")

    return act


def _await_sittings(hand: Hand) -> None:
    for item in hand.substantive:
        hand.do(programme.edit_item, item_id=item.id, deliberations=Deliberations.WRITTEN)
    taken_up()(hand)


CONSIDERATION = (
    change(
        "deliberations/item/*/consideration",
        "sittings",
        (taken_up(2), "في جلسته الثانية، المعقودة في ", "At its 2nd meeting, on "),
        (taken_up(1, 2), "في جلستيه الأولى والثانية، المعقودتين في ", "At its 1st and 2nd meetings, on "),
        (taken_up(2, 3), "في جلستيه الثانية والثالثة، المعقودتين يومي ", "At its 2nd and 3rd meetings, on "),
        (
            taken_up(1, 2, 3),
            "في جلساته من الأولى إلى الثالثة، المعقودة يومي ",
            "At its 1st to 3rd meetings, on ",
        ),
        (
            taken_up(*range(1, 12)),
            "من الأولى إلى الحادية عشرة، المعقودة في الفترة من ",
            "1st to 11th meetings, from ",
        ),
        (
            taken_up(1, unsure=(2,)),
            "في جلسته [جلستيه] الأولى [الأولى والثانية]، المعقودة [المعقودتين] في ",
            "At its 1st [1st and 2nd] meeting [meetings], on ",
        ),
        (
            taken_up(unsure=(1, 2)),
            "في جلسته [جلستيه] [الأولى والثانية]، المعقودة [المعقودتين] في ",
            "At its [1st and 2nd] meeting [meetings], on ",
        ),
        (
            _await_sittings,
            "نظر الفريق العامل، في [...]، في البند ",
            "At its [...] meeting, the Working Group",
        ),
    ),
    change(
        "deliberations/item/*/consideration",
        "the doubt on the sittings is settled",
        (taken_up(unsure=(1, 2)), "[الأولى والثانية]", "[1st and 2nd]"),
        (
            lambda hand: [hand.do(uncertainty.settle_doubt, doubt_id=key) for key in hand.keys(Doubt)],
            "في جلستيه الأولى والثانية، المعقودتين في",
            "At its 1st and 2nd meetings, on",
        ),
    ),
    change(
        "deliberations/item/*/consideration",
        "title and number",
        (title_items, 'المعنون "عنوان جديد".', "entitled “A new title”."),
        (number_items, "في البند 1", "considered agenda item 1"),
    ),
)


def _for_group(hand: Hand) -> None:
    group = next(key for key, name in hand.record.groupings.items() if "77" in (name.get("en") or ""))
    for row in hand.record.panels:
        for panellist in row.panellists:
            hand.do(panellists.edit_panellist, panellist_id=panellist.id, grouping_id=group)


def _present(hand: Hand) -> None:
    for row in hand.record.panels:
        for panellist in row.panellists:
            hand.write(
                "panellist", panellist.id, "presentation", "وتحدث عن التعاون.", "He spoke of cooperation."
            )


def _await_presentations(hand: Hand) -> None:
    for row in hand.record.panels:
        for panellist in row.panellists:
            hand.write("panellist", panellist.id, "presentation", "", "")
            hand.do(uncertainty.hold_place, table="panellist", row=panellist.id, kind=PlaceholderKind.LATER)


def _exchange(hand: Hand) -> None:
    for row in hand.record.panels:
        hand.do(panellists.edit_panel, panel_id=row.id, exchanged=True)
        hand.write("panel", row.id, "exchange", "التعاون", "cooperation")


def _no_exchange(hand: Hand) -> None:
    for row in hand.record.panels:
        hand.do(panellists.edit_panel, panel_id=row.id, exchanged=False)


_MANY_EN = "by the following panellists: "


def _no_issues(hand: Hand) -> None:
    """Mark the first item that is not of substance."""
    item = next(item for item in hand.record.items if not item.substantive and item.parent_id is None)
    hand.do(programme.edit_item, item_id=item.id, no_issues=True)


NO_ISSUES = (
    change(
        "deliberations/item/*/no-issues",
        "which item",
        (_no_issues, "لم تُثر أي مسائل في إطار البند ", "No issues were raised under agenda item "),
        (number_items, "لم تُثر أي مسائل في إطار البند 1", "No issues were raised under agenda item 1"),
    ),
)

PANELS = (
    change(
        "deliberations/panel/*",
        "men and women",
        (panel("fff"), "تولت تيسير المناقشة في إطار البند", _MANY_EN),
        (panel("ffm"), "المناظرون التالية أسماؤهم: السيدة نور سلام، قاض؛ ", "; and Mr. Noor Salam, Judge."),
        (panel("fm"), "المناظران التالي اسماهما: السيدة نور سلام، ", _MANY_EN),
        (panel("ff"), "المناظرتان التالي اسماهما: السيدة نور سلام، ", "Judge; and Ms. Noor Salam, Judge."),
        (
            panel("f"),
            "المناظرة التالي اسمها: السيدة نور سلام، ",
            "by the following panellist: Ms. Noor Salam",
        ),
        (
            panel("m"),
            "المناظر التالي اسمه: السيد نور سلام، قاض.",
            "by the following panellist: Mr. Noor Salam, Judge.",
        ),
        (panel("m", function=False), "السيد نور سلام، [...].", "Mr. Noor Salam, [...]."),
        (_for_group, "، نيابة عن مجموعة الـ 77 والصين.", ", on behalf of the Group of 77 and China."),
        (panel(""), "", ""),
    ),
    change(
        "deliberations/panellist/*",
        "presentations",
        (_present, "وتحدث عن التعاون.", "He spoke of cooperation."),
        (_await_presentations, "[يُستكمل لاحقاً]", "[to be completed later]"),
        (panel(""), "", ""),
    ),
    change(
        "deliberations/panel/*/exchange",
        "presentations, and the panel's gender",
        (_exchange, "والتعليقات بشأن التعاون.", "comments concerning cooperation."),
        (
            panel("fff"),
            "هذه العروض الإيضاحية المقدمة، تبادلت المناظرات معلومات",
            "those presentations, the panellists",
        ),
        (
            panel("mm"),
            "هذين العرضين الإيضاحيين المقدمين، تبادل المناظران",
            "those presentations, the panellists",
        ),
        (
            panel("f"),
            "هذا العرض الإيضاحي المقدم، تبادلت المناظرة معلومات",
            "that presentation, the panellist ",
        ),
        (_no_exchange, "", ""),
    ),
)


def points(
    *quantifiers: Quantifier | None, joins: Joins = Joins.NONE, delegations: bool = False, supporters: int = 0
) -> Act:
    """Give the points these quantifiers in turn, how they join, and the number of supporters."""

    def act(hand: Hand) -> None:
        for place, point in enumerate(hand.record.points):
            facts = {"joins": joins, "delegations": delegations, "paragraph": place + 1}
            quantifier = quantifiers[place % len(quantifiers)]
            hand.do(outcome.edit_point, point_id=point.id, quantifier=quantifier, **facts)
            if point.verb.get("en") != "emphasized":
                hand.write("point", point.id, "verb", "شدد", "emphasized")
                hand.write("point", point.id, "said", "على التعاون", "cooperation")
            _support(hand, point.id, set(hand.keys(Delegation)[:supporters]))

    return act


def _support(hand: Hand, point: int, wanted: set[int]) -> None:
    query = select(Support.delegation_id).where(Support.point_id == point)
    found = set(hand.desk.read(lambda connection: connection.scalars(query).all()))
    for delegation in found - wanted:
        hand.do(outcome.unsupport_point, point_id=point, delegation_id=delegation)
    for delegation in wanted - found:
        hand.do(outcome.support_point, point_id=point, delegation_id=delegation)


POINTS = (
    change(
        "deliberations/points/*",
        "who made them",
        (points(Quantifier.ONE), "وشدد أحد المتكلمين على التعاون.", "One speaker emphasized cooperation."),
        (points(Quantifier.TWO), "وشدد متكلمان على التعاون.", "Two speakers emphasized cooperation."),
        (points(Quantifier.MANY), "وشدد العديد من المتكلمين على", "Many speakers emphasized"),
        (points(Quantifier.MANY, delegations=True), "وشددت وفود عديدة على", "Many delegations emphasized"),
        (points(None, supporters=4), "وشدد عدة متكلمين على", "Several speakers emphasized"),
    ),
    change(
        "deliberations/points/*",
        "how they are joined",
        (
            points(Quantifier.SOME, joins=Joins.ALSO),
            "كما شدد بعض المتكلمين على",
            "Some speakers also emphasized",
        ),
        (
            points(Quantifier.SOME, joins=Joins.HOWEVER),
            "غير أن بعض المتكلمين شددوا على",
            "However, some speakers emphasized",
        ),
        (points(Quantifier.SOME, joins=Joins.LIKEWISE), "شدد بعض المتكلمين أيضاً على", "Some speakers also"),
        (
            points(Quantifier.SOME, joins=Joins.DISCUSSION),
            "وفي المناقشات التي تلت ذلك، شدد بعض المتكلمين",
            "In the discussions that followed, some speakers",
        ),
    ),
)


CHANGES: tuple[Change, ...] = (*CONSIDERATION, *NO_ISSUES, *PANELS, *POINTS)
