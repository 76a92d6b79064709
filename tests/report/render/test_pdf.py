"""A PDF has the text of its document, placed as in documents of the United Nations."""

from __future__ import annotations

import re
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from tests.programs import run_program
from tests.report.render.pdffile import Drawn, PdfFile, poppler_text
from tests.report.render.samples import ARABIC, ENGLISH, t
from wgdesk.phrasing.tree import (
    Block,
    Body,
    Document,
    Heading,
    Role,
    Span,
    Table,
    Text,
    plain,
)
from wgdesk.report.render.pdf import to_bytes
from wgdesk.report.render.style import sheet

PAGE = sheet(True).page
LEFT, RIGHT = PAGE.side + PAGE.outer, PAGE.width - PAGE.side - PAGE.outer


@pytest.fixture(scope="module")
def arabic() -> PdfFile:
    return PdfFile(to_bytes(ARABIC))


@pytest.fixture(scope="module")
def english() -> PdfFile:
    return PdfFile(to_bytes(ENGLISH))


def line(file: PdfFile, text: str, page: int | None = None) -> Drawn:
    """Return the one line that is ``text`` from left to right; of ``page``, or of all pages."""
    pages = [page] if page else range(1, file.page_count + 1)
    (found,) = [drawn for number in pages for drawn in file.lines(number) if drawn.text == text]
    return found


def texts(block: Block[Text]) -> list[Text]:
    if isinstance(block, Table):
        return [cell for row in (block.head, *block.rows) for cell in row]
    said = [getattr(block, "label", None) or (), block.text]
    for note in getattr(block, "notes", ()):
        said += [note.label or (), note.text]
    return said


def everything(document: Document, pages: int) -> Counter[str]:
    """Return all letters that a document's pages show."""
    said = "".join(plain(text) for block in document.blocks for text in texts(block))
    said += document.symbol * (pages - 1)
    digits = "٠١٢٣٤٥٦٧٨٩" if document.digits == "arabic" else "0123456789"
    said += "".join(digits[int(digit)] for n in range(1, pages + 1) for digit in str(n))
    return Counter(re.sub(r"\s", "", said))


@pytest.mark.parametrize("document", [ARABIC, ENGLISH], ids=["arabic", "english"])
def test_poppler_finds_every_letter_as_it_was_written(document: Document) -> None:
    data = to_bytes(document)
    pages = PdfFile(data).page_count
    found = "".join(poppler_text(data, page) for page in range(1, pages + 1))
    assert Counter(re.sub(r"\s", "", found)) == everything(document, pages)


def test_poppler_finds_arabic_words_whole_with_their_tashkil() -> None:
    words = "شدّد المتكلّمون قانونياً على أنّ الأممَ المُتّحدةَ سِلامٌ لِلآخرين ولَا إلزاماً"
    data = to_bytes(replace(ARABIC, blocks=(Body("words", t(words)),)))
    assert poppler_text(data, 1).split("\n")[0] == words


def test_the_masthead_stands_left_in_arabic_and_right_in_english(arabic: PdfFile, english: PdfFile) -> None:
    for file, left in ((arabic, PAGE.side), (english, PAGE.width - PAGE.side - 210)):
        for text in ("CTOC/COP/WG.9/2031/L.1", "Distr.: Limited", "9 September 2031"):
            assert line(file, text, 1).x == pytest.approx(left)
    assert line(arabic, "Original: English").x == PAGE.side
    assert line(arabic, "ريرقتلا عورشم").right == pytest.approx(RIGHT, abs=0.02)
    assert line(english, "Draft report").x == LEFT


def test_rules_frame_the_masthead(arabic: PdfFile) -> None:
    widths = [round(x1 - x0) for x0, _, x1, _ in arabic.rules(1)[:2]]
    assert widths == [round(PAGE.width - 2 * PAGE.side)] * 2
    below = arabic.rules(1)[1][1]
    assert line(arabic, "Original: English").y > below
    assert max(d.y for d in arabic.lines(1) if d.right > RIGHT - 1 and d.y < 750) < below


