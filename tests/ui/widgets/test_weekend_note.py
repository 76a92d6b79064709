"""A note says when a meeting begins or ends on a weekend."""

from datetime import date

from tests.ui.conftest import bare
from ui.state.app_context import AppContext
from ui.widgets.weekend_note import WeekendNote

MONDAY, FRIDAY, SATURDAY, SUNDAY = (date(2026, 11, day) for day in (23, 27, 28, 29))


def test_the_note_shows_on_weekends_only(app: AppContext) -> None:
    app.change(language="en")
    note = WeekendNote(app)
    note.show_days(MONDAY, FRIDAY)
    assert note.isHidden()
    note.show_days(MONDAY, SATURDAY)
    assert not note.isHidden()
    assert bare(note.text()) == "The last day is a Saturday."
    note.show_days(SUNDAY, FRIDAY)
    assert bare(note.text()) == "The first day is a Sunday."
    note.show_days(MONDAY, FRIDAY)
    assert note.isHidden()
