"""Runs tests on one mutant after the other, in a copy of the checkout.

Starting Python, loading the program and collecting tests takes longer than most tests, so it is done once.
The process that has done it forks for every mutant, and its child puts the mutant in the place of the module.
What other packages took from the module is changed too, but not what they made of it when they were loaded.
For a file where that matters (``ANEW``) all is loaded from the beginning for every mutant.
"""

from __future__ import annotations

import importlib
import os
import shutil
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice, zip_longest
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.effort import EVERY_CASE

ROOT = Path(__file__).resolve().parents[2]
ARGUMENTS = (
    *("-x", "-q", "--no-header", "--tb=short", "-p", "no:randomly", "-p", "no:cacheprovider"),
    *(
        "-W",
        "ignore::pytest.PytestAssertRewriteWarning",
    ),  # PACKAGES are loaded before
)
PACKAGES = ("hypothesis.strategies", "sqlalchemy.orm", "sqlalchemy.dialects.sqlite", "PySide6.QtTest")
PATIENCE = 4  # a mutant may take this many times as long as the tests of the source as it is
LONGEST = 24 * 3600.0  # seconds
_BROKEN = 70  # the status of a process that has not come to an end
_OURS = ("wgdesk", "ui", "tests")


class Copy:
    """A copy of the checkout as it lies on the disk, in which a file can be made faulty."""

    def __init__(self, folder: Path, *, daily: bool = False) -> None:
        """``daily``: of the tests only those that run without ``--slow``, and as many cases of them."""
        self.root, self.daily = folder, daily
        listed = ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        for name in filter(None, subprocess.check_output(listed).decode().split("\0")):
            if (ROOT / name).is_file():
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / name, folder / name)
        for package in PACKAGES:
            importlib.import_module(package)

    def write(self, file: str, source: bytes) -> None:
        """Write a source, and let no compiled one of the same second and length be taken for it."""
        path = self.root / file
        path.write_bytes(source)
        for old in (path.parent / "__pycache__").glob(f"{path.stem}.*"):
            old.unlink()

    def survivors(
        self, file: str, sources: Sequence[bytes], tests: Sequence[str], *, anew: bool
    ) -> Iterator[int]:
        """Yield which of some sources pass the tests, by their places.

        Where the tests fail when the file is only loaded again, all is loaded ``anew``. Raises RuntimeError
        if they fail without any fault in it.
        """
        if anew:
            yield from self._survivors_anew(file, sources, tests)
            return
        reading, writing = os.pipe()
        # First the source as it is: if tests fail when it is only loaded again, any fault would seem noticed.
        trying = _Trying(file, [(self.root / file).read_bytes(), *sources], writing)
        child = _forked(lambda: self._pytest(tests, (trying,)))
        os.close(writing)
        with os.fdopen(reading) as told:
            places = [int(one) for one in islice(told, 1)]
            yield from (int(one) - 1 for one in told if places == [0])
        ended = _ended(child, LONGEST)
        if places != [0]:
            yield from self._survivors_anew(file, sources, tests)
        else:
            self._sound(file, ended)

    def _survivors_anew(self, file: str, sources: Sequence[bytes], tests: Sequence[str]) -> Iterator[int]:
        """Load all from the beginning for each source."""
        begin = time.monotonic()
        self._sound(file, _ended(_forked(lambda: self._pytest(tests, ())), LONGEST))
        seconds = _patience(begin)
        before = (self.root / file).read_bytes()
        for place, source in enumerate(sources):
            self.write(file, source)
            if _ended(_forked(lambda: self._pytest(tests, ())), seconds):
                yield place
        self.write(file, before)

    def _sound(self, file: str, passed: bool) -> None:
        if not passed:
            raise RuntimeError(f"{file}: its tests fail without any fault in it\n{self.said()}")

    def _pytest(self, tests: Sequence[str], plugins: Sequence[object]) -> int:
        log = os.open(self.root / "tests.log", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        for stream in (1, 2):
            os.dup2(log, stream)
        os.chdir(self.root)
        os.environ["CI"] = "1"  # the same examples in every run
        if not self.daily:
            os.environ[EVERY_CASE] = "1"
        for name in [name for name in sys.modules if name.split(".")[0] in _OURS]:
            del sys.modules[name]
        sys.path[:] = [str(self.root), *(one for one in sys.path if one not in ("", str(ROOT)))]
        return _status(pytest.main([*ARGUMENTS, f"--rootdir={self.root}", *tests], list(plugins)))

    def said(self) -> str:
        """Return what the last run printed."""
        return (self.root / "tests.log").read_text("utf-8", "replace")


class _Trying:
    """A plugin of pytest that runs the collected tests once for each source, each time in a child."""

    def __init__(self, file: str, sources: Iterable[bytes], telling: int) -> None:
        """``telling``: a pipe for the places of the sources that pass, a line each."""
        self._module = file.removesuffix(".py").replace("/", ".")
        self._sources, self._telling = sources, telling
        self._failed = Path("failed")  # in a child the test that failed, by its name
        self._child = False

    def pytest_runtestloop(self, session: pytest.Session) -> bool | None:
        """Return None in a child, so that pytest goes on to the tests."""
        # The tests run once without any fault, so that what they make only once is made before the forks.
        begin = time.monotonic()
        for item, then in zip_longest(session.items, session.items[1:]):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=then)
        if session.testsfailed:
            return True
        seconds = _patience(begin)
        for place, source in enumerate(self._sources):
            begun = os.fork()
            if begun == 0:
                self._child = True
                os.setsid()
                os.close(self._telling)
                try:
                    _put(self._module, source)
                    _forget_engines()
                except BaseException:  # it cannot even be loaded
                    os._exit(_BROKEN)
                return None
            if _ended(begun, seconds):
                os.write(self._telling, f"{place}\n".encode())
            elif self._failed.exists():  # the next fault is beside this one: the same test may well notice it
                first = self._failed.read_text()
                session.items.sort(key=lambda one: one.nodeid != first)
        return True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self._failed.write_text(report.nodeid)

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        if self._child:
            os._exit(_status(exitstatus))


