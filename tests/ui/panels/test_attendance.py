"""The attendance panel: the roll, marking who is present, one or many, at which sitting, the quorum."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from tests.ui.attendance_room import OTHERS, STATES, Room, found_meeting, words
from ui.state.app_context import AppContext
from wgdesk.acts import attendance, delegations, programme, setup
from wgdesk.acts.helpers.argument_kinds import Category
from wgdesk.live.quorum_now import quorum_now
from wgdesk.reads.queries.history import history

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ARABIC = ["EU", "ARG", "ALB", "BRA", "ZMB", "FRA", "KEN", "EGY", "JPN"]


@pytest.fixture(scope="module")
def meeting(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The record of the meeting, made once."""
    return found_meeting(tmp_path_factory.mktemp("attendance") / "meeting.wgdesk")


@pytest.fixture
def room(app: AppContext, meeting: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    """The panel in Arabic."""
    made = Room(app, meeting, tmp_path, qtbot)
    yield made
    made.window.close()


@pytest.fixture
def english(app: AppContext, meeting: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    """The panel in English."""
    made = Room(app, meeting, tmp_path, qtbot, "en")
    yield made
    made.window.close()


# -- the roll ----------------------------------------------------------------------------------------------


def test_lists_stand_as_in_the_report(room: Room) -> None:
    assert room.shown() == [
        *("list-parties", *ARABIC),
        *("list-signatories", "COG"),
        *("list-non_signatories", "BGD", "BTN"),
    ]
    head = room.grid.rows.rows[0]
    assert (words(head.text), words(head.more)) == ("الأطراف في بروتوكول الاتجار بالأشخاص", "0/9")


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_names_stand_in_the_very_order_of_the_report(
    app: AppContext, meeting: Path, tmp_path: Path, qtbot: QtBot, lang: str
) -> None:
    room = Room(app, meeting, tmp_path, qtbot, lang)
    everybody = list(room.codes.values())
    room.desk.do(attendance.register, delegation_ids=everybody)
    section = next(one for one in room.panel.roll.sections if one.name == "parties")
    assert len(section.members) > 170
    room.panel.report.speak()
    spoken = room.panel.report.text.text()
    at = spoken.index(":")
    for one in section.members:
        forms = one.name.get(lang)
        assert forms is not None
        at = spoken.index(forms.listed, at) + len(forms.listed)  # each after the one before
    room.window.close()


def test_the_grid_keeps_the_rules_of_qt_models(room: Room) -> None:
    tester = QAbstractItemModelTester(room.grid.rows)
    room.point("EGY")
    room.key(Qt.Key.Key_Space)
    room.desk.do(attendance.unregister, delegation_id=room.codes["FRA"])
    room.desk.do(delegations.edit_delegation, delegation_id=room.codes["KEN"], party=False)
    room.desk.do(attendance.register, delegation_ids=[room.codes["IOM"]])
    assert room.shown().index("KEN") > room.shown().index("list-non_signatories")
    assert room.shown()[-2:] == ["list-igo", "IOM"]
    assert tester


# -- marking -----------------------------------------------------------------------------------------------


def test_space_turns_presence_and_the_focus_stays(room: Room) -> None:
    room.point("EGY")
    room.key(Qt.Key.Key_Space)
    assert room.present() == {"EGY": False}
    assert room.marked() == {"EGY"}
    assert room.grid.hasFocus()
    assert room.current == "EGY"
    assert words(room.panel.head.chips["parties"].text()) == "الأطراف 1/9"
    room.key(Qt.Key.Key_Space)
    assert room.present() == {}
    room.window.undo()
    assert room.present() == {"EGY": False}
    assert room.marked() == {"EGY"}


def test_shift_and_space_is_online_and_back_in_the_room(room: Room) -> None:
    room.point("EGY")
    room.key(Qt.Key.Key_Space, SHIFT)
    assert room.present() == {"EGY": True}
    assert room.grid.current is not None
    assert words(room.grid.currentIndex().data()) == "مصر، سُجِّل الحضور عن بُعد"
    room.window.app.change(language="en")
    assert words(room.grid.currentIndex().data()) == "Egypt, Present online"
    room.window.app.change(language="ar")
    room.key(Qt.Key.Key_Space, SHIFT)
    assert room.present() == {"EGY": False}


def test_several_chosen_are_marked_in_one_act(room: Room) -> None:
    room.point("EGY")
    room.key(Qt.Key.Key_Space)
    for _ in range(3):  # over the heads of two lists
        room.key(Qt.Key.Key_Left, SHIFT)
    assert [cell.key for cell in room.grid.chosen] == [
        str(room.codes[code]) for code in ("EGY", "JPN", "COG", "BGD")
    ]
    room.key(Qt.Key.Key_Space)
    assert room.present().keys() == {"EGY", "JPN", "COG", "BGD"}
    assert words(room.window.toast.text) == "تسجيل حضور 3 وفود"
    room.window.undo()
    assert room.present() == {"EGY": False}
    room.window.redo()
    room.key(Qt.Key.Key_Space)  # all are there: all go
    assert room.present() == {}
    room.window.undo()
    assert len(room.present()) == 4
    room.key(Qt.Key.Key_Escape)
    assert len(room.grid.chosen) == 1


def test_a_click_on_the_tick_turns_it_and_one_on_the_name_chooses(room: Room) -> None:
    at = room.grid.visualRect(room.grid.rows.index(room.grid.rows.place(str(room.codes["FRA"]))))
    viewport = room.grid.viewport()
    name, tick = QPoint(at.left() + 20, at.center().y()), QPoint(at.right() - 18, at.center().y())
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=name)
    assert (room.current, room.present()) == ("FRA", {})
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=tick)
    assert room.present() == {"FRA": False}
    other = room.grid.visualRect(room.grid.rows.index(room.grid.rows.place(str(room.codes["EU"]))))
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, CTRL, other.center())
    assert len(room.grid.chosen) == 2
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=name)
    assert room.panel.sheet.isVisible()


