"""What holds for every dialog: its text is not cut, and a message moves no button."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import bare
from ui.dialogs.ask import Ask, FinalAsk
from ui.dialogs.dialog import Dialog
from ui.state.app_context import AppContext
from ui.widgets.buttons import Button
from ui.widgets.labels import Label


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("scale", [100, 150])
def test_a_question_shows_all_of_its_text(app: AppContext, qtbot: QtBot, language: str, scale: int) -> None:
    app.change(language=language, scale=scale)
    ask = Ask(app, "restore-title", "restore-text", {"copies-restore": lambda: None}, moment="2026-10-05")
    with qtbot.waitExposed(ask):
        ask.open()
    (words,) = [one for one in ask.findChildren(Label) if "2026-10-05" in bare(one.text())]
    assert words.height() >= words.heightForWidth(words.width())


@pytest.mark.parametrize(("kind", "answer"), [(Ask, ["yes"]), (FinalAsk, [])])
def test_enter_confirms_only_what_can_be_undone(
    app: AppContext, qtbot: QtBot, kind: type[Ask], answer: list[str]
) -> None:
    answered: list[str] = []
    answers = {"copies-restore": lambda: answered.append("yes")}
    ask = kind(app, "restore-title", "restore-text", answers, moment="2026-10-05")
    with qtbot.waitExposed(ask):
        ask.open()
    QTest.keyClick(ask.focusWidget() or ask, Qt.Key.Key_Return)
    assert not ask.isVisible()
    assert answered == answer


def test_a_message_moves_no_button_and_covers_only_the_title(app: AppContext, qtbot: QtBot) -> None:
    dialog = Dialog(app, "new-title", None)
    body = Label(app, "new-facts-hint")
    dialog.body.addWidget(body)
    button = Button(app, "dialog-close")
    dialog.foot.addWidget(button)
    with qtbot.waitExposed(dialog):
        dialog.show()
    places = [one.mapTo(dialog, one.rect().topLeft()) for one in (body, button)]
    dialog.banner.say("new-days-turned", "warn")
    qtbot.waitUntil(dialog.banner.isVisible)
    assert [one.mapTo(dialog, one.rect().topLeft()) for one in (body, button)] == places
    assert 0 < dialog.banner.geometry().bottom() <= places[0].y()
    assert dialog.banner.width() > dialog.width() * 0.9
