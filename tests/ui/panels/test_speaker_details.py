"""The sheet beside the list of speakers, where everything can be corrected at any time."""

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.meetings import close_record
from tests.ui.conftest import bare
from tests.ui.speakers_room import CTRL, START, K, Room, open_sheet, room
from ui.widgets.labels import Label
from wgdesk.acts.helpers.argument_kinds import DocumentKind, Medium
from wgdesk.acts.outcome import add_document
from wgdesk.acts.programme import adjourn_sitting
from wgdesk.acts.statements import align, edit_statement, note_statement
from wgdesk.reads.queries.floor import introduced_with
from wgdesk.reads.queries.record import whole_record

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["room"]


# -- the sheet -------------------------------------------------------------------------------------------


@pytest.fixture
def spoken(room: Room) -> Room:
    """Portugal and Egypt have spoken, a minute and two."""
    room.clock.go(300)
    for seconds in (59, 119):
        room.key(K.Key_Space)
        room.key(K.Key_Space)
        room.clock.go(seconds)
        room.key(K.Key_E)
    return room


def test_enter_opens_the_sheet_and_esc_closes_it(room: Room) -> None:
    room.key(K.Key_Return)
    assert not room.panel.details.isHidden()
    assert room.panel.cards.isHidden()
    assert room.panel.details.isAncestorOf(QApplication.focusWidget())
    room.key(K.Key_Escape)
    assert room.panel.details.isHidden()
    assert room.panel.list.hasFocus()


def test_home_goes_to_the_current_speaker_and_keys_act_on_them(room: Room) -> None:
    room.key(K.Key_Space)
    room.key(K.Key_Home)
    assert room.panel.now.hasFocus()
    room.key(K.Key_W)
    assert room.of("PRT").withdrawn_at is not None
    room.key(K.Key_Down)
    assert room.panel.list.hasFocus()


@pytest.mark.sampled
@pytest.mark.daily
def test_times_can_be_corrected_an_hour_later(spoken: Room) -> None:
    spoken.clock.go(3600)
    open_sheet(spoken, "PRT")
    times = spoken.panel.details.times
    begun = spoken.of("PRT").begun_at
    assert begun is not None
    times.earlier.click()
    assert spoken.of("PRT").begun_at == begun - timedelta(minutes=1)
    times.ended.setFocus()
    times.ended.selectAll()
    spoken.type("10:05:50")
    spoken.key(K.Key_Return)
    assert spoken.of("PRT").ended_at == START + timedelta(seconds=350)


def test_the_delegation_of_a_past_statement_is_corrected(spoken: Room) -> None:
    open_sheet(spoken, "PRT")
    key = spoken.of("PRT").id
    box = spoken.panel.details.delegation
    box.open()
    spoken.type("norw")
    spoken.key(K.Key_Return)
    assert spoken.entry(key).delegation_id == spoken.by_code["NOR"]
    assert "النرويج" in bare(spoken.panel.details.name.text())


def test_a_capacity_and_the_wording_of_the_report_are_recorded(spoken: Room) -> None:
    open_sheet(spoken, "PRT")
    wording = spoken.panel.details.wording
    assert not wording.opened.isEnabled()  # only an opening statement opens the meeting
    spoken.panel.details.kind.picked.emit("opening")
    wording.opened.click()
    wording.said_as.picked.emit("address")
    wording.capacity.field.setFocus()
    spoken.type("رئيس فريق الخبراء")
    spoken.key(K.Key_Return)
    one = spoken.of("PRT")
    assert (one.opened, one.said_as) == (True, "address")
    record = spoken.window.session.desk.read(whole_record)
    (made,) = [row for row in record.statements if row.id == one.id]
    assert made.capacity.get("ar") == "رئيس فريق الخبراء"
    assert wording.said_as.value == "address"
    wording.quoted.click()
    assert spoken.of("PRT").quoted
    wording.text_link.kept.emit(" A/CN.9/2026/CRP.1 ")
    assert spoken.of("PRT").text_link == "A/CN.9/2026/CRP.1"
    assert wording.opened.isChecked()


