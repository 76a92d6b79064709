"""Builds a record as big as meetings can get: 199 States and 53 organizations, 20 items, 40 sittings.

The meeting is set up by acts; the rest is written in bulk, with the journal that acts would have left, so
that the record can be opened, its acts undone and its journal replayed like any other.
"""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import select

from tests.bench.filling import Filling, Made, write_journal, write_rows
from tests.meetings import new_meeting
from wgdesk import model as m
from wgdesk.acting import journal as journals
from wgdesk.acting.act_context import KeyMaker
from wgdesk.acting.desk import Desk
from wgdesk.acts import attendance, programme
from wgdesk.storage import store

ITEMS, SITTINGS = 20, 40
TAKING_PART = 233  # 193 States and 40 organizations
FIRST_DAY, LAST_DAY = date(2026, 10, 5), date(2026, 10, 30)
MORNING, AFTERNOON = 8, 13  # UTC: 10 a.m. and 3 p.m. in Vienna, in summer time
HOURS = timedelta(hours=3)
POINTS, CLUSTERS, DOCUMENTS = 200, 10, 60


class Big(NamedTuple):
    """The state of the last sitting: it is open, one is speaking, and half of the speakers are waiting."""

    sitting_id: int
    item_id: int


def build(
    path: Path,
    requests: int = 10_000,
    journal: int = 50_000,
    *,
    taking_part: int = TAKING_PART,
    last: int | None = None,
    spoken: int | None = None,
) -> Big:
    """Write the record to ``path``, which must not exist yet; return the state of its last sitting.

    ``requests`` are spread over the sittings, a fifth of each under a second item. The journal has exactly
    ``journal`` rows, if these are more than the two dozen that set up the meeting: the newest acts, filled up
    with acts that change nothing. ``taking_part``: delegations present at every sitting; ``last``: the number
    of requests at the last sitting, if not its share; ``spoken``: the number of these that have begun, if not
    half.
    """
    draw = itertools.count()
    keys = KeyMaker(lambda _: next(draw) % (1 << 22))
    seconds = itertools.count()
    start = datetime(2026, 10, 4, 12, tzinfo=UTC)
    desk = Desk.create(path, keys=keys, clock=lambda: start + timedelta(seconds=next(seconds)))
    items = _set_up(desk, taking_part)
    present = list(desk.read(lambda s: s.scalars(select(m.Registration.delegation_id)).all()))
    groups = list(desk.read(lambda s: s.scalars(select(m.Grouping.id)).all()))
    used = desk.read(journals.last_entry)
    desk.close()

    filling = Filling(keys, datetime(2026, 10, 5, 5, tzinfo=UTC))
    people = _people(filling, present)
    _outcome(filling, items, present, people)
    last = requests // SITTINGS if last is None else last
    for number in range(1, SITTINGS + 1):
        item, second = items[(number - 1) // 2], items[(number - 3) // 2]
        count = last if number == SITTINGS else _share(requests - last, number, SITTINGS - 1)
        sitting = _sitting(filling, number, item, present)
        begun = count if number < SITTINGS else count // 2 if spoken is None else spoken
        _statements(filling, sitting, (item, second), count, present, groups, begun)
        if number < SITTINGS:
            filling.change(sitting, closed_at=filling.now)
            filling.act("adjourn_sitting", sitting_id=sitting.id, sitting=str(number))

    engine = store.engine(path)
    with engine.connect().execution_options(writing=True) as connection:
        write_rows(connection, filling.rows)
        write_journal(connection, filling.acts, used, journal)
        connection.commit()
    engine.dispose()
    return Big(sitting.id, items[-1])


def _share(whole: int, number: int, parts: int) -> int:
    return whole * number // parts - whole * (number - 1) // parts


def _set_up(desk: Desk, taking_part: int) -> list[int]:
    """Set the meeting up by acts; return its items."""
    new_meeting(desk, ordinal=9, first_day=FIRST_DAY, last_day=LAST_DAY)
    items = [
        desk.do(programme.add_item, title={"en": f"Item {n}", "ar": f"البند {n}"}, substantive=True)
        for n in range(1, ITEMS + 1)
    ]
    desk.do(attendance.register, delegation_ids=_of_both(desk, taking_part))
    return items


def _of_both(desk: Desk, count: int) -> list[int]:
    """Return ``count`` delegations, States and organizations in the proportion of ``TAKING_PART``."""
    states = m.Delegation.category == m.Category.STATE
    query = select(m.Delegation.id).order_by(m.Delegation.place)
    organizations = count * 40 // TAKING_PART
    return [
        *desk.read(lambda s: s.scalars(query.where(states).limit(count - organizations)).all()),
        *desk.read(lambda s: s.scalars(query.where(~states).limit(organizations)).all()),
    ]


def _people(filling: Filling, present: list[int]) -> list[Made]:
    people = []
    for number, delegation in enumerate(present):
        gender = m.Gender.F if number % 2 else m.Gender.M
        person = filling.add(m.Person, gender=gender, delegation_id=delegation)
        filling.text(person, "name", f"Person {number}")
        filling.act("add_person")
        filling.add(m.Participant, person_id=person.id, rank=m.Rank.HEAD)
        filling.act("add_participant", person_id=person.id)
        people.append(person)
    return people


def _outcome(filling: Filling, items: list[int], present: list[int], people: list[Made]) -> None:
    for n in range(POINTS):
        point = filling.add(
            m.Point, item_id=items[n % ITEMS], place=float(n), paragraph=n // ITEMS + 1, joins=m.Joins.NONE
        )
        filling.text(point, "verb", "stressed")
        filling.text(point, "said", f"the need for {n} of many measures")
        for delegation in _five(present, n):
            filling.add(m.Support, point_id=point.id, delegation_id=delegation)
        filling.act("add_point")
    for n in range(CLUSTERS):
        cluster = filling.add(m.Cluster, place=float(n))
        filling.text(cluster, "heading", f"Cluster {n}")
        for place in range(8):
            row = filling.add(
                m.Recommendation,
                cluster_id=cluster.id,
                place=float(place),
                state=m.RecommendationState.PROPOSED,
            )
            filling.text(row, "body", f"States should do {n} and {place}.")
        filling.act("add_cluster")
    for n in range(DOCUMENTS):
        paper = filling.add(
            m.PaperDocument, kind=m.DocumentKind.BACKGROUND_PAPER, symbol=f"A/{n}", place=float(n)
        )
        filling.text(paper, "title", f"Paper {n}")
        filling.act("add_document")
    for n, item in enumerate(items):
        panel = filling.add(m.Panel, item_id=item, place=1.0)
        for place in range(3):
            member = filling.add(
                m.Panellist,
                panel_id=panel.id,
                person_id=people[(3 * n + place) % len(people)].id,
                place=float(place),
                turn=float(place),
            )
            filling.text(member, "presentation", "spoke of much")
        filling.act("set_up_panel")


def _five(present: list[int], n: int) -> list[int]:
    return [present[(n + k) % len(present)] for k in range(5)]


def _sitting(filling: Filling, number: int, item: int, present: list[int]) -> Made:
    working_day = (number - 1) // 2
    day = FIRST_DAY + timedelta(days=working_day // 5 * 7 + working_day % 5)
    begin = datetime(day.year, day.month, day.day, MORNING if number % 2 else AFTERNOON, tzinfo=UTC)
    filling.now = begin - timedelta(minutes=10)
    planned = {"planned_begin": begin, "planned_end": begin + HOURS}
    sitting = filling.add(m.Sitting, number=number, day=day, **planned)
    filling.act("add_sitting", day=day)
    for delegation in present:
        filling.add(m.Presence, delegation_id=delegation, sitting_id=sitting.id)
        filling.act("mark_present", 1, delegation_id=delegation, sitting_id=sitting.id)
    filling.now = begin
    filling.change(sitting, opened_at=filling.now)
    filling.act("open_sitting", sitting_id=sitting.id, sitting=str(number))
    filling.add(m.ItemSitting, item_id=item, sitting_id=sitting.id, taken_up_at=filling.now)
    filling.act("take_up", item_id=item, sitting_id=sitting.id)
    return sitting


def _statements(
    filling: Filling,
    sitting: Made,
    items: tuple[int, int],
    count: int,
    present: list[int],
    groups: list[int],
    begun: int,
) -> None:
    """Add ``count`` requests; some have begun, and the last of these is in progress if others are waiting."""
    asked = []
    for n in range(count):
        lane = {0: m.Lane.ORDER, 1: m.Lane.REPLY}.get(n % 25, m.Lane.LIST)
        if lane is m.Lane.ORDER and n >= begun:
            lane = m.Lane.LIST  # a point of order is heard at once
        row = filling.add(
            m.Request,
            sitting_id=sitting.id,
            item_id=items[n % 5 == 4],
            lane=lane,
            kind=m.StatementKind.REPLY if lane is m.Lane.REPLY else m.StatementKind.GENERAL,
            medium=m.Medium.ROOM,
            delegation_id=present[n * 7 % len(present)],
            grouping_id=groups[n % len(groups)] if n % 20 == 3 else None,
            place=float(n),
            asked_at=filling.now,
        )
        if n % 20 == 3:
            for delegation in _five(present, n):
                filling.add(m.Aligned, request_id=row.id, delegation_id=delegation)
        filling.act("ask_floor", 1, sitting_id=sitting.id, who="Egypt")
        asked.append(row)
    seconds = (HOURS - timedelta(seconds=count)).total_seconds() / max(count, 1) / 4
    for n, row in enumerate(asked[:begun]):
        _speak(filling, row, n, seconds, goes_on=n == begun - 1 < count - 1)


def _speak(filling: Filling, row: Made, n: int, seconds: float, *, goes_on: bool) -> None:
    filling.change(row, called_at=filling.now, begun_at=filling.now, allotted=180)
    filling.act("give_floor", seconds, request_id=row.id, who="Egypt")
    if n % 8 == 0:
        pause = filling.add(m.Pause, request_id=row.id, paused_at=filling.now)
        done = filling.act("pause_statement", seconds, request_id=row.id)
        if n % 40 == 0:  # a slip: undone, and done again
            filling.turn_back("redo", filling.turn_back("undo", done))
        filling.change(pause, resumed_at=filling.now)
        filling.act("resume_statement", seconds, request_id=row.id)
    if row.values["lane"] is m.Lane.ORDER:
        ruling = filling.add(m.Ruling, request_id=row.id, ruled_at=filling.now, upheld=True)
        filling.text(ruling, "ruling", "The point was well taken.")
        filling.act("rule_on", request_id=row.id)
    if not goes_on:
        filling.change(row, ended_at=filling.now)
        filling.act("end_statement", seconds, request_id=row.id, who="Egypt")
