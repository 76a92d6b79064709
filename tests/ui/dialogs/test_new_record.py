"""Setting up a new meeting: four steps on the keyboard, from a template, an earlier record or nothing."""

from datetime import UTC, datetime
from pathlib import Path
from threading import Event

import pytest
import shiboken6
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.report.golden.renew import FOLDER
from tests.ui.conftest import bare, press, type_text
from ui.dialogs.new_record import NewRecord
from ui.dialogs.report_read import ReportRead
from ui.state.app_context import AppContext
from ui.widgets.labels import Label
from wgdesk.acting.desk import Desk
from wgdesk.errors import Refused, Trouble
from wgdesk.language_table import REPORTS
from wgdesk.meeting_setup.meeting_plan import MeetingPlan
from wgdesk.meeting_setup.set_up import create_record
from wgdesk.paths import data_folder
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.values.record import Record

TIP = "trafficking-in-persons"


class Asked:
    """The form, and the plans it handed on."""

    def __init__(self, app: AppContext, start: Path, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.given: list[tuple[MeetingPlan, Path]] = []
        self.form = NewRecord(app, lambda *given: self.given.append(given), start=start)
        self.form.show()

    def enter(self, times: int = 1) -> None:
        """Press the default button, as Enter in a field does."""
        for _ in range(times):
            self.form.go.click()

    def read(self, report: Path) -> None:
        """Choose an earlier report, and wait until it is read."""
        self.form.take_earlier(report)
        self._qtbot.waitUntil(lambda: self.form.job is None, timeout=60_000)


@pytest.fixture
def asked(app: AppContext, tmp_path: Path, qtbot: QtBot) -> Asked:
    app.change(language="en")
    return Asked(app, tmp_path / "new.wgdesk", qtbot)


def made(path: Path) -> Record:
    desk = Desk.open(path)
    record = desk.read(whole_record)
    desk.close()
    return record


@pytest.mark.parametrize(("lang", "other"), [("ar", "en"), ("en", "ar")])
def test_fields_in_two_languages_begin_with_that_of_the_window(
    app: AppContext, tmp_path: Path, qtbot: QtBot, lang: str, other: str
) -> None:
    app.change(language=lang)
    form = Asked(app, tmp_path / "new.wgdesk", qtbot).form
    for number, fields in (
        (1, form.facts.venue),
        (2, {one: form.names["body_full", one] for one in REPORTS}),
    ):
        form.go.click()
        assert form.step == number
        after = fields[lang].nextInFocusChain()
        while not isinstance(after, QLineEdit):  # a label
            after = after.nextInFocusChain()
        assert after is fields[other]
    assert form.naming.first is form.names["body_full", lang]


def test_four_enters_set_up_a_meeting_from_a_template(app: AppContext, asked: Asked) -> None:
    assert asked.form.start.chosen == TIP
    press(asked.form.start.list, Qt.Key.Key_Return)
    assert asked.form.step == 1
    assert asked.form.facts.ordinal.value() == 10
    assert asked.form.names["venue", "en"].text() == "Vienna"
    asked.enter(3)
    (plan, path) = asked.given[0]
    create_record(path, plan, app.clock)
    record = made(path)
    assert record.meeting.ordinal == 10
    assert record.meeting.texts["body_full"].get("ar") == "الفريق العامل المعني بالاتجار بالأشخاص"
    assert len(record.sittings) >= 2
    assert record.items[0].title.get("en") == "Organizational matters"


def test_the_dialog_shows_progress_and_can_be_used_again_after_a_fault(
    app: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    told: list[str] = []
    there, go_on = Event(), Event()

    def making(plan: MeetingPlan, path: Path) -> None:
        there.set()
        assert go_on.wait(60)
        create_record(path, plan, app.clock)

    path = tmp_path / "new.wgdesk"
    form = NewRecord(app, lambda plan, path: told.append(path.name), start=path, making=making)
    form.show()
    for _ in range(4):
        form.go.click()
    assert there.wait(60)
    assert form.progress.isVisible()
    assert not form.go.isEnabled()
    assert told == []
    path.write_text("in the way")
    go_on.set()
    qtbot.waitUntil(lambda: form.job is None)
    assert form.isVisible()
    assert form.banner.text
    path.unlink()
    form.go.click()
    qtbot.waitUntil(lambda: not shiboken6.isValid(form))
    assert told == ["new.wgdesk"]


def test_typed_text_stays_while_going_back_and_forth(asked: Asked) -> None:
    asked.enter()
    asked.form.facts.ordinal.setValue(12)
    asked.form.names["venue", "en"].setText("Doha")
    asked.enter()
    press(asked.form, Qt.Key.Key_Escape)
    press(asked.form, Qt.Key.Key_Escape)
    assert asked.form.step == 0
    assert asked.form.isVisible()
    asked.form.start.list.point_at("empty")
    asked.enter()
    assert asked.form.facts.ordinal.value() == 12
    assert asked.form.names["venue", "en"].text() == "Doha"
    assert asked.form.names["venue", "ar"].text() == ""  # no longer the template's
    assert asked.form.names["body_full", "en"].text() == ""
    for _ in range(2):
        press(asked.form, Qt.Key.Key_Escape)
    assert not asked.form.isVisible()


@pytest.mark.sampled
def test_an_earlier_record_is_carried_over(asked: Asked, app: AppContext, record: Path) -> None:
    asked.form.start.list.point_at("earlier")
    asked.form.take_earlier(record)
    assert asked.form.step == 1
    assert asked.form.facts.ordinal.value() == 6
    assert asked.form.facts.mode.value == "hybrid"
    asked.form.facts.first_day.setDate(QDate(2028, 10, 2))
    assert asked.form.facts.last_day.date() == QDate(2028, 10, 4)
    asked.enter(2)
    asked.form.programme.topics["en"].setPlainText("Rivers\n\nLakes")
    asked.form.programme.topics["ar"].setPlainText("الأنهار")
    asked.enter()
    plan, path = asked.given[0]
    create_record(path, plan, app.clock)
    found = made(path)
    assert found.previous[-1][0].year == 2026
    titles = [(item.title.get("en"), item.title.get("ar")) for item in found.items if item.substantive]
    assert titles == [("Rivers", "الأنهار"), ("Lakes", None)]
    assert asked.form.programme.told.isHidden()


@pytest.mark.sampled
def test_an_earlier_report_is_read_previewed_and_carried_over(asked: Asked, tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    text = (FOLDER / "untoc-working-group-en.txt").read_text("utf-8")
    report.write_text(text.rstrip() + "\n\nA song was sung by the interpreters.\n", "utf-8")
    asked.read(report)
    (shown,) = asked.form.findChildren(ReportRead)
    assert bare(shown.counts.text()).startswith("Facts of the meeting: ")
    assert ": 0" not in bare(shown.counts.text())
    assert bare(shown.absent.text()).startswith("Not found: ")
    listed = [bare(row.text) for row in shown.left.rows.rows]
    assert any("A song was sung" in text for text in listed)
    assert not any("Several speakers" in text for text in listed)  # the points of the debate are understood
    shown.reject()
    assert asked.form.step == 0
    asked.read(report)
    asked.form.findChildren(ReportRead)[-1].go.click()
    assert asked.form.step == 1
    assert asked.form.facts.ordinal.value() == 12
    assert asked.form.names["body_full", "en"].text()


def test_an_earlier_report_is_read_in_a_thread_that_can_be_stopped(asked: Asked, qtbot: QtBot) -> None:
    form = asked.form
    form.take_earlier(FOLDER / "demo-en.txt")
    assert (form.progress.isVisible(), form.go.isEnabled()) == (True, False)
    qtbot.waitUntil(lambda: form.progress.value() > 0, timeout=60_000)
    form.reject()
    qtbot.waitUntil(lambda: form.job is None, timeout=60_000)
    assert (form.isVisible(), form.findChildren(ReportRead), form.banner.isHidden()) == (True, [], True)
    assert (form.progress.isVisible(), form.go.isEnabled()) == (False, True)
    assert not form._back.isEnabled()  # there is no step before


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("language", "digits", "wanted"),
    [("ar", "arabic", ["٦٩", "CHP/2026/1", "٢٠٢٦"]), ("en", "arabic", ["69", "CHP/2026/1", "2026"])],
)
def test_an_unrecognized_paragraph_is_numbered_in_the_digits_of_the_window(
    asked: Asked, tmp_path: Path, language: str, digits: str, wanted: list[str]
) -> None:
    report = FOLDER.joinpath("untoc-working-group-ar.txt").read_text("utf-8")
    path = tmp_path / "report.txt"
    path.write_text(f"{report}\n\nورد في 69 صفحة من الوثيقة CHP/2026/1 لعام ٢٠٢٦ ما لا يُفهم.\n", "utf-8")
    asked.form.app.change(language=language, digits=digits)
    asked.read(path)
    (shown,) = asked.form.findChildren(ReportRead)
    (text,) = (row.text for row in shown.left.rows.rows if "ما لا يُفهم" in row.text)
    assert all(f" {one} " in text for one in wanted)


def test_a_file_that_is_not_a_report_is_refused(asked: Asked, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear colleague,", "utf-8")
    asked.read(tmp_path / "letter.txt")
    assert asked.form.step == 0
    assert "letter.txt" in bare(asked.form.banner.text)
    asked.form.start.list.point_at("empty")
    asked.enter()
    assert (asked.form.step, asked.form.banner.isHidden()) == (1, True)


def test_a_file_that_is_not_a_record_is_refused(asked: Asked, tmp_path: Path) -> None:
    (tmp_path / "none.wgdesk").write_text("nothing")
    asked.form.take_earlier(tmp_path / "none.wgdesk")
    assert asked.form.step == 0
    assert asked.form.banner.text


def test_impossible_days_are_reported_at_once(asked: Asked) -> None:
    asked.enter()
    asked.form.facts.last_day.setDate(QDate(2000, 1, 1))
    asked.enter()
    assert asked.form.step == 1
    assert "before the first" in asked.form.banner.text
    asked.form.facts.last_day.setDate(asked.form.facts.first_day.date().addYears(100))
    assert not asked.form.banner.text  # the error is corrected, and its message gone
    asked.enter()
    assert "two months" in asked.form.banner.text
    asked.form.facts.last_day.setDate(asked.form.facts.first_day.date())
    asked.enter()
    assert asked.form.step == 2


def test_a_name_is_needed(asked: Asked) -> None:
    asked.form.start.list.point_at("empty")
    asked.enter(3)
    assert asked.form.step == 2
    assert asked.form.banner.text
    field = asked.form.names["body_full", "ar"]
    assert field.property("wrong") == "true"
    type_text(field, "الفريق العامل")
    asked.enter()
    assert asked.form.step == 3
    assert field.property("wrong") == "false"


def test_missing_earlier_meetings_are_reported(asked: Asked) -> None:
    asked.enter()
    asked.form.facts.ordinal.setValue(12)
    asked.enter(2)
    assert bare(asked.form.programme.told.text()).startswith("The days of 2 earlier meetings")


def test_the_number_begins_again_in_a_year_that_has_no_meeting_yet(asked: Asked) -> None:
    facts = asked.form.facts
    facts.first_day.setDate(QDate(2026, 9, 1))
    facts.number(
        {
            "meeting": {"ordinal": 2},
            "options": {"term_ordinal": "year"},
            "previous_meetings": ["2025-02-03", "2026-02-03"],
        }
    )
    assert facts.ordinal.value() == 2
    facts.first_day.setDate(QDate(2027, 2, 1))
    assert facts.ordinal.value() == 1
    facts.ordinal.setValue(3)
    facts.first_day.setDate(QDate(2026, 9, 1))
    assert facts.ordinal.value() == 3  # typed


def test_an_emptied_name_does_not_fall_back_to_the_template(asked: Asked, app: AppContext) -> None:
    asked.enter()
    asked.form.names["venue", "ar"].clear()
    asked.enter(3)
    plan, path = asked.given[0]
    create_record(path, plan, app.clock)
    assert made(path).meeting.texts["venue"].texts == (("en", "Vienna"),)


def test_another_file_name_is_offered_if_the_first_is_taken(app: AppContext, tmp_path: Path) -> None:
    (tmp_path / "meeting.wgdesk").touch()
    form = NewRecord(app, lambda *_: None, start=tmp_path / "meeting.wgdesk")
    assert form.place.text() == str(tmp_path / "meeting-2.wgdesk")


@pytest.mark.parametrize(("name", "value"), [("zone", "Nowhere"), ("ordinal", 0)])
def test_a_refused_record_leaves_no_file(app: AppContext, tmp_path: Path, name: str, value: object) -> None:
    first = QDate.currentDate().toPython()
    given = {"ordinal": 1, "first_day": first, "last_day": first, "zone": "UTC", "original_language": "en"}
    with pytest.raises(Refused):
        create_record(tmp_path / "x.wgdesk", MeetingPlan(**{**given, name: value}), app.clock)
    assert not list(tmp_path.glob("x.wgdesk*"))


def test_an_existing_file_is_not_overwritten(app: AppContext, tmp_path: Path) -> None:
    path = tmp_path / "x.wgdesk"
    path.write_text("mine")
    day = QDate.currentDate().toPython()
    with pytest.raises(Trouble, match="file-exists"):
        create_record(path, MeetingPlan(1, day, day, "UTC", "en"), app.clock)
    assert path.read_text() == "mine"


def test_a_body_with_a_faulty_file_is_reported_and_not_used(
    app: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = data_folder() / "bodies"
    folder.mkdir()
    (folder / "rivers.toml").write_text('[title]\nen = "Rivers"\n\n[optoins]\n', "utf-8")
    asked = Asked(app, tmp_path / "new.wgdesk", qtbot)
    rows = asked.form.start.list.rows
    texts = {row.key: row for row in (rows.row_at(rows.index(at)) for at in range(rows.rowCount())) if row}
    assert "rivers.toml:4" in texts["rivers"].more
    asked.form.start.list.point_at("rivers")
    asked.enter()
    assert asked.form.step == 0
    assert "rivers.toml:4" in asked.form.banner.text
    asked.form.start.list.point_at(TIP)
    asked.enter()
    assert asked.form.step == 1


def test_a_meeting_begins_today_by_the_program_s_clock(app: AppContext, tmp_path: Path) -> None:
    for today, last, weekend in ((5, 7, False), (6, 7, False), (8, 10, True)):  # 2031-03-08 is a Saturday
        app.clock = lambda day=today: datetime(2031, 3, day, 12, tzinfo=UTC)  # type: ignore[misc]
        facts = NewRecord(app, lambda *_: None, start=tmp_path / "new.wgdesk").facts
        assert (facts.first_day.date(), facts.last_day.date()) == (
            QDate(2031, 3, today),
            QDate(2031, 3, last),
        )
        assert facts.weekend.isHidden() is not weekend


def shown_bodies(asked: Asked) -> list[str]:
    rows = asked.form.start.list.rows
    return [row.key for row in (rows.row_at(rows.index(at)) for at in range(rows.rowCount())) if row]


@pytest.mark.sampled
def test_words_leave_the_bodies_that_have_them_in_any_language(asked: Asked) -> None:
    start = asked.form.start
    type_text(start.words, "narcotic")
    assert shown_bodies(asked) == ["cnd", "earlier", "empty"]
    start.words.clear()
    type_text(start.words, "المخدرات")
    assert shown_bodies(asked) == ["cnd", "earlier", "empty"]
    press(start.words, Qt.Key.Key_Down)
    assert start.list.hasFocus()
    start.list.point_at("cnd")
    press(start.list, Qt.Key.Key_Return)
    assert asked.form.step == 1
    assert asked.form.names["body_full", "en"].text() == "Commission on Narcotic Drugs"


@pytest.mark.parametrize(
    ("lang", "of_meeting", "of_session"),
    [
        ("en", "Number of the meeting", "Number of the session"),
        ("ar", "رقم الاجتماع", "رقم الدورة"),
    ],
)
def test_what_is_numbered_goes_by_the_word_of_the_body(
    asked: Asked, lang: str, of_meeting: str, of_session: str
) -> None:
    asked.form.app.change(language=lang)
    for body, said in ((TIP, of_meeting), ("cnd", of_session), ("empty", of_meeting)):
        asked.form.start.list.point_at(body)
        asked.enter()
        labels = [bare(one.text()) for one in asked.form.facts.findChildren(Label)]
        assert [one for one in labels if one in (of_meeting, of_session)] == [said]
        assert bare(asked.form.facts.ordinal.accessibleName()) == said
        press(asked.form, Qt.Key.Key_Escape)
