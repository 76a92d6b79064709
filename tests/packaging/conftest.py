"""Fixtures: checkouts to run the scripts in."""

import json
import shutil
from pathlib import Path

import pytest

from tests.packaging.played import APP, DEBIAN, PACKAGING, Checkout, make_system, make_wheel


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """A checkout before its first start, on a Debian with every package installed."""
    place = tmp_path_factory.mktemp("desk")
    checkout = place / "a checkout's folder"
    for package in ("ui", "wgdesk"):
        (checkout / package).mkdir(parents=True)
        (checkout / package / "__init__.py").touch()
    (checkout / "ui" / "app.py").write_text(APP)
    (checkout / "wgdesk" / "words").mkdir()
    (checkout / "wgdesk" / "words" / "phrase_files.py").write_text("open('phrases', 'w')")
    shutil.copytree(PACKAGING, checkout / "packaging")
    wheels = place / "wheels"
    wheels.mkdir()
    qt = make_wheel(wheels, "PySide6", {"PySide6/__init__.py": "", "PySide6/QtWidgets.py": ""})
    lock = qt + make_wheel(wheels, "demo", {"demo.py": "GREETING = 'here'\n"})
    for kind in ("run", "test"):
        (checkout / "packaging" / f"{kind}.lock").write_text(lock)
    env = {
        "PATH": str(make_system(place / "debian", DEBIAN)),
        "HOME": str(place),
        "ASKED": str(place / "asked"),
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": str(wheels),
    }
    return Checkout(checkout, env)


@pytest.fixture(scope="module")
def set_up(fresh: Checkout) -> Checkout:
    """The fresh checkout after its first start."""
    done = fresh.run("first", "start")
    assert done.returncode == 0, done.stderr
    assert "Making the environment" in done.stderr
    assert json.loads(done.stdout)["arguments"] == ["first", "start"]
    return fresh


@pytest.fixture
def checkout(set_up: Checkout, tmp_path: Path) -> Checkout:
    """A copy of the checkout after its first start, which a test may change."""
    copy = set_up.copy_to(tmp_path / "copy")
    copy.env["ASKED"] = str(tmp_path / "asked")
    return copy
