"""The report as one HTML file."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import given

from tests.programs import run_program
from tests.report.render.documents import Found, content, documents
from tests.report.render.samples import ARABIC, DIRTY, ENGLISH, STRANGE, UN_ARABIC, UN_ENGLISH, t
from wgdesk.phrasing.tree import (
    Block,
    Body,
    Caption,
    Document,
    Heading,
    Note,
    Paragraph,
    Role,
    Span,
    Table,
    Text,
)
from wgdesk.report.make import write_as
from wgdesk.report.render.html import to_html

_KINDS = {
    "heading": "heading",
    "paragraph": "paragraph",
    "item": "item",
    "caption": "caption",
    "text": "body",
    "annex": "annex",
    "note": "note",
}
_VOID = frozenset({"meta", "br"})
_BLOCKS = frozenset({"p", "li", *(f"h{level}" for level in range(1, 7)), "aside", "tr"})


@dataclass
class Element:
    """An element of the page with its text, and where in the text its parts are."""

    tag: str
    attributes: dict[str, str]
    inside: list[Element | str] = field(default_factory=list)

    def walk(self) -> list[Element]:
        """Return this element and all within it, in order."""
        return [
            self,
            *(e for part in self.inside if isinstance(part, Element) for e in part.walk()),
        ]

    def text(self) -> str:
        """Return all text within; a break is a line end."""
        if self.tag == "br":
            return "\n"
        return "".join(part if isinstance(part, str) else part.text() for part in self.inside)


class Page(HTMLParser):
    """A strict reader, which requires that all elements are closed in order."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open = [Element("", {})]
        self.feed(source)
        self.close()
        assert len(self.open) == 1, f"{self.open[-1].tag} was never closed"

    @property
    def elements(self) -> list[Element]:
        """All elements in order."""
        return self.open[0].walk()[1:]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].inside.append(element)
        if tag not in _VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        self.open[-1].inside.append(data)

    def by_id(self, key: str) -> Element:
        """Return the one element with that id."""
        (found,) = [e for e in self.elements if e.attributes.get("id") == key]
        return found


def read(page: Page) -> list[Found]:
    """Return kind, label and text of every block of the page, in order."""
    return [_found(element) for element in page.elements if element.tag in _BLOCKS]


def _found(element: Element) -> Found:
    if element.tag == "tr":
        cells = [part.text() for part in element.inside if isinstance(part, Element)]
        return "row", None, " | ".join(cells)
    kind = _KINDS.get(element.attributes["class"].split()[0], "line")
    first = element.inside[0] if element.inside else ""
    if isinstance(first, Element) and first.attributes.get("class") == "label":
        rest = Element("", {}, element.inside[1:]).text()
        assert rest.startswith(" ")
        return kind, first.text(), rest[1:]
    return kind, None, element.text()


def test_the_label_of_a_recommendation_is_a_heading_under_that_of_its_section() -> None:
    blocks: list[Block[Text]] = [Heading("one", 1, t("One")), Caption("a", t("Recommendation 1"))]
    blocks += [Heading("two", 2, t("Two")), Caption("b", t("Recommendation 2"))]
    page = Page(to_html(replace(ENGLISH, blocks=tuple(blocks))))
    tags = [(page.by_id(key).tag) for key in ("one", "a", "two", "b")]
    assert tags == ["h2", "h3", "h3", "h4"]


@pytest.mark.sampled
@given(documents())
def test_every_block_says_what_the_document_says(document: Document) -> None:
    page = Page(to_html(document))
    assert read(page) == content(document)


@given(documents())
def test_ids_are_keys_and_every_link_arrives(document: Document) -> None:
    page = Page(to_html(document))
    ids = [e.attributes["id"] for e in page.elements if "id" in e.attributes]
    assert len(ids) == len(set(ids))
    assert {block.key for block in document.blocks} <= set(ids)
    links = [e.attributes["href"] for e in page.elements if e.tag == "a"]
    assert all(link.startswith("#") and unquote(link[1:]) in ids for link in links)


