"""The first step of setting up a meeting: the body, the earlier record or report, or nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui.dialogs.new_record_steps import EARLIER, EMPTY, NewRecordStep
from ui.look.speech import symbol
from ui.state.app_context import AppContext
from ui.widgets.boxes import STRETCH, boxed, card, column, put, row
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, on_speech, show_or_hide
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList
from ui.widgets.search_line import SearchLine
from wgdesk.errors import UserError
from wgdesk.meeting_setup.bodies import body_files, in_language, read_body
from wgdesk.meeting_setup.own_bodies import is_own_body
from wgdesk.words.finder import fold

_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class StartStep(NewRecordStep):
    """The starting point: a body, an earlier record, or nothing. Emits ``asked`` to ask for the file of
    the earlier record, ``decided`` to go on with the selected row, ``body_wanted`` to make a body of the
    user's own from it.

    Words in the search field leave the bodies that have them all in a title or a description."""

    asked = Signal()
    decided = Signal()
    body_wanted = Signal()

    def __init__(self, app: AppContext) -> None:
        super().__init__(app, "new-start-hint")
        self.earlier = ""  # the chosen earlier record, as the list shows it
        self.list: RowList[RowContent[str]] = RowList(app, "new-start-title", pad=10)
        self.list.opened.connect(self._choose)
        self.words = SearchLine(app, "new-start-find")
        self.words.textChanged.connect(self._narrow)
        self.words.returnPressed.connect(self._found)
        self.words.installEventFilter(self)
        nothing = Label(app, "new-start-none", face="small", tone="quiet", wrap=True)
        self.none = boxed(put(column(app, 0, (10, 8, 10, 8)), nothing))
        inside = column(app, 0, (6, 6, 6, 6))
        inside.addWidget(self.words.framed())
        inside.addWidget(self.none)
        inside.addWidget(self.list)
        self.inside.addWidget(card(inside), 1)
        self.own = Button(app, "new-body", icon="plus", then=self.body_wanted.emit)
        self.inside.addLayout(put(row(app, 8), self.own, STRETCH))
        self.first = self.list
        on_speech(app, self._fill)
        self.list.setCurrentIndex(self.list.rows.index(0))

    @property
    def chosen(self) -> str:
        """Key of the selected row: a body's name, ``EARLIER`` or ``EMPTY``."""
        found = self.list.current
        return found.key if found else EMPTY

    def show_body(self, name: str) -> None:
        """Show a body that was just made, and select it."""
        self.words.clear()
        self._fill()
        self.list.point_at(name)
        self.list.setFocus()

    def show_earlier(self, name: str) -> None:
        """Show ``name`` in the row of the earlier record, and select this row."""
        self.earlier = name
        self._fill()
        self.list.point_at(EARLIER)

    def _fill(self) -> None:
        say = self.app.speech.say
        rows = self._bodies()
        show_or_hide(self.none, visible=not rows)
        more = self.earlier or say("new-earlier-more")
        rows.append(RowContent(EARLIER, say("new-earlier"), more, icon="history", tone="accent"))
        rows.append(
            RowContent(EMPTY, say("new-empty"), say("new-empty-more"), icon="file-text", tone="accent")
        )
        self.list.show_rows(rows)

    def _narrow(self) -> None:
        """Show the bodies that are searched for, and select the first of them."""
        self._fill()
        self.list.setCurrentIndex(self.list.rows.index(0))

    def _found(self) -> None:
        """Go on with the selected row, as Enter in the list does."""
        if self.list.current is not None:
            self._choose(self.list.current.key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list while the search field has the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _MOVES:
            self.list.setFocus()
            QCoreApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)

    def _bodies(self) -> list[RowContent[str]]:
        """Return a row for each body, in order; then those whose file is faulty, with their first fault."""
        good: list[tuple[int, RowContent[str]]] = []
        bad: list[RowContent[str]] = []
        lang, words = self.app.speech.lang, fold(self.words.text()).split()
        for name, file in body_files().items():
            try:
                body = read_body(file)
            except UserError as fault:
                bad.append(
                    RowContent(name, symbol(file.name), self.app.speech.told(fault), icon="alert-triangle")
                )
                continue
            if not _has(words, (name, *body.title.values(), *body.description.values())):
                continue
            said, more = in_language(body.title, lang), in_language(body.description, lang)
            if is_own_body(name):  # its title may be that of one that comes with the program
                more = " · ".join(filter(None, (self.app.speech.say("new-body"), more)))
            good.append((body.order, RowContent(name, said, more, icon="users-group", tone="accent")))
        return [row for _, row in sorted(good, key=lambda one: (one[0], one[1].key))] + bad

    def _choose(self, key: str) -> None:
        """On a double click or Enter: ask for the file in the row of the earlier record, else go on."""
        if key == EARLIER:
            self.asked.emit()
        else:
            self.decided.emit()


def _has(words: Sequence[str], texts: Iterable[str]) -> bool:
    """Return whether all words are in the texts, in any spelling that ``fold`` takes for the same."""
    folded = " ".join(map(fold, texts))
    return all(word in folded for word in words)
