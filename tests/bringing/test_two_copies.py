"""Two copies of a record: where they parted, the acts of each, and taking over those of the other."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from shutil import copyfile

import pytest

from tests.acting.records import FIRST_DAY, everything, open_desk, rows, rows_in, ticking
from tests.acts.test_asking import waiting
from tests.meetings import new_meeting
from tests.rules.hand import LATER, Hand, hand_on
from wgdesk.acting.desk import Desk
from wgdesk.acts import floor, outcome, speakers
from wgdesk.acts.arranging import arrange_speakers
from wgdesk.acts.helpers.argument_kinds import Medium
from wgdesk.acts.helpers.speaker_arguments import ArrangedList, ListedSpeaker
from wgdesk.bringing.bring_back import Fate
from wgdesk.bringing.two_copies import TakenOver, by_another_computer, compared, merge
from wgdesk.cli.command_arguments import DONE, REFUSED
from wgdesk.cli.command_line import main
from wgdesk.errors import Trouble


@pytest.fixture
def hand(tmp_path: Path) -> Iterator[Hand]:
    yield from hand_on(tmp_path / "record.wgdesk")


def path_of(hand: Hand) -> Path:
    assert isinstance(hand.path, Path)
    return hand.path


@pytest.fixture
def other(hand: Hand, tmp_path: Path) -> Path:
    """Another copy of the record, made when A and B were on the list."""
    hand.request("A")
    hand.request("B")
    path = tmp_path / "other.wgdesk"
    copyfile(path_of(hand), path)
    return path


def in_copy(path: Path) -> Desk:
    return open_desk(path, ticking(LATER + timedelta(hours=1)))


def asked(desk: Desk, hand: Hand, guest: str) -> int:
    return desk.do(floor.ask_floor, sitting_id=hand.sitting, guest=guest)


def names(hand: Hand) -> list[str]:
    return [hand.row("request", key)["guest"] for key in waiting(hand)]


def fates(merged: tuple[TakenOver, ...]) -> list[tuple[str, Fate, str]]:
    return [(one.act.act, one.fate, one.why.key if one.why else "") for one in merged]


def test_each_copy_lists_its_acts_since_they_parted(hand: Hand, other: Path) -> None:
    parted = hand.newest()
    with closing(in_copy(other)) as desk:
        asked(desk, hand, "C")
        desk.do(outcome.add_cluster, heading={"en": "New"})
    hand.request("D")
    found = compared(hand.desk, other)
    assert found.last.entry == parted
    assert [(act.act, act.args.get("who")) for act in found.here] == [("ask_floor", "D")]
    assert [act.act for act in found.there] == ["ask_floor", "add_cluster"]


def test_chosen_acts_are_done_again_at_their_time_with_their_keys(hand: Hand, other: Path) -> None:
    first, second = waiting(hand)
    with closing(in_copy(other)) as desk:
        c = asked(desk, hand, "C")
        desk.do(speakers.move_request, request_id=c, before_id=first)
        desk.do(speakers.withdraw, request_id=second)
        asked(desk, hand, "Undone")
        desk.undo()
    hand.request("D")
    before, there = other.read_bytes(), compared(hand.desk, other).there
    chosen = [act.entry for act in there if act.act != "withdraw"]
    merged = merge(hand.desk, other, chosen)
    assert [one.fate for one in merged] == [Fate.BROUGHT] * 4
    assert names(hand) == ["C", "A", "B", "D"]
    assert hand.row("request", c) == {
        **rows_in(other, "request")[c],
        "place": hand.row("request", c)["place"],
    }
    journal = {row["uid"]: row["at"] for row in everything(path_of(hand))["journal"].values()}
    brought = [row for row in everything(other)["journal"].values() if row["id"] in chosen]
    assert all(journal[row["uid"]] == row["at"] for row in brought)
    left = compared(hand.desk, other)
    assert ([act.act for act in left.here], [act.act for act in left.there]) == (["ask_floor"], ["withdraw"])
    assert merge(hand.desk, other, chosen) == ()  # nothing is taken over twice
    assert other.read_bytes() == before


def test_what_cannot_be_done_is_told_and_left(hand: Hand, other: Path) -> None:
    first, second = waiting(hand)
    with closing(in_copy(other)) as desk:
        desk.do(speakers.withdraw, request_id=first)
        c = asked(desk, hand, "C")
        desk.do(speakers.move_request, request_id=c, before_id=second)
        desk.do(speakers.defer, request_id=second)
    hand.do(floor.call_speaker, request_id=second)
    hand.do(speakers.remove_request, request_id=first)
    there = compared(hand.desk, other).there
    chosen = [act.entry for act in there if act.act != "ask_floor"]
    assert fates(merge(hand.desk, other, chosen)) == [
        ("withdraw", Fate.LEFT, "gone"),
        ("move_request", Fate.WITH_IT, ""),
        ("defer", Fate.LEFT, "bring-changed-meanwhile"),
    ]
    assert fates(merge(hand.desk, other, chosen, anyway=True))[-1] == ("defer", Fate.BROUGHT, "")
    assert hand.row("request", second)["deferred_at"] is not None


FORGED = (
    ("args", "{}"),
    ("args", '{"sitting_id": "x", "guest": "C"}'),
    ("args", '{"sitting_id": true, "guest": "C"}'),
    ("args", '{"sitting_id": 1, "guest": ["C"]}'),
    ("args", '{"sitting_id": 1, "medium": "by pigeon"}'),
    ("args", '{"sitting_id": 1, "at": "noon"}'),
    ("act", "arrange_speakers"),
    ("act", "undo"),
)


@pytest.mark.sampled
@pytest.mark.parametrize(("column", "value"), FORGED)
def test_acts_of_a_forged_copy_are_left(hand: Hand, other: Path, column: str, value: str) -> None:
    with closing(in_copy(other)) as desk:
        asked(desk, hand, "C")
    with closing(sqlite3.connect(other)) as raw, raw:
        raw.execute(f"UPDATE journal SET {column} = ? WHERE id = (SELECT max(id) FROM journal)", (value,))
    before = names(hand)
    (act,) = compared(hand.desk, other).there
    (told,) = merge(hand.desk, other, [act.entry], anyway=True)
    assert told.fate is not Fate.BROUGHT
    assert names(hand) == before


def test_an_act_of_another_name_with_too_few_values_is_left(hand: Hand, other: Path) -> None:
    with closing(in_copy(other)) as desk:
        asked(desk, hand, "C")
    with closing(sqlite3.connect(other)) as raw, raw:
        raw.execute("UPDATE journal SET act = 'conjure' WHERE id = (SELECT max(id) FROM journal)")
        raw.execute("UPDATE journal_change SET now = json_remove(now, '$.sitting_id')")
    (act,) = compared(hand.desk, other).there
    assert fates(merge(hand.desk, other, [act.entry])) == [("conjure", Fate.LEFT, "undo-unreadable")]


def test_another_record_is_refused(hand: Hand, tmp_path: Path) -> None:
    stranger = tmp_path / "stranger.wgdesk"
    with closing(Desk.create(stranger)) as desk:
        new_meeting(desk, ordinal=1, roster=False, first_day=FIRST_DAY, last_day=FIRST_DAY)
    with pytest.raises(Trouble) as why:
        compared(hand.desk, stranger)
    assert why.value.key == "compare-other-record"


def test_copies_are_compared_from_the_command_line(
    hand: Hand, other: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WGDESK_LANG", "en")
    first, _ = waiting(hand)
    with closing(in_copy(other)) as desk:
        asked(desk, hand, "Celia")
        desk.do(speakers.withdraw, request_id=first)
    hand.do(speakers.withdraw, request_id=first)
    hand.desk.close()
    command = ["compare", str(hand.path), str(other)]
    assert main(command) == DONE
    told = capsys.readouterr().out.splitlines()
    assert told[1] == "Only in this record:"
    assert told[3] == "Only in the other copy:"
    numbers = [line.split()[0] for line in told[4:]]
    assert main([*command, "--take", numbers[0]]) == DONE
    assert "Taken over: " in capsys.readouterr().out
    assert main([*command, "--take", "all"]) == REFUSED
    assert "no longer waiting" in capsys.readouterr().out


def test_an_arrangement_of_speakers_is_taken_over_with_the_requests_it_made(hand: Hand, other: Path) -> None:
    first, second = waiting(hand)
    online = ListedSpeaker(delegation_id=hand.egypt, medium=Medium.ONLINE, aligned=[hand.egypt])
    order = [ListedSpeaker(request_id=second), online, ListedSpeaker(request_id=first)]
    arranged = ArrangedList(sitting_id=hand.sitting, item_id=None, order=order, withdrawn=[])
    with closing(in_copy(other)) as desk:
        desk.do(arrange_speakers, lists=[arranged])
    (act,) = compared(hand.desk, other).there
    assert fates(merge(hand.desk, other, [act.entry])) == [("arrange_speakers", Fate.BROUGHT, "")]
    assert rows(path_of(hand)) == rows(other)


def test_a_second_computer_is_told_what_the_first_did_alone(hand: Hand, other: Path) -> None:
    hand.request("Before it was alone, at this computer")
    with closing(in_copy(other)) as desk:
        asked(desk, hand, "Alone")
    assert by_another_computer(hand.desk, other) == ()
    for hour, station in ((2, "1"), (3, "2")):
        clock = ticking(LATER + timedelta(hours=hour))
        with closing(open_desk(path_of(hand), clock, station)) as desk:
            asked(desk, hand, f"Of {station}")
    assert [act.args["who"] for act in by_another_computer(hand.desk, other)] == ["Of 1"]
    merge(hand.desk, other, [act.entry for act in compared(hand.desk, other).there])
    assert by_another_computer(hand.desk, other) == ()  # nothing is left to bring