def test_labels_of_headings_hang_in_the_outer_column(arabic: PdfFile, english: PdfFile) -> None:
    label, title = line(arabic, "-ًالوأ"), line(arabic, "ةمدقم")
    assert label.y == title.y
    assert label.right == pytest.approx(PAGE.width - PAGE.side, abs=0.02)
    assert title.right == pytest.approx(RIGHT, abs=0.02)
    label, title = line(english, "I."), line(english, "Introduction")
    assert (label.x, title.x) == (PAGE.side, LEFT)


def test_a_paragraph_begins_after_its_number_and_goes_back_to_the_edge(english: PdfFile) -> None:
    lines = english.lines(1)
    place = next(n for n, drawn in enumerate(lines) if drawn.text.startswith("The Working Group was"))
    number, first, second = lines[place - 1], lines[place], lines[place + 1]
    assert (number.text, number.x) == ("1.", LEFT)
    assert first.y == number.y
    assert (first.x, second.x) == (LEFT + 36, LEFT)
    assert first.right == pytest.approx(RIGHT, abs=0.1)  # justified
    assert second.right < RIGHT - 20  # the last line is not


def test_arabic_in_english_runs_to_the_left(english: PdfFile) -> None:
    # Brackets in the Arabic run are drawn mirrored and copied as they were written.
    drawn = line(english, "name is )2031( راهنألاب ينعملا لماعلا قيرفلا.")
    faces = {run.font.split("+")[1] for run in drawn.runs}
    assert faces == {"LiberationSerif", "Amiri-Regular"}


def test_latin_and_cyrillic_in_arabic_run_to_the_right(arabic: PdfFile) -> None:
    drawn = line(arabic, ".2031/CRP.2 ىلإ مث ،)وكسوم( Организация «Мост»")
    latin = [run for run in drawn.runs if "LiberationSerif" in run.font]
    letters = "".join(letter for run in latin for letter in run.letters)
    assert letters == ".2031/CRP.2ОрганизацияМост"


def test_latin_text_alone_runs_to_the_right_in_an_arabic_document(arabic: PdfFile) -> None:
    drawn = line(arabic, "English text only, with a full stop.", 3)
    assert drawn.right == pytest.approx(RIGHT - 36, abs=0.02)


def test_the_columns_of_an_arabic_table_run_from_right_to_left(arabic: PdfFile, english: PdfFile) -> None:
    heads = [line(arabic, text).right for text in ("ةلودلا", "ةفصلا", "ةقيثولا زمر")]
    assert heads == sorted(heads, reverse=True)
    assert heads[0] == pytest.approx(RIGHT - 5, abs=0.02)
    heads = [line(english, text).x for text in ("State", "Status", "Document")]
    assert heads == sorted(heads)
    assert heads[0] == LEFT + 5


def test_head_and_foot_stand_at_the_outer_side(arabic: PdfFile, english: PdfFile) -> None:
    for file, first_left in ((arabic, True), (english, False)):
        for page in range(1, file.page_count + 1):
            (number,) = [drawn for drawn in file.lines(page) if drawn.y == PAGE.footer][:1]
            assert (number.x < LEFT) == (first_left == (page % 2 == 1))
            heads = [drawn.text for drawn in file.lines(page) if drawn.y > PAGE.height - 49]
            assert heads == ([] if page == 1 else ["CTOC/COP/WG.9/2031/L.1"])
    assert [drawn.text for drawn in arabic.lines(1) if drawn.y == PAGE.footer] == [
        "١", "V.31-01234 (A)",
    ]  # fmt: skip
    assert [drawn.text for drawn in english.lines(2) if drawn.y == PAGE.footer] == ["2"]


