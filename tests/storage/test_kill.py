"""Whatever was reported as saved survives a kill of the program at any moment, in the shipped mode."""

import os
from pathlib import Path

import pytest

from tests.acting.records import check_all, everything, replayed, rows
from tests.kills import kill_again
from wgdesk.acting.desk import Desk

ACT_SECONDS = 0.006  # about as long as an act and its commit take

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 is of POSIX")


def killed(path: Path, times: int) -> int:
    """Kill a program that acts on the record, again and again; return how often that cut off a commit."""
    left, interrupted = path.with_name(f"{path.name}-journal"), 0

    def look(_: int) -> None:
        nonlocal interrupted
        interrupted += left.exists() and left.stat().st_size > 0

    kill_again("tests.storage.killed", path, times, promises=30, seconds=ACT_SECONDS, look=look)
    return interrupted


def check(path: Path) -> None:
    """Check that the record opens, is sound, and that its journal has no gap and replays to the same rows."""
    desk = Desk.open(path)
    desk.read(check_all)
    desk.close()
    journal = everything(path)["journal"]
    assert sorted(journal) == list(range(1, len(journal) + 1))
    assert replayed(path) == rows(path)


def test_nothing_that_was_saved_is_lost_to_a_kill(path: Path) -> None:
    killed(path, 10)
    check(path)


@pytest.mark.slow
def test_nothing_that_was_saved_is_lost_to_two_hundred_kills(path: Path) -> None:
    # Some kills must fall within a commit, or this proves nothing.
    assert killed(path, 200) > 0
    check(path)
