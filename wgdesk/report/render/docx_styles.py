"""The named styles of a Word report, which an editor can change: measures from ``style``, office faces.

Where Word has a built-in name ("heading 1", "Title", "footnote text") we use it, because its navigation pane,
tables of contents and footnotes depend on these names.
"""

from __future__ import annotations

from dataclasses import dataclass

from wgdesk.report.render.docx_faces import WordFaces
from wgdesk.report.render.docx_numbers import COUNTED
from wgdesk.report.render.docx_spacers import border, masthead_rule, table_gap, un_styles
from wgdesk.report.render.docx_tables import cell_margins, table_style
from wgdesk.report.render.docx_tongues import east_asian, left_to_right, right_to_left
from wgdesk.report.render.docx_xml import DECLARATION, SPACES, bidi, escaped, half_points, twips
from wgdesk.report.render.style import HEADING_KINDS, ITEM_KINDS, BlockKind, BlockStyle, ReportStyle


@dataclass(frozen=True)
class Named:
    """A paragraph style: its id in the file, its name in Word, and properties that ``style`` lacks."""

    id: str
    name: str
    outline: int | None = None
    ltr: bool = False  # written from left to right in every report
    page_break: bool = False
    then: BlockKind | None = None  # the style of the next paragraph that is typed; None: the same


NAMES = {
    BlockKind.SYMBOL: Named("DocumentSymbol", "Document Symbol", ltr=True),
    BlockKind.MASTHEAD: Named("Masthead", "Masthead", ltr=True),
    BlockKind.PARENT: Named("ParentOrgan", "Parent Organ"),
    BlockKind.ORGAN: Named("BodyName", "Body Name"),
    BlockKind.SESSION: Named("Session", "Session"),
    BlockKind.PLACE: Named("PlaceAndDate", "Place and Date"),
    BlockKind.RAPPORTEUR: Named("Rapporteur", "Rapporteur"),
    BlockKind.TITLE: Named("Title", "Title", then=BlockKind.HEADING_1),
    BlockKind.HEADING_1: Named("Heading1", "heading 1", outline=0, then=BlockKind.PARAGRAPH),
    BlockKind.HEADING_2: Named("Heading2", "heading 2", outline=1, then=BlockKind.PARAGRAPH),
    BlockKind.HEADING_3: Named("Heading3", "heading 3", outline=2, then=BlockKind.PARAGRAPH),
    BlockKind.HEADING_4: Named("Heading4", "heading 4", outline=3, then=BlockKind.PARAGRAPH),
    BlockKind.PARAGRAPH: Named("NumberedParagraph", "Numbered Paragraph"),
    BlockKind.ITEM_1: Named("AgendaItem", "Agenda Item"),
    BlockKind.ITEM_2: Named("SubItem", "Sub-item"),
    BlockKind.ITEM_3: Named("InnerItem", "Inner item"),
    BlockKind.SUBPARAGRAPH: Named("Subparagraph", "Sub-paragraph"),
    BlockKind.INNER_SUBPARAGRAPH: Named("InnerSubparagraph", "Inner Sub-paragraph"),
    BlockKind.OFFICE: Named("Office", "Office", then=BlockKind.HOLDER),
    BlockKind.HOLDER: Named("OfficeHolder", "Office Holder"),
    BlockKind.LAST_HOLDER: Named("LastOfficeHolder", "Last Office Holder"),
    BlockKind.CAPTION: Named("RecommendationLabel", "Recommendation Label", then=BlockKind.BODY),
    BlockKind.BODY: Named("RecommendationText", "Recommendation Text"),
    BlockKind.QUOTATION: Named("Quotation", "Quotation"),
    BlockKind.TABLE_HEAD: Named("TableHead", "Table Head"),
    BlockKind.TABLE_CELL: Named("TableText", "Table Text"),
    BlockKind.ANNEX_LABEL: Named("AnnexLabel", "Annex Label", 0, page_break=True, then=BlockKind.ANNEX_TITLE),
    BlockKind.ANNEX_TITLE: Named("AnnexTitle", "Annex Title", outline=0, then=BlockKind.BODY),
    BlockKind.NOTE: Named("FootnoteText", "footnote text"),
    BlockKind.HEADER: Named("Header", "header", ltr=True),
    BlockKind.PAGE_NUMBER: Named("Footer", "footer"),
}
# For cells of the masthead and the foot of a United Nations document.
UN_NAMES = {
    BlockKind.NATIONS: Named("UnitedNations", "United Nations"),
    BlockKind.SYMBOL: Named("UnSymbol", "Symbol in Masthead", ltr=True),
    BlockKind.MASTHEAD: Named("Distribution", "Distribution", ltr=True),
    BlockKind.PARENT: Named("Organ", "Organ"),
    BlockKind.PARENT_SHORT: Named("ShortOrgan", "Organ with Short Name"),
    BlockKind.JOB_LINE: Named("JobLine", "Job Number Line", ltr=True),
}
_BUILT_IN = frozenset(
    {"Title", "heading 1", "heading 2", "heading 3", "heading 4", "footnote text", "header", "footer"}
)
# The label is inside the first line.
_FIRST_LINE = frozenset(
    {BlockKind.PARAGRAPH, BlockKind.NOTE, BlockKind.SUBPARAGRAPH, BlockKind.INNER_SUBPARAGRAPH}
)
# The label hangs outside the text.
_HANGING = frozenset({*HEADING_KINDS, *ITEM_KINDS})
_MASTHEAD = frozenset({BlockKind.SYMBOL, BlockKind.MASTHEAD})
_EDGE_TO_EDGE = frozenset({BlockKind.HEADER, BlockKind.PAGE_NUMBER})  # text in the top and bottom margins
_RULED = frozenset({BlockKind.SYMBOL, BlockKind.HEADER})  # with a rule below, from edge to edge
_EXACT = frozenset(
    {BlockKind.NATIONS, BlockKind.PARENT, BlockKind.PARENT_SHORT}
)  # no picture stands in their cells
_KERNED = 14  # half points: the smallest size that Word kerns, as in the files of the United Nations
_COUNTED = f'<w:numPr><w:numId w:val="{COUNTED}"/></w:numPr>'

