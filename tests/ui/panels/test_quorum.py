"""The quorum beside the roll: who is missing, how many are needed, and telling the Chair."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.attendance_room import OTHERS, STATES, Room, found_meeting, meeting, room, words
from ui.state.app_context import AppContext
from wgdesk.acts import attendance, delegations, setup
from wgdesk.acts.helpers.argument_kinds import Category
from wgdesk.live.quorum_now import quorum_now
from wgdesk.reads.queries.history import history

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["meeting", "room"]


def test_missing_delegations_are_counted_and_when_few_named(room: Room) -> None:
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


def test_a_delegation_present_but_not_registered_is_mentioned(room: Room) -> None:
    sitting = room.panel.live.programme.sittings[0].id
    room.desk.do(attendance.mark_present, delegation_id=room.codes["DEU"], sitting_id=sitting)
    card = room.panel.missing
    assert words(card.unregistered.text()).startswith("وفد حاضر غير مسجل")
    assert next(row for row in room.grid.rows.rows if row.key == room.codes["DEU"]).unsure
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
def test_the_number_needed_takes_its_arabic_plural_form(app: AppContext, missing: int, said: str) -> None:
    assert words(app.speech.say("attendance-quorum-missing", n=missing)) == said


def test_the_card_shows_the_number_the_quorum_is_taken_from(room: Room) -> None:
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


def test_no_quorum_is_claimed_while_nobody_is_present(app: AppContext, tmp_path: Path, qtbot: QtBot) -> None:
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


def test_telling_the_chair_is_recorded_with_the_numbers_shown(room: Room) -> None:
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
    room.letter("]")  # before the sitting opens nobody need be told
    assert not room.panel.quorum.bells["debate"].isVisible()
    assert room.panel.quorum.lamps["debate"].property("tone") == ""
