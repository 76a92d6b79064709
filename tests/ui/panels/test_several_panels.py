"""Several panels under an item, and panels of the meeting, in the panel of panellists."""

import pytest

from tests.ui.hands import Hands, Key, hands
from tests.ui.seeing import beyond
from ui.panels.panellists.panellists_panel import PanellistsPanel
from wgdesk.acts.helpers.argument_kinds import PanelKind
from wgdesk.acts.panellists import set_up_panel
from wgdesk.acts.programme import add_item
from wgdesk.reads.values.outcome import PanelNow

pytestmark = pytest.mark.sampled

__all__ = ["hands"]


@pytest.fixture
def panel(hands: Hands) -> PanellistsPanel:
    """The panel on an item with one panel that has no panellists yet."""
    item = hands.desk.do(add_item, title={"ar": "بند للاختبار"})
    hands.desk.do(set_up_panel, item_id=item)
    made: PanellistsPanel = hands.open("panellists")
    made._look_at(item)
    hands.settle()
    made.enter()
    return made


def of(hands: Hands, item_id: int | None) -> list[PanelNow]:
    return [one for one in hands.outcome.panels if one.item_id == item_id]


def test_a_second_panel_is_set_up_shown_and_moved(hands: Hands, panel: PanellistsPanel) -> None:
    assert not panel._panels.which.isVisibleTo(panel)
    panel._panels.another.click()
    hands.settle()
    first, second = of(hands, panel.item.item_id)
    assert panel._panel is not None
    assert panel._panel.id == second.id
    assert panel._panels.which.isVisibleTo(panel)
    panel._panels.earlier.click()
    hands.settle()
    assert [one.id for one in of(hands, panel.item.item_id)] == [second.id, first.id]
    assert not panel._panels.earlier.isEnabled()


def test_a_new_panellist_joins_the_panel_shown_and_is_printed_as_typed(
    hands: Hands, panel: PanellistsPanel
) -> None:
    panel._panels.another.click()
    hands.settle()
    hands.hit(Key.Key_A)
    hands.type("زينب عثمان")
    hands.hit(Key.Key_Down, Key.Key_Return)
    hands.settle()
    first, second = of(hands, panel.item.item_id)
    assert first.panellists == ()
    assert [one.named for one in second.panellists] == [False]


def test_a_panel_of_the_meeting_belongs_to_no_item(hands: Hands, panel: PanellistsPanel) -> None:
    panel.item.picked.emit(None)
    hands.settle()
    assert panel.lacks() == ""
    panel._facts.kind.picked.emit("ministerial_forum")
    hands.settle()
    (made,) = of(hands, None)
    assert made.kind == "ministerial_forum"
    panel._look_at(next(one.id for one in panel.live.programme.items))
    panel.go_to("panel", made.id)
    hands.settle()
    assert panel._panel is not None
    assert panel._panel.id == made.id


def test_what_is_recorded_of_the_panel_stands_in_the_place_of_the_list(
    hands: Hands, panel: PanellistsPanel
) -> None:
    assert not panel._facts.isVisible()
    panel._about.click()
    hands.settle()
    assert panel._facts.isVisible()
    assert not panel.list.isVisible()
    assert beyond(panel) == []  # it is higher than its place, so it scrolls
    panel._facts.titled.picked.emit("subject")
    panel._facts.said.picked.emit("keynote")
    panel._facts.link.kept.emit(" https://example.org ")
    hands.settle()
    made = of(hands, panel.item.item_id)[0]
    assert (made.titled, made.moderator_said, made.link) == ("subject", "keynote", "https://example.org")
    panel._facts.before.click()
    hands.settle()
    assert of(hands, panel.item.item_id)[0].before_speakers
    assert panel._facts.before.isChecked()
    panel._facts.said.picked.emit("unsaid")
    _lead(panel)
    panel._about.click()
    hands.settle()
    led = of(hands, panel.item.item_id)[0]
    assert (led.moderator_said, led.chair_said) == (None, "opening")
    assert None not in (led.chaired_by_id, led.co_moderator_id)
    assert led.chaired_by_id != led.co_moderator_id
    assert not panel._facts.isVisible()


def _lead(panel: PanellistsPanel) -> None:
    """Choose who chaired the panel and who moderated it with the moderator."""
    people = list(panel.live.roster.people)
    for field, person_id in ((panel._facts.chair, people[0]), (panel._facts.co_moderator, people[1])):
        field.search.picked.emit(person_id)
    panel._facts.chair_said.picked.emit("opening")


def test_a_panel_continues_another_and_never_itself(hands: Hands, panel: PanellistsPanel) -> None:
    first = of(hands, panel.item.item_id)[0]
    other = hands.desk.do(set_up_panel, item_id=None, kind=PanelKind.DIALOGUE)
    hands.settle()
    panel._about.click()
    field = panel._facts.continues
    offered = [field.itemData(at) for at in range(field.count())]
    assert None in offered
    assert other in offered
    assert first.id not in offered
    field.setCurrentIndex(field.findData(other))
    field.activated.emit(field.currentIndex())
    hands.settle()
    assert of(hands, panel.item.item_id)[0].continues_id == other


def test_an_organization_that_presented_did_so_by_video_link(hands: Hands, panel: PanellistsPanel) -> None:
    panel._about.click()
    facts, (delegation_id, *_) = panel._facts, panel.live.roster.delegations
    facts.presenters.added.emit(delegation_id)
    hands.settle()
    facts.presenters.list.point_at(delegation_id)
    assert facts.medium.isVisibleTo(panel)
    facts.medium.picked.emit("online")
    hands.settle()
    (presenter,) = of(hands, panel.item.item_id)[0].presenters
    assert (presenter.delegation_id, presenter.medium) == (delegation_id, "online")
    facts.presenters.removed.emit(delegation_id)
    hands.settle()
    assert not facts.medium.isVisibleTo(panel)
