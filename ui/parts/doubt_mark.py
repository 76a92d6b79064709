"""A button beside a field, pressed while the fact is uncertain: the draft prints it in brackets."""

from __future__ import annotations

from ui.parts.barred import bar
from ui.state.bridge import Follower
from ui.state.record_session import RecordSession
from ui.widgets.buttons import Button
from wgdesk.acts.uncertainty import raise_doubt, settle_doubt
from wgdesk.reads.queries.marks import doubts
from wgdesk.reads.uses import uses_of


class DoubtMark(Button):
    """The button for the field ``table.column``; ``show_row`` sets the row.

    ``of``: phrase of the field, used in the button's name; ``worded``: the label refers to the row selected
    above.
    """

    _of = ""

    def __init__(
        self, session: RecordSession, table: str, column: str, of: str = "", *, worded: bool = False
    ) -> None:
        key = "doubt-mark-chosen" if worded else "doubt-mark"
        super().__init__(session.app, key, icon="brackets", look="flat", worded=worded, checkable=True)
        self._of = of
        if of:
            self._key = "doubt-mark-of"
            self._retell()
        self._session, self._table, self._column, self._row = session, table, column, 0
        self._doubt: int | None = None
        self.setProperty("own_act", True)
        bar(session, raise_doubt, self)
        self.clicked.connect(lambda _: self._turn())
        Follower(session.bridge, uses_of(doubts), self._refresh, self)

    def _retell(self) -> None:
        if self._of:
            self._args = {"of": self._app.speech.say(self._of)}
        super()._retell()

    def show_row(self, row: int) -> None:
        """Show whether this fact is certain in a row."""
        self._row = row
        self._refresh()

    def _refresh(self) -> None:
        marked = self._session.desk.read(doubts)
        self._doubt = marked.get((self._table, self._row, self._column))
        self.setChecked(self._doubt is not None)

    def _turn(self) -> None:
        """Raise the doubt or settle it, whichever the button shows."""
        if self._doubt is not None:
            self._session.do(settle_doubt, doubt_id=self._doubt)
        else:
            self._session.do(raise_doubt, table=self._table, row=self._row, column=self._column)
        self._refresh()
