"""Takes verbs, points and documents from the texts of the reference meeting, and compares texts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from wgdesk.model import DocumentKind, Joins

INTRODUCTION = "الفريق العامل السابقة"  # the report generates the sentence that lists earlier meetings
AFTER = {"opening": "لمحة عامة عن ", "exchange": "بشأن "}
# English names of the body, which the seed lacks; they are public facts.
ENGLISH = {
    "parent_full": "Conference of the Parties to the United Nations Convention against Transnational"
    " Organized Crime",
    "parent_medium": "Conference of the Parties",
    "parent_short": "Conference",
    "body_full": "Working Group on Trafficking in Persons",
    "body_short": "Working Group",
    "instrument_short": "Trafficking in Persons Protocol",
    "venue": "Vienna",
}

_TASHKIL = re.compile("[\u064b-\u0652]")
_MARKS = re.compile("[\u064b-\u0652\u0640]")
_QUANTIFIERS = {
    "many": "العديد من المتكلمين",
    "several": "عدة متكلمين",
    "some": "بعض المتكلمين",
    "one": "أحد المتكلمين",
    "speakers": "المتكلمون",
}


def tail_of(text: str, after: str) -> str:
    return text.split(after, 1)[1].removesuffix(".")


def verb_of(printed: str) -> str:
    """Return a reporting verb in its plain form: without و, without كما, without the plural's ending."""
    word = printed.split()[-1]
    word = word.removeprefix("و") if _MARKS.sub("", word) not in ("وصف",) else word
    return word.removesuffix("وا")


def said_in(point: Mapping[str, Any]) -> list[str]:
    """Return the text after the quantified subject of each point of a paragraph."""
    text = point["text"]
    pieces = [text]
    if "second" in point:
        second = point["second"]
        link = second.get("link")
        if link:
            first, rest = text.split(f"؛ {link} ", 1)
            rest = rest.split(f"{second['verb']} ", 1)[1]
            return [_after_subject(first, point["quantifier"]), rest]
        cut = text.rindex(f". {second['verb']}")
        pieces = [text[: cut + 1], text[cut + 2 :]]
        rest = _after_subject(pieces[1], second["quantifier"]).removeprefix("أيضاً ")
        return [_after_subject(pieces[0], point["quantifier"]), rest]
    return [_after_subject(text, point["quantifier"])]


def _after_subject(text: str, quantifier: str) -> str:
    return text.split(f"{_QUANTIFIERS[quantifier]} ", 1)[1]


def joins_of(point: Mapping[str, Any], part: Mapping[str, Any], *, first: bool) -> Joins:
    if first:
        return Joins.DISCUSSION if point["text"].startswith("وفي المناقشات") else Joins.NONE
    if part.get("link"):
        return Joins.HOWEVER
    if part.get("also"):
        return Joins.LIKEWISE
    return Joins.ALSO if part["verb"].startswith("كما") else Joins.NONE


def document_of(printed: str) -> tuple[DocumentKind, bool, str, str]:
    """Return kind, whether prepared by the Secretariat, title and content of a document from its listing."""
    kind = DocumentKind.BACKGROUND_PAPER if "معلومات أساسية" in printed else DocumentKind.ANNOTATED_AGENDA
    quoted = re.search('"(.*)"', printed)
    contents = printed.split(" تتضمن ", 1)
    return (
        kind,
        "من إعداد الأمانة" in printed,
        quoted.group(1) if quoted else "",
        contents[1] if len(contents) == 2 else "",
    )


def comparable(line: str) -> str:
    """Return a line of a report without vowel signs, with single spaces, and none around dashes."""
    folded = re.sub(r"\s+", " ", _TASHKIL.sub("", line)).strip()
    return re.sub(r" ?- ?", "-", folded)
