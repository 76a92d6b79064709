"""The item that the next step is about: the one that comes next, unless the user has moved to another."""

from __future__ import annotations

from ui.panels.sittings.course_list import CourseList
from ui.parts.record_form import by_id
from ui.state.record_session import RecordSession
from wgdesk.live.floor_state import FloorStep
from wgdesk.live.next_step import StepKind
from wgdesk.reads.values.programme import ItemNow

_ABOUT: tuple[StepKind, ...] = ("take-up", "turn-to", "finish", "debate")  # the steps that concern an item


class AgendaChoice:
    """Chooses the item in the list of the agenda; the item that the button names always has the ring."""

    def __init__(self, session: RecordSession, items: CourseList) -> None:
        self._live, self._items = session.live, items
        self._own = False  # whether the user has moved to another row
        self._open: int | None = None  # the sitting that was open when the list was last shown

    @property
    def item(self) -> ItemNow | None:
        """The item to which the user has moved; None while the next one is proposed."""
        key = self._items.chosen if self._own else None
        return by_id(self._live.programme.items, key)

    def take(self) -> None:
        """Call this when the user moves to the current row."""
        self._own = True

    def settle(self) -> None:
        """Propose the next item again once the item that the user chose is being considered.

        Also when a sitting is opened: what was worked on before is not what the Chair takes up first.
        """
        sitting = self._live.programme.sitting
        now = sitting.id if sitting is not None and sitting.is_open else None
        if now is not None and now != self._open:
            self._own = False
        self._open = now
        if self._live.programme.item is not None and self.item == self._live.programme.item:
            self._own = False

    def show(self, step: FloorStep, *, propose: bool) -> None:
        """Put the ring around the item that a step is about, and propose that or else the present item.

        ``propose``: make it the current row; not while the form of that row is open.
        """
        present = self._live.programme.item
        about = step.course.item if step.name == "course" and step.course.kind in _ABOUT else None
        self._items.list.outline(about.id if about is not None else None)
        proposed = about or present
        if propose and proposed is not None and not self._own:
            self._items.put(proposed.id)
        self._items.follow(present.id if present is not None else None)
