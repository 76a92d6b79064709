"""Statements at the opening and the closing told in the order of time, and those called otherwise."""

from __future__ import annotations

from tests.phrasing.sentences.facts import (
    BODY,
    CANADA,
    LEILA,
    NOT_SAID,
    OMAR,
    SUDAN,
    YEMEN,
    Case,
    at,
    names,
)
from wgdesk.phrasing.facts import Count, ItemRefs, Name, People
from wgdesk.phrasing.tree import Say, say
from wgdesk.words.variants import yes_no


def _of(*states: Name) -> Say:
    return say("who-delegations", capacity="representative", names=names(*states))


def _counted(n: int) -> Say:
    number = say("spoken-of", kind="delegations", n=Count(n), figures="no", body="", instrument="")
    return say("who-counted", n=Count(n), number=number)


def _together(*who: Say) -> Say:
    return say("speakers", parts=who)


def _told(
    who: Say,
    n: int = 1,
    wording: str = "statement",
    *,
    kind: str = "opening",
    medium: str = "room",
    g: str = "m",
    led: bool = False,
    active: bool = True,
    closed: bool = False,
    items: tuple[int, ...] = (),
) -> Say:
    """Return a sentence in the order of time, ``led`` by its meeting; ``closed``: an apposition ends."""
    meeting = say("at-the-sittings", sittings=at((1, 9))) if led else NOT_SAID
    facts = {"kind": kind, "medium": medium, "g": g, "n": Count(n), "who": who, "wording": wording}
    voice = {"active": yes_no(active), "closed": yes_no(closed), "led": yes_no(led)}
    return say("told-in-order", at=meeting, body=BODY, items=ItemRefs(items), **voice, **facts)


def _made(who: Say, wording: str, n: int = 1, medium: str = "room", *items: int) -> Say:
    facts = {"g": "m", "medium": medium, "n": Count(n), "who": who, "wording": wording}
    return say("made-as", items=ItemRefs(items), **facts)


_ONE, _TWO, _THREE = _of(SUDAN), _of(SUDAN, CANADA), _of(SUDAN, CANADA, YEMEN)
_SECRETARIAT = say("who-secretariat")
_CHAIR = say("who-officer", officer=say("the-officer", office="chair", g="f", chair_g="f"))
_WOMAN, _PAIR = say("who-people", people=People((LEILA,))), say("who-people", people=People((OMAR, LEILA)))

_LAST = say("speaker-closed", who=_WOMAN)

