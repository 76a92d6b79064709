"""The time from an act at a station to the picture at another: ``python -m tests.bench.news``.

A server that acknowledges only what is flushed to the disk, with the demonstration; four stations at work
(each asks for the floor and withdraws, three acts a second in all), a measured station that acts, a station
that only listens, and a window of the secretariat. Prints the 50th and 99th percentiles in milliseconds: from
the commit to the news at the listening station, and in the window, which may still be painting earlier news;
from the news to the end of the last paint; the same act done in the window itself, from the call to the end
of the last paint; and how long a silently cut connection goes unnoticed.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from random import Random
from subprocess import PIPE, Popen
from threading import Event

from sqlalchemy import event
from sqlalchemy.orm import Session

from tests import postgres
from tests.bench.big_window import a_window, application, settle, share, timed
from tests.programs import running
from tests.shared.forwarder import forwarded
from ui.windows.record.record_window import RecordWindow
from wgdesk.acting.desk import Desk
from wgdesk.acting.news import News
from wgdesk.acts.floor import ask_floor
from wgdesk.acts.programme import add_sitting, open_sitting
from wgdesk.acts.speakers import withdraw
from wgdesk.copies.sharing import share as bring
from wgdesk.errors import UserError
from wgdesk.exchange import import_file
from wgdesk.paths import resource
from wgdesk.storage.server.address import read_station, write_station
from wgdesk.storage.server.link import ServerLink

ROUNDS, WARM, AT_WORK, CUTS = 100, 10, 4, 5
EVERY, MEASURED = 2.7, 0.4  # seconds between two acts of a station at work, and of the measured one


def act(file: str, sitting: str, times: str, pause: str) -> None:
    """Ask for the floor and withdraw; print the name of each guest and the time of the commit."""
    desk, chance = Desk.join(read_station(Path(file))), Random(os.getpid())
    committed: list[float] = []
    event.listen(Session, "after_commit", lambda session: committed.append(time.perf_counter()))
    for _ in range(int(times)):
        time.sleep(float(pause) * (0.5 + chance.random()))
        try:
            guest = f"{chance.random()}"
            key = desk.do(ask_floor, sitting_id=int(sitting), guest=guest)
            print(guest, committed[-1], flush=True)
            desk.do(withdraw, request_id=key)
        except UserError as fault:
            print("refused", fault.key, file=sys.stderr)


def hear(file: str) -> None:
    """Print the name of each guest who asks for the floor, and the time of the news."""
    address, heard = read_station(Path(file)), Event()
    desk, link = Desk.join(address), ServerLink(address)

    def tell(news: News) -> None:
        if news.act == ask_floor.__name__:
            print(news.args["guest"], time.perf_counter(), flush=True)

    desk.subscribe(tell)
    link.start(heard=heard.set, lost=lambda: None, back=lambda: None)
    while heard.wait():
        heard.clear()
        desk.catch_up()


def _stations(folder: Path, server: postgres.Server) -> Path:
    """Share the demonstration with an open sitting; return the connection file."""
    record, file = folder / "record.wgdesk", folder / "s.wgstation"
    import_file(resource("demo", "meeting.json"), record)
    write_station(file, bring(record, server.admin("meeting"))["secretariat"])
    return file


def _open_sitting(file: Path) -> int:
    desk = Desk.join(read_station(file))
    sitting = desk.do(add_sitting, day=date(2026, 10, 7))
    desk.do(open_sitting, sitting_id=sitting)
    desk.close()
    return sitting


def _started(programs: ExitStack, *given: object) -> Popen[str]:
    command = [sys.executable, "-m", "tests.bench.news", *map(str, given)]
    return programs.enter_context(running(command, text=True, stdout=PIPE))


def _printed(one: Popen[str]) -> dict[str, float]:
    """Return the output of a program: times by guest."""
    assert one.stdout is not None
    return {guest: float(when) for guest, when in map(str.split, one.stdout)}


def _followed(window: RecordWindow, one: Popen[str]) -> Iterator[tuple[str, float, float]]:
    """Yield the name of each guest who asked, the time of the news, and the time of the paint."""
    came: dict[str, float] = {}

    def heard(news: News) -> None:
        if news.act == ask_floor.__name__:
            came[news.args["guest"]] = time.perf_counter()

    window.bridge.news.connect(heard)
    while one.poll() is None:
        application().processEvents()
        if came:
            settle()
            painted = time.perf_counter()
            for guest, at in came.items():
                yield guest, at, painted
            came.clear()


def _told(name: str, times: list[float]) -> None:
    print(f"{name:52} {share(times, 50):8.1f} {share(times, 99):8.1f}   n = {len(times)}")


def _unnoticed(file: Path) -> float:
    """Return the seconds until a link notices that its connection was cut."""
    with forwarded(read_station(file)) as (address, way):
        heard, lost = Event(), Event()
        link = ServerLink(address)
        link.start(heard=heard.set, lost=lost.set, back=lambda: None)
        heard.wait()
        way.cut()
        begun = time.perf_counter()
        lost.wait()
        link.stop()
        return time.perf_counter() - begun


def main() -> None:
    """Measure and print."""
    server = postgres.Server(settings="-c max_connections=40")
    with tempfile.TemporaryDirectory() as name, ExitStack() as programs:
        folder = Path(name)
        for one in ("WGDESK_CONFIG", "WGDESK_DATA"):
            os.environ[one] = name
        programs.callback(server.remove)
        application()
        file = _stations(folder, server)
        sitting = _open_sitting(file)
        window = a_window(folder, file, screens=False)
        window.show_panel("speakers")
        settle()
        crowd = [_started(programs, file, sitting, 10**9, EVERY) for _ in range(AT_WORK)]
        listening = _started(programs, file)
        measured = _started(programs, file, sitting, ROUNDS + WARM, MEASURED)
        seen = {guest: (at, done) for guest, at, done in _followed(window, measured)}
        asked = list(_printed(measured).items())[WARM:]
        found = [(when, *seen[guest]) for guest, when in asked if guest in seen]
        home = [
            timed(lambda: window.session.do(ask_floor, sitting_id=sitting, guest="home")).clock
            for _ in range(ROUNDS)
        ]
        for one in (*crowd, listening):
            one.kill()
        heard = _printed(listening)
        _told("committed -> news at a station, ms", [(heard[one] - when) * 1000 for one, when in asked])
        _told("committed -> news in the window, ms", [(at - when) * 1000 for when, at, _ in found])
        _told("news here -> painted, ms", [(done - at) * 1000 for _, at, done in found])
        _told("the same act at home, until painted, ms", home)
        print("a cut in silence, seconds until noticed:", *(f"{_unnoticed(file):.1f}" for _ in range(CUTS)))
        window.close()


if __name__ == "__main__":
    given = sys.argv[1:]
    act(*given) if len(given) > 1 else hear(*given) if given else main()
