"""The report or, in its place, the adoption of it, which takes the whole window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QStackedWidget

from ui.panels.report.report_reading import ReportReading
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.boxes import boxed
from wgdesk.storage.draft_file import Draft

if TYPE_CHECKING:
    from ui.panels.report.adoption.adoption_mode import Adopting


class ReportPages(QStackedWidget):
    """Makes the adoption on first use.

    ``chosen`` carries the block that is read out, ``source_wanted`` one whose source is to be shown;
    ``left``: the user goes back to the report; ``held_up``: the record could not be closed.
    """

    chosen = Signal(str)
    source_wanted: ValueSignal[str] = value_signal()
    left = Signal()
    held_up = Signal()

    def __init__(
        self,
        session: RecordSession,
        reading: ReportReading,
        page: QBoxLayout,
        source_of: Callable[[str], str],
    ) -> None:
        """``source_of`` returns, in words, the part of the record that a block is made from."""
        super().__init__()
        self._session, self._reading, self._source_of = session, reading, source_of
        self.mode: Adopting | None = None
        self._page = boxed(page)
        self.addWidget(self._page)

    @property
    def adopting(self) -> Adopting | None:
        """The adoption, while it is shown."""
        return self.mode if self.mode is not None and self.currentWidget() is self.mode else None

    def turn(self, lang: str, block: str, *, to_adoption: bool) -> None:
        """Show the adoption, at the passage ``block`` if given, or the report in ``lang``."""
        if to_adoption and self.mode is None:
            from ui.panels.report.adoption.adoption_mode import Adopting

            self.mode = Adopting(self._session, self._reading, self._source_of)
            self.mode.chosen.connect(self.chosen)
            self.mode.source_wanted.connect(self.source_wanted)
            self.mode.left.connect(self.left)
            self.mode.closing.held_up.connect(self.held_up)
            self.addWidget(self.mode)
            self.mode.fit()
        front = self.mode if to_adoption and self.mode is not None else self._page
        self.setCurrentWidget(front)
        self.refresh(lang)
        if block and self.adopting is not None:
            self.adopting.list.point_at(block)

    def take_draft(self) -> None:
        """While a passage is being amended, restore the draft's text."""
        if self.adopting is not None and self.adopting.amends:
            self.adopting.form.take_draft()

    def add_proposer(self) -> None:
        """While a passage is being amended, go to the field for who asks for the amendment."""
        if self.adopting is not None and self.adopting.amends:
            self.adopting.form.add_proposer()

    def turn_language(self) -> bool:
        """Where only one language fits, show the passage in the next one; return whether that was done."""
        if self.adopting is None or self.adopting.beside:
            return False
        part = self.adopting.form if self.adopting.amends else self.adopting.card
        part.turn_language()
        return True

    def resume(self, draft: Draft) -> bool:
        """Show a wording of a passage in its box; return whether the passage exists."""
        return self.mode is not None and self.mode.resume(draft.row, draft.lang)

    def refresh(self, lang: str) -> None:
        """If the adoption is shown, let it show the record as it is now."""
        if self.adopting is not None:
            self.adopting.show_report(lang)
