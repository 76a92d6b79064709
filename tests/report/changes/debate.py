"""The summary of deliberations: consideration, panels, presentations, exchange, points."""

from __future__ import annotations

from datetime import timedelta

from tests.report.changes.hand import Act, Change, Hand, change
from wgdesk.acts import delegations, floor, outcome, programme, setup
from wgdesk.model import (
    Deliberations,
    Doubt,
    Gender,
    ItemSitting,
    Joins,
    PlaceholderKind,
    Quantifier,
    Sitting,
)


def sittings(number: int) -> Act:
    """Have so many sittings, the first two on the first day, each later one on the day after."""

    def act(hand: Hand) -> None:
        known, meeting = hand.record.sittings, hand.record.meeting
        last = meeting.first_day + timedelta(days=max(number, len(known)))
        hand.do(setup.edit_meeting, meeting_id=meeting.id, last_day=last)
        for n in range(len(known) + 1, number + 1):
            hand.do(programme.add_sitting, day=meeting.first_day, number=n)
        for sitting in hand.record.sittings:
            day = meeting.first_day + timedelta(days=max(sitting.number - 2, 0))
            hand.do(programme.edit_sitting, sitting_id=sitting.id, day=day)

    return act


def taken_up(*numbers: int, unsure: tuple[int, ...] = ()) -> Act:
    """Have every item of substance taken up at these sittings; whether at ``unsure`` is doubtful."""

    def act(hand: Hand) -> None:
        sittings(max((*numbers, *unsure, 1)))(hand)
        for key in hand.keys(ItemSitting):
            hand.do(programme.take_back, item_sitting_id=key)
        for item in hand.substantive:
            for n in sorted((*numbers, *unsure)):
                sitting = hand.keys(Sitting, Sitting.number == n)[0]
                key = hand.do(programme.take_up, item_id=item.id, sitting_id=sitting)
                if n in unsure:
                    hand.do(outcome.raise_doubt, table="item_sitting", row=key, column="sitting_id")

    return act


def _title_items(hand: Hand) -> None:
    for item in hand.record.items:
        hand.write("agenda_item", item.id, "title", "عنوان جديد", "A new title")


def _await_sittings(hand: Hand) -> None:
    for item in hand.substantive:
        hand.do(programme.edit_item, item_id=item.id, deliberations=Deliberations.WRITTEN)
    taken_up()(hand)


def _number_items(hand: Hand) -> None:
    for item in reversed([item for item in hand.record.items if item.parent_id is None]):
        hand.do(programme.edit_item, item_id=item.id, number=item.number + 10)


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
            lambda hand: [hand.do(outcome.settle_doubt, doubt_id=key) for key in hand.keys(Doubt)],
            "في جلستيه الأولى والثانية، المعقودتين في",
            "At its 1st and 2nd meetings, on",
        ),
    ),
    change(
        "deliberations/item/*/consideration",
        "title and number",
        (_title_items, 'المعنون "عنوان جديد".', "entitled “A new title”."),
        (_number_items, "في البند 1", "considered agenda item 1"),
    ),
)


def panel(genders: str, *, function: bool = True) -> Act:
    """Have one panellist of the panels for each letter of ``genders``, in this order."""

    def act(hand: Hand) -> None:
        for row in hand.record.panels:
            for panellist in row.panellists:
                hand.do(floor.remove_panellist, panellist_id=panellist.id)
            for gender in genders:
                person = hand.do(
                    delegations.add_person,
                    gender=Gender(gender),
                    name={"ar": "نور سلام", "en": "Noor Salam"},
                    function={"ar": "قاض", "en": "Judge"} if function else {},
                    delegation_id=hand.code("JPN"),
                )
                texts = {"ar": "عرض.", "en": "A presentation."}
                hand.do(floor.add_panellist, panel_id=row.id, person_id=person, presentation=texts)

    return act


def _for_group(hand: Hand) -> None:
    group = next(key for key, name in hand.record.groupings.items() if "77" in (name.get("en") or ""))
    for row in hand.record.panels:
        for panellist in row.panellists:
            hand.do(floor.edit_panellist, panellist_id=panellist.id, grouping_id=group)


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
            hand.do(outcome.hold_place, table="panellist", row=panellist.id, kind=PlaceholderKind.LATER)


def _exchange(hand: Hand) -> None:
    for row in hand.record.panels:
        hand.do(floor.edit_panel, panel_id=row.id, exchanged=True)
        hand.write("panel", row.id, "exchange", "التعاون", "cooperation")


def _no_exchange(hand: Hand) -> None:
    for row in hand.record.panels:
        hand.do(floor.edit_panel, panel_id=row.id, exchanged=False)


_MANY_EN = "by the following panellists: "

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
    """Make every point by these in turn, joined so, with so many delegations that support it."""

    def act(hand: Hand) -> None:
        for place, point in enumerate(hand.record.points):
            facts = {"joins": joins, "delegations": delegations, "paragraph": place + 1}
            quantifier = quantifiers[place % len(quantifiers)]
            hand.do(outcome.edit_point, point_id=point.id, quantifier=quantifier, **facts)
            hand.write("point", point.id, "verb", "شدد", "emphasized")
            hand.write("point", point.id, "said", "على التعاون", "cooperation")
            for delegation in list(hand.record.delegations)[:supporters]:
                hand.do(outcome.support_point, point_id=point.id, delegation_id=delegation)

    return act


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

CHANGES: tuple[Change, ...] = (*CONSIDERATION, *PANELS, *POINTS)
