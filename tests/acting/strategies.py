"""Draws any act with arguments of the right types: plausible ones, and ones only a bug or attacker sends.

Acts are discovered: a new act is drawn as soon as it exists, or the strategies fail with what they lack.
"""

from __future__ import annotations

import inspect
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from tests.acting.records import FIRST_DAY, START, Rows, attempt, rows
from wgdesk.act_list import all_acts
from wgdesk.acting.desk import Desk
from wgdesk.acts.helpers.roster_entry import Delegate, Newcomer, RosterEntry
from wgdesk.acts.helpers.speaker_arguments import ArrangedList
from wgdesk.exchange import Parsed, read
from wgdesk.language_table import CODES
from wgdesk.model import Category
from wgdesk.rules.attendance import LISTS
from wgdesk.rules.narrative import FIELDS, SUSPENSIONS
from wgdesk.rules.options import OPTIONS
from wgdesk.rules.outline import OUTLINE_KINDS
from wgdesk.rules.sentences import sayings

Act = Callable[..., Any]


ACTS = all_acts()

# The table whose rows a parameter names; what ends in _id and is not here names a row of the table before it.
TABLE_OF = {
    "item_id": "agenda_item",
    "parent_id": "agenda_item",
    "person_id": "person",
    **dict.fromkeys(("moderator_id", "co_moderator_id"), "person"),
    "facilitator_id": "person",
    "proposer_id": "delegation",
    "submitter_id": "delegation",
    "elected_at_id": "sitting",
    "designated_at_id": "sitting",
    "established_at_id": "sitting",
    "reported_at_id": "sitting",
    "allocated_at_id": "sitting",
    "chair_elected_at_id": "sitting",
    "chaired_by_id": "person",
    "joint_with_id": "agenda_item",
    "amends_id": "action",
    "introduced_at_id": "sitting",
    "joined_at_id": "sitting",
    "introduced_by_id": "officer",
    "facilitated_by_id": "officer",
    "nominated_by_id": "grouping",
    "replaces_id": "officer",
    "deferred_at_id": "sitting",
    "continues_id": "panel",
    "section_id": "outline_section",
    "previous_id": "previous_meeting",
    "since_id": "sitting",
    "name_id": "delegation_name",
    "delegation_ids": "delegation",
    **dict.fromkeys(("in_favour", "against", "abstaining", "not_participating"), "delegation"),
    "online_ids": "delegation",
    "aligned": "delegation",
    "withdrawn": "request",
    "supporters": "delegation",
    "into_id": "request",
    "ending_id": "request",
    "calling_id": "request",
}


def table_of(name: str) -> str:
    """Return the table whose rows a parameter or a column names."""
    return TABLE_OF.get(name, name.removesuffix("_id"))


@dataclass(frozen=True)
class Parameter:
    """A parameter of an act; ``optional``: it may be left out."""

    name: str
    hint: Any
    optional: bool


def parameters(act: Act) -> list[Parameter]:
    """Return the parameters of an act, without the context; all keywords of ``edit_...`` are optional."""
    hints = typing.get_type_hints(act)
    found: list[Parameter] = []
    for one in list(inspect.signature(act).parameters.values())[1:]:
        if one.kind is inspect.Parameter.VAR_KEYWORD:
            (columns,) = typing.get_args(hints[one.name])
            found += [Parameter(n, hint, True) for n, hint in typing.get_type_hints(columns).items()]
        else:
            found.append(Parameter(one.name, hints[one.name], one.default is not one.empty))
    return found


# -- values ------------------------------------------------------------------------------------------------

HOSTILE_KEYS = st.sampled_from((0, -1, 1, 1 << 62, (1 << 63) - 1, 1 << 63, -(1 << 63), 1 << 200))
HOSTILE_NUMBERS = st.sampled_from((0, -1, 10_000, 1 << 63, -(1 << 64), 10**400))
HOSTILE_PLACES = st.sampled_from((float("nan"), float("inf"), -float("inf"), 1e300, 5e-324, -0.0))
HOSTILE_TEXT = st.sampled_from(
    (
        *("", " ", "\u202eevil\u2066", "\ud83d", "a\0b", "\ufdd0", "x" * 100_001, "\n\t\r\n", "\u200b"),
        *("<img src=x onerror=y>", "[brackets]", "{ $x }", "'; DROP TABLE sitting; --", "e\u0301", "\x85"),
    )
)
TEXT = st.sampled_from(("Do it.", "افعلوا ذلك", "لا\u200cشيء", "A/CONF/1", "[may]", "two\nlines"))
# On the second: in SQLite a moment is compared as text.
MOMENTS = (st.integers(0, 200) | st.integers(-90_000, 90_000)).map(lambda s: START + timedelta(seconds=s))
HOSTILE_MOMENTS = st.sampled_from(
    (
        datetime.min.replace(tzinfo=START.tzinfo),
        datetime.max.replace(tzinfo=START.tzinfo),
        datetime.fromisoformat("0001-01-01T00:00+14:00"),
        datetime.fromisoformat("9999-12-31T23:59:59.999999-14:00"),
    )
)
DAYS = st.integers(-2, 4).map(lambda days: FIRST_DAY + timedelta(days=days))
HOSTILE_DAYS = st.sampled_from((date.min, date.max, date(2024, 9, 10)))

