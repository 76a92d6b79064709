"""The page on which a browser prints the HTML report: measures, sizes, heads and feet as in the PDF.

Heads and feet are in the margins of ``@page``, which Chromium and its kin know from version 131 on. Other
browsers print the page without them.
"""

from __future__ import annotations

from collections.abc import Iterator

from wgdesk.phrasing.tree import Document, LineRole
from wgdesk.report.render.organ_size import organ_kind
from wgdesk.report.render.style import HEADING_KINDS, BlockKind, ReportStyle
from wgdesk.report.render.un_parts import UnMasthead, job_number
from wgdesk.report.render.un_style import form_of, look_of
from wgdesk.words.digits import DIGITS

# Each kind of block, by what selects it; a later rule holds against an earlier one.
_BLOCKS = {
    ".paragraph, .text, .item": BlockKind.PARAGRAPH,
    ".caption": BlockKind.CAPTION,
    ".note": BlockKind.NOTE,
    "h1": BlockKind.TITLE,
    "h2": BlockKind.HEADING_1,
    "h3": BlockKind.HEADING_2,
    "h4": BlockKind.HEADING_3,
    "h5.heading": BlockKind.HEADING_4,
    "h2.annex, h2.chapter": BlockKind.ANNEX_TITLE,
    ".body-name": BlockKind.ORGAN,
    ".place": BlockKind.PLACE,
    ".un > .nations": BlockKind.NATIONS,
    ".un > .symbol": BlockKind.SYMBOL,
    ".un > .symbol .begin": BlockKind.SYMBOL_BEGIN,
    ".un > .distribution": BlockKind.MASTHEAD,
    "table": BlockKind.TABLE_CELL,
    ".job-line": BlockKind.JOB_LINE,
}
_SPACED = frozenset({"table", ".job-line"})  # their gaps are those of the screen
_ITEMS = {".item-1": BlockKind.ITEM_1, ".item-2": BlockKind.ITEM_2, ".item-3": BlockKind.ITEM_3}
# Of heads and feet; where they are empty, a browser does not print its own.
_PLACES = ("top-left", "top-right", "bottom-left", "bottom-right")
# From a rule to the base line of the first line under it, if there is no gap between them.
_TO_SESSION, _TO_DISTRIBUTION = 12.8, 10.3
# From the base line of "United Nations" and of the symbol to the end of its line.
_DEPTH, _SYMBOL_DEPTH = 3.4, 6.0
_HEAD_GAP = 2.0  # points between the head of a page and its rule

_SHEET = """\
@page {{ size: A4; margin: {top} {side} {bottom}; {head_style} }}
@page :first {{ margin-top: {first}; }}
@page :left {{ {left} }}
@page :right {{ {right} }}
@page :first {{ {bare} }}
@media print {{
  :root {{ --edge: 0pt; --outer: {outer}; --number: {number}; }}
  html, html[dir] {{
    background: none; font-size: {size}; line-height: {leading}; letter-spacing: {tracking};
  }}
  html, main, .un > .symbol {{ color: #000; }}
  body {{ padding: 0; }}
  main {{ max-inline-size: none; padding-block: 0; padding-inline: {outer} {end}; box-shadow: none; }}
  a:not(.document) {{ color: inherit; }}
  .doubt, .missing {{ background: none; color: inherit; }}
  .masthead {{ margin-inline-end: calc(-1 * {end}); margin-block-end: {session}; }}
  .un > .symbol {{ line-height: normal; }}
  .un {{ grid-template: {above} auto / {beside} 1fr; }}
  .un > .nations {{ padding-block-end: {nations}; }}
  .un > .symbol {{ padding-block-end: 0; margin-block-end: {symbol}; }}
  .un > .distribution {{ padding-block-start: {distribution}; }}
  .un > .nations, .un > .parent {{ padding-inline-start: {organ_start}; }}
  .un > .parent, .un > .distribution {{ min-block-size: {masthead}; padding-block-end: 0; }}
  /* After a label comes a space. */
  html[dir] .paragraph > .label {{ min-inline-size: calc(var(--number) - .25em); }}
  .heading > .label {{ padding-inline: 0 calc({label} - .25em); text-align: end; }}
{blocks}
{headings}
{organ}
{table}
  html[dir=rtl] :is(h1, h2, h3, h4, h5) {{ padding-block-start: .3em; }} /* for high marks */
  html[dir] .annex > .label {{ margin-block-end: {annexed}; }}
  html[dir] :is(.annex, .chapter-page) {{ break-before: page; margin-block-start: 0; padding: 0; border: 0; }}
}}
"""

_TABLE = """\
  html[dir] table {{ inline-size: calc(100% + {width}); margin-inline: {outside}; }}
  html[dir] th {{
    {face} font-weight: {weight}; font-style: {slant}; padding: {head};
    border-block: {rules[0]} solid; border-block-end-width: {rules[1]};
  }}
  html[dir] td {{ padding: {cell}; border-block-end: {rules[2]} solid; }}
  html[dir] tr:first-child > td {{ padding-block-start: {first}; }}
  html[dir] tr:last-child > td {{ border-block-end: {rules[3]} solid; }}"""


