"""Writes docs/options.md from the table of options and the English phrases."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from wgdesk.rules.option_kinds import AnyOption, ChoiceOption, OptionGroup
from wgdesk.rules.options import OPTION_GROUPS, OPTIONS, option_phrase, terms_of
from wgdesk.words.phrases import Phrases, screen_phrases

PAGE = Path(__file__).parents[2] / "docs" / "options.md"
_ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069")
# The phrase that names each page of the windows, and where it is.
_WHERE = {
    "options": ("meeting-options", "of the meeting’s facts"),
    "symbols": ("meeting-symbols", "of the meeting’s facts"),
    "settings": ("settings-meeting", "of the settings; they may be changed at any time"),
}
_INTRODUCTION = """\
# Options of a body

<!-- Written by python -m tests.rules.option_page, from the tables of options and English phrases. -->

What a body can have in its own way. [Body files](bodies.md) and [record files](record-file.md#options) name
these options; one that is left out has its default, the value in bold type. Whole numbers are written without
quotation marks.
"""
_HEADINGS = {
    OptionGroup.REPORT: "The report",
    OptionGroup.TERMS: "How the body speaks",
    OptionGroup.QUANTIFIERS: "How many made a point",
    OptionGroup.MASTHEAD: "The masthead and the page",
    OptionGroup.LIMITS: "Time allotted",
    OptionGroup.SELDOM_LIMITS: "Time allotted to others",
    OptionGroup.FLOOR: "The floor",
}
_FOR_WHOM = {
    OptionGroup.REPORT: "For whoever reads the report: what it says, in which order and form.",
    OptionGroup.TERMS: """\
For the report, the Chair’s script and the windows alike. What is meant for English alone says so.""",
    OptionGroup.QUANTIFIERS: """\
For whoever reads the report: the smallest number of delegations for each word. “Most speakers” is more than
half of those who spoke.""",
    OptionGroup.MASTHEAD: "For whoever is given the report on paper or as a file.",
    OptionGroup.LIMITS: """\
For those who speak: seconds allotted to a statement; 0 means no limit. Closing statements have none, nor have
opening ones of nobody’s delegation. The Chair’s office may set these as well.""",
    OptionGroup.SELDOM_LIMITS: "Seconds, likewise.",
    OptionGroup.FLOOR: """\
For the Chair and the desk. The [page on bodies](bodies.md#the-order-of-speakers) says more of each order.""",
}
# What the words of the windows are too short to say, below the table of a group.
_MORE = {
    OptionGroup.REPORT: """\

- `chapter_order` = `meeting`: what stands in a chapter follows the meetings and, at one meeting, the hours
  that are recorded, without the headings “Deliberations” and “Action taken”. A point that names a meeting
  (`at_sittings`, `sitting`) stands at that meeting, before the statements there; any other stays behind what
  it followed: the consideration and the documents, or the point before it. Guests stand apart from
  delegations, as they spoke. What was said under an item whose actions are with the agenda or the adoption
  stands there.
- `item_paragraphs`: sentences on the consideration, statements and actions become one paragraph, with points
  of the voice `body`. Other points, panels, quotations and what somebody has added keep paragraphs of their
  own and part the others.
- `other_states_called` = `parent_members` says “members of the Conference not members of the Board”. It needs
  the short name of the parent (`parent_short`); without it they are other States.
""",
}


def page() -> str:
    """Return the page."""
    phrases = screen_phrases("en", terms=terms_of({name: option.usual for name, option in OPTIONS.items()}))
    return "\n".join((_INTRODUCTION, *(_section(group, phrases) for group in OptionGroup)))


def _section(group: OptionGroup, phrases: Phrases) -> str:
    key, where = _WHERE[group.page]
    rows = "\n".join(_rows(group, phrases))
    return f"""\
## {_HEADINGS[group]}

{_FOR_WHOM[group]}
In the windows: “{_said(phrases, key)}” {where}.

| option | what | values |
|---|---|---|
{rows}
{_MORE.get(group, "")}"""


def _rows(group: OptionGroup, phrases: Phrases) -> Iterator[str]:
    for name, option in OPTION_GROUPS[group].items():
        yield f"| {name} | {_said(phrases, option_phrase(name))} | {_values(name, option, phrases)} |"


def _values(name: str, option: AnyOption, phrases: Phrases) -> str:
    if not isinstance(option, ChoiceOption):
        return f"{option.least} to {option.most}, **{option.default}**"
    said = {value: _said(phrases, option_phrase(name, value)) for value in option.values}
    return "; ".join(f"{_shown(value, option)}: {words}" for value, words in said.items())


def _shown(value: str, option: ChoiceOption) -> str:
    return f"**`{value}`**" if value == option.usual else f"`{value}`"


def _said(phrases: Phrases, key: str) -> str:
    return phrases.say(key, {}).translate(_ISOLATES)


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
