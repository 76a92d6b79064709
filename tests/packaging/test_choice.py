"""Which of several Pythons packaging/run chooses for the environment."""

import re
import sys
from pathlib import Path

import pytest

from tests.packaging.played import PACKAGING, Checkout, make_system, write_script
from tests.programs import run_program

pytestmark = pytest.mark.slow  # long: in the thorough run only

# Prints what find_python found and its messages. Only the simulated Pythons may be found.
CHOOSE = """
set -eu
here=$1
. "$here/setup.sh"
python_names=${python_names% /usr/bin/python3}
if find_python; then echo "$base"; say_choice; else echo none; fi
"""


@pytest.fixture
def system(tmp_path: Path) -> Path:
    """Return the only folder on PATH, without any Python."""
    folder = make_system(tmp_path / "system", {})
    (folder / "python3").unlink()
    return folder


def put(system: Path, name: str, time: int, version: str, real: str | None = None) -> None:
    """Add a Python that takes ``time`` for the benchmark; with 0 it cannot make an environment."""
    minor = version.split(".")[1]
    line = f"{time} {version} {real or f'/real/{name} of {version}'}"
    fits = f'[ {time} != 0 ] && [ "$3" -ge {minor} ]'
    write_script(system / name, f'[ "$1" = -c ] && {fits} && echo "{line}"')


def choose(system: Path) -> tuple[str, str]:
    """Return the name of the chosen Python, and the messages."""
    done = run_program(
        ["/bin/sh", "-c", CHOOSE, "sh", str(PACKAGING)],
        env={"PATH": str(system)},
        capture_output=True,
        text=True,
        check=True,
    )
    return Path(done.stdout.strip()).name, done.stderr


def test_the_fastest_python_is_chosen_and_the_others_are_told(system: Path) -> None:
    put(system, "python3", 1800, "3.11.7")
    put(system, "python3.13", 1000, "3.13.5")
    put(system, "python3.12", 1400, "3.12.1")
    chosen, said = choose(system)
    assert chosen == "python3.13"
    first, *others = said.splitlines()
    assert first.endswith("with Python 3.13.5 (/real/python3.13 of 3.13.5).")
    assert others == [
        "  Python 3.11.7 (/real/python3 of 3.11.7) takes 1.8 times as long for the same work.",
        "  Python 3.12.1 (/real/python3.12 of 3.12.1) takes 1.4 times as long for the same work.",
    ]


def test_a_slightly_faster_python_is_not_preferred(system: Path) -> None:
    put(system, "python3", 1000, "3.12.1")
    put(system, "python3.13", 905, "3.13.5")
    assert choose(system)[0] == "python3"
    put(system, "python3.13", 895, "3.13.5")
    assert choose(system)[0] == "python3.13"


def test_a_python_slow_for_a_moment_is_not_taken_for_slow(system: Path, tmp_path: Path) -> None:
    put(system, "python3", 1800, "3.11.7")
    put(system, "python3.13", 1000, "3.13.5")
    once = tmp_path / "once"
    time = f"$(if [ -e {once} ]; then echo 1000; else echo 3000; fi)"
    write_script(system / "python3.13", f'echo "{time} 3.13.5 /real/python3.13"; : >{once}')
    assert choose(system)[0] == "python3.13"


def test_a_python_with_several_names_is_measured_once(system: Path) -> None:
    for name in ("python3", "python3.13"):
        put(system, name, 1000, "3.13.5", "/usr/bin/python3.13")
    chosen, said = choose(system)
    assert chosen == "python3"
    assert len(said.splitlines()) == 1


def test_a_python_that_cannot_make_an_environment_is_skipped(system: Path) -> None:
    put(system, "python3", 0, "3.13.5")
    put(system, "python3.11", 1800, "3.11.7")
    assert choose(system)[0] == "python3.11"
    put(system, "python3.11", 0, "3.11.7")
    assert choose(system)[0] == "none"


def test_an_untested_newer_python_is_chosen_only_if_there_is_no_other(system: Path) -> None:
    put(system, "python3.14", 500, "3.14.0")
    assert choose(system)[0] == "python3.14"
    put(system, "python3", 1000, "3.11.7")
    assert choose(system)[0] == "python3"


def test_a_real_python_is_measured(system: Path) -> None:
    real = Path(sys._base_executable).resolve()  # type: ignore[attr-defined]
    write_script(system / "python3", f'exec "{real}" "$@"')
    write_script(system / "python3.12", '[ "$3" != 13 ] || echo "999999999 3.12.1 /slow/python3.12"')
    chosen, said = choose(system)
    assert chosen == "python3"
    first, other = said.splitlines()
    assert re.search(rf"with Python 3\.\d+\.\d+ \({re.escape(str(real))}\)\.$", first)
    assert re.search(r"Python 3\.12\.1 \(/slow/python3\.12\) takes \d{2,}\.\d times as long", other)


def test_a_sound_environment_is_kept_even_if_a_faster_python_exists(checkout: Checkout) -> None:
    checkout.forget()
    write_script(Path(checkout.env["PATH"]) / "python3.13", "echo 1 3.13.9 /fast/python3.13")
    try:
        done = checkout.run("x")
    finally:
        (Path(checkout.env["PATH"]) / "python3.13").unlink()
    assert done.returncode == 0, done.stderr
    assert "Making" not in done.stderr
