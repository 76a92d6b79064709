"""The details beside the list: everything about a request or statement, for correction at any time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Unpack

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.panels.speakers.attached_files import Files
from ui.panels.speakers.details_sections import RulingPart, Striking, TimesSection
from ui.panels.speakers.files_section import FilesPart
from ui.panels.speakers.floor_box import FoundSpeaker
from ui.panels.speakers.floor_text import FloorText
from ui.panels.speakers.speaker_commands import SpeakerCommands
from ui.panels.speakers.wording_section import WordingSection
from ui.parts.barred import bar
from ui.parts.closed_form import ClosedForm
from ui.parts.row_gone import RowGone
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.add_box import AddBox
from ui.widgets.boxes import STRETCH, boxed, card, column, grid, put, row
from ui.widgets.buttons import Button
from ui.widgets.check_box import Check
from ui.widgets.choices import LineField, ValuePick, labelled
from ui.widgets.fields import KeyPick
from ui.widgets.file_drop import FileDrop
from ui.widgets.labels import Label, restyle
from ui.widgets.rows.row_content import RowContent
from ui.widgets.scroll_area import ScrollArea, scrolled
from wgdesk.acting.act import AnyAct
from wgdesk.acts.floor import call_speaker, give_floor
from wgdesk.acts.guests import name_guest
from wgdesk.acts.helpers.argument_kinds import Lane, Medium, StatementKind
from wgdesk.acts.helpers.outcome_arguments import RequestChanges
from wgdesk.acts.speakers import call_back, defer, mark_away, withdraw
from wgdesk.acts.statements import (
    align,
    edit_statement,
    note_statement,
    receive_text,
    unalign,
)
from wgdesk.acts.swap_delegation import correct_delegation
from wgdesk.live.floor_state import FloorState
from wgdesk.reads.values.floor import RequestNow
from wgdesk.rules.statements import WAITS, State


class SpeakerDetails(QWidget):
    """Replaces the cards until Esc; never a dialog, which would cover the panel.

    Signals: ``left``: show the cards again and give the focus to the list. ``passed``: another request has
    taken over this statement; carries the key of that request. ``seen_gone``: the user has seen that the
    request is gone; carries whether the focus was there.
    """

    left = Signal()
    seen_gone = Signal(bool)
    passed: ValueSignal[int] = value_signal()

    def __init__(
        self,
        session: RecordSession,
        commands: SpeakerCommands,
        floor_text: FloorText,
        files: Files,
        find: Callable[[str], Sequence[RowContent[FoundSpeaker]]],
    ) -> None:
        """``find`` returns rows of delegations that match a text."""
        super().__init__()
        self.session, self.app = session, session.app
        self._commands, self._floor_text, self._find = commands, floor_text, find
        self.request: RequestNow | None = None
        self.times, self.striking = TimesSection(session, floor_text), Striking(session)
        self.ruling, self.files = RulingPart(session), FilesPart(session, files)
        self.wording = WordingSection(session)
        inside = put(column(self.app, 12, (12, 10, 12, 10)), self._head(), (self._body(), 1))
        whole = column(self.app, 0)
        self._front = card(inside)
        self.gone = RowGone(session)
        self.gone.left.connect(self._leave_gone)
        put(whole, self._front, self.gone)
        self.setLayout(whole)
        self._closed = ClosedForm(session, self._front, edit_statement)
        for field in self.findChildren(QWidget):
            field.setAcceptDrops(False)  # drops on a field go to the details too
        FileDrop(self, lambda _: self.request is not None).dropped.connect(self._drop)

    # -- layout --------------------------------------------------------------------------------------------

    def _head(self) -> QVBoxLayout:
        app = self.app
        self.name = Label(app, face="name", cut=True)
        self._state = Label(app, face="small", look="chip")
        close = Button(app, "speakers-details-close", icon="x", look="flat", worded=False, shortcut="Esc")
        close.setProperty("shows", True)
        close.clicked.connect(self.left)
        line = put(row(app, 8), (self.name, 1), self._state, close)
        return put(column(app, 4), line)

    def _body(self) -> ScrollArea:
        fields = put(column(self.app, 12, (4, 0, 4, 0)), self._acts(), self.ruling, self.times)
        put(fields, self._who_part(), self._what_part(), self._behalf_part())
        put(fields, self.wording, self.striking, STRETCH)
        self.area = scrolled(boxed(fields))
        return self.area

    def _acts(self) -> QWidget:
        """Return the buttons for a request that waits, is absent or withdrawn."""
        self.acts: dict[str, Button] = {}
        lines = grid(self.app, 8)
        commands: dict[str, tuple[Callable[[RequestNow], object], AnyAct]] = {
            "call": (self._commands.call, call_speaker),
            "defer": (self._commands.defer, defer),
            "away": (self._commands.mark_away, mark_away),
            "withdraw": (self._commands.withdraw, withdraw),
            "call-back": (self._commands.call_back, call_back),
        }
        for at, (name, (command, act)) in enumerate(commands.items()):
            button = Button(self.app, f"speakers-do-{name}")
            button.clicked.connect(lambda _=False, command=command: self.request and command(self.request))
            bar(self.session, act, button)
            lines.addWidget(button, at // 2, at % 2)
            self.acts[name] = button
        return boxed(lines)

    def _who_part(self) -> QVBoxLayout:
        app = self.app
        self.person = KeyPick(app, then=lambda key: self._edit(person_id=key))
        self.name_guest = Button(app, "speakers-name-guest", icon="user-plus", then=self._name_guest)
        self.delegation = self._find_box("speakers-delegation-field")
        self.delegation.chosen.connect(self._other_delegation)
        part = column(app, 8)
        part.addLayout(labelled(app, "speakers-person-field", self.person))
        part.addWidget(self.name_guest)
        part.addWidget(self.delegation)
        self._hint = Label(app, "speakers-delegation-hint", face="small", tone="hint", wrap=True)
        part.addWidget(self._hint)
        return part

    def _what_part(self) -> QVBoxLayout:
        app = self.app
        self.kind = ValuePick(app, "speakers-kind", [kind.value for kind in StatementKind])
        self.medium = ValuePick(app, "speakers-medium", [medium.value for medium in Medium])
        self.kind.picked.connect(lambda value: self._edit(kind=StatementKind(value)))
        self.medium.picked.connect(lambda value: self._edit(medium=Medium(value)))
        self.lane = ValuePick(app, "speakers-lane", [lane.value for lane in Lane])
        self.lane.picked.connect(lambda value: self._edit(lane=Lane(value)))
        self.text = Check(app, "speakers-text-received", then=self._receive)
        self.note = LineField()
        self.note.kept.connect(self._write_note)
        two = row(app, 8)
        two.addLayout(labelled(app, "speakers-kind-field", self.kind), 1)
        two.addLayout(labelled(app, "speakers-medium-field", self.medium), 1)
        part = column(app, 8)
        part.addLayout(labelled(app, "speakers-lane-field", self.lane))
        part.addLayout(two)
        part.addLayout(labelled(app, "speakers-note-field", self.note))
        part.addWidget(self.text)
        part.addWidget(self.files)
        return part

    def _behalf_part(self) -> QVBoxLayout:
        app = self.app
        self.behalf = KeyPick(app, then=lambda key: self._edit(grouping_id=key))
        self.aligned = KeyPick(app)
        self.unalign = Button(app, "speakers-unalign", icon="trash", look="flat", worded=False)
        self.unalign.clicked.connect(self._unalign)
        self._aligned_line = QWidget()
        line = row(app, 4)
        line.addLayout(labelled(app, "speakers-aligned-field", self.aligned), 1)
        line.addWidget(self.unalign, 0, Qt.AlignmentFlag.AlignBottom)
        self._aligned_line.setLayout(line)
        self.align = self._find_box("speakers-add-aligned")
        self.align.chosen.connect(self._align)
        part = column(app, 8)
        part.addLayout(labelled(app, "speakers-behalf-field", self.behalf))
        part.addWidget(self._aligned_line)
        part.addWidget(self.align)
        return part

    def _find_box(self, name: str) -> AddBox[FoundSpeaker]:
        """Return a box that finds delegations and looks like the fields around it."""
        box = AddBox(self.app, name, self._find, look="find", grid=(4, 6, 0, 6, 0))
        box.left.connect(self.left)
        return box

    # -- showing -------------------------------------------------------------------------------------------

    def show_request(self, floor: FloorState, request: RequestNow) -> None:
        """Show the current state of a request in every section, even if it was gone and has come back."""
        self.request = request
        # Once a statement has begun, only the station that keeps the clock may change it.
        self._closed.turn_to(edit_statement if request.begun_at is None else give_floor)
        back = self.gone.holds_focus
        with QSignalBlocker(self.gone):  # this is not the user leaving the message
            self.gone.hide()
        self._front.show()
        self.name.show_text(self._floor_text.speaker(request))
        words, tone = self._floor_text.state(request)
        self._state.show_text(words)
        restyle(self._state, tone=tone)
        waits, gone = request.state in WAITS, request.state in (State.ABSENT, State.WITHDRAWN)
        for name, button in self.acts.items():
            button.setVisible(gone if name == "call-back" else waits)
        self.acts["call"].setVisible(waits and request.state is not State.CALLED)
        self._show_who(floor, request)
        self.lane.show_value(request.lane)
        self.kind.show_value(request.kind)
        self.medium.show_value(request.medium)
        self.text.setChecked(request.text_at is not None)
        self.files.show_request(request)
        self.note.show_value(" ".join(request.note.split()))
        self.ruling.show_request(request)
        self.wording.show_request(request)
        self.times.show_request(floor, request)
        self.striking.show_request(request)
        if back:
            self.take_focus()

    def lose(self) -> bool:
        """The request is gone: if the user works here, say so (``RowGone``); return whether it says so."""
        self.gone.lost(self._front)
        self._front.setVisible(self.gone.isHidden())
        return not self.gone.isHidden()

    def _leave_gone(self) -> None:
        held = self.gone.holds_focus
        self.gone.hide()
        self._front.show()
        self.seen_gone.emit(held)

    def take_focus(self) -> None:
        """Give the focus to the first visible button or field."""
        first = next((button for button in self.acts.values() if button.isVisibleTo(self)), None)
        for widget in (first, self.ruling.first, self.times.begun, self.person):
            if widget is not None and widget.isVisibleTo(self):
                widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _name_guest(self) -> None:
        if self.request is not None:
            self.session.do(name_guest, request_id=self.request.id)

    def _show_who(self, floor: FloorState, request: RequestNow) -> None:
        say, names = self.app.speech.say, self.session.names
        people = [
            (names.person(key), key)
            for key, member in floor.roster.people.items()
            if member.delegation_id == request.delegation_id or key == request.person_id
        ]
        self.person.offer([(say("speakers-nobody-named"), None), *people], request.person_id)
        self.name_guest.setVisible(bool(request.guest) and request.person_id is None)
        known = floor.roster.groups.items()
        groups = sorted((not group.regional, names.group(key), key) for key, group in known)
        choices = [(name, key) for _, name, key in groups]
        self.behalf.offer([(say("speakers-own-capacity"), None), *choices], request.grouping_id)
        aligned = [(names.delegation(key), key) for key in request.aligned]
        self._aligned_line.setVisible(bool(aligned))
        keys, chosen = [key for _, key in aligned], self.aligned.key
        self.aligned.offer(aligned, chosen if chosen in keys else next(iter(keys), None))
        self.align.setVisible(request.grouping_id is not None)
        self._hint.setVisible(request.state in (State.CALLED, State.SPEAKING) and request.lane != Lane.ORDER)

    # -- changing ------------------------------------------------------------------------------------------

    def _edit(self, **changes: Unpack[RequestChanges]) -> None:
        if self.request is not None:
            self.session.do(edit_statement, request_id=self.request.id, **changes)

    def _other_delegation(self, found: FoundSpeaker, _held: Qt.KeyboardModifier) -> None:
        """Correct which delegation asked or spoke; if that one has its own request, show that instead."""
        if self.request is not None:
            mine = self.request.id
            its = self.session.made(correct_delegation, request_id=mine, delegation_id=found.id)
            if its is not None and its != mine:
                self.passed.emit(its)
        self.delegation.clear()

    def _receive(self, received: bool) -> None:
        if self.request is not None:
            done = self.session.do(receive_text, request_id=self.request.id, received=received)
            self.text.setChecked(received if done else not received)

    def _drop(self, paths: list[Path], _at: QPoint) -> None:
        if self.request is not None:
            self.files.attach_all(paths)

    def _write_note(self, note: str) -> None:
        if self.request is not None:
            self.session.do(note_statement, request_id=self.request.id, note=note)

    def _align(self, found: FoundSpeaker, _held: Qt.KeyboardModifier) -> None:
        if self.request is not None:
            self.session.do(align, request_id=self.request.id, delegation_id=found.id)
        self.align.clear()

    def _unalign(self) -> None:
        key = self.aligned.key
        if self.request is not None and key is not None:
            self.session.do(unalign, request_id=self.request.id, delegation_id=key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
