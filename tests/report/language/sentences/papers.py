"""Agenda, organization of work, documents, and the adoption of the report."""

from __future__ import annotations

from tests.report.language.sentences.facts import (
    BODY,
    COMMITTEE,
    SUDAN,
    TITLE,
    Case,
    at,
    days,
    names,
    words,
)
from wgdesk.report.facts import Count, Doubtful, Fact, ItemRefs, Ordinal, Symbol, Symbols, Words
from wgdesk.report.tree import say

PLAINLY = {"manner": "not_stated", "orally": "none"}
_AT = "المعقودة في ٩ آذار/مارس ٢٠٢٢،"

AGENDA = (
    *(
        Case(
            say(
                "agenda-adopted",
                body=BODY,
                sittings=at((1, 9)),
                manner=manner,
                orally="amended" if amended == "yes" else "none",
            ),
            f"أقر الفريق العامل، في جلسته الأولى، {_AT} {ar}:",
            f"At its 1st meeting, on 9 March 2022, the Working Group adopted {en}:",
        )
        for manner, amended, ar, en in (
            (
                "consensus",
                "no",
                "بتوافق الآراء جدول الأعمال التالي",
                "by consensus the following agenda",
            ),
            (
                "consensus",
                "yes",
                "بتوافق الآراء جدول الأعمال التالي، بصيغته المعدلة شفوياً",
                "by consensus the following agenda, as orally amended",
            ),
            ("vote", "no", "بالتصويت جدول الأعمال التالي", "by vote the following agenda"),
            (
                "without_objection",
                "no",
                "دون اعتراض جدول الأعمال التالي",
                "without objection the following agenda",
            ),
        )
    ),
    Case(
        say(
            "agenda-adopted",
            body=COMMITTEE,
            sittings=at(unsure=((1, 9),)),
            manner="consensus",
            orally="none",
        ),
        f"أقرت اللجنة المخصصة، في جلستها [الأولى]، {_AT} بتوافق الآراء جدول الأعمال التالي:",
        "At its [1st] meeting, on 9 March 2022, the Ad Hoc Committee adopted by consensus the following"
        " agenda:",
    ),
    Case(
        say("manner", manner="vote"),
        "بالتصويت",
        "by vote",
    ),
    Case(
        say("agenda-not-adopted"),
        "كان جدول الأعمال المؤقت كما يلي:",
        "The provisional agenda was as follows:",
    ),
    Case(
        say("agenda-item", title=words("المسائل التنظيمية", "Organizational matters"), end="colon"),
        "المسائل التنظيمية:",
        "Organizational matters:",
    ),
    Case(
        say("agenda-item", title=TITLE, end="semicolon"), "تدابير منع الجريمة؛", "Crime prevention measures;"
    ),
    Case(say("agenda-item", title=TITLE, end="stop"), "تدابير منع الجريمة.", "Crime prevention measures."),
    Case(say("agenda-item", title=Words(), end="stop"), "[...].", "[...]."),
    Case(
        say("organization-adopted-same", body=BODY, **PLAINLY),
        "في الجلسة نفسها، أقر الفريق العامل تنظيم أعماله.",
        "At the same meeting, the Working Group approved the organization of its work.",
    ),
    Case(
        say("organization-adopted-same", body=COMMITTEE, **PLAINLY),
        "في الجلسة نفسها، أقرت اللجنة المخصصة تنظيم أعمالها.",
        "At the same meeting, the Ad Hoc Committee approved the organization of its work.",
    ),
    Case(
        say("organization-adopted", body=BODY, sittings=at((2, 9)), **PLAINLY),
        f"أقر الفريق العامل، في جلسته الثانية، {_AT} تنظيم أعماله.",
        "At its 2nd meeting, on 9 March 2022, the Working Group approved the organization of its work.",
    ),
    Case(
        say("organization-adopted", body=COMMITTEE, sittings=at((2, 9)), **PLAINLY),
        f"أقرت اللجنة المخصصة، في جلستها الثانية، {_AT} تنظيم أعمالها.",
        "At its 2nd meeting, on 9 March 2022, the Ad Hoc Committee approved the organization of its work.",
    ),
)


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
            say("documents-before-agreeing", body=BODY, n=Count(n)),
            f"كانت معروضةً على الفريق العامل {ar}:",
            f"The Working Group had before it the following {en}:",
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
        "جدول الأعمال المؤقت المشروح يتضمن فهرس التوصيات.",
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
    Case(say("heading-annex_documents"), "قائمة الوثائق", "List of documents"),
    Case(
        say("documents-annexed", body=BODY, annex=say("the-annex", n=Count(0), ordinal=Ordinal(1))),
        "ترد في مرفق هذا التقرير قائمة الوثائق التي كانت معروضةً على الفريق العامل.",
        "The documents before the Working Group are listed in the annex to the present report.",
    ),
    Case(
        say("documents-by-symbol", body=BODY, symbols=Symbols((Symbol("A/1"),)), n=Count(1)),
        "كانت معروضةً على الفريق العامل الوثيقة A/1.",
        "The Working Group had before it document A/1.",
    ),
    Case(
        say(
            "documents-by-symbol", body=COMMITTEE, symbols=Symbols((Symbol("A/1"), Symbol("A/2"))), n=Count(2)
        ),
        "كانت معروضةً على اللجنة المخصصة الوثيقتان A/1 وA/2.",
        "The Ad Hoc Committee had before it documents A/1 and A/2.",
    ),
    Case(
        say(
            "documents-by-symbol",
            body=BODY,
            symbols=Symbols((Symbol("A/1"), Doubtful(Symbol("A/2")), Symbol(""))),
            n=Count(3),
        ),
        "كانت معروضةً على الفريق العامل الوثائق A/1 و[A/2] و[...].",
        "The Working Group had before it documents A/1, [A/2] and [...].",
    ),
    *(
        _document("annotated_agenda", f"{agenda} {ar}.", f"{agenda_en} {en}.", author=author, by=by)
        for agenda, agenda_en in (("جدول الأعمال المؤقت المشروح", "Annotated provisional agenda"),)
        for author, by, ar, en in (
            ("named", words("المكتب", "the Bureau"), "مقدم من المكتب", "submitted by the Bureau"),
            ("delegation", names(SUDAN), "مقدم من السودان", "submitted by the Sudan"),
        )
    ),
    _document(
        "annotated_agenda",
        'جدول الأعمال المؤقت المشروح بعنوان "تدابير منع الجريمة" يتضمن فهرس التوصيات.',
        "Annotated provisional agenda entitled “Crime prevention measures” and containing an index of"
        " recommendations.",
        described="both",
    ),
    _document("conference_room_paper", "ورقة اجتماع.", "Conference room paper."),
    _document(
        "other", "وثيقة من إعداد الأمانة.", "Document prepared by the Secretariat.", author="secretariat"
    ),
)

