"""Builds the sentences on introductory statements: of the Secretariat, delegations, persons and officers."""

from __future__ import annotations

from collections.abc import Sequence

from wgdesk.model import SaidAs
from wgdesk.phrasing.facts import Count
from wgdesk.phrasing.tree import say
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.sections.common.context import Blocks, Context
from wgdesk.report.sections.speakers.capacities import CAPACITIES, spoke
from wgdesk.report.sections.speakers.occasions_in_order import (
    introduced_in_order,
    introductions_told,
    meeting_said,
)
from wgdesk.report.sections.speakers.speeches import (
    by_items,
    capacity_of,
    from_podium,
    in_order_of_time,
    officer_key,
    officers_of,
    sort_out,
    stands_alone,
)
from wgdesk.report.sections.speakers.wordings import (
    by_wording,
    introduced_by,
    introduced_by_officer,
    introduced_in_capacity,
    otherwise,
    person_named,
    with_wording,
)


def introductions(
    context: Context, blocks: Blocks, key: str, own_key: str, rows: Sequence[StatementNow]
) -> None:
    """Add introductory statements that stand before panels and the debate: the Secretariat's.

    Where a body tells of statements in the order of time, all are added, whoever made them. ``own_key`` is
    the key of the Secretariat's.
    """
    if in_order_of_time(context):
        _all_in_order(context, blocks, f"{key}/introduced", rows)
    else:
        _by_secretariat(context, blocks, own_key, rows)


def introduced(context: Context, blocks: Blocks, key: str, rows: Sequence[StatementNow]) -> None:
    """Add introductory statements by delegations in each capacity, by persons and by officers.

    Nothing is added where ``introductions`` has told of all of them.
    """
    if in_order_of_time(context):
        return
    found = sort_out(context, rows)
    from_officers = [row for row in found.introducing if from_podium(context, row)]
    made = [row for row in rows if row in found.introductions or row in from_officers]
    made = _with_documents(context, blocks, f"{key}/introduced/documents", made)
    if introductions_told(context):
        introduced_in_order(context, blocks, f"{key}/introduced", made)
        return
    others = [row for row in made if not from_podium(context, row)]
    by_delegations = [row for row in others if row.delegation_id is not None and not stands_alone(row)]
    for capacity, suffix in CAPACITIES:
        own = [row for row in by_delegations if capacity_of(context, row) == capacity]
        for wording, alike in by_wording(own):
            for items, those in by_items(context, alike):
                text = introduced_by(context, capacity, items, those)
                spoke(context, blocks, with_wording(f"{key}/introduced{suffix}", wording), text, those)
    for row in [one for one in others if stands_alone(one)]:
        text = introduced_in_capacity(context, context.items_spoken_to([row.item_id]), row)
        spoke(context, blocks, f"{key}/introduced/capacity/{row.id}", text, [row])
    guests = [row for row in others if row.delegation_id is None]
    _by_people(context, blocks, f"{key}/introduced/people", guests)
    for officer, own in officers_of(context, made):
        for wording, alike in by_wording(own):
            own_key = with_wording(officer_key(f"{key}/introduced/officer", officer, own), wording)
            spoke(context, blocks, own_key, introduced_by_officer(context, officer, alike), alike)


def _by_people(context: Context, blocks: Blocks, key: str, rows: Sequence[StatementNow]) -> None:
    """Add the introductory statements of officials or guests, in the words of the record."""
    for wording, found in by_wording(rows):
        for items, those in by_items(context, found):
            text = introduced_by(context, None, items, those)
            spoke(context, blocks, with_wording(key, wording), text, those)


def _with_documents(
    context: Context, blocks: Blocks, key: str, rows: Sequence[StatementNow]
) -> list[StatementNow]:
    """Add the statements that introduced documents, which each have a sentence; return the others."""
    introduced_in_order(context, blocks, key, [row for row in rows if row.documents])
    return [row for row in rows if not row.documents]


# -- in the order of time ----------------------------------------------------------------------------------


def _all_in_order(context: Context, blocks: Blocks, key: str, rows: Sequence[StatementNow]) -> None:
    found = sort_out(context, rows)
    made = (*found.introductions, *found.introducing)
    introduced_in_order(context, blocks, key, [row for row in rows if row in made])


# -- the Secretariat ---------------------------------------------------------------------------------------


def _by_secretariat(context: Context, blocks: Blocks, key: str, rows: Sequence[StatementNow]) -> None:
    """Add the Secretariat's introductory statements; officials are named if the option says so."""
    found = [row for row in sort_out(context, rows).introducing if not from_podium(context, row)]
    if meeting_said(context):
        introduced_in_order(context, blocks, key, found)
        return
    found = _with_documents(context, blocks, f"{key}/documents", found)
    people = [row for row in found if person_named(context, row)]
    others = [row for row in found if row not in people]
    for wording, alike in by_wording(others):
        items = context.items_spoken_to(row.item_id for row in alike)
        text = say("secretariat-introduced", n=Count(len(alike)), items=items)
        if wording is not SaidAs.STATEMENT:
            who = say("who-secretariat")
            text = otherwise(context, "introduction", alike, who, items=items, gender="f")
        spoke(context, blocks, with_wording(key, wording), text, alike)
    if introductions_told(context):
        introduced_in_order(context, blocks, f"{key}/officials", people)
    else:
        _by_people(context, blocks, f"{key}/officials", people)
