"""Moments of the debate: the list of speakers, points of order, rights of reply.

Most functions return the moment that their docstring describes.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from wgdesk.model import OF_PERSONS, Lane, Medium, PanelRole, StatementKind, Voting
from wgdesk.phrasing.facts import Count, People
from wgdesk.phrasing.script_facts import Hour, Lasting, Remaining, SpeakingLimits
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.actions import ActionNow
from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.programme import ItemNow
from wgdesk.reads.values.words import Words
from wgdesk.rules.floor import elapsed, left
from wgdesk.rules.options import Options
from wgdesk.script.moment import Moment
from wgdesk.script.scene import Scene
from wgdesk.script.speakers import panel_people, plainly
from wgdesk.words.variants import yes_no


def open_floor(
    scene: Scene, item: ItemNow | None, ended: RequestNow | None = None, at: datetime | None = None
) -> Moment:
    """The Chair opens the floor; ``ended`` is the previous speaker, for instance the last one of a panel.

    A panel of several is thanked as a whole, anybody else by name. If the list was closed before ``at``
    (None: now), the Chair only turns to it.
    """
    closed_at = item.closed_at if item else None
    closed = closed_at is not None and (at is None or closed_at < at)
    return scene.moment(
        "open-floor",
        _thank_panel(scene, item, ended) or _thank(scene, ended),
        say("open-list" if closed else "open-floor"),
        limits(scene),
    )


def _thank_panel(scene: Scene, item: ItemNow | None, ended: RequestNow | None) -> Say | None:
    if item is None or ended is None or not presents(ended):
        return None
    found = scene.panel_of(item, ended)
    if found is None or not found.is_presenting(ended.person_id):
        return None
    people = panel_people(found, scene.roster, PanelRole.PANELLIST)
    return say("thank-panel", panel=People(people)) if len(people) > 1 else None


def limits(scene: Scene) -> Say | None:
    """Return the sentence about the time limits of statements; None if there are no limits."""
    options = Options(scene.programme.options)
    names = ("group", "state", "observer", "organization")
    told = SpeakingLimits(**{name: options.number(f"limit_{name}") for name in names})
    limited = any((told.group, told.state, told.observer, told.organization))
    return say("limits", limits=told) if limited else None


def give(scene: Scene, entry: RequestNow, ended: RequestNow | None) -> Moment:
    """The Chair thanks the speaker who has ``ended`` and gives the floor to the next."""
    if is_own(scene, entry):
        return scene.moment("own-statement", _thank(scene, ended), _own(scene, entry))
    if ended is not None and is_own(scene, ended):
        ended = None
    key = _GIVEN.get(entry.lane, "next" if ended else "call")
    return scene.moment(key, _thank(scene, ended), _give(scene, entry, follows=ended is not None))


_GIVEN = {"panel": "next-panellist", "reply": "reply", "secretariat": "secretariat"}


def is_own(scene: Scene, entry: RequestNow) -> bool:
    """Return whether the speaker is the presiding officer, even if speaking for a delegation."""
    return entry.person_id is not None and scene.presides(entry.person_id)


def _own(scene: Scene, entry: RequestNow) -> Say:
    """Return the saying that the presiding officer speaks: as Chair, or in a debate for a delegation."""
    framing = entry.kind in (StatementKind.OPENING, StatementKind.CLOSING)
    who = scene.speaker(entry)
    if not framing and who.role in ("representative", "observer"):
        return say("own-statement-for", who=who)
    return say("own-statement", body=scene.body, chair=scene.chair_capacity or "u")


def presents(entry: RequestNow) -> bool:
    """Return whether a request is a panellist's and not merely an answer."""
    return entry.lane == Lane.PANEL and entry.kind != StatementKind.ANSWER


def thanking(scene: Scene, moment: Moment, ended: RequestNow | None) -> Moment:
    """Return a moment preceded by thanks to the speaker who has ended, if any."""
    thanks = _thank(scene, ended)
    return replace(moment, sayings=(thanks, *moment.sayings)) if thanks else moment


def _thank(scene: Scene, ended: RequestNow | None) -> Say | None:
    if ended is None or is_own(scene, ended):
        return None
    if scene.rapporteur is not None and scene.introduces_report(ended):
        return say("thank-rapporteur", rapporteur=plainly(scene.rapporteur.person))
    return say("thank", who=scene.speaker(ended))


