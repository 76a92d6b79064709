"""A record that an import would refuse is not opened: the faults are told, and the rest can be rescued."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.acting.records import everything, filled
from tests.cli.test_cli import run
from wgdesk.acting.desk import Desk
from wgdesk.acts import podium
from wgdesk.cli.told_faults import told_violations
from wgdesk.copies.rescue import rescue
from wgdesk.errors import Trouble
from wgdesk.exchange import import_file, to_json
from wgdesk.rules.combinators import Violation
from wgdesk.rules.whole_record import BrokenRecord
from wgdesk.words.phrases import screen_phrases

__all__ = ["filled"]

ONE = "(SELECT min(id) FROM {})"
TWO = "WHERE id IN (SELECT id FROM {} ORDER BY id LIMIT 2)"
# SQL run on the file, and the violation found then: its key and table.
FORGED = {
    "UPDATE meeting SET zone = 'Mars/Phobos'": ("unknown-zone", "meeting"),
    "UPDATE meeting SET original_language = 'xx'": ("unknown-language", "meeting"),
    "UPDATE meeting SET last_day = date(first_day, '-1 day')": ("days-reversed", "meeting"),
    "UPDATE meeting SET ordinal = 0": ("number-below-one", "meeting"),
    "UPDATE meeting SET uid = '../../elsewhere'": ("no-identity", "meeting"),
    f"UPDATE journal SET at = '9999-12-31 23:59:59.999999' WHERE id = {ONE.format('journal')}": (
        "history-unreadable",
        "journal",
        {"journal": 1, "journal_change": 12},
    ),
    f"UPDATE request SET ended_at = '9999-01-01 09:00:00.000000' WHERE id = {ONE.format('request')}": (
        "day-out-of-range",
        "request",
    ),
    f"UPDATE wording SET lang = 'xx' WHERE id = {ONE.format('wording')}": (
        "unknown-language",
        "wording",
        {"wording": 1},
    ),
    "UPDATE wording SET body = '' WHERE \"table\" = 'recommendation'": (
        "empty-text",
        "wording",
        {"wording": 5, "wording_version": 1},
    ),
    f"UPDATE wording SET field = 'title2' WHERE id = {ONE.format('wording')}": (
        "unknown-field",
        "wording",
        {"wording": 1},
    ),
    "UPDATE wording SET basis = NULL": ("one-original", None),
    "INSERT INTO option (id, name, value) VALUES (7, 'colour', 'red')": ("unknown-option", "option"),
    "INSERT OR REPLACE INTO option (id, name, value) VALUES (7, 'limit_state', '-9999999999')": (
        "bad-option",
        "option",
    ),
    "UPDATE option SET value = 'none'": ("bad-option", "option", {"option": 1}),
    "UPDATE agenda_item SET joint_with_id = id": ("joint-contradicts", "agenda_item"),
    f"UPDATE agenda_item SET parent_id = id, number = 500 WHERE id = {ONE.format('agenda_item')}": (
        "agenda-too-deep",
        "agenda_item",
    ),
    f"UPDATE agenda_item SET number = 77, parent_id = NULL {TWO.format('agenda_item')}": (
        "item-number-taken",
        "agenda_item",
    ),
    "UPDATE panel SET continues_id = id": ("continues-itself", "panel"),
    "UPDATE point SET panel_id = (SELECT id FROM panel WHERE item_id <> point.item_id LIMIT 1)": (
        "panel-elsewhere",
        "point",
    ),
    "UPDATE point SET section = 'a chapter'": ("bad-outline", "point", {}),
    "UPDATE point SET section = 'opening', "
    "panel_id = (SELECT id FROM panel WHERE item_id = point.item_id LIMIT 1)": (
        "point-in-two-places",
        "point",
        {},
    ),
    "UPDATE outline_section SET parent = kind": ("bad-outline", "outline_section"),
    "UPDATE outline_section SET kind = 'a chapter' || id": (
        "bad-outline",
        "outline_section",
        {"outline_section": 11, "wording": 1},
    ),
    "UPDATE officer SET vacant = 1, of_previous = 0": ("office-vacant", "presiding", {"presiding": 1}),
    "UPDATE introduced SET place = 5": ("place-taken", "introduced"),
    "UPDATE officer SET place = 5": ("place-taken", "officer"),
    "UPDATE sitting SET closed_at = '2026-01-01 09:00:00.000000' WHERE opened_at IS NOT NULL": (
        "times-reversed",
        "sitting",
        {"pause": 1},
    ),
    "UPDATE sitting SET day = '2031-01-01'": ("sitting-outside-meeting", "sitting"),
    "UPDATE sitting SET opened_at = '2026-10-06 09:00:00.000000', closed_at = NULL": (
        "two-sittings-open",
        "sitting",
    ),
    "UPDATE recommendation SET state = 'adopted', sitting_id = NULL": (
        "adopted-without-sitting",
        "recommendation",
        {"reservation": 1, "wording": 1},
    ),
    "UPDATE delegation SET code = '' WHERE id = (SELECT min(id) FROM delegation)": (
        "empty-text",
        "delegation",
    ),
    "UPDATE doubt SET row = 17": ("gone", "doubt", {"doubt": 1}),
    f"DELETE FROM person WHERE id = {ONE.format('person')}": (
        "gone",
        "officer",
        {
            **{"person": 1, "wording": 2, "officer": 1, "presiding": 1, "participant": 1, "panellist": 1},
            "informal_officer": 2,  # of two bodies
        },
    ),
    "DELETE FROM grouping": ("gone", "delegation", {"grouping": 2, "wording": 3}),
}


def forged(record: Path, *statements: str) -> None:
    """Run SQL on a record that our program would never run."""
    with closing(sqlite3.connect(record, isolation_level=None)) as raw:
        raw.execute("PRAGMA foreign_keys=OFF")
        for statement in statements:
            raw.execute(statement)


def broken(record: Path) -> tuple[Violation, ...]:
    """Return the violations for which both ways to open a record refuse it; it must be unchanged."""
    before, found = record.read_bytes(), list[tuple[Violation, ...]]()
    for way in (Desk.look, Desk.open):
        with pytest.raises(BrokenRecord) as told:
            way(record)
        found.append(told.value.violations)
    assert found[0] == found[1] != ()
    assert record.read_bytes() == before
    return found[0]


def taken(record: Path, tmp_path: Path) -> None:
    """Check that a record takes acts, and that its export can be imported."""
    with closing(Desk.open(record)) as desk:
        desk.do(podium.send_message, body="Soon")
        (file := tmp_path / "export.json").write_text(desk.read(to_json), "utf-8")
    import_file(file, tmp_path / "imported.wgdesk")


@pytest.mark.sampled
@pytest.mark.parametrize("statement", FORGED)
def test_broken_rows_are_told_and_the_rest_is_rescued(filled: Path, tmp_path: Path, statement: str) -> None:
    was = everything(filled)
    forged(filled, statement)
    key, table, *rest = FORGED[statement]
    assert (key, table) in {(one.key, one.table if table else None) for one in broken(filled)}
    before = filled.read_bytes()
    target = tmp_path / "saved.wgdesk"
    assert rescue(filled, target)
    assert filled.read_bytes() == before
    now = everything(target)
    Desk.open(target).close()
    lost = {name: len(rows) - len(now[name]) for name, rows in was.items() if len(now[name]) < len(rows)}
    assert lost == (rest[0] if rest else {})


def test_a_rescued_record_takes_acts_and_its_export_can_be_imported(filled: Path, tmp_path: Path) -> None:
    own = [one for one in FORGED if "meeting SET" in one or "wording SET body" in one or "INSERT" in one]
    forged(filled, *own, "UPDATE officer SET place = 5", "UPDATE agenda_item SET joint_with_id = id")
    assert len(broken(filled)) > 10
    rescue(filled, target := tmp_path / "saved.wgdesk")
    taken(target, tmp_path)


def test_a_record_of_two_meetings_is_rescued_with_one(filled: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(filled)) as raw, raw:
        names = [row[1] for row in raw.execute("PRAGMA table_info(meeting)") if row[1] != "id"]
        listed = ", ".join(names)
        raw.execute(f"INSERT INTO meeting (id, {listed}) SELECT id + 1, {listed} FROM meeting")
    assert {one.key for one in broken(filled)} == {"one-meeting"}
    first = next(iter(everything(filled)["meeting"].values()))
    rescue(filled, target := tmp_path / "saved.wgdesk")
    assert list(everything(target)["meeting"].values()) == [first]
    taken(target, tmp_path)


def test_long_lists_that_can_be_imported_can_be_opened(filled: Path) -> None:
    with closing(sqlite3.connect(filled)) as raw, raw:
        names = [row[1] for row in raw.execute("PRAGMA table_info(agenda_item)")]
        listed = ", ".join(names)
        given = {"id": "5000 + row_number() OVER ()", "parent_id": "top.id", "number": "n"}
        given["joint_with_id"] = "NULL"
        values = ", ".join(given.get(name, f"top.{name}") for name in names)
        raw.execute(
            f"""
            WITH n(n) AS (SELECT 100 UNION ALL SELECT n + 1 FROM n WHERE n < 2100),
                top AS (SELECT * FROM agenda_item WHERE parent_id IS NULL ORDER BY id LIMIT 2)
            INSERT INTO agenda_item ({listed}) SELECT {values} FROM n, top
            """
        )
    Desk.open(filled).close()


def test_a_list_too_long_to_compare_is_refused(filled: Path) -> None:
    with closing(sqlite3.connect(filled)) as raw, raw:
        names = [row[1] for row in raw.execute("PRAGMA table_info(agenda_item)") if row[1] != "id"]
        listed, most = ", ".join(names), 60_000
        raw.execute(
            f"""
            WITH n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < {most})
            INSERT INTO agenda_item (id, {listed})
            SELECT 1000000 + n, {listed} FROM n, (SELECT * FROM agenda_item WHERE parent_id IS NULL LIMIT 1)
            """
        )
    (only,) = broken(filled)
    assert (only.key, only.table) == ("long-list", "agenda_item")


def test_a_record_beyond_rescue_leaves_no_file(filled: Path, tmp_path: Path) -> None:
    forged(filled, "UPDATE meeting SET first_day = 'soon'")
    (folder := tmp_path / "empty").mkdir()
    with pytest.raises(Trouble, match="damaged-record"):
        rescue(filled, folder / "saved.wgdesk")
    assert list(folder.iterdir()) == []
    shutil.copy(filled, folder / "saved.wgdesk")
    with pytest.raises(Trouble, match="file-exists"):
        rescue(filled, folder / "saved.wgdesk")


@pytest.mark.sampled
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_command_tells_the_violations_and_rescues_the_rest(
    filled: Path, tmp_path: Path, lang: str
) -> None:
    say, env = screen_phrases(lang).say, {"WGDESK_LANG": lang}
    forged(filled, "UPDATE meeting SET zone = 'Mars/Phobos'", "UPDATE officer SET place = 5")
    done = run("check", filled, env=env)
    assert done.returncode == 2
    lines = [plain(line) for line in done.stderr.splitlines()]
    zone = f"- {say('key-panel-meeting')}: {say('refused-unknown-zone', {'zone': 'Mars/Phobos'})}"
    assert plain(zone) in lines
    assert plain(say("cli-rescue-hint", {"name": filled.name})) == lines[-1]
    done = run("rescue", filled, "-o", tmp_path / "saved.wgdesk", env=env)
    assert (done.returncode, done.stdout) == (0, f"{tmp_path / 'saved.wgdesk'}\n")
    assert plain(zone) in done.stderr
    assert run("export", tmp_path / "saved.wgdesk", "--json").returncode == 0


def plain(text: str) -> str:
    return "".join(sign for sign in text if sign not in "\u2066\u2067\u2068\u2069")


def test_a_broken_text_is_told_with_its_panel(filled: Path) -> None:
    forged(filled, "UPDATE wording SET body = '' WHERE \"table\" = 'agenda_item'")
    assert {one.shown_with for one in broken(filled)} == {"agenda_item"}
    phrases = screen_phrases("en")
    assert {line.partition(":")[0] for line in told_violations(broken(filled), phrases)} == {
        f"- {phrases.say('key-panel-sittings')}"
    }
