"""Forms of sponsors: inside an action, and inside a recommendation."""

from __future__ import annotations

from wgdesk.exchange.form import row_form
from wgdesk.model import Sponsor

_COLUMNS = ("delegation_id", "introduced", "grouping_id", "joined", "joined_at_id")
SPONSOR_OF_ACTION = row_form(Sponsor, columns=_COLUMNS, parent="action_id", short="delegation")
SPONSOR_OF_RECOMMENDATION = row_form(
    Sponsor, columns=_COLUMNS, parent="recommendation_id", short="delegation"
)