TOLD = (
    *(
        Case(_told(who, n, wording, kind="introduction", led=led, active=active, items=items), ar, en)
        for who, n, wording, led, active, items, ar, en in (
            (
                *(_ONE, 1, "statement", True, True, (2,)),
                "في الجلسة الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، في إطار البند ٢ من جدول الأعمال، ألقى ممثل"
                " السودان كلمة استهلالية.",
                "At the 1st meeting, on 9 March 2022, under agenda item 2, the representative of the Sudan"
                " made an introductory statement.",
            ),
            (
                *(_TWO, 2, "statement", False, True, (2, 3)),
                "في إطار البندين ٢ و٣ من جدول الأعمال، ألقى كلمتين استهلاليتين ممثلا السودان وكندا.",
                "Under agenda items 2 and 3, the representatives of Canada and the Sudan made introductory"
                " statements.",
            ),
            (
                *(_THREE, 3, "statement", False, False, ()),
                "ألقى كلمات استهلالية ممثلو السودان، وكندا، واليمن.",
                "Introductory statements were made by the representatives of Canada, the Sudan and Yemen.",
            ),
            (
                *(_ONE, 1, "remarks", False, True, ()),
                "أدلى ممثل السودان بملاحظات استهلالية.",
                "The representative of the Sudan made introductory remarks.",
            ),
        )
    ),
    *(
        Case(_told(_together(*who), n, kind="introduction", g=g, active=active), ar, en)
        for who, n, g, active, ar, en in (
            (
                *((_CHAIR, _LAST), 2, "f", True),
                "ألقت كلمتين استهلاليتين الرئيسة والسيدة ليلى بن سالم (كندا)، مستشارة في وزارة العدل.",
                "The Chair and Ms. Leila Ben Salem (Canada), Adviser, Ministry of Justice, made introductory"
                " statements.",
            ),
            (
                *((_WOMAN, _TWO, _SECRETARIAT), 4, "f", False),
                "ألقت كلمات استهلالية السيدة ليلى بن سالم (كندا)، مستشارة في وزارة العدل؛"
                " وممثلا السودان وكندا؛ والأمانة.",
                "Introductory statements were made by Ms. Leila Ben Salem (Canada), Adviser, Ministry of"
                " Justice; the representatives of Canada and the Sudan; and the Secretariat.",
            ),
            (
                *((_CHAIR, _ONE, _SECRETARIAT), 3, "f", False),
                "ألقت كلمات استهلالية الرئيسة، وممثل السودان، والأمانة.",
                "Introductory statements were made by the Chair, the representative of the Sudan and the"
                " Secretariat.",
            ),
        )
    ),
    Case(
        _told(_ONE, led=True),
        "في الجلسة الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، ألقى ممثل السودان كلمة افتتاحية.",
        "At the 1st meeting, on 9 March 2022, the representative of the Sudan made an opening statement.",
    ),
    Case(
        _told(_SECRETARIAT, g="f", closed=True),
        "ألقت الأمانة كلمة افتتاحية.",
        "The Secretariat made an opening statement.",
    ),
    Case(_told(_CHAIR, g="f"), "ألقت الرئيسة كلمة افتتاحية.", "The Chair made an opening statement."),
    Case(
        _told(_TWO, 2, active=False),
        "ألقى كلمتين افتتاحيتين ممثلا السودان وكندا.",
        "Opening statements were made by the representatives of Canada and the Sudan.",
    ),
    # No comma between those who spoke and what they did, however many.
    Case(
        _told(_THREE, 3),
        "ألقى كلمات افتتاحية ممثلو السودان، وكندا، واليمن.",
        "The representatives of Canada, the Sudan and Yemen made opening statements.",
    ),
    Case(
        _told(_THREE, 3, kind="closing", active=False),
        "ألقى كلمات ختامية ممثلو السودان، وكندا، واليمن.",
        "Closing statements were made by the representatives of Canada, the Sudan and Yemen.",
    ),
    Case(
        _told(_ONE, kind="closing", active=False),
        "ألقى ممثل السودان كلمة ختامية.",
        "A closing statement was made by the representative of the Sudan.",
    ),
    Case(
        _told(_TWO, 2, kind="closing", medium="written"),
        "قدم كلمتين ختاميتين، كتابةً، ممثلا السودان وكندا.",
        "The representatives of Canada and the Sudan submitted closing statements in writing.",
    ),
    Case(
        _told(_ONE, medium="written", active=False),
        "قدم ممثل السودان كلمة افتتاحية، كتابةً.",
        "An opening statement was submitted in writing by the representative of the Sudan.",
    ),
    Case(
        _told(_counted(4), 4, led=True, active=False),
        "في الجلسة الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، ألقى كلمات افتتاحية ممثلو أربعة وفود.",
        "At the 1st meeting, on 9 March 2022, opening statements were made by four delegations.",
    ),
    Case(
        _told(_counted(2), 2),
        "ألقى كلمتين افتتاحيتين ممثلا وفدين.",
        "Two delegations made opening statements.",
    ),
    Case(
        _told(_counted(1)),
        "ألقى ممثل وفد واحد كلمة افتتاحية.",
        "One delegation made an opening statement.",
    ),
)

