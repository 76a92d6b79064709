"""Edits a block of the report: its text, what it replaced, and what would be printed without it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypedDict

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.dialog import Dialog
from ui.dialogs.reference_dialog import refer_by_key
from ui.panels.report.editing.report_text_field import ReportTextField
from ui.parts.barred import bar
from ui.state.record_session import RecordSession
from ui.state.text_clash import TextClash
from ui.widgets.boxes import put
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from wgdesk.acts.composing import confirm_block, edit_block, restore_block
from wgdesk.reads.queries.composition import composition
from wgdesk.reads.queries.words import texts_of
from wgdesk.reads.values.composition import OverrideNow
from wgdesk.report.generated import Generated, Standing, standing

WIDTH, HIGH, LOW = 720, 190, 90  # pixels at 100 %: width of the dialog, heights of the texts


@dataclass(frozen=True)
class EditedBlock:
    """The block being edited: its key, its number on the page, and the language."""

    key: str
    label: str
    lang: str


class _BlockFacts(TypedDict):
    """The arguments that all acts on the block share."""

    block: str
    lang: str
    paragraph: str


class _BlockBase(TypedDict):
    """The generated text that the user's text replaces."""

    generated: str
    facts: str


class BlockDialog(Dialog):
    """Ctrl+Enter keeps the text.

    ``override``: what somebody wrote before; ``now``: what is generated. ``notes``: the labels of the block's
    footnotes by their keys; ``note_wanted``: the user has chosen to edit one of them.
    """

    handbook_page = "report"

    note_wanted = Signal(str)

    def __init__(
        self,
        session: RecordSession,
        block: EditedBlock,
        override: OverrideNow | None,
        now: Generated,
        notes: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session.app, "block-edit-title", parent, width=WIDTH)
        self._session, self._block = session, block
        self._now = now[block.key]
        written = override.body.get(block.lang) if override is not None else None
        self._stale = override is not None and standing(override, now, block.lang) is Standing.STALE
        self._before, self._written = written or self._now.text, written or ""
        self.text = ReportTextField(self.app, block.lang, self._before, height=HIGH)
        self.text.entered.connect(self._keep)
        if self._stale and override is not None:
            self._show("block-was-generated", override.generated.get(block.lang) or "")
        if written is not None:
            self._show("block-now-generated", self._now.text)
        self.field("block-edit-text", self.text)
        self.body.addWidget(Label(self.app, "block-edit-markup", face="small", tone="quiet", wrap=True))
        self.notes = {key: self._note(key, label) for key, label in notes.items()}
        self._lay_out_foot(edited=written is not None)
        refer_by_key(session, self)
        session.faulted.connect(self.banner.show_fault)
        self.text.setFocus()

    def _show(self, key: str, text: str) -> None:
        """Show a text read-only, under the phrase ``key``."""
        self.field(key, ReportTextField(self.app, self._block.lang, text, height=LOW, fixed=True))

    def _note(self, key: str, label: str) -> Button:
        """Add and return a button that keeps the text and goes on to a footnote."""
        made = Button(self.app, "block-edit", icon="pencil", look="link", then=lambda: self._go_to_note(key))
        made.say("block-edit-note", number=self.app.speech.figure(number_in(label)))
        self.body.addWidget(made, 0, Qt.AlignmentFlag.AlignLeading)
        return made

    def _go_to_note(self, key: str) -> None:
        if self._keep():
            self.note_wanted.emit(key)

    def _lay_out_foot(self, *, edited: bool) -> None:
        app = self.app
        if edited:
            self.restore = Button(app, "block-restore", icon="arrow-back-up", then=self._restore)
            self.foot.addWidget(self.restore)
        self.foot.addStretch(1)
        if self._stale:
            self.confirm = Button(app, "block-confirm", icon="check", then=self._confirm)
            self.foot.addWidget(self.confirm)
        self.keep = Button(app, "block-keep", icon="check", look="go", shortcut="Ctrl+Enter", then=self._keep)
        bar(self._session, edit_block, self.keep)
        leave = Button(app, "dialog-cancel", then=self.reject)
        put(self.foot, self.keep, leave)

    def _facts(self) -> _BlockFacts:
        block = self._block
        return {"block": block.key, "lang": block.lang, "paragraph": number_in(block.label)}

    def _base(self) -> _BlockBase:
        return {"generated": self._now.text, "facts": self._now.facts}

    def _keep(self) -> bool:
        """Keep the text and close; return False if it was refused."""
        body = self.text.text
        if body == self._before and not self._stale:
            self.reject()  # unchanged
        elif not self._session.do(
            edit_block, **self._facts(), **self._base(), body=body, before=self._written
        ):
            self._settle()
            return False
        else:
            self.accept()
        return True

    def _settle(self) -> None:
        """If somebody has changed this block in the meantime, ask the user to merge both texts."""
        block = self._block
        found = self._session.desk.read(lambda s: composition(s, texts_of(s, "override", "passage")))
        override = found.overrides.get(block.key)
        now = (override.body.get(block.lang) or "") if override is not None else ""
        if now == self._written:
            return

        def keep(text: str) -> None:
            self._written = now
            self.text.replace(text)
            self._keep()

        before = self._written or self._now.text
        clash = TextClash(block.lang, before, now or self._now.text, self.text.text, keep, self.text)
        self._session.clashed.emit(clash)

    def _confirm(self) -> None:
        if self._session.do(confirm_block, **self._facts(), **self._base()):
            self.accept()

    def _restore(self) -> None:
        if self._session.do(restore_block, **self._facts()):
            self.accept()


def number_in(label: str) -> str:
    """Return the number in the label of a block, in European digits, for the history."""
    return "".join(str(int(sign)) for sign in label if sign.isdecimal())
