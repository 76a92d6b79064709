"""Choices of an agenda item: for a field, and for the item that a panel shows."""

from __future__ import annotations

from ui.state.record_session import RecordSession
from ui.widgets.accessible_name import named
from ui.widgets.fields import KeyPick


class ItemChoice(KeyPick):
    """``picked`` carries the key of the item that the user chose, None for no item."""

    def __init__(self, session: RecordSession, *, none: bool = True, said: str = "item-none") -> None:
        """``none``: the user can also choose no item, shown as the phrase ``said``."""
        super().__init__(session.app)
        self._session, self._none, self._said = session, none, said
        self._shown: int | None = None
        session.live.programme_changed.connect(self._fill)
        session.app.changed.connect(self._fill)
        self._fill()

    def show_item(self, item_id: int | None) -> None:
        """Show an item without emitting ``picked``."""
        self._shown = item_id
        self._fill()

    def _fill(self) -> None:
        if not self._session.live.ready:
            return
        names, items = self._session.names, self._session.live.programme.items
        choices: list[tuple[str, int | None]] = [(names.item(item), item.id) for item in items]
        if self._none:
            choices.insert(0, (self._session.app.speech.say(self._said), None))
        self.offer(choices, self._shown)


class ItemInView(ItemChoice):
    """The item whose rows a panel shows: the one being considered, unless the user chose another."""

    def __init__(self, session: RecordSession, *, none: bool = False) -> None:
        """``none``: the user can also choose no item, for rows that belong to the meeting."""
        super().__init__(session, none=none)
        named(session.app, self, "item-in-view")
        self._chosen: int | None = None
        self.no_item = False  # whether the user chose "no item"
        self.item_id: int | None = None
        self.picked.connect(self.look_at)

    def look_at(self, item_id: int | None) -> None:
        """Choose an item, or none. If it is the one under consideration, follow the meeting again."""
        self.no_item = item_id is None
        course = self._session.live.programme.item
        self._chosen = None if course is not None and course.id == item_id else item_id
        self.settle(stay=False)

    def settle(self, *, stay: bool) -> int | None:
        """Decide which item to show, and return its key; None if there is no item.

        ``stay``: keep the current one, even if the meeting now considers another.
        """
        if self.no_item:
            self.item_id = None
            self.show_item(None)
            return None
        programme = self._session.live.programme
        items = {item.id: item for item in programme.items}
        if self._chosen in items:
            self.item_id = self._chosen
        elif not (stay and self.item_id in items):
            first = next((item.id for item in items.values() if item.substantive), next(iter(items), None))
            self.item_id = programme.item.id if programme.item else first
        self.show_item(self.item_id)
        return self.item_id
