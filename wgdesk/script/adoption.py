"""Moments of decision: recommendations, reservations, motions, and the report part by part.

Each function returns the moment that its docstring describes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from wgdesk.model import MotionKind, Office, PassageState
from wgdesk.reads.values.outcome import ClusterNow, MotionNow, PassageNow, RecommendationNow, ReservationNow
from wgdesk.report.facts import Count, Missing, Symbol
from wgdesk.report.tree import Annex, Heading, Paragraph, Report, Say
from wgdesk.script.course import DECIDED
from wgdesk.script.scene import Scene
from wgdesk.script.script_facts import Moment, Numbers, saying
from wgdesk.script.speakers import delegation, plainly
from wgdesk.words.variants import yes_no

# The states in which a recommendation can be put to a decision; the same as in the act.
_PENDING = frozenset({"negotiated", "agreed"})


@dataclass(frozen=True)
class AdoptedPart:
    """A part of the report that is adopted in one step: its heading, and the numbers of its paragraphs.

    The meeting comes back to the ``deferred`` ones after all parts. An annex has no numbers, but a label.
    """

    heading: Say | None
    numbers: tuple[int, ...]
    annex: Say | None = None
    deferred: tuple[int, ...] = ()


@dataclass(frozen=True)
class Papers:
    """The draft report for its adoption: its parts (``parts_of``) and its symbol, if any."""

    parts: tuple[AdoptedPart, ...] = ()
    symbol: str = ""


NO_PAPERS = Papers()


def parts_of(
    report: Report[Say], passages: Mapping[str, PassageNow] = MappingProxyType({})
) -> tuple[AdoptedPart, ...]:
    """Return the parts of a report that have numbered paragraphs, each with the nearest heading above it.

    The annexes are parts too. ``passages``: what was decided on blocks of the report, by their keys.
    """
    parts: list[AdoptedPart] = []
    for block in report.blocks:
        if isinstance(block, Heading):
            parts.append(AdoptedPart(block.text, ()))
        elif isinstance(block, Paragraph) and block.label is not None:
            part, number = parts[-1] if parts else AdoptedPart(None, ()), _number(block.label)
            put_off = block.key in passages and passages[block.key].state == PassageState.DEFERRED
            deferred = (*part.deferred, number) if put_off else part.deferred
            parts[-1:] = [replace(part, numbers=(*part.numbers, number), deferred=deferred)]
        elif isinstance(block, Annex):
            parts.append(AdoptedPart(block.text, (), block.label))
    return tuple(part for part in parts if part.numbers or part.annex is not None)


def _number(label: Say) -> int:
    count = label.fact("n")
    assert isinstance(count, Count)
    return count.n


# -- recommendations ---------------------------------------------------------------------------------------


def pending(scene: Scene) -> tuple[tuple[ClusterNow, tuple[RecommendationNow, ...]], ...]:
    """Return the recommendations that can be adopted and have a text, by cluster, but no action."""
    clusters, acted = scene.outcome.clusters if scene.outcome else (), acted_on(scene)
    found = (
        (cluster, tuple(one for one in cluster.recommendations if _is_pending(one) and one.id not in acted))
        for cluster in clusters
    )
    return tuple((cluster, those) for cluster, those in found if those)


def _is_pending(one: RecommendationNow) -> bool:
    return one.state in _PENDING and bool(one.body)


def acted_on(scene: Scene) -> frozenset[int | None]:
    """Return the keys of the recommendations on which an action was taken."""
    actions = scene.outcome.actions if scene.outcome else ()
    return frozenset(one.recommendation_id for one in actions)


def recommendation(scene: Scene, one: RecommendationNow) -> Moment:
    """The Chair reads out a recommendation, and it is adopted."""
    numbers = Numbers((one.number,))
    return scene.moment(
        "recommendation",
        saying("recommendation", numbers=numbers, text=one.body),
        saying("adopt-recommendations", body=scene.body, numbers=numbers),
        DECIDED,
    )


def cluster(scene: Scene, one: ClusterNow, those: Sequence[RecommendationNow]) -> Moment:
    """All recommendations of a cluster are adopted together."""
    numbers = Numbers(tuple(sorted(each.number for each in those)))
    return scene.moment(
        "cluster",
        saying("cluster", numbers=numbers, heading=one.heading, headed=yes_no(bool(one.heading))),
        saying("adopt-recommendations", body=scene.body, numbers=numbers),
        DECIDED,
    )


def all_recommendations(scene: Scene, those: Sequence[RecommendationNow]) -> Moment:
    """All recommendations that are still open are adopted together."""
    numbers = Numbers(tuple(sorted(each.number for each in those)))
    return scene.moment("all-recommendations", saying("adopt-all", body=scene.body, numbers=numbers), DECIDED)


def reservation(scene: Scene, adopted: RecommendationNow, one: ReservationNow) -> Moment | None:
    """A reservation to an adopted recommendation, or a dissociation from it, is noted.

    None if the delegation is not in the roster.
    """
    delegate = scene.roster.delegations.get(one.delegation_id)
    if delegate is None:
        return None
    return scene.moment(
        "reservation",
        saying(
            "reservation",
            who=delegation(delegate),
            dissociates=yes_no(one.dissociates),
            numbers=Numbers((adopted.number,)),
        ),
    )


def ends_sitting(one: MotionNow) -> bool:
    """Return whether a motion ends its sitting: one to adjourn it that was carried."""
    return one.kind == MotionKind.ADJOURN and one.carried is True


def motion(scene: Scene, one: MotionNow) -> Moment:
    """A procedural motion is put to a decision; once it is decided, the Chair announces the result."""
    delegate = scene.roster.delegations.get(one.delegation_id or 0)
    moved = (
        saying("motion-of", who=delegation(delegate), kind=one.kind)
        if delegate
        else saying("motion", kind=one.kind)
    )
    put = saying("motion-put", body=scene.body)
    if one.carried is None:
        return scene.moment("motion", moved, put)
    voted = one.in_favour is not None and one.against is not None
    tally = saying(
        "tally",
        in_favour=Count(one.in_favour or 0),
        against=Count(one.against or 0),
        abstaining=Count(one.abstaining or 0),
    )
    result = saying("motion-carried" if one.carried else "motion-lost")
    return scene.moment("motion", moved, put, tally if voted else None, result)


# -- the report --------------------------------------------------------------------------------------------


def report(scene: Scene, symbol: str = "") -> Moment:
    """The adoption of the report begins. ``symbol`` is the symbol of the draft, empty if it has none."""
    return scene.moment(
        "report",
        saying("report", symbol=Symbol(symbol), numbered=yes_no(bool(symbol))),
        saying("report-in-parts"),
    )


def part(scene: Scene, one: AdoptedPart) -> Moment:
    """A part of the report, some of its paragraphs, or an annex is adopted, except what is deferred."""
    if one.annex is not None and one.heading is not None:
        numbered = yes_no(_number(one.annex) > 0)
        put = saying("annex", annex=one.annex, numbered=numbered, heading=one.heading)
        adopted = saying("annex-adopted", annex=one.annex, numbered=numbered)
        return scene.moment("part", put, saying("comments"), adopted)
    numbers = Numbers(one.numbers)
    put = (
        saying("part", heading=one.heading, numbers=numbers)
        if one.heading is not None
        else saying("paragraphs", numbers=numbers)
    )
    agreed = Numbers(tuple(n for n in one.numbers if n not in one.deferred))
    return scene.moment(
        "part",
        put,
        saying("part-deferred", numbers=Numbers(one.deferred)) if one.deferred else None,
        saying("comments") if agreed.numbers else None,
        saying("part-adopted", numbers=agreed) if agreed.numbers else None,
    )


def deferred_parts(scene: Scene, parts: Sequence[AdoptedPart]) -> Moment | None:
    """The paragraphs that were deferred are adopted; None if there are none."""
    numbers = Numbers(tuple(n for one in parts for n in one.deferred))
    if not numbers.numbers:
        return None
    back, adopted = saying("part-back", numbers=numbers), saying("part-adopted", numbers=numbers)
    return scene.moment("part", back, saying("comments"), adopted)


def whole_report(scene: Scene) -> Moment:
    """The report is adopted as a whole; "as amended" if one of its passages was amended."""
    passages = scene.outcome.passages.values() if scene.outcome else ()
    amended = any(passage.state == PassageState.AMENDED for passage in passages)
    return scene.moment(
        "whole-report", saying("adopt-report", body=scene.body, amended=yes_no(amended)), DECIDED
    )


def entrust(scene: Scene) -> Moment:
    """The Rapporteur is entrusted with finalizing the report."""
    officer = next((one for one in scene.programme.officers if one.office == Office.RAPPORTEUR), None)
    member = scene.roster.people.get(officer.person_id) if officer else None
    return scene.moment(
        "entrust",
        saying(
            "entrust",
            body=scene.body,
            rapporteur=plainly(member.person) if member else Missing(),
            named=yes_no(member is not None),
        ),
        DECIDED,
    )
