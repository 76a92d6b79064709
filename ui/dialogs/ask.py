"""A question, asked only before a step that destroys something."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from ui.dialogs.dialog import Dialog
from ui.state.app_context import AppContext
from ui.widgets.buttons import Button
from ui.widgets.labels import Label


class Ask(Dialog):
    """Asks a question; each answer is a button. Escape does the same as the last button: nothing."""

    def __init__(
        self,
        app: AppContext,
        title: str,
        text: str,
        answers: Mapping[str, Callable[[], object]],
        parent: QWidget | None = None,
        **args: str | int,
    ) -> None:
        """``answers``: phrase of a button -> what it does; Enter presses the first button."""
        super().__init__(app, title, parent, width=440)
        words = Label(app, wrap=True)
        words.say(text, **args)
        self.body.addWidget(words)
        self.foot.addStretch(1)
        for at, (key, then) in enumerate(answers.items()):
            button = Button(app, key, look="go" if at == 0 else "")
            button.setDefault(at == 0)
            button.clicked.connect(self.accept)
            button.clicked.connect(then)
            self.foot.addWidget(button)
        leave = Button(app, "dialog-cancel")
        leave.clicked.connect(self.reject)
        self.foot.addWidget(leave)
