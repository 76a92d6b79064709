"""Changes a column or text of a record in every way its type allows, and compares the reports.

The rows are changed in a transaction that is never committed, without the rules: a column that a rule ties
to another (a date of signature to the signature) is tried alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from operator import ne
from pathlib import Path
from typing import Any

from sqlalchemy import Boolean, Connection, Float, Integer, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from wgdesk import model as m
from wgdesk.errors import Refused
from wgdesk.exchange.forms import forms
from wgdesk.exchange.value_kinds import ChoiceKind
from wgdesk.language_table import REPORTS
from wgdesk.model import RecordRow
from wgdesk.model.base import Instant, record_kinds
from wgdesk.phrasing.tree import Document, Stage
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.values.record import Record
from wgdesk.report.make import speak
from wgdesk.rules.narrative import FIELDS
from wgdesk.rules.option_kinds import ChoiceOption
from wgdesk.rules.options import OPTIONS
from wgdesk.rules.outline import OUTLINE, SECTIONS
from wgdesk.rules.validity import check
from wgdesk.storage import store

MARK = "Innominato"
STAGES: tuple[Stage, ...] = ("draft", "final")
KINDS = record_kinds()
# Tables whose rows are marks on others, or settings: the tests of doubts and options change them.
APART = frozenset({"wording", "wording_version", "doubt", "placeholder", "acceptance", "option"})


FORMS = {form.name: form for form in forms()}


def columns(table: str) -> Iterator[str]:
    """Yield the columns and texts of a table that users can fill: all but its key and its parent."""
    for column in KINDS[table].__table__.columns:
        if column.key not in ("id", FORMS[table].parent):
            yield column.key
    yield from FIELDS.get(table, ())


@dataclass(frozen=True)
class Variant:
    """Options to set, and sections to add to the outline as (kind, kind of the parent)."""

    options: Mapping[str, str]
    sections: tuple[tuple[str, str], ...] = ()


CHOICES = {name: one.values for name, one in OPTIONS.items() if isinstance(one, ChoiceOption)}
SPARE = tuple(section for section in SECTIONS if section not in OUTLINE)


def _variants() -> Iterator[tuple[str, Variant]]:
    """Yield the record as it is; with the first, second and last choices of all options; with each choice."""
    yield "as it is", Variant({})
    for called, place, spare in (("first", 0, ()), ("second", 1, SPARE), ("last", -1, SPARE)):
        choices = {name: values[min(place, len(values) - 1)] for name, values in CHOICES.items()}
        yield f"{called} choices", Variant(choices, spare)
    for name, values in CHOICES.items():
        for value in values:
            yield f"{name}={value}", Variant({name: value})
            yield f"{name}={value}, all sections", Variant({name: value}, SPARE)


VARIANTS = dict(_variants())
# Those that tell most: a field that a rare one alone would tell is named here, or the search takes minutes.
COMMON_VARIANTS = (*tuple(VARIANTS)[:4], "procedure=shown")


@dataclass(frozen=True)
class Change:
    """A statement that changes ``row`` of ``table``."""

    statement: Any
    table: str
    row: int

    def made(self, connection: Connection) -> bool:
        """Make the change and return True, or False if the database does not allow it."""
        try:
            connection.execute(self.statement)
            check(connection, {self.table: frozenset({self.row})})
        except (IntegrityError, Refused):
            return False
        return True


class Reports:
    """The reports of one record file under variants, as text."""

    def __init__(self, path: Path) -> None:
        self.engine = store.engine(path)
        self._plain: dict[tuple[Any, ...], tuple[Record, tuple[Document, ...]]] = {}

    @contextmanager
    def changing(self) -> Iterator[Connection]:
        """Yield a connection whose changes are undone."""
        with self.engine.connect() as connection:
            yield connection
            connection.rollback()

    def said(self, connection: Connection, variant: Variant) -> tuple[Record, Iterator[Document]]:
        """Return the record and its reports in every language and stage, each made on demand."""
        with connection.begin_nested() as nested:
            self.apply(connection, variant)
            record = whole_record(connection)
            nested.rollback()
        return record, (speak(record, lang, stage) for lang in REPORTS for stage in STAGES)

    def apply(self, connection: Connection, variant: Variant) -> None:
        """Set the options and add the sections of a variant."""
        for number, (name, value) in enumerate(variant.options.items()):
            connection.execute(delete(m.Option.__table__).where(m.Option.name == name))
            connection.execute(insert(m.Option.__table__).values(id=900_000 + number, name=name, value=value))
        for place, (kind, parent) in enumerate(variant.sections):
            where = {"parent": parent, "place": 1000.0 + place, "unnumbered": False}
            row = {"id": 910_000 + place, "kind": kind, **where}
            connection.execute(insert(m.OutlineSection.__table__).values(row))

    def plain(self, variant: Variant) -> tuple[Record, tuple[Document, ...]]:
        """Return the unchanged record and its reports under a variant."""
        known = (*sorted(variant.options.items()), *variant.sections)
        if known not in self._plain:
            with self.changing() as connection:
                record, documents = self.said(connection, variant)
                self._plain[known] = record, tuple(documents)
        return self._plain[known]

    def differs(self, change: Change, variant: Variant) -> bool:
        """Return whether a change changes some report of a variant."""
        record, documents = self.plain(variant)
        with self.changing() as connection:
            if not change.made(connection):
                return False
            changed, now = self.said(connection, variant)
        # A report says what its record says and nothing else, so equal records need no reports.
        return changed != record and any(map(ne, now, documents))

    def changes(self, table: str, column: str) -> Iterator[Change]:
        """Yield changes of one row each, with every value that its type allows, in the order of the file."""
        kind = KINDS[table]
        with self.changing() as connection:
            rows = connection.execute(select(*kind.__table__.columns).order_by(kind.id)).all()
            if column in FIELDS.get(table, ()):
                yield from _text_changes(connection, table, column, [row.id for row in rows])
                return
            known = _known(connection, kind, column)
        for row in rows:
            for value in _values(kind.__table__.columns[column], getattr(row, column), known):
                changed = update(kind.__table__).where(kind.id == row.id).values({column: value})
                yield Change(changed, table, row.id)

    def close(self) -> None:
        """Close the file."""
        self.engine.dispose()


def _text_changes(connection: Connection, table: str, field: str, rows: list[int]) -> Iterator[Change]:
    its = (m.Wording.table == table, m.Wording.field == field)
    known = {
        (row, lang): key
        for key, row, lang in connection.execute(
            select(m.Wording.id, m.Wording.row, m.Wording.lang).where(*its)
        )
    }
    for row in rows:
        for lang in REPORTS:
            if (key := known.get((row, lang))) is not None:
                yield Change(
                    update(m.Wording.__table__).where(m.Wording.id == key).values(body=MARK), "wording", key
                )
            else:
                basis = 1 if any(one == row for one, _ in known) else None
                new = {
                    "id": 920_000,
                    "table": table,
                    "row": row,
                    "field": field,
                    "lang": lang,
                    "basis": basis,
                }
                yield Change(
                    insert(m.Wording.__table__).values(**new, body=MARK, revision=1), "wording", 920_000
                )


def _known(connection: Connection, kind: type[RecordRow], column: str) -> list[Any]:
    """Return the values of a column if they are few: keys of other rows, choices."""
    keys = kind.__table__.columns[column].foreign_keys
    target = next((key.column for key in keys), None)
    if target is not None:
        return list(connection.scalars(select(target).order_by(target)))
    form = FORMS[str(kind.__tablename__)]
    if column == form.key and form.keys:
        return list(form.keys)
    part = next((one for one in form.columns if one.name == column), None)
    chosen = form.kind(part) if part is not None else None
    return [chosen.make(value) for value in chosen.values] if isinstance(chosen, ChoiceKind) else []


def _values(column: Any, now: Any, known: list[Any]) -> Iterator[Any]:
    """Yield values of a column other than ``now``."""
    for value in known or _any_values(column, now):
        if value != now:
            yield value
    if column.nullable and now is not None:
        yield None


def _any_values(column: Any, now: Any) -> Iterator[Any]:
    held = column.type
    if isinstance(held, Boolean):
        yield from (True, False)
    elif isinstance(held, Instant):
        at = now or datetime.fromisoformat("2026-10-06T08:00+00:00")
        # A little, since a sitting and what is said at it have their hours; then much.
        apart = (timedelta(minutes=40), timedelta(hours=2), timedelta(days=30))
        yield from (at, *(at + way * one for one in apart for way in (1, -1)))
    elif isinstance(held, Float):
        yield from (-1e6, 1e6)
    elif isinstance(held, Integer):
        yield from ((now or 0) + 1, 77)
    elif held.python_type is date:
        day = now or date(2026, 10, 6)
        yield from (day + timedelta(days=1), day - timedelta(days=1), date(2031, 5, 17), date(2001, 5, 17))
    elif held.python_type is str:
        yield MARK
