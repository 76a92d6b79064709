"""The files that set up the project: scripts, locks, licences, the wheel, the selection of tests."""

import os
import re
import shutil
import sys
import tomllib
import zipfile
from pathlib import Path
from subprocess import PIPE

import pytest
from packaging.requirements import Requirement

from tests.programs import run_program

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
SCRIPTS = ("run", "test", "lock")


def pyproject() -> dict[str, object]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def locked(kind: str) -> dict[str, str]:
    """Return the versions in a lock by normalised name."""
    text = (PACKAGING / f"{kind}.lock").read_text("utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^ ]+)", text, re.MULTILINE))


def project_files() -> list[Path]:
    """Return every file of the project: neither ignored by git nor belonging to git."""
    made = {".git", ".venv", "build", "dist", "__pycache__", "__compiled__"}
    return [
        path
        for path in ROOT.rglob("*")
        if path.is_file()
        and not any(p in made or p.endswith("_cache") for p in path.relative_to(ROOT).parts)
        and ".hypothesis" not in path.parts
        and not path.name.startswith(".coverage")
    ]


@pytest.mark.parametrize("name", [*SCRIPTS, "setup.sh"])
def test_scripts_are_posix(name: str) -> None:
    shell = shutil.which("dash") or "sh"
    run_program([shell, "-n", PACKAGING / name], check=True)


@pytest.mark.parametrize("path", [".ci/run", *(f"packaging/{name}" for name in SCRIPTS)])
def test_commands_are_executable(path: str) -> None:
    assert os.access(ROOT / path, os.X_OK)


@pytest.mark.parametrize("kind", ["run", "test"])
def test_locks_carry_hashes_and_no_address(kind: str) -> None:
    text = (PACKAGING / f"{kind}.lock").read_text("utf-8")
    assert "://" not in text
    assert "--index" not in text
    entries = re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)[1:]
    assert len(entries) == len(locked(kind)) > 15
    assert all(re.search(r"^    --hash=sha256:[0-9a-f]{64}", e, re.MULTILINE) for e in entries)


def test_locks_fit_the_project() -> None:
    data = pyproject()
    project, groups = data["project"], data["dependency-groups"]
    assert isinstance(project, dict)
    assert isinstance(groups, dict)
    run, test = locked("run"), locked("test")
    assert run.items() <= test.items()
    for wanted, lock in ((project["dependencies"], run), (groups["test"] + groups["data"], test)):
        for requirement in map(Requirement, wanted):
            name = re.sub(r"[-_.]+", "-", requirement.name).lower()
            assert requirement.specifier.contains(lock[name]), name


def test_everything_installed_is_credited() -> None:
    notice = (ROOT / "NOTICE").read_text("utf-8")
    credited = set(re.findall(r"[a-z0-9]+(?:-[a-z0-9]+)*", notice))
    assert locked("run").keys() <= credited


def test_packaging_and_resources_are_no_python_packages() -> None:
    for name in ("packaging", "resources"):
        assert not list((ROOT / name).rglob("__init__.py")), name


def test_no_file_names_this_machine_or_a_registry() -> None:
    registries = "|".join(("pypi" + r"\.org", "python" + "hosted", "npm" + r"js\.org"))
    # A path into a home folder, or the path of this checkout.
    places = "|".join((r"(?<![\w./])/(?:home|root|Users)/\w", re.escape(f"{ROOT}/")))
    pattern = re.compile(f"{registries}|{places}")
    found = []
    for path in project_files():
        content = path.read_bytes()
        if b"\0" not in content:
            found += [(str(path.relative_to(ROOT)), hit) for hit in pattern.findall(content.decode("utf-8"))]
    assert found == []


def test_the_wheel_holds_program_resources_and_licences(tmp_path: Path) -> None:
    run_program(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path],
        cwd=ROOT,
        check=True,
    )
    (wheel,) = tmp_path.iterdir()
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {"ui/__init__.py", "wgdesk/__init__.py", "wgdesk/resources/delegations.csv"} <= names
    (info,) = {name.partition("/")[0] for name in names if ".dist-info/" in name}
    assert {f"{info}/licenses/LICENSE", f"{info}/licenses/NOTICE"} <= names
    assert {name.partition("/")[0] for name in names} == {"ui", "wgdesk", info}


def test_the_wheel_speaks_its_phrases_without_fluent(tmp_path: Path) -> None:
    run_program(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path],
        cwd=ROOT,
        check=True,
    )
    (wheel,) = tmp_path.iterdir()
    zipfile.ZipFile(wheel).extractall(tmp_path / "installed")
    installed = tmp_path / "installed" / "wgdesk" / "resources"
    sources = list(installed.rglob("*.ftl"))
    assert len(sources) > 50
    code = """
import sys
from pathlib import Path
from wgdesk.words import phrase_files
sys.modules["wgdesk.words.phrase_source"] = None  # importing it fails
for source in Path(sys.argv[1]).rglob("*.ftl"):
    phrase_files.read_forms(source)
print(phrase_files.__file__)
"""
    done = run_program(
        [sys.executable, "-P", "-c", code, installed],
        cwd=tmp_path / "installed",
        env={**os.environ, "PYTHONPATH": str(tmp_path / "installed")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.startswith(str(tmp_path))


# ---- selection of tests -----------------------------------------------------------------------


@pytest.mark.sampled
@pytest.mark.parametrize("with_seed", [False, True])
def test_seed_tests_are_collected_if_there_is_a_seed_and_slow_ones_on_request(
    tmp_path: Path, with_seed: bool
) -> None:
    tests = tmp_path / "checkout" / "tests"
    (tests / "seed").mkdir(parents=True)
    (tests / "e2e").mkdir()
    for needed in ("conftest.py", "effort.py", "postgres.py", "programs.py"):
        shutil.copy(ROOT / "tests" / needed, tests)
    for needed in ("screen.py", "popups.py"):
        shutil.copy(ROOT / "tests" / "e2e" / needed, tests / "e2e")
    shutil.copy(ROOT / "pyproject.toml", tests.parent)
    (tests / "seed" / "test_a.py").write_text("def test_of_seed(): pass\n")
    (tests / "test_b.py").write_text(
        "import pytest\n@pytest.mark.slow\ndef test_slow(): pass\ndef test_quick(): pass\n"
    )
    if with_seed:
        (tmp_path / "shared" / "seed").mkdir(parents=True)

    def collect(*options: str) -> str:
        return run_program(
            [sys.executable, "-m", "pytest", "--collect-only", *options],
            cwd=tests.parent,
            check=True,
            stdout=PIPE,
            text=True,
        ).stdout

    usual, all_of_them = collect(), collect("--slow")
    for out in (usual, all_of_them):
        assert ("seed: found" in out) == ("test_of_seed" in out) == with_seed
        assert ("not collected" in out) == (not with_seed)
        assert "test_quick" in out
    assert "test_slow" not in usual
    assert "1 deselected" in usual
    assert "test_slow" in all_of_them
