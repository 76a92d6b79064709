"""Forms of actions and of the votes on them."""

from __future__ import annotations

from wgdesk import model as m
from wgdesk.exchange.form import Children, Shape, row_form
from wgdesk.exchange.forms.outcome import RESERVATION_TO_ACTION
from wgdesk.exchange.forms.sponsors import SPONSOR_OF_ACTION

BALLOT = row_form(
    m.Ballot,
    parent="action_id",
    key="choice",
    keys=tuple(m.VoteChoice),
    short="delegation",
    marked=False,
)
ACTION = row_form(
    m.Action,
    Children("ballots", BALLOT, Shape.MANY),
    Children("sponsors", SPONSOR_OF_ACTION),
    Children("reservations", RESERVATION_TO_ACTION),
    columns=(
        *("sitting_id", "verb", "item_id", "document_id", "recommendation_id", "amends_id"),
        *("introduced_by_id", "introduced_at_id", "consulted", "facilitated_by_id", "sponsors_listed"),
        *("manner", "voting"),
        *("in_favour", "against", "abstaining", "orally_amended", "orally_revised", "budget", "decided_at"),
        *("continues", "lettered", "reference_numbered", "text_part"),
        *("sitting_unsaid", "number", "place"),
    ),
    order=("place",),
    group="sitting_id",
)
