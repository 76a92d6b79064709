"""Paragraphs are numbered through the whole report, or begin at 1 in every chapter."""

from __future__ import annotations

import pytest

from tests.report.debate.small_record import Printed, meeting, said
from wgdesk.phrasing.tree import Heading, Paragraph, plain
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
