"""Which mutants a source has, and that only the surviving ones are printed."""

import sys
import textwrap
from random import Random

import pytest

from tests.mutants.__main__ import drawn
from tests.mutants.mutations import mutants
from tests.mutants.running import ROOT
from tests.programs import run_program


def changed(source: str) -> list[str]:
    """Return the mutants of a source, without trailing spaces."""
    text = textwrap.dedent(source).encode()
    return [one.apply(text).decode().strip() for one in mutants(text)]


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("a < b", {"a <= b", "pass"}),
        ("x = a not in b", {"x = a in b"}),
        ("x = a is b", {"x = a is not b"}),
        ("x = a and b", {"x = a or b"}),
        ("x = not a", {"x = a"}),
        ("x = a + 1", {"x = a - 1", "x = a + 2"}),
        ("x = True", {"x = False"}),
        ('x = "key"', {'x = "key!"'}),
        ('x = "a sentence"', set()),
        ("x = and_(a, b)", {"x = or_(a, b)", "x = and_(b)", "x = and_(a)"}),
        ("x = a.is_(None)", {"x = a.is_not(None)"}),
        ("x = q.where(a)", {"x = q"}),
        ("x = f(a, key=b)", {"x = f(a)"}),
        ("x = (a, b)", {"x = (b)", "x = (a)"}),
        ("x = {a: b, c: d}", {"x = {c: d}", "x = {a: b}"}),
        ('x = "SELECT a WHERE b <= c"', {'x = "SELECT a WHERE b < c"'}),
        ('x = f"{a} IS NULL AND {b}"', {'x = f"{a} IS NOT NULL AND {b}"', 'x = f"{a} IS NULL OR {b}"'}),
        ("raise a", {"pass"}),
        ("x = [a for a in b if c]", {"x = [a for a in b if (not c)]"}),
        ('x: "int | None" = a', set()),
        ("Rows = Mapping[str, list[int]]", set()),
        ("assert a < b", set()),
        ('"""About it."""', set()),
    ],
)
def test_a_source_has_exactly_these_mutants(source: str, wanted: set[str]) -> None:
    assert set(changed(source)) == wanted


def test_mutants_keep_the_numbers_of_lines() -> None:
    source = textwrap.dedent(
        """
        def f(a):
            x = every(
                "ا",
                b,
                c,
            )
            return x
        """
    ).encode()
    for one in mutants(source):
        assert one.apply(source).count(b"\n") == source.count(b"\n")
        assert one.apply(source).splitlines()[0:2] == source.splitlines()[0:2]
    told = {one.diff(source) for one in mutants(source) if one.line(source) == 8}
    assert told == {"-     return x\n+     return None"}


@pytest.mark.slow
def test_only_surviving_mutants_are_printed() -> None:
    command = [sys.executable, "-m", "tests.mutants", "wgdesk/rules/places.py:37"]
    told = run_program(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    # A way is 1 or -1, so these mutants are equivalent to the source.
    assert told.splitlines()[1:] == [
        "wgdesk/rules/places.py:37",
        "-     follows = place if way < 0 else place + 1",
        "+     follows = place if way <= 0 else place + 1",
        "",
        "wgdesk/rules/places.py:37",
        "-     follows = place if way < 0 else place + 1",
        "+     follows = place if way < 1 else place + 1",
        "",
        "wgdesk/rules/places.py:37: 2 of 4 mutants are noticed, 2 are not (50.0 %)",
        "all: 2 of 4 mutants are noticed, 2 are not (50.0 %)",
    ]


def test_the_same_seed_draws_the_same_mutants() -> None:
    source = b"def f(a, b):\n    return a < b and not a or [a, b]\n"
    chosen = {name: list(mutants(source)) for name in ("one.py", "two.py")}
    few = drawn(chosen, 5, Random(7))
    assert sum(map(len, few.values())) == 5
    assert few == drawn(chosen, 5, Random(7))
    assert few != drawn(chosen, 5, Random(8))
    assert drawn(chosen, 1000, Random(7)).keys() == chosen.keys()
