"""A row of controls whose buttons shrink to their icons if there is no room for text."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QWidget

from ui.state.app_context import AppContext
from ui.widgets.boxes import Margins, row
from ui.widgets.buttons import Button
from ui.widgets.labels import Label


class FoldingRow(QWidget):
    """A row of widgets; add them to ``inside``.

    If there is no room, buttons with an icon lose their text, the first button first; then labels that may be
    cut become narrower.
    """

    def __init__(self, app: AppContext, spacing: int = 8, margins: Margins = (0, 0, 0, 0)) -> None:
        super().__init__()
        self.inside = row(app, spacing, margins)
        self.setLayout(self.inside)
        for signal in (app.speech.changed, app.theme.changed, app.changed):
            signal.connect(self.fit)

    def minimumSizeHint(self) -> QSize:
        """Return the width with all buttons folded and all labels cut."""
        width = sum(
            widget.folded_size().width()
            if isinstance(widget, Button) and widget.folds
            else widget.minimumSizeHint().width()
            for widget in self._seen()
        )
        return QSize(width + self._between(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold the buttons."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Fold as many buttons as needed. Call this after showing or hiding something in the row."""
        seen = self._seen()
        folding = [widget for widget in seen if isinstance(widget, Button) and widget.folds]
        for button in folding:
            button.fold(False)
        needed = self._between() + sum(
            (widget.sizeHint() if isinstance(widget, Button | Label) else widget.minimumSizeHint()).width()
            for widget in seen
        )
        for button in folding:
            if needed > self.width():
                needed -= button.sizeHint().width() - button.folded_size().width()
                button.fold(True)

    def _seen(self) -> list[QWidget]:
        return widgets_seen(self.inside)

    def _between(self) -> int:
        """Return the total width of margins, gaps and fixed spaces. Qt puts no gap beside a space."""
        margins = self.inside.contentsMargins()
        items = (self.inside.itemAt(at) for at in range(self.inside.count()))
        spaces = sum(item.sizeHint().width() for item in items if item is not None and item.spacerItem())
        gaps = self.inside.spacing() * max(0, len(self._seen()) - 1)
        return gaps + spaces + margins.left() + margins.right()


def widgets_seen(layout: QLayout) -> list[QWidget]:
    """Return the widgets of a layout that are not hidden."""
    items = (layout.itemAt(at) for at in range(layout.count()))
    widgets = (item.widget() for item in items if item is not None)
    return [widget for widget in widgets if widget is not None and not widget.isHidden()]
