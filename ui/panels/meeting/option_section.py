"""A heading with the fields of its options in columns; a search leaves those that have its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from ui.parts.option_fields import OptionChoice, OptionField
from ui.state.app_context import AppContext
from ui.widgets.boxes import boxed, column, grid, put
from ui.widgets.choices import labelled
from ui.widgets.labels import Label, show_or_hide
from wgdesk.rules.options import option_phrase
from wgdesk.words.finder import fold


class OptionSection(QWidget):
    """The options of one subject. ``hint``: whether the phrase of the heading has a hint."""

    def __init__(
        self, app: AppContext, phrase: str, fields: Mapping[str, OptionField], columns: int, *, hint: bool
    ) -> None:
        super().__init__()
        self._app, self._phrase, self._fields, self._columns = app, phrase, fields, columns
        self._held = {
            name: boxed(labelled(app, option_phrase(name), field)) for name, field in fields.items()
        }
        self._lines = grid(app, 14)
        for at in range(columns):
            self._lines.setColumnStretch(at, 1)
        inside = column(app, 10, (0, 6, 0, 0))
        inside.addWidget(Label(app, phrase, face="section", wrap=True))
        if hint:
            inside.addWidget(Label(app, f"{phrase}-hint", face="small", tone="hint", wrap=True))
        self.setLayout(put(inside, self._lines))
        self.narrow(())

    def narrow(self, words: Sequence[str]) -> int:
        """Show, and count, the fields with all these folded words in the heading, the name or a value."""
        found = [name for name in self._fields if self._has(name, words)]
        for name, held in self._held.items():
            self._lines.removeWidget(held)
            show_or_hide(held, visible=name in found)
        for at, name in enumerate(found):
            self._lines.addWidget(self._held[name], *divmod(at, self._columns))
        show_or_hide(self, visible=bool(found))
        return len(found)

    def _has(self, name: str, words: Sequence[str]) -> bool:
        if not words:
            return True
        say, field = self._app.speech.say, self._fields[name]
        texts = [say(self._phrase), say(option_phrase(name))]
        if isinstance(field, OptionChoice):
            texts += [field.itemText(at) for at in range(field.count())]
        folded = fold(" ".join(texts))
        return all(word in folded for word in words)
