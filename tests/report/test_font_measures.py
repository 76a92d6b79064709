"""The measures of the faces are those that reportlab and HarfBuzz read in the same files."""

from __future__ import annotations

from typing import Any

import pytest
import uharfbuzz as harfbuzz
from reportlab.pdfbase.ttfonts import TTFontFace

from wgdesk.report.font_measures import FontMeasures
from wgdesk.report.render.shapers import FaceKey, face, face_file

FACES = [(family, bold, False) for family in ("Amiri", "Liberation Serif") for bold in (False, True)]
FACES += [("Liberation Serif", bold, True) for bold in (False, True)]


@pytest.mark.parametrize("key", FACES)
def test_characters_widths_and_boxes_are_those_of_reportlab(key: FaceKey) -> None:
    ours, theirs = face(*key), TTFontFace(str(face_file(key)))
    known = {code for code, glyph in theirs.charToGlyph.items() if glyph}
    assert {code for code in range(0x20000) if ours.has(chr(code))} == known & {*range(0x20000)}
    for code in known:
        assert ours.advance(chr(code)) == pytest.approx(theirs.charWidths[code])
    left, bottom, right, top = ours.box("g")
    assert bottom < -100 < left < right < ours.advance("g") + 100
    assert 400 < top < 600
    assert ours.box(" ") == (0, 0, ours.advance(" "), 0)


@pytest.mark.parametrize("key", FACES)
def test_outlines_and_metrics_of_glyphs_are_those_of_reportlab(key: FaceKey) -> None:
    ours, theirs = face(*key), TTFontFace(str(face_file(key)))
    assert (ours.units, ours.missing) == (theirs.unitsPerEm, theirs.defaultWidth)
    for code, glyph in theirs.charToGlyph.items():
        assert ours.glyph(chr(code)) == glyph
    outlines = theirs.get_table("glyf")
    for glyph in range(theirs.numGlyphs):
        assert ours.metrics(glyph) == theirs.hmetrics[glyph]
        assert ours.outline(glyph) == outlines[theirs.glyphPos[glyph] : theirs.glyphPos[glyph + 1]]


@pytest.mark.parametrize("key", [key for key in FACES if key[0] == "Liberation Serif"])
def test_pairs_are_kerned_as_harfbuzz_does(key: FaceKey) -> None:
    font = harfbuzz.Font(harfbuzz.Face(harfbuzz.Blob.from_file_path(str(face_file(key)))))
    kerning = face(*key).kerning
    assert len(kerning) > 700
    assert not [pair for pair in kerning if any(map(str.isspace, pair))]
    for pair in ("AV", "To", "y.", "P,", "r’", "11", "no", "a–"):
        assert kerning.get(pair, 0) == pytest.approx(_moved(font, pair), abs=0.6)


def _moved(font: Any, pair: str) -> float:
    """Return by how many thousandths of the size HarfBuzz moves two letters apart."""
    wide = []
    for kern in (True, False):
        buffer = harfbuzz.Buffer()
        buffer.add_str(pair)
        buffer.guess_segment_properties()
        harfbuzz.shape(font, buffer, {"kern": kern, "liga": False})
        wide.append(sum(place.x_advance for place in buffer.glyph_positions))
    return (wide[0] - wide[1]) * 1000 / font.face.upem


def test_a_file_without_pairs_has_no_kerning() -> None:
    assert FontMeasures(face_file(("Amiri", False, False))).kerning == {}
