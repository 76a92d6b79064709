"""Garbage is collected in the thread of the windows only: Qt would crash in another."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread, current_thread, main_thread

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.programs import run_program
from ui.program import garbage
from ui.program.garbage import Garbage

ROOT = Path(__file__).resolve().parents[3]
MADE = 5 * garbage.LEAST


class Ring(QTimer):
    """A timer that runs and is only to be had by itself: the collector alone can destroy it."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self
        self.start(60_000)


def rings(count: int) -> None:
    """Leave as many rings as garbage."""
    for _ in range(count):
        Ring()


def make_many() -> list[list[object]]:
    """Make as many objects as start a collection, where Python's own collector is on."""
    return [[] for _ in range(MADE)]


@pytest.fixture
def threads() -> Iterator[set[bool]]:
    """Whether each collection since was in the main thread."""
    found: set[bool] = set()

    def seen(phase: str, info: dict[str, int]) -> None:
        found.add(current_thread() is main_thread())

    gc.callbacks.append(seen)
    yield found
    gc.callbacks.remove(seen)


def made_in_another_thread() -> list[list[object]]:
    kept: list[list[object]] = []
    thread = Thread(target=lambda: kept.extend(make_many()))
    thread.start()
    thread.join()
    return kept


def test_what_another_thread_makes_starts_no_collection_there(qtbot: QtBot, threads: set[bool]) -> None:
    gc.enable()  # as in a program that has just begun
    collector = Garbage()
    rings(10)
    kept = made_in_another_thread()
    assert kept
    assert not threads
    collector.collect_due()
    assert threads == {True}
    assert not any(isinstance(one, Ring) for one in gc.get_objects())


def test_garbage_is_collected_by_the_timer(
    qtbot: QtBot, threads: set[bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "EVERY_MS", 10)
    collector = Garbage()
    collector.start()
    rings(10)
    kept = make_many()
    qtbot.waitUntil(lambda: bool(threads))
    assert kept
    assert threads == {True}
    assert not any(isinstance(one, Ring) for one in gc.get_objects())


def test_little_is_left_for_later(qtbot: QtBot, threads: set[bool]) -> None:
    collector = Garbage()
    gc.collect(0)
    threads.clear()
    collector.collect_due()
    assert not threads


def test_old_garbage_is_found_once_much_has_stayed(qtbot: QtBot) -> None:
    collector = Garbage()
    collector.start()
    old = [Ring()]
    gc.collect(1)  # now it is old: a collection of what is young leaves it
    old.clear()
    kept = make_many()[: garbage.YOUNG * 2]
    collector.collect_due()
    assert any(isinstance(one, Ring) for one in gc.get_objects())
    kept += make_many() + make_many()
    collector.collect_due()
    assert not any(isinstance(one, Ring) for one in gc.get_objects())


@pytest.mark.sampled
def test_the_program_collects_in_no_thread_but_that_of_its_windows(tmp_path: Path) -> None:
    code = f"""
import gc
from threading import Thread, current_thread, main_thread
from ui.program import garbage, program
garbage.EVERY_MS = 10
where, kept = set(), []
gc.callbacks.append(lambda phase, info: where.add(current_thread() is main_thread()))
def make():
    kept.extend([] for _ in range({MADE}))
def look():
    if gc.get_freeze_count() and not kept:
        Thread(target=make).start()
    elif len(kept) == {MADE} and True in where:
        print(where, flush=True)
        program.QApplication.quit()
class Watched(program.Program):
    def show_start(self):
        timer = program.QTimer(self)
        timer.timeout.connect(look)
        timer.start(10)
        return super().show_start()
program.Program = Watched
program.run([])
"""
    done = run_program(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "WGDESK_CONFIG": str(tmp_path), "WGDESK_DATA": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "{True}\n"
