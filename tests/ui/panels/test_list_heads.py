"""The head of a list beside the agenda has room for what it says."""

from PySide6.QtWidgets import QApplication

from tests.ui.sittings_room import Here
from ui.widgets.labels import Label


def test_the_words_beside_a_title_are_not_cut(here: Here) -> None:
    panel = here.window.show_panel("sittings")
    QApplication.processEvents()
    said = here.window.app.speech.say("programme-lanes")
    (label,) = (one for one in panel.findChildren(Label) if one.text() == said)
    assert label.isVisible()
    assert label.width() >= label.sizeHint().width()
