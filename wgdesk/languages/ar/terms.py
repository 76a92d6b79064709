"""The terms of a body in Arabic: the words that its options choose for phrases of report and script."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Literal

from wgdesk.languages.ar import basics
from wgdesk.languages.ar.counting import ordinal
from wgdesk.languages.ar.nouns import CONFERENCE, MEETING, SESSION, Case, Noun, adjective
from wgdesk.languages.ar.possessives import without_owner
from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.facts import Gender
from wgdesk.phrasing.text_numbers import by_words
from wgdesk.rules.options import Options

# "the": الاجتماع; "a": اجتماع; "two": اجتماعا, and "many": اجتماعات, before the name of the body.
EventForm = Literal["the", "a", "two", "many"]

_EVENTS: Mapping[str, Noun] = {
    "meeting": MEETING,
    "session": SESSION,
    "itself": MEETING,
    "conference": CONFERENCE,
}

# What is adopted: "the" one, "two" in the genitive, "both" in the nominative, "many"; "some": no article.
_TEXTS: Mapping[str, Mapping[str, str]] = {
    "recommendations": {
        "a": "توصية",
        "the": "التوصية",
        "two": "التوصيتين",
        "both": "التوصيتان",
        "many": "التوصيات",
        "some": "توصيات",
    },
    "decisions": {
        "a": "مقرر",
        "the": "المقرر",
        "two": "المقررين",
        "both": "المقرران",
        "many": "المقررات",
        "some": "مقررات",
    },
    "resolutions": {
        "a": "قرار",
        "the": "القرار",
        "two": "القرارين",
        "both": "القراران",
        "many": "القرارات",
        "some": "قرارات",
    },
    "agreed_conclusions": {  # a plural of one text too
        "a": "استنتاجات متفق عليها",
        "the": "الاستنتاجات المتفق عليها",
        "two": "مجموعتي الاستنتاجات المتفق عليها",
        "both": "مجموعتا الاستنتاجات المتفق عليها",
        "many": "الاستنتاجات المتفق عليها",
        "some": "استنتاجات متفق عليها",
    },
    "draft_decisions": {
        "a": "مشروع مقرر",
        "the": "مشروع المقرر",
        "two": "مشروعي المقررين",
        "both": "مشروعا المقررين",
        "many": "مشاريع المقررات",
        "some": "مشاريع مقررات",
    },
    "draft_resolutions": {
        "a": "مشروع قرار",
        "the": "مشروع القرار",
        "two": "مشروعي القرارين",
        "both": "مشروعا القرارين",
        "many": "مشاريع القرارات",
        "some": "مشاريع قرارات",
    },
}

# What is said of a sitting, in the masculine singular; after its number, in brackets, as in SITTING_LABELS.
SITTING_KINDS: Mapping[str, str] = {
    "organizational": "تنظيمي",
    "opening": "افتتاحي",
    "closing": "ختامي",
    "closed": "مغلق",
    "resumed": "مستأنف",
}
SITTING_LABELS: Mapping[str, str] = {
    label: f"ال{adjective(kind, 'f', 'singular')}" for label, kind in SITTING_KINDS.items()
}
# What is said of a later part of a session, after its number: "دورتها الأولى المستأنفة".
RESUMED_SESSION = "المستأنف"
# What is said of a session: "العادية" in "دورتها العادية الأولى".
SESSION_KINDS: Mapping[str, str] = {
    word + ta: kind
    for word, kind in (
        *(("العادي", "regular"), ("الاستثنائي", "special"), ("السنوي", "annual")),
        *(("الرسمي", "formal"), ("الموضوعي", "substantive"), ("التنفيذي", "executive")),
        (RESUMED_SESSION, "resumed"),
    )
    for ta in ("ة", "")
}
# Nominative and genitive of one, two and more, each with the word "following" in agreement.
_Declined = tuple[tuple[str, str], tuple[str, str], tuple[str, str]]
_DECIDERS: Mapping[str, _Declined] = {
    "parties": (
        ("الطرف التالي", "الطرف التالي"),
        ("الطرفان التاليان", "الطرفين التاليين"),
        ("الأطراف التالية", "الأطراف التالية"),
    ),
    "states_parties": (
        ("الدولة الطرف التالية", "الدولة الطرف التالية"),
        ("الدولتان الطرفان التاليتان", "الدولتين الطرفين التاليتين"),
        ("الدول الأطراف التالية", "الدول الأطراف التالية"),
    ),
    "members": (
        ("الدولة العضو التالية", "الدولة العضو التالية"),
        ("الدولتان العضوان التاليتان", "الدولتين العضوين التاليتين"),
        ("الدول الأعضاء التالية", "الدول الأعضاء التالية"),
    ),
    "participants": (
        ("الدولة المشاركة التالية", "الدولة المشاركة التالية"),
        ("الدولتان المشاركتان التاليتان", "الدولتين المشاركتين التاليتين"),
        ("الدول المشاركة التالية", "الدول المشاركة التالية"),
    ),
}
# Feminine words besides those in ة and ات: the dual of State, and plurals that do not denote people.
_FEMININE = frozenset(
    (
        *("دولتان", "دولتين", "دول", "بلدان", "أطراف", "أفرقة", "لجان", "مشاريع"),
        *("تقارير", "وثائق", "خطط", "مبادئ", "نتائج", "قواعد", "أساليب", "تدابير", "نصوص", "صكوك"),
        *("برامج", "أهداف", "بنود", "مواد"),
    )
)


# Masculine duals in the accusative; those of words in ة are recognized by their ending.
_DUALS = frozenset(
    f"{one}ين"
    for one in (
        *("مشروع", "قرار", "مقرر", "تقرير", "مقترح", "اقتراح"),
        *("تعديل", "مرفق", "بند", "بيان", "بروتوكول"),
    )
)


def term_functions(options: Options) -> Mapping[str, Callable[..., Any]]:
    """Return the functions that give phrases the terms of the body.

    EVENT(form) is the meeting or session (see ``EventForm``), SITTING(form) one of its sittings ("the", "a").
    EVENT_OF(form, body) is that of a body, OF(body) is ل with its name; if the body is the meeting itself,
    with the rest of its name; a conference goes by its name. TEXT(form) is what is adopted,
    NUMBERED(n, figure) the number of one. DECIDERS(case, n) are n deciders, with "following".
    IN_FORM(object) is بصيغته or بصيغتها. RAPPORTEUR(word)
    is مقرر in that form, or مقرر عام. GENDER(noun) is m or f; AS(adjective, noun) makes one agree,
    in the dual if its third argument is 2. TERM(name) is the value of an option ``term_...``, for phrases to
    choose by.
    """
    event, plenary = event_noun(options), bool(sitting_adjectives(options))
    deciders = _DECIDERS[options.choice("term_deciders")]
    named = options.choice("term_event") == "conference"
    short = options.choice("sitting_same") == "meeting"
    sittings = {
        "the": "الجلسة العامة" if plenary else "الجلسة",
        "a": "جلسة عامة" if plenary else "جلسة",
    }
    return {
        "EVENT": lambda form: _event(event, form),
        "EVENT_OF": lambda form, body: (
            _conference(form, body) if named else _event_of(event, form, body, itself=options.itself)
        ),
        "OF": lambda body: "" if named else _of(body, itself=options.itself),
        "TEXT": lambda form: _TEXTS[options.texts][form],
        "NUMBERED": lambda n, figure: ordinal(int(n), "m", "nom") if by_words(options) else figure,
        "SITTING": lambda form: sittings[form],
        "AGAIN": lambda: "الجلسة" if short else sittings["the"],
        "DECIDERS": lambda case, n: _declined(deciders, case, int(n)),
        "RAPPORTEUR": _general if options.choice("term_rapporteur") == "rapporteur_general" else str,
        "GENDER": gender_of,
        "AS": lambda adjective, noun, n=1: agreeing(adjective, gender_of(noun), int(n)),
        "IN_FORM": in_form,
        "TERM": options.term,
    }


def event_noun(options: Options) -> Noun:
    """Return اجتماع، دورة or مؤتمر."""
    return _EVENTS[options.choice("term_event")]


def sitting_adjectives(options: Options) -> tuple[str, ...]:
    """Return the adjectives, in the masculine singular, of the body's sittings: عام, or none."""
    return ("عام",) if options.choice("term_sitting") == "plenary" else ()


