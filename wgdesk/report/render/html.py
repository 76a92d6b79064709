"""Writes the report as one self-contained HTML file: no script and no picture.

Every block is an element, and its id is the key of the block. Labels are plain text in ``<span
class="label">``, so that the numbers are those of the report and can be copied. Footnotes follow their
paragraph and have links in both directions. All text is escaped, and the page's own policy forbids it to load
or run anything.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from itertools import groupby
from urllib.parse import quote

from wgdesk.language_table import COMMON
from wgdesk.phrasing.tree import (
    Annex,
    Block,
    Body,
    Caption,
    Document,
    Heading,
    Item,
    LineRole,
    Note,
    Paragraph,
    Role,
    Table,
    Text,
    TitleLine,
    notes_of,
)
from wgdesk.report.render import html_un
from wgdesk.report.render.document_links import with_document_links
from wgdesk.report.render.html_print import printed
from wgdesk.report.render.html_style import css
from wgdesk.report.render.kept_together import announces, last_but_one
from wgdesk.report.render.links import Links
from wgdesk.report.render.output import UNWATCHED, RenderWatch
from wgdesk.report.render.runs import (
    MASTHEAD,
    RoleRun,
    cut,
    foreign,
    letters,
    printable,
    reordering,
)
from wgdesk.report.render.style import ReportStyle
from wgdesk.report.render.table_sizes import is_short
from wgdesk.report.render.un_parts import UnMasthead
from wgdesk.report.render.un_style import look_of

_OFFICES = ("office", "holder", "holder last")
_CLASSES = {
    LineRole.NATIONS: "parent",
    LineRole.BODY: "body-name",
    LineRole.SESSION: "session",
    LineRole.ITEM: "place",
    LineRole.ITEM_TITLE: "session",
    LineRole.TITLE: "title",
}


def to_bytes(document: Document, watch: RenderWatch = UNWATCHED) -> bytes:
    """Return ``document`` as the bytes of a file; raises ``TypeError`` for an unknown block."""
    return to_html(document, watch).encode()


def to_html(document: Document, watch: RenderWatch = UNWATCHED) -> str:
    """Return ``document`` as an HTML page; the same document always gives the same page.

    Raises ``TypeError`` for an unknown block.
    """
    document, un = with_document_links(document), document.un_page
    page = _Page(document.rtl, Links.of(document), look_of(document), last_but_one(document.blocks))
    if un is None:
        body = "".join(page.grouped(watch.over(document.blocks)))
    else:
        head = UnMasthead.of(document)
        body = html_un.masthead(un, head, document.rtl, page.text, page.opened)
        body += "".join(page.grouped(watch.over(document.blocks[head.count :])))
        body += html_un.foot(un, head, page.text)
    name = " - ".join(part for part in (document.title, document.symbol) if part)
    return f"""<!DOCTYPE html>
