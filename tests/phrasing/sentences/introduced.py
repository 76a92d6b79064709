"""Documents that somebody introduced: in the sentence, and before a list of them."""

from __future__ import annotations

from typing import Any

from tests.phrasing.sentences.facts import BODY, LEILA, NOT_SAID, SUDAN, TITLE, YEMEN, Case, at, names, words
from wgdesk.phrasing.facts import Count, Fact, ItemRefs, People, Symbol
from wgdesk.phrasing.tree import Say, say
from wgdesk.words.variants import yes_no

_REPORT = words("الأمين العام", "the Secretary-General")


def _named(kind: str, author: str = "none", **facts: Fact) -> Say:
    usual: dict[str, Any] = {
        "revision": "none",
        "by": "",
        "described": "no",
        "about": "no",
        "title": TITLE,
        "content": words("الطيور", "birds"),
        "symbol": Symbol("A/1"),
        "numbered": "yes",
    }
    return say("introduced-document", kind=kind, author=author, **{**usual, **facts})


_SG: dict[str, Fact] = {"author": "named", "by": _REPORT}
_TWO: dict[str, Fact] = {
    "author": "named",
    "by": words("المكتب والمنظمة", "the Office and the Organization"),
}
_STATE: dict[str, Fact] = {"author": "delegation", "by": names(SUDAN)}
_OURS: dict[str, Fact] = {"author": "secretariat"}
_ON: dict[str, Fact] = {"described": "content", "about": "yes"}
_SENT: dict[str, Fact] = {"described": "content", "about": "transmits"}
_WITH: dict[str, Fact] = {"described": "content"}
_OF_APPLICATIONS: dict[str, Fact] = {**_WITH, "content": words("للطلبات", "of applications")}
_TITLED: dict[str, Fact] = {"described": "title"}
_BOTH: dict[str, Fact] = {"described": "both", "about": "yes"}
_REVISED: dict[str, Fact] = {"revision": "revised"}
_AGAIN: dict[str, Fact] = {"revision": "further_revised"}
_AGENDA: dict[str, Fact] = {"title": words("جدول الأعمال ووثائقه", "Agenda and documents")}

