"""Sections of the details beside the list: times of a statement, striking it, ruling on a point of order."""

from __future__ import annotations

from datetime import timedelta
from typing import Unpack

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.panels.speakers.floor_text import FloorText
from ui.parts.moment_field import MomentField
from ui.parts.text_place import TextPlace
from ui.parts.words_edit import WordsEdit
from ui.state.record_session import RecordSession
from ui.widgets.accessible_name import named
from ui.widgets.boxes import column, put, row
from ui.widgets.buttons import Button
from ui.widgets.check_box import Check
from ui.widgets.choices import labelled
from ui.widgets.fields import KeyPick
from ui.widgets.labels import Label
from ui.widgets.typed_text import SentLine
from wgdesk.acts.helpers.argument_kinds import Lane
from wgdesk.acts.helpers.outcome_arguments import RequestChanges, RulingChanges
from wgdesk.acts.procedure import edit_ruling, remove_ruling, rule_on
from wgdesk.acts.statements import edit_statement, merge_statements, split_statement, strike, unstrike
from wgdesk.language_table import REPORTS
from wgdesk.live.floor_state import FloorState
from wgdesk.reads.values.floor import RequestNow
from wgdesk.rules.statements import State
from wgdesk.words.misplaced import belongs_to

MINUTE = timedelta(minutes=1)


class DetailsSection(QWidget):
    """A section with a title; it shows one request."""

    def __init__(self, session: RecordSession, title: str) -> None:
        super().__init__()
        self.session, self.app = session, session.app
        self.request: RequestNow | None = None
        self.inside: QVBoxLayout = column(self.app, 8)
        self.inside.addWidget(Label(self.app, title, face="section", tone="quiet"))
        self.setLayout(self.inside)


class TimesSection(DetailsSection):
    """Corrects when a statement began and ended, at any later time; splits one statement, merges two."""

    def __init__(self, session: RecordSession, floor_text: FloorText) -> None:
        super().__init__(session, "speakers-times-title")
        self._floor_text = floor_text
        app = self.app
        self.begun, self.ended, self.split_at = (MomentField(app) for _ in range(3))
        self.begun.kept.connect(lambda at: self._edit(begun_at=at))
        self.ended.kept.connect(lambda at: self._edit(ended_at=at))
        times = row(app, 8)
        for key, field in (("speakers-begun-field", self.begun), ("speakers-ended-field", self.ended)):
            times.addLayout(labelled(app, key, field), 1)
        self.earlier = Button(self.app, "speakers-began-earlier", then=self._begin_earlier)
        self.ended_earlier = Button(self.app, "speakers-ended-earlier", then=self._end_earlier)
        shifts = row(app, 8)
        shifts.addWidget(self.earlier, 1)  # each button is under the field it changes
        shifts.addWidget(self.ended_earlier, 1)
        self._lasted = Label(app, face="small", tone="quiet", wrap=True)
        self.split = Button(self.app, "speakers-split", then=self._split)
        splitting = row(app, 8)
        splitting.addLayout(labelled(app, "speakers-split-field", self.split_at), 1)
        splitting.addWidget(self.split, 0, Qt.AlignmentFlag.AlignBottom)
        self.others = KeyPick(app, then=self._pick)
        self._picked: int | None = None  # the statement chosen to merge with
        named(app, self.others, "speakers-merge-field")
        self.merge = Button(self.app, "speakers-merge", then=self._merge)
        merging = put(row(app, 8), (self.others, 1), self.merge)
        put(self.inside, times, shifts, self._lasted, splitting, merging)

    def show_request(self, floor: FloorState, request: RequestNow) -> None:
        """Show the times of a statement; hide the section for a request that has not begun."""
        if self.request is None or self.request.id != request.id:
            self._picked = None
        self.request = request
        self.setVisible(request.begun_at is not None)
        if request.begun_at is None:
            return
        live = self.session.live
        now = live.now()
        self.begun.show_moment(live.here(request.begun_at))
        self.ended.show_moment(live.here(request.ended_at) if request.ended_at else None)
        self.ended_earlier.setVisible(request.ended_at is not None)
        until = request.ended_at or now
        self.split_at.show_moment(live.here(request.begun_at + (until - request.begun_at) / 2))
        spoken = self._floor_text.span(floor.spoken_for(request, now).total_seconds())
        self._lasted.setVisible(request.ended_at is not None)
        self._lasted.say("speakers-lasted", span=spoken, limit=self._floor_text.limit(floor, request))
        lines = [
            (self._floor_text.spoken(floor, other), other.id)
            for other in floor.spoken
            if other.id != request.id and other.lane == request.lane
        ]
        others = [(f"{line.text} · {line.time}", key) for line, key in lines]
        there = self._picked in [key for _, key in others]
        self.others.offer(others, self._picked if there else self._nearest(floor, request))
        for widget in (self.others, self.merge):
            widget.setVisible(bool(others))

    def _nearest(self, floor: FloorState, request: RequestNow) -> int | None:
        """Return the likeliest statement to merge with: preferably of the same delegation, and earlier."""
        others = [other for other in floor.spoken if other.id != request.id and other.lane == request.lane]
        own = [
            other
            for other in others
            if request.delegation_id is not None and other.delegation_id == request.delegation_id
        ]
        near = own or others
        before = [
            other
            for other in near
            if other.begun_at and request.begun_at and other.begun_at < request.begun_at
        ]
        return next((other.id for other in before or near), None)

    def _pick(self, key: int | None) -> None:
        self._picked = key

    def _edit(self, **times: Unpack[RequestChanges]) -> None:
        if self.request is None:
            return
        begun, called = times.get("begun_at"), self.request.called_at
        if begun is not None and called is not None and begun < called:
            times["called_at"] = begun  # nobody can begin before being called
        self.session.do(edit_statement, request_id=self.request.id, **times)

    def _begin_earlier(self) -> None:
        if self.request is not None and self.request.begun_at is not None:
            self._edit(begun_at=self.request.begun_at - MINUTE)

    def _end_earlier(self) -> None:
        if self.request is not None and self.request.ended_at is not None:
            self._edit(ended_at=self.request.ended_at - MINUTE)

    def _split(self) -> None:
        moment = self.split_at.moment
        if self.request is not None and moment is not None:
            self.session.do(split_statement, request_id=self.request.id, at=moment)

    def _merge(self) -> None:
        into = self.others.key
        if self.request is not None and into is not None:
            self.session.do(merge_statements, request_id=self.request.id, into_id=into)


