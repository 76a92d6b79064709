"""The participants of a delegation: head, alternates, advisers; their credentials."""

from __future__ import annotations

from typing import Unpack

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.parts.day_line import DayLine
from ui.parts.person_edit import PersonEdit
from ui.parts.person_pick import PersonPick
from ui.parts.row_gone import RowGone
from ui.state.record_session import RecordSession
from ui.widgets.boxes import STRETCH, boxed, column, put, row
from ui.widgets.check_box import Check
from ui.widgets.choices import ValuePick, labelled
from ui.widgets.labels import Label
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList
from ui.widgets.scroll_area import scrolled
from wgdesk.acts.delegations import add_participant, edit_participant, remove_participant
from wgdesk.acts.helpers.argument_kinds import Rank
from wgdesk.acts.helpers.edit_arguments import ParticipantChanges
from wgdesk.reads.values.attendance import ParticipantNow

_RANKS = [one.value for one in Rank]  # in the order of the list
_MOST = 176  # greatest height of the list in pixels at 100 %


class Participants(QWidget):
    """A list, the form of the selected participant, and a box that finds or creates a person."""

    left = Signal()

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session, self._app, self._live = session, session.app, session.live
        self._delegation: int | None = None
        self._participants: dict[int, ParticipantNow] = {}
        self._shown: int | None = None  # the participant in the form
        app = self._app
        self.list: RowList[RowContent[int]] = RowList(app, "attendance-people", pad=6, most=2)
        self.list.pointed.connect(self._show_form)
        self.list.removed.connect(self._remove)
        self.list.offers = (self.list.removal(),)
        self.list.chosen.connect(lambda _: self.rank.setFocus(Qt.FocusReason.OtherFocusReason))
        self._nobody = Label(app, "attendance-people-nobody", tone="quiet", wrap=True)
        self.pick = PersonPick(session, "attendance-people-find")
        self.pick.picked.connect(self._join)
        self.pick.left.connect(self.left)
        self._make_form()
        self.gone = RowGone(session)
        self.gone.left.connect(self._leave_gone)
        inside = put(column(app, 8), self._nobody, self.list, (self._area, 1), (self.gone, 1))
        inside.addStretch(0)
        inside.addWidget(self.pick)
        self.setLayout(inside)
        app.theme.changed.connect(self._fit)

    def _make_form(self) -> None:
        app = self._app
        self.rank = ValuePick(app, "rank", _RANKS, then=lambda value: self._edit(rank=Rank(value)))
        self.credentials = DayLine(app)
        self.credentials.day_kept.connect(lambda day: self._edit(credentials_on=day))
        self.online = Check(app, "attendance-people-online", then=lambda on: self._edit(online=on))
        self.person = PersonEdit(self._session)
        line = row(app, 8)
        line.addLayout(labelled(app, "attendance-people-rank", self.rank), 1)
        line.addLayout(labelled(app, "attendance-people-credentials", self.credentials), 1)
        fields = put(column(app, 10, (2, 4, 8, 4)), line, self.online, self.person, STRETCH)
        self._area = scrolled(boxed(fields))

    # -- showing -------------------------------------------------------------------------------------------

    def show_delegation(self, delegation_id: int) -> None:
        """Show the participants of a delegation, by rank."""
        if delegation_id != self._delegation:
            self.list.rows.show([])
            self.pick.clear()
            self._shown = None
            self.gone.hide()
        self._delegation = delegation_id
        found = [one for one in self._live.attendance.participants if one.delegation_id == delegation_id]
        found.sort(key=lambda one: _RANKS.index(one.rank))
        self._participants = {one.id: one for one in found}
        undone = self._shown not in (None, *self._participants) and self.gone.lost(self._area)
        back = not self.gone.isHidden() and self._shown in self._participants
        self.list.show_rows([self._row(one) for one in found])
        self.list.setVisible(bool(found))
        if back:
            self.point_at(self._shown or 0)
            self._leave_gone()
        self._nobody.setVisible(not found)
        self._area.setVisible(bool(found) and self.gone.isHidden())
        self._fit()
        self._show_form()
        if undone:
            self.take_focus()

    def _leave_gone(self) -> None:
        """Select the participant shown again, and give the focus to the list if it had it."""
        held = self.gone.holds_focus
        self.gone.hide()
        self._area.setVisible(bool(self._participants))
        self._show_form()
        if held:
            self.take_focus()

    def _fit(self) -> None:
        self.list.setFixedHeight(min(self.list.height_of_rows(), self._app.theme.px(_MOST)))

    def _row(self, participant: ParticipantNow) -> RowContent[int]:
        names, say = self._session.names, self._app.speech.say
        member = self._live.roster.people.get(participant.person_id)
        function = names.words(member.person.function) if member else ""
        if participant.credentials_on is None:
            credentials = say("attendance-people-no-credentials")
        else:
            day = self._app.speech.days(participant.credentials_on, participant.credentials_on)
            credentials = say("attendance-people-since", day=day)
        parts = [function, credentials, say("attendance-online") if participant.online else ""]
        return RowContent(
            participant.id,
            names.person(participant.person_id) or "–",
            " · ".join(part for part in parts if part),
            icon="user",
            badge=say(f"rank-{participant.rank}"),
        )

    @property
    def chosen(self) -> ParticipantNow | None:
        """The participant selected in the list."""
        found = self.list.current
        return self._participants.get(found.key) if found else None

    def _show_form(self) -> None:
        participant = self.chosen
        if participant is not None and self.gone.isHidden():
            self._shown = participant.id
            self.rank.show_value(participant.rank)
            self.credentials.show_day(participant.credentials_on)
            self.online.setChecked(participant.online)
            self.person.show_person(participant.person_id)

    def point_at(self, participant_id: int) -> None:
        """Select a participant in the list."""
        self.list.point_at(participant_id)

    def take_focus(self) -> None:
        """Give the focus to the list or, if it is empty, to the box."""
        if self._participants:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.pick.open()

    # -- doing ---------------------------------------------------------------------------------------------

    def _join(self, person_id: int) -> None:
        """Add a person as a participant: as head of the delegation if there is none yet, else as adviser."""
        headed = any(participant.rank == Rank.HEAD for participant in self._participants.values())
        made = self._session.made(
            add_participant,
            person_id=person_id,
            rank=Rank.ADVISER if headed else Rank.HEAD,
            delegation_id=self._delegation,
        )
        if made is not None:
            self.point_at(made)

    def _edit(self, **changes: Unpack[ParticipantChanges]) -> None:
        if self.chosen is not None:
            self._session.do(edit_participant, participant_id=self.chosen.id, **changes)

    def _remove(self, key: int) -> None:
        self._session.do(remove_participant, participant_id=key)
        self.take_focus()
