"""Nothing bypasses the journal: an attempt is a bug, and the record stays as it was."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete, insert, text, update
from sqlalchemy.exc import InvalidRequestError

from tests.acting.records import FIRST_DAY, everything, open_desk, replayed, rows, rows_in
from wgdesk import model as m
from wgdesk.acting.act import act, act_without
from wgdesk.acting.act_context import ActContext
from wgdesk.acting.desk import Desk
from wgdesk.acting.undo import changes_of
from wgdesk.acts import floor, outcome, programme

SITTING = m.Base.metadata.tables["sitting"]
ROW = {"id": 5, "number": 5, "day": FIRST_DAY, "resumed": False, "inquorate": False}


def driver(sql: str) -> Callable[[ActContext], Any]:
    return lambda context: context.session.connection().exec_driver_sql(sql)


WAYS_ROUND: dict[str, Callable[[ActContext], Any]] = {
    "bulk update": lambda context: context.session.execute(update(m.Sitting).values(number=9)),
    "bulk delete": lambda context: context.session.execute(delete(m.Sitting)),
    "bulk insert": lambda context: context.session.execute(insert(m.Sitting), [ROW]),
    "bulk rows": lambda context: context.session.bulk_save_objects([m.Sitting(**ROW)]),
    "mappings": lambda context: context.session.bulk_insert_mappings(m.Sitting, [ROW]),  # type: ignore[arg-type]
    "query": lambda context: context.session.query(m.Sitting).delete(),
    "table": lambda context: context.session.execute(SITTING.insert().values(**ROW)),
    "table update": lambda context: context.session.connection().execute(SITTING.update().values(number=9)),
    "text": lambda context: context.session.execute(text("UPDATE sitting SET number = 9")),
    "comment first": lambda context: context.session.execute(text("/* SELECT */ DELETE FROM sitting")),
    "with": lambda context: context.session.execute(text("WITH x AS (SELECT 1) DELETE FROM sitting")),
    "driver": driver("REPLACE INTO sitting SELECT * FROM sitting"),
    "trigger": driver("CREATE TRIGGER t AFTER INSERT ON sitting BEGIN DELETE FROM sitting; END"),
    "temporary trigger": driver("CREATE TEMP TRIGGER t AFTER INSERT ON main.sitting BEGIN SELECT 1; END"),
    "no foreign keys": driver("PRAGMA foreign_keys=OFF"),
    "other schema": driver("PRAGMA writable_schema=ON"),
    "other file": driver("ATTACH ':memory:' AS other"),
    "savepoint": lambda context: context.session.begin_nested(),
    "commit": lambda context: context.session.commit(),
    "commit of the connection": lambda context: context.session.connection().commit(),
    "rollback": lambda context: context.session.rollback(),
    "rollback of the connection": lambda context: context.session.connection().rollback(),
}


@pytest.mark.parametrize("way", sorted(WAYS_ROUND))
def test_an_act_that_goes_round_the_journal_is_a_bug_and_writes_nothing(filled: Path, way: str) -> None:
    desk = open_desk(filled)
    before = everything(filled)

    @act
    def bad(context: ActContext) -> None:
        context.add(m.Sitting(number=7, day=FIRST_DAY, resumed=False, inquorate=False))
        WAYS_ROUND[way](context)
        context.add(m.Sitting(number=8, day=FIRST_DAY, resumed=False, inquorate=False))

    with pytest.raises((RuntimeError, InvalidRequestError), match=r"act|flush"):
        desk.do(bad)
    assert everything(filled) == before
    desk.do(programme.add_sitting, day=FIRST_DAY)
    desk.close()


def test_an_act_may_not_even_begin_by_going_round_the_journal(filled: Path) -> None:
    desk, before = open_desk(filled), everything(filled)

    @act
    def bad(context: ActContext) -> None:
        context.session.connection().exec_driver_sql("DELETE FROM pause")

    with pytest.raises(RuntimeError, match="DELETE FROM pause"):
        desk.do(bad)
    assert everything(filled) == before
    desk.close()


@pytest.mark.parametrize("fault", [ValueError, KeyboardInterrupt])
def test_an_act_that_breaks_off_writes_nothing(filled: Path, fault: type[BaseException]) -> None:
    desk = open_desk(filled)
    before = everything(filled)

    @act
    def broken(context: ActContext) -> None:
        context.add(m.Sitting(number=7, day=FIRST_DAY, resumed=False, inquorate=False))
        raise fault

    with pytest.raises(fault):
        desk.do(broken)
    assert everything(filled) == before
    desk.close()


def test_every_flush_of_an_act_is_journalled(filled: Path) -> None:
    desk = open_desk(filled)
    before = rows(filled)

    @act
    def busy(context: ActContext) -> None:
        kept, gone = (
            context.add(m.Sitting(number=n, day=FIRST_DAY, resumed=False, inquorate=False)) for n in (7, 8)
        )
        kept.number = 9
        context.session.flush()
        kept.number, kept.resumed = 9, True  # the number is what it was
        context.remove(gone)
        context.session.flush()
        keys = [context.new_id(m.Sitting) for _ in range(2)]
        context.session.add_all(
            m.Sitting(id=key, number=key % 1000 + 100, day=FIRST_DAY, resumed=False, inquorate=False)
            for key in keys[::-1]
        )

    desk.do(busy)
    changes = desk.read(changes_of, max(everything(filled)["journal"]))
    assert [(change.kind, change.table) for change in changes] == [
        ("insert", "sitting"),
        ("insert", "sitting"),
        ("update", "sitting"),
        ("update", "sitting"),
        ("delete", "sitting"),
        ("insert", "sitting"),
        ("insert", "sitting"),
    ]
    assert changes[-2].row < changes[-1].row
    assert changes[2].was == {"number": 7}
    assert changes[2].now == {"number": 9}
    assert (changes[3].was, changes[3].now) == ({"resumed": False}, {"resumed": True})
    assert replayed(filled) == rows(filled)
    desk.undo()
    assert rows(filled) == before
    desk.close()


def test_changes_are_written_back_in_the_order_of_the_flushes(path: Path, desk: Desk) -> None:
    @act
    def many(context: ActContext) -> None:
        # Keys against the order of reference: the sitting comes last by key.
        keys = [context.new_id(m.Sitting) for _ in range(3)]
        context.session.add(m.Sitting(id=keys[2], number=1, day=FIRST_DAY, resumed=False, inquorate=False))
        context.session.flush()
        item = m.AgendaItem(
            id=keys[1], number=1, substantive=False, deliberations=m.Deliberations.OPEN, no_issues=False
        )
        taken = m.ItemSitting(id=keys[0], item_id=keys[1], sitting_id=keys[2])
        context.session.add(item)
        context.session.flush()
        context.session.add(taken)

    @act
    def fewer(context: ActContext) -> None:
        (taken,) = context.rows(m.ItemSitting)
        context.session.delete(taken)
        context.session.flush()
        for kind in (m.AgendaItem, m.Sitting):
            context.session.delete(context.rows(kind)[0])

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

    @act
    def blind(context: ActContext) -> None:
        row = context.rows(m.Sitting)[0]
        context.session.expire(row)
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
        desk.do(programme.edit_sitting, sitting_id=max(rows_in(filled, "sitting")), **{column: value})  # type: ignore[arg-type]
    assert f"sitting.{column}" in "".join(told.value.__notes__)
    assert everything(filled) == before
    desk.close()


def test_text_that_was_not_cleaned_is_a_bug_and_so_is_a_strange_new_row(filled: Path) -> None:
    desk = open_desk(filled)

    @act
    def sloppy(context: ActContext) -> None:
        context.rows(m.PaperDocument)[0].symbol = "A/\u202e1"

    with pytest.raises(ValueError, match="not cleaned"):
        desk.do(sloppy)

    @act
    def strange(context: ActContext) -> None:
        context.add(m.Sitting(number=True, day=FIRST_DAY, resumed=False, inquorate=False))

    with pytest.raises(TypeError):
        desk.do(strange)
    desk.close()


def test_an_act_may_not_note_a_name_like_one_of_its_arguments(desk: Desk) -> None:
    @act
    def confused(context: ActContext, *, sitting: int) -> None:
        context.names["sitting"] = "1"

    with pytest.raises(RuntimeError, match="sitting"):
        desk.do(confused, sitting=1)


def test_arguments_are_given_by_name(desk: Desk) -> None:
    with pytest.raises(TypeError, match="by name"):
        desk.do(programme.add_sitting, FIRST_DAY)  # type: ignore[call-arg]


def test_only_what_is_marked_as_an_act_is_done(filled: Path) -> None:
    def unmarked(context: ActContext) -> None:
        context.add(m.Sitting(number=7, day=FIRST_DAY, resumed=False, inquorate=False))

    desk, before = open_desk(filled), everything(filled)
    with pytest.raises(TypeError, match="no act"):
        desk.do(unmarked)
    assert everything(filled) == before
    desk.close()


def test_an_act_takes_all_but_the_context_by_name() -> None:
    def by_place(context: ActContext, sitting: int) -> None: ...
    def by_stars(context: ActContext, *sittings: int) -> None: ...
    def of_nothing(*, sitting: int) -> None: ...

    for shape in (by_place, by_stars, of_nothing):
        with pytest.raises(TypeError, match="no act"):
            act(shape)


def test_the_journal_leaves_out_arguments_that_an_act_excludes(filled: Path) -> None:
    @act_without("large")
    def note(context: ActContext, *, small: int, large: object) -> None: ...

    desk = open_desk(filled)
    desk.do(note, small=1, large=object())
    journal = everything(filled)["journal"]
    assert journal[max(journal)]["args"] == '{"small":1}'
    desk.close()


def test_half_a_character_is_kept_in_the_journal_as_it_came(filled: Path) -> None:
    desk = open_desk(filled)
    asked = desk.do(
        floor.ask_floor, sitting_id=max(rows_in(filled, "sitting")), guest="A\ud83dB", lane=m.Lane.INVITED
    )
    assert rows_in(filled, "request")[asked]["guest"] == "AB"
    journal = everything(filled)["journal"]
    assert r"A\ud83dB" in journal[max(journal)]["args"]
    desk.close()


def test_a_number_too_large_for_the_database_is_refused(filled: Path) -> None:
    desk = open_desk(filled)
    with pytest.raises(outcome.Refused, match=r"number-out-of-range$"):
        desk.do(outcome.remove_point, point_id=1 << 70)
    desk.close()
