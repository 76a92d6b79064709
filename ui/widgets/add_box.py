"""The box at the bottom of a list: type a few letters and press Enter to take the best match."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame

from ui.keys.single_keys import turns_back
from ui.state.app_context import AppContext
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.boxes import column, put, row
from ui.widgets.key_caps import key_cap
from ui.widgets.labels import Icon, Label, on_speech, restyle
from ui.widgets.rows.row_content import K, RowContent
from ui.widgets.rows.row_list import RowList
from ui.widgets.typed_text import EntryLine

MOST = 8  # matches shown at once
_LEAST_WIDE = 300  # pixels at 100 % of the list of matches, even of a narrow box
OPENS = "/"  # opens boxes from lists where letters search; no search text begins with it


class AddBox(QFrame, Generic[K]):
    """Finds rows by the text typed, and emits which one the user took.

    ``chosen``: the key of the row and the modifiers held with Enter. ``typed``: the text, when Enter is
    pressed without a match. ``left``: the list should get the focus back, after Esc or Enter in an empty box.
    """

    chosen: ValueSignal[K, Qt.KeyboardModifier] = value_signal(2)
    typed: ValueSignal[str, Qt.KeyboardModifier] = value_signal(2)
    left = Signal()
    spaced = Signal()  # the space bar in an empty box, which acts as the context key

    def __init__(
        self,
        app: AppContext,
        name: str,
        find: Callable[[str], Sequence[RowContent[K]]],
        hints: Sequence[tuple[str, str]] = (),
        *,
        icon: str = "plus",
        look: str = "add",
        grid: tuple[int, int, int, int, int] = (8, 14, 6, 14, 6),
    ) -> None:
        """``name``: phrase that names the box, shown in it while it is empty.

        ``find`` returns the matches of a text, the best first. ``hints``: pairs of a key and the phrase for
        what it does, shown at the end of the box. ``look``: add, pick or find, in the style sheet. ``grid``:
        spacing, then margins as for ``boxes.row``.
        """
        super().__init__()
        self._app, self._name, self._find = app, name, find
        self.setProperty("look", look)
        self.field = EntryLine()
        self.field.setFrame(False)
        self.field.setProperty("fleeting", True)
        self.field.textEdited.connect(self._look_up)
        self.field.installEventFilter(self)
        self._best = Label(app, tone="quiet", cut=True)
        self._best.setCursor(Qt.CursorShape.PointingHandCursor)
        self._best.hide()
        self._icon = Icon(app, icon, "accent")
        self.inside = put(row(app, grid[0], grid[1:]), self._icon, (self.field, 2), (self._best, 3))
        for key, phrase in hints:
            put(self.inside, key_cap(app, key), Label(app, phrase, face="small", tone="hint"))
        self.setLayout(self.inside)
        self._list: RowList[RowContent[K]] | None = None
        self._popup: QFrame | None = None
        self.passes_escape = False  # in forms: leave Esc in the empty box to the form's surroundings
        self.undecided = False  # set by ``find``: matches are equally good, so an arrow key must choose
        on_speech(app, self._retell)

    def open(self) -> None:
        """Take the focus and select the text in the box."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the icon acts like Enter, one on the best match takes it; others focus the field."""
        at = self.childAt(event.position().toPoint())
        if (at is self._icon and self.field.text().strip()) or (at is self._best and self.matches):
            self._choose(event.modifiers())
        else:
            self.field.setFocus(Qt.FocusReason.MouseFocusReason)

    def clear(self) -> None:
        """Empty the box and hide the matches."""
        self.field.clear()
        self._show([])

    @property
    def matches(self) -> Sequence[RowContent[K]]:
        """The matches of the text, the best first."""
        return self._list.rows.rows if self._list is not None else ()

    @property
    def _matches(self) -> RowList[RowContent[K]]:
        """The list of the matches, made on first use: forms have many boxes."""
        if self._list is None:
            made: RowList[RowContent[K]] = RowList(self._app, self._name, pad=6, most=1)
            self._list = made
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.setParent(self)  # until there is a popup; without a parent it would outlive the window
            made.hide()
            made.clicked.connect(lambda index: self._choose(Qt.KeyboardModifier.NoModifier))
        return self._list

    def refresh(self) -> None:
        """Search again, because the rows to search in have changed."""
        self._look_up(self.field.text())

    # -- matches -------------------------------------------------------------------------------------------

    def _look_up(self, text: str) -> None:
        self._show(self._find(text)[:MOST] if text.strip() else [])

    def _show(self, rows: Sequence[RowContent[K]]) -> None:
        if rows or self.matches:
            self._matches.rows.show(rows)
            chosen = bool(rows) and not self.undecided
            self._matches.setCurrentIndex(self._matches.rows.index(0) if chosen else QModelIndex())
        self._tell_best()
        if len(rows) > 1 and self.field.hasFocus():
            self._place(self._made_popup())
        elif self._popup is not None:
            self._popup.hide()

    def _tell_best(self) -> None:
        if (now := self.best) is not None:
            self._best.show_text(" · ".join(part for part in (now.text, now.more) if part))
        elif self.matches:
            self._best.say("add-undecided")
        elif self.field.text().strip():
            self._best.say("add-no-match")
        else:
            self._best.show_text("")
        self._best.setVisible(bool(self._best.text()))  # when hidden, the field gets its space

    def _made_popup(self) -> QFrame:
        if self._popup is None:
            self._popup = QFrame(self.window())
            self._popup.setProperty("look", "popup")
            inside = column(self._app, 0, (4, 4, 4, 4))
            inside.addWidget(self._matches)
            self._popup.setLayout(inside)
            self._matches.show()
        return self._popup

    def _place(self, popup: QFrame) -> None:
        """Show the matches above the box, or below it if there is no room above."""
        room = self.window().width()
        popup.setFixedWidth(min(max(self.width(), self._app.theme.px(_LEAST_WIDE)), room))
        popup.show()
        popup.setFixedHeight(self._matches.height_of_rows() + self._app.theme.px(12))
        at, gap = self.mapTo(self.window(), QPoint(0, 0)), self._app.theme.px(4)
        above, below = at.y() - popup.height() - gap, at.y() + self.height() + gap
        from_left = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        left = at.x() if from_left else at.x() + self.width() - popup.width()
        popup.move(max(0, min(left, room - popup.width())), above if above >= 0 else below)
        popup.raise_()

    def hideEvent(self, event: object) -> None:
        """Hide the matches too."""
        if self._popup is not None:
            self._popup.hide()

    # -- keys ----------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle the keys that move in the matches, take one, or leave; leave others to the field."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            restyle(self, lit=event.type() is QEvent.Type.FocusIn)
        if event.type() is QEvent.Type.FocusOut and self._popup is not None:
            self._popup.hide()
        if turns_back(event) and not self.field.text():
            event.ignore()  # nothing is typed, so the key undoes or redoes an act of the record
            return True
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return self._pressed(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        key, empty = event.key(), not self.field.text()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.field.text().strip():
                self._choose(event.modifiers())
            else:
                self.left.emit()
        elif key == Qt.Key.Key_Escape:
            if empty and self.passes_escape:
                return False
            if empty:
                self.left.emit()
            else:
                self.clear()
        elif empty and event.text() == OPENS:
            pass  # already open
        elif key == Qt.Key.Key_Space and empty:
            if not event.isAutoRepeat():
                self.spaced.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.matches:
            self._step(1 if key == Qt.Key.Key_Down else -1)
        else:
            return False
        return True

    @property
    def best(self) -> RowContent[K] | None:
        """The match that Enter takes; None if there is none, or the user has to choose."""
        return self._list.current if self._list is not None else None

    def _step(self, way: int) -> None:
        count = len(self.matches)
        now = self._matches.currentIndex().row()  # -1 if none is chosen
        now = count if now < 0 and way < 0 else now
        self._matches.setCurrentIndex(self._matches.rows.index((now + way) % count))
        self._tell_best()

    def _choose(self, held: Qt.KeyboardModifier) -> None:
        held = held & ~Qt.KeyboardModifier.KeypadModifier
        if (best := self.best) is not None:
            self.chosen.emit(best.key, held)
        elif not self.matches:
            self.typed.emit(self.field.text().strip(), held)

    def _retell(self) -> None:
        words = self._app.speech.say(self._name)
        self.field.setAccessibleName(words)
        self.field.setPlaceholderText(words)
