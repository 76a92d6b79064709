"""A small report to be adopted part by part."""

from __future__ import annotations

from wgdesk.phrasing.facts import Count, Words
from wgdesk.phrasing.tree import Heading, Paragraph, Report, Say, Section, say


def _paragraph(n: int) -> Paragraph[Say]:
    return Paragraph(f"p/{n}", say("words", text=Words()), say("label-paragraph", n=Count(n)))


_BLOCKS = (
    _paragraph(1),
    Heading("organization", 1, say("heading-organization")),
    Heading("opening", 2, say("heading-opening")),
    _paragraph(2),
    _paragraph(3),
    Heading("annex_proposals", 1, say("heading-annex_proposals")),
)
REPORT = Report("draft", "", say("title-draft"), (Section("all", _BLOCKS),))
