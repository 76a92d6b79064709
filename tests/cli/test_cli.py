"""The command line as users have it: real processes, real files, exit status and messages."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from tests.meetings import new_meeting
from tests.programs import run_program
from wgdesk.acting.desk import Desk
from wgdesk.acts import setup, wording
from wgdesk.acts.helpers.argument_kinds import Stage
from wgdesk.cli.told_faults import told
from wgdesk.errors import Refused
from wgdesk.reads.queries.meeting import meeting
from wgdesk.words.phrases import screen_phrases

pytestmark = pytest.mark.sampled

ROOT = Path(__file__).resolve().parents[2]


def run(
    *args: str | Path, cwd: Path | None = None, env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run ``wgdesk`` in a process of its own, English unless ``env`` says otherwise."""
    environment = {**os.environ, "WGDESK_LANG": "en", "PYTHONPATH": str(ROOT), **(env or {})}
    return run_program(
        [sys.executable, "-m", "wgdesk", *map(str, args)],
        cwd=cwd,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("record") / "meeting.wgdesk"
    desk = Desk.create(path)
    key = new_meeting(desk, ordinal=3, first_day=date(2026, 10, 5), last_day=date(2026, 10, 6))
    for field, lang, body in (
        ("body_full", "ar", "الفريق العامل المعني بالممتلكات الثقافية"),
        ("body_full", "en", "Working Group on Cultural Property"),
        ("body_short", "ar", "الفريق العامل"),
        ("body_short", "en", "Working Group"),
        ("venue", "ar", "فيينا"),
        ("venue", "en", "Vienna"),
    ):
        desk.do(wording.write_text, table="meeting", row=key, field=field, lang=lang, body=body)
    desk.do(setup.edit_meeting, meeting_id=key, symbol_draft="CHP/WG.1/2026/L.1")
    desk.close()
    return path


def test_text_goes_to_standard_output(record: Path) -> None:
    done = run("report", record, "--lang", "ar", "--format", "text")
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0] == "CHP/WG.1/2026/L.1"
    assert "فيينا، ٥ و ٦ تشرين الأول/أكتوبر ٢٠٢٦" in lines
    assert done.stderr == ""


def test_every_format_is_written_under_a_safe_name(record: Path, tmp_path: Path) -> None:
    done = run("report", record, "--lang", "en", "--format", "text,html,pdf,docx", "-o", tmp_path / "new")
    assert done.returncode == 0, done.stderr
    names = {f"CHP_WG.1_2026_L.1-en{suffix}" for suffix in (".txt", ".html", ".pdf", ".docx")}
    assert {path.name for path in (tmp_path / "new").iterdir()} == names
    assert (tmp_path / "new" / "CHP_WG.1_2026_L.1-en.pdf").read_bytes().startswith(b"%PDF-")


def test_a_final_report_is_refused_with_what_is_missing(record: Path, tmp_path: Path) -> None:
    done = run("report", record, "--stage", "final", "--format", "pdf,text", "-o", tmp_path / "out")
    assert done.returncode == 1
    assert "The final report was not written" in done.stderr
    assert "The final report has no symbol (Meeting details)" in done.stderr
    assert not (tmp_path / "out").exists()


