"""Moments of action: the Chair puts a text to the meeting, a vote is taken, a reservation is noted.

Each function returns the moment that its docstring describes.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from wgdesk.model import ActionVerb, Manner
from wgdesk.reads.values.actions import ActionNow
from wgdesk.reads.values.outcome import ReservationNow
from wgdesk.report.facts import Count, RecommendationNumbers, Symbol
from wgdesk.report.tree import Say, say
from wgdesk.script.course import DECIDED
from wgdesk.script.scene import Scene
from wgdesk.script.script_facts import Moment, Saying, saying
from wgdesk.script.speakers import delegation
from wgdesk.words.variants import yes_no

# What is done with a text: the words after these verbs name it.
_ON_TEXTS = (
    ActionVerb.ADOPTED,
    ActionVerb.APPROVED,
    ActionVerb.ENDORSED,
    ActionVerb.TOOK_NOTE,
    ActionVerb.WELCOMED,
    ActionVerb.REJECTED,
)


def of_sitting(scene: Scene) -> tuple[ActionNow, ...]:
    """Return the actions of this sitting."""
    actions = scene.outcome.actions if scene.outcome else ()
    return tuple(one for one in actions if one.sitting_id == scene.sitting.id)


def with_reservations(scene: Scene, one: ActionNow) -> Iterator[Moment]:
    """Yield an action and the reservations to it."""
    yield action(scene, one)
    yield from reservations(scene, one)


def recent(scene: Scene, now: datetime, lasting: timedelta) -> Moment | None:
    """Return the action that was taken at this sitting within the time ``lasting`` before ``now``."""
    here = [(one.decided_at, one.id, one) for one in of_sitting(scene) if one.decided_at is not None]
    at, _, last = max(here, default=(None, 0, None))
    if at is None or last is None or not timedelta() <= now - at <= lasting:
        return None
    return action(scene, last)


def action(scene: Scene, one: ActionNow) -> Moment:
    """A text is put to the meeting, which decides on it without a vote or by one."""
    target = _object(scene, one)
    if one.manner != Manner.VOTE:
        acclaimed = one.manner == Manner.ACCLAMATION
        put = saying("action", body=scene.body, verb=one.verb, object=target, acclaimed=yes_no(acclaimed))
        return scene.moment("action", put, DECIDED)
    return scene.moment("action-vote", _vote(scene, one, target), *_result(one), saying("voted-so"))


def _vote(scene: Scene, one: ActionNow, target: Say) -> Saying:
    """Return that a vote begins: on a text, or on whether to do what only words say."""
    kind = one.voting or "other"
    if one.verb in _ON_TEXTS or target.key != "words":
        return saying("action-vote", object=target, voting=kind)
    return saying("action-vote-whether", body=scene.body, verb=one.verb, object=target, voting=kind)


def _result(one: ActionNow) -> tuple[Saying, ...]:
    votes = one.tally
    if votes is None:
        return ()
    tally = saying(
        "tally",
        in_favour=Count(votes.in_favour),
        against=Count(votes.against),
        abstaining=Count(votes.abstaining),
    )
    return (tally,)


def _object(scene: Scene, one: ActionNow) -> Say:
    """Return what the meeting acts on, as the report names it."""
    assert scene.outcome is not None
    if one.recommendation_id is not None:
        rows = (row for cluster in scene.outcome.clusters for row in cluster.recommendations)
        number = next((row.number for row in rows if row.id == one.recommendation_id), 0)
        return say("the-recommendations", n=RecommendationNumbers((number,) if number else ()))
    paper = next((row for row in scene.outcome.documents if row.id == one.document_id), None)
    if paper is None:
        return say("words", text=one.object)
    return say(
        "the-document",
        kind=paper.kind,
        author="secretariat" if paper.by_secretariat else "none",
        titled=yes_no(bool(paper.title)),
        title=paper.title,
        numbered=yes_no(bool(paper.symbol)),
        symbol=Symbol(paper.symbol),
    )


def reservations(scene: Scene, one: ActionNow) -> Iterator[Moment]:
    """Yield the reservations to an action; those of delegations that are not in the roster are left out."""
    for row in scene.outcome.reservations if scene.outcome else ():
        if row.action_id == one.id:
            noted = _reservation(scene, row)
            if noted is not None:
                yield noted


def _reservation(scene: Scene, row: ReservationNow) -> Moment | None:
    delegate = scene.roster.delegations.get(row.delegation_id)
    if delegate is None:
        return None
    who = delegation(delegate)
    return scene.moment(
        "reservation", saying("reservation-to-decision", who=who, dissociates=yes_no(row.dissociates))
    )
