"""Moments of action: the Chair puts a text to the meeting, a vote is taken, a reservation is noted.

Each function returns the moment that its docstring describes.
"""

from __future__ import annotations

from dataclasses import replace

from wgdesk.model import OF_PERSONS, ON_TEXTS, ActionVerb, Manner, Voting
from wgdesk.phrasing.facts import RecommendationNumbers, Symbol
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.actions import ActionNow
from wgdesk.reads.values.outcome import RecommendationNow
from wgdesk.reads.values.programme import ItemNow
from wgdesk.reads.values.words import Words
from wgdesk.script.course import DECIDED, UNCOUNTED, VOTED, tally
from wgdesk.script.moment import Moment
from wgdesk.script.scene import Scene
from wgdesk.words.variants import orally, yes_no

_NOT_ADOPTED = say("not-adopted")


def action(scene: Scene, one: ActionNow) -> Moment:
    """A text is put to the meeting, which decides on it with or without a vote."""
    read = _unnumbered(scene, one)
    if one.verb in (ActionVerb.WITHDRAWN, ActionVerb.DRAWN):
        return _announced(scene, one, read)
    if read is not None:
        return _proposal(scene, one, read)
    target = target_of(scene, one)
    if one.manner == Manner.VOTE:
        return scene.moment(
            "action-vote", _changes(one), _vote(scene, one, target), *_result(scene, one, target)
        )
    if one.lost:
        put = say("action-put", body=scene.body, object=target)
        return scene.moment("action", _changes(one), put, _NOT_ADOPTED)
    put = say(
        "action",
        body=scene.body,
        parent=scene.programme.texts.get("parent_short", Words()),
        verb=one.verb,
        object=target,
        cited=_cited(target),
        acclaimed=_acclaimed(one, target),
        orally=_orally(one) if _is_text(one, target) else "none",
    )
    return scene.moment("action", _changes(one), put, DECIDED)


def under(scene: Scene, item: ItemNow, moment: Moment) -> Moment:
    """Return the moment of an action with its item named, because another item is being considered."""
    return replace(moment, sayings=(say("action-under", item=scene.label(item)), *moment.sayings))


def _announced(scene: Scene, one: ActionNow, unnumbered: RecommendationNow | None) -> Moment:
    """Announce what needs no decision: that a text was withdrawn, or that attention is drawn to it."""
    read = say("proposal", text=unnumbered.body) if unnumbered is not None else None
    target = target_of(scene, one)
    if one.verb == ActionVerb.DRAWN:
        return scene.moment("action", read, say("action-drawn", body=scene.body, object=target))
    return scene.moment("action", read, say("action-withdrawn", object=target))


def _proposal(scene: Scene, one: ActionNow, text: RecommendationNow) -> Moment:
    """A text without a number, because it was not adopted, is read out and put to the meeting."""
    read = say("proposal", text=text.body)
    if one.manner == Manner.VOTE:
        put = say("vote-proposal", voting=one.voting or "other")
        return scene.moment(
            "action-vote", _changes(one), read, put, *_result(scene, one, target_of(scene, one))
        )
    put = say("put-proposal", body=scene.body)
    return scene.moment("action", _changes(one), read, put, _NOT_ADOPTED if one.lost else DECIDED)


def _orally(one: ActionNow) -> str:
    """Return how the text was changed in the room; "none" for elections and appointments."""
    return "none" if one.verb in OF_PERSONS else orally(one.orally_amended, one.orally_revised)


def _acclaimed(one: ActionNow, target: Say) -> str:
    """Return where "by acclamation" goes: after a text or persons, within words that have their own verb."""
    if one.manner != Manner.ACCLAMATION:
        return "no"
    return "after" if _is_text(one, target) or one.verb in OF_PERSONS else "within"


def _changes(one: ActionNow) -> Say | None:
    """Return the saying that amendments made in the room are read out; None if there were none."""
    changed = _orally(one)
    return say("text-changes", orally=changed) if changed != "none" else None


def _is_text(one: ActionNow, target: Say) -> bool:
    """Return whether the meeting acts on a text, whether cited or named in words."""
    return one.verb in ON_TEXTS or target.key != "words"


def _cited(target: Say) -> str:
    """Return "yes" if the text acted on is cited, "no" if it is only given in words."""
    return yes_no(target.key != "words")


def _vote(scene: Scene, one: ActionNow, target: Say) -> Say:
    """Return the saying that opens a vote: on a text, or on whether to do what the words say.

    A rejected proposal is worded as it was put, as one to adopt.
    """
    kind, cited = one.voting or "other", _cited(target)
    if kind == Voting.SECRET and one.verb in OF_PERSONS:
        return say("action-elect", verb=one.verb)  # whom is known only afterwards
    if _is_text(one, target):
        return say("action-vote", object=target, voting=kind, orally=_orally(one))
    verb = ActionVerb.ADOPTED if one.verb == ActionVerb.REJECTED else one.verb
    return say(
        "action-vote-whether",
        body=scene.body,
        parent=scene.programme.texts.get("parent_short", Words()),
        verb=verb,
        object=target,
        cited=cited,
        voting=kind,
        acclaimed="no",
    )


def _result(scene: Scene, one: ActionNow, target: Say) -> tuple[Say, ...]:
    """Return the sayings for the numbers of a vote, or that they are unknown, and for its result."""
    votes, lost, won = one.tally, _NOT_ADOPTED, VOTED
    if one.verb in OF_PERSONS:
        lost = say("not-elected")
        won = say("voted-in", body=scene.body, verb=one.verb, object=target)
    announced = lost if one.lost else won
    if votes is None:
        return UNCOUNTED, announced
    return tally(votes.in_favour, votes.against, votes.abstaining), announced


def _unnumbered(scene: Scene, one: ActionNow) -> RecommendationNow | None:
    """Return the recommendation acted on, if it has a text but no number."""
    found = scene.text(one.recommendation_id)
    return found if found is not None and not found.number and found.body else None


def target_of(scene: Scene, one: ActionNow) -> Say:
    """Return the object of an action as the report names it, or an amendment by its words."""
    assert scene.outcome is not None
    if one.amends_id is not None:
        return say("the-amendment", moved="no", cited="no", worded=yes_no(bool(one.object)), text=one.object)
    if one.recommendation_id is not None:
        text = scene.text(one.recommendation_id)
        number = text.number if text is not None else 0
        cited = (
            say("the-recommendations", n=RecommendationNumbers((number,)))
            if number
            else say("the-proposal", headed="no", heading=Words())
        )
        found = (one.kind for one in scene.outcome.clusters if text is not None and one.id == text.cluster_id)
        kind = next(found, None)
        return cited if kind is None else say("of-kind", kind=kind.value, text=cited)
    paper = next((row for row in scene.outcome.documents if row.id == one.document_id), None)
    if paper is None:
        return say("words", text=one.object)
    return say(
        "the-document",
        kind=paper.kind,
        author="secretariat" if paper.by_secretariat and not paper.of_session else "none",
        described=yes_no(paper.of_session),
        content=paper.content,
        titled=yes_no(bool(paper.title)),
        title=paper.title,
        numbered=yes_no(bool(paper.symbol)),
        symbol=Symbol(paper.symbol),
    )
