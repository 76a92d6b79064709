"""First page, heads and feet of a document of the United Nations, to 0.2 mm, as MuPDF reads it."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace

import pymupdf
import pytest

from tests.report.render.samples import UN_ENGLISH, t
from tests.report.render.test_un_positions import MM, TO, Line, chars_of, lines_of
from tests.report.test_own_pictures import PICTURE, chunk
from wgdesk.phrasing.tree import Block, Document, Heading, LineRole, Paragraph, Text, TitleLine
from wgdesk.report.render.pdf import to_bytes


def first_page(document: Document, *blocks: Block[Text]) -> list[Line]:
    """Return the lines of the first page of ``document``, if given with other ``blocks``."""
    with pymupdf.open(stream=to_bytes(replace(document, blocks=blocks or document.blocks))) as file:
        return lines_of(file[0])


def organ(name: str) -> TitleLine[Text]:
    return TitleLine("title/parent", LineRole.PARENT, t(name))


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (1, "General Assembly"),
        (2, "Third Meeting of States Parties to the Treaty on Lakes"),
        (3, "Third Meeting of States Parties to the Treaty on the Use of Shared Rivers and Lakes"),
    ],
)
def test_the_organ_is_large_over_up_to_three_lines(lines: int, name: str) -> None:
    found = first_page(UN_ENGLISH, organ(name))
    assert [line.start for line in found] == pytest.approx([40.6] * lines, abs=TO)
    assert [line.base for line in found] == pytest.approx([31.5 + 6.9 * n for n in range(lines)], abs=TO)
    # MuPDF gives the mean of height and width.
    assert [line.size for line in found] == pytest.approx([20 * 0.947**0.5] * lines, abs=0.1)


def test_a_longer_name_of_an_organ_is_smaller_and_clear_of_the_heavy_rule() -> None:
    found = first_page(UN_ENGLISH, organ("Conference of the Parties to the Convention on Rivers " * 4))
    assert {round(line.size) for line in found} == {14}
    assert len(found) > 3


def test_letters_of_the_organ_are_condensed() -> None:
    (large,) = first_page(UN_ENGLISH, organ("General Assembly"))
    title = TitleLine("title/title", LineRole.TITLE, t("General Assembly"))
    *_, natural = first_page(UN_ENGLISH, organ("X"), title)
    ratio = (large.end - large.start) / (natural.end - natural.start) / (20 / 14)
    assert ratio == pytest.approx(0.947, abs=0.01)


def titles(**lines: str) -> list[Block[Text]]:
    return [
        TitleLine(f"title/{role}", LineRole(role.replace("_", "-")), t(text)) for role, text in lines.items()
    ]


def test_the_lines_over_the_title_stand_as_printed() -> None:
    """As in A/CN.10/2025/INF/1, where the body is larger, and in E/2025/15, where the session is first."""
    place, title = "New York, 7–25 April 2031", "List of participants"
    found = first_page(
        UN_ENGLISH, *titles(body="Rivers Commission", session="Substantive session", place=place, title=title)
    )
    assert [line.base for line in found] == pytest.approx([78.8, 83.1, 87.4, 98.8], abs=TO)
    assert [line.start for line in found] == pytest.approx([20.1, 20.1, 20.1, 40.5], abs=TO)
    assert [round(line.size) for line in found] == [12, 10, 10, 14]
    assert ["Bold" in line.font for line in found] == [True, True, False, True]
    found = first_page(
        UN_ENGLISH,
        *titles(session="2031 session", place=place, item="Agenda item 16", item_title="Rivers", title=title),
    )
    assert [line.base for line in found] == pytest.approx([78.4, 82.7, 86.9, 91.1, 102.5], abs=TO)
    assert ["Bold" in line.font for line in found] == [True, False, False, True, True]


def test_long_names_over_the_title_take_about_half_of_the_width() -> None:
    """As in A/79/772: the first line ends at 116.3 mm on a sheet whose text begins at 21.2."""
    name = "Review of the efficiency of the administrative and financial functioning of the United Nations"
    first, other = first_page(UN_ENGLISH, *titles(item_title=name))
    assert first.text.endswith("financial")
    assert first.end == pytest.approx(20.1 + 116.3 - 21.2, abs=TO)
    assert (other.base - first.base) == pytest.approx(4.23, abs=TO)


def test_the_line_of_the_rapporteur_stands_between_title_and_text() -> None:
    """As in A/AC.182/2025/L.1."""
    title, named, heading, text = first_page(
        UN_ENGLISH,
        *titles(title="Draft report", rapporteur="Rapporteur: Ms. Lindiwe Dlamini (South Africa)"),
        Heading("h", 1, t("Introduction"), t("I.")),
        Paragraph("p", t("Text."), t("1.")),
    )
    assert named.start == pytest.approx(40.5, abs=TO)
    assert [line.base - title.base for line in (named, heading, text)] == pytest.approx(
        [8.7, 18.0, 26.8], abs=TO
    )


def test_the_foot_has_two_days_and_the_sign_of_the_office() -> None:
    """As in E/2025/88: V.25-09303 (E), 230625, 240625, the bars, the sign, the square."""
    assert UN_ENGLISH.un_page is not None
    gap = "\u00a0" * 4
    line = t(f"V.31-09303 (E){gap}230631{gap}240631")
    page = replace(UN_ENGLISH.un_page, job_line=line, recycling=wide_picture())
    with pymupdf.open(stream=to_bytes(replace(UN_ENGLISH, un_page=page))) as file:
        words = {word[4]: word[0] / MM for word in file[0].get_text("words") if word[1] / MM > 270}
        (sign,) = [[side / MM for side in info["bbox"]] for info in file[0].get_image_info()]
        bases = {
            round(char["origin"][1] / MM, 1) for char in chars_of(file[0]) if char["origin"][1] / MM > 270
        }
    assert [words[one] for one in ("V.31-09303", "(E)", "230631", "240631")] == pytest.approx(
        [20.1, 38.7, 47.5, 62.6], abs=TO
    )
    assert bases == {279.7}
    assert sign == pytest.approx([145.3, 276.4, 171.0, 282.8], abs=TO)


def wide_picture() -> bytes:
    """Return a picture as wide and high as the sign is printed."""
    header = struct.pack(">IIBBBBB", 257, 64, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\x80" * 257) * 64)
    return PICTURE[:8] + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize(("page", "outer"), [(2, "left"), (3, "right")])
def test_heads_and_feet_stand_at_the_outer_edge(page: int, outer: str) -> None:
    """As on 500 pages of 2025: base lines 20.8 mm from above, 13.0 and 13.5 from below."""
    text = Paragraph("p", t("The Working Group took note of it. " * 900), t("1."))
    job = TitleLine("masthead/job", LineRole.JOB, t("V.31-01234"))
    with pymupdf.open(stream=to_bytes(replace(UN_ENGLISH, blocks=(job, text)))) as file:
        total, width, height = len(file), file[0].rect.width / MM, file[0].rect.height / MM
        lines: dict[str, tuple[float, float, float]] = {}
        for block in file[page - 1].get_text("dict")["blocks"]:
            for line in block.get("lines", ()):
                for span in line["spans"]:
                    left, right = span["bbox"][0] / MM, span["bbox"][2] / MM
                    lines[span["text"].strip()] = (span["origin"][1] / MM, left, width - right)
    for name, base, side in (
        ("CTOC/COP/WG.9/2031/L.1", 20.8, outer == "left"),
        (f"{page}/{total}", height - 13.0, outer == "left"),
        ("V.31-01234", height - 13.5, outer != "left"),
    ):
        found = lines[name]
        assert found[0] == pytest.approx(base, abs=TO)
        assert found[1 if side else 2] == pytest.approx(18.2, abs=TO)
