"""What paragraphs cite: documents, recommendations, the annex."""

from __future__ import annotations

from tests.phrasing.sentences.actions import acted, text
from tests.phrasing.sentences.facts import AGAIN, BODY, Case, words
from wgdesk.phrasing.facts import Count, Ordinal, RecommendationNumbers, Symbol, Words
from wgdesk.phrasing.tree import Say, say

_TITLED = words("حالة الاتفاقية", "Status of the Convention")


def _document(
    kind: str,
    author: str = "none",
    title: Words | None = None,
    symbol: str = "",
    content: Words | None = None,
) -> Say:
    return say(
        "the-document",
        kind=kind,
        author=author,
        described="no" if content is None else "yes",
        content=content or Words(),
        titled="no" if title is None else "yes",
        title=title or Words(),
        numbered="yes" if symbol else "no",
        symbol=Symbol(symbol),
    )


def document_noted(kind: str, author: str) -> Say:
    """Return the sentence that a document of a kind, with a title, was taken note of."""
    return say(
        "action-at", sittings=AGAIN, body=BODY, done=acted("took_note", _document(kind, author, _TITLED))
    )


def _noted(document: Say, ar: str, en: str) -> Case:
    return Case(
        say("action-at", sittings=AGAIN, body=BODY, done=acted("took_note", document)),
        f"في الجلسة نفسها، أحاط الفريق العامل علماً {ar}.",
        f"At the same meeting, the Working Group took note of {en}.",
    )


# Each word for a document with its own gender: المعنون or المعنونة, الذي or التي.
DOCUMENTS = (
    _noted(
        _document("annotated_agenda", "secretariat", _TITLED, "A/AC.5/1"),
        'بجدول الأعمال المؤقت المشروح الذي أعدته الأمانة المعنون "حالة الاتفاقية" (A/AC.5/1)',
        "the annotated provisional agenda prepared by the Secretariat entitled “Status of the Convention”"
        " (A/AC.5/1)",
    ),
    _noted(
        _document("background_paper", "secretariat", _TITLED),
        'بورقة المعلومات الأساسية التي أعدتها الأمانة المعنونة "حالة الاتفاقية"',
        "the background paper prepared by the Secretariat entitled “Status of the Convention”",
    ),
    _noted(
        _document("note", "secretariat", symbol="A/AC.5/2"),
        "بمذكرة الأمانة (A/AC.5/2)",
        "the note by the Secretariat (A/AC.5/2)",
    ),
    _noted(_document("note"), "بالمذكرة", "the note"),
    _noted(
        _document("report", "secretariat", _TITLED, "A/AC.5/3"),
        'بتقرير الأمانة المعنون "حالة الاتفاقية" (A/AC.5/3)',
        "the report of the Secretariat entitled “Status of the Convention” (A/AC.5/3)",
    ),
    _noted(
        _document("report", title=_TITLED),
        'بالتقرير المعنون "حالة الاتفاقية"',
        "the report entitled “Status of the Convention”",
    ),
    _noted(
        _document("conference_room_paper", symbol="A/AC.5/CRP.1"),
        "بورقة الاجتماع (A/AC.5/CRP.1)",
        "the conference room paper (A/AC.5/CRP.1)",
    ),
    _noted(
        _document("provisional_agenda", symbol="A/AC.5/L.1"),
        "بجدول الأعمال المؤقت (A/AC.5/L.1)",
        "the provisional agenda (A/AC.5/L.1)",
    ),
    _noted(
        _document(
            "provisional_agenda",
            symbol="A/AC.5/L.1",
            content=words("لدورته الرابعة ووثائقها", "of and documentation for its fourth session"),
        ),
        "بجدول الأعمال المؤقت لدورته الرابعة ووثائقها (A/AC.5/L.1)",
        "the provisional agenda of and documentation for its fourth session (A/AC.5/L.1)",
    ),
    _noted(
        _document("statement", symbol="A/AC.5/4"),
        "بالبيان (A/AC.5/4)",
        "the statement (A/AC.5/4)",
    ),
    _noted(
        _document("provisional_agenda", "secretariat", _TITLED),
        'بجدول الأعمال المؤقت الذي أعدته الأمانة المعنون "حالة الاتفاقية"',
        "the provisional agenda prepared by the Secretariat entitled “Status of the Convention”",
    ),
    _noted(
        _document("statement", "secretariat", _TITLED),
        'بالبيان الذي أعدته الأمانة المعنون "حالة الاتفاقية"',
        "the statement prepared by the Secretariat entitled “Status of the Convention”",
    ),
    _noted(
        _document("memorandum", "secretariat", _TITLED),
        'بمذكرة الأمانة المعنونة "حالة الاتفاقية"',
        "the memorandum by the Secretariat entitled “Status of the Convention”",
    ),
    _noted(_document("memorandum", symbol="A/AC.5/5"), "بالمذكرة (A/AC.5/5)", "the memorandum (A/AC.5/5)"),
    _noted(
        _document("joint_report", title=_TITLED),
        'بالتقرير المشترك المعنون "حالة الاتفاقية"',
        "the joint report entitled “Status of the Convention”",
    ),
    _noted(
        _document(
            "compilation", "secretariat", symbol="A/AC.5/6", content=words("للطلبات", "of applications")
        ),
        "بتجميع الطلبات الذي أعدته الأمانة (A/AC.5/6)",
        "the compilation of applications prepared by the Secretariat (A/AC.5/6)",
    ),
    _noted(_document("compilation", symbol="A/AC.5/6"), "بالتجميع (A/AC.5/6)", "the compilation (A/AC.5/6)"),
    _noted(_document("request", symbol="A/AC.5/7"), "بالطلب (A/AC.5/7)", "the request (A/AC.5/7)"),
    _noted(
        _document("request", symbol="A/AC.5/7", content=words("لإعادة التصنيف", "for reclassification")),
        "بطلب إعادة التصنيف (A/AC.5/7)",
        "the request for reclassification (A/AC.5/7)",
    ),
    _noted(
        _document(
            "draft_agenda", symbol="A/AC.5/L.2", content=words("لدورته الرابعة", "of its fourth session")
        ),
        "بمشروع جدول الأعمال المؤقت لدورته الرابعة (A/AC.5/L.2)",
        "the draft provisional agenda of its fourth session (A/AC.5/L.2)",
    ),
    _noted(
        _document("other", title=_TITLED),
        'بالوثيقة المعنونة "حالة الاتفاقية"',
        "the document entitled “Status of the Convention”",
    ),
)


