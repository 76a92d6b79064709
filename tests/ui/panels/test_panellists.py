"""The panel of panellists: found or new, in two orders, with moderator and exchange."""

import pytest

from tests.ui.conftest import bare
from tests.ui.hands import Hands, Held, Key, chosen, hands, texts
from ui.panels.panellists.panellists_panel import PanellistsPanel
from wgdesk.acts.helpers.argument_kinds import PanelRole
from wgdesk.acts.programme import add_item
from wgdesk.reads.values.outcome import PanelNow

pytestmark = pytest.mark.sampled

__all__ = ["hands"]


@pytest.fixture
def panel(hands: Hands) -> PanellistsPanel:
    """The panel on an item that has no panel yet."""
    item = hands.desk.do(add_item, title={"ar": "بند للاختبار"})
    made: PanellistsPanel = hands.open("panellists")
    made.go_to("agenda_item", item)
    made._look_at(item)
    hands.settle()
    made.enter()
    return made


def now(hands: Hands, panel: PanellistsPanel) -> PanelNow | None:
    return next((one for one in hands.outcome.panels if one.item_id == panel.item.item_id), None)


def add(hands: Hands, name: str) -> None:
    """Type a new name that gives no gender, and choose to add a woman of that name."""
    hands.type(name)
    hands.hit(Key.Key_Down, Key.Key_Return)


def test_the_first_panellist_sets_the_panel_up(hands: Hands, panel: PanellistsPanel) -> None:
    assert now(hands, panel) is None
    assert panel._add.hasFocus()
    hands.hit(Key.Key_A)
    assert panel.pick.field.hasFocus()
    add(hands, "زينب عثمان")
    add(hands, "قيس بدران")
    hands.settle()
    assert texts(panel.list) == ["زينب عثمان", "قيس بدران"]
    assert panel.pick.field.hasFocus()
    assert panel.pick.field.text() == ""
    hands.hit(Key.Key_Return)
    assert panel.list.hasFocus()
    assert chosen(panel.list) == now(hands, panel).panellists[1].id


def test_the_role_of_somebody_on_the_panel_is_kept_and_shown(hands: Hands, panel: PanellistsPanel) -> None:
    hands.hit(Key.Key_A)
    add(hands, "زينب عثمان")
    hands.hit(Key.Key_Escape)
    hands.settle()
    panel.list.point_at(now(hands, panel).panellists[0].id)
    panel._role.picked.emit("discussant")
    hands.settle()
    assert now(hands, panel).panellists[0].role is PanelRole.DISCUSSANT
    assert panel._role.value == "discussant"
    assert "تعقيب" in bare(panel.list.current.more)


def test_the_order_of_speaking_is_moved_apart_from_the_order_of_names(
    hands: Hands, panel: PanellistsPanel
) -> None:
    hands.hit(Key.Key_A)
    for name in ("زينب", "قيس", "ابتسام"):
        add(hands, name)
    hands.hit(Key.Key_Escape)
    hands.go(panel._by_turn)
    hands.hit(Key.Key_Space)
    panel.enter()
    hands.hit(Key.Key_Home)
    hands.hit(Key.Key_Down, held=Held.AltModifier)
    hands.settle()
    assert texts(panel.list) == ["قيس", "زينب", "ابتسام"]
    hands.go(panel._by_turn)
    hands.hit(Key.Key_Space)
    assert texts(panel.list) == ["زينب", "قيس", "ابتسام"]


def test_a_moderator_is_picked_and_taken_away(hands: Hands, panel: PanellistsPanel) -> None:
    hands.go(panel._moderator.search.field)
    add(hands, "نادية سالم")
    hands.settle()
    assert bare(panel._moderator.name.text()) == "نادية سالم"
    assert now(hands, panel).moderator_id is not None
    assert panel.rests_on().hasFocus()  # the box is hidden now
    hands.go(panel._moderator.gone)
    hands.hit(Key.Key_Space)
    hands.settle()
    assert now(hands, panel).moderator_id is None
    assert panel.rests_on().hasFocus()


def test_a_panel_with_nobody_on_it_is_removed(hands: Hands, panel: PanellistsPanel) -> None:
    assert not panel._no_panel.isVisible()  # there is no panel
    hands.go(panel._exchanged)
    hands.hit(Key.Key_Space)
    hands.settle()
    assert now(hands, panel) is not None
    hands.go(panel._no_panel)
    hands.hit(Key.Key_Space)
    hands.settle()
    assert now(hands, panel) is None
    assert panel.rests_on().hasFocus()
    panel.add()
    add(hands, "زينب عثمان")
    hands.settle()
    assert not panel._no_panel.isVisible()  # somebody is on it


def test_the_form_is_about_the_person_chosen(hands: Hands, panel: PanellistsPanel) -> None:
    hands.hit(Key.Key_A)
    add(hands, "زينب عثمان")
    hands.hit(Key.Key_Escape, Key.Key_Return)
    assert panel._presentation.field.hasFocus()
    hands.type("عرض موجز")
    hands.go(panel._group)
    hands.hit(Key.Key_Down)
    hands.go(panel._person.function.field)
    hands.type("أستاذة القانون")
    hands.hit(Key.Key_Return)  # a one-line field, whatever its height: Enter saves it
    hands.settle()
    one = now(hands, panel).panellists[0]
    assert one.presentation.get("ar") == "عرض موجز"
    assert one.grouping_id is not None
    assert hands.live.roster.people[one.person_id].person.function.get("ar") == "أستاذة القانون"
    assert "أستاذة القانون" in panel.list.rows.rows[0].more
    assert panel._person.function.field.hasFocus()
    hands.hit(Key.Key_Escape)
    assert panel.list.hasFocus()
    hands.hit(Key.Key_Delete)
    assert now(hands, panel).panellists == ()
    assert panel._add.hasFocus()
    hands.undo()
    assert panel.list.hasFocus()


def test_a_panellist_who_is_not_in_the_room_is_recorded_so(hands: Hands, panel: PanellistsPanel) -> None:
    wanted = next(one for one in hands.outcome.panels if one.panellists)
    panel.go_to("panellist", wanted.panellists[0].id)
    hands.settle()
    panel._medium.picked.emit("video")
    hands.settle()
    assert now(hands, panel).panellists[0].medium == "video"
    assert panel._medium.value == "video"


def test_the_subject_of_an_exchange_is_asked_once_there_was_one(hands: Hands, panel: PanellistsPanel) -> None:
    assert not panel._exchange.isEnabled()
    hands.go(panel._exchanged)
    hands.hit(Key.Key_Space)
    hands.settle()
    assert now(hands, panel).exchanged
    hands.go(panel._exchange.field)
    hands.type("سبل التعاون")
    hands.hit(Key.Key_Escape)  # discards it
    hands.type("سبل التعاون")
    hands.go(panel.list if panel.list.isVisible() else panel._add)
    assert now(hands, panel).exchange.get("ar") == "سبل التعاون"


def test_a_panellist_found_elsewhere_is_shown_under_its_item(hands: Hands, panel: PanellistsPanel) -> None:
    wanted = next(one for one in hands.outcome.panels if one.panellists)
    panel.go_to("panellist", wanted.panellists[0].id)
    assert panel.item.item_id == wanted.item_id
    assert chosen(panel.list) == wanted.panellists[0].id
