"""The bar at the top of the window of a record."""

from ui.windows.record.record_window import RecordWindow


def test_the_bar_shows_the_item_considered_whatever_list_is_open(window: RecordWindow) -> None:
    live, before = window.session.live, window.bar._item.text()
    considered = live.programme.item
    other = next(one for one in live.programme.items if considered is None or one.id != considered.id)
    live.look_at(other.id)
    assert live.item == other
    assert window.bar._item.text() == before
