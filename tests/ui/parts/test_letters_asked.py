"""Plain fields, like texts of the record, ask about a text in the letters of another language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.attendance_room import Room, found_meeting
from tests.ui.conftest import press, type_text
from ui.dialogs.new_record import NewRecord
from ui.parts.letters_asked import LettersAsked
from ui.parts.person_pick import PersonPick
from ui.state.app_context import AppContext
from ui.windows.record.record_window import RecordWindow
from wgdesk.acts.helpers.argument_kinds import Gender
from wgdesk.reads.queries.roster import roster

pytestmark = pytest.mark.slow  # long: in the thorough run only

ARABIC = "المنظمة الدولية للأدوات"
HELD = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def room(app: AppContext, tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    made = Room(app, found_meeting(tmp_path / "meeting.wgdesk"), tmp_path, qtbot)
    yield made
    made.window.close()


def questions(window: LettersAsked) -> list[str]:
    return [lang for lang, one in window.questions.items() if one.isVisible()]


def test_a_new_delegation_s_name_goes_to_the_language_of_its_letters(room: Room) -> None:
    room.find("Widgets")
    room.key(Qt.Key.Key_Return)
    room.key(Qt.Key.Key_Return)
    newcomer = room.panel.details.newcomer
    english, arabic = newcomer.names["en"], newcomer.names["ar"]
    english.clear()
    english.setFocus()
    type_text(english, ARABIC)
    assert questions(newcomer.asked) == ["en"]
    press(english, Qt.Key.Key_L, HELD)
    assert (english.text(), arabic.text()) == ("", ARABIC)
    assert arabic.hasFocus()
    assert questions(newcomer.asked) == []
    press(arabic, Qt.Key.Key_L, HELD)  # with nothing to ask, the key goes to the next field
    assert english.hasFocus()
    type_text(english, ARABIC)
    press(english, Qt.Key.Key_L, HELD)  # there is a text already
    assert (english.text(), arabic.text()) == (ARABIC, ARABIC)
    assert newcomer.asked.questions["en"].words == room.panel.app.speech.say("words-taken")
    newcomer.asked.questions["en"].leave_it()
    type_text(english, "!")
    english.setText(ARABIC)
    assert questions(newcomer.asked) == []  # a text left as it is is not asked about again


@pytest.mark.parametrize(("step", "name"), [(1, "venue"), (2, "body_full"), (2, "body_short")])
def test_a_new_record_asks_about_letters_of_another_language(
    app: AppContext, tmp_path: Path, qtbot: QtBot, step: int, name: str
) -> None:
    form = NewRecord(app, lambda *_: None, start=tmp_path / "new.wgdesk")
    form.show()
    form.show_step(step)
    arabic, english = form.names[name, "ar"], form.names[name, "en"]
    arabic.clear()
    english.clear()
    arabic.setFocus()
    type_text(arabic, "Working Group")
    (asked,) = [one for one in form.findChildren(LettersAsked) if one.isVisible() and questions(one)]
    assert questions(asked) == ["ar"]
    press(arabic, Qt.Key.Key_L, HELD)
    assert (arabic.text(), english.text()) == ("", "Working Group")
    assert isinstance(form.focusWidget(), QLineEdit)
    assert form.focusWidget() is english
    type_text(arabic, "tddkh")
    press(arabic, Qt.Key.Key_L, HELD | Qt.KeyboardModifier.ShiftModifier)
    assert arabic.text() == "فيينا"


def test_a_new_topic_asks_about_letters_of_another_language(
    app: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    form = NewRecord(app, lambda *_: None, start=tmp_path / "new.wgdesk")
    form.show()
    form.show_step(3)
    topics = form.programme.topics
    topics["ar"].setPlainText("Agenda")
    (asked,) = [one for one in form.findChildren(LettersAsked) if one.isVisible()]
    asked.questions["ar"].move_text()
    assert (topics["ar"].toPlainText(), topics["en"].toPlainText()) == ("", "Agenda")


@pytest.mark.parametrize(("name", "lang"), [("Karl Meier", "en"), ("كارل ماير", "ar")])
def test_a_new_person_s_name_is_kept_in_the_language_of_its_letters(
    window: RecordWindow, name: str, lang: str
) -> None:
    for own in ("ar", "en"):
        window.app.change(language=own)
        pick = PersonPick(window.session, "panellists-add")
        pick.field.setText(name)
        with_key: list[int] = []
        pick.picked.connect(with_key.append)
        pick._take(Gender.F)
        person = window.desk.read(roster).people[with_key[0]].person
        assert person.name.texts == ((lang, name),)
