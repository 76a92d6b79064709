"""The command that reads an earlier report, used without a window."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.test_cli import run
from tests.earlier.word_files import SHORT, paragraph, write_word


@pytest.mark.slow
def test_a_dry_run_prints_what_a_real_run_takes(tmp_path: Path) -> None:
    report, record = tmp_path / "report.docx", tmp_path / "new.wgdesk"
    write_word(report, "".join(map(paragraph, SHORT)))
    dry = run("earlier", report, "-o", record, "--dry-run")
    assert (dry.returncode, record.exists()) == (0, False)
    lines = [line.split("\t") for line in dry.stdout.splitlines()]
    assert ["Delegations", "3"] in lines
    assert lines[-1] == ["10", "3. A bell was rung."]
    assert dry.stderr == (
        "No delegation is known by this name: Atlantis\n3 paragraphs were not understood, or only in part.\n"
    )
    taken = run("earlier", report, "-o", record)
    kept = "4 paragraphs are in the record word for word, as added texts.\n"
    assert (taken.returncode, taken.stdout, taken.stderr) == (0, dry.stdout, dry.stderr + kept)
    printed = run("report", record, "--lang", "en", "--stage", "draft")
    assert "Malta, Atlantis and Trinidad and Tobago" in printed.stdout
    assert "Union of Harbours" in printed.stdout
    assert "A bell was rung." in printed.stdout
    again = run("earlier", report, "-o", record)
    assert (again.returncode, again.stdout) == (2, "")
    refused = run("earlier", report, "--lang", "ar")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "no section of a report" in refused.stderr
