"""The page of groups, to which delegations belong and on whose behalf they speak."""

from __future__ import annotations

from typing import Unpack

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.panels.meeting.meeting_fields import BothLanguages
from ui.panels.meeting.meeting_page import MeetingPage
from ui.parts.form_lines import FormLine, FormLines
from ui.parts.record_form import small_button
from ui.parts.text_place import TextPlace
from ui.state.record_session import RecordSession
from ui.widgets.boxes import put, row
from ui.widgets.buttons import Button
from ui.widgets.check_box import Check
from ui.widgets.choices import LineField, labelled
from ui.widgets.labels import on_theme
from wgdesk.acts.delegations import add_grouping, edit_grouping, remove_grouping
from wgdesk.acts.helpers.edit_arguments import GroupingChanges
from wgdesk.reads.values.meeting import MeetingNow
from wgdesk.reads.values.roster import GroupingNow

_CODE = 88  # width of a code field in pixels at 100 %


class GroupsPage(MeetingPage):
    """A line for each group, and a field for the code of a new one."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        app = self.app
        self.code = QLineEdit()
        self.code.returnPressed.connect(self._add)
        self.new = Button(app, "groups-add", icon="plus", then=self._add)
        self.code.textChanged.connect(lambda text: self.new.setEnabled(bool(text.strip())))
        self.new.setEnabled(False)
        line = put(row(app, 8), labelled(app, "groups-new-code", self.code), self.new)
        line.setAlignment(self.new, Qt.AlignmentFlag.AlignBottom)
        line.addStretch(1)
        self.lines = FormLines(session, lambda key: GroupLine(self, key))
        put(self.inside, line, self.lines)

    def show_meeting(self, facts: MeetingNow) -> None:
        """Show the groups from the roster: regional ones first, by code."""
        groups = self.session.live.roster.groups.values()
        self.lines.show_rows(sorted(groups, key=lambda one: (not one.regional, one.code)))

    def add(self) -> None:
        """Give the focus to the field for a new group's code."""
        self.code.setFocus()

    def _add(self) -> None:
        if not self.code.text().strip():
            return
        key = self.session.made(add_grouping, code=self.code.text(), name={})
        if key is not None:
            self.code.clear()
            self.due.emit()
            line = self.lines.lines.get(key)
            if isinstance(line, GroupLine):
                self.enter(line.name)

    def field_of(self, fact: str, row: int | None) -> QWidget | None:
        """Return the field of a group's name; without a row, the field for a new code."""
        line = self.lines.lines.get(row) if row is not None else None
        return line.name if isinstance(line, GroupLine) else self.code


class GroupLine(FormLine):
    """The line of a group: code, name, regional or not."""

    def __init__(self, page: GroupsPage, key: int) -> None:
        super().__init__()
        self._page, self._key, app, session = page, key, page.app, page.session
        self.code = LineField(symbols=True)
        self.code.kept.connect(lambda text: self._edit(code=text))
        self.name = BothLanguages(session, "groups-name", (session.names.lang,))
        self.regional = Check(app, "groups-regional", then=lambda on: self._edit(regional=on))
        self.gone = small_button(
            session, "groups-remove", "trash", lambda: session.do(remove_grouping, grouping_id=key)
        )
        inside = row(app, 12)
        inside.addLayout(code := labelled(app, "groups-code", self.code))
        inside.setAlignment(code, Qt.AlignmentFlag.AlignTop)  # the name has room for a note under it
        put(inside, (self.name, 1), self.regional, self.gone)
        self.setLayout(inside)
        on_theme(app, self._fit)

    def show_row(self, row: GroupingNow) -> None:
        self.code.show_value(row.code)
        self.name.show_words(TextPlace("grouping", row.id, "name"), row.name)
        self.regional.setChecked(row.regional)

    def _fit(self) -> None:
        self.code.setFixedWidth(self._page.app.theme.px(_CODE))

    def _edit(self, **changes: Unpack[GroupingChanges]) -> None:
        self._page.session.do(edit_grouping, grouping_id=self._key, **changes)
