"""Blocks of the report edited by hand: in the preview, restored, and checked again."""

from __future__ import annotations

import pytest

from tests.report.spaces import plain
from tests.ui.hands import Hands, Held, Key, hands
from ui.dialogs.clash_dialog import ClashDialog
from ui.look.speech import direction_of
from ui.panels.report.editing.block_dialog import BlockDialog
from ui.panels.report.editing.changes_dialog import ChangeKey, ChangesDialog
from ui.panels.report.editing.insertion_dialog import InsertionDialog
from ui.panels.report.editing.leave_out_dialog import LeaveOutDialog
from ui.panels.report.report_panel import ReportPanel
from wgdesk.acts.composing import edit_block
from wgdesk.acts.helpers.argument_kinds import InsertionKind, Side
from wgdesk.acts.inserting import edit_insertion, insert_text
from wgdesk.acts.procedure import edit_decision
from wgdesk.phrasing.tree import notes_of
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.values.composition import OverrideNow
from wgdesk.words.block_keys import inserted_key

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["hands"]

BLOCK = "agenda/adopted"


@pytest.fixture
def panel(hands: Hands) -> ReportPanel:
    made: ReportPanel = hands.open("report")
    made.show_block(BLOCK)
    return made


def dialog(panel: ReportPanel) -> BlockDialog:
    (found,) = (one for one in panel.window().findChildren(BlockDialog) if one.isVisible())
    return found


def printed(panel: ReportPanel, key: str = BLOCK) -> str:
    return plain(getattr(panel._reading.block(key), "text", ()))


def override(hands: Hands) -> OverrideNow | None:
    return hands.desk.read(whole_record).composition.overrides.get(BLOCK)


def edit(hands: Hands, panel: ReportPanel, text: str) -> None:
    hands.hit(Key.Key_E)
    field = dialog(panel).text
    hands.qtbot.waitUntil(field.hasFocus)
    assert field.toPlainText() == printed(panel)
    field.selectAll()
    hands.type(text)
    hands.hit(Key.Key_Return, held=Held.ControlModifier)
    back(hands, panel)


def back(hands: Hands, panel: ReportPanel) -> None:
    """Wait until the dialog is gone and the page has the focus again."""
    hands.settle()
    with hands.qtbot.waitActive(hands.window):
        hands.window.activateWindow()
    assert panel.view.hasFocus()


def test_e_edits_the_paragraph_in_the_language_shown(hands: Hands, panel: ReportPanel) -> None:
    generated = printed(panel)
    edit(hands, panel, "أقر الفريق جدول أعماله.")
    assert printed(panel) == "أقر الفريق جدول أعماله."
    assert panel.view.current == BLOCK
    found = override(hands)
    assert found is not None
    assert found.generated.get("ar") == generated
    assert found.body.get("en") is None
    hands.undo()
    assert printed(panel) == generated


def settled(hands: Hands) -> None:
    """Accept the text with both changes."""
    (both,) = hands.window.findChildren(ClashDialog)
    both.keep.click()


@pytest.mark.sampled
@pytest.mark.daily
def test_a_block_changed_elsewhere_meanwhile_is_not_overwritten(hands: Hands, panel: ReportPanel) -> None:
    hands.hit(Key.Key_E)
    shown, generated = dialog(panel), printed(panel)
    shown.text.replace(f"{generated} وشكر الأمانة.")
    facts = {"block": BLOCK, "lang": "ar", "generated": generated}
    hands.desk.do(edit_block, **facts, body=f"ثم {generated}")
    shown.keep.click()
    found = override(hands)
    assert found is not None
    assert found.body.get("ar") == f"ثم {generated}"
    settled(hands)
    found = override(hands)
    assert found is not None
    assert found.body.get("ar") == f"ثم {generated} وشكر الأمانة."