DOCUMENTS = tuple(
    Case(_named(kind, **facts), f"{ar} (A/1)", f"the {en} (A/1)")
    for kind, facts, ar, en in (
        ("report", _SG | _ON, "تقرير الأمين العام عن الطيور", "report of the Secretary-General on birds"),
        ("report", _OURS | _REVISED, "تقرير الأمانة المنقح", "revised report of the Secretariat"),
        (
            *("report", _STATE | _WITH),
            "التقرير المقدم من السودان الذي يتضمن الطيور",
            "report submitted by the Sudan containing birds",
        ),
        ("note", _OURS, "مذكرة الأمانة", "note by the Secretariat"),
        (
            *("note", _OURS | _SENT),
            "مذكرة الأمانة التي تحيل الطيور",
            "note by the Secretariat transmitting birds",
        ),
        (
            *("report", _STATE | _SENT),
            "التقرير المقدم من السودان الذي يحيل الطيور",
            "report submitted by the Sudan transmitting birds",
        ),
        ("note", _SG | _ON, "مذكرة الأمين العام بشأن الطيور", "note by the Secretary-General on birds"),
        ("note", _STATE, "المذكرة المقدمة من السودان", "note submitted by the Sudan"),
        ("letter", _OURS, "رسالة الأمانة", "letter from the Secretariat"),
        ("letter", _SG, "رسالة الأمين العام", "letter from the Secretary-General"),
        ("letter", _STATE, "الرسالة المقدمة من السودان", "letter from the Sudan"),
        ("memorandum", _SG, "مذكرة الأمين العام", "memorandum by the Secretary-General"),
        ("memorandum", _STATE, "المذكرة المقدمة من السودان", "memorandum submitted by the Sudan"),
        ("request", _OURS, "طلب الأمانة", "request from the Secretariat"),
        ("request", _STATE, "الطلب المقدم من السودان", "request from the Sudan"),
        ("request", _SG | _WITH, "طلب الأمين العام الطيور", "request from the Secretary-General birds"),
        (
            *("joint_report", _TWO | _ON),
            "التقرير المشترك بين المكتب والمنظمة عن الطيور",
            "joint report of the Office and the Organization on birds",
        ),
        (
            *("joint_report", _STATE | _WITH),
            "التقرير المشترك المقدم من السودان الذي يتضمن الطيور",
            "joint report submitted by the Sudan containing birds",
        ),
        (
            *("compilation", _OURS | _REVISED),
            "التجميع المنقح الذي أعدته الأمانة",
            "revised compilation prepared by the Secretariat",
        ),
        (
            *("compilation", _SG | _OF_APPLICATIONS),
            "تجميع الطلبات المقدم من الأمين العام",
            "compilation of applications prepared by the Secretary-General",
        ),
        (
            *("compilation", _SG | _OF_APPLICATIONS | _REVISED | {"described": "both"}),
            'تجميع الطلبات المنقح المقدم من الأمين العام المعنون "تدابير منع الجريمة"',
            "revised compilation of applications prepared by the Secretary-General entitled “Crime prevention"
            " measures”",
        ),
        (
            *("compilation", _OURS | _ON),
            "التجميع الذي أعدته الأمانة بشأن الطيور",
            "compilation prepared by the Secretariat on birds",
        ),
        ("memorandum", _OURS, "مذكرة الأمانة", "memorandum by the Secretariat"),
        (
            *("joint_report", _OURS),
            "التقرير المشترك الذي أعدته الأمانة",
            "joint report prepared by the Secretariat",
        ),
        ("draft_agenda", _WITH, "مشروع جدول الأعمال المؤقت الطيور", "draft provisional agenda birds"),
        ("titled", _AGENDA, "جدول الأعمال ووثائقه", "agenda and documents"),
        (
            *("titled", _AGENDA | _REVISED),
            *("جدول الأعمال ووثائقه بصيغته المنقحة", "revised agenda and documents"),
        ),
        (
            *("titled", _AGENDA | _SG | _WITH),
            "جدول الأعمال ووثائقه المقدم من الأمين العام الذي يتضمن الطيور",
            "agenda and documents submitted by the Secretary-General containing birds",
        ),
        (
            *("titled", _AGENDA | _STATE),
            "جدول الأعمال ووثائقه المقدم من السودان",
            "agenda and documents submitted by the Sudan",
        ),
        (
            *("annotated_agenda", _OURS | _WITH),
            "جدول الأعمال المؤقت المشروح الذي أعدته الأمانة الذي يتضمن الطيور",
            "annotated provisional agenda prepared by the Secretariat containing birds",
        ),
        (
            *("annotated_agenda", _SG | _REVISED),
            "جدول الأعمال المؤقت المشروح المنقح المقدم من الأمين العام",
            "revised annotated provisional agenda submitted by the Secretary-General",
        ),
        (
            *("provisional_agenda", _OURS),
            "جدول الأعمال المؤقت الذي أعدته الأمانة",
            "provisional agenda prepared by the Secretariat",
        ),
        ("provisional_agenda", _WITH, "جدول الأعمال المؤقت الطيور", "provisional agenda birds"),
        (
            *("background_paper", _OURS | _ON),
            "ورقة المعلومات الأساسية التي أعدتها الأمانة بشأن الطيور",
            "background paper prepared by the Secretariat on birds",
        ),
        (
            *("conference_room_paper", _SG | _WITH),
            "ورقة الاجتماع المقدمة من الأمين العام التي تتضمن الطيور",
            "conference room paper submitted by the Secretary-General containing birds",
        ),
        (
            *("working_paper", _STATE | _AGAIN),
            "ورقة العمل المنقحة مرة أخرى المقدمة من السودان",
            "further revised working paper submitted by the Sudan",
        ),
        (
            *("draft_resolution", _STATE | _WITH),
            "مشروع القرار المقدم من السودان الذي يتضمن الطيور",
            "draft resolution submitted by the Sudan containing birds",
        ),
        (
            "draft_resolution",
            _OURS,
            "مشروع القرار الذي أعدته الأمانة",
            "draft resolution prepared by the Secretariat",
        ),
        (
            *("draft_decision", _OURS | _WITH),
            "مشروع المقرر الذي أعدته الأمانة الذي يتضمن الطيور",
            "draft decision prepared by the Secretariat containing birds",
        ),
        (
            *("proposal", _OURS | _WITH),
            "المقترح الذي أعدته الأمانة الذي يتضمن الطيور",
            "proposal prepared by the Secretariat containing birds",
        ),
        (
            *("statement", _OURS | _WITH),
            "البيان الذي أعدته الأمانة الذي يتضمن الطيور",
            "statement prepared by the Secretariat containing birds",
        ),
        ("other", {}, "الوثيقة", "document"),
    )
)

_OF: tuple[tuple[dict[str, Fact], str, str, str], ...] = (
    (_TITLED, "report", "التقرير المعنون", "report entitled"),
    (_TITLED, "note", "المذكرة المعنونة", "note entitled"),
)


def _told(
    who: Say,
    *,
    n: int = 1,
    g: str = "m",
    wording: str = "statement",
    medium: str = "room",
    led: bool = False,
    closed: bool = False,
    papers: int = 1,
    items: tuple[int, ...] = (),
) -> Say:
    return say(
        "documents-introduced",
        at=say("at-the-sittings", sittings=at((1, 9))) if led else NOT_SAID,
        body=BODY,
        closed=yes_no(closed),
        documents=_named("report", **_SG),
        g=g,
        items=ItemRefs(items),
        kind="introduction",
        led=yes_no(led),
        listed=yes_no(papers > 1),
        medium=medium,
        n=Count(n),
        papers=Count(papers),
        who=who,
        wording=wording,
    )


