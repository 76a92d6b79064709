"""The first page of a document of the United Nations, to 0.2 mm, as MuPDF reads it."""

from __future__ import annotations

from dataclasses import replace

import pymupdf
import pytest

from tests.report.render.samples import UN_ENGLISH, t
from tests.report.render.test_un_positions import TO, Line, lines_of
from wgdesk.phrasing.tree import Block, Document, LineRole, Text, TitleLine
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
