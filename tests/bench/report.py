"""The time of a report: ``python tests/bench/report.py [RECORD]`` (by default the demonstration).

Cold: whole processes, each beside one that only starts Python; the ratio is independent of the machine's
speed. Warm: the steps within a process, the fastest of many runs; of the PDF also how long its lines take,
alone and as part of 1,000 paragraphs.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import cycle
from pathlib import Path

from wgdesk.acting.desk import Desk
from wgdesk.exchange import import_file
from wgdesk.paths import resource
from wgdesk.phrasing.pack import pack
from wgdesk.phrasing.tree import Document, Paragraph
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.check import check
from wgdesk.report.make import FORMATS, write_as
from wgdesk.report.render.pdf import to_bytes
from wgdesk.report.render.shapers import shaper
from wgdesk.report.render.style import BlockKind
from wgdesk.report.render.un_style import look_of
from wgdesk.report.rtl import set_lines
from wgdesk.report.sections import build

RUNS = 9


def seconds(run: Callable[[], object]) -> float:
    """Return the time of a call."""
    begin = time.perf_counter()
    run()
    return time.perf_counter() - begin


def cold(record: Path, folder: Path) -> None:
    """Print the times of processes: four formats, and text alone, beside a bare interpreter."""

    def process(*args: str) -> float:
        return seconds(lambda: subprocess.run([sys.executable, *args], check=True, capture_output=True))

    report = ("-m", "wgdesk", "report", str(record), "-o", str(folder), "--format")
    for formats in (",".join(FORMATS), "pdf", "text"):
        pairs = [(process(*report, formats), process("-c", "pass")) for _ in range(RUNS)]
        times = [ours for ours, _ in pairs]
        ratio = statistics.median(ours / bare for ours, bare in pairs)
        print(
            f"cold {formats:24} median {statistics.median(times) * 1000:6.0f} ms   {ratio:5.1f} x bare Python"
        )


def warm(record: Path, folder: Path) -> None:
    """Print the times of the steps of a report in a process that has made one before."""
    desk = Desk.open(record)
    facts = desk.read(whole_record)
    spoken = pack("ar", facts.options).speak(build(facts, "draft"))
    steps: dict[str, Callable[[], object]] = {
        "read": lambda: desk.read(whole_record),
        "build": lambda: build(facts, "draft"),
        "load phrases and speak": lambda: pack("ar", facts.options).speak(build(facts, "draft")),
        "check": lambda: check(facts, "ar"),
        **{form: (lambda form=form: write_as(form, spoken, folder / form)) for form in FORMATS},
    }
    for name, step in steps.items():
        step()
        times = [seconds(step) for _ in range(RUNS * 3)]
        print(
            f"warm {name:24} median {statistics.median(times) * 1000:6.1f} ms   least {min(times) * 1000:.1f}"
        )
    for lang in ("ar", "en"):
        lines(pack(lang, facts.options).speak(build(facts, "draft")))
    desk.close()


def lines(spoken: Document) -> None:
    """Print the time for the lines of a report and for 1,000 paragraphs of it, and that of their PDF."""
    paragraphs = [block for block in spoken.blocks if isinstance(block, Paragraph)]
    many = [replace(one, key=f"p{n}") for n, one in zip(range(1_000), cycle(paragraphs), strict=False)]
    look = look_of(spoken)
    style = look.style(BlockKind.PARAGRAPH)
    used, full = shaper(style.lettering(spoken.rtl, style.size)), look.page.column * 1000 / style.size
    steps: dict[str, Callable[[], object]] = {
        "lines": lambda: [set_lines(used, one.text, full, full, justified=True) for one in paragraphs],
        "lines of 1,000": lambda: [set_lines(used, one.text, full, full, justified=True) for one in many],
        "PDF of 1,000": lambda: to_bytes(replace(spoken, blocks=tuple(many))),
    }
    for name, step in steps.items():
        step()
        times = [seconds(step) for _ in range(RUNS)]
        told = f"median {statistics.median(times) * 1000:6.1f} ms   least {min(times) * 1000:.1f}"
        print(f"{spoken.lang} {name:26} {told}")


def main() -> None:
    """Run both on the record given, or on the demonstration."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        record = Path(sys.argv[1]) if len(sys.argv) > 1 else folder / "demo.wgdesk"
        if len(sys.argv) == 1:
            import_file(resource("demo", "meeting.json"), record)
        cold(record, folder)
        warm(record, folder)


if __name__ == "__main__":
    main()
