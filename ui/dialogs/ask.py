"""A question, asked only before a step that destroys something."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from ui.dialogs.dialog import Dialog
from ui.state.app_context import AppContext
from ui.widgets.buttons import Button
from ui.widgets.labels import Label


class Ask(Dialog):
    """Asks a question; each answer is a button. Escape does the same as the last button: nothing.

    ``by_enter``: which of the buttons Enter presses.
    """

    by_enter = 0

    def __init__(
        self,
        app: AppContext,
        title: str,
        text: str,
        answers: Mapping[str, Callable[[], object]],
        parent: QWidget | None = None,
        **args: str | int,
    ) -> None:
        """``answers``: phrase of a button -> what it does."""
        super().__init__(app, title, parent, width=440)
        words = Label(app, wrap=True)
        words.say(text, **args)
        self.body.addWidget(words)
        buttons = [Button(app, key, look="" if at else "go") for at, key in enumerate(answers)]
        for button, then in zip(buttons, answers.values(), strict=True):
            button.clicked.connect(self.accept)
            button.clicked.connect(then)
        leave = self.add_leave(*buttons)
        pressed = [*buttons, leave][self.by_enter]
        pressed.setDefault(True)
        pressed.setFocus()


class FinalAsk(Ask):
    """Asks before a step that cannot be undone. Enter, which may be pressed once too often, cancels."""

    by_enter = -1
