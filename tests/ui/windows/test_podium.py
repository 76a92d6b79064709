"""The Chair's screen: what it says at each moment, and moving through the steps."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import bare
from tests.ui.room import Room, assert_nothing_cut, figures, painted, room, said
from ui.state.app_context import AppContext
from ui.windows.screens.pieces import TextPiece
from ui.windows.screens.podium_window import PodiumWindow
from wgdesk.acts import floor, programme
from wgdesk.acts.adoption import mark_passages, unadopt
from wgdesk.acts.helpers.argument_kinds import Lane
from wgdesk.acts.inserting import leave_out
from wgdesk.acts.next_item import turn_to
from wgdesk.acts.podium import send_message
from wgdesk.acts.procedure import take_back_decision
from wgdesk.acts.wording import write_text
from wgdesk.model import PassageState, Subject
from wgdesk.reads.queries.outcome import outcome
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.sections import build
from wgdesk.script.adoption import parts_of
from wgdesk.script.speak import Script

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["room"]

SIZES = [(1366, 768), (1920, 1080), (3840, 2160), (1024, 768)]


def stressed(podium: PodiumWindow) -> list[str]:
    """The words set in the accent colour."""
    piece = podium.pieces["text"]
    assert isinstance(piece, TextPiece)
    runs, colours = piece.block.key[0], piece.block.key[1]
    assert isinstance(runs, tuple)
    assert isinstance(colours, tuple)
    accent = podium.colour("accent").name()
    return [run.text for run, colour in zip(runs, colours, strict=True) if colour == accent]


# -- what is said ------------------------------------------------------------------------------------------


def test_the_screen_shows_the_words_for_this_moment(room: Room) -> None:
    podium = room.podium()
    room.give("BRA", person_id=room.person("BRA", "f"))
    group = next(one for one in room.live.roster.groups.values() if not one.regional)
    room.ask("PRT", person_id=room.person("PRT", "m"), grouping_id=group.id)
    text = said(podium, "text")
    assert text.startswith("أشكر ممثلة البرازيل الموقرة على كلمتها. وأعطي الكلمة الآن لممثل البرتغال الموقر")
    assert stressed(podium) == ["البرتغال"]
    assert said(podium, "heading") == "نص الرئيسة · الشكر وإعطاء الكلمة"
    assert text == Script("ar", room.live.programme.options).speak(podium.prompter.moment).text


def test_only_paragraphs_still_in_the_draft_are_named(room: Room) -> None:
    podium, now = room.podium(), room.live.programme
    for one in now.decisions:
        if one.subject == Subject.REPORT:
            room.do(take_back_decision, decision_id=one.id)
    room.do(turn_to, item_id=now.items[-1].id, sitting_id=room.sitting)
    first, second = parts_of(build(room.desk.read(whole_record), "draft"))[0].keys
    room.do(mark_passages, blocks=[first], state=PassageState.ADOPTED)
    assert "الفقرتان ١ و٢" in said(podium, "text")
    room.do(leave_out, block=second, reason="In the annex")
    assert "مقدمة" not in said(podium, "text")  # nothing more is to be decided in that part
    assert "الفقرتان ٢ و٣" in said(podium, "text")


def test_the_heading_follows_the_presiding_officer(room: Room) -> None:
    podium = room.podium()
    assert said(podium, "heading").startswith("نص الرئيسة")
    people = room.live.roster.people
    man = next(
        one
        for one in room.live.programme.officers
        if one.office == "vice_chair" and people[one.person_id].person.gender == "m"
    )
    room.do(programme.preside, sitting_id=room.sitting, officer_id=man.id)
    assert said(podium, "heading").startswith("نص الرئيس ·")


def test_the_item_the_sitting_and_the_time_are_shown(room: Room) -> None:
    podium = room.podium()
    assert said(podium, "title") == "شاشة الرئاسة"
    assert said(podium, "place") == "البند ٣ · الجلسة السابعة"
    assert said(podium, "until") == "الجلسة حتى الساعة ٢٠:٠٠"
    assert said(podium, "hour") == "١٧:٠٢"
    room.wait(minutes=1)
    assert said(podium, "hour") == "١٧:٠٣"
    assert said(podium, "nobody") == "لا أحد في القائمة"


def test_the_next_three_speakers_are_shown_with_their_kind(room: Room) -> None:
    podium = room.podium()
    group = next(one for one in room.live.roster.groups.values() if not one.regional)
    room.ask("PRT", grouping_id=group.id)
    for code in ("EGY", "JPN", "FRA"):
        room.ask(code)
    assert [said(podium, f"name-{n}") for n in range(3)] == ["البرتغال", "مصر", "اليابان"]
    assert [said(podium, f"number-{n}") for n in range(3)] == ["التالي", "٢", "٣"]
    assert said(podium, "chip-0-0") == bare(group.name.get("ar") or "")
    assert said(podium, "chip-0-1") == "طرف"
    assert "name-3" not in podium.pieces
    room.ask("BRA", lane=Lane.ORDER)
    assert said(podium, "name-0") == "البرازيل"
    assert said(podium, "chip-0-0") == "نقطة نظام"


def test_the_clock_names_the_speaker_whose_time_it_shows(room: Room) -> None:
    podium = room.podium()
    first, second = room.give("BRA"), room.ask("EGY")
    room.wait(seconds=170)
    assert figures(podium) == "٠:١٠"
    assert said(podium, "clock-who") == "المتكلم الآن: البرازيل"
    room.do(floor.next_speaker, ending_id=first, calling_id=second)
    assert said(podium, "clock-who") == "المتكلم السابق: البرازيل"
    room.do(floor.give_floor, request_id=second)
    assert said(podium, "clock-who") == "المتكلم الآن: مصر"


def test_a_tick_repaints_only_the_clock_until_the_moment_changes(room: Room) -> None:
    podium = room.podium()
    room.give("BRA")
    room.ask("EGY")
    with painted(podium) as regions:
        room.wait(seconds=1)
    assert regions
    text = podium.pieces["text"].rect.toAlignedRect()
    assert not any(region.intersects(text) for region in regions)
    room.wait(seconds=180)
    assert said(podium, "heading").endswith("انتهى الوقت المخصص")
    assert "وفد البرازيل الموقر" in said(podium, "text")


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_whole_text_always_fits(room: Room, app: AppContext, lang: str) -> None:
    app.change(podium_language=lang)
    clusters = room.desk.read(outcome).clusters
    one = clusters[0].recommendations[0]
    sentence = {"ar": "ينبغي للدول أن تنظر في ذلك كله بعناية. ", "en": "States should consider all of that. "}
    room.do(unadopt, recommendation_id=one.id)
    for key, text in sentence.items():
        where = {"table": "recommendation", "row": one.id, "field": "body", "lang": key}
        room.do(write_text, **where, body=text * 40)
    podium = room.podium()
    room.give("BRA")
    room.do(send_message, body="ثلاث دقائق وننتهي. " * 12)
    for code in ("GBR", "EGY", "PRT"):
        room.ask(code)
    steps = podium.prompter.steps(room.clock()).moments
    spoken = {moment: podium.prompter.script.speak(moment).text for moment in steps}
    long = sorted(steps, key=lambda moment: len(spoken[moment]))[-3:]
    assert len(spoken[long[-1]]) > 1000
    while podium.prompter.place(room.clock())[0] > 1:
        podium.go(-1)
    seen = 0
    for _ in steps:
        if podium.prompter.moment in long:
            seen += 1
            for size in SIZES:
                podium.resize(*size)
                room.settle()
                assert_nothing_cut(podium)
                assert said(podium, "text") == bare(spoken[podium.prompter.moment])
        podium.go(1)
    assert seen == 3


# -- language ----------------------------------------------------------------------------------------------


def test_the_chair_s_screen_has_its_own_language(room: Room, app: AppContext) -> None:
    podium = room.podium()
    room.give("BRA")
    room.ask("PRT")
    app.change(podium_language="en")
    room.settle()
    assert said(podium, "text").startswith("I thank the distinguished representative of Brazil")
    assert said(podium, "place") == "Agenda item 3 · Seventh meeting"
    assert figures(podium) == "3:00"
    assert podium.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert podium.pieces["text"].rect.left() < podium.pieces["clock"].rect.left()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    assert application.layoutDirection() is Qt.LayoutDirection.RightToLeft  # the desk keeps its language
    app.change(language="en", podium_language="interface")
    room.settle()
    assert said(podium, "title") == "Chair’s screen"
    app.change(podium_language="ar", digits="european")
    room.settle()
    assert said(podium, "text").startswith("أشكر وفد البرازيل")
    assert said(podium, "hour") == "17:02"


# -- back and forth ----------------------------------------------------------------------------------------


@pytest.mark.daily
def test_keys_go_through_the_steps(room: Room, app: AppContext, qtbot: QtBot) -> None:
    podium = room.podium()
    room.give("BRA")
    room.ask("PRT")
    with qtbot.waitActive(podium):
        podium.activateWindow()
    now = said(podium, "text")
    here, count = podium.prompter.place(room.clock())
    qtbot.keyClick(podium, Qt.Key.Key_Left)  # on, in Arabic
    assert podium.prompter.place(room.clock()) == (here + 1, count)
    assert said(podium, "text") != now
    title = podium.prompter.spoken().title
    figure = app.speech.figure
    assert said(podium, "heading") == f"نص الرئيسة · {title} · {figure(here + 1)} من {figure(count)}"
    assert "Home" in said(podium, "away")
    qtbot.keyClick(podium, Qt.Key.Key_PageDown)
    assert podium.prompter.place(room.clock())[0] == here + 2
    qtbot.keyClick(podium, Qt.Key.Key_PageUp)
    qtbot.keyClick(podium, Qt.Key.Key_Right)
    assert said(podium, "text") == now
    assert "away" not in podium.pieces
    qtbot.keyClick(podium, Qt.Key.Key_Right)
    assert podium.prompter.away
    qtbot.keyClick(podium, Qt.Key.Key_Home)
    assert said(podium, "text") == now
    app.change(podium_language="en")
    room.settle()
    qtbot.keyClick(podium, Qt.Key.Key_Right)  # on, in English
    assert podium.prompter.place(room.clock())[0] == here + 1


def test_the_first_and_the_last_step_are_not_passed(room: Room) -> None:
    podium = room.podium()
    for _ in range(60):
        podium.go(-1)
    assert said(podium, "heading").startswith("نص الرئيسة · افتتاح الجلسة")
    for _ in range(120):
        podium.go(1)
    assert podium.prompter.place(room.clock())[0] == podium.prompter.place(room.clock())[1]
    assert "اختتام" in said(podium, "text")


def test_new_words_to_say_replace_the_step_looked_at(room: Room) -> None:
    podium = room.podium()
    first = room.give("BRA")
    room.ask("PRT")
    podium.go(-1)
    gone_to = said(podium, "text")
    room.ask("EGY")  # the moment is the same
    assert said(podium, "text") == gone_to
    room.wait(seconds=1)
    assert said(podium, "text") == gone_to
    room.do(floor.end_statement, request_id=first)
    room.wait(minutes=5)
    assert not podium.prompter.away
    assert said(podium, "text") != gone_to


def test_buttons_do_what_keys_do(room: Room, qtbot: QtBot) -> None:
    podium = room.podium()
    room.give("BRA")
    assert [button.accessibleName() for button in podium.buttons] == [
        "الخطوة السابقة",
        "الخطوة التالية",
        "العودة إلى اللحظة الراهنة",
        "طباعة نص الجلسة",
    ]
    assert "PgUp" in podium.buttons[0].toolTip()
    back, on, now = podium.buttons[:3]
    assert back.x() > on.x()  # in reading direction
    here = podium.prompter.place(room.clock())[0]
    qtbot.mouseClick(on, Qt.MouseButton.LeftButton)
    assert podium.prompter.place(room.clock())[0] == here + 1
    qtbot.mouseClick(now, Qt.MouseButton.LeftButton)
    assert not podium.prompter.away
