"""The field for a text in one language: the text in the record, what is typed over it, and the keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ui.keys.key_table import keys_of
from ui.keys.single_keys import pressed, turns_back
from ui.look.speech import direction_of
from ui.parts.note_line import NoteLine
from ui.state.app_context import AppContext
from ui.widgets.boxes import STRETCH, column, put
from ui.widgets.labels import Label, on_theme, restyle, show_or_hide
from ui.widgets.typed_text import (
    EntryLine,
    TextBox,
    TextField,
    cursor_in,
    forget_undo,
    put_in,
    text_in,
    type_over,
)
from wgdesk.language_table import LANGUAGES

_BY_THE_WAY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
)


class LanguageField(QWidget):
    """Knows nothing of the record: its owner shows texts in it and saves what is typed.

    ``edited``: the text has changed. ``left``: Enter was pressed, or the focus left. ``entered``: it got the
    focus. ``turned``: the key for the next language was pressed. ``move_wanted``: what was typed belongs to
    the field of another language.
    """

    edited = Signal()
    left = Signal(bool)  # whether Enter was pressed
    entered = Signal(bool)  # whether the user chose it, not just came with Tab or with its window
    turned = Signal()
    move_wanted = Signal(str)
    settle_wanted = Signal()  # the user wants to merge both changes of the text
    barred = Signal()  # the user is typing into a locked text

    def __init__(self, app: AppContext, lang: str, lines: int) -> None:
        """``lines``: the height; a field of one line takes no line breaks."""
        super().__init__()
        self._app, self.lang, self._lines = app, lang, lines
        self.takes_breaks = True  # whether the text may have several lines, if the field does
        self.shown, self.wanted = "", ""  # the text last shown; the text now in the record
        self.place: object = None  # where the text is stored
        self.base = ""  # the text of the record when typing began
        self.clashes = False  # whether somebody else has changed it since
        self._took_back = False  # after Esc, the field can bring back what was typed
        name = LANGUAGES[lang].name
        self.field: TextField = EntryLine() if lines == 1 else TextBox(app, name)
        if isinstance(self.field, QLineEdit):
            self.field.setPlaceholderText(name)
        else:
            self.field.setTabChangesFocus(True)
            on_theme(app, self._fit)
        put_in(self.field, "", direction_of(lang), 0)  # puts the name on its side even without text
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self.edited)
        self.note = NoteLine(app, lang)
        self.note.move_wanted.connect(self.move_wanted)
        self.note.retype_wanted.connect(self.type)
        self.note.settle_wanted.connect(self.settle_wanted)
        self._heading: Label | None = None
        self._inside = put(column(app, 2), self.field, self.note, STRETCH)
        self.setLayout(self._inside)

    def show_heading(self, *, shown: bool) -> None:
        """Show the name of the language above the field, on that language's side."""
        if self._heading is None and shown:
            self._heading = Label(self._app, face="small", tone="quiet", cut=True)
            self._heading.show_text(LANGUAGES[self.lang].name)
            self._heading.setLayoutDirection(direction_of(self.lang))
            self._inside.insertWidget(0, self._heading)
        if self._heading is not None:
            show_or_hide(self._heading, visible=shown)

    # -- text ----------------------------------------------------------------------------------------------

    @property
    def text(self) -> str:
        """The text in the field."""
        return text_in(self.field)

    @property
    def changed(self) -> bool:
        """Whether the field has text that is not saved."""
        return self.text != self.shown

    def fill(self, wanted: str, *, anew: bool, typed: str | None = None) -> None:
        """Show the record's text; unless ``anew``, keep the position of the cursor.

        ``typed``: unsaved text that had been typed over it.
        """
        self.wanted, self._took_back = wanted, False
        if anew or wanted != self.text:
            at = cursor_in(self.field) if not anew and self.field.hasFocus() else 0
            put_in(self.field, wanted, direction_of(self.lang), at)
        self.shown = self.text
        if typed is not None:
            self.type(typed)

    def type(self, text: str) -> None:
        """Replace the text as if the user had typed it."""
        type_over(self.field, text)

    def kept(self) -> None:
        """Treat the current text as saved: from now on, undo acts on the record."""
        self.shown, self._took_back = self.text, False
        forget_undo(self.field)

    def take_back(self) -> None:
        """Show the record's text again; undo in the field brings back what was typed."""
        self.shown, self._took_back = self.wanted, True
        type_over(self.field, self.wanted)

    def lock(self, locked: bool) -> None:
        """Make the text read-only, or editable again."""
        self.field.setReadOnly(locked)
        restyle(self.field, shut=locked)

    # -- looks ---------------------------------------------------------------------------------------------

    def follow(self, place: object, wanted: str, stored: str, *, stale: bool) -> None:
        """Show the state of the text, now that the record has ``stored`` at ``place``.

        ``wanted``: the text that Esc restores, offered if there is none. ``stale``: the text is older than
        its source.
        """
        self.place, self.wanted = place, wanted
        if not self.changed:
            self.base = stored
        self.clashes = self.changed and self.base != stored
        self.note.offer_to_settle(self.clashes)
        if self.clashes:
            self.note.tell("words-changed-elsewhere", "warn")
        elif self.changed:
            self.note.tell(self.how_to_keep, "hint")
        else:
            self.note.tell("words-stale" if stale else "", "warn")

    @property
    def _breaks(self) -> bool:
        """Whether Enter begins a new line."""
        return self.takes_breaks and isinstance(self.field, QPlainTextEdit)

    @property
    def how_to_keep(self) -> str:
        """The phrase that says how to save what is typed."""
        return "words-not-kept-long" if self._breaks else "words-not-kept"

    def show_lines(self, lines: int) -> None:
        """Set the height in lines; only for a field of several lines."""
        if lines != self._lines:
            self._lines = lines
            self._fit()

    def spared(self) -> int:
        """Return how many pixels lower the field would be with one line."""
        return self._pitch() * (self._lines - 1)

    def _pitch(self) -> int:
        return QFontMetrics(self._app.theme.font("text")).lineSpacing()

    def _fit(self) -> None:
        """Set the height to whole lines."""
        self.field.setFixedHeight(self._app.theme.px(14) + self._pitch() * self._lines)

    # -- keys ----------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Report when the focus comes and goes; leave undo to the window once everything is saved."""
        if isinstance(event, QFocusEvent):
            if event.type() is QEvent.Type.FocusIn:
                self.entered.emit(event.reason() not in _BY_THE_WAY)
            elif event.reason() is not Qt.FocusReason.PopupFocusReason:  # the field's own menu, for instance
                self.left.emit(False)
        elif turns_back(event) and not self.changed and not self._took_back:
            event.ignore()
            return True
        elif isinstance(event, QKeyEvent):
            return self._heard(event)
        return False

    def _heard(self, event: QKeyEvent) -> bool:
        then = self._of_language(pressed(event))
        if event.type() is QEvent.Type.ShortcutOverride:
            if then is not None:
                event.accept()  # gives the key to the field, not the window
            return then is not None
        if event.type() is not QEvent.Type.KeyPress:
            return False
        if then is not None:
            then()
            return True
        return self._bar(event) if self.field.isReadOnly() else self._pressed(event)

    def _of_language(self, key: str) -> Callable[[], None] | None:
        """Return what a key does about the language of the text; None for other keys."""
        if key in keys_of(self._app, "language"):
            return self._turn
        question = self.note.question
        if question is None or not self.note.asks or key not in keys_of(self._app, "retype"):
            return None
        return question.retype

    def _bar(self, event: QKeyEvent) -> bool:
        """Swallow what would be typed, or the panel would take the letters as its single keys."""
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        typed = not held and event.text().isprintable() and bool(event.text())
        if typed:
            self.barred.emit()
        return typed

    def _turn(self) -> None:
        """Go to the next language; text that belongs there goes along."""
        if self.note.question is not None and self.note.asks:
            self.note.question.move_text()
        else:
            self.turned.emit()

    def _pressed(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (held or not self._breaks):
            if self.note.question is not None:
                self.note.question.leave_it()  # pressing Enter means having read it
            self.left.emit(True)
            return True
        if event.key() == Qt.Key.Key_Escape and self.changed:
            self.take_back()
            return True
        return False
