"""What keys in the preview do with the text of the report: edit, add, leave out, move."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QDialog, QWidget

from ui.keys.single_keys import SingleKeys
from ui.panels.report.editing.block_dialog import BlockDialog, EditedBlock
from ui.panels.report.editing.changes_dialog import ChangesDialog
from ui.panels.report.editing.insertion_dialog import InsertionDialog
from ui.panels.report.editing.leave_out_dialog import LeaveOutDialog
from ui.parts.preview.report_view import ReportView
from ui.state.record_session import RecordSession
from ui.widgets.rows.row_menu import RowOffer, row_menu
from wgdesk.acts.helpers.argument_kinds import Side
from wgdesk.acts.inserting import move_insertion, remove_insertion
from wgdesk.panel_rows import PlaceKey
from wgdesk.phrasing.tree import Block, Document, Heading, Text, notes_of, plain
from wgdesk.reads.values.composition import Composition, InsertionNow
from wgdesk.reads.values.record import Record
from wgdesk.report.check import Finding
from wgdesk.report.generated import Generated, Standing, standing
from wgdesk.words.block_keys import inserted_key, inserted_row, whole_block


class ShownReport(Protocol):
    """What the composer needs from the panel: the record, the report, and what is generated."""

    lang: str
    view: ReportView

    @property
    def record(self) -> Record | None:
        """The record; None without a meeting."""

    @property
    def document(self) -> Document | None:
        """The report shown."""

    def generated(self, lang: str) -> Generated:
        """Return the generated texts of the draft's blocks in ``lang``, without anybody's changes."""

    def show_block(self, key: str) -> None:
        """Scroll to a block and put the cursor there."""

    def refresh(self) -> None:
        """Read the record and show the report."""


class Composer(QObject):
    """E edits the current block, Insert adds beside it, Delete leaves it out, C lists all changes.

    Alt+Up and Alt+Down move what was added.
    """

    def __init__(self, session: RecordSession, panel: QWidget, shown: ShownReport) -> None:
        super().__init__(panel)
        self._session, self._panel, self._shown = session, panel, shown
        then = {
            "edit-block": self.edit,
            "insert-block": self.insert,
            "leave-out": self.leave_out,
            "move-up": lambda: self.move(-1),
            "move-down": lambda: self.move(1),
            "changes": self.list_changes,
        }
        SingleKeys(session.app, panel, then).watch([shown.view])
        self._offers = [RowOffer(f"key-{name}", do, name) for name, do in then.items()]
        shown.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        shown.view.customContextMenuRequested.connect(self._open_menu)

    def _open_menu(self, at: QPoint) -> None:
        """Open a menu with what the keys do with the block that was clicked, and copying of a selection."""
        view = self._shown.view
        if view.textCursor().hasSelection():
            offers = [RowOffer("drafts-copy", view.copy, ""), *self._offers]
        else:
            offers = self._offers
            view.setTextCursor(view.cursorForPosition(at))
        row_menu(self._session.app, view, offers).popup(view.viewport().mapToGlobal(at))

    @property
    def _composition(self) -> Composition:
        return self._shown.record.composition if self._shown.record is not None else Composition()

    @property
    def _block(self) -> Block[Text] | None:
        """The current block; for a sub-paragraph, the block that it belongs to."""
        key = whole_block(self._shown.view.current)
        blocks = self._shown.document.blocks if self._shown.document is not None else ()
        return next((block for block in blocks if whole_block(block.key) == key), None)

    def _edited(self, block: Block[Text]) -> EditedBlock:
        label = getattr(block, "label", None)
        return EditedBlock(whole_block(block.key), plain(label) if label else "", self._shown.lang)

    def _inserted(self, key: str) -> InsertionNow | None:
        row = inserted_row(key)
        return next((insertion for insertion in self._composition.insertions if insertion.id == row), None)

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(self._shown.view.setFocus)
        dialog.open()

    def edit(self) -> None:
        """Edit the text of the current block in the report's language; for an addition, all its texts."""
        block = self._block
        if block is None:
            return
        window = self._panel.window()
        inserted = self._inserted(block.key)
        if inserted is not None:
            self._open(InsertionDialog(self._session, block.key, self._shown.lang, inserted, window))
            return
        edited = self._edited(block)
        if edited.key in self._shown.generated(self._shown.lang):
            notes = {
                note.key: plain(note.label or ()) for note in notes_of(block) if self._has_text(note.key)
            }
            self._edit_generated(edited, notes)

    def edit_at(self, key: str) -> None:
        """Show a block, or the block of a footnote, and edit its text."""
        holder = self._holder(key)
        self._shown.show_block(holder.key if holder is not None else key)
        if holder is not None:
            self._edit_note(key)
        else:
            self.edit()

    def _edit_generated(self, edited: EditedBlock, notes: Mapping[str, str]) -> None:
        now, window = self._shown.generated(self._shown.lang), self._panel.window()
        override = self._composition.overrides.get(edited.key)
        dialog = BlockDialog(self._session, edited, override, now, notes, window)
        dialog.note_wanted.connect(self._edit_note)
        self._open(dialog)

    def _edit_note(self, key: str) -> None:
        row = inserted_row(key)
        if row is not None:
            self._edit_inserted(row)
        else:
            self._edit_generated(EditedBlock(key, "", self._shown.lang), {})

    def _has_text(self, note: str) -> bool:
        """Return whether a footnote is edited on its own; one typed by hand inside a text is not."""
        return inserted_row(note) is not None or note in self._shown.generated(self._shown.lang)

    def _holder(self, note: str) -> Block[Text] | None:
        """Return the block that has a footnote; None if the key is not a footnote's."""
        blocks = self._shown.document.blocks if self._shown.document is not None else ()
        return next((block for block in blocks if note in {two.key for two in notes_of(block)}), None)

    def _seek(self, key: str) -> None:
        """Show a change: its block, or the text of a footnote."""
        if self._holder(key) is None:
            self._shown.show_block(key)
        else:
            self.edit_at(key)

    def insert(self) -> None:
        """Add a text beside the current block."""
        block = self._block
        if block is not None:
            key, window = whole_block(block.key), self._panel.window()
            self._open(InsertionDialog(self._session, key, self._shown.lang, None, window))

    def leave_out(self) -> None:
        """Remove the current block if it was added; else leave it out, with a reason."""
        block = self._block
        if block is None:
            return
        inserted = self._inserted(block.key)
        if inserted is not None:
            self._session.do(remove_insertion, insertion_id=inserted.id)
            return
        edited, heading = self._edited(block), isinstance(block, Heading)
        self._open(LeaveOutDialog(self._session, edited, heading=heading, parent=self._panel.window()))

    def move(self, way: int) -> None:
        """Move the current block, if it was added, before the block above (-1) or after the one below (1)."""
        block = self._block
        inserted = self._inserted(block.key) if block is not None else None
        if inserted is None or self._shown.document is None:
            return
        keys = list(dict.fromkeys(whole_block(one.key) for one in self._shown.document.blocks))
        place = keys.index(inserted_key(inserted.id)) + way
        if 0 <= place < len(keys):
            side = Side.BEFORE if way < 0 else Side.AFTER
            if self._session.do(move_insertion, insertion_id=inserted.id, anchor=keys[place], side=side):
                self._shown.refresh()  # at once, because the next key must find it in its new place
                self._shown.show_block(inserted_key(inserted.id))

    def list_changes(self) -> None:
        """Show the list of all changes."""
        if self._shown.record is None:
            return
        now = self._shown.generated(self._shown.lang)
        window = self._panel.window()
        dialog = ChangesDialog(self._session, self._composition, now, self._shown.lang, window)
        dialog.sought.connect(self._seek)
        dialog.wanted.connect(self._edit_inserted)
        self._open(dialog)

    def _edit_inserted(self, row: int) -> None:
        found = self._inserted(inserted_key(row))
        if found is not None:
            window = self._panel.window()
            self._open(InsertionDialog(self._session, found.anchor, self._shown.lang, found, window))

    def go_to(self, kind: str, row: PlaceKey) -> bool:
        """Show a change: its block, or the list if no block shows it. False if it is not a change."""
        if kind in ("override", "passage"):
            found = (
                override.block
                for override in self._composition.overrides.values()
                if (override.table, override.id) == (kind, row)
            )
            key = next(found, "")
            holder = self._holder(key)
            key = whole_block(holder.key) if holder is not None else key
        elif kind == "insertion" and isinstance(row, int):
            key = inserted_key(row)
        elif kind == "omission":
            key = ""
        else:
            return False
        if self._shown.document and key in {whole_block(one.key) for one in self._shown.document.blocks}:
            self._shown.show_block(key)
        else:
            self.list_changes()
        return True

    def marks(self, findings: Iterable[Finding]) -> dict[str, str]:
        """Return what was changed by hand on the page, by block: edited, amended, stale, added.

        Added texts are lost that one of the ``findings`` tells of: the block beside them is gone.
        """
        if self._shown.record is None or self._shown.document is None:
            return {}
        overrides = self._composition.overrides
        now = self._shown.generated(self._shown.lang) if overrides else {}
        found: dict[str, str] = {}
        lost = {whole_block(one.block) for one in findings if one.key == "insertion-homeless"}
        for block in self._shown.document.blocks:
            key = whole_block(block.key)
            override = overrides.get(key)
            if inserted_row(key) is not None:
                found[block.key] = "lost" if key in lost else "added"
            elif override is not None and (override.decided or override.body.get(self._shown.lang)):
                stale = standing(override, now, self._shown.lang) is Standing.STALE
                found[block.key] = "stale" if stale else "amended" if override.decided else "edited"
        return found