# Character styles. The first four look like plain text: they let an editor find and select such text.
DOUBT, MISSING, REFERENCE, DIRECTION, LEFT_OUT, MARK, JOB, DOCUMENT, ITALIC, BOLD = (
    "Doubt",
    "Missing",
    "Reference",
    "Direction",
    "LeftOut",
    "FootnoteReference",
    "JobNumber",
    "Hyperlink",
    "Emphasis",
    "Strong",
)


def styles(sheet: ReportStyle, lang: str, faces: WordFaces, *, un: bool, counts: bool) -> str:
    """Return the part ``word/styles.xml`` for a document in ``lang``.

    ``un``: it has a masthead in cells. ``counts``: Word counts its paragraphs.
    """
    paragraphs = "".join(_paragraph_style(sheet, kind, named, counts=counts) for kind, named in NAMES.items())
    if un:
        cells = (_paragraph_style(sheet, kind, named, in_cell=True) for kind, named in UN_NAMES.items())
        paragraphs += "".join(cells) + un_styles(sheet)
    return (
        f"{DECLARATION}<w:styles {SPACES}>{_defaults(lang, faces)}{_normal(sheet)}{paragraphs}"
        f"{masthead_rule(sheet)}{table_gap(sheet)}"
        f"{_characters(sheet)}{table_style(sheet)}</w:styles>"
    )


def label_layout(sheet: ReportStyle) -> dict[BlockKind, str]:
    """Return tab stops and indents of the kinds that have labels."""
    kinds = (*_FIRST_LINE, *_HANGING)
    layout = {}
    for kind in kinds:
        style = sheet.style(kind)
        layout[kind] = _tabs(sheet, kind, style) + _indents(sheet, kind, style)
    return layout


def _defaults(lang: str, faces: WordFaces) -> str:
    latin, arabic = escaped(faces.latin), escaped(faces.arabic)
    return f"""
<w:docDefaults><w:rPrDefault><w:rPr>
<w:rFonts w:ascii="{latin}" w:hAnsi="{latin}" w:eastAsia="{latin}" w:cs="{arabic}"/>
<w:lang w:val="{left_to_right(lang)}" w:eastAsia="{east_asian()}" w:bidi="{right_to_left(lang)}"/>
</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
"""


