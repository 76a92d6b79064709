"""The column beside the list: forecast, limits, points of order, replies, who has spoken."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.actions import shown
from ui.floor.cards import ForecastCard, OrdersCard, RepliesCard, SpokenCard
from ui.floor.limits import Limits
from ui.floor.list import LineList
from ui.floor.scene import Scene
from ui.floor.telling import Telling
from ui.station import Station
from ui.widgets.boxes import column
from ui.widgets.buttons import Button


class SideCards(QScrollArea):
    """It scrolls only where the screen is low or everything is large. ``back`` is to be shown where the list
    is not beside it.

    ``opened`` tells the key of an entry that is to be seen in full, ``menu_wanted`` that its menu is asked
    for, ``left`` that the focus is to go back to the list.
    """

    opened = Signal(str)
    menu_wanted = Signal(str, QPoint)
    left = Signal()

    def __init__(self, station: Station, telling: Telling) -> None:
        super().__init__()
        shell = station.shell
        self.forecast = ForecastCard(station, telling)
        self.limits = Limits(station)
        self.orders = OrdersCard(station, telling, shown(shell, "point-of-order"))
        self.replies = RepliesCard(station, telling, shown(shell, "reply"))
        self.spoken = SpokenCard(station, telling)
        self.back = Button(shell, "speakers-aside-close", icon="x", shortcut="Esc")
        self.back.clicked.connect(self.left)
        self.back.hide()
        inside = column(shell, 12)
        inside.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.forecast, self.limits, self.orders, self.replies):
            inside.addWidget(widget)
        inside.addWidget(self.spoken, 1)
        for one in (self.orders, self.replies, self.spoken):
            one.opened.connect(self.opened)
            one.menu_wanted.connect(self.menu_wanted)
            one.left.connect(self.left)
        held = QWidget()
        held.setLayout(inside)
        self.setWidget(held)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def lists(self) -> tuple[LineList, ...]:
        """The lists of entries in the cards."""
        return (self.orders.list, self.replies.list, self.spoken.list)

    def show_scene(self, scene: Scene) -> None:
        """Show what goes on; the forecast has its own time."""
        self.limits.show_options(scene.options)
        self.orders.show_scene(scene)
        self.replies.show_scene(scene)
        self.spoken.show_scene(scene)
