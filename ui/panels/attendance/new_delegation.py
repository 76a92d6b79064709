"""The form for a delegation not in the roster, such as an organization invited at the last moment."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.look.speech import direction_of
from ui.panels.attendance.attendance_commands import AttendanceCommands
from ui.parts.letters_asked import LettersAsked
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.boxes import column
from ui.widgets.buttons import Button
from ui.widgets.choices import ValuePick, labelled
from ui.widgets.labels import Label
from ui.widgets.typed_text import EntryLine
from wgdesk.acts.helpers.argument_kinds import Category
from wgdesk.language_table import COMMON, REPORTS, by_letters, nearest
from wgdesk.words.new_code import new_code


class NewDelegation(QWidget):
    """Adds a delegation and records it as present. ``added`` carries its key; ``left``: the user gave up."""

    added: ValueSignal[int] = value_signal()
    left = Signal()

    def __init__(self, session: RecordSession, commands: AttendanceCommands) -> None:
        super().__init__()
        self._session, self._commands = session, commands
        self._by_hand = False  # whether the user has typed the code
        app = session.app
        own_first = sorted(REPORTS, key=lambda one: one != app.speech.lang)
        self.names: dict[str, QLineEdit] = {lang: EntryLine() for lang in own_first}
        self.code = QLineEdit()
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.category = ValuePick(app, "category", [one.value for one in Category])
        self.category.show_value(Category.IGO.value)
        self.add = Button(app, "attendance-add-delegation", icon="plus", look="go", then=self._add)
        inside = column(app, 12)
        inside.addWidget(Label(app, "attendance-newcomer-hint", face="small", tone="quiet", wrap=True))
        for lang, field in self.names.items():
            field.setLayoutDirection(direction_of(lang))
            inside.addLayout(labelled(app, f"attendance-newcomer-name-{lang}", field))
        self.asked = LettersAsked(app, self.names)
        inside.addWidget(self.asked)
        inside.addLayout(labelled(app, "attendance-code", self.code))
        inside.addLayout(labelled(app, "attendance-category", self.category))
        inside.addWidget(self.add)
        inside.addStretch(1)
        self.setLayout(inside)
        for field in self.names.values():
            field.textEdited.connect(self._propose)
        self.code.textEdited.connect(self._written_by_hand)

    def begin(self, name: str) -> None:
        """Fill in the typed text as the name, in the language of its letters; propose a code from it."""
        # Latin letters occur in names of any script, so they do not decide the language.
        others = (lang for lang in map(by_letters, name) if lang != COMMON)
        typed = nearest(next(others, COMMON), REPORTS)
        for lang, field in self.names.items():
            field.setText(name if lang == typed else "")
        self._by_hand = False
        self._propose()
        first = next(field for lang, field in self.names.items() if lang != typed)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _propose(self) -> None:
        """Keep the proposed code in step with the names until the user types another one."""
        if not self._by_hand:
            codes = {delegation.code for delegation in self._session.live.roster.delegations.values()}
            self.code.setText(new_code(list(self._written.values()), codes))

    def _written_by_hand(self, code: str) -> None:
        self._by_hand = bool(code.strip())

    @property
    def _written(self) -> dict[str, str]:
        return {lang: field.text() for lang, field in self.names.items() if field.text().strip()}

    def _add(self) -> None:
        if not self.code.text().strip():
            self._propose()
        key = self._commands.receive(self.code.text(), Category(self.category.value), self._written)
        if key is None:
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            for field in (*self.names.values(), self.code):
                field.clear()  # saved now; left in the field, it would be offered as unsaved after a crash
            self.added.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._add()  # Enter in any field
        else:
            super().keyPressEvent(event)
