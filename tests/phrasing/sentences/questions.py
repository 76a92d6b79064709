"""Bodies whose items are questions without numbers: what they considered, their meetings and their texts."""

from __future__ import annotations

from dataclasses import replace

from tests.phrasing.sentences.facts import (
    ASSEMBLY,
    CANADA,
    COMMITTEE,
    JAPAN,
    NOT_SAID,
    SUDAN,
    Case,
    at,
    names,
    words,
)
from wgdesk.phrasing.facts import (
    Count,
    Missing,
    Ordinal,
    People,
    Person,
    RecommendationNumbers,
    RecordSymbols,
    Symbol,
    Words,
)
from wgdesk.phrasing.tree import Say, say
from wgdesk.phrasing.typed_places import NumberedPart, PartsCalled, place_said

_SESSION = (("term_event", "session"),)
# Parts of the report by the numbers of their headings, as typed texts refer to them (E/2025/43, A/80/23).
_CHAPTERS = (
    ((1,), "الفصل الأول", "chap. I"),
    ((1, 2), "الفصل الأول، الفرع باء", "chap. I, sect. B"),
    ((4, 1, 2), "الفصل الرابع، الفرع ألف-٢", "chap. IV, sect. A.2"),
    ((4, 1, 2, 3), "الفصل الرابع، الفرع ألف-٢ (ج)", "chap. IV, sect. A.2 (c)"),
)
_SECTIONS = (
    ((2,), "الفرع الثاني", "sect. II"),
    ((2, 1), "الفرع الثاني-ألف", "sect. II.A"),
    ((2, 1, 3), "الفرع الثاني-ألف-٣", "sect. II.A.3"),
    ((2, 1, 3, 1), "الفرع الثاني-ألف-٣ (أ)", "sect. II.A.3 (a)"),
)
_SITTINGS = (("term_sitting", "sitting"),)
_TITLES = {
    "the dissemination of information": words("نشر المعلومات", "Dissemination of information"),
    "sending missions to Territories": words(
        "إيفاد بعثات إلى الأقاليم", "Question of sending missions to Territories"
    ),
    "Western Sahara": words("الصحراء الغربية", "Western Sahara"),
    "the Cayman Islands": words("مسألة جزر كايمان", "Cayman Islands"),
    "the Falkland Islands (Malvinas)": words("جزر فوكلاند (مالفيناس)", "Falkland Islands (Malvinas)"),
    "outer space activities": words("أنشطة الفضاء", "Outer space activities"),
}
_AR = {"مسألة جزر كايمان": "جزر كايمان"}


def _considered(title: Words, ar: str, en: str) -> Case:
    """Return the sentence on one question."""
    text = say(
        "consideration-last",
        body=COMMITTEE,
        sittings=at((1, 9)),
        elsewhere="no",
        together=NOT_SAID,
        what=say("question-called", title=title),
        subs=NOT_SAID,
        called="question",
        kind="considered",
    )
    return Case(
        text,
        f"نظرت اللجنة المخصصة في مسألة {ar} في جلستها الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢.",
        f"The Ad Hoc Committee considered the question of {en} at its 1st meeting, on 9 March 2022.",
    )


def _several(*titles: Words) -> Say:
    parts = tuple(say("question-of", title=one) for one in titles)
    return say("questions-called", n=Count(len(titles)), questions=say("enumerated", parts=parts))


_DISSEMINATION, _, _SAHARA, _CAYMAN, *_ = _TITLES.values()
_QUESTIONS = (
    *(
        _considered(title, _AR.get(title.get("ar") or "", title.get("ar") or ""), en)
        for en, title in _TITLES.items()
    ),
    Case(
        _several(_SAHARA, _CAYMAN),
        "مسألتي الصحراء الغربية وجزر كايمان",
        "the questions of Western Sahara and the Cayman Islands",
    ),
    Case(
        _several(_DISSEMINATION, _SAHARA, _CAYMAN),
        "مسائل نشر المعلومات والصحراء الغربية وجزر كايمان",
        "the questions of the dissemination of information, Western Sahara and the Cayman Islands",
    ),
    Case(
        say("for-question", text=say("documents-before", body=COMMITTEE, n=Count(2))),
        "لدى النظر في البند، كان معروضاً على اللجنة المخصصة ما يلي:",
        "In its consideration of the item, the Ad Hoc Committee had before it the following documents:",
    ),
)


