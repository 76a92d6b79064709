"""What all panels have in common: a banner, keys, and a widget that gets the focus."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.parts.lacking_text import enter_lacking
from ui.state.in_pieces import InPieces
from ui.state.record_session import RecordSession
from ui.widgets.banner import Banner
from ui.widgets.boxes import column, put
from ui.widgets.labels import on_theme
from wgdesk.panel_rows import PlaceKey
from wgdesk.storage.draft_file import Draft


class BasePanel(QWidget):
    """A panel of a record's window.

    A panel never calls another one: it runs acts, and refreshes when the record changes.

    ``rest``: what is made after the first paint; whoever needs it at once finishes it. ``spread``: the panel
    now takes the whole window, or no longer does.
    """

    spread = Signal()

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self.session, self.app, self.live = session, session.app, session.live
        self.banner = Banner(session.app)
        self.banner.setParent(self)  # until the window shows it in the panel's place
        self.rest = InPieces(self)
        self.rest.faulted.connect(session.faulted)
        session.bridge.stopped.connect(self.rest.stop)

    def lay_out(self, inside: QBoxLayout) -> None:
        """Put ``inside`` into the panel, with the margins of every panel."""
        self.setLayout(put(column(self.app, 0, (16, 16, 16, 16)), (inside, 1)))
        on_theme(self.app, self.fit)

    def fit(self) -> None:
        """Set what depends on the size of the panel, such as the widths of its columns."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out the content at once: otherwise lists would first lay out rows for an outdated width."""
        super().resizeEvent(event)
        self.fit()
        if (inside := self.layout()) is not None:
            inside.activate()

    def fill(self) -> Iterator[None]:
        """Make what the first paint can do without, such as a form; each ``yield`` ends a step."""
        yield from ()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab reaches everything in the panel, including what has not been made yet."""
        self.rest.finish()
        return super().focusNextPrevChild(forward)

    def handbook_page(self) -> str:
        """Return the handbook page that F1 opens; empty: the page named like the panel."""
        return ""

    def takes_all(self) -> bool:
        """Return whether the panel takes the whole window, without the navigation at the side."""
        return False

    def keys(self) -> Mapping[str, Callable[[], object]]:
        """Return what the window's keys do while this panel is in front, by name of the key."""
        return {}

    def rests_on(self) -> QWidget:
        """Return the widget that has the focus when the user is not typing: usually the list."""
        return self

    def enter(self) -> None:
        """Give the focus to the ``rests_on`` widget; called when the panel comes to the front."""
        self.rests_on().setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """On Esc, give the focus back to ``rests_on``; from there close the banner, then leave."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.rests_on().hasFocus():
            self.enter()
        elif self.banner.text:
            self.banner.hide()
        elif not self.goes_back():
            super().keyPressEvent(event)

    def goes_back(self) -> bool:
        """Leave what is shown in place of the panel; return whether anything was."""
        return False

    def leave(self) -> None:
        """The window is closing: wait for running work and save unfinished input."""

    def go_to(self, kind: str, row: PlaceKey) -> None:
        """Show a row of the record: a search hit, or what an act of the history changed.

        ``kind`` is the name of its table. A panel that does not show such rows does nothing.
        """

    def enter_text(self, texts: Collection[str], lang: str) -> None:
        """Go to a text of the current row, one of ``texts``, that is empty in a language."""
        self.rest.finish()
        enter_lacking(self, texts, lang)

    def resume(self, draft: Draft) -> bool:
        """Show a draft that belongs to no row in its field; return whether the panel has that field."""
        return False

    def in_sight(self) -> str:
        """Return the key of the row whose form is shown; empty if there is none."""
        return ""