def test_a_roll_is_called_as_fast_as_keys_can_be_pressed(room: Room) -> None:
    app = room.window.app
    moment = app.clock()
    app.clock = lambda: moment  # everything below is pressed within a blink
    room.point("EU")
    for _ in range(5):
        room.key(Qt.Key.Key_Space)
        room.key(Qt.Key.Key_Left)
    assert room.present().keys() == set(ARABIC[:5])
    room.key(Qt.Key.Key_Space)
    room.key(Qt.Key.Key_Space)  # a nervous hand takes nobody away again
    assert room.present().keys() == set(ARABIC[:6])


def test_all_can_be_chosen_with_a_key(room: Room) -> None:
    room.point("EGY")
    room.key(Qt.Key.Key_A, CTRL)
    room.key(Qt.Key.Key_Space)
    assert room.present().keys() == {*STATES, *OTHERS}


def test_the_menu_does_what_the_keys_do(room: Room) -> None:
    room.point("EGY")
    room.key(Qt.Key.Key_Left, SHIFT)
    menu = room.panel.menu_of(room.codes["EGY"])
    told = [words(action.text()) for action in menu.actions()]
    assert told == [
        "تسجيل الحضور\tSpace",
        "تبديل بين الحضور عن بُعد والحضور في القاعة\tShift+Space",
        "إلغاء التسجيل\tDel",
        "بطاقة الوفد\tEnter",
    ]
    menu.actions()[1].trigger()
    assert room.present() == {"EGY": True, "JPN": True}
    menu.actions()[2].trigger()
    assert "EGY" not in room.registered()
    assert "JPN" in room.registered()
    again = room.panel.menu_of(room.codes["EGY"])
    assert [words(action.text()) for action in again.actions()][2] == "تسجيل"


# -- moving ------------------------------------------------------------------------------------------------


def steps(room: Room, *keys: Qt.Key) -> list[str]:
    """Return where one comes with keys, one after the other."""
    found = []
    for key in keys:
        room.key(key)
        found.append(room.current)
    return found


def test_arrows_move_in_the_direction_of_the_line(room: Room) -> None:
    left, right, up, down = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down
    room.point("EU")
    assert steps(room, right, left, left, down) == ["EU", "ARG", "ALB", "KEN"]
    # The column is kept over lines that are shorter, and over the heads of lists.
    assert steps(room, down, down, down, down) == ["JPN", "COG", "BTN", "BTN"]
    assert steps(room, up, up, up, up) == ["COG", "JPN", "KEN", "ALB"]
    assert steps(room, Qt.Key.Key_End, Qt.Key.Key_Home) == ["BRA", "EU"]
    room.key(Qt.Key.Key_End, CTRL)
    assert room.current == "BTN"


