"""A section of the outline removed while somebody types its heading."""

import pytest

from tests.ui.hands import Hands, Key, hands
from wgdesk.acts.setup import add_own_section, remove_section

__all__ = ["hands"]


@pytest.mark.sampled
def test_a_heading_typed_for_a_removed_section_is_shown_and_not_given_to_the_next(hands: Hands) -> None:
    made = hands.desk.do(add_own_section, heading={})
    panel = hands.window.show_panel("meeting")
    hands.settle()
    panel.go_to("outline_section", made)
    page = panel.pages["outline"]
    page.heading.enter()
    hands.type("عنوان")
    other = hands.elsewhere()
    other.do(remove_section, section_id=made)
    other.close()
    hands.desk.catch_up()
    hands.settle()
    assert page.told_gone.hasFocus()
    assert "عنوان" in page.told_gone._typed.text()
    assert not page.heading.isVisible()
    hands.go(page.told_gone._done)
    hands.hit(Key.Key_Space)
    assert page.list.hasFocus()
    assert page.heading.isVisible()
    assert page.heading.text != "عنوان"
