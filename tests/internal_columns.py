"""The columns and texts that users can fill but no report prints, each with the reason.

The tables declare them. All others are printed in the report of some body:
``tests/report/test_every_column.py`` changes each column and checks both.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from wgdesk.model.base import record_kinds
from wgdesk.model.declared import Declared, TranslatedText, declared


def _declared() -> Iterator[tuple[str, Declared | TranslatedText]]:
    for table, kind in record_kinds().items():
        yield from ((f"{table}.{column.key}", declared(column)) for column in kind.__table__.columns)
        yield from ((f"{table}.{name}", text) for name, text in kind.texts.items())


INTERNAL: Mapping[str, str] = {
    place: reason for place, said in _declared() if (reason := said.secret or said.internal)
}
# Never leave the secretariat: no report, hand-over file or public window shows them.
SECRET = frozenset(place for place, said in _declared() if said.secret)
