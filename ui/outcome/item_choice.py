"""Which item of the agenda, or none."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QWheelEvent

from ui.station import Station
from ui.widgets.fields import Pick


class ItemChoice(Pick):
    """``picked`` tells the key of the item the user chose, None for no item."""

    picked = Signal(object)  # int of 63 bits, or None

    def __init__(self, station: Station, *, none: bool = True) -> None:
        """``none``: whether no item is a choice too."""
        super().__init__(station.shell)
        self._station, self._none = station, none
        self._shown: int | None = None
        self.activated.connect(lambda at: self.picked.emit(self.itemData(at)))
        station.live.programme_changed.connect(self._fill)
        station.shell.speech.changed.connect(self._fill)
        self._fill()

    def show_item(self, item_id: int | None) -> None:
        """Show an item without telling anybody."""
        self._shown = item_id
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(item_id))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change nothing: a wheel turned over a form scrolls it."""
        event.ignore()

    def _fill(self) -> None:
        with QSignalBlocker(self):
            self.clear()
            if self._none:
                self.addItem(self._station.shell.speech.say("item-none"), None)
            for item in self._station.live.programme.items:
                self.addItem(self._station.names.item(item), item.id)
        self.show_item(self._shown)
