"""On a paper for reading aloud, stressed words are underlined and moments are not split between pages."""

from __future__ import annotations

import pytest

from tests.report.render.pdffile import PdfFile
from wgdesk.phrasing.tree import Block, Body, Document, Heading, Role, Span, Text
from wgdesk.report.render.pdf import to_bytes
from wgdesk.script.reading_paper import reading_sheet


def made(rtl: bool, *blocks: Block[Text]) -> PdfFile:
    """Return a paper for reading aloud."""
    paper = Document(
        lang="ar" if rtl else "en",
        rtl=rtl,
        digits="european",
        stage="draft",
        symbol="",
        title="Paper",
        blocks=blocks,
    )
    return PdfFile(to_bytes(paper, look=reading_sheet(rtl)))


@pytest.mark.parametrize(
    ("rtl", "said"),
    [
        (False, ("I give the floor to ", "Brazil", " now.")),
        (True, ("أعطي الكلمة لوفد ", "البرازيل", " الآن.")),
    ],
)
def test_a_stressed_name_is_underlined_where_it_stands(rtl: bool, said: tuple[str, str, str]) -> None:
    before, name, after = said
    stressed = made(rtl, Body("b", (Span(before), Span(name, Role.STRESS), Span(after))))
    usual = made(rtl, Body("b", (Span(before + name + after),)))
    (line,) = (each for each in stressed.lines(1) if each.text == usual.lines(1)[0].text)
    rules = [rule for rule in stressed.rules(1) if rule not in usual.rules(1)]
    assert len(rules) == 1
    left, low, right, high = rules[0]
    assert low == high
    assert 0 < line.y - low < 10
    assert line.x < left < right < line.right
    assert right - left < (line.right - line.x) / 2


@pytest.mark.parametrize(("rtl", "name", "comma"), [(False, "Brazil", ","), (True, "البرازيل", "،")])
def test_a_comma_after_a_stressed_name_is_not_underlined(rtl: bool, name: str, comma: str) -> None:
    def width(*said: Span) -> float:
        paper = made(rtl, Body("b", (Span("A "), *said, Span(" B"))))
        left, _, right, _ = paper.rules(1)[-1]
        return right - left

    alone = width(Span(name, Role.STRESS))
    assert width(Span(name, Role.STRESS), Span(comma)) == pytest.approx(alone, abs=0.02)
    assert width(Span(name + comma, Role.STRESS)) > alone + 1


def test_a_moment_is_not_split_between_pages() -> None:
    words = (Span("word " * 60),)
    for lines in range(1, 12):
        moment = (Heading("h", 2, (Span("Title"),)), Body("1", words, kept=True), Body("2", words))
        fill = [Body(f"f{n}", (Span("Line."),)) for n in range(lines * 2)]
        paper = made(False, *fill, *moment)
        pages = range(1, paper.page_count + 1)
        having = {
            page for page in pages for line in paper.lines(page) if line.text.startswith(("Title", "word"))
        }
        assert len(having) == 1, lines
