"""The line under the agenda: type a title, and Enter adds the item."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame

from ui.keys.single_keys import turns_back
from ui.parts.barred import bar
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.accessible_name import named
from ui.widgets.boxes import put, row
from ui.widgets.key_caps import KeyCap
from ui.widgets.labels import Icon, Label, on_speech, restyle
from ui.widgets.typed_text import EntryLine
from wgdesk.acts.programme import add_item
from wgdesk.language_table import by_letters
from wgdesk.reads.values.programme import ItemNow
from wgdesk.words.item_labels import item_label

_DEEPEST = 2  # the agenda has three levels
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AgendaLine(QFrame):
    """Stays open after Enter, as an agenda is typed item by item. The item's number stands before the text.

    Tab makes the typed item a sub-item of the last one, Shift+Tab takes it out again; after an item was
    added, both work even before typing. Otherwise, in an empty line, they move the focus as everywhere. A
    click on the sign for Tab goes one level in, and from the last level out again. ``added``: the key of an
    item; ``left``: the list should get the focus back.
    """

    added: ValueSignal[int] = value_signal()
    left = Signal()

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session, self._app, self._level = session, session.app, 0
        self._inside: int | None = None  # the item whose sub-items are being typed, wherever it stands
        self._goes_on = False  # whether an item was added since the line got the focus
        app = self._app
        self.setProperty("look", "add")
        self.field = EntryLine()
        self.field.setFrame(False)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._tell)
        named(app, self.field, "items-add")
        self._number = Label(app, tone="accent")
        inside = put(row(app, 8, (12, 2, 12, 2)), Icon(app, "plus", "accent"), self._number, (self.field, 1))
        self._inner = Label(app, "items-add-inner", face="small", tone="hint")
        self._inner.setCursor(Qt.CursorShape.PointingHandCursor)
        self._tab, self._key = KeyCap(app, "Tab"), KeyCap(app, action="add")
        room = self._tab.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # it appears with the first letter: nothing may move while typing
        self._tab.setSizePolicy(room)
        put(inside, self._inner, self._tab, self._key)
        self.setLayout(inside)
        bar(session, add_item, self)
        session.live.programme_changed.connect(self._tell)
        on_speech(app, self._retell)

    def open(self) -> None:
        """Take the focus."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_inside(self, item_id: int) -> None:
        """Take the focus for sub-items of an item; if it is on the lowest level, of the item above it."""
        items = {item.id: item for item in self._session.live.programme.items}
        path = [item_id]
        while (above := items[path[-1]].parent_id) is not None:
            path.append(above)
        self._inside = path[max(len(path) - _DEEPEST, 0)]
        self.open()
        self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the sign for Tab acts like Tab; any other click beside the field focuses the field."""
        if self.childAt(event.position().toPoint()) in (self._inner, self._tab):
            deeper = self._level_at(self._level + 1)
            self._go_to_level(deeper if deeper > self._level else 0)
        self.field.setFocus(Qt.FocusReason.MouseFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle Enter, Esc and Tab; leave all other keys to the field."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            restyle(self, lit=event.type() is QEvent.Type.FocusIn)
            self._goes_on = False
            self._tell()
        if turns_back(event) and not self.field.text():
            event.ignore()  # nothing is typed, so the key undoes or redoes an act of the record
            return True
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return self._pressed(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        key, typed = event.key(), self.field.text().strip()
        if key in _ENTER:
            self._add(typed) if typed else self._leave()
        elif key == Qt.Key.Key_Escape:
            self.field.clear()
            self._leave()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            step = 1 if key == Qt.Key.Key_Tab else -1
            moved = self._go_to_level(self._level + step) if typed or self._goes_on else False
            return moved or bool(typed)
        else:
            return False
        return True

    def _leave(self) -> None:
        self._inside = None
        self.left.emit()

    def _add(self, title: str) -> None:
        above = self._parent()
        words = {by_letters(title): title}
        key = self._session.made(add_item, title=words, parent_id=above.id if above else None)
        if key is not None:
            self.field.clear()
            self.added.emit(key)
            self._goes_on = self.field.hasFocus()

    # -- its place -----------------------------------------------------------------------------------------

    def _go_to_level(self, wanted: int) -> bool:
        """Go to a level under the last item, wherever sub-items were typed; return whether it changed."""
        before = self._inside, self._level
        self._inside, self._level = None, self._level_at(wanted)
        self._tell()
        return before != (None, self._level)

    def _parent(self) -> ItemNow | None:
        """Return the item that the next one will belong to."""
        items = self._session.live.programme.items
        chosen = next((item for item in items if item.id == self._inside), None)
        return chosen or self._above(self._level)

    def _level_at(self, wanted: int) -> int:
        """Return the deepest possible level up to ``wanted``: sub-items need an item above them."""
        level = 0
        while level < min(wanted, _DEEPEST) and self._above(level + 1) is not None:
            level += 1
        return level

    def _above(self, level: int) -> ItemNow | None:
        """Return the last item above a level, to which an item on that level would belong."""
        found: ItemNow | None = None
        for _ in range(level):
            key = found.id if found else None
            parts = [item for item in self._session.live.programme.items if item.parent_id == key]
            if not parts:
                return None
            found = parts[-1]
        return found

    def _tell(self) -> None:
        """Show the number that the item will have, while the line has the focus."""
        live = self._session.live
        if not live.ready:
            return
        self._level = self._level_at(self._level)
        above = self._parent()
        level = [item for item in live.programme.items if item.parent_id == (above.id if above else None)]
        number = max((one.number for one in level), default=0) + 1
        label = item_label(number, above.label if above else None)
        self._number.show_text(self._app.speech.item_number(label))
        held = self.field.hasFocus()
        self._number.setVisible(held)
        deeper = self._level_at(self._level + 1) > self._level
        self._inner.setVisible(held and (deeper or self._level > 0))  # a click also goes out again
        self._tab.setVisible(held and deeper and bool(self.field.text().strip() or self._goes_on))
        self._key.setVisible(not held)

    def _retell(self) -> None:
        self.field.setPlaceholderText(self._app.speech.say("items-add-title"))
        self._tell()
