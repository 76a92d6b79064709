"""The name of a panel, and who moderated it."""

from __future__ import annotations

from dataclasses import replace

from tests.phrasing.sentences.facts import BODY, COMMITTEE, LEILA, OMAR, TITLE, Case, at
from wgdesk.phrasing.facts import Count, ItemRefs, Missing, Ordinal, People, Person, Sittings, Words
from wgdesk.phrasing.tree import Say, say

_TWO = ItemRefs((2,))


def called(
    kind: str = "discussion",
    items: ItemRefs = _TWO,
    *,
    number: int = 0,
    title: Words = TITLE,
    titled: bool = False,
) -> Say:
    """Return the name of a panel; ``number``: its number among several."""
    return say(
        "panel-discussion",
        items=items,
        kind=kind,
        numbered="yes" if number else "no",
        round=Ordinal(number or 1),
        title=TITLE,
        titled="yes" if titled else "no",
    )


def _moderated(discussion: Say, who: Person) -> Say:
    person = replace(who, function=Words())
    return say("panel-moderated-alone", discussion=discussion, moderator=People((person,)), placed="no")


def _held(
    *,
    sittings: Sittings | None = None,
    kind: str = "panel",
    items: ItemRefs = _TWO,
    titled: str = "no",
    moderator: Person | None = None,
    body: Words = BODY,
) -> Say:
    return say(
        "panel-held",
        body=body,
        known="no" if sittings is None else "yes",
        sittings=sittings or Missing(),
        kind=kind,
        items=items,
        titled=titled,
        title=TITLE,
        moderated="no" if moderator is None else "yes",
        moderator=Missing() if moderator is None else People((moderator,)),
        placed="no",
    )


HELD = (
    Case(
        _held(sittings=at((3, 9)), titled="theme", moderator=replace(OMAR, function=Words()), body=COMMITTEE),
        "عقدت اللجنة المخصصة، في جلستها الثالثة، المعقودة في ٩ آذار/مارس ٢٠٢٢، حلقة نقاش في إطار البند ٢ من"
        " جدول"
        ' الأعمال بشأن موضوع "تدابير منع الجريمة"، أدارها السيد عمر القاضي (اليابان).',
        "At its 3rd meeting, on 9 March 2022, the Ad Hoc Committee held a panel discussion under agenda"
        " item 2 on the theme “Crime prevention measures”, moderated by Mr. Omar Elkadi (Japan).",
    ),
    Case(
        _held(items=ItemRefs(()), kind="round_table", titled="title"),
        'عقد الفريق العامل مائدة مستديرة بعنوان "تدابير منع الجريمة".',
        "The Working Group held a round table, entitled “Crime prevention measures”.",
    ),
    Case(
        _held(sittings=replace(at((3, 9)), same=True), moderator=LEILA, items=ItemRefs(())),
        "في الجلسة نفسها، عقد الفريق العامل حلقة نقاش، أدارتها السيدة ليلى بن سالم، مستشارة في وزارة العدل.",
        "At the same meeting, the Working Group held a panel discussion, moderated by Ms. Leila Ben Salem,"
        " Adviser, Ministry of Justice.",
    ),
    *(
        Case(say("panel-presentations", panel=People(people)), ar, en)
        for people, ar, en in (
            (
                (LEILA,),
                "وقدمت عرضاً إيضاحياً المناظرة التالي اسمها: السيدة ليلى بن سالم (كندا)، مستشارة في وزارة"
                " العدل.",
                "A presentation was made by the following panellist: Ms. Leila Ben Salem (Canada), Adviser,"
                " Ministry of Justice.",
            ),
            (
                (LEILA, OMAR),
                "وقدم عرضين إيضاحيين المناظران التالي اسماهما: السيدة ليلى بن سالم (كندا)، مستشارة في وزارة"
                " العدل؛ السيد عمر القاضي (اليابان)، مدع عام.",
                "Presentations were made by the following panellists: Ms. Leila Ben Salem (Canada), Adviser,"
                " Ministry of Justice; and Mr. Omar Elkadi (Japan), Prosecutor.",
            ),
            (
                (OMAR, OMAR, OMAR),
                "وقدم عروضاً إيضاحية المناظرون التالية أسماؤهم: السيد عمر القاضي (اليابان)، مدع عام؛ السيد"
                " عمر القاضي (اليابان)، مدع عام؛ السيد عمر القاضي (اليابان)، مدع عام.",
                "Presentations were made by the following panellists: Mr. Omar Elkadi (Japan), Prosecutor;"
                " Mr. Omar Elkadi (Japan), Prosecutor; and Mr. Omar Elkadi (Japan), Prosecutor.",
            ),
        )
    ),
    *(
        Case(say("panel-followed", presentations=Count(n)), ar, en)
        for n, ar, en in (
            (0, "وتلت ذلك مناقشة تفاعلية.", "An interactive discussion followed."),
            (
                1,
                "وأعقبت العرض الإيضاحي مناقشة تفاعلية.",
                "The presentation was followed by an interactive discussion.",
            ),
            (
                2,
                "وأعقبت العرضين الإيضاحيين مناقشة تفاعلية.",
                "The presentations were followed by an interactive discussion.",
            ),
            (
                3,
                "وأعقبت العروض الإيضاحية مناقشة تفاعلية.",
                "The presentations were followed by an interactive discussion.",
            ),
        )
    ),
)

_OF_ITEM = "في إطار البند ٢ من جدول الأعمال"

CASES = (
    *HELD,
    Case(
        _moderated(called("panel", number=1), OMAR),
        f"أدار حلقة النقاش الأولى {_OF_ITEM} السيد عمر القاضي (اليابان).",
        "The first panel discussion under agenda item 2 was moderated by Mr. Omar Elkadi (Japan).",
    ),
    Case(
        _moderated(called("round_table", number=2, titled=True), LEILA),
        f'أدارت المائدة المستديرة الثانية {_OF_ITEM}، المعنونة "تدابير منع الجريمة"، السيدة ليلى بن سالم'
        " (كندا).",
        "The second round table under agenda item 2, entitled “Crime prevention measures”, was moderated by"
        " Ms. Leila Ben Salem (Canada).",
    ),
    Case(
        _moderated(called("panel", ItemRefs(())), OMAR),
        "أدار حلقة النقاش السيد عمر القاضي (اليابان).",
        "The panel discussion was moderated by Mr. Omar Elkadi (Japan).",
    ),
    Case(
        say("panel-moderated", moderator=People((LEILA,)), placed="no"),
        "وأدارتها السيدة ليلى بن سالم، مستشارة في وزارة العدل.",
        "It was moderated by Ms. Leila Ben Salem, Adviser, Ministry of Justice.",
    ),
    Case(
        say("panel-moderated", moderator=People((LEILA,)), placed="yes"),
        "وأدارتها السيدة ليلى بن سالم (كندا)، مستشارة في وزارة العدل.",
        "It was moderated by Ms. Leila Ben Salem (Canada), Adviser, Ministry of Justice.",
    ),
    Case(say("heading-chapter-panels"), "حلقات النقاش", "Panel discussions"),
    Case(say("heading-chapter-replies"), "ممارسة حق الرد", "Right of reply"),
)