def test_the_record_says_which_report_is_made_unless_another_is_asked_for(
    record: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "final.wgdesk"  # other tests use this record too
    shutil.copyfile(record, copy)
    desk = Desk.open(copy)
    desk.do(setup.edit_meeting, meeting_id=desk.read(meeting).id, stage=Stage.FINAL)
    desk.close()
    assert "The final report was not written" in run("report", copy, "--lang", "en").stderr
    assert run("report", copy, "--lang", "en", "--stage", "draft").stdout.startswith("CHP/WG.1/2026/L.1")


def test_a_refusal_has_its_own_message_even_if_a_phrase_of_the_same_name_exists() -> None:
    (line,) = told(Refused("empty-text"), screen_phrases("en"))
    assert line.startswith("There is no text.")


def test_check_lists_by_language(record: Path) -> None:
    done = run("check", record)
    assert done.returncode == 1
    assert "Arabic report:" in done.stdout
    assert "English report:" in done.stdout
    only = run("check", record, "--lang", "en")
    assert "Arabic report:" not in only.stdout
    arabic = run("check", record, "--lang", "ar", env={"WGDESK_LANG": "ar"})
    assert "لم يُسجَّل من تولى الرئاسة" in arabic.stdout
    assert not any(mark in arabic.stdout for mark in "\u2066\u2067\u2068\u2069")


def test_check_uses_the_terms_of_the_body(record: Path, tmp_path: Path) -> None:
    copy = tmp_path / "session.wgdesk"  # other tests use this record too
    shutil.copyfile(record, copy)
    desk = Desk.open(copy)
    desk.do(setup.set_option, name="term_event", value="session")
    desk.close()
    assert "(Session details)" in run("check", copy, "--lang", "en").stdout


def test_export_and_import_give_the_same_record(record: Path, tmp_path: Path) -> None:
    first = run("export", record, "--json")
    assert first.returncode == 0, first.stderr
    assert list(json.loads(first.stdout))[:2] == ["format", "version"]
    source = tmp_path / "record.json"
    source.write_text(first.stdout, "utf-8")
    brought = run("import", source, "-o", tmp_path / "copy.wgdesk")
    assert brought.returncode == 0, brought.stderr
    assert run("export", tmp_path / "copy.wgdesk", "--json").stdout == first.stdout


def test_a_bad_file_is_told_line_by_line_and_writes_nothing(tmp_path: Path) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text('{"format": "wgdesk-record", "version": 4, "meeting": {"ordinal": "nine"}}', "utf-8")
    done = run("import", bad, "-o", tmp_path / "copy.wgdesk")
    assert done.returncode == 2
    assert next(line.split(":")[0] for line in done.stderr.splitlines()) == "$.meeting.ordinal"
    assert not (tmp_path / "copy.wgdesk").exists()


@pytest.mark.parametrize("command", ["report", "check"])
def test_a_missing_file_or_one_that_is_not_a_record_is_told(command: str, tmp_path: Path) -> None:
    other = tmp_path / "letter.wgdesk"
    other.write_text("Dear colleague,", "utf-8")
    for path in (other, tmp_path / "missing.wgdesk"):
        done = run(command, path)
        assert done.returncode == 2
        assert len(done.stderr.splitlines()) == 1
        assert path.name in done.stderr


def test_wrong_arguments_point_to_help() -> None:
    done = run("report", "x.wgdesk", "--format", "odt")
    assert done.returncode == 2
    assert "odt" in done.stderr
    assert "wgdesk report --help" in done.stderr
    assert run().returncode == 2
    assert run("--help").returncode == 0
    assert run("report", "--help", env={"WGDESK_LANG": "ar"}).returncode == 0


@pytest.mark.parametrize(
    ("command", "endings"),
    [
        (("script", "--sitting", "1"), ".pdf"),
        (("list", "all"), ".xlsx, .csv, .pdf, .docx"),
        (("turns", "--sitting", "1"), ".vtt, .csv, .json"),
    ],
)
def test_an_output_with_the_ending_of_another_format_is_refused(
    record: Path, tmp_path: Path, command: tuple[str, ...], endings: str
) -> None:
    name, *words = command
    done = run(name, record, *words, "-o", tmp_path / "out.txt")
    assert done.returncode == 2
    assert f"out.txt: {endings}\n" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_arabic_is_printed_whatever_encoding_the_console_has(record: Path) -> None:
    done = run("report", record, env={"PYTHONIOENCODING": "ascii"})
    assert done.returncode == 0, done.stderr
    assert "مشروع التقرير" in done.stdout


def test_an_output_folder_that_cannot_be_made_is_told_in_a_line(record: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    done = run("report", record, "--format", "pdf", "-o", tmp_path / "file" / "below")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1


def test_a_report_can_be_given_a_name(record: Path, tmp_path: Path) -> None:
    file = tmp_path / "new" / "Our report.PDF"
    done = run("report", record, "--lang", "en", "-o", file)
    assert (done.returncode, done.stdout.strip()) == (0, str(file))
    assert [one.name for one in file.parent.iterdir()] == [file.name]
    assert file.read_bytes().startswith(b"%PDF")
    other = run("report", record, "--format", "docx,pdf", "-o", tmp_path / "a.pdf")
    assert other.returncode == 2
    assert "a.pdf" in other.stderr
    assert "docx, pdf" in other.stderr
    assert not (tmp_path / "a.pdf").exists()
    (tmp_path / "folder.pdf").mkdir()
    assert run("report", record, "-o", tmp_path / "folder.pdf").returncode == 0
    assert [one.suffix for one in (tmp_path / "folder.pdf").iterdir()] == [".txt"]


@pytest.mark.parametrize("name", ["/", "", "."])
def test_a_path_that_names_no_file_is_refused(name: str, tmp_path: Path) -> None:
    done = run("demo", name, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1
    assert "does not name a file" in done.stderr


@pytest.mark.parametrize("to", ["nonsense", "http://host/base", "/tmp", ""])
def test_a_wrong_address_is_refused(to: str, record: Path) -> None:
    done = run("share", record, "--to", to)
    assert (done.returncode, done.stdout) == (2, "")
    assert "not an address of a shared record" in done.stderr


def test_acts_missing_in_the_other_copy_are_refused(record: Path, tmp_path: Path) -> None:
    shutil.copy(record, other := tmp_path / "other.wgdesk")
    before = record.read_bytes()
    done = run("compare", record, other, "--take", "999999999,7")
    assert (done.returncode, done.stdout) == (2, "")
    assert "no act with the number 7, 999999999" in done.stderr
    assert record.read_bytes() == before


def test_a_record_of_another_meeting_is_not_taken_for_a_copy(record: Path, tmp_path: Path) -> None:
    run("demo", other := tmp_path / "other.wgdesk")
    done = run("compare", record, other)
    assert done.returncode == 2
    assert (
        done.stderr
        == "other.wgdesk is no copy of this record: the two have no act in common. Nothing was changed.\n"
    )
