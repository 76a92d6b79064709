"""Forms of the meeting, its options and outline, mandates, and previous meetings."""

from __future__ import annotations

from wgdesk import model as m
from wgdesk.exchange.form import Column, FirstOf, row_form
from wgdesk.exchange.record_kinds import OptionKind, SectionKind, UidKind, ZoneKind
from wgdesk.exchange.value_kinds import ChoiceKind
from wgdesk.language_table import CODES
from wgdesk.rules.options import OPTIONS
from wgdesk.rules.outline import SECTIONS
from wgdesk.rules.sentences import sayings

_SECTIONS = tuple(kind for kind, _ in SECTIONS)

MEETING = row_form(
    m.Meeting,
    columns=(
        *("uid", "ordinal", "session_kind", "first_day", "last_day"),
        *("zone", "mode", "original_language", "stage"),
        *("symbol_draft", "symbol_final", "job_draft", "job_final"),
        *("masthead_item", "parent_session"),
        *("participants_symbol", "participants_to_come", "participants_link"),
        *("members_symbol", "agenda_symbol"),
        *("documents_symbol", "documents_link", "speakers_symbol", "speakers_link"),
        *("issued_draft", "issued_final", "prepared_draft", "prepared_final"),
        *("rapporteur_finalizes", "finalizer"),
        *("instrument", "status_as_of", "closed_at"),
    ),
    but=[
        Column("uid", UidKind.new, UidKind(), always=True),
        Column("zone", kind=ZoneKind(), always=True),
        Column("original_language", kind=ChoiceKind(CODES), always=True),
    ],
)
OPTION = row_form(
    m.Option, but=[Column("value", kind=OptionKind())], key="name", keys=tuple(OPTIONS), short="value"
)
OWN_SENTENCE = row_form(m.OwnSentence, key="saying", keys=sayings(), short="body", marked=False)
OUTLINE_SECTION = row_form(
    m.OutlineSection,
    but=[
        Column("kind", kind=SectionKind(_SECTIONS)),
        Column("parent", kind=SectionKind(("", *_SECTIONS))),
    ],
    short="kind",
    order=("place",),
)
MANDATE = row_form(m.Mandate, order=("place",))
PREVIOUS_MEETING = row_form(
    m.PreviousMeeting,
    but=[Column("last_day", FirstOf(("first_day",)))],
    short="first_day",
    order=("first_day",),
)
RECESS = row_form(
    m.Recess,
    but=[Column("last_day", FirstOf(("first_day",)))],
    short="first_day",
    order=("first_day",),
)