# Words that mean something: by the name of the parameter, whichever act it is of.
WORDS = {
    "lang": CODES,
    "original_language": CODES,
    "zone": ("Europe/Vienna", "UTC", "Africa", "Europe/Vienna\u202e", "../etc/passwd"),
    "category": LISTS,
    "name": tuple(OPTIONS),
    "value": ("european", "presence", "5", "-1", "٣"),
    "lines": ("EGY", "KEN\t\t2004-03-05\nTUN\t2000-12-13", "Atlantis", "EGY;;soon"),
    "code": ("EGY", "KEN", "AFR", "NEW"),
    "parent": ("", *sorted(OUTLINE_KINDS)),
    "section": ("", "opening", "closing", "own_1", "poem"),
    "block": ("adoption/report", "agenda/adopted", "deliberations/point/7"),
    "kind": ("debate", "decision", *SUSPENSIONS, *sorted(OUTLINE_KINDS)),
    "anchor": ("agenda/adopted", "agenda/organization", "insertion/7"),
    "column": ("", "name", "sitting_id", "body", "id"),
    "finding": ("vote-carried", "not-yet-party", "spoke-not-present", "gap", "Gap"),
}


def mostly(usual: st.SearchStrategy[Any], hostile: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return a strategy that draws the hostile one about once in ten times."""
    return st.integers(0, 9).flatmap(lambda n: hostile if n == 9 else usual)


def keys(known: Rows, table: str) -> st.SearchStrategy[int]:
    """Return a strategy for keys: mostly of the table's rows, else of other rows or of no row."""
    its = sorted(known[table])
    others = sorted(key for rows in known.values() for key in rows)
    hostile = HOSTILE_KEYS | st.sampled_from(others) if others else HOSTILE_KEYS
    return mostly(st.sampled_from(its), hostile) if its else hostile


def value(parameter: Parameter, known: Rows, table: str) -> st.SearchStrategy[Any]:
    """Return a strategy for a parameter of an act on ``table``, given the rows ``known``."""
    name = f"{table}_id" if parameter.name == "before_id" else parameter.name
    return _of(parameter.hint, name, known)


def _of(hint: Any, name: str, known: Rows) -> st.SearchStrategy[Any]:
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        (some,) = (one for one in inner if one is not types.NoneType)
        return st.none() | _of(some, name, known)
    if origin in (Mapping, typing.Mapping) and typing.get_origin(inner[1]) is not None:
        return st.dictionaries(mostly(st.sampled_from(sayings()), TEXT), _of(inner[1], "", known), max_size=2)
    if origin in (Mapping, typing.Mapping):
        return st.dictionaries(st.sampled_from(CODES[:3]), mostly(TEXT, HOSTILE_TEXT), max_size=2)
    if typing.is_typeddict(hint):
        return _row(hint, known)
    if origin in (list, Sequence):
        if typing.is_typeddict(inner[0]):
            return st.lists(_row(inner[0], known), max_size=3)
        if inner == (str,):
            return st.lists(_of(str, name.removesuffix("s"), known), max_size=3)
        if inner == (RosterEntry,):
            return st.lists(_roster_entries(known), max_size=3)
        return st.lists(keys(known, TABLE_OF[name]), max_size=3)
    if hint is int and name.endswith("_id"):
        return keys(known, table_of(name))
    if hint is str:
        words = st.sampled_from(WORDS[name]) if name in WORDS else TEXT
        return mostly(words, HOSTILE_TEXT)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(list(hint))
    return _PLAIN[hint]


def _roster_entries(known: Rows) -> st.SearchStrategy[RosterEntry]:
    """Return a strategy for lists of participants, with known and new delegations."""

    def drawn(kind: type[Any]) -> st.SearchStrategy[Any]:
        hints = typing.get_type_hints(kind)
        return st.builds(kind, **{name: _of(hint, name, known) for name, hint in hints.items()})

    newcomers = st.builds(
        Newcomer,
        code=_of(str, "code", known),
        category=st.sampled_from(Category),
        names=st.just({"en": "Club"}),
    )
    return st.builds(
        RosterEntry,
        delegation_id=st.none() | keys(known, "delegation"),
        newcomer=st.none() | newcomers,
        delegate=st.none() | drawn(Delegate),
        present=st.none() | st.booleans(),
    )


def _row(hint: Any, known: Rows) -> st.SearchStrategy[Any]:
    """Return a strategy for rows in a list argument; optional values may be left out."""
    if hint is ArrangedList and (waiting := _waiting(known)):
        return st.sampled_from(waiting).flatmap(_arranged) | _any_row(hint, known)
    return _any_row(hint, known)


def _any_row(hint: Any, known: Rows) -> st.SearchStrategy[Any]:
    kinds = {name: _of(inner, name, known) for name, inner in typing.get_type_hints(hint).items()}
    needed = {name: kind for name, kind in kinds.items() if name in hint.__required_keys__}
    return st.fixed_dictionaries(needed, optional={n: k for n, k in kinds.items() if n not in needed})


def _waiting(known: Rows) -> list[list[dict[str, Any]]]:
    """Return the waiting requests of each list of speakers."""
    lists: dict[Any, list[dict[str, Any]]] = {}
    for row in known["request"].values():
        gone = ("begun_at", "withdrawn_at", "absent_at", "called_at", "struck")
        if row["lane"] == "list" and not any(row[mark] for mark in gone):
            lists.setdefault((row["sitting_id"], row["item_id"]), []).append(row)
    return list(lists.values())


def _arranged(waiting: list[dict[str, Any]]) -> st.SearchStrategy[ArrangedList]:
    """Return a list in any order, with all its speakers: random keys would never match them all."""
    where = {key: waiting[0][key] for key in ("sitting_id", "item_id")}
    speakers = st.permutations([{"request_id": row["id"]} for row in waiting])
    return speakers.map(lambda order: ArrangedList(order=order, withdrawn=[], **where))


_FILE = b"""{"format": "wgdesk-record", "version": 4, "roster": false, "meeting":
    {"ordinal": 1, "first_day": "2026-10-06", "last_day": "2026-10-07", "original_language": "en"}}"""

_PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    bool: st.booleans(),
    Parsed: st.builds(read, st.just(_FILE)),  # its rows get keys when they are written: each time anew
    bytes: st.sampled_from((b"", b"%PDF-1.7", b"\0", "نص".encode(), b"x" * 10_000)),
    int: mostly(st.integers(1, 5), HOSTILE_NUMBERS),
    float: mostly(st.integers(-2, 6).map(float) | st.floats(0, 5), HOSTILE_PLACES),
    date: mostly(DAYS, HOSTILE_DAYS),
    datetime: mostly(MOMENTS, HOSTILE_MOMENTS),
}
_ON_A_ROW = {"table", "row", "field", "column"}


