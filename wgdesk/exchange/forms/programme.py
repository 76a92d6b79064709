"""Forms of agenda items, sittings, and decisions."""

from __future__ import annotations

from wgdesk import model as m
from wgdesk.exchange.form import Children, Column, Form, row_form
from wgdesk.exchange.forms.floor import LIST_CLOSING, MOTION, PANEL, REQUEST, SPEAKER_COUNT
from wgdesk.exchange.forms.outcome import POINT, RESERVATION_TO_DECISION
from wgdesk.exchange.value_kinds import ChoiceKind
from wgdesk.rules.narrative import SUSPENSIONS

_NUMBER = Column("number", always=True)
ITEM_SITTING = row_form(m.ItemSitting, parent="item_id", short="sitting")


def _item(*inside: Children) -> Form:
    return row_form(
        m.AgendaItem,
        Children("sittings", ITEM_SITTING),
        Children("list_closings", LIST_CLOSING),
        Children("speaker_counts", SPEAKER_COUNT),
        Children("panels", PANEL),
        Children("points", POINT),
        *inside,
        but=[_NUMBER],
        parent="parent_id",
        order=("number",),
    )


INNER_ITEM = _item()
SUB_ITEM = _item(Children("items", INNER_ITEM))
AGENDA_ITEM = _item(Children("items", SUB_ITEM))
INFORMAL_MEETING = row_form(m.InformalMeeting, parent="informal_body_id", short="day", order=("day",))
INFORMAL_OFFICER = row_form(m.InformalOfficer, parent="informal_body_id")
INFORMAL_STEP = row_form(m.InformalStep, parent="informal_body_id", order=("place",))
INFORMAL_BODY = row_form(
    m.InformalBody,
    Children("days", INFORMAL_MEETING),
    Children("officers", INFORMAL_OFFICER),
    Children("steps", INFORMAL_STEP),
    order=("place",),
)
PRESIDING = row_form(m.Presiding, parent="sitting_id", short="officer", order=("place",))
SUSPENSION = row_form(
    m.Suspension,
    but=[Column("kind", kind=ChoiceKind(SUSPENSIONS), always=True)],
    parent="sitting_id",
    order=("suspended_at",),
)
SLOT = row_form(m.Slot, parent="sitting_id", order=("begins_at",))
PRESENCE = row_form(m.Presence, parent="sitting_id", short="delegation")
SITTING = row_form(
    m.Sitting,
    Children("presiding", PRESIDING),
    Children("suspensions", SUSPENSION),
    Children("timetable", SLOT),
    Children("present", PRESENCE),
    Children("requests", REQUEST),
    Children("motions", MOTION),
    but=[_NUMBER],
    order=("number",),
)
DECISION = row_form(
    m.Decision,
    Children("reservations", RESERVATION_TO_DECISION),
    key="subject",
    keys=tuple(m.Subject),
    short="sitting",
)