@pytest.mark.sampled
@given(documents())
def test_nothing_in_a_page_can_load_or_run(document: Document) -> None:
    for element in Page(to_html(document)).elements:
        assert element.tag not in {"script", "img", "link", "iframe", "object", "base", "form"}
        assert not {"src", "onclick", "onload", "style"} & set(element.attributes)


def test_text_is_data_never_markup() -> None:
    planted = "<img src=x onerror=alert(1)></p><script>alert(2)</script>&amp;\"'"
    document = Document(
        lang='en" onload="x',
        rtl=False,
        digits="european",
        stage="draft",
        symbol=planted,
        title=planted,
        blocks=(
            Paragraph(planted, t(planted), t(planted), (Note("n", t(planted), t(planted)),)),
            Table("table", (t(planted),), ((t(planted),),)),
        ),
    )
    page = Page(to_html(document))
    assert page.by_id(planted).text() == f"{planted} {planted}"
    assert [e.text() for e in page.elements if e.tag in {"th", "td"}] == [planted, planted]
    assert not [e for e in page.elements if e.tag in {"img", "script"} or "onload" in e.attributes]


def test_language_and_direction_stand_on_the_root() -> None:
    for document, lang, direction in ((ARABIC, "ar", "rtl"), (ENGLISH, "en", "ltr")):
        source = to_html(document)
        root = Page(source).elements[0]
        assert root.attributes == {"lang": lang, "dir": direction}
        assert not re.search(r"https?:|url\(|@import", source)
        assert not re.search(r"(margin|padding|border)-(left|right)|text-align: (left|right)", source)


def test_a_masthead_reads_from_left_to_right_and_stands_at_the_end_of_the_line() -> None:
    page = Page(to_html(ARABIC))
    (header,) = [e for e in page.elements if e.tag == "header"]
    block = header.inside[0]
    assert isinstance(block, Element)
    assert block.attributes == {"dir": "ltr", "lang": "en"}
    symbols = [e.text() for e in block.walk() if e.attributes.get("class") == "symbol"]
    assert symbols == ["CTOC/COP/WG.9/2031/L.1"]
    assert [e.text() for e in page.elements if e.tag == "h1"] == ["مشروع التقرير"]
    levels = [e.tag for e in page.elements if e.attributes.get("class") in {"heading", "annex"}]
    assert levels == ["h2", "h2", "h3", "h2", "h3", "h2"]


def test_items_of_a_list_are_a_list() -> None:
    page = Page(to_html(ARABIC))
    lists = [e for e in page.elements if e.tag == "ul"]
    assert [[e.attributes["id"] for e in one.walk() if e.tag == "li"] for one in lists] == [
        ["agenda/1", "agenda/1/a", "agenda/1/b", "agenda/2"]
    ]


@pytest.mark.parametrize("document", [UN_ARABIC, UN_ENGLISH], ids=["arabic", "english"])
def test_the_masthead_of_the_united_nations_has_all_its_lines_in_their_directions(document: Document) -> None:
    page = Page(to_html(document))
    assert document.un_page is not None
    assert document.un_page.job_line is not None
    (header,) = [e for e in page.elements if e.tag == "header"]
    kinds = {e.attributes["class"]: e.text() for e in header.walk() if e.tag == "p"}
    assert kinds["nations"] == document.un_page.nations[0].text
    assert kinds["symbol"] == "CTOC/COP/WG.9/2031/L.1"
    assert [e.text() for e in header.walk() if e.attributes.get("class") == "begin"] == ["CTOC"]
    english = [e for e in header.walk() if e.attributes.get("dir") == "ltr"]
    assert [e.attributes["lang"] for e in english] == ["en", "en"]
    assert page.by_id("mast/distribution") in english[1].walk()
    (footer,) = [e for e in page.elements if e.tag == "footer"]
    assert footer.text() == document.un_page.job_line[0].text
    keys = [e.attributes["id"] for e in page.elements if "id" in e.attributes]
    assert len(keys) == len(set(keys))
    assert {block.key for block in document.blocks} <= set(keys)


def test_a_footnote_and_its_mark_lead_to_each_other() -> None:
    page = Page(to_html(ENGLISH))
    note = page.by_id("note/g77")
    back = next(e for e in note.walk() if e.tag == "a")
    mark = page.by_id(unquote(back.attributes["href"][1:]))
    assert (mark.text(), mark.attributes["href"]) == ("1", "#note/g77")
    assert mark in page.by_id("intro/groups").walk()


