"""Unknown nodes are refused, any text is set, and a file is written whole."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.report.render.pdffile import PdfFile, poppler_text
from tests.report.render.samples import ARABIC, DIRTY, ENGLISH, STRANGE, t
from wgdesk.phrasing.tree import Body, Document, Heading, LineRole, Paragraph, Table, TitleLine
from wgdesk.report.make import write_as
from wgdesk.report.render.pdf import to_bytes
from wgdesk.report.render.style import sheet

PAGE = sheet(True).page


def printed(document: Document) -> str:
    """Return the text that another program reads in a PDF of the document."""
    return " ".join(poppler_text(to_bytes(document), 1).split())


def test_a_character_that_no_face_has_is_printed_as_its_number() -> None:
    blocks = (Body("good", t("Text")), Body("bad", t("Li 联 and 😀")), Body("worse", t("ڽ 😀")))
    text = printed(replace(ENGLISH, blocks=blocks, symbol="A/联"))
    assert "Li [U+8054] and [U+1F600]" in text
    assert "[U+06BD]" in text
    assert not set(text) & set("联😀ڽ")
    assert "U+1F600" in printed(replace(ARABIC, blocks=(Body("bad", t("نص 😀 ثم نص")),)))


def test_a_character_that_only_the_regular_face_has_is_missing_in_bold() -> None:
    superscript = "\u2070"  # in Amiri Regular, not in Amiri Bold nor in Liberation Serif
    assert "[U+2070]" not in printed(replace(ARABIC, blocks=(Body("b", t(superscript)),)))
    assert "[U+2070]" in printed(replace(ARABIC, blocks=(Heading("h", 1, t(superscript)),)))


def test_lone_surrogates_are_printed_as_numbers() -> None:
    assert "[U+D800]" in printed(DIRTY)


def test_a_title_of_anything_is_kept_out_of_harm() -> None:
    data = to_bytes(replace(ENGLISH, title="a\x00\ud800) (b\\", symbol="x"))
    assert PdfFile(data).information("Title") == "a) (b\\"


def test_an_unknown_node_raises() -> None:
    with pytest.raises(TypeError, match="Picture"):
        to_bytes(STRANGE)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\u202eabc\u202c نص",
        "ب" * 10_000,
        "x" * 10_000,
        "https://un.org/" + "a/b-c_d." * 200,
        "ب" + "َّ" * 50,
        "\u0301 \u064b",
        "می\u200cخواهم ه\u200d \u200dلا",
        "سطر\nوآخر\tوثالث",
        "50% و ٥٠٪ و -5 و 1,000.50 و (أ) {ب} <د>",
        "é Å e\u0301 а\u0301 œ ẞ",
        "المادة\u00a05\u202f6\u2011",
    ],
)
@pytest.mark.parametrize("document", [ARABIC, ENGLISH], ids=["arabic", "english"])
def test_hostile_text_is_set_within_its_margins(text: str, document: Document) -> None:
    blocks = (
        Body("body", t(text)),
        Paragraph("paragraph", t(text), t("1")),
        Heading("heading", 1, t("Title" + text[:100])),
        Table("table", (t("a"), t(text[:300])), ((t(text[:1000]), t("")),)),
        TitleLine("line", LineRole.SYMBOL, t(text[:60])),
    )
    file = PdfFile(to_bytes(replace(document, blocks=blocks)))
    for page in range(1, file.page_count + 1):
        for drawn in file.lines(page):
            assert drawn.x >= PAGE.side - 0.05
            assert drawn.right <= PAGE.width - PAGE.side + 0.05


def test_an_empty_document_is_an_empty_page() -> None:
    file = PdfFile(to_bytes(replace(ENGLISH, blocks=(), symbol="")))
    assert file.page_count == 1
    assert [drawn.text for drawn in file.lines(1)] == ["1"]


# ---- writing -------------------------------------------------------------------------------------


def test_render_writes_the_file_and_tells_how_far_it_is(tmp_path: Path) -> None:
    target = tmp_path / "تقرير.pdf"
    told: list[float] = []
    write_as("pdf", ARABIC, target, progress=told.append)
    assert target.read_bytes() == to_bytes(ARABIC)
    assert list(tmp_path.iterdir()) == [target]
    assert told == sorted(told)
    assert told[-1] == 1


def test_a_cancelled_render_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"before")
    asked: list[bool] = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > 3

    write_as("pdf", ARABIC, target, cancelled=cancelled)
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target]
    assert len(asked) == 4
