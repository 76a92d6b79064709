"""Long work done in pieces, between events."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.state.in_pieces import InPieces
from wgdesk.errors import Trouble


def pieces(done: list[str], work: InPieces, names: str = "abc") -> Iterator[None]:
    for name in names:
        work.finish()  # within a piece this does nothing, as the piece is running
        done.append(name)
        yield


@pytest.fixture
def work(qapp: QApplication) -> Iterator[InPieces]:
    held = QObject()
    yield InPieces(held)
    held.deleteLater()


def test_other_events_run_between_two_pieces(work: InPieces, qtbot: QtBot) -> None:
    done: list[str] = []
    other = QTimer()
    other.timeout.connect(lambda: done.append("-"))
    other.start(0)
    work.begin(pieces(done, work))
    assert done == []  # first the window is painted
    qtbot.waitUntil(lambda: "c" in done)
    other.stop()
    assert "-" in done[done.index("a") : done.index("b")]
    assert "-" in done[done.index("b") : done.index("c")]


def test_finish_does_the_remaining_pieces_at_once(work: InPieces, qtbot: QtBot) -> None:
    done: list[str] = []
    work.begin(pieces(done, work))
    qtbot.waitUntil(lambda: bool(done))
    work.finish()
    assert done == ["a", "b", "c"]
    work.finish()
    QApplication.processEvents()
    assert done == ["a", "b", "c"]


def test_new_work_replaces_the_remaining_pieces(work: InPieces) -> None:
    first: list[str] = []
    second: list[str] = []
    work.begin(pieces(first, work))
    work.begin(pieces(second, work))
    work.finish()
    assert (first, second) == ([], ["a", "b", "c"])
    work.begin(pieces(first, work))
    work.stop()
    work.finish()
    assert first == []


def test_an_exception_in_a_piece_is_reported_and_ends_the_work(work: InPieces) -> None:
    def broken() -> Iterator[None]:
        yield
        raise ValueError("broken")

    work.begin(broken())
    with pytest.raises(ValueError, match="broken"):
        work.finish()
    work.finish()


def test_a_piece_that_cannot_read_the_record_is_reported_and_ends_the_work(
    work: InPieces, qtbot: QtBot
) -> None:
    done: list[str] = []

    def failing() -> Iterator[None]:
        yield from pieces(done, work, "a")
        raise Trouble("server-gone", name="x")

    with qtbot.waitSignal(work.faulted) as told:
        work.begin(failing())
    assert (told.args[0].key, done) == ("server-gone", ["a"])
    work.finish()  # nothing is left
    assert done == ["a"]
