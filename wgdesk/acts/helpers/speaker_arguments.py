"""The lists of speakers that an act is given: how each is to stand afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from wgdesk.model import Medium, StatementKind


class ListedSpeaker(TypedDict, total=False):
    """Somebody on a list: ``request_id`` of a request that waits, else what a new request is made of."""

    request_id: int | None
    delegation_id: int | None
    person_id: int | None
    grouping_id: int | None
    guest: str
    kind: StatementKind
    medium: Medium
    aligned: Sequence[int]


class ArrangedList(TypedDict):
    """A list of speakers as it is to stand: everybody who is to wait on it, in order.

    ``withdrawn``: the requests that go. Whoever waits on the list now is in one of the two.
    """

    sitting_id: int
    item_id: int | None
    order: Sequence[ListedSpeaker]
    withdrawn: Sequence[int]