def _status(ended: int) -> int:
    """Return 0 if no test failed: where all are slow there may be none."""
    return 0 if ended == pytest.ExitCode.NO_TESTS_COLLECTED else int(ended)


def _put(name: str, source: bytes) -> None:
    """Run a module anew with another source, and the modules of its package that use it as they are.

    Whatever else has a name of what the module had before has what it has now.
    """
    package = name.rpartition(".")[0]
    again = [name, *_users(name, package)]
    old: dict[int, tuple[Any, str, str]] = {}
    for one in again:
        held = vars(sys.modules[one])
        old |= {id(value): (value, one, key) for key, value in held.items() if not key.startswith("__")}
    for one in again:
        module = sys.modules[one]
        code = source if one == name else Path(str(module.__file__)).read_bytes()
        exec(compile(code, str(module.__file__), "exec", dont_inherit=True), vars(module))
    for one, module in list(sys.modules.items()):
        if one.split(".")[0] in _OURS and one not in again:
            for key, value in list(vars(module).items()):
                if id(value) in old and not isinstance(value, ModuleType | str | int | bytes | type(None)):
                    _, home, was = old[id(value)]
                    setattr(module, key, vars(sys.modules[home])[was])


def _forget_engines() -> None:
    """Let tests make engines anew that they keep by the paths of records: those are of the module before."""
    for name, module in list(sys.modules.items()):
        if name.split(".")[0] == "tests":
            for value in vars(module).values():
                if getattr(value, "__annotations__", {}).get("return") == "Engine" and hasattr(
                    value, "cache_clear"
                ):
                    value.cache_clear()


def _users(name: str, package: str) -> list[str]:
    """Return the loaded modules of a package that use a module, each after those that it uses itself."""
    beside = [one for one in sys.modules if one.startswith(f"{package}.")]
    uses = {one: _used_by(sys.modules[one]) for one in beside}
    found: list[str] = []
    while more := [one for one in beside if one not in (name, *found) and uses[one] & {name, *found}]:
        ready = [one for one in more if not uses[one] & set(more)]
        found += ready or more
    return found


def _used_by(module: ModuleType) -> set[str]:
    """Return the modules from which a module has something."""
    held = vars(module).values()
    names = (one.__name__ if isinstance(one, ModuleType) else getattr(one, "__module__", "") for one in held)
    return {name for name in names if isinstance(name, str)}


def _patience(begin: float) -> float:
    """Return how many seconds a mutant may take, where the tests without any fault began at ``begin``."""
    return 10 + PATIENCE * (time.monotonic() - begin)


def _forked(run: Callable[[], int]) -> int:
    """Run a function in a process of its own, with its result as the status; return the process's number."""
    child = os.fork()
    if child:
        return child
    os.setsid()
    code = _BROKEN
    try:
        code = run()
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _ended(child: int, seconds: float) -> bool:
    """Wait for a child; return whether it ended well. One that takes too long is killed with its own."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status) == 0
        time.sleep(0.005)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return False
