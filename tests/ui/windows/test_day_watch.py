"""A sitting on another day than planned: asked about before it opens, reported when it is open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.acting.records import everything
from tests.meetings import new_meeting
from tests.ui.conftest import bare, press
from ui.dialogs.ask import Ask
from ui.program.program import Program
from ui.windows.record.record_window import RecordWindow
from wgdesk.acting.desk import Desk
from wgdesk.acts import programme
from wgdesk.copies.backup import is_marked, is_rehearsal
from wgdesk.reads.queries.programme import programme as course_of
from wgdesk.reads.values.programme import SittingNow

pytestmark = pytest.mark.sampled  # each opens a window of its own

DAY = date(2027, 3, 2)  # a Tuesday, the second of three days
BEGIN = datetime(2027, 3, 2, 9, tzinfo=UTC)  # 10:00 in Vienna
EVE = BEGIN - timedelta(days=2)  # the day before the meeting


class Moving:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = BEGIN

    def __call__(self) -> datetime:
        return self.now


class Watched:
    """The window of a meeting of three days with one sitting, planned for the second."""

    def __init__(self, program: Program, path: Path, qtbot: QtBot, clock: Moving) -> None:
        self.program, self.path, self.clock = program, path.resolve(), clock
        program.open(path)
        self.window: RecordWindow = program.records[self.path]
        self.window.resize(1366, 768)
        qtbot.waitUntil(lambda: self.window.session.live.ready)

    @property
    def sitting(self) -> SittingNow:
        return self.window.session.live.programme.sittings[0]

    @property
    def question(self) -> Ask | None:
        return next((one for one in self.window.findChildren(Ask) if one.isVisible()), None)

    def answer(self, key: str) -> None:
        asked = self.question
        assert asked is not None
        button(asked.findChildren(QPushButton), self.window.app.speech.say(key)).click()

    def way_out(self, key: str) -> None:
        buttons = self.banner.findChildren(QPushButton)
        button([one for one in buttons if one.isVisible()], self.window.app.speech.say(key)).click()

    @property
    def banner(self):  # type: ignore[no-untyped-def] # the widget
        return self.window.day_watch.banner

    @property
    def rehearsals(self) -> list[RecordWindow]:
        return [one for path, one in self.program.records.items() if is_rehearsal(path)]


def button(among: list[QPushButton], words: str) -> QPushButton:
    """Return the button with a label."""
    return next(one for one in among if bare(one.accessibleName() or one.text()).startswith(bare(words)))


@pytest.fixture
def clock() -> Moving:
    return Moving()


@pytest.fixture
def path(tmp_path: Path, clock: Moving) -> Path:
    desk = Desk.create(tmp_path / "group.wgdesk", clock=clock)
    first = DAY - timedelta(days=1)
    new_meeting(desk, ordinal=4, roster=False, first_day=first, last_day=DAY + timedelta(days=1))
    desk.do(programme.add_sitting, day=DAY, planned_begin=BEGIN, planned_end=BEGIN + timedelta(hours=3))
    desk.do(programme.add_item, title={"en": "Rivers", "ar": "الأنهار"})
    desk.close()
    return tmp_path / "group.wgdesk"


@pytest.fixture(params=["en", "ar"])
def watched(
    request: pytest.FixtureRequest, program: Program, path: Path, qtbot: QtBot, clock: Moving
) -> Watched:
    program.app.clock = clock
    program.app.change(language=request.param, panel="sittings")
    return Watched(program, path, qtbot, clock)


def by_space(watched: Watched) -> None:
    panel = watched.window.show_panel("sittings")
    press(panel.rests_on(), Qt.Key.Key_Space)


def by_button(watched: Watched) -> None:
    panel = watched.window.show_panel("sittings")
    panel.present_card.go.click()  # type: ignore[attr-defined] # the panel of sittings


def by_floor_key(watched: Watched) -> None:
    panel = watched.window.show_panel("speakers")
    press(panel.rests_on(), Qt.Key.Key_Space)


@pytest.mark.parametrize("open_it", [by_space, by_button, by_floor_key])
def test_nothing_is_recorded_before_the_question_is_answered(
    watched: Watched, open_it: Callable[[Watched], None]
) -> None:
    watched.clock.now = BEGIN + timedelta(days=1)
    before = everything(watched.path)
    open_it(watched)
    assert watched.question is not None
    open_it(watched)  # a second press by mistake
    assert everything(watched.path) == before
    watched.question.reject()
    assert everything(watched.path) == before
    assert not watched.sitting.is_open


@pytest.mark.parametrize("way", [-1, 1, 40, -40])
def test_the_sitting_is_moved_to_today_and_opened(watched: Watched, way: int) -> None:
    watched.clock.now = BEGIN + timedelta(days=way, minutes=4)
    today = DAY + timedelta(days=way)
    by_space(watched)
    watched.answer("day-move")
    assert watched.sitting.is_open
    assert (watched.sitting.day, watched.sitting.planned_for) == (today, None)
    assert watched.question is None
    assert watched.banner.isHidden()
    watched.window.undo()
    assert (watched.sitting.day, watched.sitting.opened_at) == (DAY, None)


def test_a_rehearsal_opens_a_marked_copy_beside_the_record(watched: Watched, qtbot: QtBot) -> None:
    watched.clock.now = EVE
    before = everything(watched.path)
    by_space(watched)
    asked = watched.question
    assert asked is not None
    first = next(one for one in asked.findChildren(QPushButton) if one.isDefault())
    assert bare(first.accessibleName()).startswith(bare(watched.window.app.speech.say("day-rehearse")))
    watched.answer("day-rehearse")
    (rehearsal,) = watched.rehearsals
    qtbot.waitUntil(lambda: rehearsal.session.live.ready and not rehearsal.panel.banner.isHidden())
    mark = watched.window.app.speech.say("rehearsal-mark")
    assert mark in rehearsal.path.name
    assert is_marked(rehearsal.path)
    assert rehearsal.windowTitle().startswith(mark)
    assert not watched.window.windowTitle().startswith(mark)
    assert bare(rehearsal.bar._place.text()) == mark
    assert rehearsal.path.name in bare(rehearsal.panel.banner.text)
    panel = rehearsal.show_panel("sittings")
    press(panel.rests_on(), Qt.Key.Key_Space)
    assert rehearsal.session.live.programme.sittings[0].is_open  # without a question
    assert rehearsal.day_watch.banner.isHidden()
    assert everything(watched.path) == before


def test_nothing_is_asked_on_the_planned_day_or_shortly_after_midnight(watched: Watched) -> None:
    watched.clock.now = BEGIN + timedelta(hours=13, minutes=59)  # a minute to midnight
    by_space(watched)
    assert watched.question is None
    assert watched.sitting.is_open
    watched.clock.now += timedelta(hours=2)
    watched.window.session.live.refresh()
    assert watched.banner.isHidden()


def test_a_question_answered_after_midnight_reads_the_clock_again(watched: Watched) -> None:
    watched.clock.now = BEGIN - timedelta(hours=11)
    by_space(watched)
    watched.clock.now = BEGIN
    watched.answer("day-move")
    assert (watched.sitting.day, watched.sitting.is_open) == (DAY, True)


def opened_elsewhere(watched: Watched, at: datetime) -> None:
    """Open the sitting as another station or an older program would, without asking."""
    watched.clock.now = at
    watched.window.desk.do(programme.open_sitting, sitting_id=watched.sitting.id)


def test_a_sitting_already_open_is_reported_in_the_banner_and_can_be_moved(watched: Watched) -> None:
    panel = watched.window.show_panel("sittings")
    go = panel.present_card.go  # type: ignore[attr-defined]

    def place() -> QRect:
        return QRect(go.mapTo(watched.window, QPoint()), go.size())

    watched.window.app.theme.finish(panel)
    before = place().top()
    opened_elsewhere(watched, BEGIN + timedelta(days=1))
    assert watched.banner.isVisible()
    assert place().top() == before
    told = QRect(watched.banner.mapTo(watched.window, QPoint()), watched.banner.size())
    assert not told.intersects(place())
    assert watched.window.rect().contains(told)
    watched.window.show_panel("documents")
    assert watched.banner.isVisible()
    watched.way_out("day-told-move")
    assert (watched.sitting.day, watched.sitting.planned_for) == (DAY + timedelta(days=1), None)
    assert watched.sitting.planned_begin == BEGIN + timedelta(days=1)
    assert watched.banner.isHidden()
    watched.window.undo()
    assert watched.banner.isVisible()


def test_a_dismissed_report_returns_only_from_the_list_of_findings(watched: Watched) -> None:
    opened_elsewhere(watched, BEGIN + timedelta(days=1))
    watched.banner._close.click()
    watched.window.desk.do(programme.adjourn_sitting, sitting_id=watched.sitting.id)
    assert watched.banner.isHidden()
    assert watched.sitting.planned_for == DAY
    watched.window.session.mend_wanted.emit("sittings", "sitting", watched.sitting.id)
    assert watched.banner.isVisible()


def test_an_opening_meant_as_a_rehearsal_can_be_taken_back(watched: Watched, qtbot: QtBot) -> None:
    opened_elsewhere(watched, EVE)
    watched.way_out("day-told-rehearse")
    (rehearsal,) = watched.rehearsals
    qtbot.waitUntil(lambda: rehearsal.session.live.ready)
    assert rehearsal.session.live.programme.sittings[0].is_open
    assert rehearsal.day_watch.banner.isHidden()
    assert not watched.sitting.is_open
    assert watched.banner.isHidden()


def test_after_further_acts_an_opening_is_no_longer_offered_as_a_rehearsal(watched: Watched) -> None:
    opened_elsewhere(watched, EVE)
    item = watched.window.session.live.programme.items[0].id
    watched.window.desk.do(programme.take_up, item_id=item, sitting_id=watched.sitting.id)
    watched.window.app.speech.changed.emit()  # shows the banner again
    words = bare(watched.window.app.speech.say("day-told-rehearse"))
    shown = [one for one in watched.banner.findChildren(QPushButton) if one.isVisible()]
    assert not any(bare(one.accessibleName()).startswith(words) for one in shown)


def test_a_record_with_a_sitting_on_the_wrong_day_is_reported_when_opened(
    program: Program, path: Path, qtbot: QtBot, clock: Moving
) -> None:
    clock.now = BEGIN + timedelta(days=1)
    desk = Desk.open(path, clock=clock)
    sitting = desk.read(course_of).sittings[0].id
    desk.do(programme.open_sitting, sitting_id=sitting)
    desk.do(programme.adjourn_sitting, sitting_id=sitting)
    desk.close()
    program.app.clock = clock
    watched = Watched(program, path, qtbot, clock)
    assert watched.banner.isVisible()
    watched.way_out("day-told-move")
    assert watched.sitting.planned_for is None
