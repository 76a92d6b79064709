"""Amends the passage that is read out: a box for each language, with the changes marked below it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.keys.single_keys import turns_back
from ui.look.speech import direction_of
from ui.look.theme import serif
from ui.panels.report.adoption.language_columns import LanguageColumns, LanguagesCard
from ui.panels.report.editing.report_text_field import ReportTextField
from ui.parts.delegations_field import DelegationsField
from ui.state.app_context import AppContext
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.boxes import column, put, row
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, on_speech, show_or_hide
from ui.widgets.marked_text import MarkedText
from ui.widgets.typed_text import forget_undo, put_in, type_over
from wgdesk.language_table import REPORTS
from wgdesk.words.differences import differences

SIZE, COMPARED = 17.0, 14.0  # pixels at 100 % of Latin letters: boxes, comparison
LOW = 260  # height in pixels at 100 % below which only the box fits
_PAUSE_MS = 60  # after a key press: no comparison while the user is typing


class WordingField(ReportTextField):
    """A box in the font of the report. When it has nothing to undo, Ctrl+Z undoes an act of the record."""

    def __init__(self, app: AppContext, lang: str) -> None:
        super().__init__(app, lang, "", height=40)
        self._app = app
        self.setProperty("fleeting", True)  # its text is stored as a draft elsewhere
        app.theme.changed.connect(self._dress)
        on_speech(app, self._retell)
        self._dress()

    def _dress(self) -> None:
        scale = self._app.theme.scale / 100
        font = serif(SIZE * scale, arabic=self.layoutDirection() is Qt.LayoutDirection.RightToLeft)
        self.document().setDefaultFont(QFont(font))
        self.setMinimumHeight(self._app.theme.px(40))

    def _retell(self) -> None:
        say = self._app.speech.say
        self.setAccessibleName(f"{say('amendment-text-field')} · {say(f'language-{self.lang}')}")

    def show_text(self, text: str) -> None:
        """Show a wording, and forget what could be undone in the box."""
        put_in(self, text, self.layoutDirection(), len(text))
        self._dress()
        forget_undo(self)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window when the box has nothing to undo or redo."""
        if turns_back(event):
            undo = event.matches(QKeySequence.StandardKey.Undo)  # type: ignore[attr-defined]
            document = self.document()
            if not (document.isUndoAvailable() if undo else document.isRedoAvailable()):
                event.ignore()
                return True
        return super().event(event)


class WordingColumn(QWidget):
    """The box of one language, with the comparison; ``edited``: the user has changed the text."""

    edited = Signal(str)

    def __init__(self, app: AppContext, lang: str) -> None:
        super().__init__()
        self.lang = lang
        self.box = WordingField(app, lang)
        self.compared = MarkedText(app, lang, base=COMPARED)
        self.compared.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.same = Button(app, "amendment-unchanged", look="link")
        self._draft = ""
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._compare)
        self._filling = False
        self.box.textChanged.connect(self._typed)
        inside = column(app, 4)
        self._name = Label(app, f"own-name-{lang}", face="small", tone="quiet")
        self._under = QWidget()
        put(inside, self._name, (self.box, 1))
        under = row(app, 8)
        under.addWidget(Label(app, "amendment-compared", face="small", tone="quiet", cut=True), 1)
        under.addWidget(self.same)
        self._under.setLayout(under)
        put(inside, self._under, (self.compared, 1))
        self.setLayout(inside)
        self.setLayoutDirection(direction_of(lang))
        self._app = app
        app.speech.changed.connect(self._name_compared)
        self._name_compared()

    def _name_compared(self) -> None:
        say = self._app.speech.say
        self.compared.setAccessibleName(f"{say('amendment-compared')} · {say(f'language-{self.lang}')}")

    def show_wording(self, text: str, draft: str, *, offered: bool) -> None:
        """Show a wording, compared with the draft; ``offered``: show the button "left unchanged"."""
        self._draft = draft
        show_or_hide(self.same, visible=offered)
        if self.box.text != text:
            self._filling = True
            self.box.show_text(text)
            self._filling = False
        self._compare()

    def fit(self, *, low: bool) -> None:
        """Show only the box where there is no room."""
        for part in (self._name, self._under, self.compared):
            show_or_hide(part, visible=not low)

    def take_draft(self) -> None:
        """Replace the text by the draft's, in a way that the box can undo."""
        if self.box.text != self._draft:
            type_over(self.box, self._draft)

    def _typed(self) -> None:
        if not self._filling:
            self._soon.start()
            self.edited.emit(self.lang)

    def _compare(self) -> None:
        self.compared.show_stretches(differences(self._draft, self.box.text), 1.0)


class AmendingCard(LanguagesCard):
    """``edited`` carries a language whose text the user changed; ``done``: Ctrl+Enter was pressed in a box.

    ``proposed`` carries the key of the delegation that asks for the amendment, or None; ``unchanged`` a
    language in which the meeting left the text as it was.
    """

    edited = Signal(str)
    done = Signal()
    proposed: ValueSignal[int | None] = value_signal()
    unchanged = Signal(str)

    def __init__(self, session: RecordSession) -> None:
        super().__init__(app := session.app)
        self.setProperty("form", True)
        self.columns = {lang: WordingColumn(app, lang) for lang in REPORTS}
        self.who = DelegationsField(
            session, "amendment-proposer-field", "amendment-proposer-add", single=True
        )
        self.who.added.connect(self.proposed.emit)
        self.who.removed.connect(lambda _: self.proposed.emit(None))
        self._languages = LanguageColumns(app, self.columns, self.turn)
        self._proposing = False
        self._lay_out()
        for lang, one in self.columns.items():
            one.edited.connect(self.edited)
            one.box.entered.connect(self.done)
            one.same.clicked.connect(lambda _=False, lang=lang: self.unchanged.emit(lang))
        app.speech.changed.connect(self._arrange)

    def _lay_out(self) -> None:
        app = self._app
        head = row(app, 10, (20, 10, 20, 8))
        head.addWidget(self.number, 1)
        head.addWidget(self.turn)
        head.addWidget(Label(app, "amendment-going-on", face="small", look="chip", tone="accent"))
        foot = row(app, 10, (20, 4, 20, 10))
        foot.addWidget(self.who)
        self.setLayout(put(column(app, 0), head, (self._languages.box, 1), foot))
        self._arrange()

    def _arrange(self) -> None:
        low = self.height() < self._app.theme.px(LOW)
        instead = low and self._proposing  # in place of the box: only one of them fits
        for one in self.columns.values():
            one.fit(low=low)
        self._languages.arrange(hidden=instead)
        show_or_hide(self.who, visible=instead or not low)
        for lang, after in pairwise(self._languages.order):
            QWidget.setTabOrder(self.columns[lang].box, self.columns[after].box)

    def turn_language(self) -> None:
        """Where only one language fits, show the next one and put the focus there."""
        self.enter(self._languages.following())

    def enter(self, lang: str = "") -> None:
        """Give the focus to the box of a language; by default, of the language of the window."""
        lang = lang or self._languages.order[0]
        self._languages.choose(lang)
        self._proposing = False
        self._arrange()
        self.columns[lang].box.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_draft(self) -> None:
        """Replace the texts in all languages by the draft's."""
        for one in self.columns.values():
            one.take_draft()

    def add_proposer(self) -> None:
        """Go to the field for who asks for the amendment."""
        self._proposing = True
        self._arrange()
        field = self.who.list if self.who.box.isHidden() else self.who.box.field
        field.setFocus(Qt.FocusReason.OtherFocusReason)
