"""Moments of action: the Chair puts a text to the meeting, a vote is taken, a reservation is noted.

Each function returns the moment that its docstring describes.
"""

from __future__ import annotations

from wgdesk.model import ActionVerb, Manner
from wgdesk.reads.values.actions import ActionNow
from wgdesk.report.facts import Count, RecommendationNumbers, Symbol
from wgdesk.report.tree import Say, say
from wgdesk.script.course import DECIDED
from wgdesk.script.scene import Scene
from wgdesk.script.script_facts import Moment, Saying, saying
from wgdesk.words.variants import orally, yes_no

# What is done with a text: the words after these verbs name it.
_ON_TEXTS = (
    ActionVerb.ADOPTED,
    ActionVerb.APPROVED,
    ActionVerb.ENDORSED,
    ActionVerb.TOOK_NOTE,
    ActionVerb.WELCOMED,
    ActionVerb.REJECTED,
)

_NOT_ADOPTED = saying("not-adopted")


def action(scene: Scene, one: ActionNow) -> Moment:
    """A text is put to the meeting, which decides on it without a vote or by one."""
    target = _object(scene, one)
    if one.manner != Manner.VOTE and _is_lost(one):
        put = saying("action-put", body=scene.body, object=target)
        return scene.moment("action", _changes(one), put, _NOT_ADOPTED)
    if one.manner != Manner.VOTE:
        acclaimed = one.manner == Manner.ACCLAMATION
        put = saying("action", body=scene.body, verb=one.verb, object=target, acclaimed=yes_no(acclaimed))
        return scene.moment("action", _changes(one), put, DECIDED)
    put = _vote(scene, one, target)
    return scene.moment(
        "action-vote",
        _changes(one),
        put,
        *_result(one),
        _NOT_ADOPTED if _is_lost(one) else saying("voted-so"),
    )


def _is_lost(one: ActionNow) -> bool:
    """Return whether a text was not adopted: it was rejected, or had no majority of the votes."""
    votes = one.tally
    return one.verb == ActionVerb.REJECTED or (votes is not None and votes.in_favour <= votes.against)


def _changes(one: ActionNow) -> Saying | None:
    """Return that the amendments made in the room are read out, if there were any."""
    changed = orally(one.orally_amended, one.orally_revised)
    return saying("text-changes", orally=changed) if changed != "none" else None


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
        abstained=yes_no(votes.abstaining is not None),
        abstaining=Count(votes.abstaining or 0),
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
