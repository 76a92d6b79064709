"""How large the name of the organ is printed in a masthead: the longer it is, the smaller."""

from __future__ import annotations

from wgdesk.phrasing.tree import Text
from wgdesk.report.render.shapers import shaper
from wgdesk.report.render.style import BlockKind, ReportStyle
from wgdesk.report.rtl import set_lines

_SHORT = 3  # a name that fits in so many lines when set large is short


def organ_kind(name: Text, look: ReportStyle) -> BlockKind:
    """Return the kind of a masthead's line with the name of the organ."""
    style = look.style(BlockKind.PARENT_SHORT)
    width = look.organ * 1000 / style.size
    lines = set_lines(shaper(style.lettering(look.rtl, style.size)), name, width, width)
    return BlockKind.PARENT if len(lines) > _SHORT else BlockKind.PARENT_SHORT
