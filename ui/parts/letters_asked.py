"""Below plain fields, one per language: asks about text in the letters of another of these languages."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.keys.key_table import keys_of
from ui.keys.single_keys import pressed
from ui.parts.language_question import LanguageQuestion
from ui.parts.note_line import note_height
from ui.state.app_context import AppContext
from ui.widgets.boxes import row
from ui.widgets.labels import on_theme
from ui.widgets.typed_text import TextField, text_in, type_over
from wgdesk.words.misplaced import belongs_to


class LettersAsked(QWidget):
    """Stands below the fields. The key ``language`` goes to the next field, and takes such a text along."""

    def __init__(self, app: AppContext, fields: Mapping[str, TextField]) -> None:
        super().__init__()
        self._app, self._fields = app, dict(fields)
        self.questions = {lang: LanguageQuestion(app, lang, self) for lang in fields}
        inside = row(app, 12)
        for lang, field in self._fields.items():
            self.questions[lang].move_wanted.connect(partial(self._move, lang))
            self.questions[lang].retype_wanted.connect(partial(type_over, field))
            inside.addWidget(self.questions[lang], 1)
            field.textChanged.connect(lambda *_, one=lang: self._ask(one))
            field.installEventFilter(self)
        self.setLayout(inside)
        on_theme(app, self._fit)

    def _fit(self) -> None:
        """Keep the height of one line, even while nothing is asked."""
        height = note_height(self._app)
        self.setFixedHeight(height)
        for question in self.questions.values():
            question.fit(height)

    def _ask(self, lang: str) -> None:
        text = text_in(self._fields[lang])
        self.questions[lang].ask(belongs_to(text, lang, list(self._fields)), text)

    def _is_asking(self, lang: str) -> bool:
        return not self.questions[lang].isHidden()

    def _move(self, lang: str, to: str) -> None:
        if text_in(self._fields[to]):
            self.questions[lang].say_taken()
            return
        text = text_in(self._fields[lang])
        type_over(self._fields[lang], "")
        self._go_to(to)
        type_over(self._fields[to], text)

    def _go_to(self, lang: str) -> None:
        self._fields[lang].setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In each field, handle the keys that turn to the next language and retype a text."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if not isinstance(event, QKeyEvent) or event.type() not in kinds:
            return False
        lang = next(one for one in self._fields if self._fields[one] is watched)
        turns = pressed(event) in keys_of(self._app, "language")
        retypes = self._is_asking(lang) and pressed(event) in keys_of(self._app, "retype")
        if not turns and not retypes:
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # gives the key to the field, not the window
        elif turns:
            self._turn(lang)
        else:
            self.questions[lang].retype()
        return True

    def _turn(self, lang: str) -> None:
        known = list(self._fields)
        if self._is_asking(lang):
            self.questions[lang].move_text()
        else:
            self._go_to(known[(known.index(lang) + 1) % len(known)])
