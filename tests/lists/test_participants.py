"""The list of participants as a document, opened by other programs."""

import subprocess
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import docx
import pytest

from tests.lists.sitting import Told
from wgdesk.lists.participants_paper import document, write_participants
from wgdesk.lists.words import ListWords
from wgdesk.model import InformalKind
from wgdesk.phrasing.tree import Body, Heading, TitleLine, plain
from wgdesk.reads.values.informal_bodies import InformalBodyNow, InformalMeetingNow
from wgdesk.reads.values.words import NO_WORDS, Words


def test_delegations_are_grouped_by_kind_in_the_order_of_reports(sitting: Told) -> None:
    blocks = document(sitting.facts, "en").blocks
    headings = [(block.level, plain(block.text)) for block in blocks if isinstance(block, Heading)]
    assert headings == [
        (1, "Parties"),
        (2, "EGY"),  # without a name in this record
        (2, "Kenya"),
        (1, "States neither parties nor signatories"),
        (2, "France"),
        (1, "United Nations bodies, funds and programmes"),
        (2, "UNDP"),
    ]


@pytest.mark.parametrize(
    ("lang", "title", "name"), [("ar", "قائمة المشاركين", "كينيا"), ("en", "List", "Ms. Amal")]
)
def test_the_list_of_participants_is_written_as_pdf_and_word(
    sitting: Told, tmp_path: Path, lang: str, title: str, name: str
) -> None:
    for form in ("pdf", "docx"):
        write_participants(sitting.facts, lang, tmp_path / f"list.{form}")
    word = "\n".join(line.text for line in docx.Document(str(tmp_path / "list.docx")).paragraphs)
    printed = subprocess.run(
        ["pdftotext", tmp_path / "list.pdf", "-"], capture_output=True, check=True
    ).stdout
    assert title in word
    assert name in word.replace("\u00a0", " ")
    assert lang == "ar" or name in printed.decode().replace("\u00a0", " ")


def test_its_days_are_one_span_where_informal_bodies_met_between_sittings(sitting: Told) -> None:
    course = sitting.facts.programme
    last = course.first_day + timedelta(12)
    sittings = (replace(course.sittings[0], day=course.first_day), replace(course.sittings[0], day=last))
    between = InformalMeetingNow(1, course.first_day + timedelta(6))
    body = InformalBodyNow(
        1, InformalKind.WORKING_GROUP, None, None, None, None, None, NO_WORDS, NO_WORDS, NO_WORDS
    )
    days = []
    for bodies in ((), (replace(body, days=(between,)),)):
        held = replace(course, last_day=last, sittings=sittings, informal_bodies=bodies)
        blocks = document(replace(sitting.facts, programme=held), "en").blocks
        (place,) = [one for one in blocks if isinstance(one, TitleLine) and one.key == "place"]
        days.append(plain(place.text))
    assert ["–" in text for text in days] == [False, True]


def test_lists_have_no_footnotes_of_functions(sitting: Told) -> None:
    function = Words((("en", "Director of the Centre {See A/80/1.}, Vienna"),))
    people = {
        key: replace(one, person=replace(one.person, function=function))
        for key, one in sitting.facts.roster.people.items()
    }
    facts = replace(sitting.facts, roster=replace(sitting.facts.roster, people=people))
    told = [plain(one.text) for one in document(facts, "en").blocks if isinstance(one, Body)]
    assert any("Director of the Centre, Vienna" in line.replace("\u00a0", " ") for line in told)
    assert not any("{" in line for line in told)
    assert ListWords("en", facts).function(next(iter(people))) == "Director of the Centre, Vienna"
