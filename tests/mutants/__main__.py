"""Finds mutants of a file that no test notices: see ``packaging/mutants``."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from random import Random

from tests.mutants.mutations import Mutant, mutants
from tests.mutants.running import ROOT, Copy
from tests.mutants.tests_of import ANEW, TESTS, tests_of


def main(arguments: list[str]) -> int:
    """Try every mutant of the files, or of all that have tests named for them; print the survivors.

    With ``--draw NUMBER`` only that many, drawn from all of the files and the files in named folders.
    With ``--daily`` only with tests that run without ``--slow``.
    """
    given = _read(arguments)
    files = [file for one in given.files or TESTS for file in _files(one)]
    with tempfile.TemporaryDirectory(dir=_room()) as folder:
        copy = Copy(Path(folder), daily=given.daily)
        chosen = {file: _mutants(file) for file in files}
        if given.draw:
            seed = given.seed if given.seed is not None else Random().randrange(10**9)
            print(f"{given.draw} mutants are drawn with --seed {seed}", flush=True)
            chosen = drawn(chosen, given.draw, Random(seed))
        scores = {file: _tried(copy, file.partition(":")[0], those) for file, those in chosen.items()}
    for file, (left, made) in scores.items():
        print(f"{file}: {_score(left, made)}")
    print(f"all: {_score(*(sum(one[at] for one in scores.values()) for at in (0, 1)))}")
    return 0


def _read(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="packaging/mutants")
    parser.add_argument("files", nargs="*", metavar="FILE[:LINE[-LINE]]")
    parser.add_argument("--draw", type=int, default=0, metavar="NUMBER", help="try only so many of them")
    parser.add_argument("--seed", type=int, help="draw the same ones again")
    parser.add_argument("--daily", action="store_true", help="leave the slow ones of their tests out")
    return parser.parse_args(arguments)


def _files(name: str) -> list[str]:
    """Return a named file with its lines ("file:40-60"), or the files of a folder."""
    if not (ROOT / name).is_dir():
        return [name]
    found = sorted((ROOT / name).rglob("*.py"))
    return [str(one.relative_to(ROOT)) for one in found if one.stat().st_size]


def _mutants(file: str) -> list[Mutant]:
    """Return the mutants of a file, or only those on the lines after a colon, "40" or "40-60"."""
    name, _, lines = file.partition(":")
    source = (ROOT / name).read_bytes()
    return [one for one in mutants(source) if _on(lines, one.line(source))]


def drawn(chosen: Mapping[str, Sequence[Mutant]], number: int, chance: Random) -> dict[str, Sequence[Mutant]]:
    """Return ``number`` mutants drawn from all files, by file; files without any are left out."""
    every = [(file, one) for file, those in chosen.items() for one in those]
    found: dict[str, list[Mutant]] = {}
    for file, one in sorted(chance.sample(every, min(number, len(every))), key=lambda drawn: drawn[0]):
        found.setdefault(file, []).append(one)
    return dict(found)


def _tried(copy: Copy, file: str, chosen: Sequence[Mutant]) -> tuple[int, int]:
    """Print the surviving mutants of a file; return their number and that of all tried."""
    source = (ROOT / file).read_bytes()
    tests = [one for one in tests_of(file) if one != "--slow" or not copy.daily]
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
    """Return a folder in memory if possible: tests write and flush thousands of records."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


def _score(left: int, made: int) -> str:
    share = 100 * (made - left) / max(made, 1)
    return f"{made - left} of {made} mutants are noticed, {left} are not ({share:.1f} %)"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
