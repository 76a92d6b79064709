"""Builds the sentences on statements made on a panel, which its paragraph has."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from wgdesk.model import SaidAs, StatementKind
from wgdesk.phrasing.tree import Block, Paragraph, Say, say
from wgdesk.reads.values.outcome import PanelNow
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.sections.common.context import Context
from wgdesk.report.sections.debates.debate_speakers import discussion
from wgdesk.report.sections.speakers.introduced_documents import introductions_of_documents
from wgdesk.report.sections.speakers.occasions_in_order import said_on_panel
from wgdesk.report.sections.speakers.panel_members import keynotes, told_as_keynote
from wgdesk.report.sections.speakers.speeches import of_secretariat_on_panels, sort_out
from wgdesk.words.variants import yes_no


def introduced_on_panel(context: Context, panel: PanelNow) -> list[Say]:
    """Return the sentences on what opened or introduced a panel, and on its keynote speakers."""
    opened = on_occasion(context, panel, StatementKind.OPENING)
    introduced = on_occasion(context, panel, StatementKind.INTRODUCTION)
    apart = {row.person_id for row in _keynotes_apart(context, panel)}
    return [*opened, *introduced, *keynotes(context, panel, apart)]


def _keynotes_apart(context: Context, panel: PanelNow) -> list[StatementNow]:
    """Return the keynote statements on a panel that introduced documents, with which they are told."""
    rows = [row for row in introductions_of_documents(context) if row.panel_id == panel.id]
    return [row for row in rows if row.said_as is SaidAs.KEYNOTE]


def on_occasion(context: Context, panel: PanelNow, kind: StatementKind) -> list[Say]:
    """Return the sentences on the statements that opened, introduced or closed a panel."""
    rows = [
        row
        for row in context.record.statements
        if row.panel_id == panel.id and row.kind == kind and not told_as_keynote(panel, row)
    ]
    found = sort_out(context, rows, in_panels=True)
    listed = (*found.openings, *found.introductions, *found.closings)
    of_secretariat = of_secretariat_on_panels(context, rows, kind)
    return also_said(said_on_panel(context, [row for row in rows if row in (*listed, *of_secretariat)], kind))


def by_secretariat(context: Context, panel: PanelNow) -> list[Say]:
    """Return the sentences on other statements of the Secretariat, which are called no introductory ones."""
    rows = [row for row in context.record.statements if row.panel_id == panel.id]
    found = of_secretariat_on_panels(context, rows, StatementKind.GENERAL)
    plain = [replace(row, said_as=SaidAs.PLAIN) if row.said_as is SaidAs.STATEMENT else row for row in found]
    return also_said(said_on_panel(context, plain))


def also_said(texts: Iterable[Say]) -> list[Say]:
    """Return sentences as those that follow another in a paragraph."""
    return [say("following", text=text) for text in texts]


def discussed_on_panel(context: Context, panel: PanelNow) -> list[Say]:
    """Return the sentences on who spoke in the discussion of a panel."""
    rows = [row for row in context.record.statements if row.panel_id == panel.id]
    lead, blocks = say("panel-ensuing", interactive=yes_no(panel.followed)), list[Block[Say]]()
    discussion(context, rows, f"panel/{panel.id}", lead, blocks)
    return [block.text for block in blocks if isinstance(block, Paragraph)]
