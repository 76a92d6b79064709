"""A card with one list of the sittings panel: title, count, button that adds, text for an empty list."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.state.app_context import AppContext
from ui.widgets.boxes import card, column, row
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.row_lists import RowContent, RowList
from ui.widgets.row_menu import RowOffer

_BY_THE_USER = (
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
)
ROW = 52  # height of a row of two lines, pixels at 100 %
_MENUS: Mapping[str, Sequence[str]] = {  # what the menu of a row offers besides its removal, by keys
    "sittings": (),
    "items": ("take-up", "finish", "move-up", "move-down"),
}
_MOVES = ("move-up", "move-down")
TALLEST = 3  # most visible rows of a snug list; it scrolls beyond


class CourseRowList(RowList):
    """A list; if ``snug``, only as high as its rows. Emits ``entered`` on Enter, ``focused`` when the user
    moves the focus to it."""

    entered = Signal()
    focused = Signal()

    def __init__(self, app: AppContext, name: str, *, snug: bool) -> None:
        super().__init__(app, name, pad=6, most=2)
        self._app, self._snug, self.tallest = app, snug, TALLEST
        if snug:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Return the height of the rows if the list is snug."""
        hint = super().sizeHint()
        if not self._snug:
            return hint
        shown = min(self.rows.rowCount(), self.tallest)
        height = sum(self.sizeHintForIndex(self.rows.index(at)).height() for at in range(shown))
        return QSize(hint.width(), height + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the height of one row; in a snug list, at most of one of two lines."""
        row = max(self.sizeHintForRow(0), 0)
        return QSize(
            super().minimumSizeHint().width(), min(row, self._app.theme.px(ROW)) if self._snug else row
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """On Enter, emit ``entered``; other keys as in any list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Emit ``focused`` if the user moved the focus here, not if a window or panel did."""
        super().focusInEvent(event)
        if event.reason() in _BY_THE_USER:
            self.focused.emit()


class CourseList(QWidget):
    """Emits ``pointed`` when another row becomes current or the list gets the focus; ``added`` to add one."""

    pointed = Signal()
    added = Signal()

    def __init__(self, app: AppContext, name: str, *, snug: bool = False) -> None:
        """``name``: the phrases are <name>-title, <name>-add and <name>-empty.

        ``snug``: the list is no higher than its rows.
        """
        super().__init__()
        self._app, self._showing, self._silent = app, False, False
        self._followed = ""  # the row to which it was scrolled last
        self.list = CourseRowList(app, f"{name}-title", snug=snug)
        self.list.selectionModel().currentChanged.connect(self._changed)
        self.list.focused.connect(self.pointed)
        self._count = Label(app, face="key", look="chip")
        head = row(app, 8, (8, 0, 8, 0))
        head.addWidget(Label(app, f"{name}-title", face="section"))
        head.addWidget(self._count)
        head.addStretch(1)
        self.add = Button(app, f"{name}-add", icon="plus", look="flat", worded=False, action="add")
        self.add.clicked.connect(self.added)
        head.addWidget(self.add)
        self._empty = Label(app, f"{name}-empty", tone="quiet", wrap=True, inset=(8, 4))
        self._empty.hide()  # at first a layout has no room for it
        inside = column(app, 6, (8, 10, 8, 10))
        inside.addLayout(head)
        inside.addWidget(self._empty)
        inside.addWidget(self.list, 0 if snug else 1)
        if not snug:
            inside.addStretch(0)
        whole = column(app, 0)
        whole.addWidget(card(inside))
        self.setLayout(whole)
        self._snug = snug

    @property
    def chosen(self) -> str | None:
        """The key of the current row."""
        found = self.list.rows.row_at(self.list.currentIndex())
        return found.key if found else None

    def fit(self, *, low: bool, silent: bool = False) -> None:
        """``low``: a snug list shows only one row and leaves the space to the others.

        ``silent``: a snug list without rows does not show its text either; its button says what it adds.
        """
        self.list.tallest, self._silent = 1 if low else TALLEST, silent and self._snug
        self._empty.setVisible(not self._silent and self.list.rows.rowCount() == 0)
        self.list.updateGeometry()

    def offer(self, name: str, commands: Mapping[str, Callable[[], object]]) -> None:
        """Give the rows a menu; ``commands`` are those of the single keys."""
        moves = (RowOffer(f"key-{key}", commands[key], key) for key in _MENUS.get(name, _MOVES))
        self.list.offers = (*moves, self.list.removal())

    def show_rows(self, rows: Sequence[RowContent]) -> None:
        """Show new rows; keep the current row or, if it is gone, take the one in its place."""
        at, chosen = max(self.list.currentIndex().row(), 0), self.chosen
        self._showing = True
        self.list.rows.show(rows)
        keys = [one.key for one in rows]
        if chosen in keys:
            self.list.point_at(str(chosen))
        elif rows:
            self.list.setCurrentIndex(self.list.rows.index(min(at, len(rows) - 1)))
        self._showing = False
        self.list.setVisible(bool(rows))
        self._empty.setVisible(not rows and not self._silent)
        self._count.setVisible(bool(rows))
        self._count.show_text(self._app.speech.figure(len(rows)))
        if self._snug:
            # Rows limit the height; the text of an empty list may need several lines.
            upright = QSizePolicy.Policy.Maximum if rows else QSizePolicy.Policy.Preferred
            self.setSizePolicy(QSizePolicy.Policy.Preferred, upright)
        self.list.updateGeometry()

    def follow(self, key: str) -> None:
        """Scroll to the row that has just become the current one, unless the user is in the list."""
        place = self.list.rows.place(key)
        if key != self._followed and place is not None and not self.list.hasFocus():
            self.list.scrollTo(self.list.rows.index(place))
        self._followed = key

    def _changed(self) -> None:
        if not self._showing:
            self.pointed.emit()
