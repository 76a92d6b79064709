"""The list of all changes by hand in the report: edited, amended, added, left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.dialog import Dialog
from ui.look.speech import isolated
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.boxes import put
from ui.widgets.labels import Label
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList
from wgdesk.acts.adoption import unmark_passage
from wgdesk.acts.composing import restore_block
from wgdesk.acts.helpers.argument_kinds import InsertionKind
from wgdesk.acts.inserting import put_back, remove_insertion
from wgdesk.reads.values.composition import Composition, OverrideNow
from wgdesk.reads.values.words import Words
from wgdesk.report.generated import Generated, Standing, standing
from wgdesk.words.block_keys import inserted_key

_HIGH = 360  # pixels at 100 %
_TONES = {"edited": "accent", "amended": "accent", "added": "accent", "stale": "warn", "gone": "warn"}
_ICONS = {"added": "plus", "left-out": "trash", "stale": "alert-triangle", "gone": "alert-triangle"}


class ChangeKey(NamedTuple):
    """What a row is about: an edited block by its key, or an inserted or omitted one by its number."""

    kind: Literal["override", "insertion", "omission"]
    block: str = ""
    number: int = 0


class ChangesDialog(Dialog):
    """Enter goes to the block of a row, Delete takes the change back.

    ``sought`` carries the block's key, ``wanted`` the key of an added footnote, which has no block.
    """

    handbook_page = "report"

    sought = Signal(str)
    wanted: ValueSignal[int] = value_signal()

    def __init__(
        self, session: RecordSession, composition: Composition, now: Generated, lang: str, parent: QWidget
    ) -> None:
        super().__init__(session.app, "changes-title", parent, width=640)
        self._session, self._composition, self._now, self._lang = session, composition, now, lang
        self.list: RowList[RowContent[ChangeKey]] = RowList(self.app, "changes-title", pad=6, most=2)
        self.list.setMinimumHeight(self.app.theme.px(_HIGH))
        self.list.opened.connect(self._go)
        self.list.removed.connect(self._take_back)
        rows = list(self._rows())
        self.nothing = Label(self.app, "changes-none", tone="quiet", wrap=True)
        self.keys = Label(self.app, "changes-keys", face="small", tone="hint", wrap=True)
        put(self.body, self.list, self.nothing, self.keys)
        self._show(rows)
        self.add_leave(key="dialog-close")
        session.faulted.connect(self.banner.show_fault)
        if rows:
            self.list.setCurrentIndex(self.list.rows.index(0))
            self.list.setFocus()

    def _show(self, rows: Sequence[RowContent[ChangeKey]]) -> None:
        """Show the changes, or that there are none; show the keys only if there is a row for them."""
        self.list.rows.show(rows)
        for widget in (self.list, self.keys):
            widget.setVisible(bool(rows))
        self.nothing.setVisible(not rows)

    def _rows(self) -> Iterator[RowContent[ChangeKey]]:
        for block, override in self._composition.overrides.items():
            yield self._row(ChangeKey("override", block), self._state(override), self._words(override.body))
        for insertion in self._composition.insertions:
            yield self._row(ChangeKey("insertion", number=insertion.id), "added", self._words(insertion.body))
        for left in self._composition.omissions:
            found = self._now.get(left.block)
            text = found.text if found is not None else "–"
            yield self._row(ChangeKey("omission", number=left.id), "left-out", text, left.reason)

    def _row(self, key: ChangeKey, state: str, text: str, reason: str = "") -> RowContent[ChangeKey]:
        told = self.app.speech.say(f"change-{state}")
        more = f"{told} · {isolated(reason)}" if reason else told
        icon = _ICONS.get(state, "pencil")
        return RowContent(key, isolated(_first_words(text)), more, icon=icon, tone=_TONES.get(state, "ink_2"))

    def _state(self, override: OverrideNow) -> str:
        stands = standing(override, self._now, self._lang)
        if stands is not Standing.FITS:
            return str(stands)
        return "amended" if override.decided else "edited"

    def _words(self, words: Words) -> str:
        return words.get(self._lang) or next((body for _, body in words.texts), "[...]")

    def _go(self, key: ChangeKey) -> None:
        footnotes = {one.id for one in self._composition.insertions if one.kind == InsertionKind.FOOTNOTE}
        self.accept()
        if key.kind == "insertion" and key.number in footnotes:
            self.wanted.emit(key.number)
        elif key.kind != "omission":
            self.sought.emit(key.block if key.kind == "override" else inserted_key(key.number))

    def _take_back(self, key: ChangeKey) -> None:
        """Take back a change; an amendment by the meeting together with its decision."""
        if key.kind == "omission":
            done = self._session.do(put_back, omission_id=key.number)
        elif key.kind == "insertion":
            done = self._session.do(remove_insertion, insertion_id=key.number)
        elif self._composition.overrides[key.block].decided:
            done = self._session.do(unmark_passage, block=key.block)
        else:
            done = self._session.do(restore_block, block=key.block)
        if done:
            self._show([row for row in self.list.rows.rows if row.key != key])


def _first_words(text: str) -> str:
    """Return a text on one line, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= 140 else f"{line[:140].rpartition(' ')[0] or line[:140]}…"
