"""The column beside the list: forecast, limits, points of order, replies, who has spoken."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from ui.panels.speakers.floor_cards import ForecastCard, OrdersCard, RepliesCard, SpokenCard
from ui.panels.speakers.floor_list import FloorList
from ui.panels.speakers.floor_text import FloorText
from ui.parts.time_limits import LimitsCard
from ui.state.record_session import RecordSession
from ui.widgets.boxes import boxed, column, put
from ui.widgets.buttons import Button
from ui.widgets.scroll_area import ScrollArea
from wgdesk.live.floor_state import FloorState


class SideCards(ScrollArea):
    """The cards, which scroll only on a low screen or at a large scale.

    ``back``: the button to the list, for windows too narrow to show both. Signals: ``begun`` carries what is
    to be added ("order" or "reply"); ``left`` sends the focus back to the list.
    """

    begun = Signal(str)
    left = Signal()

    def __init__(self, session: RecordSession, floor_text: FloorText) -> None:
        super().__init__()
        app = session.app
        self.forecast = ForecastCard(session, floor_text)
        self.limits = LimitsCard(session)
        self.orders = OrdersCard(session, floor_text)
        self.replies = RepliesCard(session, floor_text)
        self.spoken = SpokenCard(session, floor_text)
        self.back = Button(app, "speakers-aside-close", icon="x", shortcut="Esc", then=self.left)
        self.back.hide()
        inside = column(app, 12)
        inside.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        put(inside, self.forecast, self.limits, self.orders, self.replies, (self.spoken, 1))
        self.orders.begun.connect(lambda: self.begun.emit("order"))
        self.replies.begun.connect(lambda: self.begun.emit("reply"))
        for card in (self.orders, self.replies, self.spoken):
            card.left.connect(self.left)
        self.setWidget(boxed(inside))

    @property
    def lists(self) -> tuple[FloorList, ...]:
        """The lists of requests in the cards."""
        return (self.orders.list, self.replies.list, self.spoken.list)

    def show_floor(self, floor: FloorState) -> None:
        """Update all cards except the forecast, which the panel updates itself."""
        self.limits.show_options(floor.options)
        self.orders.show_floor(floor)
        self.replies.show_floor(floor)
        self.spoken.show_floor(floor)
