"""Marks a field whose text is not valid, and says below it why."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit

from ui.look.speech import symbol
from ui.state.app_context import AppContext
from ui.widgets.labels import Label, restyle


class WrongNote(Label):
    """Floats below its field, over what follows, until the text is edited or shown anew."""

    def __init__(self, app: AppContext, field: QLineEdit, reason: str, example: Callable[[], str]) -> None:
        """``reason``: phrase for what the field expects; ``example``: such a text, in digits as shown."""
        super().__init__(app, face="small", tone="bad", look="wrong", inset=(8, 4))
        self._field, self._reason, self._example = field, reason, example
        self.setParent(field)
        self.hide()
        field.textEdited.connect(lambda _: self.mark(wrong=False))

    def mark(self, *, wrong: bool) -> None:
        """Mark the field as wrong and say why, or remove both."""
        if wrong:
            self.say(self._reason, example=symbol(self._example()))
        restyle(self._field, wrong="true" if wrong else "false")
        self._field.setAccessibleDescription(self.text() if wrong else "")
        if wrong:
            self._place()
        self.setVisible(wrong)

    def _place(self) -> None:
        """Move below the field, inside the form around it, so that it scrolls along."""
        form = self._field.parentWidget()
        if form is None:
            return
        self.setParent(form)
        self.adjustSize()
        under, gap = self._field.geometry(), self._app.theme.px(2)
        start = under.right() + 1 - self.width() if self._app.speech.rtl else under.left()
        self.move(max(0, min(start, form.width() - self.width())), under.bottom() + gap)
        self.raise_()
