"""packaging/run and packaging/test when something must be installed, and when it cannot be."""

import json
import shutil
import subprocess
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.packaging.played import DEBIAN, Checkout, make_system, make_wheel, write_script
from tests.programs import run_program, running

pytestmark = pytest.mark.slow


def asked(checkout: Checkout) -> str:
    path = Path(checkout.env["ASKED"])
    return path.read_text() if path.exists() else ""


# ---- when something changed -------------------------------------------------------------------


def test_a_changed_lock_is_installed(checkout: Checkout) -> None:
    lock = checkout.root / "packaging" / "run.lock"
    wheels = Path(checkout.env["PIP_FIND_LINKS"])
    lock.write_text(lock.read_text() + make_wheel(wheels, "more", {"more.py": ""}))
    assert checkout.run().returncode == 0
    assert (checkout.site / "more.py").exists()


def test_a_moved_checkout_is_repaired_without_a_network(checkout: Checkout, set_up: Checkout) -> None:
    done = checkout.run("x", PIP_FIND_LINKS="")
    assert json.loads(done.stdout)["arguments"] == ["x"]
    assert "Making" not in done.stderr
    for script in (checkout.venv / "bin").iterdir():
        if script.is_file() and not script.is_symlink():
            assert str(set_up.root) not in script.read_text()
    where = run_program(
        [checkout.venv / "bin" / "python", "-P", "-c", "import wgdesk; print(wgdesk.__file__)"],
        cwd="/",
        check=True,
        capture_output=True,
        text=True,
    )
    assert Path(where.stdout.strip()) == checkout.root / "wgdesk" / "__init__.py"


def test_an_interrupted_installation_is_done_again(checkout: Checkout) -> None:
    checkout.forget()
    (checkout.venv / "unfinished").touch()
    (checkout.site / "demo.py").unlink()  # pip itself would not notice
    done = checkout.run("x")
    assert "Making the environment" in done.stderr
    assert (checkout.site / "demo.py").exists()
    assert not (checkout.venv / "unfinished").exists()


def test_a_half_deleted_environment_is_made_anew(checkout: Checkout) -> None:
    checkout.forget()
    (checkout.venv / "pyvenv.cfg").unlink()
    done = checkout.run("x")
    assert "Making the environment" in done.stderr
    assert (checkout.venv / "pyvenv.cfg").exists()
    assert json.loads(done.stdout)["arguments"] == ["x"]


def test_an_environment_whose_python_is_gone_is_made_anew(checkout: Checkout) -> None:
    (checkout.venv / "bin" / "python").unlink()
    (checkout.venv / "bin" / "python").symlink_to("/nowhere/python3")
    done = checkout.run("x")
    assert "Making the environment" in done.stderr
    assert json.loads(done.stdout)["arguments"] == ["x"]


