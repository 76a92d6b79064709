"""A body may name the patterns with which its earlier reports are read."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from wgdesk.acting.desk import Desk
from wgdesk.earlier.source import SourceParagraph, plain_line
from wgdesk.earlier.understanding import Understood, understand
from wgdesk.exchange import import_file
from wgdesk.language_table import COMMON
from wgdesk.meeting_setup.bodies import BadBody, read_body
from wgdesk.paths import resource
from wgdesk.phrasing.report_wording import readable, wording
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.make import speak
from wgdesk.report.render.text import to_text

NAME = json.loads(resource("demo", "meeting.json").read_text("utf-8"))["meeting"]["body_full"]
HELD = ["held", "agenda"]


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> tuple[SourceParagraph, ...]:
    path = tmp_path_factory.mktemp("demo") / "demo.wgdesk"
    import_file(resource("demo", "meeting.json"), path)
    with closing(Desk.open(path)) as desk:
        text = to_text(speak(desk.read(whole_record), "en", "draft"))
    return tuple(SourceParagraph(n, plain_line(line)) for n, line in enumerate(text.splitlines(), 1))


@pytest.fixture
def body(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Return a function that installs a body of the demonstration's name, with lines added to its file."""
    monkeypatch.setenv("WGDESK_DATA", str(tmp_path))
    (tmp_path / "bodies").mkdir()

    def write(more: str) -> Path:
        file = tmp_path / "bodies" / "own.toml"
        texts = "".join(f'{lang} = "{NAME[lang]}"\n' for lang in ("ar", "en"))
        file.write_text(f"{more}\n[title]\n{texts}\n[meeting.body_full]\n{texts}", "utf-8")
        return file

    return write


def read(report: tuple[SourceParagraph, ...]) -> Understood:
    return understand(report, "report.txt", "en")


def test_only_the_patterns_that_the_body_names_are_used(
    report: tuple[SourceParagraph, ...], body: Callable[[str], Path]
) -> None:
    whole = read(report)
    body(f"earlier = {HELD}")
    found = read(report)
    kept = {kind: found.counts[kind] for kind in ("item", "delegation")}
    assert kept == {kind: whole.counts[kind] for kind in kept}
    assert {kind for kind in whole.counts if not found.counts[kind]} >= {
        *("officer", "recommendation", "document", "panellist")
    }


@pytest.mark.parametrize("more", ["", "earlier = []"])
def test_all_patterns_are_used_if_it_names_none(
    more: str, report: tuple[SourceParagraph, ...], body: Callable[[str], Path]
) -> None:
    body(f"earlier = {list(wording(COMMON).sentences)}")
    whole = read(report)
    body(more)
    assert read(report) == whole
    assert whole.record["meeting"]["body_full"] == NAME


@pytest.mark.sampled
@pytest.mark.parametrize("more", ["earlier = 7", 'earlier = ["helled"]'])
def test_all_patterns_are_used_if_its_file_is_broken(
    more: str, report: tuple[SourceParagraph, ...], body: Callable[[str], Path]
) -> None:
    whole = read(report)
    body(more).with_name("folder.toml").mkdir()
    assert read(report) == whole


def test_an_unknown_name_of_a_pattern_is_told_with_its_line(body: Callable[[str], Path]) -> None:
    with pytest.raises(BadBody) as bad:
        read_body(body('earlier = ["held", "helled"]'))
    assert [(fault.path, fault.key) for fault in bad.value.faults] == [("own.toml:1", "fault-choice")]


def test_all_languages_have_the_same_pattern_names_as_the_documentation() -> None:
    names = wording(COMMON).sentences.keys()
    assert {lang: wording(lang).sentences.keys() for lang in readable()} == dict.fromkeys(readable(), names)
    page = Path(__file__).resolve().parents[2] / "docs" / "earlier-report.md"
    named = re.search(r"ones to look for: ((?:`\w+`,?\s*)+)", page.read_text("utf-8"))
    assert named is not None
    assert re.findall(r"`(\w+)`", named[1]) == list(names)
