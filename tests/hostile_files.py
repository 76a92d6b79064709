"""Files made to exhaust memory, written and read in a process of their own that reports its memory."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from zipfile import ZIP_LZMA, ZipFile

from tests.programs import run_program
from wgdesk.errors import UserError

ROOT = Path(__file__).resolve().parents[1]
Makers = Mapping[str, Callable[[Path], object]]


def many(piece: str, times: int, before: str = "") -> Iterator[str]:
    """Yield the pieces of a long text."""
    yield before
    for _ in range(times):
        yield piece


def many_parts(path: Path) -> None:
    """Write a zipped document with so many parts that their list alone is long."""
    with ZipFile(path, "w") as file:
        for n in range(12_000):
            file.writestr(f"part/{n:060}.xml", "")


def oddly_packed(path: Path, part: str, inside: str) -> None:
    """Compress a part with a method that lets the file choose how much memory it needs."""
    with ZipFile(path, "w") as file:
        file.writestr(part, inside, compress_type=ZIP_LZMA)


def read_each(files: Makers, read: Callable[[Path], object]) -> None:
    """Make each file in the folder named on the command line, read it, and print the outcome.

    A line has the name, the reason of the refusal, and the peak memory of the process in MB.
    """
    for name, make in files.items():
        path = Path(sys.argv[1]) / name
        make(path)
        try:
            read(path)
            key = "read"
        except UserError as fault:
            key = fault.key
        print(name, key, _megabytes())


def _megabytes() -> int:
    """Return the peak memory of this process; that of ``getrusage`` includes the parent before exec."""
    peak = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
    assert peak
    return int(peak[1]) // 1024


def told(module: str, folder: Path) -> tuple[dict[str, str], int]:
    """Run a module that calls ``read_each``; return the refusals by file, and the peak memory in MB."""
    done = run_program(
        [sys.executable, "-m", module, folder], cwd=ROOT, capture_output=True, text=True, check=True
    )
    found = [line.split() for line in done.stdout.splitlines()]
    return {name: key for name, key, _ in found}, max(int(megabytes) for *_, megabytes in found)
