"""The meeting's own facts, as the desk sees them."""

from datetime import date
from pathlib import Path

import pytest

from tests.acting.records import FIRST_DAY, rows_in
from tests.rules.hand import LAST_DAY, Hand
from wgdesk import model as m
from wgdesk.acting.desk import Desk
from wgdesk.acts import setup, wording
from wgdesk.errors import Refused
from wgdesk.reads.queries.meeting import meeting
from wgdesk.reads.values.meeting import SYMBOLS, MeetingNow
from wgdesk.reads.values.words import Words
from wgdesk.rules.narrative import FIELDS
from wgdesk.rules.outline import OUTLINE


def seen(hand: Hand) -> MeetingNow:
    return hand.desk.read(meeting)


def key_of(hand: Hand) -> int:
    (key,) = rows_in(hand.path, "meeting")
    return key


def test_what_a_meeting_begins_with(hand: Hand) -> None:
    now = seen(hand)
    assert (now.id, now.first_day, now.last_day) == (key_of(hand), FIRST_DAY, LAST_DAY)
    assert (now.mode, now.stage) == ("in_person", "draft")
    assert now.symbols == dict.fromkeys(SYMBOLS, "")
    assert list(now.texts) == list(now.stale) == list(FIELDS["meeting"])
    assert set(now.texts.values()) == {Words()}
    assert (now.mandates, now.previous, now.options) == ((), (), {})


def test_facts_symbols_texts_and_options(hand: Hand) -> None:
    key = key_of(hand)
    hand.do(setup.edit_meeting, meeting_id=key, mode=m.Mode.HYBRID, stage=m.Stage.FINAL, symbol_final="A/7")
    hand.do(setup.edit_meeting, meeting_id=key, participants_symbol="A/INF/1", zone="Asia/Amman")
    text = {"table": "meeting", "row": key, "field": "venue"}
    hand.do(wording.write_text, **text, lang="en", body="Vienna")
    hand.do(wording.write_text, **text, lang="ar", body="فيينا")
    hand.do(setup.set_option, name="statements", value="per_item")
    now = seen(hand)
    assert (now.mode, now.stage, now.zone) == ("hybrid", "final", "Asia/Amman")
    assert {name: symbol for name, symbol in now.symbols.items() if symbol} == {
        "symbol_final": "A/7",
        "participants_symbol": "A/INF/1",
    }
    assert now.texts["venue"] == Words((("ar", "فيينا"), ("en", "Vienna")))
    assert (now.stale["venue"], now.options) == ((), {"statements": "per_item"})
    hand.do(wording.write_text, **text, lang="en", body="Geneva")
    assert seen(hand).stale["venue"] == ("ar",)


def test_mandates_and_earlier_meetings_are_in_order(hand: Hand) -> None:
    first = hand.do(setup.add_mandate, kind=m.MandateKind.DECISION, number="2/3", body={"en": "..."})
    second = hand.do(setup.add_mandate, kind=m.MandateKind.RESOLUTION, number="4/1", body={})
    hand.do(setup.move_mandate, mandate_id=second, before_id=first)
    late, early = (
        hand.do(setup.add_previous_meeting, first_day=date(year, 5, 14), last_day=date(year, 5, 15))
        for year in (2020, 2018)
    )
    now = seen(hand)
    assert [(one.id, one.kind, one.number) for one in now.mandates] == [
        (second, "resolution", "4/1"),
        (first, "decision", "2/3"),
    ]
    assert [one.body for one in now.mandates] == [Words(), Words((("en", "..."),))]
    assert [(one.id, one.first_day.year) for one in now.previous] == [(early, 2018), (late, 2020)]


def test_the_outline_has_sections_after_the_one_they_stand_in(hand: Hand) -> None:
    assert [(one.kind, one.parent) for one in seen(hand).outline] == list(OUTLINE)
    keys = {one.kind: one.id for one in seen(hand).outline}
    hand.do(setup.move_section, section_id=keys["organization"], before_id=keys["introduction"])
    hand.do(setup.move_section, section_id=keys["documentation"], before_id=keys["opening"])
    kinds = [one.kind for one in seen(hand).outline]
    assert kinds[:3] == ["organization", "documentation", "opening"]
    assert kinds.index("introduction") == kinds.index("attendance") + 1


def test_a_record_without_a_meeting(tmp_path: Path) -> None:
    desk = Desk.create(tmp_path / "empty.wgdesk")
    with pytest.raises(Refused, match="no-meeting"):
        desk.read(meeting)
    desk.close()
