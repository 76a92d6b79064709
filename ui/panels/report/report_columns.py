"""The columns beside the report: their widths, which of them fit, and the order of the areas."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.look.theme import Theme

CONTENTS, MISSING, PAGE = 210, 270, 660  # widths in pixels at 100 %: side columns, least width of the page
ROOMY, WIDEST = 1400, 340  # panel width above which the side columns grow; their greatest width


def set_widths(theme: Theme, width: int, contents: QWidget, side: QWidget) -> None:
    """Set the widths of the side columns; hide those that do not fit."""
    px = theme.px
    spare = max(0, width - px(ROOMY)) // 4  # the sides share the width of a roomy window
    contents.setFixedWidth(min(px(CONTENTS) + spare, px(WIDEST)))
    side.setFixedWidth(min(px(MISSING) + spare, px(WIDEST)))
    side.setVisible(width >= px(PAGE + MISSING))
    contents.setVisible(width >= px(PAGE + MISSING + CONTENTS))


def next_area(areas: Sequence[QWidget], way: int) -> None:
    """Move the focus to the visible area after (1) or before (-1) the one that has it."""
    seen = [area for area in dict.fromkeys(areas) if area.isVisible()]
    at = next((n for n, area in enumerate(seen) if area.hasFocus()), 0)
    if seen:
        seen[(at + way) % len(seen)].setFocus(Qt.FocusReason.ShortcutFocusReason)