def test_the_documents_that_a_statement_introduces_are_chosen(spoken: Room, qtbot: QtBot) -> None:
    session, item = spoken.window.session, spoken.of("PRT").item_id
    notes = {"kind": DocumentKind.NOTE, "title": {"ar": "مذكرة"}}
    other = session.desk.do(add_document, symbol="A/1", **notes)
    own = session.desk.do(add_document, symbol="A/2", item_id=item, **notes)
    open_sheet(spoken, "PRT")
    field = spoken.panel.details.wording.introduced
    assert field.isHidden()  # not an introduction
    spoken.panel.details.kind.picked.emit("introduction")
    assert not field.isHidden()
    texts = [bare(field.add.itemText(at)) for at in range(field.add.count())]
    assert texts.index("A/2 · مذكرة") < texts.index("A/1 · مذكرة")  # those of the item first
    for key in (own, other):
        field.add.row_picked.emit(key)
    assert session.desk.read(introduced_with, spoken.of("PRT").id) == (own, other)
    qtbot.waitUntil(lambda: [row.key for row in field.list.rows.rows] == [own, other])
    field.list.removed.emit(own)
    qtbot.waitUntil(lambda: [row.key for row in field.list.rows.rows] == [other])
    spoken.panel.details.kind.picked.emit("general")
    assert not field.isHidden()  # what is recorded can be taken away


def correct(room: Room, code: str, words: str) -> None:
    """Correct the delegation of a request in its sheet."""
    open_sheet(room, code)
    room.panel.details.delegation.open()
    room.type(words)
    room.key(K.Key_Return)


def test_correcting_a_wrongly_called_delegation_returns_it_to_the_list(room: Room) -> None:
    for _ in range(2):
        room.key(K.Key_Space)  # Portugal is called and begins
    correct(room, "PRT", "egyp")
    assert room.panel.floor.running == room.of("EGY")
    assert room.codes == ["PRT", "JPN", "PHL"]
    assert room.panel.details.request == room.of("EGY")
    assert bare(room.window.toast.text) == "تصحيح الوفد: مصر، وعودة البرتغال إلى الانتظار"
    room.window.undo()
    assert room.panel.floor.running == room.of("PRT")
    assert room.codes == ["EGY", "JPN", "PHL"]


def test_the_sheet_says_what_happens_to_a_delegation_called_by_mistake(spoken: Room) -> None:
    hint = spoken.panel.details.app.speech.say("speakers-delegation-hint")

    def told(code: str) -> bool:
        sheet = open_sheet(spoken, code)
        return hint in [one.text() for one in sheet.findChildren(Label) if not one.isHidden()]

    assert not told("PRT")  # after a statement, correcting returns nobody to the list
    assert not told("JPN")
    spoken.panel.commands.context()
    assert told("JPN")


def test_a_statement_is_split_in_two_and_merged_again(spoken: Room) -> None:
    open_sheet(spoken, "EGY")
    spoken.panel.details.times.split.click()
    both = [e for e in spoken.panel.live.floor.requests if e.delegation_id == spoken.by_code["EGY"]]
    assert len(both) == 2
    assert both[0].ended_at == both[1].begun_at
    times = spoken.panel.details.times
    times.others.setCurrentIndex(times.others.findData(next(e.id for e in both if e.id != times.request.id)))
    times.merge.click()
    left = [e for e in spoken.panel.live.floor.requests if e.delegation_id == spoken.by_code["EGY"]]
    assert len(left) == 1
    assert spoken.panel.details.isHidden()  # its statement is gone


