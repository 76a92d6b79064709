"""Whatever acts make of a record, its report is made, checked and rendered in every format without error."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.acting.records import filled_copy, open_desk
from tests.acting.strategies import attempt_any
from tests.effort import tries
from wgdesk.acting.desk import Desk
from wgdesk.acts.wording import write_text
from wgdesk.exchange import import_file, import_into, to_json
from wgdesk.language_table import REPORTS
from wgdesk.paths import resource
from wgdesk.phrasing.tree import Document, Role, Stage
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.values.record import Record
from wgdesk.report.check import check
from wgdesk.report.make import speak
from wgdesk.report.render import docx, html, pdf, text
from wgdesk.rules.narrative import longest
from wgdesk.words.phrases import Argument, screen_phrases

pytestmark = pytest.mark.slow  # long: in the thorough run only

STAGES: tuple[Stage, ...] = ("draft", "final")
SCREEN = {lang: screen_phrases(lang) for lang in REPORTS}


def documents(record: Record) -> list[Document]:
    """Return the report in every language at every stage."""
    return [speak(record, lang, stage) for lang in REPORTS for stage in STAGES]


def assert_told(record: Record) -> None:
    """Check that every gap of a draft is a finding, and every finding has its phrase."""
    for lang in REPORTS:
        found = check(record, lang)
        for finding in found:
            for phrases in SCREEN.values():
                phrases.say(f"check-{finding.key}", dict[str, Argument](finding.facts))
                phrases.say(f"key-panel-{finding.panel}")
        draft = speak(record, lang, "draft")
        gaps = {
            block.key
            for block in draft.blocks
            for span in getattr(block, "text", ())
            if span.role in (Role.DOUBT, Role.MISSING)
        }
        assert gaps <= {block for finding in found for block in finding.blocks}


def assert_set(document: Document) -> None:
    """Check that every renderer can set the document."""
    assert text.to_text(document).count("\n") >= len(document.blocks)
    assert html.to_html(document)
    assert docx.to_bytes(document)
    assert pdf.to_bytes(document).startswith(b"%PDF")


def assert_carried_over(desk: Desk) -> None:
    """Check that the record is the same after export and import."""
    exported = desk.read(to_json)
    with TemporaryDirectory() as folder:
        copy = Desk.create(Path(folder) / "copy.wgdesk")
        import_into(copy, exported.encode(), source="copy.json")
        again = copy.read(to_json)
        copy.close()
    assert json.loads(again) == json.loads(exported)


def test_a_report_with_only_long_texts_is_spoken(tmp_path: Path) -> None:
    path = tmp_path / "long.wgdesk"
    import_file(resource("demo", "meeting.json"), path)
    desk = Desk.open(path)
    for one in desk.read(whole_record).texts:
        body = "و " * (min(longest(one.table, one.field), 6_000) // 2)
        for lang in REPORTS:
            desk.do(write_text, table=one.table, row=one.row, field=one.field, lang=lang, body=body)
    assert len(documents(desk.read(whole_record))) == len(REPORTS) * len(STAGES)
    desk.close()


@settings(max_examples=tries(30))
@given(st.data())
def test_the_report_never_raises_for_what_acts_can_make(data: st.DataObject) -> None:
    with filled_copy("report") as path:
        desk = open_desk(path)
        for _ in range(data.draw(st.integers(1, 12))):
            attempt_any(data, desk, path)
        record = desk.read(whole_record)
        assert_told(record)
        for document in documents(record):
            assert_set(document)
        desk.close()


@settings(max_examples=tries(20))
@given(st.data())
def test_what_acts_can_make_goes_through_json(data: st.DataObject) -> None:
    with filled_copy("carried") as path:
        desk = open_desk(path)
        for _ in range(data.draw(st.integers(1, 8))):
            attempt_any(data, desk, path)
        assert_carried_over(desk)
        desk.close()
