"""Every golden report, read back and printed again: word for word, and how much of it is facts."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.report.golden.renew import BODY_NAMES, FOLDER, NAMES
from wgdesk.acting.record_creation import new_record
from wgdesk.earlier.found_options import with_found_options
from wgdesk.earlier.kept_words import with_kept_words
from wgdesk.earlier.printed_record import PrintedRecord, compared, imported, lines_below_head
from wgdesk.earlier.source import SourceParagraph, read_source
from wgdesk.earlier.understanding import Understood, understand
from wgdesk.exchange import import_into
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.make import speak
from wgdesk.report.render.text import to_text

pytestmark = pytest.mark.sampled

REPORTS = (*NAMES, *BODY_NAMES)
# The share of the paragraphs below the head that the facts alone print again. What lacks are informal bodies,
# kinds of observers that are not counted, and what a doubt leaves open.
OF_FACTS = 0.94
# Of one body a report is more of officers and observers told of in other words.
LESS = {"csocd": 0.89}
# Lines that are printed otherwise.
OTHERWISE = 3
LESS_OF_FACTS = {f"{body}-{lang}.txt": share for body, share in LESS.items() for lang in ("ar", "en")}


@pytest.fixture(scope="module")
def report(request: pytest.FixtureRequest) -> tuple[str, tuple[SourceParagraph, ...], Understood]:
    """The name of a golden report, its paragraphs, and what was understood of it with its form."""
    source = read_source(FOLDER / request.param)
    found = understand(source, "report")
    return request.param, source, with_found_options(found, source, printed_record(found))


def printed_record(found: Understood) -> PrintedRecord:
    with imported(found, "report") as desk:
        return PrintedRecord(found, desk)


@pytest.mark.parametrize("report", REPORTS, indirect=True)
def test_a_golden_report_is_printed_again_word_for_word(
    report: tuple[str, tuple[SourceParagraph, ...], Understood], tmp_path: Path
) -> None:
    name, source, found = report
    with new_record(tmp_path / "again.wgdesk") as desk:
        import_into(desk, with_kept_words(found, source, printed_record(found), name).data(), source=name)
        record = desk.read(whole_record)
    printed = to_text(speak(record, found.lang, found.stage)).splitlines()
    assert printed == (FOLDER / name).read_text("utf-8").splitlines()


@pytest.mark.parametrize("report", REPORTS, indirect=True)
def test_most_of_it_is_printed_from_facts(
    report: tuple[str, tuple[SourceParagraph, ...], Understood],
) -> None:
    name, source, found = report
    written, record = lines_below_head(found, source), printed_record(found)
    printed = record.lines(record.options)
    same = sum(block.size for block in compared(written, printed).get_matching_blocks())
    assert same >= LESS_OF_FACTS.get(name, OF_FACTS) * len(written)
    assert len(printed) - same <= OTHERWISE  # hardly a line not in the report


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_form_of_a_body_is_found_from_its_report(lang: str, tmp_path: Path) -> None:
    name = f"untoc-working-group-{lang}.txt"
    path = tmp_path / "report.txt"
    source = read_source(FOLDER / name)
    found = understand(source, name)
    form = {"sitting_year": "first", "bureau_earlier": "shown"}
    record = printed_record(found)
    lines = record.lines({**record.options, **form})
    head = [one.text for one in source if one.number < found.begins]
    path.write_text("\n".join((*head, *(f"{one.label} {one.text}".strip() for one in lines))), "utf-8")
    other = read_source(path)
    read = understand(other, path.name)
    again = with_found_options(read, other, printed_record(read))
    assert {**again.record["options"], **form} == again.record["options"]


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_paragraphs_of_several_sentences_are_read_and_printed_again(lang: str, tmp_path: Path) -> None:
    name = f"ccpcj-{lang}.txt"
    path = tmp_path / "report.txt"
    source = read_source(FOLDER / name)
    found = understand(source, name)
    record = printed_record(found)
    lines = record.lines({**record.options, "item_paragraphs": "item"})
    assert len(lines) < len(record.lines(record.options))
    head = [one.text for one in source if one.number < found.begins]
    path.write_text("\n".join((*head, *(f"{one.label} {one.text}".strip() for one in lines))), "utf-8")
    other = read_source(path)
    read = understand(other, path.name)
    again = with_found_options(read, other, printed_record(read))
    assert again.record["options"]["item_paragraphs"] != "sentence"
    now = printed_record(again)
    printed = [one.text for one in now.lines(now.options)]
    assert any(one.text in printed for one in lines if one.key.endswith("/whole"))
