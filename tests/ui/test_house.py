"""The layout of the code: folders of panels, the length of modules, and what git must not track."""

import re
import subprocess
from pathlib import Path

from ui.state.panel_table import PANELS

ROOT = Path(__file__).parents[2]
MOST_LINES = 350


def test_every_folder_of_panels_holds_a_panel() -> None:
    folders = {path.parent.name for path in (ROOT / "ui/panels").glob("*/__init__.py")}
    assert folders == {panel.name for panel in PANELS}


def test_no_module_is_too_long() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for top in ("wgdesk", "ui")
        for path in (ROOT / top).rglob("*.py")
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > MOST_LINES
    }
    assert long == {}


def test_git_tracks_nothing_that_it_should_ignore() -> None:
    """A link committed as ``.venv`` takes the place of the environment wherever it is checked out."""
    if (ROOT / ".git").exists():  # else an export without history
        command = ["git", "ls-files", "--cached", "--ignored", "--exclude-standard"]
        kept = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        assert kept.stdout.split() == []


def test_only_the_clock_reads_the_time_of_the_computer() -> None:
    """Windows show the time of the clock they are given, so that tests and pictures can set it."""
    asking = re.compile(r"currentDate|currentTime|\bdate\.today|datetime\.now|utcnow|time\.time\b")
    found = {
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for top in ("wgdesk", "ui")
        for path in (ROOT / top).rglob("*.py")
        if path != ROOT / "wgdesk" / "clock.py"
        for line in path.read_text(encoding="utf-8").splitlines()
        if asking.search(line)
    }
    assert found == set()


def test_signals_name_the_types_of_their_values() -> None:
    """What Qt has no type for goes by ``value_signal``, so that its slots are checked."""
    untyped = re.compile(r"^    (\w+)\b.*\bSignal\([^)]*\bobject\b", re.MULTILINE)
    found = {
        path.relative_to(ROOT).as_posix(): set(names)
        for path in (ROOT / "ui").rglob("*.py")
        if path != ROOT / "ui" / "state" / "value_signal.py"
        and (names := untyped.findall(path.read_text(encoding="utf-8")))
    }
    assert found == {}
