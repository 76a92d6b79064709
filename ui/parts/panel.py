"""What all panels have: a banner, keys, and a widget that gets the focus."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.parts.lacking_text import enter_lacking
from ui.state.in_pieces import InPieces
from ui.state.record_session import RecordSession
from ui.widgets.banner import Banner
from ui.widgets.boxes import column
from wgdesk.storage.draft_file import Draft


class BasePanel(QWidget):
    """A panel of a record's window.

    A panel never calls another one: it runs acts, and it refreshes when the record changes.

    ``rest``: what was left for after the first paint. Whoever needs it at once finishes it. ``spread``: it
    takes all of the window now, or no longer.
    """

    spread = Signal()

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self.session, self.app, self.live = session, session.app, session.live
        self.banner = Banner(session.app)
        self.banner.setParent(self)  # until the panel is in front, when the window shows it in its place
        self.rest = InPieces(self)
        self.rest.faulted.connect(session.faulted)
        session.bridge.stopped.connect(self.rest.stop)

    def lay_out(self, inside: QBoxLayout) -> None:
        """Put ``inside`` into the panel, with the margins of every panel."""
        whole = column(self.app, 0, (16, 16, 16, 16))
        whole.addLayout(inside, 1)
        self.setLayout(whole)
        self.app.theme.changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Set what depends on the size of the panel, such as the widths of its columns."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give all inside its new place at once: else lists lay out their rows for a width that goes."""
        super().resizeEvent(event)
        self.fit()
        if (inside := self.layout()) is not None:
            inside.activate()

    def fill(self) -> Iterator[None]:
        """Make what the first paint can do without, such as a form; each ``yield`` ends a piece."""
        yield from ()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes to all that belongs to the panel, also to what is not made yet."""
        self.rest.finish()
        return super().focusNextPrevChild(forward)

    def handbook_page(self) -> str:
        """Return the page of the handbook that F1 opens; empty: the one that is named as the panel is."""
        return ""

    def takes_all(self) -> bool:
        """Return whether it has the whole width of the window, without the navigation at its side."""
        return False

    def keys(self) -> Mapping[str, Callable[[], object]]:
        """Return what the window's keys do while this panel is in front, by name of the key."""
        return {}

    def rests_on(self) -> QWidget:
        """Return the widget that has the focus while the user types nothing: usually the list."""
        return self

    def enter(self) -> None:
        """Give the focus to the ``rests_on`` widget; called when the panel comes to the front."""
        self.rests_on().setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives the focus back to the ``rests_on`` widget; from there it closes the banner,
        then what stands in place of the panel."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.rests_on().hasFocus():
            self.enter()
        elif self.banner.text:
            self.banner.hide()
        elif not self.goes_back():
            super().keyPressEvent(event)

    def goes_back(self) -> bool:
        """Leave what stands in place of the panel; return whether anything did."""
        return False

    def leave(self) -> None:
        """The window closes: wait for running work and save what is half written."""

    def go_to(self, kind: str, row: int) -> None:
        """Show a row of the record: a search hit, or what an act of the history changed.

        ``kind`` is the name of its table. A panel that does not show such rows does nothing.
        """

    def enter_text(self, texts: Collection[str], lang: str) -> None:
        """Go to the text of the row shown, one of ``texts``, that has nothing in a language."""
        self.rest.finish()
        enter_lacking(self, texts, lang)

    def resume(self, draft: Draft) -> bool:
        """Show a draft that belongs to no row in its field; return whether the panel has one for it."""
        return False

    def in_sight(self) -> str:
        """Return the key of the row whose form is shown; empty if there is none."""
        return ""
