"""Each language has every phrase of the parts it supports; missing phrases are told by name."""

import shutil
from pathlib import Path

import pytest

from tests.languages.lacking import lacking
from wgdesk.language_table import CODES, REPORTS, SCRIPTS
from wgdesk.phrasing.pack import pack_class
from wgdesk.phrasing.script_pack import script_pack

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = sorted(path.name for path in (ROOT / "resources" / "languages").iterdir())


def test_every_folder_is_a_language_of_the_table() -> None:
    assert set(FOLDERS) <= set(CODES)


@pytest.mark.parametrize("lang", FOLDERS)
def test_no_language_lacks_a_phrase(lang: str) -> None:
    assert lacking(ROOT, lang) == []


@pytest.mark.parametrize("lang", REPORTS)
def test_a_report_pack_defines_all_that_packs_define(lang: str) -> None:
    assert pack_class(lang).__abstractmethods__ == frozenset()


@pytest.mark.parametrize("lang", SCRIPTS)
def test_a_script_pack_defines_all_that_script_packs_define(lang: str) -> None:
    assert type(script_pack(lang, {})).__abstractmethods__ == frozenset()


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """Return a copy of both folders of each language, and a third language that is English."""
    for top in ("wgdesk", "resources"):
        shutil.copytree(ROOT / top / "languages", tmp_path / top / "languages")
        shutil.copytree(tmp_path / top / "languages" / "en", tmp_path / top / "languages" / "xx")
    return tmp_path


def test_a_language_may_support_reports_only(program: Path) -> None:
    words = program / "resources" / "languages" / "xx"
    for part in ("script", "lists", "screen", "handbook"):
        shutil.rmtree(words / part)
    assert lacking(program, "xx") == []


def test_missing_phrases_are_told_one_by_one(program: Path) -> None:
    words = program / "resources" / "languages" / "xx"
    points = words / "report" / "points.ftl"
    lines = points.read_text("utf-8")
    points.write_text(lines.replace("\nnamed-speakers =", "\nspeakers ="), "utf-8")
    (words / "handbook" / "tour.md").unlink()
    (program / "wgdesk" / "languages" / "xx" / "script.py").unlink()
    assert lacking(program, "xx") == [
        "report: points.ftl, named-speakers",
        "script: script.py",
        "handbook: tour.md, tour",
    ]


def test_without_the_report_all_other_parts_are_lacking(program: Path) -> None:
    shutil.rmtree(program / "resources" / "languages" / "xx" / "report")
    assert [one.partition(":")[0] for one in lacking(program, "xx")] == [
        *("script", "lists", "screen", "handbook"),
    ]
