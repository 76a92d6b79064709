"""Finds decisions on several texts that one sentence tells of: "adopted draft decisions 1, 2 and 3"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from wgdesk.model import Manner
from wgdesk.phrasing.facts import RecommendationRefs
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.actions import ActionNow
from wgdesk.report.build import acted_on
from wgdesk.report.build.context import Context
from wgdesk.report.build.text_kinds import kind_of, of_kind


def groups(context: Context, actions: Sequence[ActionNow]) -> list[list[ActionNow]]:
    """Return the actions, by the option those together that differ in nothing but their text."""
    if context.options.choice("actions_on_texts") == "apart":
        return [[one] for one in actions]
    return [list(found) for _, found in groupby(actions, lambda one: _alike(context, one))]


def texts(context: Context, actions: Sequence[ActionNow]) -> Say:
    """Return the texts of several actions, by their numbers."""
    keys = tuple(one.recommendation_id for one in actions if one.recommendation_id is not None)
    return of_kind(kind_of(context, keys[0]), say("the-recommendations", n=RecommendationRefs(keys)))


def _alike(context: Context, action: ActionNow) -> tuple[object, ...]:
    if action.recommendation_id is None or _tells_more(context, action):
        return (action.id,)
    return action.sitting_id, action.item_id, action.verb, action.manner, _cluster(context, action)


def _cluster(context: Context, action: ActionNow) -> int | None:
    """Return the cluster of the text, whose texts have one kind and stand in one place of the report."""
    found = (
        cluster.id
        for cluster in context.record.clusters
        if any(row.id == action.recommendation_id and row.number for row in cluster.recommendations)
    )
    return next(found, None)


def _tells_more(context: Context, action: ActionNow) -> bool:
    """Return whether more is told of an action than that it was taken: votes, sponsors, doubts."""
    record = context.record
    about = [row.action_id for rows in (record.statements, record.reservations) for row in rows]
    amended = [one.amends_id for one in record.actions]
    unsure = [(one.table, one.row) for one in record.doubts] + [one[:2] for one in context.compared]
    return (
        not acted_on.by_number(action)
        or acted_on.introduced(context, action)
        or action.manner == Manner.VOTE
        or action.orally_amended
        or action.orally_revised
        or bool(action.condition)
        or action.id in (*about, *amended)
        or ("action", action.id) in unsure
    )