class Striking(DetailsSection):
    """Strikes a finished statement with a reason. Nothing is deleted: the history keeps what happened."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session, "speakers-strike-title")
        self.reason = SentLine()
        self.reason.returnPressed.connect(self._strike)
        named(self.app, self.reason, "speakers-strike-field")
        self.strike = Button(self.app, "speakers-strike", then=self._strike)
        self.unstrike = Button(self.app, "speakers-unstrike", then=self._unstrike)
        self._why = Label(self.app, face="small", tone="bad", wrap=True)
        self.app.speech.changed.connect(self._retell)
        self._retell()
        line = put(row(self.app, 8), (self.reason, 1), self.strike)
        put(self.inside, self._why, line, self.unstrike)

    def show_request(self, request: RequestNow) -> None:
        """Show whether the statement is struck and why; hide the section while it is not finished."""
        if self.request is None or self.request.id != request.id:
            self.reason.clear()
        self.request = request
        struck = bool(request.struck)  # a written statement that was not delivered has no end
        self.setVisible(struck or request.state is State.FINISHED)
        self._why.setVisible(struck)
        self._why.say("speakers-struck-because", reason=request.struck)
        self.reason.setVisible(not struck)
        self.strike.setVisible(not struck)
        self.unstrike.setVisible(struck)

    def _strike(self) -> None:
        if self.request is not None and self.session.do(
            strike, request_id=self.request.id, reason=self.reason.text()
        ):
            self.reason.clear()  # saved, so no longer a draft

    def _unstrike(self) -> None:
        if self.request is not None:
            self.session.do(unstrike, request_id=self.request.id)

    def _retell(self) -> None:
        self.reason.setPlaceholderText(self.app.speech.say("speakers-strike-field"))


class RulingPart(DetailsSection):
    """The Chair's ruling on a point of order, an appeal against it, and its outcome (rule 43)."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session, "speakers-ruling-title")
        self.first = SentLine()
        self.first.returnPressed.connect(self._rule)
        named(self.app, self.first, "speakers-ruling-field")
        self.rule = Button(self.app, "speakers-ruling-record", then=self._rule)
        self.words = WordsEdit(session, "speakers-ruling-field", lines=2)
        self.appealed = Check(self.app, "speakers-ruling-appealed")
        self.upheld = Check(self.app, "speakers-ruling-upheld")
        self.appealed.clicked.connect(lambda on: self._edit(appealed=on))
        self.upheld.clicked.connect(lambda on: self._edit(upheld=on))
        self.take_back = Button(self.app, "speakers-ruling-take-back", then=self._take_back)
        self.app.speech.changed.connect(self._retell)
        self._retell()
        line = put(row(self.app, 8), (self.first, 1), self.rule)
        put(self.inside, line, self.words, self.appealed, self.upheld, self.take_back)

    def show_request(self, request: RequestNow) -> None:
        """Show the ruling on a point of order, or a field for it; hide the section for other requests."""
        if self.request is None or self.request.id != request.id:
            self.first.clear()
        self.request = request
        self.setVisible(request.lane == Lane.ORDER)
        ruling = request.ruling
        self.first.setVisible(ruling is None)
        self.rule.setVisible(ruling is None)
        self.words.setVisible(ruling is not None)
        self.appealed.setVisible(ruling is not None)
        self.take_back.setVisible(ruling is not None)
        self.upheld.setVisible(ruling is not None and ruling.appealed)
        if ruling is not None:
            self.words.show_words(TextPlace("ruling", ruling.id, "ruling"), ruling.text)
            self.appealed.setChecked(ruling.appealed)
            self.upheld.setChecked(ruling.upheld)

    def _rule(self) -> None:
        if self.request is not None and self.request.ruling is None:
            typed, lang = self.first.text(), self.app.speech.lang
            ruling = {belongs_to(typed, lang, REPORTS) or lang: typed}
            if self.session.do(rule_on, request_id=self.request.id, ruling=ruling):
                self.first.clear()  # saved, so no longer a draft
                self.appealed.setFocus(Qt.FocusReason.TabFocusReason)  # the focused field is hidden

    def _take_back(self) -> None:
        if self.request is not None and self.request.ruling is not None:
            self.first.setFocus(Qt.FocusReason.TabFocusReason)  # this button will be hidden
            self.session.do(remove_ruling, ruling_id=self.request.ruling.id)

    def _edit(self, **changes: Unpack[RulingChanges]) -> None:
        if self.request is not None and self.request.ruling is not None:
            self.session.do(edit_ruling, ruling_id=self.request.ruling.id, **changes)

    def _retell(self) -> None:
        self.first.setPlaceholderText(self.app.speech.say("speakers-ruling-field"))
