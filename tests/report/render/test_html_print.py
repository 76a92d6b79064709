"""The HTML report on paper: its style sheet, and what stands in the margins of the page."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from tests.report.render.samples import ARABIC, ENGLISH, SYMBOL, UN_ARABIC, UN_ENGLISH, t
from wgdesk.phrasing.tree import Body, Document, Item, Paragraph, Table, Text
from wgdesk.report.render.html import to_html
from wgdesk.report.render.html_print import printed
from wgdesk.report.render.style import BlockKind
from wgdesk.report.render.un_style import look_of


def boxes(document: Document, page: str) -> dict[str, str]:
    """Return the content of the margin boxes of some pages, by their places; escapes are resolved."""
    rules = re.findall(rf"^@page :{page} {{ (.*) }}$", printed(document), re.MULTILINE)
    found = re.findall(r"@([\w-]+) { content: (.*?)(?:;.*?)? }", rules[-1])
    return {
        place: re.sub(r"\\([0-9a-f]+) ", lambda code: chr(int(code[1], 16)), said) for place, said in found
    }


@pytest.mark.parametrize(
    ("document", "counter"), [(UN_ENGLISH, "decimal"), (UN_ARABIC, "arabic-indic")], ids=["en", "ar"]
)
def test_later_pages_have_symbol_and_number_outside_and_the_job_inside(
    document: Document, counter: str
) -> None:
    number = f'counter(page, {counter}) "/" counter(pages, {counter})'
    job = f'"V.31-01234 ({document.lang[0].upper()})"'
    assert boxes(document, "left") == {
        "top-left": f'"{SYMBOL}"',
        "bottom-left": number,
        "bottom-right": job,
    }
    assert boxes(document, "right") == {
        "top-right": f'"{SYMBOL}"',
        "bottom-right": number,
        "bottom-left": job,
    }
    assert set(boxes(document, "first").values()) == {'""'}


def test_pages_of_geneva_have_no_total_and_their_own_measures() -> None:
    assert UN_ENGLISH.un_page is not None
    geneva = replace(UN_ENGLISH, un_page=replace(UN_ENGLISH.un_page, form="un_geneva"))
    assert boxes(geneva, "left") == {
        "top-left": f'"{SYMBOL}"',
        "bottom-left": "counter(page, decimal)",
        "bottom-right": '"V.31-01234 (E)"',
    }
    sheet, vienna = printed(geneva), printed(UN_ENGLISH)
    under = "html[dir] :is(h1, .heading, .annex, .chapter) + h3.heading { margin-block-start: "
    assert f"{under}18.1pt" in sheet
    assert f"{under}0pt" in vienna
    assert ":first { margin-top: 28.35pt; }" in sheet
    assert ".un > .nations, .un > .parent { padding-inline-start: 63pt; }" in sheet
    assert ".un { grid-template: 28.49pt auto / 335.4pt 1fr; }" in sheet
    assert ".un { grid-template: 28.06pt auto / 337" in vienna
    assert "margin: 72.4pt 56.7pt 55.2pt;" in sheet
    assert "font-size: 8pt;" in sheet  # the job number
    assert "min-block-size: 142.9pt" in sheet  # from rule to rule in the masthead


def test_plain_pages_have_no_total_and_no_job() -> None:
    assert boxes(ENGLISH, "left") == {"top-left": f'"{SYMBOL}"', "bottom-left": "counter(page, decimal)"}
    assert "top-left" not in boxes(replace(ENGLISH, symbol=""), "left")


def _classes(source: str, key: str) -> list[str]:
    (tag,) = re.findall(rf'<[^>]*id="{key}"[^>]*>', source)
    return " ".join(re.findall('class="(.*?)"', tag)).split()


def test_what_stays_on_one_page_in_the_pdf_does_so_in_print() -> None:
    def table(key: str, rows: int) -> Table[Text]:
        return Table(key, (t("Office"), t("Name")), ((t("Chair"), t("Ms. A. Example")),) * rows)

    def item(n: int) -> Item[Text]:
        return Item(f"item{n}", 1, t(f"Item {n}."), t(f"{n}."))

    blocks = (
        Paragraph("told", t("It met.")),
        Paragraph("lead", t("The following items:")),
        *map(item, (1, 2, 3)),
        Body("quoted", t("It said"), kept=True),
        *(table("short", 4), table("long", 60)),
        Table("bare", (), ()),
    )
    source = to_html(replace(ENGLISH, blocks=blocks))
    keys = ("told", "lead", "item1", "item2", "item3", "quoted")
    assert ["kept" in _classes(source, key) for key in keys] == [False, True, False, True, False, True]
    assert [_classes(source, key) for key in ("short", "long", "bare")] == [["short"], [], []]
    rules = re.findall(r"^([^{}]*) { break-(inside|after): avoid; }$", source, re.MULTILINE)
    kept = {(chosen.strip(), way) for selectors, way in rules for chosen in selectors.split(",")}
    assert {(".kept", "after"), (".short", "inside"), ("tr", "inside"), ("thead", "after")} <= kept


def test_no_symbol_can_end_its_string_or_the_sheet() -> None:
    hostile = '"; } </style><script>\\'
    source = to_html(replace(ENGLISH, symbol=hostile, title=""))
    assert source.count("</style>") == 1
    assert boxes(replace(ENGLISH, symbol=hostile), "left")["top-left"] == f'"{hostile}"'


@pytest.mark.parametrize("document", [UN_ENGLISH, UN_ARABIC, ENGLISH, ARABIC])
def test_sizes_and_gaps_are_those_of_the_pdf(document: Document) -> None:
    sheet, look = printed(document), look_of(document)
    for selector, kind in (("h2", BlockKind.HEADING_1), (".note", BlockKind.NOTE)):
        (rule,) = re.findall(rf"^  html\[dir\] {re.escape(selector)} {{ (.*) }}$", sheet, re.MULTILINE)
        style = look.style(kind)
        assert f"font-size: {style.size:.4g}pt; line-height: {style.leading:.4g}pt;" in rule
        # A browser has the larger one of two gaps, where a PDF adds that below a paragraph to a heading's.
        above = style.before + (look.style(BlockKind.PARAGRAPH).after if selector == "h2" else 0)
        assert f"margin-block: {above:.4g}pt {style.after:.4g}pt;" in rule
    assert f"margin: {look.page.top:.4g}pt {look.page.side:.4g}pt {look.page.bottom:.4g}pt;" in sheet


@pytest.mark.parametrize(
    ("document", "name", "size"),
    [
        (UN_ENGLISH, "Economic and Social Council", 20),
        (
            UN_ENGLISH,
            "Third Meeting of States Parties to the Treaty on the Use of Shared Rivers and Lakes",
            20,
        ),
        (UN_ENGLISH, "Conference of the Parties to the Convention on Rivers " * 3, 14),
        (UN_ARABIC, "مؤتمر الأطراف", 20),
    ],
)
def test_the_name_of_the_organ_is_as_large_as_in_the_pdf(document: Document, name: str, size: int) -> None:
    blocks = tuple(
        replace(one, text=t(name)) if one.key == "title/parent" else one for one in document.blocks
    )
    sheet = printed(replace(document, blocks=blocks))
    assert f"html[dir] .un > .parent {{ font-size: {size}pt;" in sheet
