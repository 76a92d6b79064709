"""The commands in README work on the demonstration as described there."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from wgdesk.cli.command_arguments import DONE, REFUSED
from wgdesk.cli.command_line import main

README = (Path(__file__).resolve().parents[2] / "README.md").read_text("utf-8")
DEMONSTRATION = README.partition("on the demonstration meeting, in this order:")[2].split("```")[1]
COMMANDS = re.findall(r"^\./packaging/run (.+?)(?: +#.*)?$", DEMONSTRATION, re.MULTILINE)
# The demonstration lacks something on purpose.
LACKS = ("report demo.wgdesk --lang en --stage final", "check")


def test_every_command_works_on_the_demonstration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WGDESK_DATA", str(tmp_path / "data"))
    assert len(COMMANDS) > 10
    for command in COMMANDS:
        line, _, file = command.partition(" > ")
        if line == "demo.wgdesk":  # opens a window
            continue
        done = main(shlex.split(line))
        said = capsys.readouterr()
        assert done == (REFUSED if line.startswith(LACKS) else DONE), (command, said.err)
        assert said.out or done == REFUSED, command  # an empty list would show a newcomer nothing
        if file:
            (tmp_path / file).write_text(said.out, "utf-8")


def test_every_command_in_the_readme_exists(capsys: pytest.CaptureFixture[str]) -> None:
    for command in sorted(set(re.findall(r"^\./packaging/run (\w+) ", README, re.MULTILINE))):
        with pytest.raises(SystemExit) as ended:
            main([command, "--help"])
        assert ended.value.code == DONE, (command, capsys.readouterr().err)
