"""The head of the grid: the sitting, and how many delegations of each list are present."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame

from ui.look.speech import symbol
from ui.parts.barred import bar
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.accessible_name import named
from ui.widgets.boxes import STRETCH, put, row
from ui.widgets.buttons import Button
from ui.widgets.fields import KeyPick
from ui.widgets.labels import Label, on_theme, restyle
from wgdesk.acts.participant_list import take_roster
from wgdesk.live.roll import GROUPS, Roll

_LEAST = 372  # width without the counts in pixels at 100 %
_NARROW, _WIDE = 120, 168  # widths of the sitting choice in pixels at 100 %


class GridHead(QFrame):
    """``picked`` carries the key of the sitting that the user chose."""

    picked: ValueSignal[int] = value_signal()

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session, self._app = session, session.app
        app = self._app
        self.sittings = KeyPick(app, then_row=self.picked)
        named(app, self.sittings, "attendance-sitting")
        self._state = Label(app, face="small", look="chip")
        self.take = Button(app, "taking-open", icon="user-plus", look="flat", worded=False)
        self.take.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click does not move the focus
        bar(session, take_roster, self.take)
        self._counts: dict[str, int] = {}
        self.chips = {name: Label(app, face="small", look="chip", cut=True) for name in GROUPS}
        inside = row(app, 8, (14, 8, 14, 8))
        self._title = Label(app, "attendance-at", face="section")
        put(inside, self._title, self.sittings, self._state, STRETCH)
        put(inside, *self.chips.values(), self.take)
        self.setLayout(inside)
        on_theme(app, self._fit)

    def _fit(self) -> None:
        px = self._app.theme.px
        narrow = self.width() < px(_LEAST + _WIDE - _NARROW)
        self.sittings.setFixedWidth(px(_NARROW if narrow else _WIDE))

    def minimumSizeHint(self) -> QSize:
        """Return the width without the counts."""
        return QSize(self._app.theme.px(_LEAST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show only the counts that fit: each list has its own count too."""
        super().resizeEvent(event)
        self._fit()
        self._show_chips()

    def _show_chips(self) -> None:
        room = self.width() - self._app.theme.px(_LEAST + _WIDE - _NARROW)
        for name, chip in self.chips.items():
            room -= chip.sizeHint().width() + self._app.theme.px(8)
            chip.setVisible(room >= 0 and self._counts.get(name, 0) > 0)

    def show_roll(self, roll: Roll) -> None:
        """Show the sitting and the counts."""
        programme, names = self._session.live.programme, self._session.names
        rows = [(names.sitting(sitting), sitting.id) for sitting in programme.sittings]
        self.sittings.offer(rows, roll.sitting.id if roll.sitting else None)
        self.sittings.setVisible(bool(rows))
        self._title.say("attendance-at" if rows else "attendance-title")
        course = self._session.live.sitting
        elsewhere = roll.sitting is not None and course is not None and roll.sitting.id != course.id
        self._state.setVisible(elsewhere)  # the top bar shows the current sitting's state
        if roll.sitting is not None:
            suspended = roll.sitting.is_open and roll.sitting.suspended is not None
            state = "suspended" if suspended else "open" if roll.sitting.is_open else "closed"
            if roll.sitting.opened_at is None:
                state = "planned"
            self._state.say(f"sitting-state-{state}")
            restyle(self._state, tone={"open": "ok", "suspended": "warn"}.get(state, ""))
        for name, chip in self.chips.items():
            present, of = roll.counted(name)
            figure = self._app.speech.figure
            self._counts[name] = of
            said = name if name != "parties" or self._session.live.roster.status_known else "states"
            chip.say(f"attendance-chip-{said}", share=symbol(f"{figure(present)}/{figure(of)}"))
        self._show_chips()
