"""Changes made to the report belong to the same blocks after export and import."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.demo.play import LANGUAGES, Play
from wgdesk.acting.desk import Desk
from wgdesk.acts import composing, inserting
from wgdesk.exchange import import_into, to_json
from wgdesk.model import InsertionKind, Side
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.make import speak
from wgdesk.report.render.text import to_text


@pytest.mark.sampled
def test_changes_stay_with_their_blocks(tmp_path: Path) -> None:
    play = Play.new(tmp_path)
    record = play.record()
    row = record.clusters[0].recommendations[0].id
    block = f"recommendations/{row}"
    for lang in LANGUAGES:
        play.do(composing.edit_block, block=block, lang=lang, body=f"Edited in {lang}.", generated="It was.")
    added = {"kind": InsertionKind.PARAGRAPH, "body": {"en": "Added.", "ar": "مضاف."}}
    key = play.do(inserting.insert_text, anchor=block, side=Side.AFTER, **added)
    play.do(composing.edit_block, block=f"insertion/{key}", lang="en", body="Twice.", generated="Added.")
    item = record.items[0].id
    play.do(inserting.leave_out, block=f"agenda/item/{item}", reason="why not")
    text = play.desk.read(to_json)
    assert str(row) not in text
    assert "recommendations/recommendation:1" in text
    other = Desk.create(tmp_path / "other.wgdesk")
    import_into(other, text.encode(), source="x.json")
    copied = other.read(whole_record)
    for lang in LANGUAGES:
        assert to_text(speak(copied, lang, "draft")) == to_text(speak(play.record(), lang, "draft"))
    assert other.read(to_json) == text
    other.close()
    play.desk.close()