def test_the_statement_chosen_to_merge_with_stays_chosen_after_an_act(spoken: Room) -> None:
    for _ in range(2):
        spoken.key(K.Key_Space)
    spoken.clock.go(30)
    spoken.key(K.Key_E)
    open_sheet(spoken, "JPN")
    others = spoken.panel.details.times.others
    first, before = spoken.of("PRT").id, spoken.of("EGY").id
    assert others.currentData() == before
    others.setCurrentIndex(others.findData(first))
    others.activated.emit(others.currentIndex())
    spoken.panel.details.times.earlier.click()
    assert others.currentData() == first
    open_sheet(spoken, "EGY")
    open_sheet(spoken, "JPN")  # leaving the sheet clears the choice
    assert others.currentData() == before


def test_the_aligned_delegation_chosen_stays_chosen_after_an_act(room: Room) -> None:
    key, do = room.of("EGY").id, room.window.session.do
    do(edit_statement, request_id=key, grouping_id=next(iter(room.panel.live.roster.groups)))
    for code in ("BRA", "NOR"):
        do(align, request_id=key, delegation_id=room.by_code[code])
    open_sheet(room, "EGY")
    aligned = room.panel.details.aligned
    aligned.setCurrentIndex(1)
    second = aligned.currentData()
    do(note_statement, request_id=key, note="x")
    assert aligned.currentData() == second
    room.panel.details.unalign.click()
    assert second not in room.entry(key).aligned
    assert aligned.currentData() is not None


def test_the_time_of_the_second_statement_has_a_visible_label(spoken: Room) -> None:
    sheet = open_sheet(spoken, "EGY")
    words = sheet.app.speech.say("speakers-split-field")
    assert words in [one.text() for one in sheet.findChildren(Label) if one.isVisible()]
    assert sheet.times.split_at.accessibleName() == words


def test_the_previous_statement_of_the_same_delegation_is_offered_to_merge(spoken: Room) -> None:
    spoken.key(K.Key_A)
    spoken.type("prt")
    spoken.key(K.Key_Return)
    spoken.key(K.Key_Escape)
    first = spoken.panel.floor.spoken[-1]
    again = spoken.of("PRT")
    assert again.id != first.id
    spoken.panel.commands.call(again)
    spoken.key(K.Key_Space)
    spoken.clock.go(30)
    spoken.key(K.Key_E)
    open_sheet(spoken, "PRT")
    others = spoken.panel.details.times.others
    assert others.currentData() == first.id  # not the statement of Egypt just before
    spoken.panel.app.change(language="en")
    assert re.fullmatch(r"Portugal · \d+:\d\d", bare(others.currentText()))


def test_striking_needs_a_reason_and_can_be_taken_back(spoken: Room) -> None:
    open_sheet(spoken, "PRT")
    part = spoken.panel.details.striking
    part.strike.click()
    assert spoken.panel.banner.text
    part.reason.setFocus()
    spoken.type("سُجلت خطأً")
    spoken.key(K.Key_Return)
    assert spoken.of("PRT").struck == "سُجلت خطأً"
    assert not spoken.panel.session.drafts.pending
    assert any(line.quiet for line in spoken.panel.cards.spoken.list.rows.rows)
    assert spoken.panel.cards.spoken.count.text() == "١"
    part.unstrike.click()
    assert spoken.of("PRT").struck == ""


def test_a_struck_written_statement_is_restored(room: Room) -> None:
    key, do = room.of("PRT").id, room.panel.session.desk.do
    do(edit_statement, request_id=key, medium=Medium.WRITTEN)
    do(edit_statement, request_id=key, struck="kept from the time offline")
    open_sheet(room, "PRT")
    assert bare(room.panel.app.speech.say("speakers-chip-struck")) in [
        bare(chip.text) for row in room.panel.list_card.list.rows.rows for chip in row.chips
    ]
    part = room.panel.details.striking
    assert part.isVisible()
    part.unstrike.click()
    assert room.of("PRT").struck == ""
    assert not part.isVisible()


