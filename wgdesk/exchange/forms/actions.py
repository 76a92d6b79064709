"""Forms of actions and of the votes on them."""

from __future__ import annotations

from wgdesk import model as m
from wgdesk.exchange.form import PLACE, Children, Column, Form, FormText, Shape, no, none
from wgdesk.exchange.forms.outcome import RESERVATION_TO_ACTION
from wgdesk.exchange.forms.sponsors import SPONSOR_OF_ACTION

BALLOT = Form(
    m.Ballot,
    (Column("delegation_id"),),
    parent="action_id",
    key="choice",
    keys=tuple(m.VoteChoice),
    short="delegation",
    marked=False,
)
ACTION = Form(
    m.Action,
    (
        Column("sitting_id"),
        Column("verb"),
        *none("item_id", "document_id", "recommendation_id"),
        Column("manner", m.Manner.NOT_STATED),
        *none("voting", "in_favour", "against", "abstaining"),
        *no("orally_amended", "orally_revised"),
        *none("decided_at"),
        PLACE,
        FormText("object"),
        Children("ballots", BALLOT, Shape.MANY),
        Children("sponsors", SPONSOR_OF_ACTION),
        Children("reservations", RESERVATION_TO_ACTION),
    ),
    order=("place",),
    group="sitting_id",
)
