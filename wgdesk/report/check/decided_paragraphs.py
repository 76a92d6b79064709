"""Checks the decisions on paragraphs of the report: before a final report each must be adopted."""

from __future__ import annotations

from collections.abc import Iterator

from wgdesk.model import PassageState
from wgdesk.phrasing.tree import Source
from wgdesk.report.check.finding import CheckedReport, Finding, finding
from wgdesk.report.check.overrides import paragraph_facts
from wgdesk.report.read_out import undecided


def passages(asked: CheckedReport) -> Iterator[Finding]:
    """Paragraphs that are deferred and, once some are decided, those that are not."""
    found = asked.record.passages
    for block, passage in found.items():
        if passage.state is PassageState.DEFERRED and block in asked.printed:
            source = Source("passage", passage.id)
            yield finding("passage-deferred", source, "report", block, **_facts(asked, block))
    for block in undecided(asked.printed.values(), found):
        yield finding("passage-undecided", asked.context.source, "report", block, **_facts(asked, block))


def _facts(asked: CheckedReport, key: str) -> dict[str, str]:
    return paragraph_facts(asked.printed[key])