@pytest.mark.sampled
@pytest.mark.daily
def test_an_added_text_changed_elsewhere_meanwhile_is_not_overwritten(
    hands: Hands, panel: ReportPanel
) -> None:
    texts = {"body": {"ar": "أعرب الفريق عن تقديره."}, "kind": InsertionKind.PARAGRAPH}
    row = hands.desk.do(insert_text, anchor=BLOCK, side=Side.AFTER, **texts)
    hands.settle()
    panel.show_block(inserted_key(row))
    hands.hit(Key.Key_E)
    (shown,) = (one for one in hands.window.findChildren(InsertionDialog) if one.isVisible())
    shown.texts["ar"].replace("أعرب الفريق عن تقديره للأمانة.")
    there = {"insertion_id": row, "kind": InsertionKind.PARAGRAPH}
    hands.desk.do(edit_insertion, **there, body={"ar": "أعرب الفريق العامل عن تقديره."})
    shown.keep.click()
    settled(hands)
    (found,) = hands.desk.read(whole_record).composition.insertions
    assert found.body.get("ar") == "أعرب الفريق العامل عن تقديره للأمانة."


def test_leaving_a_text_unchanged_is_not_an_act(hands: Hands, panel: ReportPanel) -> None:
    hands.hit(Key.Key_E)
    hands.qtbot.waitUntil(dialog(panel).text.hasFocus)
    hands.hit(Key.Key_Return, held=Held.ControlModifier)
    back(hands, panel)
    assert override(hands) is None


def test_an_edited_block_can_be_restored_to_the_generated_text(hands: Hands, panel: ReportPanel) -> None:
    generated = printed(panel)
    edit(hands, panel, "أقر.")
    hands.hit(Key.Key_E)
    dialog(panel).restore.click()
    back(hands, panel)
    assert printed(panel) == generated
    assert override(hands) is None


def test_an_edited_text_can_be_confirmed_after_its_facts_changed(hands: Hands, panel: ReportPanel) -> None:
    edit(hands, panel, "أقر.")
    record = hands.desk.read(whole_record)
    decided = next(one for one in record.decisions if one.subject == "agenda")
    other = next(one.id for one in record.sittings if one.id != decided.sitting_id)
    hands.desk.do(edit_decision, decision_id=decided.id, sitting_id=other)
    hands.settle()
    panel._check()
    assert "override-stale" in {one.key for one in panel.findings}
    told = next(one for one in panel.findings if one.key == "override-stale")
    panel.mend(told)  # leads to the three texts
    dialog(panel).confirm.click()
    back(hands, panel)
    panel._check()
    assert "override-stale" not in {one.key for one in panel.findings}
    assert printed(panel) == "أقر."


def insertion(panel: ReportPanel) -> InsertionDialog:
    (found,) = panel.window().findChildren(InsertionDialog)
    return found


def add(hands: Hands, panel: ReportPanel, text: str, kind: str = "paragraph") -> str:
    """Add a text after the current block; return its key."""
    hands.hit(Key.Key_Insert)
    made = insertion(panel)
    hands.qtbot.waitUntil(made.texts["ar"].hasFocus)
    made.kind.show_value(kind)
    made.texts["ar"].insertPlainText(text)
    hands.hit(Key.Key_Return, held=Held.ControlModifier)
    back(hands, panel)
    return inserted_key(hands.desk.read(whole_record).composition.insertions[-1].id)


@pytest.mark.sampled
@pytest.mark.daily
def test_a_text_is_added_before_or_after_and_typed_in_its_own_direction(
    hands: Hands, panel: ReportPanel
) -> None:
    hands.hit(Key.Key_Insert)
    made = insertion(panel)
    assert [made.side.itemData(at) for at in range(made.side.count())] == [Side.AFTER, Side.BEFORE]
    for lang, field in made.texts.items():
        assert field.layoutDirection() == direction_of(lang)


@pytest.mark.sampled
@pytest.mark.daily
def test_a_gap_is_added_without_a_text_and_removed_from_the_changes(hands: Hands, panel: ReportPanel) -> None:
    block = "agenda/organization"
    panel.show_block(block)
    before = printed(panel, block)
    hands.hit(Key.Key_Insert)
    made = insertion(panel)
    hands.qtbot.waitUntil(made.texts["ar"].hasFocus)
    made.kind.show_value("gap")
    made.kind.picked.emit("gap")
    made.keep.click()
    back(hands, panel)
    assert printed(panel, block) == f"{before} [يُستكمل لاحقاً]"
    assert panel.view.current == block
    panel._check()
    [finding] = [one for one in panel.findings if one.key == "insertion-gap"]
    panel.missing.mended.emit(finding)
    (listed,) = panel.window().findChildren(ChangesDialog)
    hands.qtbot.waitUntil(listed.list.hasFocus)
    hands.hit(Key.Key_Delete)
    hands.settle()
    assert printed(panel, block) == before
    listed.reject()