@pytest.mark.sampled
@pytest.mark.daily
def test_a_ruling_an_appeal_and_its_outcome_are_recorded(room: Room) -> None:
    room.key(K.Key_O)
    room.type("مصر")
    room.key(K.Key_Return)
    room.key(K.Key_Space)
    room.key(K.Key_Space)
    room.key(K.Key_E)
    assert "بانتظار القرار" in map(bare, room.panel.cards.orders.list.rows.rows[0].spoken)
    order = next(e for e in room.panel.live.floor.requests if e.lane == "order")
    room.panel.open_request(order.id)
    part = room.panel.details.ruling
    part.first.setFocus()
    room.type("تُرفض النقطة")
    room.key(K.Key_Return)
    assert room.entry(order.id).ruling.text.get("ar") == "تُرفض النقطة"
    assert QApplication.focusWidget() is part.appealed  # the next likely step, not a field that swallows keys
    assert not room.panel.session.drafts.pending
    room.key(K.Key_Space)
    part.upheld.click()
    ruling = room.entry(order.id).ruling
    assert (ruling.appealed, ruling.upheld) == (True, False)
    part.take_back.setFocus()
    room.key(K.Key_Space)
    assert room.entry(order.id).ruling is None
    assert QApplication.focusWidget() is part.first
    assert not part.take_back.isVisible()
    QTest.keyClick(part.first, K.Key_Z, CTRL)  # the typed reason was saved, so undo is not the field's
    assert room.entry(order.id).ruling.text.get("ar") == "تُرفض النقطة"


@pytest.mark.sampled
@pytest.mark.daily
def test_kind_medium_text_and_person_are_set(room: Room) -> None:
    open_sheet(room, "PRT")
    sheet = room.panel.details
    sheet.kind.picked.emit("position")
    sheet.medium.picked.emit("online")
    sheet.text.click()
    sheet.person.picked.emit(room.woman)
    entry = room.of("PRT")
    assert (entry.kind, entry.medium, entry.person_id) == ("position", "online", room.woman)
    assert entry.text_at is not None
    assert room.chips("PRT") == ["تعليل موقف", "عن بُعد", "ورد النص"]
    for act, state in (("away", "absent_at"), ("call-back", None), ("withdraw", "withdrawn_at")):
        sheet.acts[act].click()
        assert state is None or getattr(room.of("PRT"), state) is not None


def test_a_refused_choice_is_not_shown(room: Room) -> None:
    open_sheet(room, "PRT")
    kind = room.panel.details.kind
    room.window.desk.do(adjourn_sitting, sitting_id=room.sitting)
    room.window.desk.do(close_record)
    was = kind.value
    kind.setCurrentIndex(kind.count() - 1)
    kind.activated.emit(kind.currentIndex())
    assert room.panel.banner.text
    assert kind.value == was


@pytest.mark.parametrize(("width", "list_seen"), [(1366, True), (900, False)])
def test_with_room_for_one_column_the_sheet_takes_it(
    room: Room, qtbot: QtBot, width: int, list_seen: bool
) -> None:
    room.window.resize(width, 700)
    qtbot.waitUntil(lambda: room.window.width() == width)
    room.panel.open_request(room.of("PRT").id)
    assert room.panel.list.isVisible() is list_seen
    room.panel.close_request()
    assert room.panel.list.isVisible()
    assert room.panel.cards.isVisible() is list_seen


def test_language_theme_and_size_change_while_it_is_open(room: Room) -> None:
    def everything(then: Callable[[], object]) -> None:
        then()
        room.panel.grab()

    for _ in range(2):
        room.key(K.Key_Space)
    everything(lambda: room.app.change(language="en"))
    assert "The floor is given" in room.panel.now.text
    assert room.panel.now.timer.clock.text == "3:00"
    everything(lambda: room.app.change(theme="dark"))
    everything(lambda: room.app.change(scale=150))
    assert bare(room.panel.list.rows.rows[0].text) == "Egypt"
