"""Compares the record with another copy of it: what only one of them has; takes over acts of the other."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.dialogs.dialog import Dialog
from ui.look.speech import symbol
from ui.state.act_text import tell
from ui.state.record_session import RecordSession
from ui.widgets.boxes import put
from ui.widgets.buttons import Button
from ui.widgets.check_box import Check
from ui.widgets.labels import Label
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList
from ui.widgets.rows.ticked_list import TickedList, TickedRow
from ui.widgets.wait_cursor import wait_cursor
from wgdesk.bringing.bring_back import Fate
from wgdesk.bringing.two_copies import TakenOver, TwoCopies, compared, merge
from wgdesk.errors import UserError
from wgdesk.reads.values.history import Happened
from wgdesk.storage.beside import AHEAD, beside

WIDE, HIGH = 760, 96  # pixels at 100 %; the height of the shorter list


class CompareDialog(Dialog):
    """Does ticked acts of the copy again here, at their own time; lists those that failed, and why."""

    handbook_page = "history"

    def __init__(self, session: RecordSession, path: Path, parent: QWidget | None = None) -> None:
        """Compare with the copy at ``path``. Raises ``Trouble`` if it is not a copy of this record."""
        self._found = compared(session.desk, path)  # first: without it there is nothing to show
        super().__init__(session.app, "compare-title", parent, width=WIDE)
        self._session, self._path = session, path
        self._left: Mapping[int, TakenOver] = {}  # what could not be taken over, by entry
        self._last = Label(self.app, tone="quiet", wrap=True)
        self._here_title, self._there_title = Label(self.app, face="strong"), Label(self.app, face="strong")
        self.here: RowList[RowContent[int]] = RowList(self.app, "compare-here-list", pad=4, most=2)
        self.there: TickedList[int] = TickedList(self.app, "compare-there-list", pad=4, most=2)
        self.anyway = Check(self.app, "compare-anyway")
        self._lay_out()
        self.there.ticks_changed.connect(self._show_buttons)
        self.app.speech.changed.connect(self._show)
        self._show()
        if (left := self._found.found) is not None:
            second = symbol(beside(path, AHEAD).name)
            self.banner.say(f"found-{left}", "warn", name=symbol(path.name), second=second)
        self.there.setFocus()

    def _lay_out(self) -> None:
        put(self.body, self._last, self._here_title, self.here, self._there_title, self.there, self.anyway)
        self.here.setMinimumHeight(self.app.theme.px(HIGH))
        self.there.setMinimumHeight(self.app.theme.px(2 * HIGH))
        self.body.setStretchFactor(self.here, 1)
        self.body.setStretchFactor(self.there, 2)
        self.takes = Button(self.app, "compare-take", icon="check", look="go", then=self.take)
        self.all, self.none = Button(self.app, "compare-all"), Button(self.app, "compare-none")
        self.all.clicked.connect(lambda: self.there.tick_all(True))
        self.none.clicked.connect(lambda: self.there.tick_all(False))
        put(self.foot, self.takes, self.all, self.none)
        self.add_leave(key="dialog-close")

    # -- what is shown -------------------------------------------------------------------------------------

    @property
    def found(self) -> TwoCopies:
        """What the comparison found."""
        return self._found

    def _show(self) -> None:
        last = self._found.last
        self._last.say("compare-last", at=self._at(last), act=self._told(last))
        self._here_title.say("compare-here", n=len(self._found.here))
        self._there_title.say("compare-there", n=len(self._found.there))
        rows = [RowContent(act.entry, self._told(act), self._about(act)) for act in self._found.here]
        self.here.show_rows(rows)
        self.there.show_choices([self._row(act) for act in self._found.there])
        self._show_buttons()

    def _row(self, act: Happened) -> TickedRow[int]:
        left, speech, more = self._left.get(act.entry), self.app.speech, self._about(act)
        if left is not None:
            more += f" · {speech.told(left.why) if left.why else speech.say('compare-with-it')}"
        return TickedRow(act.entry, self._told(act), more)

    def _told(self, act: Happened) -> str:
        return tell(self._session, act.act, act.args)

    def _about(self, act: Happened) -> str:
        undone = self.app.speech.say("compare-undone") if act.undone else ""
        return " · ".join(filter(None, (self._at(act), undone)))

    def _at(self, act: Happened) -> str:
        return self.app.speech.moment_here(self._session.live.here(act.at))

    def _show_buttons(self) -> None:
        self.takes.setEnabled(bool(self.there.ticked))

    # -- taking over ---------------------------------------------------------------------------------------

    def take(self) -> None:
        """Do the ticked acts again in this record, and show what is left."""
        chosen = set(self.there.ticked)
        try:
            with wait_cursor():
                merged = merge(self._session.desk, self._path, chosen, anyway=self.anyway.isChecked())
                self._found = compared(self._session.desk, self._path)
        except UserError as fault:
            self.banner.show_fault(fault)
            return
        self._left = {one.act.entry: one for one in merged if one.fate is not Fate.BROUGHT}
        self.there.untick(self._left)
        self._show()
        done = len(merged) - len(self._left)
        self.banner.say("compare-done", "warn" if self._left else "ok", n=done, left=len(self._left))
