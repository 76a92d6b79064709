"""Names the languages once per form, above the first boxes that are side by side."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from ui.parts.words_edit import WordsEdit

_MOVED = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)


class ColumnNames(QObject):
    """Makes the first visible text of a form name the languages of its boxes."""

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        self._form = form
        self._edits = form.findChildren(WordsEdit)
        for edit in self._edits:
            edit.installEventFilter(self)
        self._name()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Find the first text again when one is shown or hidden."""
        if event.type() in _MOVED:
            self._name()
        return False

    def _name(self) -> None:
        seen = [edit for edit in self._edits if edit.isVisibleTo(self._form)]
        for edit in self._edits:
            edit.name_columns(named=edit is next(iter(seen), None))
