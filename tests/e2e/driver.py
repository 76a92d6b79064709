"""The real program in a process of its own, and an operator at its keyboard who sees what is committed.

The program is not asked whether it is ready: an act is in the record's journal once it is done, and that is
read from outside. A key is pressed once the one before has reached the program, which handles them in order.
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
from tests.e2e.keys_got import TOLD, KeysGot
from tests.e2e.program_then import AHEAD
from tests.e2e.screen import PATIENCE, Screen
from tests.programs import LONG_LIMIT, running
from wgdesk.storage.atomic_write import write_whole
from wgdesk.words.guessed_gender import told_gender

ROOT = Path(__file__).resolve().parents[2]
TYPED = 40  # letters; longer texts are pasted
_LOOK_EVERY = 0.002  # seconds between two looks at the record
_QUIET = 100  # looks in a row at which an idle program has done nothing
_MISSED = 3  # seconds after which an idle program will not notice a key or the focus any more
T = TypeVar("T")


@dataclass
class Journal:
    """Reads a record's journal without disturbing the program that writes it."""

    path: Path
    read: int = 0  # the newest entry returned so far

    def next(self) -> tuple[str, dict[str, Any]] | None:
        """Return the next act with its arguments, or None if there is none yet."""
        if not self.path.exists():
            return None
        try:
            with closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)) as record:
                found = record.execute(
                    "SELECT id, act, args FROM journal WHERE id > ? ORDER BY id LIMIT 1", (self.read,)
                ).fetchone()
        except sqlite3.OperationalError:
            return None  # the file is being created or written right now
        if found is None:
            return None
        self.read = found[0]
        return found[1], json.loads(found[2])


