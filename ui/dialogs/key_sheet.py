"""The sheet of keys: lists all keys by where they work; the user can search and change them."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from ui.dialogs.dialog import Dialog
from ui.dialogs.find_lines import FoundLines, LinesOf
from ui.keys.key_table import KEYS, keys_of, shown
from ui.keys.rekeying import clashes, given, given_back, unusable
from ui.keys.single_keys import pressed
from ui.look.speech import isolated, symbol
from ui.state.app_context import AppContext
from ui.widgets.boxes import put
from ui.widgets.buttons import Button
from ui.widgets.key_caps import draw_cap
from ui.widgets.labels import Label, on_speech
from ui.widgets.rows.keyed_rows import ROW, ModelIndex
from ui.widgets.rows.row_content import AnyRow, RowContent
from ui.widgets.rows.row_list import RowList
from ui.widgets.search_line import SearchLine
from wgdesk.errors import Trouble
from wgdesk.words.finder import fold

WIDE, HIGH = 620, 640  # pixels at 100 %
_HELD = (
    *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta),
    *(Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_unknown),
)


class KeySheet(Dialog):
    """Enter or a click on a line waits for a new key; Delete restores the default key."""

    handbook_page = "keyboard"

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(app, "keys-title", parent, width=WIDE)
        self._waiting = ""  # the action that waits for its new key
        self.words = SearchLine(app, "keys-find")
        self.words.textChanged.connect(self._show)
        self.words.installEventFilter(self)
        self.list: RowList[RowContent[str | LinesOf]] = RowList(app, "keys-title")
        self.list.setItemDelegate(_KeyLines(app, self.list, 5, 1))
        self.list.chosen.connect(self.wait_for)
        self.list.removed.connect(self.give_back)
        self.list.installEventFilter(self)
        self._lay_out()
        app.changed.connect(self._show)
        on_speech(app, self._show)
        self.resize(self.sizeHint().width(), self._height(parent))
        self.words.setFocus()

    def _lay_out(self) -> None:
        app = self.app
        put(self.body, Label(app, "keys-hint", tone="quiet", wrap=True), self.words.framed(), (self.list, 1))
        self._own = Button(app, "keys-own", then=lambda: self.give_back(self._current()))
        self._all = Button(app, "keys-own-all", then=lambda: self._keep({}))
        put(self.foot, self._own, self._all)
        self.add_close()
        self.list.pointed.connect(self._show_buttons)

    def _height(self, parent: QWidget | None) -> int:
        room = (parent or self).screen().availableSize().height() - self.app.theme.px(60)
        return min(self.app.theme.px(HIGH), room)

    # -- lines ---------------------------------------------------------------------------------------------

    def _show(self) -> None:
        say, wanted = self.app.speech.say, fold(self.words.text()).split()
        rows: list[RowContent[str | LinesOf]] = []
        for group, keys in groupby(KEYS, lambda key: key.group):
            lines = [self._line(key.name) for key in keys]
            lines = [one for one in lines if all(word in _searched(one) for word in wanted)]
            if lines:
                rows.append(RowContent(LinesOf(group), say(f"keys-{group}")))
                rows.extend(lines)
        now = self._current()
        self.list.rows.show(rows)
        names = [one.key for one in rows if not isinstance(one.key, LinesOf)]
        if names and now not in names:
            self.list.point_at(names[0])
            self.list.scrollToTop()
        self._show_buttons()

    def _line(self, name: str) -> RowContent[str | LinesOf]:
        say = self.app.speech.say
        if name == self._waiting:
            return RowContent(name, say(f"key-{name}"), say("keys-press"), badge="…")
        caps = " ".join([shown(self.app, name), *keys_of(self.app, name)[1:]])
        changed = name in self.app.settings.keys
        return RowContent(name, say(f"key-{name}"), say("keys-changed") if changed else "", badge=caps)

    def _show_buttons(self) -> None:
        self._own.setEnabled(self._current() in self.app.settings.keys)
        self._all.setEnabled(bool(self.app.settings.keys))

    def _current(self) -> str:
        found = self.list.current
        return found.key if found is not None and not isinstance(found.key, LinesOf) else ""

    # -- changing ------------------------------------------------------------------------------------------

    def wait_for(self, name: str | LinesOf) -> None:
        """Select an action and wait until the user presses its new key."""
        if not isinstance(name, LinesOf):
            self._waiting = name
            self.list.point_at(name)
            self.banner.say("keys-waiting", "plain", what=self.app.speech.say(f"key-{name}"))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self._show()

    def give_back(self, name: str | LinesOf) -> None:
        """Restore the default key of an action."""
        if not isinstance(name, LinesOf) and name in self.app.settings.keys:
            self._keep(given_back(self.app.settings.keys, name))

    def _stop_waiting(self) -> None:
        self._waiting = ""
        self.banner.hide()
        self._show()

    def _take(self, key: str) -> None:
        """Give the waiting action its key, or say why not; on a clash with another action, offer to swap."""
        name, say = self._waiting, self.app.speech.say
        why = unusable(name, key)
        if why:
            self.banner.say(why, "warn", pressed=symbol(key))
            return
        self._waiting = ""
        others, changed = (
            clashes(self.app.settings.keys, name, key),
            given(self.app.settings.keys, name, key),
        )
        if not others and changed is not None:
            self.banner.hide()
            self._keep(changed)
            return
        self._show()
        what = isolated(" / ".join(say(f"key-{other}") for other in others))
        if changed is None:
            self.banner.say("keys-clash-stays", "warn", pressed=symbol(key), what=what)
            return
        self.banner.say("keys-clash", "warn", pressed=symbol(key), what=what)
        swap = self.banner.offer("keys-swap", lambda: self._keep(changed))
        swap.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, keys: dict[str, str]) -> None:
        try:
            self.app.change(keys=keys)
        except Trouble as trouble:
            self.banner.show_fault(trouble)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- keys ----------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the new key while waiting for one; go from the field to the list with Down or Enter."""
        if not isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.FocusOut and watched is self.list and self._waiting:
                self._stop_waiting()
            return False
        down = event.type() is QEvent.Type.KeyPress
        if self._waiting and watched is self.list:
            event.accept()  # keeps the key from working as a shortcut
            if down and event.key() not in _HELD:
                self._pressed(event)
            return True
        if watched is self.words and down and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def _pressed(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._stop_waiting()
        else:
            self._take(pressed(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc first closes the banner, then the dialog."""
        if event.key() == Qt.Key.Key_Escape and not self.banner.isHidden():
            self.banner.hide()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)


def _searched(line: AnyRow) -> str:
    return f"{fold(line.text)} {line.badge.casefold()} {line.key}"


class _KeyLines(FoundLines):
    """Draws the keys of a line as key caps at its end."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ModelIndex) -> None:
        """Draw the line, then its keys, the first one outermost."""
        super().paint(painter, option, index)
        rect, high = option.rect, self._app.theme.px(20)
        end = rect.right() + 1 - self._app.theme.px(10)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for cap, wide in self._caps(index.data(ROW)):
            place = QRect(end - wide, rect.y() + (rect.height() - high) // 2, wide, high)
            draw_cap(painter, self._app, QStyle.visualRect(option.direction, rect, place), cap)
            end -= wide + self._app.theme.px(6)
        painter.restore()

    def _caps(self, line: AnyRow) -> list[tuple[str, int]]:
        """Return the keys of a line, each with the width of its cap in pixels."""
        px, metrics = self._app.theme.px, QFontMetrics(self._app.theme.font("key"))
        caps = [cap if len(cap) == 1 else cap.replace("+", " ") for cap in line.badge.split()]
        return [(cap, max(px(20), metrics.horizontalAdvance(cap) + px(12))) for cap in caps]

    def _behind(self, line: AnyRow) -> int:
        gap = self._app.theme.px(6)
        return sum(wide + gap for _, wide in self._caps(line))
