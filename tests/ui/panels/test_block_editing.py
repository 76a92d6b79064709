"""Blocks of the report in hand: edited in the preview with a key, given back, looked over again."""

from __future__ import annotations

import pytest

from tests.ui.hands import Hands, Held, Key, hands
from ui.panels.report.editing.block_dialog import BlockDialog
from ui.panels.report.report_panel import ReportPanel
from wgdesk.acts.procedure import edit_decision
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.values.composition import OverrideNow
from wgdesk.report.tree import plain

__all__ = ["hands"]

BLOCK = "agenda/adopted"


@pytest.fixture
def panel(hands: Hands) -> ReportPanel:
    made: ReportPanel = hands.open("report")
    made.show_block(BLOCK)
    return made


def dialog(panel: ReportPanel) -> BlockDialog:
    (found,) = panel.window().findChildren(BlockDialog)
    return found


def printed(panel: ReportPanel, key: str = BLOCK) -> str:
    return plain(getattr(panel._block(key), "text", ()))


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


def test_unchanged_text_is_no_act(hands: Hands, panel: ReportPanel) -> None:
    hands.hit(Key.Key_E)
    hands.qtbot.waitUntil(dialog(panel).text.hasFocus)
    hands.hit(Key.Key_Return, held=Held.ControlModifier)
    back(hands, panel)
    assert override(hands) is None


def test_it_goes_back_to_what_is_generated(hands: Hands, panel: ReportPanel) -> None:
    generated = printed(panel)
    edit(hands, panel, "أقر.")
    hands.hit(Key.Key_E)
    dialog(panel).restore.click()
    back(hands, panel)
    assert printed(panel) == generated
    assert override(hands) is None


def test_a_text_whose_facts_have_changed_is_left_as_it_is(hands: Hands, panel: ReportPanel) -> None:
    edit(hands, panel, "أقر.")
    record = hands.desk.read(whole_record)
    decided = next(one for one in record.decisions if one.subject == "agenda")
    other = next(one.id for one in record.sittings if one.id != decided.sitting_id)
    hands.desk.do(edit_decision, decision_id=decided.id, sitting_id=other)
    hands.settle()
    panel._check()
    assert "override-stale" in {one.key for one in panel.findings}
    panel.show_block(BLOCK)
    hands.hit(Key.Key_E)
    dialog(panel).confirm.click()
    back(hands, panel)
    panel._check()
    assert "override-stale" not in {one.key for one in panel.findings}
    assert printed(panel) == "أقر."
