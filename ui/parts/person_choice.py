"""A field for one person: who it is, with a button that removes them, or a search that also adds people."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from ui.parts.person_pick import PersonPick
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.boxes import put, row
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, show_or_hide


class PersonChoice(QWidget):
    """``picked`` carries the key of the person chosen, None after the button; ``key``: who is shown.

    ``find`` and ``remove``: the phrases of the search and of the button.
    """

    picked: ValueSignal[int | None] = value_signal()

    def __init__(
        self,
        session: RecordSession,
        then: Callable[[int | None], object] | None = None,
        *,
        find: str = "person-choice-find",
        remove: str = "person-choice-remove",
    ) -> None:
        super().__init__()
        self._session = session
        self.key: int | None = None
        self.name = Label(session.app, cut=True)
        self.gone = Button(session.app, remove, icon="x", look="flat", worded=False)
        self.gone.clicked.connect(lambda: self.picked.emit(None))
        self.search = PersonPick(session, find)
        self.search.passes_escape = True
        self.search.picked.connect(self.picked.emit)
        self.setLayout(put(row(session.app, 4), (self.name, 1), self.gone, (self.search, 1)))
        self.setProperty("swaps", True)
        if then is not None:
            self.picked.connect(then)
        self.show_person(None)

    def show_person(self, key: int | None) -> None:
        """Show a person, or the search; the focus stays in the field."""
        self.key, there = key, key is not None
        self.name.show_text(self._session.names.person(key) if there else "")
        held = QApplication.focusWidget()
        inside = held is not None and self.isAncestorOf(held)
        for widget in (self.name, self.gone):
            show_or_hide(widget, visible=there)
        if inside and there:  # before its widget is hidden, or Qt would move it on
            self.gone.setFocus()
        show_or_hide(self.search, visible=not there)
        if inside and not there:
            self.search.field.setFocus()
        self.setFocusProxy(self.gone if there else self.search.field)
