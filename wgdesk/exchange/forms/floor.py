"""Forms of panels, requests for the floor with their statements, motions, and messages."""

from __future__ import annotations

from wgdesk import model as m
from wgdesk.exchange.form import (
    PLACE,
    POSITION,
    Children,
    Column,
    FirstOf,
    Form,
    FormText,
    Shape,
    empty,
    no,
    none,
    texts,
)
from wgdesk.exchange.record_kinds import FileKind
from wgdesk.exchange.value_kinds import TextKind
from wgdesk.rules.narrative import LONGEST_NAME

LIST_CLOSING = Form(
    m.ListClosing,
    (Column("closed_at"), *none("reopened_at")),
    parent="item_id",
    short="closed_at",
    order=("closed_at",),
)
MESSAGE = Form(
    m.Message,
    (Column("body", kind=TextKind(filled=True)), Column("sent_at"), *none("cleared_at")),
    order=("sent_at",),
)
PANELLIST = Form(
    m.Panellist,
    (
        Column("person_id"),
        *none("grouping_id"),
        PLACE,
        Column("turn", POSITION),
        *no("named"),
        FormText("presentation"),
    ),
    parent="panel_id",
    short="person",
    order=("place",),
)
PANEL = Form(
    m.Panel,
    (
        *none("moderator_id"),
        *no("round_table", "summarized", "exchanged"),
        PLACE,
        *texts("title", "exchange"),
        Children("panellists", PANELLIST),
    ),
    parent="item_id",
    order=("place",),
)
PAUSE = Form(
    m.Pause,
    (Column("paused_at"), *none("resumed_at")),
    parent="request_id",
    order=("paused_at",),
)
ALIGNED = Form(m.Aligned, (Column("delegation_id"),), parent="request_id", short="delegation")
RULING = Form(
    m.Ruling,
    (Column("ruled_at"), *no("appealed"), Column("upheld", True), FormText("ruling")),
    parent="request_id",
)
ATTACHMENT = Form(
    m.Attachment,
    (
        Column("name", kind=TextKind(filled=True, most=LONGEST_NAME)),
        Column("content_id", kind=FileKind()),
        Column("attached_at"),
    ),
    parent="request_id",
    order=("attached_at",),
)
REQUEST = Form(
    m.Request,
    (
        *none("item_id"),
        Column("lane", m.Lane.LIST),
        Column("kind", m.StatementKind.GENERAL),
        Column("medium", m.Medium.ROOM),
        *none("delegation_id", "person_id", "grouping_id", "action_id", "recommendation_id"),
        *empty("guest"),
        Column("asked_at", FirstOf(("called_at", "begun_at"))),
        *none("called_at", "begun_at", "ended_at", "withdrawn_at", "absent_at", "deferred_at"),
        *no("interrupted"),
        *none("allotted"),
        *no("consented"),
        *none("text_at"),
        *empty("struck"),
        *empty("note", lines=True),
        PLACE,
        FormText("statement"),
        Children("pauses", PAUSE),
        Children("aligned", ALIGNED),
        Children("ruling", RULING, Shape.ONE),
        Children("files", ATTACHMENT),
    ),
    parent="sitting_id",
    order=("asked_at",),
    group="lane",
)
MOTION = Form(
    m.Motion,
    (
        Column("kind"),
        *none("item_id", "delegation_id"),
        Column("moved_at"),
        *none("carried", "in_favour", "against", "abstaining"),
        FormText("body"),
    ),
    parent="sitting_id",
    order=("moved_at",),
)
