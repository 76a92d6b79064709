"""The structure of a PDF: headings, paragraphs, lists, tables and notes in the order of reading.

Each text that is set has an element here. What is drawn on a page is marked as content of its element, or as
an artifact: rules, heads and feet, repeated heads of tables. Roles have their names from ISO 32000-1, 14.8.4.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from wgdesk.report.render.style import HEADING_KINDS, INSIDE_KINDS, ITEM_KINDS, OFFICE_KINDS, BlockKind

_HEADINGS = {kind: level for level, kind in enumerate((BlockKind.TITLE, *HEADING_KINDS))}
_LABEL_LINES = frozenset({BlockKind.CHAPTER_LABEL, BlockKind.ANNEX_LABEL})
_HEADINGS |= dict.fromkeys(_LABEL_LINES, _HEADINGS[BlockKind.HEADING_1])
# Each of these is the rest of the text before it, which is set separately.
_RESTS = {BlockKind.SYMBOL: frozenset({BlockKind.SYMBOL_BEGIN}), BlockKind.ANNEX_TITLE: _LABEL_LINES}
_NUMBERING = ("Decimal", "LowerAlpha", "LowerRoman")  # of the three levels of items
_LEVELS = {kind: level for kinds in (INSIDE_KINDS, ITEM_KINDS) for level, kind in enumerate(kinds)}
_LEVELS |= {kind: min(level, 1) for level, kind in enumerate(OFFICE_KINDS)}
HEAD_OF_COLUMN = "/A<</O/Table/Scope/Column>>"


class PageContent(NamedTuple):
    """A stretch of one page that belongs to an element: the place of the page, its number on the page."""

    page: int
    number: int


class LinkContent(NamedTuple):
    """A link on a page: the place of the page, the place of the link among all links."""

    page: int
    link: int


@dataclass(slots=True, eq=False)
class Element:
    """A node of the structure. ``parts`` are in reading order, followed by those in ``after``."""

    role: str
    parent: Element | None = None
    lang: str = ""
    attributes: str = ""
    parts: list[Element | PageContent | LinkContent] = field(default_factory=list)
    after: list[Element] = field(default_factory=list)
    number: int = 0  # the number of its object in the file

    @property
    def kept(self) -> list[Element | PageContent | LinkContent]:
        """Its parts and those after them, without texts that were not drawn at all."""
        parts = [*self.parts, *self.after]
        return [part for part in parts if not isinstance(part, Element) or part.is_cell or part.kept]

    @property
    def is_cell(self) -> bool:
        """Whether it is a cell of a table, which may be empty."""
        return self.role in ("TH", "TD")

    def add(self, role: str, attributes: str = "", lang: str = "") -> Element:
        """Append a new element to this one and return it."""
        element = Element(role, self, lang, attributes)
        self.parts.append(element)
        return element


class TextTags(NamedTuple):
    """The elements of a text and of its label; most labels belong to the text."""

    label: Element
    text: Element


class _OpenList(NamedTuple):
    """A list to which items can be added, and the text of its last item."""

    level: int
    element: Element
    last: Element


class Structure:
    """The elements of one document."""

    def __init__(self) -> None:
        self.root = Element("Document")
        self._lists: list[_OpenList] = []
        self._notes = 0
        self._last = BlockKind.BODY
        self._titled = 0  # 1 below a title, which is itself a heading
        self._level = 0  # of the last heading of a section

    def text(self, kind: BlockKind, lang: str = "") -> TextTags:
        """Return the elements of a new text of one kind; ``lang`` only if it is not that of the document."""
        if kind is BlockKind.NOTE:
            return self._note(lang)
        if kind in _LEVELS:
            level = _LEVELS[kind]
            return self._item(level, "None" if kind in OFFICE_KINDS else _NUMBERING[level], lang)
        self._lists.clear()
        if self._last in _RESTS.get(kind, ()):
            element = self.root.parts[-1]
            assert isinstance(element, Element)
            return TextTags(element, element)
        self._last = kind
        parent = self.root.add("BlockQuote") if kind is BlockKind.QUOTATION else self.root
        element = parent.add(self._role(kind), lang=lang)
        return TextTags(element, element)

    def _role(self, kind: BlockKind) -> str:
        """Return the role of a text; a heading is never more than one level below the one before it.

        The label of a recommendation is a heading under that of its section.
        """
        if kind is BlockKind.CAPTION:
            return f"H{self._level + 1}"
        if kind not in _HEADINGS:
            return "P"
        if kind is BlockKind.TITLE:
            self._titled = 1
        self._level = min(_HEADINGS[kind] + self._titled, self._level + 1)
        return f"H{self._level}"

    def table(self) -> Element:
        """Return a new table."""
        self._lists.clear()
        return self.root.add("Table")

    def _item(self, level: int, numbering: str, lang: str) -> TextTags:
        """Return the elements of an item; a list of a deeper level is inside the last item before it."""
        while self._lists and self._lists[-1].level > level:
            self._lists.pop()
        if not self._lists or self._lists[-1].level < level:
            inside = self._lists[-1].last if self._lists else self.root
            attributes = f"/A<</O/List/ListNumbering/{numbering}>>"
            self._lists.append(_OpenList(level, inside.add("L", attributes), inside))
        item = self._lists[-1].element.add("LI")
        label, text = item.add("Lbl"), item.add("LBody", lang=lang)
        self._lists[-1] = self._lists[-1]._replace(last=text)
        return TextTags(label, text)

    def _note(self, lang: str) -> TextTags:
        """Return the elements of a footnote, which follows the text that has its mark: ``follow``."""
        self._notes += 1
        note = Element("Note", None, lang, f"/ID(note{self._notes})")
        return TextTags(note.add("Lbl"), note)


def follow(text: Element, notes: Iterable[Element]) -> None:
    """Place footnotes after the text that has their marks."""
    for note in notes:
        note.parent = text
        text.after.append(note)
