"""The page of the outline: which sections the report has, and in which order."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.keys.single_keys import SingleKeys
from ui.panels.meeting.meeting_page import MeetingPage
from ui.parts.barred import bar
from ui.parts.row_gone import RowGone
from ui.parts.text_place import TextPlace
from ui.parts.words_edit import WordsEdit
from ui.state.record_session import RecordSession
from ui.widgets.accessible_name import named
from ui.widgets.boxes import column, put, row
from ui.widgets.buttons import Button
from ui.widgets.check_box import Check
from ui.widgets.choices import labelled
from ui.widgets.fields import KeyPick
from ui.widgets.key_caps import KeyCap
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList
from wgdesk.acts.setup import (
    add_own_section,
    add_section,
    count_section,
    move_section,
    nest_section,
    remove_section,
)
from wgdesk.reads.values.meeting import MeetingNow, OutlineSectionNow
from wgdesk.rules.nested_outline import depths, rooms_for
from wgdesk.rules.outline import SECTIONS
from wgdesk.rules.places import moved_by_one

_REMOVE = "Del"  # the key for removing a row in every list


class OutlinePage(MeetingPage):
    """A list of the sections, subsections indented; a section that was left out can be put back.

    Alt+Up and Alt+Down move a section, Delete leaves it out of the report.
    """

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        app = self.app
        self._sections: dict[int, OutlineSectionNow] = {}
        self.list: RowList[RowContent[int]] = RowList(app, "meeting-outline", pad=5)
        self.list.removed.connect(self.remove)
        self.up = self._button("outline-up", "arrow-up", lambda: self.move_by(-1), "move-up")
        self.down = self._button("outline-down", "arrow-down", lambda: self.move_by(1), "move-down")
        self.gone = self._button("outline-remove", "trash", self._remove_chosen)
        self.back = KeyPick(app, asks=True, then_row=self._put_back)
        named(app, self.back, "outline-back")
        self.adds = Button(app, "outline-add-own", icon="plus", action="add", then=self.add)
        self.heading = WordsEdit(session, "outline-heading")
        self.parent_of = KeyPick(app, then=self._nest)
        self.unnumbered = Check(app, "outline-unnumbered", then=self._count)
        bar(session, nest_section, self.parent_of)
        bar(session, count_section, self.unnumbered)
        self._form = QWidget()
        self._shown: int | None = None  # the section whose heading is in the form
        self.told_gone = RowGone(session)
        self.told_gone.left.connect(self._leave_gone)
        self._lay_out()
        self.list.pointed.connect(self._show_heading)
        self._bound_keys = SingleKeys(
            app, self, {"move-up": lambda: self.move_by(-1), "move-down": lambda: self.move_by(1)}
        )
        self._bound_keys.watch([self.list])

    def _lay_out(self) -> None:
        app = self.app
        line = row(app, 4)
        for button, cap in (
            (self.up, KeyCap(app, action="move-up")),
            (self.down, KeyCap(app, action="move-down")),
            (self.gone, KeyCap(app, _REMOVE)),
        ):
            put(line, button, cap)
            line.addSpacing(8)
        line.addWidget(self.back, 1)
        standing = row(app, 16)
        standing.addLayout(labelled(app, "outline-parent", self.parent_of), 1)
        standing.addWidget(self.unnumbered, 1, Qt.AlignmentFlag.AlignBottom)
        self._form.setLayout(put(column(app, 8), self.heading, standing))
        put(self.inside, self.list, line, self._form, self.told_gone)

    def _button(self, key: str, icon: str, then: Callable[[], None], action: str = "") -> Button:
        button = Button(self.app, key, icon=icon, look="flat", worded=False, action=action, shortcut=_REMOVE)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click does not take the focus from the list
        button.clicked.connect(then)
        return button

    def show_meeting(self, facts: MeetingNow) -> None:
        """Show the sections, and offer those left out."""
        self._sections = {section.id: section for section in facts.outline}
        undone = self._shown not in (None, *self._sections) and self.told_gone.lost(self._form)
        back = not self.told_gone.isHidden() and self._shown in self._sections
        say = self.app.speech.say
        levels = depths({section.kind: section.parent for section in facts.outline})
        self.list.show_rows(
            [
                RowContent(
                    section.id,
                    self.session.names.section(section),
                    level=levels[section.kind],
                    icon="section" if not section.parent else "point",
                )
                for section in facts.outline
            ]
        )
        self.list.setFixedHeight(self.list.height_of_rows() + 2)
        kinds = {section.kind for section in facts.outline}
        out = [(kind, at) for at, (kind, _) in enumerate(SECTIONS) if kind not in kinds]
        named_out = [(say(f"outline-{kind.replace('_', '-')}"), at) for kind, at in out]
        self.back.offer([(say("outline-back"), None), *named_out])
        self.back.setVisible(bool(out))
        if back:
            self.list.point_at(self._shown)
            self._leave_gone()
        self._show_heading()
        if undone:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_gone(self) -> None:
        """Show the heading of the selected section, and give the focus to the list if it had it."""
        held = self.told_gone.holds_focus
        self.told_gone.hide()
        self._show_heading()
        if held:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_heading(self) -> None:
        """Show the heading of the selected section; the field is empty if it is the usual one."""
        section = self.chosen
        told = not self.told_gone.isHidden()
        self._form.setVisible(section is not None and not told)
        if section is not None and not told:
            self._shown = section.id
            self.heading.show_words(TextPlace("outline_section", section.id, "heading"), section.heading)
            self._show_place(section)

    def _show_place(self, section: OutlineSectionNow) -> None:
        """Show in which section this one stands, and offer those into which it can be put."""
        every = tuple(self._sections.values())
        rooms = rooms_for(section, every)
        offered = [(self.session.names.section(one), one.id) for one in every if one.kind in rooms]
        within = next((one.id for one in every if one.kind == section.parent), None)
        self.parent_of.offer([(self.app.speech.say("outline-parent-none"), None), *offered], within)
        self.unnumbered.setChecked(section.unnumbered)

    def _nest(self, key: int | None) -> None:
        """Put the section whose heading is shown into another one, or at the top."""
        parent = self._sections[key].kind if key is not None else ""
        if self._shown is not None:
            self.session.do(nest_section, section_id=self._shown, parent=parent)
            self.due.emit()

    def _count(self, unnumbered: bool) -> None:
        if self._shown is not None:
            self.session.do(count_section, section_id=self._shown, counted=not unnumbered)

    def add(self) -> None:
        """Add a custom section, and go to its heading."""
        key = self.session.made(add_own_section, heading={})
        if key is not None:
            self.due.emit()
            self.list.point_at(key)
            self.heading.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def chosen(self) -> OutlineSectionNow | None:
        """The section selected in the list."""
        found = self.list.current
        return self._sections.get(found.key) if found else None

    def move_by(self, way: int) -> None:
        """Move the selected section one place up (-1) or down (1) among its siblings."""
        section = self.chosen
        if section is None:
            return
        beside = [each.id for each in self._sections.values() if each.parent == section.parent]
        if moved_by_one(beside, section.id, way, lambda before: self._put_before(section, before)):
            self.due.emit()  # the next key must act on the new list

    def _put_before(self, section: OutlineSectionNow, before: int | None) -> bool:
        self.session.do(move_section, section_id=section.id, before_id=before)
        return True

    def remove(self, key: int) -> None:
        self.session.do(remove_section, section_id=key)
        self.due.emit()

    def _remove_chosen(self) -> None:
        if self.chosen is not None:
            self.remove(self.chosen.id)

    def _put_back(self, at: int) -> None:
        kind, parent = SECTIONS[at]
        self.session.do(add_section, kind=kind, parent=parent)

    def field_of(self, fact: str, row: int | None) -> QWidget | None:
        """Return the list, with the section ``row`` selected."""
        if row is not None:
            self.list.point_at(row)
        return self.list
