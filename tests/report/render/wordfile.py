"""A reader of Word files for tests, which shares no code with the writer."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree

from tests.report.render.documents import Found

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_KINDS = {
    "Heading1": "heading",
    "Heading2": "heading",
    "NumberedParagraph": "paragraph",
    "AgendaItem": "item",
    "SubItem": "item",
    "InnerItem": "item",
    "RecommendationLabel": "caption",
    "RecommendationText": "body",
    "AnnexLabel": "annex",
    "AnnexTitle": "annex-title",
    "FootnoteText": "note",
}
_LABELLED = frozenset({"heading", "paragraph", "item", "note"})
_SPACERS = frozenset({"MastheadRule", "TableGap", "EndRule"})


class WordFile:
    """The parts of a package and their content."""

    def __init__(self, data: bytes) -> None:
        """Unpack and parse every part."""
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            assert archive.testzip() is None
            self.names = archive.namelist()
            self.entries = archive.infolist()
            xml = [name for name in self.names if not name.endswith(".png")]
            self.parts = {name: ElementTree.fromstring(archive.read(name)) for name in xml}
        body = self.parts["word/document.xml"].find(f"{W}body")
        assert body is not None
        self.body = body
        self._lists = Lists(self.parts["word/numbering.xml"], self.parts["word/styles.xml"])
        self.footnotes = {
            note.get(f"{W}id"): note for note in self.parts["word/footnotes.xml"].iter(f"{W}footnote")
        }

    def content(self) -> list[Found]:
        """Return kind, label and text of every block, the job number after the others."""
        found: list[Found] = []
        for kind, label, said in (one for element in self.body for one in self._found(element)):
            if kind == "annex-title":  # of the annex whose label is above
                kind, label, _ = found.pop()
            found.append((kind, label, said))
        foot = self.parts["word/footer-first.xml"]
        jobs = [r for r in foot.iter(f"{W}r") if character_style(r) == "JobNumber"]
        job = "".join(text(run) for run in jobs)
        return [*found, ("line", None, job)] if jobs else found

    def _found(self, element: ElementTree.Element) -> Iterator[Found]:
        if element.tag == f"{W}tbl":
            for row in element.iter(f"{W}tr"):
                yield "row", None, " | ".join(text(cell) for cell in row.iter(f"{W}tc"))
        elif element.tag == f"{W}p" and style(element) not in _SPACERS:
            kind, counted = _KINDS.get(style(element), "line"), self._lists.label(element)
            yield (kind, counted, text(element)) if counted else _split(kind, text(element))
            for mark in element.iter(f"{W}footnoteReference"):
                note = self.footnotes[mark.get(f"{W}id")]
                yield _split("note", text(note))


def directed(paragraph: ElementTree.Element) -> Iterator[tuple[str, bool]]:
    """Yield the text of every run that has text, and whether it is right to left."""
    for run in paragraph.iter(f"{W}r"):
        if said := text(run):
            yield said, run.find(f"{W}rPr/{W}rtl") is not None


class Lists:
    """Counts numbered paragraphs in the order of the file, as Word does."""

    def __init__(self, numbering: ElementTree.Element, styles: ElementTree.Element) -> None:
        """Take the two parts that define the numbering."""
        self._forms = {form.get(f"{W}abstractNumId"): form for form in numbering.iter(f"{W}abstractNum")}
        self._lists = {one.get(f"{W}numId"): one for one in numbering.iter(f"{W}num")}
        self._of_styles = {
            one.get(f"{W}styleId"): known.get(f"{W}val")
            for one in styles.iter(f"{W}style")
            for known in one.iter(f"{W}numId")
        }
        self._counts: dict[str | None, int] = {}

    def label(self, paragraph: ElementTree.Element) -> str | None:
        """Return what Word prints before a paragraph; None if it is not counted."""
        direct = paragraph.find(f"{W}pPr/{W}numPr/{W}numId")
        known = self._of_styles.get(style(paragraph)) if direct is None else direct.get(f"{W}val")
        if known in (None, "0"):
            return None
        form = self._forms[_value(self._lists[known], "abstractNumId")]
        start = int(_value(self._lists[known], "startOverride"))
        number = self._counts[known] = self._counts.get(known, start - 1) + 1
        written = _write(_value(form, "numFmt"), number)
        return _value(form, "lvlText").replace("%1", written)


def _value(element: ElementTree.Element, tag: str) -> str:
    (found,) = element.iter(f"{W}{tag}")
    return found.attrib[f"{W}val"]


def _write(form: str, number: int) -> str:
    """Write a number in a format of Word; the tests have no greater roman numbers than these."""
    roman = ["0", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
    writers = {
        "decimal": str,
        "upperRoman": lambda n: roman[n],
        "lowerRoman": lambda n: roman[n].lower(),
        "upperLetter": lambda n: chr(64 + n),
        "lowerLetter": lambda n: chr(96 + n),
    }
    return writers[form](number)


def _split(kind: str, said: str) -> Found:
    if kind == "annex":
        return kind, said, ""
    label, tab, rest = said.removeprefix("\t").partition("\t")
    if kind in _LABELLED and tab:
        return kind, label, rest
    return kind, None, said


def style(paragraph: ElementTree.Element) -> str:
    """Return the id of a paragraph's style."""
    named = paragraph.find(f"{W}pPr/{W}pStyle")
    assert named is not None
    return named.get(f"{W}val", "")


def character_style(run: ElementTree.Element) -> str:
    """Return the id of a run's style, empty if it has none."""
    named = run.find(f"{W}rPr/{W}rStyle")
    return "" if named is None else named.get(f"{W}val", "")


def text(element: ElementTree.Element) -> str:
    """Return the letters of an element: a tab is a tab, a break a line end.

    It leaves out characters that are invisible or added by the writer: those beside a footnote's reference,
    and what has a style of its own: marks of direction round a run, and the tab that LibreOffice leaves out.
    """
    letters, marks = {f"{W}tab": "\t", f"{W}br": "\n"}, {"FootnoteReference": "\u200e\u200f"}
    return "".join(
        (part.text or "").rstrip(marks.get(character_style(run), ""))
        if part.tag == f"{W}t"
        else letters[part.tag]
        for run in element.iter(f"{W}r")
        if run.find(f"{W}footnoteReference") is None
        if character_style(run) not in ("Direction", "LeftOut")
        for part in run
        if part.tag == f"{W}t" or part.tag in letters
    )


def unseen(element: ElementTree.Element) -> str:
    """Return all characters of an element, including those that ``text`` leaves out."""
    return "".join(part.text or "" for part in element.iter(f"{W}t"))
