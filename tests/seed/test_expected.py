"""The report of the reference meeting: in Arabic block for block, and in English from the same facts."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

from tests.report.spaces import plain
from tests.seed_record import SEED, build
from tests.seed_words import comparable
from wgdesk.acting.desk import Desk
from wgdesk.languages.en.order import collation_key
from wgdesk.phrasing.tree import Heading, LineRole, Paragraph, Role, TitleLine
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.values.record import Record
from wgdesk.report.make import speak, write_as

_ARABIC = re.compile("[\u0600-\u06ff]")


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Record:
    """The record of the reference meeting, built by acts."""
    path = tmp_path_factory.mktemp("seed") / "seed.wgdesk"
    build(path)
    desk = Desk.open(path)
    try:
        return desk.read(whole_record)
    finally:
        desk.close()


def test_the_arabic_text_is_the_official_report(record: Record, tmp_path: Path) -> None:
    printed = tmp_path / "report.txt"
    write_as("text", speak(record, "ar", "draft"), printed)
    found = [comparable(line) for line in printed.read_text("utf-8").splitlines()]
    wanted = [comparable(line) for line in (SEED / "expected-ar.txt").read_text("utf-8").splitlines()]
    assert len(wanted) == 94
    assert found == wanted


def test_english_has_every_section(record: Record) -> None:
    headings = [
        (plain(block.label or ()), plain(block.text))
        for block in speak(record, "en", "draft").blocks
        if isinstance(block, Heading)
    ]
    assert headings == [
        ("I.", "Introduction"),
        ("II.", "Recommendations"),
        ("A.", "[...]"),
        ("B.", "[...]"),
        ("C.", "[...]"),
        ("III.", "Summary of deliberations"),
        ("IV.", "Organization of the meeting"),
        ("A.", "Opening of the meeting"),
        ("B.", "Statements"),
        ("C.", "Adoption of the agenda and organization of work"),
        ("D.", "Attendance"),
        ("E.", "Documentation"),
        ("V.", "Adoption of the report"),
    ]


def test_english_has_the_same_blocks_and_paragraph_numbers(record: Record) -> None:
    arabic, english = (speak(record, lang, "draft").blocks for lang in ("ar", "en"))
    # An English document does not name its language.
    named = [b.key for b in arabic if not (isinstance(b, TitleLine) and b.role is LineRole.LANGUAGE)]
    assert [block.key for block in english] == named
    numbers = [plain(block.label or ()) for block in english if isinstance(block, Paragraph)]
    assert numbers == [f"{n}." for n in range(1, 40)]


def test_no_arabic_letter_is_in_the_english_report(record: Record, tmp_path: Path) -> None:
    printed = tmp_path / "report.txt"
    write_as("text", speak(record, "en", "draft"), printed)
    text = printed.read_text("utf-8")
    assert _ARABIC.search(text) is None
    assert text.count("[...]") > 50


def test_missing_english_texts_are_marked_as_missing(record: Record) -> None:
    texts = {block.key: block.text for block in speak(record, "en", "draft").blocks}
    gaps = {key for key, text in texts.items() if any(span.role is Role.MISSING for span in text)}
    rows = [row for cluster in record.clusters for row in cluster.recommendations]
    bodies = [f"recommendations/{row.id}" for row in rows]
    assert bodies
    assert set(bodies) < gaps
    assert {f"introduction/mandate/{mandate.id}" for mandate in record.mandates} < gaps
    assert {f"agenda/item/{item.id}" for item in record.items} < gaps
    assert all(plain(texts[key]) == "[...]" for key in bodies)


def test_sentences_made_of_facts_are_complete_in_english(record: Record) -> None:
    texts = {block.key: plain(block.text) for block in speak(record, "en", "draft").blocks}
    assert texts["opening/held"] == (
        "The ninth meeting of the Working Group on Trafficking in Persons was held in Vienna"
        " from 9 to 11 September 2019. A total of five meetings were held."
    )
    assert texts["agenda/adopted"] == (
        "At its 1st meeting, on 9 September 2019, the Working Group adopted by consensus"
        " the following agenda:"
    )
    assert texts["adoption/adopted"] == (
        "On 11 September 2019, the Working Group adopted the present report on its meeting."
    )
    considered = [text for key, text in texts.items() if key.endswith("/consideration")]
    assert considered == [
        "At its 1st and 2nd meetings, on 9 September 2019, the Working Group considered agenda item 2,"
        " entitled “[...]”.",
        "At its [3rd and 4th] meeting [meetings], on 10 September 2019, the Working Group considered"
        " agenda item 3, entitled “[...]”.",
    ]


@pytest.mark.parametrize(("key", "number"), [("attendance/parties", 82), ("attendance/non_signatories", 7)])
def test_states_are_in_english_order(record: Record, key: str, number: int) -> None:
    texts = {block.key: plain(block.text) for block in speak(record, "en", "draft").blocks}
    listed = texts[key].split(": ", 1)[1].removesuffix(".")
    head, last = listed.rsplit(" and ", 1)
    names = [*head.split(", "), last]
    assert len(names) == number
    assert [b for a, b in pairwise(names) if collation_key(a) > collation_key(b)] == []
    assert names[0] in ("Albania", "Brunei Darussalam")
    assert names[-1] in ("Venezuela (Bolivarian Republic of)", "Yemen")