def test_a_footnote_is_not_asked_for_a_position(hands: Hands, panel: ReportPanel) -> None:
    hands.hit(Key.Key_Insert)
    made = insertion(panel)
    assert made.side.isVisible()
    made.kind.show_value("footnote")
    made.kind.picked.emit("footnote")
    assert not made.side.isVisible()
    made.reject()


def keys(panel: ReportPanel) -> list[str]:
    assert panel.document is not None
    return [one.key for one in panel.document.blocks]


def test_insert_adds_a_text_that_is_moved_edited_and_removed(hands: Hands, panel: ReportPanel) -> None:
    key = add(hands, panel, "نص مضاف.")
    assert printed(panel, key) == "نص مضاف."
    shown = keys(panel)
    above = shown[shown.index(BLOCK) + 1 : shown.index(key)]
    assert above
    assert all(one.startswith("agenda/") for one in above)  # the list that the paragraph begins stays with it
    panel.show_block(key)
    hands.hit(Key.Key_Up, held=Held.AltModifier)
    hands.settle()
    assert keys(panel).index(key) == shown.index(key) - 1
    assert panel.view.current == key
    hands.hit(Key.Key_Down, held=Held.AltModifier)
    hands.settle()
    assert keys(panel) == shown
    hands.hit(Key.Key_E)
    hands.qtbot.waitUntil(insertion(panel).texts["ar"].hasFocus)
    hands.hit(Key.Key_Tab)
    assert insertion(panel).texts["en"].hasFocus()
    hands.type("An added text.")
    hands.hit(Key.Key_Return, held=Held.ControlModifier)
    back(hands, panel)
    assert hands.desk.read(whole_record).composition.insertions[0].body.get("en") == "An added text."
    panel.show_block(key)
    hands.hit(Key.Key_Delete)
    hands.settle()
    assert key not in keys(panel)
    hands.undo()
    assert key in keys(panel)


@pytest.mark.sampled
@pytest.mark.daily
def test_a_paragraph_is_left_out_with_a_reason_and_put_back_from_the_list(
    hands: Hands, panel: ReportPanel
) -> None:
    hands.hit(Key.Key_Delete)
    (asked,) = panel.window().findChildren(LeaveOutDialog)
    hands.qtbot.waitUntil(asked.reason.hasFocus)
    assert not asked.go.isEnabled()
    hands.type("متفق عليه")
    hands.hit(Key.Key_Return)
    back(hands, panel)
    assert BLOCK not in keys(panel)
    hands.hit(Key.Key_C)
    (listed,) = panel.window().findChildren(ChangesDialog)
    hands.qtbot.waitUntil(listed.list.hasFocus)
    assert "متفق عليه" in listed.list.rows.rows[0].more
    hands.hit(Key.Key_Delete)
    hands.settle()
    assert BLOCK in keys(panel)
    assert not listed.list.rows.rows
    assert listed.nothing.isVisible()
    assert not listed.keys.isVisible()
    listed.reject()


@pytest.mark.sampled
@pytest.mark.daily
def test_changed_and_added_blocks_are_marked_and_found(hands: Hands, panel: ReportPanel) -> None:
    edit(hands, panel, "أقر.")
    key = add(hands, panel, "سطر\n(أ) أول؛\n(ب) ثان.", "text")
    panel._check()
    assert panel.view.changed == {BLOCK: "edited", **{k: "added" for k in keys(panel) if k.startswith(key)}}
    assert sum(one.startswith(key) for one in keys(panel)) == 3
    row = hands.desk.read(whole_record).composition.insertions[0].id
    panel.show_block("attendance")
    panel.go_to("insertion", row)
    assert panel.view.current == key
    panel.show_block(f"{key}/sub/2")
    hands.hit(Key.Key_E)  # a sub-paragraph is edited with the text that it belongs to
    assert insertion(panel).texts["ar"].text == "سطر\n(أ) أول؛\n(ب) ثان."
    insertion(panel).reject()


