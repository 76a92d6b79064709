"""The plan of a meeting: the secretariat's decisions before the record is made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from wgdesk.meeting_setup.templates import Template

LONGEST = 60  # days after the first for which sittings are planned at most
# Parts of a template that go into the record unchanged.
CARRIED = ("mandates", "outline", "options", "script")


@dataclass(frozen=True)
class MeetingPlan:
    """The answers given before a meeting is set up.

    ``names``: field of the meeting -> language -> text; an empty text removes the one in ``template``.
    ``instrument``: the treaty whose table of parties is used; empty: none. ``symbols``: field such as
    ``symbol_draft`` -> document symbol. ``sittings`` and ``agenda``: whether these are made. ``topics``:
    titles of the substantive items, by language. ``source``: name of the body or file from which the plan was
    made, for the history.
    """

    ordinal: int | None
    first_day: date
    last_day: date
    zone: str
    original_language: str
    names: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    mode: str = "in_person"
    instrument: str = ""
    symbols: Mapping[str, str] = field(default_factory=dict)
    template: Template = field(default_factory=dict)
    sittings: bool = False
    agenda: bool = False
    topics: Sequence[Mapping[str, str]] = ()
    source: str = ""
