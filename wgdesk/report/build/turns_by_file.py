"""Changes the facts that only a record file may mark as doubtful, as ``turns`` does those that forms mark."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial

from wgdesk.model import Medium, RecommendationState
from wgdesk.reads.values.marks import DoubtNow
from wgdesk.reads.values.record import Record
from wgdesk.reads.values.words import Words
from wgdesk.report.build.readings import key_of
from wgdesk.report.build.turned_rows import UNKNOWN, put_recommendation, put_row, row_of, with_stranger
from wgdesk.report.build.turns import SHOWN, Turn, Turned, choice, flag, text_turn
from wgdesk.rules.attendance import list_of


def _refers(rows: str, column: str, known: Callable[[Record], Iterable[int]]) -> Turn:
    """Change what a row refers to; if the mark does not say to what, it refers to nothing."""

    def turn(record: Record, mark: DoubtNow) -> Turned:
        row, put = row_of(record, rows, mark.row), partial(put_row, rows, mark.row)
        other = key_of(mark.alternative, known(record))
        if row is None or other == getattr(row, column):
            return SHOWN
        return Turned(put(**{column: other})) if other is not None else Turned(unknown=put(**{column: None}))

    return turn


def _moderator(record: Record, mark: DoubtNow) -> Turned:
    panel, put = row_of(record, "panels", mark.row), partial(put_row, "panels", mark.row)
    other = key_of(mark.alternative, record.people)
    if other is not None:
        return Turned(put(moderator_id=other))
    if panel.moderator_id is None:
        return SHOWN

    def unknown(found: Record) -> Record:
        found, key = with_stranger(found, panel.moderator_id)
        return put(moderator_id=key)(found)

    return Turned(unknown=unknown)


def _verb(record: Record, mark: DoubtNow) -> Turned:
    """Change the verb of a point; if the mark gives none, to a word that is not it."""
    point, put = row_of(record, "points", mark.row), partial(put_row, "points", mark.row)
    if mark.alternative:
        return text_turn(point.verb, mark.alternative, lambda words: put(verb=words))
    unlike = Words(tuple((lang, f"{UNKNOWN}{body}") for lang, body in point.verb.texts))
    return Turned(unknown=put(verb=unlike))


def _under(record: Record, mark: DoubtNow) -> Turned:
    """Change the item of a statement; if the mark gives none, to one that is not its own."""
    row, put = row_of(record, "statements", mark.row), partial(put_row, "statements", mark.row)
    if row is None:
        return SHOWN
    other = key_of(mark.alternative, (item.id for item in record.items))
    if other is not None:
        return Turned(put(item_id=other))
    others = (item.id for item in record.items if item.parent_id is None and item.id != row.item_id)
    return Turned(unknown=put(item_id=next(others, None)))


def _party(record: Record, mark: DoubtNow) -> Turned:
    def change(found: Record) -> Record:
        row = found.delegations[mark.row]
        listed = list_of(row.category, party=not row.party, signed=row.signed, known=True)
        turned = replace(row, party=not row.party, listed_in=listed)
        return replace(found, delegations={**found.delegations, mark.row: turned})

    return Turned(change)


def _state(record: Record, mark: DoubtNow) -> Turned:
    """Change how far a recommendation has come; if the mark does not say to what, it was withdrawn."""
    known = {str(one): one for one in RecommendationState}
    other = known.get(mark.alternative)
    put = put_recommendation(mark.row, state=other or RecommendationState.WITHDRAWN)
    return Turned(put) if other is not None else Turned(unknown=put)


# The change for a doubt on each of these; the sentence shows those on the title of a panel itself.
TURNS_BY_FILE: Mapping[tuple[str, str], Turn] = {
    ("agenda_item", "joint_with_id"): _refers(
        "items", "joint_with_id", lambda record: (item.id for item in record.items)
    ),
    ("agenda_item", "no_issues"): flag("items", "no_issues"),
    ("delegation", "party"): _party,
    ("document", "submitter_id"): _refers("documents", "submitter_id", lambda record: record.delegations),
    ("panel", "moderator_id"): _moderator,
    ("panel", "round_table"): flag("panels", "round_table"),
    ("point", "verb"): _verb,
    ("recommendation", "state"): _state,
    ("request", "item_id"): _under,
    ("request", "medium"): choice("statements", "medium", Medium, ("room", "video")),
}
