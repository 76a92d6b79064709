"""Forms of the meeting, its options and outline, mandates, and previous meetings."""

from __future__ import annotations

from wgdesk import model as m
from wgdesk.exchange.form import PLACE, Column, FirstOf, Form, FormText, empty, no, none, texts
from wgdesk.exchange.record_kinds import OptionKind, SectionKind, UidKind, ZoneKind
from wgdesk.exchange.value_kinds import ChoiceKind, WholeKind
from wgdesk.language_table import CODES, COMMON
from wgdesk.rules.options import OPTIONS, SECTIONS
from wgdesk.rules.sentences import sayings

_SECTIONS = tuple(kind for kind, _ in SECTIONS)

MEETING = Form(
    m.Meeting,
    (
        Column("uid", UidKind.new, UidKind(), always=True),
        Column("ordinal", None, WholeKind(least=1)),
        Column("first_day"),
        Column("last_day"),
        Column("zone", "Europe/Vienna", ZoneKind(), always=True),
        Column("mode", m.Mode.IN_PERSON),
        Column("original_language", COMMON, ChoiceKind(CODES), always=True),
        Column("stage", m.Stage.DRAFT),
        *empty("symbol_draft", "symbol_final", "job_draft", "job_final", "participants_symbol"),
        *none("issued_draft", "issued_final"),
        *no("rapporteur_finalizes"),
        *none("instrument", "status_as_of", "closed_at"),
        *texts("parent_full", "parent_medium", "parent_short", "body_full", "body_short"),
        *texts("instrument_full", "instrument_short", "venue", "opening_overview"),
    ),
)
OPTION = Form(
    m.Option,
    (Column("value", kind=OptionKind()),),
    key="name",
    keys=tuple(OPTIONS),
    short="value",
)
OWN_SENTENCE = Form(
    m.OwnSentence, (FormText("body"),), key="saying", keys=sayings(), short="body", marked=False
)
OUTLINE_SECTION = Form(
    m.OutlineSection,
    (
        Column("kind", kind=SectionKind(_SECTIONS)),
        Column("parent", "", SectionKind(("", *_SECTIONS))),
        PLACE,
        FormText("heading"),
    ),
    short="kind",
    order=("place",),
)
MANDATE = Form(
    m.Mandate,
    (Column("kind"), Column("number"), PLACE, FormText("body")),
    order=("place",),
)
PREVIOUS_MEETING = Form(
    m.PreviousMeeting,
    (Column("first_day"), Column("last_day", FirstOf(("first_day",)))),
    short="first_day",
    order=("first_day",),
)