def test_in_english_the_line_runs_the_other_way(english: Room) -> None:
    english.point("ALB")
    keys = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left)
    assert steps(english, *keys) == ["ARG", "FRA", "EU"]
    assert english.shown()[1:10] == list(STATES)


def test_what_is_pointed_at_comes_into_sight_with_the_head_of_its_list(room: Room) -> None:
    room.desk.do(attendance.register, delegation_ids=list(room.codes.values()))
    room.point("EU")
    assert room.grid.verticalScrollBar().value() == 0
    room.key(Qt.Key.Key_End, CTRL)
    rect = room.grid.visualRect(room.grid.currentIndex())
    assert room.grid.viewport().rect().contains(rect)
    room.key(Qt.Key.Key_Home, CTRL)
    assert room.grid.visualRect(room.grid.rows.index(0)).top() == 0


# -- the find box ------------------------------------------------------------------------------------------


def test_a_room_is_entered_with_a_few_letters_each(room: Room) -> None:
    for text in ("egy", "فرن", "keny", "ЯПОН", "BGD"):
        room.find(text)
        room.key(Qt.Key.Key_Return)
        field = room.panel.adding.box.field
        assert field.hasFocus()
        assert field.text() == ""
    assert room.present().keys() == {"EGY", "FRA", "KEN", "JPN", "BGD"}
    assert room.current == "BGD"
    room.key(Qt.Key.Key_Return)  # on an empty box: back to the grid
    assert room.grid.hasFocus()


def test_one_who_is_not_registered_is_registered_and_recorded_in_one_act(room: Room) -> None:
    room.find("almania")
    room.key(Qt.Key.Key_Escape)
    room.find("deu")
    match = room.panel.adding.box.matches[0]
    assert words(match.more) == "DEU · طرف · غير مسجل"
    room.key(Qt.Key.Key_Return)
    assert "DEU" in room.registered()
    assert room.present() == {"DEU": False}
    assert room.current == "DEU"
    room.window.undo()
    assert ("DEU" in room.registered(), room.present()) == (False, {})
    assert "DEU" not in room.shown()
    assert room.panel.adding.box.field.hasFocus()


def test_a_second_enter_takes_nobody_away(room: Room) -> None:
    room.find("egy")
    room.key(Qt.Key.Key_Return)
    before = len(room.desk.read(history))
    room.find("egy")
    room.key(Qt.Key.Key_Return)
    assert room.present() == {"EGY": False}
    assert len(room.desk.read(history)) == before
    assert words(room.panel.adding.box._best.text()) == "مصر: سُجِّل الحضور من قبل"
    room.find("egy")
    room.key(Qt.Key.Key_Return, SHIFT)
    assert room.present() == {"EGY": True}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("EGY FRA deu", {"EGY", "FRA", "DEU"}),
        ("Egypt, France; المانيا", {"EGY", "FRA", "DEU"}),
        ("EGY\nFRA\nXYZZY\nGB", {"EGY", "FRA", "GBR"}),
    ],
)
def test_many_are_pasted_at_once(room: Room, text: str, found: set[str]) -> None:
    room.find("")
    QApplication.clipboard().setText(text)
    room.panel.adding.box.field.paste()
    room.panel.adding.box.refresh()
    row = room.panel.adding.box.matches[0]
    assert words(row.text) == "تسجيل حضور 3 وفود"
    assert ("XYZZY" in row.more) is ("XYZZY" in text)
    room.key(Qt.Key.Key_Return)
    assert room.present().keys() == found
    assert room.panel.adding.box.field.text() == ("XYZZY" if "XYZZY" in text else "")  # to be corrected
    room.window.undo()
    assert room.present() == {}


def test_of_several_as_good_one_who_is_registered_comes_first(room: Room) -> None:
    room.desk.do(attendance.register, delegation_ids=[room.codes["TZA"]])
    room.find("unite")
    first, second = room.panel.adding.box.matches[:2]
    assert (words(first.text), words(second.text)) == ("جمهورية تنزانيا المتحدة", "الإمارات العربية المتحدة")


def test_words_that_are_no_codes_are_one_name(room: Room) -> None:
    room.find("Foo Bar Org")
    assert [row.key for row in room.panel.adding.box.matches] == ["new"]


