"""The speaking times by kind of speaker, changed at any time, in steps of 30 seconds or by typing."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from ui.parts.barred import bar
from ui.parts.moment_field import TypedField
from ui.state.record_session import RecordSession
from ui.widgets.accessible_name import named
from ui.widgets.boxes import card, column, put, row
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, on_theme
from wgdesk.acts.setup import set_option
from wgdesk.rules.option_kinds import NumberOption, OptionGroup
from wgdesk.rules.options import LIMIT_GROUPS, OPTION_GROUPS, Options, option_phrase
from wgdesk.words.digits import plain_digits
from wgdesk.words.writing import DECIMAL_POINTS

STEP = 30  # seconds
LINE, FIELD = 26, 64  # pixels at 100 %: height of a line, width of a field
_MINUTES = re.compile(rf"(\d{{1,3}})(?:[:{DECIMAL_POINTS}](\d{{1,2}}))?")


def seconds_of(text: str) -> int | None:
    """Return the seconds of a typed length of time, in any digits; None if it is not one.

    "3" and "3:00" mean minutes; "" and "0" mean no limit.
    """
    plain = plain_digits(text.strip())
    if not plain:
        return 0
    found = _MINUTES.fullmatch(plain)
    if found is None:
        return None
    minutes, seconds = int(found[1]), int(found[2] or 0)
    return minutes * 60 + seconds if seconds < 60 else None


class LimitField(TypedField):
    """A time limit. Up and Down change it by ``STEP``; Enter, or leaving the field, saves a typed one."""

    def __init__(self, session: RecordSession, name: str, option: NumberOption) -> None:
        super().__init__()
        self._session, self._name, self._most, self._seconds = session, name, option.most, 0
        self._app = app = session.app
        named(app, self, option_phrase(name))
        self.setProperty("look", "cell")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMaxLength(7)
        self.editingFinished.connect(self._keep)
        app.speech.changed.connect(self._show)

    def show_option(self, options: Options) -> None:
        """Show the limit in force; do not replace text being typed."""
        self._seconds = options.number(self._name)
        if not (self.hasFocus() and self.isModified()):
            self._show()

    def _show(self) -> None:
        speech = self._app.speech
        text = speech.span(self._seconds).strip("\u2066\u2069") if self._seconds else "–"
        if self.text() != text:
            self.setText(text)
        self.setModified(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle Up, Down and Esc; Esc restores the limit in force."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._set(self._seconds + (STEP if event.key() == Qt.Key.Key_Up else -STEP))
        elif event.key() == Qt.Key.Key_Escape and self.isModified():
            self._show()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ignore the wheel, so that it scrolls the panel and does not change the limit."""
        event.ignore()

    def _keep(self) -> None:
        if self.isModified():
            seconds = seconds_of("" if self.text().strip() in ("–", "-") else self.text())
            if seconds is None:
                self._show()
            else:
                self._set(seconds)

    def _set(self, seconds: int) -> None:
        seconds = max(0, min(seconds, self._most))
        self.setModified(False)
        if seconds != self._seconds:
            self._session.do(set_option, name=self._name, value=str(seconds))
        else:
            self._show()


def limit_fields(session: RecordSession, group: OptionGroup) -> Mapping[str, LimitField]:
    """Return the fields of a group of time limits by name, in the order of the interface."""
    return {
        name: LimitField(session, name, option)
        for name, option in OPTION_GROUPS[group].items()
        if isinstance(option, NumberOption)
    }


class LimitsCard(QWidget):
    """A card with a line for each limit; a button shows the rarely used ones."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session, app = session, session.app
        self.fields: dict[str, LimitField] = {}
        self._lines: list[tuple[QFrame, LimitField]] = []
        lines = column(app, 0)
        self._seldom: list[QFrame] = []
        for group in LIMIT_GROUPS:
            for name, field in limit_fields(session, group).items():
                line = self._line(name, field)
                lines.addWidget(line)
                if group is OptionGroup.SELDOM_LIMITS:
                    self._seldom.append(line)
        self._more = Button(app, "speakers-limits-more", look="link", checkable=True)
        self._more.toggled.connect(self._unfold)
        head = row(app, 8)
        head.addWidget(Label(app, "speakers-limits-title", face="section", tone="quiet"))
        head.addStretch(1)
        head.addWidget(self._more)
        inside = put(column(app, 4, (14, 8, 14, 8)), head, lines)
        self.setLayout(put(column(app, 0), card(inside)))
        self._unfold(False)
        on_theme(app, self._fit)

    def _line(self, name: str, field: LimitField) -> QFrame:
        app = self._session.app
        bar(self._session, set_option, field)
        self.fields[name] = field
        words: QLabel = Label(app, option_phrase(name), cut=True)
        words.setBuddy(field)
        line = put(row(app, 8), (words, 1), field)
        frame = QFrame()
        frame.setLayout(line)
        self._lines.append((frame, field))
        return frame

    def _fit(self) -> None:
        for frame, field in self._lines:
            frame.setFixedHeight(self._session.app.theme.px(LINE))
            field.setFixedWidth(self._session.app.theme.px(FIELD))

    def show_options(self, options: Mapping[str, str]) -> None:
        """Show the limits in force; ``options``: those of the meeting."""
        held = Options(options)
        for field in self.fields.values():
            field.show_option(held)

    def _unfold(self, all_of_them: bool) -> None:
        for line in self._seldom:
            line.setVisible(all_of_them)
        self._more.say("speakers-limits-fewer" if all_of_them else "speakers-limits-more")