@pytest.mark.sampled
@pytest.mark.daily
def test_an_addition_whose_block_is_gone_is_marked_listed_and_gone_to(
    hands: Hands, panel: ReportPanel
) -> None:
    there = {"side": Side.AFTER, "kind": InsertionKind.TEXT, "body": {"ar": "سطر\n(أ) أول؛\n(ب) ثان."}}
    row = hands.desk.do(insert_text, anchor="agenda/never", **there)
    hands.settle()
    panel._check()
    key = inserted_key(row)
    assert panel.view.changed == {one: "lost" for one in keys(panel) if one.startswith(key)}
    assert len(panel.view.changed) == 3
    kinds = [one.key.kind for one in panel.missing.list.rows.rows]
    at = kinds.index("insertion-homeless")
    panel.show_block("attendance")
    panel.missing.list.setCurrentIndex(panel.missing.list.rows.index(at - 1))
    panel.missing.step(1)
    assert panel.view.current == key
    card = panel.missing.block_card
    assert panel.app.speech.say("change-lost") == card._change.text()
    hands.hit(Key.Key_Up, held=Held.AltModifier)
    hands.settle()
    panel._check()
    assert set(panel.view.changed.values()) == {"added"}


@pytest.mark.sampled
@pytest.mark.daily
def test_a_generated_footnote_is_edited_from_its_paragraph_and_from_the_changes(
    hands: Hands, panel: ReportPanel
) -> None:
    assert panel.document is not None
    noted = next(one for one in panel.document.blocks if notes_of(one))
    note = notes_of(noted)[0]

    def said() -> str:
        return plain(notes_of(panel._reading.block(noted.key) or noted)[0].text)

    generated = said()
    panel.show_block(noted.key)
    hands.hit(Key.Key_E)
    dialog(panel).notes[note.key].click()
    hands.settle()
    assert dialog(panel).text.toPlainText() == generated
    hands.qtbot.waitUntil(dialog(panel).text.hasFocus)
    dialog(panel).text.setPlainText("حاشية أخرى.")
    hands.hit(Key.Key_Return, held=Held.ControlModifier)
    back(hands, panel)
    assert said() == "حاشية أخرى."
    hands.hit(Key.Key_C)
    (changes,) = panel.window().findChildren(ChangesDialog)
    assert [row.key for row in changes.list.rows.rows] == [ChangeKey("override", note.key)]
    hands.qtbot.waitUntil(changes.list.hasFocus)
    hands.hit(Key.Key_Return)
    hands.settle()
    assert panel.view.current == noted.key
    dialog(panel).restore.click()
    back(hands, panel)
    assert said() == generated


@pytest.mark.sampled
def test_a_heading_is_added_and_changed_without_a_number(hands: Hands, panel: ReportPanel) -> None:
    """The choice is there for headings only, and kept where only the text of a heading is changed."""
    hands.hit(Key.Key_Insert)
    made = insertion(panel)
    hands.qtbot.waitUntil(made.texts["ar"].hasFocus)
    assert not made.unnumbered.isVisible()
    made.kind.show_value("heading_4")
    made.kind.picked.emit("heading_4")
    assert made.unnumbered.isVisible()
    made.unnumbered.click()
    made.texts["ar"].insertPlainText("البرنامج ١")
    hands.hit(Key.Key_Return, held=Held.ControlModifier)
    back(hands, panel)
    (found,) = hands.desk.read(whole_record).composition.insertions
    assert (found.kind, found.level, found.unnumbered) == (InsertionKind.HEADING, 4, True)
    panel.show_block(inserted_key(found.id))
    hands.hit(Key.Key_E)
    (shown,) = (one for one in hands.window.findChildren(InsertionDialog) if one.isVisible())
    assert shown.unnumbered.isChecked()
    shown.unnumbered.click()
    shown.keep.click()
    back(hands, panel)
    (found,) = hands.desk.read(whole_record).composition.insertions
    assert (found.level, found.unnumbered) == (4, False)
