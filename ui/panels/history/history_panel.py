"""The history panel: every act in words, the newest first; search, go to its subject, undo it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.keys.single_keys import SingleKeys
from ui.look.speech import symbol
from ui.parts.panel import BasePanel
from ui.parts.who_acted import who_acted
from ui.state.act_text import place_of, tell
from ui.state.bridge import Follower
from ui.state.record_session import RecordSession
from ui.widgets.boxes import card, column, put, row
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList
from ui.widgets.search_line import SearchLine
from wgdesk.acting.undo import REDO, UNDO
from wgdesk.errors import UserError
from wgdesk.panel_rows import PlaceKey
from wgdesk.reads.queries.history import history, history_count
from wgdesk.reads.uses import EVERYTHING
from wgdesk.reads.values.history import Happened

PAGE = 100  # acts read at a time; scrolling to the end reads more
PATIENCE = 250  # milliseconds without a key before the search


class HistoryPanel(BasePanel):
    """Lists the acts of the whole record. An undone act stays in the list, marked as undone."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        self._shown: dict[int, Happened] = {}
        self._complete = False
        self.list: RowList[RowContent[int]] = RowList(self.app, "history-title", pad=6, most=2)
        self.list.opened.connect(lambda _: self.look())
        self.list.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.list.pointed.connect(self._show_chosen)
        self.words = SearchLine(self.app, "history-find")
        self.words.setClearButtonEnabled(True)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self.refresh)
        self.words.textChanged.connect(lambda _: self._patience.start())
        self._lay_out()
        self._bound_keys = SingleKeys(self.app, self, {"add": self._find, "context": self._undo_chosen})
        self._bound_keys.watch([self.list])
        self._bound_keys.ignored.connect(session.press_ignored)
        Follower(session.bridge, EVERYTHING, self.refresh, self, panel=self)
        for signal in (session.app.speech.changed, session.app.changed):
            signal.connect(self._retell)

    def _lay_out(self) -> None:
        self._count = Label(self.app, face="key", look="chip")
        self._nothing = Label(self.app, "history-nothing", tone="quiet", wrap=True, centred=True)
        head = row(self.app, 8, (8, 0, 8, 0))
        head.addWidget(Label(self.app, "history-title", face="section"))
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.words, 1)
        inside = put(column(self.app, 8, (8, 12, 8, 12)), head, self._nothing, (self.list, 1), self._foot())
        whole = row(self.app, 0)
        whole.addWidget(card(inside))
        self.lay_out(whole)

    def _foot(self) -> QHBoxLayout:
        self._says = Label(self.app, tone="quiet", cut=True)
        self._look = Button(self.app, "history-look", icon="eye", shortcut="Enter", then=self.look)
        self._undo = Button(self.app, "history-undo", icon="arrow-back-up", action="context")
        self._undo.clicked.connect(self._undo_chosen)
        return put(row(self.app, 8, (8, 0, 8, 0)), (self._says, 1), self._look, self._undo)

    # -- rows ----------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the newest acts again: as many as are shown, but at least a page."""
        if not self.live.ready:
            return  # without a meeting there is no time zone
        self._read(max(PAGE, len(self._shown)), before=None)

    def _read(self, limit: int, before: int | None) -> None:
        found = self.session.desk.read(
            history, before=before, limit=limit, words=self.words.text(), told=self._tell
        )
        kept = {} if before is None else self._shown
        self._shown = {**kept, **{happened.entry: happened for happened in found}}
        self._complete = len(found) < limit
        self.list.show_rows(self._rows())
        self._nothing.setVisible(not self._shown)
        self.list.setVisible(bool(self._shown))
        self._show_count()
        self._show_chosen()

    def _show_count(self) -> None:
        """Show the number of acts; in a search, the number of matches shown, with "+" if there may be more.

        Counting all matches would mean putting the whole history into words.
        """
        sought = bool(self.words.text().strip())
        count = len(self._shown) if sought else self.session.desk.read(history_count)
        figure = self.app.speech.figure(count)
        self._count.show_text(symbol(f"{figure}+") if sought and not self._complete else figure)

    def _rows(self) -> list[RowContent[int]]:
        rows: list[RowContent[int]] = []
        before: date | None = None
        for key, happened in self._shown.items():
            at = self.live.here(happened.at)
            day = self.app.speech.day(at.date()) if at.date() != before else ""
            before = at.date()
            rows.append(self._row(key, happened, self.app.speech.hour(at), day))
        return rows

    def _row(self, key: int, happened: Happened, hour: str, day: str) -> RowContent[int]:
        say = self.app.speech.say
        icon = "arrow-back-up" if happened.act in (UNDO, REDO) else "point"
        parts = [part for part in (day, hour, who_acted(self.app, happened.station, happened.user)) if part]
        return RowContent(
            key,
            self._tell(happened),
            " · ".join(parts),
            icon=icon,
            badge=say("history-undone") if happened.undone else "",
            quiet=happened.undone,
        )

    def _tell(self, happened: Happened) -> str:
        return tell(self.session, happened.act, happened.args)

    def _scrolled(self, value: int) -> None:
        bar = self.list.verticalScrollBar()
        if not self._complete and self._shown and value > bar.maximum() - bar.pageStep():
            self._read(PAGE, before=next(reversed(self._shown)))

    # -- the selected act ----------------------------------------------------------------------------------

    @property
    def _chosen(self) -> Happened | None:
        found = self.list.current
        return self._shown.get(found.key) if found else None

    def _show_chosen(self) -> None:
        happened = self._chosen
        done = happened is not None and not happened.undone and happened.act not in (UNDO, REDO)
        self._undo.setEnabled(done and happened is not None and bool(happened.tables))
        self._look.setEnabled(happened is not None and place_of(happened.args) is not None)
        if happened is None:
            self._says.show_text("")
        else:
            number = self.app.speech.figure(happened.entry)
            self._says.say("history-entry", number=number, moment=self._moment(happened))

    def _moment(self, happened: Happened) -> str:
        at, speech = self.live.here(happened.at), self.app.speech
        return f"{speech.day(at.date())} {symbol(speech.figure(f'{at:%H:%M:%S}'))}"

    def _undo_chosen(self) -> None:
        if self._chosen is not None and self._undo.isEnabled():
            self.undo_from(self._chosen.entry)

    def look(self) -> None:
        """Go to the row that the selected act was about, if it still exists."""
        found = place_of(self._chosen.args) if self._chosen is not None else None
        if found is not None:
            self.session.sought.emit(*found)

    def undo_from(self, entry: int) -> None:
        """Undo one act even if others followed; say why not if a later act depends on it."""
        try:
            self.session.acts.done(lambda desk: desk.undo(entry))
        except UserError as fault:
            self.session.faulted.emit(fault)
        else:
            self.session.acted.emit()
        self.refresh()
        self.enter()

    # -- the window ----------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the newest act, whatever was selected when the panel was last shown."""
        super().showEvent(event)
        if not event.spontaneous():
            self.refresh()
            if self._shown:
                self.list.setCurrentIndex(self.list.rows.index(0))
            self.list.scrollToTop()

    def keys(self) -> Mapping[str, Callable[[], object]]:
        """Return the window key for searching the history."""
        return {"find-report": self._find}

    def _find(self) -> None:
        self.words.setFocus()
        self.words.selectAll()

    def rests_on(self) -> QWidget:
        """The list; if it is empty, the search field."""
        return self.list if self._shown else self.words

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """In the search field, Esc or Enter goes back to the list; Esc also clears the field."""
        key, here = event.key(), self.words.hasFocus()
        if here and key == Qt.Key.Key_Escape:
            self.words.clear()
        if here and key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._patience.stop()
            self.refresh()
            self.enter()
        else:
            super().keyPressEvent(event)

    def go_to(self, kind: str, row: PlaceKey) -> None:
        """Select an act: ``kind`` is "journal", ``row`` its entry number."""
        if not isinstance(row, int):
            return
        if row not in self._shown:
            with QSignalBlocker(self.words):  # because the search may hide the act
                self.words.clear()
            self._patience.stop()
            newer = self.session.desk.read(history_count) - row
            self._read(max(PAGE, newer + PAGE), before=None)
        self.list.point_at(row)

    def _retell(self) -> None:
        if self.isVisible():
            self.refresh()
