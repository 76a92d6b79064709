"""Lists that somebody typed line by line: their own numbers and letters, or those that they get."""

from __future__ import annotations

import pytest

from wgdesk.phrasing.facts import Words
from wgdesk.phrasing.pack import pack
from wgdesk.phrasing.tree import NO_BREAK, Block, Body, Item, Say, Text, Written, plain, say


def _printed(block: Written[Say] | Body[Say], lang: str) -> list[Block[Text]]:
    return list(pack(lang, {}).blocks(block))


def _typed(lang: str, lines: str) -> Say:
    return say("words", text=Words(((lang, lines),)))


def _line(block: Block[Text]) -> str:
    """Return an item as "1. 1 Officers": its label, level and text; any other text alone."""
    assert isinstance(block, Item | Body)
    text = plain(block.text).replace(NO_BREAK, " ")
    return f"{plain(block.label or ())} {block.level} {text}" if isinstance(block, Item) else text


@pytest.mark.parametrize(
    ("lang", "lines", "wanted"),
    [
        ("en", "One;\ntwo.", ["(a) 2 One;", "(b) 2 two."]),
        (
            "en",
            "(a) One;\n(b) two;\n(i) soon;\n(ii) late.",
            ["(a) 2 One;", "(b) 2 two;", "(i) 3 soon;", "(ii) 3 late."],
        ),
        (
            "en",
            "One:\n(i) soon;\n(ii) late;\nTwo.",
            ["(a) 2 One:", "(i) 3 soon;", "(ii) 3 late;", "(b) 2 Two."],
        ),
        ("en", "(i) Soon;\n(ii) late.", ["(i) 2 Soon;", "(ii) 2 late."]),
        ("en", "(1) Soon;\n(2) late.", ["(1) 2 Soon;", "(2) 2 late."]),
        (
            "en",
            "4. Reports.\n5. Questions:\n(a) One;\n(i) now.",
            ["4. 1 Reports.", "5. 1 Questions:", "(a) 2 One;", "(i) 3 now."],
        ),
        (
            "en",
            "Officers.\nQuestions:\n(a) One;\n(b) two.\nReport.",
            ["1. 1 Officers.", "2. 1 Questions:", "(a) 2 One;", "(b) 2 two.", "3. 1 Report."],
        ),
        ("en", "1. Officers.\n2. Agenda.", ["1. 1 Officers.", "2. 1 Agenda."]),
        ("en", "1. Officers.\nReport.\n3. Agenda.", ["1. 1 Officers.", "Report.", "3. 1 Agenda."]),
        ("en", "2. Officers.\nReport.\n3. Agenda.", ["2. 1 Officers.", "Report.", "3. 1 Agenda."]),
        ("en", "Officers.\n\n1. Agenda.", ["Officers.", "1. 1 Agenda."]),
        ("en", "1. Officers.\nReport.", ["1. 1 Officers.", "Report."]),
        ("en", "4. Officers.\n6. Agenda.", ["4. 1 Officers.", "6. 1 Agenda."]),
        ("en", "4. Officers.\n4. Agenda.", ["4. 1 Officers.", "4. Agenda."]),
        (
            "en",
            "3 March: first session;\n10 – 12 March: second session;\n17-18 March: third session.",
            [
                "(a) 2 3 March: first session;",
                "(b) 2 10 – 12 March: second session;",
                "(c) 2 17-18 March: third session.",
            ],
        ),
        (
            "ar",
            "٤- التقارير.\n٥- المسائل:\n(أ) الأولى؛\n(١) الآن.",
            ["٤- 1 التقارير.", "٥- 1 المسائل:", "(أ) 2 الأولى؛", "(١) 3 الآن."],
        ),
        ("ar", "المكتب.\nالمسائل:\n(أ) الأولى.", ["١- 1 المكتب.", "٢- 1 المسائل:", "(أ) 2 الأولى."]),
        ("ar", "١ - المكتب.\nالتقرير.", ["١ - 1 المكتب.", "التقرير."]),
        ("ar", "٣ - ٥ في المائة؛\nالباقي.", ["(أ) 2 ٣ - ٥ في المائة؛", "(ب) 2 الباقي."]),
    ],
)
def test_a_list_keeps_its_own_numbers(lang: str, lines: str, wanted: list[str]) -> None:
    """Nothing typed is lost; lines get letters if none has a number, or numbers over (a) and (b)."""
    printed = _printed(Written("added", "list", _typed(lang, lines)), lang)
    assert [_line(one) for one in printed] == wanted
    letters_over_all = wanted[0].startswith("(")  # which do not hang as an agenda does
    assert {one.inside for one in printed if isinstance(one, Item)} == {letters_over_all}


@pytest.mark.parametrize(
    ("lang", "lines"),
    [
        ("en", "Dates:\n1 – 3 May: first session;\n2 – 4 June: second session."),
        ("ar", "النسب:\n١ - ٣ في المائة؛\n٢ - ٤ في المائة."),
    ],
)
def test_a_range_begins_no_item(lang: str, lines: str) -> None:
    """A line of a text after a colon may begin with a range, whose first number is no mark."""
    assert [_line(one) for one in _printed(Body("added", _typed(lang, lines)), lang)] == lines.split("\n")
