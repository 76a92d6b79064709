"""The bar above the report: language, stage, whether anything is missing, and buttons."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup

from ui.state.app_context import AppContext
from ui.widgets.boxes import STRETCH, put
from ui.widgets.buttons import Button, KeyButton
from ui.widgets.folding_row import FoldingRow
from ui.widgets.labels import Label, restyle
from wgdesk.language_table import REPORTS
from wgdesk.phrasing.tree import Stage


class ReportBar(FoldingRow):
    """The row of buttons. ``lang_chosen`` and ``stage_chosen`` carry the code of the choice."""

    lang_chosen = Signal(str)
    stage_chosen = Signal(str)
    adopting_wanted = Signal()
    find_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, app: AppContext) -> None:
        super().__init__(app)
        self._app = app
        self.languages, self.stages = QButtonGroup(self), QButtonGroup(self)
        self.lamp = Label(app, face="small", look="chip", cut=True)
        self._find = Button(app, "find-open", icon="search", action="find-report")
        self.adopt = Button(app, "adoption-open-short", icon="gavel", action="adopting", full="adoption-open")
        self.export = KeyButton(app, "export-open", icon="file-export", look="go", action="export")
        for lang in REPORTS:
            self._choice(self.languages, f"own-name-{lang}", lang, "language")
        for stage in get_args(Stage):
            self._choice(self.stages, f"stage-{stage}", stage, "stage")
        self._lay_out()
        self.languages.buttonClicked.connect(lambda button: self.lang_chosen.emit(_choice_of(button)))
        self.stages.buttonClicked.connect(lambda button: self.stage_chosen.emit(_choice_of(button)))
        self.adopt.clicked.connect(lambda: self.adopting_wanted.emit())
        self._find.clicked.connect(lambda: self.find_wanted.emit())
        self.export.clicked.connect(lambda: self.export_wanted.emit())

    def _choice(self, group: QButtonGroup, key: str, value: str, action: str) -> None:
        button = Button(self._app, key, checkable=True, action=action)
        button.setProperty("choice", value)
        group.addButton(button)

    def _lay_out(self) -> None:
        bar = self.inside
        put(bar, *self.languages.buttons())
        bar.addSpacing(self._app.theme.px(8))
        put(bar, *self.stages.buttons())
        put(bar, self.lamp, STRETCH)
        put(bar, self._find, self.adopt, self.export)

    def show_choices(self, lang: str, stage: Stage) -> None:
        """Mark the language and stage of the report shown."""
        for group, value in ((self.languages, lang), (self.stages, stage)):
            for button in group.buttons():
                button.setChecked(_choice_of(button) == value)

    def show_missing(self, blocking: int, *, lit: bool) -> None:
        """Show how many findings block a final report; ``lit``: only here, as their list is hidden."""
        self.lamp.setVisible(lit)
        if blocking:
            self.lamp.say("lamp-missing", n=blocking)
        else:
            self.lamp.say("lamp-complete")
        restyle(self.lamp, tone="warn" if blocking else "ok")
        self.fit()


def _choice_of(button: QAbstractButton) -> str:
    return str(button.property("choice"))
