"""The form of an amendment: the new text of a passage and, for internal use, who proposed it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from ui.parts.delegations_field import DelegationsField
from ui.parts.text_place import TextPlace
from ui.parts.words_edit import WordsEdit
from ui.state.record_session import RecordSession
from ui.widgets.boxes import column
from ui.widgets.buttons import Button
from wgdesk.acts.adoption import mark_passage
from wgdesk.acts.helpers.argument_kinds import PassageState
from wgdesk.reads.values.outcome import PassageNow
from wgdesk.reads.values.words import Words

LINES, FEWER = 6, 3  # lines of the text; in a low column
ENOUGH = 760  # height of the column in pixels at 100 % from which all lines fit, and what is said under them


class AmendmentForm(QFrame):
    """Visible only for a passage adopted as amended."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session = session
        self._passage: PassageNow | None = None
        self._paragraph = ""
        self._as_read = Words()
        self.setProperty("look", "card")
        self.setProperty("form", True)
        self._text = WordsEdit(session, "amendment-text-field", lines=FEWER)
        self._who = DelegationsField(session, "amendment-proposer-field", "amendment-proposer-add", one=True)
        self._same = Button(session.app, "amendment-unchanged", look="link")
        self._same.clicked.connect(self._keep_as_read)
        self._who.added.connect(self._propose)
        self._who.removed.connect(lambda _: self._propose(None))
        self.left = self._who.left
        inside = column(session.app, 10, (12, 12, 12, 12))
        inside.addWidget(self._text)
        inside.addWidget(self._same, 0, Qt.AlignmentFlag.AlignLeading)
        inside.addWidget(self._who)
        self.setLayout(inside)
        self.hide()

    def show_passage(self, passage: PassageNow | None, as_read: Words, paragraph: str) -> None:
        """Show the amendment of a passage, at first its text ``as_read`` out; None hides the form.

        ``paragraph``: number of the passage, for the history.
        """
        self._passage, self._paragraph = passage, paragraph
        self._as_read = as_read
        self._same.setVisible(passage is not None and not passage.amendment.get(self._text.lang))
        if passage is not None:
            self._text.show_words(
                TextPlace("passage", passage.id, "amendment"), passage.amendment, beginning=as_read
            )
            self._who.show_delegations([passage.proposer_id] if passage.proposer_id else [])
        # Last, when filled: a form that is too high for a moment would enlarge the window.
        self.setVisible(passage is not None)

    def fit_to(self, height: int) -> None:
        """Set the number of lines for a column of ``height`` pixels, which the list of passages needs too."""
        self._text.show_lines(LINES if height >= self._session.app.theme.px(ENOUGH) else FEWER)

    def speak(self, lang: str) -> None:
        """Show the text in ``lang``, the language of the report."""
        self._text.show_language(lang)

    def enter(self) -> None:
        """Give the focus to the text."""
        self._text.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_as_read(self) -> None:
        """The meeting did not change the text in the language shown: what was read out is printed."""
        lang = self._text.lang
        body = self._as_read.get(lang)
        if self._passage is not None and body and not self._passage.amendment.get(lang):
            self._session.do(
                mark_passage,
                block=self._passage.block,
                state=PassageState.AMENDED,
                amendment={lang: body},
                proposer_id=self._passage.proposer_id,
                paragraph=self._paragraph,
            )

    def _propose(self, delegation_id: int | None) -> None:
        if self._passage is not None:
            self._session.do(
                mark_passage,
                block=self._passage.block,
                state=PassageState.AMENDED,
                proposer_id=delegation_id,
                paragraph=self._paragraph,
            )
