"""Which faults put into a file no test notices: see ``packaging/mutants``."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.mutants.mutations import mutants
from tests.mutants.running import ROOT, Copy
from tests.mutants.tests_of import ANEW, TESTS, tests_of


def main(arguments: list[str]) -> int:
    """Try every mutant of the files, or of all that have tests named for them; print the survivors."""
    with tempfile.TemporaryDirectory(dir=_room()) as folder:
        copy = Copy(Path(folder))
        scores = {file: _tried(copy, *file.partition(":")[::2]) for file in arguments or TESTS}
    for file, (left, made) in scores.items():
        print(f"{file}: {_score(left, made)}")
    print(f"all: {_score(*(sum(one[at] for one in scores.values()) for at in (0, 1)))}")
    return 0


def _tried(copy: Copy, file: str, lines: str) -> tuple[int, int]:
    """Print the mutants of a file that its tests do not notice; return how many, and how many there are.

    ``lines``: only those on these lines, "40" or "40-60".
    """
    source, tests = (ROOT / file).read_bytes(), tests_of(file)
    chosen = [one for one in mutants(source) if _on(lines, one.line(source))]
    print(f"{file}: {len(chosen)} mutants; {' '.join(tests)}", flush=True)
    left = 0
    for place in copy.survivors(file, [one.apply(source) for one in chosen], tests, anew=file in ANEW):
        left += 1
        print(f"{file}:{chosen[place].line(source)}\n{chosen[place].diff(source)}\n", flush=True)
    return left, len(chosen)


def _on(lines: str, line: int) -> bool:
    first, last = (lines.split("-") * 2)[:2] if lines else ("1", str(line))
    return int(first) <= line <= int(last)


def _room() -> str | None:
    """Return a folder in memory if there is one: tests write and flush thousands of records."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


def _score(left: int, made: int) -> str:
    share = 100 * (made - left) / max(made, 1)
    return f"{made - left} of {made} mutants are noticed, {left} are not ({share:.1f} %)"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
