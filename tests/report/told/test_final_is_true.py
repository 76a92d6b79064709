"""For any record and body, a final report is true, and the check reports what it leaves out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from tests.effort import tries
from tests.exchange.records import random_record
from tests.report.changed_columns import Reports
from tests.report.test_any_body import BODIES, variant_of
from wgdesk import model as m
from wgdesk.acting.desk import Desk
from wgdesk.language_table import REPORTS
from wgdesk.phrasing.facts import DateSpan, DateSpans, Days, Names, Sittings
from wgdesk.phrasing.tree import Report, Say, Source, notes_of
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.values.composition import GENERATED
from wgdesk.reads.values.record import Record, StatementNow
from wgdesk.report.check import check
from wgdesk.report.sections import build
from wgdesk.rules.options import Options

pytestmark = pytest.mark.slow  # long: in the thorough run only


def record_under(seed: int, body: str) -> Record:
    """Return a random record with the options and outline of a body, without texts written by users."""
    variant = variant_of(body)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "x.wgdesk"
        desk = Desk.create(path)
        desk.do(random_record, seed=seed)
        desk.close()
        reports = Reports(path)
        try:
            with reports.changing() as connection:
                if variant.sections:
                    connection.execute(delete(m.OutlineSection.__table__))
                reports.apply(connection, variant)
                record = whole_record(connection)
        finally:
            reports.close()
    return replace(record, doubts=(), placeholders=(), composition=GENERATED)


# -- what a final says -------------------------------------------------------------------------------------


def sentences(said: object) -> Iterator[Say]:
    """Yield a sentence and those in it."""
    if isinstance(said, Say):
        yield said
        for _, fact in said.facts:
            yield from sentences(fact)
    elif isinstance(said, tuple):
        for one in said:
            yield from sentences(one)


def of_block(block: Any) -> Iterator[Say]:
    for text in (getattr(block, "text", None), *(note.text for note in notes_of(block))):
        yield from sentences(text)


def days_in(said: Say) -> Iterator[date]:
    for _, fact in said.facts:
        if isinstance(fact, Days):
            yield from fact.days
        elif isinstance(fact, DateSpan):
            yield from (fact.first, fact.last)
        elif isinstance(fact, DateSpans):
            yield from (day for span in fact.spans for day in (span.first, span.last))
        elif isinstance(fact, Sittings):
            yield from (one.day for one in (*fact.certain, *fact.doubtful))


def known_days(record: Record) -> set[date]:
    meeting = record.meeting
    found = {meeting.first_day, meeting.last_day, *(day for span in record.previous for day in span)}
    found |= {meeting.issued_final or meeting.last_day, meeting.status_as_of or meeting.last_day}
    found |= {one.day for one in record.sittings}
    found |= {one.day for body in record.informal_bodies for one in body.days}
    changes = (
        day for one in record.every_officer for day in (one.elected_on, one.serves_from, one.served_until)
    )
    return found | {day for day in changes if day is not None}


def known_votes(record: Record) -> set[tuple[int, int, int | None]]:
    found: set[tuple[int, int, int | None]] = set()
    for action in record.actions:
        lost = action.verb == m.ActionVerb.REJECTED  # by the votes against it, which come first
        cast = [sum(one.choice == choice for one in action.ballots) for choice in m.VoteChoice]
        if action.ballots:
            found.add((cast[lost], cast[not lost], cast[2]))
        if action.in_favour is not None and action.against is not None:
            announced = (action.in_favour, action.against)
            found.add((announced[lost], announced[not lost], action.abstaining))
    for motion in record.motions:
        if motion.in_favour is not None and motion.against is not None:
            found.add((motion.in_favour, motion.against, motion.abstaining))
            found.add((motion.against, motion.in_favour, motion.abstaining))
    return found


def vote_in(said: Say) -> tuple[int, int, int | None]:
    facts: dict[str, Any] = dict(said.facts)
    silent = facts["abstaining"].n if facts["abstained"] == "yes" else None
    result = dict(facts["result"].facts)
    return result["favour"].n, result["against"].n, silent


def assert_true(record: Record, final: Report[Say], stopped: set[str]) -> None:
    """Check days, votes, decisions and presence by the record; ``stopped``: blocks of blocking findings."""
    days, votes = known_days(record), known_votes(record)
    adopted = {row.id for each in record.clusters for row in each.recommendations if row.state == "adopted"}
    attended = {
        row.name.code
        for row in record.delegations.values()
        if row.registered or record.present_at.get(row.id)
    }
    # Whom the report says to be of the body, whether they came or not.
    parties = {row.name.code for row in record.delegations.values() if row.listed_in == "parties"}
    standing = {row.name.code for row in record.delegations.values() if row.standing_observer}
    for block in final.blocks:
        keys = [said.key for said in of_block(block)]
        for said in of_block(block):
            assert set(days_in(said)) <= days, block.key
            if said.key == "vote" and dict(said.facts)["tallied"] == "yes":
                assert vote_in(said) in votes, block.key
        if "recommendation-label" in keys:
            assert block.source.row in adopted  # type: ignore[union-attr]
        if block.key.startswith("attendance/"):
            for said in of_block(block):
                named = {
                    name.code for _, fact in said.facts if isinstance(fact, Names) for name in fact.names
                }
                known = parties if said.key.startswith("composition") else attended
                assert named <= (standing if said.key == "composition-observers" else known)
        for decision, told in (("agenda", "agenda-adopted"), ("organization", "organization-adopted")):
            if any(key.startswith(told) for key in keys):
                assert record.decision(decision)
        if "report-adopted" in keys:
            assert record.decision("report") or block.key in stopped
        if "recommendations-none" in keys:
            assert not adopted
            assert not record.actions


# -- what is in the record ---------------------------------------------------------------------------------

Row = tuple[Source, Record, tuple[Source, ...]]  # a row, the record without it, what may be told instead


def _without(record: Record, name: str, gone: Iterable[int]) -> Record:
    keys = set(gone)
    changed: dict[str, Any] = {name: tuple(one for one in getattr(record, name) if one.id not in keys)}
    return replace(record, **changed)


def _apart(record: Record, name: str, row: str, then: Callable[[Any], tuple[Source, ...]]) -> Iterator[Row]:
    for one in getattr(record, name):
        yield Source(row, one.id), _without(record, name, [one.id]), then(one)


def _nothing(_row: Any) -> tuple[Source, ...]:
    return ()


def _statements(record: Record) -> Iterator[Row]:
    """Yield the statements of each speaker together, since a list names each speaker once."""
    found: dict[object, list[StatementNow]] = {}
    for row in record.statements:
        if not _by_custom(record, row):
            found.setdefault((row.delegation_id, row.person_id, row.guest, row.grouping_id), []).append(row)
    for rows in found.values():
        told = tuple(Source("request", row.id) for row in rows)
        yield told[0], _without(record, "statements", [row.id for row in rows]), told


def _by_custom(record: Record, row: StatementNow) -> bool:
    """Return whether reports never name a statement: answers, and officers on the podium."""
    podium = row.delegation_id is None and row.person_id in {one.person_id for one in record.officers}
    option = f"{row.medium}_statements"
    optional = row.medium in (m.Medium.VIDEO, m.Medium.WRITTEN)
    answers = row.lane == m.Lane.SECRETARIAT and row.kind in (
        *(m.StatementKind.QUESTION, m.StatementKind.ANSWER, m.StatementKind.POSITION),
        m.StatementKind.REPLY,
    )
    left_out = optional and Options(record.options).choice(option) == "left_out"
    return row.lane == m.Lane.PANEL or podium or answers or left_out


def _recommendations(record: Record) -> Iterator[Row]:
    for cluster in record.clusters:
        for row in cluster.recommendations:
            if row.state == m.RecommendationState.WITHDRAWN:
                continue
            rest = tuple(one for one in cluster.recommendations if one is not row)
            clusters = tuple(
                replace(one, recommendations=rest) if one is cluster else one for one in record.clusters
            )
            failed = row.state == m.RecommendationState.NOT_AGREED
            others = [Source("recommendation", one.id) for one in cluster.recommendations] if failed else []
            first = [
                Source("recommendation", one.id)
                for each in record.clusters
                for one in each.recommendations
                if failed and one.state == m.RecommendationState.NOT_AGREED
            ]
            yield Source("recommendation", row.id), replace(record, clusters=clusters), (*others, *first)


def _attending(record: Record) -> Iterator[Row]:
    options = Options(record.options)
    by_presence = options.choice("attendance_from") == "presence"
    # Of observers no list names anybody.
    kinds_only = options.choice("attendance_observers") in ("kinds", "kinds_apart")
    for key, row in record.delegations.items():
        if kinds_only and row.listed_in != "parties":
            continue
        if key in record.of_members_alone:
            continue  # those who came sit in the body as persons, and for no State
        if record.present_at.get(key) if by_presence else row.registered:
            gone = {**record.delegations, key: replace(row, registration=None)}
            present = {one: at for one, at in record.present_at.items() if one != key}
            yield Source("delegation", key), replace(record, delegations=gone, present_at=present), ()


def _sponsors(record: Record, target: Callable[[Any], tuple[Source, ...]]) -> Iterator[Row]:
    """Yield the sponsors of decided texts; texts not agreed are printed without names, if at all."""
    failed = (m.RecommendationState.NOT_AGREED, m.RecommendationState.WITHDRAWN)
    gone = {row.id for each in record.clusters for row in each.recommendations if row.state in failed}
    for row in _apart(record, "sponsors", "sponsor", target):
        if not {one.row for one in row[2] if one.table == "recommendation"} & gone:
            yield row


def _ballots(record: Record) -> Iterator[Row]:
    for action in record.actions:
        for ballot in action.ballots:
            rest = tuple(one for one in action.ballots if one is not ballot)
            actions = tuple(replace(one, ballots=rest) if one is action else one for one in record.actions)
            yield (
                Source("ballot", ballot.id),
                replace(record, actions=actions),
                (Source("action", action.id),),
            )


def rows(record: Record) -> Iterator[Row]:
    """Yield every row whose absence a report or the check must show."""
    options, items = Options(record.options), {item.id: item for item in record.items}

    def top(item_id: int | None) -> tuple[Source, ...]:
        while item_id is not None and items[item_id].parent_id is not None:
            item_id = items[item_id].parent_id
        return (Source("agenda_item", item_id),) if item_id is not None else ()

    def target(row: Any) -> tuple[Source, ...]:
        named = {"recommendation": row.recommendation_id, "action": row.action_id}
        named["decision"] = getattr(row, "decision_id", None)
        return tuple(Source(table, key) for table, key in named.items() if key is not None)

    yield from _statements(record)
    yield from _recommendations(record)
    yield from _attending(record)
    yield from _ballots(record)
    yield from _apart(record, "actions", "action", _nothing)
    yield from _apart(record, "decisions", "decision", _nothing)
    yield from _apart(record, "points", "point", lambda one: top(one.item_id))
    yield from _apart(record, "panels", "panel", lambda one: top(one.item_id))
    yield from _apart(record, "speaker_counts", "speaker_count", lambda one: top(one.item_id))
    yield from _apart(record, "documents", "document", _nothing)
    yield from _apart(record, "informal_bodies", "informal_body", _nothing)
    yield from _apart(record, "reservations", "reservation", target)
    yield from _sponsors(record, target)
    if options.choice("procedure") == "shown":
        yield from _apart(record, "motions", "motion", _nothing)
        yield from _apart(record, "rulings", "ruling", _nothing)


NOT_IN_OUTLINE = {
    **dict.fromkeys(("point",), "points"),
    **{"panel": "panels", "document": "documents", "informal_body": "informal", "delegation": "attendance"},
    **dict.fromkeys(("motion", "ruling"), "motions"),
    "speaker_count": "counted",
}
DECIDED = {"agenda": "agenda", "organization": "agenda", "report": "report"}


def assert_whole(record: Record, final: Report[Say]) -> None:
    """Check that removing any row changes the final report or is reported by the check."""
    found = [one for lang in REPORTS for one in check(record, lang)]
    told = {one.source for one in found}
    outside = {dict(one.facts)["what"] for one in found if one.key == "not-in-outline"}
    for source, rest, others in rows(record):
        if told.intersection((source, *others)) or NOT_IN_OUTLINE.get(source.table) in outside:
            continue
        decided = {one.row for one in (source, *others) if one.table == "decision"}
        if any(one.id in decided and DECIDED[one.subject] in outside for one in record.decisions):
            continue
        assert build(rest, "final") != final, f"{source} is neither printed nor told"


# Of this session only the organizational meeting was held by its last day.
@example(686166, "ccpcj")
@settings(max_examples=tries(40), deadline=None)
@given(st.integers(0, 10**9), st.sampled_from(BODIES))
def test_a_final_is_the_record_and_nothing_else(seed: int, body: str) -> None:
    record = record_under(seed, body)
    final = build(record, "final")
    stopped = {key for one in check(record, "en") if one.blocking for key in one.blocks}
    assert_true(record, final, stopped)
    assert_whole(record, final)
