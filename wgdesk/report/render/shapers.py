"""The faces and shapers of reports, each made once: how text is measured, on pages and in the preview."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from wgdesk.paths import font_files
from wgdesk.report.font_measures import FontMeasures
from wgdesk.report.glyphs import Shaper
from wgdesk.report.render.style import Lettering, sheet

# Names of font files: bold, italic.
_NAMES = {
    (False, False): "*-Regular.ttf",
    (True, False): "*-Bold.ttf",
    (False, True): "*-Italic.ttf",
    (True, True): "*-BoldItalic.ttf",
}
FaceKey = tuple[str, bool, bool]  # family, bold, italic


def face_file(key: FaceKey) -> Path:
    """Return the file of a face that is installed with the program."""
    family, bold, italic = key
    (file,) = font_files(family).glob(_NAMES[bold, italic])
    return file


@cache
def face(family: str, bold: bool, italic: bool = False) -> FontMeasures:
    """Return the measures of a face."""
    return FontMeasures(face_file((family, bold, italic)))


def faces_of(how: Lettering) -> tuple[FaceKey, FaceKey, FaceKey, FaceKey]:
    """Return the main face, the second one, and the main one in italics and in bold.

    Arabic letters, which have no italics, stay upright.
    """
    fonts = sheet(how.rtl).fonts
    arabic, latin = (fonts.arabic, how.bold, False), (fonts.latin, how.bold, how.italic)
    if how.rtl:
        return arabic, latin, arabic, (fonts.arabic, True, False)
    return latin, arabic, (fonts.latin, how.bold, True), (fonts.latin, True, how.italic)


@cache
def shaper(how: Lettering) -> Shaper:
    """Return the shaper for text that is drawn in one way."""
    look = sheet(how.rtl)
    return Shaper(
        *(face(*used) for used in faces_of(how)),
        rtl=how.rtl,
        second_scale=look.fonts.latin_in_arabic if how.rtl else look.fonts.arabic_in_latin,
        mark_size=look.mark_size,
        mark_rise=look.mark_rise,
        width=how.width,
        tracking=how.tracking,
    )
