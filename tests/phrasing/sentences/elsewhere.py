"""Documents by every kind, alone in a sentence, and lists that are found elsewhere."""

from __future__ import annotations

from tests.phrasing.sentences.cited import document_noted
from tests.phrasing.sentences.facts import AGAIN, BODY, COMMITTEE, EGYPT, NOT_SAID, Case, names, words
from wgdesk.phrasing.facts import Count, Fact, ItemRefs, Ordinal, Symbol, Symbols
from wgdesk.phrasing.tree import Say, say

_TITLE = words("حالة الاتفاقية", "Status of the Convention")


def _listed(kind: str, author: str, described: str = "no", by: Fact = "") -> Say:
    content = words("فهرس التوصيات", "an index of recommendations")
    facts = {"title": _TITLE, "content": content, "symbol": Symbol("A/1"), "numbered": "yes", "end": "stop"}
    kinds = {"kind": kind, "revision": "none"}
    return say("document", author=author, described=described, about="no", by=by, **kinds, **facts)


def _alone(kind: str, items: tuple[int, ...] = ()) -> Say:
    line = _listed(kind, "none")
    return say("document-alone", body=COMMITTEE, items=ItemRefs(items), kind=kind, document=line)


def _elsewhere(what: str, where: str, site: str = "address") -> Say:
    symbol, link = Symbol("A/INF/1"), Symbol("https://example.int/list")
    found = say("found-at", site=site, link=link, body=BODY)
    return say("listed-elsewhere", list=what, where=where, symbol=symbol, found=found, body=BODY)


def _recorded(n: int) -> Say:
    links = tuple(Symbol(f"https://example.int/{one}") for one in range(1, n + 1))
    return say("speakers-recorded", n=Count(n), links=Symbols(links))


def _agenda(orally: str, contained: str = "yes", *, called: str = "its_provisional") -> Say:
    facts = {"manner": "consensus", "orally": orally, "contained": contained, "symbol": Symbol("A/1")}
    facts["called"] = called
    return say("agenda-adopted-cited", condition=NOT_SAID, body=COMMITTEE, sittings=AGAIN, **facts)


def _agenda_and_work(manner: str, orally: str, contained: str) -> Say:
    cited: dict[str, Fact | Say] = {"orally": orally, "contained": contained, "body": COMMITTEE}
    work = say(
        "organization-of-work",
        manner="not_stated",
        called="organization",
        symbol=Symbol("A/L.1"),
        condition=NOT_SAID,
        **cited,
    )
    return say(
        "agenda-and-work-adopted",
        manner=manner,
        sittings=AGAIN,
        symbol=Symbol("A/1"),
        called="its_provisional",
        work=work,
        **cited,
    )


def _agenda_annexed(contained: str, orally: str) -> Say:
    facts = {"manner": "not_stated", "orally": orally, "contained": contained, "symbol": Symbol("A/1")}
    return say(
        "agenda-adopted-annexed",
        condition=NOT_SAID,
        body=COMMITTEE,
        sittings=AGAIN,
        annex=say("the-annex", n=Count(2), ordinal=Ordinal(2)),
        **facts,
    )


def _work(called: str, orally: str) -> Say:
    facts = {"manner": "not_stated", "orally": orally, "contained": "yes", "symbol": Symbol("A/L.1")}
    return say(
        "organization-adopted", condition=NOT_SAID, body=COMMITTEE, sittings=AGAIN, called=called, **facts
    )


_CHAIR = words("رئيس اللجنة", "the Chair of the Committee")