@dataclass
class Operator:
    """Works the program as a user does; ``counts``: the keys pressed in each part of the work."""

    screen: Screen
    keyboard: Keyboard
    journal: Journal
    pictures: Path
    program: int  # its process
    got: KeysGot
    counts: dict[str, int] = field(default_factory=dict)
    acts: int = 0

    def __post_init__(self) -> None:
        self.keyboard.send = self._send

    # -- hands ---------------------------------------------------------------------------------------------

    def _send(self, strike: Callable[[], None]) -> None:
        """Press a key until the program has got it: at the moment a window closes, it may reach nobody."""
        before, until = self.got.number, time.monotonic() + PATIENCE
        while self.got.number == before:
            assert time.monotonic() < until, self.told("a key does not reach the program")
            self._await_focus()
            strike()
            struck = time.monotonic()
            while self.got.number == before and time.monotonic() - struck < _MISSED:
                time.sleep(_LOOK_EVERY)
            if self.got.number == before:
                self.rest()  # perhaps it was only busy

    def _await_focus(self) -> None:
        """Wait until Qt knows that the program has the focus; until then it looks for no shortcuts."""
        since = time.monotonic()

        def focused() -> bool | None:
            nonlocal since
            if not self.got.focused and time.monotonic() - since > _MISSED:
                self.keyboard.focus_again()
                since = time.monotonic()
            return self.got.focused or None

        self.wait(focused, "the program does not get the focus")

    def press(self, keys: str) -> None:
        """Press keys by name, one after the other."""
        self.keyboard.press(keys)

    def type(self, text: str) -> None:
        """Type a text letter by letter."""
        self.keyboard.type(text)

    def write(self, text: str) -> None:
        """Fill a field: short texts are typed, long ones pasted as from an existing document."""
        if len(text) <= TYPED and self.keyboard.can_type(text):
            self.type(text)
        else:
            self.paste(text)

    def tab(self, times: int = 1) -> None:
        """Press Tab a number of times; Shift+Tab if negative."""
        self.press(" ".join(["Shift+Tab" if times < 0 else "Tab"] * abs(times)))

    def down(self, times: int) -> None:
        """Go down in a list."""
        self.press(" ".join(["Down"] * times))

    def choose_gender(self, name: str, gender: str) -> None:
        """Choose the form of address of a new person; the likelier is first, and selected."""
        likely = told_gender((name,))
        self.down(("mf" if likely == "m" else "fm").index(gender) + (likely is None))

    def pick(self, at: int) -> None:
        """Open a combo box and choose the line at ``at``.

        Keys pressed at the moment a popup closes are lost, in Qt as elsewhere. No user is that fast, so
        wait for it to close.
        """
        self.press("Space")
        self.wait(lambda: self.screen.popups.shown or None, "no list to choose from")
        self.press("Home")
        self.down(at)
        self.press("Enter")
        self.wait(lambda: None if self.screen.popups.shown else True, "the list to choose from stays")

    def paste(self, text: str) -> None:
        """Replace the text of a field by pasting another with Ctrl+V."""
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
        """Set the clock to the next planned sitting: ten o'clock on its day."""
        with closing(sqlite3.connect(f"file:{self.journal.path}?mode=ro", uri=True)) as record:
            day, begins = record.execute(
                "SELECT day, planned_begin FROM sitting WHERE opened_at IS NULL ORDER BY number LIMIT 1"
            ).fetchone()
        self.come_to(datetime.fromisoformat(begins or f"{day}T10:00").replace(tzinfo=UTC))

    def come_to(self, then: datetime) -> None:
        """Set the clock to a time, once all keys before have been handled."""
        self.rest()
        ahead = (then - datetime.now(UTC)).total_seconds()
        write_whole(self.pictures / "ahead.txt", f"{ahead:.3f}".encode())

    # -- eyes ----------------------------------------------------------------------------------------------

    def sees(self, act: str) -> dict[str, Any]:
        """Wait for the next act, check that it is this one, and return its arguments."""
        done = self.wait(self.journal.next, f"no act {act}")
        assert done[0] == act, self.told(f"{act} was to be done, not {done[0]} {done[1]}")
        self.acts += 1
        return done[1]

    def sees_window(self, title: str) -> None:
        """Wait until a window whose title contains these words has the focus."""
        self.wait(lambda: title in self.screen.front() or None, f"no window {title!r}")

    def rest(self) -> None:
        """Wait until the program has handled the keys: it sleeps and uses no processor time for a moment."""
        looks = deque[tuple[str, ...]](maxlen=_QUIET)

        def quiet() -> bool | None:
            looks.append(self._use())
            still = len(looks) == _QUIET and len(set(looks)) == 1 and looks[0][0] == "S"
            return still or None

        self.wait(quiet, "the program does not come to rest")

    def _use(self) -> tuple[str, ...]:
        """Return the program's state, and the processor time it has used."""
        told = Path(f"/proc/{self.program}/stat").read_text().rpartition(")")[2].split()
        return told[0], told[11], told[12]  # proc(5): state, utime, stime

    def wait(self, look: Callable[[], T | None], lacking: str) -> T:
        """Poll until there is a result and return it; fail with a screenshot after the timeout."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            found = look()
            if found is not None:
                return found
            time.sleep(_LOOK_EVERY)
        raise AssertionError(self.told(lacking))

    def told(self, what: str) -> str:
        """Take a screenshot and return a message with its path."""
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
    """Run the program with a home of its own, and an operator at its keyboard, for a block.

    ``record``: the file in the home to work on; ``settings``: the text of the settings file. Anything
    the program writes to stderr, such as a warning of Qt, is a failure.
    """
    config = home / "config"
    config.mkdir(parents=True)
    if settings:
        (config / "settings.toml").write_text(settings, encoding="utf-8")
    own = {"HOME": str(home), "WGDESK_CONFIG": str(config), "WGDESK_DATA": str(home / "data")}
    own |= {AHEAD: str(home / "ahead.txt"), TOLD: str(home / "keys")}
    got = KeysGot(home / "keys", anew=True)
    said = home / "said.txt"
    with said.open("wb") as output, closing(Keyboard(screen.display, layouts)) as keyboard:
        command = [sys.executable, "-m", "tests.e2e.program_then", *arguments]
        given = {"cwd": ROOT, "env": {**screen.environment, **own}, "stdout": output, "stderr": output}
        with running(command, limit=LONG_LIMIT, **given) as program:
            yield Operator(screen, keyboard, Journal(home / record), home, program.pid, got)
            program.terminate()
            program.wait(timeout=PATIENCE)
    words = said.read_text(encoding="utf-8")
    assert not words, words
