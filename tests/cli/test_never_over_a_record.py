"""No command overwrites a record under any name: neither the one it reads nor another."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.test_cli import record
from wgdesk.cli.command_line import main

__all__ = ["record"]

WRITING = (
    ("export {record} --json -o {output}", "any.json"),
    ("report {record} -o {output}", "any.txt"),
    ("report {record} --format pdf,docx -o {output}", "any.docx"),
    ("list {record} all -o {output}", "any.xlsx"),
    ("list {record} participants -o {output}", "any.docx"),
    ("turns {record} --sitting 1 -o {output}", "any.json"),
    ("script {record} --sitting 1 -o {output}", "any.pdf"),
    ("order {record} -o {output}", "any.wgorder"),
    ("order {record} -o {output}", "any.pdf"),
)


@pytest.mark.parametrize(("command", "name"), WRITING)
@pytest.mark.parametrize("same", [True, False], ids=["itself", "another"])
def test_an_output_never_replaces_a_record(
    command: str, name: str, same: bool, record: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The record read may have the name of the output; another may be given by mistake."""
    shutil.copy(record, there := tmp_path / name)
    words = command.format(record=there if same else record, output=there).split()
    assert main(words) == 2
    assert there.read_bytes() == record.read_bytes()
    assert name in capsys.readouterr().err


def test_a_report_in_a_folder_leaves_a_record_of_its_name(record: Path, tmp_path: Path) -> None:
    words = ["report", str(record), "--format", "html,text", "-o", str(tmp_path)]
    assert main(words) == 0
    shutil.copy(record, there := min(tmp_path.glob("*.txt")))
    assert main(words) == 2
    assert there.read_bytes() == record.read_bytes()
