"""Sub-items: named with their item, considered by themselves, and the general discussion on items."""

from __future__ import annotations

from tests.phrasing.sentences.facts import AGAIN, COMMITTEE, NOT_SAID, TITLE, Case, at, item_called
from wgdesk.phrasing.facts import Count, ItemRefs, Titles
from wgdesk.phrasing.tree import Say, say


def _letters(n: int) -> Say:
    return say("enumerated", parts=tuple(say("label-subitem", n=Count(one)) for one in range(1, n + 1)))


def _sub_items(n: int) -> Say:
    return say("sub-items", number=Count(2), letters=_letters(n), n=Count(n))


def _held(n: int, kind: str, subject: Say) -> Say:
    joint = "yes" if n > 1 else "no"
    return say("debate-held", body=COMMITTEE, kind=kind, joint=joint, sittings=at((1, 9)), subject=subject)


def _both(place: str, n: int, kind: str, subs: Say = NOT_SAID, *, asked: bool = False) -> Say:
    """Return items that were considered and debated at the same meetings, several by number alone."""
    what = item_called(2, TITLE) if n == 1 else _joint(n)
    called = "title" if n == 1 else "number"
    if asked:
        what, called = say("question-called", title=TITLE), "question"
    joint = "yes" if n > 1 else "no"
    debate = say("and-debate-held", body=COMMITTEE, kind=kind, joint=joint, n=Count(n), called=called)
    return say(
        f"consideration{place}",
        body=COMMITTEE,
        sittings=at((1, 9)),
        called=called,
        what=what,
        subs=say("items-and-debate", subs=subs, debate=debate),
        elsewhere="no",
        together=NOT_SAID,
        kind="considered",
    )


def _joint(n: int) -> Say:
    items = ItemRefs((2, 3, 4)[:n])
    return say("jointly-called", body=COMMITTEE, called="number", items=items, titles=Titles((TITLE,) * n))


_FIRST_AR = "في جلستها الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢"
_FIRST_EN = "at its 1st meeting, on 9 March 2022"

