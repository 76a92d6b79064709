"""A time zone is found by its city or country, in any language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import bare, press, type_text
from ui.state.app_context import AppContext
from ui.widgets.zone_pick import USUAL, ZonePick, zones


@pytest.fixture
def pick(app: AppContext, qtbot: QtBot) -> ZonePick:
    made = ZonePick(app)
    qtbot.addWidget(made)
    made.show_zone("Europe/Vienna")
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.open()
    return made


def test_only_zones_of_places_are_offered() -> None:
    names = {one.name for one in zones()}
    assert set(USUAL) | {"UTC", "Asia/Amman", "America/Argentina/Buenos_Aires"} <= names
    assert not names & {"Factory", "GB-Eire", "Etc/GMT+3", "EST", "posixrules"}
    assert all(one.country for one in zones() if one.name in USUAL)


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("amm", "Asia/Amman"),
        ("الأردن", "Asia/Amman"),
        ("Иордан", "Asia/Amman"),
        ("buenos", "America/Argentina/Buenos_Aires"),
    ],
)
def test_a_zone_is_found_by_city_and_country(pick: ZonePick, qtbot: QtBot, typed: str, zone: str) -> None:
    type_text(pick.field, typed)
    with qtbot.waitSignal(pick.picked) as taken:
        press(pick.field, Qt.Key.Key_Return)
    assert taken.args == [zone]
    assert pick.zone == zone


def test_esc_and_leaving_restore_the_zone(pick: ZonePick) -> None:
    assert bare(pick.field.text()) == "Vienna، النمسا"
    type_text(pick.field, "am")
    press(pick.field, Qt.Key.Key_Escape)
    assert bare(pick.field.text()) == "Vienna، النمسا"
    assert pick.zone == "Europe/Vienna"


def test_down_offers_the_usual_places_of_meetings(pick: ZonePick) -> None:
    press(pick.field, Qt.Key.Key_Down)
    assert [row.key for row in pick.matches] == list(USUAL)
    press(pick.field, Qt.Key.Key_Down)
    press(pick.field, Qt.Key.Key_Return)
    assert pick.zone == USUAL[1]


def test_a_zone_without_a_place_is_still_shown(pick: ZonePick) -> None:
    pick.show_zone("Etc/GMT+3")
    assert bare(pick.field.text()) == "GMT+3"