def test_the_space_bar_on_an_empty_box_is_that_of_the_grid(room: Room) -> None:
    room.point("KEN")
    room.find("")
    room.key(Qt.Key.Key_Space)
    assert room.present() == {"KEN": False}
    assert room.panel.adding.box.field.hasFocus()


def test_an_arabic_keyboard_reaches_the_box_with_the_key_of_a(room: Room) -> None:
    room.point("KEN")
    event = QKeyEvent(
        QKeyEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, 38, 0, 0, "ش"
    )
    QApplication.sendEvent(room.grid, event)
    assert room.panel.adding.box.field.hasFocus()


# -- sittings ----------------------------------------------------------------------------------------------


def test_presence_is_per_sitting_and_the_keys_go_from_one_to_the_next(room: Room) -> None:
    room.point("EGY")
    room.key(Qt.Key.Key_Space)
    room.key(Qt.Key.Key_Space, SHIFT)
    room.point("FRA")
    room.key(Qt.Key.Key_Space)
    room.letter("]")
    assert room.panel.sitting is not None
    assert (room.panel.sitting.number, room.marked()) == (2, set())
    assert room.grid.hasFocus()
    room.letter("R")
    assert room.present(2) == {"EGY": True, "FRA": False} == room.present(1)
    room.window.undo()
    assert room.present(2) == {}
    room.letter("[")
    room.letter("[")
    assert room.panel.sitting.number == 1
    assert room.marked() == {"EGY", "FRA"}


def test_as_before_takes_the_last_sitting_with_anybody_and_keeps_who_is_there(room: Room) -> None:
    first, second, third = (one.id for one in room.panel.live.programme.sittings)
    codes = room.codes
    attend = {"delegation_ids": [codes["EGY"], codes["FRA"]], "online_ids": [codes["KEN"]]}
    room.desk.do(attendance.attend, sitting_id=first, **attend)
    room.panel.look_at(third)
    assert second not in room.panel.live.attendance.present
    room.point("EGY")
    room.key(Qt.Key.Key_Space, SHIFT)
    assert words(room.panel.missing.as_before.text().strip()) == "كما في الجلسة السابقة (2)"
    QTest.mouseClick(room.panel.missing.as_before, Qt.MouseButton.LeftButton)
    assert room.present(3) == {"EGY": True, "FRA": False, "KEN": True}
    assert room.grid.hasFocus()
    assert not room.panel.missing.as_before.isVisible()


def test_the_sitting_shown_follows_the_meeting(room: Room) -> None:
    first, second, third = (one.id for one in room.panel.live.programme.sittings)
    picker: QComboBox = room.panel.head.sittings
    assert picker.currentData() == first
    room.panel.look_at(third)
    assert picker.currentData() == third
    room.desk.do(attendance.register, delegation_ids=[room.codes["DEU"]])
    assert picker.currentData() == third  # as long as the meeting stands where it stood
    room.desk.do(programme.adjourn_sitting, sitting_id=first)
    room.desk.do(programme.open_sitting, sitting_id=second)
    assert picker.currentData() == second


# -- who is missing ----------------------------------------------------------------------------------------


def test_those_missing_are_named_and_counted(room: Room) -> None:
    card = room.panel.missing
    assert words(card.count.text()) == "12"
    room.desk.do(
        attendance.attend,
        sitting_id=room.panel.live.programme.sittings[0].id,
        delegation_ids=[room.codes[code] for code in (*STATES, *OTHERS) if code not in ("EGY", "COG")],
    )
    assert words(card.names.text()) == "مصر · الكونغو"
    room.find("egy")
    room.key(Qt.Key.Key_Return)
    room.find("cog")
    room.key(Qt.Key.Key_Return)
    assert words(card.names.text()) == "سُجِّل حضور كل الوفود المسجلة."


def test_one_present_and_not_registered_is_told_of(room: Room) -> None:
    sitting = room.panel.live.programme.sittings[0].id
    room.desk.do(attendance.mark_present, delegation_id=room.codes["DEU"], sitting_id=sitting)
    card = room.panel.missing
    assert words(card.unregistered.text()).startswith("وفد حاضر غير مسجل")
    assert next(row for row in room.grid.rows.rows if row.key == str(room.codes["DEU"])).unsure
    QTest.mouseClick(card.register, Qt.MouseButton.LeftButton)
    assert "DEU" in room.registered()
    assert not card.unregistered.isVisible()
    room.desk.do(attendance.unregister, delegation_id=room.codes["DEU"])
    room.desk.do(setup.set_option, name="attendance_from", value="presence")
    assert not card.unregistered.isVisible()  # the report goes by presence


