"""Below the programme: the decisions and, behind headings, the settings of what is selected."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.panels.sittings.course_list import CourseList
from ui.panels.sittings.details_words import DetailsWords
from ui.panels.sittings.form_side import FormSide
from ui.state.record_session import RecordSession
from ui.widgets.boxes import boxed, card, column, put, row
from ui.widgets.buttons import Button
from ui.widgets.disclosure import Disclosure
from ui.widgets.labels import Icon, Label

# Open list -> the lists shown beside its form.
BESIDE: Mapping[str, tuple[str, ...]] = {
    "sittings": (),
    "items": (),
    "decisions": ("decisions",),
    "officers": ("officers", "informal"),
    "informal": ("officers", "informal"),
}


class Details(QWidget):
    """Shows the decisions or, in their place, an open form with its list beside it.

    ``wanted``: a heading was pressed; carries the list whose rows it opens. ``closed``: the user wants to
    close what is open.
    """

    wanted = Signal(str)
    closed = Signal()

    def __init__(self, session: RecordSession, lists: Mapping[str, CourseList], form_side: FormSide) -> None:
        super().__init__()
        self._session, app = session, session.app
        self._lists = {name: lists[name] for name in ("decisions", "officers", "informal")}
        self._form_side = form_side
        self.opened = ""  # the list whose rows are in the form; empty if nothing is open
        self._low, self._cramped, self._of_sitting = False, False, False
        self.headings = {
            "decisions": Disclosure(app, "decisions-title"),
            "sittings": Disclosure(app, shortcut="Enter"),
            "officers": Disclosure(app, "details-bodies", action="officers"),
        }
        for name, heading in self.headings.items():
            heading.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
        self._title = Label(app, face="section", cut=True)
        self.close_button = Button(app, "details-close", icon="x", look="flat", worded=False, shortcut="Esc")
        self.close_button.setProperty("shows", True)
        self.close_button.clicked.connect(self.closed)
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        app = self._session.app
        head = put(row(app, 8, (12, 2, 8, 0)), Icon(app, "chevron-down"), (self._title, 1), self.close_button)
        self._head = boxed(head)
        lists = column(app, 0)
        for listed in self._lists.values():
            lists.addWidget(listed, 1)
        self._beside = boxed(lists)
        body = put(row(app, 4), (self._beside, 2), (self._form_side, 3))
        inside = put(column(app, 0, (4, 2, 4, 4)), self._head, (body, 1))
        self._body = card(inside)
        whole = put(column(app, 10), (self._body, 1), *self.headings.values())
        whole.addStretch(0)
        self.setLayout(whole)

    def open(self, name: str) -> None:
        """Show the form of a list in place of the decisions; an empty name closes it."""
        if name != self.opened:
            self.opened = name
            self._show()

    def fit(self, *, low: bool, cramped: bool) -> None:
        """``low``: the decisions do not fit beside the headings, and get a heading themselves.

        ``cramped``: what is open needs the room of the headings.
        """
        if (low, cramped) != (self._low, self._cramped):
            self._low, self._cramped = low, cramped
            self._show()

    def tell(self, words: DetailsWords, front: str) -> None:
        """Show what is open, the selected sitting, and summaries of what is behind the headings.

        Enter opens the settings of a sitting while the sittings are in ``front``.
        """
        self.headings["sittings"].show_key(shown=front == "sittings")
        self._title.show_text(words.title)
        self._of_sitting = bool(words.sitting)
        heading = self.headings["sittings"]
        heading.setVisible(self._has_heading("sittings"))
        heading.say("details-sitting", sitting=words.sitting)
        heading.summary.show_text(words.about_sitting)
        self.headings["officers"].summary.show_text(words.about_bodies)
        self.headings["decisions"].summary.show_text(words.about_decisions)

    def _has_heading(self, name: str) -> bool:
        if self.opened and self._cramped:
            return False
        if name == "decisions":
            return self._low
        if name == "sittings" and not self._of_sitting:
            return False
        return name not in (self.opened, *BESIDE.get(self.opened, ()))

    def _show(self) -> None:
        shown = BESIDE[self.opened] if self.opened else () if self._low else ("decisions",)
        for name, listed in self._lists.items():
            listed.setVisible(name in shown)
        self._lists["decisions"].title.setVisible(self.opened != "decisions")  # the card shows it instead
        self._beside.setVisible(bool(shown))
        self._form_side.setVisible(bool(self.opened))
        self._head.setVisible(bool(self.opened))
        self._body.setVisible(bool(self.opened or shown))
        for name, heading in self.headings.items():
            heading.make_low(self._low)
            heading.setVisible(self._has_heading(name))
