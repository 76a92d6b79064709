"""Checks votes: their results, whether ballots and tally agree, and who was present to vote."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from wgdesk.model import VOTES, ActionVerb, Category, Manner, StatementKind, Voting
from wgdesk.phrasing.tree import Source
from wgdesk.reads.values.actions import ActionNow, Tally
from wgdesk.report.check.finding import CheckedReport, Finding, finding
from wgdesk.report.sections.common.unions import decides


def votes(asked: CheckedReport) -> Iterator[Finding]:
    """Votes that are incomplete, contradict the action, or exceed those present."""
    for n, action in enumerate(asked.record.actions, start=1):
        source, tally = Source("action", action.id), action.tally
        if action.manner == Manner.VOTE and tally is None:
            yield finding("vote-without-tally", source, "sittings", n=str(n))
        if action.voting in (Voting.RECORDED, Voting.ROLL_CALL) and not action.ballots:
            yield finding("vote-without-ballots", source, "sittings", n=str(n))
        if action.counted is not None and tally != action.counted:
            lists = tuple(f"action/{action.id}/{choice}" for choice in VOTES)
            yield replace(finding("tally-differs", source, "sittings", n=str(n)), blocks=lists)
        if tally is not None:
            yield from _result(action, tally, source, n)
            yield from _room(asked, action, tally, source, n)
        yield from _voters(asked, action, source)
    yield from _motions(asked)
    yield from _explained(asked)


def _explained(asked: CheckedReport) -> Iterator[Finding]:
    """Yield explanations of vote by observers, who have no vote."""
    texts = (row for cluster in asked.record.clusters for row in cluster.recommendations)
    voted = {("recommendation", row.id) for row in texts if row.manner == Manner.VOTE}
    voted |= {("action", row.id) for row in asked.record.actions if row.manner == Manner.VOTE}
    for row in asked.record.statements:
        about = ("recommendation", row.recommendation_id), ("action", row.action_id)
        if row.kind != StatementKind.POSITION or row.delegation_id is None or not voted.intersection(about):
            continue
        if not decides(asked.context, row.delegation_id):
            source = Source("request", row.id)
            yield finding("observer-explained-vote", source, "speakers", who=asked.who(row))


def _cast(tally: Tally) -> int:
    return tally.in_favour + tally.against + (tally.abstaining or 0)


def _result(action: ActionNow, tally: Tally, source: Source, n: int) -> Iterator[Finding]:
    facts = {"n": str(n), "favour": str(tally.in_favour), "against": str(tally.against)}
    if not _cast(tally):
        yield finding("vote-of-nobody", source, "sittings", n=str(n))
    elif tally.carried == (action.verb == ActionVerb.REJECTED):
        told = "vote-carried" if action.verb == ActionVerb.REJECTED else "vote-not-carried"
        yield finding(told, source, "sittings", **facts)


def _room(asked: CheckedReport, action: ActionNow, tally: Tally, source: Source, n: int) -> Iterator[Finding]:
    """Yield a finding if there were more votes than those present at the sitting could cast."""
    most, cast = _votes_at(asked, action.sitting_id), _cast(tally)
    if most is not None and cast > most:
        sitting = asked.sitting(action.sitting_id)
        facts = {"n": str(n), "cast": str(cast), "most": str(most), "sitting": sitting}
        yield finding("votes-exceed-room", source, "sittings", **facts)


def _votes_at(asked: CheckedReport, sitting_id: int) -> int | None:
    """Return how many votes could be cast at a sitting; None if no presence is recorded.

    A regional organization casts the votes of its members, who need not be in the room; so if one is present
    that decides, every decider may have a vote.
    """
    deciders = {key for key in asked.record.delegations if decides(asked.context, key)}
    present = {key for key, at in asked.record.present_at.items() if sitting_id in at}
    if not present:
        return None
    categories = {key: asked.record.delegations[key].category for key in deciders}
    if any(categories[key] is Category.REIO for key in deciders & present):
        return sum(category is not Category.REIO for category in categories.values())
    return len(deciders & present)


def _voters(asked: CheckedReport, action: ActionNow, source: Source) -> Iterator[Finding]:
    known = any(action.sitting_id in at for at in asked.record.present_at.values())
    for ballot in action.ballots:
        delegation = asked.record.delegations[ballot.delegation_id]
        name = asked.delegation(delegation.name)
        if delegation.name.get(asked.lang) is None:
            yield finding("delegation-name-missing", source, "attendance", name=name)
        if not decides(asked.context, ballot.delegation_id):
            yield finding("ballot-of-observer", source, "sittings", name=name)
        if known and action.sitting_id not in asked.record.present_at.get(delegation.id, ()):
            sitting = asked.sitting(action.sitting_id)
            yield finding("voted-not-present", source, "sittings", name=name, sitting=sitting)


def _motions(asked: CheckedReport) -> Iterator[Finding]:
    """Motions whose outcome is not recorded, or contradicts the votes on them."""
    printed = asked.context.options.choice("procedure") == "shown"
    for motion in asked.record.motions:
        mover = asked.record.delegations.get(motion.delegation_id or 0)
        who = asked.delegation(mover.name) if mover is not None else "–"
        sitting = asked.sitting(motion.sitting_id)
        source, block = Source("sitting", motion.sitting_id), f"motion/{motion.id}" if printed else ""
        if motion.carried is None:
            if printed:
                yield finding("motion-open", source, "sittings", block, who=who, sitting=sitting)
        elif motion.tally is not None and motion.carried != motion.tally.carried:
            votes = {"favour": str(motion.in_favour), "against": str(motion.against)}
            yield finding("motion-contradicted", source, "sittings", block, who=who, sitting=sitting, **votes)
