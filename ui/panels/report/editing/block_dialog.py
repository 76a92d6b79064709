"""Editing a block of the report: its text, what it replaced, and what would be printed without it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.dialogs.dialog import Dialog
from ui.look.speech import direction_of
from ui.parts.words_edit import direct, typed_in
from ui.state.record_session import RecordSession
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from wgdesk.acts.composing import confirm_block, edit_block, restore_block
from wgdesk.errors import UserError
from wgdesk.reads.values.composition import OverrideNow
from wgdesk.report.generated import Generated, Standing, standing

WIDTH, LINES = 640, 190  # pixels at 100 %: of the dialog, height of the text


@dataclass(frozen=True)
class EditedBlock:
    """The block that is edited: its key, number, language, and the text that the page shows now."""

    key: str
    label: str
    lang: str
    text: str


class BlockDialog(Dialog):
    """Ctrl+Enter keeps the text.

    ``override`` is what a person has written before, ``now`` what is generated.
    """

    def __init__(
        self,
        session: RecordSession,
        block: EditedBlock,
        override: OverrideNow | None,
        now: Generated,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session.app, "block-edit-title", parent, width=WIDTH)
        self._session, self._block, self._override = session, block, override
        self._now = now[block.key]
        written = override.body.get(block.lang) if override is not None else None
        self._stale = override is not None and standing(override, now, block.lang) is Standing.STALE
        self.text = QPlainTextEdit()
        self.text.setMinimumHeight(self.app.theme.px(LINES))
        self.text.setTabChangesFocus(True)
        self.text.installEventFilter(self)
        self.text.setLayoutDirection(direction_of(block.lang))
        self.text.setPlainText(written or self._now.text)
        direct(self.text, direction_of(block.lang))
        if self._stale and override is not None:
            self._show("block-was-generated", override.generated.get(block.lang) or "")
        if written is not None:
            self._show("block-now-generated", self._now.text)
        self.field("block-edit-text", self.text)
        self.body.addWidget(Label(self.app, "block-edit-markup", face="small", tone="quiet", wrap=True))
        self._lay_out_foot(edited=written is not None)
        session.faulted.connect(self.banner_fault)
        self.text.setFocus()

    def _show(self, key: str, text: str) -> None:
        """Show a text that cannot be changed, under the phrase ``key``."""
        shown = QPlainTextEdit()
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setMaximumHeight(self.app.theme.px(LINES // 2))
        shown.setLayoutDirection(direction_of(self._block.lang))
        shown.setPlainText(text)
        direct(shown, direction_of(self._block.lang))
        self.field(key, shown)

    def _lay_out_foot(self, *, edited: bool) -> None:
        app = self.app
        if edited:
            self.restore = Button(app, "block-restore", icon="arrow-back-up")
            self.restore.clicked.connect(self._restore)
            self.foot.addWidget(self.restore)
        self.foot.addStretch(1)
        if self._stale:
            self.confirm = Button(app, "block-confirm", icon="check")
            self.confirm.clicked.connect(self._confirm)
            self.foot.addWidget(self.confirm)
        self.keep = Button(app, "block-keep", icon="check", look="go", shortcut="Ctrl+Enter")
        self.keep.clicked.connect(self._keep)
        leave = Button(app, "dialog-cancel")
        leave.clicked.connect(self.reject)
        self.foot.addWidget(self.keep)
        self.foot.addWidget(leave)

    def banner_fault(self, fault: UserError) -> None:
        """Show here why nothing was kept: the dialog covers the panel and its banner."""
        self.banner.show_fault(fault)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the text on Ctrl+Enter, which the field would take for a line break."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if entered and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._keep()
                return True
        return super().eventFilter(watched, event)

    def _facts(self) -> dict[str, str]:
        one = self._block
        number = "".join(str(int(sign)) for sign in one.label if sign.isdecimal())
        return {"block": one.key, "lang": one.lang, "paragraph": number}

    def _base(self) -> dict[str, str]:
        return {"generated": self._now.text, "facts": self._now.facts}

    def _keep(self) -> None:
        body = typed_in(self.text)
        if body == self._block.text and not self._stale:
            self.reject()  # nothing was changed
        elif self._session.do(edit_block, **self._facts(), **self._base(), body=body):
            self.accept()

    def _confirm(self) -> None:
        if self._session.do(confirm_block, **self._facts(), **self._base()):
            self.accept()

    def _restore(self) -> None:
        if self._session.do(restore_block, **self._facts()):
            self.accept()
