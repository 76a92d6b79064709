"""Setting a meeting up: from the start window to the window of its record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from tests.e2e.driver import Operator


@dataclass(frozen=True)
class Setup:
    """Answers to the four steps; ``topics`` by language; without ``template`` the meeting starts empty."""

    ordinal: int
    first_day: date
    last_day: date
    topics: Mapping[str, Sequence[str]]
    template: bool = True
    venue: Mapping[str, str] = field(default_factory=dict)
    participants_symbol: str = ""
    names: Mapping[tuple[str, str], str] = field(default_factory=dict)  # (field, language)
    order: tuple[str, str] = ("ar", "en")  # as windows ask for a text


NAMES = (
    "body_full",
    "body_short",
    "parent_full",
    "parent_medium",
    "parent_short",
    "instrument_full",
    "instrument_short",
)


def set_up(at: Operator, facts: Setup, titles: tuple[str, str]) -> None:
    """Set up a meeting; ``titles``: words in the titles of the dialog and then of the record's window."""
    at.sees_window("WGDesk")
    at.press("Ctrl+N")
    at.sees_window(titles[0])
    at.press("Enter" if facts.template else "End Enter")
    at.type(str(facts.ordinal))
    for day in (facts.first_day, facts.last_day):
        at.tab()
        at.type(f"{day:%Y%m%d}")
    at.tab(3)  # how it is held, its zone, the language of the original
    for lang in facts.order:
        at.tab()
        if lang in facts.venue:
            at.write(facts.venue[lang])
    at.tab(5)
    at.type(facts.participants_symbol)
    at.press("Enter")
    _write_names(at, facts)
    at.press("Enter")
    at.tab()
    for lang in facts.order:
        at.tab()
        if facts.topics.get(lang):
            at.write("\n".join(facts.topics[lang]))
    at.tab()
    at.press("Enter")
    at.sees("begin_meeting")
    at.sees_window(titles[1])


def _write_names(at: Operator, facts: Setup) -> None:
    """Write the names that the template lacks, in the grid of two languages."""
    if not facts.names:
        return
    for name in NAMES:
        for lang in facts.order:
            if (name, lang) in facts.names:
                at.write(facts.names[name, lang])
            at.tab()


def write_facts(at: Operator, overview: str, mandates: Sequence[str]) -> None:
    """Write what was said at the opening, and replace the template's paragraphs of the mandate."""
    at.press("Ctrl+I Enter")
    at.tab(2 * 8)  # eight names, each in two languages
    at.write(overview)
    at.press("Enter")
    at.sees("write_text")
    at.press("Esc Down Down Down Down Enter")
    for body in mandates:
        at.tab(5)  # kind, number, three buttons
        at.paste(body)
        at.tab(2)  # past the other language
        at.sees("write_text")
    at.press("Ctrl+I")
