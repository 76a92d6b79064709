"""A digest of the facts that a finding concerns, which changes as soon as one of them does.

The same facts give the same digest in every copy of a record, even after export and import: rows have other
keys there, so they are identified by name. Empty values and the order of rows do not count.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from hashlib import sha256
from typing import Any

from wgdesk.reads.values.names import Name
from wgdesk.reads.values.record import Record
from wgdesk.reads.values.words import Words

_LEFT_OUT = frozenset({"id", "place", "turn", "registration"})  # keys of rows, and their order


def fingerprint(record: Record, concerned: object) -> str:
    """Return the digest of values of ``record``: 16 hexadecimal digits."""
    said = json.dumps(_plain(record, concerned), ensure_ascii=False, sort_keys=True)
    return sha256(said.encode()).hexdigest()[:16]


def _plain(record: Record, value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Words):
        return dict(value.texts)
    if isinstance(value, Name):
        return value.code
    if isinstance(value, Mapping):
        return {str(key): _plain(record, one) for key, one in value.items()}
    if isinstance(value, frozenset):
        return sorted((_plain(record, one) for one in value), key=str)
    if is_dataclass(value):
        return _row(record, value)
    return [_plain(record, one) for one in value]


def _row(record: Record, value: Any) -> dict[str, Any]:
    """Return the facts of a row by field name; for a reference, what identifies the other row."""
    found: dict[str, Any] = {}
    for field in fields(value):
        fact = getattr(value, field.name)
        if fact and (field.name in _NAMED or field.name.endswith("_id")):
            fact = [_NAMED[field.name](record, one) for one in (fact if isinstance(fact, tuple) else (fact,))]
        if field.name not in _LEFT_OUT and (plain := _plain(record, fact)):
            found[field.name] = plain
    return found


def _delegation(record: Record, key: int) -> object:
    return record.delegations[key].code


def _sitting(record: Record, key: int) -> object:
    return record.sitting(key).number


def _item(record: Record, key: int) -> object:
    return record.item(key).label


def _person(record: Record, key: int) -> object:
    return record.people[key].name


def _officer(record: Record, key: int) -> object:
    return next((one.office, _person(record, one.person_id)) for one in record.every_officer if one.id == key)


def _document(record: Record, key: int) -> object:
    return next((one.symbol, one.title) for one in record.documents if one.id == key)


def _informal_body(record: Record, key: int) -> object:
    return next((one.kind, one.name) for one in record.informal_bodies if one.id == key)


def _recommendation(record: Record, key: int) -> object:
    rows = (one for cluster in record.clusters for one in cluster.recommendations)
    return next(one.body for one in rows if one.id == key)


def _cluster(record: Record, key: int) -> object:
    return next(one.heading for one in record.clusters if one.id == key)


def _action(record: Record, key: int) -> object:
    return next((one.verb, one.object) for one in record.actions if one.id == key)


def _panel(record: Record, key: int) -> object:
    panel = next(one for one in record.panels if one.id == key)
    return panel.item_id and _item(record, panel.item_id), panel.kind, panel.title


def _decision(record: Record, key: int) -> object:
    return next(one.subject for one in record.decisions if one.id == key)


def _grouping(record: Record, key: int) -> object:
    return record.groupings[key]


# The fields that are keys of other rows -> how such a row is identified.
_NAMED: Mapping[str, Callable[[Record, int], object]] = {
    **dict.fromkeys(("delegation_id", "proposer_id", "submitter_id", "aligned", "supporters"), _delegation),
    **dict.fromkeys(
        ("person_id", "moderator_id", "co_moderator_id", "chaired_by_id", "facilitator_id"), _person
    ),
    **dict.fromkeys(("sitting_id", "established_at_id", "reported_at_id", "elected_at_id"), _sitting),
    **dict.fromkeys(
        (
            *("designated_at_id", "deferred_at_id", "allocated_at_id", "chair_elected_at_id"),
            *("introduced_at_id", "joined_at_id", "since_id"),
        ),
        _sitting,
    ),
    **dict.fromkeys(("item_id", "parent_id", "joint_with_id"), _item),
    **dict.fromkeys(("officer_id", "introduced_by_id", "facilitated_by_id", "replaces_id"), _officer),
    "informal_body_id": _informal_body,
    **dict.fromkeys(("document_id", "documents"), _document),
    "recommendation_id": _recommendation,
    "cluster_id": _cluster,
    **dict.fromkeys(("action_id", "amends_id"), _action),
    "decision_id": _decision,
    **dict.fromkeys(("panel_id", "continues_id"), _panel),
    **dict.fromkeys(("grouping_id", "nominated_by_id"), _grouping),
}
