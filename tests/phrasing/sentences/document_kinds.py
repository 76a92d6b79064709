"""Documents of kinds that agree otherwise, revised ones, who submitted them, and where there are none."""

from __future__ import annotations

from typing import Any

from tests.phrasing.sentences.facts import BODY, SUDAN, TITLE, Case, names, words
from wgdesk.phrasing.facts import Fact, ItemRefs, Symbol
from wgdesk.phrasing.tree import Say, say

_FIFTH = words("للاجتماع الخامس", "of the fifth meeting")
_AGENDA = words(
    "جدول الأعمال المؤقت المشروح وقائمة الوثائق", "Provisional annotated agenda and list of documents"
)
_REMARKS = words("ملاحظات", "observations")


def _line(kind: str, revision: str = "none", **facts: Fact) -> Say:
    usual: dict[str, Any] = {
        "author": "none",
        "by": "",
        "described": "no",
        "about": "no",
        "title": TITLE,
        "content": _FIFTH,
        "symbol": Symbol("A/1"),
        "numbered": "yes",
        "end": "stop",
    }
    return say("document", kind=kind, revision=revision, **{**usual, **facts})


def _alone(kind: str, ar: str, en: str, *items: int, revision: str = "none") -> Case:
    facts = {"items": ItemRefs(items), "kind": kind, "document": _line(kind, revision)}
    return Case(say("document-alone", body=BODY, **facts), f"{ar} (A/1).", f"{en} (A/1).")


_SENT: dict[str, Fact] = {"described": "content", "about": "transmits", "content": _REMARKS}
_WATER, _APPLICATIONS = words("المياه", "water"), words("للطلبات", "of applications")
_WISH = words("لإعادة التصنيف", "for reclassification")
_OURS: dict[str, Fact] = {"author": "secretariat", "by": ""}
_TWO: dict[str, Fact] = {
    "author": "named",
    "by": words("المكتب والمنظمة", "the Office and the Organization"),
}
_STATE: dict[str, Fact] = {"author": "delegation", "by": names(SUDAN)}
_OTHER: dict[str, Fact] = {"author": "named", "by": words("المكتب", "the Bureau")}

