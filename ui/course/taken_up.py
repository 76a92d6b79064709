"""That a sitting took up an item: from when to when, in the form of either."""

from __future__ import annotations

from datetime import time

from ui.course.form import by_id, here, hour_line, item_name, moment, small_button
from ui.course.lines import Line
from ui.station import Station
from ui.widgets.boxes import row
from ui.widgets.doubt_mark import DoubtMark
from ui.widgets.labels import Label
from wgdesk.acts.programme import edit_taking_up, take_back
from wgdesk.reads.programme import TakenUpNow


class TakenUpLine(Line):
    """Names the sitting in the form of an item (``of_item``), the item in the form of a sitting."""

    def __init__(self, station: Station, key: int, *, of_item: bool) -> None:
        super().__init__()
        self._station, self._key, self._of_item = station, key, of_item
        self._row: TakenUpNow | None = None
        shell = station.shell
        self._name = Label(shell, cut=True)
        self.begins = hour_line(station, "taken-from", self._keep_begin)
        self.ends = hour_line(station, "taken-to", self._keep_end)
        inside = row(shell, 4)
        inside.addWidget(self._name, 1)
        inside.addWidget(self.begins)
        inside.addWidget(Label(shell, "hours-to", tone="hint"))
        inside.addWidget(self.ends)
        self._doubt = DoubtMark(station, "item_sitting", "sitting_id")
        inside.addWidget(self._doubt)
        inside.addWidget(small_button(station, "taken-back", "trash", self._take_back))
        self.setLayout(inside)

    def show_row(self, row: TakenUpNow) -> None:
        """Show the fact."""
        self._row = row
        self._doubt.show_row(row.id)
        names, programme = self._station.names, self._station.live.programme
        if self._of_item:
            sitting = by_id(programme.sittings, row.sitting_id)
            self._name.show_text(names.sitting(sitting) if sitting else "–")
        else:
            item = by_id(programme.items, row.item_id)
            self._name.show_text(item_name(self._station, item) if item else "–")
        self.begins.show_hour(here(self._station, row.taken_up_at))
        self.ends.show_hour(here(self._station, row.finished_at))

    def _keep_begin(self, hour: time | None) -> None:
        self._keep("taken_up_at", hour)

    def _keep_end(self, hour: time | None) -> None:
        self._keep("finished_at", hour)

    def _keep(self, name: str, hour: time | None) -> None:
        if self._row is None:
            return
        sitting = by_id(self._station.live.programme.sittings, self._row.sitting_id)
        if sitting is not None:
            at = moment(self._station, sitting.day, hour, sitting.opened_at)
            self._station.do(edit_taking_up, item_sitting_id=self._key, **{name: at})

    def _take_back(self) -> None:
        self._station.do(take_back, item_sitting_id=self._key)
