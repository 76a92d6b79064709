"""Forms of agenda items, sittings, and decisions."""

from __future__ import annotations

from wgdesk import model as m
from wgdesk.exchange.form import (
    PLACE,
    POSITION,
    Children,
    Column,
    Form,
    FormPart,
    FormText,
    empty,
    no,
    none,
    texts,
)
from wgdesk.exchange.forms.floor import LIST_CLOSING, MOTION, PANEL, REQUEST
from wgdesk.exchange.forms.outcome import POINT, RESERVATION_TO_DECISION
from wgdesk.exchange.value_kinds import ChoiceKind, WholeKind
from wgdesk.rules.narrative import SUSPENSIONS

ITEM_SITTING = Form(
    m.ItemSitting,
    (Column("sitting_id"), *none("taken_up_at", "finished_at")),
    parent="item_id",
    short="sitting",
)
_ITEM_PARTS: tuple[FormPart, ...] = (
    Column("number", POSITION, WholeKind(least=1), always=True),
    *no("substantive"),
    Column("deliberations", m.Deliberations.OPEN),
    *none("joint_with_id"),
    *no("no_issues"),
    *texts("title", "short", "segment"),
    Children("sittings", ITEM_SITTING),
    Children("list_closings", LIST_CLOSING),
    Children("panels", PANEL),
    Children("points", POINT),
)
INNER_ITEM = Form(m.AgendaItem, _ITEM_PARTS, parent="parent_id", order=("number",))
SUB_ITEM = Form(
    m.AgendaItem,
    (*_ITEM_PARTS, Children("items", INNER_ITEM)),
    parent="parent_id",
    order=("number",),
)
AGENDA_ITEM = Form(
    m.AgendaItem,
    (*_ITEM_PARTS, Children("items", SUB_ITEM)),
    parent="parent_id",
    order=("number",),
)
INFORMAL_BODY = Form(
    m.InformalBody,
    (
        Column("kind"),
        *none("item_id", "established_at_id", "chaired_by_id"),
        Column("meetings", None, WholeKind(least=1)),
        *none("reported_at_id"),
        PLACE,
        *texts("name", "mandate", "report"),
    ),
    order=("place",),
)
PRESIDING = Form(
    m.Presiding,
    (Column("officer_id"), *none("item_id"), *no("acting"), PLACE),
    parent="sitting_id",
    short="officer",
    order=("place",),
)
SUSPENSION = Form(
    m.Suspension,
    (
        Column("suspended_at"),
        *none("resumed_at"),
        Column("kind", "break", ChoiceKind(SUSPENSIONS), always=True),
        *none("facilitator_id"),
        FormText("reason"),
    ),
    parent="sitting_id",
    order=("suspended_at",),
)
SLOT = Form(
    m.Slot,
    (*none("item_id"), Column("begins_at"), Column("ends_at")),
    parent="sitting_id",
    order=("begins_at",),
)
PRESENCE = Form(
    m.Presence,
    (Column("delegation_id"), *no("online", "assumed")),
    parent="sitting_id",
    short="delegation",
)
SITTING = Form(
    m.Sitting,
    (
        Column("number", POSITION, WholeKind(least=1), always=True),
        Column("day"),
        *none("planned_begin", "planned_end", "opened_at", "closed_at"),
        *none("held"),
        *no("resumed", "inquorate"),
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
        *none("decided_at"),
        Column("manner", m.Manner.NOT_STATED),
        *no("orally_amended", "orally_revised"),
        *empty("contained_in"),
        Children("reservations", RESERVATION_TO_DECISION),
    ),
    key="subject",
    keys=tuple(m.Subject),
    short="sitting",
)
