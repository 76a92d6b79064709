"""Who is a party: set from the program's table of an instrument, or from a table that a user brings."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.model import Delegation, DelegationName, Instrument, Meeting
from wgdesk.rules.status_tables import PartyStatus, own_table, read_lines
from wgdesk.words.finder import aliases, fold


@act
def take_instrument(context: ActContext, *, meeting_id: int, instrument: Instrument | None) -> None:
    """Take the status of all delegations from the program's table of an instrument.

    None: the program has no table of the instrument, and no delegation is a party.
    """
    meeting = context.get(Meeting, meeting_id)
    table = own_table(instrument) if instrument is not None else None
    meeting.instrument, meeting.status_as_of = instrument, table.as_of if table else None
    _set_all(context, table.standings if table else {})


@act
def bring_status(context: ActContext, *, meeting_id: int, lines: str, as_of: date | None = None) -> int:
    """Take the status of all delegations from a typed or pasted table; returns how many are parties.

    A delegation missing from the table is neither party nor signatory. ``as_of``: the day on which the table
    was correct. Raises ``Refused`` as ``rules.status_tables.read_lines``.
    """
    meeting = context.get(Meeting, meeting_id)
    table = read_lines(lines, _codes(context))
    meeting.instrument, meeting.status_as_of = None, as_of
    _set_all(context, table)
    return sum(one.party for one in table.values())


def _set_all(context: ActContext, table: Mapping[str, PartyStatus]) -> None:
    for row in context.rows(Delegation):
        standing = table.get(row.code, PartyStatus())
        row.signed, row.party = standing.signed, standing.party
        row.signed_on, row.party_since = standing.signed_on, standing.party_since


def _codes(context: ActContext) -> dict[str, str]:
    """Return delegation codes by folded name, alias and code, without names that delegations share."""
    codes: dict[str, str] = {}
    shared: set[str] = set()
    known, by_key = aliases(), {row.id: row.code for row in context.rows(Delegation)}

    def note(text: str, code: str) -> None:
        word = fold(text)
        if codes.setdefault(word, code) != code:
            shared.add(word)

    for name in context.rows(DelegationName):
        for text in (name.listed, name.running, name.paren):
            note(text, by_key[name.delegation_id])
    for code in by_key.values():
        for text in (code, *known.get(code, ())):
            codes[fold(text)] = code
            shared.discard(fold(text))
    return {word: code for word, code in codes.items() if word not in shared}
