"""Beside the passage: the deferred passages, those that come next, and what the room sees."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from ui.state.app_context import AppContext
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.boxes import STRETCH, column, put, row
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.key_caps import KeyCap
from ui.widgets.labels import Label, restyle, show_or_hide
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList

NEXT, MORE = 3, 5  # passages that come next; the number in a roomy window
ROOMY = 700  # height in pixels at 100 % from which all three cards fit
_WIDE, _HIGH = 16, 9


class AdoptionSide(QWidget):
    """``chosen`` carries the block of a passage to go to."""

    chosen: ValueSignal[str] = value_signal()

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        app = session.app
        self._app = app
        self.deferred = _Passages(app, "adoption-deferred", "defer-back")
        self.next = _Passages(app, "adoption-next", "next-speaker")
        self.display = DisplayCard(session)
        self.setLayout(put(column(app, 12), self.deferred, self.next, STRETCH, self.display))
        for button in (self.deferred, self.next):
            button.list.chosen.connect(self.chosen)

    def show_passages(self, deferred: Sequence[RowContent[str]], coming: Sequence[RowContent[str]]) -> None:
        """Show the deferred passages and those that come next."""
        self.deferred.show_passages(deferred, len(deferred))
        self.next.show_passages(coming, 0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the cards; where there is no room, the passages that come next go first."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return a small size: what does not fit is hidden."""
        return QSize(self._app.theme.px(200), self._app.theme.px(60))

    def _fit(self) -> None:
        """Hide the passages that come next if there is no room; let a long list of deferred ones scroll."""
        px, gap = self._app.theme.px, self._app.theme.px(12)
        self.display.fit(self.width())
        room = self.height() - self.display.sizeHint().height() - gap
        self.deferred.fit(max(px(60), room))
        left = room - self.deferred.sizeHint().height() - gap
        show_or_hide(self.display, visible=self.height() - self.display.sizeHint().height() > px(60))
        show_or_hide(self.next, visible=left >= self.next.least())
        self.next.fit(max(self.next.least(), left))


class _Passages(Card):
    """A list of passages no higher than its rows."""

    def __init__(self, app: AppContext, title: str, action: str) -> None:
        super().__init__(app, title)
        self.head.addWidget(KeyCap(app, action=action))
        self.list: RowList[RowContent[str]] = RowList(app, title, pad=4, most=1)
        self.list.setSelectionMode(RowList.SelectionMode.NoSelection)
        self.empty = Label(app, f"{title}-none", face="small", tone="hint", wrap=True)
        put(self.inside, self.list, self.empty)

    def show_passages(self, rows: Sequence[RowContent[str]], count: int) -> None:
        self.list.show_rows(rows)
        self.show_count(count)
        show_or_hide(self.list, visible=bool(rows))
        show_or_hide(self.empty, visible=not rows)

    def _head(self) -> int:
        margins = self.inside.contentsMargins()
        return self.head.sizeHint().height() + self.inside.spacing() + margins.top() + margins.bottom() + 2

    def least(self) -> int:
        """Return the height with a single row."""
        row = self.list.sizeHintForRow(0) if self.list.rows.rowCount() else self.empty.sizeHint().height()
        return self._head() + max(row, 0)

    def fit(self, room: int) -> None:
        """Show as many rows as fit; the others are reached by scrolling."""
        self.list.setFixedHeight(max(1, min(self.list.height_of_rows(), room - self._head())))
        self.updateGeometry()


class DisplayCard(Card):
    """A small live picture of the public display, taken from the display itself."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session.app, "adoption-display")
        self._session, app = session, session.app
        self.state = Label(app, face="small", look="chip")
        self.head.insertWidget(1, self.state)
        self.acts: dict[str, Button] = {}
        for action, words in (("display", "turn-on"), ("panic", "plain")):
            act = self.acts[action] = Button(app, f"adoption-display-{words}", look="link", action=action)
            act.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            act.clicked.connect(lambda _=False, action=action: self._press(action))
            self.head.addWidget(act)
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setProperty("look", "screen")
        self.inside.addWidget(self.picture)
        self.pages = _Pages(session)
        self.inside.addWidget(self.pages)
        session.live.second.connect(self._look)
        # queued: the display emits it during its layout, which taking a picture may have caused
        session.room.page_shown.connect(self._look, Qt.ConnectionType.QueuedConnection)

    def fit(self, width: int) -> None:
        """Keep the aspect ratio of a screen at this width."""
        margins = self.inside.contentsMargins()
        room = max(1, width - margins.left() - margins.right() - 2)
        self.picture.setFixedHeight(room * _HIGH // _WIDE)
        self.refresh()

    def _look(self) -> None:
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Show what the room sees now."""
        ratio = self.devicePixelRatioF()
        size = QSize(self.picture.width(), self.picture.height())
        made = self._session.room.display_picture(size, ratio)
        on, plain = made is not None, self._session.room.display_plain()
        key = "display-plain" if on and plain else "adoption-display-on" if on else "adoption-display-off"
        self.state.say(key)
        restyle(self.state, tone=("warn" if plain else "ok") if on else "")
        self.acts["panic"].say(f"adoption-display-{'content' if plain else 'plain'}")
        for action, act in self.acts.items():
            show_or_hide(act, visible=on is (action == "panic"))
        self.picture.setAccessibleName(self.app.speech.say(key))
        if made is not None:
            self.picture.setPixmap(made)
        else:
            self.picture.clear()
        for part in (self.picture, self.pages):
            show_or_hide(part, visible=on)
        self.pages.refresh()

    def _press(self, action: str) -> None:
        self._session.wanted.emit(action)
        self.refresh()


class _Pages(QWidget):
    """Which page of a long passage the room sees, between two buttons that turn pages."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._app, self._room = session.app, session.room
        self.which = Label(self._app, face="small", tone="quiet")
        self.turns: dict[int, Button] = {}
        for by, words, icon in ((-1, "back", "arrow-up"), (1, "on", "arrow-down")):
            name = f"display-page-{words}"
            turn = Button(self._app, f"key-{name}", icon=icon, look="flat", action=name, worded=False)
            turn.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            turn.clicked.connect(lambda _=False, by=by: self._room.turn(by))
            self.turns[by] = turn
        inside = row(self._app, 4)
        inside.addWidget(self.turns[-1])
        inside.addWidget(self.which, 1, Qt.AlignmentFlag.AlignCenter)
        inside.addWidget(self.turns[1])
        self.setLayout(inside)

    def refresh(self) -> None:
        """Show the display's current page; if there is only one, the buttons stay but are disabled."""
        page, pages = self._room.page, self._room.pages
        figure = self._app.speech.figure
        if pages > 1:
            self.which.say("adoption-display-page", page=figure(page + 1), pages=figure(pages))
        else:
            self.which.show_text("")
        for by, turn in self.turns.items():
            turn.setEnabled(pages > 1 and 0 <= page + by < pages)
