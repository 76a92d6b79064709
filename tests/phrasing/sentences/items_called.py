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


def _titled(*numbers: int) -> Say:
    parts = tuple(say("item-and-title", number=Count(n), title=TITLE) for n in numbers)
    return say("jointly-titled", n=Count(len(numbers)), listed=say("semicolons", parts=parts))


def _titled_ar(numbers: tuple[int, ...]) -> str:
    return "؛ و".join(f"البند {'٠١٢٣٤'[n]}، تدابير منع الجريمة" for n in numbers)


def _letter(n: int) -> Say:
    return say("label-subitem", n=Count(n))


def _of_agenda(*letters: int, ranged: str = "no") -> Say:
    """Return sub-items of item 5 of the body's agenda."""
    those: Say = say("enumerated", parts=tuple(map(_letter, letters)))
    if ranged == "yes":
        those = say("letters-range", first=_letter(letters[0]), last=_letter(letters[-1]))
    count, number = Count(len(letters)), Count(5)
    return say("sub-items-of-agenda", body=COMMITTEE, letters=those, n=count, number=number, ranged=ranged)


def _sub(n: int) -> Say:
    return say("sub-item-and-title", number=Count(5), letter=_letter(n), title=TITLE)


def _entitled(*letters: int) -> Say:
    those, n = say("enumerated", parts=tuple(map(_letter, letters))), len(letters)
    titles = Titles((TITLE,) * n)
    return say("sub-items-entitled", number=Count(5), letters=those, n=Count(n), titles=titles)


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
    *(
        _by_number(
            "consideration-last",
            "title_bare",
            f"نظرت اللجنة المخصصة في {ar} من جدول الأعمال معاً: {_titled_ar(numbers)}، {_AR}",
            f"The Ad Hoc Committee considered jointly agenda items {en}, {_EN}",
            what=_titled(*numbers),
            sittings=at((1, 9)),
        )
        for numbers, ar, en in (
            ((2, 3), "البندين التاليين", "2, Crime prevention measures; and 3, Crime prevention measures"),
            (
                (2, 3, 4),
                "البنود التالية",
                "2, Crime prevention measures; 3, Crime prevention measures; and 4, Crime prevention"
                " measures",
            ),
        )
    ),
    *(
        _by_number("consideration-last", "own_agenda", ar, en, what=what, sittings=at((1, 9)))
        for what, ar, en in (
            (
                _of_agenda(1, 2),
                f"نظرت اللجنة المخصصة في البندين ٥ (أ) و(ب) من جدول أعمالها {_AR}",
                f"The Ad Hoc Committee considered items 5 (a) and (b) of its agenda {_EN}",
            ),
            (
                _of_agenda(1, 2, 4),
                f"نظرت اللجنة المخصصة في البنود ٥ (أ) و(ب) و(د) من جدول أعمالها {_AR}",
                f"The Ad Hoc Committee considered items 5 (a), (b) and (d) of its agenda {_EN}",
            ),
            (
                _of_agenda(1, 2, 3, ranged="yes"),
                f"نظرت اللجنة المخصصة في البنود ٥ من (أ) إلى (ج) من جدول أعمالها {_AR}",
                f"The Ad Hoc Committee considered item 5 (a) to (c) of its agenda {_EN}",
            ),
        )
    ),
    _by_number(
        "consideration-last",
        "title_bare",
        "نظرت اللجنة المخصصة في البندين التاليين من جدول الأعمال: البند ٥ (أ)، تدابير منع الجريمة؛ والبند ٥"
        f" (ب)، تدابير منع الجريمة، {_AR}",
        "The Ad Hoc Committee considered agenda items 5 (a), Crime prevention measures; and 5 (b), Crime"
        f" prevention measures, {_EN}",
        what=say("sub-items-titled", n=Count(2), listed=say("semicolons", parts=(_sub(1), _sub(2)))),
        sittings=at((1, 9)),
    ),
    *(
        _by_number(
            "consideration-last",
            "title",
            f"نظرت اللجنة المخصصة في {items} من جدول الأعمال، {entitled} {quoted_ar} على التوالي، {_AR}",
            f"The Ad Hoc Committee considered agenda items 5 {letters}, entitled {quoted}, respectively,"
            f" {_EN}",
            what=_entitled(*range(1, n + 1)),
            sittings=at((1, 9)),
        )
        for n, items, letters, entitled, quoted_ar, quoted in (
            (
                2,
                "البندين ٥ (أ) و(ب)",
                "(a) and (b)",
                "المعنونين",
                '"تدابير منع الجريمة" و"تدابير منع الجريمة"',
                "“Crime prevention measures” and “Crime prevention measures”",
            ),
            (
                3,
                "البنود ٥ (أ) و(ب) و(ج)",
                "(a), (b) and (c)",
                "المعنونة",
                '"تدابير منع الجريمة" و"تدابير منع الجريمة" و"تدابير منع الجريمة"',
                "“Crime prevention measures”, “Crime prevention measures” and “Crime prevention measures”",
            ),
        )
    ),
    _by_number(
        "consideration-last",
        "title_bare",
        "نظرت اللجنة المخصصة في البنود التالية من جدول الأعمال: البند ٥ (أ)، تدابير منع الجريمة؛ والبند ٥"
        f" (ب)، تدابير منع الجريمة؛ والبند ٥ (ج)، تدابير منع الجريمة، {_AR}",
        "The Ad Hoc Committee considered agenda items 5 (a), Crime prevention measures; 5 (b), Crime"
        f" prevention measures; and 5 (c), Crime prevention measures, {_EN}",
        what=say("sub-items-titled", n=Count(3), listed=say("semicolons", parts=(_sub(1), _sub(2), _sub(3)))),
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

CASES += tuple(
    Case(say("heading-of-item", called=called, items=items, title=TITLE), ar, en)
    for called, items, ar, en in (
        ("item", ItemRefs((2,)), "تدابير منع الجريمة (البند ٢)", "Crime prevention measures (item 2)"),
        (
            "item",
            ItemRefs((2,), 1),
            "تدابير منع الجريمة (البند ٢ (أ))",
            "Crime prevention measures (item 2 (a))",
        ),
        (
            "agenda_item",
            ItemRefs((2,)),
            "تدابير منع الجريمة (البند ٢ من جدول الأعمال)",
            "Crime prevention measures (Agenda item 2)",
        ),
    )
)
