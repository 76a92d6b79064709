"""The state of the floor: the next step, nudges, the forecast."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from tests.live.floors import ITEM, SITTING, SPEAKING, at, entry, scene
from wgdesk.live.floor_state import Nudge, nudge
from wgdesk.reads.values.floor import PauseNow, RequestNow
from wgdesk.reads.values.programme import SuspensionNow
from wgdesk.reads.values.words import Words


@pytest.mark.parametrize(
    ("entries", "step"),
    [
        ((), ("course", None, None)),
        ((entry(1), entry(2)), ("give", 1, None)),
        ((entry(1, called_at=at(1)), entry(2)), ("start", 1, None)),
        ((entry(9, lane="order"), entry(1, called_at=at(1))), ("interpose", 9, None)),
        ((entry(9, lane="order"), entry(8, lane="order", called_at=at(1))), ("start", 8, None)),
        ((entry(9, lane="order", **SPEAKING), entry(1, called_at=at(1))), ("end", 9, None)),
        ((entry(1, **SPEAKING), entry(2)), ("next", 1, 2)),
        ((entry(1, **SPEAKING),), ("end", 1, None)),
        ((entry(9, lane="order"), entry(1, **SPEAKING), entry(2)), ("interpose", 9, None)),
        (
            (entry(9, lane="order", **SPEAKING), entry(1, interrupted=True, **SPEAKING), entry(2)),
            ("end", 9, None),
        ),
        ((entry(1, interrupted=True, **SPEAKING), entry(2)), ("resume", 1, None)),
        ((entry(9, lane="order"), entry(1, interrupted=True, **SPEAKING)), ("give", 9, None)),
        ((entry(1, struck="twice", **SPEAKING), entry(2)), ("give", 2, None)),
        (
            (entry(1, withdrawn_at=at(1)), entry(2, absent_at=at(1)), entry(3, lane="reply")),
            ("give", 3, None),
        ),
        ((entry(1, deferred_at=at(1)),), ("give", 1, None)),
    ],
)
def test_the_next_step_depends_on_the_requests(
    entries: Sequence[RequestNow], step: tuple[str, int | None, int | None]
) -> None:
    found = scene(*entries).step(at(100))
    whom, then = (one.id if one else None for one in (found.entry, found.then))
    assert (found.name, whom, then) == step


def test_the_sitting_comes_before_its_speakers() -> None:
    suspension = SuspensionNow(7, "break", at(9), None, None, Words())
    for sitting, step in (
        (None, "add"),
        (replace(SITTING, opened_at=None), "open"),
        (replace(SITTING, closed_at=at(9)), "add"),  # the report was not adopted
        (replace(SITTING, suspensions=(suspension,)), "resume"),
    ):
        found = scene(entry(1), sitting=sitting).step(at(100))
        assert (found.name, found.course.kind) == ("course", step)
    other = replace(ITEM, id=6)
    assert scene(entry(1), item=other).step(at(100)).name == "back"
    assert scene(entry(1, **SPEAKING), entry(2), item=other).step(at(100)).name == "end"


def test_a_nudge_when_the_floor_is_empty() -> None:
    before = entry(1, called_at=at(1), begun_at=at(2), ended_at=at(100))
    waits = scene(before, entry(2, asked_at=at(50)))
    assert nudge(waits, at(189)) is None
    assert nudge(waits, at(190)) == Nudge("empty", at(100))
    assert nudge(scene(before), at(1000)) is None  # nobody waits
    late = scene(before, entry(2, asked_at=at(150)))
    assert nudge(late, at(239)) is None  # since somebody waits
    assert nudge(late, at(240)) == Nudge("empty", at(150))
    resumed = replace(SITTING, suspensions=(SuspensionNow(7, "break", at(120), at(500), None, Words()),))
    assert nudge(scene(before, entry(2), sitting=resumed), at(560)) is None
    assert nudge(scene(entry(2, **SPEAKING), entry(3)), at(1000)) is None


def test_a_nudge_when_nobody_started_the_clock() -> None:
    called = scene(entry(1, called_at=at(10)))
    assert nudge(called, at(39)) is None
    assert nudge(called, at(40)) == Nudge("not-started", at(10))


def test_the_forecast_counts_what_was_interrupted_too() -> None:
    running = entry(9, lane="order", called_at=at(0), begun_at=at(0), allotted=60)
    pause = PauseNow(1, at(60), None)
    paused = entry(1, called_at=at(0), begun_at=at(0), allotted=180, interrupted=True, pauses=(pause,))
    expected = scene(running, paused, entry(2)).forecast(at(60))
    assert expected is not None
    assert expected.begins == (at(60 + 0 + 120 + 10),)
    assert scene(entry(1), sitting=replace(SITTING, closed_at=at(9))).forecast(at(9)) is None
    planned = replace(SITTING, opened_at=None, planned_begin=at(600))
    early = scene(entry(1), sitting=planned).forecast(at(0))
    assert early is not None
    assert early.begins == (at(610),)
