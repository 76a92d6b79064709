"""The panel of speakers in a real window: working through the list, and adding to it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import bare, press
from tests.ui.speakers_room import CTRL, SHIFT, WAITING, K, Room, room
from ui.parts.course_step import has_own_key
from ui.widgets.buttons import Button
from wgdesk.acts.attendance import mark_present, register
from wgdesk.acts.programme import (
    add_sitting,
    adjourn_sitting,
    open_sitting,
    resume_sitting,
    suspend_sitting,
    take_up,
)

pytestmark = pytest.mark.sampled  # each opens a window of its own

__all__ = ["room"]


# -- the course of the list ------------------------------------------------------------------------------


def test_space_steps_through_the_list(room: Room) -> None:
    now = room.panel.now
    assert "البرتغال" in bare(now.go.words)
    assert now._title.text() == room.app.speech.say("speakers-empty-next")
    room.key(K.Key_Space)
    assert room.of("PRT").called_at is not None
    assert "وفد" in now.text
    assert room.of("PRT").begun_at is None
    room.key(K.Key_Space)
    assert room.of("PRT").begun_at is not None
    assert room.codes == ["EGY", "JPN", "PHL"]
    assert "التالي" in now.go.words
    assert "مصر" in bare(now.go.words)
    room.key(K.Key_Space)
    assert room.of("PRT").ended_at is not None
    assert room.of("EGY").called_at is not None
    for _ in range(5):
        room.key(K.Key_Space)
    assert room.codes == []
    assert now.go.words == room.app.speech.say("speakers-step-end")
    room.key(K.Key_Space)
    assert room.panel.live.floor.speaking is None
    assert now.go.words == room.app.speech.say("step-decide-agenda")
    assert room.panel.list_card._nobody.isVisible()
    assert room.panel.list.hasFocus()


def test_a_step_with_a_key_of_its_own_is_done_by_that_key_only(room: Room) -> None:
    for _ in range(40):
        if has_own_key(room.panel.commands.step()):
            break
        room.key(K.Key_Space)
    assert room.panel.commands.step().course.kind == "report"

    def adopted() -> bool:
        return "report" in {one.subject for one in room.panel.live.programme.decisions}

    for key in (K.Key_Space, K.Key_J):
        room.key(key)
        assert not adopted()
    room.key(K.Key_G)
    assert adopted()


def test_pressing_space_twice_by_mistake_skips_nobody(room: Room) -> None:
    press(room.panel.list, K.Key_Space)
    press(room.panel.list, K.Key_Space)
    assert room.of("PRT").begun_at is None
    room.key(K.Key_A)
    room.key(K.Key_Space)
    press(room.panel.adding.box.field, K.Key_Space)
    assert room.of("PRT").begun_at is not None
    assert room.of("PRT").ended_at is None


def test_next_end_and_pause_each_have_a_key(room: Room) -> None:
    room.key(K.Key_N)
    room.key(K.Key_Space)
    room.key(K.Key_P)
    assert room.of("PRT").paused
    room.key(K.Key_P)
    assert not room.of("PRT").paused
    for paused in (True, False):
        room.panel.now.pause.click()
        assert room.of("PRT").paused is paused
    room.key(K.Key_N)
    assert (room.of("PRT").ended_at, room.of("EGY").called_at) == (room.clock.at, room.clock.at)
    room.key(K.Key_Space)
    room.key(K.Key_E)
    assert room.of("EGY").ended_at is not None
    assert room.of("JPN").called_at is None


def test_a_paused_clock_resumes_before_the_next_speaker_is_called(room: Room) -> None:
    for _ in range(2):
        room.key(K.Key_Space)
    suspension = room.window.desk.do(suspend_sitting, sitting_id=room.sitting)
    room.window.desk.do(resume_sitting, suspension_id=suspension)
    assert room.of("PRT").paused
    assert bare(room.panel.now.go.words) == "استئناف: البرتغال"
    room.key(K.Key_Space)
    assert (room.of("PRT").paused, room.of("PRT").ended_at) == (False, None)
    room.key(K.Key_P)
    room.key(K.Key_N)  # N calls the next speaker all the same
    assert room.of("PRT").ended_at is not None
    assert room.of("EGY").called_at is not None


def test_the_list_is_not_shown_as_open_at_an_adjourned_sitting(room: Room) -> None:
    head = room.panel.list_card.head
    assert (head.state.isHidden(), head.turn.isEnabled()) == (False, True)
    room.window.desk.do(adjourn_sitting, sitting_id=room.sitting)
    assert (head.state.isHidden(), head.turn.isEnabled()) == (True, False)


def test_a_point_of_order_interrupts_and_the_statement_goes_on(room: Room) -> None:
    room.key(K.Key_Space)
    room.key(K.Key_Space)
    room.key(K.Key_O)
    room.type("مصر")
    room.key(K.Key_Return)
    assert room.panel.list.hasFocus()
    assert room.panel.list.rows.rows[0].level == 2
    assert "نقطة نظام" in room.panel.now.go.words
    room.key(K.Key_Space)
    assert room.of("PRT").interrupted
    assert room.panel.live.floor.speaking is not None
    assert room.panel.live.floor.speaking.lane == "order"
    assert not room.panel.cards.orders.isHidden()
    room.key(K.Key_Space)
    assert "استئناف" in room.panel.now.go.words
    room.key(K.Key_Space)
    assert not room.of("PRT").interrupted
    assert not room.of("PRT").paused


@pytest.mark.parametrize(("card", "lane"), [("orders", "order"), ("replies", "reply")])
def test_points_of_order_and_replies_are_begun_with_the_mouse_too(room: Room, card: str, lane: str) -> None:
    head = getattr(room.panel.cards, card)
    (button,) = (one for one in head.findChildren(Button) if one.isVisibleTo(head))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    room.type("مصر")
    room.key(K.Key_Return)
    assert [entry.lane for entry in room.panel.live.floor.requests if entry.lane != "list"] == [lane]


def test_only_parties_raise_points_of_order(room: Room) -> None:
    room.key(K.Key_O)
    room.type("IRN")
    room.key(K.Key_Return)
    assert room.panel.banner.text
    assert all(entry.lane != "order" for entry in room.panel.live.floor.requests)


# -- adding ----------------------------------------------------------------------------------------------


def test_a_few_letters_add_and_record_presence(room: Room) -> None:
    room.key(K.Key_A)
    for text in ("البرازي", "norw"):
        room.type(text)
        room.key(K.Key_Return)
        assert room.panel.adding.box.field.text() == ""
        assert room.panel.adding.box.field.hasFocus()
    assert room.codes[-2:] == ["BRA", "NOR"]
    assert room.by_code["NOR"] in room.panel.live.attendance.assumed_at(room.sitting)
    assert room.by_code["NOR"] not in room.panel.live.attendance.at(room.sitting)
    room.key(K.Key_Return)  # on the empty box
    assert room.panel.list.hasFocus()
    room.window.undo()
    assert room.codes[-1] == "BRA"
    assert room.by_code["NOR"] not in room.panel.live.attendance.assumed_at(room.sitting)


def test_of_two_matches_the_delegation_present_comes_first(room: Room) -> None:
    def first(text: str) -> str:
        key = room.panel.adding.find_delegations(text)[0].key.id
        return next(code for code, known in room.by_code.items() if known == key)

    assert (first("nig"), first("aus")) == ("NER", "AUS")
    for code in ("NGA", "AUT"):
        room.window.session.do(mark_present, delegation_id=room.by_code[code], sitting_id=room.sitting)
    assert (first("nig"), first("aus")) == ("NGA", "AUT")
    assert (first("NER"), first("AUS"), first("australia")) == ("NER", "AUS", "AUS")


def test_matches_present_come_first_at_a_new_sitting_too(room: Room) -> None:
    desk, live = room.window.session.desk, room.window.session.live
    desk.do(mark_present, delegation_id=room.by_code["NGA"], sitting_id=room.sitting)
    desk.do(register, delegation_ids=[room.by_code["AUT"]])
    desk.do(adjourn_sitting, sitting_id=room.sitting)
    desk.do(open_sitting, sitting_id=desk.do(add_sitting, day=live.programme.last_day))
    found = {text: room.panel.adding.find_delegations(text)[0].key.id for text in ("nig", "aus", "niger")}
    by_key = {key: code for code, key in room.by_code.items()}
    assert [by_key[key] for key in found.values()] == ["NGA", "AUT", "NER"]


def test_shift_enter_adds_at_the_head_of_the_list(room: Room) -> None:
    press(room.panel.list, K.Key_Slash)
    room.type("bra")
    room.key(K.Key_Return, SHIFT)
    assert room.codes[0] == "BRA"
    room.key(K.Key_Escape)
    assert room.panel.list.hasFocus()


def test_a_delegation_already_listed_is_reported_and_not_added_again(room: Room) -> None:
    room.key(K.Key_A)
    room.type("مصر")
    assert "الرقم ٢" in bare(room.panel.adding.box.matches[0].more)
    room.key(K.Key_Return)
    assert room.codes == list(WAITING)
    assert room.panel.banner.text
    assert room.panel.list.current is not None
    assert room.panel.list.current.key == room.of("EGY").id


def test_a_refused_name_is_cleared_before_the_next_is_typed(room: Room) -> None:
    room.key(K.Key_A)
    room.type("مصر")
    room.key(K.Key_Return)  # on the list already
    room.type("zzz")
    room.key(K.Key_Return)  # nobody
    room.type("bra")
    room.key(K.Key_Return)
    assert room.codes == [*WAITING, "BRA"]


def test_a_closed_list_needs_the_chairs_consent(room: Room) -> None:
    room.key(K.Key_L)
    assert "١٠:٠٠" in bare(room.panel.head.state.text())
    room.key(K.Key_A)
    room.type("bra")
    room.key(K.Key_Return)
    assert "10:00" in bare(room.panel.banner.text) or "١٠:٠٠" in bare(room.panel.banner.text)
    assert "BRA" not in room.codes
    room.key(K.Key_Return, CTRL)
    assert room.of("BRA").consented
    assert "بموافقة الرئاسة" in room.chips("BRA")
    room.key(K.Key_Escape)
    room.key(K.Key_L)
    assert room.panel.floor.closed_at is None


def test_a_guest_is_added_by_a_second_enter(room: Room) -> None:
    room.key(K.Key_A)
    room.type("Zzz Qqq")
    room.key(K.Key_Return)
    assert room.codes == list(WAITING)
    room.key(K.Key_Return)
    assert room.codes[-1] == "Zzz Qqq"


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_place_on_the_list_of_a_match_is_shown_on_the_first_line(room: Room, lang: str) -> None:
    room.app.change(language=lang)
    figure, say = room.app.speech.figure, room.app.speech.say
    told = say("speakers-inscribed", number=figure(2))
    room.key(K.Key_A)
    room.type("egy")
    best = room.panel.adding.box._best
    assert told in best.text()
    QApplication.processEvents()
    assert bare(told) in bare(best._lines(best.width())._layouts[0].text())
    room.key(K.Key_Escape)
    room.key(K.Key_Escape)
    room.key(K.Key_O)
    room.type("egy")  # for a point of order it does not matter
    assert told not in best.text()
    assert say("speakers-present") in best.text()


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_speakers_still_waiting_under_the_previous_item_are_mentioned(room: Room, lang: str) -> None:
    room.app.change(language=lang)
    room.window.session.do(take_up, item_id=room.second, sitting_id=room.sitting)
    banner, item = room.panel.banner, room.panel.live.programme.items[0]
    label = room.window.session.names.item_label(item)
    assert banner.text == room.app.speech.say("left-waiting", n=4, item=label)
    assert room.panel.live.item.id == room.second
    banner._ways_out[0].click()
    assert not banner.isVisible()
    assert room.panel.live.item.id == room.item
    assert room.codes == list(WAITING)


def test_no_waiting_speakers_are_mentioned_when_there_are_none(room: Room) -> None:
    for code in WAITING:
        room.panel.commands.withdraw(room.of(code))
    room.window.session.do(take_up, item_id=room.second, sitting_id=room.sitting)
    assert room.panel.banner.text == ""


def test_officials_of_the_secretariat_speak_in_their_own_lane(room: Room) -> None:
    room.key(K.Key_A)
    room.type("karim")
    room.key(K.Key_Return)
    added = next(one for one in room.panel.live.floor.requests if one.person_id == room.official)
    assert added.lane == "secretariat"
    assert room.panel.list.rows.rows[0].key == added.id


def test_a_delegate_is_added_with_the_delegation(room: Room) -> None:
    room.panel.commands.withdraw(room.of("PRT"))
    room.key(K.Key_A)
    room.type("leila")
    room.key(K.Key_Return)
    assert room.of("PRT").person_id == room.woman
    room.key(K.Key_Escape)
    room.choose("PRT")
    room.panel.commands.call(room.of("PRT"))
    room.key(K.Key_Space)
    assert "الكلمة الآن لممثلة" in room.panel.now.text
    room.app.change(language="en", names_language="en")
    assert "Ms. Leila" in bare(room.panel.now._person.text())


def test_a_right_of_reply_waits_for_the_end_of_the_list(room: Room) -> None:
    room.key(K.Key_Y)
    room.type("egy")
    room.key(K.Key_Return)
    assert room.panel.list.hasFocus()
    assert room.of("EGY").lane == "reply"
    assert room.codes == [*WAITING, "EGY"]
    assert room.panel.cards.replies.list.rows.rowCount() == 1


def test_a_statement_is_made_on_behalf_of_a_group_and_of_others(room: Room) -> None:
    room.choose("PHL")
    room.key(K.Key_B)
    room.type("g77")
    room.key(K.Key_Return)
    assert room.of("PHL").grouping_id is not None
    assert room.panel.floor.limit(room.of("PHL")) == 300
    room.type("bra")
    room.key(K.Key_Return)
    assert room.of("PHL").aligned == (room.by_code["BRA"],)
    room.key(K.Key_Escape)
    assert room.panel.list.hasFocus()
    assert any("٧٧" in chip or "77" in chip for chip in room.chips("PHL"))
    room.key(K.Key_B)
    room.type("x")
    room.key(K.Key_Return)  # without a match, in its own capacity
    assert room.of("PHL").grouping_id is None


def test_m_adds_a_note_to_the_current_statement(room: Room) -> None:
    room.key(K.Key_Space)
    room.key(K.Key_Space)
    room.key(K.Key_M)
    room.type("يطلب توزيع النص")
    room.key(K.Key_Return)
    assert room.of("PRT").note == "يطلب توزيع النص"
    assert room.panel.list.hasFocus()
    assert "يطلب" in room.panel.now._note.text()


def test_after_a_point_of_order_a_note_goes_to_the_interrupted_statement(room: Room) -> None:
    room.key(K.Key_Space)
    room.key(K.Key_Space)
    room.key(K.Key_O)
    room.type("مصر")
    room.key(K.Key_Return)
    room.key(K.Key_Space)
    room.key(K.Key_Space)  # the point of order is over, and the statement has not gone on yet
    assert room.of("PRT").interrupted
    room.key(K.Key_M)
    room.type("يكمل بعد قليل")
    room.key(K.Key_Return)
    assert room.of("PRT").note == "يكمل بعد قليل"


def test_undo_takes_back_the_last_act_while_nothing_is_being_typed(room: Room, qtbot: QtBot) -> None:
    room.key(K.Key_A)
    room.type("bra")
    room.key(K.Key_Return)
    box = room.panel.adding.box.field
    assert box.hasFocus()
    qtbot.keyClick(box, K.Key_Z, CTRL)
    assert room.codes == list(WAITING)
    room.type("bra")
    qtbot.keyClick(box, K.Key_Z, CTRL)  # takes back the letters, not the act before
    assert box.text() == ""
    assert room.codes == list(WAITING)


def test_the_foot_shows_the_keys_that_work_now(room: Room) -> None:
    box = room.panel.adding.box
    assert not box._resting[0][0].isHidden()
    assert box._hints[0][0].isHidden()
    room.key(K.Key_A)
    assert box._resting[0][0].isHidden()
    assert not box._hints[0][0].isHidden()