CALLED = (
    Case(
        _told(_ONE, wording="remarks", medium="written"),
        "قدم ممثل السودان ملاحظات افتتاحية، كتابةً.",
        "The representative of the Sudan submitted opening remarks in writing.",
    ),
    Case(
        _told(_TWO, 2, "remarks", active=False),
        "أدلى بملاحظات افتتاحية ممثلا السودان وكندا.",
        "Opening remarks were made by the representatives of Canada and the Sudan.",
    ),
    Case(
        _told(_ONE, wording="remarks", kind="closing"),
        "أدلى ممثل السودان بملاحظات ختامية.",
        "The representative of the Sudan made closing remarks.",
    ),
    Case(
        _told(_WOMAN, wording="address", g="f", medium="video", closed=True),
        "خاطبت السيدة ليلى بن سالم (كندا)، مستشارة في وزارة العدل، الفريق العامل، عبر رسالة مصورة.",
        "Ms. Leila Ben Salem (Canada), Adviser, Ministry of Justice, addressed the Working Group by video"
        " message.",
    ),
    Case(
        _told(_ONE, wording="address", medium="written"),
        "خاطب ممثل السودان الفريق العامل، كتابةً.",
        "The representative of the Sudan addressed the Working Group in writing.",
    ),
    Case(
        _told(_PAIR, 2, "address", closed=True),
        "خاطب الفريق العامل السيد عمر القاضي (اليابان)، مدع عام، والسيدة ليلى بن سالم (كندا)، مستشارة في"
        " وزارة العدل.",
        "Mr. Omar Elkadi (Japan), Prosecutor; and Ms. Leila Ben Salem (Canada), Adviser, Ministry of Justice,"
        " addressed the Working Group.",
    ),
    Case(
        _told(_ONE, wording="plain", active=False),
        "ألقى ممثل السودان كلمةً.",
        "A statement was made by the representative of the Sudan.",
    ),
    Case(
        _told(_ONE, wording="welcome"),
        "ألقى ممثل السودان كلمة ترحيبية.",
        "The representative of the Sudan delivered a welcoming address.",
    ),
    Case(
        _told(_TWO, 2, wording="welcome", active=False),
        "ألقى كلمتين ترحيبيتين ممثلا السودان وكندا.",
        "Welcoming addresses were delivered by the representatives of Canada and the Sudan.",
    ),
    Case(
        _told(_ONE, wording="keynote"),
        "ألقى ممثل السودان كلمة رئيسية.",
        "The representative of the Sudan made a keynote statement.",
    ),
    *(
        Case(_made(*made), f"{ar}.", f"{en}.")
        for made, ar, en in (
            (
                (_ONE, "welcome"),
                "ألقى كلمة ترحيبية ممثل السودان",
                "A welcoming address was delivered by the representative of the Sudan",
            ),
            (
                (_ONE, "keynote"),
                "ألقى كلمة رئيسية ممثل السودان",
                "A keynote statement was made by the representative of the Sudan",
            ),
            (
                (_TWO, "keynote", 2),
                "ألقى كلمتين رئيسيتين ممثلا السودان وكندا",
                "Keynote statements were made by the representatives of Canada and the Sudan",
            ),
            (
                (_THREE, "keynote", 3, "written", 3),
                "في إطار البند ٣ من جدول الأعمال، قدم كتابةً كلمات رئيسية ممثلو السودان، وكندا، واليمن",
                "Under agenda item 3, keynote statements were submitted in writing by the representatives of"
                " Canada, the Sudan and Yemen",
            ),
            (
                (_ONE, "introductory", 1, "room", 3),
                "في إطار البند ٣ من جدول الأعمال، ألقى كلمة استهلالية ممثل السودان",
                "Under agenda item 3, an introductory statement was made by the representative of the Sudan",
            ),
            (
                (_TWO, "introductory", 2),
                "ألقى كلمتين استهلاليتين ممثلا السودان وكندا",
                "Introductory statements were made by the representatives of Canada and the Sudan",
            ),
            (
                (_THREE, "introductory", 3),
                "ألقى كلمات استهلالية ممثلو السودان، وكندا، واليمن",
                "Introductory statements were made by the representatives of Canada, the Sudan and Yemen",
            ),
            (
                (_ONE, "plain", 1, "written"),
                "قدم كتابةً كلمةً ممثل السودان",
                "A statement was submitted in writing by the representative of the Sudan",
            ),
            (
                (_THREE, "plain", 3),
                "ألقى كلمات ممثلو السودان، وكندا، واليمن",
                "Statements were made by the representatives of Canada, the Sudan and Yemen",
            ),
        )
    ),
)

CASES = (*TOLD, *CALLED)
