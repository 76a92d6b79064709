"""``wgdesk body`` checks the file of a body, and tells where and why it is wrong."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.cli.test_cli import ROOT
from tests.programs import run_program
from wgdesk.cli.command_arguments import BAD, DONE
from wgdesk.cli.command_line import main
from wgdesk.paths import resource


@pytest.mark.parametrize(("lang", "title"), [("en", "Commission on Narcotic Drugs"), ("ar", "لجنة المخدرات")])
def test_a_good_file_is_named(
    lang: str, title: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WGDESK_LANG", lang)
    assert main(["body", str(resource("bodies", "cnd.toml"))]) == DONE
    assert title in capsys.readouterr().out


def test_faults_are_told_with_file_and_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WGDESK_LANG", "en")
    file = tmp_path / "rivers.toml"
    file.write_text(
        '[title]\nen = "Rivers"\n\n[options]\nterm_chair = "boss"\nterm_even = "session"\n', "utf-8"
    )
    assert main(["body", str(file)]) == BAD
    told = capsys.readouterr().err.splitlines()
    assert told[0].startswith("rivers.toml:5: ")
    assert told[1] == "rivers.toml:6: Unknown key “term_even”. Did you mean “term_event”?"


@pytest.mark.sampled
@pytest.mark.parametrize("form", ["{key} = 1", "[{key}]", "x = {{ {key} = 1 }}"])
def test_a_key_of_very_many_parts_takes_no_memory(tmp_path: Path, form: str) -> None:
    """Python's TOML reader needs memory quadratic in their number: half a gigabyte would not be enough."""
    file = tmp_path / "deep.toml"
    file.write_text('title.en = "Rivers"\n' + form.format(key=".".join(["a"] * 30_000)), "utf-8")
    line = 'ulimit -v 1000000; exec "$0" -m wgdesk body "$1"'
    env = {**os.environ, "WGDESK_LANG": "en", "PYTHONPATH": str(ROOT)}
    done = run_program(["sh", "-c", line, sys.executable, str(file)], capture_output=True, env=env)
    assert done.returncode == BAD
    assert done.stderr.startswith(b"deep.toml:")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize("row", ["kind = {}", "kind = []", 'kind = "report"\nparent = {}', "kind = 7"])
def test_a_section_of_unknown_kind_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], row: str
) -> None:
    file = tmp_path / "odd.toml"
    file.write_text(f'[title]\nen = "Rivers"\n\n[[outline]]\n{row}\n', "utf-8")
    assert main(["body", str(file)]) == BAD
    assert capsys.readouterr().err.startswith("odd.toml:")
