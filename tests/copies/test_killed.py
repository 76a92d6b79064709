"""If a program is killed while writing a record back, the remote file is whole and no work is lost."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.copies.test_remote import far
from tests.kills import kill_again
from wgdesk.copies.backup import head
from wgdesk.model import SCHEMA
from wgdesk.storage import store

__all__ = ["far"]

STEP_SECONDS = 0.05  # about the time of an act and its writing back

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 is of POSIX")


def killed(path: Path, times: int) -> None:
    """Kill a program that works on the record, again and again, and check what it leaves."""

    def look(promised: int) -> None:
        assert store.verify(path, SCHEMA) == SCHEMA
        assert head(path).entry >= promised

    kill_again("tests.copies.killed", path, times, promises=3, seconds=STEP_SECONDS, look=look)


@pytest.mark.sampled
def test_a_kill_while_writing_back_loses_nothing(far: Path) -> None:
    killed(far, 5)


@pytest.mark.slow
def test_two_hundred_kills_while_writing_back_lose_nothing(far: Path) -> None:
    killed(far, 200)
