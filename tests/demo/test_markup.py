"""Markup typed into a record is text in every report, never an element or a link.

Links lead to places in the report, and from the symbols of documents to where these are published.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pymupdf
import pytest

from tests.demo.play import LANGUAGES, Json, Play, meeting
from tests.demo.printed import everything, files
from tests.report.render.wordfile import WordFile
from wgdesk.model import DelegationName, Wording

MARKUP = "<img src=x onerror=a()><a href=http://x.example/>b</a>"
PUBLISHED = "https://docs.un.org/"


def marked_meeting() -> Json:
    """Return the demonstration with markup after every text and every name."""
    record = meeting()
    _mark(record)
    return record


def _mark(node: Any) -> None:
    if isinstance(node, dict):
        for key, value in node.items():
            if isinstance(value, str) and key in (*LANGUAGES, "note", "listed", "running", "paren", "body"):
                node[key] = f"{value} {MARKUP}"
            else:
                _mark(value)
    elif isinstance(node, list):
        for part in node:
            _mark(part)


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Play]:
    play = Play.new(tmp_path_factory.mktemp("markup"), marked_meeting())
    yield play
    play.desk.close()


def test_the_record_has_markup_in_every_text(marked: Play) -> None:
    of_the_file = (Wording.lang.in_(LANGUAGES), Wording.table != "grouping")
    assert not marked.rows(Wording, *of_the_file, ~Wording.body.endswith(MARKUP))
    assert len(marked.rows(Wording, Wording.table == "grouping", Wording.body.endswith(MARKUP))) == 2
    assert len(marked.rows(DelegationName, DelegationName.listed.endswith(MARKUP))) == 10


@pytest.mark.parametrize("lang", LANGUAGES)
def test_plain_text_has_the_markup_unchanged(marked: Play, lang: str) -> None:
    assert marked.text(lang).count(MARKUP) > 100


class _Tags(HTMLParser):
    """Collects the elements of a page and the targets of its links."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.letters = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]

    def handle_data(self, data: str) -> None:
        self.letters += data


@pytest.mark.parametrize("lang", LANGUAGES)
def test_html_shows_the_markup_as_text(marked: Play, lang: str, tmp_path: Path) -> None:
    page = _Tags(files(marked.record(), lang, tmp_path)["html"].read_text("utf-8"))
    assert "img" not in page.tags
    assert page.links
    assert all(link.startswith(("#", PUBLISHED)) for link in page.links)
    assert page.letters.count(MARKUP) > 100


@pytest.mark.sampled
@pytest.mark.parametrize("lang", LANGUAGES)
def test_word_shows_the_markup_as_text(marked: Play, lang: str, tmp_path: Path) -> None:
    file = WordFile(files(marked.record(), lang, tmp_path)["docx"].read_bytes())
    letters = "".join(text for _, label, text in file.content())
    assert letters.count(MARKUP) > 100
    for name, part in file.parts.items():
        values = [value for element in part.iter() for value in element.attrib.values()]
        assert not [value for value in values if "x.example" in value or "onerror" in value], name
        assert not [element.tag for element in part.iter() if element.tag.endswith(("}img", "}a"))], name


@pytest.mark.sampled
@pytest.mark.parametrize("lang", LANGUAGES)
def test_pdf_shows_the_markup_as_text(marked: Play, lang: str, tmp_path: Path) -> None:
    path = files(marked.record(), lang, tmp_path)["pdf"]
    found = everything(path)
    assert found.count("onerror") > 100
    assert b"/Dest" in path.read_bytes()
    assert not [name for name in ("/Launch", "/GoToR", "/JavaScript") if name in found]
    with pymupdf.open(path) as file:
        out = [link["uri"] for page in file for link in page.get_links() if "uri" in link]
    assert out
    assert all(uri.startswith(PUBLISHED) for uri in out)
    assert len(re.findall(r"/URI\s*\(", found)) == len(out)
