"""What else a doubtful fact may be: for each kind of fact, how the record changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from wgdesk.language_table import by_letters
from wgdesk.reads.values.marks import DoubtNow
from wgdesk.reads.values.record import Record
from wgdesk.reads.values.words import Words
from wgdesk.report.readings.changed_rows import RecordChange, put_row, row_of, unlike
from wgdesk.report.readings.given_values import key_of


@dataclass(frozen=True)
class Alternatives:
    """The two ways in which a doubt changes a record; each may be None.

    ``given`` puts in the value that the mark gives. ``unknown`` puts in a value that is never printed, to
    find the words that change along with it.
    """

    given: RecordChange | None = None
    unknown: RecordChange | None = None


SHOWN = Alternatives()  # the record does not change, since the sentence itself shows the doubt
Alternate = Callable[[Record, DoubtNow], Alternatives]
Keys = Callable[[Record], Iterable[int]]
# Takes a record and the key of a row; returns the record with one more, entirely different row, and its key.
WithUnknown = Callable[[Record, int], tuple[Record, int]]


def put(mark: DoubtNow, value: object) -> RecordChange:
    """Return the change that puts ``value`` in place of the doubtful one."""
    return put_row(mark.table, mark.row, **{mark.column: value})


def flag(record: Record, mark: DoubtNow) -> Alternatives:
    """Negate a flag, whatever the mark says."""
    return Alternatives(put(mark, not getattr(row_of(record, mark.table, mark.row), mark.column)))


def text(words: Words, alternative: str, changed: Callable[[Words], RecordChange]) -> Alternatives:
    """Change a text to the one that the mark gives in its language; other languages become unknown."""
    if not alternative:
        return Alternatives(unknown=changed(unlike(words)))
    lang = by_letters(alternative)
    texts = dict(words.texts) | {lang: alternative}
    rest = len(words.texts) > (words.get(lang) is not None)
    unknown = changed(unlike(words, but=lang)) if rest else None
    return Alternatives(changed(Words(tuple(sorted(texts.items())))), unknown)


def choice(values: Iterable[str], *elses: str) -> Alternate:
    """Change one of several ``values``.

    If the mark gives none of them, it changes to the first of ``elses`` that is not the current value.
    """
    known = {str(one): one for one in values}

    def alternate(record: Record, mark: DoubtNow) -> Alternatives:
        now = getattr(row_of(record, mark.table, mark.row), mark.column)
        if mark.alternative in known and mark.alternative != now:
            return Alternatives(put(mark, known[mark.alternative]))
        other = next((one for one in elses if one != now), elses[-1])
        return Alternatives(unknown=put(mark, known.get(other, other)))

    return alternate


def only_given(value_of: Callable[[Record, str], object]) -> Alternate:
    """Change a fact to what the mark gives; if that is invalid, the sentence itself shows the doubt."""

    def alternate(record: Record, mark: DoubtNow) -> Alternatives:
        other = value_of(record, mark.alternative)
        return SHOWN if other is None else Alternatives(put(mark, other))

    return alternate


def reference(known: Keys, with_unknown: WithUnknown) -> Alternate:
    """Change what a row refers to; to an unknown row if the mark gives none."""

    def alternate(record: Record, mark: DoubtNow) -> Alternatives:
        row, other = row_of(record, mark.table, mark.row), key_of(mark.alternative, known(record))
        if other is not None:
            return Alternatives(put(mark, other))
        now = getattr(row, mark.column)
        if now is None:
            return SHOWN

        def unknown(found: Record) -> Record:
            found, key = with_unknown(found, now)
            return put(mark, key)(found)

        return Alternatives(unknown=unknown)

    return alternate


def reference_or_none(known: Keys) -> Alternate:
    """Change what a row refers to; to nothing if the mark gives no other row."""

    def alternate(record: Record, mark: DoubtNow) -> Alternatives:
        row, other = row_of(record, mark.table, mark.row), key_of(mark.alternative, known(record))
        if other == getattr(row, mark.column):
            return SHOWN
        return Alternatives(put(mark, other)) if other is not None else Alternatives(unknown=put(mark, None))

    return alternate