def _normal(sheet: ReportStyle) -> str:
    """Return the default styles, which Word looks up by name."""
    text = sheet.style(BlockKind.PARAGRAPH)
    return f"""
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>
<w:pPr><w:widowControl/>{bidi(sheet.rtl)}{_spacing(text, bare=True)}</w:pPr>
<w:rPr>{_letters(sheet, text, ltr=False)}{_sizes(sheet, text, ltr=False)}</w:rPr></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">
<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>
<w:uiPriority w:val="99"/><w:semiHidden/>
<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>{cell_margins(0, 0)}</w:tblPr></w:style>
"""


def _paragraph_style(
    sheet: ReportStyle, kind: BlockKind, named: Named, *, in_cell: bool = False, counts: bool = False
) -> str:
    style = sheet.style(kind)
    custom = "" if named.name in _BUILT_IN else ' w:customStyle="1"'
    outline = "" if named.outline is None else f'<w:outlineLvl w:val="{named.outline}"/>'
    then = "" if named.then is None else f'<w:next w:val="{NAMES[named.then].id}"/>'
    tabs, indents = _tabs(sheet, kind, style), _indents(sheet, kind, style)
    if style.label_end is not None and not (counts and kind in HEADING_KINDS):
        tabs, indents = outside_label(sheet, kind)
    properties = (
        ("<w:keepNext/><w:keepLines/>" if style.keep_next else "")
        + ("<w:pageBreakBefore/>" if named.page_break else "")
        + "<w:widowControl/>"
        + (_COUNTED if kind is BlockKind.PARAGRAPH and counts else "")
        + (border(sheet.rule, 3) if kind in _RULED and not in_cell else "")
        + tabs
        + bidi(sheet.rtl and not named.ltr)
        + _spacing(style, rule="atLeast" if in_cell and kind not in _EXACT else "exact")
        + ("" if in_cell else indents)
        + _alignment(style)
        + outline
    )
    bold = "<w:b/><w:bCs/>" if style.bold else ""
    bold += "<w:i/>" if style.italic else ""
    return (
        f'<w:style w:type="paragraph"{custom} w:styleId="{named.id}"><w:name w:val="{named.name}"/>'
        f'<w:basedOn w:val="Normal"/>{then}<w:qFormat/><w:pPr>{properties}</w:pPr>'
        f"<w:rPr>{bold}{_letters(sheet, style, ltr=named.ltr)}{_sizes(sheet, style, ltr=named.ltr)}</w:rPr>"
        "</w:style>"
    )


def _sizes(sheet: ReportStyle, style: BlockStyle, *, ltr: bool) -> str:
    """Return the sizes of both scripts, chosen so that both look equally high."""
    if sheet.rtl and not ltr:
        latin, arabic = style.size * sheet.fonts.latin_in_arabic, style.size
    else:
        latin, arabic = style.size, style.size * sheet.fonts.arabic_in_latin
    return f'<w:sz w:val="{half_points(latin)}"/><w:szCs w:val="{half_points(arabic)}"/>'


def _letters(sheet: ReportStyle, style: BlockStyle, *, ltr: bool) -> str:
    """Return tracking, width and kerning of left-to-right text, with which Word ends lines where a PDF does.

    Right-to-left text is drawn in a PDF as its face is.
    """
    if sheet.rtl and not ltr:
        return ""
    return (
        f'<w:spacing w:val="{twips(style.tracking)}"/><w:w w:val="{round(100 * style.width)}"/>'
        f'<w:kern w:val="{_KERNED}"/>'
    )


def _spacing(style: BlockStyle, *, bare: bool = False, rule: str = "exact") -> str:
    """Return gaps and leading; a picture in an "exact" line would be cut off at the height of the line."""
    before, after = (0, 0) if bare else (twips(style.before), twips(style.after))
    line = twips(style.leading)
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="{rule}"/>'


def _tabs(sheet: ReportStyle, kind: BlockKind, style: BlockStyle) -> str:
    """Return the tab stop after a label inside a line, or the one at the far edge of the page.

    A hanging indent is a tab stop by itself.
    """
    if kind in _FIRST_LINE:
        return _tab("left", style.indent + style.first)
    if kind in _EDGE_TO_EDGE:
        return _tab("right", sheet.page.column + sheet.page.outer_end)
    return ""