def _give(scene: Scene, entry: RequestNow, *, follows: bool) -> Say:
    if scene.rapporteur is not None and scene.introduces_report(entry):
        return say("give-rapporteur", rapporteur=plainly(scene.rapporteur.person))
    who = scene.speaker(entry)
    if who.role == "panellist":  # the group was named when the panel was introduced
        who = replace(who, behalf=Words())
    if who.purpose == "position" and scene.voted(entry):
        secret = any(_is_secret(one) for one in scene.actions_of(entry))
        who = replace(who, purpose="none" if secret else "vote")
    if entry.medium == Medium.VIDEO:
        return say("give-video", who=who, follows=yes_no(follows))
    seconds = entry.allotted or Options(scene.programme.options).number("limit_reply")
    if entry.lane == Lane.REPLY and seconds:
        return say("give-timed", who=who, lasting=Lasting(seconds), follows=yes_no(follows))
    return say("give", who=who, follows=yes_no(follows))


def _is_secret(action: ActionNow) -> bool:
    """Return whether a vote is secret, so that it is not explained, as elections are (GA rules 88, 92)."""
    return action.voting == Voting.SECRET or (action.voting is None and action.verb in OF_PERSONS)


def last_speaker(scene: Scene, ended: RequestNow | None) -> Moment:
    """The speaker who has ended is thanked, and was the last one on the list."""
    return scene.moment("last-speaker", _thank(scene, ended), say("no-more"))


def time_warning(scene: Scene, entry: RequestNow) -> Moment:
    """The speaker's time is nearly over."""
    return scene.moment("time-warning", say("time-warning", who=scene.speaker(entry)))


def time_over(scene: Scene, entry: RequestNow) -> Moment:
    """The speaker's time is over (rule 45: the Chair calls the speaker to order without delay)."""
    return scene.moment("time-over", say("time-over", who=scene.speaker(entry)))


def is_over(entry: RequestNow, now: datetime) -> bool:
    """Return whether a statement has used up the time allotted to it."""
    remains = left(entry.allotted, elapsed(entry.begun_at, entry.ended_at, entry.pauses, now))
    return remains is not None and remains <= timedelta()


def close_list(scene: Scene, waiting: int, item: ItemNow | None = None) -> Moment:
    """The list of speakers, which joint items share, is closed with the consent of the body."""
    return scene.moment(
        "close-list",
        say("close-list", items_n=_joint(scene, item)),
        say("no-objection"),
        say("list-closed-now"),
        _remain(waiting),
    )


def list_closed(scene: Scene, closed_at: datetime, waiting: int, item: ItemNow | None = None) -> Moment:
    """The Chair says when the list of speakers, which joint items share, was closed."""
    hour, items = Hour(scene.local(closed_at)), _joint(scene, item)
    return scene.moment("list-closed", say("list-closed", hour=hour, items_n=items), _remain(waiting))


def list_reopened(scene: Scene, reopened_at: datetime, item: ItemNow | None = None) -> Moment:
    """The Chair says when the list of speakers was opened again."""
    hour, items = Hour(scene.local(reopened_at)), _joint(scene, item)
    return scene.moment("list-reopened", say("list-reopened", hour=hour, items_n=items))


def _joint(scene: Scene, item: ItemNow | None) -> Count:
    """Return the number of items considered jointly with an item, including it."""
    return Count(len(scene.joint(item)) if item is not None else 1)


def _remain(waiting: int) -> Say | None:
    return say("remaining", speakers=Remaining(waiting)) if waiting else None


# -- points of order ---------------------------------------------------------------------------------------


def point_of_order(scene: Scene, entry: RequestNow) -> Moment:
    """The Chair gives the floor on a point of order."""
    return scene.moment("point-of-order", say("point-of-order", who=scene.speaker(entry)))


def ruling(scene: Scene, entry: RequestNow) -> Moment:
    """The Chair rules on a point of order; an appeal is put to the vote at once."""
    who = scene.speaker(entry)
    ruled = entry.ruling
    if ruled is None:
        return scene.moment("ruling", say("thank-point", who=who), say("ruling-soon"))
    sayings = [say("ruling", text=ruled.text) if ruled.text else say("ruling-soon")]
    if ruled.appealed:
        sayings += [say("appeal"), say("appeal-upheld" if ruled.upheld else "appeal-overruled")]
    return scene.moment("appeal" if ruled.appealed else "ruling", *sayings)


def return_floor(scene: Scene, entry: RequestNow) -> Moment:
    """The speaker interrupted by a point of order gets the floor back."""
    return scene.moment("return-floor", say("return-floor", who=scene.speaker(entry)))
