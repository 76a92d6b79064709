"""The bar at the top of the window of a record."""

from tests.ui.conftest import bare
from ui.windows.record.record_window import RecordWindow
from wgdesk.acts.programme import edit_sitting
from wgdesk.acts.setup import set_option
from wgdesk.model import SittingKind


def test_the_bar_shows_the_item_considered_whatever_list_is_open(window: RecordWindow) -> None:
    live, before = window.session.live, window.bar._item.text()
    considered = live.programme.item
    other = next(one for one in live.programme.items if considered is None or one.id != considered.id)
    live.look_at(other.id)
    assert live.item == other
    assert window.bar._item.text() == before


def test_the_window_numbers_sittings_as_the_report_does(window: RecordWindow) -> None:
    session = window.session

    def named() -> list[str]:
        return [bare(session.names.sitting(one)) for one in session.live.programme.sittings[:3]]

    first, second = session.live.programme.sittings[:2]
    session.do(edit_sitting, sitting_id=first.id, kind=SittingKind.ORGANIZATIONAL)
    assert named() == ["الجلسة الأولى", "الجلسة الثانية", "الجلسة الثالثة"]
    session.do(set_option, name="organizational_session", value="besides")
    assert named() == ["الجلسة التنظيمية", "الجلسة الأولى", "الجلسة الثانية"]
    session.do(edit_sitting, sitting_id=second.id, kind=SittingKind.ORGANIZATIONAL)
    assert named() == ["الجلسة التنظيمية الأولى", "الجلسة التنظيمية الثانية", "الجلسة الأولى"]
    now = session.live.programme.sitting
    assert now is not None
    assert window.bar._sitting.text() == session.names.sitting(now)