def _tab(side: str, at: float) -> str:
    return f'<w:tabs><w:tab w:val="{side}" w:pos="{twips(at)}"/></w:tabs>'


def outside_label(sheet: ReportStyle, kind: BlockKind) -> tuple[str, str]:
    """Return tab stop and indents of text whose label, between two tabs, ends outside of it.

    Both are empty if labels of this kind are inside the text.
    """
    end = sheet.style(kind).label_end
    if end is None:
        return "", ""
    room = sheet.page.outer + sheet.page.side / 2  # even for a long ordinal
    return _tab("right", end), f'<w:ind w:left="0" w:right="0" w:hanging="{twips(room)}"/>'


def _indents(sheet: ReportStyle, kind: BlockKind, style: BlockStyle) -> str:
    """Return the indents. Word reads "left" as the side where lines begin, even from right to left."""
    page, start, end = sheet.page, style.indent, style.end_indent
    hanging = further = 0.0
    if style.label_end is not None:  # where a label that Word counts ends
        hanging = style.indent - style.label_end
    elif kind in _HANGING:
        hanging = style.indent - style.label_at
    elif kind in _FIRST_LINE:
        further = max(0.0, style.label_at - style.indent)
    elif kind in _EDGE_TO_EDGE:
        start, end = -page.outer, -page.outer_end
    elif kind in _MASTHEAD:
        start, end = -page.outer, -page.outer_end
        further = 0.0 if sheet.rtl else page.column + page.outer + page.outer_end - sheet.masthead
        if kind is not BlockKind.SYMBOL:  # the rule of the symbol must be as wide as the paragraph
            start, further = start + further, 0.0
    more = f' w:hanging="{twips(hanging)}"' if hanging else ""
    more += f' w:firstLine="{twips(further)}"' if further else ""
    return f'<w:ind w:left="{twips(start)}" w:right="{twips(end)}"{more}/>'


def chapter_properties(sheet: ReportStyle, gap: str, *, page: bool) -> str:
    """Return the properties of a chapter's heading; ``gap``: the one above it, unless it begins a page."""
    title, label = sheet.style(BlockKind.ANNEX_TITLE), sheet.style(BlockKind.CHAPTER_LABEL)
    begins = '<w:pageBreakBefore/><w:spacing w:before="0"/>' if page else gap
    hanging = twips(title.indent - label.indent)
    return f'{begins}<w:ind w:left="{twips(title.indent)}" w:hanging="{hanging}"/>'


def _alignment(style: BlockStyle) -> str:
    """Return the alignment; nothing for "start", which is Word's default."""
    names = {"justify": "both", "center": "center"}
    return f'<w:jc w:val="{names[style.align]}"/>' if style.align in names else ""


def _characters(sheet: ReportStyle) -> str:
    plain = "".join(
        f'<w:style w:type="character" w:customStyle="1" w:styleId="{name}"><w:name w:val="{name}"/>'
        '<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/></w:style>'
        for name in (DOUBT, MISSING, REFERENCE, DIRECTION)
    )
    job = half_points(sheet.style(BlockKind.JOB).size)
    return f"""{plain}
<w:style w:type="character" w:customStyle="1" w:styleId="{JOB}"><w:name w:val="Job Number"/>
<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/>
<w:rPr><w:b w:val="0"/><w:bCs w:val="0"/><w:sz w:val="{job}"/><w:szCs w:val="{job}"/></w:rPr>
</w:style>
<w:style w:type="character" w:styleId="{DOCUMENT}"><w:name w:val="Hyperlink"/>
<w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:color w:val="0000FF"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="{ITALIC}"><w:name w:val="Emphasis"/>
<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr><w:i/></w:rPr></w:style>
<w:style w:type="character" w:styleId="{BOLD}"><w:name w:val="Strong"/>
<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="{LEFT_OUT}"><w:name w:val="Left Out"/>
<w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="character" w:styleId="{MARK}"><w:name w:val="footnote reference"/>
<w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
"""
