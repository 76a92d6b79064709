"""Styles of empty paragraphs in Word: rules below the masthead and the text, gaps around tables."""

from __future__ import annotations

from wgdesk.report.render import un_style
from wgdesk.report.render.docx_xml import half_points, twips
from wgdesk.report.render.style import BlockKind, ReportStyle

RULE, TABLE_GAP, END_RULE = "MastheadRule", "TableGap", "EndRule"
SYMBOL_BEGIN = "SymbolBegin"


def border(points: float, space: int) -> str:
    """Return a rule below a paragraph, ``points`` thick and ``space`` points below its text."""
    eighths = round(points * 8)
    line = f'w:val="single" w:sz="{eighths}" w:space="{space}" w:color="auto"'
    return f"<w:pBdr><w:bottom {line}/></w:pBdr>"


def masthead_rule(sheet: ReportStyle) -> str:
    """Return the style of the rule under the masthead, as wide as the text with its outer columns."""
    page = sheet.page
    indents = f'<w:ind w:left="{-twips(page.outer)}" w:right="{-twips(page.outer_end)}"/>'
    return _spacer(RULE, "Masthead Rule", border(sheet.heavy_rule, 0), 6, indents)


def un_styles(sheet: ReportStyle) -> str:
    """Return the styles of the short rule at the end and of the large letters of a symbol."""
    large = half_points(sheet.style(BlockKind.SYMBOL_BEGIN).size)
    side = twips((sheet.page.column - un_style.END_RULE) / 2)
    end = border(un_style.END_RULE_WEIGHT, 0)
    return (
        f'<w:style w:type="character" w:customStyle="1" w:styleId="{SYMBOL_BEGIN}">'
        '<w:name w:val="Symbol Begin"/><w:basedOn w:val="DefaultParagraphFont"/>'
        f'<w:rPr><w:sz w:val="{large}"/><w:szCs w:val="{large}"/></w:rPr></w:style>'
    ) + _spacer(
        END_RULE, "End Rule", end, un_style.END_RULE_GAP, f'<w:ind w:left="{side}" w:right="{side}"/>'
    )


def table_gap(sheet: ReportStyle) -> str:
    """Return the style of the gaps around a table; without them Word would join two tables."""
    return _spacer(TABLE_GAP, "Table Gap", "<w:keepNext/>", sheet.row_gap, "")


def _spacer(style_id: str, name: str, first: str, height: float, indents: str) -> str:
    """Return the style of an empty paragraph with a fixed height in points."""
    return f"""
<w:style w:type="paragraph" w:customStyle="1" w:styleId="{style_id}"><w:name w:val="{name}"/>
<w:basedOn w:val="Normal"/><w:pPr>{first}
<w:spacing w:before="0" w:after="0" w:line="{twips(height)}" w:lineRule="exact"/>{indents}</w:pPr>
<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:style>
"""
