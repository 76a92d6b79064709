"""Small pieces of WordprocessingML (ECMA-376 part 1), with children in the order of the schema."""

from __future__ import annotations

from html import escape

from wgdesk.report.render.runs import printable

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SPACES = f'xmlns:w="{W}" xmlns:r="{R}"'
TAB = "<w:tab/>"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_DRAWN = "http://schemas.openxmlformats.org/drawingml/2006"
_CLOSE = " ".join(f'dist{side}="0"' for side in "TBLR")  # no distance to the text around it
_FREE = 'simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="0" allowOverlap="1"'
_EMU = 12700  # English metric units in a point


def twips(points: float) -> int:
    """Return a length in twentieths of a point, the unit of Word."""
    return round(points * 20)


def half_points(points: float) -> int:
    """Return a type size in half points."""
    return round(points * 2)


def escaped(text: str) -> str:
    """Return text escaped for an element or a quoted attribute."""
    return escape(printable(text))


def bidi(rtl: bool) -> str:
    """Return the direction of a paragraph, stated even if it is left to right.

    A style based on a right-to-left style would otherwise inherit that direction.
    """
    return "<w:bidi/>" if rtl else '<w:bidi w:val="0"/>'


def bookmark(number: int) -> str:
    """Return the name of a bookmark. The underscore hides it from the list in Word."""
    return f"_Block{number}"


def words(text: str) -> str:
    """Return the content of a run: its text, with a break for every line end."""
    return "<w:br/>".join(
        f'<w:t xml:space="preserve">{escape(line, quote=False)}</w:t>' if line else ""
        for line in printable(text).split("\n")
    )


def run(content: str, *, rtl: bool, style: str | None = None) -> str:
    """Return a run with the markup ``content``, in one direction and, if given, a character style."""
    named = f'<w:rStyle w:val="{style}"/>' if style else ""
    properties = named + ("<w:rtl/>" if rtl else "")
    return f"<w:r><w:rPr>{properties}</w:rPr>{content}</w:r>" if properties else f"<w:r>{content}</w:r>"


def paragraph(style: str, content: str, properties: str = "") -> str:
    """Return a paragraph in a named style; ``properties`` follow the name of the style."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{content}</w:p>'


def picture(
    number: int, width: float, height: float, said: str, place: tuple[float, float] | None = None
) -> str:
    """Return a run with the picture of the relationship ``number``; ``said`` is its alternative text.

    It is a letter of its line, or stands at a ``place`` from the left and upper edge of the page.
    """
    size = f'cx="{round(width * _EMU)}" cy="{round(height * _EMU)}"'
    named = f'id="{number}" name="{number}" descr="{escaped(said)}"'
    spaces = f'xmlns:wp="{_DRAWN}/wordprocessingDrawing" {_CLOSE}'
    shown = (
        f'<wp:docPr {named}/><a:graphic xmlns:a="{_DRAWN}/main"><a:graphicData uri="{_DRAWN}/picture">'
        f'<pic:pic xmlns:pic="{_DRAWN}/picture"><pic:nvPicPr><pic:cNvPr {named}/><pic:cNvPicPr/>'
        f'</pic:nvPicPr><pic:blipFill><a:blip r:embed="rId{number}"/><a:stretch><a:fillRect/></a:stretch>'
        f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
    )
    if place is None:
        drawn = f"<wp:inline {spaces}><wp:extent {size}/>{shown}</wp:inline>"
    else:
        free = "".join(
            f'<wp:position{way} relativeFrom="page"><wp:posOffset>{round(offset * _EMU)}</wp:posOffset>'
            f"</wp:position{way}>"
            for way, offset in zip("HV", place, strict=True)
        )
        drawn = (
            f'<wp:anchor {spaces} {_FREE}><wp:simplePos x="0" y="0"/>{free}<wp:extent {size}/>'
            f"<wp:wrapNone/>{shown}</wp:anchor>"
        )
    return run(f"<w:drawing>{drawn}</w:drawing>", rtl=False)


def field(instruction: str, shown: str, *, rtl: bool, style: str | None = None) -> str:
    """Return a field in runs of one direction; ``shown`` is its text until Word computes it."""
    parts = (
        '<w:fldChar w:fldCharType="begin"/>',
        f'<w:instrText xml:space="preserve"> {instruction} </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        words(shown),
        '<w:fldChar w:fldCharType="end"/>',
    )
    return "".join(run(part, rtl=rtl, style=style) for part in parts)
