"""The faces that a Word file names: it brings none, and each office has others."""

from __future__ import annotations

from dataclasses import dataclass

from wgdesk.report.render.docx_xml import DECLARATION, SPACES, escaped
from wgdesk.report.render.style import Fonts


@dataclass(frozen=True)
class WordFaces:
    """The faces for each script; every office computer has the default ones."""

    latin: str = Fonts.office
    arabic: str = Fonts.office

    @classmethod
    def of(cls, chosen: str) -> WordFaces:
        """Return the faces for a value of the option ``word_face``; the default ones if it is empty."""
        return cls(arabic=ARABIC_FACES.get(chosen, Fonts.office))

    def table(self) -> str:
        """Return the part ``word/fontTable.xml``: each face, and what to take where it is missing."""
        faces = dict.fromkeys((self.latin, self.arabic, Fonts.office))
        return f"{DECLARATION}<w:fonts {SPACES}>{''.join(map(_face, faces))}</w:fonts>"


# The values of the option ``word_face``, and how Word calls these faces.
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
