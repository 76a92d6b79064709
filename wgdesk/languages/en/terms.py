"""The terms of a body in English: the words that its options choose for phrases of report and script."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal

from wgdesk.languages.en import basics
from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.text_numbers import by_words
from wgdesk.rules.options import Options
from wgdesk.words.variants import yes_no

NounForm = Literal["one", "many"]  # "meeting", "meetings"

_EVENTS: Mapping[str, tuple[str, str]] = {
    "meeting": ("meeting", "meetings"),
    "session": ("session", "sessions"),
    "itself": ("Meeting", "Meetings"),
    "conference": ("Conference", "Conferences"),
}
_SITTINGS: Mapping[str, tuple[str, str]] = {
    "meeting": ("meeting", "meetings"),
    "sitting": ("sitting", "sittings"),
    "plenary": ("plenary meeting", "plenary meetings"),
}
_DECIDERS: Mapping[str, tuple[str, str]] = {
    "parties": ("party", "parties"),
    "states_parties": ("State party", "States parties"),
    "members": ("State member", "States members"),
    "participants": ("State", "States"),
}
_TEXTS: Mapping[str, tuple[str, str]] = {
    "recommendations": ("recommendation", "recommendations"),
    "decisions": ("decision", "decisions"),
    "draft_resolutions": ("draft resolution", "draft resolutions"),  # for adoption by the parent body
    "draft_decisions": ("draft decision", "draft decisions"),
    "resolutions": ("resolution", "resolutions"),
    "agreed_conclusions": ("agreed conclusions", "agreed conclusions"),  # of one text too
}
# What is said of a sitting after its number, in brackets.
SITTING_LABELS: Mapping[str, str] = {
    "organizational": "organizational",
    "opening": "opening",
    "closing": "closing",
    "closed": "closed",
    "resumed": "resumed",
}
# What is said of a later part of a session, before its number: "its resumed twenty-fourth session".
RESUMED_SESSIONS = ("resumed", "reconvened")
# What is said of a session: "regular" in "its first regular session".
SESSION_KINDS = ("regular", "special", "annual", "formal", "substantive", "executive", *RESUMED_SESSIONS)
_RAPPORTEURS: Mapping[str, tuple[str, str]] = {
    "rapporteur": ("Rapporteur", "Rapporteurs"),
    "rapporteur_general": ("Rapporteur-General", "Rapporteurs-General"),
}
_CHAIRS: Mapping[str, str] = {"chair": "Chair", "president": "President"}


def term_functions(options: Options) -> Mapping[str, Callable[..., Any]]:
    """Return the functions that give phrases the terms of the body.

    EVENT(form) is the meeting or session, SITTING(form) one of its sittings, DECIDERS(form) those who decide,
    TEXT(form) what is adopted; EVENT_OF(form, body) adds whose meeting it is. ``form`` is "one" or "many", or
    a number; a conference goes by its name. NUMBERED(n, figure) is the number of one of the texts, MANY(n)
    "yes" if n of them take a plural.
    SITTINGS_HELD(n) counts sittings; AGAIN() is one after "the same". CHAIR() is the presiding officer,
    RAPPORTEUR(form) who presents the report.
    ITS(), THEY() and THEM() are the body's pronouns. TERM(name) is the value of an option ``term_...``, for
    phrases to choose by.
    """
    event, sitting = _EVENTS[options.choice("term_event")], sitting_noun(options)
    deciders = _DECIDERS[options.choice("term_deciders")]
    rapporteur = _RAPPORTEURS[options.choice("term_rapporteur")]
    short = options.choice("sitting_same") == "meeting"
    return {
        "EVENT": lambda form: _form(event, form),
        "EVENT_OF": lambda form, body: _event_of(options, event, form, body),
        "TEXT": lambda form: _form(_TEXTS[options.texts], form),
        "NUMBERED": lambda n, figure: basics.section_label(int(n)) if by_words(options) else figure,
        "MANY": lambda n: yes_no(_form(_TEXTS[options.texts], n) == _TEXTS[options.texts][1]),
        "SITTING": lambda form: _form(sitting, form),
        "AGAIN": lambda: _SITTINGS["meeting"][0] if short else sitting[0],
        "SITTINGS_HELD": lambda n: basics.counted(int(n), *sitting),
        "DECIDERS": lambda form: _form(deciders, form),
        "CHAIR": lambda: _CHAIRS[options.choice("term_chair")],
        "RAPPORTEUR": lambda form: _form(rapporteur, form),
        "ITS": lambda: "their" if options.choice("term_body") == "plural" else "its",
        "THEY": lambda: "they" if options.choice("term_body") == "plural" else "it",
        "THEM": lambda: "them" if options.choice("term_body") == "plural" else "it",
        "TERM": options.term,
    }


def sitting_noun(options: Options) -> tuple[str, str]:
    """Return "meeting", "sitting" or "plenary meeting", and its plural."""
    return _SITTINGS[options.choice("term_sitting")]


def _event_of(options: Options, event: tuple[str, str], form: NounForm | int, body: str) -> str:
    """Return "session of the Committee", "Meeting of States Parties"; a conference by its own name."""
    if options.choice("term_event") == "conference":
        return body if _form(event, form) == event[0] else event[1]
    return _form(event, form) + _of(body, itself=options.itself)


def _of(body: str, *, itself: bool) -> str:
    """Return " of the Committee"; if the body is the meeting itself, the rest of its name."""
    mark, letters = inline_marks.split_whole(body)
    first, _, rest = letters.partition(" ")
    if not itself or inline_marks.unmarked(first) != "Meeting":
        return f" of the {body}"
    return f" {mark}{rest}" if rest else ""


def _form(noun: tuple[str, str], form: NounForm | int) -> str:
    return noun[0] if form in ("one", 1) else noun[1]
