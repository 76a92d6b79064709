"""Shows what the report will say about the attendance; updated only when the user pauses."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.speech import direction_of
from ui.state.bridge import Follower
from ui.state.in_pieces import InPieces
from ui.state.record_session import RecordSession
from ui.state.report_cache import ReportCache
from ui.widgets.boxes import STRETCH, column, put
from ui.widgets.card import Card
from ui.widgets.labels import Label
from ui.widgets.scroll_area import scrolled
from wgdesk.phrasing.tree import Body, Paragraph, plain
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.uses import uses_of
from wgdesk.report.sections.attendance_section import blocks_of

QUIET = 300  # milliseconds without an act before the update
_ANNEXED = ("attendance", "annex_attendance")  # where who attended stands in an annex


class ReportCard(Card):
    """Shows the report's paragraphs on one list, in the language of the report.

    Making the text reads the whole record, so it waits for a pause, runs in two steps, and never runs while
    the panel is hidden.
    """

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session.app, "attendance-report-title")
        self._session, self._reports, self._stale = session, ReportCache(), True
        self._texts: dict[str, str] | None = None  # block -> paragraph; None before the first update
        self._list = ""
        self.text = Label(self.app, face="small", wrap=True)
        held = QWidget()
        inside = put(column(self.app, 0, (0, 0, 4, 0)), self.text, STRETCH)
        held.setLayout(inside)
        self.area = scrolled(held)
        self.inside.addWidget(self.area, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._timer = QTimer(self, singleShot=True, interval=QUIET)
        self._pieces = InPieces(self)
        self._pieces.faulted.connect(session.faulted)
        self._timer.timeout.connect(lambda: self._pieces.begin(self._speaking()))
        for stop in (self._timer.stop, self._pieces.stop):
            session.bridge.stopped.connect(stop)
        Follower(session.bridge, uses_of(whole_record), self.wait, self)
        session.app.changed.connect(self.wait)
        self.wait()

    def wait(self) -> None:
        """Mark the text as outdated; if the card is visible, update it after a pause."""
        self._stale = True
        if self.isVisible():
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Update the text if it became outdated while hidden."""
        super().showEvent(event)
        if self._stale:
            self._timer.start()

    def speak(self) -> None:
        """Make the text of the section at once."""
        self._pieces.begin(self._speaking())
        self._pieces.finish()

    def _speaking(self) -> Iterator[None]:
        """Read the record, then make the text."""
        self._stale = False
        if not self._session.live.ready:
            return
        record, lang = self._session.desk.read(whole_record), self.app.settings.report_lang
        yield
        outline = {kind for kind, _ in record.outline}
        kinds = _ANNEXED if _ANNEXED[-1] in outline else _ANNEXED[:1]
        told = self._reports.part(record, lang, "draft", *kinds)
        self._texts = {one.key: plain(one.text) for one in told if isinstance(one, Paragraph | Body)}
        self.text.setLayoutDirection(direction_of(lang))
        self._show()

    def show_list(self, name: str) -> None:
        """Show the paragraphs of one list."""
        if name != self._list:
            self._list = name
            self.area.verticalScrollBar().setValue(0)
            self._show()

    def _show(self) -> None:
        if self._texts is None:
            return
        found = [self._texts[key] for key in blocks_of(self._list) if key in self._texts]
        if found:
            self.text.show_text("\n".join(found))
        else:
            self.text.say("attendance-report-nothing")
