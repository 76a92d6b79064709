"""Shown when somebody else changed a text while the user typed in it: merges both changes into one text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from ui.dialogs.dialog import Dialog
from ui.look.speech import direction_of
from ui.state.app_context import AppContext
from ui.state.text_clash import TextClash
from ui.widgets.boxes import STRETCH, put
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.typed_text import direct, put_in, text_in
from wgdesk.words.merging import changed, merged

WIDTH, LOW, HIGH = 760, 84, 120  # pixels at 100 %: of the dialog, heights of the texts


class ClashDialog(Dialog):
    """Shows the text before, what stands in the record now, and both changes merged into a text to edit.

    Ctrl+Enter keeps that text. Each side's changes are marked.
    """

    def __init__(self, app: AppContext, clash: TextClash, parent: QWidget) -> None:
        super().__init__(app, "clash-title", parent, width=WIDTH)
        self._clash, self._lang = clash, clash.lang
        before, theirs, mine = clash.before, clash.theirs, clash.mine
        self.before = self._fixed("clash-before", before)
        self.theirs = self._fixed("clash-theirs", theirs, before)
        self.mine = self._fixed("clash-mine", mine, before)
        proposed = merged(before, theirs, mine)
        self.text = self._box(proposed.text, HIGH)
        self.field("clash-text", self.text)
        hint = Label(self.app, face="small", tone="warn" if proposed.clashes else "quiet", wrap=True)
        hint.say("clash-hint-both" if proposed.clashes else "clash-hint", n=proposed.clashes)
        self.body.addWidget(hint)
        self.take = Button(self.app, "clash-take-theirs", then=lambda: self._decide(theirs))
        self.keep = Button(self.app, "clash-keep", icon="check", look="go", shortcut="Ctrl+Enter")
        self.keep.clicked.connect(lambda: self._decide(text_in(self.text)))
        leave = Button(self.app, "clash-later", then=self.reject)
        put(self.foot, self.take, STRETCH, self.keep, leave)
        self.text.installEventFilter(self)
        self.text.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the text on Ctrl+Enter, which would otherwise insert a line break."""
        if watched is self.text and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.keep.click()
                return True
        return super().eventFilter(watched, event)

    def _box(self, text: str, height: int) -> QPlainTextEdit:
        made = QPlainTextEdit()
        made.setTabChangesFocus(True)
        made.setMinimumHeight(self.app.theme.px(height))
        put_in(made, text, direction_of(self._lang), 0)
        direct(made, direction_of(self._lang))
        return made

    def _fixed(self, key: str, text: str, before: str | None = None) -> QPlainTextEdit:
        """Show a text read-only, and mark where it differs from ``before``."""
        made = self._box(text, LOW)
        made.setReadOnly(True)
        made.setProperty("shut", True)
        made.setMaximumHeight(self.app.theme.px(LOW))
        self.field(key, made)
        if before is not None:
            made.setExtraSelections([self._marked(made, *place) for place in changed(before, text)])
        return made

    def _marked(self, box: QPlainTextEdit, first: int, last: int) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(box.document())
        cursor.setPosition(_units(text_in(box), first))
        cursor.setPosition(_units(text_in(box), last), QTextCursor.MoveMode.KeepAnchor)
        mark.cursor = cursor
        mark.format.setBackground(self.app.theme.colour("warn_soft"))
        return mark

    def _decide(self, text: str) -> None:
        self.accept()
        self._clash.keep(text)


def _units(text: str, at: int) -> int:
    """Return a position in a text as Qt counts it: a character beyond U+FFFF counts as two."""
    return len(text[:at].encode("utf-16-le")) // 2
