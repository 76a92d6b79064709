"""Each language has every phrase of the parts it supports; missing ones are told by name."""

import shutil
from pathlib import Path

import pytest

from tests.languages.lacking import RECOGNIZED, lacking
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
    known = program / "wgdesk" / "languages" / "xx" / "known.py"
    known.write_text(known.read_text("utf-8").replace('agenda=("agenda",),', ""), "utf-8")
    assert lacking(program, "xx") == [
        "report: known.py, agenda",
        "report: points.ftl, named-speakers",
        "script: script.py",
        "handbook: tour.md, tour",
    ]


def test_every_kind_of_known_words_is_told_if_there_are_none(program: Path) -> None:
    for file in RECOGNIZED:
        (program / "wgdesk" / "languages" / "xx" / file).unlink()
    told = lacking(program, "xx")
    assert {"report: known.py, agenda", "report: known.py, offices", "report: in_lists.py, forms"} <= {*told}
    # Not what only some languages have: letters of another script, articles.
    assert not {"report: known.py, initials", "report: known.py, article"} & {*told}


def test_without_the_report_all_other_parts_are_lacking(program: Path) -> None:
    shutil.rmtree(program / "resources" / "languages" / "xx" / "report")
    assert [one.partition(":")[0] for one in lacking(program, "xx")] == [
        *("script", "lists", "screen", "handbook"),
    ]
