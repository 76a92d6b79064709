"""How the tests run: without a screen, with files in memory, reproducible in CI, with or without the seed."""

import gc
import os
import shutil
import tempfile
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests import postgres
from tests.e2e.screen import absent
from tests.effort import THOROUGH, is_drawn, tries

ROOT = Path(__file__).resolve().parent.parent
SERVER_TESTS = {
    ROOT / "tests" / place for place in ("shared", "cli/test_stations.py", "ui/windows/test_shared_record.py")
}
_FEW_BUT_LONG = ("e2e", "at_spi", "live/test_any_course.py", "storage/test_kill.py", "copies/test_killed.py")
LONG = SERVER_TESTS | {ROOT / "tests" / place for place in _FEW_BUT_LONG}
SEED_TESTS = ROOT / "tests" / "seed"
# The record and report of a real meeting. Its sentences are not ours to publish, so it is beside the
# checkout; the repository tests the same grammar with the demonstration meeting.
SEED = ROOT.parent / "shared" / "seed"

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Flushing records to the disk takes a fifth of the time of the tests. If memory has room for the files of
# a run, they are there, unless TMPDIR is set.
MEMORY = Path("/dev/shm")
_ROOM = 4 * 2**30
if "TMPDIR" not in os.environ and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > _ROOM:
    os.environ["TMPDIR"] = str(MEMORY)
    tempfile.tempdir = None


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--slow", action="store_true", help="run the tests marked slow too")


def pytest_configure(config: pytest.Config) -> None:
    """Choose the number of examples of properties, before any of them is imported."""
    if config.getoption("--slow"):
        os.environ[THOROUGH] = "1"
    # Deadlines per example fail on a busy machine and find nothing.
    settings.register_profile(
        "desk", deadline=None, max_examples=tries(60), suppress_health_check=[HealthCheck.too_slow]
    )
    settings.register_profile("ci", settings.get_profile("desk"), derandomize=True)
    settings.load_profile("ci" if os.environ.get("CI") else "desk")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Return the number of processors, plus one if tests wait for the disk."""
    return (os.cpu_count() or 1) + (Path(tempfile.gettempdir()) != MEMORY)


def pytest_report_header() -> list[str]:
    lacking = absent()
    return [
        "seed: found beside the checkout, its tests are collected"
        if SEED.is_dir()
        else "seed: not beside the checkout, so tests/seed and tests/e2e/test_seed.py are not collected",
        f"screen: no {', '.join(lacking)}, so the tests in tests/e2e are not collected"
        if lacking
        else "screen: tests/e2e is collected",
        "server: the tests of shared records are collected"
        if postgres.there()
        else "server: no PostgreSQL, so the tests of shared records are not collected",
    ]


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    lacking = (collection_path == SEED_TESTS and not SEED.is_dir()) or (
        collection_path in SERVER_TESTS and not postgres.there()
    )
    return True if lacking else None


def pytest_collection_finish() -> None:
    """Collect garbage rarely, and never objects made by importing and collecting.

    A process that runs tests has a million objects. With Python's thresholds, traversing them takes more than
    a tenth of the processor time in tests of windows.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--slow"):
        _leave_out_slow(config, items)
    if "PYTEST_XDIST_WORKER" in os.environ:
        _put_longest_first(items)


def _leave_out_slow(config: pytest.Config, items: list[pytest.Item]) -> None:
    seed = config.getoption("randomly_seed", 0)
    run, left_out = [], []
    for item in items:
        slow = item.get_closest_marker("slow") and not item.get_closest_marker("daily")
        sampled_out = item.get_closest_marker("sampled") and not is_drawn(item.nodeid, seed)
        (left_out if slow or sampled_out else run).append(item)
    items[:] = run
    config.hook.pytest_deselected(items=left_out)


def _put_longest_first(items: list[pytest.Item]) -> None:
    """Put long-running files first, so that no process is left alone with one at the end.

    These are the files with many tests, and those with few that wait for other programs.
    """
    count = Counter(item.path for item in items)
    items.sort(key=lambda item: (not any(item.path.is_relative_to(one) for one in LONG), -count[item.path]))
