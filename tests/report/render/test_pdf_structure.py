"""The structure of a PDF, as read by poppler and checked for PDF/UA-1."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import outloud
import pytest
from hypothesis import given, settings

from tests.demo.play import LANGUAGES, Play
from tests.effort import tries
from tests.report.render.documents import documents
from tests.report.render.pdffile import PdfFile
from tests.report.render.samples import ARABIC, ENGLISH, t
from wgdesk.phrasing.tree import (
    Annex,
    Block,
    Body,
    Caption,
    Document,
    Heading,
    Item,
    LineRole,
    Paragraph,
    Text,
    TitleLine,
)
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.make import speak
from wgdesk.report.render.pdf import to_bytes
from wgdesk.script.running_order_paper import read_order, to_pdf

# A letter with its marks, or one of lam-alef, is a glyph of its own that stands for the same letter.
INTENDED = {"TXT-004"}
UNCLAIMED = "DOC-012"  # that the file does not claim the standard


def told(document: Document) -> list[str]:
    """Return the roles and texts of the structure, with two spaces for each level.

    Each text ends with the blank that separates it from the next.
    """
    done = subprocess.run(
        ["pdfinfo", "-struct-text", "-"], input=to_bytes(document), capture_output=True, check=True
    )
    assert not done.stderr
    return [line.rstrip() for line in done.stdout.decode().splitlines()]


def faults(data: bytes, folder: Path, *, claimed: bool = True) -> list[str]:
    """Return what is against the standard in a file that claims, or does not claim, to conform."""
    intended = INTENDED if claimed else {*INTENDED, UNCLAIMED}
    file = folder / "checked.pdf"
    file.write_bytes(data)
    result = outloud.check(str(file))
    assert result.error is None
    assert result.stats["tagged"]
    assert claimed is all(one.rule != UNCLAIMED for one in result.findings)
    return [str(one) for one in result.findings if one.severity != "info" and one.rule not in intended]


@pytest.fixture
def play(tmp_path: Path) -> Play:
    return Play.new(tmp_path)


@pytest.mark.sampled
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_report_and_script_of_the_demonstration_conform(play: Play, lang: str, tmp_path: Path) -> None:
    document = speak(play.desk.read(whole_record), lang, "draft")
    assert faults(to_bytes(document), tmp_path, claimed=lang != "ar") == []
    order = play.desk.read(lambda session: read_order(session, 1))
    assert order is not None
    assert faults(to_pdf(order, lang), tmp_path, claimed=lang != "ar") == []


@pytest.mark.parametrize("document", [ARABIC, ENGLISH], ids=["ar", "en"])
def test_a_report_with_everything_conforms(document: Document, tmp_path: Path) -> None:
    assert faults(to_bytes(document), tmp_path, claimed=False) == []  # both have Arabic words side by side


def test_roles_and_their_order() -> None:
    lines = told(ENGLISH)
    roles = [line.split()[0].rstrip(":") for line in lines if '"' not in line and "/" not in line]
    start = roles.index("H1")
    assert roles[:start] == ["Document", *["P"] * 7]
    assert roles[start:] == [
        *("H1", "H2", "P", "Link", "Object", "P", "Link", "Object", "Note", "Lbl", "Link", "Object"),
        *("H3", "H4", "P", "P", "L", "LI", "Lbl", "LBody", "L"),
        *("LI", "Lbl", "LBody", "LI", "Lbl", "LBody"),
        *("Table", "TR", "TH", "TH", "TH", "TR", "TD", "TD", "TD", "TR", "TD", "TD", "TD"),
        *("H2", "P"),
    ]


@pytest.mark.parametrize(
    ("kinds", "roles"),
    [
        ("t1c23c1c", ["H1", "H2", "H3", "H3", "H4", "H5", "H2", "H3"]),
        ("1c2c", ["H1", "H2", "H2", "H3"]),
        ("t3c2c1", ["H1", "H2", "H3", "H3", "H4", "H2"]),
        ("c", ["H1"]),
    ],
)
def test_headings_leave_out_no_level(kinds: str, roles: list[str]) -> None:
    """A title is one, if there is any, and so is the label of a recommendation."""
    blocks: list[Block[Text]] = []
    for n, kind in enumerate(kinds):
        if kind == "t":
            blocks.append(TitleLine(f"b{n}", LineRole.TITLE, t("Title")))
        elif kind == "c":
            blocks += [Caption(f"b{n}", t("Recommendation")), Body(f"r{n}", t("Text."))]
        else:
            blocks += [Heading(f"b{n}", int(kind), t("Heading")), Paragraph(f"p{n}", t("Text."))]  # type: ignore[arg-type]
    lines = told(replace(ENGLISH, blocks=tuple(blocks)))
    assert [line.split()[0] for line in lines if line.strip().startswith("H")] == roles


def test_the_label_and_the_title_of_an_annex_are_one_heading() -> None:
    lines = told(replace(ENGLISH, blocks=(Annex("a", t("Annex"), t("Proposals")), Body("b", t("Text.")))))
    assert [line.strip() for line in lines][1:3] == ["H1 (block)", '"Annex Proposals "']


def test_items_of_a_deeper_level_are_in_the_item_before_them_or_on_their_own() -> None:
    levels = (2, 1, 3, 2, 1)
    blocks = tuple(Item(f"i{n}", level, t(f"text {n}"), t(f"({n})")) for n, level in enumerate(levels))
    lines = told(replace(ENGLISH, blocks=blocks))
    places = {line.strip(): len(line) - len(line.lstrip()) for line in lines if '"text' in line}
    assert list(places.values()) == [8, 8, 14, 14, 8]


def test_words_at_the_ends_of_lines_and_pages_stay_apart() -> None:
    text = "word " * 1500
    lines = told(replace(ENGLISH, blocks=(Body("b", t(text)),)))
    assert len(lines) == 5  # Document, P, and what it has on three pages
    assert " ".join(line.strip().strip('"') for line in lines[2:]).split() == ["word"] * 1500
    assert all(line.endswith(' "') for line in lines[2:])


def test_a_run_or_block_in_another_script_has_its_language() -> None:
    blocks = (
        Paragraph("p", t("وثيقة Vienna Мост 2031/CRP.2 أخرى")),
        Body("b", t("English text only.")),
    )
    data = to_bytes(replace(ARABIC, symbol="", blocks=blocks))
    spans = re.findall(r"/Span<</Lang\((..)\)>>BDC .*?T[jJ] EMC", PdfFile(data).content(1))
    assert spans == ["en", "ru", "en"]
    assert data.count(b"/S/P/P") == 2
    assert data.count(b"/Lang(en)") == 1  # the whole block


def test_arabic_words_are_marked_as_reversed_and_numbers_and_latin_words_are_not() -> None:
    blocks = (Body("b", t("قررت الدول في ٩ أيلول أن تنشر الوثيقة CTOC/2031/1 كلها.")),)
    (line,) = PdfFile(to_bytes(replace(ARABIC, symbol="", blocks=blocks))).lines(1)[:1]
    found = [("".join(run.letters), run.marks) for run in line.runs]
    turned = [text for text, marks in found if marks == ("/P", "/ReversedChars")]
    assert "".join(turned)[::-1].split() == ["قررت", "الدول", "في", "أيلول", "أن", "تنشر", "الوثيقة", "كلها."]
    assert not any(" " in text.strip() for text in turned)
    others = "".join(text for text, marks in found if marks[1:] != ("/ReversedChars",))
    assert others.split() == ["CTOC/2031/1", "٩"]


@given(documents())
@settings(max_examples=tries(30))
def test_all_that_is_drawn_is_content_of_one_element_or_an_artifact(document: Document) -> None:
    data = to_bytes(document)
    file = PdfFile(data)
    for page in range(1, file.page_count + 1):
        open_marks: list[str] = []
        numbers = []
        pattern = r"/\w+<<[^>]*(?:>[^>]+)*>>BDC|/\w+ BMC|EMC|T[jJ]|\bS\b"
        for operator in re.findall(pattern, file.content(page)):
            if operator.endswith(("BDC", "BMC")):
                open_marks.append(operator)
                numbers += re.findall(r"MCID (\d+)", operator)
            elif operator == "EMC":
                open_marks.pop()
            else:
                roles = [mark.split("<<")[0] for mark in open_marks]
                assert "MCID" in open_marks[0] or roles[0] == "/Artifact"
                assert roles[1:] in ([], ["/Span"], ["/ReversedChars BMC"], ["/ReversedChars BMC", "/Span"])
        assert not open_marks
        assert numbers == [str(number) for number in range(len(numbers))]


def test_the_day_is_that_of_the_document_and_bytes_are_the_same_each_time(play: Play) -> None:
    document = speak(play.desk.read(whole_record), "en", "draft")
    assert document.dated == date(2026, 10, 5)
    data = to_bytes(document)
    assert PdfFile(data).information("CreationDate") == "D:20261005000000Z"
    assert b"<xmp:CreateDate>2026-10-05T00:00:00Z</xmp:CreateDate>" in data
    assert data == to_bytes(document)
    assert b"CreationDate" not in to_bytes(ENGLISH)  # which has no day
