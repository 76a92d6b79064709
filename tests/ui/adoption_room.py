"""The report in the mode of adoption: selecting and deciding passages."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.hands import Hands, Held, Key
from ui.panels.report.adoption.adoption_mode import Adopting
from ui.panels.report.report_panel import ReportPanel
from wgdesk.acts.procedure import take_back_decision
from wgdesk.model import Subject
from wgdesk.phrasing.tree import NO_BREAK
from wgdesk.reads.values.outcome import PassageNow


@pytest.fixture
def panel(hands: Hands) -> ReportPanel:
    """The report, in the mode of adoption."""
    made: ReportPanel = hands.open("report")
    hands.hit(Key.Key_R, held=Held.ControlModifier)
    assert made.adopting is not None
    assert made.adopting.list.hasFocus()
    return made


@pytest.fixture
def adopting(panel: ReportPanel) -> Adopting:
    assert panel.adopting is not None
    return panel.adopting


def begin_again(hands: Hands) -> None:
    """Take back the adoption of the report as a whole, so that single passages can be decided again."""
    for one in hands.live.programme.decisions:
        if one.subject == Subject.REPORT:
            hands.desk.do(take_back_decision, decision_id=one.id)
    hands.qtbot.waitUntil(
        lambda: all(one.subject != Subject.REPORT for one in hands.live.programme.decisions)
    )
    hands.settle()
    QApplication.processEvents()  # the buttons take the room that the panel's news have left them


def read_out(adopting: Adopting, block: str, lang: str = "ar") -> str:
    """Return the text of a passage, with plain spaces as in the field for amending it."""
    found = next(one.text for one in adopting.texts.in_order(lang) if one.block == block)
    return found.replace(NO_BREAK, " ")


def at(adopting: Adopting, *, recommendation: bool = False) -> str:
    """Select the first passage of a kind; return its block."""
    for one in adopting.now.passages:
        if (one.recommendation is not None) is recommendation:
            adopting.list.point_at(one.block)
            return one.block
    raise AssertionError("there is none")


def passage(hands: Hands, block: str) -> PassageNow | None:
    return hands.outcome.passages.get(block)


def state(hands: Hands, block: str) -> str:
    found = passage(hands, block)
    return found.state if found else "pending"


def type_instead(hands: Hands, text: str) -> None:
    hands.hit(Key.Key_A, held=Held.ControlModifier)
    hands.type(text)


def paste_instead(hands: Hands, text: str) -> None:
    """Replace a text with a long one by pasting, as typing costs milliseconds for each letter."""
    QApplication.clipboard().setText(text)
    hands.hit(Key.Key_A, Key.Key_V, held=Held.ControlModifier)
