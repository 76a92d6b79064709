"""The agenda at one moment: state of items, which may be taken up, what is decided under which."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from wgdesk.reads.values.programme import ItemNow, Programme, SittingNow, TakenUpNow
from wgdesk.words.finder import fold
from wgdesk.words.known_words import all_known_words

ItemState = Literal["considering", "finished", "taken-up", "no-issues", "planned", "none"]


def inside(programme: Programme, item: ItemNow) -> Sequence[ItemNow]:
    """Return the sub-items of an item."""
    return [one for one in programme.items if one.parent_id == item.id]


def joint(programme: Programme, item: ItemNow) -> Sequence[ItemNow]:
    """Return an item and those considered jointly with it, in agenda order."""
    first = item.joint_with_id or item.id
    return [one for one in programme.items if first in (one.id, one.joint_with_id)] or [item]


def taken_here(programme: Programme, item: ItemNow, sitting: SittingNow) -> TakenUpNow | None:
    """Return the row for the taking up of an item by a sitting; None if it did not take it up."""
    where = (item.id, sitting.id)
    rows = (one for one in programme.taken_up if (one.item_id, one.sitting_id) == where)
    return next((one for one in rows if one.taken_up_at is not None), None)


def running_at(programme: Programme, item: ItemNow) -> TakenUpNow | None:
    """Return the row for an item that the open sitting is considering; None if it is not."""
    sitting = programme.sitting
    if sitting is None or not sitting.is_open:
        return None
    taken = taken_here(programme, item, sitting)
    return taken if taken is not None and taken.finished_at is None else None


# -- how an item stands ------------------------------------------------------------------------------------


def takings(programme: Programme, item: ItemNow) -> list[tuple[SittingNow, TakenUpNow]]:
    """Return the sittings that took up an item or plan to, in order, each with its row."""
    facts = {one.sitting_id: one for one in programme.taken_up if one.item_id == item.id}
    return [(sitting, facts[sitting.id]) for sitting in programme.sittings if sitting.id in facts]


def state_of(programme: Programme, item: ItemNow) -> tuple[ItemState, tuple[int, ...]]:
    """Return the state of an item, and the keys of the sittings that took it up or else plan to, in order."""
    every = takings(programme, item)
    taken = [(sitting, fact) for sitting, fact in every if _happened(sitting, fact)]
    if _goes_on(programme, item):
        had = {sitting.id for sitting, _ in taken} | ({programme.sitting.id} if programme.sitting else set())
        return "considering", tuple(one.id for one in programme.sittings if one.id in had)
    if taken:
        done = taken[-1][1].finished_at is not None
        return "finished" if done else "taken-up", tuple(sitting.id for sitting, _ in taken)
    if item.no_issues:
        return "no-issues", ()
    return ("planned" if every else "none"), tuple(sitting.id for sitting, _ in every)


def _goes_on(programme: Programme, item: ItemNow) -> bool:
    """Return whether an item is the current one, contains it, or is considered jointly with it.

    An item left unfinished for another does not go on until the other one is finished.
    """
    sitting = programme.sitting
    if sitting is None or not sitting.is_open:
        return False
    here = [one for one in programme.taken_up if (one.item_id, one.sitting_id) == (item.id, sitting.id)]
    if any(one.finished_at for one in here):
        return False
    now, by_id = programme.item, {one.id: one for one in programme.items}
    while now is not None and (now.joint_with_id or now.id) != (item.joint_with_id or item.id):
        now = by_id[now.parent_id] if now.parent_id else None
    return now is not None


def _happened(sitting: SittingNow, fact: TakenUpNow) -> bool:
    """Return whether a sitting really took up the item; before the sitting, a row is only a plan."""
    return fact.taken_up_at is not None or sitting.closed_at is not None


def _settled(programme: Programme, item: ItemNow) -> bool:
    """Return whether nothing remains to be taken up: the item has no issues or was taken up."""
    return item.no_issues or _was_taken_up(programme, item)


def _was_taken_up(programme: Programme, item: ItemNow) -> bool:
    """Return whether any sitting took up an item; jointly considered items are taken up together."""
    taken = (fact for one in joint(programme, item) for fact in takings(programme, one))
    return any(_happened(*one) for one in taken)


# -- what a sitting may take up ----------------------------------------------------------------------------


def to_take_up(programme: Programme, sitting: SittingNow) -> Iterator[ItemNow]:
    """Yield the items that a sitting may take up, next one first; those of its own plan come first."""
    planned = _planned(programme, sitting)
    yield from planned
    yield from (
        one for one in _others(programme, sitting, planned) if not _only_later(programme, one, sitting)
    )


def to_take_up_early(programme: Programme, sitting: SittingNow) -> Iterator[ItemNow]:
    """Yield the items that a sitting may take up early: only a later sitting has them in its timetable."""
    planned = _planned(programme, sitting)
    yield from (one for one in _others(programme, sitting, planned) if _only_later(programme, one, sitting))


def _planned(programme: Programme, sitting: SittingNow) -> list[ItemNow]:
    """Return the items that a sitting plans to take up and has not yet, in the order of its timetable.

    An item considered jointly with another is not taken up again.
    """
    rows = (one for one in programme.taken_up if one.sitting_id == sitting.id and one.taken_up_at is None)
    order = in_order(programme, sitting, [one.item_id for one in rows])
    return [one for one in order if not _had(programme, one, sitting)]


def in_order(programme: Programme, sitting: SittingNow, keys: Sequence[int]) -> list[ItemNow]:
    """Return the items of a sitting, those with ``keys`` among them, in the order of its timetable.

    An item without a time in it goes before the first one that follows it on the agenda.
    """
    by_id = {one.id: one for one in programme.items}
    slots = sorted(programme.slots, key=lambda one: (one.begins_at, one.id))
    timed = dict.fromkeys(one.item_id for one in slots if one.sitting_id == sitting.id)
    found, agenda = [key for key in timed if key is not None and key in by_id], list(by_id)
    for key in keys:
        if key not in found:
            later = (n for n, each in enumerate(found) if agenda.index(each) > agenda.index(key))
            found.insert(next(later, len(found)), key)
    return [by_id[key] for key in found]


def _others(programme: Programme, sitting: SittingNow, planned: Sequence[ItemNow]) -> Iterator[ItemNow]:
    """Yield items outside this sitting's timetable: unfinished ones, latest first, then untouched ones.

    The report is adopted at the end, so its item waits for the last sitting.
    """
    tops = [one for one in programme.items if one.parent_id is None]
    known = [*programme.unfinished, *(found for one in tops for found in _untouched(programme, one))]
    closing = adopting_item(programme) if sitting.id != programme.sittings[-1].id else None
    for one in dict.fromkeys(known):
        if one not in planned and one != closing and not _had(programme, one, sitting):
            yield one


def _had(programme: Programme, item: ItemNow, sitting: SittingNow) -> bool:
    """Return whether a sitting has taken up an item or one considered jointly with it."""
    return any(taken_here(programme, one, sitting) is not None for one in joint(programme, item))


def _only_later(programme: Programme, item: ItemNow, sitting: SittingNow) -> bool:
    """Return whether a later sitting plans to take up an item or one of its sub-items."""
    numbers = {one.id: one.number for one in programme.sittings}
    family = {one.id for one in (item, *_parts(programme, item))}
    plans = [(one.item_id, one.sitting_id) for one in programme.slots]
    plans += [(one.item_id, one.sitting_id) for one in programme.taken_up]
    return any(key in family and numbers[sitting_id] > sitting.number for key, sitting_id in plans)


def _parts(programme: Programme, item: ItemNow) -> Iterator[ItemNow]:
    for one in inside(programme, item):
        yield one
        yield from _parts(programme, one)


def _untouched(programme: Programme, item: ItemNow) -> Iterator[ItemNow]:
    """Yield an item that was not taken up or, if it was begun by sub-items, the rest of these."""
    if _settled(programme, item):
        return
    if begun_by_parts(programme, item):
        yield from untouched_parts(programme, item)
    else:
        yield item


def untouched_parts(programme: Programme, item: ItemNow) -> Iterator[ItemNow]:
    """Yield the sub-items of an item, at any level, that are still to be taken up."""
    for one in inside(programme, item):
        yield from _untouched(programme, one)


def parts_to_take_up(programme: Programme, item: ItemNow, sitting: SittingNow) -> Iterator[ItemNow]:
    """Yield the sub-items that a sitting may take up: those of its plan, then untouched ones.

    Those that only a later sitting plans are left to that sitting.
    """
    inner = set(_parts(programme, item))
    planned = [one for one in _planned(programme, sitting) if one in inner]
    yield from planned
    untouched = (one for one in untouched_parts(programme, item) if one not in planned)
    yield from (one for one in untouched if not _only_later(programme, one, sitting))


def begun_by_parts(programme: Programme, item: ItemNow) -> bool:
    """Return whether a sub-item of an item was taken up."""
    parts = inside(programme, item)
    return any(_was_taken_up(programme, one) or begun_by_parts(programme, one) for one in parts)


# -- what is decided under an item -------------------------------------------------------------------------


def opening_sitting(programme: Programme) -> SittingNow:
    """Return the sitting that opens the meeting: the first one held with a quorum, else the first."""
    able = (one for one in programme.sittings if one.held is not False and not one.inquorate)
    return next(able, programme.sittings[0])


def adopting_item(programme: Programme) -> ItemNow | None:
    """Return the item under which the report is adopted; None if there is none.

    The record does not say what an item is about. We take the last top item, if it is not substantive and not
    the only one, unless it is marked "no issues" or its title means "other matters".
    """
    tops = [one for one in programme.items if one.parent_id is None]
    last = tops[-1] if len(tops) > 1 else None
    if last is None or last.substantive or last.no_issues:
        return None
    titles = [fold(body) for _, body in last.title.texts]
    others = [fold(word) for known in all_known_words() for word in known.other_matters]
    return None if any(title.startswith(word) for title in titles for word in others) else last


def organizing_items(programme: Programme) -> Sequence[ItemNow]:
    """Return the items under which the meeting is organized; ``organizing_titles`` tells them apart.

    They are the top items before the first one that is substantive or has a substantive sub-item; if any of
    them has sub-items, only the sub-items of the first such one. If no item is substantive, only the first
    top item counts.
    """
    tops, closing = [one for one in programme.items if one.parent_id is None], adopting_item(programme)
    debated = [one.substantive or any(part.substantive for part in _parts(programme, one)) for one in tops]
    first = next((n for n, found in enumerate(debated) if found), None)
    plain = [one for one in tops[: 1 if first is None else first] if one != closing]
    inner = (inside(programme, one) for one in plain)
    return next((found for found in inner if found), plain)
