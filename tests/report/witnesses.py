"""A witness for each printed column and text: a change of it that changes some report.

Looking for the witnesses takes more than a minute, trying them again a few seconds. So they stand in
``witnesses.json``, and ``test_every_column.py`` tries them. Whoever adds or removes a column, or
changes the example of docs/record-file.md so that a witness no longer changes a report, runs

    python -m tests.report.witnesses

which keeps the valid ones, looks for the others, and lists columns that no report prints.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import islice, zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.internal_columns import INTERNAL
from tests.report.changed_columns import APART, COMMON_VARIANTS, KINDS, VARIANTS, Reports, columns
from tests.report.full_record import full_record, other_record
from wgdesk.exchange import import_file

FILE = Path(__file__).with_name("witnesses.json")
TABLES = sorted(KINDS.keys() - APART)
_MOST = 1000  # changes of one column that are tried under each variant


class Witness(NamedTuple):
    """The number of a change that changes some report, and the record and variant in which it does."""

    record: str
    variant: str
    number: int


def printed(table: str) -> list[str]:
    """Return the columns and texts of a table that some report must print: all that are not internal."""
    return [f"{table}.{name}" for name in columns(table) if f"{table}.{name}" not in INTERNAL]


def known_witnesses() -> dict[str, Witness]:
    """Return the witnesses of the file, by column: ``document.symbol``."""
    return {column: Witness(*said) for column, said in json.loads(FILE.read_text("utf-8")).items()}


@contextmanager
def reports_of_records(folder: Path) -> Iterator[Mapping[str, Reports]]:
    """Yield the reports of a record with rows in every table, and of another for facts it hides."""
    made = {}
    for name, file in (("full", full_record()), ("other", other_record())):
        (folder / f"{name}.json").write_text(json.dumps(file), "utf-8")
        import_file(folder / f"{name}.json", folder / f"{name}.wgdesk")
        made[name] = Reports(folder / f"{name}.wgdesk")
    yield made
    for one in made.values():
        one.close()


def tells(reports: Mapping[str, Reports], column: str, witness: Witness) -> bool:
    """Return whether the change of a witness still changes some report."""
    its = reports[witness.record]
    change = next(islice(its.changes(*column.split(".")), witness.number, None), None)
    return change is not None and its.differs(change, VARIANTS[witness.variant])


def witness_of(
    reports: Mapping[str, Reports], column: str, variants: Iterable[str], most: int = _MOST
) -> Witness | None:
    """Return the first change of a column that changes some report, out of ``most`` for each record.

    The records take turns: a fact hidden in one mostly shows by the first row of the other.
    """
    for variant in variants:
        turns = zip_longest(*(islice(its.changes(*column.split(".")), most) for its in reports.values()))
        for number, turn in enumerate(turns):
            for (record, its), change in zip(reports.items(), turn, strict=True):
                if change is not None and its.differs(change, VARIANTS[variant]):
                    return Witness(record, variant, number)
    return None


def renewed(reports: Mapping[str, Reports], known: Mapping[str, Witness]) -> dict[str, Witness | None]:
    """Return a witness for each column that must be printed: the known one while valid, or another."""
    found: dict[str, Witness | None] = {}
    for column in (column for table in TABLES for column in printed(table)):
        witness = known.get(column)
        if witness is None or not tells(reports, column, witness):
            print(f"{column}: looking for a change that a report tells", flush=True)
            witness = witness_of(reports, column, COMMON_VARIANTS) or witness_of(reports, column, VARIANTS)
        found[column] = witness
    return found


def main() -> int:
    """Write the file anew; return 1 if a column is printed nowhere."""
    with TemporaryDirectory() as folder, reports_of_records(Path(folder)) as reports:
        found = renewed(reports, known_witnesses() if FILE.exists() else {})
    lines = (f"{json.dumps(column)}: {json.dumps(said)}" for column, said in sorted(found.items()) if said)
    FILE.write_text("{\n  " + ",\n  ".join(lines) + "\n}\n", "utf-8")
    lost = [column for column, said in found.items() if said is None]
    print(f"{len(found) - len(lost)} of {len(found)} columns and texts have a witness in {FILE.name}")
    for column in lost:
        print(f"{column} is printed in no report: print it, or say on its table why none does (internal=)")
    return bool(lost)


if __name__ == "__main__":
    sys.exit(main())
