"""What happens at a sitting beside the debate: suspensions, motions, and the adoption of texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby

from wgdesk.reads.values.outcome import ClusterNow, RecommendationNow
from wgdesk.script import actions, adoption, course
from wgdesk.script.scene import Scene
from wgdesk.script.script_facts import Moment
from wgdesk.script.step import Step, other_way, plainly_said

_Adopted = tuple[RecommendationNow, ClusterNow]


def timed(scene: Scene) -> Iterator[Step]:
    """Yield what happened at the sitting at a known time, for ``woven``."""
    yield from _suspensions(scene)
    for motion in scene.outcome.motions if scene.outcome else ():
        if motion.sitting_id == scene.sitting.id:
            moved = plainly_said(scene, adoption.motion(scene, motion), at=motion.moved_at)
            yield replace(moved, ends=adoption.ends_sitting(motion))
    for one in actions.of_sitting(scene):
        if one.decided_at is not None:
            for moment in actions.with_reservations(scene, one):
                yield plainly_said(scene, moment, one.item_id, at=one.decided_at)
    for at, those in groupby(_adopted(scene), key=lambda pair: pair[0].adopted_at):
        if at is not None:
            for moment in _adoption(scene, list(those)):
                yield plainly_said(scene, moment, at=at)


def _suspensions(scene: Scene) -> Iterator[Step]:
    for one in scene.sitting.suspensions:
        yield plainly_said(scene, course.suspended(scene, one), at=one.suspended_at)
        if one.resumed_at is not None:
            yield plainly_said(scene, course.resume(scene), at=one.resumed_at)
        elif scene.sitting.closed_at is None:  # it is still to come, and before everything else
            yield plainly_said(scene, course.resume(scene), at=one.suspended_at, ahead=True)


def _adopted(scene: Scene) -> list[_Adopted]:
    """Return the recommendations that the sitting adopted, by the time of their adoption.

    What was adopted by an action is announced with that.
    """
    acted = adoption.acted_on(scene)
    clusters = scene.outcome.clusters if scene.outcome else ()
    found = [
        (one, cluster)
        for cluster in clusters
        for one in cluster.recommendations
        if one.sitting_id == scene.sitting.id and one.id not in acted
    ]
    return sorted(
        found, key=lambda pair: (pair[0].adopted_at is not None, pair[0].adopted_at or datetime.min)
    )


def _adoption(scene: Scene, those: Sequence[_Adopted]) -> Iterator[Moment]:
    """Yield how recommendations were adopted at one time: one, a cluster, or all; and the reservations."""
    adopted = [one for one, _ in those]
    clusters = list(dict.fromkeys(cluster for _, cluster in those))
    if len(adopted) == 1:
        yield adoption.recommendation(scene, adopted[0])
    elif len(clusters) == 1:
        yield adoption.cluster(scene, clusters[0], adopted)
    else:
        yield adoption.all_recommendations(scene, adopted)
    for one in adopted:
        yield from filter(None, (adoption.reservation(scene, one, each) for each in one.reservations))


def untimed(scene: Scene) -> Iterator[Step]:
    """Yield the texts that the sitting adopted at a time that is not known, under no item."""
    for one in actions.of_sitting(scene):
        if one.decided_at is None and one.item_id is None:
            for moment in actions.with_reservations(scene, one):
                yield plainly_said(scene, moment)
    for pair in _adopted(scene):
        if pair[0].adopted_at is None:
            for moment in _adoption(scene, [pair]):
                yield plainly_said(scene, moment)


def of_item(scene: Scene, item_id: int) -> Iterator[Step]:
    """Yield the actions under an item whose time is not known."""
    for one in actions.of_sitting(scene):
        if one.decided_at is None and one.item_id == item_id:
            for moment in actions.with_reservations(scene, one):
                yield plainly_said(scene, moment, item_id)


def to_adopt(scene: Scene, *, live: bool) -> Iterator[Step]:
    """Yield the recommendations that are still open, one by one; before them, how to take them together.

    They come at the last sitting and where the timetable has an hour without an item; for the Chair's screen
    (``live``) at the sitting that is open, too.
    """
    if not (scene.is_last or scene.free_from is not None or (live and scene.sitting.is_open)):
        return
    open_ = adoption.pending(scene)
    if len(open_) > 1:
        together = adoption.all_recommendations(scene, [one for _, those in open_ for one in those])
        yield plainly_said(scene, other_way(together), ahead=True, aside=True)
    for cluster, those in open_:
        if len(those) > 1:
            together = adoption.cluster(scene, cluster, those)
            yield plainly_said(scene, other_way(together), ahead=True, aside=True)
        for one in those:
            yield plainly_said(scene, adoption.recommendation(scene, one), ahead=True)
