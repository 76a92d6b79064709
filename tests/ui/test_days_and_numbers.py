"""Fields of a day and of a number show the digits of the interface, and take any that are typed."""

from __future__ import annotations

import re
from datetime import date

import pytest
from PySide6.QtCore import QDate, QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QDateTimeEdit

from tests.ui.conftest import bare, type_text
from ui.panels.meeting.meeting_panel import MeetingPanel
from ui.parts.day_line import DayLine
from ui.state.app_context import AppContext
from ui.widgets.fields import Counter, DayEdit
from ui.widgets.labels import Label
from ui.windows.record.record_window import RecordWindow

pytestmark = pytest.mark.slow  # long: in the thorough run only

SHOWN = {("ar", "arabic"): ("٢٠٢٦/١٠/٠٥", "١٢"), ("ar", "european"): ("2026-10-05", "12")}
SHOWN[("en", "arabic")] = SHOWN[("ar", "european")]


@pytest.fixture
def day(app: AppContext) -> DayEdit:
    made = DayEdit(app, QDate(2026, 10, 5))
    made.show()
    return made


@pytest.fixture
def number(app: AppContext) -> Counter:
    made = Counter(app, 0, 99)
    made.setValue(12)
    made.show()
    return made


def test_digits_follow_the_settings_at_once(app: AppContext, day: DayEdit, number: Counter) -> None:
    for (lang, digits), shown in SHOWN.items():
        app.change(language=lang, digits=digits)
        assert (day.text(), number.text()) == shown
        calendar = day.calendarWidget()
        assert calendar.locale().zeroDigit() == ("٠" if shown[1] == "١٢" else "0")
        assert (calendar.layoutDirection() is Qt.LayoutDirection.RightToLeft) is (lang == "ar")


@pytest.mark.parametrize(("lang", "month"), [("ar", "تشرين الأول/أكتوبر ٢٠٢٦"), ("en", "October 2026")])
def test_the_calendar_names_the_month_as_reports_do(
    app: AppContext, day: DayEdit, lang: str, month: str
) -> None:
    app.change(language=lang)
    calendar = day.calendarWidget()
    calendar.setCurrentPage(2026, 10)
    assert bare(calendar.findChild(Label).text()) == month


def test_fields_of_an_open_window_follow_the_settings_too(window: RecordWindow, app: AppContext) -> None:
    panel = window.show_panel("meeting")
    assert isinstance(panel, MeetingPanel)
    assert list(panel.pages.values())  # pages are built when first asked for
    counters, days = panel.findChildren(Counter), panel.findChildren(DayEdit)
    assert counters
    assert days
    for digits in ("european", "arabic"):
        app.change(digits=digits)
        QApplication.processEvents()
        shown = [
            text for one in (*counters, *days) if re.search(r"\d", text := one.text())
        ]  # a day may be unset
        assert shown
        assert all(text.isascii() is (digits == "european") for text in shown)


@pytest.mark.parametrize("digits", ["arabic", "european"])
@pytest.mark.parametrize(
    "typed", ["20251106", "2025-11-06", "2025/11/6", "٢٠٢٥١١٠٦", "٢٠٢٥-١١-٠٦", "٢٠٢٥/١١/٦", "٢٠25.11.٦"]
)
def test_a_day_is_typed_in_any_digits(app: AppContext, day: DayEdit, digits: str, typed: str) -> None:
    app.change(digits=digits)
    day.setSelectedSection(QDateTimeEdit.Section.YearSection)
    type_text(day, typed)
    day.interpretText()
    assert day.date() == QDate(2025, 11, 6)
    assert day.text().isascii() is (digits == "european")


@pytest.mark.parametrize("reason", [Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason])
def test_a_whole_day_can_be_typed_entering_by_tab_or_shift_tab(day: DayEdit, reason: Qt.FocusReason) -> None:
    QApplication.sendEvent(day, QFocusEvent(QEvent.Type.FocusIn, reason))
    type_text(day, "20251106")
    assert day.date() == QDate(2025, 11, 6)


@pytest.mark.parametrize("digits", ["arabic", "european"])
@pytest.mark.parametrize("pasted", ["2025-11-06", "٢٠٢٥/١١/٠٦"])
def test_a_day_is_pasted_in_any_digits(app: AppContext, day: DayEdit, digits: str, pasted: str) -> None:
    app.change(digits=digits)
    day.lineEdit().selectAll()
    day.lineEdit().insert(pasted)
    assert day.date() == QDate(2025, 11, 6)


@pytest.mark.parametrize("digits", ["arabic", "european"])
@pytest.mark.parametrize("typed", ["34", "٣٤", "٣4"])
def test_a_number_is_typed_in_any_digits(app: AppContext, number: Counter, digits: str, typed: str) -> None:
    app.change(digits=digits)
    number.selectAll()
    type_text(number, typed)
    assert number.value() == 34
    assert number.text() == ("34" if digits == "european" else "٣٤")


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_an_empty_day_field_shows_an_example_in_the_digits_of_the_window(app: AppContext, lang: str) -> None:
    app.change(language=lang)
    field = DayLine(app)
    assert app.speech.numeric_day(date(2026, 10, 5)) in field.placeholderText()
    app.change(language="en" if lang == "ar" else "ar")
    assert app.speech.numeric_day(date(2026, 10, 5)) in field.placeholderText()
