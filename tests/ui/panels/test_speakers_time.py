"""The panel of speakers: the clock, limits and the forecast; before the sitting; other items."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import bare, press
from tests.ui.hands import settle
from tests.ui.seeing import loses_words
from tests.ui.speakers_room import WAITING, K, Room, in_room, room
from ui.state.app_context import AppContext
from ui.widgets.labels import Label
from wgdesk.acts.floor import ask_floor, end_statement, give_floor
from wgdesk.acts.helpers.argument_kinds import Lane
from wgdesk.acts.programme import add_sitting, adjourn_sitting, open_sitting, take_up
from wgdesk.acts.setup import set_option

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["room"]


# -- time ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("seconds", "text", "words"),
    [
        (0, "٣:٠٠", "الوقت المتبقي"),
        (143, "٠:٣٧", "الوقت المتبقي"),
        (144, "٠:٣٦", "أوشك الوقت المخصص على الانتهاء"),
        (171, "٠:٠٩", "الثواني الأخيرة"),
        (180, "٠:٠٠", "انتهى الوقت المخصص"),
        (193, "−٠:١٣", "انتهى الوقت المخصص"),
    ],
)
def test_the_clock_has_four_stages(room: Room, seconds: int, text: str, words: str) -> None:
    room.key(K.Key_Space)
    room.key(K.Key_Space)
    room.tick(seconds)
    assert room.panel.now.timer.clock.text == text
    assert room.panel.now.timer._stage.text() == words


def test_the_clock_shows_the_full_time_once_a_speaker_is_called(room: Room) -> None:
    for _ in range(2):
        room.key(K.Key_Space)
    room.tick(60)
    room.key(K.Key_N)
    assert room.panel.now.timer.clock.text == "٣:٠٠"
    room.tick(30)
    assert room.panel.now.timer.clock.text == "٣:٠٠"
    room.key(K.Key_Space)
    room.tick(10)
    assert room.panel.now.timer.clock.text == "٢:٥٠"


@pytest.mark.daily
def test_time_is_added_and_taken_away(room: Room) -> None:
    for _ in range(2):
        room.key(K.Key_Space)
    press(room.panel.list, K.Key_Plus)
    assert room.of("PRT").allotted == 210
    press(room.panel.list, K.Key_Minus)
    press(room.panel.list, K.Key_Minus)
    assert room.of("PRT").allotted == 150
    room.panel.now.timer.more.click()
    assert room.of("PRT").allotted == 180


def test_a_tick_repaints_the_clock_and_not_the_list(room: Room, qtbot: QtBot) -> None:
    for _ in range(2):
        room.key(K.Key_Space)
    room.window.toast.hide()  # it floats over the list
    for _ in range(3):
        room.tick(1)
        QApplication.processEvents()
    settle(room.window, qtbot)  # let delayed updates paint first
    QApplication.processEvents()
    painted: list[QObject] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                painted.append(watched)
            return False

    watch = Watch()
    QApplication.instance().installEventFilter(watch)
    room.tick(1)
    QApplication.processEvents()
    QApplication.instance().removeEventFilter(watch)
    assert room.panel.now.timer.clock in painted
    assert room.panel.list.viewport() not in painted
    assert room.panel.cards.spoken.list.viewport() not in painted


def test_the_forecast_warns_of_the_end_of_interpretation(room: Room) -> None:
    card = room.panel.cards.forecast
    assert "١٠:١٢" in bare(card.ends.text())  # four speakers of three minutes, with the pauses between them
    assert card._late.isHidden()
    room.window.desk.do(set_option, name="limit_state", value="7200")
    assert not card._late.isHidden()
    assert bare(card._late.text()) == "بعد نهاية الجلسة بنحو ٥ ساعات"
    room.window.desk.do(set_option, name="limit_state", value="3000")
    assert bare(card._late.text()) == "بعد نهاية الجلسة بـ ٢٠ دقيقة"


def test_the_forecast_uses_the_hours_of_a_sitting_on_another_day(app: AppContext, tmp_path: Path) -> None:
    room = Room(app, tmp_path / "record.wgdesk", opened=False)
    desk, card = room.window.desk, room.panel.cards.forecast
    room.clock.go((54 * 24 + 3) * 60 * 60)  # noon, in winter time
    key = desk.do(ask_floor, sitting_id=room.sitting, delegation_id=room.by_code["PRT"])
    assert room.of("PRT").id == key
    desk.do(set_option, name="limit_state", value="7200")
    assert bare(card._late.text()) == "بعد نهاية الجلسة بـ ٦٠ دقيقة"
    desk.do(open_sitting, sitting_id=room.sitting)
    assert bare(card._late.text()) == "بعد نهاية الجلسة بـ ٦٠ دقيقة"
    room.clock.go(14 * 24 * 60 * 60)  # nobody has adjourned it
    room.tick(60 - room.clock.at.second)  # the forecast is renewed every five seconds
    assert card._late.isHidden()


def test_a_changed_limit_applies_at_once(room: Room) -> None:
    field = room.panel.cards.limits.fields["limit_state"]
    field.setFocus()
    field.selectAll()
    room.type("٢:٣٠")
    room.key(K.Key_Return)
    assert room.panel.live.programme.options["limit_state"] == "150"
    assert bare(room.panel.list.rows.rows[0].time) == "٢:٣٠"
    room.key(K.Key_Up)
    assert room.panel.live.programme.options["limit_state"] == "180"


# -- beginnings and other items --------------------------------------------------------------------------


def test_before_the_sitting_space_opens_it(app: AppContext, tmp_path: Path, qtbot: QtBot) -> None:
    room = next(in_room(app, tmp_path, qtbot, opened=False))
    assert "لم تُفتتح بعد" in room.panel.now.text
    press(room.panel, K.Key_Space)
    assert room.panel.live.sitting is not None
    assert room.panel.live.sitting.is_open
    assert "لا يُنظر في أي بند" in room.panel.now.text
    assert [offer.isHidden() for offer in room.panel.now.offers] == [
        False,
        True,
        True,
    ]
    room.panel.now.offers[0].click()
    assert room.panel.live.item is not None
    assert room.panel.live.item.id == room.second


def test_an_unfinished_item_is_offered_first_at_the_next_sitting(room: Room) -> None:
    desk = room.window.desk
    desk.do(adjourn_sitting, sitting_id=room.sitting)
    after = desk.do(add_sitting, day=room.panel.live.programme.first_day)
    desk.do(open_sitting, sitting_id=after)
    press(room.panel, K.Key_Space)
    assert room.panel.live.item is not None
    assert room.panel.live.item.id == room.item


def test_speakers_can_be_listed_early_under_another_item(room: Room) -> None:
    room.panel.head.pick.picked.emit(room.second)
    assert room.codes == []
    assert "العودة إلى" in room.panel.now.go.words
    room.key(K.Key_A)
    room.type("bra")
    room.key(K.Key_Return)
    assert room.of("BRA").item_id == room.second
    room.key(K.Key_Escape)
    room.key(K.Key_Space)
    assert room.codes == list(WAITING)


@pytest.mark.parametrize(("lang", "words"), [("ar", ("البند", "الجلسة")), ("en", ("item", "meeting"))])
def test_the_card_of_past_speakers_names_their_item_and_sitting(
    room: Room, lang: str, words: tuple[str, str]
) -> None:
    for key in (K.Key_N, K.Key_Space, K.Key_E):
        room.key(key)
    spoken = room.panel.cards.spoken
    assert len(spoken.list.rows.rows) == 1
    room.window.desk.do(take_up, item_id=room.second, sitting_id=room.sitting)
    assert len(spoken.list.rows.rows) == 0  # without those who spoke under another item
    room.app.change(language=lang)
    title = spoken.head.itemAt(0).widget()
    assert isinstance(title, Label)
    assert all(word in title.text() for word in words)
    assert not loses_words(title)


def test_a_point_of_order_under_another_item_is_not_on_the_card_of_this_item(
    room: Room,
) -> None:
    of_first = {"sitting_id": room.sitting, "item_id": room.item}
    for lane in (Lane.ORDER, Lane.REPLY):
        asked = {**of_first, "delegation_id": room.by_code["BRA"], "lane": lane}
        key = room.window.desk.do(ask_floor, **asked)
        room.window.desk.do(give_floor, request_id=key)
        room.clock.go(5)
        room.window.desk.do(end_statement, request_id=key)
    spoken = room.panel.cards.spoken
    assert len(spoken.list.rows.rows) == 2
    room.window.desk.do(take_up, item_id=room.second, sitting_id=room.sitting)
    assert spoken.list.rows.rows == []
    assert not spoken._totals.isVisibleTo(room.panel)


def test_the_total_on_the_card_is_the_sum_of_the_times_shown(room: Room) -> None:
    for code in ("PRT", "EGY"):
        room.window.desk.do(give_floor, request_id=room.of(code).id)
        room.clock.go(1.6)
        room.window.desk.do(end_statement, request_id=room.of(code).id)
    spoken = room.panel.cards.spoken
    assert [bare(row.time) for row in spoken.list.rows.rows] == ["٠:٠١", "٠:٠١"]
    assert bare(spoken._totals.text()).endswith("٠:٠٢")


def test_a_double_click_does_not_start_the_clock(room: Room) -> None:
    room.panel.now.go.click()
    room.panel.now.go.click()
    assert room.of("PRT").called_at is not None
    assert room.of("PRT").begun_at is None
