"""The passage that is read out: in large type, in all languages of reports, with its changes marked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from ui.panels.report.adoption.language_columns import LanguageColumns, LanguagesCard
from ui.panels.report.adoption.passage_texts import VIEWS
from ui.state.app_context import AppContext
from ui.widgets.boxes import column, put, row
from ui.widgets.buttons import Button
from ui.widgets.key_caps import KeyCap
from ui.widgets.labels import Label, Tone, restyle, show_or_hide
from ui.widgets.marked_text import MarkedText, largest_step
from wgdesk.language_table import REPORTS
from wgdesk.words.differences import ComparedWords

LOW = 190  # height in pixels at 100 % below which the foot does not fit
BESIDE = 1000  # pixels at 100 %: a narrower window shows one language at a time


class PassageColumn(QWidget):
    """The text in one language, under the name of the language."""

    def __init__(self, app: AppContext, lang: str) -> None:
        super().__init__()
        self.lang = lang
        self.name = Label(app, f"own-name-{lang}", face="small", tone="quiet")
        self.text = MarkedText(app, lang)
        self.setLayout(put(column(app, 4), self.name, (self.text, 1)))
        self.setLayoutDirection(self.text.layoutDirection())


class PassageCard(LanguagesCard):
    """``view_wanted`` carries one of ``VIEWS``; ``source_wanted``: go to where the passage comes from."""

    view_wanted = Signal(str)
    source_wanted = Signal()

    def __init__(self, app: AppContext) -> None:
        super().__init__(app)
        self.section = Label(app, tone="quiet", cut=True)
        self.section.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.views = QButtonGroup(self)
        self.columns = {lang: PassageColumn(app, lang) for lang in REPORTS}
        self.turn.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.state = Label(app, face="small", look="chip")
        self.moved = Label(app, face="small", look="chip", tone="warn")
        self.who = Label(app, face="small", tone="quiet", cut=True)
        self.who.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.source = Button(app, "adoption-to-source", look="link", then=self.source_wanted)
        self.source.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._shown: Mapping[str, Sequence[ComparedWords]] = {}
        self._sourced = False
        self._languages = LanguageColumns(app, self.columns, self.turn)
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit)
        self._lay_out()
        app.speech.changed.connect(self._arrange)
        app.theme.changed.connect(self._arrange)

    def _lay_out(self) -> None:
        app = self._app
        head = put(row(app, 10, (20, 10, 20, 8)), self.number, (self.section, 1), self.turn)
        for view in VIEWS:
            button = Button(app, f"adoption-view-{view}", checkable=True)
            button.setProperty("choice", view)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.views.addButton(button)
            head.addWidget(button)
        self.views.buttonClicked.connect(lambda button: self.view_wanted.emit(str(button.property("choice"))))
        self._cap = KeyCap(app, action="changes")
        head.addWidget(self._cap)
        foot = put(row(app, 10, (20, 4, 20, 8)), self.state, self.moved, (self.who, 1), self.source)
        self.setLayout(put(column(app, 0), head, (self._languages.box, 1), foot))
        self._arrange()

    # -- showing -------------------------------------------------------------------------------------------

    def show_passage(
        self, number: str, section: str, shown: Mapping[str, Sequence[ComparedWords]], view: str
    ) -> None:
        """Show a passage: its number, its section, and its text in each language, in one of ``VIEWS``."""
        self.number.show_text(number)
        self.section.show_text(section)
        for button in self.views.buttons():
            button.setChecked(button.property("choice") == view)
        self._shown = shown
        for lang, one in self.columns.items():
            told = f"{number} · {self._app.speech.say(f'language-{lang}')}"
            one.text.setAccessibleName(told)
        self._fit()

    def show_foot(self, state: str, tone: Tone, who: str, moved: str, source: str) -> None:
        """Show the line below: the passage's state, more about it, where it was ``moved`` from, source."""
        self.state.show_text(state)
        restyle(self.state, tone=tone)
        self.who.show_text(who)
        self._sourced = bool(source)
        self.moved.show_text(moved)
        show_or_hide(self.moved, visible=bool(moved) and not self.state.isHidden())
        show_or_hide(self.source, visible=self._sourced and not self.state.isHidden())
        if source:
            self.source.say("adoption-source", source=source)

    def turn_language(self) -> None:
        """Show the next language where only one fits."""
        self._languages.choose(self._languages.following())
        self._arrange()

    def texts(self) -> list[MarkedText]:
        """Return the visible texts, in reading order."""
        return [
            self.columns[lang].text for lang in self._languages.order if not self.columns[lang].isHidden()
        ]

    # -- room ----------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        """Put the language of the window first; show it alone if there is no room for others."""
        self._languages.arrange()
        beside = self._languages.beside
        for button in self.views.buttons():
            show_or_hide(button, visible=beside or button.isChecked())
        low = self.height() < self._app.theme.px(LOW)
        for part in (self.state, self.who, *(one.name for one in self.columns.values())):
            show_or_hide(part, visible=not low)
        show_or_hide(self.source, visible=not low and self._sourced)
        show_or_hide(self.moved, visible=not low and bool(self.moved.text()))
        self._fitting.start()

    def _fit(self) -> None:
        """Use the largest step at which all languages fit."""
        seen = [one for one in self.columns.values() if not one.isHidden()]
        if not seen:
            return
        frame = 2 * self._app.theme.px(2)
        width = min(one.text.width() for one in seen) - frame
        height = min(one.text.height() for one in seen) - frame
        texts = [(one.text, self._shown.get(one.lang, ())) for one in seen]
        step = largest_step(texts, width, height)
        for lang, one in self.columns.items():
            one.text.show_stretches(self._shown.get(lang, ()), step)
