"""Documents that were before the meeting: one, two and more, with or without symbol."""

from __future__ import annotations

from tests.phrasing.sentences.facts import (
    BODY,
    COMMITTEE,
    SUDAN,
    TITLE,
    Case,
    names,
    words,
)
from wgdesk.phrasing.facts import Count, Doubtful, Fact, ItemRefs, Ordinal, Symbol, Symbols
from wgdesk.phrasing.tree import Say, say


def _document(
    kind: str,
    ar: str,
    en: str,
    *,
    author: str = "none",
    described: str = "no",
    symbol: Fact | None = None,
    end: str = "stop",
    about: str = "no",
    by: Fact = "",
) -> Case:
    text = say(
        "document",
        kind=kind,
        revision="none",
        author=author,
        described=described,
        about=about,
        title=TITLE,
        by=by,
        content=words("فهرس التوصيات", "an index of recommendations"),
        symbol=symbol or Symbol(""),
        numbered="yes" if symbol else "no",
        end=end,
    )
    return Case(text, ar, en)


def _of_several(kind: str, symbol: str, end: str) -> Say:
    case = _document(kind, "", "", author="secretariat", symbol=Symbol(symbol), end=end)
    return say("document-of-several", kind=kind, document=case.say)


_TWO = say(
    "documents-and", first=_of_several("note", "A/1", "none"), second=_of_several("report", "A/2", "stop")
)

