"""What each command imports: another module costs time at every start, and would go unnoticed."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.programs import run_program
from wgdesk.exchange import import_file
from wgdesk.paths import resource
from wgdesk.words.phrase_files import keep_all

pytestmark = pytest.mark.slow  # long: in the thorough run only

ROOT = Path(__file__).resolve().parents[2]

# Runs a command and prints all imported modules.
WATCH = """
import contextlib, io, sys
from wgdesk.cli import command_line
with contextlib.suppress(SystemExit), contextlib.redirect_stdout(io.StringIO()):
    command_line.main(sys.argv[1:])
print(*sys.modules)
"""
# Packages that the program or its tests install.
THEIRS = {
    *("PIL", "PySide6", "arabic_reshaper", "attr", "babel", "bidi", "docx", "fluent", "fontpkg"),
    *(
        "jsonschema",
        "lxml",
        "platformdirs",
        "psycopg",
        "pytz",
        "reportlab",
        "shiboken6",
        "sqlalchemy",
        "tomli_w",
    ),
}
# Modules of ours and of SQLAlchemy that only some commands need, and of Python that none should import.
COSTLY = {
    *("wgdesk.report.check", "wgdesk.report.render.docx", "wgdesk.report.render.pdf"),
    "wgdesk.words.phrase_source",
    *("sqlalchemy.dialects.postgresql", "sqlalchemy.orm", "unittest", "pydoc"),
}
# Modules of Python needed only to open a record: each takes a tenth of the time of --help, or more.
NOT_FOR_WORDS = {"dataclasses", "hashlib", "inspect", "sqlite3", "asyncio"}

WORDS = "cli command_line command_arguments printing told_faults errors language_table paths words"
READ = f"{WORDS} left_beside clock model panel_rows storage"
RECORD = f"{READ} opened_record acting copies reads rules languages"  # whose own options the rules know
SPOKEN = f"{RECORD} phrasing report"
REPORT = f"{SPOKEN} report_command output_files unprinted_told told_findings"
MEASURING = "arabic_reshaper bidi"  # how many lines the name of the organ takes, and so its size
DRAWING = f"PIL {MEASURING} reportlab"
# Per command: third-party packages, packages of ours, and the costly modules it needs.
COMMANDS = {
    "--version": ("", WORDS, ""),
    "--help": ("", WORDS, ""),
    "report --help": ("", WORDS, ""),
    "no-such-command": ("", WORDS, ""),
    "report FILE": ("sqlalchemy bidi", REPORT, "wgdesk.report.check"),
    "report FILE --format html -o OUT": (f"sqlalchemy {MEASURING}", REPORT, "wgdesk.report.check"),
    "report FILE --format docx -o OUT": (
        f"sqlalchemy {MEASURING}",
        REPORT,
        "wgdesk.report.check wgdesk.report.render.docx",
    ),
    "report FILE --format pdf -o OUT": (
        f"sqlalchemy {DRAWING}",
        REPORT,
        "wgdesk.report.check wgdesk.report.render.pdf",
    ),
    "check FILE": ("sqlalchemy", f"{SPOKEN} check_command told_findings", "wgdesk.report.check"),
    "export FILE --json": ("sqlalchemy", f"{RECORD} file_commands output_files acts exchange", ""),
    "demo OUT/demo.wgdesk": (
        "sqlalchemy",
        f"{RECORD} file_commands output_files acts exchange",
        "sqlalchemy.orm",
    ),
    "script FILE --sitting 1 -o OUT/script.pdf": (
        f"sqlalchemy {DRAWING}",
        f"{SPOKEN} script_command output_files live script",
        "wgdesk.report.render.pdf",
    ),
    "backup FILE --list": ("sqlalchemy", f"{READ} backup_command acting copies reads rules", ""),
}


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a record; the phrases are compiled as after installation."""
    keep_all(resource())
    path = tmp_path_factory.mktemp("imports") / "meeting.wgdesk"
    import_file(resource("demo", "meeting.json"), path)
    return path


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_imports_what_it_needs(command: str, record: Path, tmp_path: Path) -> None:
    places = command.replace("FILE", str(record)).replace("OUT", str(tmp_path)).split()
    done = run_program(
        [sys.executable, "-c", WATCH, *places],
        cwd=ROOT,
        env={**os.environ, "WGDESK_LANG": "en", "WGDESK_DATA": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(done.stdout.split())
    theirs, ours, costly = (set(names.split()) for names in COMMANDS[command])
    assert {name.partition(".")[0] for name in loaded} & THEIRS == theirs
    # Within the command line each module counts: a command imports no other command.
    own = {
        name.removeprefix("wgdesk.cli.").removeprefix("wgdesk.")
        for name in loaded
        if name.startswith("wgdesk.")
    }
    assert {name.partition(".")[0] for name in own} == ours
    assert loaded & COSTLY == costly
    assert theirs or not loaded & NOT_FOR_WORDS
