"""The panels of an item: which one is shown, its title, adding another, and their order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.parts.barred import bar
from ui.parts.sentence_below import SentenceBelow
from ui.parts.text_place import TextPlace
from ui.parts.words_edit import WordsEdit
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.accessible_name import named
from ui.widgets.boxes import column, put, row
from ui.widgets.buttons import Button
from ui.widgets.fields import KeyPick
from wgdesk.acts.panellists import move_panel, set_up_panel
from wgdesk.reads.values.outcome import PanelNow
from wgdesk.reads.values.words import Words


class PanelChoice(QWidget):
    """The choice among several panels and the title of the one shown; hidden while there is no panel.

    ``picked`` carries the key of the panel that the user chose or set up; ``moved``: the order has changed.
    """

    picked: ValueSignal[int] = value_signal()
    moved = Signal()

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session, app = session, session.app
        self._item_id: int | None = None
        self._panels: tuple[PanelNow, ...] = ()
        self._shown: PanelNow | None = None
        self.which = KeyPick(app, then_row=self.picked.emit)
        named(app, self.which, "panellists-which")
        self.earlier = Button(app, "panellists-earlier", icon="arrow-up", look="flat", worded=False)
        self.earlier.clicked.connect(self._move)
        self.another = Button(app, "panellists-another", icon="plus", then=self._add)
        bar(session, move_panel, self.earlier)
        bar(session, set_up_panel, self.another)
        self.title = WordsEdit(session, "panellists-title-field")
        self.printed = SentenceBelow(session, self.title, lines=1)
        for widget in (self.which, self.earlier, self.title, self.printed):
            widget.hide()  # hidden at first: a new layout has no room for them
        line = put(row(app, 8), (self.which, 1), self.earlier)
        self.setLayout(put(column(app, 8), line, self.title, self.printed))

    def show_panels(
        self, item_id: int | None, panels: Sequence[PanelNow], shown: PanelNow | None, *, ready: bool
    ) -> None:
        """Show the panels of an item, or (None) of the meeting. ``ready``: another one can be set up."""
        self._item_id, self._panels, self._shown = item_id, tuple(panels), shown
        speech, names = self._session.app.speech, self._session.names
        choices: list[tuple[str, int | None]] = []
        for at, panel in enumerate(panels, start=1):
            kind, number = names.panel_kind(panel), speech.figure(at)
            called = (
                speech.say("panellists-panel-number", kind=kind, number=number),
                names.words(panel.title),
            )
            choices.append((" · ".join(part for part in called if part), panel.id))
        self.which.offer(choices, shown.id if shown else None)
        place = TextPlace("panel", shown.id, "title") if shown else None
        self.title.show_words(place, shown.title if shown else Words())
        self.printed.refresh()
        several = len(panels) > 1
        self.which.setVisible(several)
        self.earlier.setVisible(several)
        self.earlier.setEnabled(several and shown is not None and shown.id != panels[0].id)
        self.another.setEnabled(ready and bool(panels))
        self.setVisible(shown is not None)

    def _add(self) -> None:
        made = self._session.made(set_up_panel, item_id=self._item_id)
        if made is not None:
            self.picked.emit(made)

    def _move(self) -> None:
        keys = [panel.id for panel in self._panels]
        if self._shown is not None and (at := keys.index(self._shown.id)) > 0:
            self._session.do(move_panel, panel_id=self._shown.id, before_id=keys[at - 1])
            self.moved.emit()
