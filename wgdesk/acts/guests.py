"""Guests who asked for the floor and are known by name only."""

from __future__ import annotations

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acting.act_facts import tell
from wgdesk.acts.delegations import add_person
from wgdesk.errors import Refused
from wgdesk.language_table import by_letters
from wgdesk.model import Request


@act
def name_guest(context: ActContext, *, request_id: int) -> int:
    """Make the guest of a request a person, whom the report can name. Returns the person's key.

    The language of the name is taken from its script, and the gender is guessed: the check asks for both.
    Raises ``Refused('no-guest')`` if the request has no guest, or a person already.
    """
    request = context.get(Request, request_id)
    if not request.guest or request.person_id is not None:
        raise Refused("no-guest")
    tell(context, request)
    name = {by_letters(request.guest): request.guest}
    request.person_id = add_person(context, gender=None, name=name, delegation_id=request.delegation_id)
    request.guest = ""
    return request.person_id
