"""A language added by the steps of CONTRIBUTING gets, step by step, reports, a script and windows."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.languages.lacking import lacking
from tests.languages.pseudo import add_report, add_script, add_windows, copied, quex
from tests.programs import run_program
from tests.report.render.pdffile import PdfFile
from ui.state.panel_table import BY_NAME

pytestmark = pytest.mark.slow  # long: in the thorough run only

LATIN = re.compile("[A-Za-z]{4,}")
DIGITS = "۰۱۲۳۴۵۶۷۸۹"
REPORT = ("-m", "wgdesk", "report")


class Program:
    """The program with some steps done for Quex, and the demonstration as a record."""

    def __init__(self, folder: Path, *steps: Callable[[Path], None]) -> None:
        self.folder = copied(folder / "program")
        for step in steps:
            step(self.folder)
        self.record = folder / "demo.wgdesk"
        self.out = folder / "out"
        config = folder / "config"
        config.mkdir()
        self._env = {
            **os.environ,
            "WGDESK_CONFIG": str(config),
            "WGDESK_DATA": str(config),
            "WGDESK_LANG": "qx",
            "PYTHONPATH": str(self.folder),
        }
        self.run("-m", "wgdesk", "demo", str(self.record))

    def run(self, *arguments: str) -> str:
        """Run Python on the copy and return what it prints."""
        done = self._done(arguments)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def window(self, lang: str) -> tuple[str, str, str]:
        """Return the arguments of ``WINDOW``."""
        return str(self.folder.parent / "config"), str(self.record), lang

    def refused(self, *arguments: str) -> bool:
        """Run a command and return whether it refuses Quex as unknown."""
        done = self._done(("-m", "wgdesk", *arguments, "--lang", "qx"))
        return done.returncode == 2 and "qx" in done.stderr

    def _done(self, arguments: Sequence[str]) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, *arguments]
        return run_program(command, cwd=self.folder, env=self._env, capture_output=True, text=True)


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Program:
    return Program(tmp_path_factory.mktemp("quex"), add_report, add_script, add_windows)


@pytest.fixture(scope="module")
def of_reports(tmp_path_factory: pytest.TempPathFactory) -> Program:
    return Program(tmp_path_factory.mktemp("reports"), add_report)


def test_after_the_first_step_it_supports_reports_only(of_reports: Program) -> None:
    record = str(of_reports.record)
    assert lacking(of_reports.folder, "qx") == []
    assert quex("Adoption of the report") in of_reports.run(*REPORT, record, "--lang", "qx")
    assert of_reports.refused("script", record, "--sitting", "1", "-o", str(of_reports.out / "script.pdf"))
    assert of_reports.refused("list", record, "all", "-o", str(of_reports.out / "lists.xlsx"))
    shown, said = json.loads(of_reports.run("-c", WINDOW, *of_reports.window("en")))
    assert shown == ["en", "1947", "LeftToRight"]
    assert quex("Quex") in said["report"]


def test_after_the_second_step_it_has_a_script_but_no_windows(tmp_path: Path) -> None:
    of_scripts = Program(tmp_path, add_report, add_script)
    assert lacking(of_scripts.folder, "qx") == []
    script = ("--sitting", "1", "--lang", "qx", "-o", str(tmp_path / "script.pdf"))
    of_scripts.run("-m", "wgdesk", "script", str(of_scripts.record), *script)
    assert of_scripts.refused("list", str(of_scripts.record), "all", "-o", str(tmp_path / "lists.xlsx"))


def test_after_all_steps_no_phrase_is_missing(program: Program) -> None:
    assert lacking(program.folder, "qx") == []


def test_the_report_has_its_words_and_digits_in_every_format(program: Program) -> None:
    program.run(
        *("-m", "wgdesk", "report", str(program.record), "--lang", "qx"),
        *("--format", "text,html,pdf,docx", "-o", str(program.out)),
    )
    made = {path.suffix: path for path in program.out.iterdir()}
    text = made[".txt"].read_text("utf-8")
    sentence = quex("Adoption of the report")
    assert sentence in text
    assert "\n۱." in text  # the number of the first paragraph
    assert not re.search(r"\n[0-9٠-٩]+\.", text)
    html = made[".html"].read_text("utf-8")
    assert '<html lang="qx" dir="rtl">' in html
    assert "counter(page, persian)" in html
    assert sentence in html
    with ZipFile(made[".docx"]) as parts:
        assert sentence in parts.read("word/document.xml").decode()
        assert 'w:bidi="fa-IR"' in parts.read("word/styles.xml").decode()
        for foot in ("footer", "footer-even"):  # the first page has no number
            assert "۱" in parts.read(f"word/{foot}.xml").decode()
    pdf = PdfFile(made[".pdf"].read_bytes())
    assert "/Lang (qx)" in pdf.catalog()
    drawn = "".join(line.text for line in pdf.lines(1))
    assert set(DIGITS) & set(drawn)
    assert not set("٠١٢٣٤٥٦٧٨٩") & set(drawn)


def test_the_report_has_names_in_the_language(program: Program) -> None:
    text = program.run("-m", "wgdesk", "report", str(program.record), "--lang", "qx")
    assert quex("Egypt") in text
    assert "Egypt" not in text


def test_the_chair_has_a_script_in_the_language(program: Program) -> None:
    path = program.out / "script.pdf"
    arguments = ("--sitting", "1", "--lang", "qx", "-o", str(path))
    program.run("-m", "wgdesk", "script", str(program.record), *arguments)
    pdf = PdfFile(path.read_bytes())
    assert "/Lang (qx)" in pdf.catalog()
    assert set(DIGITS) & {letter for line in pdf.lines(1) for letter in line.text}


WINDOW = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from ui.state.panel_table import BY_NAME
from ui.state.app_context import AppContext
from ui.windows.record.record_window import RecordWindow
from ui.windows.start.start_window import StartWindow

qapp = QApplication([])
app = AppContext(Path(sys.argv[1]))
app.apply()
app.change(language=sys.argv[3], report_language="qx")
window = RecordWindow(app, Path(sys.argv[2]))
window.resize(1366, 768)
window.show()
window.load()
said = {}
for panel in BY_NAME:
    window.show_panel(panel)
    qapp.processEvents()
    said[panel] = sorted(
        {
            one.text()
            for one in (*window.findChildren(QLabel), *window.findChildren(QAbstractButton))
            if one.isVisible() and one.text()
        }
    )
shown = app.settings.language, app.speech.figure(1947), qapp.layoutDirection().name
window.close()
print(json.dumps((shown, said)))
"""


def test_windows_are_in_the_language(program: Program) -> None:
    shown, said = json.loads(program.run("-c", WINDOW, *program.window("qx")))
    assert shown == ["qx", "۱۹۴۷", "RightToLeft"]
    assert len(said) == len(BY_NAME)
    for panel, texts in said.items():
        assert any(one.strip() == quex("Speakers") for one in texts), panel  # the way to that panel
        # Exceptions: the name of English in English, and the labels of keys.
        assert set(LATIN.findall(" ".join(texts))) <= {"English", "Enter", "Shift", "Ctrl"}
        assert not set("٠١٢٣٤٥٦٧٨٩") & set("".join(texts))
    assert {"English", "العربية", quex("Quex")} <= {*said["report"]}
