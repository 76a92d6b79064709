"""Writes the structure of a PDF into the file.

The objects are those of ISO 32000-1, 14.7; which of them are required is in ISO 14289-1 (PDF/UA-1).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

from reportlab.pdfbase import pdfdoc

from wgdesk.report.render.pdf_structure import Element, LinkContent, PageContent

_Doc = Any  # reportlab's type stubs for PDFDocument lack most of its methods


class _Written(pdfdoc.PDFObject):
    """An object whose text is made only when the file is written, once all object numbers are known."""

    __RefOnly__ = 1

    def __init__(self, text: Callable[[], str]) -> None:
        self._text = text

    def format(self, document: _Doc) -> bytes:
        return self._text().encode("latin-1")


class LinkNote(pdfdoc.LinkAnnotation):
    """A link annotation that can also point back to its element in the structure."""

    permitted = (*pdfdoc.LinkAnnotation.permitted, "StructParent")

    def Dict(self) -> Any:
        """Return its entries; a link to an address has no place in the file."""
        made = super().Dict()
        if self.Destination is None:
            del made.dict["Dest"]
        return made


def address_action(address: str) -> pdfdoc.PDFDictionary:
    """Return what a link does that leads to an address on the web (ISO 32000-1, 12.6.4.7)."""
    return pdfdoc.PDFDictionary({"S": "/URI", "URI": pdfdoc.PDFString(address)})


def write_structure(
    doc: _Doc, root: Element, owners: Sequence[Sequence[Element]], links: Sequence[tuple[LinkNote, Element]]
) -> None:
    """Put the structure into a document all of whose pages are finished.

    ``owners`` has, for each page, the element of each stretch of content by its number; ``links`` has every
    link with its element.
    """
    pages = doc.Pages.pages
    page_numbers = [_number(doc, page) for page in pages]
    for place, page in enumerate(pages):
        page.__NoDefault__ = (*page.__NoDefault__, "StructParents", "Tabs")
        page.StructParents, page.Tabs = place, pdfdoc.PDFName("S")
    for place, (link, _) in enumerate(links, start=len(pages)):
        link.otherkw["StructParent"] = place
    tree = _Tree(page_numbers, [_number(doc, link) for link, _ in links])
    tree_number = _add(doc, lambda: tree.root(root, parents))
    for element in _elements(root):
        element.number = _add(doc, partial(tree.element, element, tree_number))
    nums = [
        *(f"{place}[{_references(known)}]" for place, known in enumerate(owners)),
        *(f"{place} {element.number} 0 R" for place, (_, element) in enumerate(links, start=len(pages))),
    ]
    parents = f"/ParentTree<</Nums[{' '.join(nums)}]>>/ParentTreeNextKey {len(pages) + len(links)}"
    doc.Catalog.StructTreeRoot = pdfdoc.PDFObjectReference(doc.numberToId[tree_number])
    doc.Catalog.MarkInfo = _Written(lambda: "<</Marked true>>")


def _number(doc: _Doc, known: Any) -> int:
    number: int = doc.idToObjectNumberAndVersion[known.__InternalName__][0]
    return number


def _add(doc: _Doc, text: Callable[[], str]) -> int:
    """Add an object to the file and return its number."""
    doc.Reference(_Written(text))
    number: int = doc.objectcounter
    return number


def _elements(element: Element) -> Iterator[Element]:
    yield element
    for part in element.kept:
        if isinstance(part, Element):
            yield from _elements(part)


def _references(elements: Sequence[Element]) -> str:
    return " ".join([f"{element.number} 0 R" for element in elements])


def _home(element: Element) -> int | None:
    """Return the page on which an element begins; None if nothing of it is drawn."""
    own = next((part.page for part in element.parts if isinstance(part, PageContent)), None)
    inside = (_home(part) for part in element.parts if isinstance(part, Element))
    return own if own is not None else next((page for page in inside if page is not None), None)


class _Tree:
    """The sources of the objects of the structure."""

    def __init__(self, pages: Sequence[int], links: Sequence[int]) -> None:
        """Take the numbers of the objects of pages and links."""
        self._pages = pages
        self._links = links

    def root(self, document: Element, parents: str) -> str:
        return f"<</Type/StructTreeRoot/K {document.number} 0 R{parents}>>"

    def element(self, element: Element, tree: int) -> str:
        parent = element.parent.number if element.parent is not None else tree
        home = _home(element)
        page = f"/Pg {self._pages[home]} 0 R" if home is not None else ""
        lang = f"/Lang({element.lang})" if element.lang else ""
        kids = " ".join([self._part(part, home) for part in element.kept])
        return f"<</S/{element.role}/P {parent} 0 R{page}{lang}{element.attributes}/K[{kids}]>>"

    def _part(self, part: Element | PageContent | LinkContent, home: int | None) -> str:
        match part:
            case Element():
                return f"{part.number} 0 R"
            case PageContent(page, number):
                if page == home:
                    return str(number)
                return f"<</Type/MCR/Pg {self._pages[page]} 0 R/MCID {number}>>"
            case LinkContent(page, link):
                return f"<</Type/OBJR/Pg {self._pages[page]} 0 R/Obj {self._links[link]} 0 R>>"