ADOPTION = (
    Case(
        say("report-adopted", body=BODY, day=days(11), **PLAINLY),
        "في ١١ آذار/مارس ٢٠٢٢، اعتمد الفريق العامل هذا التقرير عن اجتماعه.",
        "On 11 March 2022, the Working Group adopted the present report on its meeting.",
    ),
    Case(
        say("report-adopted", body=COMMITTEE, day=Doubtful(days(11)), **PLAINLY),
        "[في ١١ آذار/مارس ٢٠٢٢]، اعتمدت اللجنة المخصصة هذا التقرير عن اجتماعها.",
        "[On 11 March 2022], the Ad Hoc Committee adopted the present report on its meeting.",
    ),
    Case(
        say("rapporteur-entrusted", g="m"),
        "عُهد إلى المقرر بوضع التقرير في صيغته النهائية.",
        "The Rapporteur was entrusted with the finalization of the report.",
    ),
    Case(
        say("rapporteur-entrusted", g="f"),
        "عُهد إلى المقررة بوضع التقرير في صيغته النهائية.",
        "The Rapporteur was entrusted with the finalization of the report.",
    ),
)

CONTAINED = (
    *(
        Case(
            say(
                "agenda-adopted-contained",
                body=BODY,
                sittings=at((1, 9)),
                manner=manner,
                orally=orally,
                symbol=Symbol("E/CN.7/2022/1"),
            ),
            f"أقر الفريق العامل، في جلسته الأولى، {_AT} {ar}:",
            f"At its 1st meeting, on 9 March 2022, the Working Group adopted {en}:",
        )
        for manner, orally, ar, en in (
            (
                "not_stated",
                "none",
                "جدول الأعمال التالي، الوارد في الوثيقة E/CN.7/2022/1",
                "the following agenda, as contained in document E/CN.7/2022/1",
            ),
            (
                "consensus",
                "amended",
                "بتوافق الآراء جدول الأعمال التالي، الوارد في الوثيقة E/CN.7/2022/1، بصيغته المعدلة شفوياً",
                "by consensus the following agenda, as contained in document E/CN.7/2022/1, as orally"
                " amended",
            ),
        )
    ),
    Case(say("agenda-segment", title=TITLE), "تدابير منع الجريمة", "Crime prevention measures"),
)

CASES = (*AGENDA, *CONTAINED, *DOCUMENTS, *ADOPTION)
