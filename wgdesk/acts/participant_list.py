"""A whole list of participants as one act."""

from __future__ import annotations

from typing import Any

from wgdesk.acting.act import act_without
from wgdesk.acting.act_context import ActContext
from wgdesk.acts.attendance import attend, register
from wgdesk.acts.delegations import (
    add_delegation,
    add_participant,
    add_person,
    edit_participant,
    edit_person,
)
from wgdesk.acts.helpers.roster_entry import Delegate, Newcomer, RosterEntry
from wgdesk.acts.helpers.text_writing import write_texts
from wgdesk.model import Delegation, Rank


@act_without("entries")
def take_roster(
    context: ActContext, *, source: str, entries: list[RosterEntry], sitting_id: int | None = None
) -> None:
    """Add and change delegations and their participants from a list, and register those delegations.

    ``source`` is the name of the file, for the history; ``sitting_id``: where those are present of whom the
    list says it. Nothing is removed. Raises ``Refused`` as the acts on one delegation or person do.
    """
    newcomers: dict[str, int] = {}
    taken: list[int] = []
    present: dict[int, bool] = {}
    for entry in entries:
        key = _delegation(context, entry, newcomers)
        taken.append(key)
        if entry.delegate is not None:
            _take_delegate(context, key, entry.delegate)
        if entry.present is not None:
            present[key] = present.get(key, True) and entry.present  # one in the room is enough
    register(context, delegation_ids=list(dict.fromkeys(taken)))
    if sitting_id is not None and present:
        in_room = [key for key, online in present.items() if not online]
        online = [key for key, is_online in present.items() if is_online]
        attend(context, sitting_id=sitting_id, delegation_ids=in_room, online_ids=online)
    context.names.pop("who", None)
    context.names["count"] = str(len(entries))


def _delegation(context: ActContext, entry: RosterEntry, newcomers: dict[str, int]) -> int:
    new = entry.newcomer
    if entry.delegation_id is not None or new is None:
        return context.get(Delegation, entry.delegation_id or 0).id
    if new.code not in newcomers:
        newcomers[new.code] = _add(context, new)
    return newcomers[new.code]


def _add(context: ActContext, new: Newcomer) -> int:
    return add_delegation(context, code=new.code, category=new.category, names=new.names)


def _take_delegate(context: ActContext, delegation_id: int, one: Delegate) -> None:
    person = one.person_id
    if person is None:
        person = add_person(
            context,
            gender=one.gender,
            name=one.name,
            function=one.function,
            delegation_id=delegation_id,
            honorific=one.honorific,
        )
    else:
        changes: dict[str, Any] = {"gender": one.gender, "honorific": one.honorific}
        said = {name: value for name, value in changes.items() if value is not None}
        edit_person(context, person_id=person, **said)
        write_texts(context, "person", person, "name", one.name)
        write_texts(context, "person", person, "function", one.function)
    values: dict[str, Any] = {
        "rank": one.rank,
        "credentials_on": one.credentials_on,
        "online": one.online,
    }
    said = {name: value for name, value in values.items() if value is not None}
    if one.participant_id is not None:
        edit_participant(context, participant_id=one.participant_id, **said)
    else:
        add_participant(context, person_id=person, **{"rank": Rank.ADVISER, **said})