def printed(document: Document) -> str:
    """Return the style sheet of a document on paper."""
    look, form = look_of(document), form_of(document.un_page)
    first_page = form.first_page
    page, text = look.page, look.style(BlockKind.PARAGRAPH)
    left, right = (_running(document, side) for side in ("left", "right"))
    return _SHEET.format(
        top=_points(page.top),
        first=_points(form.header_edge if document.un_page else page.first_top),
        side=_points(page.side),
        bottom=_points(page.bottom),
        head_style=_face(look, BlockKind.HEADER),
        left=left,
        right=right,
        bare=" ".join(f'@{place} {{ content: ""; border: 0 }}' for place in _PLACES),
        outer=_points(page.outer),
        end=_points(page.outer_end),
        number=_points(text.first),
        size=_points(text.size),
        leading=f"{text.leading / text.size:.3f}",
        tracking=_points(text.tracking),
        label=_points(-(look.style(BlockKind.HEADING_1).label_end or 0)),
        annexed=_points(look.style(BlockKind.ANNEX_LABEL).after),
        masthead=_points(first_page.heavy_rule - first_page.thin_rule),
        session=_points(max(0.0, first_page.session - first_page.heavy_rule - _TO_SESSION)),
        nations=_points(first_page.under(first_page.nations, _DEPTH)),
        above=_points(first_page.thin_rule - form.header_edge),
        symbol=_points(first_page.thin_rule - first_page.symbol - _SYMBOL_DEPTH),
        distribution=_points(first_page.distribution - first_page.thin_rule - _TO_DISTRIBUTION),
        organ_start=_points(first_page.organ_start - form.side),
        beside=_points(first_page.distribution_start - form.side),
        table=_table(look),
        headings="\n".join(_under_another(look)),
        organ=_block(look, ".un > .parent", _organ(document, look)),
        blocks="\n".join(
            [_block(look, *one) for one in _BLOCKS.items()] + [_item(look, *one) for one in _ITEMS.items()]
        ),
    )


def _organ(document: Document, look: ReportStyle) -> BlockKind:
    line = UnMasthead.of(document).lines.get(LineRole.PARENT)
    return BlockKind.PARENT if line is None else organ_kind(line.text, look)


def _block(look: ReportStyle, selector: str, kind: BlockKind) -> str:
    style = look.style(kind)
    chosen = ", ".join(f"html[dir] {one.strip()}" for one in selector.split(","))
    gaps = ""
    if selector not in _SPACED and not selector.startswith(".un"):
        # A browser has the larger one of two gaps, where a PDF has both.
        above = look.style(BlockKind.PARAGRAPH).after if kind in HEADING_KINDS else 0.0
        gaps = f" margin-block: {_points(above + style.before)} {_points(style.after)};"
    return f"  {chosen} {{ {_face(look, kind)} letter-spacing: {_points(style.tracking)};{gaps} }}"


def _under_another(look: ReportStyle) -> Iterator[str]:
    """Yield the rules for the gap above headings directly under another one, or under the title."""
    for level, kind in enumerate(HEADING_KINDS, start=2):
        gap = look.style(kind).under
        if gap is not None:
            above = "html[dir] :is(h1, .heading, .annex, .chapter)"
            yield f"  {above} + h{level}.heading {{ margin-block-start: {_points(gap)}; }}"


def _item(look: ReportStyle, selector: str, kind: BlockKind) -> str:
    style = look.style(kind)
    room = style.indent - style.label_at
    return (
        f"  html[dir] {selector} {{ padding-inline-start: {_points(style.indent)};"
        f" text-indent: {_points(-room)}; }}\n"
        f"  html[dir] {selector} > .label {{ min-inline-size: calc({_points(room)} - .25em); }}"
    )


def _table(look: ReportStyle) -> str:
    """Return the gaps and rules of a table."""
    head, cell, table = look.style(BlockKind.TABLE_HEAD), look.style(BlockKind.TABLE_CELL), look.table
    side = _points(table.side)
    return _TABLE.format(
        width=_points(2 * table.outside),
        outside=_points(-table.outside),
        face=_face(look, BlockKind.TABLE_HEAD),
        weight=700 if head.bold else 400,
        slant="italic" if head.italic else "normal",
        head=f"{_points(head.before)} {side} {_points(head.after)}",
        cell=f"{_points(cell.before)} {side} {_points(cell.after)}",
        first=_points(cell.before + table.first_row),
        rules=[
            _points(rule) for rule in (table.top_rule, table.head_rule, table.inner_rule, table.last_rule)
        ],
    )


def _face(look: ReportStyle, kind: BlockKind) -> str:
    style = look.style(kind)
    return f"font-size: {_points(style.size)}; line-height: {_points(style.leading)};"


def _running(document: Document, side: str) -> str:
    """Return head and foot of the pages that lie on one side: symbol and number outside, the job inside."""
    other = "left" if side == "right" else "right"
    counter = DIGITS[document.digits].counter
    number = f"counter(page, {counter})"
    form = form_of(document.un_page)
    if document.un_page and form.counted:
        number += f' "/" counter(pages, {counter})'
    page = look_of(document).page
    lift = page.top - form.first_page.thin_rule
    boxes = []
    if document.symbol:
        boxes.append(
            f"@top-{side} {{ content: {_string(document.symbol)}; width: 100%;"
            f" vertical-align: bottom; margin-bottom: {_points(lift)}; padding-bottom: {_points(_HEAD_GAP)};"
            " border-bottom: .5pt solid; font-weight: 700; direction: ltr }"
        )
    foot = f"vertical-align: bottom; padding-bottom: {_points(page.footer - 4)}; direction: ltr"
    boxes.append(f"@bottom-{side} {{ content: {number}; font-weight: 700; {foot} }}")
    if document.un_page and (job := job_number(document)):
        boxes.append(f"@bottom-{other} {{ content: {_string(job)}; font-size: {_points(form.job)}; {foot} }}")
    return " ".join(boxes)


def _points(length: float) -> str:
    return f"{length:.4g}pt"


def _string(text: str) -> str:
    """Return a string of CSS, in which all but letters and digits is escaped, so that nothing can end it."""
    return '"' + "".join(char if char.isalnum() else f"\\{ord(char):x} " for char in text) + '"'
