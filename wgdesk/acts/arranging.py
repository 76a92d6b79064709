"""Puts whole lists of speakers into a proposed order, all in one act."""

from __future__ import annotations

from collections.abc import Sequence

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acting.act_facts import label_of
from wgdesk.acts.helpers.assumed_presence import assume, take_back
from wgdesk.acts.helpers.lanes import WAITING, closing_of, in_order, inscribed, last_in_lane
from wgdesk.acts.helpers.row_changes import tidy
from wgdesk.acts.helpers.speaker_arguments import ArrangedList, ListedSpeaker
from wgdesk.errors import Refused
from wgdesk.model import Aligned, Lane, Medium, Request, Sitting, StatementKind
from wgdesk.rules.statements import State, state_of

_WAITS = (State.INSCRIBED, State.DEFERRED)


@act
def arrange_speakers(context: ActContext, *, lists: Sequence[ArrangedList]) -> int:
    """Arrange lists of speakers as proposed: add, move and withdraw requests; returns how many changed.

    Requests added to a closed list have the Chair's consent. Whoever was called keeps their place.

    Raises ``Refused``: 'moved-on' if a request no longer waits, 'list-changed' if somebody waits who is not
    in the proposal, 'sitting-closed', 'written-only', 'inscribed-already', 'nobody-named' for a speaker
    without any name.
    """
    changed = 0
    for one in lists:
        for request_id in one["withdrawn"]:
            changed += _withdraw(context, request_id)
    before = {one.id: one.place for listed in lists for one in _on_list(context, listed)}
    wanted = [[_put(context, listed, speaker) for speaker in listed["order"]] for listed in lists]
    for listed, requests in zip(lists, wanted, strict=True):
        _stand(context, listed, requests)
        changed += sum(before.get(one.id) != one.place for one in requests)
    labels = {label_of(context, one["item_id"]) for one in lists}
    context.names["item"] = labels.pop() if len(labels) == 1 else "several"
    return changed


def _withdraw(context: ActContext, request_id: int) -> int:
    request = _waiting(context, request_id)
    request.withdrawn_at = context.now
    take_back(context, request.delegation_id, request.sitting_id)
    return 1


def _waiting(context: ActContext, request_id: int) -> Request:
    request = context.get(Request, request_id)
    if request.lane is not Lane.LIST or state_of(request) not in _WAITS or request.struck:
        raise Refused("moved-on")
    return request


def _stand(context: ActContext, proposed: ArrangedList, wanted: Sequence[Request]) -> None:
    """Put those who wait on a list into this order; it must contain each of them exactly once."""
    if sorted(one.id for one in wanted) != sorted(one.id for one in _on_list(context, proposed)):
        raise Refused("list-changed")
    for one, place in zip(wanted, sorted(one.place for one in wanted), strict=True):
        one.place = place


def _on_list(context: ActContext, proposed: ArrangedList) -> list[Request]:
    """Return the uncalled requests that wait on a list. Raises ``Refused``: 'sitting-closed', 'gone'."""
    if context.get(Sitting, proposed["sitting_id"]).closed_at is not None:
        raise Refused("sitting-closed")
    label_of(context, proposed["item_id"])
    where = (
        Request.sitting_id == proposed["sitting_id"],
        Request.item_id == proposed["item_id"],
        Request.lane == Lane.LIST,
        Request.medium != Medium.WRITTEN,
        Request.struck == "",
    )
    return [one for one in in_order(context, *where, *WAITING) if state_of(one) in _WAITS]


def _put(context: ActContext, proposed: ArrangedList, speaker: ListedSpeaker) -> Request:
    """Return a speaker's request on this list: a waiting one, from here or another list, or a new one."""
    request_id = speaker.get("request_id")
    if request_id is None:
        return _add(context, proposed, speaker)
    request = _waiting(context, request_id)
    if request.medium is Medium.WRITTEN:
        raise Refused("written-only")
    if (request.sitting_id, request.item_id) != (proposed["sitting_id"], proposed["item_id"]):
        left = request.sitting_id
        if left != proposed["sitting_id"]:
            request.place = last_in_lane(context, proposed["sitting_id"], Lane.LIST)
        request.sitting_id, request.item_id = proposed["sitting_id"], proposed["item_id"]
        if inscribed(context, request):
            raise Refused("inscribed-already")
        take_back(context, request.delegation_id, left)
        assume(context, request)
    return request


def _add(context: ActContext, proposed: ArrangedList, speaker: ListedSpeaker) -> Request:
    request = Request(
        id=context.new_id(Request),
        sitting_id=proposed["sitting_id"],
        item_id=proposed["item_id"],
        lane=Lane.LIST,
        kind=speaker.get("kind", StatementKind.GENERAL),
        medium=speaker.get("medium", Medium.ROOM),
        delegation_id=speaker.get("delegation_id"),
        person_id=speaker.get("person_id"),
        grouping_id=speaker.get("grouping_id"),
        guest=tidy(speaker.get("guest", "")),
        place=last_in_lane(context, proposed["sitting_id"], Lane.LIST),
        asked_at=context.now,
        interrupted=False,
        consented=proposed["item_id"] is not None and closing_of(context, proposed["item_id"]) is not None,
        struck="",
        note="",
    )
    if request.delegation_id is None and request.person_id is None and not request.guest:
        raise Refused("nobody-named")
    if request.medium is Medium.WRITTEN:
        raise Refused("written-only")
    if inscribed(context, request):
        raise Refused("inscribed-already")
    context.add(request)
    for key in speaker.get("aligned", ()):
        context.add(Aligned(request_id=request.id, delegation_id=key))
    assume(context, request)
    return request