def decision_on(text: str) -> str:
    """Return the word for a decision on an object: المقرر if that is what it is, else القرار."""
    return "المقرر" if _DECISION.match(inline_marks.unmarked(text)) else "القرار"


_DECISION = re.compile(r"\[?(?:مشروع )?(?:ال)?مقرر\b")


def _event(noun: Noun, form: EventForm) -> str:
    match form:
        case "the":
            return f"ال{noun.singular}"
        case "a":
            return noun.singular
        case "two":
            return noun.dual_nom.removesuffix("ن")
    return noun.plural


def _conference(form: EventForm, body: str) -> str:
    """Return the name of a conference; several go by المؤتمرات, since its name is of one alone."""
    return {"two": f"ال{CONFERENCE.dual_nom}", "many": f"ال{CONFERENCE.plural}"}.get(form, body)


def _event_of(noun: Noun, form: EventForm, body: str, *, itself: bool) -> str:
    """Return اجتماع الفريق العامل; if the body is the meeting, اجتماع الدول الأطراف or only الاجتماع."""
    if not itself:
        return f"{_event(noun, form)} {body}"
    rest = _rest(body)
    if rest:
        return f"{_event(noun, form)} {rest}"
    return "ال" + {"two": noun.dual_nom, "many": noun.plural}.get(form, noun.singular)


