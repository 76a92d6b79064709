"""Moments of the debate: the list of speakers, points of order, rights of reply.

Most functions return the moment that their docstring describes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from wgdesk.model import Lane, Medium, StatementKind
from wgdesk.reads.values.floor import Floor, RequestNow
from wgdesk.reads.values.outcome import PanelNow
from wgdesk.reads.values.programme import ItemNow
from wgdesk.reads.values.words import Words
from wgdesk.report.facts import People
from wgdesk.rules.floor import elapsed, left
from wgdesk.rules.options import Options
from wgdesk.script.course import introduced
from wgdesk.script.scene import Scene
from wgdesk.script.script_facts import Hour, Lasting, Moment, Remaining, Saying, SpeakingLimits, saying
from wgdesk.script.speakers import panel_people, speaker_of
from wgdesk.words.variants import yes_no

# For so long after a speaker has finished, the Chair thanks them before giving the floor to the next.
_STILL_THANKED = timedelta(minutes=3)


def upcoming(floor: Floor) -> tuple[RequestNow, ...]:
    """Return the waiting requests in the order in which they get the floor.

    The Secretariat may speak at any time (rule 43), so it comes first. Rights of reply come after the list.
    """
    return (*floor.lane(Lane.SECRETARIAT), *floor.waiting, *floor.lane(Lane.REPLY))


def open_floor(
    scene: Scene, item: ItemNow | None, ended: RequestNow | None = None, at: datetime | None = None
) -> Moment:
    """The Chair opens the floor; ``ended`` is the speaker before, for instance the last one of a panel.

    A panel of several is thanked as a whole, anybody else by name. A list that was closed before ``at``
    (None: now) is only gone through.
    """
    closed_at = item.closed_at if item else None
    closed = closed_at is not None and (at is None or closed_at < at)
    return scene.moment(
        "open-floor",
        _thank_panel(scene, item, ended) or _thank(scene, ended),
        saying("open-list" if closed else "open-floor"),
        limits(scene),
    )


def _thank_panel(scene: Scene, item: ItemNow | None, ended: RequestNow | None) -> Saying | None:
    if item is None or ended is None or not _presented(ended):
        return None
    found = scene.panel_of(item, ended)
    people = panel_people(found, scene.roster) if found else ()
    return saying("thank-panel", panel=People(people)) if len(people) > 1 else None


def limits(scene: Scene) -> Saying | None:
    """Return the sentence about the time limits of statements; None if there are no limits."""
    options = Options(scene.programme.options)
    names = ("group", "state", "observer", "organization")
    told = SpeakingLimits(**{name: options.number(f"limit_{name}") for name in names})
    limited = any((told.group, told.state, told.observer, told.organization))
    return saying("limits", limits=told) if limited else None


def give(scene: Scene, entry: RequestNow, ended: RequestNow | None) -> Moment:
    """The Chair thanks the speaker who has ``ended`` and gives the floor to the next."""
    if is_own(scene, entry):
        text = saying("own-statement", body=scene.body, chair=scene.chair_capacity or "u")
        return scene.moment("own-statement", _thank(scene, ended), text)
    if ended is not None and is_own(scene, ended):
        ended = None
    key = _GIVEN.get(entry.lane, "next" if ended else "call")
    return scene.moment(key, _thank(scene, ended), _give(scene, entry, follows=ended is not None))


_GIVEN = {"panel": "next-panellist", "reply": "reply", "secretariat": "secretariat"}


def is_own(scene: Scene, entry: RequestNow) -> bool:
    """Return whether the speaker is the presiding officer, not speaking for a delegation."""
    presiding = scene.presiding
    own = presiding is not None and entry.person_id == presiding.person_id
    return own and entry.delegation_id is None


def opens_floor(
    item: ItemNow | None, ended: RequestNow | None, following: RequestNow | None, *, listed: bool
) -> bool:
    """Return whether the Chair opens the floor now, before ``following``, who is not given it yet.

    That is after a panel's presentations, not after its answers, and before the first one of the list;
    ``listed`` tells whether somebody of the list has spoken.
    """
    if following is not None and following.lane in (Lane.PANEL, Lane.SECRETARIAT):
        return False
    if ended is not None and ended.lane == Lane.PANEL:
        return _presented(ended)
    first = following is None or following.lane == Lane.LIST
    return item is not None and item.substantive and not listed and first


def _presented(entry: RequestNow) -> bool:
    return entry.lane == Lane.PANEL and entry.kind != StatementKind.ANSWER


def introduces(
    scene: Scene, item: ItemNow | None, following: RequestNow | None, spoken: Iterable[RequestNow]
) -> PanelNow | None:
    """Return the panel that is introduced before its first panellist gets the floor; else None.

    ``spoken`` are those who have had the floor under the item.
    """
    if item is None or following is None or not _presented(following):
        return None
    found = scene.panel_of(item, following)
    members = {one.person_id for one in found.panellists} if found else set()
    begun = any(one.lane == Lane.PANEL and one.person_id in members for one in spoken)
    return None if begun else found


def thanking(scene: Scene, moment: Moment, ended: RequestNow | None) -> Moment:
    """Return a moment that begins with thanks to the speaker who has ended, if any."""
    thanks = _thank(scene, ended)
    return replace(moment, sayings=(thanks, *moment.sayings)) if thanks else moment


def _thank(scene: Scene, ended: RequestNow | None) -> Saying | None:
    if ended is None or is_own(scene, ended):
        return None
    return saying("thank", who=speaker_of(ended, scene.roster))


def _give(scene: Scene, entry: RequestNow, *, follows: bool) -> Saying:
    who = speaker_of(entry, scene.roster)
    if who.role == "panellist":  # of which group was said when the panel was introduced
        who = replace(who, behalf=Words())
    if who.purpose == "position" and scene.voted(entry.action_id):
        who = replace(who, purpose="vote")
    if entry.medium == Medium.VIDEO:
        return saying("give-video", who=who, follows=yes_no(follows))
    seconds = entry.allotted or Options(scene.programme.options).number("limit_reply")
    if entry.lane == Lane.REPLY and seconds:
        return saying("give-timed", who=who, lasting=Lasting(seconds), follows=yes_no(follows))
    return saying("give", who=who, follows=yes_no(follows))


def last_speaker(scene: Scene, ended: RequestNow | None) -> Moment:
    """The speaker who has ended, who is thanked, was the last one on the list."""
    return scene.moment("last-speaker", _thank(scene, ended), saying("no-more"))


def time_warning(scene: Scene, entry: RequestNow) -> Moment:
    """The speaker's time is nearly over."""
    return scene.moment("time-warning", saying("time-warning", who=speaker_of(entry, scene.roster)))


