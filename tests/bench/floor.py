"""From a key to the picture on every screen: ``QT_QPA_PLATFORM=offscreen python -m tests.bench.floor``.

The real window on the biggest record (see ``big_record``), 200 entries waiting under the item, driven by
keys, with the public display and the Chair's screen on. Prints the 50th, 95th and 99th percentiles of the
milliseconds from the key to the end of the last paint, commits to the disk included: wall-clock time, and
processor time, which other programs affect less. Goal: 8 ms for half of
the keys, 16 ms for all but one in a hundred.

Then the same for a baseline that does almost nothing (see ``bare_floor``), how the median grows with the
number of requests and journal rows, and the time of a commit to the disk alone.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt

from tests.bench.bare_floor import bare
from tests.bench.big_record import build
from tests.bench.big_window import Taken, a_window, application, press, share, steadiness, timed
from ui.panels.speakers.speakers_panel import SpeakersPanel
from ui.windows.record.record_window import RecordWindow

ROUNDS, WARM = 50, 8
AT_ONE, BEGUN = 260, 9  # at the last sitting, a fifth under a second item: 200 are waiting under the first
# Requests and journal rows: a short meeting, a long one, a long one with every detail recorded; the
# measured sitting is the same in each.
SHORT, LONG, NOTED = (300, 3_000), (10_000, 3_000), (10_000, 50_000)

Times = dict[str, list[Taken]]
Keys, Alt = Qt.Key, Qt.KeyboardModifier.AltModifier


class Hand:
    """Presses keys in the window; each step is a key and its act."""

    def __init__(self, window: RecordWindow) -> None:
        self.window = window
        panel = window.show_panel("speakers")
        assert isinstance(panel, SpeakersPanel)
        self.panel, self.list, self.field = panel, panel.list, panel.adding.box.field

    def on_list(self, key: Qt.Key, text: str = "") -> Callable[[], Taken]:
        return lambda: press(self.list, key, text)

    def code(self) -> str:
        """Return the code of the delegation that spoke last: it may ask again."""
        spoken = self.panel.floor.last
        assert spoken is not None
        return self.panel.floor.roster.delegations[spoken.delegation_id or 0].code

    def letter(self) -> Taken:
        """Type the last letter of a code; the others are typed already."""
        code = self.code()
        self.field.setText(code[:-1])
        return press(self.field, Keys(ord(code[-1])), code[-1].lower())

    def steps(self) -> dict[str, Callable[[], Taken]]:
        """Return the keys of a round; waiting speakers move up by two, and one asks again."""
        return {
            "Space: call": self.on_list(Keys.Key_Space, " "),
            "Space: give the floor": self.on_list(Keys.Key_Space, " "),
            "+: more time": self.on_list(Keys.Key_Plus, "+"),
            "P: pause": self.on_list(Keys.Key_P, "p"),
            "P: go on": self.on_list(Keys.Key_P, "p"),
            "N: next speaker": self.on_list(Keys.Key_N, "n"),
            "Space: give it again": self.on_list(Keys.Key_Space, " "),
            "Down": self.on_list(Keys.Key_Down),
            "Alt+Down: move": lambda: press(self.list, Keys.Key_Down, held=Alt),
            "D: defer": self.on_list(Keys.Key_D, "d"),
            "A: to the box": self.on_list(Keys.Key_A, "a"),
            "a letter": self.letter,
            "Enter: ask for the floor": lambda: press(self.field, Keys.Key_Return),
            "Esc: to the list": lambda: press(self.field, Keys.Key_Escape),
            "E: end": self.on_list(Keys.Key_E, "e"),
            "undo": lambda: timed(self.window.undo),
            "redo": lambda: timed(self.window.redo),
            "a second goes by": lambda: timed(self.window.session.live.second.emit),
        }


def measured(folder: Path, size: tuple[int, int]) -> Times:
    """Return the times of each key in a record of given numbers of requests and journal rows."""
    path = folder / "record.wgdesk"
    build(path, *size, last=AT_ONE, spoken=BEGUN)
    window = a_window(folder, path)
    hand = Hand(window)
    press(hand.list, Keys.Key_E, "e")
    steps = hand.steps()
    times: Times = {name: [] for name in steps}
    for number in range(WARM + ROUNDS):
        hand.list.setCurrentIndex(hand.list.rows.index(3))
        for name, step in steps.items():
            taken = step()
            if number >= WARM:
                times[name].append(taken)
    window.close()
    path.unlink()
    return times


def commits(folder: Path) -> list[float]:
    """Return the milliseconds of commits alone, in the mode of ``wgdesk.storage.store``."""
    times = []
    with closing(sqlite3.connect(folder / "disk", isolation_level=None)) as raw:
        for pragma in ("journal_mode=TRUNCATE", "synchronous=FULL"):
            raw.execute(f"PRAGMA {pragma}")
        raw.execute("CREATE TABLE one (n INTEGER)")
        for number in range(200):
            raw.execute("BEGIN IMMEDIATE")
            raw.execute("INSERT INTO one VALUES (?)", (number,))
            begun = time.perf_counter()
            raw.execute("COMMIT")
            times.append((time.perf_counter() - begun) * 1000)
    return times


def every_act(times: Times) -> list[Taken]:
    """Return the times of all keys that change the record."""
    return [one for name, each in times.items() if ":" in name or "do" in name for one in each]


def tell(times: Times) -> None:
    """Print the times of each key, and of all acts together."""
    print(f"{'milliseconds to the last paint':26}   p50    p95    p99 | processor: p50    p95    p99")
    acts = every_act(times)
    for name, taken in {**times, **({"every act": acts} if acts else {})}.items():
        columns = [
            share(part, percent)
            for part in ([one.clock for one in taken], [one.processor for one in taken])
            for percent in (50, 95, 99)
        ]
        print(f"{name:26}" + "{:6.2f} {:6.2f} {:6.2f} |     {:10.2f} {:6.2f} {:6.2f}".format(*columns))


def compare(what: str, small: Times, big: Times) -> None:
    """Print how the medians grow."""
    print(f"\n{what}: times as long, on the clock and of the processor")
    for name in small:
        clock = [share([one.clock for one in times[name]], 50) for times in (small, big)]
        processor = [share([one.processor for one in times[name]], 50) for times in (small, big)]
        print(f"{name:26}{clock[1] / clock[0]:6.2f} {processor[1] / processor[0]:6.2f}")


def main(arguments: list[str]) -> None:
    """Measure and print; with the argument "once" the biggest record only."""
    application()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        before = steadiness()
        noted = measured(folder, NOTED)
        tell(noted)
        disk = commits(folder)
        peer = bare(folder)
        tell({"a bare peer": peer})
        compare("a bare peer > this program", {"every act": peer}, {"every act": every_act(noted)})
        print(f"a commit alone: {share(disk, 50):.2f} {share(disk, 95):.2f} {share(disk, 99):.2f}")
        print(f"the loop by which the machine is measured: {before:.0f}, then {steadiness():.0f} ms")
        if arguments != ["once"]:
            long = measured(folder, LONG)
            compare(f"requests {SHORT[0]} > {LONG[0]}", measured(folder, SHORT), long)
            compare(f"journal rows {LONG[1]} > {NOTED[1]}", long, noted)


if __name__ == "__main__":
    main(sys.argv[1:])
