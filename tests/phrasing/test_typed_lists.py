"""Lists that somebody typed line by line: their own numbers and letters, or those that they get."""

from __future__ import annotations

import pytest

from wgdesk.phrasing.facts import Words
from wgdesk.phrasing.pack import pack
from wgdesk.phrasing.tree import Item, Written, plain, say


@pytest.mark.parametrize(
    ("lang", "lines", "wanted"),
    [
        ("en", "One;\ntwo.", ["(a) 2", "(b) 2"]),
        ("en", "(a) One;\n(b) two;\n(i) soon;\n(ii) late.", ["(a) 2", "(b) 2", "(i) 3", "(ii) 3"]),
        ("en", "One:\n(i) soon;\n(ii) late;\nTwo.", ["(a) 2", "(i) 3", "(ii) 3", "(b) 2"]),
        ("en", "(i) Soon;\n(ii) late.", ["(i) 2", "(ii) 2"]),
        ("en", "(1) Soon;\n(2) late.", ["(1) 2", "(2) 2"]),
        ("en", "4. Reports.\n5. Questions:\n(a) One;\n(i) now.", ["4. 1", "5. 1", "(a) 2", "(i) 3"]),
        (
            "en",
            "Officers.\nQuestions:\n(a) One;\n(b) two.\nReport.",
            ["1. 1", "2. 1", "(a) 2", "(b) 2", "3. 1"],
        ),
        ("ar", "٤- التقارير.\n٥- المسائل:\n(أ) الأولى؛\n(١) الآن.", ["٤- 1", "٥- 1", "(أ) 2", "(١) 3"]),
        ("ar", "المكتب.\nالمسائل:\n(أ) الأولى.", ["١- 1", "٢- 1", "(أ) 2"]),
    ],
)
def test_a_list_keeps_its_own_numbers(lang: str, lines: str, wanted: list[str]) -> None:
    """Each line with its label and level; lines without a mark get letters, or numbers over (a) and (b)."""
    text = say("words", text=Words(((lang, lines),)))
    items = [one for one in pack(lang, {}).blocks(Written("added", "list", text)) if isinstance(one, Item)]
    assert [f"{plain(one.label or ())} {one.level}" for one in items] == wanted
    assert not any(plain(one.text)[0] in "(45٤٥" for one in items)
    assert {one.inside for one in items} == {not wanted[0].endswith(" 1")}  # an agenda hangs
