"""Runs tests on one mutant after another, in a copy of the checkout.

Starting Python, loading the program and collecting tests takes longer than most tests, so it is done once.
That process forks for every mutant, and the child replaces the module by the mutant. Names that other
packages imported from the module are replaced too, but not values they computed from it on loading.
For a file where that matters (``ANEW``) everything is loaded afresh for every mutant.
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
PATIENCE = 4  # a mutant may take this many times as long as the unchanged source
LONGEST = 24 * 3600.0  # seconds
_BROKEN = 70  # the status of a process that did not end in time
_OURS = ("wgdesk", "ui", "tests")


class Copy:
    """A copy of the checkout, in which a file can be replaced by mutants."""

    def __init__(self, folder: Path, *, daily: bool = False) -> None:
        """``daily``: run only the tests and cases that run without ``--slow``."""
        self.root, self.daily = folder, daily
        listed = ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        for name in filter(None, subprocess.check_output(listed).decode().split("\0")):
            if (ROOT / name).is_file():
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / name, folder / name)
        for package in PACKAGES:
            importlib.import_module(package)

    def write(self, file: str, source: bytes) -> None:
        """Write a source and delete its bytecode, which might have the same second and length."""
        path = self.root / file
        path.write_bytes(source)
        for old in (path.parent / "__pycache__").glob(f"{path.stem}.*"):
            old.unlink()

    def survivors(
        self, file: str, sources: Sequence[bytes], tests: Sequence[str], *, anew: bool
    ) -> Iterator[int]:
        """Yield the indexes of the sources that pass the tests.

        If the tests fail after reloading the unchanged file, all is loaded ``anew``. Raises RuntimeError
        if they fail on the unchanged source.
        """
        if anew:
            yield from self._survivors_anew(file, sources, tests)
            return
        reading, writing = os.pipe()
        # First the unchanged source: if tests fail after reloading it, any mutant would seem noticed.
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
        """Load everything afresh for each source."""
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
        """Return the output of the last run."""
        return (self.root / "tests.log").read_text("utf-8", "replace")


class _Trying:
    """A plugin of pytest that runs the collected tests for each source in a child process."""

    def __init__(self, file: str, sources: Iterable[bytes], telling: int) -> None:
        """``telling``: a pipe for the indexes of the sources that pass, a line each."""
        self._module = file.removesuffix(".py").replace("/", ".")
        self._sources, self._telling = sources, telling
        self._failed = Path("failed")  # in a child the name of the failed test
        self._child = False

    def pytest_runtestloop(self, session: pytest.Session) -> bool | None:
        """Return None in a child, so that pytest goes on to the tests."""
        # The tests first run on the unchanged source, so that everything cached is made before the forks.
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
            elif (
                self._failed.exists()
            ):  # the next mutant is close to this one: the same test may well notice it
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
    """Return the exit status, 0 if no test failed: if all are slow none may have run."""
    return 0 if ended == pytest.ExitCode.NO_TESTS_COLLECTED else int(ended)


def _put(name: str, source: bytes) -> None:
    """Reload a module with another source, and the modules of its package that use it.

    In all other modules, references to objects of the old module are replaced.
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
    """Clear the engines cached by path of record: they belong to the old module."""
    for name, module in list(sys.modules.items()):
        if name.split(".")[0] == "tests":
            for value in vars(module).values():
                if getattr(value, "__annotations__", {}).get("return") == "Engine" and hasattr(
                    value, "cache_clear"
                ):
                    value.cache_clear()


def _users(name: str, package: str) -> list[str]:
    """Return the loaded modules of a package that use a module, each after those it uses itself."""
    beside = [one for one in sys.modules if one.startswith(f"{package}.")]
    uses = {one: _used_by(sys.modules[one]) for one in beside}
    found: list[str] = []
    while more := [one for one in beside if one not in (name, *found) and uses[one] & {name, *found}]:
        ready = [one for one in more if not uses[one] & set(more)]
        found += ready or more
    return found


def _used_by(module: ModuleType) -> set[str]:
    """Return the modules from which a module has imported something."""
    held = vars(module).values()
    names = (one.__name__ if isinstance(one, ModuleType) else getattr(one, "__module__", "") for one in held)
    return {name for name in names if isinstance(name, str)}


def _patience(begin: float) -> float:
    """Return the seconds a mutant may take, if the tests of the unchanged source began at ``begin``."""
    return 10 + PATIENCE * (time.monotonic() - begin)


def _forked(run: Callable[[], int]) -> int:
    """Run a function in a child process, with its result as exit status; return the process id."""
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
    """Wait for a child; return whether it succeeded. If it takes too long, it is killed with its children."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status) == 0
        time.sleep(0.005)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return False
