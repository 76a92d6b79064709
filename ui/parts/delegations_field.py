"""A field for several delegations: the chosen ones, and a box that finds more by a few letters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.parts.doubt_mark import DoubtMark
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.add_box import AddBox
from ui.widgets.boxes import column
from ui.widgets.labels import Label
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList
from wgdesk.reads.finders import delegation_finder, here_first
from wgdesk.reads.values.roster import Roster
from wgdesk.words.finder import Finder


class DelegationsField(QWidget):
    """Shows the chosen delegations; it does not change the record itself.

    ``added`` and ``removed`` carry the key of a delegation. ``left``: the user leaves the box, with Esc or
    with Enter while it is empty. With ``single`` only one delegation can be chosen.
    """

    added: ValueSignal[int] = value_signal()
    removed: ValueSignal[int] = value_signal()
    left = Signal()

    def __init__(
        self,
        session: RecordSession,
        name: str,
        add: str,
        *,
        single: bool = False,
        doubt: tuple[str, str] | None = None,
    ) -> None:
        """``name`` and ``add`` are phrases: above the list, and inside the empty box.

        ``doubt``: the fact, table and column, that can be marked as doubtful for the selected delegation.
        """
        super().__init__()
        self._session, self._single = session, single
        self._searched: Roster | None = None
        self._finder: Finder
        self._chosen: tuple[int, ...] = ()
        self.list: RowList[RowContent[int]] = RowList(session.app, name, pad=4, most=1)
        self.list.removed.connect(self.removed)
        self.list.offers = (self.list.removal(),)
        self._doubt = DoubtMark(session, *doubt, worded=True) if doubt is not None else None
        self._rows: Mapping[int, int] = {}
        self.list.pointed.connect(self._show_doubt)
        self.box: AddBox[int] = AddBox(session.app, add, self._find, look="pick")
        self.box.chosen.connect(lambda key, _: self._add(key))
        self.box.left.connect(self.left)
        inside = column(session.app, 2)
        inside.addWidget(Label(session.app, name, face="small", tone="quiet", cut=True))
        inside.addWidget(self.list)
        if self._doubt is not None:
            inside.addWidget(self._doubt)
        inside.addWidget(self.box)
        self.setLayout(inside)

    def show_delegations(self, keys: Sequence[int], rows: Mapping[int, int] | None = None) -> None:
        """Show these delegations as chosen; ``rows``: the rows with the fact that may be doubtful."""
        self._chosen, self._rows = tuple(keys), rows or {}
        names = self._session.names
        tip = self._session.app.speech.say("delegations-remove")
        self.list.show_rows([RowContent(key, names.delegation(key), tip=tip) for key in keys])
        self.list.setVisible(bool(keys))
        self.list.setFixedHeight(min(self.list.height_of_rows(), self._session.app.theme.px(160)))
        self.box.setVisible(not (self._single and keys))
        self._show_doubt()

    def _show_doubt(self) -> None:
        """Show whether the fact about the selected delegation is certain."""
        if self._doubt is None:
            return
        found = self.list.current
        row = self._rows.get(found.key) if found else None
        self._doubt.setVisible(row is not None)
        if row is not None:
            self._doubt.show_row(row)

    def _find(self, text: str) -> list[RowContent[int]]:
        roster = self._session.live.roster
        if self._searched is not roster:
            self._searched, self._finder = roster, delegation_finder(roster)
        names, known = self._session.names, self._session.live.attendance.known
        return [
            RowContent(key, names.delegation(key), roster.delegations[key].code)
            for key in here_first(self._finder, text, (), known, 12, by_code=True)
            if key not in self._chosen
        ]

    def _add(self, key: int) -> None:
        self.box.clear()
        self.added.emit(key)
