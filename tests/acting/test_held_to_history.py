"""A single changed letter on the disk is found, in the rows or in the history, whatever was done before."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.acting.records import RECORD, filled, filled_copy, open_desk
from tests.acting.strategies import attempt_any
from tests.cli.test_cli import run
from tests.effort import tries
from tests.storage.old_records import write_version_1
from wgdesk.acting.desk import Desk
from wgdesk.acting.held_to_history import Differing, differing
from wgdesk.acts import podium
from wgdesk.copies.rescue import rescue
from wgdesk.exchange import import_file
from wgdesk.paths import resource
from wgdesk.storage import store
from wgdesk.words.phrases import screen_phrases

__all__ = ["filled"]


def found(record: Path) -> tuple[Differing, ...]:
    made = store.engine(record, reading=True)
    with made.connect() as connection:
        told = differing(connection)
    made.dispose()
    return told


def flipped(record: Path, *statements: str) -> None:
    with closing(sqlite3.connect(record, isolation_level=None)) as raw:
        for statement in statements:
            raw.execute(statement)


@pytest.fixture(scope="module")
def whole() -> Iterator[Path]:
    with filled_copy("held-to-history") as path:
        yield path


@pytest.mark.sampled
def test_undone_and_imported_records_agree_with_their_acts(filled: Path, tmp_path: Path) -> None:
    assert found(filled) == ()
    with closing(Desk.open(filled)) as desk:
        desk.do(podium.send_message, body="Soon")
        desk.undo()
        desk.redo()
        desk.undo()
    assert found(filled) == ()
    import_file(resource("demo", "meeting.json"), tmp_path / "demonstration.wgdesk")
    assert found(tmp_path / "demonstration.wgdesk") == ()


@settings(max_examples=tries(12))
@given(st.data())
def test_no_acts_make_a_record_differ_from_its_history(data: st.DataObject) -> None:
    with filled_copy("held-to-history-acts") as path:
        desk = open_desk(path)
        for _ in range(data.draw(st.integers(1, 10))):
            attempt_any(data, desk, path)
        desk.close()
        assert found(path) == ()


def test_upgraded_and_rescued_records_are_not_suspected(filled: Path, tmp_path: Path) -> None:
    write_version_1(old := tmp_path / "old.wgdesk")
    with closing(Desk.open(old)) as desk:
        desk.do(podium.send_message, body="Soon")
    assert found(old) == ()
    flipped(filled, "UPDATE meeting SET zone = 'Mars/Phobos'")
    rescue(filled, saved := tmp_path / "saved.wgdesk")
    assert found(saved) == ()
    with closing(Desk.open(saved)) as desk:
        desk.do(podium.send_message, body="Soon")
    assert found(saved) == ()
    flipped(saved, "UPDATE message SET body = 'Sooo' WHERE body = 'Soon'")
    assert [(one.table, one.column) for one in found(saved)] == [("message", "body")]


@pytest.mark.parametrize("table", [name for name in sorted(RECORD) if "place" in RECORD[name].__table__.c])
def test_a_value_that_no_act_wrote_is_found(whole: Path, tmp_path: Path, table: str) -> None:
    shutil.copy(whole, changed := tmp_path / "changed.wgdesk")
    last = f'(SELECT max(id) FROM "{table}")'
    flipped(changed, f'UPDATE "{table}" SET place = place + 1 WHERE id = {last}')
    ((name, _, column),) = found(changed)
    assert (name, column) == (table, "place")


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ("DELETE FROM slot WHERE id = (SELECT max(id) FROM slot)", ""),
        ("INSERT INTO option (id, name, value) VALUES (7, 'limit_order', '60')", ""),
        (
            'UPDATE journal_change SET now = replace(now, \'"zone":"\', \'"zone":"x\')'
            " WHERE \"table\" = 'meeting'",
            "zone",
        ),
    ],
)
def test_one_changed_letter_or_row_is_found(whole: Path, tmp_path: Path, change: str, told: str) -> None:
    shutil.copy(whole, changed := tmp_path / "changed.wgdesk")
    flipped(changed, change)
    assert [one.column for one in found(changed)] == [told]


@pytest.mark.parametrize(
    "change",
    ["UPDATE wording SET body = 'X' || substr(body, 2)", "DELETE FROM wording"],
    ids=["changed", "gone"],
)
def test_a_changed_text_is_reported_at_its_row(whole: Path, tmp_path: Path, change: str) -> None:
    shutil.copy(whole, changed := tmp_path / "changed.wgdesk")
    last = "WHERE id = (SELECT max(id) FROM wording WHERE \"table\" = 'agenda_item')"
    with closing(sqlite3.connect(changed)) as raw:
        (row,) = raw.execute(f'SELECT "row" FROM wording {last}').fetchone()
    flipped(changed, f"{change} {last}")
    assert found(changed) == (Differing("agenda_item", row, "title"),)  # not in the panel of the meeting


@pytest.mark.sampled
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_copy_of_what_differs_is_made_and_told(filled: Path, tmp_path: Path, lang: str) -> None:
    flipped(filled, "UPDATE meeting SET job_draft = 'X.26-1'")
    done = run("backup", filled, env={"WGDESK_LANG": lang, "WGDESK_DATA": str(tmp_path)})
    phrases = screen_phrases(lang)
    facts = {"name": filled.name, "n": "1", "panel": phrases.say("key-panel-meeting")}
    said = phrases.say("trouble-content-differs", facts)
    assert done.stderr.strip() == "".join(sign for sign in said if sign not in "\u2066\u2067\u2068\u2069")
    assert (done.returncode, Path(done.stdout.strip()).is_file()) == (2, True)
