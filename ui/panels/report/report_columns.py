"""The columns beside the report: their widths, which of them a narrow window shows, the way through them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.look.theme import Theme

CONTENTS, MISSING, PAGE = 210, 270, 660  # widths in pixels at 100 %: side columns, least page
ROOMY, WIDEST = 1400, 340  # panel width above which the sides grow; their greatest width


def set_widths(theme: Theme, width: int, contents: QWidget, side: QWidget) -> None:
    """Set the widths of the side columns; hide those for which a narrow window has no room."""
    px = theme.px
    spare = max(0, width - px(ROOMY)) // 4  # a wide window has wider sides
    contents.setFixedWidth(min(px(CONTENTS) + spare, px(WIDEST)))
    side.setFixedWidth(min(px(MISSING) + spare, px(WIDEST)))
    side.setVisible(width >= px(PAGE + MISSING))
    contents.setVisible(width >= px(PAGE + MISSING + CONTENTS))


def next_area(areas: Sequence[QWidget], way: int) -> None:
    """Give the focus to the visible area after (1) or before (-1) the one that has it."""
    seen = [area for area in dict.fromkeys(areas) if area.isVisible()]
    at = next((n for n, area in enumerate(seen) if area.hasFocus()), 0)
    if seen:
        seen[(at + way) % len(seen)].setFocus(Qt.FocusReason.ShortcutFocusReason)
