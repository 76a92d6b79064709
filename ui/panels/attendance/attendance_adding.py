"""The box under the grid: two or three letters and Enter; or many codes and names at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.look.speech import isolated, symbol
from ui.panels.attendance.attendance_commands import AttendanceCommands
from ui.state.app_context import AppContext
from ui.state.record_session import RecordSession
from ui.widgets.add_box import MOST, AddBox
from ui.widgets.boxes import row
from ui.widgets.key_caps import key_cap
from ui.widgets.labels import Label
from ui.widgets.row_lists import RowContent
from wgdesk.live.roll import Roll, listed
from wgdesk.reads.finders import delegation_finder
from wgdesk.reads.values.roster import DelegationNow, Roster
from wgdesk.words.finder import Finder, aliases, fold

_APART = re.compile(r"[,;،؛\n\r\t\u2028\u2029]+")
_NEW, _MANY = "new", "many"
_LEAST_NAME = 3  # letters from which a text may be the name of somebody new
_FIELD = 260  # pixels at 100 % that the field has at least
_NAMED = 6  # delegations said by name of those found at once


class AttendanceFindBox(AddBox):
    """An add box that can say something beside what is typed."""

    def __init__(self, app: AppContext, find: Callable[[str], Sequence[RowContent]]) -> None:
        super().__init__(app, "attendance-find", find)
        self._hints = QWidget()
        line = row(app, 8)
        for key, phrase in (("Enter", "attendance-hint-present"), ("Shift+Enter", "attendance-hint-online")):
            line.addWidget(key_cap(app, key))
            line.addWidget(Label(app, phrase, face="small", tone="hint"))
        self._hints.setLayout(line)
        inside = self.layout()
        assert inside is not None
        inside.addWidget(self._hints)

    def minimumSizeHint(self) -> QSize:
        """Return a width that is enough for the field alone."""
        return QSize(self._app.theme.px(_FIELD), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say what the keys do where there is room for it."""
        super().resizeEvent(event)
        self._hints.setVisible(self.width() >= self._app.theme.px(_FIELD) + self._hints.sizeHint().width())

    def tell(self, key: str, **args: str | int) -> None:
        """Say something, until the next letter."""
        self._best.say(key, **args)
        self._best.show()


