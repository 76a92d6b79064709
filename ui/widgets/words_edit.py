"""A field for a text of the record in its languages: kept when left, never overwritten under the hand."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPlainTextEdit, QWidget

from ui.speech import RIGHT_TO_LEFT
from ui.station import Station
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, on_speech, restyle
from wgdesk.acts.wording import write_text
from wgdesk.reads.values import Words

SHOWN = ("ar", "en")  # languages there is a button for; others only where there is a text in them
LINES = 4  # of a field for several


@dataclass(frozen=True)
class Place:
    """Where a text is kept: a field of a row of a table."""

    table: str
    row: int
    field: str


def _direct(field: QPlainTextEdit, direction: Qt.LayoutDirection) -> None:
    """Give all lines of a field a direction: by themselves they follow their first letter, or the keyboard."""
    cursor = QTextCursor(field.document())
    cursor.select(QTextCursor.SelectionType.Document)
    way = QTextBlockFormat()
    way.setLayoutDirection(direction)
    cursor.mergeBlockFormat(way)
    field.document().clearUndoRedoStacks()


class WordsEdit(QWidget):
    """One text, a language at a time. Enter (Ctrl+Enter in several lines) or leaving the field keeps it.

    ``kept`` tells that it was. What another station wrote meanwhile never takes the place of what is being
    typed: the field says so, and Esc shows it.
    """

    kept = Signal()

    def __init__(self, station: Station, name: str, *, lines: int = 1) -> None:
        """``name``: phrase that names the field, shown above it; ``lines``: how many lines it is high."""
        super().__init__()
        self._station, self._shell, self._name = station, station.shell, name
        self._place: Place | None = None
        self._words, self._stale = Words(), frozenset[str]()
        self.lang = station.shell.speech.lang
        self.field: QLineEdit | QPlainTextEdit = QLineEdit() if lines == 1 else QPlainTextEdit()
        if isinstance(self.field, QPlainTextEdit):
            self.field.setTabChangesFocus(True)
            self.field.setFixedHeight(self._shell.theme.px(12 + 24 * lines))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._mark)
        self._hint = Label(self._shell, face="small", tone="hint", wrap=True)
        self._languages = QButtonGroup(self)
        self._buttons: dict[str, Button] = {}
        self._head = row(self._shell, 2)
        self._head.addWidget(Label(self._shell, name, face="small", tone="quiet", cut=True), 1)
        inside = column(self._shell, 4)
        inside.addLayout(self._head)
        inside.addWidget(self.field)
        inside.addWidget(self._hint)
        self.setLayout(inside)
        self._languages.buttonClicked.connect(lambda button: self.show_language(button.property("lang")))
        on_speech(self._shell, self._retell)
        self.show_words(None, Words())

    # -- showing -------------------------------------------------------------------------------------------

    def show_words(self, place: Place | None, words: Words, stale: tuple[str, ...] = ()) -> None:
        """Show a text and where it is kept; None: there is nothing to edit.

        What is being typed into the same text stays.
        """
        typing = place == self._place and self.changed and self.field.hasFocus()
        self._place, self._words, self._stale = place, words, frozenset(stale)
        self.setEnabled(place is not None)
        self._offer_languages()
        if not typing:
            self._fill()
        self._mark()

    def show_language(self, lang: str) -> None:
        """Keep what is typed and show the text in another language."""
        if lang != self.lang and self.keep():
            self.lang = lang
            self._fill()
        self._mark()

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.field.text() if isinstance(self.field, QLineEdit) else self.field.toPlainText()

    @property
    def changed(self) -> bool:
        """Whether the field holds something that is not kept yet."""
        return self._place is not None and self.text != self._shown

    def _offer_languages(self) -> None:
        wanted = [*SHOWN, *(lang for lang, _ in self._words.texts if lang not in SHOWN)]
        for lang in wanted:
            if lang not in self._buttons:
                button = Button(self._shell, f"in-language-{lang}", look="link", checkable=True)
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                button.setProperty("lang", lang)
                self._languages.addButton(button)
                self._buttons[lang] = button
                self._head.addWidget(button)
        for lang, button in self._buttons.items():
            button.setVisible(lang in wanted)

    def _fill(self) -> None:
        self._shown = self._words.get(self.lang) or ""
        rtl = self.lang in RIGHT_TO_LEFT
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        self.field.setLayoutDirection(direction)
        if isinstance(self.field, QLineEdit):
            self.field.setText(self._shown)
            self.field.setCursorPosition(0)
        else:
            self.field.setPlainText(self._shown)
            _direct(self.field, direction)

    def _mark(self) -> None:
        """Say which language is shown, which has no text, which is older than its source."""
        for lang, button in self._buttons.items():
            button.setChecked(lang == self.lang)
            restyle(button, empty=not self._words.get(lang))
        if self._place is not None and self.changed and (self._words.get(self.lang) or "") != self._shown:
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

    # -- keeping -------------------------------------------------------------------------------------------

    def keep(self) -> bool:
        """Write the text into the record if it was changed; return whether nothing is left to be kept."""
        if not self.changed or self._place is None:
            return True
        place, text = self._place, self.text
        before, self._shown = self._shown, text
        done = self._station.do(
            write_text, table=place.table, row=place.row, field=place.field, lang=self.lang, body=text
        )
        if not done:
            self._shown = before
        else:
            self.kept.emit()
        self._mark()
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep on leaving and on Enter; undo belongs to the desk once everything is kept."""
        if event.type() is QEvent.Type.FocusOut:
            self.keep()
        elif event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Undo) and not self.changed:
                event.ignore()
                return True
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if isinstance(self.field, QLineEdit) or held:
                self.keep()
                return True
        if event.key() == Qt.Key.Key_Escape and self.changed:
            self._fill()
            self._mark()
            return True
        return False

    def _retell(self) -> None:
        self.field.setAccessibleName(self._shell.speech.say(self._name))
