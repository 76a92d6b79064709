"""The form of a record file, table by table. docs/record-file.md says it for people, with examples."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from wgdesk import model as m
from wgdesk.exchange.form import POSITION, Children, Column, Form, Part, Shape, Text
from wgdesk.exchange.kinds import Alternative, Choice, OptionValue, Uid, Whole, Words, Zone
from wgdesk.rules.attendance import LISTS
from wgdesk.rules.narrative import LANGUAGES
from wgdesk.rules.options import OPTIONS, OUTLINE

_LANGUAGE = Choice(LANGUAGES)
_CODE = Words(filled=True)
_PLACE = Column("place", POSITION)
_SECTIONS = tuple(kind for kind, _ in OUTLINE)
_SUSPENSIONS = ("informal", "technical", "break")


def _none(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name, None) for name in names)


def _no(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name, False) for name in names)


def _empty(*names: str, lines: bool = False) -> tuple[Column, ...]:
    return tuple(Column(name, "", Words(lines=lines)) for name in names)


def _texts(*names: str) -> tuple[Text, ...]:
    return tuple(Text(name) for name in names)


def _first_of(*names: str) -> Callable[[Mapping[str, Any]], Any]:
    return lambda values: next((values[name] for name in names if values.get(name)), None)


def _known(name: str) -> Callable[[Mapping[str, Any]], bool]:
    return lambda values: values.get(name) is not None


# -- what any row may have ---------------------------------------------------------------------------------

VERSION = Form(
    m.WordingVersion,
    (
        Column("revision", POSITION, Whole(least=1)),
        Column("body", kind=Words(lines=True, filled=True)),
        Column("replaced_at"),
    ),
    parent="wording_id",
    order=("revision",),
    marked=False,
)
# A text is one object with a key per language: texts.py reads and writes it.
WORDING = Form(
    m.Wording,
    (Column("body"), Column("revision", 1, Whole(least=1)), Column("basis", None)),
    key="lang",
    keys=LANGUAGES,
    marked=False,
    owned=True,
)
DOUBT = Form(
    m.Doubt,
    (
        Column("alternative", "", Alternative(), always=True),
        *_empty("note", lines=True),
    ),
    key="column",
    short="alternative",
    marked=False,
    owned=True,
    order=("column",),
)
PLACEHOLDER = Form(
    m.Placeholder,
    (Column("note", "", Words(lines=True), always=True),),
    key="kind",
    keys=tuple(m.PlaceholderKind),
    short="note",
    marked=False,
    owned=True,
    order=("kind",),
)
MARKS = (
    Children("doubts", DOUBT, Shape.MAP),
    Children("placeholders", PLACEHOLDER, Shape.MAP),
)

# -- the meeting -------------------------------------------------------------------------------------------

MEETING = Form(
    m.Meeting,
    (
        Column("uid", Uid.new, Uid()),
        Column("ordinal", kind=Whole(least=1)),
        Column("first_day"),
        Column("last_day"),
        Column("zone", "Europe/Vienna", Zone(), always=True),
        Column("mode", m.Mode.IN_PERSON),
        Column("original_language", "en", _LANGUAGE, always=True),
        Column("stage", m.Stage.DRAFT),
        *_empty("symbol_draft", "symbol_final", "job_draft", "job_final", "participants_symbol"),
        *_no("rapporteur_finalizes"),
        *_texts("parent_full", "parent_medium", "parent_short", "body_full", "body_short"),
        *_texts("instrument_full", "instrument_short", "venue", "opening_overview"),
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
    (Column("kind", kind=Choice(_SECTIONS)), Column("parent", "", Choice(("", *_SECTIONS))), _PLACE),
    short="kind",
    order=("place",),
)
MANDATE = Form(
    m.Mandate,
    (Column("kind"), Column("number", kind=Words(filled=True)), _PLACE, Text("body")),
    order=("place",),
)
PREVIOUS_MEETING = Form(
    m.PreviousMeeting,
    (Column("first_day"), Column("last_day", _first_of("first_day"))),
    short="first_day",
    order=("first_day",),
)

# -- delegations and people --------------------------------------------------------------------------------

GROUPING = Form(m.Grouping, (Column("code", kind=_CODE), *_no("regional"), Text("name")))
DELEGATION_NAME = Form(
    m.DelegationName,
    (
        Column("listed", kind=Words(filled=True)),
        Column("running", _first_of("listed"), Words(filled=True)),
        Column("paren", _first_of("listed"), Words(filled=True)),
        *_empty("article"),
        *_none("gender", "valid_from", "valid_until"),
    ),
    parent="delegation_id",
    key="lang",
    keys=LANGUAGES,
    short="listed",
    order=("valid_from",),
)
DELEGATION = Form(
    m.Delegation,
    (
        Column("code", kind=_CODE),
        Column("category", m.Category.STATE),
        *_none("grouping_id"),
        Column("signed", _known("signed_on")),
        Column("party", _known("party_since")),
        *_none("signed_on", "party_since"),
        _PLACE,
        Children("names", DELEGATION_NAME, Shape.MANY),
    ),
    order=("place",),
)
REGISTRATION = Form(
    m.Registration,
    (Column("delegation_id"), *_none("registered_at")),
    short="delegation",
)
ATTENDANCE_LIST = Form(
    m.AttendanceList, (*_no("is_open", "as_entered"),), key="category", keys=LISTS
)
PARTICIPANT = Form(
    m.Participant,
    (Column("rank"), *_none("credentials_on"), *_no("online")),
    parent="person_id",
)
PERSON = Form(
    m.Person,
    (
        Column("gender"),
        *_no("excellency"),
        *_none("delegation_id"),
        *_no("secretariat"),
        *_texts("name", "running", "function"),
        Children("participant", PARTICIPANT, Shape.ONE),
    ),
)
OFFICER = Form(
    m.Officer,
    (
        Column("person_id"),
        Column("office"),
        *_none("elected_at_id"),
        Column("by_acclamation", True),
        _PLACE,
    ),
    order=("place",),
)

# -- the agenda and what was said under its items ------------------------------------------------------------

ITEM_SITTING = Form(
    m.ItemSitting,
    (Column("sitting_id"), *_none("taken_up_at", "finished_at")),
    parent="item_id",
    short="sitting",
)
PANELLIST = Form(
    m.Panellist,
    (
        Column("person_id"),
        *_none("grouping_id"),
        _PLACE,
        Column("turn", POSITION),
        Text("presentation"),
    ),
    parent="panel_id",
    short="person",
    order=("place",),
)
PANEL = Form(
    m.Panel,
    (
        *_none("moderator_id"),
        *_no("exchanged"),
        Text("exchange"),
        Children("panellists", PANELLIST),
    ),
    parent="item_id",
)
SUPPORT = Form(m.Support, (Column("delegation_id"),), parent="point_id", short="delegation")
POINT = Form(
    m.Point,
    (
        Column("paragraph", POSITION),
        Column("joins", m.Joins.NONE),
        *_none("quantifier"),
        *_no("delegations"),
        _PLACE,
        *_texts("verb", "said"),
        Children("support", SUPPORT),
    ),
    parent="item_id",
    order=("place",),
)
_ITEM_PARTS: tuple[Part, ...] = (
    Column("number", POSITION, Whole(least=1), always=True),
    *_no("substantive"),
    Column("deliberations", m.Deliberations.OPEN),
    *_no("no_issues"),
    *_texts("title", "short"),
    Children("sittings", ITEM_SITTING),
    Children("panel", PANEL, Shape.ONE),
    Children("points", POINT),
)
SUB_ITEM = Form(m.AgendaItem, _ITEM_PARTS, parent="parent_id", order=("number",))
AGENDA_ITEM = Form(
    m.AgendaItem,
    (*_ITEM_PARTS, Children("items", SUB_ITEM)),
    parent="parent_id",
    order=("number",),
)

# -- sittings and the floor ----------------------------------------------------------------------------------

PRESIDING = Form(
    m.Presiding,
    (Column("officer_id"), _PLACE),
    parent="sitting_id",
    short="officer",
    order=("place",),
)
SUSPENSION = Form(
    m.Suspension,
    (
        Column("suspended_at"),
        *_none("resumed_at"),
        Column("kind", "break", Choice(_SUSPENSIONS), always=True),
        *_none("facilitator_id"),
        Text("reason"),
    ),
    parent="sitting_id",
    order=("suspended_at",),
)
SLOT = Form(
    m.Slot,
    (*_none("item_id"), Column("begins_at"), Column("ends_at")),
    parent="sitting_id",
    order=("begins_at",),
)
PRESENCE = Form(
    m.Presence,
    (Column("delegation_id"), *_no("online")),
    parent="sitting_id",
    short="delegation",
)
PAUSE = Form(
    m.Pause,
    (Column("paused_at"), *_none("resumed_at")),
    parent="request_id",
    order=("paused_at",),
)
ALIGNED = Form(m.Aligned, (Column("delegation_id"),), parent="request_id", short="delegation")
RULING = Form(
    m.Ruling,
    (Column("ruled_at"), *_no("appealed"), Column("upheld", True), Text("ruling")),
    parent="request_id",
)
REQUEST = Form(
    m.Request,
    (
        *_none("item_id"),
        Column("lane", m.Lane.LIST),
        Column("kind", m.Kind.GENERAL),
        Column("medium", m.Medium.ROOM),
        *_none("delegation_id", "person_id", "grouping_id"),
        *_empty("guest"),
        Column("asked_at", _first_of("called_at", "begun_at")),
        *_none("called_at", "begun_at", "ended_at", "withdrawn_at", "absent_at", "deferred_at"),
        *_no("interrupted"),
        *_empty("struck"),
        *_empty("note", lines=True),
        _PLACE,
        Text("statement"),
        Children("pauses", PAUSE),
        Children("aligned", ALIGNED),
        Children("ruling", RULING, Shape.ONE),
    ),
    parent="sitting_id",
    order=("asked_at",),
    group="lane",
)
MOTION = Form(
    m.Motion,
    (
        Column("kind"),
        *_none("item_id", "delegation_id"),
        Column("moved_at"),
        *_none("carried", "in_favour", "against", "abstaining"),
        Text("body"),
    ),
    parent="sitting_id",
    order=("moved_at",),
)
SITTING = Form(
    m.Sitting,
    (
        Column("number", POSITION, Whole(least=1), always=True),
        Column("day"),
        *_none("planned_begin", "planned_end", "opened_at", "closed_at"),
        *_no("resumed"),
        Children("presiding", PRESIDING),
        Children("suspensions", SUSPENSION),
        Children("timetable", SLOT),
        Children("present", PRESENCE),
        Children("requests", REQUEST),
        Children("motions", MOTION),
    ),
    order=("number",),
)
DECISION = Form(
    m.Decision,
    (
        Column("sitting_id"),
        *_none("decided_at"),
        Column("manner", m.Manner.CONSENSUS),
        *_no("orally_amended"),
    ),
    key="subject",
    keys=tuple(m.Subject),
    short="sitting",
)

# -- recommendations and documents -----------------------------------------------------------------------------

RESERVATION = Form(
    m.Reservation,
    (Column("delegation_id"), Column("made_at"), *_no("dissociates"), Text("body")),
    parent="recommendation_id",
    order=("made_at",),
)
RECOMMENDATION = Form(
    m.Recommendation,
    (
        Column("state", m.RecommendationState.PROPOSED),
        *_none("proposer_id", "sitting_id", "adopted_at"),
        _PLACE,
        Text("body"),
        Children("reservations", RESERVATION),
    ),
    parent="cluster_id",
    order=("place",),
)
CLUSTER = Form(
    m.Cluster,
    (
        *_none("item_id"),
        _PLACE,
        Text("heading"),
        Children("recommendations", RECOMMENDATION),
    ),
    order=("place",),
)
DOCUMENT = Form(
    m.PaperDocument,
    (
        Column("kind"),
        *_empty("symbol"),
        Column("by_secretariat", True),
        _PLACE,
        *_texts("title", "content"),
    ),
    order=("place",),
)

TOP: tuple[Children, ...] = (
    Children("meeting", MEETING, Shape.ONE),
    Children("options", OPTION, Shape.MAP),
    Children("outline", OUTLINE_SECTION, always=True),
    Children("mandates", MANDATE),
    Children("previous_meetings", PREVIOUS_MEETING),
    Children("groupings", GROUPING),
    Children("delegations", DELEGATION, always=True),
    Children("registrations", REGISTRATION),
    Children("attendance_lists", ATTENDANCE_LIST, Shape.MAP),
    Children("people", PERSON, Shape.MAP),
    Children("officers", OFFICER, Shape.MAP),
    Children("agenda", AGENDA_ITEM),
    Children("sittings", SITTING),
    Children("decisions", DECISION, Shape.MAP),
    Children("clusters", CLUSTER),
    Children("documents", DOCUMENT),
)
