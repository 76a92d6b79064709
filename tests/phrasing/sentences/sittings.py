"""The sittings at which something happened: how many, on which days, resumed, doubtful."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.phrasing.sentences.facts import BODY, COMMITTEE, FRIENDS, Case, at, on
from wgdesk.phrasing.facts import SittingRef, Sittings, Words
from wgdesk.phrasing.tree import say

Options = tuple[tuple[str, str], ...]


def _case(sittings: Sittings, ar: str, en: str, body: Words = BODY) -> Case:
    return Case(say("at-sittings", body=body, sittings=sittings), f"في {ar}", f"At its {en}")


def _one(n: int, *, resumed: bool = False, day: date | None = None) -> SittingRef:
    return SittingRef(n, day or on(9), resumed)


_NINTH = "٩ آذار/مارس ٢٠٢٢"
_NINTH_TENTH = "٩ و ١٠ آذار/مارس ٢٠٢٢"

COUNTED = (
    _case(at((1, 9)), f"جلسته الأولى، المعقودة في {_NINTH}", "1st meeting, on 9 March 2022"),
    _case(at((1, 9)), f"جلستها الأولى، المعقودة في {_NINTH}", "1st meeting, on 9 March 2022", COMMITTEE),
    _case(at((1, 9)), f"جلستهم الأولى، المعقودة في {_NINTH}", "1st meeting, on 9 March 2022", FRIENDS),
    _case(
        at((1, 9), (2, 9)),
        f"جلستيه الأولى والثانية، المعقودتين في {_NINTH}",
        "1st and 2nd meetings, on 9 March 2022",
    ),
    _case(
        at((2, 9), (3, 10)),
        f"جلستيه الثانية والثالثة، المعقودتين يومي {_NINTH_TENTH}",
        "2nd and 3rd meetings, on 9 and 10 March 2022",
    ),
    _case(
        at((2, 9), (3, 10)),
        f"جلستيها الثانية والثالثة، المعقودتين يومي {_NINTH_TENTH}",
        "2nd and 3rd meetings, on 9 and 10 March 2022",
        COMMITTEE,
    ),
    _case(
        at((1, 9), (2, 9), (3, 9)),
        f"جلساته من الأولى إلى الثالثة، المعقودة في {_NINTH}",
        "1st to 3rd meetings, on 9 March 2022",
    ),
    _case(
        at((1, 9), (2, 9), (3, 10)),
        f"جلساته من الأولى إلى الثالثة، المعقودة يومي {_NINTH_TENTH}",
        "1st to 3rd meetings, on 9 and 10 March 2022",
    ),
    _case(
        at((1, 9), (2, 9), (4, 10)),
        f"جلساته الأولى والثانية والرابعة، المعقودة يومي {_NINTH_TENTH}",
        "1st, 2nd and 4th meetings, on 9 and 10 March 2022",
    ),
    _case(
        at((1, 9), (4, 11), (6, 13)),
        "جلساتها الأولى والرابعة والسادسة، المعقودة أيام ٩ و ١١ و ١٣ آذار/مارس ٢٠٢٢",
        "1st, 4th and 6th meetings, on 9, 11 and 13 March 2022",
        COMMITTEE,
    ),
    _case(
        at(*((n, 9 + (n - 1) // 3) for n in range(1, 12))),
        "جلساته من الأولى إلى الحادية عشرة، المعقودة في الفترة من ٩ إلى ١٢ آذار/مارس ٢٠٢٢",
        "1st to 11th meetings, from 9 to 12 March 2022",
    ),
    # Ranges within a list, as commissions print them.
    _case(
        at(*((n, 9 + (n - 1) // 3) for n in (2, 3, 4, 5, 7, 8, 9, 10))),
        "جلساته من الثانية إلى الخامسة ومن السابعة إلى العاشرة، المعقودة في الفترة من ٩ إلى ١٢ آذار/مارس"
        " ٢٠٢٢",
        "2nd to 5th and 7th to 10th meetings, from 9 to 12 March 2022",
    ),
    _case(
        Sittings((_one(4, day=on(30)), _one(5, day=on(1, 4)))),
        "جلستيه الرابعة والخامسة، المعقودتين يومي ٣٠ آذار/مارس و ١ نيسان/أبريل ٢٠٢٢",
        "4th and 5th meetings, on 30 March and 1 April 2022",
    ),
    _case(
        Sittings((_one(4, day=date(2022, 12, 31)), _one(5, day=date(2023, 1, 2)))),
        "جلستيه الرابعة والخامسة، المعقودتين يومي ٣١ كانون الأول/ديسمبر ٢٠٢٢ و ٢ كانون الثاني/يناير ٢٠٢٣",
        "4th and 5th meetings, on 31 December 2022 and 2 January 2023",
    ),
)

# The ordinal of a sitting is feminine and genitive.
NUMBERED = tuple(
    _case(at((n, 9)), f"جلسته {ar}، المعقودة في {_NINTH}", f"{en} meeting, on 9 March 2022")
    for n, ar, en in (
        (2, "الثانية", "2nd"),
        (3, "الثالثة", "3rd"),
        (10, "العاشرة", "10th"),
        (11, "الحادية عشرة", "11th"),
        (12, "الثانية عشرة", "12th"),
        (13, "الثالثة عشرة", "13th"),
        (20, "العشرين", "20th"),
        (21, "الحادية والعشرين", "21st"),
        (22, "الثانية والعشرين", "22nd"),
        (33, "الثالثة والثلاثين", "33rd"),
        (40, "الأربعين", "40th"),
        (48, "الثامنة والأربعين", "48th"),
        (276, "٢٧٦", "276th"),
    )
)

# Each resumed sitting says so, unless all were resumed.
RESUMED = (
    _case(
        Sittings((_one(27, resumed=True),)),
        f"جلسته السابعة والعشرين المستأنفة، المعقودة في {_NINTH}",
        "resumed 27th meeting, on 9 March 2022",
    ),
    _case(
        Sittings((_one(21), _one(27, resumed=True))),
        f"جلستيها الحادية والعشرين والسابعة والعشرين المستأنفة، المعقودتين في {_NINTH}",
        "21st and resumed 27th meetings, on 9 March 2022",
        COMMITTEE,
    ),
    _case(
        Sittings((_one(1, resumed=True), _one(2, resumed=True))),
        f"جلستيه الأولى والثانية المستأنفتين، المعقودتين في {_NINTH}",
        "resumed 1st and resumed 2nd meetings, on 9 March 2022",
    ),
    _case(
        Sittings((_one(1, resumed=True), _one(2, resumed=True), _one(3, resumed=True))),
        f"جلساته المستأنفة من الأولى إلى الثالثة، المعقودة في {_NINTH}",
        "resumed 1st to 3rd meetings, on 9 March 2022",
    ),
    _case(
        Sittings((_one(1), _one(2, resumed=True), _one(3))),
        f"جلساته الأولى والثانية المستأنفة والثالثة، المعقودة في {_NINTH}",
        "1st, resumed 2nd and 3rd meetings, on 9 March 2022",
    ),
    _case(
        Sittings((_one(1), *(_one(n, resumed=True) for n in (2, 3, 4)))),
        f"جلساته الأولى والمستأنفة من الثانية إلى الرابعة، المعقودة في {_NINTH}",
        "1st and resumed 2nd to 4th meetings, on 9 March 2022",
    ),
    _case(
        Sittings((_one(1), _one(2), _one(3, resumed=True), _one(4, resumed=True))),
        f"جلساتها الأولى والثانية والثالثة المستأنفة والرابعة المستأنفة، المعقودة في {_NINTH}",
        "1st, 2nd, resumed 3rd and resumed 4th meetings, on 9 March 2022",
        COMMITTEE,
    ),
)

# If the number of sittings is unknown, every word that agrees with it is bracketed.
DOUBTFUL = (
    _case(
        at(unsure=((3, 10), (4, 10))),
        "جلسته [جلستيه] [الثالثة والرابعة]، المعقودة [المعقودتين] في ١٠ آذار/مارس ٢٠٢٢",
        "[3rd and 4th] meeting [meetings], on 10 March 2022",
    ),
    _case(
        at(unsure=((3, 10),)),
        "جلسته [الثالثة]، المعقودة في ١٠ آذار/مارس ٢٠٢٢",
        "[3rd] meeting, on 10 March 2022",
    ),
    _case(
        at(unsure=((2, 9), (3, 10))),
        f"جلسته [جلستيه] [الثانية والثالثة]، المعقودة [المعقودتين] [يومي {_NINTH_TENTH}]",
        "[2nd and 3rd] meeting [meetings], [on 9 and 10 March 2022]",
    ),
    _case(
        at((1, 9), unsure=((2, 9),)),
        f"جلسته [جلستيه] الأولى [الأولى والثانية]، المعقودة [المعقودتين] في {_NINTH}",
        "1st [1st and 2nd] meeting [meetings], on 9 March 2022",
    ),
    _case(
        at((2, 9), unsure=((1, 9),)),
        f"جلستها [جلستيها] الثانية [الأولى والثانية]، المعقودة [المعقودتين] في {_NINTH}",
        "2nd [1st and 2nd] meeting [meetings], on 9 March 2022",
        COMMITTEE,
    ),
    _case(
        at((1, 9), (2, 9), unsure=((3, 10),)),
        "جلستيه [جلساته] الأولى والثانية [من الأولى إلى الثالثة]، المعقودتين [المعقودة]"
        f" في {_NINTH} [يومي {_NINTH_TENTH}]",
        "1st and 2nd [1st to 3rd] meetings, on 9 March 2022 [on 9 and 10 March 2022]",
    ),
    _case(
        at((1, 9), (2, 9), (3, 10), unsure=((5, 11),)),
        "جلساته من الأولى إلى الثالثة [من الأولى إلى الثالثة والخامسة]، المعقودة"
        f" يومي {_NINTH_TENTH} [في الفترة من ٩ إلى ١١ آذار/مارس ٢٠٢٢]",
        "1st to 3rd [1st to 3rd and 5th] meetings, on 9 and 10 March 2022 [from 9 to 11 March 2022]",
    ),
    _case(
        Sittings((SittingRef(1, on(9), day_doubtful=True),)),
        f"جلسته الأولى، المعقودة [في {_NINTH}]",
        "1st meeting, [on 9 March 2022]",
    ),
    _case(
        Sittings((SittingRef(1, on(9), day_doubtful=True),), (SittingRef(2, on(10)),)),
        f"جلسته [جلستيه] الأولى [الأولى والثانية]، المعقودة [المعقودتين] في {_NINTH} [يومي {_NINTH_TENTH}]",
        "1st [1st and 2nd] meeting [meetings], on 9 March 2022 [on 9 and 10 March 2022]",
    ),
)


def _after(sittings: Sittings, ar: str, en: str, body: Words = BODY, options: Options = ()) -> Case:
    return Case(say("at-sittings", body=body, sittings=sittings), ar, en, options)


# What the paragraphs before have said: the meeting, its day, the year.
NAMED_BEFORE = (
    _after(replace(at((1, 9)), same=True), "في الجلسة نفسها", "At the same meeting"),
    _after(replace(at((1, 9)), same=True, also=True), "في الجلسة نفسها أيضاً", "Also at the same meeting"),
    _after(
        replace(at((1, 9)), also=True),
        f"في جلستها الأولى أيضاً، المعقودة في {_NINTH}",
        "Also at its 1st meeting, on 9 March 2022",
        COMMITTEE,
    ),
    _after(
        replace(at((1, 9)), also=True, dated=False),
        "في جلسته العامة الأولى أيضاً",
        "Also at its 1st plenary meeting",
        options=(("term_sitting", "plenary"),),
    ),
    _after(replace(at((1, 9)), dated=False), "في جلسته الأولى", "At its 1st meeting"),
    _after(
        replace(at((1, 9), (2, 10)), with_year=False),
        "في جلستيه الأولى والثانية، المعقودتين يومي ٩ و ١٠ آذار/مارس",
        "At its 1st and 2nd meetings, on 9 and 10 March",
    ),
    _after(
        replace(at((1, 9), (2, 10), (3, 11), unsure=((4, 12),)), with_year=False),
        "في جلساته من الأولى إلى الثالثة [من الأولى إلى الرابعة]، المعقودة في الفترة من ٩ إلى ١١ آذار/مارس"
        " [في الفترة من ٩ إلى ١٢ آذار/مارس]",
        "At its 1st to 3rd [1st to 4th] meetings, from 9 to 11 March [from 9 to 12 March]",
    ),
)


def _the(sittings: Sittings, ar: str, en: str, options: Options = ()) -> Case:
    return Case(say("at-the-sittings", sittings=sittings), ar, en, options)


# Before another subject than the body.
OF_OTHERS = (
    _the(
        at((1, 9), (2, 9)),
        f"في الجلستين الأولى والثانية، المعقودتين في {_NINTH}",
        "at the 1st and 2nd meetings, on 9 March 2022",
    ),
    _the(replace(at((1, 9)), same=True, also=True), "في الجلسة نفسها أيضاً", "also at the same meeting"),
    _the(
        replace(at((8, 9)), also=True, with_year=False),
        "في الجلسة الثامنة أيضاً، المعقودة في ٩ آذار/مارس",
        "also at the 8th meeting, on 9 March",
    ),
    _the(
        at((3, 9)),
        f"في الجلسة العامة المعقودة في {_NINTH}",
        "at the plenary meeting on 9 March 2022",
        (("term_sitting", "plenary"), ("term_sitting_numbers", "none")),
    ),
)


def _kinds(*labels: str) -> Sittings:
    return Sittings(tuple(SittingRef(n, on(9), label=label) for n, label in enumerate(labels, 1)))


# Without numbers the noun says what all of them were; of different ones nothing tells which was what.
_UNNUMBERED = (("term_sitting_numbers", "none"),)
WITHOUT_NUMBERS = (
    _the(
        Sittings((SittingRef(1, on(9), label="opening", labelled=False),)),
        f"في الجلسة الافتتاحية، المعقودة في {_NINTH}",
        "at the opening meeting, on 9 March 2022",
        _UNNUMBERED,
    ),
    _the(
        _kinds("closing"),
        f"في الجلسة الختامية، المعقودة في {_NINTH}",
        "at the closing meeting, on 9 March 2022",
        _UNNUMBERED,
    ),
    _the(
        _kinds("closed", "closed"),
        f"في الجلستين المغلقتين المعقودتين في {_NINTH}",
        "at the closed meetings on 9 March 2022",
        _UNNUMBERED,
    ),
    _the(
        _kinds("closed", "closed resumed"),
        f"في الجلستين المعقودتين في {_NINTH}",
        "at the meetings on 9 March 2022",
        _UNNUMBERED,
    ),
    _the(
        _kinds("closed", "closed", "closed"),
        f"في الجلسات العامة المغلقة المعقودة في {_NINTH}",
        "at the closed plenary meetings on 9 March 2022",
        (*_UNNUMBERED, ("term_sitting", "plenary")),
    ),
    _the(
        _kinds("closed", "closed resumed"),
        f"في الجلستين الأولى (المغلقة) والثانية (المغلقة المستأنفة)، المعقودتين في {_NINTH}",
        "at the 1st (closed) and 2nd (closed, resumed) meetings, on 9 March 2022",
    ),
)

CASES = (*COUNTED, *NUMBERED, *RESUMED, *DOUBTFUL, *NAMED_BEFORE, *OF_OTHERS, *WITHOUT_NUMBERS)
