"""The page of the mandate: the decisions and resolutions that the introduction of the report cites."""

from __future__ import annotations

from typing import Unpack

from PySide6.QtWidgets import QWidget

from ui.panels.meeting.meeting_page import MeetingPage
from ui.parts.form_lines import FormLine, FormLines
from ui.parts.record_form import small_button
from ui.parts.text_place import TextPlace
from ui.parts.words_edit import WordsEdit
from ui.state.record_session import RecordSession
from ui.widgets.boxes import column, put, row
from ui.widgets.buttons import Button
from ui.widgets.choices import LineField, ValuePick, labelled
from ui.widgets.empty_hint import EmptyHint
from ui.widgets.labels import Label, on_theme
from wgdesk.acts.helpers.argument_kinds import MandateKind
from wgdesk.acts.helpers.edit_arguments import MandateChanges
from wgdesk.acts.setup import add_mandate, edit_mandate, move_mandate, remove_mandate
from wgdesk.reads.values.meeting import MandateNow, MeetingNow
from wgdesk.rules.places import moved_by_one

_NUMBER = 80  # width of a number field in pixels at 100 %


class MandatePage(MeetingPage):
    """A line for each paragraph of the mandate, in order."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        self.adds = Button(self.app, "mandate-add", icon="plus", action="add", then=self.add)
        self._order: list[int] = []
        self._empty = EmptyHint(self.app, "mandate-empty", self.adds)
        self.lines = FormLines(session, lambda key: MandateLine(self, key))
        put(self.inside, self._empty, self.lines)

    def show_meeting(self, facts: MeetingNow) -> None:
        self._order = [mandate.id for mandate in facts.mandates]
        self.lines.show_rows(facts.mandates)
        self._empty.setVisible(not facts.mandates)

    def place(self, key: int) -> int:
        """Return the position of a paragraph, from 1."""
        return self._order.index(key) + 1

    def move_by(self, key: int, way: int) -> None:
        """Move a paragraph one place up (-1) or down (1)."""
        moved_by_one(self._order, key, way, lambda before: self._put_before(key, before))

    def _put_before(self, key: int, before: int | None) -> None:
        self.session.do(move_mandate, mandate_id=key, before_id=before)

    def add(self) -> None:
        """Add a paragraph and give the focus to its number."""
        key = self.session.made(add_mandate, kind=MandateKind.DECISION, number="", body={})
        self.due.emit()
        line = self.lines.lines.get(key) if key is not None else None
        if isinstance(line, MandateLine):
            line.number.setFocus()

    def field_of(self, fact: str, row: int | None) -> QWidget | None:
        """Return the field of a paragraph's text; None without a row."""
        line = self.lines.lines.get(row) if row is not None else None
        return line.body if isinstance(line, MandateLine) else None


class MandateLine(FormLine):
    """The line of a paragraph: kind of decision, its number, its text."""

    def __init__(self, page: MandatePage, key: int) -> None:
        super().__init__()
        self._page, self._key = page, key
        session, app = page.session, page.app
        self._which = Label(app, face="strong", cut=True)
        self.kind = ValuePick(app, "mandate-kind", [kind.value for kind in MandateKind])
        self.kind.picked.connect(lambda value: self._edit(kind=MandateKind(value)))
        self.number = LineField(symbols=True)
        self.number.kept.connect(lambda text: self._edit(number=text))
        self.body = WordsEdit(session, "mandate-body", lines=4)
        self.up = small_button(session, "mandate-up", "arrow-up", lambda: page.move_by(key, -1))
        self.down = small_button(session, "mandate-down", "arrow-down", lambda: page.move_by(key, 1))
        self.gone = small_button(
            session, "mandate-remove", "trash", lambda: session.do(remove_mandate, mandate_id=key)
        )
        first = row(app, 8)
        first.addWidget(self._which, 1)
        first.addLayout(labelled(app, "mandate-kind", self.kind))
        first.addLayout(labelled(app, "mandate-number", self.number))
        for button in (self.up, self.down, self.gone):
            first.addWidget(button)
        self.setLayout(put(column(app, 6, (0, 0, 0, 8)), first, self.body))
        on_theme(app, self._fit)

    def show_row(self, row: MandateNow) -> None:
        place = self._page.place(row.id)
        self._which.say("mandate-which", n=place)
        self.kind.show_value(row.kind)
        self.number.show_value(row.number)
        self.body.show_words(TextPlace("mandate", row.id, "body"), row.body, row.stale)

    def _fit(self) -> None:
        self.number.setFixedWidth(self._page.app.theme.px(_NUMBER))

    def _edit(self, **changes: Unpack[MandateChanges]) -> None:
        self._page.session.do(edit_mandate, mandate_id=self._key, **changes)
