"""Adds speakers: finds them by a few letters, chooses the lane, and runs the act."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypedDict, Unpack

from PySide6.QtCore import Qt

from ui.look.speech import symbol
from ui.panels.speakers.floor_box import BoxMode, FloorBox, FoundSpeaker, ModeName
from ui.panels.speakers.floor_text import FloorText
from ui.state.record_session import RecordSession
from ui.widgets.add_box import MOST
from ui.widgets.rows.row_content import RowContent
from wgdesk.acts.floor import ask_floor
from wgdesk.acts.helpers.argument_kinds import Lane, StatementKind
from wgdesk.acts.statements import align, edit_statement, note_statement
from wgdesk.live.floor_state import FloorState
from wgdesk.reads.finders import delegation_finder, here_first, people_finder
from wgdesk.reads.values.floor import RequestNow
from wgdesk.words.finder import Finder

_OWN, _SECRETARIAT = FoundSpeaker("own"), FoundSpeaker("secretariat")
_LANES = {"list": Lane.LIST, "order": Lane.ORDER, "reply": Lane.REPLY}


class _Asking(TypedDict, total=False):
    """Who asks for the floor, as arguments of ``ask_floor``."""

    delegation_id: int
    person_id: int
    guest: str


class SpeakerAdding:
    """Connects the box with the acts.

    Calls ``done`` when the focus goes back to the list, and ``added`` with the key of the new request or, if
    that was refused, of the delegation's request already on the list.
    """

    def __init__(
        self,
        session: RecordSession,
        floor_text: FloorText,
        floor: Callable[[], FloorState],
        *,
        added: Callable[[int], object],
        done: Callable[[], object],
    ) -> None:
        self._session, self._floor_text, self._floor = session, floor_text, floor
        self._added, self._done = added, done
        self._finders: dict[str, Finder] = {}
        self._guest = ""  # text entered once without a match; a second Enter adds a guest
        self.box = FloorBox(session.app, self.find)
        self.box.chosen.connect(self._chosen)
        self.box.typed.connect(self._typed)
        self.box.field.textEdited.connect(lambda _: self._forget_guest())
        session.live.roster_changed.connect(self._finders.clear)

    def begin(self, name: ModeName, request: RequestNow | None = None) -> None:
        """Set the mode of the box and give it the focus; ``behalf`` and ``note`` need a request."""
        self._forget_guest()
        who = self._floor_text.speaker(request) if request else ""
        text = request.note if request and name == "note" else ""
        self.box.turn_to(BoxMode(name, request.id if request else None, who), " ".join(text.split()))

    def leave(self) -> None:
        """Set the box back to adding to the list, and give the focus back."""
        self._forget_guest()
        if self.box.mode.name != "list":
            self.box.turn_to(BoxMode())
        self._done()

    def _forget_guest(self) -> None:
        self._guest = ""

    # -- finding -------------------------------------------------------------------------------------------

    def find(self, text: str) -> Sequence[RowContent[FoundSpeaker]]:
        """Return the rows that match a text in the current mode, the best first."""
        mode = self.box.mode.name
        if mode == "note":
            return []
        if mode == "behalf":
            return self._groups(text)
        rows = list(self.find_delegations(text))
        if mode != "aligned":
            people = self._finder("people").find(text, MOST - len(rows)) if len(rows) < MOST else []
            rows += [self._person(key) for key in people]
        if mode == "list" and self._secretariat_finder().find(text, 1):
            rows.append(RowContent(_SECRETARIAT, self._session.app.speech.say("speaker-secretariat")))
        return rows

    def find_delegations(self, text: str) -> Sequence[RowContent[FoundSpeaker]]:
        """Return rows of the delegations that match a text: those present first, then other participants."""
        known = self._session.live.attendance.known
        found = here_first(self._finder("delegations"), text, self._floor().here, known, MOST)
        return [self._delegate(key) for key in found]

    def _finder(self, name: str) -> Finder:
        if name not in self._finders:
            roster = self._session.live.roster
            if name == "groups":
                self._finders[name] = Finder(
                    (group.id, [body for _, body in group.name.texts], [group.code])
                    for group in roster.groups.values()
                )
            else:
                make = delegation_finder if name == "delegations" else people_finder
                self._finders[name] = make(roster)
        return self._finders[name]

    def _secretariat_finder(self) -> Finder:
        """Return a finder for the Secretariat alone, by its name in the language of the interface."""
        return Finder([(0, [self._session.app.speech.say("speaker-secretariat")], [])])

    def _delegate(self, key: int) -> RowContent[FoundSpeaker]:
        floor, say = self._floor(), self._session.app.speech.say
        delegation = floor.roster.delegations[key]
        parts = [symbol(delegation.code), self._floor_text.listed(delegation.listed_in)]
        number = floor.place_of(key) if self.box.mode.name == "list" else None  # other modes do not use it
        if floor.front is not None and floor.front.delegation_id == key:
            parts.insert(0, say("speakers-has-floor"))  # the first part is never cut off
        elif number is not None:
            parts.insert(0, say("speakers-inscribed", number=self._session.app.speech.figure(number)))
        else:
            parts.append(say("speakers-present" if key in floor.here else "speakers-not-present"))
        return RowContent(
            FoundSpeaker("delegation", key), self._session.names.delegate(delegation), " · ".join(parts)
        )

    def _person(self, key: int) -> RowContent[FoundSpeaker]:
        member, names = self._floor().roster.people[key], self._session.names
        of = names.delegation(member.delegation_id) if member.delegation_id else ""
        if member.secretariat:
            of = self._session.app.speech.say("speaker-secretariat")
        function = names.words(member.person.function)
        return RowContent(
            FoundSpeaker("person", key),
            names.person(key),
            " · ".join(part for part in (of, function) if part),
        )

    def _groups(self, text: str) -> list[RowContent[FoundSpeaker]]:
        names, groups = self._session.names, self._floor().roster.groups
        rows = [
            RowContent(FoundSpeaker("group", key), names.group(key), symbol(groups[key].code))
            for key in self._finder("groups").find(text, MOST - 1)
        ]
        return [*rows, RowContent(_OWN, self._session.app.speech.say("speakers-own-capacity"))]

    # -- choosing ------------------------------------------------------------------------------------------

    def _chosen(self, found: FoundSpeaker, held: Qt.KeyboardModifier) -> None:
        mode = self.box.mode
        if mode.name == "behalf":
            self._speak_for(mode, found)
        elif mode.name == "aligned" and mode.request_id is not None:
            self._session.do(align, request_id=mode.request_id, delegation_id=found.id)
            self.box.clear()
        elif found.kind == "secretariat":
            self._ask(held, secretariat=True)
        elif found.kind == "delegation":
            self._ask(held, delegation_id=found.id)
        else:
            member = self._floor().roster.people[found.id]
            who: _Asking = {"person_id": member.id}
            if member.delegation_id:
                who["delegation_id"] = member.delegation_id
            self._ask(held, secretariat=member.secretariat, **who)

    def _speak_for(self, mode: BoxMode, found: FoundSpeaker) -> None:
        """Record on whose behalf the speaker speaks; for a group, then ask which delegations align."""
        group = None if found.kind == "own" else found.id
        request = self._floor().entry(mode.request_id)
        if request is None:
            self.leave()
            return
        if request.grouping_id != group:
            self._session.do(edit_statement, request_id=request.id, grouping_id=group)
        if group is None:
            self.leave()
        else:
            self.box.turn_to(BoxMode("aligned", request.id, mode.who))

    def _typed(self, text: str, held: Qt.KeyboardModifier) -> None:
        mode = self.box.mode
        if mode.name == "note" and mode.request_id is not None:
            self._session.do(note_statement, request_id=mode.request_id, note=text)
            self.leave()
        elif mode.name != "list":
            return
        elif self._guest == text:
            self._ask(held, guest=text)
        else:
            self._guest = text
            self.box.tell("speakers-guest-again")
            self.box.field.selectAll()  # the next name replaces it

    def _ask(self, held: Qt.KeyboardModifier, *, secretariat: bool = False, **who: Unpack[_Asking]) -> None:
        floor, mode = self._floor(), self.box.mode
        if floor.sitting is None:
            return
        lane = Lane.SECRETARIAT if secretariat and mode.name == "list" else _LANES[mode.name]
        delegation = who.get("delegation_id")
        key = self._session.made(
            ask_floor,
            sitting_id=floor.sitting.id,
            item_id=floor.item.id if floor.item else None,
            lane=lane,
            kind=StatementKind.REPLY if lane is Lane.REPLY else StatementKind.GENERAL,
            first=bool(held & Qt.KeyboardModifier.ShiftModifier),
            consented=bool(held & Qt.KeyboardModifier.ControlModifier),
            present=floor.sitting.is_open and delegation is not None and delegation not in floor.here,
            **who,
        )
        if key is None:
            self._point_at_inscribed(floor, delegation)
            self.box.field.selectAll()  # the next name replaces the refused one
            return
        self._forget_guest()
        self.box.clear()
        self._added(key)
        if mode.name != "list":
            self.leave()

    def _point_at_inscribed(self, floor: FloorState, delegation: int | None) -> None:
        """Select the row of a delegation that is already on the list."""
        there = next((request for request in floor.queue if request.delegation_id == delegation), None)
        if delegation is not None and there is not None:
            self._added(there.id)
