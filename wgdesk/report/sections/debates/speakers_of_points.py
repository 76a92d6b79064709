"""Finds out who made each point of a debate, where a sentence refers to the speakers of one before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from wgdesk.model import Joins, PointForm, Quantifier, Voice
from wgdesk.phrasing.point_forms import AS_TYPED
from wgdesk.reads.values.outcome import PointNow

# Only these forms say who spoke; the others name no speakers, nor say how many there were.
SPEAKING = (None, PointForm.SAME)
# The voices of speakers who are counted.
COUNTED = (Voice.SPEAKERS, Voice.GROUPS, Voice.STATE_GROUPS, Voice.ENTITIES)
SINGLE = (Quantifier.ONE, Quantifier.ANOTHER)
_FURTHER = (Joins.ALSO, Joins.LIKEWISE, Joins.FURTHER)


@dataclass(frozen=True)
class PointSpeakers:
    """Who made a point: the speakers of ``row``.

    ``before``: the sentence before named them ("they"); ``again``: an earlier one of the paragraph did, and
    it was one speaker ("the same delegation").
    """

    row: PointNow
    before: bool = False
    again: bool = False


def telling_who(rows: Iterable[PointNow]) -> frozenset[int]:
    """Return the keys of the points whose sentences tell who made them, as recorded with them."""
    return frozenset(
        row.id
        for row, who in with_speakers(rows)
        if row.form in SPEAKING and (who.row is row or _goes_on(who.row, row))
    )


def telling_nobody(rows: Iterable[PointNow]) -> frozenset[int]:
    """Return the keys of further points of the same speakers of whom neither they nor those before tell."""
    return frozenset(
        row.id for row, who in with_speakers(rows) if row.form == PointForm.SAME and not _tells_who(who.row)
    )


def _tells_who(row: PointNow) -> bool:
    said = row.quantifier is not None or bool(row.supporters) or row.voice != Voice.SPEAKERS
    return said or row.form is None or row.form in AS_TYPED


def with_speakers(rows: Iterable[PointNow]) -> Iterator[tuple[PointNow, PointSpeakers]]:
    """Yield each point with its speakers; a further point of the same speakers takes the previous ones.

    The point before is under the same item, if need be in the paragraph before. After a sentence that names
    nobody, "they" would have nobody to refer to, so the speakers are named again. A further point by all of
    them or by the same group, right after the first, is one of the same speakers too.
    """
    who: PointSpeakers | None = None
    last: PointNow | None = None
    told: int | None = None  # the paragraph of the last sentence that names somebody
    for row in rows:
        known = who if who is not None and who.row.item_id == row.item_id else None
        speaks = last is not None and last.form in SPEAKING and last.paragraph == row.paragraph
        speaks = speaks and last is not None and not last.continuation
        last, again = row, told == row.paragraph
        told = row.paragraph if row.form in SPEAKING else told
        if row.form == PointForm.SAME:
            again = again and known is not None and is_one(known.row)
            yield row, replace(known, again=again) if known else PointSpeakers(row)
            who = PointSpeakers(known.row if known else row, before=True)
            continue
        if known is not None and speaks and _goes_on(known.row, row):
            yield row, known
            continue
        yield row, PointSpeakers(row)
        if row.form in SPEAKING or known is None:
            who = PointSpeakers(row, before=row.form in (*SPEAKING, *AS_TYPED))
        elif row.form not in AS_TYPED:
            who = PointSpeakers(row if row.quantifier or row.supporters else known.row)


def _goes_on(made: PointNow, row: PointNow) -> bool:
    """Return whether a point is a further one by those who made another: "Member States", or a named group.

    Of "several delegations" others may have made it.
    """
    if row.form is not None or row.joins not in _FURTHER or made.voice != row.voice:
        return False
    if row.voice == Voice.GROUP:
        return row.grouping_id is not None and made.grouping_id == row.grouping_id
    alike = (made.noun, made.delegations) == (row.noun, row.delegations)
    return alike and _are_all(made) and _are_all(row)


def _are_all(row: PointNow) -> bool:
    """Return whether all of one kind made a point, and nobody beside them."""
    beside = row.groups or row.joined_groups or row.grouping_id or (row.named and row.supporters)
    return row.quantifier == Quantifier.ALL and row.voice in COUNTED and not beside


def is_one(row: PointNow) -> bool:
    """Return whether a sentence has told of one speaker, without a name, who alone made a point."""
    beside = row.joined_groups or row.grouping_id or row.named
    return row.form in SPEAKING and row.voice in COUNTED and is_single(row) and not beside


def is_single(row: PointNow) -> bool:
    """Return whether one speaker made a point, as its quantifier says or else by the number who did."""
    return row.quantifier in SINGLE if row.quantifier is not None else len(row.supporters) <= 1
