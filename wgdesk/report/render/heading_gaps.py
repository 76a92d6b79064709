"""The space above a heading that stands directly under another one, or under the title of the report."""

from __future__ import annotations

from wgdesk.phrasing.tree import Annex, Block, Heading, LineRole, Text, TitleLine
from wgdesk.report.render.style import BlockKind, ReportStyle, kind_of


def space_above(block: Heading[Text], above: Block[Text] | None, look: ReportStyle) -> float | None:
    """Return the points above a heading under the block ``above``; None if its style says it."""
    kind = _last_line(above)
    own = look.style(kind_of(block) if block.apart == "no" else BlockKind.CHAPTER_LABEL)
    if kind is None or own.under is None:
        return None
    return own.below(look.style(kind))


def _last_line(block: Block[Text] | None) -> BlockKind | None:
    """Return the kind of the last line of a heading or title; None for other text."""
    match block:
        case TitleLine(role=LineRole.TITLE):
            return BlockKind.TITLE
        case Heading(apart="no") as heading:
            return kind_of(heading)
        case Annex() | Heading():
            return BlockKind.ANNEX_TITLE if block.text else BlockKind.ANNEX_LABEL
    return None