def test_two_first_starts_at_once_set_up_once(checkout: Checkout) -> None:
    checkout.forget()
    with ExitStack() as stack:
        both = [
            stack.enter_context(
                running(checkout.command("x"), env=checkout.env, stderr=subprocess.PIPE, text=True)
            )
            for _ in range(2)
        ]
        words = [process.communicate()[1] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert "".join(words).count("Set up.") == 1


# ---- when it cannot be installed --------------------------------------------------------------


def test_without_a_network_it_says_so_and_changes_nothing(checkout: Checkout) -> None:
    lock = checkout.root / "packaging" / "run.lock"
    lock.write_text(lock.read_text() + f"other==1 --hash=sha256:{'0' * 64}\n")
    done = checkout.run("x")
    assert done.returncode == 1
    assert done.stdout == ""
    assert "needs the network, once" in done.stderr
    assert "Traceback" not in done.stderr
    lock.write_text(lock.read_text().partition("other")[0])
    assert checkout.run("x", PIP_FIND_LINKS="").returncode == 0


def test_a_package_that_is_not_the_locked_one_is_refused(checkout: Checkout) -> None:
    lock = checkout.root / "packaging" / "run.lock"
    lock.write_text(lock.read_text() + f"evil==1 --hash=sha256:{'0' * 64}\n")
    make_wheel(Path(checkout.env["PIP_FIND_LINKS"]), "evil", {"evil.py": ""})
    done = checkout.run("x")
    assert done.returncode == 1
    assert "DO NOT MATCH THE HASHES" in done.stderr
    assert not (checkout.site / "evil.py").exists()


def test_missing_debian_packages_are_installed_by_the_names_of_that_release(checkout: Checkout) -> None:
    lacking = {"LACKING": "libgl1 libglib2.0-0 libglib2.0-0t64"}
    assert checkout.run("x", **lacking).returncode == 0
    update, install = asked(checkout).splitlines()
    assert update.endswith(" update")
    assert install.endswith(" install --no-install-recommends libgl1 libglib2.0-0t64")
    checkout.forget()
    assert checkout.run("x", **lacking, UNKNOWN="libglib2.0-0t64").returncode == 0
    assert asked(checkout).endswith(" libgl1 libglib2.0-0\n")


def test_a_person_is_asked_for_the_password_only_when_something_is_missing(
    checkout: Checkout, tmp_path: Path
) -> None:
    person = make_system(tmp_path / "person", DEBIAN)
    (person / "id").unlink()
    write_script(person / "id", "echo 1000")
    checkout.env["PATH"] = str(person)
    assert checkout.run("x").returncode == 0
    assert asked(checkout) == ""
    checkout.forget()
    assert checkout.run("x", LACKING="libegl1").returncode == 0
    assert asked(checkout).startswith("sudo\n")
    checkout.forget()
    (person / "sudo").unlink()
    done = checkout.run("x", LACKING="libegl1")
    assert done.returncode == 1
    assert "As root, once: apt-get install libegl1" in done.stderr


def test_packages_that_cannot_be_installed_stop_the_start(checkout: Checkout) -> None:
    done = checkout.run("x", LACKING="libegl1", OFFLINE="yes")
    assert done.returncode == 1
    assert "needs the network, once" in done.stderr


def test_a_missing_python_is_installed_as_a_package(fresh: Checkout, tmp_path: Path) -> None:
    bare = make_system(tmp_path / "bare", DEBIAN)
    write_script(bare / "python3", "exit 1")  # too old, or without venv
    checkout = Checkout(tmp_path / "new", fresh.env | {"PATH": str(bare)})
    shutil.copytree(fresh.root, checkout.root, ignore=shutil.ignore_patterns(".venv"))
    text = (checkout.root / "packaging" / "setup.sh").read_text()
    assert " /usr/bin/python3'" in text
    # This machine's own Python must not be found.
    (checkout.root / "packaging" / "setup.sh").write_text(text.replace(" /usr/bin/python3'", "'"))
    done = checkout.run("x", LACKING="python3 python3-venv", ASKED=str(tmp_path / "asked"))
    assert (tmp_path / "asked").read_text().endswith(" python3 python3-venv\n")
    assert done.returncode == 1
    assert "Python 3.11 or later" in done.stderr


def test_other_systems_are_told_what_to_install(checkout: Checkout, tmp_path: Path) -> None:
    checkout.env["PATH"] = str(make_system(tmp_path / "other", {}))
    assert checkout.run("x").returncode == 0  # nothing is missing, so nothing is asked
    checkout.forget()
    (checkout.site / "PySide6" / "QtWidgets.py").write_text("raise ImportError('libGL.so.1: none')")
    done = checkout.run("x")
    assert done.returncode == 1
    assert "libGL.so.1: none" in done.stderr
    assert "libxcb-cursor0" in done.stderr
    write_script(tmp_path / "other" / "dnf", "exit 1")
    assert "sudo dnf install python3 " in checkout.run("x").stderr


def test_packaging_test_tells_which_commands_are_missing(checkout: Checkout, tmp_path: Path) -> None:
    checkout.env["PATH"] = str(make_system(tmp_path / "other", {"Xvfb": "", "soffice": ""}))
    done = run_program(
        [checkout.root / "packaging" / "test"], env=checkout.env, capture_output=True, text=True
    )
    assert done.returncode == 1
    assert "not here: xauth xdotool import openbox pdftotext" in done.stderr
