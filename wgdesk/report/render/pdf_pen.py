"""Writes lines of glyph points as operators of a PDF page."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from wgdesk.language_table import by_letters
from wgdesk.phrasing.tree import NO_BREAK
from wgdesk.report.bidi_levels import bidi_class
from wgdesk.report.glyph import MAIN, SECOND, Glyph
from wgdesk.report.glyphs import IGNORABLE, Shaper
from wgdesk.report.shaping import base_letters

_SPECIAL = "\0"  # comes before the index of a glyph that is not a plain byte in the font of the line
_FIRST_SPECIAL = 0x100
_SPACES = (" ", NO_BREAK)
_SPACE = "20"  # the code of a space
_NEXT = ">Tj <"  # the end of a string that is drawn, and the beginning of the next
_BLUE, _BLACK = "0 0 1 rg", "0 g"
_MAY_TURN = re.compile("[\u0590-\u08ff\ufb1d-\ufefc\U000f0000-\U000ffffd]")  # letters, and glyphs of any kind
_TURNED, _STRAIGHT, _EITHER = "ANO"  # kinds of glyphs: read from the right, from the left, or as those beside
_WORDS = re.compile(f"[^ {NO_BREAK}]+[ {NO_BREAK}]?")  # each with the space to its right
# Words that are read from the right, in kinds of their glyphs, each with the space to its right.
_TURNED_WORDS = re.compile("(?<![ANO])(?:O*A[AO]*(?: |\\Z))+")


class _Look(NamedTuple):
    """What glyphs are drawn with: a font, its size as a part of the text size, rise in thousandths of it.

    ``second``: whether the font is of the second face, which has its natural width.
    """

    font: str
    size: float = 1.0
    rise: float = 0.0
    second: bool = False


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


class _Apart(dict[int, str]):
    """The same table, but spaces end a string, and the glyph after them begins the next."""

    def __init__(self, codes: _Codes) -> None:
        super().__init__(dict.fromkeys(map(ord, _SPACES), _SPACE + _NEXT))
        self._codes = codes

    def __missing__(self, point: int) -> str:
        code = self[point] = self._codes[point]
        return code


class _Words(dict[str, str]):
    """The codes of words in visual order with their kerning, ready for the inside of a TJ array."""

    def __init__(self, codes: _Codes, shaper: Shaper) -> None:
        super().__init__()
        self._codes, self._shaper = codes, shaper

    def __missing__(self, word: str) -> str:
        moves = self._shaper.moves(word)
        if not moves:
            codes = self[word] = word.translate(self._codes)
            return codes
        parts = [self._codes[ord(point)] for point in word]
        for place, apart in moves:
            parts[place] += f">{-apart}<"
        codes = self[word] = "".join(parts)
        return codes


class _Kinds(dict[int, str]):
    """A table for ``str.translate`` from glyph points to their kinds; spaces of all sorts are spaces."""

    def __init__(self, shaper: Shaper) -> None:
        super().__init__(dict.fromkeys(map(ord, _SPACES), " "))
        self._glyphs = shaper.glyphs

    def __missing__(self, point: int) -> str:
        glyph = self._glyphs.get(chr(point))
        classes = {*map(bidi_class, base_letters(chr(point)) if glyph is None else glyph.text)}
        straight = _STRAIGHT if classes & {*"LEN"} else _EITHER
        kind = self[point] = _TURNED if classes & {*"RA"} and straight == _EITHER else straight
        return kind


class Pen:
    """Writes lines of one ``Shaper`` in one document."""

    def __init__(self, shaper: Shaper, face: Callable[[int], Slots]) -> None:
        """Take a shaper, and what finds its faces in the document, which has only those that are used."""
        self.shaper = shaper
        self._face = face
        self.font = f"/{face(MAIN).fontName}.0"
        self._codes = _Codes(self)
        self._words = _Words(self._codes, shaper)
        self._apart = _Apart(self._codes)
        self._kinds = _Kinds(shaper)
        self.crosses = False  # whether it has drawn words side by side that are read from the right
        self._natural = shaper.width == 1 and not shaper.tracking
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
        font, code = self._face(glyph.face).slot(glyph)
        if font == self.font and glyph.scale == 1 and not glyph.rise:
            return code
        second = glyph.face == SECOND
        lang = by_letters(glyph.text) if second and glyph.text.isalpha() else ""
        self._special.append((_Look(font, glyph.scale, glyph.rise, second), lang, code))
        return _SPECIAL + chr(_FIRST_SPECIAL + len(self._special) - 1)

    def spacing(self, size: float) -> str:
        """Return the operators for the width and the tracking of this pen's own font (ISO 32000-1, 9.3)."""
        return _spacing(self.shaper.width, self.shaper.tracking * size / 1000)

    def show(self, visual: str, size: float, blue: Sequence[tuple[int, int]] = ()) -> str:
        """Return the operators that draw a line; ``blue`` are the places of letters in that colour.

        Font, width and tracking before and after them are this pen's own. Arabic words stand in the order of
        the page, since readers turn them round themselves; they are marked as reversed (ISO 32000-1,
        14.8.2.3.3), and have no space inside a string.
        """
        if not blue:
            return self._marked(visual, size)
        out, done = [], 0
        for start, end in blue:
            out += [*self._parted(visual, done, start, size), _BLUE]
            out += [*self._parted(visual, start, end, size), _BLACK]
            done = end
        return " ".join([*out, *self._parted(visual, done, len(visual), size)])

    def _parted(self, visual: str, start: int, end: int, size: float) -> list[str]:
        """Return the operators for a part of a line, kerned with the letter before it."""
        if start == end:
            return []
        apart = self.shaper.kerning.get(visual[max(start - 1, 0) : start + 1])
        moved = [f"[{-apart}]TJ"] if apart and start else []
        return [*moved, self._marked(visual[start:end], size)]

    def _marked(self, visual: str, size: float) -> str:
        """Return the operators for text of one colour, with Arabic words marked as reversed."""
        if not _MAY_TURN.search(visual):
            return self._show(visual, size)
        out, done = [], 0
        for found in _TURNED_WORDS.finditer(visual.translate(self._kinds)):
            start, end = found.span()
            if start > done:
                out.append(self._show(visual[done:start], size))
            out += ["/ReversedChars BMC", self._show_words(visual[start:end], size), "EMC"]
            done = end
        if done < len(visual):
            out.append(self._show(visual[done:], size))
        return " ".join(out)

    def _show_words(self, words: str, size: float) -> str:
        """Return the operators for words that are read from the right, each a string of its own."""
        self.crosses |= any(space in words[:-1] for space in _SPACES)
        if not self.shaper.kerning:
            codes = words.translate(self._apart)
            if _SPECIAL not in codes:
                return f"<{codes.removesuffix(_NEXT)}>Tj"
        return " ".join([self._show(word, size) for word in _WORDS.findall(words)])

    def _show(self, visual: str, size: float) -> str:
        if self.shaper.kerning:
            codes = _SPACE.join([self._words[word] for word in visual.split(" ")])
        else:
            codes = visual.translate(self._codes)
        if _SPECIAL not in codes:
            return _shown(codes)
        return self._show_special(codes, size)

    def _show_special(self, codes: str, size: float) -> str:
        """Return the operators of a line that has glyphs of other fonts, sizes and heights."""
        home = _Look(self.font)
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
                out.append(f"{look.font} {size * look.size:.4g} Tf")
            if look.rise != state.rise:
                out.append(f"{size * look.rise / 1000:.4g} Ts")
            if look.second != state.second and not self._natural:
                out.append(_spacing(1, 0) if look.second else self.spacing(size))
            state = look
            codes = "".join(pieces)
            if codes:
                out.append(f"/Span<</Lang({lang})>>BDC {_shown(codes)} EMC" if lang else _shown(codes))
        return " ".join(out)


def _spacing(width: float, tracking: float) -> str:
    # The width of glyphs also multiplies what is between them.
    return f"{100 * width:.4g} Tz {tracking / width:.4g} Tc"


def _shown(codes: str) -> str:
    """Return the operator that draws codes with the kerning among them."""
    return f"[<{codes}>]TJ" if ">" in codes else f"<{codes}>Tj"


def _take(runs: list[_Run], look: _Look, lang: str, code: str) -> None:
    """Add codes to the last run if it has their look and language; digits and signs have no language."""
    last = runs[-1]
    if look == last.look and (not lang or not last.lang or lang == last.lang):
        runs[-1] = last._replace(lang=last.lang or lang)
        last.pieces.append(code)
    else:
        runs.append(_Run(look, lang, [code]))
