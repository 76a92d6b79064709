"""Fields for the meeting's facts: a day, a text in the languages of reports."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.parts.text_place import TextPlace
from ui.parts.words_edit import WordsEdit
from ui.state.app_context import AppContext
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.boxes import column, row
from ui.widgets.fields import DayEdit
from ui.widgets.labels import Label, on_theme
from wgdesk.language_table import REPORTS
from wgdesk.reads.values.words import Words

# Pixels at 100 %: least width of a text; width from which its label stands beside it; width of such a label.
_TEXT, _WIDE, _NAME = 64, 620, 176
_LINE, _ANY = 34, 5000  # the height of a field; a width above all others


class DayField(DayEdit):
    """A day. Emits ``kept`` when the user leaves the field, or at once for a day from the calendar."""

    kept: ValueSignal[date] = value_signal()

    def __init__(self, app: AppContext) -> None:
        super().__init__(app, app.today())
        self.editingFinished.connect(self._keep)
        self.dateChanged.connect(self._picked)

    def _picked(self) -> None:
        if self.calendarWidget().isVisible():
            self._keep()

    def _keep(self) -> None:
        if self.date() != self._shown:
            self._shown = self.date()
            self.kept.emit(self.day)


class BothLanguages(QWidget):
    """A one-line text in several languages side by side, the language of the interface first."""

    def __init__(self, session: RecordSession, name: str, more: Sequence[str] = ()) -> None:
        """``name``: the phrase that names the fields; each field's phrase is "<name>-<language>".

        ``more``: languages in addition to those of reports.
        """
        super().__init__()
        app, every = session.app, dict.fromkeys((*REPORTS, *more))
        self.edits = {lang: WordsEdit(session, f"{name}-{lang}", lang=lang) for lang in every}
        for edit in self.edits.values():
            edit.moved.connect(self._move)
        languages = row(app, 12)
        first = app.speech.lang
        for lang in sorted(every, key=lambda lang: lang != first):
            languages.addWidget(self.edits[lang], 1, Qt.AlignmentFlag.AlignTop)
        self._label = Label(app, name, face="small", tone="quiet", wrap=True)
        self._inside = column(app, 4)
        self._inside.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        self._inside.addLayout(languages, 1)
        self.setLayout(self._inside)
        self._theme = app.theme
        on_theme(app, self._fit)

    def _fit(self) -> None:
        """Put the label beside the fields if there is room, and let the fields become narrow.

        Qt's own least width of a field is many times its widest letter.
        """
        px = self._theme.px
        for edit in self.edits.values():
            edit.field.setMinimumWidth(px(_TEXT))
        wide = self.width() >= px(_WIDE)
        way = QBoxLayout.Direction
        self._inside.setDirection(way.LeftToRight if wide else way.TopToBottom)
        self._label.setMinimumSize(QSize(px(_NAME), px(_LINE)) if wide else QSize(0, 0))
        self._label.setMaximumWidth(px(_NAME if wide else _ANY))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the label again."""
        super().resizeEvent(event)
        self._fit()

    def _move(self, to: str, text: str) -> None:
        """Move a text that was typed into the field of another language to the right field."""
        self.edits[to].take(to, text)

    def show_words(self, place: TextPlace, words: Words, stale: tuple[str, ...] = ()) -> None:
        """Show a text that the record keeps at ``place``; ``stale``: languages whose text is outdated."""
        for edit in self.edits.values():
            edit.show_words(place, words, stale)