def time_over(scene: Scene, entry: RequestNow) -> Moment:
    """The speaker's time is over (rule 45: the Chair calls the speaker to order without delay)."""
    return scene.moment("time-over", saying("time-over", who=speaker_of(entry, scene.roster)))


def is_over(entry: RequestNow, now: datetime) -> bool:
    """Return whether a statement has used up the time allotted to it."""
    remains = left(entry.allotted, elapsed(entry.begun_at, entry.ended_at, entry.pauses, now))
    return remains is not None and remains <= timedelta()


def close_list(scene: Scene, waiting: int) -> Moment:
    """The list of speakers is closed with the consent of the body."""
    return scene.moment(
        "close-list",
        saying("close-list"),
        saying("no-objection"),
        saying("list-closed-now"),
        _remain(waiting),
    )


def list_closed(scene: Scene, closed_at: datetime, waiting: int) -> Moment:
    """The Chair says when the list of speakers was closed."""
    hour = Hour(scene.local(closed_at))
    return scene.moment("list-closed", saying("list-closed", hour=hour), _remain(waiting))


def _remain(waiting: int) -> Saying | None:
    return saying("remaining", speakers=Remaining(waiting)) if waiting else None


# -- points of order ---------------------------------------------------------------------------------------


def point_of_order(scene: Scene, entry: RequestNow) -> Moment:
    """A representative rises to a point of order."""
    return scene.moment("point-of-order", saying("point-of-order", who=speaker_of(entry, scene.roster)))


def ruling(scene: Scene, entry: RequestNow) -> Moment:
    """The Chair rules on a point of order; an appeal is put to the vote at once."""
    who = speaker_of(entry, scene.roster)
    ruled = entry.ruling
    if ruled is None:
        return scene.moment("ruling", saying("thank-point", who=who), saying("ruling-soon"))
    sayings = [saying("ruling", text=ruled.text) if ruled.text else saying("ruling-soon")]
    if ruled.appealed:
        sayings += [saying("appeal"), saying("appeal-upheld" if ruled.upheld else "appeal-overruled")]
    return scene.moment("appeal" if ruled.appealed else "ruling", *sayings)


def return_floor(scene: Scene, entry: RequestNow) -> Moment:
    """The speaker whom a point of order interrupted gets the floor back."""
    return scene.moment("return-floor", saying("return-floor", who=speaker_of(entry, scene.roster)))


