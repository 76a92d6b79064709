"""A button of a dock: its size never changes, and it gives the reason when it is off."""

import pytest
from PySide6.QtWidgets import QApplication

from ui.state.app_context import AppContext
from ui.widgets.dock_button import DockButton
from ui.widgets.paragraph import Lines


def button(app: AppContext) -> DockButton:
    made = DockButton(
        app, "adoption-adopt", "context", icon="gavel", look="go", sizes=(("adoption-adopt-amended", {}),)
    )
    made.resize(made.sizeHint())
    return made


def test_its_width_does_not_depend_on_its_words(app: AppContext) -> None:
    made = button(app)
    before = made.sizeHint()
    made.say("adoption-adopt-amended")
    assert made.sizeHint() == before
    assert not made.cut
    made.allow("adoption-closed")
    assert made.sizeHint() == before


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_it_has_room_for_every_known_reason(app: AppContext, lang: str) -> None:
    app.change(language=lang)
    over = ("adoption-whole", "adoption-in-recommendations", "adoption-closed")
    made = DockButton(app, "adoption-defer", "defer", reasons=over)
    for reason in over:
        wide = Lines(app.speech.say(reason), app.theme.font("small"), rtl=app.speech.rtl).width
        assert made.sizeHint().width() >= wide + made._beside(keyed=True)


def test_it_has_room_for_an_unknown_reason(app: AppContext) -> None:
    made = button(app)
    before = made.minimumSizeHint().width()
    made.allow("closing-closed")  # a long one
    assert made.minimumSizeHint().width() > before


def test_it_says_why_it_is_off(app: AppContext) -> None:
    made = button(app)
    made.allow("adoption-all-decided")
    say = app.speech.say
    assert not made.isEnabled()
    assert made.reason == made.accessibleDescription() == say("adoption-all-decided")
    assert say("adoption-all-decided") in made.toolTip()
    app.change(language="en")
    assert made.reason == say("adoption-all-decided") == "Every passage is decided"
    made.allow()
    assert (made.isEnabled(), made.reason, made.accessibleDescription()) == (True, "", "")


def test_it_shows_the_key_chosen_by_the_user(app: AppContext) -> None:
    made = button(app)
    before = made.sizeHint().width()
    app.change(keys={"context": "Shift+Return"})
    assert "Shift Return" in made.toolTip()
    assert made.sizeHint().width() > before
    QApplication.processEvents()


def test_the_reason_is_drawn(app: AppContext) -> None:
    made = button(app)
    plain = made.grab().toImage()
    made.allow("adoption-all-decided")
    off = made.grab().toImage()
    made.note("adoption-closed")
    assert made.grab().toImage() not in (plain, off)
