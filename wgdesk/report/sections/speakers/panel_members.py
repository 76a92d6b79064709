"""Who was on a panel: those in each role, in the order in which they spoke."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import replace

from wgdesk.model import PanelRole, SaidAs, StatementKind
from wgdesk.phrasing.facts import People, Person, Words
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.outcome import PanellistNow, PanelNow
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.sections.common.context import Context


def persons_on(context: Context, rows: Iterable[PanellistNow]) -> People:
    """Return persons on a panel, each with the group spoken for and how the room saw them."""
    return People(tuple(_panellist(context, row) for row in rows))


def in_turn(panel: PanelNow, role: PanelRole | None = None) -> list[PanellistNow]:
    """Return those on a panel in the order in which they spoke; with ``role``, those in this one."""
    rows = panel.panellists if role is None else panel.of_role(role)
    return sorted(rows, key=lambda row: (row.turn, row.id))


def keynotes(context: Context, panel: PanelNow, besides: Container[int | None] = ()) -> list[Say]:
    """Return the sentence on those who made keynote statements on a panel, if there were any.

    ``besides``: the persons whose keynote statements have sentences of their own.
    """
    rows = [row for row in in_turn(panel, PanelRole.KEYNOTE) if row.person_id not in besides]
    people = persons_on(context, rows)
    return [say("panel-keynote", panel=people)] if people.people else []


def told_as_keynote(panel: PanelNow, row: StatementNow) -> bool:
    """Return whether the sentence on keynote speakers tells of a statement, as that introduced no document.

    Only of an introduction does a sentence say which documents it introduced.
    """
    role = any(one.person_id == row.person_id for one in panel.of_role(PanelRole.KEYNOTE))
    introduced = row.kind == StatementKind.INTRODUCTION and bool(row.documents)
    return role and row.said_as is SaidAs.KEYNOTE and not introduced


def discussants(context: Context, panel: PanelNow) -> list[Say]:
    """Return the sentence on the discussants of a panel, if there were any."""
    people = persons_on(context, in_turn(panel, PanelRole.DISCUSSANT))
    return [say("panel-discussants", panel=people)] if people.people else []


def _panellist(context: Context, row: PanellistNow) -> Person:
    """Return a panellist with the group on whose behalf they speak, and how the room saw them."""
    behalf = context.record.groupings[row.grouping_id] if row.grouping_id else Words()
    return replace(context.person(row.person_id), behalf=behalf, medium=row.medium.value)
