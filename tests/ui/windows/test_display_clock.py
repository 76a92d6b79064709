"""The clock of the public display: its stages, its last value, and repainting nothing else."""

from tests.ui.room import Room, figures, painted, room, said
from ui.state.app_context import AppContext
from wgdesk.acts import floor
from wgdesk.acts.setup import set_option

__all__ = ["room"]


def test_the_clock_has_four_stages_with_words_and_icons(room: Room) -> None:
    display = room.display()
    room.give("BRA")
    seen = []
    for seconds in (0, 145, 27, 8):  # of 180: all, 35, 8, none left
        room.wait(seconds=seconds)
        assert display.dial is not None
        seen.append((figures(display), said(display, "clock-words"), display.dial.tone, display.dial.icon))
    assert [one[0] for one in seen] == ["٣:٠٠", "٠:٣٥", "٠:٠٨", "٠:٠٠"]
    assert [one[1] for one in seen] == [
        "الوقت المتبقي",
        "أوشك الوقت المخصص على الانتهاء",
        "الثواني الأخيرة",
        "انتهى الوقت المخصص",
    ]
    assert len({one[3] for one in seen}) == 4  # each stage has an icon of its own
    assert [one[2] for one in seen] == ["ink", "warn", "bad", "bad"]
    room.wait(seconds=13)
    assert figures(display) == "-٠:١٣"


def test_the_clock_belongs_to_the_speaker_named_beside_it(room: Room) -> None:
    display, podium = room.display(), room.podium()
    first, second = room.give("BRA"), room.ask("EGY")
    room.wait(seconds=60)
    room.do(floor.end_statement, request_id=first)
    room.wait(seconds=30)
    assert figures(display) == figures(podium) == "٢:٠٠"
    assert said(display, "clock-words") == "الكلمة السابقة"
    room.do(floor.call_speaker, request_id=second)
    assert said(display, "name") == "مصر"
    assert figures(display) == figures(podium) == "٣:٠٠"
    assert said(display, "clock-words") == "الوقت المخصص"
    room.wait(seconds=30)
    assert figures(display) == figures(podium) == "٣:٠٠"
    room.do(floor.give_floor, request_id=second)
    room.wait(seconds=10)
    assert figures(display) == figures(podium) == "٢:٥٠"


def test_without_a_limit_the_time_spoken_is_shown(room: Room) -> None:
    room.do(set_option, name="limit_state", value="0")
    display = room.display()
    room.give("BRA")
    room.wait(seconds=65)
    assert figures(display) == "١:٠٥"
    assert said(display, "clock-words") == "الوقت المنقضي"


def test_the_clock_can_be_left_out(room: Room, app: AppContext) -> None:
    display = room.display()
    room.give("BRA")
    beside = display.pieces["name"].rect.width()
    app.change(display_clock=False)
    room.settle()
    assert "clock" not in display.pieces
    assert said(display, "name") == "البرازيل"
    assert display.pieces["name"].rect.width() > beside


def test_a_tick_repaints_the_clock_and_nothing_else(room: Room) -> None:
    display = room.display()
    room.give("BRA")
    room.ask("EGY")
    with painted(display) as regions:
        room.wait(seconds=1)
    assert regions
    clock = display.pieces["clock"].bounds.united(display.pieces["clock-words"].bounds)
    clock = clock.united(display.pieces["clock-sign"].bounds)
    for region in regions:
        assert clock.contains(region.boundingRect())
        assert not region.boundingRect().intersects(display.pieces["name"].rect.toAlignedRect())
    with painted(display) as regions:
        room.settle()
    assert regions == []


def test_an_act_repaints_only_what_it_changed(room: Room) -> None:
    display = room.display()
    room.give("BRA")
    room.ask("EGY")
    with painted(display) as regions:
        room.ask("PRT")
    changed = regions[0].boundingRect()
    assert changed.top() > display.pieces["name"].rect.bottom()
    assert "البرتغال" in said(display, "next")