def _recommended(*numbers: int) -> Say:
    return say("the-recommendations", n=RecommendationNumbers(numbers))


RECOMMENDATIONS = (
    Case(
        say("action-at", sittings=AGAIN, body=BODY, done=acted("approved", _recommended(3), how="consensus")),
        "في الجلسة نفسها، وافق الفريق العامل على التوصية ٣ بتوافق الآراء.",
        "At the same meeting, the Working Group approved recommendation 3 by consensus.",
    ),
    Case(
        say("action-at", sittings=AGAIN, body=BODY, done=acted("adopted", _recommended(3), orally="amended")),
        "في الجلسة نفسها، اعتمد الفريق العامل التوصية ٣، بصيغتها المعدلة شفوياً.",
        "At the same meeting, the Working Group adopted recommendation 3, as orally amended.",
    ),
    Case(
        say("action-at", sittings=AGAIN, body=BODY, done=acted("agreed", _recommended(3))),
        "في الجلسة نفسها، اتفق الفريق العامل على التوصية ٣.",
        "At the same meeting, the Working Group agreed on recommendation 3.",
    ),
)

_TRAINING = words("التدريب", "Training")


def _proposal(headed: str) -> Say:
    return say("the-proposal", headed=headed, heading=_TRAINING)


PROPOSALS = (
    Case(
        say("action-at", sittings=AGAIN, body=BODY, done=acted("rejected", _proposal("yes"))),
        'في الجلسة نفسها، رفض الفريق العامل التوصية المقترحة تحت عنوان "التدريب".',
        "At the same meeting, the Working Group rejected the proposed recommendation under the heading"
        " “Training”.",
    ),
    Case(
        say("action-at", sittings=AGAIN, body=BODY, done=acted("rejected", _proposal("no"))),
        "في الجلسة نفسها، رفض الفريق العامل التوصية المقترحة.",
        "At the same meeting, the Working Group rejected the proposed recommendation.",
    ),
)

ANNEX = (
    Case(
        say("annex-cited", annex=say("the-annex", n=Count(0), ordinal=Ordinal(1)), n=Count(1)),
        "يرد في مرفق هذا التقرير المقترح الذي لم يُتفق عليه.",
        "A proposal on which no agreement was reached is contained in the annex to the present report.",
    ),
    Case(
        say("annex-cited", annex=say("the-annex", n=Count(0), ordinal=Ordinal(1)), n=Count(2)),
        "يرد في مرفق هذا التقرير المقترحان اللذان لم يُتفق عليهما.",
        "Proposals on which no agreement was reached are contained in the annex to the present report.",
    ),
    Case(
        say("annex-cited", annex=say("the-annex", n=Count(0), ordinal=Ordinal(1)), n=Count(3)),
        "ترد في مرفق هذا التقرير المقترحات التي لم يُتفق عليها.",
        "Proposals on which no agreement was reached are contained in the annex to the present report.",
    ),
    Case(
        say("annex-cited", annex=say("the-annex", n=Count(2), ordinal=Ordinal(2)), n=Count(11)),
        "ترد في المرفق الثاني لهذا التقرير المقترحات التي لم يُتفق عليها.",
        "Proposals on which no agreement was reached are contained in annex II to the present report.",
    ),
    Case(
        say("annex-cited", annex=say("the-annex", n=Count(20), ordinal=Ordinal(20)), n=Count(100)),
        "ترد في المرفق العشرين لهذا التقرير المقترحات التي لم يُتفق عليها.",
        "Proposals on which no agreement was reached are contained in annex XX to the present report.",
    ),
)

_AMENDED = tuple(
    Case(
        say("action-at", sittings=AGAIN, body=BODY, done=acted("adopted", text(ar, en), orally="amended")),
        f"في الجلسة نفسها، اعتمد الفريق العامل {ar}، {form} المعدلة شفوياً.",
        f"At the same meeting, the Working Group adopted {en}, as orally amended.",
    )
    for ar, en, form in (
        ("مشروعي القرارين ١ و٢", "draft resolutions 1 and 2", "بصيغتهما"),
        ("التوصيتين", "the two recommendations", "بصيغتهما"),
        ("توصيتي الفريق", "the two recommendations of the Group", "بصيغتهما"),
        ("المقررين المرفقين", "the two decisions annexed", "بصيغتهما"),
        ("مشاريع القرارات", "the draft resolutions", "بصيغتها"),
        ("مشروع القرار", "the draft resolution", "بصيغته"),
        ("التوصية", "the recommendation", "بصيغتها"),
        ("قوانين السير", "the rules of the road", "بالصيغة"),
    )
)

CASES = (*_AMENDED, *DOCUMENTS, *RECOMMENDATIONS, *PROPOSALS, *ANNEX)
