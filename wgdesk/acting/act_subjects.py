"""What an act was about, for the history: names of the rows that the act was given or that it added.

The journal keeps these names because the history reads no other table. Names that the act itself put into
``ActContext.names`` take precedence.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from sqlalchemy import Table, select

from wgdesk import model as m
from wgdesk.acting.act_context import ActContext
from wgdesk.acting.act_facts import label_of, name_of, number_of_sitting, who
from wgdesk.acting.journal import RowChange
from wgdesk.model import Base, RecordRow, Wording
from wgdesk.model.base import record_kinds
from wgdesk.model.declared import declared
from wgdesk.rules.narrative import FIELDS
from wgdesk.rules.outline import is_own

SubjectNames = dict[str, str]

_SHOWN = 60  # characters of a text that the history shows
_BY_TABLE = record_kinds()

# Arguments that are keys of a table but not named after it.
_CALLED = {
    "previous_meeting": "previous_id",
    "outline_section": "section_id",
    "delegation_name": "name_id",
    "agenda_item": "item_id",
}


@cache
def _given() -> Mapping[str, type[RecordRow]]:
    """Return the tables by the arguments that are their keys.

    A thing comes before what contains it: if both give a name, the first one names the act. Requests are left
    out because acts on them note the speaker themselves.
    """
    inner_first = [table.name for table in reversed(Base.metadata.sorted_tables)]
    found = (name for name in inner_first if name in _BY_TABLE and name != m.Request.__tablename__)
    return {_CALLED.get(name, f"{name}_id"): _BY_TABLE[name] for name in found}


@cache
def _refers(table: Table) -> Mapping[str, type[RecordRow]]:
    """Return the columns, with their tables, that refer to a row by which this one is recognized."""
    named = (column for column in table.columns if declared(column).names)
    return {column.key: _BY_TABLE[key.column.table.name] for column in named for key in column.foreign_keys}


def given(context: ActContext, args: Mapping[str, Any]) -> SubjectNames:
    """Return the names of what an act is about, found by the keys among its arguments.

    Empty if no argument is a key, or if the row is gone. ``who`` is a delegation's code or a person's name;
    ``item`` and ``sitting`` are their numbers; ``nth`` is the number of a recommendation; ``what`` is a
    symbol or the first words of a text; ``word`` is a kind of row with a value, such as "motion-adjourn", for
    which the windows have a phrase.
    """
    names: SubjectNames = {}
    kind = _BY_TABLE.get(str(args.get("table")))
    if kind is not None:
        names = _of(context, kind, args.get("row"))
        names.setdefault("word", _word_of_text(kind, args.get("field")))
    for name, of in _given().items():
        if args.get(name) is not None:
            names = {**_of(context, of, args[name]), **names}
    return names


def since(before: SubjectNames, after: SubjectNames) -> SubjectNames:
    """Return the names of what an act was about, as they are after the act.

    People look for a moved item by its new number. A row that is gone or lost its number keeps the old one.
    """
    if before.get("what") != after.get("what"):
        return after or before
    return {**before, **after}


def added(context: ActContext, key: object, changes: list[RowChange]) -> SubjectNames:
    """Return the names of the row that an act added; ``key`` is what the act returned."""
    made = next((one for one in changes if one.row == key and one.kind == "insert"), None)
    if made is None or made.table == m.Request.__tablename__:
        return {}
    return _of(context, _BY_TABLE[made.table], key)


def _of(context: ActContext, kind: type[RecordRow], key: object) -> SubjectNames:
    row = context.session.get(kind, key) if type(key) is int and 0 < key < 1 << 63 else None
    if row is None:
        return {}
    context.held.append(row)
    if isinstance(row, m.Doubt | m.Placeholder | m.Acceptance):
        return given(context, {"table": row.table, "row": row.row})
    own = _OWN.get(kind, _by_text)(context, row)
    names = {name: text for name, text in own.items() if text}
    for column, other in _refers(kind.__table__).items():
        names = {**_of(context, other, getattr(row, column)), **names}
    return names


def _word_of_text(kind: type[RecordRow], field: object) -> str:
    """Return the phrase for the owner of a text; each text of the meeting has a phrase of its own."""
    return f"name-{field}".replace("_", "-") if kind is m.Meeting else f"text-of-{kind.__tablename__}"


def first_words(text: str) -> str:
    """Shorten a text to 60 characters, at the end of a word, for the history."""
    line = " ".join(text.split())
    if len(line) <= _SHOWN:
        return line
    cut, space, _ = line[: _SHOWN + 1].rpartition(" ")
    return f"{cut if space else line[:_SHOWN]}…"


def _by_text(context: ActContext, row: Any) -> SubjectNames:
    """Name a row by its first text, in the language in which that text was first written."""
    table = str(row.__tablename__)
    texts = context.rows(Wording, Wording.table == table, Wording.row == row.id, Wording.basis.is_(None))
    bodies = {text.field: text.body for text in texts}
    if table == m.Point.__tablename__:  # the verb and the words after it form one sentence
        return {"what": first_words(" ".join(bodies[name] for name in FIELDS[table] if name in bodies))}
    found = next((bodies[name] for name in FIELDS.get(table, ()) if name in bodies), "")
    return {"what": first_words(found)}


def _recommendation(context: ActContext, row: Any) -> SubjectNames:
    """Name a recommendation by its number, counted through all clusters, and its first words."""
    unnumbered = (m.RecommendationState.NOT_AGREED, m.RecommendationState.WITHDRAWN)
    numbered = (
        select(m.Recommendation.id)
        .join(m.Cluster.__table__, m.Cluster.id == m.Recommendation.cluster_id)
        .where(m.Recommendation.state.not_in(unnumbered))
        .order_by(m.Cluster.place, m.Cluster.id, m.Recommendation.place, m.Recommendation.id)
    )
    order = list(context.session.scalars(numbered))
    return {"nth": str(order.index(row.id) + 1) if row.id in order else "", **_by_text(context, row)}


def _document(context: ActContext, row: Any) -> SubjectNames:
    return {"what": row.symbol} if row.symbol else _by_text(context, row)


def _action(context: ActContext, row: Any) -> SubjectNames:
    """Name an action by its verb and its object: a document, a recommendation or a text."""
    on: tuple[tuple[type[RecordRow], int | None], ...] = (
        (m.PaperDocument, row.document_id),
        (m.Recommendation, row.recommendation_id),
    )
    names = next((_of(context, kind, key) for kind, key in on if key is not None), None)
    verb = {"word": f"verb-{row.verb.value}".replace("_", "-")}
    return {**(names or _by_text(context, row)), **verb}


def _grouping(context: ActContext, row: Any) -> SubjectNames:
    named = _by_text(context, row)
    return named if named["what"] else {"what": row.code}


def _section(row: Any) -> SubjectNames:
    """Name a section of the outline by its kind; all sections that users added share one word."""
    return {"word": "outline-own" if is_own(row.kind) else f"outline-{row.kind}".replace("_", "-")}


def _request(context: ActContext, row: Any) -> SubjectNames:
    return {"who": who(context, row)}


_OWN: dict[type[RecordRow], Callable[[ActContext, Any], SubjectNames]] = {
    m.Delegation: lambda _, row: {"who": row.code},
    m.Person: lambda context, row: {"who": name_of(context, row.id)},
    m.Request: _request,
    m.AgendaItem: lambda context, row: {"item": label_of(context, row.id)},
    m.Sitting: lambda context, row: {"sitting": number_of_sitting(context, row)},
    m.Recommendation: _recommendation,
    m.PaperDocument: _document,
    m.Grouping: _grouping,
    m.Mandate: lambda _, row: {"what": row.number},
    m.PreviousMeeting: lambda _, row: {"what": f"{row.first_day}"},
    m.Recess: lambda _, row: {"what": f"{row.first_day}"},
    m.Decision: lambda _, row: {"word": f"decision-{row.subject.value}"},
    m.Action: _action,
    m.Motion: lambda _, row: {"word": f"motion-{row.kind.value}".replace("_", "-")},
    m.OutlineSection: lambda _, row: _section(row),
    m.Meeting: lambda _, row: {},
    # The rows to which these refer name them; their own texts do not go into the journal.
    m.Override: lambda *_: {},
    m.OwnSentence: lambda *_: {},
    **dict.fromkeys((m.Suspension, m.Panellist, m.Panel, m.Ruling, m.Reservation), lambda *_: {}),
}
