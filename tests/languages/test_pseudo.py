"""A language that is added by the steps of CONTRIBUTING has a report, a script and windows."""

import json
import os
import re
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.languages.pseudo import add_quex, quex
from tests.programs import run_program
from tests.report.render.pdffile import PdfFile
from ui.state.panel_table import BY_NAME

pytestmark = pytest.mark.slow  # long: in the thorough run only

LATIN = re.compile("[A-Za-z]{4,}")
DIGITS = "۰۱۲۳۴۵۶۷۸۹"


class Program:
    """The program with Quex, and the demonstration as a record of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = add_quex(folder / "program")
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
        command = [sys.executable, *arguments]
        done = run_program(command, cwd=self.folder, env=self._env, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return done.stdout


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Program:
    return Program(tmp_path_factory.mktemp("quex"))


def test_the_report_is_in_its_words_and_digits_in_every_format(program: Program) -> None:
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


def test_names_stand_in_it_in_its_own_language(program: Program) -> None:
    text = program.run("-m", "wgdesk", "report", str(program.record), "--lang", "qx")
    assert quex("Egypt") in text
    assert "Egypt" not in text


def test_the_chair_has_a_script_in_it(program: Program) -> None:
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
app.change(language="qx")
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


def test_windows_speak_it(program: Program) -> None:
    printed = program.run("-c", WINDOW, str(program.folder.parent / "config"), str(program.record))
    shown, said = json.loads(printed)
    assert shown == ["qx", "۱۹۴۷", "RightToLeft"]
    assert len(said) == len(BY_NAME)
    for panel, texts in said.items():
        assert any(one.strip() == quex("Speakers") for one in texts), panel  # the way to that panel
        # What is not said in it: the own name of English, and what is written on keys.
        assert set(LATIN.findall(" ".join(texts))) <= {"English", "Enter", "Shift", "Ctrl"}
        assert not set("٠١٢٣٤٥٦٧٨٩") & set("".join(texts))
    assert {"English", "العربية", quex("Quex")} <= {*said["report"]}
