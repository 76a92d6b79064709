"""The sentence that the report will print, below the fields whose texts it contains."""

from __future__ import annotations

import re
from functools import partial
from math import ceil

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from ui.look.speech import direction_of, isolated
from ui.parts.text_place import TextPlace
from ui.parts.words_edit import BESIDE, WordsEdit
from ui.state.app_context import AppContext
from ui.state.record_session import RecordSession
from ui.widgets.boxes import STRETCH, column, put, row
from ui.widgets.labels import Label, on_speech, on_theme, show_or_hide, tooltip
from ui.widgets.paragraph import Lines, pitch
from wgdesk.language_table import REPORTS
from wgdesk.report.printed_sentence import PrintedSentence, SlotPlace

PAUSE_MS = 120  # after a key press; while typing, nobody reads it
_ELLIPSIS = "…"
_BEFORE = 40  # letters of a long sentence shown before the typed words
_WORD = re.compile(r"[^\s\"“”«»]+")
_HEAD = 0.6  # share of a shortened sentence that goes before the ellipsis


class SentenceBelow(QWidget):
    """Shows the sentence in each language of reports, side by side like the fields above.

    The height is the same with and without a sentence, so that nothing moves while typing. A question about
    ambiguous words takes the last line. Changes are announced to screen readers.
    """

    def __init__(self, session: RecordSession, *edits: WordsEdit, lines: int = 2) -> None:
        """``edits``: the fields whose texts are in the sentence; the sentence belongs to the first."""
        super().__init__()
        self._session, self._edits = session, edits
        self._row = row(session.app, 12)
        self.lines = {lang: SentenceLines(session.app, lang, lines) for lang in REPORTS}
        for line in self.lines.values():
            self._row.addWidget(line, 1)
        self.setLayout(self._row)
        self._due: list[str] = []
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._tell_next)
        for edit in edits:
            for lang, field in edit.fields.items():
                field.edited.connect(partial(self._await, lang))
                field.entered.connect(self._arrange)
        session.sentences.changed.connect(self.refresh)
        on_speech(session.app, self._arrange)

    def refresh(self) -> None:
        """Read the sentences again, because the fields show other texts or the record has changed."""
        self._arrange()
        for lang in self.lines:
            self._await(lang)

    @property
    def waiting(self) -> bool:
        """Whether a sentence still has to be shown."""
        return bool(self._due)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up on what changed while hidden."""
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the languages side by side, as the fields do."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        app = self._session.app
        beside = self.width() >= app.theme.px(BESIDE)
        for at, lang in enumerate(sorted(self.lines, key=lambda lang: lang != app.speech.lang)):
            line = self.lines[lang]
            if self._row.indexOf(line) != at:
                self._row.insertWidget(at, line, 1)
            show_or_hide(line, visible=beside or lang == self._edits[0].lang)

    def _await(self, lang: str) -> None:
        if lang in self.lines and lang not in self._due:
            self._due.append(lang)
        self._timer.start(PAUSE_MS)

    def _tell_next(self) -> None:
        """Show one sentence; the next follows in a turn of its own, so that no key waits for both."""
        if not self._due:
            return
        lang = self._due.pop(0)
        if self.isVisible():
            typed = self._typed(lang)
            sentence = self._session.sentences.sentence(lang, typed) if typed else None
            self.lines[lang].tell(sentence, next(iter(typed.values()), ""))
            held = QApplication.focusWidget()
            if held is not None and any(held is edit.fields[lang].field for edit in self._edits):
                self.lines[lang].announce()
        if self._due:
            self._timer.start(0)

    def _typed(self, lang: str) -> dict[SlotPlace, str]:
        """Return the contents of the fields in a language, by their place."""
        fields = [edit.fields[lang] for edit in self._edits if lang in edit.fields]
        return {
            (place.table, place.row, place.field): field.text
            for field in fields
            if isinstance(place := field.place, TextPlace)
        }


class SentenceLines(QWidget):
    """A sentence in one language and, below it, a question about words typed into it."""

    def __init__(self, app: AppContext, lang: str, lines: int) -> None:
        super().__init__()
        self._app, self._lines = app, lines
        self._sentence: PrintedSentence | None = None
        self.announced = ""  # the last announcement to screen readers
        self._typed = ""
        self._text = Label(app, face="small", tone="quiet", wrap=True)
        self._text.setLayoutDirection(direction_of(lang))
        self._question = Label(app, face="small", tone="warn", cut=True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._inside = inside = column(app, 0)
        put(inside, self._text, self._question, STRETCH)
        self.setLayout(inside)
        self._question.hide()
        on_speech(app, self._show)
        on_theme(app, self._fit)

    @property
    def text(self) -> str:
        """The whole sentence; empty if none is printed."""
        return self._sentence.text if self._sentence is not None else ""

    @property
    def question(self) -> str:
        """The question as text; empty if there is none."""
        asked = self._sentence.asked if self._sentence is not None else ()
        return self._app.speech.say("typed-words-question", asked=asked[0]) if asked else ""

    def tell(self, sentence: PrintedSentence | None, typed: str) -> None:
        """Show a sentence or, if it is long, the part with the typed words; None: nothing is printed."""
        if sentence != self._sentence:
            self._sentence, self._typed = sentence, typed
            self._show()

    def announce(self) -> None:
        """Announce the sentence to screen readers if it differs from the last announcement."""
        told = " · ".join(part for part in (self.text, self.question) if part)
        if told and told != self.announced:
            self.announced = told
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._text, told))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the sentence as fits."""
        super().resizeEvent(event)
        self._show()

    def _fit(self) -> None:
        self.setFixedHeight(ceil(pitch(self._app.theme.font("small")) * self._lines) + 2)
        self._show()

    def _show(self) -> None:
        question = self.question
        show_or_hide(self._question, visible=bool(question))
        self._question.show_text(question)
        self._text.show_text(self._shortened(self.text, max(1, self._lines - bool(question))))
        self._inside.activate()  # at once, or additional lines would be cut off until Qt does it
        self._text.setToolTip(tooltip(" ".join(filter(None, (isolated(self.text), question)))))

    def _shortened(self, text: str, most: int) -> str:
        """Return as much of the beginning and end of a text as fits on ``most`` lines."""
        font, width = self._text.font(), max(1, self.width() - 1)
        rtl = self._text.layoutDirection() is Qt.LayoutDirection.RightToLeft

        def fits(tried: str) -> bool:
            return Lines(tried, font, rtl=rtl, width=width).height <= pitch(font) * most

        if fits(text):
            return text
        least, greatest = 0, len(text)
        while greatest - least > 1:
            kept = (least + greatest) // 2
            least, greatest = (kept, greatest) if fits(_cut(text, kept)) else (least, kept)
        at = self._where_typed(text)
        begin = text.rfind(" ", 0, max(1, at - _BEFORE))
        if begin > 0 and not text.startswith(_ELLIPSIS) and at > least * _HEAD - _BEFORE:
            return self._shortened(_ELLIPSIS + text[begin:], most)
        return _cut(text, least)

    def _where_typed(self, text: str) -> int:
        """Return where the typed words begin; 0 if not found.

        Skip the first word, which the report may change.
        """
        words = _WORD.findall(self._typed)[1:4]
        return max(0, text.find(" ".join(words))) if words else 0


def _cut(text: str, kept: int) -> str:
    """Return about ``kept`` letters of a text in whole words, most of them from its beginning."""
    head = int(kept * _HEAD)
    begun, _, _ = text[: head + 1].rpartition(" ")
    _, _, ended = text[len(text) - (kept - head) - 1 :].partition(" ")
    return f"{begun or text[:head]} {_ELLIPSIS} {ended}"
