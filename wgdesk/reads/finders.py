"""Find delegations and people by a few typed letters."""

from __future__ import annotations

from wgdesk.reads.values.roster import Roster
from wgdesk.words.finder import Finder, aliases


def delegation_finder(roster: Roster) -> Finder:
    """Return a finder of delegations: by any form of their names in any language, by code and by alias."""
    known = aliases()
    return Finder(
        (
            one.id,
            [text for forms in one.name.forms for text in (forms.listed, forms.running, forms.paren)],
            [one.code, *known.get(one.code, ())],
        )
        for one in roster.delegations.values()
    )


def people_finder(roster: Roster) -> Finder:
    """Return a finder of people: by their names in any language and by the code of their delegation."""
    codes = {one.id: one.code for one in roster.delegations.values()}
    return Finder(
        (
            one.id,
            [body for words in (one.person.name, one.person.running) for _, body in words.texts],
            [codes[one.delegation_id]] if one.delegation_id else [],
        )
        for one in roster.people.values()
    )
