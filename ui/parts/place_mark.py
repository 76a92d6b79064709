"""A check box that reserves a place in the report for something not yet known: a paragraph or a symbol."""

from __future__ import annotations

from ui.parts.barred import bar
from ui.state.bridge import Follower
from ui.state.record_session import RecordSession
from ui.widgets.check_box import Check
from wgdesk.acts.helpers.argument_kinds import PlaceholderKind
from wgdesk.acts.uncertainty import fill_place, hold_place
from wgdesk.reads.queries.marks import places_held
from wgdesk.reads.uses import uses_of


class PlaceMark(Check):
    """The check box in the form of a row of ``table``; a final report must not have reserved places."""

    def __init__(self, session: RecordSession, table: str, kind: PlaceholderKind) -> None:
        super().__init__(session.app, f"place-{kind.value}")
        self._session, self._table, self._kind, self._row = session, table, kind, 0
        self._mark: int | None = None
        self.setProperty("own_act", True)
        bar(session, hold_place, self)
        self.clicked.connect(lambda _: self._turn())
        Follower(session.bridge, uses_of(places_held), self._refresh, self)

    def show_row(self, row: int) -> None:
        """Show whether a place is reserved for this row."""
        self._row = row
        self._refresh()

    def _refresh(self) -> None:
        self._mark = self._session.desk.read(places_held).get((self._table, self._row, self._kind.value))
        self.setChecked(self._mark is not None)

    def _turn(self) -> None:
        """Reserve the place or release it, whichever the box shows."""
        if self._mark is not None:
            self._session.do(fill_place, placeholder_id=self._mark)
        else:
            self._session.do(hold_place, table=self._table, row=self._row, kind=self._kind)
        self._refresh()
