"""Moments in the course of the meeting: opening, elections, agenda, items, suspension, closure.

Each function returns the moment that its docstring describes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wgdesk.model import OF_PERSONS, DocumentKind, Office, PanelRole, Subject
from wgdesk.phrasing.facts import Count, ItemRefs, People, Symbol
from wgdesk.phrasing.script_facts import Candidate, Candidates, ItemLabels, Numbers, Votes
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.outcome import PanelNow
from wgdesk.reads.values.programme import ItemNow, OfficerNow, SuspensionNow
from wgdesk.report.sections.common.office_titles import office_title
from wgdesk.script.happening import NO_PLAN, SittingPlan
from wgdesk.script.moment import Moment
from wgdesk.script.scene import Scene
from wgdesk.script.speakers import panel_people, plainly
from wgdesk.words.variants import orally, yes_no

DECIDED = say("decided")  # nobody objected
VOTED = say("voted-so")  # the result of a vote that carried
UNCOUNTED = say("tally-unknown")  # the numbers of a vote are not recorded


def tally(in_favour: int, against: int, abstaining: int | None) -> Say:
    """Return the saying that tells the result of a vote."""
    return say(
        "tally",
        in_favour=Votes(in_favour),
        against=Votes(against),
        abstained=yes_no(abstaining is not None),
        abstaining=Votes(abstaining or 0),
    )


def call_to_order(scene: Scene, plan: SittingPlan = NO_PLAN) -> Moment:
    """The Chair calls the sitting to order and announces what it will take up and decide."""
    taken = {each for one in plan.items for each in (one, *scene.joint(one))}
    tops = tuple(sorted({scene.label(one).number for one in taken}))
    today = say("today", body=scene.body, items=ItemRefs(tops)) if tops else None
    named = yes_no(bool(tops))  # whether the sentence before names the body
    texts = (
        say("today-texts", body=scene.body, numbers=Numbers(plan.texts), named=named) if plan.texts else None
    )
    also, told = yes_no(bool(plan.texts)), yes_no(bool(tops or plan.texts))
    report = say("today-report", body=scene.body, also=also, named=told) if plan.report else None
    return scene.moment(
        "call-to-order",
        say("call-to-order", sitting=scene.number),
        _presiding(scene),
        today,
        texts,
        report,
    )


def _presiding(scene: Scene) -> Say | None:
    """Return the saying that somebody other than the Chair presides; None if the Chair does."""
    officer = scene.presiding
    if scene.awaits_chair:
        return say("presiding-until")
    if officer is None or (officer.office == Office.CHAIR and not scene.acts):
        return None
    held = office_of(scene, officer)
    alone = len(scene.over_sitting) < 2
    return say("presiding", person=held, whole=yes_no(alone)) if held is not None else None


def office_of(scene: Scene, officer: OfficerNow) -> Candidate | None:
    """Return a presiding officer with the office; None if the person is unknown."""
    held = _candidate(scene, officer)
    return replace(held, office="acting_chair") if held is not None and scene.is_acting(officer) else held


def handover(scene: Scene, officer: OfficerNow, item: ItemNow | None) -> Moment | None:
    """The presiding officer hands over the chair for an item or, with None, gives it back.

    Returns None if the person of ``officer`` is unknown.
    """
    held = office_of(scene, officer)
    if held is None:
        return None
    if item is None:
        over = scene.over_sitting
        key = "handover-elected" if officer.id in over[1:] else "handover-back"
        return scene.moment("handover", say(key, person=held))
    return scene.moment("handover", say("handover", person=held, item=scene.label(item)))


def handover_to_elected(scene: Scene, elected: Sequence[OfficerNow] = ()) -> Moment | None:
    """Whoever presided until the election hands over to the elected officer who presides from now on.

    The others who were ``elected`` take their seats.
    """
    held = office_of(scene, scene.presiding) if scene.presiding is not None else None
    if held is None:
        return None
    others = _candidates(scene, [one for one in elected if one != scene.presiding])
    if others is None:
        return scene.moment("handover", say("handover-elected", person=held))
    return scene.moment("handover", say("handover-elected-with", person=held, people=others))


def opening(scene: Scene) -> Moment:
    """The Chair opens the meeting, or the resumed part if that is all the record has."""
    return scene.moment(
        "opening",
        _whole_meeting(scene, "open-meeting", resumed=yes_no(scene.sitting.resumed)),
        say("welcome", body=scene.body, chair=scene.chair_capacity or "u"),
    )


def next_election(scene: Scene) -> Moment | None:
    """The officers of the next meeting are elected, who take no seats at this one; None if nobody is."""
    every = scene.programme.next_officers
    those = [one for one in every if one.elected_at(scene.sitting.id)]
    return election(scene, those, to_chair=True, called="elect-next") if _candidates(scene, those) else None


def election(
    scene: Scene, elected: Sequence[OfficerNow], *, to_chair: bool = False, called: str = "elect"
) -> Moment:
    """Officers are elected: those whom the record has as ``elected`` at this sitting.

    Candidates by acclamation are put to the body together; then the Chair announces the others. Those whose
    election is recorded as an action are not elected again here. ``to_chair``: one of them takes the chair at
    once, and only then are they invited to take their seats. ``called``: what begins the election.
    """
    everybody = _candidates(scene, elected)
    if everybody is None:
        return scene.moment(
            "election", say("elect", body=scene.body), say("nominations-open", body=scene.body)
        )
    congratulated = say("congratulate", people=everybody, to_chair=yes_no(to_chair))
    left = [one for one in elected if not _is_voted_in(scene, one)]
    nominated = _candidates(scene, left)
    if nominated is None:
        return scene.moment("election", congratulated)
    acclaimed = _candidates(scene, [one for one in left if one.by_acclamation])
    others = _candidates(scene, [one for one in left if not one.by_acclamation])
    return scene.moment(
        "election",
        say(called, body=scene.body),
        say("candidates", people=nominated),
        *_put(scene, acclaimed, others),
        congratulated,
    )


def _is_voted_in(scene: Scene, officer: OfficerNow) -> bool:
    """Return whether an action of the sitting names an officer and so is the vote that elected them."""
    member = scene.roster.people.get(officer.person_id)
    names = dict(member.person.name.texts) if member is not None and not officer.by_acclamation else {}
    return any(
        one.verb in OF_PERSONS and not one.lost and one.sitting_id == scene.sitting.id
        for one in scene.actions
        if any(name and name in (one.object.get(lang) or "") for lang, name in names.items())
    )


def _put(scene: Scene, acclaimed: Candidates | None, others: Candidates | None) -> tuple[Say, ...]:
    if others is None:
        assert acclaimed is not None, "somebody was elected"
        return say("acclaim", body=scene.body, people=acclaimed), DECIDED
    result = say("elected", body=scene.body, people=others)
    if acclaimed is None:
        return say("elect-vote"), result
    named = say("acclaim-some", body=scene.body, people=acclaimed)
    return named, DECIDED, say("elect-others", people=others), result


def _candidates(scene: Scene, officers: Sequence[OfficerNow]) -> Candidates | None:
    people = tuple(filter(None, (_candidate(scene, one) for one in officers)))
    return Candidates(people) if people else None


def _candidate(scene: Scene, officer: OfficerNow) -> Candidate | None:
    member = scene.roster.people.get(officer.person_id)
    if member is None:
        return None
    chair = scene.chair
    if officer.of_next:
        chair = OfficerNow.chair_among(scene.programme.next_officers)
    return Candidate(office_title(officer), plainly(member.person), scene.gender_of(chair))


def no_election(scene: Scene) -> Moment:
    """Nobody is elected under an item for elections: officers were elected before, or nobody was named."""
    return scene.moment("election", say("no-election"))


def not_held(scene: Scene) -> Moment:
    """The sitting was not held, so there is nothing to say."""
    return scene.moment("not-held")


def agenda(scene: Scene) -> Moment:
    """The agenda is adopted."""
    decision = scene.decided_on(Subject.AGENDA)
    documents = scene.outcome.documents if scene.outcome else ()
    symbol = next((one.symbol for one in documents if one.kind == DocumentKind.ANNOTATED_AGENDA), "")
    changed = orally(decision.orally_amended, decision.orally_revised) if decision else "none"
    by_vote = scene.by_vote(Subject.AGENDA)
    return scene.moment(
        "agenda",
        say("agenda-changes", orally=changed) if changed != "none" else None,
        say(
            "vote-agenda" if by_vote else "adopt-agenda",
            body=scene.body,
            symbol=Symbol(symbol),
            numbered=yes_no(bool(symbol)),
            orally=changed,
        ),
        *((UNCOUNTED, VOTED) if by_vote else (DECIDED,)),
    )


def organization(scene: Scene) -> Moment:
    """The organization of work is approved."""
    if scene.by_vote(Subject.ORGANIZATION):
        return scene.moment("organization", say("vote-organization"), UNCOUNTED, VOTED)
    return scene.moment("organization", say("adopt-organization", body=scene.body), DECIDED)


def take_up(scene: Scene, item: ItemNow) -> Moment:
    """The sitting takes up an item, or continues it if an earlier sitting has taken it up.

    Jointly considered items are taken up together.
    """
    key = "continue" if scene.continued(item) else "take-up"
    if len(scene.joint(item)) > 1:
        return scene.moment(key, say(f"{key}-joint", items=_labels(scene, item)))
    return scene.moment(key, say(key, item=scene.label(item), titled=yes_no(bool(item.title))))


def come_back(scene: Scene, item: ItemNow, *, here: bool) -> Moment:
    """The Chair comes back to an item after another one; ``here``: this sitting has taken it up."""
    if not here and not scene.continued(item):
        return take_up(scene, item)
    return scene.moment(
        "continue", say("resume-item", item=scene.label(item), titled=yes_no(bool(item.title)))
    )


def _labels(scene: Scene, item: ItemNow) -> ItemLabels:
    return ItemLabels(tuple(map(scene.label, scene.joint(item))))


def no_issues(scene: Scene, item: ItemNow) -> Moment:
    """No issues are raised under an item."""
    return scene.moment(
        "no-issues",
        say("any-issues", item=scene.label(item)),
        say("no-issues"),
        say("concluded", body=scene.body, items=_labels(scene, item)),
    )


def conclude(scene: Scene, item: ItemNow, *, asked: bool, spoke: bool = True) -> Moment:
    """The consideration of an item is concluded. ``asked`` adds the question who else wishes to speak.

    If nobody but the Secretariat ``spoke``, the question is to "any", not "any other", delegation. If a later
    sitting has the item too, the Chair says that it will be continued.
    """
    if scene.continues(item):
        return scene.moment("continue-later", say("continue-later", items=_labels(scene, item)))
    return scene.moment(
        "conclude",
        say("any-other" if spoke else "any-delegation") if asked else None,
        say("concluded", body=scene.body, items=_labels(scene, item)),
    )


def last_call(scene: Scene, *, spoke: bool) -> Moment:
    """Before a decision, the Chair asks who else wishes to speak, or who does if nobody ``spoke``."""
    return scene.moment("last-call", say("any-other" if spoke else "any-delegation"))


def suspended(scene: Scene, suspension: SuspensionNow) -> Moment:
    """The sitting is suspended. The reason in the record is internal, so the Chair does not say it."""
    return suspend(scene, suspension.kind, suspension.facilitator_id)


def suspend(scene: Scene, kind: str, facilitator_id: int | None = None) -> Moment:
    """The sitting is suspended; ``kind`` is informal, technical or break."""
    member = scene.roster.people.get(facilitator_id or 0)
    if member is None:
        return scene.moment("suspend", say("suspend", kind=kind))
    if scene.presides(facilitator_id):
        return scene.moment("suspend", say("suspend-own", kind=kind))
    facilitator = plainly(member.person)
    return scene.moment("suspend", say("suspend-facilitated", kind=kind, facilitator=facilitator))


def resume(scene: Scene) -> Moment:
    """The sitting is resumed."""
    return scene.moment("resume", say("resume", sitting=scene.number))


def pauses(scene: Scene) -> tuple[Moment, ...]:
    """Return the moments that cannot be foreseen: suspensions of either kind, and the resumption."""
    return suspend(scene, "informal"), suspend(scene, "break"), resume(scene)


def close(scene: Scene) -> Moment:
    """The Chair thanks everybody, and the meeting is closed."""
    return scene.moment("close", say("thanks-all"), _whole_meeting(scene, "close-meeting"))


def _whole_meeting(scene: Scene, key: str, **more: str) -> Say:
    named = yes_no(bool(scene.body_full))
    if scene.ordinal is None:
        year = Count(scene.programme.first_day.year)
        return say(f"{key}-of-year", year=year, body=scene.body_full, named=named, **more)
    return say(key, ordinal=scene.ordinal, body=scene.body_full, named=named, **more)


def nothing() -> Moment:
    """No sitting is planned, so there is nothing to say."""
    return Moment("nothing", "")


_ROLES = {
    PanelRole.KEYNOTE: "panel-keynote",
    PanelRole.PANELLIST: "panel",
    PanelRole.DISCUSSANT: "panel-discussants",
}


def introduced(scene: Scene, found: PanelNow) -> Moment:
    """The Chair introduces a panel: by name those in each role, and the moderators, perhaps the Chair."""
    called = say("panel-called", kind=found.kind)
    by_role = ((role, panel_people(found, scene.roster, role)) for role in PanelRole)
    found_people = [(role, People(those)) for role, those in by_role if those]
    named = [
        say(_ROLES[role], panel=those, called=called, also=yes_no(place > 0))
        for place, (role, those) in enumerate(found_people)
    ]
    own = [say("moderator-own") for key in found.moderators if scene.presides(key)]
    known = scene.roster.people
    others = [
        plainly(known[key].person) for key in found.moderators if key in known and not scene.presides(key)
    ]
    led = [] if own or not others else [say("moderator", person=others.pop(0))]
    return scene.moment("panel", *named, *own, *led, *(say("co-moderator", person=one) for one in others))
