"""The table of contents beside the report: its headings, with the current one highlighted."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.state.app_context import AppContext
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.boxes import card, column, put
from ui.widgets.labels import Label
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList
from wgdesk.phrasing.tree import Caption, Document, Heading, plain


class Contents(QWidget):
    """A card of headings; ``chosen`` carries the key of the heading to go to."""

    chosen: ValueSignal[str] = value_signal()

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self._app = app
        self.list: RowList[RowContent[str]] = RowList(app, "contents-title", most=2)
        self.list.chosen.connect(self.chosen)
        inside = column(app, 6, (8, 12, 8, 12))
        title = Label(app, "contents-title", face="section", tone="quiet", inset=(10, 0))
        put(inside, title, (self.list, 1))
        self.setLayout(put(column(app, 0), card(inside)))

    def show_report(self, document: Document | None) -> None:
        """Show the headings of a report; a badge on "Recommendations" shows their number."""
        blocks = document.blocks if document else ()
        recommendations = sum(isinstance(block, Caption) and block.source is not None for block in blocks)
        rows: list[RowContent[str]] = []
        for block in blocks:
            if isinstance(block, Heading):
                label = f"{plain(block.label)} " if block.label else ""
                counted = block.key == "recommendations" and recommendations
                badge = self._app.speech.figure(recommendations) if counted else ""
                text = label + plain(block.text)
                rows.append(RowContent(block.key, text, badge=badge, level=block.level, tip=text))
        self.list.rows.show(rows)

    def point_at(self, key: str) -> None:
        """Highlight the heading of the section in view."""
        self.list.point_at(key)
