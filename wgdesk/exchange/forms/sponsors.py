"""Forms of those who sponsored a text: one inside an action, one inside a recommendation."""

from __future__ import annotations

from wgdesk import model as m
from wgdesk.exchange.form import Column, Form, FormPart, no

_PARTS: tuple[FormPart, ...] = (Column("delegation_id"), *no("introduced"))
SPONSOR_OF_ACTION = Form(m.Sponsor, _PARTS, parent="action_id", short="delegation")
SPONSOR_OF_RECOMMENDATION = Form(m.Sponsor, _PARTS, parent="recommendation_id", short="delegation")
