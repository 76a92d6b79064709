"""Builds the sentences on introductory statements of delegations, persons and officers."""

from __future__ import annotations

from collections.abc import Sequence

from wgdesk.reads.values.record import StatementNow
from wgdesk.report.build.capacities import CAPACITIES, spoke
from wgdesk.report.build.context import Blocks, Context
from wgdesk.report.build.occasions_in_order import introduced_in_order, introductions_told
from wgdesk.report.build.speeches import by_items, capacity_of, from_podium, officers_of, stands_alone
from wgdesk.report.build.wordings import (
    by_wording,
    introduced_by,
    introduced_by_officer,
    introduced_in_capacity,
    with_wording,
)


def introduced(context: Context, blocks: Blocks, key: str, rows: Sequence[StatementNow]) -> None:
    """Add introductory statements by delegations in each capacity, by persons and by officers."""
    if introductions_told(context):
        introduced_in_order(context, blocks, f"{key}/introduced", rows)
        return
    others = [row for row in rows if not from_podium(context, row)]
    by_delegations = [row for row in others if row.delegation_id is not None and not stands_alone(row)]
    for capacity, suffix in CAPACITIES:
        own = [row for row in by_delegations if capacity_of(context, row) == capacity]
        for wording, found in by_wording(own):
            for items, those in by_items(context, found):
                text = introduced_by(context, capacity, items, those)
                spoke(context, blocks, with_wording(f"{key}/introduced{suffix}", wording), text, those)
    for row in [one for one in others if stands_alone(one)]:
        text = introduced_in_capacity(context, context.item_numbers([row.item_id]), row)
        spoke(context, blocks, f"{key}/introduced/capacity/{row.id}", text, [row])
    guests = [row for row in others if row.delegation_id is None]
    introduced_by_people(context, blocks, f"{key}/introduced/people", guests)
    for officer, own in officers_of(context, rows):
        for wording, found in by_wording(own):
            own_key = with_wording(f"{key}/introduced/officer/{officer.id}", wording)
            spoke(context, blocks, own_key, introduced_by_officer(context, officer, found), found)


def introduced_by_people(context: Context, blocks: Blocks, key: str, rows: Sequence[StatementNow]) -> None:
    """Add the introductory statements of officials or guests, in the words of the record."""
    for wording, found in by_wording(rows):
        for items, those in by_items(context, found):
            text = introduced_by(context, None, items, those)
            spoke(context, blocks, with_wording(key, wording), text, those)
