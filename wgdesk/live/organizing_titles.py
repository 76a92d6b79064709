"""Tells what is done under each of the items that organize the meeting, judging by their titles.

The record does not say what an item is about. Titles that name the agenda, the organization of work or an
election, in the words of any language (``KnownWords``), are recognized. If none does, decisions are taken
under the last of these items, and elections held under the second of more than two, else under the opening of
the meeting.
"""

from __future__ import annotations

from collections.abc import Sequence

from wgdesk.live.agenda import organizing_items
from wgdesk.model import Office, Subject
from wgdesk.reads.values.programme import ItemNow, OfficerNow, Programme
from wgdesk.words.finder import fold
from wgdesk.words.known_words import all_known_words

# Vice-Chair comes first, because that title contains the Chair's.
_OFFICES = (Office.VICE_CHAIR, Office.CHAIR, Office.RAPPORTEUR)


def deciding_item(programme: Programme, subject: Subject) -> ItemNow | None:
    """Return the item under which the agenda is adopted or the organization of work is decided on.

    None if no item organizes the meeting.
    """
    organizing = organizing_items(programme)
    agenda = [one for one in organizing if _names_agenda(one)]
    work = [one for one in organizing if _names_work(one) and one not in agenda]
    if subject == Subject.ORGANIZATION and agenda and work:
        return work[-1] if work[-1].number > agenda[0].number else agenda[0]
    return next(iter(agenda), organizing[-1] if organizing else None)


def electing_items(programme: Programme) -> Sequence[ItemNow]:
    """Return the items under which officers are elected: one, or one for each kind of office."""
    organizing = organizing_items(programme)
    named = [one for one in organizing if names_election(one)]
    if named or not organizing:
        return named
    if len(organizing) > 2 and organizing[1] != deciding_item(programme, Subject.AGENDA):
        return [organizing[1]]
    return [organizing[0] if opens_the_meeting(programme, organizing[0]) else organizing[-1]]


def names_election(item: ItemNow) -> bool:
    """Return whether the title of an item names an election and not the agenda."""
    return _names(item, _words_of_election()) and not _names_agenda(item)


def elected_under(
    programme: Programme, item: ItemNow, officers: Sequence[OfficerNow]
) -> Sequence[OfficerNow]:
    """Return which of ``officers`` are elected under an item: those whose office its title names.

    Officers whose office no title names are elected under the last electing item.
    """
    items = electing_items(programme)
    if item not in items:
        return ()
    named = {one.id: _offices(one) for one in items}
    homes = {
        officer.id: next((one for one in items if officer.office in named[one.id]), items[-1])
        for officer in officers
    }
    return [one for one in officers if homes[one.id] == item]


def opens_the_meeting(programme: Programme, item: ItemNow) -> bool:
    """Return whether an item is dealt with by the opening of the meeting itself.

    That is the first of several organizing items, unless its title names something else.
    """
    organizing = organizing_items(programme)
    first = organizing[0] if len(organizing) > 1 else None
    if first is None or _names_agenda(first) or _names_work(first) or _names(first, _words_of_election()):
        return False
    return item.id in (first.id, first.parent_id)


def _names_agenda(item: ItemNow) -> bool:
    return _names(item, [word for known in all_known_words() for word in known.agenda])


def _names_work(item: ItemNow) -> bool:
    return _names(item, [word for known in all_known_words() for word in known.work])


def _words_of_election() -> Sequence[str]:
    return [word for known in all_known_words() for word in known.election]


def _names(item: ItemNow, words: Sequence[str]) -> bool:
    titles = [fold(body) for _, body in item.title.texts]
    return any(fold(word) in title for title in titles for word in words)


def _offices(item: ItemNow) -> frozenset[Office]:
    """Return the offices that the title of an item names."""
    titles, found = [fold(body) for _, body in item.title.texts], set()
    for office in _OFFICES:
        for word in (fold(word) for known in all_known_words() for word in known.offices.get(office, ())):
            if any(word in title for title in titles):
                found.add(office)
                titles = [title.replace(word, "") for title in titles]
    return frozenset(found)
