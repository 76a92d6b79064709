"""Finds decisions that one sentence tells of: "adopted draft decisions 1, 2 and 3".

One may also be the end of the sentence on another: "adopted the draft and authorized the Secretary to
complete it" (A/80/16, 14; A/80/39, 57; E/2025/24, E/2025/25, E/2025/70).
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from itertools import groupby, pairwise

from wgdesk.model import ActionVerb, Manner
from wgdesk.phrasing.facts import RecommendationRefs
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.actions import ActionNow
from wgdesk.report.sections.common.context import Context
from wgdesk.report.sections.decisions import acted_on
from wgdesk.report.sections.decisions.numbered_decisions import begins
from wgdesk.report.sections.decisions.text_authors import sponsors_of
from wgdesk.report.sections.decisions.text_kinds import kind_of, of_kind
from wgdesk.words.known_words import known_words


def groups(
    context: Context, actions: Sequence[ActionNow], apart: Container[int] = ()
) -> list[list[ActionNow]]:
    """Return the actions, by the option those together that differ in nothing but their text.

    ``apart``: the keys of those whose sentences stand by themselves.
    """
    listed = _listed(context, actions)
    if context.options.choice("actions_on_texts") == "apart":
        return listed

    def alike(those: list[ActionNow]) -> tuple[object, ...]:
        one = those[0]
        return (one.id,) if len(those) > 1 or one.id in apart else _alike(context, one)

    return [[one for those in found for one in those] for _, found in groupby(listed, alike)]


def _listed(context: Context, actions: Sequence[ActionNow]) -> list[list[ActionNow]]:
    """Return the actions, with each those that are lettered lines of the list that begins with it."""
    found: list[list[ActionNow]] = []
    for one in actions:
        if one.lettered and found and _is_line(context, found[-1][0], one):
            found[-1].append(one)
        else:
            found.append([one])
    return found


def _is_line(context: Context, first: ActionNow, one: ActionNow) -> bool:
    """Return whether an action may be a line of the list that begins with ``first``.

    Both were taken at one sitting, under one item and in the same manner, which stands before the list.
    """
    together = (first.sitting_id, first.item_id) == (one.sitting_id, one.item_id)
    alike = one.manner in (Manner.NOT_STATED, first.manner) and first.manner != Manner.VOTE
    theirs = first.verb in (*_WHOLE, *_OF_OTHERS) or bool(first.condition)
    around = theirs or _told_around(context, first) or _unsure(context, first)
    lines = any("\n" in body for row in (first, one) for _, body in row.object.texts)
    line = one.verb not in _OF_OTHERS and not lines and _may_end(context, one)
    return together and alike and not around and line


def action_keys(actions: Sequence[ActionNow]) -> tuple[str, ...]:
    """Return the keys that the sentences on actions would have by themselves."""
    return tuple(f"action/{one.id}" for one in actions)


def is_noted(action: ActionNow) -> bool:
    """Return whether an action was that note was taken of a document, and nothing says how.

    Several such are a list: E/2025/24, E/2025/39.
    """
    document = action.document_id is not None and action.recommendation_id is None
    unsaid = action.manner == Manner.NOT_STATED and not action.object
    return document and unsaid and action.verb == ActionVerb.TOOK_NOTE


def texts(context: Context, actions: Sequence[ActionNow]) -> Say:
    """Return the texts of several actions, by their numbers."""
    keys = tuple(one.recommendation_id for one in actions if one.recommendation_id is not None)
    return of_kind(kind_of(context, keys[0]), say("the-recommendations", n=RecommendationRefs(keys)))


# These verbs cannot end another sentence; of them only CONSIDERED_ADOPTED may begin one that goes on.
_WHOLE = (
    ActionVerb.WITHDRAWN,
    ActionVerb.DRAWN,
    ActionVerb.ADOPTED_RECOMMENDED,
    ActionVerb.CONSIDERED_ADOPTED,
)
_BEGINS = ActionVerb.CONSIDERED_ADOPTED


def endings(context: Context, actions: Sequence[ActionNow]) -> dict[int, ActionNow]:
    """Return the actions that are the ends of sentences, by the key of the action whose sentence it is.

    An action marked ``continues`` ends the sentence before it, unless more is told of it, or it was taken at
    another sitting, under another item or in another manner.
    """
    found: dict[int, ActionNow] = {}
    ended: set[int] = set()
    for before, one in pairwise(actions):
        if one.continues and before.id not in ended and _may_end(context, one) and _goes_on(context, before):
            together = (before.sitting_id, before.item_id) == (one.sitting_id, one.item_id)
            if together and one.manner in (Manner.NOT_STATED, before.manner):
                found[before.id] = one
                ended.add(one.id)
    return found


_OF_OTHERS = (ActionVerb.WITHDRAWN, ActionVerb.DRAWN, ActionVerb.INFORMED)  # the body did not do these


def said_again(
    context: Context, sentences: Sequence[Sequence[ActionNow]], ended_by: Mapping[int, ActionNow]
) -> dict[int, str]:
    """Return the actions whose verb is that of the one before: key -> "yes" for "also", or "further".

    By the option, under one item and at one sitting (E/2025/36, decisions 2024/EB.A/3, 6 and 10); a decision
    with a number of its own begins anew, and a doubtful action is told of as if it stood alone. ``ended_by``:
    the actions that end sentences, by the key of the action whose sentence it is.
    """
    if context.options.choice("verbs_again") == "plain":
        return {}
    told: list[ActionNow] = []
    for first, *_ in sentences:
        told += [first, ended_by[first.id]] if first.id in ended_by else [first]
    found: dict[int, str] = {}
    for before, one in pairwise(told):
        if _same_again(context, before, one):
            found[one.id] = _MORE[found.get(before.id, "no")]
    return found


# What comes after each; the fourth begins anew (E/2025/28, A/52/613).
_MORE = {"no": "yes", "yes": "further", "further": "no"}


def _same_again(context: Context, before: ActionNow, one: ActionNow) -> bool:
    same = (before.item_id, before.sitting_id, before.verb) == (one.item_id, one.sitting_id, one.verb)
    theirs = one.verb in _OF_OTHERS or acted_on.told_by_officer(one) or acted_on.told_by_officer(before)
    unsure = _unsure(context, before) or _unsure(context, one)
    return same and one.item_id is not None and not (theirs or unsure or begins(one))


def _may_end(context: Context, action: ActionNow) -> bool:
    return action.verb not in _WHOLE and not _more_is_told(context, action)


def _goes_on(context: Context, action: ActionNow) -> bool:
    """Return whether the sentence on an action may go on: no vote or condition ends it, nor a list."""
    listed = any("\n" in body for _, body in action.object.texts)
    ends = action.manner == Manner.VOTE or bool(action.condition) or listed or _unsure(context, action)
    ends = ends or acted_on.told_by_officer(action)
    return not ends and (action.verb not in _WHOLE or action.verb == _BEGINS)


def _alike(context: Context, action: ActionNow) -> tuple[object, ...]:
    if action.sitting_unsaid:
        return (action.id,)
    if is_noted(action) and not _more_is_told(context, action):
        return action.sitting_id, action.item_id, "noted"
    if _may_be_repeated(context, action):
        return action.item_id, action.verb, action.manner, action.object.texts
    if action.recommendation_id is None or _tells_more(context, action):
        return (action.id,)
    return action.sitting_id, action.item_id, action.verb, action.manner, _cluster(context, action)


def _may_be_repeated(context: Context, action: ActionNow) -> bool:
    """Return whether the same may have been done at several meetings: it says nothing but what was done.

    "At its 3722nd to 3724th meetings, the Commission adopted the commentaries" (A/80/10, 88). "A briefing"
    at two meetings was two briefings, which one sentence would have to name so (E/2025/32, 27).
    """
    typed = bool(action.object) and not acted_on.cited(action) and action.amends_id is None
    typed = typed and not any(_one_of_many(lang, text) for lang, text in action.object.texts)
    return typed and not sponsors_of(context, action) and not _more_is_told(context, action)


def _one_of_many(lang: str, text: str) -> bool:
    """Return whether a text names one thing of a kind, in a language where its first word says so."""
    pattern = known_words(lang).one_of_many
    return bool(pattern) and re.match(pattern, text, re.IGNORECASE) is not None


def _cluster(context: Context, action: ActionNow) -> int | None:
    """Return the cluster of the text, whose texts have one kind and stand in one place of the report."""
    found = (
        cluster.id
        for cluster in context.record.clusters
        if any(row.id == action.recommendation_id and row.number for row in cluster.recommendations)
    )
    return next(found, None)


def _tells_more(context: Context, action: ActionNow) -> bool:
    """Return whether more is told of an action than that its text was acted on, by its number."""
    return not acted_on.by_number(action) or _more_is_told(context, action)


def _more_is_told(context: Context, action: ActionNow) -> bool:
    """Return whether more is told of an action than that it was taken: votes, sponsors, doubts."""
    return (
        acted_on.introduced(context, action)
        or action.verb == ActionVerb.DRAWN
        or acted_on.told_by_officer(action)
        or action.manner == Manner.VOTE
        or action.orally_amended
        or action.orally_revised
        or bool(action.condition)
        or bool(action.ground)
        or begins(action)
        or _told_around(context, action)
        or _unsure(context, action)
    )


def _told_around(context: Context, action: ActionNow) -> bool:
    """Return whether statements, reservations or amendments are told before or after an action."""
    record = context.record
    about = [row.action_id for rows in (record.statements, record.reservations) for row in rows]
    return action.id in (*about, *(one.amends_id for one in record.actions))


def _unsure(context: Context, action: ActionNow) -> bool:
    doubts = [(one.table, one.row) for one in context.record.doubts]
    return ("action", action.id) in (*doubts, *(one[:2] for one in context.compared))