class AttendanceAdding(QObject):
    """Finds delegations and records them as present; the box stays, ready for the next.

    ``arrived`` tells the key of a delegation to be shown; ``unknown`` a name that is not in the roster.
    """

    arrived = Signal(object)  # int: 63 bits
    unknown = Signal(str)

    def __init__(
        self, session: RecordSession, commands: AttendanceCommands, roll: Callable[[], Roll], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._commands, self._roll = session, commands, roll
        self._searched: Roster | None = None
        self._names: tuple[object, ...] = ()
        self._finder = Finder(())
        self._codes: dict[str, int] = {}
        self._new = ""  # what Enter was pressed on once, and nothing in the roster matched
        self.box = AttendanceFindBox(session.app, self.find)
        self.box.chosen.connect(self._chosen)
        self.box.field.textEdited.connect(lambda _: self._forget_new())

    # -- finding -------------------------------------------------------------------------------------------

    def find(self, text: str) -> Sequence[RowContent]:
        """Return whom a text means, the best first; several names at once; or somebody new."""
        finder, say = self._made_finder(), self._session.app.speech.say
        found = finder.find(text, MOST - 1)
        rows = [self._row(key) for key in found]
        known, strange = ([], []) if found else self._many(text)
        if len(known) > 1:
            rows.append(self._row_of_many(known, strange))
        elif len(text.strip()) >= _LEAST_NAME:
            phrase = "attendance-new" if rows else "attendance-new-twice"
            rows.append(RowContent(_NEW, say(phrase, name=isolated(" ".join(text.split()))), icon="plus"))
        return rows

    def _made_finder(self) -> Finder:
        """Return a finder of today's names; it is made again only when a name or a code has changed."""
        roster = self._session.live.roster
        if roster is not self._searched:
            self._searched = roster
            names = tuple((one.id, one.name) for one in roster.delegations.values())
            if names != self._names:
                self._names = names
                # Of those that a few letters fit as well as each other one who is expected comes first.
                order = sorted(roster.delegations.items(), key=lambda item: not item[1].registered)
                self._finder = delegation_finder(replace(roster, delegations=dict(order)))
                other = aliases()
                self._codes = {
                    fold(code): one.id
                    for one in roster.delegations.values()
                    for code in (*other.get(one.code, ()), one.code)
                }
        return self._finder

    def _many(self, text: str) -> tuple[list[int], list[str]]:
        """Return the delegations that a pasted list means, and what in it means none.

        Names are set apart by commas, semicolons or lines; for codes alone blanks will do.
        """
        parts = [part.strip() for part in _APART.split(text) if part.strip()]
        by_blanks = len(parts) == 1
        known: dict[int, None] = {}
        strange = []
        for part in parts[0].split() if by_blanks else parts:
            coded = self._codes.get(fold(part))
            found = [coded] if coded is not None else [] if by_blanks else self._finder.find(part, 1)
            known.update(dict.fromkeys(found))
            strange += [] if found else [part]
        return list(known), strange

    def _row(self, key: int) -> RowContent:
        one, roll, say = self._delegate(key), self._roll(), self._session.app.speech.say
        if key in roll.here:
            state, icon, tone = ("online" if roll.here[key] else "present"), "check", "ok"
        elif key in roll.registered:
            state, icon, tone = "missing", "circle-dashed", "ink_2"
        else:
            state, icon, tone = "unregistered", "user-plus", "ink_2"
        said = (symbol(one.code), say(f"attendance-one-{_dashed(one.listed_in)}"), say(f"attendance-{state}"))
        return RowContent(str(key), self._name(one), " · ".join(said), icon=icon, tone=tone)

    def _row_of_many(self, known: Sequence[int], strange: Sequence[str]) -> RowContent:
        say = self._session.app.speech.say
        names = " · ".join(self._name(self._delegate(key)) for key in known[:_NAMED])
        more = names + ("\u00a0…" if len(known) > _NAMED else "")
        if strange:
            more = say("attendance-strange", names=" · ".join(isolated(one) for one in strange[:_NAMED]))
        return RowContent(_MANY, say("attendance-many", n=len(known)), more, icon="users-group")

    def _delegate(self, key: int) -> DelegationNow:
        return self._session.live.roster.delegations[key]

    def _name(self, one: DelegationNow) -> str:
        return isolated(listed(one, self._session.names.lang))

    # -- choosing ------------------------------------------------------------------------------------------

    def _chosen(self, key: str, held: Qt.KeyboardModifier) -> None:
        online = bool(held & Qt.KeyboardModifier.ShiftModifier)
        text = self.box.field.text()
        if key == _NEW:
            self._begin_new(text)
        elif key == _MANY:
            self._take_many(self._many(text)[0], online=online)
        else:
            self._take(int(key), online=online)

    def _begin_new(self, text: str) -> None:
        """Ask for the form of somebody new; where nothing else matched the name may be misspelt, and only a
        second Enter does."""
        if len(self.box.matches) > 1 or self._new == text:
            self._forget_new()
            self.box.clear()
            self.unknown.emit(" ".join(text.split()))
        else:
            self._new = text
            self.box.tell("attendance-new-again")
            self.box.field.selectAll()  # the next name takes its place

    def _forget_new(self) -> None:
        self._new = ""

    def _take_many(self, keys: Sequence[int], *, online: bool) -> None:
        here = self._roll().here
        if self._commands.arrive([key for key in keys if key not in here], online=online):
            self.box.clear()
            self.arrived.emit(keys[-1])

    def _take(self, key: int, *, online: bool) -> None:
        """Record one; who is there already is shown, and not taken away by a second Enter."""
        here = self._roll().here
        name = self._name(self._delegate(key))
        if here.get(key) is online:
            self.box.clear()
            self.box.tell("attendance-already", name=name)
            self.arrived.emit(key)
        elif self._commands.arrive([key], online=online):
            self.box.clear()
            self.box.tell("attendance-recorded", name=name)
            self.arrived.emit(key)


def _dashed(name: str) -> str:
    return name.replace("_", "-")