DOCUMENTS = (
    Case(
        say("documents-before", body=BODY, n=Count(1)),
        "كان معروضاً على الفريق العامل ما يلي:",
        "The Working Group had before it the following document:",
    ),
    Case(
        say("documents-before", body=COMMITTEE, n=Count(5)),
        "كان معروضاً على اللجنة المخصصة ما يلي:",
        "The Ad Hoc Committee had before it the following documents:",
    ),
    *(
        Case(
            say("documents-before", body=BODY, n=Count(n)),
            f"كانت معروضةً على الفريق العامل {ar}:",
            f"The Working Group had before it the following {en}:",
            (("documents_before", "agreeing"),),
        )
        for n, ar, en in (
            (1, "الوثيقة التالية", "document"),
            (2, "الوثيقتان التاليتان", "documents"),
            (3, "الوثائق التالية", "documents"),
            (11, "الوثائق التالية", "documents"),
        )
    ),
    _document(
        "annotated_agenda",
        "جدول الأعمال المؤقت المشروح (CTOC/COP/WG.6/2022/1)؛",
        "Annotated provisional agenda (CTOC/COP/WG.6/2022/1);",
        symbol=Symbol("CTOC/COP/WG.6/2022/1"),
        end="semicolon",
    ),
    _document(
        "annotated_agenda",
        "جدول الأعمال المؤقت المشروح الذي يتضمن فهرس التوصيات.",
        "Annotated provisional agenda containing an index of recommendations.",
        described="content",
    ),
    _document(
        "background_paper",
        'ورقة معلومات أساسية من إعداد الأمانة بعنوان "تدابير منع الجريمة" (CTOC/2)؛',
        "Background paper prepared by the Secretariat entitled “Crime prevention measures” (CTOC/2);",
        author="secretariat",
        described="title",
        symbol=Symbol("CTOC/2"),
        end="semicolon",
    ),
    _document(
        "background_paper",
        "ورقة معلومات أساسية تتضمن فهرس التوصيات ([CTOC/4]).",
        "Background paper containing an index of recommendations ([CTOC/4]).",
        described="content",
        symbol=Doubtful(Symbol("CTOC/4")),
    ),
    _document(
        "note",
        'مذكرة من الأمانة بعنوان "تدابير منع الجريمة" ([...]).',
        "Note by the Secretariat entitled “Crime prevention measures” ([...]).",
        author="secretariat",
        described="title",
        symbol=Symbol(""),
    ),
    _document(
        "report",
        "تقرير من الأمانة يتضمن فهرس التوصيات.",
        "Report of the Secretariat containing an index of recommendations.",
        author="secretariat",
        described="content",
    ),
    _document(
        "report",
        'تقرير من الأمانة بعنوان "تدابير منع الجريمة" يتضمن فهرس التوصيات (CTOC/5)؛',
        "Report of the Secretariat entitled “Crime prevention measures” and containing an index of"
        " recommendations (CTOC/5);",
        author="secretariat",
        described="both",
        symbol=Symbol("CTOC/5"),
        end="semicolon",
    ),
    _document(
        "background_paper",
        'ورقة معلومات أساسية بعنوان "تدابير منع الجريمة" تتضمن فهرس التوصيات.',
        "Background paper entitled “Crime prevention measures” and containing an index of recommendations.",
        described="both",
    ),
    _document(
        "report",
        "تقرير المدير التنفيذي عن فهرس التوصيات.",
        "Report of the Executive Director on an index of recommendations.",
        author="named",
        by=words("المدير التنفيذي", "the Executive Director"),
        described="content",
        about="yes",
    ),
    _document(
        "note",
        'مذكرة من الرئيسة بعنوان "تدابير منع الجريمة" بشأن فهرس التوصيات.',
        "Note by the Chair entitled “Crime prevention measures”, on an index of recommendations.",
        author="named",
        by=words("الرئيسة", "the Chair"),
        described="both",
        about="yes",
    ),
    _document(
        "conference_room_paper",
        "ورقة اجتماع مقدمة من المكتب.",
        "Conference room paper submitted by the Bureau.",
        author="named",
        by=words("المكتب", "the Bureau"),
    ),
    _document(
        "conference_room_paper",
        "ورقة اجتماع مقدمة من السودان.",
        "Conference room paper submitted by the Sudan.",
        author="delegation",
        by=names(SUDAN),
    ),
    _document(
        "report",
        "تقرير مقدم من السودان.",
        "Report submitted by the Sudan.",
        author="delegation",
        by=names(SUDAN),
    ),
    Case(
        say("documents-for-item", body=BODY, items=ItemRefs((4,)), n=Count(1)),
        "من أجل النظر في البند ٤ من جدول الأعمال، كان معروضاً على الفريق العامل ما يلي:",
        "For its consideration of agenda item 4, the Working Group had before it the following document:",
    ),
    Case(
        say("documents-for-item", body=COMMITTEE, items=ItemRefs((4,)), n=Count(2)),
        "من أجل النظر في البند ٤ من جدول الأعمال، كان معروضاً على اللجنة المخصصة ما يلي:",
        "For its consideration of agenda item 4, the Ad Hoc Committee had before it the following documents:",
    ),
    Case(
        say("documents-before-it", body=BODY, n=Count(1)),
        "كان معروضاً عليه ما يلي:",
        "It had before it the following document:",
    ),
    Case(
        say("documents-before-it", body=COMMITTEE, n=Count(2)),
        "كان معروضاً عليها ما يلي:",
        "They had before them the following documents:",
        (("term_body", "plural"),),
    ),
    *(
        Case(
            say(key, body=COMMITTEE, kind="note", documents=_TWO, **items),
            f"{ar} مذكرة من الأمانة (A/1) وتقرير من الأمانة (A/2).",
            f"{en} a note by the Secretariat (A/1) and the report of the Secretariat (A/2).",
        )
        for key, items, ar, en in (
            ("documents-named-it", {}, "كانت معروضةً عليها", "It had before it"),
            (
                "documents-named",
                {"items": ItemRefs((4,))},
                "من أجل النظر في البند ٤ من جدول الأعمال، كانت معروضةً على اللجنة المخصصة",
                "For its consideration of agenda item 4, the Ad Hoc Committee had before it",
            ),
            (
                "documents-named",
                {"items": ItemRefs(())},
                "كانت معروضةً على اللجنة المخصصة",
                "The Ad Hoc Committee had before it",
            ),
        )
    ),
    Case(
        say("documents-for-item", body=BODY, items=ItemRefs((4,)), n=Count(2)),
        "من أجل النظر في البند ٤ من جدول الأعمال، كان معروضاً على الفريق العامل ما يلي:",
        "For their consideration of agenda item 4, the Working Group had before them the following"
        " documents:",
        (("term_body", "plural"),),
    ),
    Case(
        say(
            "documents-annexed", body=BODY, annex=say("the-annex", n=Count(2), ordinal=Ordinal(2)), n=Count(1)
        ),
        "ترد في المرفق الثاني لهذا التقرير الوثيقة التي كانت معروضةً على الفريق العامل.",
        "The document before the Working Group is listed in annex II to the present report.",
    ),
    Case(say("heading-annex_documents"), "قائمة الوثائق", "List of documents"),
    Case(
        say(
            "documents-annexed", body=BODY, annex=say("the-annex", n=Count(0), ordinal=Ordinal(1)), n=Count(2)
        ),
        "ترد في مرفق هذا التقرير قائمة الوثائق التي كانت معروضةً على الفريق العامل.",
        "The documents before the Working Group are listed in the annex to the present report.",
    ),
    Case(
        say("documents-by-symbol", body=BODY, symbols=Symbols((Symbol("A/1"),))),
        "كانت معروضةً على الفريق العامل الوثيقة A/1.",
        "The Working Group had before it document A/1.",
    ),
    Case(
        say("documents-by-symbol", body=COMMITTEE, symbols=Symbols((Symbol("A/1"), Symbol("A/2")))),
        "كانت معروضةً على اللجنة المخصصة الوثيقتان A/1 وA/2.",
        "The Ad Hoc Committee had before it documents A/1 and A/2.",
    ),
    Case(
        say("documents-by-symbol", body=BODY, symbols=Symbols((Symbol("A/1, A/2 and L.3"),))),
        "كانت معروضةً على الفريق العامل الوثائق A/1 وA/2 وL.3.",
        "The Working Group had before it documents A/1, A/2 and L.3.",
    ),
    Case(
        say(
            "documents-by-symbol",
            body=BODY,
            symbols=Symbols((Symbol("A/1"), Doubtful(Symbol("A/2")), Symbol(""))),
        ),
        "كانت معروضةً على الفريق العامل الوثائق A/1 و[A/2] و[...].",
        "The Working Group had before it documents A/1, [A/2] and [...].",
    ),
    *(
        _document("annotated_agenda", f"{agenda} {ar}.", f"{agenda_en} {en}.", author=author, by=by)
        for agenda, agenda_en in (("جدول الأعمال المؤقت المشروح", "Annotated provisional agenda"),)
        for author, by, ar, en in (
            ("named", words("المكتب", "the Bureau"), "المقدم من المكتب", "submitted by the Bureau"),
            ("delegation", names(SUDAN), "المقدم من السودان", "submitted by the Sudan"),
        )
    ),
    _document(
        "annotated_agenda",
        'جدول الأعمال المؤقت المشروح بعنوان "تدابير منع الجريمة" الذي يتضمن فهرس التوصيات.',
        "Annotated provisional agenda entitled “Crime prevention measures” and containing an index of"
        " recommendations.",
        described="both",
    ),
    _document("conference_room_paper", "ورقة اجتماع.", "Conference room paper."),
    _document(
        "other", "وثيقة من إعداد الأمانة.", "Document prepared by the Secretariat.", author="secretariat"
    ),
)

CASES = DOCUMENTS
