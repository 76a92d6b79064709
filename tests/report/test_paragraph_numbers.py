"""Paragraphs are numbered through the report, or from 1 in every chapter; chapters are called so or not."""

from __future__ import annotations

import pytest

from tests.report.debate.small_record import Printed, meeting, said
from wgdesk.phrasing.tree import NO_BREAK, Heading, Paragraph, plain
from wgdesk.report.make import speak

OUTLINE = ["statements", "organization", {"kind": "opening", "parent": "organization"}, "adoption"]


def chapters(lang: str, way: str) -> list[list[str]]:
    """Return the labels of the paragraphs of each chapter."""
    requests = (said("FRA"), said("PAK", at="10:05"))
    record = Printed(meeting(requests, outline=OUTLINE, options={"paragraph_numbers": way})).record
    found: list[list[str]] = []
    for block in speak(record, lang, "draft").blocks:
        if isinstance(block, Heading) and block.level == 1:
            found.append([])
        elif isinstance(block, Paragraph) and block.label is not None:
            found[-1].append(plain(block.label))
    assert len(found) > 1
    assert all(found)
    return found


@pytest.mark.parametrize(("lang", "first"), [("ar", "١-"), ("en", "1.")])
def test_paragraphs_begin_at_1_in_every_chapter_if_the_body_has_it_so(lang: str, first: str) -> None:
    through, anew = chapters(lang, "through"), chapters(lang, "chapter")
    labels = [label for chapter in through for label in chapter]
    assert anew == [labels[: len(chapter)] for chapter in through]
    assert labels[0] == first
    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize(
    ("lang", "called"),
    [
        ("ar", ["الفصل الأول", "الفصل الثاني", "الفصل الثالث"]),
        ("en", ["Chapter I", "Chapter II", "Chapter III"]),
    ],
)
def test_headings_of_the_first_level_are_chapters_if_the_body_has_it_so(lang: str, called: list[str]) -> None:
    requests = (said("FRA"), said("PAK", at="10:05"))
    record = Printed(meeting(requests, outline=OUTLINE, options={"chapter_headings": "chapter"})).record
    headings = [one for one in speak(record, lang, "draft").blocks if isinstance(one, Heading)]
    chapters = [one for one in headings if one.level == 1]
    assert [plain(one.label or ()).replace(NO_BREAK, " ") for one in chapters] == called
    assert [one.apart for one in chapters] == ["line", "page", "page"]
    assert {one.apart for one in headings if one.level != 1} == {"no"}
