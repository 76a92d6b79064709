"""Cold starts compared with those of other programs for the same task.

``python -m tests.bench.cold [RECORD]`` measures alternately in one run, so that load on the machine affects
all alike, and prints

- a PDF of RECORD (by default the demonstration) beside Typst, which sets the same text in the same
  typeface. ``pip install typst`` first; it is no dependency. Both times begin before Python does;
- ``--version`` and ``--help`` beside a Python that does nothing;
- the record shown in its window, from the start of the program and from the click in the start window, beside
  a bare Qt window.

Prints medians of wall-clock time and of processor time, which says more on a busy machine. Measure in an
environment with packaging/run.lock alone: reportlab and arabic-reshaper import uharfbuzz and fontTools of the
tests if they find them, which is a twentieth of a PDF.
"""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path

from tests.bench.start import BARE, PROGRAM, painted
from wgdesk.acting.desk import Desk
from wgdesk.exchange import import_file
from wgdesk.paths import font_files, resource
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.make import speak
from wgdesk.report.render.text import to_text

ROUNDS = 9
LOOK = """#set page(paper: "a4")
#set text(font: "Amiri", size: 13pt, lang: "ar", dir: rtl)
#set par(justify: true)
"""
TYPST = "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2], font_paths=[sys.argv[3]])"


def typst_source(record: Path) -> str:
    """Return the text of a record's Arabic report as Typst source, paragraph by paragraph."""
    desk = Desk.open(record)
    try:
        text = to_text(speak(desk.read(whole_record), "ar", "draft"))
    finally:
        desk.close()
    return LOOK + re.sub(r"([\\#$*_`<>@\[\]=+/~'\"-])", r"\\\1", text).replace("\n", "\n\n")


def process(*command: str) -> tuple[float, float]:
    """Run a program and return its wall-clock and processor time in milliseconds."""
    begin = time.perf_counter()
    child = subprocess.Popen([sys.executable, *command], stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(child.pid, 0)
    took = time.perf_counter() - begin
    child.returncode = os.waitstatus_to_exitcode(status)
    if status:
        raise RuntimeError(f"{command} ended with {child.returncode}")
    return took * 1000, (used.ru_utime + used.ru_stime) * 1000


def measured(record: Path, folder: Path) -> dict[str, list[tuple[float, float]]]:
    """Return the times of each, round by round; a click has no processor time (0)."""
    program = ("-P", "-m", "ui.app")
    commands = {
        "bare Python": ("-c", "pass"),
        "--version": (*program, "--version"),
        "--help": (*program, "--help"),
        "one PDF": (*program, "report", str(record), "--format", "pdf", "-o", str(folder)),
    }
    if find_spec("typst"):
        source = folder / "report.typ"
        source.write_text(typst_source(record), "utf-8")
        commands["Typst"] = ("-c", TYPST, str(source), str(folder / "typst.pdf"), str(font_files("Amiri")))
    windows = {
        "bare Qt window": (BARE,),
        "record shown": (PROGRAM, str(record)),
        "record clicked": (PROGRAM, "click", str(record)),
    }
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in (*commands, *windows)}
    for number in range(ROUNDS + 1):
        taken = {name: process(*command) for name, command in commands.items()}
        for name, (code, *given) in windows.items():
            taken[name] = painted(code, *given, env=dict(os.environ))
        for name, took in taken.items():
            if number:  # the first round compiles what was changed since the last start
                times[name].append(took)
    return times


def report(times: dict[str, list[tuple[float, float]]]) -> None:
    """Print medians, and the ratios with their goals."""
    wall = {name: statistics.median(took for took, _ in taken) for name, taken in times.items()}
    processor = {name: statistics.median(took for _, took in taken) for name, taken in times.items()}
    for name in times:
        used = f"{processor[name]:6.0f} ms of the processor" if processor[name] else ""
        print(f"{name:16} {wall[name]:6.0f} ms {used}")
    for name in ("--version", "--help"):
        print(f"{name}: {wall[name] - wall['bare Python']:.0f} ms over a bare Python (goal: under 60)")
    if "Typst" in times:
        ratios = (wall["one PDF"] / wall["Typst"], processor["one PDF"] / processor["Typst"])
        print("one PDF: {:.2f} x Typst, of the processor {:.2f} x (goal: 3.5)".format(*ratios))
    else:
        print("one PDF: the package typst is not installed, so there is nothing to compare with")
    for name, goal in (("record shown", 6.0), ("record clicked", 2.2)):
        ratio, own = wall[name] / wall["bare Qt window"], processor[name] / processor["bare Qt window"]
        used = f", of the processor {own:.2f} x" if own else ""
        print(f"{name}: {ratio:.2f} x a bare Qt window{used} (goal: {goal})")


def main(arguments: list[str]) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        record = Path(arguments[0]) if arguments else folder / "demo.wgdesk"
        if not arguments:
            import_file(resource("demo", "meeting.json"), record)
        os.environ |= {"WGDESK_CONFIG": name, "WGDESK_DATA": name}
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ.pop(
            "PYTHONDONTWRITEBYTECODE", None
        )  # as packaging/run does: otherwise each start compiles
        report(measured(record, folder))


if __name__ == "__main__":
    main(sys.argv[1:])