def test_the_mark_of_a_note_is_raised_and_leads_to_it_and_back(english: PdfFile) -> None:
    (text,) = [drawn for drawn in english.lines(1) if "Group of 77 and China" in drawn.text]
    before, mark, _ = text.runs
    assert mark.letters == ["1"]
    assert mark.rise > 0
    assert mark.size < text.runs[0].size
    note = line(english, "Also on behalf of Jordan and Kuwait.", 1)
    to_note = next(link for link in english.links(1) if link.top < 200)
    left, bottom, right, top = to_note.rect
    assert left == pytest.approx(text.x + before.width, abs=0.1)
    assert right == pytest.approx(left + mark.width, abs=0.1)
    assert bottom < text.y < top
    assert 0 < to_note.top - note.y < 15
    back = english.links(1)[-1]
    assert back.rect[3] < 200
    assert 0 < back.top - text.y < 15


def test_a_reference_leads_to_its_block(arabic: PdfFile) -> None:
    link = arabic.links(1)[0]
    (text,) = [drawn for drawn in arabic.lines(1) if "هاندأ ٤ ةرقفلا" in drawn.text]
    target = next(drawn for drawn in arabic.lines(1) if drawn.text == "-٤")
    assert text.x - 0.01 < link.rect[0] < link.rect[2] < text.right + 0.01
    assert link.page == 1
    assert 0 < link.top - target.y < 30


def test_a_reference_to_nothing_is_no_link() -> None:
    text = (Span("see "), Span("there", Role.REFERENCE, "nowhere"))
    file = PdfFile(to_bytes(replace(ENGLISH, blocks=(Body("b", text),))))
    assert file.links(1) == []
    assert line(file, "see there")


def test_headings_and_annexes_are_the_outline(arabic: PdfFile) -> None:
    assert [(entry.title, entry.level, entry.page) for entry in arabic.outline] == [
        ("أولاً- مقدمة", 0, 1),
        ("ثانياً- التوصيات", 0, 1),
        ("ألف- توصيات عامة", 1, 1),
        ("ثالثاً- تنظيم الاجتماع", 0, 1),
        ("الحضور", 1, 2),
        ("المرفق الأول مقترحات لم يُتفق عليها", 0, 3),
    ]


def test_an_outline_that_begins_deep_begins_at_the_top() -> None:
    blocks = (Heading("a", 2, t("First")), Heading("b", 1, t("Second")), Body("c", t("Text.")))
    outline = PdfFile(to_bytes(replace(ENGLISH, blocks=blocks))).outline
    assert [(entry.title, entry.level) for entry in outline] == [("First", 0), ("Second", 0)]


def test_the_file_has_title_author_language_and_direction(arabic: PdfFile, english: PdfFile) -> None:
    assert arabic.information("Title") == "مشروع التقرير"
    assert arabic.information("Author") == "الفريق العامل المعني بالأنهار"
    assert arabic.information("Subject") == "CTOC/COP/WG.9/2031/L.1"
    assert arabic.information("Creator") == "WGDesk"
    for file, language, direction in ((arabic, "ar", "R2L"), (english, "en", "L2R")):
        assert f"/Lang ({language})" in file.catalog()
        assert f"/Direction /{direction}" in file.catalog()
        assert "/DisplayDocTitle true" in file.catalog()


def test_only_our_faces_are_in_the_file(arabic: PdfFile) -> None:
    assert {font.name.split("+")[1] for font in arabic.fonts.values()} == {
        "Amiri-Regular", "Amiri-Bold", "LiberationSerif", "LiberationSerif-Bold",
    }  # fmt: skip
    assert b"Helvetica" not in arabic.data


@pytest.mark.sampled
def test_the_same_document_is_the_same_bytes_in_another_process() -> None:
    script = (
        "import sys; from tests.report.render.samples import *; "
        "from wgdesk.report.render.pdf import to_bytes; "
        "sys.stdout.buffer.write(to_bytes({}))"
    )
    for name, document in (("ARABIC", ARABIC), ("ENGLISH", ENGLISH)):
        other = run_program(
            [sys.executable, "-c", script.format(name)],
            capture_output=True,
            check=True,
            env={"PYTHONHASHSEED": "1", "PYTHONPATH": "."},
            cwd=Path(__file__).parents[3],
        )
        assert other.stdout == to_bytes(document) == to_bytes(document)