def test_a_note_marked_twice_has_one_anchor_and_one_without_a_mark_none() -> None:
    twice: Paragraph[Text] = Paragraph(
        "p", (Span("a"), Span("1", Role.NOTE, "n"), Span("b"), Span("1", Role.NOTE, "n"))
    )
    document = replace(ENGLISH, blocks=(replace(twice, notes=(Note("n", t("text"), t("1")),)),))
    page = Page(to_html(document))
    marks = [e for e in page.elements if e.attributes.get("role") == "doc-noteref"]
    assert [mark.attributes.get("id") for mark in marks] == ["mark-n", None]

    silent = replace(ENGLISH, blocks=(Paragraph("p", t("a"), None, (Note("n", t("x"), t("1")),)),))
    assert [e.tag for e in Page(to_html(silent)).elements if e.tag == "a"] == []


def test_a_reference_leads_to_its_block_and_a_dead_one_is_text() -> None:
    page = Page(to_html(ENGLISH))
    (link,) = [e for e in page.elements if e.attributes.get("class") == "reference"]
    assert (link.text(), link.attributes["href"]) == ("paragraph 3", "#opening/1")
    dead = replace(ENGLISH, blocks=(Body("b", (Span("see 3", Role.REFERENCE, "gone"),)),))
    gone = Page(to_html(dead))
    assert read(gone) == [("body", None, "see 3")]
    assert "a" not in {e.tag for e in gone.elements}


def test_what_no_file_can_hold_is_left_out(tmp_path: Path) -> None:
    write_as("html", DIRTY, tmp_path / "report.html")
    page = Page((tmp_path / "report.html").read_text(encoding="utf-8"))
    assert read(page) == [("body", None, "abcde")]


def test_doubts_and_gaps_are_marked() -> None:
    page = Page(to_html(ARABIC))
    marked = {e.attributes["class"]: e.text() for e in page.elements if e.tag == "span"}
    assert (marked["doubt"], marked["missing"]) == ("[جلستين]", "[...]")


@pytest.mark.parametrize(
    ("line", "isolated"),
    [
        ("انظر 2031/CRP.2.", ["2031/CRP.2"]),  # a number would go to the wrong side of its letters
        ("جماعة Мост» في", []),
        ("جماعة «Мост» في", []),
        ("منظمة Дом «Мост» في", ["Дом «Мост»"]),  # guillemets do not pair in UAX 9
        ("انظر CTOC/COP/WG.4/2019/1 أعلاه", []),  # letters first: every program keeps it together
        ("شركة Foo (bar) هنا", []),
    ],
)
def test_what_would_reorder_is_isolated(line: str, isolated: list[str]) -> None:
    page = Page(to_html(replace(ARABIC, blocks=(Body("b", t(line)),))))
    assert [e.text() for e in page.elements if e.tag == "bdi"] == isolated


def test_text_wholly_in_the_other_script_runs_its_own_way() -> None:
    assert Page(to_html(ARABIC)).by_id("annex/1/text").attributes["dir"] == "ltr"
    assert Page(to_html(ENGLISH)).by_id("annex/1/text").attributes["dir"] == "rtl"
    assert "dir" not in Page(to_html(ENGLISH)).by_id("rec/1/text").attributes


@pytest.mark.sampled
def test_the_same_document_is_the_same_file_in_every_process(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    write_as("html", ARABIC, path)
    code = (
        "import sys; from tests.report.render.samples import ARABIC;"
        "from wgdesk.report.render.html import to_html;"
        "sys.stdout.buffer.write(to_html(ARABIC).encode())"
    )
    for seed in ("1", "2"):
        again = run_program(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        )
        assert again.stdout == path.read_bytes()


def test_a_cancel_or_an_unknown_block_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    write_as("html", ENGLISH, path, cancelled=lambda: True)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(TypeError, match="Picture"):
        write_as("html", STRANGE, path)
    assert list(tmp_path.iterdir()) == []
