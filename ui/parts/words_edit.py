"""A field for a text of the record in several languages; leaving it saves, news never replaces typed text."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ui.keys.key_table import keys_of
from ui.keys.single_keys import pressed, turns_back
from ui.look.speech import direction_of
from ui.state.record_session import RecordSession
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, on_speech, restyle
from wgdesk.acts.wording import write_text
from wgdesk.languages import REPORTS
from wgdesk.reads.values.words import Words
from wgdesk.rules.narrative import ONE_LINE

_BREAKS = str.maketrans({0x2028: "\n", 0x2029: "\n"})  # how a Qt document stores line breaks


@dataclass(frozen=True)
class TextPlace:
    """Where a text is stored: table, row and field."""

    table: str
    row: int
    field: str


def direct(field: QPlainTextEdit, direction: Qt.LayoutDirection) -> None:
    """Set the direction of all lines of a field, and the side where they begin.

    By default Qt takes the direction from the first letter or the keyboard, and begins lines on the left.
    """
    rtl = direction is Qt.LayoutDirection.RightToLeft
    option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    field.document().setDefaultTextOption(option)
    cursor = QTextCursor(field.document())
    cursor.select(QTextCursor.SelectionType.Document)
    way = QTextBlockFormat()
    way.setLayoutDirection(direction)
    cursor.mergeBlockFormat(way)
    field.document().clearUndoRedoStacks()


def typed_in(field: QPlainTextEdit) -> str:
    """Return the text in a field as it was typed: Qt's own plain text loses no-break spaces."""
    return field.document().toRawText().translate(_BREAKS)


