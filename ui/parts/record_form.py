"""What the forms about sittings, items and decisions share: a base class, small buttons, time fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, time
from typing import Any, Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from ui.parts.hour_line import HourLine, moment_at
from ui.state.record_session import RecordSession
from ui.widgets.accessible_name import named
from ui.widgets.boxes import column
from ui.widgets.buttons import Button
from wgdesk.acting.act import AnyAct
from wgdesk.reads.values.programme import ItemNow


class RowNow(Protocol):
    """A row of the record as it is now."""

    @property
    def id(self) -> int: ...


N = TypeVar("N", bound=RowNow)


class RecordForm(QWidget):
    """A form about one row, which ``show_row`` sets; each change is an act, usually ``ACT``."""

    ACT: AnyAct

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self.session, self.app, self.live = session, session.app, session.live
        self.inside = column(self.app, 10, (4, 8, 4, 8))
        self.setLayout(self.inside)

    def show_row(self, key: Any) -> None:
        """Show the row with this key in the list."""
        raise NotImplementedError

    def fit(self, width: int) -> None:
        """Adapt to the width that the form gets, in pixels; by default do nothing."""


def item_name(session: RecordSession, item: ItemNow) -> str:
    """Return "3(a)  Short title", for places with no room for more."""
    names = session.names
    return f"{names.item_number(item)}  {names.item_title(item) or session.app.speech.say('items-no-title')}"


def small_button(session: RecordSession, key: str, icon: str, then: Callable[[], object]) -> Button:
    """Return a button that shows only an icon; the phrase ``key`` names it."""
    button = Button(session.app, key, icon=icon, look="flat", worded=False, then=lambda: then())
    return button


def hour_line(session: RecordSession, key: str, then: Callable[[time | None], object]) -> HourLine:
    """Return a field for a time of day; the phrase ``key`` names it.

    ``then`` is called with the time typed, or None if the user emptied the field.
    """
    field = HourLine(session.app)
    named(session.app, field, key)
    field.hour_kept.connect(then)
    return field


def moment(
    session: RecordSession, day: date, hour: time | None, after: datetime | None = None
) -> datetime | None:
    """Return the datetime of an hour on a day of the meeting, as ``moment_at`` does; None for None."""
    zone = session.live.programme.zone
    return None if hour is None else moment_at(day, hour, zone, after)


def here(session: RecordSession, at: datetime | None) -> datetime | None:
    """Return a datetime in the meeting's zone; None for None."""
    return None if at is None else session.live.here(at)


def by_id(rows: Iterable[N], key: object) -> N | None:
    """Return the row with this key; None if it no longer exists."""
    return next((row for row in rows if row.id == key), None)
