"""Reservations to, dissociations from and remarks on an adopted recommendation or a decision."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from PySide6.QtWidgets import QWidget

from ui.parts.delegations_field import DelegationsField
from ui.parts.sentence_below import SentenceBelow
from ui.parts.text_place import TextPlace
from ui.parts.words_edit import WordsEdit
from ui.state.record_session import RecordSession
from ui.widgets.boxes import column, put
from ui.widgets.check_box import Check
from wgdesk.acts.adoption import edit_reservation, reserve, withdraw_reservation
from wgdesk.acts.helpers.outcome_arguments import ReservationChanges
from wgdesk.reads.values.outcome import ReservationNow
from wgdesk.reads.values.words import Words


class ReservedText(TypedDict, total=False):
    """The argument of ``reserve`` that names the text reserved on."""

    recommendation_id: int
    decision_id: int
    action_id: int


class Reservations(QWidget):
    """The delegations that reserved their position, and what the selected one said."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session = session
        self._tied_to: ReservedText = {}
        self._shown: tuple[ReservationNow, ...] = ()
        self._new: int | None = None  # the delegation just added, to be selected
        self._who = DelegationsField(session, "reservations-title", "reservations-add")
        self._who.added.connect(self._reserve)
        self._who.removed.connect(self._withdraw)
        self._who.list.pointed.connect(self._show_chosen)
        self._dissociates = Check(session.app, "reservations-dissociates", then=self._dissociate)
        self._remarks = Check(session.app, "reservations-remarks", then=self._remark)
        self._target = WordsEdit(session, "reservations-target-field")
        self._body = WordsEdit(session, "reservations-text-field", lines=3)
        self._printed = SentenceBelow(session, self._body)
        self._of_chosen = (self._dissociates, self._remarks, self._target, self._body, self._printed)
        self.setLayout(put(column(session.app, 8), self._who, *self._of_chosen))

    def show_reservations(self, tied_to: ReservedText, rows: Sequence[ReservationNow]) -> None:
        """Show the reservations on a text."""
        self._tied_to, self._shown = tied_to, tuple(rows)
        self._who.show_delegations([row.delegation_id for row in rows])
        if self._new is not None:
            self._who.list.point_at(self._new)
            self._new = None
        self._show_chosen()

    @property
    def _chosen(self) -> ReservationNow | None:
        found = self._who.list.current
        return next((one for one in self._shown if found and one.delegation_id == found.key), None)

    def _show_chosen(self) -> None:
        reservation = self._chosen
        for field in self._of_chosen:
            field.setVisible(reservation is not None)
        if reservation is not None:
            self._dissociates.setChecked(reservation.dissociates)
            self._remarks.setChecked(reservation.remarks)
            self._target.show_words(TextPlace("reservation", reservation.id, "target"), reservation.target)
            self._body.show_words(TextPlace("reservation", reservation.id, "body"), reservation.body)
            self._printed.refresh()
        else:
            self._target.show_words(None, Words())
            self._body.show_words(None, Words())

    def _reserve(self, delegation_id: int) -> None:
        self._new = delegation_id
        self._session.do(reserve, **self._tied_to, delegation_id=delegation_id, body={})

    def _withdraw(self, delegation_id: int) -> None:
        for reservation in self._shown:
            if reservation.delegation_id == delegation_id:
                self._session.do(withdraw_reservation, reservation_id=reservation.id)

    def _dissociate(self, on: bool) -> None:
        self._change({"dissociates": True, "remarks": False} if on else {"dissociates": False})

    def _remark(self, on: bool) -> None:
        """Take what was said as remarks for the report, with which nobody dissociates itself."""
        self._change({"remarks": True, "dissociates": False} if on else {"remarks": False})

    def _change(self, changes: ReservationChanges) -> None:
        if self._chosen is not None:
            self._session.do(edit_reservation, reservation_id=self._chosen.id, **changes)
