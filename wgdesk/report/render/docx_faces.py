"""The faces that a Word file names. It embeds none, and not every office has the same."""

from __future__ import annotations

from dataclasses import dataclass

from wgdesk.report.render.docx_xml import DECLARATION, SPACES, escaped
from wgdesk.report.render.report_fonts import Fonts


@dataclass(frozen=True)
class WordFaces:
    """The face for each script; the default is on every office computer."""

    latin: str = Fonts.office
    arabic: str = Fonts.office

    @classmethod
    def of(cls, chosen: str) -> WordFaces:
        """Return the faces for a value of the option ``word_face``; the default ones if it is empty."""
        return cls(arabic=ARABIC_FACES.get(chosen, Fonts.office))

    def table(self) -> str:
        """Return the part ``word/fontTable.xml``: each face, and its substitute where it is missing."""
        faces = dict.fromkeys((self.latin, self.arabic, Fonts.office))
        return f"{DECLARATION}<w:fonts {SPACES}>{''.join(map(_face, faces))}</w:fonts>"


# Value of the option ``word_face`` -> name of the face in Word.
ARABIC_FACES = {
    "times_new_roman": Fonts.office,
    "simplified_arabic": "Simplified Arabic",
    "traditional_arabic": "Traditional Arabic",
    "sakkal_majalla": "Sakkal Majalla",
    "arial": "Arial",
}
_SANS = "Arial"


def _face(name: str) -> str:
    other = "" if name == Fonts.office else f'<w:altName w:val="{Fonts.office}"/>'
    charset = '<w:charset w:val="B2"/>' if name in set(ARABIC_FACES.values()) - {Fonts.office, _SANS} else ""
    family = "swiss" if name == _SANS else "roman"
    return (
        f'<w:font w:name="{escaped(name)}">{other}{charset}<w:family w:val="{family}"/>'
        '<w:pitch w:val="variable"/></w:font>'
    )
