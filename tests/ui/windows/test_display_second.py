"""The public display in two languages: the second in smaller type, nothing cut."""

import pytest

from tests.ui.room import Room, assert_nothing_cut, room, said, words
from ui.state.app_context import AppContext

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["room"]

SIZES = [(1366, 768), (1920, 1080), (1024, 768), (640, 360)]


@pytest.mark.daily
def test_everything_is_shown_in_two_languages_the_second_smaller(room: Room, app: AppContext) -> None:
    display = room.display()
    app.change(display_second="en")
    group = next(iter(room.live.roster.groups.values()))
    room.give("BRA", grouping_id=group.id)
    for code in ("EGY", "NGA"):
        room.ask(code)
    room.settle()
    assert (said(display, "name"), said(display, "name-second")) == ("البرازيل", "Brazil")
    assert said(display, "over-second") == "The floor is given to the representative of"
    assert said(display, "under-second").startswith("on behalf of ")
    assert said(display, "head-second") == "Item 3 · Recovery and return"
    assert "Egypt" in said(display, "next-second")
    first, second = (display.pieces[name] for name in ("name", "name-second"))
    assert second.rect.height() < first.rect.height()
    assert second.rect.top() > first.rect.bottom()
    app.change(display_second="none")
    room.settle()
    assert not any(name.endswith("-second") for name in display.pieces)
    app.change(display_second="ar")  # the first language again is not shown twice
    room.settle()
    assert not any(name.endswith("-second") for name in display.pieces)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("language", "second"), [("ar", "en"), ("en", "ar")])
def test_long_names_fit_in_both_languages(
    room: Room, app: AppContext, language: str, second: str, size: tuple[int, int]
) -> None:
    app.change(language=language, display_second=second, display_next=5)
    display = room.display(*size)
    assert_nothing_cut(display)
    group = next(iter(room.live.roster.groups.values()))
    room.give("GBR", grouping_id=group.id)
    for code in ("VEN", "PRK", "COD", "TZA"):
        room.ask(code)
    room.settle()
    assert_nothing_cut(display)


def test_the_plain_title_is_in_both_languages(room: Room, app: AppContext) -> None:
    app.change(display_second="en")
    display = room.display()
    display.show_plain(True)
    assert "Working Group on Trafficking in Cultural Property" in words(display)
    assert "الفريق العامل المعني بالاتجار بالممتلكات الثقافية" in words(display)