CASES = (
    *(
        Case(_line(kind, **facts), f"{ar} (A/1).", f"{en} (A/1).")
        for kind, facts, ar, en in (
            (
                "provisional_agenda",
                {"described": "content"},
                "جدول الأعمال المؤقت للاجتماع الخامس",
                "Provisional agenda of the fifth meeting",
            ),
            (
                "provisional_agenda",
                _STATE,
                "جدول الأعمال المؤقت المقدم من السودان",
                "Provisional agenda submitted by the Sudan",
            ),
            (
                "provisional_agenda",
                _OTHER,
                "جدول الأعمال المؤقت المقدم من المكتب",
                "Provisional agenda submitted by the Bureau",
            ),
            (
                "titled",
                {"title": _AGENDA},
                "جدول الأعمال المؤقت المشروح وقائمة الوثائق",
                "Provisional annotated agenda and list of documents",
            ),
            (
                "titled",
                {**_STATE, "title": _AGENDA, "described": "content", "content": _REMARKS},
                "جدول الأعمال المؤقت المشروح وقائمة الوثائق المقدم من السودان الذي يتضمن ملاحظات",
                "Provisional annotated agenda and list of documents submitted by the Sudan containing"
                " observations",
            ),
            (
                "titled",
                {**_OTHER, "title": _AGENDA},
                "جدول الأعمال المؤقت المشروح وقائمة الوثائق المقدم من المكتب",
                "Provisional annotated agenda and list of documents submitted by the Bureau",
            ),
            (
                "statement",
                {**_STATE, "described": "content", "content": _REMARKS},
                "بيان مقدم من السودان يتضمن ملاحظات",
                "Statement submitted by the Sudan containing observations",
            ),
            ("statement", _OTHER, "بيان مقدم من المكتب", "Statement submitted by the Bureau"),
            ("letter", _STATE, "رسالة من السودان", "Letter from the Sudan"),
            *(
                (kind, author | _SENT, f"{ar} ملاحظات", f"{en} transmitting observations")
                for kind, author, ar, en in (
                    ("letter", _STATE, "رسالة من السودان تحيل", "Letter from the Sudan"),
                    ("note", _OURS, "مذكرة من الأمانة تحيل", "Note by the Secretariat"),
                    ("proposal", _STATE, "مقترح مقدم من السودان يحيل", "Proposal submitted by the Sudan"),
                    (
                        "annotated_agenda",
                        {},
                        "جدول الأعمال المؤقت المشروح الذي يحيل",
                        "Annotated provisional agenda",
                    ),
                    ("titled", {}, "تدابير منع الجريمة الذي يحيل", "Crime prevention measures"),
                )
            ),
            ("memorandum", _OURS, "مذكرة من الأمانة", "Memorandum by the Secretariat"),
            ("memorandum", _OTHER, "مذكرة من المكتب", "Memorandum by the Bureau"),
            (
                *("joint_report", _TWO | {"described": "content", "about": "yes", "content": _WATER}),
                "تقرير مشترك بين المكتب والمنظمة عن المياه",
                "Joint report of the Office and the Organization on water",
            ),
            (
                *("compilation", _OTHER | {"described": "content", "content": _APPLICATIONS}),
                "تجميع للطلبات من إعداد المكتب",
                "Compilation of applications prepared by the Bureau",
            ),
            *(
                (
                    *(kind, {"described": "both", "content": content} | author),
                    f'{ar} بعنوان "تدابير منع الجريمة"',
                    f"{en} entitled “Crime prevention measures”",
                )
                for kind, author, content, ar, en in (
                    (
                        *("compilation", _OURS, _APPLICATIONS),
                        *(
                            "تجميع للطلبات من إعداد الأمانة",
                            "Compilation of applications prepared by the Secretariat",
                        ),
                    ),
                    (
                        *("provisional_agenda", {}, _FIFTH),
                        *("جدول الأعمال المؤقت للاجتماع الخامس", "Provisional agenda of the fifth meeting"),
                    ),
                    (
                        *("draft_agenda", {}, _FIFTH),
                        "مشروع جدول الأعمال المؤقت للاجتماع الخامس",
                        "Draft provisional agenda of the fifth meeting",
                    ),
                )
            ),
            (
                *("note", _OURS | _SENT | {"described": "both"}),
                'مذكرة من الأمانة بعنوان "تدابير منع الجريمة" تحيل ملاحظات',
                "Note by the Secretariat entitled “Crime prevention measures” and transmitting observations",
            ),
            ("request", _OURS, "طلب من الأمانة", "Request from the Secretariat"),
            ("request", _STATE, "طلب من السودان", "Request from the Sudan"),
            (
                *("request", _OTHER | {"described": "content", "content": _WISH}),
                "طلب من المكتب لإعادة التصنيف",
                "Request from the Bureau for reclassification",
            ),
            (
                *("draft_agenda", {"described": "content"}),
                "مشروع جدول الأعمال المؤقت للاجتماع الخامس",
                "Draft provisional agenda of the fifth meeting",
            ),
            (
                *("draft_agenda", _STATE),
                "مشروع جدول الأعمال المؤقت المقدم من السودان",
                "Draft provisional agenda submitted by the Sudan",
            ),
            (
                *("draft_agenda", _OTHER),
                "مشروع جدول الأعمال المؤقت المقدم من المكتب",
                "Draft provisional agenda submitted by the Bureau",
            ),
        )
    ),
    *(
        Case(_line(kind, "revised"), f"{ar} (A/1).", f"Revised {en} (A/1).")
        for kind, ar, en in (
            ("annotated_agenda", "جدول الأعمال المؤقت المشروح المنقح", "annotated provisional agenda"),
            ("provisional_agenda", "جدول الأعمال المؤقت المنقح", "provisional agenda"),
            ("draft_agenda", "مشروع جدول الأعمال المؤقت المنقح", "draft provisional agenda"),
            ("report", "تقرير منقح", "report"),
            ("draft_resolution", "مشروع قرار منقح", "draft resolution"),
            ("draft_decision", "مشروع مقرر منقح", "draft decision"),
            ("proposal", "مقترح منقح", "proposal"),
            ("statement", "بيان منقح", "statement"),
            ("letter", "رسالة منقحة", "letter"),
        )
    ),
    Case(
        _line("titled", "revised", title=_AGENDA),
        "جدول الأعمال المؤقت المشروح وقائمة الوثائق بصيغته المنقحة (A/1).",
        "Revised provisional annotated agenda and list of documents (A/1).",
    ),
    Case(
        _line("working_paper", "further_revised", **_STATE),
        "ورقة عمل منقحة مرة أخرى مقدمة من السودان (A/1).",
        "Further revised working paper submitted by the Sudan (A/1).",
    ),
    _alone(
        "provisional_agenda",
        "كان معروضاً على الفريق العامل جدول الأعمال المؤقت",
        "The Working Group had before it the provisional agenda",
    ),
    _alone(
        "draft_agenda",
        "كان معروضاً على الفريق العامل مشروع جدول الأعمال المؤقت",
        "The Working Group had before it the draft provisional agenda",
    ),
    _alone(
        "joint_report",
        "كان معروضاً على الفريق العامل تقرير مشترك",
        "The Working Group had before it the joint report",
    ),
    *(
        Case(
            say("document-of-several", kind=kind, document=_line(kind)),
            f"{ar} (A/1).",
            f"the {en} (A/1).",
        )
        for kind, ar, en in (
            ("annotated_agenda", "جدول الأعمال المؤقت المشروح", "annotated provisional agenda"),
            ("provisional_agenda", "جدول الأعمال المؤقت", "provisional agenda"),
            ("draft_agenda", "مشروع جدول الأعمال المؤقت", "draft provisional agenda"),
            ("joint_report", "تقرير مشترك", "joint report"),
        )
    ),
    _alone(
        "statement",
        "كان معروضاً على الفريق العامل بيان",
        "The Working Group had before it a statement",
    ),
    _alone(
        "working_paper",
        "من أجل النظر في البند ٤ من جدول الأعمال، كانت معروضةً على الفريق العامل ورقة عمل منقحة",
        "For its consideration of agenda item 4, the Working Group had before it a revised working paper",
        4,
        revision="revised",
    ),
    Case(
        say("heading-documents", part="secretariat"),
        "الوثائق المقدمة من الأمانة",
        "Documents submitted by the Secretariat",
    ),
    Case(
        say("heading-documents", part="others"),
        "وثائق أخرى، منها ما قدمته الدول",
        "Other documents, including those submitted by States",
    ),
    Case(say("documents-none"), "لم تُقدَّم أي وثائق.", "No documents were submitted."),
)
