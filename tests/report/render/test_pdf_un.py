"""Pages of a United Nations document are laid out as printed in Vienna; Arabic ones are mirrored."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from tests.report.render.pdffile import Drawn, PdfFile
from tests.report.render.samples import SYMBOL, UN_ARABIC, UN_ENGLISH, t
from tests.report.test_own_pictures import PICTURE
from wgdesk.phrasing.tree import Body, Document, LineRole, TitleLine
from wgdesk.report.render.codes import bars, qr
from wgdesk.report.render.pdf import to_bytes
from wgdesk.report.render.style import BlockKind
from wgdesk.report.render.un_style import un_look

MM = 72 / 25.4
WIDTH, HEIGHT = 595.28, 841.89
GAP = " " * 4
_RECTANGLE = re.compile(r"([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re")


@pytest.fixture(scope="module")
def arabic() -> PdfFile:
    return PdfFile(to_bytes(UN_ARABIC))


@pytest.fixture(scope="module")
def english() -> PdfFile:
    return PdfFile(to_bytes(UN_ENGLISH))


def line(file: PdfFile, text: str, page: int = 1) -> Drawn:
    (found,) = [drawn for drawn in file.lines(page) if drawn.text == text]
    return found


def down(drawn: Drawn) -> float:
    """Return the distance of the base line from the top edge of the paper, in millimetres."""
    return round((HEIGHT - drawn.y) / MM, 1)


def across(points: float) -> float:
    return round(points / MM, 1)


def rectangles(file: PdfFile) -> list[tuple[float, ...]]:
    return [tuple(map(float, found)) for found in _RECTANGLE.findall(file.content(1))]


def test_the_masthead_of_an_english_page(english: PdfFile) -> None:
    nations, begin = line(english, "United Nations"), line(english, "CTOC")
    rest = line(english, "/COP/WG.9/2031/L.1")
    assert (across(nations.x), down(nations), nations.runs[0].size) == (40.6, 20.4, 14)
    assert (begin.runs[0].size, rest.runs[0].size) == (20, 10)
    assert rest.x == pytest.approx(begin.right, abs=0.02)
    assert (across(rest.right), down(begin), down(rest)) == (191.8, 19.9, 19.9)
    for text, height in (("Distr.: Limited", 30.6), ("9 September 2031", 34.7), ("Original: English", 42.9)):
        assert (across(line(english, text).x), down(line(english, text))) == (137.1, height)
    organ = next(one for one in english.lines(1) if one.text.startswith("Conference"))
    assert (across(organ.x), down(organ)) == (40.6, 31.5)
    assert (
        across(line(english, "Working Group on Rivers").x),
        down(line(english, "Working Group on Rivers")),
    ) == (
        20.1,
        78.8,
    )
    assert across(line(english, "Draft report").x) == 40.5


def test_the_masthead_of_an_arabic_page_is_its_mirror_image(arabic: PdfFile) -> None:
    assert across(line(arabic, "CTOC").x) == 18.2
    assert across(line(arabic, "Distr.: Limited").x) == 18.2
    assert down(line(arabic, "Arabic")) == 38.8
    assert across(WIDTH - line(arabic, "ةدحتملا ممألا").right) == 40.6
    assert across(WIDTH - line(arabic, "راهنألاب ينعملا لماعلا قيرفلا").right) == 20.1


def test_rules_stand_where_they_are_printed(arabic: PdfFile, english: PdfFile) -> None:
    for file in (arabic, english):
        thin, heavy, *_ = file.rules(1)
        assert [across(HEIGHT - rule[1]) for rule in (thin, heavy)] == [22.9, 74.0]
        assert [(across(rule[0]), across(rule[2])) for rule in (thin, heavy)] == [(18.2, 191.8)] * 2
        assert 25.4 in [across(rule[2] - rule[0]) for rule in file.rules(file.page_count)]


def test_a_long_name_of_an_organ_moves_the_rule_down() -> None:
    organ = TitleLine("title/parent", LineRole.PARENT, t("Conference of the Parties " * 12))
    file = PdfFile(to_bytes(replace(UN_ENGLISH, blocks=(organ, Body("text", t("Text."))))))
    last = [drawn for drawn in file.lines(1) if drawn.text.startswith("Conference")][-1]
    heavy = file.rules(1)[1][1]
    assert HEIGHT - heavy > 75 * MM
    assert line(file, "Text.").y < heavy < last.y


def test_the_foot_of_the_first_page_has_the_job_number_and_no_page_number(
    arabic: PdfFile, english: PdfFile
) -> None:
    foot = line(english, "V.31-01234 (E)" + GAP + "090931")
    assert (across(foot.x), down(foot)) == (20.1, 279.7)
    foot = line(arabic, "V.31-01234 (A)" + GAP + "090931")
    assert (across(WIDTH - foot.right), down(foot)) == (20.1, 279.7)
    for file in (arabic, english):
        assert min(drawn.y for drawn in file.lines(1)) == pytest.approx(foot.y)


def test_later_pages_have_the_symbol_outside_and_are_counted(arabic: PdfFile, english: PdfFile) -> None:
    for file, digits, rtl in ((arabic, "٢/٣", True), (english, "2/2", False)):
        symbol, number, job = (
            line(file, text, 2) for text in (SYMBOL, digits, "V.31-01234 " + "EA"[rtl].join("()"))
        )
        for outside in (symbol, number):
            edge = WIDTH - outside.right if rtl else outside.x
            assert across(edge) == 18.2
        assert across(job.x if rtl else WIDTH - job.right) == 18.2
        assert symbol.y > HEIGHT - 22.9 * MM > file.rules(2)[0][1] - 0.1
        assert job.y - number.y == pytest.approx(0.5 * MM, abs=0.01)


@pytest.mark.parametrize(("document", "lang"), [(UN_ARABIC, "ar"), (UN_ENGLISH, "en")])
def test_bars_and_square_hold_job_number_and_address(document: Document, lang: str) -> None:
    found = rectangles(PdfFile(to_bytes(document)))
    code = qr(f"https://undocs.org/{lang}/{SYMBOL}")
    assert code is not None
    module = 19.3 * MM / len(code)
    left = (WIDTH - 192.5 * MM) if document.rtl else 173.2 * MM
    top = HEIGHT - 268.3 * MM
    drawn = {
        (round((top - y) / module) - 1, round((x - left) / module))
        for x, y, _, h in found
        if h != pytest.approx(4.5 * MM, abs=0.01)
    }
    assert drawn == {(y, x) for y, row in enumerate(code) for x, dark in enumerate(row) if dark}
    width, places = bars("3101234")
    start = WIDTH - 20.1 * MM - width * 3.97 / 16 * MM if document.rtl else 20.1 * MM
    expected = [(start + at * 3.97 / 16 * MM, wide * 3.97 / 16 * MM) for at, wide in places]
    assert [(x, w) for x, _, w, h in found if h == pytest.approx(4.5 * MM, abs=0.01)] == [
        (pytest.approx(x, abs=0.01), pytest.approx(w, abs=0.01)) for x, w in expected
    ]


def test_what_is_not_known_is_not_invented() -> None:
    assert UN_ENGLISH.un_page is not None
    page = replace(UN_ENGLISH.un_page, job="", symbol="", job_line=None)
    blocks = tuple(one for one in UN_ENGLISH.blocks if one.key not in ("mast/symbol", "mast/job"))
    file = PdfFile(to_bytes(replace(UN_ENGLISH, symbol="", blocks=blocks, un_page=page)))
    assert rectangles(file) == []
    assert [drawn.text for drawn in file.lines(2) if drawn.y < 60] == ["2/2"]
    assert line(file, "United Nations")


def test_the_emblem_is_drawn_in_its_place() -> None:
    assert UN_ARABIC.un_page is not None
    with_picture = replace(UN_ARABIC, un_page=replace(UN_ARABIC.un_page, emblem=PICTURE))
    file = PdfFile(to_bytes(with_picture))
    ((wide, high, left, bottom),) = re.findall(
        r"([\d.]+) 0 0 ([\d.]+) ([\d.]+) ([\d.]+) cm\s+/\S+ Do", file.content(1)
    )
    assert (across(float(wide)), across(WIDTH - float(left) - float(wide))) == (19.9, 19.8)
    assert float(wide) / float(high) == pytest.approx(2)  # as the picture
    assert 25.2 < (HEIGHT - float(bottom) - float(high)) / MM < 41.7
    assert b"/Subtype /Image" in file.data


def test_a_title_without_a_session_block_keeps_its_distance_from_the_rule() -> None:
    title = TitleLine("title/title", LineRole.TITLE, t("Report"))
    file = PdfFile(to_bytes(replace(UN_ENGLISH, blocks=(title, Body("text", t("Text."))))))
    assert down(line(file, "Report")) > 78.5 + 4


def test_a_line_of_the_masthead_further_down_is_a_line_of_text() -> None:
    late = TitleLine("late", LineRole.DATE, t("10 September 2031"))
    file = PdfFile(to_bytes(replace(UN_ENGLISH, blocks=(Body("text", t("Text.")), late))))
    assert line(file, "10 September 2031").y < line(file, "Text.").y


def test_every_kind_of_text_has_a_look_on_both_pages() -> None:
    assert set(un_look("un", rtl=True).blocks) == set(BlockKind)


def test_a_symbol_of_figures_runs_from_left_to_right_in_arabic_too() -> None:
    blocks = tuple(
        replace(one, text=t("E/2031/24"))
        if isinstance(one, TitleLine) and one.role is LineRole.SYMBOL
        else one
        for one in UN_ARABIC.blocks
    )
    file = PdfFile(to_bytes(replace(UN_ARABIC, blocks=blocks)))
    begin, rest = line(file, "E"), line(file, "/2031/24")
    assert rest.x == pytest.approx(begin.right, abs=0.02)
