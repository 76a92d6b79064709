"""Typed Arabic texts that a phrase has to treat by what they are: titles, places, mandates."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial

from wgdesk.languages.ar.prefixes import BY_THEMSELVES
from wgdesk.languages.ar.slots import (
    MARKS,
    asked_to,
    direct,
    is_present,
    recommended,
    with_letter,
)
from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.typed_words import outermost

_NUMBER_OF_ITEM = re.compile(
    r"\A(?:البند (?:\d+|[\u0660-\u0669]+)(?: ?\(\w{1,3}\))*(?: من جدول الأعمال)?\s*[:.–—-]\s*"
    r"|(?:\d+|[\u0660-\u0669]+)(?:[.)]|\s?[-–—])\s+)(?=\S)"
)


def title(marked: str) -> str:
    """Return the title of an item without a typed number, which the sentence has: البند 2: الأصول."""
    mark, typed = inline_marks.split_whole(marked)
    return mark + outermost(_NUMBER_OF_ITEM.sub("", typed, count=1)) if mark else marked


def question(marked: str) -> str:
    """Return the title of an item as what a question is of: what follows مسألة, if that was typed with it."""
    mark, typed = inline_marks.split_whole(title(marked))
    return mark + re.sub(r"^(?:ال)?مسأل[ةه] (?=\S)", "", typed, count=1) if mark else marked


def place(marked: str) -> str:
    """Return the place of a meeting on its own: فيينا for في فيينا."""
    mark, typed = inline_marks.split_whole(marked)
    return mark + re.sub(r"^في (?=\S)", "", typed) if mark else marked


# Words that introduce a mandate, if they were typed with it.
_CHARGED = re.compile(
    r"(?:من أجل|بغية|بغرض|بهدف|بقصد|قصد|كي|لكي|كيما|لأغراض|ليقوم|لتقوم|مكلفا|مكلفة|معنيا|معنية|معني|يعنى|تعنى"
    r"|على أن|التي|الذي|ويكون|وتكون|وذلك|حول)\b"
)


_LI_TYPED = re.compile(r"ل(?!ا)|لا(?:[سعقخجنحشكبرلمف]ت|تخ|تف|ن[تضطع])")


def _has_lam(first: str) -> bool:
    """Return whether a first word has ل before it, typed as a preposition."""
    return bool(_LI_TYPED.match(first) and (first[1:2] == "ا" or not BY_THEMSELVES["ل"].match(first)))


def mandate(marked: str) -> str:
    """Return a mandate with ل before it: لصوغ توصيات for صوغ توصيات or لصوغ توصيات."""
    mark, typed = inline_marks.split_whole(marked)
    first = MARKS.sub("", next(iter(typed.split()), ""))
    if not mark or _has_lam(first) or _CHARGED.match(MARKS.sub("", typed)) or is_present(first):
        return marked
    return with_letter("ل", marked)


def a_body(marked: str) -> str:
    """Return an informal body as first mentioned; friends are a group: فريق أصدقاء العنوان."""
    mark, typed = inline_marks.split_whole(marked)
    return f"{mark}فريق {typed}" if mark and typed.startswith("أصدقاء ") else marked


# A motion typed in the words of its kind; only what follows them, لمدة 20 دقيقة, is new.
_OF_ITS_KIND = {
    "suspend": r"تعليق (?:هذه )?الجلسة(?: العامة)?",
    "adjourn": r"رفع (?:هذه )?الجلسة(?: العامة)?",
    "adjourn_debate": r"(?:تأجيل|إرجاء) (?:هذه )?(?:المناقشة|المناقشات)",
    "close_debate": r"(?:إقفال|إغلاق|اختتام) (?:باب )?(?:هذه )?(?:المناقشة|المناقشات)",
}


def moved(marked: str, kind: str) -> str:
    """Return the text of a motion after a colon, without words that merely repeat its kind."""
    mark, typed = inline_marks.split_whole(marked)
    if kind in _OF_ITS_KIND and (same := re.match(rf"(?:[بل])?{_OF_ITS_KIND[kind]}(?!\w)", typed)):
        rest = typed[same.end() :]
        if rest[:1] in (" ", "،"):
            return f"{rest[:1]}{mark}{rest[1:]}"
        if inline_marks.unmarked(rest) in ("", "."):
            return ""
    return f": {marked}"


# Typed before what a document is of, and no ل that the construct state takes the place of.
_OTHER_COMPLEMENT = re.compile(
    r"(?:من|عن|في|على|إلى|بشأن|حول|بخصوص|لدى|التي|الذي|المقدم|المقدمة|الوارد|الواردة)\b"
)
_OF_LAM = re.compile(r"لل(?=جن|جان|وائح|غات|غة|قاء|وحات)")


def of_document(noun: str, marked: str) -> str:
    """Return a document of something, definite: تجميع الطلبات for للطلبات, الطلب بشأن الأوراق."""
    mark, typed = inline_marks.split_whole(marked)
    first = MARKS.sub("", next(iter(typed.split()), ""))
    if _OTHER_COMPLEMENT.match(first):
        return f"ال{noun} {marked}"
    if _OF_LAM.match(first):
        return f"{noun} {mark}ال{typed[1:]}"
    if first.startswith("لل"):
        return f"{noun} {mark}ال{typed[2:]}"
    return f"{noun} {mark}{typed[1:] if _has_lam(first) else typed}"


# Functions of phrases that fit typed words, however they were typed.
SLOT_FUNCTIONS: Mapping[str, Callable[..., str]] = {
    "LI": partial(with_letter, "ل"),
    "BI": partial(with_letter, "ب"),
    "ASKED": asked_to,
    "DIRECT": direct,
    "TITLE": title,
    "QUESTION": question,
    "PLACE": place,
    "RECOMMENDED": recommended,
    "MANDATE": mandate,
    "MOVED": moved,
    "A_BODY": a_body,
    "OF_DOCUMENT": of_document,
}
