"""The attendance panel: delegations by list, and which of them are present at a sitting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from ui.keys.key_table import shown
from ui.keys.single_keys import SingleKeys
from ui.panels.attendance.attendance_adding import AttendanceAdding
from ui.panels.attendance.attendance_cards import ListStateCard, MissingCard, QuorumCard
from ui.panels.attendance.attendance_commands import AttendanceCommands
from ui.panels.attendance.attendance_grid import AttendanceGrid
from ui.panels.attendance.attendance_text import AttendanceText
from ui.panels.attendance.cell_menu import menu_of
from ui.panels.attendance.delegation_details import DelegationDetails
from ui.panels.attendance.details_place import DetailsPlace
from ui.panels.attendance.empty_roll import EmptyRoll
from ui.panels.attendance.grid_head import GridHead
from ui.panels.attendance.report_card import ReportCard
from ui.panels.attendance.unnamed_dialog import UnnamedDialog
from ui.parts.panel import BasePanel
from ui.state.record_session import RecordSession
from ui.widgets.boxes import boxed, card, column, put, row
from ui.widgets.file_drop import FileDrop
from ui.widgets.scroll_area import ScrollArea, scrolled
from wgdesk.live.roll import Roll, RollSection
from wgdesk.panel_rows import PlaceKey
from wgdesk.reads.values.programme import SittingNow

SIDE = 348  # width of the cards and of the details in pixels at 100 %: the same, so that no cell moves
ROOMY = 1500  # width of the panel above which the side grows


class AttendancePanel(BasePanel):
    """Shows the attendance live. The focus is normally on the grid; ``ui.keys.key_table`` has its keys."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        self._picked: tuple[int, int] | None = None  # current sitting, sitting chosen in its place
        self._shown: tuple[object, ...] = ()  # the data that the roll was computed from
        self._showing = False  # while the grid receives its cells
        self.attendance_text = AttendanceText(session)
        self.roll = Roll(self.live, self.sitting, session.names.lang)
        self.commands = AttendanceCommands(session, lambda: self.roll)
        self.head = GridHead(session)
        self.grid = AttendanceGrid(self.app, "attendance-title")
        self.nobody = EmptyRoll(session)
        self.adding = AttendanceAdding(session, self.commands, lambda: self.roll, self)
        self.quorum = QuorumCard(session, self.commands)
        self.missing = MissingCard(session, self.commands, shown(self.app, "as-before"))
        self.lists = ListStateCard(session, self.commands)
        self.report = ReportCard(session)
        self.beside = DetailsPlace(session, self._side(), self._make_details)
        self._lay_out()
        self._connect()
        self.refresh()

    # -- layout --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        columns = put(row(self.app, 16), (self._grid_card(), 1), self.beside)
        self.lay_out(columns)

    def _grid_card(self) -> QFrame:
        line = QFrame()
        line.setProperty("look", "line")
        line.setFixedHeight(1)
        held = column(self.app, 0, (11, 0, 7, 0))
        held.addWidget(self.grid)
        inside = put(
            column(self.app, 0, (1, 0, 1, 1)), self.head, line, (self.nobody, 1), (held, 1), self.adding.box
        )
        return card(inside)

    def _side(self) -> ScrollArea:
        side = put(column(self.app, 12), self.quorum, self.missing, self.lists, (self.report, 1))
        return scrolled(boxed(side))

    def fit(self) -> None:
        """Make the side wider in a wide window."""
        px = self.app.theme.px
        spare = min(max(0, self.width() - px(ROOMY)) // 3, px(120))
        self.beside.fit(px(SIDE) + spare)
        self.report.setMinimumHeight(px(140))

    # -- keys ----------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        for button in (self.head.take, self.nobody.take):
            button.clicked.connect(lambda: self.take_list())
        FileDrop(self, lambda _: self.head.take.isEnabled()).dropped.connect(
            lambda paths, _: self.take_list(paths[0])
        )
        self.lists.unnamed.clicked.connect(self.count_unnamed)
        self.bound_keys = SingleKeys(self.app, self, self.single_keys())
        self.bound_keys.watch([self.grid])
        self.bound_keys.ignored.connect(self.session.press_ignored)
        for signal in (
            self.live.roster_changed,
            self.live.attendance_changed,
            self.live.programme_changed,
            self.app.speech.changed,
            self.app.changed,
        ):
            signal.connect(self.refresh)
        self.session.faulted.connect(self._refused)
        self.head.picked.connect(self.look_at)
        self.grid.opened.connect(self.open_cell)
        self.grid.ticked.connect(lambda key: self.commands.toggle([key]))
        self.grid.menu_wanted.connect(self._menu)
        self.grid.pointed.connect(self._pointed)
        self.grid.left.connect(self._leave)
        self.adding.box.left.connect(self._back_to_grid)
        self.adding.box.spaced.connect(lambda: self.bound_keys.run("context"))
        self.adding.arrived.connect(self.grid.point_at)
        self.adding.unknown.connect(self.beside.begin_newcomer)
        for button in (self.missing.as_before, self.missing.register):  # they hide once clicked
            button.clicked.connect(self._back_to_grid)
        self.beside.emptied.connect(self._back_to_grid)

    def _make_details(self) -> DelegationDetails:
        made = DelegationDetails(self.session, self.commands)
        made.left.connect(self.beside.close_details)
        made.added.connect(self._added)
        return made

    @property
    def details(self) -> DelegationDetails:
        """The details of a delegation."""
        return self.beside.details

    def single_keys(self) -> dict[str, Callable[[], object]]:
        """Return the single keys that work on the grid."""
        return {
            "context": lambda: self.commands.toggle(self.chosen),
            "attend-online": lambda: self.commands.toggle_online(self.chosen),
            "as-before": self.commands.return_as_before,
            "unregister": self._unregister,
            "add": self.adding.box.open,
            "tell-quorum": lambda: self.commands.tell_quorum("decision"),
            "previous-sitting": lambda: self._step_sitting(-1),
            "next-sitting": lambda: self._step_sitting(1),
        }

    @property
    def chosen(self) -> Sequence[int]:
        """Keys of the selected delegations, in order."""
        return [cell.delegation_id for cell in self.grid.chosen]

    def rests_on(self) -> QWidget:
        """The grid; while it is empty, the field of the find box."""
        return self.grid if self.grid.isVisibleTo(self) else self.adding.box.field

    def take_list(self, path: Path | None = None) -> None:
        """Open the dialog that takes a list of participants; ``path``: from this file."""
        from ui.panels.attendance.taking.take_list_dialog import TakeListDialog  # reads tables of names

        dialog = TakeListDialog(self.session, self.sitting.id if self.sitting else None, self.window())
        dialog.open()
        if path is not None:
            dialog.read_file(path)

    def count_unnamed(self) -> None:
        """Open the dialog for organizations of which only the number is known."""
        UnnamedDialog(self.session, self.window()).open()

    def _back_to_grid(self) -> None:
        self.adding.box.clear()
        self.rests_on().setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        """On Esc in the grid, close the details or the banner; then select only the current cell."""
        current = self.grid.current
        if self.beside.shows_details:
            self.beside.close_details()
        elif self.banner.text:
            self.banner.hide()
        elif current is not None:
            self.grid.point_at(current.delegation_id)

    # -- which sitting -------------------------------------------------------------------------------------

    @property
    def sitting(self) -> SittingNow | None:
        """The sitting shown: the current one, unless the operator has chosen another."""
        course = self.live.sitting
        if self._picked is not None and course is not None and self._picked[0] == course.id:
            found = (sitting for sitting in self.live.programme.sittings if sitting.id == self._picked[1])
            return next(found, course)
        return course

    def look_at(self, sitting_id: int) -> None:
        """Show another sitting, until the meeting moves on to its next sitting."""
        course = self.live.sitting
        self._picked = (course.id, sitting_id) if course is not None else None
        self.refresh()
        self.enter()

    def _step_sitting(self, way: int) -> None:
        keys = [sitting.id for sitting in self.live.programme.sittings]
        if self.sitting is not None:
            at = keys.index(self.sitting.id) + way
            if 0 <= at < len(keys):
                self.look_at(keys[at])

    # -- the record ----------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the current roll. One act may emit several signals; the roll is still computed only once."""
        if not self.live.ready:
            return
        speech, settings, live = self.app.speech, self.app.settings, self.live
        now = (live.roster, live.attendance, live.programme, self._picked, speech.lang, settings)
        if len(now) == len(self._shown) and all(a is b for a, b in zip(now, self._shown, strict=True)):
            return
        self._shown = now
        self.roll = Roll(live, self.sitting, self.session.names.lang)
        self.beside.watch(self.roll)
        self._show_cells()
        self.head.show_roll(self.roll)
        self.quorum.show_roll(self.roll)
        self.missing.show_roll(self.roll)
        self._show_current()

    def _refused(self) -> None:
        """Show the record's values again after a refused change, for example in a check box."""
        if self.isVisible():
            self._show_current()

    def _show_cells(self) -> None:
        grid, current, at = self.grid, self.grid.current, self.grid.currentIndex().row()
        chosen = {cell.key for cell in grid.chosen}
        self._showing = True
        grid.setUpdatesEnabled(False)
        cells = self.attendance_text.cells(self.roll)
        grid.rows.show(cells)
        if current is None or grid.rows.place(current.delegation_id) is None:
            grid.point_near(at)  # that cell is gone: select the one now in its place
        elif {cell.key for cell in grid.chosen} != chosen:
            grid.point_at(current.delegation_id)  # a cell has moved to another list
        grid.setUpdatesEnabled(True)
        self._showing = False
        had_focus = grid.hasFocus()
        grid.setVisible(bool(cells))
        self.nobody.setVisible(not cells)
        self.nobody.show_planned(self.roll.sitting is not None)
        if had_focus and not cells:
            self.adding.box.open()

    def _section(self) -> RollSection | None:
        """Return the list of the current cell, else the first list."""
        current = self.grid.current
        delegation = self.roll.delegations.get(current.delegation_id) if current else None
        sections = self.roll.sections
        first = sections[0] if sections else None
        return next((each for each in sections if delegation and each.name == delegation.listed_in), first)

    def _pointed(self) -> None:
        """Show the new cell; accept the space bar again at once, as the last press was for another cell."""
        self.bound_keys.forget()
        if not (self._showing and self.beside.worked_in):
            self.beside.follow(self.grid.current.delegation_id if self.grid.current else None)
        self._show_current()

    def _show_current(self) -> None:
        """Show the list of the current cell, its paragraph in the report and, if open, the details."""
        section = self._section()
        self.lists.show_section(self.roll, section, self.attendance_text.title(section) if section else "")
        self.report.show_list(section.name if section else "")
        self.beside.show_roll(self.roll)

    # -- one delegation ------------------------------------------------------------------------------------

    def open_cell(self, key: int) -> None:
        """Open the details of a delegation beside the grid."""
        if key in self.roll.delegations:
            self.grid.point_at(key)
            self.beside.open(self.roll, key)

    def _added(self, key: int) -> None:
        self.grid.point_at(key)
        self.open_cell(key)

    def go_to(self, kind: str, row: PlaceKey) -> None:
        """Show a delegation, or a participant or person in the details of the delegation."""
        if not isinstance(row, int) or (kind == "delegation" and self.grid.point_at(row)):
            return
        people = self.live.attendance.participants
        wanted = {"participant": "id", "person": "person_id"}.get(kind)
        found = next((one for one in people if wanted and getattr(one, wanted) == row), None)
        if kind == "delegation":
            self._look_up(row)
        elif found is not None and found.delegation_id is not None:
            self.open_cell(found.delegation_id)
            self.details.show_people(found.id)

    def _look_up(self, delegation_id: int) -> None:
        """Put a delegation that does not take part yet into the box, ready for Enter."""
        delegation = self.roll.delegations.get(delegation_id)
        if delegation is not None:
            self.adding.box.open()
            self.adding.box.field.setText(delegation.code)
            self.adding.box.refresh()

    def _unregister(self) -> None:
        """Cancel the registration of the current delegation."""
        current = self.grid.current
        if current is not None:
            self.commands.unregister(current.delegation_id)

    # -- menu ----------------------------------------------------------------------------------------------

    def _menu(self, key: int, at: QPoint) -> None:
        self.menu_of(key).popup(at if not at.isNull() else QCursor.pos())

    def menu_of(self, key: int) -> QMenu:
        """Return the menu of a cell; it acts on all selected cells if this one is among them."""
        others = [one for one in self.chosen if one != key] if key in self.chosen else []
        open_details = partial(self.open_cell, key)
        return menu_of(self.app, self, self.roll, self.commands, [key, *others], open_details)
