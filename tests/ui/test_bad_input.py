"""Invalid input is refused in plain words in the banner of the panel in front, and nothing is written."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.acting.records import everything
from tests.ui import attendance_room
from tests.ui.conftest import bare
from tests.ui.speakers_room import START, WAITING, K, Room, in_room, open_sheet
from ui.state.app_context import AppContext
from ui.windows.record.record_window import RecordWindow
from wgdesk.acts import programme

pytestmark = pytest.mark.slow  # long: in the thorough run only

LONG = "x" * 10_000
HIDDEN = "\u202e\u2066\u200b"  # direction marks and invisible characters: nothing to read
LATER = START + timedelta(hours=1)
MIXED = "Dr. سمير (ONG) 🌍 3%"


def paste(text: str) -> None:
    """Paste where the focus is."""
    QApplication.clipboard().setText(text)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.paste()


def refused(window: RecordWindow, key: str, step: Callable[[], object], **facts: str) -> None:
    """Check that a step is refused with the phrase ``key`` and leaves the file unchanged."""
    before, banner = everything(window.path), window.panel.banner
    banner.hide()
    step()
    QApplication.processEvents()
    speech = window.app.speech
    assert banner.text == speech.say(f"refused-{key}", **speech.facts(facts))
    assert banner.isVisible()
    assert everything(window.path) == before


@pytest.fixture(params=["ar", pytest.param("en", marks=pytest.mark.slow)])
def room(app: AppContext, tmp_path: Path, qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Room]:
    """The window of an open sitting with speakers on the list, in each language."""
    app.change(language=request.param)
    yield from in_room(app, tmp_path, qtbot)


@pytest.fixture
def attending(app: AppContext, tmp_path: Path, qtbot: QtBot) -> attendance_room.Room:
    """The attendance of an open sitting."""
    source = attendance_room.found_meeting(tmp_path / "source.wgdesk")
    return attendance_room.Room(app, source, tmp_path, qtbot)


# -- names -------------------------------------------------------------------------------------------------


def guest(room: Room, text: str) -> None:
    """Add somebody who is on no roster; the second Enter confirms."""
    room.key(K.Key_A)
    paste(text)
    room.key(K.Key_Return)
    room.key(K.Key_Return)


def test_a_guest_name_of_more_than_300_letters_is_refused(room: Room) -> None:
    most = room.app.speech.facts({"most": "300"})
    refused(room.window, "text-too-long", lambda: guest(room, LONG), **most)  # type: ignore[arg-type]
    assert room.codes == list(WAITING)


def test_a_guest_name_of_invisible_signs_is_refused(room: Room) -> None:
    refused(room.window, "nobody-speaks", lambda: guest(room, HIDDEN))


def test_a_guest_without_a_name_is_not_added(room: Room) -> None:
    before = everything(room.window.path)
    room.key(K.Key_A)
    paste("   ")
    room.key(K.Key_Return)
    assert everything(room.window.path) == before
    assert room.panel.list.hasFocus()


def test_a_guest_name_in_two_scripts_with_emoji_loses_only_its_direction_signs(room: Room) -> None:
    guest(room, f"\u202e{MIXED}\u2069")
    assert room.codes[-1] == MIXED
    assert MIXED in map(bare, room.panel.list.rows.rows[-1].spoken)


def test_an_unknown_code_adds_nobody(room: Room) -> None:
    before = everything(room.window.path)
    room.key(K.Key_A)
    paste("XQZ")
    room.key(K.Key_Return)
    assert everything(room.window.path) == before
    assert room.panel.adding.box._best.text() == room.app.speech.say("speakers-guest-again")


@pytest.mark.parametrize(("name", "key"), [(LONG, "text-too-long"), (HIDDEN, "empty-text")])
def test_an_invalid_name_of_a_delegate_is_refused(
    attending: attendance_room.Room, name: str, key: str
) -> None:
    attending.point("EGY")
    attending.panel.details.show_people()
    attending.panel.details.people.pick.open()
    paste(name)
    attending.key(K.Key_Down)  # the name gives no gender, so one is chosen
    facts = attending.window.app.speech.facts({"most": "300"}) if key == "text-too-long" else {}
    refused(attending.window, key, lambda: attending.key(K.Key_Return), **facts)  # type: ignore[arg-type]
    assert attending.panel.details.people.pick.field.text() == name  # the typed name is not lost


@pytest.mark.parametrize(
    ("name", "code", "key"),
    [(LONG, "ORG", "text-too-long"), ("Club", HIDDEN, "empty-text"), ("Club", "EGY", "code-taken")],
)
def test_an_invalid_name_or_code_of_a_delegation_is_refused(
    attending: attendance_room.Room, name: str, code: str, key: str
) -> None:
    attending.find("Xylophone Club")
    attending.key(K.Key_Return)
    attending.key(K.Key_Return)
    newcomer = attending.panel.details.newcomer
    newcomer.names["en"].setText(name)
    newcomer.code.setText(code)
    newcomer.names["en"].setFocus()
    facts = {"text-too-long": {"most": "300"}, "code-taken": {"code": "EGY"}}.get(key, {})
    told = attending.window.app.speech.facts(facts)
    refused(attending.window, key, lambda: attending.key(K.Key_Return), **told)  # type: ignore[arg-type]
    assert newcomer.isVisible()


# -- times -------------------------------------------------------------------------------------------------


def correct(room: Room, name: str, text: str) -> None:
    """Correct a time of the last statement in its sheet."""
    field = getattr(room.panel.details.times, name)
    field.setFocus()
    field.selectAll()
    room.type(text)
    room.key(K.Key_Return)


@pytest.fixture
def spoken(room: Room) -> Room:
    """Portugal spoke for a minute from 10:05:06; an hour later the sheet is open."""
    room.clock.at = START + timedelta(seconds=304)
    room.key(K.Key_Space)
    room.key(K.Key_Space)
    room.clock.go(59)
    room.key(K.Key_E)
    room.clock.go(3600)
    open_sheet(room, "PRT")
    return room


@pytest.mark.parametrize(
    ("name", "text", "key"),
    [
        ("begun", "10:07", "times-reversed"),
        ("ended", "10:05:05", "times-reversed"),
        ("begun", "11:30", "time-in-future"),
        ("ended", "11:30", "time-in-future"),
        ("ended", "١١:٣٠", "time-in-future"),
    ],
)
def test_a_time_in_the_future_and_an_end_before_the_beginning_are_refused(
    spoken: Room, name: str, text: str, key: str
) -> None:
    facts = {"now": "11:06"} if key == "time-in-future" else {}
    refused(spoken.window, key, lambda: correct(spoken, name, text), **facts)


def test_an_invalid_time_of_day_is_marked_and_esc_restores_the_old_one(spoken: Room) -> None:
    before = everything(spoken.window.path)
    begun = spoken.panel.details.times.begun
    shown = begun.text()
    correct(spoken, "begun", "25:99")
    assert begun.text() == "25:99"
    assert begun._note.isVisible()
    spoken.key(K.Key_Escape)
    assert begun.text() == shown
    assert not begun._note.isVisible()
    assert everything(spoken.window.path) == before


def test_a_sitting_opened_in_the_future_or_planned_to_end_before_it_begins_is_refused(room: Room) -> None:
    window = room.window
    window.show_panel("sittings").go_to("sitting", room.sitting)
    form = window.panel.forms["sittings"]

    def hour(name: str, text: str) -> None:
        form.hours[name].setFocus()
        form.hours[name].setText(text)
        room.key(K.Key_Return)

    refused(window, "time-in-future", lambda: hour("opened_at", "1130"), now="10:00")
    window.desk.do(programme.plan, sitting_id=room.sitting, item_id=None, begins_at=START, ends_at=LATER)
    edit = {"sitting_id": room.sitting, "planned_begin": LATER, "planned_end": START}
    refused(window, "times-reversed", lambda: room.panel.session.do(programme.edit_sitting, **edit))


# -- a sitting that is over --------------------------------------------------------------------------------


def test_nobody_is_added_to_the_list_of_an_adjourned_sitting(room: Room) -> None:
    room.window.desk.do(programme.adjourn_sitting, sitting_id=room.sitting)

    def add() -> None:
        room.key(K.Key_A)
        paste("bra")
        room.key(K.Key_Return)

    refused(room.window, "sitting-closed", add)
