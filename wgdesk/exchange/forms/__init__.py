"""The forms of all tables in a record file; docs/record-file.md describes them for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wgdesk.exchange.form import Children, Form, FormPart, Shape
from wgdesk.exchange.forms.actions import ACTION
from wgdesk.exchange.forms.composition import INSERTION, OMISSION, OVERRIDE
from wgdesk.exchange.forms.delegations import (
    ATTENDANCE_LIST,
    DELEGATION,
    GROUPING,
    OFFICER,
    PERSON,
    REGISTRATION,
)
from wgdesk.exchange.forms.floor import MESSAGE, PANEL
from wgdesk.exchange.forms.marks import ACCEPTANCE, DOUBT, MARKS, PLACEHOLDER, VERSION, WORDING
from wgdesk.exchange.forms.meeting import (
    MANDATE,
    MEETING,
    OPTION,
    OUTLINE_SECTION,
    OWN_SENTENCE,
    PREVIOUS_MEETING,
    RECESS,
)
from wgdesk.exchange.forms.outcome import CLUSTER, DOCUMENT, PASSAGE
from wgdesk.exchange.forms.programme import AGENDA_ITEM, DECISION, INFORMAL_BODY, SITTING

__all__ = [
    "ACCEPTANCE",
    "DELEGATION",
    "DOUBT",
    "MARKS",
    "OPTION",
    "PERSON",
    "PLACEHOLDER",
    "TOP",
    "VERSION",
    "WORDING",
    "forms",
]


TOP: tuple[Children, ...] = (
    Children("meeting", MEETING, Shape.ONE),
    Children("options", OPTION, Shape.MAP),
    Children("outline", OUTLINE_SECTION, always=True),
    Children("script", OWN_SENTENCE, Shape.MAP),
    Children("mandates", MANDATE),
    Children("previous_meetings", PREVIOUS_MEETING),
    Children("recesses", RECESS),
    Children("groupings", GROUPING),
    Children("delegations", DELEGATION, always=True),
    Children("registrations", REGISTRATION),
    Children("attendance_lists", ATTENDANCE_LIST, Shape.MAP),
    Children("people", PERSON, Shape.MAP),
    Children("officers", OFFICER, Shape.MAP),
    Children("agenda", AGENDA_ITEM),
    Children("panels", PANEL),
    Children("sittings", SITTING),
    Children("decisions", DECISION, Shape.MAP),
    Children("informal_bodies", INFORMAL_BODY),
    Children("clusters", CLUSTER),
    Children("documents", DOCUMENT),
    Children("actions", ACTION, Shape.MAP),
    Children("passages", PASSAGE),
    Children("overrides", OVERRIDE),
    Children("insertions", INSERTION),
    Children("omissions", OMISSION),
    Children("messages", MESSAGE),
)


def forms(parts: Iterable[FormPart] = TOP) -> Iterator[Form]:
    """Yield the forms of all rows that can be inside ``parts``, outer ones first."""
    for part in parts:
        if isinstance(part, Children):
            yield part.form
            yield from forms(part.form.parts)
