"""The box under the grid: finds delegations by a few letters, or by a pasted list of codes and names."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.look.speech import isolated, symbol
from ui.panels.attendance.attendance_commands import AttendanceCommands
from ui.parts.barred import bar
from ui.state.app_context import AppContext
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.add_box import MOST, AddBox
from ui.widgets.boxes import put, row
from ui.widgets.key_caps import key_cap
from ui.widgets.labels import Label
from ui.widgets.rows.row_content import RowContent
from wgdesk.acting.news import News
from wgdesk.acting.undo import REDO, UNDO
from wgdesk.acts.attendance import attend
from wgdesk.live.roll import Roll, listed
from wgdesk.reads.finders import delegation_finder, here_first
from wgdesk.reads.values.roster import DelegationNow, Roster
from wgdesk.words.finder import Finder, aliases, fold
from wgdesk.words.writing import COMMAS, SEMICOLONS

_APART = re.compile(rf"[{COMMAS}{SEMICOLONS}\n\r\t\u2028\u2029]+")
_LEAST_NAME = 3  # fewest letters in the name of a new delegation
_FIELD = 260  # least width of the field in pixels at 100 %
_NAMED = 6  # names shown of a list of delegations


class Unlisted(Enum):
    """A row among the matches that is not a single delegation."""

    NEW = auto()  # the text typed, as the name of a delegation that the roster lacks
    MANY = auto()  # all delegations of a pasted list


MatchKey = int | Unlisted


class AttendanceFindBox(AddBox[MatchKey]):
    """An add box that can show a message beside the typed text."""

    def __init__(self, app: AppContext, find: Callable[[str], Sequence[RowContent[MatchKey]]]) -> None:
        super().__init__(app, "attendance-find", find)
        self._hints = QWidget()
        line = row(app, 8)
        for key, phrase in (("Enter", "attendance-hint-present"), ("Shift+Enter", "attendance-hint-online")):
            put(line, key_cap(app, key), Label(app, phrase, face="small", tone="hint"))
        self._hints.setLayout(line)
        self.inside.addWidget(self._hints)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the field alone, without the hints."""
        return QSize(self._app.theme.px(_FIELD), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the hints for the keys only if they fit."""
        super().resizeEvent(event)
        self._hints.setVisible(self.width() >= self._app.theme.px(_FIELD) + self._hints.sizeHint().width())

    def tell(self, key: str, **args: str | int) -> None:
        """Show the phrase ``key`` beside the typed text until the next letter."""
        self._best.say(key, **args)
        self._best.show()


class AttendanceAdding(QObject):
    """Finds delegations and records them as present; the box stays open for the next one.

    ``arrived`` carries the key of a delegation recorded as present, ``unknown`` a name not in the roster.
    """

    arrived: ValueSignal[int] = value_signal()
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
        self._early = 0  # the sitting, not open, at which the operator was warned, and may now record
        self._asked_about: int | None = None  # the delegation whose entry led to that warning
        self._new = ""  # text entered once that matched nothing in the roster
        self.box = AttendanceFindBox(session.app, self.find)
        bar(session, attend, self.box)
        self.box.chosen.connect(self._chosen)
        self.box.field.textEdited.connect(lambda _: self._forget_new())
        session.bridge.news.connect(self._heard)

    def _heard(self, news: News) -> None:
        if news.act in (UNDO, REDO):
            self.box.refresh()  # its last message may have been undone

    # -- finding -------------------------------------------------------------------------------------------

    def find(self, text: str) -> Sequence[RowContent[MatchKey]]:
        """Return the matches, the best first; then a row for a list of names, or one that adds a new name."""
        say = self._session.app.speech.say
        found = self._found(text, MOST - 1)
        rows = [self._row(key) for key in found]
        known, strange = ([], []) if found else self._many(text)
        if len(known) > 1:
            rows.append(self._row_of_many(known, strange))
        elif len(text.strip()) >= _LEAST_NAME:
            phrase = "attendance-new" if rows else "attendance-new-twice"
            rows.append(
                RowContent(Unlisted.NEW, say(phrase, name=isolated(" ".join(text.split()))), icon="plus")
            )
        return rows

    def _found(self, text: str, most: int) -> list[int]:
        """Return the delegations that match a text, first those that already take part."""
        known = self._session.live.attendance.known
        return here_first(self._made_finder(), text, (), known, most, by_code=True)

    def _made_finder(self) -> Finder:
        """Return the finder of delegations; make it again only if a name has changed."""
        roster = self._session.live.roster
        if roster is not self._searched:
            self._searched = roster
            names = tuple((delegation.id, delegation.name) for delegation in roster.delegations.values())
            if names != self._names:
                self._names = names
                # Among equal matches, registered delegations come first.
                order = sorted(roster.delegations.items(), key=lambda item: not item[1].registered)
                self._finder = delegation_finder(replace(roster, delegations=dict(order)))
                other = aliases()
                self._codes = {
                    fold(code): delegation.id
                    for delegation in roster.delegations.values()
                    for code in (*other.get(delegation.code, ()), delegation.code)
                }
        return self._finder

    def _many(self, text: str) -> tuple[list[int], list[str]]:
        """Return the keys of the delegations in a pasted list, and the parts that match none.

        Commas, semicolons, tabs or new lines separate the names; spaces may separate codes.
        """
        parts = [part.strip() for part in _APART.split(text) if part.strip()]
        by_blanks = len(parts) == 1
        known: dict[int, None] = {}
        strange = []
        for part in parts[0].split() if by_blanks else parts:
            coded = self._codes.get(fold(part))
            found = [coded] if coded is not None else [] if by_blanks else self._found(part, 1)
            known.update(dict.fromkeys(found))
            strange += [] if found else [part]
        return list(known), strange

    def _row(self, key: int) -> RowContent[MatchKey]:
        delegation, roll, say = self._delegation(key), self._roll(), self._session.app.speech.say
        state: str
        if key in roll.here:
            state, icon, tone = roll.state_of(key), "check", "ok"
        elif key in roll.assumed:
            state, icon, tone = "assumed", "hand-stop", "warn"
        elif key in roll.registered:
            state, icon, tone = "missing", "circle-dashed", "ink_2"
        else:
            state, icon, tone = "unregistered", "user-plus", "ink_2"
        said = (
            symbol(delegation.code),
            say(f"attendance-one-{_dashed(delegation.listed_in)}"),
            say(f"attendance-{state}"),
        )
        return RowContent(key, self._name(delegation), " · ".join(said), icon=icon, tone=tone)

    def _row_of_many(self, known: Sequence[int], strange: Sequence[str]) -> RowContent[MatchKey]:
        say = self._session.app.speech.say
        names = " · ".join(self._name(self._delegation(key)) for key in known[:_NAMED])
        more = names + ("\u00a0…" if len(known) > _NAMED else "")
        if strange:
            more = say("attendance-strange", names=" · ".join(isolated(name) for name in strange[:_NAMED]))
        return RowContent(Unlisted.MANY, say("attendance-many", n=len(known)), more, icon="users-group")

    def _delegation(self, key: int) -> DelegationNow:
        return self._session.live.roster.delegations[key]

    def _name(self, delegation: DelegationNow) -> str:
        return isolated(listed(delegation, self._session.names.lang))

    # -- choosing ------------------------------------------------------------------------------------------

    def _chosen(self, key: MatchKey, held: Qt.KeyboardModifier) -> None:
        online = bool(held & Qt.KeyboardModifier.ShiftModifier)
        text = self.box.field.text()
        if key is Unlisted.NEW:
            self._begin_new(text)
        elif key is Unlisted.MANY:
            self._take_many(*self._many(text), online=online)
        else:
            self._take(key, online=online)

    def _begin_new(self, text: str) -> None:
        """Open the form of a new delegation.

        If nothing matched, the name may be misspelt, so a second Enter is asked for first.
        """
        if len(self.box.matches) > 1 or self._new == text:
            self._forget_new()
            self.box.clear()
            self.unknown.emit(" ".join(text.split()))
        else:
            self._new = text
            self.box.tell("attendance-new-again")
            self.box.field.selectAll()  # the next name replaces it

    def _forget_new(self) -> None:
        self._new = ""

    def _may_record(self) -> bool:
        """Return whether typing records presence at the sitting shown.

        If it is not open, the first Enter only says so, since mistyped letters would record somebody; a
        second Enter records, and so do the names that follow.
        """
        sitting = self._roll().sitting
        if sitting is None or sitting.is_open or sitting.closed_at is not None or self._early == sitting.id:
            return True
        self._early = sitting.id
        self.box.tell("attendance-not-open-again")
        self.box.field.selectAll()  # typing on replaces it: another name means that nobody read this
        return False

    def _take_many(self, keys: Sequence[int], strange: Sequence[str], *, online: bool) -> None:
        """Record a list of delegations; unknown names stay in the box, to be corrected."""
        if not self._may_record():
            return
        here = self._roll().here
        if self._commands.arrive([key for key in keys if key not in here], online=online):
            self.box.clear()
            self.arrived.emit(keys[-1])
            if strange:
                self.box.field.setText(", ".join(strange))
                self.box.field.selectAll()
                self.box.tell(
                    "attendance-strange", names=" · ".join(isolated(name) for name in strange[:_NAMED])
                )

    def _take(self, key: int, *, online: bool) -> None:
        """Record a delegation as present. If it already is, only show it: a second Enter undoes nothing.

        A delegation entered before the sitting was open, and not again, is not recorded; the operator is told
        so at the next name, which may be meant as a correction or simply be the next one.
        """
        if not self._may_record():
            self._asked_about = key
            return
        sitting, missed = self._roll().sitting, self._asked_about
        if sitting is None or sitting.id != self._early:
            missed = None  # it was asked about at another sitting
        self._asked_about = None
        here = self._roll().here
        name = self._name(self._delegation(key))
        if here.get(key) is online:
            self.box.clear()
            self.box.tell("attendance-already", name=name)
            self.arrived.emit(key)
        elif self._commands.arrive([key], online=online):
            self.box.clear()
            if missed in (None, key) or missed in here:
                self.box.tell("attendance-recorded", name=name)
            else:
                other = self._name(self._delegation(missed))
                self.box.tell("attendance-recorded-without", name=name, other=other)
            self.arrived.emit(key)


def _dashed(name: str) -> str:
    return name.replace("_", "-")