CASES = (
    *(
        Case(
            say(
                "consideration",
                body=COMMITTEE,
                sittings=AGAIN,
                called="title",
                what=item_called(2, TITLE),
                subs=say("and-sub-items", called="title", letters=_letters(n), n=Count(n)),
                elsewhere="no",
                together=NOT_SAID,
                kind="considered",
            ),
            'في الجلسة نفسها، نظرت اللجنة المخصصة في البند ٢ من جدول الأعمال، المعنون "تدابير منع الجريمة"،'
            f" {ar}.",
            "At the same meeting, the Ad Hoc Committee considered agenda item 2, entitled “Crime prevention"
            f" measures”, and its {en}.",
        )
        for n, ar, en in (
            (1, "وبنده الفرعي (أ)", "sub-item (a)"),
            (2, "وبنديه الفرعيين (أ) و(ب)", "sub-items (a) and (b)"),
            (3, "وبنوده الفرعية (أ) و(ب) و(ج)", "sub-items (a), (b) and (c)"),
        )
    ),
    *(
        Case(
            say(
                "consideration-sub", body=COMMITTEE, sittings=AGAIN, subject=_sub_items(n), kind="considered"
            ),
            f"في الجلسة نفسها، نظرت اللجنة المخصصة في {ar}.",
            f"At the same meeting, the Ad Hoc Committee considered {en}.",
        )
        for n, ar, en in (
            (1, "البند الفرعي ٢ (أ)", "sub-item 2 (a)"),
            (2, "البندين الفرعيين ٢ (أ) و(ب)", "sub-items 2 (a) and (b)"),
            (3, "البنود الفرعية ٢ (أ) و(ب) و(ج)", "sub-items 2 (a), (b) and (c)"),
        )
    ),
    Case(
        say("documents-for-item", body=COMMITTEE, items=ItemRefs((2,), 3), n=Count(2)),
        "من أجل النظر في البند ٢ (ج) من جدول الأعمال، كان معروضاً على اللجنة المخصصة ما يلي:",
        "For its consideration of agenda item 2 (c), the Ad Hoc Committee had before it the following"
        " documents:",
    ),
    Case(
        say(
            "consideration-sub-last",
            body=COMMITTEE,
            sittings=at((1, 9)),
            subject=_sub_items(1),
            kind="considered",
        ),
        f"نظرت اللجنة المخصصة في البند الفرعي ٢ (أ)، {_FIRST_AR}.",
        f"The Ad Hoc Committee considered sub-item 2 (a) {_FIRST_EN}.",
    ),
    *(
        Case(
            say(
                f"consideration-sub{place}",
                body=COMMITTEE,
                sittings=held,
                subject=_sub_items(1),
                kind=kind,
            ),
            ar,
            en,
        )
        for place, held, kind, ar, en in (
            (
                *("", AGAIN, "exchange"),
                "في الجلسة نفسها، أجرت اللجنة المخصصة تبادلاً عاماً للآراء بشأن البند الفرعي ٢ (أ).",
                "At the same meeting, the Ad Hoc Committee held a general exchange of views on sub-item 2"
                " (a).",
            ),
            (
                *("", AGAIN, "continued"),
                "في الجلسة نفسها، واصلت اللجنة المخصصة النظر في البند الفرعي ٢ (أ).",
                "At the same meeting, the Ad Hoc Committee continued its consideration of sub-item 2 (a).",
            ),
            (
                *("-last", at((1, 9)), "debate"),
                f"أجرت اللجنة المخصصة مناقشة عامة بشأن البند الفرعي ٢ (أ)، {_FIRST_AR}.",
                f"The Ad Hoc Committee held a general debate on sub-item 2 (a) {_FIRST_EN}.",
            ),
            (
                *("-last", at((1, 9)), "continued"),
                f"واصلت اللجنة المخصصة النظر في البند الفرعي ٢ (أ)، {_FIRST_AR}.",
                f"The Ad Hoc Committee continued its consideration of sub-item 2 (a) {_FIRST_EN}.",
            ),
        )
    ),
    *(
        Case(
            _held(n, kind, say("the-items", n=Count(n))),
            f"وأجرت اللجنة المخصصة {ar} {_FIRST_AR}.",
            f"It held a {en} {_FIRST_EN}.",
        )
        for n, kind, ar, en in (
            (1, "discussion", "مناقشة عامة بشأن البند", "general discussion on the item"),
            (2, "debate", "مناقشة عامة مشتركة بشأن البندين", "joint general debate on the items"),
            (
                3,
                "exchange",
                "تبادلاً عاماً للآراء على نحو مشترك بشأن البنود",
                "joint general exchange of views on the items",
            ),
        )
    ),
    Case(
        _both("", 1, "debate"),
        f'نظرت اللجنة المخصصة، {_FIRST_AR}، في البند ٢ من جدول الأعمال، المعنون "تدابير منع الجريمة"،'
        " وأجرت مناقشة عامة بشأنه.",
        "At its 1st meeting, on 9 March 2022, the Ad Hoc Committee considered agenda item 2, entitled “Crime"
        " prevention measures”, and held a general debate on it.",
    ),
    Case(
        _both(
            "-last", 1, "discussion", say("and-sub-items", called="title", letters=_letters(2), n=Count(2))
        ),
        'نظرت اللجنة المخصصة في البند ٢ من جدول الأعمال، المعنون "تدابير منع الجريمة"، وبنديه الفرعيين (أ)'
        f" و(ب)، وأجرت مناقشة عامة بشأنه، {_FIRST_AR}.",
        "The Ad Hoc Committee considered agenda item 2, entitled “Crime prevention measures”, and its"
        f" sub-items (a) and (b), and held a general discussion on it, {_FIRST_EN}.",
    ),
    Case(
        _both("-last", 2, "debate"),
        "نظرت اللجنة المخصصة في البندين ٢ و٣ من جدول الأعمال معاً، وأجرت مناقشة عامة مشتركة بشأنهما"
        f" {_FIRST_AR}.",
        "The Ad Hoc Committee considered jointly agenda items 2 and 3 and held a joint general debate on them"
        f" {_FIRST_EN}.",
    ),
    Case(
        _both("-last", 3, "exchange"),
        "نظرت اللجنة المخصصة في البنود ٢ و٣ و٤ من جدول الأعمال معاً، وأجرت تبادلاً عاماً للآراء على نحو"
        f" مشترك بشأنها {_FIRST_AR}.",
        "The Ad Hoc Committee considered jointly agenda items 2, 3 and 4 and held a joint general exchange of"
        f" views on them {_FIRST_EN}.",
    ),
    Case(
        _both("", 1, "debate", asked=True),
        f"نظرت اللجنة المخصصة، {_FIRST_AR}، في مسألة تدابير منع الجريمة، وأجرت مناقشة عامة بشأنها.",
        "At its 1st meeting, on 9 March 2022, the Ad Hoc Committee considered the question of crime"
        " prevention measures and held a general debate on it.",
    ),
)
