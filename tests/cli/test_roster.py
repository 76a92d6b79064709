"""The command that takes a list of participants, used without a window."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.acting.records import rows, rows_in
from tests.cli.test_cli import record, run
from tests.rosters.workbooks import sheet_of, write_book
from wgdesk.cli.command_arguments import BAD, DONE
from wgdesk.cli.command_line import main
from wgdesk.storage.lock import Hold

__all__ = ["record"]


def test_a_record_that_a_window_has_open_is_left_alone(record: Path, tmp_path: Path) -> None:
    people, before = tmp_path / "list.csv", rows(record)
    people.write_text("State,Name\nEgypt,Mona Ali\n")
    with Hold(record, datetime.now(UTC)):
        assert main(["roster", str(record), str(people)]) == BAD
        assert main(["roster", str(record), str(people), "--dry-run"]) == DONE
    assert rows(record) == before


def test_a_printed_list_is_taken_like_a_table(
    record: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own, printed = Path(shutil.copy(record, tmp_path / "own.wgdesk")), tmp_path / "list.txt"
    before = rows_in(own, "participant")
    printed.write_text(
        "List of participants\nStates parties\nSPAIN\nMs. Ana Rey, Judge\nAlternate\nMr. Omar Said\n"
    )
    assert main(["roster", str(own), str(printed)]) == DONE
    lines = [line.split("\t")[:5] for line in capsys.readouterr().out.splitlines()]
    assert lines == [
        ["4", "new", "SPAIN", "ESP 100", "Ana Rey"],
        ["6", "new", "SPAIN", "ESP 100", "Omar Said"],
    ]
    taken = rows_in(own, "participant")
    assert {taken[key]["rank"] for key in taken.keys() - before.keys()} == {"head", "alternate"}
    assert main(["roster", str(own), str(printed)]) == DONE
    assert capsys.readouterr().err == "New: 0. Changed: 0. Unchanged: 2. Left out: 0.\n"


@pytest.mark.slow
def test_a_dry_run_prints_what_a_real_run_takes(record: Path, tmp_path: Path) -> None:
    people = [["الدولة", "الاسم", "الصفة"], ["مصر", "السيدة منى علي", "رئيسة الوفد"], ["Nigera", "X Y", ""]]
    book = write_book(tmp_path / "list.xlsx", {"Cover": sheet_of([["Title"]]), "People": sheet_of(people)})
    before = rows(record)
    dry = run("roster", record, book, "--sheet", "People", "--dry-run")
    assert (dry.returncode, rows(record)) == (1, before)
    lines = [line.split("\t") for line in dry.stdout.splitlines()]
    assert [line[:5] for line in lines] == [
        ["2", "new", "مصر", "EGY 100", "منى علي"],
        ["3", "left out", "Nigera", "NGA 92, NER 90, NIC 53", "X Y"],
    ]
    assert dry.stderr == "New: 1. Changed: 0. Unchanged: 0. Left out: 1.\n"
    taken = run("roster", record, book, "--sheet", "People")
    assert (taken.returncode, taken.stdout) == (1, dry.stdout)
    (one,) = rows_in(record, "participant").values()
    assert one["rank"] == "head"
    again = run("roster", record, book, "--sheet", "People")
    assert again.stderr == "New: 0. Changed: 0. Unchanged: 1. Left out: 1.\n"
    refused = run("roster", record, book, "--sheet", "Nobody")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "no sheet “Nobody”" in refused.stderr
    nowhere = run("roster", record, book, "--sitting", "9")
    assert (nowhere.returncode, nowhere.stderr) == (2, "The record has no meeting 9.\n")


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_taking_the_programs_own_list_of_participants_changes_nothing(tmp_path: Path, lang: str) -> None:
    demo, own = tmp_path / "demo.wgdesk", tmp_path / "own.csv"
    assert run("demo", demo).returncode == 0
    assert run("list", demo, "participants", "--lang", lang, "-o", own).returncode == 0
    done = run("roster", demo, own, "--dry-run")
    lines = [line.split("\t") for line in done.stdout.splitlines()]
    # A participant whose delegation was never registered.
    assert [(line[1], line[3], line[5]) for line in lines if line[1:2] != ["unchanged"] or line[5]] == [
        ("changed", "BWA 100", "registered")
    ]
    assert len(lines) == 22
