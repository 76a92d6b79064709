"""The layout of the sittings panel: the course at the top, below it agenda, programme and details."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget

from ui.panels.sittings.agenda_line import AgendaLine
from ui.panels.sittings.course_list import CourseList, CourseRowList
from ui.panels.sittings.details import Details
from ui.panels.sittings.present_card import PresentCard
from ui.panels.sittings.programme_view import DAY, MOST_DAYS, ProgrammeView
from ui.state.app_context import AppContext
from ui.widgets.boxes import boxed, card, column, put, row
from ui.widgets.buttons import Button
from ui.widgets.scroll_area import ScrollArea

NARROW, TIGHT, LOW, TALL = 930, 400, 660, 900  # pixels at 100 %: width below which there are tabs; heights
ROW, ROW_LOW, ROW_TALL = 33, 27, 40  # heights of a row of the agenda
AGENDA_MOST = 640
TABS = ("items", "sittings", "decisions")
_AROUND, _TABS = 98, 44  # heights of: margins, gaps and title of the programme; the tabs
_OPEN, _CLOSED = 320, 190  # heights needed by an open form; by the decisions with two headings
_HEADINGS = 136  # height of three headings
_DECISION = 28  # height of a row of the decisions


def course_lists(app: AppContext) -> dict[str, CourseList]:
    """Return the lists of the panel by name; a list to which a key adds rows from anywhere shows that key."""
    items, decisions = (
        CourseRowList(app, f"{name}-title", high=high)
        for name, high in (("items", ROW), ("decisions", _DECISION))
    )
    sittings = ProgrammeView(app, "sittings-title")
    return {
        "items": CourseList(app, "items", items),
        "sittings": CourseList(app, "sittings", sittings, key="add-sitting", more="programme-lanes"),
        "decisions": CourseList(app, "decisions", decisions, key="record-action"),
        "officers": CourseList(app, "officers", CourseRowList(app, "officers-title")),
        "informal": CourseList(app, "informal", CourseRowList(app, "informal-title")),
    }


class CourseColumns:
    """Lays out the parts of the panel and fits them to its size.

    A narrow panel shows one part at a time, under ``tabs``; ``front`` says which.
    """

    def __init__(
        self,
        app: AppContext,
        present_card: PresentCard,
        lists: Mapping[str, CourseList],
        line: AgendaLine,
        more: Details,
    ) -> None:
        self._app, self._now, self._lists, self._more = app, present_card, lists, more
        self._narrow, self.front = False, "items"
        self._agenda = self._carded(lists["items"], line)
        self._programme = self._carded(lists["sittings"])
        self.tabs = QButtonGroup()
        self._bar = boxed(self._make_tabs())
        aside = column(app, 12)
        aside.addWidget(self._programme)
        self._scroll = ScrollArea(more)
        aside.addWidget(self._scroll, 1)
        self._aside = boxed(aside)
        self._parts = put(row(app, 14), (self._agenda, 40), (self._aside, 60))
        self.whole: QVBoxLayout = column(app, 14)
        put(self.whole, present_card, self._bar, (self._parts, 1))
        self._bar.hide()

    def _carded(self, held: CourseList, foot: QWidget | None = None) -> QFrame:
        inside = column(self._app, 0, (1, 4, 1, 1))
        inside.addWidget(held, 1)
        if foot is not None:
            inside.addWidget(foot)
        return card(inside)

    def _make_tabs(self) -> QVBoxLayout:
        line, whole = row(self._app, 4), column(self._app, 0)
        for at, name in enumerate(TABS):
            tab = Button(self._app, f"{name}-title", look="link", checkable=True)
            self.tabs.addButton(tab, at)
            line.addWidget(tab)
        line.addStretch(1)
        self.tabs.button(0).setChecked(True)
        whole.addLayout(line)
        return whole

    @property
    def narrow(self) -> bool:
        """Whether only one part is shown at a time."""
        return self._narrow

    def fit(self, width: int, height: int) -> None:
        """Fit the parts to the size of the panel, in pixels."""
        px = self._app.theme.px
        self._narrow = width < px(NARROW)
        low = height < px(LOW)
        tight = self._narrow and height < px(TIGHT)
        self._now.fit(width, narrow=self._narrow, low=tight)
        for name in ("items", "sittings"):
            self._lists[name].show_head(not tight)
        high = ROW_LOW if low else ROW_TALL if height >= px(TALL) else ROW
        self._lists["items"].list.set_height(high)
        self._agenda.setMaximumWidth(px(AGENDA_MOST) if not self._narrow else 16777215)
        self.show_front(self.front)
        self._share(height)

    def _share(self, height: int) -> None:
        """Share the height between the programme and what is below it.

        If an open form does not fit, the programme shrinks to one day and the headings are hidden.
        """
        view, px = self._lists["sittings"].list, self._app.theme.px
        assert isinstance(view, ProgrammeView)
        room = height - self._now.sizeHint().height() - px(_AROUND)
        days = max(1, min(len(view.days()), MOST_DAYS, (room - px(_HEADINGS)) // px(DAY)))
        left = room - days * px(DAY)
        cramped = self._narrow or left < px(_OPEN)
        if self._narrow:
            days = max(1, (room - px(_TABS)) // px(DAY))
        elif self._more.opened and cramped:
            days = 1
        self._more.fit(low=not self._narrow and left < px(_CLOSED), cramped=cramped)
        view.show_days(days)
        for part in (self._lists["sittings"], self._programme, self._aside):  # now: nothing jumps later
            if (inside := part.layout()) is not None:
                inside.activate()
        view.scrollTo(view.currentIndex())

    def show_front(self, name: str) -> None:
        """Show a list; in a narrow panel, its tab."""
        self.front = name
        tab = name if name in TABS else "decisions"
        opened = bool(self._more.opened)
        shown = "decisions" if opened else tab
        self._bar.setVisible(self._narrow)
        self.tabs.button(TABS.index(shown)).setChecked(True)
        self._agenda.setVisible(not self._narrow or shown == "items")
        self._aside.setVisible(not self._narrow or shown != "items")
        self._programme.setVisible(not self._narrow or shown == "sittings")
        self._scroll.setVisible(not self._narrow or shown == "decisions")