def test_delete_takes_a_registration_back(room: Room) -> None:
    room.point("BRA")
    room.key(Qt.Key.Key_Delete)
    assert "BRA" not in room.registered()
    assert "BRA" not in room.shown()
    assert room.current == "ZMB"  # the next one
    assert room.grid.hasFocus()


# -- the quorum --------------------------------------------------------------------------------------------


def test_an_organization_that_is_a_party_adds_nothing_to_the_quorum(room: Room) -> None:
    before = quorum_now(room.panel.live)
    assert (before.present, before.debate_of, before.decision_of) == (0, 8, 173)  # 9 and 174 with the EU
    room.point("EU")
    room.key(Qt.Key.Key_Space)
    assert quorum_now(room.panel.live) == before
    room.desk.do(delegations.edit_delegation, delegation_id=room.codes["EU"], category=Category.STATE)
    assert quorum_now(room.panel.live).present == 1


@pytest.mark.parametrize(
    ("missing", "said"),
    [
        (1, "؛ يلزم وفد إضافي واحد"),
        (2, "؛ يلزم وفدان إضافيان"),
        (3, "؛ يلزم 3 وفود إضافية"),
        (10, "؛ يلزم 10 وفود إضافية"),
        (14, "؛ يلزم 14 وفداً إضافياً"),
        (100, "؛ يلزم 100 وفد إضافي"),
        (103, "؛ يلزم 103 وفود إضافية"),
    ],
)
def test_those_needed_are_counted_as_arabic_counts(app: AppContext, missing: int, said: str) -> None:
    assert words(app.speech.say("attendance-quorum-missing", n=missing)) == said


def test_the_card_says_of_which_number_the_quorum_is(room: Room) -> None:
    card = room.panel.quorum
    for code in ("EGY", "FRA", "KEN"):
        room.point(code)
        room.key(Qt.Key.Key_Space)
    debate, decision = (words(card.words[kind].text()) for kind in ("debate", "decision"))
    assert debate == "الحاضر 3، المطلوب 3 (ثلث الأطراف المشاركة وعددها 8)"
    assert decision == "المطلوب 87 (أغلبية الأطراف وعددها 173)؛ يلزم 84 وفداً إضافياً"
    assert [card.lamps[kind].property("tone") for kind in ("debate", "decision")] == ["ok", "warn"]
    room.desk.do(setup.set_option, name="quorum_decision", value="participating")
    decision = words(card.words["decision"].text())
    assert decision == "المطلوب 5 (أغلبية الأطراف المشاركة وعددها 8)؛ يلزم وفدان إضافيان"


def test_while_nobody_takes_part_no_quorum_is_said_to_be_there(
    app: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    room = Room(app, found_meeting(tmp_path / "nobody.wgdesk", registered=()), tmp_path, qtbot)
    lamps, bar = room.panel.quorum.lamps, room.window.bar._quorum
    assert [lamps[kind].property("tone") for kind in ("debate", "decision")] == ["", ""]
    assert bar.isVisible()
    assert bar.property("tone") == ""
    sitting = room.panel.sitting.id
    room.desk.do(attendance.attend, delegation_ids=[room.codes["EGY"]], sitting_id=sitting)
    assert [lamps[kind].property("tone") for kind in ("debate", "decision")] == ["ok", "warn"]
    assert bar.property("tone") == "ok"
    room.window.close()


def test_that_the_chair_was_told_is_noted_with_the_numbers_seen(room: Room) -> None:
    room.point("EGY")
    room.key(Qt.Key.Key_Space)
    room.letter("U")
    entry = room.desk.read(history)[0]
    assert entry.act == "tell_quorum"
    assert {name: entry.args[name] for name in ("kind", "present", "required")} == {
        "kind": "decision",
        "present": 1,
        "required": 87,
    }
    QTest.mouseClick(room.panel.quorum.bells["debate"], Qt.MouseButton.LeftButton)
    assert room.desk.read(history)[0].args["kind"] == "debate"
    room.letter("]")  # a sitting that is not open: there is nobody to tell, and nothing amiss
    assert not room.panel.quorum.bells["debate"].isVisible()
    assert room.panel.quorum.lamps["debate"].property("tone") == ""
