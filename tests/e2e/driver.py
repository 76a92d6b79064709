"""The real program in a process of its own, and somebody at its keyboard who sees what is committed.

The program is not asked whether it is ready: acts are in the record's journal when they are done, and that is
read beside it. Keys that change no record need no waiting, since a program takes them in their order.
"""

from __future__ import annotations

import json
import sqlite3
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from tests.e2e.keyboard import Keyboard
from tests.e2e.program_then import AHEAD
from tests.e2e.screen import PATIENCE, Screen
from tests.programs import LONG_LIMIT, running
from wgdesk.storage.atomic_write import write_whole
from wgdesk.words.guessed_gender import told_gender

ROOT = Path(__file__).resolve().parents[2]
TYPED = 40  # letters; what is longer is pasted
_LOOK_EVERY = 0.002  # seconds between two looks at the record
_QUIET = 30  # looks in a row at which a program that rests has done nothing
T = TypeVar("T")


@dataclass
class Journal:
    """What a record's journal says, read without disturbing the program that writes it."""

    path: Path
    read: int = 0  # the newest entry that has been told of

    def next(self) -> tuple[str, dict[str, Any]] | None:
        """Return the act after the last one told of with its arguments, None if there is none yet."""
        if not self.path.exists():
            return None
        try:
            with closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)) as record:
                found = record.execute(
                    "SELECT id, act, args FROM journal WHERE id > ? ORDER BY id LIMIT 1", (self.read,)
                ).fetchone()
        except sqlite3.OperationalError:
            return None  # it is being made, or written this very moment
        if found is None:
            return None
        self.read = found[0]
        return found[1], json.loads(found[2])


