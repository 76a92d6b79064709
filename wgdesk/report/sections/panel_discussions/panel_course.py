"""Builds what was said on a panel, in order: presentations, each with the points of the same speaker."""

from __future__ import annotations

from wgdesk.model import Voice
from wgdesk.phrasing.tree import Source, say
from wgdesk.reads.values.outcome import PanellistNow, PanelNow, PointNow
from wgdesk.reads.values.record import Record
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.debates.debate_points import paragraphs_of
from wgdesk.report.sections.debates.persons_in_debate import named_on_panel
from wgdesk.report.sections.speakers.panel_members import in_turn
from wgdesk.report.sections.speakers.speeches import sort_out
from wgdesk.words.variants import yes_no


def said_in_turn(context: Context, panel: PanelNow, blocks: Blocks) -> None:
    """Add the presentations of a panel and its points.

    The points of somebody on the panel follow the presentation, if one is recorded, and those of others stay
    behind the points before them. What others said before anybody on the panel did stands first; where
    nobody on it made points, all of them are the discussion after the presentations.
    """
    rows = [row for row in context.record.points if row.panel_id == panel.id]
    statements = [row for row in context.record.statements if row.panel_id == panel.id]
    debate = sort_out(context, statements, in_panels=True).debate
    seats = {row.person_id for row in panel.panellists}
    told: dict[int | None, Blocks] = {}
    last: int | None = None
    for together, made in paragraphs_of(context, rows, debate, named_on_panel(context, panel)):
        speaker = _speaker(together[0])
        last = speaker if speaker in seats else last
        told.setdefault(last, []).extend(made)
    before, after = (told.pop(None, []), []) if len(told) > (None in told) else ([], told.pop(None, []))
    blocks += before
    for panellist in in_turn(panel):
        _presentation(context, panel, panellist, blocks)
        blocks += told.get(panellist.person_id, [])
    blocks += after


def _speaker(row: PointNow) -> int | None:
    return row.person_id if row.voice == Voice.OFFICIAL else None


def made_points(record: Record, row: PanellistNow) -> bool:
    """Return whether points tell what somebody on a panel said there."""
    panel = next(one.id for one in record.panels if row in one.panellists)
    return any(one.panel_id == panel and _speaker(one) == row.person_id for one in record.points)


def _presentation(context: Context, panel: PanelNow, row: PanellistNow, blocks: Blocks) -> None:
    """Add what a panellist presented; nothing if there is no text and none is to come.

    None is to come where points tell what the panellist said.
    """
    held = context.record.held("later", "panellist", row.id)
    awaited = held or (panel.summarized and not made_points(context.record, row))
    if not row.presentation and not awaited:
        return
    words = context.words(row.presentation, "panellist", row.id, "presentation")
    named = row.named and bool(row.presentation)
    text = say("words", text=words)
    if row.presentation:
        person = context.person(row.person_id)
        text = say("presented", person=person, text=words, named=yes_no(named))
    key = f"deliberations/panellist/{row.id}"
    paragraph(blocks, key, text, Source("panellist", row.id), joined=named)
