"""The meeting, its options and outline, mandates, earlier meetings."""

from __future__ import annotations

from wgdesk import model as m
from wgdesk.exchange.form import PLACE, Column, FirstOf, Form, Text, empty, no, none, texts
from wgdesk.exchange.record_kinds import OptionValue, Uid, Zone
from wgdesk.exchange.value_kinds import Choice, Whole
from wgdesk.languages import CODES, COMMON
from wgdesk.rules.options import OPTIONS, OUTLINE

_SECTIONS = tuple(kind for kind, _ in OUTLINE)

MEETING = Form(
    m.Meeting,
    (
        Column("uid", Uid.new, Uid(), always=True),
        Column("ordinal", kind=Whole(least=1)),
        Column("first_day"),
        Column("last_day"),
        Column("zone", "Europe/Vienna", Zone(), always=True),
        Column("mode", m.Mode.IN_PERSON),
        Column("original_language", COMMON, Choice(CODES), always=True),
        Column("stage", m.Stage.DRAFT),
        *empty("symbol_draft", "symbol_final", "job_draft", "job_final", "participants_symbol"),
        *no("rapporteur_finalizes"),
        *none("closed_at"),
        *texts("parent_full", "parent_medium", "parent_short", "body_full", "body_short"),
        *texts("instrument_full", "instrument_short", "venue", "opening_overview"),
    ),
)
OPTION = Form(
    m.Option,
    (Column("value", kind=OptionValue()),),
    key="name",
    keys=tuple(OPTIONS),
    short="value",
)
OUTLINE_SECTION = Form(
    m.OutlineSection,
    (Column("kind", kind=Choice(_SECTIONS)), Column("parent", "", Choice(("", *_SECTIONS))), PLACE),
    short="kind",
    order=("place",),
)
MANDATE = Form(
    m.Mandate,
    (Column("kind"), Column("number"), PLACE, Text("body")),
    order=("place",),
)
PREVIOUS_MEETING = Form(
    m.PreviousMeeting,
    (Column("first_day"), Column("last_day", FirstOf(("first_day",)))),
    short="first_day",
    order=("first_day",),
)
