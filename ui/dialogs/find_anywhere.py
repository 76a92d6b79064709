"""Finds anything in the record by a few letters in any language, grouped by kind; Enter goes there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui.dialogs.find_lines import FoundLines, LinesOf
from ui.dialogs.search_index import MOST, Target, index_of
from ui.keys.key_table import shown
from ui.look.speech import isolated
from ui.parts.preview.text_folding import occurrences
from ui.state.act_text import tell
from ui.state.panel_table import BY_NAME
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.boxes import column
from ui.widgets.key_caps import key_cap
from ui.widgets.labels import Label, on_speech
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList
from ui.widgets.search_line import SearchLine
from wgdesk.panel_rows import PlaceKey
from wgdesk.reads.queries.history import history
from wgdesk.reads.values.history import Happened
from wgdesk.words.finder import fold

PATIENCE = 250  # milliseconds without a key before the report and the history are searched
PAGE = 60  # acts of the history searched at a time, newest first
WIDE, HIGH, ABOVE = 680, 520, 72  # pixels at 100 %: size of the palette, space above it
DIM = 0.32  # opacity of the veil over the window
BEFORE = 36  # characters of a long text shown before a match


class FoundKey(NamedTuple):
    """A result, by its kind and the key that it has there."""

    kind: str
    row: PlaceKey


@dataclass(frozen=True)
class _Found:
    """A result: its row in the list, and where it leads."""

    row: RowContent[FoundKey | LinesOf]
    target: Target


class FindAnywhere(QWidget):
    """Covers the record's window until the user chooses a result, presses Esc, or moves the focus away.

    ``chosen`` carries the panel, the table ("block" for the report, "journal" for the history) and the key.
    """

    chosen: ValueSignal[str, str, PlaceKey] = value_signal(3)

    def __init__(self, session: RecordSession, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._app = session, session.app
        self._index = index_of(session)
        self._acts: Iterator[None] | None = None
        self._history: list[_Found] = []
        self._found: dict[FoundKey | LinesOf, _Found] = {}
        self._over, self._before = parent, parent.window().focusWidget()
        self.field = SearchLine(self._app, "find-anywhere")
        self.list: RowList[RowContent[FoundKey | LinesOf]] = RowList(self._app, "find-results")
        self.list.setItemDelegate(FoundLines(self._app, self.list, 5, 1))
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus in the field
        self.list.clicked.disconnect()
        self.list.clicked.connect(lambda _: self._choose())
        self._patience = self._timer(PATIENCE, self._search_further, once=True)
        self._telling = self._timer(0, self._tell_on)
        self._lay_out()
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._look_up)
        self._index.grown.connect(self._show)
        parent.installEventFilter(self)
        on_speech(self._app, self._show)

    def _timer(self, milliseconds: int, then: Callable[[], None], *, once: bool = False) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(once)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

    def _lay_out(self) -> None:
        app = self._app
        self._says = Label(app, tone="quiet", wrap=True, centred=True, inset=(16, 20))
        inside = column(app, 8, (12, 12, 12, 12))
        inside.addWidget(self.field.framed(key_cap(app, "Esc"), high=4, tone="accent"))
        inside.addWidget(self._says)
        inside.addWidget(self.list, 1)
        self._palette = QFrame(self)
        self._palette.setProperty("look", "popup")
        self._palette.setLayout(inside)

    def open(self) -> None:
        """Show the palette with the focus in its field."""
        self._index.refresh()
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._show()

    # -- finding -------------------------------------------------------------------------------------------

    def _look_up(self) -> None:
        self._history, self._acts = [], None
        self._telling.stop()
        self._show()
        if self.field.text().strip():
            self._patience.start()
        else:
            self._patience.stop()

    def _search_further(self) -> None:
        """Search the report and the history too: slower, so only when the user has stopped typing."""
        self._index.refresh(report=True)
        self._acts = self._searching(fold(self.field.text()).split())
        self._telling.start()

    def _tell_on(self) -> None:
        if self._acts is None or next(self._acts, self) is self:
            self._acts = None
            self._telling.stop()
            self._show()

    def _searching(self, words: list[str]) -> Iterator[None]:
        before: int | None = None
        while words:
            page = self._session.desk.read(history, before=before, limit=PAGE)
            for one in page:
                told = tell(self._session, one.act, one.args)
                folded = fold(told)
                if all(word in folded for word in words):
                    self._history.append(self._act(one, told))
            self._show()
            if len(page) < PAGE or len(self._history) >= MOST:
                return
            before = page[-1].entry
            yield

    def _act(self, happened: Happened, told: str) -> _Found:
        at, speech = self._session.live.here(happened.at), self._app.speech
        more = f"{speech.day(at.date())} · {speech.hour(at)}"
        target = Target("journal", happened.entry, "history", lambda: (told, more))
        return _Found(self._row(FoundKey("history", happened.entry), target), target)

    def _row(self, key: FoundKey, target: Target) -> RowContent[FoundKey | LinesOf]:
        text, more = target.told()
        if target.kind == "block":
            text = _near(text, self.field.text())
        return RowContent(key, text, more, icon=target.icon)

    # -- showing -------------------------------------------------------------------------------------------

    def _show(self) -> None:
        text = self.field.text().strip()
        groups: dict[str, list[_Found]] = {}
        for kind, targets in (self._index.find(text) if text else {}).items():
            groups[kind] = [_Found(self._row(FoundKey(kind, one.row), one), one) for one in targets]
        if self._history and text:
            groups["history"] = self._history[:MOST]
        self._found = {one.row.key: one for found in groups.values() for one in found}
        now = self.list.current
        rows: list[RowContent[FoundKey | LinesOf]] = []
        for kind, found in groups.items():
            panels = {one.target.panel for one in found}
            action = BY_NAME[panels.pop()].action if len(panels) == 1 else ""
            badge = shown(self._app, action).replace("+", " ") if action else ""
            rows.append(RowContent(LinesOf(kind), self._app.speech.say(f"find-{kind}"), badge=badge))
            rows.extend(one.row for one in found)
        self.list.rows.show(rows)
        keys = list(self._found)
        stays = now is not None and now.key in keys and not self._patience.isActive()
        if keys and not stays:
            self.list.point_at(keys[0])
            self.list.scrollToTop()
        self._tell_state(text, bool(rows))
        self._place()

    def _tell_state(self, text: str, found: bool) -> None:
        searching = self._patience.isActive() or self._acts is not None or self._telling.isActive()
        self._says.setVisible(not found)
        self.list.setVisible(found)
        self._says.say("find-hint" if not text else "find-searching" if searching else "find-nothing")

    def _place(self) -> None:
        """Cover the whole window; put the palette at its top centre, as high as the results need."""
        px, over = self._app.theme.px, self._over.rect()
        self.setGeometry(over)
        wide = min(px(WIDE), over.width() - px(48))
        room = min(px(HIGH), over.height() - px(ABOVE) - px(24))
        frame = px(12) * 2 + px(52)
        height = frame + (self.list.height_of_rows() if self._found else px(72))
        self._palette.setGeometry((over.width() - wide) // 2, px(ABOVE), wide, min(room, height))

    # -- keys and mouse ------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle the keys of the field, close when it loses the focus, and follow the window's size."""
        if watched is not self.field:
            if event.type() is QEvent.Type.Resize:
                self._place()
            return False
        if event.type() is QEvent.Type.FocusOut and self.window().isActiveWindow():
            self.close()
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        key, keys = event.key(), Qt.Key
        if key == keys.Key_Escape:
            self._leave()
        elif key in (keys.Key_Return, keys.Key_Enter):
            self._choose()
        elif key in (keys.Key_Down, keys.Key_Up, keys.Key_PageDown, keys.Key_PageUp):
            way = 1 if key in (keys.Key_Down, keys.Key_PageDown) else -1
            self._step(way * (MOST if key in (keys.Key_PageDown, keys.Key_PageUp) else 1))
        elif key in (keys.Key_Tab, keys.Key_Backtab):
            self._step(1 if key == keys.Key_Tab else -1)
        else:
            return False
        return True

    def _step(self, way: int) -> None:
        """Move by ``way`` results, over headings; a single step goes round the end, a page stops there."""
        keys, now = list(self._found), self.list.current
        if keys:
            at = keys.index(now.key) if now is not None and now.key in keys else 0
            at = (at + way) % len(keys) if abs(way) == 1 else max(0, min(at + way, len(keys) - 1))
            self.list.point_at(keys[at])
            if at == 0:
                self.list.scrollToTop()

    def _choose(self) -> None:
        now = self.list.current
        found = self._found.get(now.key) if now is not None else None
        if found is not None:
            self._leave()
            self.chosen.emit(found.target.panel, found.target.kind, found.target.row)

    def _leave(self) -> None:
        """Close, and give the focus back to where it was."""
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.close()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close on a click outside the palette."""
        self._leave()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the search."""
        self._patience.stop()
        self._telling.stop()
        self._acts = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim the window behind the palette."""
        theme = self._app.theme
        veil = QColor(theme.colour("paper" if theme.dark else "ink"))  # a copy, as its alpha changes
        veil.setAlphaF(DIM)
        QPainter(self).fillRect(self.rect(), veil)


def _near(text: str, wanted: str) -> str:
    """Return a long text from a few words before the first match on."""
    found = occurrences(text, wanted)
    if not found or found[0][0] <= BEFORE:
        return text
    start = text.rfind(" ", 0, found[0][0] - BEFORE // 2)
    return isolated(f"… {text[start + 1 :]}") if start > 0 else text
