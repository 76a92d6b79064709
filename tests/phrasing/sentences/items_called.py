"""Items considered: by their numbers alone, where the headings of the chapters have their titles."""

from __future__ import annotations

from datetime import date

from tests.phrasing.sentences.facts import AGAIN, COMMITTEE, NOT_SAID, TITLE, Case, at, item_called
from wgdesk.phrasing.facts import Count, Fact, ItemRefs, Missing, OtherMeetings, Titles
from wgdesk.phrasing.tree import Say, say

_IN_COMMITTEE = say(
    "at-other-meetings",
    called=say("informal-the", kind="committee", name=Missing(), chair_g="m"),
    meetings=OtherMeetings((3,), (date(2022, 3, 9),)),
)


def _capitalized(text: str) -> str:
    return text[0].upper() + text[1:]


def _by_number(key: str, called: str, ar: str, en: str, *, joint: bool = False, **facts: Fact | Say) -> Case:
    """Return a sentence on items that are called by their numbers alone."""
    what = item_called(2, TITLE, COMMITTEE, called)
    if joint:
        both, titles = ItemRefs((2, 3)), Titles((TITLE, TITLE))
        what = say("jointly-called", body=COMMITTEE, called=called, items=both, titles=titles)
    given: dict[str, Fact | Say] = {"elsewhere": "no", "together": NOT_SAID, "subs": NOT_SAID}
    given |= {"body": COMMITTEE, "what": what, "called": called, "sittings": AGAIN}
    given |= {"kind": "considered", **facts}
    return Case(say(key, **given), f"{ar}.", f"{en}.")


_SUBS = say(
    "and-sub-items",
    called="number",
    letters=say("enumerated", parts=tuple(say("label-subitem", n=Count(n)) for n in (1, 2))),
    n=Count(2),
)
_AGENDA = {"number": ("الأعمال", "agenda {}"), "own_agenda": ("أعمالها", "{} of its agenda")}
_THERE_EN = "at the 3rd meeting of the Committee of the Whole, on 9 March 2022"
_THERE = "في الجلسة الثالثة للجنة الجامعة، المعقودة في ٩ آذار/مارس ٢٠٢٢"
_AR, _EN = "في جلستها الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢", "at its 1st meeting, on 9 March 2022"
CASES = (
    *(
        case
        for called, (ar, en) in _AGENDA.items()
        for case in (
            _by_number(
                "consideration",
                called,
                f"في الجلسة نفسها، نظرت اللجنة المخصصة في البند ٢ من جدول {ar}",
                f"At the same meeting, the Ad Hoc Committee considered {en.format('item 2')}",
            ),
            _by_number(
                "consideration-last",
                called,
                f"نظرت اللجنة المخصصة في البند ٢ من جدول {ar} {_AR}",
                f"The Ad Hoc Committee considered {en.format('item 2')} {_EN}",
                sittings=at((1, 9)),
            ),
            _by_number(
                "consideration-last",
                called,
                f"أجرت اللجنة المخصصة مناقشة عامة بشأن البند ٢ من جدول {ar} {_AR}",
                f"The Ad Hoc Committee held a general debate on {en.format('item 2')} {_EN}",
                sittings=at((1, 9)),
                kind="debate",
            ),
            _by_number(
                "consideration-last",
                called,
                f"نظرت اللجنة المخصصة في البندين ٢ و٣ من جدول {ar} معاً {_AR}",
                f"The Ad Hoc Committee considered jointly {en.format('items 2 and 3')} {_EN}",
                joint=True,
                sittings=at((1, 9)),
            ),
            _by_number(
                "consideration-elsewhere",
                called,
                f"نُظر في البند ٢ من جدول {ar} {_THERE}",
                f"{_capitalized(en.format('item 2'))} was considered {_THERE_EN}",
                together=_IN_COMMITTEE,
            ),
        )
    ),
    _by_number(
        "consideration-last",
        "title_bare",
        f"نظرت اللجنة المخصصة في البند ٢ من جدول الأعمال، تدابير منع الجريمة، {_AR}",
        f"The Ad Hoc Committee considered agenda item 2, Crime prevention measures, {_EN}",
        sittings=at((1, 9)),
    ),
    _by_number(
        "consideration-last",
        "title_bare",
        f"نظرت اللجنة المخصصة في البندين ٢ و٣ من جدول الأعمال معاً، المعنونين"
        f' "تدابير منع الجريمة" و"تدابير منع الجريمة" على التوالي، {_AR}',
        "The Ad Hoc Committee considered jointly agenda items 2 and 3, entitled “Crime prevention measures”"
        f" and “Crime prevention measures”, respectively, {_EN}",
        joint=True,
        sittings=at((1, 9)),
    ),
    _by_number(
        "consideration-last",
        "number",
        f"نظرت اللجنة المخصصة في البند ٢ من جدول الأعمال وبنديه الفرعيين (أ) و(ب) {_AR}",
        f"The Ad Hoc Committee considered agenda item 2 and its sub-items (a) and (b) {_EN}",
        sittings=at((1, 9)),
        subs=_SUBS,
    ),
)
