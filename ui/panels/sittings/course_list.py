"""One list of the sittings panel: title, count, button that adds, text for an empty list."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.state.app_context import AppContext
from ui.widgets.boxes import boxed, column, put, row
from ui.widgets.buttons import Button
from ui.widgets.empty_hint import EmptyHint
from ui.widgets.key_caps import KeyCap
from ui.widgets.labels import Label
from ui.widgets.rows.line_rows import LineDelegate
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList
from ui.widgets.rows.row_menu import RowOffer
from wgdesk.acts.helpers.argument_kinds import Subject

_BY_THE_USER = (
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
)
_MENUS: Mapping[str, Sequence[str]] = {  # what the menu of a row offers besides removal, as names of keys
    "sittings": (),
    "items": ("take-up", "finish", "move-up", "move-down"),
}
_MOVES = ("move-up", "move-down")

CourseKey = int | Subject  # a row of the record; in the list of decisions, a subject or an action


class CourseRowList(RowList[RowContent[CourseKey]]):
    """Emits ``entered`` on Enter and a double click, ``focused`` when the user moves the focus to it."""

    entered = Signal()
    focused = Signal()

    def __init__(self, app: AppContext, name: str, *, high: int = 0) -> None:
        """``high``: rows have a single line and this height, in pixels at 100 %."""
        super().__init__(app, name, pad=6, most=2)
        self._app = app
        self.lines = LineDelegate(app, self, high) if high else None
        if self.lines is not None:
            self.setItemDelegate(self.lines)
        self.doubleClicked.connect(self.entered)

    def minimumSizeHint(self) -> QSize:
        """Return the height of one row."""
        return QSize(super().minimumSizeHint().width(), max(self.sizeHintForRow(0), 0))

    def outline(self, key: CourseKey | None) -> None:
        """Draw a ring around the row that the panel's next act applies to; None: no ring."""
        if self.lines is not None and self.lines.outlined != key:
            self.lines.outlined = key
            self.viewport().update()

    def set_height(self, high: int) -> None:
        """Set the height of rows with a single line, in pixels at 100 %."""
        if self.lines is not None and self.lines.height != high:
            self.lines.height = high
            self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """On Enter, emit ``entered``; treat other keys as any list does."""
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
    """Emits ``pointed`` when another row becomes current or the list gets the focus; ``added`` to add one.

    ``moved``: the user has made another row current, or clicked on the current one.
    """

    pointed = Signal()
    moved = Signal()
    added = Signal()

    def __init__(
        self, app: AppContext, name: str, view: CourseRowList, *, key: str = "", more: str = ""
    ) -> None:
        """``name``: the phrases are <name>-title, <name>-add and <name>-empty.

        ``key``: the name of the key that adds a row, shown beside the button. ``more``: a phrase beside the
        title.
        """
        super().__init__()
        self._app, self._showing = app, False
        self._followed: CourseKey | None = None  # the row last scrolled to
        self.list = view
        self.list.pointed.connect(self._changed)
        self.list.clicked.connect(self.moved)
        self.list.focused.connect(self.pointed)
        self._count = Label(app, face="key", look="chip")
        head = row(app, 8, (8, 0, 8, 0))
        self.title = Label(app, f"{name}-title", face="section")
        put(head, self.title, self._count)
        if more:
            head.addWidget(Label(app, more, face="small", tone="hint", cut=True), 1)
        head.addStretch(0 if more else 1)  # else the stretch would take half of the room for the words
        self.add = Button(app, f"{name}-add", icon="plus", look="flat", worded=False, action=key or "add")
        self.add.clicked.connect(self.added)
        if key:
            head.addWidget(KeyCap(app, action=key))
        head.addWidget(self.add)
        self._empty = EmptyHint(app, f"{name}-empty", self.add, inset=(8, 4))
        self._empty.hide()  # hidden at first: a new layout has no room for it
        self._head = boxed(head)
        inside = put(column(app, 4, (8, 4, 8, 8)), self._head, self._empty, (self.list, 1))
        inside.addStretch(0)
        self.setLayout(inside)

    def show_head(self, shown: bool) -> None:
        """Show or hide title, count and button, where something else names the list."""
        self._head.setVisible(shown)

    @property
    def chosen(self) -> CourseKey | None:
        """The key of the current row."""
        found = self.list.current
        return found.key if found else None

    def offer(self, name: str, commands: Mapping[str, Callable[[], object]]) -> None:
        """Give the rows a menu; ``commands``: those of the single keys."""
        moves = (RowOffer(f"key-{key}", commands[key], key) for key in _MENUS.get(name, _MOVES))
        self.list.offers = (*moves, self.list.removal())

    def show_rows(self, rows: Sequence[RowContent[CourseKey]]) -> None:
        """Show new rows; keep the current row or, if it is gone, make the one in its place current."""
        self._showing = True
        self.list.show_rows(rows)
        self._showing = False
        self.list.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._count.setVisible(bool(rows))
        self._count.show_text(self._app.speech.figure(len(rows)))
        self.list.updateGeometry()

    def put(self, key: CourseKey) -> None:
        """Make a row current as a proposal: the user has not moved there."""
        if self.chosen != key and self.list.rows.place(key) is not None:
            self._showing = True
            self.list.point_at(key)
            self._showing = False

    def follow(self, key: CourseKey | None) -> None:
        """Scroll to a row that has just become the present one, unless the user is in the list."""
        place = self.list.rows.place(key) if key is not None else None
        if key != self._followed and place is not None and not self.list.hasFocus():
            self.list.scrollTo(self.list.rows.index(place))
        self._followed = key

    def _changed(self) -> None:
        if not self._showing:
            self.moved.emit()
            self.pointed.emit()