def _recorded(*symbols: str) -> Say:
    done = say("words", text=words("نظرت اللجنة في البند.", "The Committee considered the item."))
    return say("told-in-records", text=done, symbols=RecordSymbols(tuple(map(Symbol, symbols))))


_RECORDS = (
    Case(_recorded(), "نظرت اللجنة في البند.", "The Committee considered the item."),
    Case(
        _recorded("A/AC.99/SR.4", "A/AC.99/SR.7"),
        "نظرت اللجنة في البند (انظر A/AC.99/SR.4 وA/AC.99/SR.7).",
        "The Committee considered the item (see A/AC.99/SR.4 and A/AC.99/SR.7).",
    ),
)


def _day(*sittings: tuple[int, int]) -> Say:
    return say("meetings-on-day", n=Count(len(sittings)), sittings=replace(at(*sittings), with_year=False))


def _part(n: int, organizational: str, end: str, *days: Say, place: int = 1) -> Say:
    listed = say("semicolons", parts=days)
    return say(
        "meetings-of-part",
        ordinal=Ordinal(place),
        organizational=organizational,
        n=Count(n),
        days=listed,
        end=end,
    )


_MEETINGS = (
    Case(say("heading-meetings"), "الجلسات المعقودة", "Meetings held"),
    Case(
        say("body-held-listed", body=COMMITTEE, n=Count(12)),
        "وعقدت ١٢ جلسة، على النحو التالي:",
        "It held 12 meetings, as follows:",
    ),
    Case(
        say("sittings-held-listed", body=COMMITTEE, n=Count(3)),
        "وعُقدت ثلاث جلسات، على النحو التالي:",
        "A total of three meetings were held, as follows:",
    ),
    Case(
        _part(1, "yes", "semicolon", _day((1, 9))),
        "الجزء الأول من الدورة (الجلسة التنظيمية): الجلسة الأولى، في ٩ آذار/مارس؛",
        "First part of the session (organizational meeting): 1st meeting, on 9 March;",
        _SESSION,
    ),
    Case(
        _part(2, "yes", "semicolon", _day((1, 9)), _day((2, 11))),
        "الجزء الأول من الدورة (الجلستان التنظيميتان): الجلسة الأولى، في ٩ آذار/مارس؛ والجلسة الثانية، في ١١"
        " آذار/مارس؛",
        "First part of the session (organizational meetings): 1st meeting, on 9 March; and 2nd meeting, on 11"
        " March;",
        _SESSION,
    ),
    Case(
        _part(3, "yes", "stop", _day((1, 9), (2, 9), (3, 9))),
        "الجزء الأول من الاجتماع (الجلسات التنظيمية): الجلسات من الأولى إلى الثالثة، في ٩ آذار/مارس.",
        "First part of the meeting (organizational sittings): 1st to 3rd sittings, on 9 March.",
        _SITTINGS,
    ),
    Case(
        _part(2, "no", "stop", _day((3, 9), (4, 9)), place=2),
        "الجزء الثاني من الدورة: الجلستان الثالثة والرابعة، في ٩ آذار/مارس.",
        "Second part of the session: 3rd and 4th meetings, on 9 March.",
        _SESSION,
    ),
    Case(
        _part(1, "no", "stop", _day((3, 9)), place=2),
        "الجزء الثاني من الاجتماع: الجلسة الثالثة، في ٩ آذار/مارس.",
        "Second part of the meeting: 3rd sitting, on 9 March.",
        _SITTINGS,
    ),
)


def _head(column: str, called: str, ar: str, en: str) -> Case:
    return Case(say("questions-head", column=column, called=called), ar, en)


def _place(way: PartsCalled, numbers: tuple[int, ...], ar: str, en: str) -> Case:
    return Case(place_said(NumberedPart(way, numbers)), ar, en)


