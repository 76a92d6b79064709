"""The head of the list: how many wait, whether the list is open, its order, its item."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.panels.speakers.floor_text import FloorText
from ui.panels.speakers.speaker_commands import SpeakerCommands
from ui.parts.barred import bar
from ui.state.record_session import RecordSession
from ui.widgets.accessible_name import named
from ui.widgets.act_buttons import ActButton
from ui.widgets.boxes import put, row
from ui.widgets.buttons import Button
from ui.widgets.fields import KeyPick
from ui.widgets.labels import Label, restyle
from wgdesk.acts.helpers.argument_kinds import Lane
from wgdesk.acts.speakers import close_list
from wgdesk.live.floor_state import FloorState
from wgdesk.rules.floor import suggested_rank

NARROWEST, ENOUGH, WIDE = 90, 130, 380  # widths of the item choice in pixels at 100 %


class ItemPick(KeyPick):
    """The choice of the item whose list is shown."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session.app)
        self._session = session
        self._told: tuple[object, ...] | None = None  # what the choices were last made from
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # shrinks first
        named(session.app, self, "speakers-item-pick")

    def show_items(self, floor: FloorState) -> None:
        """Offer the items; mark the one under consideration."""
        live, names = self._session.live, self._session.names
        course, speech = live.programme.item, self._session.app.speech
        say, now = speech.say, floor.item.id if floor.item else None
        told = (live.programme, now, speech.lang, speech.digits, names.lang)
        if self._told is not None and told[1:] == self._told[1:] and told[0] is self._told[0]:
            return
        self._told = told
        self.setPlaceholderText(say("no-item-now"))
        wanted: list[tuple[str, int | None]] = [
            (say("speakers-item-now", name=names.item(item)) if item is course else names.item(item), item.id)
            for item in live.programme.items
        ]
        self.offer(wanted, now)


class ListHead(QWidget):
    """The line above the list of speakers."""

    def __init__(self, session: RecordSession, commands: SpeakerCommands, floor_text: FloorText) -> None:
        super().__init__()
        app = session.app
        self._session, self._floor_text, self._ordered = session, floor_text, False
        self._ranked: tuple[object, ...] = ()  # who was listed, and how, when the order was last shown
        self._title = Label(app, "speakers-list-title", face="strong")
        self.count = Label(app, face="key", look="chip")
        self.state = Label(app, face="small", look="chip")
        self.pick = ItemPick(session)
        self._order = Label(app, face="small", tone="quiet")
        self.arrange = ActButton(app, "speakers-arrange", "", low=True)
        self.turn = ActButton(app, "speakers-close-list", "list-closing", low=True)
        self.arrange.clicked.connect(lambda: session.wanted.emit("order"))
        self.turn.clicked.connect(commands.turn_list)
        bar(session, close_list, self.turn)
        self.pick.picked.connect(session.live.look_at)
        self.aside = Button(app, "speakers-aside", icon="list-details", look="flat", worded=False)
        self.aside.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.aside.hide()
        line = put(row(app, 8, (14, 8, 14, 8)), self._title, self.count, self.state, (self.pick, 1))
        line.addStretch(0)
        put(line, self._order, self.arrange, self.turn, self.aside)
        self.setLayout(line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the name of the order if it does not fit beside the full item: the button is enough."""
        super().resizeEvent(event)
        self._show_order()

    def _show_order(self) -> None:
        px, whole = self._session.app.theme.px, self.pick.whole
        self.pick.setMinimumWidth(px(NARROWEST))
        self.pick.setMaximumWidth(max(px(WIDE), whole))
        parts = (self._title, self.count, self.state, self._order, self.arrange, self.turn, self.aside)
        seen = (part for part in parts if part is self._order or not part.isHidden())
        needed = sum(part.sizeHint().width() + px(8) for part in seen) + px(28) + max(px(ENOUGH), whole)
        self._order.setVisible(self._ordered and self.width() >= needed)

    def show_floor(self, floor: FloorState) -> None:
        """Show the number of speakers, the state of the list, its order and its item."""
        waiting = len(floor.listed)
        self.count.setVisible(waiting > 0)
        self.count.show_text(self._session.app.speech.figure(waiting))
        over = floor.sitting is None or floor.sitting.closed_at is not None  # in which case no list is open
        self.state.setVisible(not over)
        self._tell_state(floor.closed_at)
        self.turn.say("speakers-reopen-list" if floor.closed_at else "speakers-close-list")
        self.turn.setEnabled(floor.item is not None and not over)
        self.pick.show_items(floor)
        self._tell_order(floor)
        self._show_order()

    def _tell_state(self, closed_at: datetime | None) -> None:
        """Show that the list is open, or since when it is closed."""
        if closed_at is None:
            self.state.say("speakers-list-open")
        else:
            self.state.say("speakers-list-closed", at=self._floor_text.hour(closed_at))
        restyle(self.state, tone="ok" if closed_at is None else "warn")

    def _tell_order(self, floor: FloorState) -> None:
        """Show the order of the list: by time of request (rule 42), as suggested, or set by the Chair."""
        told = (floor.listed, floor.roster)
        if told == self._ranked:
            return
        self._ranked = told
        listed = [
            request for request in floor.listed if request.lane == Lane.LIST and request.deferred_at is None
        ]
        asked = [(request.asked_at, request.id) for request in listed]
        ranks = []
        for request in listed:
            case = floor.waiting[request.id]
            rank = suggested_rank(listed_in=case.listed_in, on_behalf=case.on_behalf)
            ranks.append((rank, request.asked_at, request.id))
        by_request, suggested = asked == sorted(asked), ranks == sorted(ranks)
        self._ordered = len(listed) > 1
        if by_request:
            self._order.say("speakers-order-of-request")
        else:
            self._order.say("speakers-order-suggested" if suggested else "speakers-order-of-chair")
