"""Offers what was being typed when the program ended, and brings a draft back into its field."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from ui.dialogs.drafts_dialog import DraftsDialog
from ui.parts.panel import BasePanel
from ui.parts.words_edit import WordsEdit
from ui.state.panel_table import BY_NAME
from ui.state.record_session import RecordSession
from ui.widgets.accessible_name import phrase_of
from ui.widgets.typed_text import TextField, type_over
from wgdesk.panel_rows import BY_ROW
from wgdesk.storage.draft_file import Draft


class DraftOffer(QObject):
    """Says in the front panel's banner that there are drafts, with a button that lists them."""

    def __init__(
        self,
        session: RecordSession,
        panel: Callable[[], BasePanel],
        show_panel: Callable[[str], BasePanel],
        window: QWidget,
    ) -> None:
        """``panel`` returns the front panel; ``show_panel`` brings one to the front."""
        super().__init__(window)
        self._session, self._panel, self._show_panel, self._window = session, panel, show_panel, window

    def tell(self) -> None:
        """Read the drafts of the last run and offer them, if there are any and the record has a meeting."""
        self._session.drafts.load()
        count = len(self._session.drafts.earlier)
        if count and self._session.live.ready:
            banner = self._panel().banner
            if not banner.text:  # else its message about the file stays, and the bar mentions the drafts
                banner.say("drafts-found", "warn", n=count)
            banner.offer("drafts-look", self.open).setFocus(Qt.FocusReason.OtherFocusReason)

    def open(self) -> None:
        """Open the list of drafts; if there are none, say so."""
        if not self._session.drafts.earlier:
            self._panel().banner.say("drafts-none", "ok")
            return
        dialog = DraftsDialog(self._session, self._window)
        dialog.wanted.connect(self.bring_back)
        dialog.open()

    def bring_back(self, draft: Draft) -> None:
        """Show a draft in its field; if that is not found, copy the text and keep the draft in the list.

        It is looked for where it was typed, then in the panel of its table.
        """
        if draft.table:
            self._session.drafts.bring_back(draft)
        names = (one for one in (draft.panel, BY_ROW.get(draft.table, draft.panel)) if one in BY_NAME)
        if not any(self._shows(name, draft) for name in dict.fromkeys(names)):
            self._session.drafts.give_up(draft)
            QApplication.clipboard().setText(draft.text)
            self._panel().banner.say("drafts-no-field", "warn")

    def _shows(self, name: str, draft: Draft) -> bool:
        """Go to the row of a draft, whatever its kind; return whether the field was found."""
        spec, panel = BY_NAME[name], self._show_panel(name)
        if panel.resume(draft):
            return True
        into = self._into_text if draft.table else self._into_field
        for kind in (draft.table, *spec.rows, *spec.also):
            if kind and draft.row.isdecimal() and panel.in_sight() != draft.row:
                panel.go_to(kind, int(draft.row))
            if into(panel, draft):
                return True
        return False

    def _into_text(self, panel: BasePanel, draft: Draft) -> bool:
        """Show the text of a row and go there; return whether it was found."""
        for edit in panel.findChildren(WordsEdit):
            if edit.holds(draft) and edit.isVisible():
                edit.resume(draft.lang)
                return True
        return False

    def _into_field(self, panel: BasePanel, draft: Draft) -> bool:
        """Type a text again into the field where it was typed; return whether that was found."""
        fields: list[TextField] = [*panel.findChildren(QLineEdit), *panel.findChildren(QPlainTextEdit)]
        for field in fields:
            known = draft.field in (phrase_of(field), field.accessibleName())
            if known and field.isVisible() and panel.in_sight() == draft.row:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                type_over(field, draft.text)
                self._session.drafts.discard(draft)
                return True
        return False
