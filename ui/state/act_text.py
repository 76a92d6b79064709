"""Acts as text, for the toast and the history: what was done, and to whom."""

from __future__ import annotations

from collections.abc import Mapping

from ui.look.speech import isolated, symbol
from ui.state.record_session import RecordSession
from wgdesk.acting.undo import REDO, UNDO
from wgdesk.bringing.unsent import NOTE
from wgdesk.errors import Refused
from wgdesk.panel_rows import BY_ROW, PanelPlace
from wgdesk.words.phrases import PhraseError

_PEOPLE = ("who", "ended", "second", "back")  # facts of an act that name a person or delegation
_ABOUT = ("word", "nth", "paragraph", "who", "what", "item", "sitting")  # in the order of the text
_LABELLED = ("nth", "paragraph", "item", "sitting")  # told with what they count: about-...
_FIGURES = ("sitting", "nth", "counted", "needed")
_LIST, _LIST_PHRASE = "list-", "attendance-list-"  # beginning of the word for a list; of its phrase
_KEPT = ("none", "nobody", "several", "here", "missing")  # phrases select a variant by these values


def tell(session: RecordSession, act: str, args: Mapping[str, object]) -> str:
    """Return an act in words, as a sentence, from its arguments in the journal.

    It uses the phrase ``told-<act>``; if that fails, the name of the act and what it was about. It reads
    nothing else from the record: the row that the act changed may no longer exist.
    """
    return _begun(_told(session, act, args))


def turned(session: RecordSession, args: Mapping[str, object]) -> str:
    """Return the text of the act that an undo, a redo or a note is about; ``args``: from the journal."""
    return _told(session, str(args.get("act", "")), _within(args, "names"))


def _within(args: Mapping[str, object], name: str) -> Mapping[str, object]:
    """Return the facts under one name; none if an older or newer version did not store them so."""
    found = args.get(name)
    return found if isinstance(found, Mapping) else {}


def _why(session: RecordSession, args: Mapping[str, object]) -> str:
    """Return why an act done offline was not sent; empty if only another version can say it."""
    facts = {name: str(fact) for name, fact in _within(args, "facts").items() if name != "key"}
    try:
        return session.app.speech.told(Refused(str(args.get("why", "")), **facts))
    except PhraseError:
        return ""


def _told(session: RecordSession, act: str, args: Mapping[str, object]) -> str:
    speech = session.app.speech
    key = act.replace("_", "-")
    if act in (UNDO, REDO):
        return speech.say(f"told-{key}", act=turned(session, args))
    if act == NOTE:
        return speech.say(f"told-{key}", act=turned(session, args), why=_why(session, args))
    if not speech.knows(f"act-{key}"):
        return isolated(act)  # written by a newer version of the program
    names = {
        name: value
        for name, value in args.items()
        if isinstance(value, str) and (name != "word" or speech.knows(_phrase_of(value)))
    }
    spoken: dict[str, str | int] = {
        name: int(value) if name == "count" and value.isdecimal() else _spoken(session, name, value)
        for name, value in names.items()
    }
    try:
        return speech.say_with(f"told-{key}", {"way": "", **spoken})  # an older version did not store the way
    except PhraseError:  # the act has no such phrase, or another version of the program stored other facts
        about = _about(session, names)
        return f"{speech.act(act)}: {about}" if about else speech.act(act)


def _about(session: RecordSession, names: Mapping[str, str]) -> str:
    """Return what an act was about, the row first, then its place; empty if nothing is known."""
    speech, parts = session.app.speech, []
    for name in _ABOUT:
        value = names.get(name, "")
        if not value or value in _KEPT:
            continue
        spoken = _spoken(session, name, value)
        parts.append(speech.say(f"about-{name}", label=spoken) if name in _LABELLED else spoken)
    return " · ".join(parts)


def _phrase_of(word: str) -> str:
    """Return the phrase for a word of the record: of the same name, except for the lists of attendance."""
    return _LIST_PHRASE + word.removeprefix(_LIST) if word.startswith(_LIST) else word


def _begun(told: str) -> str:
    """Return text with a capital first letter."""
    return told[:1].upper() + told[1:]


def _spoken(session: RecordSession, name: str, value: str) -> str:
    """Return a fact of an act as shown: a delegation's code as its name, numbers in local digits."""
    if value in _KEPT:
        return value
    if name in _PEOPLE:
        if value == "secretariat":
            return session.app.speech.say("speaker-secretariat")
        return session.names.by_code(value) or isolated(session.texts.told(value))
    if name == "item":
        return session.app.speech.item_number(value)
    if name in ("of", "way"):  # phrases select a variant by these
        return value
    if name == "span":
        return session.app.speech.span(float(value))
    if name == "word":
        return session.app.speech.say(_phrase_of(value))
    if name == "paragraph" and "-" in value:  # "3-7"
        first, _, last = value.partition("-")
        return session.app.speech.between(first, last)
    if name in (*_FIGURES, "paragraph"):
        return symbol(session.app.speech.figure(value))
    return isolated(session.texts.told(value) if name == "what" else value)


# Argument of an act -> the table of that row. If an act has several, the first in this order counts.
_TABLES = {
    "request_id": "request",
    "point_id": "point",
    "recommendation_id": "recommendation",
    "cluster_id": "cluster",
    "document_id": "document",
    "panellist_id": "panellist",
    "panel_id": "panel",
    "officer_id": "officer",
    "action_id": "action",
    "decision_id": "decision",
    "informal_body_id": "informal_body",
    "insertion_id": "insertion",
    "item_id": "agenda_item",
    "sitting_id": "sitting",
    "delegation_id": "delegation",
    "person_id": "person",
    "mandate_id": "mandate",
    "previous_id": "previous_meeting",
    "recess_id": "recess",
    "section_id": "outline_section",
    "grouping_id": "grouping",
    "meeting_id": "meeting",
    "block": "block",
}


def place_of(args: Mapping[str, object]) -> PanelPlace | None:
    """Return where to show what an act changed; None if no panel shows it.

    ``args``: the act's arguments in the journal. A text is shown at its row.
    """
    named = str(args.get("table", ""))
    for name, table in (("row", named), *_TABLES.items()):
        key = args.get(name)
        if table in _TABLES.values() and isinstance(key, int | str):
            return BY_ROW[table], table, key
    return None
