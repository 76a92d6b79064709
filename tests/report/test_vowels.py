"""A PDF places a shadda and a vowel as HarfBuzz does by the anchors of the face."""

from __future__ import annotations

import unicodedata
from itertools import product

import pytest
import uharfbuzz as harfbuzz

from wgdesk.paths import font_files
from wgdesk.report.render.shapers import face, shaper
from wgdesk.report.render.style import Lettering

SHADDA = "\u0651"
KASRA, KASRATAN = "\u0650", "\u064d"
VOWELS = f"\u064b\u064c{KASRATAN}\u064e\u064f{KASRA}\u0652\u0670"
LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويأؤئ"
AROUND = (("", ""), ("ب", ""), ("", "ب"), ("ب", "ب"), ("", "ا"))  # with alef, lam becomes one glyph
FILES = {False: "*-Regular.ttf", True: "*-Bold.ttf"}


def ours(word: str, bold: bool) -> list[str]:
    """Return the marks of a word with one pair of marks, from the bottom, as our shaper places them."""
    used, measured = shaper(Lettering(True, bold)), face("Amiri", bold)
    points, _ = used.logical(word)
    (marks,) = [used.glyphs[p].marks for p in points if p in used.glyphs and used.glyphs[p].marks]
    heights = {}
    for mark in marks:
        _, bottom, _, top = measured.box(mark.char)
        heights[mark.char] = (bottom + top) / 2 + mark.up
    return sorted(heights, key=heights.__getitem__)


def theirs(word: str, font: harfbuzz.Font) -> list[str]:
    """Return the same as HarfBuzz does it."""
    buffer = harfbuzz.Buffer()
    buffer.add_str(word)
    buffer.guess_segment_properties()
    buffer.cluster_level = harfbuzz.BufferClusterLevel.CHARACTERS
    harfbuzz.shape(font, buffer)
    heights = {}
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        box = font.get_glyph_extents(info.codepoint)
        if unicodedata.combining(word[info.cluster]):
            heights[word[info.cluster]] = position.y_offset + box.y_bearing + box.height / 2
    return sorted(heights, key=heights.__getitem__)


@pytest.mark.parametrize("bold", FILES)
@pytest.mark.parametrize("letter", LETTERS)
def test_every_pair_is_in_the_order_of_harfbuzz(letter: str, bold: bool) -> None:
    (file,) = font_files("Amiri").glob(FILES[bold])
    font = harfbuzz.Font(harfbuzz.Face(harfbuzz.Blob.from_file_path(str(file))))
    for vowel, (before, after) in product(VOWELS, AROUND):
        word = unicodedata.normalize("NFC", before + letter + SHADDA + vowel + after)
        placed = ours(word, bold)
        assert placed == theirs(word, font), f"{word} {unicodedata.name(vowel)}"
        assert placed == ([vowel, SHADDA] if vowel in (KASRA, KASRATAN) else [SHADDA, vowel])
