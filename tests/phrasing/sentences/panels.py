"""The name of a panel, and who moderated it."""

from __future__ import annotations

from dataclasses import replace

from tests.phrasing.sentences.facts import LEILA, OMAR, TITLE, Case
from wgdesk.phrasing.facts import ItemRefs, Ordinal, People, Person, Words
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
    return say("panel-moderated-alone", discussion=discussion, moderator=People((person,)))


_OF_ITEM = "في إطار البند ٢ من جدول الأعمال"

CASES = (
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
        say("panel-moderated", moderator=People((LEILA,))),
        "وأدارتها السيدة ليلى بن سالم، مستشارة في وزارة العدل.",
        "It was moderated by Ms. Leila Ben Salem, Adviser, Ministry of Justice.",
    ),
    Case(say("heading-chapter-panels"), "حلقات النقاش", "Panel discussions"),
    Case(say("heading-chapter-replies"), "ممارسة حق الرد", "Right of reply"),
)
