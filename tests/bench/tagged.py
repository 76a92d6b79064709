"""The time and memory that the structure of a PDF takes: the same report with and without it, in one run.

``python -m tests.bench.tagged [PAGES]`` prints times and peak memory of both, and their ratios. Each
measurement is a process of its own. Without structure no content is marked and no structure written.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from typing import Any

from tests.bench.pdf_large import LONG, fresh
from wgdesk.report.render import pdf_page
from wgdesk.report.render.pdf import to_bytes

_PARAGRAPHS_A_PAGE = 5
_ROUNDS = 3  # the best of these counts


def without_structure() -> None:
    """Stop pages from marking content and writing a structure."""

    def unmarked(self: Any, *_: Any) -> None:
        self._open = False

    def unwritten(*_: Any) -> None:
        return None

    pdf_page.Pages._mark = unmarked  # type: ignore[method-assign]
    pdf_page.write_structure = unwritten
    pdf_page._BETWEEN = ""


def measure(pages: int) -> None:
    """Make a PDF; print the processor time in seconds and the peak memory in MB."""
    document = fresh(pages * _PARAGRAPHS_A_PAGE)
    start = time.process_time()
    to_bytes(document)
    print(time.process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def measured(what: str, pages: int) -> tuple[float, float]:
    command = [sys.executable, "-m", __spec__.name, what, str(pages)]
    rounds = [
        tuple(map(float, subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()))
        for _ in range(_ROUNDS)
    ]
    return min(seconds for seconds, _ in rounds), min(memory for _, memory in rounds)


def main(pages: int) -> None:
    """Print the measurements of both and their ratios."""
    plain, marked = measured("plain", pages), measured("marked", pages)
    for name, (seconds, memory) in (("without structure", plain), ("with structure", marked)):
        print(f"{name}: {seconds:.2f} s, {memory:.0f} MB")
    print(f"{marked[0] / plain[0]:.2f} times as long, {marked[1] / plain[1]:.2f} times the memory")


if __name__ == "__main__":
    if len(sys.argv) == 3:
        if sys.argv[1] == "plain":
            without_structure()
        measure(int(sys.argv[2]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else LONG)