def _before(act: Act) -> str:
    """Return the table of an act's first parameter: a row is put before a row of the same table."""
    first = parameters(act)[0].name
    return table_of(first)


@st.composite
def arguments(draw: st.DrawFn, act: Act, known: Rows) -> dict[str, Any]:
    """Draw arguments for an act on a record with the rows ``known``."""
    wanted = parameters(act)
    drawn: dict[str, Any] = {}
    if "table" in {one.name for one in wanted}:
        drawn |= {k: v for k, v in draw(facts(known)).items() if k in {one.name for one in wanted}}
    for one in wanted:
        if one.name not in drawn and not (one.optional and draw(st.booleans())):
            drawn[one.name] = draw(value(one, known, _before(act)))
    return drawn


@st.composite
def facts(draw: st.DrawFn, known: Rows) -> dict[str, Any]:
    """Draw a row and one of its texts or columns, mostly existing ones."""
    table = draw(
        mostly(st.sampled_from(sorted(FIELDS)), st.sampled_from(("journal", "\ud800", "doubt", "sitting")))
    )
    field = draw(mostly(st.sampled_from(FIELDS.get(table, ("id",))), HOSTILE_TEXT))
    row = draw(keys(known, table) if table in known else HOSTILE_KEYS)
    return {"table": table, "row": row, "field": field, "column": field}


ANY_ACT = st.sampled_from(sorted(ACTS))


def attempt_any(data: st.DataObject, desk: Desk, path: Path, names: st.SearchStrategy[str] = ANY_ACT) -> None:
    """Draw one of the acts ``names`` with arguments, and do it if it is not refused."""
    act = ACTS[data.draw(names)]
    attempt(desk, act, data.draw(arguments(act, rows(path))))
