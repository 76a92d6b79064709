"""Forms of points, recommendations, documents, and passages."""

from __future__ import annotations

from wgdesk import model as m
from wgdesk.exchange.form import Children, Column, Form, row_form
from wgdesk.exchange.forms.sponsors import SPONSOR_OF_RECOMMENDATION
from wgdesk.exchange.record_kinds import BlockKeyKind, SectionKind
from wgdesk.rules.outline import POINT_SECTIONS

SUPPORT = row_form(m.Support, parent="point_id", short="delegation")
POINT = row_form(
    m.Point,
    Children("support", SUPPORT),
    but=[Column("section", kind=SectionKind(("", *POINT_SECTIONS)))],
    columns=(
        *("paragraph", "joins", "quantifier", "form", "of_noun", "delegations", "named", "place"),
        *("noun", "adverb"),
        *("voice", "person_id", "groups", "joined_groups", "group_size", "grouping_id"),
        *("panel_id", "section", "at_sittings", "sitting_id"),
        *("informal_body_id", "informal_first", "informal_last"),
    ),
    parent="item_id",
    order=("place",),
)


def _reservation(parent: str) -> Form:
    columns = ("delegation_id", "made_at", "dissociates", "remarks")
    return row_form(m.Reservation, columns=columns, parent=parent, order=("made_at",))


RESERVATION = _reservation("recommendation_id")
RESERVATION_TO_ACTION = _reservation("action_id")
RESERVATION_TO_DECISION = _reservation("decision_id")
RECOMMENDATION = row_form(
    m.Recommendation,
    Children("reservations", RESERVATION),
    Children("sponsors", SPONSOR_OF_RECOMMENDATION),
    columns=(
        *("state", "proposer_id", "sitting_id", "adopted_at", "manner"),
        *("orally_amended", "orally_revised", "own_number", "place"),
    ),
    parent="cluster_id",
    order=("place",),
)
CLUSTER = row_form(
    m.Cluster,
    Children("recommendations", RECOMMENDATION),
    columns=("item_id", "kind", "place"),
    order=("place",),
)
DOCUMENT = row_form(m.PaperDocument, order=("place",))
PASSAGE = row_form(m.Passage, but=[Column("block", kind=BlockKeyKind())], order=("decided_at",))