@dataclass
class Operator:
    """Works with the program as a user does; ``counts`` are the keys by the part of the work."""

    screen: Screen
    keyboard: Keyboard
    journal: Journal
    pictures: Path
    program: int  # its process
    counts: dict[str, int] = field(default_factory=dict)
    acts: int = 0

    # -- hands ---------------------------------------------------------------------------------------------

    def press(self, keys: str) -> None:
        """Press keys by name, one after the other."""
        self.keyboard.press(keys)

    def type(self, text: str) -> None:
        """Type a text letter by letter."""
        self.keyboard.type(text)

    def write(self, text: str) -> None:
        """Fill a field: short texts are typed, long ones come from a paper that lies there already."""
        if len(text) <= TYPED and self.keyboard.can_type(text):
            self.type(text)
        else:
            self.paste(text)

    def tab(self, times: int = 1) -> None:
        """Go on to another field; back if negative."""
        self.press(" ".join(["Shift+Tab" if times < 0 else "Tab"] * abs(times)))

    def down(self, times: int) -> None:
        """Go down in a list."""
        self.press(" ".join(["Down"] * times))

    def choose_gender(self, name: str, gender: str) -> None:
        """Choose the form of address of a new person: the likelier stands first, and is chosen."""
        likely = told_gender((name,))
        self.down(("mf" if likely == "m" else "fm").index(gender) + (likely is None))

    def pick(self, at: int) -> None:
        """Open a choice and take the line ``at`` from its head.

        Keys pressed in the very moment in which a list closes are lost, with Qt as with others: nobody is as
        fast as that, so it is waited for.
        """
        self.press("Space")
        self.wait(lambda: self.screen.popups.shown or None, "no list to choose from")
        self.press("Home")
        self.down(at)
        self.press("Enter")
        self.wait(lambda: None if self.screen.popups.shown else True, "the list to choose from stays")

    def paste(self, text: str) -> None:
        """Paste a text from elsewhere with Ctrl+V, in place of what the field holds."""
        self.screen.copy(text)
        self.press("Ctrl+A Ctrl+V")
        self.screen.await_taken()

    @contextmanager
    def part(self, name: str) -> Iterator[None]:
        """Count the keys of a part of the work."""
        before = self.keyboard.pressed
        yield
        self.counts[name] = self.counts.get(name, 0) + self.keyboard.pressed - before

    def come_to_next_sitting(self) -> None:
        """Let the time come for which the next sitting is planned: by its day, from ten o'clock on."""
        with closing(sqlite3.connect(f"file:{self.journal.path}?mode=ro", uri=True)) as record:
            day, begins = record.execute(
                "SELECT day, planned_begin FROM sitting WHERE opened_at IS NULL ORDER BY number LIMIT 1"
            ).fetchone()
        self.come_to(datetime.fromisoformat(begins or f"{day}T10:00").replace(tzinfo=UTC))

    def come_to(self, then: datetime) -> None:
        """Let the time come, once all that was pressed before has been done."""
        self.rest()
        ahead = (then - datetime.now(UTC)).total_seconds()
        write_whole(self.pictures / "ahead.txt", f"{ahead:.3f}".encode())

    # -- eyes ----------------------------------------------------------------------------------------------

    def sees(self, act: str) -> dict[str, Any]:
        """Wait for the next act, which is to be this one; return its arguments."""
        done = self.wait(self.journal.next, f"no act {act}")
        assert done[0] == act, self.told(f"{act} was to be done, not {done[0]} {done[1]}")
        self.acts += 1
        return done[1]

    def sees_window(self, title: str) -> None:
        """Wait until a window has the keys whose title holds these words."""
        self.wait(lambda: title in self.screen.front() or None, f"no window {title!r}")

    def rest(self) -> None:
        """Wait until the program has done with the keys: it sleeps, and uses no processor for a moment."""
        looks = deque[tuple[str, ...]](maxlen=_QUIET)

        def quiet() -> bool | None:
            looks.append(self._use())
            still = len(looks) == _QUIET and len(set(looks)) == 1 and looks[0][0] == "S"
            return still or None

        self.wait(quiet, "the program does not come to rest")

    def _use(self) -> tuple[str, ...]:
        """Return whether the program runs or sleeps, and how much of the processor it has used."""
        told = Path(f"/proc/{self.program}/stat").read_text().rpartition(")")[2].split()
        return told[0], told[11], told[12]  # proc(5): state, utime, stime

    def wait(self, look: Callable[[], T | None], lacking: str) -> T:
        """Return what there is to be seen, as soon as it is there; fail with a picture if it never is."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            found = look()
            if found is not None:
                return found
            time.sleep(_LOOK_EVERY)
        raise AssertionError(self.told(lacking))

    def told(self, what: str) -> str:
        """Take a picture and return what is to be said with its place."""
        path = self.pictures / "failed.png"
        self.screen.picture(path)
        return f"{what}; see {path}"


@contextmanager
def at_work(
    screen: Screen,
    home: Path,
    *arguments: str,
    record: str = "meeting.wgdesk",
    settings: str = "",
    layouts: str = "us,ara",
) -> Iterator[Operator]:
    """Have the program run, in a home of its own, and somebody at its keyboard, until the end of the block.

    ``record``: the file in the home that is worked on; ``settings``: the text of the settings file. Whatever
    the program says on its error output, a warning of Qt for instance, is a fault.
    """
    config = home / "config"
    config.mkdir(parents=True)
    if settings:
        (config / "settings.toml").write_text(settings, encoding="utf-8")
    own = {"HOME": str(home), "WGDESK_CONFIG": str(config), "WGDESK_DATA": str(home / "data")}
    own[AHEAD] = str(home / "ahead.txt")
    said = home / "said.txt"
    with said.open("wb") as output, closing(Keyboard(screen.display, layouts)) as keyboard:
        command = [sys.executable, "-m", "tests.e2e.program_then", *arguments]
        given = {"cwd": ROOT, "env": {**screen.environment, **own}, "stdout": output, "stderr": output}
        with running(command, limit=LONG_LIMIT, **given) as program:
            yield Operator(screen, keyboard, Journal(home / record), home, program.pid)
            program.terminate()
            program.wait(timeout=PATIENCE)
    words = said.read_text(encoding="utf-8")
    assert not words, words