_TABLE = (
    Case(
        say("questions-considered", body=COMMITTEE, called="question"),
        "وخلال الدورة، نظرت اللجنة المخصصة في المسائل المبينة أدناه، مع بيان موضع ما انتهت إليه في"
        " هذا التقرير:",
        "During the session, the Ad Hoc Committee considered the questions set out below, with the"
        " outcome reported in the places indicated:",
        _SESSION,
    ),
    Case(
        say("questions-considered", body=COMMITTEE, called="title"),
        "وخلال الاجتماع، نظرت اللجنة المخصصة في البنود المبينة أدناه، مع بيان موضع ما انتهت إليه في"
        " هذا التقرير:",
        "During the meeting, the Ad Hoc Committee considered the items set out below, with the outcome"
        " reported in the places indicated:",
    ),
    _head("item", "question", "المسألة", "Question"),
    _head("item", "title", "البند", "Item"),
    _head("meetings", "title", "الجلسات", "Meetings"),
    _head("text", "title", "الموضع", "Outcome"),
    Case(say("question-listed", title=_SAHARA), "الصحراء الغربية", "Western Sahara"),
    Case(say("meetings-listed", sittings=at((3, 9), (12, 11))), "الثالثة والثانية عشرة", "3rd and 12th"),
    Case(
        say("place-alone", place=say("place-paragraph", inside="yes", chapter=Ordinal(4), n=Count(78))),
        "الفصل الرابع، الفقرة ٧٨",
        "Chap. IV, para. 78",
    ),
    Case(
        say("place-alone", place=say("place-paragraph", inside="no", chapter=Ordinal(1), n=Count(5))),
        "الفقرة ٥",
        "Para. 5",
    ),
    *(_place("chapters", *one) for one in _CHAPTERS),
    *(_place("sections", *one) for one in _SECTIONS),
    _place("annex", (0,), "المرفق", "annex"),
    _place("annex", (2,), "المرفق الثاني", "annex II"),
)


_PLACES = tuple(
    say("place-named", place=say("place-paragraph", inside="no", chapter=Ordinal(1), n=Count(n)))
    for n in (5, 8)
)
_TABLE = (
    *_TABLE,
    Case(
        say("place-alone", place=say("listing", parts=_PLACES)),
        "الفقرة ٥، والفقرة ٨",
        "Para. 5 and para. 8",
    ),
)


_TABLE += (
    Case(
        say("see-part", part=place_said(NumberedPart("chapters", (1, 2)))),
        " (انظر الفصل الأول، الفرع باء)",
        " (see chap. I, sect. B)",
    ),
    Case(say("see-part", part=Missing()), " (انظر [...])", " (see [...])"),
)


def _text(kind: str, draft: str) -> Say:
    place = say(
        "see-place",
        way="chapters",
        chapter=Ordinal(8),
        inside="no",
        section=Count(0),
        numbered="yes",
        text=say("of-kind", kind=kind, text=say("place-text", n=RecommendationNumbers((2,)))),
    )
    text = say("text-in-report", body=COMMITTEE, parent=ASSEMBLY, draft=draft, place=place)
    return say("of-kind", kind=kind, text=text)


def _bare(kind: str) -> Say:
    nothing = {"described": "no", "content": "", "titled": "no", "title": "", "numbered": "no", "symbol": ""}
    return say("the-document", kind=kind, author="none", **nothing)


def _asked(*those: object) -> Say:
    wish = words("المشاركة بصفة مراقب", "to participate as observers")
    return say("the-requests", names=names(*those), n=Count(len(those)), text=wish)  # type: ignore[arg-type]


