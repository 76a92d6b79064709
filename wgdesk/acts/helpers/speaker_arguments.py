"""The lists of speakers that an act takes as arguments: how each is to be arranged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from wgdesk.model import Medium, StatementKind


class ListedSpeaker(TypedDict, total=False):
    """A speaker on a list: the ``request_id`` of a waiting request, or the values of a new request."""

    request_id: int | None
    delegation_id: int | None
    person_id: int | None
    grouping_id: int | None
    guest: str
    kind: StatementKind
    medium: Medium
    aligned: Sequence[int]


class ArrangedList(TypedDict):
    """A list of speakers as it is to be: everybody who is to wait on it, in order.

    ``withdrawn``: the requests to withdraw. Whoever waits on the list now is in one of the two.
    """

    sitting_id: int
    item_id: int | None
    order: Sequence[ListedSpeaker]
    withdrawn: Sequence[int]