def _of(body: str, *, itself: bool) -> str:
    """Return " للفريق العامل"; if the body is the meeting, " للدول الأطراف" or nothing."""
    name = _rest(body) if itself else body
    return " " + prefixed("ل", name) if name else ""


def _rest(body: str) -> str:
    """Return the name of a body without the word اجتماع at its beginning; any other name unchanged."""
    mark, letters = inline_marks.split_whole(body)
    first, _, rest = letters.partition(" ")
    if inline_marks.unmarked(first).removeprefix("ال") != MEETING.singular:
        return body
    return mark + rest if rest else ""


def _general(rapporteur: str) -> str:
    """Return مقرر in any form with its prefixes, such as للمقررة, with the adjective عام in agreement."""
    endings = (e for e in ("تان", "تين", "ان", "ون", "ين", "ات", "ة") if rapporteur.endswith(e))
    definite = "لم" in rapporteur
    return f"{rapporteur} {'ال' if definite else ''}عام{next(endings, '')}"


def prefixed(prefix: str, noun: str) -> str:
    """Return a noun with a prefix attached; the noun may be marked as a whole text."""
    mark, letters = inline_marks.split_whole(noun)
    return mark + basics.attach(prefix, letters)


def _declined(noun: _Declined, case: Case, n: int) -> str:
    return noun[min(n, 3) - 1 if n else 2][0 if case == "nom" else 1]


def agreeing(adjective: str, gender: Gender, n: int = 1) -> str:
    """Return an adjective, given in the masculine singular, in the nominative singular or dual.

    السابق، السابقة، السابقان، السابقتان; الأول، الأولى.
    """
    if n == 2:
        return adjective + ("ان" if gender == "m" else "تان")
    if gender == "m":
        return adjective
    return {"الأول": "الأولى"}.get(adjective, f"{adjective}ة")


def possessed(noun: str, owner: str) -> str:
    """Return ``noun`` with the possessive pronoun of ``owner``: اجتماعه، دورتها، صيغتهما، اجتماعهم."""
    stem = noun[:-1] + "ت" if noun.endswith("ة") else noun
    if is_people(owner):
        return f"{stem}هم"
    return stem + ("هما" if is_dual(owner) else "ها" if gender_of(owner) == "f" else "ه")


def is_people(text: str) -> bool:
    """Return whether a name is a plural of persons, so that a verb after it is in the plural: الأصدقاء."""
    return _first(text).removeprefix("ال") in _PEOPLE


_PEOPLE = frozenset(
    ("أصدقاء", "خبراء", "أعضاء", "رؤساء", "وزراء", "ممثلون", "ممثلو", "مستشارون", "مدراء", "نواب", "مراقبون")
) | frozenset(("مراقبو", "مشاركون", "متكلمون", "مندوبون", "مقررون"))


def in_form(text: str) -> str:
    """Return بصيغته or بصيغتها for what was amended; بالصيغة if the gender of the noun is uncertain."""
    first = _first(text).removeprefix("ال")
    known = is_dual(text) or gender_of(text) == "f" or first in _MASCULINE
    return possessed("بصيغت", text) if known else "بالصيغة"


# Masculine nouns for what a meeting adopts.
_MASCULINE = frozenset(
    (
        *("مشروع", "قرار", "مقرر", "تقرير", "نص", "مقترح", "اقتراح", "تعديل", "بيان", "برنامج", "بروتوكول"),
        *("جدول", "مرفق", "بند", "تنظيم", "صك", "إعلان", "ملخص", "موجز", "دليل", "استبيان", "منهاج"),
        *("نظام", "عرض"),
    )
)


def _first(text: str) -> str:
    return without_owner(next(iter(inline_marks.unmarked(text).split()), "").strip("[]"))


def is_dual(text: str) -> bool:
    """Return whether a text begins with a dual that a meeting decides on: التوصيتين، مشروعي القرارين."""
    first = _first(text)
    definite, stem = first.startswith("ال"), first.removeprefix("ال")
    if stem.endswith("تين") and len(stem) > 5:
        return True
    if not definite and stem.endswith("تي") and len(stem) > 4:
        return True
    return stem in _DUALS or (not definite and f"{stem}ن" in _DUALS)


def gender_of(text: str) -> Gender:
    """Return the gender of the name of a body, an instrument or an event, for agreement.

    It is feminine if the first word ends in ة (لجنة، اتفاقية; not فريق، مؤتمر، بروتوكول) or in ات (مشاورات),
    or is another plural that does not denote people (الدول الأطراف، أقل البلدان نمواً).
    """
    first = _first(inline_marks.unmarked(text).removeprefix("أقل ")).removeprefix("ال")
    plural = first.endswith("ات") and first not in _NO_PLURALS
    return "f" if first.endswith("ة") or plural or first in _FEMININE else "m"


# Masculine nouns that end in ات.
_NO_PLURALS = frozenset(
    ("إثبات", "إفلات", "انفلات", "التفات", "ثبات", "نبات", "سبات", "فتات", "ميقات", "إسكات", "إنصات")
)