_ONE = say("who-delegations", capacity="representative", names=names(SUDAN))
_TWO = say("who-delegations", capacity="representative", names=names(SUDAN, YEMEN))
_THREE = say("spoken-of", kind="delegations", n=Count(3), figures="no", body="", instrument="")
_MANY = say("who-counted", n=Count(3), number=_THREE)
_WOMAN = say("who-people", people=People((LEILA,)))
_REPORT_AR, _REPORT_EN = "تقرير الأمين العام (A/1)", "the report of the Secretary-General (A/1)"

TOLD = tuple(
    Case(_told(who, **facts), ar, en)
    for who, facts, ar, en in (
        (
            *(_ONE, {"led": True, "items": (2,)}),
            "في الجلسة الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، في إطار البند ٢ من جدول الأعمال، عرض ممثل"
            f" السودان {_REPORT_AR}.",
            "At the 1st meeting, on 9 March 2022, under agenda item 2, the representative of the Sudan"
            f" introduced {_REPORT_EN}.",
        ),
        (
            *(_TWO, {"led": True, "n": 2}),
            f"في الجلسة الأولى، المعقودة في ٩ آذار/مارس ٢٠٢٢، عرض ممثلا السودان واليمن {_REPORT_AR}.",
            "At the 1st meeting, on 9 March 2022, the representatives of the Sudan and Yemen introduced"
            f" {_REPORT_EN}.",
        ),
        (
            *(_WOMAN, {"g": "f", "closed": True, "papers": 2}),
            "عرضت السيدة ليلى بن سالم (كندا)، مستشارة في وزارة العدل، الوثيقتين التاليتين:",
            "Ms. Leila Ben Salem (Canada), Adviser, Ministry of Justice, introduced the following documents:",
        ),
        (
            *(say("who-secretariat"), {"g": "f", "papers": 3, "items": (2, 3), "medium": "video"}),
            "في إطار البندين ٢ و٣ من جدول الأعمال، عرضت، عبر رسالة مصورة، الأمانة الوثائق التالية:",
            "Under agenda items 2 and 3, the Secretariat introduced, by video message, the following"
            " documents:",
        ),
        (
            *(_WOMAN, {"g": "f", "closed": True, "wording": "introductory", "medium": "online"}),
            "عرضت السيدة ليلى بن سالم (كندا)، مستشارة في وزارة العدل، في كلمة استهلالية، عن طريق التداول"
            f" بالفيديو، {_REPORT_AR}.",
            "Ms. Leila Ben Salem (Canada), Adviser, Ministry of Justice, made an introductory statement and"
            f" introduced, by video link, {_REPORT_EN}.",
        ),
        (
            *(_ONE, {"wording": "welcome"}),
            f"عرض ممثل السودان في كلمة ترحيبية {_REPORT_AR}.",
            f"The representative of the Sudan delivered a welcoming address and introduced {_REPORT_EN}.",
        ),
        (
            *(_ONE, {"wording": "plain"}),
            f"عرض ممثل السودان في كلمة {_REPORT_AR}.",
            f"The representative of the Sudan made a statement and introduced {_REPORT_EN}.",
        ),
        (
            *(_TWO, {"wording": "plain", "n": 2, "medium": "written"}),
            f"عرض ممثلا السودان واليمن في كلمتين، كتابةً، {_REPORT_AR}.",
            "The representatives of the Sudan and Yemen submitted statements and introduced, in writing,"
            f" {_REPORT_EN}.",
        ),
        (
            *(_MANY, {"wording": "plain", "n": 3}),
            f"عرض ممثلو ثلاثة وفود في كلمات {_REPORT_AR}.",
            f"Three delegations made statements and introduced {_REPORT_EN}.",
        ),
        (
            *(_ONE, {"wording": "remarks"}),
            f"عرض ممثل السودان في ملاحظات استهلالية {_REPORT_AR}.",
            f"The representative of the Sudan made introductory remarks and introduced {_REPORT_EN}.",
        ),
        (
            *(_ONE, {"wording": "address"}),
            f"عرض ممثل السودان في كلمة أمام الفريق العامل {_REPORT_AR}.",
            f"The representative of the Sudan addressed the Working Group and introduced {_REPORT_EN}.",
        ),
    )
)

CASES = (
    *DOCUMENTS,
    *(
        Case(
            _named(kind, **facts),
            f'{ar} "تدابير منع الجريمة" (A/1)',
            f"the {en} “Crime prevention measures” (A/1)",
        )
        for facts, kind, ar, en in _OF
    ),
    Case(
        _named("report", **_BOTH, numbered="no"),
        'التقرير المعنون "تدابير منع الجريمة" عن الطيور',
        "the report entitled “Crime prevention measures”, on birds",
    ),
    *TOLD,
)
