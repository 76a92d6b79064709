"""How the body of a record speaks, in Arabic: the words of its options for phrases of report and script."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal

from wgdesk.report.facts import Gender
from wgdesk.report.language import inline_marks
from wgdesk.report.language.arabic_nouns import MEETING, SESSION, Case, Noun
from wgdesk.rules.options import Options

# "the": الاجتماع; "a": اجتماع, also before its genitive; "two": اجتماعا, before its genitive; "many".
EventForm = Literal["the", "a", "two", "many"]

_EVENTS: Mapping[str, Noun] = {"meeting": MEETING, "session": SESSION}

# The nominative and the genitive of one, two, and more, with the word "following" in agreement.
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
# Besides words in ة: the dual of State, and plurals without people, which take the feminine singular.
_FEMININE = frozenset({"دولتان", "دولتين", "دول", "أطراف", "أفرقة", "هيئات", "لجان", "اجتماعات", "دورات"})


def term_functions(options: Options) -> Mapping[str, Callable[..., Any]]:
    """Return the functions of phrases that say how the body speaks.

    EVENT(form) is the meeting or session (see ``EventForm``), SITTING(form) one of its sittings ("the", "a").
    DECIDERS(case, n) are n of those who decide, with "following". GENDER(noun) is m or f, for a phrase that
    chooses; AS(adjective, noun) makes an adjective agree, and is dual with 2 as a third argument. TERM(name)
    is the value of an option ``term_...``, by which a phrase can choose.
    """
    event, plenary = event_noun(options), bool(sitting_adjectives(options))
    deciders = _DECIDERS[options.choice("term_deciders")]
    sittings = {
        "the": "الجلسة العامة" if plenary else "الجلسة",
        "a": "جلسة عامة" if plenary else "جلسة",
    }
    return {
        "EVENT": lambda form: _event(event, form),
        "SITTING": lambda form: sittings[form],
        "DECIDERS": lambda case, n: _declined(deciders, case, int(n)),
        "GENDER": gender_of,
        "AS": lambda adjective, noun, n=1: agreeing(adjective, gender_of(noun), int(n)),
        "TERM": lambda name: options.choice(f"term_{name}"),
    }


def event_noun(options: Options) -> Noun:
    """Return اجتماع or دورة."""
    return _EVENTS[options.choice("term_event")]


def sitting_adjectives(options: Options) -> tuple[str, ...]:
    """Return the adjectives, in the masculine singular, that a sitting of the body has: عام, or none."""
    return ("عام",) if options.choice("term_sitting") == "plenary" else ()


def _event(noun: Noun, form: EventForm) -> str:
    match form:
        case "the":
            return f"ال{noun.singular}"
        case "a":
            return noun.singular
        case "two":
            return noun.dual_nom.removesuffix("ن")
    return noun.plural


def _declined(noun: _Declined, case: Case, n: int) -> str:
    return noun[min(n, 3) - 1 if n else 2][0 if case == "nom" else 1]


def agreeing(adjective: str, gender: Gender, n: int = 1) -> str:
    """Return an adjective, given in the masculine singular, in the nominative of one or two.

    السابق، السابقة، السابقان، السابقتان; الأول، الأولى.
    """
    if n == 2:
        return adjective + ("ان" if gender == "m" else "تان")
    if gender == "m":
        return adjective
    return {"الأول": "الأولى"}.get(adjective, f"{adjective}ة")


def possessed(noun: str, owner: str) -> str:
    """Return ``noun`` with the possessive pronoun of ``owner``: اجتماعه، دورتها."""
    stem = noun[:-1] + "ت" if noun.endswith("ة") else noun
    return stem + ("ها" if gender_of(owner) == "f" else "ه")


def gender_of(text: str) -> Gender:
    """Return the gender with which words agree with the name of a body, an instrument or an event.

    It is feminine if the first word ends in ة (لجنة، اتفاقية; not فريق، مؤتمر، بروتوكول) or is the plural of
    a noun without people (الدول الأطراف).
    """
    first = next(iter(inline_marks.unmarked(text).split()), "").strip("[]")
    return "f" if first.endswith("ة") or first.removeprefix("ال") in _FEMININE else "m"
