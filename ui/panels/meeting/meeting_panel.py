"""The meeting panel: all facts asked for when the meeting was set up, which can be corrected at any time."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QStackedWidget, QWidget

from ui.keys.single_keys import SingleKeys
from ui.panels.meeting.body_page import BodyPage
from ui.panels.meeting.days_page import DaysPage
from ui.panels.meeting.earlier_page import EarlierPage
from ui.panels.meeting.groups_page import GroupsPage
from ui.panels.meeting.mandate_page import MandatePage
from ui.panels.meeting.meeting_page import MeetingPage
from ui.panels.meeting.names_page import NamesPage
from ui.panels.meeting.options_page import OptionsPage
from ui.panels.meeting.outline_page import OutlinePage
from ui.panels.meeting.parties_page import PartiesPage
from ui.panels.meeting.symbols_page import SymbolsPage
from ui.parts.barred import bar
from ui.parts.panel import BasePanel
from ui.parts.prepared_form import prepare_form
from ui.state.bridge import Follower
from ui.state.record_session import RecordSession
from ui.widgets.boxes import STRETCH, card, column, put, row
from ui.widgets.buttons import Button
from ui.widgets.key_caps import key_cap
from ui.widgets.labels import Label
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList
from ui.widgets.scroll_area import ScrollArea
from wgdesk.acts.setup import edit_meeting
from wgdesk.errors import Refused
from wgdesk.panel_rows import PlaceKey
from wgdesk.reads.queries.meeting import meeting
from wgdesk.reads.queries.roster import roster
from wgdesk.reads.uses import uses_of
from wgdesk.reads.values.meeting import MeetingNow
from wgdesk.rules.options import GROUP_OF

_PAGES: dict[str, tuple[type[MeetingPage], str]] = {
    "names": (NamesPage, "building-bank"),
    "days": (DaysPage, "calendar"),
    "parties": (PartiesPage, "list-numbers"),
    "symbols": (SymbolsPage, "file-text"),
    "mandate": (MandatePage, "scale"),
    "earlier": (EarlierPage, "history"),
    "outline": (OutlinePage, "list-details"),
    "options": (OptionsPage, "settings"),
    "groups": (GroupsPage, "users-group"),
    "body": (BodyPage, "users"),
}
# Table -> the section with its rows. For a fact of the meeting itself, all sections are searched.
_SECTION_OF = {
    "mandate": "mandate",
    "previous_meeting": "earlier",
    "recess": "days",
    "outline_section": "outline",
    "option": "options",
    "grouping": "groups",
}
SIDE, SIDE_LEAST, WIDEST = 236, 156, 960  # pixels at 100 %: sections, at least, fields at most


class PageArea(ScrollArea):
    """Scrolls a page vertically only, so it is at least as wide as the page."""

    def __init__(self, page: MeetingPage) -> None:
        super().__init__()
        held, inside = QWidget(), row(page.app, 0, (8, 4, 12, 8))
        inside.addWidget(page, 0, Qt.AlignmentFlag.AlignTop)
        held.setLayout(inside)
        self.setWidget(held)

    def minimumSizeHint(self) -> QSize:
        """Return the least width of the fields plus the scroll bar."""
        page = self.widget()
        held = page.minimumSizeHint().width() if page is not None else 0
        return QSize(held + self.verticalScrollBar().sizeHint().width(), super().minimumSizeHint().height())


class MeetingPages(Mapping[str, MeetingPage]):
    """Every page by name, each made on first use: making all at once would take too long."""

    def __init__(self, make: Callable[[str], Generator[None, None, MeetingPage]]) -> None:
        self._make = make
        self.made: dict[str, MeetingPage] = {}
        self._begun: dict[str, Iterator[None]] = {}

    def __getitem__(self, name: str) -> MeetingPage:
        for _ in self.pieces(name):
            pass
        return self.made[name]

    def pieces(self, name: str) -> Iterator[None]:
        """Make the rest of a page; each ``yield`` ends a step."""
        return self._begun.setdefault(name, self._making(name))

    def _making(self, name: str) -> Iterator[None]:
        self.made[name] = yield from self._make(name)

    def __iter__(self) -> Iterator[str]:
        return iter(_PAGES)

    def __len__(self) -> int:
        return len(_PAGES)


class MeetingPanel(BasePanel):
    """Sections at the side and, beside them, the fields of the selected one. Every change is an act."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        app = self.app
        self.pages = MeetingPages(self._make_page)
        self.areas: dict[str, PageArea] = {}  # only of the pages already made
        self._facts: MeetingNow | None = None
        self._filled = False  # whether pages may be shown yet
        self.sections: RowList[RowContent[str]] = RowList(app, "meeting-title", pad=8)
        self._lay_out()
        self.sections.pointed.connect(self._turn)
        self.sections.opened.connect(lambda _: self._enter_page())
        self.bound_keys = SingleKeys(app, self, {"add": self._add})
        self.bound_keys.watch([self.sections])
        Follower(session.bridge, uses_of(meeting, roster), self.refresh, self, panel=self)
        session.live.roster_changed.connect(self._refresh_seen)
        session.faulted.connect(self._refresh_seen)
        for signal in (app.speech.changed, app.changed):
            signal.connect(self.refresh)
        self.refresh()
        self.sections.point_at("names")

    # -- layout --------------------------------------------------------------------------------------------

    def fill(self) -> Iterator[None]:
        """Make the page in front."""
        yield from self.pages.pieces(self.section)
        self._filled = True
        self._turn()
        yield

    def _lay_out(self) -> None:
        app = self.app
        self._side = self._sections_card()
        self._title = Label(app, face="name")
        self._hint = Label(app, face="small", tone="quiet", wrap=True)
        self._stack, self._heads = QStackedWidget(), QStackedWidget()
        words = put(column(app, 2), self._title, self._hint)
        head = row(app, 16, (8, 0, 8, 0))
        head.addLayout(words, 1)
        head.addWidget(self._heads, 0, Qt.AlignmentFlag.AlignTop)
        inside = put(column(app, 12, (12, 16, 8, 12)), head, (self._stack, 1))
        self._front = card(inside)
        columns: QHBoxLayout = row(app, 16)
        put(columns, self._side, (self._front, 1))
        columns.addStretch(0)
        self.lay_out(columns)

    def _make_page(self, name: str) -> Generator[None, None, MeetingPage]:
        page = _PAGES[name][0](self.session)
        yield from page.fill()
        self._heads.addWidget(page.adds or QWidget())  # before the pages, in reading order, which Tab follows
        area = self.areas[name] = PageArea(page)
        prepare_form(self.session, page, edit_meeting)
        if page.adds is not None:
            bar(self.session, edit_meeting, page.adds)
        self._stack.addWidget(area)
        yield
        page.due.connect(self.refresh)
        if isinstance(page, BodyPage):
            page.wanted.connect(self._go_to_way)
        self._show_facts(page)
        return page

    def _show_facts(self, page: MeetingPage) -> None:
        if self._facts is not None:
            page.meeting_id = self._facts.id
            page.show_meeting(self._facts)

    def _sections_card(self) -> QFrame:
        app = self.app
        close = Button(app, "meeting-back", action="meeting")
        close.clicked.connect(lambda: self.session.wanted.emit("meeting"))
        title = row(app, 8, (8, 0, 8, 0))
        title.addWidget(Label(app, "meeting-title", face="section", cut=True), 1)
        foot = put(row(app, 8, (8, 0, 8, 0)), close, key_cap(app, "Esc"), STRETCH)
        inside = put(column(app, 8, (8, 12, 8, 12)), title, (self.sections, 1), foot)
        return card(inside)

    def fit(self) -> None:
        """Set the widths; in a narrow panel the sections shrink first."""
        px = self.app.theme.px
        self._side.setFixedWidth(min(px(SIDE), max(px(SIDE_LEAST), self.width() // 5)))
        self._front.setMaximumWidth(px(WIDEST))

    def minimumSizeHint(self) -> QSize:
        """Return the least width, with the sections at their narrowest."""
        hint = super().minimumSizeHint()
        return QSize(hint.width() - self._side.width() + self.app.theme.px(SIDE_LEAST), hint.height())

    # -- showing -------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read and show the facts. If the field with the focus is gone, the page gets the focus."""
        say, held = self.app.speech.say, QApplication.focusWidget()
        self.sections.show_rows(
            [RowContent(name, say(f"meeting-{name}"), icon=icon) for name, (_, icon) in _PAGES.items()]
        )
        try:
            self._facts = self.session.desk.read(meeting)
        except Refused as refused:
            if refused.key != "no-meeting":
                raise
            return
        inside = held is not None and self.isAncestorOf(held)
        for page in self.pages.made.values():
            self._show_facts(page)
        self._turn()
        now = QApplication.focusWidget()
        if inside and (now is None or not self.isAncestorOf(now) or not now.isVisibleTo(self)):
            self.page.enter()

    def _refresh_seen(self) -> None:
        """Show the record's values again, if visible; also after a refused change."""
        if self.isVisible():
            self.refresh()

    @property
    def section(self) -> str:
        """Name of the section in front."""
        found = self.sections.current
        return found.key if found else "names"

    @property
    def page(self) -> MeetingPage:
        return self.pages[self.section]

    def _turn(self) -> None:
        name = self.section
        self._title.say(f"meeting-{name}")
        self._hint.say(f"meeting-{name}-hint")
        if not self._filled:
            return
        page, area = self.pages[name], self.areas[name]
        self._stack.setCurrentWidget(area)
        self._heads.setCurrentIndex(self._stack.indexOf(area))  # in the order of making, like the areas
        self._heads.setVisible(page.adds is not None)

    # -- keys ----------------------------------------------------------------------------------------------

    def rests_on(self) -> QWidget:
        """The list of sections."""
        return self.sections

    def _enter_page(self) -> None:
        self.rest.finish()
        self.page.enter()

    def _add(self) -> None:
        self.rest.finish()
        self.page.add()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the sections, and from there to the panel shown before."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.sections.hasFocus():
            self.session.wanted.emit("meeting")
        else:
            self.sections.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_way(self, option: str) -> None:
        """Go to the field of an option, in the settings if it is there, or to the outline."""
        if not option:
            self.go_to("outline_section", None)
        elif GROUP_OF[option].page == "settings":
            self.session.wanted.emit("settings")
        else:
            self.go_to(f"meeting.{option}", None)

    def go_to(self, kind: str, row: PlaceKey) -> None:
        """Go to the field of a row of the table ``kind``, or of a fact of the meeting: "meeting.venue"."""
        table, _, fact = kind.partition(".")
        name = _SECTION_OF.get(table)
        if name is None:
            name = next((name for name, page in self.pages.items() if fact in page.fields), "names")
        self.sections.point_at(name)
        field = self.pages[name].field_of(fact, row if isinstance(row, int) else None)
        if field is not None:
            self.areas[name].bring_to_sight(field)
            self.page.enter(field)
