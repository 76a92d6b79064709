"""Writes lines of glyph points as operators of a PDF page."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from wgdesk.language_table import by_letters
from wgdesk.phrasing.tree import NO_BREAK
from wgdesk.report.glyphs import IGNORABLE, Glyph, Shaper
from wgdesk.report.shaping import base_letters

_SPECIAL = "\0"  # comes before the index of a glyph that is not a plain byte in the font of the line
_FIRST_SPECIAL = 0x100

_Look = tuple[str, float, float]  # font, size as a part of the text size, rise in thousandths of it


class _Run(NamedTuple):
    """Glyphs of one look on a line, and the language of their letters if it may differ from the text's."""

    look: _Look
    lang: str
    pieces: list[str]


class Slots(Protocol):
    """A face in a document, which assigns codes to glyphs."""

    @property
    def fontName(self) -> str:
        """The name with which the names of its fonts begin."""

    def slot(self, glyph: Glyph) -> tuple[str, str]:
        """Return the font name and the code (two hexadecimal digits) of a glyph."""


class _Codes(dict[int, str]):
    """A table for ``str.translate`` from glyph points to codes; each is computed when first needed."""

    def __init__(self, pen: Pen) -> None:
        super().__init__()
        self._pen = pen

    def __missing__(self, point: int) -> str:
        code = self[point] = self._pen.code(chr(point))
        return code


class Pen:
    """Writes lines of one ``Shaper`` in one document."""

    def __init__(self, shaper: Shaper, main: Slots, second: Slots) -> None:
        """Take a shaper and its two faces in the document."""
        self.shaper = shaper
        self.font = f"/{main.fontName}.0"
        self._faces = (main, second)
        self._codes = _Codes(self)
        self._special: list[tuple[_Look, str, str]] = []  # look, language if it is a letter, code

    def code(self, point: str) -> str:
        """Return the code of a glyph point.

        That is "", two hexadecimal digits in this pen's own font, or a reference to a special glyph.
        """
        if point in IGNORABLE:
            return ""
        if point == NO_BREAK:
            point = " "  # so that a justified line widens it, and a search for the words finds them
        glyph = self.shaper.glyphs.get(point) or Glyph(point, base_letters(point))
        font, code = self._faces[glyph.second].slot(glyph)
        if font == self.font and glyph.scale == 1 and not glyph.rise:
            return code
        lang = by_letters(glyph.text) if glyph.second and glyph.text.isalpha() else ""
        self._special.append(((font, glyph.scale, glyph.rise), lang, code))
        return _SPECIAL + chr(_FIRST_SPECIAL + len(self._special) - 1)

    def show(self, visual: str, size: float) -> str:
        """Return the operators that draw a line. The font before and after them is this pen's own font."""
        codes = visual.translate(self._codes)
        if _SPECIAL not in codes:
            return f"<{codes}>Tj"
        return self._show_special(codes, size)

    def _show_special(self, codes: str, size: float) -> str:
        """Return the operators of a line that has glyphs of other fonts, sizes and heights."""
        home = (self.font, 1.0, 0.0)
        first, *rest = codes.split(_SPECIAL)
        runs = [_Run(home, "", [first])]
        for part in rest:
            look, lang, code = self._special[ord(part[0]) - _FIRST_SPECIAL]
            _take(runs, look, lang, code)
            if part[1:]:
                _take(runs, home, "", part[1:])
        out = []
        state = home
        for look, lang, pieces in [*runs, _Run(home, "", [])]:
            if look[:2] != state[:2]:
                out.append(f"{look[0]} {size * look[1]:.4g} Tf")
            if look[2] != state[2]:
                out.append(f"{size * look[2] / 1000:.4g} Ts")
            state = look
            shown = "".join(pieces)
            if shown:
                out.append(f"/Span<</Lang({lang})>>BDC <{shown}>Tj EMC" if lang else f"<{shown}>Tj")
        return " ".join(out)


def _take(runs: list[_Run], look: _Look, lang: str, code: str) -> None:
    """Add codes to the last run if it has their look and language; digits and signs have no language."""
    last = runs[-1]
    if look == last.look and (not lang or not last.lang or lang == last.lang):
        runs[-1] = last._replace(lang=last.lang or lang)
        last.pieces.append(code)
    else:
        runs.append(_Run(look, lang, [code]))
