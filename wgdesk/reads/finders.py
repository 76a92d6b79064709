"""Find delegations and people by a few typed letters."""

from __future__ import annotations

from collections.abc import Container

from wgdesk.reads.values.roster import Roster
from wgdesk.words.finder import Finder, aliases

_NAME, _BEGINS = 1, 3  # ranks of ``Finder.ranked``: an exact name, the beginning of a word
_LOOKED_AT = 60  # the best matches, among which delegations that attend are put first


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


def here_first(
    finder: Finder,
    text: str,
    here: Container[int],
    known: Container[int],
    limit: int,
    *,
    by_code: bool = False,
) -> list[int]:
    """Return what ``finder.find`` does: delegations that are ``here`` first, then those ``known`` to attend.

    Whoever types a whole name, or a code in capitals, means just that delegation; with ``by_code`` also a
    code in small letters. Names that merely contain the letters come after those in which a word begins with
    them.
    """

    def order(found: tuple[int, int]) -> tuple[int, int, int]:
        key, rank = found
        meant = rank == _NAME or (rank < _NAME and (by_code or text.isupper()))
        tier = 0 if key in here else 1 if key in known else 2
        return (0 if meant else max(rank, _BEGINS), tier, rank)

    return [key for key, _ in sorted(finder.ranked(text, _LOOKED_AT), key=order)[:limit]]


def people_finder(roster: Roster) -> Finder:
    """Return a finder of people: by their names, or offices for want of a name, and by delegation."""
    codes = {one.id: one.code for one in roster.delegations.values()}
    return Finder(
        (
            one.id,
            [
                body
                for words in (one.person.name, one.person.running, one.person.called)
                for _, body in words.texts
            ],
            [codes[one.delegation_id]] if one.delegation_id else [],
        )
        for one in roster.people.values()
    )
