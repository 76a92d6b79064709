"""Small pieces of WordprocessingML (ECMA-376 part 1), children in the order the schema asks for."""

from __future__ import annotations

from html import escape

from wgdesk.report.render.runs import printable

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SPACES = f'xmlns:w="{W}" xmlns:r="{R}"'
TAB = "<w:tab/>"


def twips(points: float) -> int:
    """Return a length in twentieths of a point."""
    return round(points * 20)


def half_points(points: float) -> int:
    """Return a type size in half points."""
    return round(points * 2)


def escaped(text: str) -> str:
    """Return text fit for an element or a quoted attribute."""
    return escape(printable(text))


def bidi(rtl: bool) -> str:
    """Return a paragraph's direction, said aloud both ways.

    A style based on a right-to-left one inherits it.
    """
    return "<w:bidi/>" if rtl else '<w:bidi w:val="0"/>'


def words(text: str) -> str:
    """Return the content of a run: letters, with a break for every line end."""
    return "<w:br/>".join(
        f'<w:t xml:space="preserve">{escape(line, quote=False)}</w:t>' if line else ""
        for line in printable(text).split("\n")
    )


def run(content: str, *, rtl: bool, style: str | None = None) -> str:
    """Return a run of ``content``, which is markup, in a character style and a direction."""
    named = f'<w:rStyle w:val="{style}"/>' if style else ""
    properties = named + ("<w:rtl/>" if rtl else "")
    return f"<w:r><w:rPr>{properties}</w:rPr>{content}</w:r>" if properties else f"<w:r>{content}</w:r>"


def paragraph(style: str, content: str, properties: str = "") -> str:
    """Return a paragraph in a named style; ``properties`` come after the style's name."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{content}</w:p>'


def field(instruction: str, shown: str, *, rtl: bool) -> str:
    """Return a field in runs of one direction; ``shown`` stands until Word counts anew."""
    parts = (
        '<w:fldChar w:fldCharType="begin"/>',
        f'<w:instrText xml:space="preserve"> {instruction} </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        words(shown),
        '<w:fldChar w:fldCharType="end"/>',
    )
    return "".join(run(part, rtl=rtl) for part in parts)
