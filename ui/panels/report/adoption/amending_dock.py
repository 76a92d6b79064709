"""The buttons while a passage is being amended, in place of those of the adoption."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame

from ui.state.app_context import AppContext
from ui.widgets.boxes import STRETCH, put, row
from ui.widgets.dock_button import DockButton
from ui.widgets.labels import Label, show_or_hide


class AmendingDock(QFrame):
    """None of these buttons adopts anything."""

    def __init__(
        self,
        app: AppContext,
        *,
        done: Callable[[], object],
        draft: Callable[[], object],
        proposer: Callable[[], object],
    ) -> None:
        """``done`` leaves the boxes, ``draft`` restores the draft, ``proposer`` asks who wants the change."""
        super().__init__()
        self.setProperty("look", "card")
        self.setProperty("form", True)  # letters typed while amending are not commands
        self.done = DockButton(app, "amendment-done", icon="check", look="go", shortcut="Ctrl+Enter")
        self.draft = DockButton(app, "amendment-draft-text", "draft-text")
        self.proposer = DockButton(app, "amendment-proposer-add", "add-proposer")
        inside = row(app, 8, (12, 11, 12, 11))
        for button, then in ((self.done, done), (self.draft, draft), (self.proposer, proposer)):
            button.clicked.connect(lambda _=False, then=then: then())
            inside.addWidget(button)
        self._told = Label(app, "amendment-kept", face="small", tone="hint", wrap=True)
        put(inside, (self._told, 99), STRETCH)
        self.setLayout(inside)

    def fit(self, *, tight: bool) -> None:
        """Show only the necessary buttons where there is no room."""
        show_or_hide(self.proposer, visible=not tight)
        show_or_hide(self._told, visible=not tight)