<html lang="{_attribute(document.lang)}" dir="{_direction(document.rtl)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="WGDesk">
<title>{_escaped(name)}</title>
<style>
{css(document.rtl)}{printed(document)}</style>
</head>
<body>
<main>
{body}</main>
</body>
</html>
"""


@dataclass
class _Page:
    """Writes the blocks of one page in order.

    Only the first mark of a footnote gets the id to which the footnote links back.
    """

    rtl: bool
    links: Links
    look: ReportStyle
    before_last: frozenset[str]  # the items after which a list must not end on another page
    met: set[str] = field(default_factory=set)
    level: int = 1  # of the last heading of a section

    def grouped(self, blocks: Iterator[Block[Text]]) -> Iterator[str]:
        """Yield the elements of ``blocks``; neighbours in the masthead share a header, items a list."""
        for kind, group in groupby(blocks, _group):
            if kind == "items":
                yield '<ul class="items">\n'
                for block in group:
                    yield self.block(block)
                yield "</ul>\n"
            elif kind == "masthead":
                # The United Nations print the masthead of a right-to-left report in English.
                lang = f' lang="{COMMON}"' if self.rtl else ""
                yield f'<header class="masthead"><div dir="ltr"{lang}>\n'
                for block in group:
                    yield self.block(block)
                yield "</div></header>\n"
            else:
                for block in group:
                    yield self.block(block)

    def block(self, block: Block[Text]) -> str:
        """Return the element of one block; raises ``TypeError`` if its type is unknown."""
        match block:
            case TitleLine():
                return self.line(block)
            case Heading():
                self.level = block.level + 1
                kind = "heading"
                if block.apart != "no":
                    kind = "chapter" if block.apart == "line" else "chapter chapter-page"
                return self.element(f"h{self.level}", kind, block.key, block.text, block.label)
            case Paragraph():
                kind = f"paragraph{_kept(block.text)}"
                return self.element("p", kind, block.key, block.text, block.label) + self.notes(block)
            case Item():
                notes = self.notes(block)
                kind = f"item {'inside' if block.inside else 'item'}-{block.level}"
                kind = _OFFICES[block.level - 1] if block.label is None else kind
                kind += " kept" if block.key in self.before_last else _kept(block.text)
                return self.element("li", kind, block.key, block.text, block.label, notes)
            case Caption():
                caption = self.element(f"h{self.level + 1}", "caption", block.key, block.text)
                return caption + self.notes(block)
            case Body():
                return self.body(block) + self.notes(block)
            case Annex():
                self.level = 2
                return self.element("h2", "annex", block.key, block.text, block.label)
            case Table():
                return self.table(block)
            case _:
                raise TypeError(f"a {type(block).__name__} cannot be set as HTML")

    def line(self, line: TitleLine[Text]) -> str:
        """Return a line of the masthead, which is written from left to right, or of the title block."""
        tag = "h1" if line.role is LineRole.TITLE else "p"
        ltr = line.role in MASTHEAD or line.role is LineRole.JOB
        text = self.text(line.text, self.rtl and not ltr)
        if line.role is LineRole.JOB:
            text = f'<bdi dir="ltr">{text}</bdi>'
        kind = _CLASSES.get(line.role, str(line.role))
        return self.opened(tag, kind, line.key) + f"{text}</{tag}>\n"

    def body(self, body: Body[Text]) -> str:
        """Return unnumbered text, in the other direction if all its letters belong to that direction."""
        rtl = self.rtl is not foreign(body.text, self.rtl)
        turned = "" if rtl is self.rtl else f' dir="{_direction(rtl)}"'
        kind = "text quotation" if body.quoted else "text kept" if body.kept else "text"
        return f'<p class="{kind}" id="{_attribute(body.key)}"{turned}>{self.text(body.text, rtl)}</p>\n'

    def element(
        self, tag: str, kind: str, key: str, text: Text, label: Text | None = None, after: str = ""
    ) -> str:
        """Return an element; a label comes before its text, the markup ``after`` after it."""
        number = ""
        if label is not None:
            number = f'<span class="label">{self.text(label, self.rtl)}</span> '
        return f"{self.opened(tag, kind, key)}{number}{self.text(text, self.rtl)}{after}</{tag}>\n"

    def opened(self, tag: str, kind: str, key: str) -> str:
        """Return the start tag of a block."""
        return f'<{tag} class="{kind}" id="{_attribute(key)}">'

    def notes(self, block: Block[Text]) -> str:
        return "".join(self.note(note) for note in notes_of(block))

    def note(self, note: Note[Text]) -> str:
        """Return a footnote; its number links back to its mark, if the text has one."""
        label = "" if note.label is None else self.text(note.label, self.rtl)
        if label and note.key in self.links.marked:
            back = f'href="{_address(_mark(note.key))}" role="doc-backlink"'
            label = f'<a class="label" {back}>{label}</a> '
        elif label:
            label = f'<span class="label">{label}</span> '
        text = self.text(note.text, self.rtl)
        key = _attribute(note.key)
        return f'<aside class="note" id="{key}" role="doc-footnote">{label}{text}</aside>\n'

    def table(self, table: Table[Text]) -> str:
        head = "".join(f'<th scope="col">{self.text(cell, self.rtl)}</th>' for cell in table.head)
        rows = "".join(
            "<tr>" + "".join(f"<td>{self.text(cell, self.rtl)}</td>" for cell in row) + "</tr>\n"
            for row in table.rows
        )
        short = ' class="short"' if table.head and is_short(table, self.look) else ""
        return (
            f'<table id="{_attribute(table.key)}"{short}>\n<thead><tr>{head}</tr></thead>\n'
            f"<tbody>\n{rows}</tbody>\n</table>\n"
        )

    def text(self, text: Text, rtl: bool) -> str:
        """Return spoken text as markup; stretches that a browser would reorder are isolated in ``<bdi>``."""
        parts = []
        at = reordering(letters(text), rtl)
        for stretch, runs in groupby(cut(text, at), lambda run: run.stretch):
            inside = "".join(self.run(run) for run in runs)
            parts.append(inside if stretch is None else f"<bdi>{inside}</bdi>")
        return "".join(parts)

    def run(self, run: RoleRun) -> str:
        """Return a piece of text in the markup of its role; raises ``TypeError`` for an unknown role."""
        text = _escaped(run.text)
        match run.role:
            case Role.PLAIN | Role.STRESS:
                return text
            case Role.ITALIC:
                return f"<i>{text}</i>"
            case Role.BOLD:
                return f"<b>{text}</b>"
            case Role.DOUBT | Role.MISSING:
                return f'<span class="{run.role}">{text}</span>'
            case Role.NOTE if run.target in self.links.notes:
                anchor = "" if run.target in self.met else f' id="{_attribute(_mark(run.target))}"'
                self.met.add(run.target)
                to = _address(run.target)
                return f'<a class="mark"{anchor} href="{to}" role="doc-noteref">{text}</a>'
            case Role.NOTE:
                return f'<span class="mark">{text}</span>'
            case Role.REFERENCE if run.target in self.links.blocks:
                return f'<a class="reference" href="{_address(run.target)}">{text}</a>'
            case Role.REFERENCE:
                return text
            case Role.DOCUMENT:
                return f'<a class="document" href="{_attribute(run.target)}">{text}</a>'
            case _:
                raise TypeError(f"text in the role {run.role} cannot be set as HTML")


def _group(block: Block[Text]) -> str:
    """Return what a block is grouped under with its neighbours, "" if nothing."""
    if isinstance(block, Item):
        return "items"
    return "masthead" if isinstance(block, TitleLine) and block.role in MASTHEAD else ""


def _direction(rtl: bool) -> str:
    return "rtl" if rtl else "ltr"


def _mark(note: str) -> str:
    return f"mark-{note}"


def _escaped(text: str) -> str:
    return escape(printable(text), quote=False).replace("\n", "<br>")


def _attribute(text: str) -> str:
    return escape(printable(text)).replace("\n", " ")


def _kept(text: Text) -> str:
    """Return the class of what stays on one page with the next block, if the text announces that."""
    return " kept" if announces(text) else ""


def _address(key: str) -> str:
    return escape("#" + quote(printable(key), safe="/:.,;@!$'()*+-_~"))
