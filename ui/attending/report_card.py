"""What the report will say of the attendance: spoken after the roll has been painted, never while typing."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.attending.scrolled import scrolled
from ui.bridge import Follower
from ui.floor.cards import Card
from ui.speech import RIGHT_TO_LEFT
from ui.spoken import Speaker
from ui.station import Station
from ui.widgets.boxes import column
from ui.widgets.labels import Label
from wgdesk.reads.load import load
from wgdesk.report.build import PARTS
from wgdesk.report.tree import Paragraph, plain

QUIET = 300  # milliseconds without an act
_SECTION = "attendance"


class ReportCard(Card):
    """The paragraphs on attendance in the language of the report; in what it stands is in sight.

    Speaking them reads the record whole, some 15 ms: so it waits until nothing has been done for a while,
    and while the panel is not in front it is not done at all.
    """

    def __init__(self, station: Station) -> None:
        super().__init__(station.shell, "attendance-report-title")
        self._station, self._speaker, self._stale = station, Speaker(), True
        self._texts: dict[str, str] | None = None  # by list; None while nothing has been spoken yet
        self._list = ""
        self.text = Label(self.shell, face="small", wrap=True)
        held = QWidget()
        inside = column(self.shell, 0, (0, 0, 4, 0))
        inside.addWidget(self.text)
        inside.addStretch(1)
        held.setLayout(inside)
        self.area = scrolled(held)
        self.inside.addWidget(self.area, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET)
        self._timer.timeout.connect(self.speak)
        station.bridge.stopped.connect(self._timer.stop)
        Follower(station.bridge, PARTS[_SECTION].uses, self.wait, self)
        station.shell.changed.connect(self.wait)
        self.wait()

    def wait(self) -> None:
        """Something is different: speak when nothing has happened for a while."""
        self._stale = True
        if self.isVisible():
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Speak what was not spoken while nobody could see it."""
        super().showEvent(event)
        if self._stale:
            self._timer.start()

    def speak(self) -> None:
        """Read the record and speak the section."""
        self._stale = False
        if not self._station.live.ready:
            return
        record, lang = self._station.desk.read(load), self.shell.settings.report_lang
        blocks = self._speaker.part(record, lang, "draft", _SECTION)
        self._texts = {
            block.key.rpartition("/")[2]: plain(block.text)
            for block in blocks
            if isinstance(block, Paragraph)
        }
        rtl = lang in RIGHT_TO_LEFT
        self.text.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        self._show()

    def show_list(self, name: str) -> None:
        """Show the paragraph of one list."""
        if name != self._list:
            self._list = name
            self.area.verticalScrollBar().setValue(0)
            self._show()

    def _show(self) -> None:
        if self._texts is None:
            return
        text = self._texts.get(self._list)
        if text is None:
            self.text.say("attendance-report-nothing")
        else:
            self.text.show_text(text)
