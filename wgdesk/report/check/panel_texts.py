"""Checks panels: their members with names and functions, presentations, and the exchange."""

from __future__ import annotations

from collections.abc import Iterator

from wgdesk.model import PanelRole
from wgdesk.phrasing.tree import Source
from wgdesk.reads.values.outcome import PanellistNow, PanelNow
from wgdesk.report.check.finding import CheckedReport, Finding, finding, person_findings
from wgdesk.report.sections.panel_discussions.panel_course import made_points
from wgdesk.report.sections.panel_discussions.panel_paragraphs import says_what


def panels(asked: CheckedReport) -> Iterator[Finding]:
    """Panels with nobody on them and nothing that tells of them; missing names and texts."""
    for panel in asked.record.panels:
        source, block = Source("panel", panel.id), f"deliberations/panel/{panel.id}"
        printed = _is_printed(asked, panel)
        if panel.empty and not says_what(panel):
            yield finding("panel-without-panellists", source, "panellists", title=asked.name(panel.title))
        if panel.title and asked.lacks(panel.title):
            yield finding("panel-title-missing", source, "panellists", block, title=asked.name(panel.title))
        yield from _leaders(asked, panel, source)
        for row in panel.panellists:
            yield from _panellist(asked, panel, row, printed=printed)
        if panel.exchanged and panel.of_role(PanelRole.PANELLIST) and printed and asked.lacks(panel.exchange):
            yield finding("exchange-missing", source, "panellists", f"{block}/exchange")


def _leaders(asked: CheckedReport, panel: PanelNow, source: Source) -> Iterator[Finding]:
    """Who chaired and moderated a panel, and statements there of somebody of whom it is not said who."""
    chair = panel.chaired_by_id
    for key in (*(() if chair is None else (chair,)), *panel.moderators):
        yield from person_findings(asked, asked.record.people[key], source, "panellists")
    unknown = {
        "chair": panel.chair_said is not None and chair is None,
        "moderator": panel.moderator_said is not None and not panel.moderators,
    }
    for who in (who for who, is_unknown in unknown.items() if is_unknown):
        yield finding("panel-leader-missing", source, "panellists", who=who, title=asked.name(panel.title))


def _is_printed(asked: CheckedReport, panel: PanelNow) -> bool:
    """Return whether the summary of deliberations has the panel: its top item must be written."""
    return panel.item_id is None or asked.record.top_item(panel.item_id).written


def _panellist(
    asked: CheckedReport, panel: PanelNow, row: PanellistNow, *, printed: bool
) -> Iterator[Finding]:
    source = Source("panellist", row.id)
    person = asked.record.people[row.person_id]
    name = asked.name(person.called)
    yield from person_findings(asked, person, source, "panellists")
    if asked.lacks(person.function) and not person.by_office:
        block = f"deliberations/panel/{panel.id}"
        yield finding("panellist-without-function", source, "panellists", block, name=name)
    if not printed:
        return
    awaited = panel.summarized and not made_points(asked.record, row)
    if asked.lacks(row.presentation) and (awaited or row.presentation):
        yield finding("presentation-missing", source, "panellists", name=name)
    told = [body.strip() for _, body in row.presentation.texts]
    # A text that begins with a small letter lacks its subject: the report adds it, and the full stop.
    if not row.named and any(not body[:1].islower() and body[-1:].isalnum() for body in told):
        yield finding("presentation-unfinished", source, "panellists", name=name)
