"""Decides what the speakers panel shows: cards or details, beside the list or in its place."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from ui.panels.speakers.list_card import ListCard
from ui.panels.speakers.now_card import NowCard
from ui.panels.speakers.side_column import SideCards
from ui.panels.speakers.speaker_details import SpeakerDetails
from ui.state.app_context import AppContext
from ui.widgets.boxes import column, put, row
from ui.widgets.fixed_area import FixedArea

SIDE = 312  # width of the side column in pixels at 100 %; the same for the details, so nothing moves
ROOMY, NARROW = 1400, 940  # widths of the panel: above, the side grows; below, it does not fit
NARROWEST, LOWEST = 570, 400  # smallest width and height of the panel
LOW = 500  # height of the panel below which the list hides its column heads
NOW = 186  # height of the card in the centre


class SpeakerColumns:
    """The centre above the list and, beside them, the cards or the details of a request.

    ``whole`` is the layout of all these. ``aside``: in a narrow panel, the cards replace the list. ``narrow``
    is None until the panel has a size.
    """

    def __init__(self, app: AppContext, now: NowCard, list_card: ListCard, cards: SideCards) -> None:
        self._app = app
        self._list_card, self._cards = list_card, cards
        self._side: list[QWidget] = [cards]  # what can be at the side, one at a time
        self._details: SpeakerDetails | None = None
        self._width = 0
        self.narrow: bool | None = None
        self.aside = False
        self._under = row(app, 16)
        self._under.addWidget(list_card, 1)
        middle = put(column(app, 12), FixedArea(app, now, width=480, height=NOW), (self._under, 1))
        self.whole = row(app, 16)
        self.whole.addLayout(middle, 1)

    def take(self, details: SpeakerDetails) -> None:
        """Put the details in their place, once the first request is opened."""
        details.hide()
        self._details = details
        self._side.append(details)
        if self.narrow is not None:
            self._put(details)
            self._widen()

    def fit(self, width: int, height: int) -> None:
        """Arrange a panel of this size in pixels: the side goes beside the centre or, if narrow, under it."""
        px = self._app.theme.px
        narrow, self._width = width < px(NARROW), width
        if narrow is not self.narrow:
            before = self._under if self.narrow else self.whole
            self.narrow = narrow
            for part in self._side:
                before.removeWidget(part)
                self._put(part)
        self._widen()
        self._list_card.fit(narrow=narrow, low=height < px(LOW))
        self._cards.back.setVisible(narrow)

    def _put(self, part: QWidget) -> None:
        place = self._under if self.narrow else self.whole
        place.addWidget(part, 1 if self.narrow else 0)

    def _widen(self) -> None:
        px = self._app.theme.px
        width = px(SIDE) + min(max(0, self._width - px(ROOMY)) // 2, px(180))
        for part in self._side:
            part.setMinimumWidth(0 if self.narrow else width)
            part.setMaximumWidth(self._width if self.narrow else width)

    def show(self, *, opened: bool) -> None:
        """Show the cards, or the details of a request; in a narrow panel, the details replace the list."""
        self._list_card.setVisible(not self.narrow or not (opened or self.aside))
        self._cards.setVisible(not opened and (not self.narrow or self.aside))
        if self._details is not None:
            self._details.setVisible(opened)

    def least_size(self) -> QSize:
        """Return the size of one column in pixels; the other can be hidden."""
        return QSize(self._app.theme.px(NARROWEST), self._app.theme.px(LOWEST))
