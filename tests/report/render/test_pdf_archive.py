"""The requirements of PDF/A-2a (ISO 19005-2), checked with pikepdf; PDF/UA tests cover the structure.

There is no PDF/A-2 checker for Python. Run by hand, Apache PDFBox Preflight, which checks PDF/A-1b, finds
only what the second part permits: the version of the colour profile.
"""

from __future__ import annotations

import io
import re
import struct
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

import pikepdf
import pytest

from tests.report.render.samples import ARABIC, ENGLISH, t
from tests.report.render.test_pdf_un import UN_ARABIC
from tests.report.test_own_pictures import PICTURE
from wgdesk.phrasing.tree import Body, Document
from wgdesk.report.render.pdf import to_bytes

WITH_PICTURE = replace(UN_ARABIC, un_page=replace(UN_ARABIC.un_page, emblem=PICTURE))
LATIN = replace(ENGLISH, blocks=(Body("b", t("One word, التوصيات, in another script.")),))
DOCUMENTS = pytest.mark.parametrize("document", [ARABIC, ENGLISH, WITH_PICTURE], ids=["ar", "en", "un"])
PDFA = "{http://www.aiim.org/pdfa/ns/id/}"
UA = "http://www.aiim.org/pdfua/ns/id/"
FORBIDDEN = {
    "/JavaScript",
    "/AA",
    "/EmbeddedFiles",
    "/OCProperties",
    "/XFA",
    "/Encrypt",
    "/TR",
    "/OPI",
    "/Alternates",
}


def opened(document: Document) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(to_bytes(document)))


@pytest.mark.parametrize(
    ("document", "level"), [(ARABIC, "U"), (ENGLISH, "U"), (LATIN, "A"), (WITH_PICTURE, "U")]
)
def test_the_file_declares_what_is_checked_of_the_standards(document: Document, level: str) -> None:
    with opened(document) as pdf:
        metadata = pdf.Root.Metadata
        assert "/Filter" not in metadata
        packet = metadata.read_bytes()
        root = ElementTree.fromstring(packet)
        found = {element.tag: element.text for element in root.iter()}
        assert (found[f"{PDFA}part"], found[f"{PDFA}conformance"]) == ("2", level)
        assert (f"{{{UA}}}part" in found) is (level == "A")
        if level == "A":  # a name that archives do not know is described before it is used
            assert 0 < packet.index(f">{UA}<".encode()) < packet.index(b"<pdfuaid:part>")
        with pdf.open_metadata() as said:
            assert said["dc:title"] == str(pdf.docinfo.Title) == document.title
            assert said["pdf:Producer"] == str(pdf.docinfo.Producer)


@DOCUMENTS
def test_colours_are_those_of_the_profile_that_comes_with_it(document: Document) -> None:
    with opened(document) as pdf:
        (intent,) = pdf.Root.OutputIntents
        assert intent.S == "/GTS_PDFA1"
        profile = intent.DestOutputProfile
        data = profile.read_bytes()
        assert (profile.N, data[12:20], data[36:40]) == (3, b"mntrRGB ", b"acsp")
        assert struct.unpack(">I", data[:4]) == (len(data),)
        assert (2, 1) <= (data[8], data[9] >> 4) <= (4, 2)  # which the standard knows
        spaces = {str(one.ColorSpace) for one in objects(pdf) if "/ColorSpace" in one}
        assert spaces <= {"/DeviceRGB", "/DeviceGray"}


@DOCUMENTS
def test_every_letter_is_there_to_be_drawn_and_read(document: Document) -> None:
    with opened(document) as pdf:
        fonts = [one for one in objects(pdf) if one.get("/Type") == "/FontDescriptor"]
        assert fonts
        assert all({"/FontFile", "/FontFile2", "/FontFile3"} & set(one.keys()) for one in fonts)
        drawn = [font for page in pdf.pages for font in page.Resources.Font.values()]
        assert drawn
        assert all("/ToUnicode" in font for font in drawn)


@DOCUMENTS
def test_every_stream_ends_with_its_line(document: Document) -> None:
    data = to_bytes(document)
    for begin in re.finditer(rb"/Length (\d+)[^>]*>>\nstream\n", data):
        assert data[begin.end() + int(begin[1]) :].startswith(b"\nendstream\n")
    assert data.count(b"\nendstream\n") == data.count(b"endstream") == len(re.findall(rb"\nstream\n", data))


@DOCUMENTS
def test_the_file_has_nothing_that_an_archive_forbids(document: Document) -> None:
    with opened(document) as pdf:
        assert len(pdf.trailer.ID) == 2
        for one in objects(pdf):
            assert not FORBIDDEN & set(one.keys())
            assert not one.get("/Interpolate")
            if one.get("/Subtype") == "/Link":
                assert int(one.F) & 0b100111 == 0b100  # printed, and neither hidden nor invisible
        filters = {str(one.Filter) for one in objects(pdf) if "/Filter" in one}
        assert not any("LZW" in name for name in filters)


def objects(pdf: pikepdf.Pdf) -> list[Any]:
    """Return the dictionaries and streams of a file."""
    kinds = (pikepdf.Dictionary, pikepdf.Stream)
    return [one for one in pdf.objects if isinstance(one, kinds)]
