"""Nothing goes round the journal: what would is refused, and the record stays as it was."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete, insert, text, update
from sqlalchemy.exc import InvalidRequestError

from tests.desk.records import FIRST_DAY, everything, open_desk, replayed, rows
from wgdesk import model as m
from wgdesk.acts import floor, outcome, programme
from wgdesk.desk import Desk
from wgdesk.undo import changes_of
from wgdesk.work import Work

SITTING = m.Base.metadata.tables["sitting"]
ROW = {"id": 5, "number": 5, "day": FIRST_DAY, "resumed": False}


def driver(sql: str) -> Callable[[Work], Any]:
    return lambda work: work.session.connection().exec_driver_sql(sql)


WAYS_ROUND: dict[str, Callable[[Work], Any]] = {
    "bulk update": lambda work: work.session.execute(update(m.Sitting).values(number=9)),
    "bulk delete": lambda work: work.session.execute(delete(m.Sitting)),
    "bulk insert": lambda work: work.session.execute(insert(m.Sitting), [ROW]),
    "bulk rows": lambda work: work.session.bulk_save_objects([m.Sitting(**ROW)]),
    "mappings": lambda work: work.session.bulk_insert_mappings(m.Sitting, [ROW]),  # type: ignore[arg-type]
    "query": lambda work: work.session.query(m.Sitting).delete(),
    "table": lambda work: work.session.execute(SITTING.insert().values(**ROW)),
    "table update": lambda work: work.session.connection().execute(SITTING.update().values(number=9)),
    "text": lambda work: work.session.execute(text("UPDATE sitting SET number = 9")),
    "comment first": lambda work: work.session.execute(text("/* SELECT */ DELETE FROM sitting")),
    "with": lambda work: work.session.execute(text("WITH x AS (SELECT 1) DELETE FROM sitting")),
    "driver": driver("REPLACE INTO sitting SELECT * FROM sitting"),
    "trigger": driver("CREATE TRIGGER t AFTER INSERT ON sitting BEGIN DELETE FROM sitting; END"),
    "temporary trigger": driver("CREATE TEMP TRIGGER t AFTER INSERT ON main.sitting BEGIN SELECT 1; END"),
    "no foreign keys": driver("PRAGMA foreign_keys=OFF"),
    "other schema": driver("PRAGMA writable_schema=ON"),
    "other file": driver("ATTACH ':memory:' AS other"),
    "savepoint": lambda work: work.session.begin_nested(),
    "commit": lambda work: work.session.commit(),
    "commit of the connection": lambda work: work.session.connection().commit(),
    "rollback": lambda work: work.session.rollback(),
    "rollback of the connection": lambda work: work.session.connection().rollback(),
}


@pytest.mark.parametrize("way", sorted(WAYS_ROUND))
def test_an_act_that_goes_round_the_journal_is_a_bug_and_writes_nothing(filled: Path, way: str) -> None:
    desk = open_desk(filled)
    before = everything(filled)

    def bad(work: Work) -> None:
        work.add(m.Sitting(number=7, day=FIRST_DAY, resumed=False))
        WAYS_ROUND[way](work)
        work.add(m.Sitting(number=8, day=FIRST_DAY, resumed=False))

    with pytest.raises((RuntimeError, InvalidRequestError), match=r"act|flush"):
        desk.do(bad)
    assert everything(filled) == before
    desk.do(programme.add_sitting, day=FIRST_DAY)
    desk.close()


@pytest.mark.parametrize("fault", [ValueError, KeyboardInterrupt])
def test_an_act_that_breaks_off_writes_nothing(filled: Path, fault: type[BaseException]) -> None:
    desk = open_desk(filled)
    before = everything(filled)

    def broken(work: Work) -> None:
        work.add(m.Sitting(number=7, day=FIRST_DAY, resumed=False))
        raise fault

    with pytest.raises(fault):
        desk.do(broken)
    assert everything(filled) == before
    desk.close()


def test_every_flush_of_an_act_is_journalled(filled: Path) -> None:
    desk = open_desk(filled)
    before = rows(filled)

    def busy(work: Work) -> None:
        kept, gone = (work.add(m.Sitting(number=n, day=FIRST_DAY, resumed=False)) for n in (7, 8))
        kept.number = 9
        work.session.flush()
        kept.resumed = True
        work.remove(gone)
        kept.number = 9

    desk.do(busy)
    changes = desk.read(changes_of, max(everything(filled)["journal"]))
    assert [(change.kind, change.table) for change in changes] == [
        ("insert", "sitting"),
        ("insert", "sitting"),
        ("update", "sitting"),
        ("update", "sitting"),
        ("delete", "sitting"),
    ]
    assert changes[2].was == {"number": 7}
    assert changes[2].now == {"number": 9}
    assert replayed(filled) == rows(filled)
    desk.undo()
    assert rows(filled) == before
    desk.close()


def test_changes_are_written_back_in_the_order_of_the_flushes(path: Path, desk: Desk) -> None:
    def many(work: Work) -> None:
        # Keys against the order of reference: the sitting comes last by key.
        keys = [work.new_id() for _ in range(3)]
        work.session.add(m.Sitting(id=keys[2], number=1, day=FIRST_DAY, resumed=False))
        work.session.flush()
        item = m.AgendaItem(
            id=keys[1], number=1, substantive=False, deliberations=m.Deliberations.OPEN, no_issues=False
        )
        taken = m.ItemSitting(id=keys[0], item_id=keys[1], sitting_id=keys[2])
        work.session.add(item)
        work.session.flush()
        work.session.add(taken)

    def fewer(work: Work) -> None:
        (taken,) = work.rows(m.ItemSitting)
        work.session.delete(taken)
        work.session.flush()
        for kind in (m.AgendaItem, m.Sitting):
            work.session.delete(work.rows(kind)[0])

    desk.do(many)
    made = rows(path)
    desk.do(fewer)
    assert not any(rows(path).values())
    desk.undo()
    assert rows(path) == made
    desk.redo()
    desk.undo()
    desk.undo()
    assert not any(rows(path).values())


def test_a_row_changed_unread_is_a_bug(filled: Path) -> None:
    desk = open_desk(filled)

    def blind(work: Work) -> None:
        row = work.rows(m.Sitting)[0]
        work.session.expire(row)
        row.number = 5

    with pytest.raises(RuntimeError, match="without having been read"):
        desk.do(blind)
    desk.close()


@pytest.mark.parametrize(
    ("column", "value", "fault"),
    [
        ("number", None, TypeError),
        ("number", "7", TypeError),
        ("number", True, TypeError),
        ("number", 1.0, TypeError),
        ("resumed", 1, TypeError),
        ("day", datetime(2026, 10, 6), TypeError),
        ("day", "2026-10-06", TypeError),
        ("opened_at", datetime(2026, 10, 6), ValueError),
        ("opened_at", date(2026, 10, 6), TypeError),
    ],
)
def test_a_value_of_the_wrong_type_is_a_bug(
    filled: Path, column: str, value: object, fault: type[Exception]
) -> None:
    desk = open_desk(filled)
    before = everything(filled)
    with pytest.raises(fault) as told:
        desk.do(programme.edit_sitting, sitting_id=max(rows(filled)["sitting"]), **{column: value})  # type: ignore[arg-type]
    assert f"sitting.{column}" in "".join(told.value.__notes__)
    assert everything(filled) == before
    desk.close()


def test_text_that_was_not_cleaned_is_a_bug(filled: Path) -> None:
    desk = open_desk(filled)

    def sloppy(work: Work) -> None:
        work.rows(m.PaperDocument)[0].symbol = "A/\u202e1"

    with pytest.raises(ValueError, match="not cleaned"):
        desk.do(sloppy)
    desk.close()


def test_an_act_may_not_note_a_name_like_one_of_its_arguments(desk: Desk) -> None:
    def confused(work: Work, *, sitting: int) -> None:
        work.names["sitting"] = "1"

    with pytest.raises(RuntimeError, match="sitting"):
        desk.do(confused, sitting=1)


def test_arguments_are_given_by_name(desk: Desk) -> None:
    with pytest.raises(TypeError, match="by name"):
        desk.do(programme.add_sitting, FIRST_DAY)  # type: ignore[call-arg]


def test_half_a_character_is_kept_in_the_journal_as_it_came(filled: Path) -> None:
    desk = open_desk(filled)
    asked = desk.do(
        floor.ask_floor, sitting_id=max(rows(filled)["sitting"]), guest="A\ud83dB", lane=m.Lane.INVITED
    )
    assert rows(filled)["request"][asked]["guest"] == "AB"
    journal = everything(filled)["journal"]
    assert r"A\ud83dB" in journal[max(journal)]["args"]
    desk.close()


def test_a_number_that_cannot_be_is_refused(filled: Path) -> None:
    desk = open_desk(filled)
    with pytest.raises(outcome.Refused, match="number-out-of-range"):
        desk.do(outcome.remove_point, point_id=1 << 70)
    desk.close()
