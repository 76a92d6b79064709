"""The parts of the adoption, and their layout at the available size."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from ui.panels.report.adoption.adoption_dock import AdoptionDock
from ui.panels.report.adoption.adoption_head import AdoptionHead
from ui.panels.report.adoption.adoption_side import AdoptionSide
from ui.panels.report.adoption.amending_card import AmendingCard
from ui.panels.report.adoption.amending_dock import AmendingDock
from ui.panels.report.adoption.chair_line import ChairLine
from ui.panels.report.adoption.passage_card import BESIDE, PassageCard
from ui.state.record_session import RecordSession
from ui.state.room_view import PassageShown
from ui.widgets.boxes import column, put, row
from ui.widgets.labels import show_or_hide
from wgdesk.phrasing.tree import Document
from wgdesk.words.differences import ComparedWords

# Pixels at 100 %: width of the side column; its width in a roomy window; width of a roomy window.
SIDE, WIDER, ROOMY = 304, 380, 1600
DRAWER, ONE = 1160, 1000  # widths below which the side column is a drawer, and only three buttons stay
_ANY = 16_777_215  # Qt's greatest width


class AdoptionRoom(QWidget):
    """Head at the top, the passage with the Chair's words and the dock below it, a column at the side."""

    def __init__(self, session: RecordSession, acts: Mapping[str, Callable[[], object]]) -> None:
        """``acts``: what the buttons of the dock do."""
        super().__init__()
        self._app, self._room = session.app, session.room
        self._to_room: PassageShown | None = None
        self.head, self.card = AdoptionHead(session), PassageCard(self._app)
        self.chair, self.side = ChairLine(session), AdoptionSide(session)
        self.form = AmendingCard(session)
        self.dock = AdoptionDock(session, acts)
        self.amending_dock = AmendingDock(
            self._app, done=self.leave_amending, draft=self.form.take_draft, proposer=self.form.add_proposer
        )
        self.closing = self.dock.closing
        self.list = self.head.ribbon
        self._lay_out()
        self.head.side_wanted.connect(self.fit)
        self._app.theme.changed.connect(self.fit)

    @property
    def roomy(self) -> bool:
        """Whether the window is wide enough for a wider side column."""
        return self.window().width() >= self._app.theme.px(ROOMY)

    def _lay_out(self) -> None:
        app = self._app
        self._place = QStackedWidget()
        self._place.addWidget(self.card)
        self._place.addWidget(self.form)
        main = put(column(app, 12), (self._place, 1), self.chair)
        self._docks = QStackedWidget()
        self._docks.addWidget(self.dock)
        self._docks.addWidget(self.amending_dock)
        self._docks.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        main.addWidget(self._docks)
        self._beside = put(row(app, 16), (main, 1), self.side)
        self.setLayout(put(column(app, 12), self.head, (self._beside, 1)))

    @property
    def beside(self) -> bool:
        """Whether the languages stand side by side."""
        return self.window().width() >= self._app.theme.px(BESIDE)

    @property
    def amends(self) -> bool:
        """Whether the boxes are open."""
        return self._place.currentWidget() is self.form

    def open_amending(self, lang: str = "") -> None:
        """Replace the texts by the boxes, and go to the box of a language."""
        self._place.setCurrentWidget(self.form)
        self._docks.setCurrentWidget(self.amending_dock)
        self.form.enter(lang)

    def leave_amending(self) -> None:
        """Show the texts again; what was typed is kept, and nothing is adopted."""
        self._place.setCurrentWidget(self.card)
        self._docks.setCurrentWidget(self.dock)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- on the public display -----------------------------------------------------------------------------

    def show_to_room(
        self,
        block: str,
        name: str,
        section: str,
        documents: Mapping[str, Document],
        texts: Mapping[str, tuple[ComparedWords, ...]],
    ) -> None:
        """While this is visible, show a passage on the public display; ``texts`` by language.

        While words are being typed, the display keeps the last text: the room never sees half a sentence.
        """
        if self.amends:
            return
        order = sorted(texts, key=lambda lang: lang != self._app.speech.lang)
        found = documents.get(order[0])
        words = tuple((lang, texts[lang]) for lang in order)
        symbol = found.symbol if found is not None else ""
        self._to_room = PassageShown(block, name, section, symbol, words)
        if self.isVisible():
            self._room.show_passage(self._to_room)

    def showEvent(self, event: QShowEvent) -> None:
        """Start showing the passage on the public display."""
        super().showEvent(event)
        self._room.show_passage(self._to_room)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the public display show the course of the meeting again."""
        super().hideEvent(event)
        self._room.show_passage(None)

    # -- room ----------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the parts for the new size."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Arrange the parts for the size, also before the first showing: they must not enlarge the window."""
        px, width = self._app.theme.px, self.window().width()
        drawer, tight = width < px(DRAWER), width < px(ONE)
        self.head.fit(tight=tight, drawer=drawer)
        self.dock.fit(tight=tight)
        self.amending_dock.fit(tight=tight)
        for card in (self.card, self.form):
            card.fit(beside=self.beside)
        show_or_hide(self.chair, visible=not tight)
        self._put_side(drawer=drawer)

    def _put_side(self, *, drawer: bool) -> None:
        """With no room beside the passage, the side column takes the passage's place when asked for."""
        inside = self._place.indexOf(self.side) >= 0
        if drawer and not inside:
            self.side.setMaximumWidth(_ANY)
            self.side.setMinimumWidth(0)
            self._place.addWidget(self.side)
        elif not drawer and inside:
            self._place.removeWidget(self.side)
            self._beside.addWidget(self.side)
            self.side.show()
        if not drawer:
            self.side.setFixedWidth(self._app.theme.px(WIDER if self.roomy else SIDE))
        elif self._place.currentWidget() is not self.form:
            self._place.setCurrentWidget(self.side if self.head.side.isChecked() else self.card)
