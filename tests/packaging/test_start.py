"""packaging/run when everything is installed already: quick, silent and out of the way."""

import json
import subprocess
import time
from pathlib import Path

from tests.packaging.played import Checkout, plant_another_ui


def test_arguments_and_folder_arrive_and_stdout_is_the_programs_own(set_up: Checkout, tmp_path: Path) -> None:
    plant_another_ui(tmp_path)
    arguments = ["report", "a b.wgdesk", "", "--lang", "ar", "*", "$HOME"]
    done = set_up.run(*arguments, cwd=tmp_path)
    assert json.loads(done.stdout) == {"folder": str(tmp_path), "arguments": arguments}
    assert done.stderr == ""


def test_second_start_takes_under_a_fifth_of_a_second(set_up: Checkout) -> None:
    took = []
    for _ in range(5):
        begin = time.perf_counter()
        assert set_up.run().stderr == ""
        took.append(time.perf_counter() - begin)
    assert min(took) < 0.2


def test_bytecode_is_compiled_and_kept_though_the_machine_forbids_it(set_up: Checkout) -> None:
    assert "no bytecode" not in set_up.run(PYTHONDONTWRITEBYTECODE="1").stderr
    assert list(set_up.site.glob("__pycache__/demo.*.pyc"))
    assert list(set_up.root.glob("ui/__pycache__/app.*.pyc"))


def test_phrases_are_compiled_in_the_checkout(set_up: Checkout) -> None:
    assert (set_up.root / "phrases").exists()


def test_the_command_in_the_environment_finds_the_checkout(set_up: Checkout, tmp_path: Path) -> None:
    plant_another_ui(tmp_path)
    link = tmp_path / "wgdesk"
    link.symlink_to(set_up.venv / "bin" / "wgdesk")
    out = subprocess.check_output([link, "check", "x"], cwd=tmp_path, text=True)
    assert json.loads(out) == {"folder": str(tmp_path), "arguments": ["check", "x"]}


def test_a_link_to_the_script_works(set_up: Checkout, tmp_path: Path) -> None:
    link = tmp_path / "desk"
    link.symlink_to(set_up.root / "packaging" / "run")
    out = subprocess.check_output([link, "x"], cwd=tmp_path, env=set_up.env, text=True)
    assert json.loads(out)["arguments"] == ["x"]
