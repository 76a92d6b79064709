"""A Word file is well formed beyond XML: children in schema order, every name defined once."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

import pytest
from hypothesis import given

from tests.report.render.documents import documents
from tests.report.render.samples import ARABIC, ENGLISH, UN_ARABIC, UN_ENGLISH, t
from tests.report.render.wordfile import W, WordFile
from wgdesk.phrasing.tree import Block, Document, Note, Paragraph, Role, Span, Text
from wgdesk.report.render.docx import to_bytes

# The order in which ECMA-376 part 1 asks for children (CT_PPr, CT_RPr and so on).
_ORDER = {
    "pPr": (
        "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers"
        " pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE"
        " autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents"
        " suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle"
        " rPr sectPr"
    ),
    "rPr": (
        "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint"
        " noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u"
        " effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath"
    ),
    "sectPr": (
        "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders"
        " lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter"
        " docGrid"
    ),
    "tblPr": (
        "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc"
        " tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook"
    ),
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    "numbering": "abstractNum num",
    "tbl": "tblPr tblGrid tr",
    "trPr": "cantSplit trHeight tblHeader",
    "tcPr": "tcW gridSpan vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign",
    "tc": "tcPr p",
    "style": (
        "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed"
        " qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr"
        " tblStylePr"
    ),
    "settings": (
        "zoom defaultTabStop evenAndOddHeaders characterSpacingControl footnotePr endnotePr"
        " compat themeFontLang decimalSymbol listSeparator"
    ),
}
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


@given(documents())
def test_every_part_is_in_schema_order_and_every_name_leads_somewhere(document: Document) -> None:
    file = WordFile(to_bytes(document))
    for part in file.parts.values():
        for element in part.iter():
            _assert_order(element)
    _assert_names(file)


@pytest.mark.parametrize("document", [UN_ARABIC, UN_ENGLISH], ids=["arabic", "english"])
def test_the_masthead_in_cells_is_in_schema_order(document: Document) -> None:
    file = WordFile(to_bytes(document))
    for part in file.parts.values():
        for element in part.iter():
            _assert_order(element)
    _assert_names(file)


def _assert_order(element: ElementTree.Element) -> None:
    name = element.tag.removeprefix(W)
    if name in _ORDER:
        order = _ORDER[name].split()
        places = [order.index(child.tag.removeprefix(W)) for child in element]
        assert places == sorted(places), ElementTree.tostring(element)
    if name == "p":
        assert all(child.tag != f"{W}pPr" for child in element[1:])
    if name == "r":
        assert all(child.tag != f"{W}rPr" for child in element[1:])


def _values(file: WordFile, tag: str, attribute: str = f"{W}val") -> list[str]:
    """Return an attribute of every element of that name in all parts but the styles'."""
    parts = [part for name, part in file.parts.items() if name != "word/styles.xml"]
    return [e.attrib[attribute] for part in parts for e in part.iter(f"{W}{tag}")]


def _assert_names(file: WordFile) -> None:
    known = [e.attrib[f"{W}styleId"] for e in file.parts["word/styles.xml"].iter(f"{W}style")]
    assert len(known) == len(set(known))
    for tag in ("pStyle", "rStyle", "tblStyle"):
        assert set(_values(file, tag)) <= set(known)
    bookmarks = _values(file, "bookmarkStart", f"{W}name")
    assert len(bookmarks) == len(set(bookmarks))
    starts = _values(file, "bookmarkStart", f"{W}id")
    assert sorted(starts) == sorted(set(_values(file, "bookmarkEnd", f"{W}id")))
    assert set(_values(file, "hyperlink", f"{W}anchor")) <= set(bookmarks)
    marks = _values(file, "footnoteReference", f"{W}id")
    assert len(marks) == len(set(marks))
    assert sorted([*marks, "-1", "0"]) == sorted(key or "" for key in file.footnotes)
    assert not list(file.parts["word/footnotes.xml"].iter(f"{W}footnoteReference"))


def test_a_note_is_never_lost() -> None:
    silent = Paragraph("p", t("text"), t("1."), (Note("n", t("said"), t("7")),))
    found = WordFile(to_bytes(replace(ENGLISH, blocks=(silent,)))).content()
    assert found == [("paragraph", "1.", "text7"), ("note", "7", "said")]

    seen = Note("n", (*t("said"), Span("2", Role.NOTE, "m")))
    nested: Block[Text] = Paragraph(
        "p",
        (Span("a"), Span("1", Role.NOTE, "n"), Span("2", Role.NOTE, "m")),
        None,
        (seen, Note("m", t("b"))),
    )
    file = WordFile(to_bytes(replace(ENGLISH, blocks=(nested,))))  # Word knows no note in a note
    assert file.content() == [
        ("paragraph", None, "a12"),
        ("note", None, "said2"),
        ("note", None, "b"),
    ]
    _assert_names(file)

    twice = (Span("a"), Span("1", Role.NOTE, "n"), Span("b"), Span("1", Role.NOTE, "n"))
    marked = Paragraph("p", twice, None, (Note("n", (*t("said"), Span("1", Role.NOTE, "n"))),))
    file = WordFile(to_bytes(replace(ENGLISH, blocks=(marked,))))
    assert file.content() == [("paragraph", None, "a1b1"), ("note", None, "said1")]
    _assert_names(file)


def test_the_package_is_complete() -> None:
    file = WordFile(to_bytes(ARABIC))
    assert file.names[0] == "[Content_Types].xml"
    types = {e.attrib["PartName"] for e in file.parts[file.names[0]] if "PartName" in e.attrib}
    rest = {f"/{n}" for n in file.names if not n.endswith(".rels") and n != file.names[0]}
    assert types == rest
    links = list(file.parts["word/_rels/document.xml.rels"])
    assert {f"word/{link.attrib['Target']}" for link in links} <= set(file.names)
    used = {
        value for element in file.body.iter() for name, value in element.attrib.items() if name == f"{_R}id"
    }
    assert used <= {link.attrib["Id"] for link in links}
