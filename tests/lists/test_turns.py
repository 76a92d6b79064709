"""Turns for a recording of the sitting: offsets, pauses, and the formats other programs read."""

import csv
import io
import json
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest

from tests.lists.sitting import Told, at
from wgdesk.errors import Refused
from wgdesk.lists.heard_turns import HeardTurn, Recording, recording_of, to_vtt, turns, write_turns
from wgdesk.lists.words import ListWords


def minutes(*numbers: float) -> tuple[timedelta, ...]:
    return tuple(timedelta(minutes=number) for number in numbers)


def heard(told: Told, recording: Recording) -> tuple[HeardTurn, ...]:
    return turns(told.facts, told.facts.programme.sittings[0], recording)


def test_a_pause_splits_a_turn_and_struck_statements_are_left_out(sitting: Told) -> None:
    here = sitting.facts.programme.sittings[0]
    recording = recording_of(sitting.facts, here, began=time(11))  # nine o'clock in UTC
    assert [one.heard for one in heard(sitting, recording)] == [
        (minutes(2, 4), minutes(5, 7)),
        (minutes(7, 10),),
        (minutes(10, 11),),
        (minutes(11, 12.5),),
        (minutes(13, 14),),  # the point of order is on the recording
    ]


def test_speech_before_the_recording_began_is_cut(sitting: Told) -> None:
    first, *_ = heard(sitting, Recording(at("9:06")))
    assert first.heard == (minutes(0, 1),)
    assert first.begins == at("9:02")
    assert len(heard(sitting, Recording(at("9:08")))) == 4


def test_the_offset_of_the_first_statement_gives_the_start_of_the_recording(sitting: Told) -> None:
    here = sitting.facts.programme.sittings[0]
    assert recording_of(sitting.facts, here, first=timedelta(minutes=3)).began == at("8:59")
    with pytest.raises(Refused, match="nothing-recorded"):
        recording_of(sitting.facts, sitting.facts.programme.sittings[1], began=time(11))


def test_a_recording_stopped_during_suspensions_has_smaller_offsets(sitting: Told) -> None:
    here = sitting.facts.programme.sittings[0]
    stopped = recording_of(sitting.facts, here, began=time(11), suspended=True)
    assert stopped.offset(at("9:14")) == timedelta(minutes=14)
    assert stopped.offset(at("9:20")) == timedelta(minutes=15)
    assert stopped.offset(at("9:30")) == timedelta(minutes=20)


def test_the_three_formats_have_the_same_turns(sitting: Told, tmp_path: Path) -> None:
    here = sitting.facts.programme.sittings[0]
    recording = recording_of(sitting.facts, here, began=time(11))
    for form in ("vtt", "csv", "json"):
        write_turns(sitting.facts, here, recording, "en", tmp_path / f"turns.{form}")
    cues = (tmp_path / "turns.vtt").read_text("utf-8").split("\n\n")
    assert cues[0] == "WEBVTT"
    assert cues[3] == "3\n00:07:00.000 --> 00:10:00.000\n<v Kenya>Kenya\nRepresentative, item 1"
    rows = list(csv.reader(io.StringIO((tmp_path / "turns.csv").read_text("utf-8-sig"))))
    assert rows[1][-4:] == ["2026-10-06 11:02:00", "2026-10-06 11:07:00", "0:02:00", "0:07:00"]
    write_turns(sitting.facts, here, recording, "ar", tmp_path / "turns-ar.vtt")
    *_, about = (tmp_path / "turns-ar.vtt").read_text("utf-8").split("\n\n")[1].split("\n")
    assert about == "ممثلة، البند ١"  # Amal is a woman
    first = json.loads((tmp_path / "turns.json").read_text("utf-8"))["turns"][0]
    assert (first["delegation"], first["item"], first["offset"]) == ("EGY", "1", 120.0)
    assert first["parts"] == [[120.0, 240.0], [300.0, 420.0]]


def test_cues_are_in_order_of_time(sitting: Told) -> None:
    first, second, *_ = heard(sitting, Recording(at("9:00")))
    interrupted = (
        replace(first, heard=(minutes(0, 1), minutes(3, 4))),
        replace(second, heard=(minutes(1, 3),)),  # a point of order
    )
    cues = to_vtt(interrupted, sitting.facts, ListWords("en", sitting.facts)).decode().split("\n\n")[1:]
    times = [cue.split("\n")[1].partition(" --> ")[0] for cue in cues]
    assert times == ["00:00:00.000", "00:01:00.000", "00:03:00.000"]
