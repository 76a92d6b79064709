"""The panel of deliberations: points, their paragraphs, supporters and items."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.meetings import new_meeting
from tests.ui.conftest import bare
from tests.ui.hands import Hands, Held, Key, chosen, hands, opened, texts
from ui.panels.deliberations.deliberations_panel import DeliberationsPanel
from ui.state.app_context import AppContext
from wgdesk.acting.desk import Desk
from wgdesk.acts.floor import ask_floor, give_floor
from wgdesk.acts.outcome import add_point, join_point
from wgdesk.acts.panellists import edit_panel, set_up_panel
from wgdesk.acts.programme import add_item, add_sitting, open_sitting, take_up
from wgdesk.acts.setup import add_own_section, remove_section
from wgdesk.acts.statements import note_statement
from wgdesk.acts.wording import write_text
from wgdesk.reads.queries.programme import programme
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.values.outcome import PointNow

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["hands"]

_DAY = date(2026, 10, 6)


@pytest.fixture
def panel(hands: Hands) -> DeliberationsPanel:
    """The panel on an item of its own: three points, the last joined to the second."""
    item = hands.desk.do(add_item, title={"ar": "بند للاختبار", "en": "Item of the test"})
    keys = [
        hands.desk.do(add_point, item_id=item, verb={"ar": verb}, said={"ar": said})
        for verb, said in (("شدد", "على الأول"), ("أكد", "الثاني"), ("لاحظ", "الثالث"))
    ]
    hands.desk.do(join_point, point_id=keys[2], joined=True)
    made: DeliberationsPanel = hands.open("deliberations")
    made.go_to("agenda_item", item)
    hands.settle()
    return made


def points(hands: Hands, panel: DeliberationsPanel) -> list[PointNow]:
    return [one for one in hands.outcome.points if one.item_id == panel.item.item_id]


def shown(hands: Hands, panel: DeliberationsPanel) -> list[tuple[str, int]]:
    """Return the first word and level of each row, after checking them against the report."""
    hands.settle()
    rows = panel.list.rows.rows
    record = [one for one in hands.desk.read(whole_record).points if one.item_id == panel.item.item_id]
    assert [one.id for one in record] == [row.key for row in rows]
    before = None
    for row, one in zip(rows, record, strict=True):
        assert (row.level == 2) is (one.paragraph == before)
        before = one.paragraph
    return [(bare(row.text).split()[0], row.level) for row in rows]


def test_a_cut_box_shows_its_full_text_in_the_tooltip_in_both_languages(hands: Hands) -> None:
    panel = hands.open("deliberations")
    box = panel._written
    box.setFixedWidth(60)
    hands.settle()
    assert bare(box.accessibleName()) in box.toolTip()
    hands.window.app.change(language="en")
    assert box.accessibleName() in box.toolTip()
    assert "…" in box.text()


@pytest.mark.daily
def test_typing_after_adding_a_point_fills_its_text(hands: Hands, panel: DeliberationsPanel) -> None:
    hands.hit(Key.Key_A)
    hands.type("حث")
    hands.hit(Key.Key_Tab)
    hands.settle()
    new = points(hands, panel)[-1]
    assert (new.form, new.verb.get("ar"), new.quantifier) == (None, "حث", None)


def test_points_are_listed_as_the_report_prints_them(hands: Hands, panel: DeliberationsPanel) -> None:
    assert shown(hands, panel) == [("شدد", 1), ("أكد", 1), ("لاحظ", 2)]
    assert bare(panel.item.currentText()).endswith("بند للاختبار")


@pytest.mark.sampled
@pytest.mark.daily
def test_moving_a_point_moves_it_in_the_report(hands: Hands, panel: DeliberationsPanel) -> None:
    first = chosen(panel.list)
    hands.hit(Key.Key_Down, held=Held.AltModifier)  # alone in its paragraph, it jumps the whole next one
    assert shown(hands, panel) == [("أكد", 1), ("لاحظ", 2), ("شدد", 1)]
    assert chosen(panel.list) == first
    hands.hit(Key.Key_Up, held=Held.AltModifier)
    assert shown(hands, panel) == [("شدد", 1), ("أكد", 1), ("لاحظ", 2)]
    hands.hit(Key.Key_End)
    hands.hit(Key.Key_Up, held=Held.AltModifier)  # within its paragraph
    assert shown(hands, panel) == [("شدد", 1), ("لاحظ", 1), ("أكد", 2)]
    hands.undo()
    assert shown(hands, panel) == [("شدد", 1), ("أكد", 1), ("لاحظ", 2)]


def test_the_box_joins_a_point_to_the_paragraph_before_and_parts_them(
    hands: Hands, panel: DeliberationsPanel
) -> None:
    assert not panel._joined.isEnabled()  # the first point has none before it
    hands.hit(Key.Key_Down)
    hands.go(panel._joined)
    hands.hit(Key.Key_Space)
    assert shown(hands, panel) == [("شدد", 1), ("أكد", 2), ("لاحظ", 2)]
    assert panel._joined.hasFocus()
    assert panel._joined.isChecked()
    hands.hit(Key.Key_Space)
    assert shown(hands, panel) == [("شدد", 1), ("أكد", 1), ("لاحظ", 2)]


def test_a_point_taken_onto_a_panel_is_parted_from_the_others(
    hands: Hands, panel: DeliberationsPanel
) -> None:
    third = points(hands, panel)[2]
    panel.go_to("point", third.id)
    assert panel._joined.isChecked()
    set_up = hands.desk.do(set_up_panel, item_id=third.item_id)
    hands.settle()
    panel._makers.panel.picked.emit(set_up)
    assert shown(hands, panel) == [("شدد", 1), ("أكد", 1), ("لاحظ", 1)]
    assert not panel._joined.isEnabled()
    elsewhere = hands.desk.do(add_item, title={"en": "Elsewhere"})
    hands.desk.do(edit_panel, panel_id=set_up, item_id=elsewhere)
    hands.desk.do(edit_panel, panel_id=set_up, item_id=None)
    panel.go_to("point", third.id)
    hands.settle()
    assert panel._makers.on_panel.isVisibleTo(panel)
    assert panel._makers.panel.key == set_up


def test_a_point_is_put_into_a_section_of_the_report_and_back(
    hands: Hands, panel: DeliberationsPanel
) -> None:
    own = hands.desk.do(add_own_section, heading={"ar": "زيارة المتحف"})
    third = points(hands, panel)[2]
    panel.go_to("point", third.id)
    hands.settle()
    choice = panel._makers.section
    offered = [choice.itemText(at) for at in range(choice.count())]
    assert offered[0] == "مع البند"
    assert {"اختتام الاجتماع", "افتتاح الاجتماع"} < set(offered)
    before, after = "مع البند، قبل من تكلموا فيه", "مع البند، بعد من تكلموا فيه"
    assert offered[1:3] == [before, after]
    choice.picked.emit(choice.itemData(1))
    hands.settle()
    assert (points(hands, panel)[2].section, choice.currentText()) == ("before_speakers", before)
    choice.picked.emit(choice.itemData(offered.index("افتتاح الاجتماع") + 1))
    hands.settle()
    assert points(hands, panel)[2].section == "before_opening"
    assert bare(choice.currentText()) == "افتتاح الاجتماع، قبل جمل الفرع نفسه"
    assert "قبل جمل الفرع" in bare(panel.list.rows.rows[2].more)
    assert "زيارة المتحف" in [bare(one) for one in offered]
    choice.picked.emit(own)
    hands.settle()
    assert points(hands, panel)[2].section == "own_1"
    assert choice.key == own
    assert not panel._joined.isEnabled()
    row = panel.list.rows.rows[2]
    assert "زيارة المتحف" in bare(row.more)
    hands.desk.do(remove_section, section_id=own)
    hands.settle()
    assert choice.currentText() == "فرع خاص"
    choice.picked.emit(None)
    hands.settle()
    assert points(hands, panel)[2].section == ""
    assert panel._joined.isEnabled()


def test_space_goes_to_the_box_of_delegations_which_adds_several(
    hands: Hands, panel: DeliberationsPanel
) -> None:
    hands.hit(Key.Key_Space)
    assert panel._who.box.field.hasFocus()
    for name in ("مصر", "كينيا"):
        hands.type(name)
        hands.hit(Key.Key_Return)
        assert panel._who.box.field.text() == ""
    hands.settle()
    assert panel._who.box.field.hasFocus()
    assert sorted(texts(panel._who.list)) == sorted(["مصر", "كينيا"])
    assert len(points(hands, panel)[0].supporters) == 2
    assert panel.list.rows.rows[0].badge == "٢"
    hands.hit(Key.Key_Return)  # a second Enter, on an empty box
    assert panel.list.hasFocus()
    hands.go(panel._who.list)
    hands.hit(Key.Key_Delete)
    hands.settle()
    assert len(points(hands, panel)[0].supporters) == 1
    assert panel._who.list.hasFocus()
    hands.hit(Key.Key_Delete)
    hands.settle()
    assert panel.list.hasFocus()  # the list of supporters is hidden


def test_undo_in_the_emptied_box_takes_back_the_last_act(hands: Hands, panel: DeliberationsPanel) -> None:
    hands.hit(Key.Key_Space)
    hands.type("مصر")
    hands.hit(Key.Key_Return)
    hands.undo()
    assert points(hands, panel)[0].supporters == ()
    hands.redo()
    assert len(points(hands, panel)[0].supporters) == 1
    assert panel._who.box.field.hasFocus()


def test_each_choice_is_an_act_that_can_be_undone(hands: Hands, panel: DeliberationsPanel) -> None:
    hands.go(panel._quantifier)
    hands.hit(Key.Key_Down)
    hands.go(panel._joins)
    hands.hit(Key.Key_Down)
    hands.go(panel._delegations)
    hands.hit(Key.Key_Space)
    one = points(hands, panel)[0]
    assert (one.quantifier, one.joins, one.delegations) == ("one", "discussion", True)
    hands.undo()
    hands.undo()
    hands.undo()
    one = points(hands, panel)[0]
    assert (one.quantifier, one.joins, one.delegations) == (None, "none", False)
    assert (panel._quantifier.value, panel._joins.value) == ("by_number", "none")


def test_the_panel_follows_the_current_item_but_not_while_one_types(hands: Hands) -> None:
    sitting = hands.desk.do(add_sitting, day=hands.live.programme.last_day)
    hands.desk.do(open_sitting, sitting_id=sitting)
    now, *others = hands.live.programme.items
    hands.desk.do(take_up, item_id=now.id, sitting_id=sitting)
    panel: DeliberationsPanel = hands.open("deliberations")
    assert panel.item.item_id == now.id
    hands.hit(Key.Key_A)
    hands.go(panel._said.field)
    hands.type("نصف جملة")
    hands.desk.do(take_up, item_id=others[0].id, sitting_id=sitting)
    hands.settle()
    assert hands.live.programme.item is not None
    assert hands.live.programme.item.id == others[0].id
    assert panel.item.item_id == now.id
    assert panel._said.field.hasFocus()
    assert panel._said.text == "نصف جملة"
    hands.hit(Key.Key_Escape, Key.Key_Escape)
    hands.desk.do(write_text, table="agenda_item", row=others[0].id, field="short", lang="ar", body="بند")
    hands.desk.do(take_up, item_id=others[1].id, sitting_id=sitting)
    hands.settle()
    assert panel.item.item_id == others[1].id


def test_the_panel_leaves_a_removed_item(hands: Hands) -> None:
    item = hands.desk.do(add_item, title={"ar": "عابر"})
    panel: DeliberationsPanel = hands.open("deliberations")
    panel.go_to("agenda_item", item)
    assert panel.item.item_id == item
    hands.desk.undo()
    hands.settle()
    assert panel.item.item_id in {one.id for one in hands.live.programme.items}


@pytest.mark.sampled
@pytest.mark.daily
def test_without_items_the_panel_says_to_add_them_first(
    app: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "bare.wgdesk"
    desk = Desk.create(path)
    new_meeting(desk, ordinal=1, first_day=_DAY, last_day=_DAY, roster=False)
    desk.close()
    hands = opened(app, path, qtbot)
    for name in ("deliberations", "panellists"):
        panel = hands.open(name)
        assert panel._what_to_do.text() == app.speech.say("items-first")
        assert not panel._add.isEnabled()
        hands.hit(Key.Key_Space, Key.Key_Delete, Key.Key_Return, Key.Key_Escape)
        assert not panel._side.isVisible()
    hands.desk.do(add_item, title={"en": "One"})
    panel = hands.open("deliberations")
    hands.hit(Key.Key_A)
    assert len(hands.outcome.points) == 1
    for name in ("recommendations", "documents", "history"):
        hands.open(name)


def test_a_point_that_names_nobody_needs_no_verb(hands: Hands, panel: DeliberationsPanel) -> None:
    panel._way.picked.emit("concern")
    hands.settle()
    assert points(hands, panel)[0].form == "concern"
    assert not panel._verb.isVisibleTo(panel)
    assert not panel._how_many.isVisibleTo(panel)
    panel._way.picked.emit("speakers")
    hands.settle()
    assert points(hands, panel)[0].form is None
    assert panel._verb.isVisibleTo(panel)


def test_the_topic_field_shows_only_for_points_that_begin_with_a_topic(
    hands: Hands, panel: DeliberationsPanel
) -> None:
    assert not panel._topic.isVisibleTo(panel)
    panel._joins.picked.emit("concerning")
    hands.settle()
    assert panel._topic.isVisibleTo(panel)
    panel._joins.picked.emit("on")
    hands.settle()
    assert panel._topic.isVisibleTo(panel)


def test_a_sentence_typed_whole_has_a_beginning_and_sentences_that_go_on(
    hands: Hands, panel: DeliberationsPanel
) -> None:
    panel._way.picked.emit("free")
    panel._joins.picked.emit("however_begins")
    hands.settle()
    assert panel._joins.isVisibleTo(panel)
    hands.go(panel._continuation.field)
    hands.type("وعليه، توقف العمل.")
    hands.go(panel._said.field)
    hands.settle()
    kept = points(hands, panel)[0]
    assert (kept.form, kept.joins) == ("free", "however_begins")
    assert kept.continuation.get("ar") == panel._continuation.text == "وعليه، توقف العمل."


def test_a_note_shows_while_the_points_are_not_in_the_report(hands: Hands, panel: DeliberationsPanel) -> None:
    assert panel._left_out.isVisibleTo(panel)
    panel._written.click()
    hands.settle()
    assert not panel._left_out.isVisibleTo(panel)


def test_the_summary_of_a_sub_item_is_that_of_its_item(hands: Hands, panel: DeliberationsPanel) -> None:
    above = panel.item.item_id
    inner = hands.desk.do(add_item, title={"ar": "بند فرعي", "en": "Sub-item"}, parent_id=above)
    hands.desk.do(add_point, item_id=inner, verb={"ar": "شدد"}, said={"ar": "على الرابع"})
    panel.go_to("agenda_item", inner)
    hands.settle()
    panel._written.click()
    hands.settle()
    written = {one.id for one in hands.desk.read(programme).items if one.written}
    assert above in written
    assert inner not in written
    assert panel._written.isChecked()
    assert not panel._left_out.isVisibleTo(panel)


@pytest.mark.sampled
@pytest.mark.daily
def test_a_note_from_the_floor_becomes_a_point_with_who_spoke(
    hands: Hands, panel: DeliberationsPanel
) -> None:
    item = panel.item.item_id
    sitting = hands.desk.do(add_sitting, day=_DAY)
    hands.desk.do(open_sitting, sitting_id=sitting)
    egypt = next(one.id for one in hands.live.roster.delegations.values() if one.code == "EGY")
    assert panel._from_notes.isHidden()
    key = hands.desk.do(ask_floor, sitting_id=sitting, item_id=item, delegation_id=egypt)
    hands.desk.do(give_floor, request_id=key)
    hands.desk.do(note_statement, request_id=key, note="أهمية التعاون")
    hands.settle()
    before = {one.id for one in points(hands, panel)}
    panel.list.setFocus()
    hands.hit(Key.Key_M)
    hands.qtbot.waitUntil(lambda: panel._notes.view().isVisible())
    panel._notes.hidePopup()
    panel._notes.activated.emit(1)  # the first note
    hands.settle()
    hands.qtbot.waitUntil(lambda: len(points(hands, panel)) > len(before))
    hands.settle()
    (made,) = [one for one in points(hands, panel) if one.id not in before]
    assert made.said.get("ar") == "أهمية التعاون"
    assert made.supporters == (egypt,)
    assert chosen(panel.list) == made.id
    assert panel._from_notes.isHidden()  # it is a point now
    hands.window.undo()  # once
    hands.settle()
    assert {one.id for one in points(hands, panel)} == before
    assert panel._from_notes.isVisible()


def test_choosing_an_item_from_the_popup_gives_the_list_the_focus(
    hands: Hands, panel: DeliberationsPanel
) -> None:
    hands.go(panel.item)
    before = panel.item.item_id
    hands.hit(Key.Key_Up)  # stepping with arrows keeps the focus
    assert panel.item.item_id != before
    assert panel.item.hasFocus()
    panel.item.showPopup()
    view = panel.item.view()
    QTest.keyClick(view, Key.Key_Down)
    QTest.keyClick(view, Key.Key_Return)
    assert panel.item.item_id == before
    assert panel.list.hasFocus()
    hands.hit(Key.Key_A)
    assert len(points(hands, panel)) == 4
