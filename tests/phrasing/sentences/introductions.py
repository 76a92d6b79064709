"""Introductory statements: of the secretariat, and of panels with who led them."""

from __future__ import annotations

from tests.phrasing.sentences.facts import (
    KARIM,
    LEILA,
    MARIA,
    OMAR,
    Case,
)
from tests.phrasing.sentences.panels import called
from wgdesk.phrasing.facts import Count, ItemRefs, People, Person
from wgdesk.phrasing.tree import Say, say

_TWO = ItemRefs((2,))


_BOTH = ItemRefs((3, 4))


SECRETARIAT = tuple(
    Case(
        say("secretariat-introduced", n=Count(n), items=items),
        f"ألقت الأمانة {ar} من جدول الأعمال.",
        f"The Secretariat made {en}.",
    )
    for n, items, ar, en in (
        (
            1,
            _TWO,
            "كلمة استهلالية عامة في إطار البند ٢",
            "a general introductory statement under agenda item 2",
        ),
        (
            2,
            _BOTH,
            "كلمتين استهلاليتين عامتين في إطار البندين ٣ و٤",
            "two general introductory statements under agenda items 3 and 4",
        ),
        (
            3,
            ItemRefs((2, 3, 5)),
            "ثلاث كلمات استهلالية عامة في إطار البنود ٢ و٣ و٥",
            "three general introductory statements under agenda items 2, 3 and 5",
        ),
        (
            11,
            _TWO,
            "١١ كلمة استهلالية عامة في إطار البند ٢",
            "11 general introductory statements under agenda item 2",
        ),
    )
)


def _led(panel: tuple[Person, ...], office: str = "chair", g: str = "f", chair_g: str = "f") -> Say:
    chair = say("the-officer", office=office, g=g, chair_g=chair_g)
    return say("panel-led", chair=chair, discussion=called("debate"), panel=People(panel))


_GUIDED = "توجيه المناقشة التي جرت في إطار البند ٢"


PANELS = (
    Case(
        _led((LEILA, MARIA, LEILA)),
        f"برئاسة الرئيسة، تولت {_GUIDED} المناظرات التالية أسماؤهن: السيدة ليلى بن سالم (كندا)، والسيدة ماريا"
        " كوستا (السودان)، والسيدة ليلى بن سالم (كندا).",
        "With the Chair presiding, the discussion under agenda item 2 was led by the following panellists:"
        " Ms. Leila Ben Salem (Canada), Ms. Maria Costa (Sudan) and Ms. Leila Ben Salem (Canada).",
    ),
    Case(
        _led((LEILA, KARIM), "vice_chair", "f", "m"),
        f"برئاسة نائبة الرئيس، تولى {_GUIDED} المناظران التالي اسماهما: السيدة ليلى بن سالم (كندا)، والسيد"
        " كريم حداد.",
        "With the Vice-Chair presiding, the discussion under agenda item 2 was led by the following"
        " panellists: Ms. Leila Ben Salem (Canada) and Mr. Karim Haddad.",
    ),
    Case(
        say(
            "panel-led",
            chair=say(
                "officer-named",
                officer=say("the-officer", office="vice_chair", g="m", chair_g="f"),
                person=OMAR,
            ),
            discussion=called("debate"),
            panel=People((LEILA,)),
        ),
        f"برئاسة نائب الرئيسة، السيد عمر القاضي (اليابان)، تولت {_GUIDED} المناظرة التالي اسمها: السيدة ليلى"
        " بن سالم (كندا).",
        "With the Vice-Chair, Mr. Omar Elkadi (Japan), presiding, the discussion under agenda item 2 was led"
        " by the following panellist: Ms. Leila Ben Salem (Canada).",
    ),
    Case(
        say("panel-led-unknown", discussion=called("debate"), panel=People((OMAR,))),
        f"تولى {_GUIDED} المناظر التالي اسمه: السيد عمر القاضي (اليابان).",
        "The discussion under agenda item 2 was led by the following panellist: Mr. Omar Elkadi (Japan).",
    ),
    Case(
        say("panel-led-unknown", discussion=called("debate"), panel=People((LEILA,))),
        f"تولت {_GUIDED} المناظرة التالي اسمها: السيدة ليلى بن سالم (كندا).",
        "The discussion under agenda item 2 was led by the following panellist: Ms. Leila Ben Salem"
        " (Canada).",
    ),
)

CASES = (*SECRETARIAT, *PANELS)
