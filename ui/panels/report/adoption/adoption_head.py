"""The head of the adoption: the way back, how far it has come, and the ribbon with all passages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from ui.panels.report.adoption.adoption_now import STATES, AdoptionNow
from ui.panels.report.adoption.passage_ribbon import PassageRibbon, SectionNames
from ui.state.record_session import RecordSession
from ui.widgets.boxes import column, put
from ui.widgets.buttons import Button
from ui.widgets.folding_row import FoldingRow
from ui.widgets.labels import Icon, Label, show_or_hide
from ui.widgets.rows.row_menu import RowOffer, row_menu
from wgdesk.live.passages import ReportPassage

ICONS = {
    "adopted": ("circle-check", "ok"),
    "amended": ("pencil", "accent"),
    "deferred": ("hourglass", "warn"),
    "pending": ("circle-dashed", "ink_3"),
}


class AdoptionHead(QFrame):
    """``left``: the user goes back to the report. ``side_wanted``: show or hide the column at the side."""

    left = Signal()
    side_wanted = Signal()

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session, app = session, session.app
        self._app = app
        self.setProperty("look", "card")
        self.ribbon = PassageRibbon(app)
        self.names = SectionNames(app, self.ribbon)
        self.more_offers: Sequence[RowOffer] = ()
        self.back = Button(app, "adoption-back", icon="chevron-left", look="flat", shortcut="Esc")
        self.back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.back.clicked.connect(self.left)
        self._title = Label(app, "adoption-title", face="name", cut=True)
        self.decided = Label(app, tone="quiet", cut=True)
        self.speakers = Button(app, "adoption-speakers", icon="microphone", action="panel-speakers")
        self.speakers.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.speakers.clicked.connect(lambda: session.wanted.emit("panel-speakers"))
        self.more = Button(app, "adoption-more", icon="menu-2", look="flat", worded=False)
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.clicked.connect(self._open_more)
        self.side = Button(app, "adoption-side", look="link", checkable=True, then=self.side_wanted)
        self.side.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._icons: dict[str, Icon] = {}
        self._words: dict[str, Label] = {}
        self.figures: dict[str, Label] = {}
        self._lay_out()
        session.live.floor_changed.connect(self.tell_speakers)

    def _lay_out(self) -> None:
        app = self._app
        line = FoldingRow(app, 8)
        put(line.inside, self.back, self._title, (self.decided, 1))
        for state in STATES:
            icon, word = Icon(app, *ICONS[state]), Label(app, f"adoption-count-{state}")
            self._icons[state], self._words[state] = icon, word
            self.figures[state] = Label(app, face="strong")
            put(line.inside, icon, word, self.figures[state])
        put(line.inside, self.side, self.speakers, self.more)
        self._line = line
        inside = put(column(app, 4, (16, 8, 16, 8)), line, self.ribbon, self.names)
        self.setLayout(inside)

    def fit(self, *, tight: bool, drawer: bool) -> None:
        """Where there is no room, show icons and numbers without the words and names of sections."""
        for state, word in self._words.items():
            show_or_hide(word, visible=not tight)
            self._icons[state].setToolTip(self._app.speech.say(f"adoption-count-{state}") if tight else "")
        show_or_hide(self.names, visible=not tight)
        show_or_hide(self._title, visible=not drawer)
        show_or_hide(self.side, visible=drawer)
        self._line.fit()

    def show_now(
        self, now: AdoptionNow, current: ReportPassage | None, headline: tuple[str, dict[str, str | int]]
    ) -> None:
        """Show the states of all passages and how many are decided."""
        say, figure = self._app.speech.say, self._app.speech.figure
        names = {part: (one.label, one.text) for part, one in now.parts.items()}
        self.names.show_names(names, current.part if current is not None else "")
        key, args = headline
        self.decided.say(key, **args)
        for state, label in self.figures.items():
            label.show_text(figure(now.count(state)))
            told = f"{say(f'adoption-count-{state}')} {label.text()}"
            label.setAccessibleName(told)
        self.tell_speakers()

    def tell_speakers(self) -> None:
        """Show how many are waiting for the floor: delegations may ask for it during the adoption."""
        if self._session.live.ready:
            waiting = len(self._session.live.room_floor_state.queue)
            self.speakers.say("adoption-speakers-waiting", n=waiting)

    def _open_more(self) -> None:
        menu = row_menu(self._app, self, self.more_offers)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
