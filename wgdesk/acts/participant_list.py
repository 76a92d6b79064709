"""Takes over a whole list of participants in one act."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from wgdesk.acting.act import act_without
from wgdesk.acting.act_context import ActContext
from wgdesk.acts.attendance import attend, register
from wgdesk.acts.delegations import (
    add_delegation,
    add_participant,
    edit_participant,
    edit_person,
)
from wgdesk.acts.helpers.new_person import NewRow, new_person
from wgdesk.acts.helpers.roster_entry import Delegate, Newcomer, RosterEntry
from wgdesk.acts.helpers.text_writing import write_texts
from wgdesk.model import Delegation, Participant, Person, Rank, Wording

_LOOKED_AT, _ADDED = 0.3, 0.6  # shares of the time; the rest is for rules and journal
_NewDelegate = tuple[NewRow, list[NewRow], NewRow]  # the person, their texts, the participant


@act_without("entries")
def take_roster(
    context: ActContext, *, source: str, entries: list[RosterEntry], sitting_id: int | None = None
) -> None:
    """Add and change delegations and their participants from a list, and register those delegations.

    ``source`` is the name of the file, for the history; ``sitting_id``: the sitting at which delegations are
    present, if the list says so. Nothing is removed. Raises ``Refused`` as the acts on a delegation or person
    do.
    """
    newcomers: dict[str, int] = {}
    taken: list[int] = []
    present: dict[int, bool] = {}
    new: list[_NewDelegate] = []
    for at, entry in enumerate(entries):
        context.told(_LOOKED_AT * at / len(entries))
        key = _delegation(context, entry, newcomers)
        taken.append(key)
        one = entry.delegate
        if one is not None and one.person_id is None:
            new.append(_new_delegate(context, key, one))
        elif one is not None:
            _change_delegate(context, one)
        if entry.present is not None:
            present[key] = present.get(key, True) and entry.present  # in the room if any delegate is
    _add_all(context, new)
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


def _new_delegate(context: ActContext, delegation_id: int, one: Delegate) -> _NewDelegate:
    texts = {"name": one.name, "function": one.function}
    person, wordings = new_person(
        context, texts, gender=one.gender, honorific=one.honorific, delegation_id=delegation_id
    )
    participant = {
        "id": context.new_id(Participant),
        "person_id": person["id"],
        "rank": one.rank or Rank.ADVISER,
        "credentials_on": one.credentials_on,
        "online": bool(one.online),
    }
    return person, wordings, participant


def _add_all(context: ActContext, new: Sequence[_NewDelegate]) -> None:
    context.insert(Person, [person for person, _, _ in new])
    context.insert(Wording, [wording for _, wordings, _ in new for wording in wordings])
    context.told(_ADDED)
    context.insert(Participant, [participant for _, _, participant in new])


def _change_delegate(context: ActContext, one: Delegate) -> None:
    person = context.get(Person, one.person_id or 0).id
    changes: dict[str, Any] = {"gender": one.gender, "honorific": one.honorific}
    edit_person(context, person_id=person, **_said(changes))
    write_texts(context, "person", person, "name", one.name)
    write_texts(context, "person", person, "function", one.function)
    values = _said({"rank": one.rank, "credentials_on": one.credentials_on, "online": one.online})
    if one.participant_id is not None:
        edit_participant(context, participant_id=one.participant_id, **values)
    else:
        add_participant(context, person_id=person, **{"rank": Rank.ADVISER, **values})


def _said(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}
