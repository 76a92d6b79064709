"""Texts that were being typed when the program ended: take over, show in their field, copy or discard."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from ui.dialogs.dialog import Dialog
from ui.look.speech import isolated
from ui.parts.text_place import TextPlace, keep_text
from ui.state.panel_table import BY_NAME
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.boxes import put
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList
from wgdesk.storage.draft_file import Draft
from wgdesk.words.phrase_forms import PhraseError

WIDE, HIGH = 720, 300  # pixels at 100 %
_LONGEST_KEY = 19  # digits of the longest row number


class DraftsDialog(Dialog):
    """Enter takes over the selected text. ``wanted`` asks to show a draft in its field."""

    wanted: ValueSignal[Draft] = value_signal()

    def __init__(self, session: RecordSession, parent: QWidget | None = None) -> None:
        super().__init__(session.app, "drafts-title", parent, width=WIDE)
        self._session = session
        self.list: RowList[RowContent[int]] = RowList(self.app, "drafts-title", pad=8, most=6)
        self.list.setMinimumHeight(self.app.theme.px(HIGH))
        self.list.chosen.connect(lambda _: self.take_over())
        self.list.removed.connect(lambda _: self.discard())
        self.list.pointed.connect(self._show_buttons)
        put(self.body, Label(self.app, "drafts-hint", tone="quiet", wrap=True), (self.list, 1))
        self._lay_out_foot()
        session.faulted.connect(self.banner.show_fault)
        self.refresh()
        self.list.setFocus()

    def _lay_out_foot(self) -> None:
        app = self.app
        self.taking = Button(app, "drafts-take", icon="check", look="go", then=self.take_over)
        self.showing = Button(app, "drafts-show", icon="pencil", then=self.show_in_place)
        self.copying = Button(app, "drafts-copy", icon="copy", then=self.copy)
        self.discarding = Button(app, "drafts-discard", icon="trash", then=self.discard)
        put(self.foot, self.taking, self.showing, self.copying, self.discarding)
        self.add_leave(key="drafts-later")

    def refresh(self) -> None:
        """List the drafts that are left; close the dialog when there are none."""
        left = self._session.drafts.earlier
        if not left:
            self.accept()
            return
        self.list.rows.show([self._row(at, draft) for at, draft in enumerate(left)])
        if self._draft is None:
            self.list.setCurrentIndex(self.list.rows.index(0))
        self._show_buttons()

    def _row(self, at: int, draft: Draft) -> RowContent[int]:
        say = self.app.speech.say
        parts = [
            say(BY_NAME[draft.panel].phrase) if draft.panel in BY_NAME else "",
            self._name_of(draft),
            say(f"language-{draft.lang}") if self.app.speech.knows(f"language-{draft.lang}") else "",
        ]
        return RowContent(at, isolated(draft.text), " · ".join(filter(None, parts)), icon="pencil")

    def _name_of(self, draft: Draft) -> str:
        speech = self.app.speech
        try:
            return speech.say(draft.name) if speech.knows(draft.name) else isolated(draft.field)
        except PhraseError:  # forged: it names a phrase without the facts that this needs
            return isolated(draft.field)

    @property
    def _draft(self) -> Draft | None:
        found, left = self.list.current, self._session.drafts.earlier
        return left[found.key] if found is not None and found.key < len(left) else None

    def _show_buttons(self) -> None:
        draft = self._draft
        for button in (self.taking, self.showing, self.copying, self.discarding):
            button.setEnabled(draft is not None)

    # -- what becomes of a draft ---------------------------------------------------------------------------

    def take_over(self) -> None:
        """Write the selected text into the record; if it belongs to no row there, show it in its field."""
        draft = self._draft
        if draft is None:
            return
        if not draft.table or not draft.row.isdecimal() or len(draft.row) > _LONGEST_KEY:
            self.show_in_place()
            return
        place = TextPlace(draft.table, int(draft.row), draft.field)
        if keep_text(self._session, place, draft.lang, draft.text, draft.before):
            self._session.drafts.discard(draft)
            self.banner.hide()
            self.refresh()

    def show_in_place(self) -> None:
        """Close the dialog and show the selected text in its field, as if it had just been typed."""
        draft = self._draft
        if draft is not None:
            self.accept()
            self.wanted.emit(draft)

    def copy(self) -> None:
        """Copy the selected text to the clipboard."""
        draft = self._draft
        if draft is not None:
            QApplication.clipboard().setText(draft.text)
            self.banner.say("drafts-copied", "ok")

    def discard(self) -> None:
        """Forget the selected text."""
        draft = self._draft
        if draft is not None:
            self._session.drafts.discard(draft)
            self.refresh()
