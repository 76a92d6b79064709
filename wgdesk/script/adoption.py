"""Moments of decision: recommendations, reservations, motions, and the report part by part.

Each function returns the moment that its docstring describes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from wgdesk.model import Manner, PassageState, Subject
from wgdesk.phrasing.facts import Count, Missing, Symbol
from wgdesk.phrasing.script_facts import Numbers
from wgdesk.phrasing.tree import Annex, Heading, Paragraph, Report, Say, say
from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.outcome import ClusterNow, MotionNow, PassageNow, RecommendationNow, ReservationNow
from wgdesk.reads.values.words import Words
from wgdesk.script.course import DECIDED, UNCOUNTED, VOTED, tally
from wgdesk.script.moment import Moment
from wgdesk.script.scene import Scene
from wgdesk.script.speakers import plainly
from wgdesk.words.variants import orally, yes_no


@dataclass(frozen=True)
class AdoptedPart:
    """A part of the report that is adopted in one step: its heading and the numbers of its paragraphs.

    ``keys`` are the keys of the paragraphs, in the same order. The meeting comes back to ``deferred`` ones
    after all parts; ``amended`` ones are read out. ``open``: some paragraph is still to be decided. An annex
    has a label instead of numbers.
    """

    heading: Say | None
    numbers: tuple[int, ...]
    annex: Say | None = None
    keys: tuple[str, ...] = ()
    deferred: tuple[int, ...] = ()
    amended: tuple[tuple[int, Words], ...] = ()
    open: bool = True


@dataclass(frozen=True)
class Papers:
    """The draft report for its adoption: its parts (``parts_of``) and its symbol, if any."""

    parts: tuple[AdoptedPart, ...] = ()
    symbol: str = ""


NO_PAPERS = Papers()


def parts_of(report: Report[Say]) -> tuple[AdoptedPart, ...]:
    """Return the parts of a report that have numbered paragraphs, each with the nearest heading above it.

    Annexes are parts too.
    """
    parts: list[AdoptedPart] = []
    for block in report.blocks:
        if isinstance(block, Heading):
            parts.append(AdoptedPart(block.text, ()))
        elif isinstance(block, Paragraph) and block.label is not None:
            part, number = parts[-1] if parts else AdoptedPart(None, ()), _number(block.label)
            parts[-1:] = [replace(part, numbers=(*part.numbers, number), keys=(*part.keys, block.key))]
        elif isinstance(block, Annex):
            parts.append(AdoptedPart(block.text, (), block.label))
    return tuple(part for part in parts if part.numbers or part.annex is not None)


def as_it_stands(part: AdoptedPart, passages: Mapping[str, PassageNow]) -> AdoptedPart:
    """Return a part with the decisions on its paragraphs; ``passages`` are by key of block."""
    known = [(n, passages.get(key)) for n, key in zip(part.numbers, part.keys, strict=False)]
    deferred = tuple(n for n, one in known if one is not None and one.state == PassageState.DEFERRED)
    amended = (
        (n, one.amendment) for n, one in known if one is not None and one.state == PassageState.AMENDED
    )
    left = any(one is None for _, one in known) or part.annex is not None
    return replace(part, deferred=deferred, amended=tuple(amended), open=left)


def _number(label: Say) -> int:
    count = label.fact("n")
    assert isinstance(count, Count)
    return count.n


# -- recommendations ---------------------------------------------------------------------------------------


def acted_on(scene: Scene) -> frozenset[int | None]:
    """Return the keys of the recommendations on which an action was taken."""
    return frozenset(one.recommendation_id for one in scene.actions)


def recommendation(scene: Scene, one: RecommendationNow) -> Moment:
    """The Chair reads out a recommendation, as it was amended in the room, and it is adopted."""
    numbers = Numbers((one.number,))
    changed = orally(one.orally_amended, one.orally_revised)
    return scene.moment(
        "recommendation",
        say("recommendation", numbers=numbers, text=one.body, orally=changed),
        *_decided(scene, [one]),
    )


def _decided(scene: Scene, those: Sequence[RecommendationNow]) -> tuple[Say, ...]:
    """Return the sayings that put recommendations to the meeting, or to the vote if there was one."""
    numbers = _numbers(those)
    if _voted(those):
        return say("vote-recommendations", numbers=numbers), UNCOUNTED, VOTED
    acclaimed = _acclaimed(those)
    return say("adopt-recommendations", body=scene.body, numbers=numbers, acclaimed=acclaimed), DECIDED


def _voted(those: Iterable[RecommendationNow]) -> bool:
    return all(one.manner == Manner.VOTE for one in those)


def _acclaimed(those: Iterable[RecommendationNow]) -> str:
    return yes_no(all(one.manner == Manner.ACCLAMATION for one in those))


def _numbers(those: Iterable[RecommendationNow]) -> Numbers:
    return Numbers(tuple(sorted(each.number for each in those)))


def unsettled(scene: Scene, one: RecommendationNow) -> Moment:
    """The Chair comes back to a recommendation that cannot be adopted as it stands."""
    return scene.moment("settle", say("unsettled", numbers=Numbers((one.number,))))


def cluster(scene: Scene, one: ClusterNow, those: Sequence[RecommendationNow]) -> Moment:
    """All recommendations of a cluster are adopted together."""
    named = say("cluster", numbers=_numbers(those), heading=one.heading, headed=yes_no(bool(one.heading)))
    return scene.moment("cluster", named, *_decided(scene, those))


def all_recommendations(scene: Scene, those: Sequence[RecommendationNow]) -> Moment:
    """Recommendations of several clusters are adopted together."""
    if _voted(those):
        put = say("vote-all", numbers=_numbers(those))
        return scene.moment("all-recommendations", put, UNCOUNTED, VOTED)
    put = say("adopt-all", body=scene.body, numbers=_numbers(those), acclaimed=_acclaimed(those))
    return scene.moment("all-recommendations", put, DECIDED)


def adopted(scene: Scene, texts: Sequence[RecommendationNow]) -> Moment:
    """Recommendations are adopted at one time: one, some of a cluster, or of several."""
    wanted = {one.cluster_id for one in texts}
    clusters = [one for one in scene.outcome.clusters if one.id in wanted] if scene.outcome else []
    if len(texts) == 1:
        return recommendation(scene, texts[0])
    return cluster(scene, clusters[0], texts) if len(clusters) == 1 else all_recommendations(scene, texts)


def ways_together(scene: Scene, numbers: Collection[int]) -> Iterator[Moment]:
    """Yield the ways to adopt recommendations with these numbers together: all at once, or by cluster."""
    clusters = scene.outcome.clusters if scene.outcome else ()
    known = [(one, [each for each in one.recommendations if each.number in numbers]) for one in clusters]
    left = [(one, [each for each in those if not each.adopted]) for one, those in known]
    if sum(bool(those) for _, those in left) > 1:
        yield all_recommendations(scene, [each for _, those in left for each in those])
    yield from (cluster(scene, one, those) for one, those in left if len(those) > 1)


def reservation(
    scene: Scene,
    row: ReservationNow,
    adopted: RecommendationNow | None,
    subject: Subject | None = None,
    *,
    heard: bool = False,
) -> Moment | None:
    """The Chair gives the floor for a reservation or a dissociation, and takes note of it.

    ``adopted`` is the recommendation that it concerns; None: it concerns the agenda, the organization of work
    or the report, as ``subject`` says, or another decision. ``heard``: the delegation has already had the
    floor for it. Returns None if the delegation is not in the roster, and for remarks, which reserve nothing.
    """
    delegate = scene.roster.delegations.get(row.delegation_id)
    if delegate is None or row.remarks:
        return None
    who, dissociates = scene.delegation(delegate), yes_no(row.dissociates)
    noted = (
        say("reservation", who=who, dissociates=dissociates, numbers=Numbers((adopted.number,)))
        if adopted is not None
        else say("reservation-to-decision", who=who, dissociates=dissociates, subject=subject or "other")
    )
    given = None if heard else say("give-reservation", who=who, dissociates=dissociates)
    thanks = None if heard else say("thank-point", who=who)
    return scene.moment("reservation", given, thanks, noted)


def motion(scene: Scene, one: MotionNow) -> Moment:
    """A procedural motion is put to the meeting; if it is decided, the Chair announces the result."""
    delegate = scene.roster.delegations.get(one.delegation_id or 0)
    worded = yes_no(bool(one.body))
    moved = (
        say("motion-of", who=scene.delegation(delegate), kind=one.kind, text=one.body, worded=worded)
        if delegate
        else say("motion", kind=one.kind, text=one.body, worded=worded)
    )
    voted = one.tally
    put = say("motion-vote" if voted else "motion-put", body=scene.body)
    if one.carried is None:
        return scene.moment("motion", moved, put)
    unopposed = one.passed and voted is None
    counted = None if voted is None else tally(voted.in_favour, voted.against, voted.abstaining)
    return scene.moment(
        "motion",
        moved,
        put,
        say("no-objection") if unopposed else counted,
        say("motion-carried" if one.passed else "motion-lost"),
    )


# -- the report --------------------------------------------------------------------------------------------


def report(scene: Scene, symbol: str = "", heard: Iterable[RequestNow] = ()) -> Moment:
    """The adoption of the report begins: the Rapporteur introduces the draft, to be gone through in parts.

    ``symbol`` is that of the draft, empty if it has none. If the Rapporteur's introduction is among the
    statements ``heard``, the floor is not given again.
    """
    rapporteur = scene.rapporteur
    spoke = any(map(scene.introduces_report, heard))
    told = rapporteur is not None and not spoke
    person = plainly(rapporteur.person) if rapporteur is not None else Missing()
    return scene.moment(
        "report",
        say("report", symbol=Symbol(symbol), numbered=yes_no(bool(symbol))),
        say("give-rapporteur", rapporteur=person) if told else None,
        say("thank-rapporteur", rapporteur=person) if told else None,
        say("report-in-parts"),
    )


def part(scene: Scene, one: AdoptedPart) -> Moment:
    """A part of the report or an annex is adopted, except for deferred paragraphs."""
    if one.annex is not None and one.heading is not None:
        numbered = yes_no(_number(one.annex) > 0)
        put = say("annex", annex=one.annex, numbered=numbered, heading=one.heading)
        adopted = say("annex-adopted", annex=one.annex, numbered=numbered)
        return scene.moment("part", put, say("comments"), adopted)
    agreed = Numbers(tuple(n for n in one.numbers if n not in one.deferred))
    read = (say("part-amended", numbers=Numbers((n,)), text=text) for n, text in one.amended)
    return scene.moment(
        "part",
        _put(one, one.numbers),
        *read,
        say("part-deferred", numbers=Numbers(one.deferred)) if one.deferred else None,
        say("comments") if agreed.numbers else None,
        say("part-adopted", numbers=agreed) if agreed.numbers else None,
    )


def _put(one: AdoptedPart, paragraphs: tuple[int, ...]) -> Say:
    """Return the words that put these paragraphs of a part, under its heading if it has one."""
    numbers = Numbers(paragraphs)
    if one.heading is None:
        return say("paragraphs", numbers=numbers)
    return say("part", heading=one.heading, numbers=numbers)


def deferred_parts(scene: Scene, parts: Sequence[AdoptedPart]) -> Moment | None:
    """The deferred paragraphs are adopted. Returns None if there are none."""
    numbers = Numbers(tuple(n for one in parts for n in one.deferred))
    if not numbers.numbers:
        return None
    known = [n for one in parts for n in one.numbers]
    if len(set(known)) < len(known):
        return scene.moment("part", say("deferred-back"), *_deferred_by_part(parts))
    back, adopted = say("part-back", numbers=numbers), say("part-adopted", numbers=numbers)
    return scene.moment("part", back, say("comments"), adopted)


def _deferred_by_part(parts: Iterable[AdoptedPart]) -> Iterator[Say]:
    """Yield the deferred paragraphs under their headings, since their numbers begin at 1 in every chapter."""
    for one in parts:
        if one.deferred:
            adopted = say("part-adopted", numbers=Numbers(one.deferred))
            yield from (_put(one, one.deferred), say("comments"), adopted)


def what_was_deferred(scene: Scene) -> Moment:
    """The Chair comes back to deferred paragraphs whose numbers are unknown."""
    return scene.moment("part", say("deferred-back"), say("comments"))


def whole_report(scene: Scene) -> Moment:
    """The report is adopted as a whole; "as amended" if one of its passages was amended."""
    passages = scene.outcome.passages.values() if scene.outcome else ()
    amended = any(passage.state == PassageState.AMENDED for passage in passages)
    if scene.by_vote(Subject.REPORT):
        put = say("vote-report", body=scene.body, amended=yes_no(amended))
        return scene.moment("whole-report", put, UNCOUNTED, VOTED)
    decision = scene.decided_on(Subject.REPORT)
    acclaimed = yes_no(decision is not None and decision.manner == Manner.ACCLAMATION)
    put = say("adopt-report", body=scene.body, amended=yes_no(amended), acclaimed=acclaimed)
    return scene.moment("whole-report", put, DECIDED)


def entrust(scene: Scene) -> Moment | None:
    """The Rapporteur is entrusted with finalizing the report.

    Returns None if there is no Rapporteur, or if the report was adopted and does not say so.
    """
    member = scene.rapporteur
    adopted = scene.decided_on(Subject.REPORT) is not None
    if member is None or (adopted and not scene.programme.rapporteur_finalizes):
        return None
    told = say("entrust", body=scene.body, rapporteur=plainly(member.person))
    return scene.moment("entrust", told, DECIDED)