CASES = (
    *(
        Case(
            _agenda("none", contained, called=called),
            f"في الجلسة نفسها، أقرت اللجنة المخصصة بتوافق الآراء {ar}.",
            f"At the same meeting, the Ad Hoc Committee adopted by consensus {en}.",
        )
        for called, contained, ar, en in (
            ("the_provisional", "brackets", "جدول الأعمال المؤقت (A/1)", "the provisional agenda (A/1)"),
            ("its", "no", "جدول أعمالها", "its agenda"),
            (
                "the",
                "yes",
                "جدول الأعمال، بصيغته الواردة في الوثيقة A/1",
                "the agenda, as contained in document A/1",
            ),
        )
    ),
    Case(
        _elsewhere("participants", "link", "website"),
        "يمكن الاطلاع على قائمة المشاركين في الموقع الشبكي للفريق العامل (https://example.int/list).",
        "The list of participants is available on the website of the Working Group (https://example.int/list).",
    ),
    Case(
        _elsewhere("observers", "link", "website"),
        "يمكن الاطلاع على قائمة المراقبين في الموقع الشبكي للفريق العامل (https://example.int/list).",
        "The list of observers is available on the website of the Working Group (https://example.int/list).",
    ),
    Case(say("heading-annex_agenda"), "جدول الأعمال", "Agenda"),
    Case(
        _agenda_annexed("no", "none"),
        "في الجلسة نفسها، أقرت اللجنة المخصصة جدول الأعمال الوارد في المرفق الثاني لهذا التقرير.",
        "At the same meeting, the Ad Hoc Committee adopted the agenda set out in annex II to the present"
        " report.",
    ),
    Case(
        _agenda_annexed("yes", "amended"),
        "في الجلسة نفسها، أقرت اللجنة المخصصة جدول الأعمال الوارد في الوثيقة A/1 وفي المرفق الثاني لهذا"
        " التقرير، بصيغته المعدلة شفوياً.",
        "At the same meeting, the Ad Hoc Committee adopted the agenda contained in document A/1 and set out"
        " in annex II to the present report, as orally amended.",
    ),
    *(
        Case(
            say("agenda-not-adopted-annexed", annex=annex),
            "يرد جدول الأعمال المؤقت في مرفق هذا التقرير.",
            "The provisional agenda is set out in the annex to the present report.",
        )
        for annex in (say("the-annex", n=Count(0), ordinal=Ordinal(1)),)
    ),
    Case(
        _recorded(1),
        "يمكن الاطلاع على سجل المتكلمين في المناقشة على الرابط التالي: https://example.int/1.",
        "The record of speakers in the discussion is available at: https://example.int/1.",
    ),
    Case(
        say("next-sentence", text=_recorded(2)),
        "ويمكن الاطلاع على سجلَّي المتكلمين في المناقشتين على الرابطين التاليين: https://example.int/1"
        " وhttps://example.int/2.",
        "The records of speakers in the discussions are available at: https://example.int/1 and"
        " https://example.int/2.",
    ),
    Case(
        _recorded(3),
        "يمكن الاطلاع على سجلات المتكلمين في المناقشات على الروابط التالية: https://example.int/1"
        " وhttps://example.int/2 وhttps://example.int/3.",
        "The records of speakers in the discussions are available at: https://example.int/1,"
        " https://example.int/2 and https://example.int/3.",
    ),
    Case(
        say(
            "listed-for-item",
            list="speakers",
            items=ItemRefs((2,)),
            link=Symbol("https://example.int/list"),
            body=BODY,
        ),
        "يمكن الاطلاع على قائمة المتكلمين في إطار البند ٢ من جدول الأعمال على الرابط التالي:"
        " https://example.int/list.",
        "The list of speakers under agenda item 2 is available at https://example.int/list.",
    ),
    Case(
        document_noted("working_paper", "secretariat"),
        'في الجلسة نفسها، أحاط الفريق العامل علماً بورقة العمل التي أعدتها الأمانة المعنونة "حالة الاتفاقية".',
        "At the same meeting, the Working Group took note of the working paper prepared by the"
        " Secretariat entitled “Status of the Convention”.",
    ),
    Case(
        document_noted("draft_resolution", "secretariat"),
        'في الجلسة نفسها، أحاط الفريق العامل علماً بمشروع القرار الذي أعدته الأمانة المعنون "حالة الاتفاقية".',
        "At the same meeting, the Working Group took note of the draft resolution prepared by the"
        " Secretariat entitled “Status of the Convention”.",
    ),
    Case(
        document_noted("draft_decision", "secretariat"),
        'في الجلسة نفسها، أحاط الفريق العامل علماً بمشروع المقرر الذي أعدته الأمانة المعنون "حالة الاتفاقية".',
        "At the same meeting, the Working Group took note of the draft decision prepared by the"
        " Secretariat entitled “Status of the Convention”.",
    ),
    Case(
        document_noted("proposal", "secretariat"),
        'في الجلسة نفسها، أحاط الفريق العامل علماً بالمقترح الذي أعدته الأمانة المعنون "حالة الاتفاقية".',
        "At the same meeting, the Working Group took note of the proposal prepared by the"
        " Secretariat entitled “Status of the Convention”.",
    ),
    Case(
        document_noted("letter", "secretariat"),
        'في الجلسة نفسها، أحاط الفريق العامل علماً بالرسالة التي أعدتها الأمانة المعنونة "حالة الاتفاقية".',
        "At the same meeting, the Working Group took note of the letter from the Secretariat"
        " entitled “Status of the Convention”.",
    ),
    Case(
        _listed("working_paper", "named", "content", _CHAIR),
        "ورقة عمل مقدمة من رئيس اللجنة تتضمن فهرس التوصيات (A/1).",
        "Working paper submitted by the Chair of the Committee containing an index of recommendations (A/1).",
    ),
    Case(
        _listed("draft_resolution", "named", "content", _CHAIR),
        "مشروع قرار مقدم من رئيس اللجنة يتضمن فهرس التوصيات (A/1).",
        "Draft resolution submitted by the Chair of the Committee containing an index of"
        " recommendations (A/1).",
    ),
    Case(
        _listed("draft_decision", "named", "content", _CHAIR),
        "مشروع مقرر مقدم من رئيس اللجنة يتضمن فهرس التوصيات (A/1).",
        "Draft decision submitted by the Chair of the Committee containing an index of"
        " recommendations (A/1).",
    ),
    Case(
        _listed("proposal", "named", "content", _CHAIR),
        "مقترح مقدم من رئيس اللجنة يتضمن فهرس التوصيات (A/1).",
        "Proposal submitted by the Chair of the Committee containing an index of recommendations (A/1).",
    ),
    Case(
        _listed("letter", "named", "content", _CHAIR),
        "رسالة من رئيس اللجنة تتضمن فهرس التوصيات (A/1).",
        "Letter from the Chair of the Committee containing an index of recommendations (A/1).",
    ),
    Case(
        _listed("draft_resolution", "delegation", by=names(EGYPT)),
        "مشروع قرار مقدم من مصر (A/1).",
        "Draft resolution submitted by Egypt (A/1).",
    ),
    Case(
        _listed("draft_decision", "delegation", by=names(EGYPT)),
        "مشروع مقرر مقدم من مصر (A/1).",
        "Draft decision submitted by Egypt (A/1).",
    ),
    Case(
        _listed("proposal", "delegation", by=names(EGYPT)),
        "مقترح مقدم من مصر (A/1).",
        "Proposal submitted by Egypt (A/1).",
    ),
    Case(
        _listed("letter", "delegation", by=names(EGYPT)),
        "رسالة من مصر (A/1).",
        "Letter from Egypt (A/1).",
    ),
    Case(
        _listed("letter", "secretariat"),
        "رسالة من الأمانة (A/1).",
        "Letter from the Secretariat (A/1).",
    ),
    Case(
        _alone("annotated_agenda"),
        "كان معروضاً على اللجنة المخصصة جدول الأعمال المؤقت المشروح (A/1).",
        "The Ad Hoc Committee had before it the annotated provisional agenda (A/1).",
    ),
    Case(
        _alone("report"),
        "كان معروضاً على اللجنة المخصصة تقرير (A/1).",
        "The Ad Hoc Committee had before it the report (A/1).",
    ),
    Case(
        _alone("draft_resolution"),
        "كان معروضاً على اللجنة المخصصة مشروع قرار (A/1).",
        "The Ad Hoc Committee had before it a draft resolution (A/1).",
    ),
    Case(
        _alone("draft_decision"),
        "كان معروضاً على اللجنة المخصصة مشروع مقرر (A/1).",
        "The Ad Hoc Committee had before it a draft decision (A/1).",
    ),
    Case(
        _alone("proposal"),
        "كان معروضاً على اللجنة المخصصة مقترح (A/1).",
        "The Ad Hoc Committee had before it a proposal (A/1).",
    ),
    Case(
        _alone("note", (3,)),
        "من أجل النظر في البند ٣ من جدول الأعمال، كانت معروضةً على اللجنة المخصصة مذكرة (A/1).",
        "For its consideration of agenda item 3, the Ad Hoc Committee had before it a note (A/1).",
    ),
    Case(
        _elsewhere("participants", "to_come"),
        "تصدر لاحقاً قائمة المشاركين بوصفها الوثيقة A/INF/1.",
        "The list of participants will be issued as document A/INF/1.",
    ),
    Case(
        _elsewhere("participants", "both"),
        "ترد قائمة المشاركين في الوثيقة A/INF/1، ويمكن أيضاً الاطلاع عليها على الرابط التالي:"
        " https://example.int/list.",
        "The list of participants is contained in document A/INF/1 and is also available at"
        " https://example.int/list.",
    ),
    Case(
        _elsewhere("documents", "document"),
        "ترد قائمة الوثائق المعروضة على الفريق العامل في الوثيقة A/INF/1.",
        "The list of the documents before the Working Group is contained in document A/INF/1.",
    ),
    Case(
        _elsewhere("speakers", "link"),
        "يمكن الاطلاع على قائمة المتكلمين على الرابط التالي: https://example.int/list.",
        "The list of speakers is available at https://example.int/list.",
    ),
    Case(
        _agenda("none"),
        "في الجلسة نفسها، أقرت اللجنة المخصصة بتوافق الآراء جدول أعمالها المؤقت، بصيغته الواردة"
        " في الوثيقة A/1.",
        "At the same meeting, the Ad Hoc Committee adopted by consensus its provisional agenda,"
        " as contained in document A/1.",
    ),
    Case(
        _agenda("amended"),
        "في الجلسة نفسها، أقرت اللجنة المخصصة بتوافق الآراء جدول أعمالها المؤقت، بصيغته الواردة"
        " في الوثيقة A/1 والمعدلة شفوياً.",
        "At the same meeting, the Ad Hoc Committee adopted by consensus its provisional agenda,"
        " as contained in document A/1 and as orally amended.",
    ),
    *(
        Case(
            _agenda(orally, contained),
            f"في الجلسة نفسها، أقرت اللجنة المخصصة بتوافق الآراء جدول أعمالها المؤقت{ar}.",
            f"At the same meeting, the Ad Hoc Committee adopted by consensus its provisional agenda{en}.",
        )
        for orally, contained, ar, en in (
            ("none", "brackets", " (A/1)", " (A/1)"),
            ("revised", "brackets", " (A/1)، بصيغته المنقحة شفوياً", " (A/1), as orally revised"),
            ("none", "no", "", ""),
            ("both", "no", "، بصيغته المنقحة والمعدلة شفوياً", ", as orally revised and amended"),
        )
    ),
    *(
        Case(
            _agenda_and_work(manner, orally, contained),
            f"في الجلسة نفسها، أقرت اللجنة المخصصة {ar}.",
            f"At the same meeting, the Ad Hoc Committee adopted {en}.",
        )
        for manner, orally, contained, ar, en in (
            (
                *("not_stated", "none", "brackets"),
                "جدول أعمالها المؤقت (A/1) ووافقت على تنظيم أعمالها (A/L.1)",
                "its provisional agenda (A/1) and approved the organization of its work (A/L.1)",
            ),
            (
                *("not_stated", "amended", "brackets"),
                "جدول أعمالها المؤقت (A/1)، بصيغته المعدلة شفوياً، ووافقت على تنظيم أعمالها (A/L.1)، بصيغته"
                " المعدلة شفوياً",
                "its provisional agenda (A/1), as orally amended, and approved the organization of its work"
                " (A/L.1), as orally amended",
            ),
            (
                *("consensus", "amended", "yes"),
                "بتوافق الآراء جدول أعمالها المؤقت، بصيغته الواردة في الوثيقة A/1 والمعدلة شفوياً، ووافقت على"
                " تنظيم أعمالها، بصيغته الواردة في الوثيقة A/L.1 والمعدلة شفوياً",
                "by consensus its provisional agenda, as contained in document A/1 and as orally amended, and"
                " approved the organization of its work, as contained in document A/L.1 and as orally"
                " amended",
            ),
            (
                *("not_stated", "revised", "brackets"),
                "جدول أعمالها المؤقت (A/1)، بصيغته المنقحة شفوياً، ووافقت على تنظيم أعمالها (A/L.1)، بصيغته"
                " المنقحة شفوياً",
                "its provisional agenda (A/1), as orally revised, and approved the organization of its work"
                " (A/L.1), as orally revised",
            ),
            (
                *("not_stated", "none", "no"),
                "جدول أعمالها المؤقت ووافقت على تنظيم أعمالها",
                "its provisional agenda and approved the organization of its work",
            ),
        )
    ),
    Case(
        _work("programme", "none"),
        "في الجلسة نفسها، أقرت اللجنة المخصصة برنامج عملها، بصيغته الواردة في الوثيقة A/L.1.",
        "At the same meeting, the Ad Hoc Committee approved its programme of work, as contained"
        " in document A/L.1.",
    ),
    *(
        Case(
            _work(called, "none"),
            f"في الجلسة نفسها، أقرت اللجنة المخصصة {ar}، بصيغته الواردة في الوثيقة A/L.1.",
            f"At the same meeting, the Ad Hoc Committee approved its {en}, as contained in document A/L.1.",
        )
        for called, ar, en in (
            ("programme_timetable", "برنامج عملها وجدولها الزمني", "programme of work and timetable"),
            (
                "provisional_programme",
                "برنامج عملها المؤقت وجدولها الزمني",
                "provisional programme of work and timetable",
            ),
            ("provisional_organization", "التنظيم المؤقت لأعمالها", "provisional organization of work"),
            ("timetable_organization", "جدولها الزمني وتنظيم أعمالها", "timetable and organization of work"),
        )
    ),
    Case(
        _work("organization", "amended"),
        "في الجلسة نفسها، أقرت اللجنة المخصصة تنظيم أعمالها، بصيغته الواردة في الوثيقة A/L.1 والمعدلة شفوياً.",
        "At the same meeting, the Ad Hoc Committee approved the organization of its work, as"
        " contained in document A/L.1 and as orally amended.",
    ),
)
