"""packaging/run when everything is installed: quick and silent."""

import json
import resource
from pathlib import Path

import pytest

from tests.packaging.played import Checkout, plant_another_ui
from tests.programs import run_program


def test_arguments_and_folder_are_passed_on_and_stdout_is_the_programs(
    set_up: Checkout, tmp_path: Path
) -> None:
    plant_another_ui(tmp_path)
    arguments = ["report", "a b.wgdesk", "", "--lang", "ar", "*", "$HOME"]
    done = set_up.run(*arguments, cwd=tmp_path)
    assert json.loads(done.stdout) == {"folder": str(tmp_path), "arguments": arguments}
    assert done.stderr == ""


def processor_time() -> float:
    """Return the processor time of ended children of this process and their children, in seconds."""
    taken = resource.getrusage(resource.RUSAGE_CHILDREN)
    return taken.ru_utime + taken.ru_stime


@pytest.mark.sampled
def test_second_start_takes_under_a_fifth_of_a_second(set_up: Checkout) -> None:
    # Processor time: on a busy machine wall-clock time includes other programs.
    took = []
    for _ in range(5):
        begin = processor_time()
        assert set_up.run().stderr == ""
        took.append(processor_time() - begin)
    assert min(took) < 0.2


def test_bytecode_is_kept_even_if_the_environment_forbids_it(set_up: Checkout) -> None:
    assert "no bytecode" not in set_up.run(PYTHONDONTWRITEBYTECODE="1").stderr
    assert list(set_up.site.glob("__pycache__/demo.*.pyc"))
    assert list(set_up.root.glob("ui/__pycache__/app.*.pyc"))


def test_phrases_are_compiled_in_the_checkout(set_up: Checkout) -> None:
    assert (set_up.root / "phrases").exists()


def test_the_command_in_the_environment_finds_the_checkout(set_up: Checkout, tmp_path: Path) -> None:
    plant_another_ui(tmp_path)
    link = tmp_path / "wgdesk"
    link.symlink_to(set_up.venv / "bin" / "wgdesk")
    done = run_program([link, "check", "x"], cwd=tmp_path, check=True, capture_output=True, text=True)
    assert json.loads(done.stdout) == {"folder": str(tmp_path), "arguments": ["check", "x"]}


def test_a_link_to_the_script_works(set_up: Checkout, tmp_path: Path) -> None:
    link = tmp_path / "desk"
    link.symlink_to(set_up.root / "packaging" / "run")
    done = run_program([link, "x"], cwd=tmp_path, env=set_up.env, check=True, capture_output=True, text=True)
    assert json.loads(done.stdout)["arguments"] == ["x"]
