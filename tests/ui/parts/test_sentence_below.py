"""The printed sentence under a field: shown while typing, in reserved room, read by screen readers."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from tests.ui.hands import Hands, hands
from ui.panels.deliberations.deliberations_panel import DeliberationsPanel
from ui.parts.sentence_below import PAUSE_MS, SentenceBelow, SentenceLines
from ui.state.app_context import AppContext
from wgdesk.acts.helpers.argument_kinds import Deliberations, Quantifier
from wgdesk.acts.outcome import add_point, edit_point
from wgdesk.acts.programme import add_item, edit_item
from wgdesk.report.printed_sentence import PrintedSentence

__all__ = ["hands"]


@pytest.fixture
def panel(hands: Hands) -> DeliberationsPanel:
    """The panel on a point that several delegations made, under an item whose summary is written."""
    item = hands.desk.do(add_item, title={"ar": "بند للاختبار", "en": "Item of the test"})
    hands.desk.do(edit_item, item_id=item, substantive=True)
    hands.desk.do(edit_item, item_id=item, deliberations=Deliberations.WRITTEN)
    key = hands.desk.do(add_point, item_id=item, verb={"ar": "شدد"}, said={"ar": "على الأول"})
    hands.desk.do(edit_point, point_id=key, quantifier=Quantifier.SEVERAL, delegations=True)
    made: DeliberationsPanel = hands.open("deliberations")
    made.go_to("point", key)
    hands.settle()
    return made


def below(panel: DeliberationsPanel) -> SentenceBelow:
    return panel.findChildren(SentenceBelow)[0]


def told(panel: DeliberationsPanel) -> str:
    """Wait out the pause after typing and return the sentence."""
    waits = below(panel)
    assert waits.waiting
    while waits.waiting:
        QTest.qWait(PAUSE_MS)
    return waits.lines["ar"].text


@pytest.mark.sampled
def test_the_sentence_follows_the_typing_and_nothing_moves(panel: DeliberationsPanel) -> None:
    below(panel).refresh()
    assert told(panel).endswith("شددت عدة وفود على الأول.")
    place = below(panel).geometry()
    panel._said.enter("ar")
    panel._said.fields["ar"].type("على ضرورة التدريب.")
    panel._verb.fields["ar"].type("وأكدت")
    assert told(panel).endswith("أكدت عدة وفود على ضرورة التدريب.")
    assert below(panel).height() == place.height()
    assert below(panel).lines["ar"].announced == below(panel).lines["ar"].text


@pytest.mark.sampled
def test_an_ambiguous_word_is_asked_about_under_the_sentence(panel: DeliberationsPanel) -> None:
    height = below(panel).height()
    panel._verb.fields["ar"].type("السكرتارية")
    told(panel)
    lines = below(panel).lines["ar"]
    assert lines.question
    assert lines.question in lines._question.text()
    assert below(panel).height() == height
    panel._verb.fields["ar"].type("أكدت")
    told(panel)
    assert lines.question == ""


@pytest.mark.sampled
def test_another_fact_of_the_record_changes_the_sentence(hands: Hands, panel: DeliberationsPanel) -> None:
    below(panel).refresh()
    assert "عدة وفود" in told(panel)
    hands.desk.do(edit_point, point_id=panel.chosen, quantifier=Quantifier.ALL)
    below(panel).refresh()
    assert told(panel).endswith("شددت الوفود على الأول.")


def test_a_long_sentence_with_few_words_before_the_typed_ones_begins_with_its_own(app: AppContext) -> None:
    line = SentenceLines(app, "ar", 1)
    line.resize(282, line.height())
    typed = "على أن قوائم الجرد الكاملة والمحدثة بانتظام هي أساس أي نظام فعال للحماية"
    line.tell(PrintedSentence(f"وفي المناقشات التي تلت ذلك، لوحظ أن {typed}."), typed)
    assert line._text.text().startswith("وفي المناقشات")