# -- the present moment ------------------------------------------------------------------------------------


def going_on(scene: Scene, item: ItemNow | None, floor: Floor, now: datetime) -> Moment | None:
    """Return the present moment of the debate; None if nobody has the floor and nobody waits for it."""
    speaking, called = floor.speaking, floor.called
    order = floor.lane(Lane.ORDER)
    if speaking is not None and speaking.lane == Lane.ORDER:
        return ruling(scene, speaking)
    if called is not None and called.lane == Lane.ORDER:
        return point_of_order(scene, called)
    if order:
        return point_of_order(scene, order[0])
    if called is not None:
        ended = ended_before(scene, item, floor, called.called_at or now)
        opened = opens_floor(item, ended, called, listed=_listed(item, floor.finished))
        introduced_before = introduces(scene, item, called, _under(item, floor.finished))
        return give(scene, called, None if opened or introduced_before else ended)
    if speaking is not None:
        return _while_speaking(scene, item, floor, speaking, now)
    interrupted = floor.interrupted
    if interrupted is not None:
        return _after_order(scene, floor, interrupted)
    return _idle(scene, item, floor, now)


def _while_speaking(
    scene: Scene, item: ItemNow | None, floor: Floor, speaking: RequestNow, now: datetime
) -> Moment:
    """Return what the Chair needs while somebody speaks: what comes next, or that the time is over."""
    if is_over(speaking, now) and not speaking.paused:
        return time_over(scene, speaking)
    return _after(scene, item, upcoming(floor), speaking, (speaking, *floor.finished))


def _after(
    scene: Scene,
    item: ItemNow | None,
    waiting: tuple[RequestNow, ...],
    ended: RequestNow | None,
    spoken: Iterable[RequestNow],
) -> Moment:
    following = next(iter(waiting), None)
    before = _under(item, spoken)
    panel = introduces(scene, item, following, before)
    if panel is not None:
        return thanking(scene, introduced(scene, panel), ended)
    if opens_floor(item, ended, following, listed=_listed(item, before)):
        return open_floor(scene, item, ended)
    if following is not None:
        return give(scene, following, ended)
    assert ended is not None
    return last_speaker(scene, ended)


def _under(item: ItemNow | None, entries: Iterable[RequestNow]) -> tuple[RequestNow, ...]:
    """Return the entries under the item: its floor also shows replies under other items."""
    return tuple(one for one in entries if one.item_id == (item.id if item else None))


def _listed(item: ItemNow | None, spoken: Iterable[RequestNow]) -> bool:
    return any(one.lane == Lane.LIST for one in _under(item, spoken))


def _after_order(scene: Scene, floor: Floor, interrupted: RequestNow) -> Moment:
    last = floor.finished[0] if floor.finished else None
    if last is not None and last.lane == Lane.ORDER and last.ruling is None:
        return ruling(scene, last)
    return return_floor(scene, interrupted)


def _idle(scene: Scene, item: ItemNow | None, floor: Floor, now: datetime) -> Moment | None:
    """Return the moment while nobody has the floor: at first the panel, or the opening of the floor."""
    waiting = upcoming(floor)
    ended = ended_before(scene, item, floor, now)
    if not waiting and ended is None:
        return None
    opens = waiting and waiting[0].lane not in (Lane.PANEL, Lane.SECRETARIAT)
    if opens and not has_spoken(item, floor):
        return open_floor(scene, item)
    return _after(scene, item, waiting, ended, floor.finished)


def has_spoken(item: ItemNow | None, floor: Floor) -> bool:
    """Return whether anybody has spoken under this item.

    The floor of an item also shows replies under other items, which do not count.
    """
    return bool(_under(item, floor.finished))


def is_debate(entries: Iterable[RequestNow]) -> bool:
    """Return whether others than the Secretariat are among those who speak."""
    return any(one.lane != Lane.SECRETARIAT for one in entries)


def ended_before(scene: Scene, item: ItemNow | None, floor: Floor, at: datetime) -> RequestNow | None:
    """Return the speaker whom the Chair has to thank at ``at``: the last one, if recent and under this item.

    Points of order are left out: they get a ruling, not thanks.
    """
    last = next((one for one in floor.finished if one.lane != Lane.ORDER), None)
    if last is None or last.ended_at is None or at - last.ended_at > _STILL_THANKED:
        return None
    since = scene.since(item) if item else None
    return None if since is not None and last.ended_at < since else last
