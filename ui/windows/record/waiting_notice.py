"""When another item is taken up: a notice if speakers are still waiting on the previous item's list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from ui.state.record_session import RecordSession
from ui.widgets.banner import Banner
from wgdesk.acting.news import News
from wgdesk.live.floor_state import FloorState
from wgdesk.reads.queries.floor import floor
from wgdesk.reads.values.programme import ItemNow


class WaitingNotice(QObject):
    """Shows the notice in a banner, with a button that opens that list."""

    def __init__(
        self,
        session: RecordSession,
        banner: Callable[[], Banner],
        look: Callable[[int], None],
        parent: QObject,
    ) -> None:
        """``banner`` returns the banner of the front panel; ``look`` shows the list of an item.

        Create it after the object that hides the banner on ``acted``, which would otherwise hide the notice.
        """
        super().__init__(parent)
        self._session, self._banner, self._look = session, banner, look
        self._taken_up = False
        session.bridge.news.connect(self._heard)
        session.acted.connect(self._acted)

    def _heard(self, news: News) -> None:
        self._taken_up = news.act == "take_up" and news.station == self._session.desk.station

    def _acted(self) -> None:
        taken_up, self._taken_up = self._taken_up, False
        item = self._item_before() if taken_up else None
        waiting = self._waiting(item) if item is not None else 0
        if item is not None and waiting:
            banner = self._banner()
            banner.say("left-waiting", "plain", n=waiting, item=self._session.names.item_label(item))
            banner.offer("left-waiting-look", lambda: self._look(item.id))

    def _item_before(self) -> ItemNow | None:
        """Return the item considered at this sitting before the present one; None if there is none."""
        live = self._session.live
        now, sitting = live.programme.item, live.sitting
        if now is None or sitting is None:
            return None
        before = [
            (taken.taken_up_at, taken.id, taken.item_id)
            for taken in live.programme.taken_up
            if taken.sitting_id == sitting.id and taken.item_id != now.id and taken.taken_up_at is not None
        ]
        if not before:
            return None
        return next((item for item in live.programme.items if item.id == max(before)[2]), None)

    def _waiting(self, item: ItemNow) -> int:
        """Return how many are waiting on an item's list, not counting points of order and replies.

        Those belong to the sitting, not to the item.
        """
        live = self._session.live
        assert live.sitting is not None
        return len(FloorState(live, self._session.desk.read(floor, live.sitting.id, item.id)).listed)