_TEXTS = (
    Case(
        _text("draft_resolutions", "yes"),
        "يرد نص مشروع القرار في هذا التقرير في شكل توصية مقدمة من اللجنة المخصصة إلى الجمعية العامة (انظر"
        " الفصل الثامن، مشروع القرار ٢).",
        "The text of the draft resolution appears in the present report in the form of a recommendation of"
        " the Ad Hoc Committee to the General Assembly (see chap. VIII, draft resolution 2).",
    ),
    Case(
        _text("decisions", "no"),
        "يرد نص المقرر في هذا التقرير (انظر الفصل الثامن، المقرر ٢).",
        "The text of the decision is contained in the present report (see chap. VIII, decision 2).",
    ),
    Case(
        say("text-in-document", object=_bare("draft_resolution"), symbol=Symbol("A/AC.99/L.7")),
        "يرد نص مشروع القرار في الوثيقة A/AC.99/L.7.",
        "The text of the draft resolution is contained in document A/AC.99/L.7.",
    ),
    *(
        Case(
            say("text-in-document", object=_bare("draft_resolution"), symbol=Symbol(typed)),
            f"يرد نص مشروع القرار في {ar}.",
            f"The text of the draft resolution is contained in documents {en}.",
        )
        for typed, ar, en in (
            ("A/C.4/48/L.11 و L.12", "الوثيقتين A/C.4/48/L.11 وL.12", "A/C.4/48/L.11 and L.12"),
            (
                "A/1, A/2, A/80/5 (Vol. I)",
                "الوثائق A/1 وA/2 وA/80/5 (Vol. I)",
                "A/1, A/2 and A/80/5 (Vol. I)",
            ),
        )
    ),
    Case(
        say("document-by-symbol", kind="draft_resolution", symbol=Symbol("A/C.3/79/L.5")),
        "مشروع القرار A/C.3/79/L.5",
        "draft resolution A/C.3/79/L.5",
    ),
    Case(
        say("document-by-symbol", kind="draft_decision", symbol=Symbol("A/C.3/79/L.6")),
        "مشروع المقرر A/C.3/79/L.6",
        "draft decision A/C.3/79/L.6",
    ),
    Case(
        _asked(SUDAN),
        "طلب المشاركة بصفة مراقب المقدَّم من السودان",
        "the request of the Sudan to participate as observers",
    ),
    Case(
        _asked(JAPAN, SUDAN),
        "طلبي المشاركة بصفة مراقب المقدَّمين من السودان واليابان",
        "the requests of Japan and the Sudan to participate as observers",
    ),
    Case(
        _asked(CANADA, JAPAN, SUDAN),
        "طلبات المشاركة بصفة مراقب المقدَّمة من السودان، وكندا، واليابان",
        "the requests of Canada, Japan and the Sudan to participate as observers",
    ),
)

_ROMAN = (("draft_numbers", "roman"),)


def _of_drafts(text: Say, kind: str = "draft_resolutions") -> Say:
    return say("of-kind", kind=kind, text=text)


def _listed(*numbers: int) -> Say:
    return _of_drafts(say("the-recommendations", n=RecommendationNumbers(numbers)))


_NUMBERS = (
    Case(
        _of_drafts(say("recommendation-label", n=Count(19))),
        "مشروع القرار التاسع عشر",
        "Draft resolution XIX",
        _ROMAN,
    ),
    Case(_of_drafts(say("recommendation-label", n=Count(2)), "decisions"), "المقرر ٢", "Decision 2", _ROMAN),
    Case(_listed(4), "مشروع القرار الرابع", "draft resolution IV", _ROMAN),
    Case(_listed(1, 3), "مشروعي القرارين الأول والثالث", "draft resolutions I and III", _ROMAN),
    Case(_listed(1, 2, 3), "مشاريع القرارات من الأول إلى الثالث", "draft resolutions I to III", _ROMAN),
)


def _petitioner(called: str, of: str) -> Person:
    return Person(words(called, called), Words(), "f", function=words(of, of))


_PETITIONERS = (  # the second begins as the family name of the first ends
    Case(
        say(
            "who-people",
            people=People(
                (_petitioner("Emilia Arroyo", "Arroyo Trust"), _petitioner("Ada Ruiz", "Arroyo Foundation"))
            ),
        ),
        "السيدة Emilia Arroyo، Arroyo Trust، والسيدة Ada Ruiz، Arroyo Foundation",
        "Ms. Emilia Arroyo, Arroyo Trust, and Ms. Ada Ruiz, Arroyo Foundation",
    ),
)

CASES = (*_PETITIONERS, *_NUMBERS, *_QUESTIONS, *_RECORDS, *_MEETINGS, *_TABLE, *_TEXTS)
