"""Agendas of the next session that stand in a decision or a list: items, sub-items, documentation."""

from __future__ import annotations

import pytest

from tests.report.debate.small_record import Printed, meeting, words
from tests.report.spaces import plain
from wgdesk.phrasing.tree import Body, Item
from wgdesk.report.make import speak

AGENDA = (
    "1. Election of officers.\n"
    "2. Adoption of the agenda.\n"
    "3. Programme questions:\n"
    "(a) Budget;\n"
    "Documentation\n"
    "Report of the Secretary-General\n"
    "(b) Evaluation.\n"
    "4. Other matters."
)
ARABIC = (
    "١- انتخاب أعضاء المكتب.\n٢- إقرار جدول الأعمال.\n٣- المسائل البرنامجية:\n(أ) الميزانية؛\nالوثائق\n"
    "تقرير الأمين العام\n(ب) التقييم.\n٤- مسائل أخرى."
)
LINES = [
    (1, "1."),
    (1, "2."),
    (1, "3."),
    (2, "(a)"),
    (0, "Documentation"),
    (0, "Report of the Secretary-General"),
    (2, "(b)"),
    (1, "4."),
]
LINES_AR = [
    (1, "١-"),
    (1, "٢-"),
    (1, "٣-"),
    (2, "(أ)"),
    (0, "الوثائق"),
    (0, "تقرير الأمين العام"),
    (2, "(ب)"),
    (1, "٤-"),
]


def typed(text: str, lang: str = "en") -> list[tuple[int, str]]:
    """Return the lines of a draft decision after its first: their levels and labels, or 0 and the text."""
    decision = {"state": "adopted", "sitting": 1, "body": words(text, text)}
    drafts = {"kind": "draft_decisions", "recommendations": [decision]}
    return _lines(Printed(meeting(clusters=[drafts], outline=["recommendations"])), lang, "/sub/")


def _lines(printed: Printed, lang: str, inside: str) -> list[tuple[int, str]]:
    found = [one for one in speak(printed.record, lang, "draft").blocks if inside in one.key]
    assert all(isinstance(one, Item | Body) for one in found)
    return [
        (one.level, plain(one.label or ())) if isinstance(one, Item) else (0, plain(one.text))
        for one in found
        if isinstance(one, Item | Body)
    ]


@pytest.mark.parametrize(
    ("lang", "first", "agenda", "lines"),
    [
        ("en", "Approves the agenda below:", AGENDA, LINES),
        ("ar", "يقر جدول الأعمال أدناه:", ARABIC, LINES_AR),
    ],
)
def test_an_agenda_in_a_decision_has_items_and_their_documentation(
    lang: str, first: str, agenda: str, lines: list[tuple[int, str]]
) -> None:
    assert typed(f"{first}\n{agenda}", lang) == lines


@pytest.mark.parametrize(("lang", "agenda", "lines"), [("en", AGENDA, LINES), ("ar", ARABIC, LINES_AR)])
def test_a_list_that_numbers_its_lines_keeps_the_numbers(
    lang: str, agenda: str, lines: list[tuple[int, str]]
) -> None:
    added = {"anchor": "adoption/adopted", "side": "after", "kind": "list", "body": words(agenda, agenda)}
    printed = Printed(meeting(outline=["adoption"], insertions=[added]))
    assert _lines(printed, lang, "insertion/") == lines


def test_paragraphs_of_a_decision_go_on_after_its_agenda() -> None:
    text = f"Decides:\n(a) To meet;\n(b) Approves the agenda below:\n{AGENDA}\n2. Requests a report."
    assert typed(text) == [(2, "(a)"), (2, "(b)"), *LINES, (0, "2. Requests a report.")]


def test_paragraphs_that_a_decision_numbers_are_no_items() -> None:
    text = "The Council,\n1. Decides to meet;\n2. Requests:\n(a) A report;\n3. Decides to adjourn."
    assert typed(text) == [
        (0, "1. Decides to meet;"),
        (0, "2. Requests:"),
        (2, "(a)"),
        (0, "3. Decides to adjourn."),
    ]