class WordsEdit(QWidget):
    """Edits one text, one language at a time; the key ``language`` switches to the next language.

    Enter (Ctrl+Enter if the text may have several lines) or leaving the field saves the text and emits
    ``kept``. If another station changes the text meanwhile, the field keeps what the user typed and says so;
    Esc shows the new text.
    """

    kept = Signal()

    def __init__(self, session: RecordSession, name: str, *, lines: int = 1, lang: str = "") -> None:
        """``name``: phrase that names the field, shown above it. ``lines``: height of the field.

        ``lang``: the field is for this language only, and the caller shows its label.
        """
        super().__init__()
        self._session, self._app, self._name = session, session.app, name
        self._place: TextPlace | None = None
        self._words, self._stale, self._shown = Words(), frozenset[str](), ""
        self._beginning = Words()  # the text that the field offers while there is none
        self._drafts: dict[tuple[TextPlace | None, str], str] = {}  # texts that could not be saved
        self._lines, self._keeping = lines, False
        self._alone = bool(lang)
        self.lang = lang or session.app.speech.lang
        self.field: QLineEdit | QPlainTextEdit = QLineEdit() if lines == 1 else QPlainTextEdit()
        if isinstance(self.field, QPlainTextEdit):
            self.field.setTabChangesFocus(True)
            self._app.theme.changed.connect(self._fit)
            self._fit()
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._mark)
        self._hint = Label(self._app, face="small", tone="hint", wrap=True)
        self._buttons: dict[str, Button] = {}
        self._head = row(self._app, 2)
        if not self._alone:
            self._head.addWidget(Label(self._app, name, face="small", tone="quiet", cut=True), 1)
        inside = column(self._app, 4)
        inside.addLayout(self._head)
        inside.addWidget(self.field)
        inside.addWidget(self._hint)
        self.setLayout(inside)
        on_speech(self._app, self._retell)
        self.show_words(None, Words())

    # -- showing -------------------------------------------------------------------------------------------

    def show_words(
        self,
        place: TextPlace | None,
        words: Words,
        stale: tuple[str, ...] = (),
        *,
        beginning: Words | None = None,
    ) -> None:
        """Show a text; ``place`` is where it is stored, None disables the field.

        Text being typed at the same place is not replaced; text typed at another place is saved there first.
        ``stale``: languages whose text is older than its source. ``beginning``: a text to offer in a language
        that has none; it is saved only if the user changes it.
        """
        moved = place != self._place
        if moved:
            self._keep_draft()
        self._place, self._words, self._stale = place, words, frozenset(stale)
        self._beginning = beginning or Words()
        self.setEnabled(place is not None)
        self._offer_languages()
        if moved or not (self.changed or self._keeping):
            self._fill(anew=moved)
        self._mark()

    def show_language(self, lang: str) -> None:
        """Save what is typed, then show the text in another language."""
        if lang != self.lang and self.keep():
            self.lang = lang
            self._fill(anew=True)
        self._mark()

    def _next_language(self) -> None:
        known = [lang for lang, button in self._buttons.items() if not button.isHidden()]
        self.show_language(known[(known.index(self.lang) + 1) % len(known)])

    @property
    def text(self) -> str:
        """The text in the field."""
        if isinstance(self.field, QLineEdit):
            return self.field.text()
        return typed_in(self.field)

    @property
    def changed(self) -> bool:
        """Whether the field holds text that is not saved yet."""
        return self._place is not None and self.text != self._shown

    @property
    def _wanted(self) -> str:
        """The record's text in the language shown, else the text to begin with."""
        return self._words.get(self.lang) or self._beginning.get(self.lang) or ""

    def _offer_languages(self) -> None:
        """Show a button for each language of reports, and for any other that has a text."""
        if self._alone:
            return
        wanted = [*REPORTS, *(lang for lang, _ in self._words.texts if lang not in REPORTS)]
        for lang in wanted:
            if lang not in self._buttons:
                button = Button(self._app, f"own-name-{lang}", look="link", checkable=True, action="language")
                # Tab goes from field to field: the user changes the language with its key.
                button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                button.clicked.connect(lambda _=False, lang=lang: self.show_language(lang))
                button.setProperty("language", lang)
                self._buttons[lang] = button
                self._head.addWidget(button)
        for lang, button in self._buttons.items():
            button.setVisible(lang in wanted)

    def _fill(self, *, anew: bool) -> None:
        """Show the record's text; unless ``anew``, the cursor stays at its position."""
        wanted = self._wanted
        if not anew and wanted == self.text:
            self._shown = wanted
            return
        draft = self._drafts.pop((self._place, self.lang), None)
        self._set(wanted, self._cursor() if not anew and self.field.hasFocus() else 0)
        self._shown = self.text
        if draft is not None:
            self._set(draft, len(draft))

    def _cursor(self) -> int:
        if isinstance(self.field, QLineEdit):
            return self.field.cursorPosition()
        return self.field.textCursor().position()

    def _set(self, text: str, cursor: int) -> None:
        direction = direction_of(self.lang)
        self.field.setLayoutDirection(direction)
        if isinstance(self.field, QLineEdit):
            self.field.setText(text)
            self.field.setCursorPosition(min(cursor, len(text)))
            return
        self.field.setPlainText(text)
        direct(self.field, direction)
        place = self.field.textCursor()
        place.setPosition(min(cursor, self.field.document().characterCount() - 1))
        self.field.setTextCursor(place)

    def show_lines(self, lines: int) -> None:
        """Change the height to so many lines; only for a field of several lines."""
        if lines != self._lines:
            self._lines = lines
            self._fit()

    def spared(self) -> int:
        """Return by how many pixels the field would be lower with one line."""
        return self._pitch() * (self._lines - 1)

    def _pitch(self) -> int:
        return QFontMetrics(self._app.theme.font("text")).lineSpacing()

    def _fit(self) -> None:
        """Fit the height to whole lines."""
        self.field.setFixedHeight(self._app.theme.px(14) + self._pitch() * self._lines)

    def _mark(self) -> None:
        """Show which language is selected, which have no text, and the state of the text."""
        for lang, button in self._buttons.items():
            button.setChecked(lang == self.lang)
            restyle(button, empty=not self._words.get(lang))
        if self._place is not None and self.changed and self._wanted != self._shown:
            self._tell("words-changed-elsewhere", "warn")
        elif self.changed:
            self._tell("words-not-kept", "hint")
        elif self.lang in self._stale:
            self._tell("words-stale", "warn")
        else:
            self._hint.hide()

    def _tell(self, key: str, tone: str) -> None:
        self._hint.say(key)
        restyle(self._hint, tone=tone)
        self._hint.show()

    # -- saving --------------------------------------------------------------------------------------------

    def keep(self) -> bool:
        """Write the text into the record if it was changed; return False if that failed."""
        if not self.changed or self._place is None or self._keeping:
            return True
        place, text = self._place, self._to_keep()
        if not text and not self._words.get(self.lang):  # emptied, but nothing was stored
            self._fill(anew=True)
            self._mark()
            return True
        self._keeping = True  # a refusal refreshes all panels: it must not replace this text
        try:
            done = self._session.do(
                write_text, table=place.table, row=place.row, field=place.field, lang=self.lang, body=text
            )
        finally:
            self._keeping = False
        if done and self._place == place:
            self._shown = self.text
            self._words = self._words.but(self.lang, text)  # the news from the record comes a little later
            self._forget_undo()
        if done:
            self.kept.emit()
        self._mark()
        return done

    def _to_keep(self) -> str:
        """Return the text to save: empty if it is still the text to begin with."""
        return "" if self.text == self._beginning.get(self.lang) else self.text

    def _forget_undo(self) -> None:
        """Clear the field's own undo after saving: from now on, undo acts on the record."""
        if isinstance(self.field, QLineEdit):
            at = self.field.cursorPosition()
            self.field.setText(self.text)
            self.field.setCursorPosition(at)
        else:
            self.field.document().clearUndoRedoStacks()

    def _keep_draft(self) -> None:
        """Save the text before another one is shown.

        If that fails, the draft is kept and comes back when its text is shown again.
        """
        place, text = self._place, self.text
        if self.changed and not self.keep():
            self._drafts[place, self.lang] = text

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save on Enter or when the focus leaves; leave undo to the window once all is saved."""
        if isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusOut:
            if event.reason() is not Qt.FocusReason.PopupFocusReason:  # its own menu, as to paste
                self.keep()
        elif turns_back(event) and not self.changed:
            event.ignore()
            return True
        elif event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._turns_language(event):
                event.accept()  # the field takes the key, not the window
                return True
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        return False

    def _turns_language(self, event: QKeyEvent) -> bool:
        return not self._alone and pressed(event) in keys_of(self._app, "language")

    def _pressed(self, event: QKeyEvent) -> bool:
        if self._turns_language(event):
            self._next_language()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if isinstance(self.field, QLineEdit) or held or self._on_one_line:
                self.keep()
                return True
        if event.key() == Qt.Key.Key_Escape and self.changed:
            self._fill(anew=True)
            self._mark()
            return True
        return False

    @property
    def _on_one_line(self) -> bool:
        place = self._place
        return place is not None and f"{place.table}.{place.field}" in ONE_LINE

    def _retell(self) -> None:
        self.field.setAccessibleName(self._app.speech.say(self._name))
