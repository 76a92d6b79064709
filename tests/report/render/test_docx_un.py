"""A United Nations document in Word: the masthead is in the first header, the codes in the first footer."""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import replace

import pytest

from tests.report.render.documents import content
from tests.report.render.samples import SYMBOL, UN_ARABIC, UN_ENGLISH
from tests.report.render.wordfile import W, WordFile, directed, style, text
from tests.report.test_own_pictures import PICTURE
from wgdesk.phrasing.tree import Document
from wgdesk.report.render.codes import bars, qr
from wgdesk.report.render.docx import to_bytes

_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
DOCUMENTS = pytest.mark.parametrize("document", [UN_ARABIC, UN_ENGLISH], ids=["arabic", "english"])


def without_masthead(document: Document) -> Document:
    """Return a document without the lines that its masthead has, such as the parent body."""
    keys = ("mast/", "title/parent")
    return replace(document, blocks=tuple(b for b in document.blocks if not b.key.startswith(keys)))


def dots(data: bytes) -> list[str]:
    """Return the rows of a one-bit picture, decoded from PNG."""
    width = int.from_bytes(data[16:20], "big")
    start = data.index(b"IDAT")
    length = int.from_bytes(data[start - 4 : start], "big")
    raw = zlib.decompress(data[start + 4 : start + 4 + length])
    line = (width + 7) // 8 + 1
    rows = [raw[place + 1 : place + line] for place in range(0, len(raw), line)]
    return ["".join(f"{byte:08b}" for byte in row)[:width] for row in rows]


def media(document: Document) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(to_bytes(document))) as archive:
        return {name: archive.read(name) for name in archive.namelist() if name.endswith(".png")}


@DOCUMENTS
def test_the_masthead_stands_in_cells_above_the_text(document: Document) -> None:
    file = WordFile(to_bytes(document))
    head = file.parts["word/header-first.xml"]
    upper, lower = ([text(cell) for cell in row.iter(f"{W}tc")] for row in head.iter(f"{W}tr"))
    organ = next(b for b in document.blocks if b.key == "title/parent")
    assert document.un_page is not None
    assert upper == ["", document.un_page.nations[0].text, SYMBOL]
    assert lower[:2] == ["", text_of(organ)]
    clear = list(head.iter(f"{W}tc"))[4].find(f".//{W}ind")  # from the lines on distribution, as in a PDF
    assert clear is not None
    assert clear.get(f"{W}right") == str(round((137.1 - 132.8) * 1440 / 25.4))
    lines = ["Distr.: Limited", "9 September 2031", "Arabic" if document.rtl else "", "Original: English"]
    assert [text(p) for p in list(head.iter(f"{W}tc"))[-1].iter(f"{W}p")] == lines
    assert (head.find(f".//{W}bidiVisual") is not None) == document.rtl
    assert file.content() == content(without_masthead(document))
    assert style(list(file.body)[-2]) == "EndRule"


def text_of(block: object) -> str:
    return "".join(span.text for span in getattr(block, "text", ()))


@DOCUMENTS
def test_every_picture_is_there_and_says_what_it_shows(document: Document) -> None:
    assert document.un_page is not None
    document = replace(document, un_page=replace(document.un_page, emblem=PICTURE))
    file, found = WordFile(to_bytes(document)), media(document)
    said = []
    for name in ("header-first", "footer-first"):
        links = {
            link.attrib["Id"]: link.attrib["Target"] for link in file.parts[f"word/_rels/{name}.xml.rels"]
        }
        used = [e.attrib[f"{_R}embed"] for e in file.parts[f"word/{name}.xml"].iter(f"{_DRAWN}/main}}blip")]
        assert used == list(links)
        assert {f"word/{target}" for target in links.values()} <= set(found)
        drawn = file.parts[f"word/{name}.xml"].iter(f"{_DRAWN}/wordprocessingDrawing}}docPr")
        said += [e.attrib["descr"] for e in drawn]
    nations = document.un_page.nations[0].text
    assert said == [nations, "3101234", f"https://undocs.org/{document.lang}/{SYMBOL}"]
    assert found["word/media/emblem.png"] == PICTURE


def test_pictures_are_the_codes() -> None:
    found = media(UN_ENGLISH)
    code = qr(f"https://undocs.org/en/{SYMBOL}")
    assert code is not None
    rows = dots(found["word/media/square.png"])
    size = len(rows) // len(code)
    assert [[dot == "0" for dot in row[::size]] for row in rows[::size]] == [list(row) for row in code]
    assert len(rows) == len(rows[0]) == size * len(code)
    width, places = bars("3101234")
    row = dots(found["word/media/bars.png"])[0]
    size = len(row) // width
    dark = {at + n for at, wide in places for n in range(wide)}
    assert [dot == "0" for dot in row[::size]] == [n in dark for n in range(width)]


def test_the_first_base_line_of_a_page_is_that_of_a_pdf() -> None:
    """Word has the base line of an exact line at four fifths of it; ours is at 82.5 points."""
    (section,) = WordFile(to_bytes(UN_ENGLISH)).body.iter(f"{W}pgMar")
    assert int(section.attrib[f"{W}top"]) / 20 + 0.8 * 12 == pytest.approx(82.5, abs=0.1)
    header = 20.8 * 72 / 25.4
    (before,) = (
        int(one.find(f"{W}pPr/{W}spacing").attrib[f"{W}before"])  # type: ignore[union-attr]
        for one in WordFile(to_bytes(UN_ENGLISH)).parts["word/styles.xml"].iter(f"{W}style")
        if one.get(f"{W}styleId") == "Header"
    )
    assert (int(section.attrib[f"{W}header"]) + before) / 20 + 0.8 * 12 == pytest.approx(header, abs=0.1)


def test_feet_count_the_pages_and_have_the_job_number() -> None:
    english, arabic = WordFile(to_bytes(UN_ENGLISH)), WordFile(to_bytes(UN_ARABIC))
    assert text(english.parts["word/footer.xml"]) == "V.31-01234 (E)\t1/1"
    assert text(english.parts["word/footer-even.xml"]) == "1/1\tV.31-01234 (E)"
    fields = [e.text for e in english.parts["word/footer.xml"].iter(f"{W}instrText")]
    assert fields == [" PAGE ", " NUMPAGES "]
    foot = arabic.parts["word/footer.xml"]
    assert text(foot) == "١/١\tV.31-01234 (A)"
    assert [one.get(f"{W}val") for one in foot.iter(f"{W}bidi")] == ["0"]  # else the total would come first
    assert [said for said, rtl in directed(foot) if rtl] == ["١", "١"]
    first = text(english.parts["word/footer-first.xml"])
    assert first == "V.31-01234 (E)\u00a0\u00a0\u00a0\u00a0090931"
    gap = english.parts["word/footer-first.xml"].find(
        f".//{W}spacing"
    )  # over the bars: 2.9 mm from base line
    assert gap is not None
    assert gap.get(f"{W}after") == str(round(20 * (2.9 * 72 / 25.4 - 0.32 * 12)))


def test_what_is_not_known_is_not_invented() -> None:
    assert UN_ENGLISH.un_page is not None
    page = replace(UN_ENGLISH.un_page, job="", symbol="", job_line=None)
    blocks = tuple(one for one in UN_ENGLISH.blocks if one.key not in ("mast/symbol", "mast/job"))
    pending = replace(UN_ENGLISH, symbol="", blocks=blocks, un_page=page)
    assert media(pending) == {}
    file = WordFile(to_bytes(pending))
    assert text(file.parts["word/footer-first.xml"]) == ""
    assert text(file.parts["word/header-first.xml"]).startswith("United Nations")
