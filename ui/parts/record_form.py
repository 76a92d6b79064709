"""What the forms of the course share: sections, small buttons, hours of rows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any

from PySide6.QtWidgets import QWidget

from ui.parts.hour_line import HourLine, moment_at
from ui.state.record_session import RecordSession
from ui.widgets.accessible_name import named
from ui.widgets.boxes import column
from ui.widgets.buttons import Button
from wgdesk.reads.values.programme import ItemNow


class RecordForm(QWidget):
    """A form about one row; ``show_row`` shows it, every change in it is an act."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self.session, self.app, self.live = session, session.app, session.live
        self.inside = column(self.app, 14, (4, 8, 4, 8))
        self.setLayout(self.inside)

    def show_row(self, key: str) -> None:
        """Show the row with a key of its list."""
        raise NotImplementedError

    def fit(self, width: int) -> None:
        """Take notice of the width there is for the form, in pixels."""

    # -- what fields choose from ---------------------------------------------------------------------------

    def sittings(self) -> list[tuple[str, int | None]]:
        """Return the sittings to choose from."""
        return [(self.session.names.sitting(one), one.id) for one in self.live.programme.sittings]


def item_name(session: RecordSession, item: ItemNow) -> str:
    """Return "3(a)  Short title", where there is no room for more."""
    names = session.names
    return f"{names.item_number(item)}  {names.item_title(item) or session.app.speech.say('items-no-title')}"


def small_button(session: RecordSession, key: str, icon: str, then: Callable[[], object]) -> Button:
    """Return a button with an icon only, named by a phrase."""
    button = Button(session.app, key, icon=icon, look="flat", worded=False)
    button.clicked.connect(lambda: then())
    return button


def hour_line(session: RecordSession, key: str, then: Callable[[time | None], object]) -> HourLine:
    """Return a field for an hour, named by a phrase; ``then`` is given the hour typed, None for none."""
    field = HourLine(session.app)
    named(session.app, field, key)
    field.hour_kept.connect(then)
    return field


def moment(
    session: RecordSession, day: date, hour: time | None, after: datetime | None = None
) -> datetime | None:
    """Return the moment of an hour on a day of the meeting, None for no hour."""
    zone = session.live.programme.zone
    return None if hour is None else moment_at(day, hour, zone, after)


def here(session: RecordSession, at: datetime | None) -> datetime | None:
    """Return a moment in the meeting's zone, None for none."""
    return None if at is None else session.live.here(at)


def by_id(rows: Any, key: int | None) -> Any:
    """Return the row with a key, None if it is there no more."""
    return next((one for one in rows if one.id == key), None)
