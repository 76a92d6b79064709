"""How a decision was taken: without a vote, or by which votes, and who cast them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from wgdesk.model import VOTES, ActionVerb, Manner, Voting
from wgdesk.phrasing.facts import Count
from wgdesk.phrasing.tree import Body, Say, Source, say
from wgdesk.reads.values.actions import ActionNow, Tally
from wgdesk.report.readings.given_values import number_of
from wgdesk.report.sections.common.context import Blocks, Context
from wgdesk.words.variants import yes_no

_SIDES = ("in_favour", "against")


@dataclass(frozen=True)
class Cast:
    """How votes were cast, if recorded, and whether the proposal was lost."""

    voting: Voting | None
    lost: bool


def how(context: Context, action: ActionNow) -> Say:
    """Return the manner in which an action was taken; for a vote, its kind and numbers."""
    if action.manner != Manner.VOTE:
        return say("manner", manner=action.manner)
    tally = action.tally
    return vote(tally, _cast(action)) if tally is None else _with_doubts(context, action, tally)


def vote(tally: Tally | None, cast: Cast, result: Say | None = None) -> Say:
    """Return how a vote was taken, and its numbers if they are known.

    ``result``: the votes in favour and against, where the plain numbers of ``tally`` will not do.
    """
    votes = tally or Tally(0, 0, None)
    return say(
        "vote",
        voting=cast.voting or "none",
        tallied=yes_no(tally is not None),
        result=result or _result(votes, cast),
        abstained=yes_no(votes.abstaining is not None),
        abstaining=Count(votes.abstaining or 0),
    )


def voters(context: Context, blocks: Blocks, action: ActionNow) -> None:
    """Add a line for each choice of a recorded vote, without paragraph numbers.

    Those who did not vote are not listed, as in the documents of the United Nations.
    """
    if action.counted is None:
        return
    tally = action.tally
    for choice in VOTES:
        those = action.voted(choice)
        announced = getattr(tally, choice.value, None)
        # More were announced than are known by name: the list is not complete.
        names = replace(context.names(those), is_open=announced is not None and announced > len(those))
        text = say("voted", choice=choice, nobody=yes_no(not names.names and not names.is_open), names=names)
        blocks.append(Body(f"action/{action.id}/{choice}", text, Source("action", action.id)))


def _with_doubts(context: Context, action: ActionNow, tally: Tally) -> Say:
    """Return the sentence on a vote with both readings of each number in doubt.

    The sentence itself carries them, so that they show even where it is in doubt whether there was a vote.
    """
    given: dict[str, int] = {}
    unknown: dict[str, int] = {}
    for column in (*_SIDES, "abstaining"):
        mark = context.record.doubt("action", action.id, column)
        if mark is None:
            continue
        now = getattr(tally, column) or 0
        other = 0 if mark.alternative == "0" else number_of(mark.alternative)
        if other is not None and other != now:
            given[column] = other
        else:
            unknown[column] = now + 100
    cast = _cast(action)
    result = _any_of(tally, cast, given)
    readings = {"other": given, "unknown": unknown}
    others = {name: vote(replace(tally, **votes), cast, result) for name, votes in readings.items() if votes}
    first = vote(tally, cast, result)
    return say("readings", first=first, **others) if others else first


def _cast(action: ActionNow) -> Cast:
    return Cast(action.voting, lost=action.verb == ActionVerb.REJECTED)


def _any_of(tally: Tally, cast: Cast, given: dict[str, int]) -> Say | None:
    """Return all results that a vote may have had, where a reader could not work them out; else None.

    That is where both numbers are in doubt and the results are worded differently, as a majority or a tie:
    "1 to 1 [12 to 1] [1 to none] [12 to none]". ``given``: the other value of each number in doubt.
    """
    if not all(side in given for side in _SIDES):
        return None
    some: list[dict[str, int]] = [{}, *({side: given[side]} for side in _SIDES)]
    tallies = [replace(tally, **votes) for votes in (*some, {side: given[side] for side in _SIDES})]
    kinds = {(most == least, most == 0) for most, least in (_sides(one, cast) for one in tallies)}
    return say("either", parts=tuple(_result(one, cast) for one in tallies)) if len(kinds) > 1 else None


def _result(tally: Tally, cast: Cast) -> Say:
    most, least = _sides(tally, cast)
    return say(
        "vote-result",
        voting=cast.voting or "none",
        lost=yes_no(cast.lost),
        even=yes_no(most == least),
        favour=Count(most),
        against=Count(least),
    )


def _sides(tally: Tally, cast: Cast) -> tuple[int, int]:
    """Return the deciding votes and the others; a lost proposal was decided by the votes against it."""
    return (tally.against, tally.in_favour) if cast.lost else (tally.in_favour, tally.against)
