"""Forms of panels, requests for the floor with their statements, motions, and messages."""

from __future__ import annotations

from wgdesk import model as m
from wgdesk.exchange.form import Children, Column, FirstOf, Shape, row_form
from wgdesk.exchange.record_kinds import FileKind

LIST_CLOSING = row_form(m.ListClosing, parent="item_id", short="closed_at", order=("closed_at",))
SPEAKER_COUNT = row_form(m.SpeakerCount, parent="item_id")
MESSAGE = row_form(m.Message, order=("sent_at",))
PANELLIST = row_form(m.Panellist, parent="panel_id", short="person", order=("place",))
PRESENTER = row_form(m.Presenter, parent="panel_id", short="delegation")
PANEL = row_form(
    m.Panel,
    Children("panellists", PANELLIST),
    Children("presenters", PRESENTER),
    columns=(
        *("kind", "chaired_by_id", "chair_said", "moderator_id", "co_moderator_id", "moderator_said"),
        *("summarized", "exchanged", "titled", "followed", "before_speakers", "sitting_id", "continues_id"),
        *("link", "place"),
    ),
    parent="item_id",
    order=("place",),
)
PAUSE = row_form(m.Pause, parent="request_id", order=("paused_at",))
ALIGNED = row_form(m.Aligned, parent="request_id", short="delegation")
INTRODUCED = row_form(m.Introduced, parent="request_id", short="document", order=("place",))
RULING = row_form(m.Ruling, parent="request_id")
ATTACHMENT = row_form(
    m.Attachment,
    but=[Column("content_id", kind=FileKind())],
    parent="request_id",
    order=("attached_at",),
)
REQUEST = row_form(
    m.Request,
    Children("pauses", PAUSE),
    Children("aligned", ALIGNED),
    Children("introduced", INTRODUCED),
    Children("ruling", RULING, Shape.ONE),
    Children("files", ATTACHMENT),
    columns=(
        *("item_id", "lane", "kind", "medium", "said_as", "opened", "quoted", "delegation_id"),
        *("person_id", "grouping_id", "action_id", "recommendation_id", "panel_id", "guest"),
        *("asked_at", "called_at", "begun_at", "ended_at", "withdrawn_at"),
        *("absent_at", "deferred_at", "interrupted", "allotted", "consented", "text_at", "struck", "note"),
        *("text_link", "place"),
    ),
    but=[Column("asked_at", FirstOf(("called_at", "begun_at")))],
    parent="sitting_id",
    order=("asked_at",),
    group="lane",
)
MOTION = row_form(
    m.Motion,
    columns=(
        *("kind", "item_id", "delegation_id", "moved_at"),
        *("carried", "in_favour", "against", "abstaining"),
    ),
    parent="sitting_id",
    order=("moved_at",),
)
