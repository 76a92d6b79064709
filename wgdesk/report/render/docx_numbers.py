"""Numbers that Word counts itself, so that they stay right when an editor inserts a paragraph.

Word can print the labels of a left-to-right report: "1.", "(a)", "IV.". Those of an Arabic one are literal
text. No number format has its digits or ordinals (ECMA-376 part 1, 17.18.59): the digits of "decimal" are
those that the reader has set. "arabicAbjad" has its letters, but LibreOffice 25.2 prints the first without
hamza.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, field

from wgdesk.report.render.docx_xml import DECLARATION, SPACES
from wgdesk.report.render.style import BlockKind
from wgdesk.words.roman import roman

_LETTERS = 26


def _letter(number: int) -> str:
    return chr(ord("a") + number - 1) if number <= _LETTERS else ""


@dataclass(frozen=True)
class _Form:
    """How Word writes a number: name of the format, text around it, and the same format in Python."""

    name: str
    text: str
    write: Callable[[int], str]

    def label(self, number: int) -> str:
        return self.text.replace("%1", self.write(number))


_DECIMAL = _Form("decimal", "%1.", str)
_FORMS: Mapping[BlockKind, _Form] = {
    BlockKind.PARAGRAPH: _DECIMAL,
    BlockKind.HEADING_1: _Form("upperRoman", "%1.", lambda number: roman(number).upper()),
    BlockKind.HEADING_2: _Form("upperLetter", "%1.", lambda number: _letter(number).upper()),
    BlockKind.HEADING_3: _DECIMAL,
    BlockKind.HEADING_4: _Form("lowerLetter", "(%1)", _letter),
    BlockKind.ITEM_1: _DECIMAL,
    BlockKind.ITEM_2: _Form("lowerLetter", "(%1)", _letter),
    BlockKind.ITEM_3: _Form("lowerRoman", "(%1)", roman),
    BlockKind.SUBPARAGRAPH: _Form("lowerLetter", "(%1)", _letter),
    BlockKind.INNER_SUBPARAGRAPH: _Form("lowerRoman", "(%1)", roman),
}
_LARGEST = 2000  # no report has a label with a greater number
_PLACES = {kind: place for place, kind in enumerate(_FORMS)}
COUNTED = 1  # the list to which the style of numbered paragraphs belongs
NOT_COUNTED = '<w:numPr><w:numId w:val="0"/></w:numPr>'


def is_counted(label: str) -> bool:
    """Return whether Word can count a paragraph with this label, in a document whose numbers it counts."""
    return label[-1:] == "." and label[:-1].isdecimal() and 0 < int(label[:-1]) < _LARGEST


@dataclass
class CountedLabels:
    """The numbered lists of a document. A label that does not continue its list starts a new one."""

    counts: bool  # whether Word can print the labels of this document
    _started: list[tuple[BlockKind, int]] = field(default_factory=lambda: [(BlockKind.PARAGRAPH, 1)])
    _last: dict[BlockKind, tuple[int, int]] = field(
        default_factory=lambda: {BlockKind.PARAGRAPH: (COUNTED, 0)}
    )

    def properties(self, kind: BlockKind, label: str) -> str | None:
        """Return the properties of a paragraph whose ``label`` Word counts; None if it must be plain text."""
        form = _FORMS.get(kind)
        if not self.counts or form is None:
            return None
        known, last = self._last.get(kind, (0, 0))
        if not known or form.label(last + 1) != label:
            number = next((n for n in range(1, _LARGEST) if form.label(n) == label), None)
            if number is None:
                return None
            self._started.append((kind, number))
            known, last = len(self._started), number - 1
        self._last[kind] = (known, last + 1)
        return f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{known}"/></w:numPr>'

    def part(
        self, layout: Mapping[BlockKind, str], names: Mapping[BlockKind, str], ending: Container[BlockKind]
    ) -> str:
        """Return the part ``word/numbering.xml``.

        ``layout`` has tab stops and indents of each kind, because those of a list override those of a style.
        ``names`` has the ids of the styles. ``ending`` are the kinds whose labels are right-aligned.
        """
        kinds = _FORMS if self.counts else {}
        sides = {kind: f'<w:lvlJc w:val="{"right" if kind in ending else "left"}"/>' for kind in kinds}
        forms = "".join(
            f'<w:abstractNum w:abstractNumId="{_PLACES[kind]}"><w:multiLevelType w:val="singleLevel"/>'
            f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{form.name}"/>'
            f"{_linked(names[kind]) if kind is BlockKind.PARAGRAPH else ''}"
            f'<w:lvlText w:val="{form.text}"/>{sides[kind]}<w:pPr>{layout[kind]}</w:pPr></w:lvl>'
            "</w:abstractNum>"
            for kind, form in kinds.items()
        )
        lists = "".join(
            f'<w:num w:numId="{known}"><w:abstractNumId w:val="{_PLACES[kind]}"/>'
            f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{start}"/></w:lvlOverride></w:num>'
            for known, (kind, start) in enumerate(self._started, start=1)
            if kinds
        )
        return f"{DECLARATION}<w:numbering {SPACES}>{forms}{lists}</w:numbering>"


def _linked(style: str) -> str:
    """Return the link to the style whose paragraphs Word counts as they are typed."""
    return f'<w:pStyle w:val="{style}"/>'
