"""The report as a whole: the button, the head and the act agree on what is still to be decided."""

import pytest

from tests.ui.adoption_room import adopting, at, begin_again, panel
from tests.ui.hands import Hands, Key, hands
from ui.panels.report.adoption.adoption_mode import Adopting
from wgdesk.acts.helpers.argument_kinds import Subject
from wgdesk.errors import Refused
from wgdesk.live.passages import PENDING, paragraphs_to_adopt, undecided_paragraphs

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["adopting", "hands", "panel"]


@pytest.mark.sampled
@pytest.mark.daily
def test_the_button_and_the_head_count_the_same_undecided_paragraphs(
    hands: Hands, adopting: Adopting
) -> None:
    begin_again(hands)
    hands.settle()
    button, say = adopting.closing._adopt, hands.window.app.speech.say
    assert button.isEnabled()  # with nothing decided the report can be adopted at once
    at(adopting)
    hands.hit(Key.Key_Space)
    left = adopting.now.count(PENDING)
    assert left == len(hands.desk.read(undecided_paragraphs)) > 1
    assert not button.isEnabled()
    assert (button.property("look"), button.reason) == ("", say("closing-undecided-first", n=left))
    hands.hit(Key.Key_G)
    hands.settle()
    refusal = Refused("paragraphs-undecided", n=str(left))
    assert hands.window.panel.banner.text == hands.window.app.speech.told(refusal)
    assert not any(one.subject == Subject.REPORT for one in hands.live.programme.decisions)
    adopting.list.selectAll()
    hands.hit(Key.Key_Space)
    assert (adopting.now.count(PENDING), button.isEnabled()) == (0, True)
    hands.hit(Key.Key_G)
    assert any(one.subject == Subject.REPORT for one in hands.live.programme.decisions)


@pytest.mark.sampled
@pytest.mark.daily
def test_the_paragraphs_on_the_adoption_itself_are_not_put_to_decision(
    hands: Hands, adopting: Adopting
) -> None:
    begin_again(hands)
    hands.settle()
    put = [one.block for one in adopting.now.passages if one.recommendation is None]
    assert tuple(put) == hands.desk.read(paragraphs_to_adopt)
    read_out = {one.block for one in adopting.texts.in_order("ar") if one.later}
    assert read_out  # the report has such a paragraph
