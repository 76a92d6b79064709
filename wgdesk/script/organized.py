"""Moments in which the meeting organizes itself: agenda, work, informal bodies, introductions of texts.

Each function returns the moment that its docstring describes.
"""

from __future__ import annotations

from wgdesk.model import InformalKind, Subject
from wgdesk.phrasing.facts import Missing, RecommendationNumbers
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.actions import SponsorNow
from wgdesk.reads.values.informal_bodies import InformalBodyNow
from wgdesk.script import course
from wgdesk.script.actions import target_of
from wgdesk.script.happening import Happening
from wgdesk.script.moment import Moment
from wgdesk.script.scene import Scene
from wgdesk.script.speakers import plainly
from wgdesk.words.variants import yes_no


def decided(scene: Scene, one: Happening) -> Moment:
    """The agenda or the work is decided on, a body is set up or reports, or a text is introduced."""
    if one.sponsor is not None:
        return introduced(scene, one, one.sponsor)
    if one.informal is not None:
        return reported(scene, one.informal) if one.heard else established(scene, one.informal)
    return course.agenda(scene) if one.subject == Subject.AGENDA else course.organization(scene)


def established(scene: Scene, one: InformalBodyNow) -> Moment:
    """The meeting establishes an informal body, with its mandate if it is recorded."""
    put = say(
        "establish",
        body=scene.body,
        called=_called(scene, one, "informal-a"),
        charged=yes_no(bool(one.mandate)),
        mandate=one.mandate,
    )
    return scene.moment("informal", put, course.DECIDED)


def reported(scene: Scene, one: InformalBodyNow) -> Moment:
    """The Chair of an informal body, who may be the presiding officer, reports on its work."""
    called = _called(scene, one, "informal-the")
    if one.chaired_by_id is not None and scene.presides(one.chaired_by_id):
        return scene.moment("informal", say("informal-own", called=called))
    member = scene.roster.people.get(one.chaired_by_id or 0)
    gender = member.person.gender if member is not None else ""
    person = plainly(member.person) if member is not None else Missing()
    given = say("informal-floor", called=called, g=gender, known=yes_no(member is not None), person=person)
    return scene.moment("informal", given, say("informal-thanks", called=called, g=gender))


def introduced(scene: Scene, one: Happening, sponsor: SponsorNow) -> Moment:
    """A delegation introduces a text that it sponsored."""
    numbers = RecommendationNumbers(tuple(each.number for each in one.texts if each.number))
    by_number = say("the-recommendations", n=numbers)
    target = target_of(scene, one.action) if one.action is not None else by_number
    who = scene.delegation(scene.roster.delegations[sponsor.delegation_id])
    given = say("give-introduction", who=who, object=target)
    return scene.moment("introduction", given, say("thank-point", who=who))


def _called(scene: Scene, one: InformalBodyNow, key: str) -> Say:
    """Return an informal body by its own name or its kind, as in the report."""
    kind = InformalKind.OTHER if one.name else one.kind
    return say(key, kind=kind, name=one.name or Missing(), chair_g=scene.gender_of(scene.chair) or "m")
