"""The floor in figures: limits, clock, forecast, suggested order, quorum."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wgdesk.model import Lane
from wgdesk.rules.attendance import LISTS
from wgdesk.rules.floor import (
    CHANGEOVER,
    RECKONED,
    ClockStage,
    LimitCase,
    clock_stage,
    elapsed,
    forecast,
    left,
    limit_of,
    quorum,
    suggested_rank,
    with_limit,
)

NOON = datetime(2026, 10, 6, 12, tzinfo=UTC)
STATE = LimitCase("list", "parties", False)
GROUP = LimitCase("list", "parties", True)
POINT = LimitCase("order", "parties", False)


@dataclass(frozen=True)
class Pause:
    paused_at: datetime
    resumed_at: datetime | None


def s(seconds: float) -> timedelta:
    return timedelta(seconds=seconds)


def at(seconds: float) -> datetime:
    return NOON + s(seconds)


# -- limits ------------------------------------------------------------------------------------------------

# Every limit has a number of its own, so that taking the wrong one shows.
LIMITS = {
    f"limit_{name}": str(100 + n)
    for n, name in enumerate(
        ("group", "state", "observer", "organization", "reply", "order", "panel", "secretariat")
    )
}


@pytest.mark.parametrize(
    ("lane", "listed_in", "on_behalf", "name"),
    [
        ("list", "parties", False, "state"),
        ("list", "parties", True, "group"),
        ("list", "signatories", False, "observer"),
        ("list", "non_signatories", False, "observer"),
        ("list", "reio", False, "observer"),
        ("list", "igo", True, "group"),
        ("list", "un_body", False, "organization"),
        ("invited", "ngo", False, "organization"),
        ("invited", "parties", False, "state"),
        ("list", None, False, "organization"),
        ("reply", "parties", False, "reply"),
        ("reply", "parties", True, "reply"),
        ("order", "parties", True, "order"),
        ("panel", None, True, "panel"),
        ("secretariat", "un_secretariat", False, "secretariat"),
    ],
)
def test_the_limit_depends_on_lane_list_and_group(
    lane: str, listed_in: str | None, on_behalf: bool, name: str
) -> None:
    found = limit_of(LIMITS, lane=lane, listed_in=listed_in, on_behalf=on_behalf)
    assert found == int(LIMITS[f"limit_{name}"])


def test_there_are_default_limits_and_zero_means_none() -> None:
    assert limit_of({}, lane="list", listed_in="parties", on_behalf=False) == 180
    assert limit_of({}, lane="list", listed_in="parties", on_behalf=True) == 300
    assert limit_of({}, lane="secretariat", listed_in=None, on_behalf=False) is None
    assert limit_of({"limit_state": "0"}, lane="list", listed_in="parties", on_behalf=False) is None


@pytest.mark.parametrize(
    ("lane", "listed_in", "kind", "limited"),
    [
        ("list", "parties", "closing", False),
        ("list", None, "closing", False),
        ("list", None, "opening", False),  # the Chair's own, or that of a guest of honour
        ("list", "parties", "opening", True),
        ("list", "parties", "position", True),
        ("reply", "parties", "closing", True),
    ],
)
def test_opening_and_closing_statements_have_no_limit(
    lane: str, listed_in: str | None, kind: str, limited: bool
) -> None:
    found = limit_of(LIMITS, lane=lane, listed_in=listed_in, on_behalf=False, kind=kind)
    assert (found is not None) is limited


@pytest.mark.parametrize("lane", [lane.value for lane in Lane])
@pytest.mark.parametrize("listed_in", [*LISTS, None])
def test_every_lane_and_list_has_a_limit_and_a_rank(lane: str, listed_in: str | None) -> None:
    limit = limit_of(LIMITS, lane=lane, listed_in=listed_in, on_behalf=False)
    assert str(limit) in LIMITS.values()
    assert suggested_rank(listed_in=listed_in, on_behalf=False) >= 1


def test_a_common_limit_leaves_those_of_groups_and_points_of_order() -> None:
    options = with_limit({**LIMITS, "digits_ar": "european"}, 120)
    changed = {name for name in options if options[name] != LIMITS.get(name)}
    assert changed == {"limit_state", "limit_observer", "limit_organization", "digits_ar"}
    assert {options[name] for name in changed} == {"120", "european"}


def test_speakers_are_suggested_by_rank() -> None:
    asked: list[tuple[str | None, bool]] = [
        ("ngo", False),
        ("igo", False),
        ("specialized_agency", False),
        ("un_secretariat", False),
        ("non_signatories", False),
        ("signatories", False),
        ("parties", False),
        ("signatories", True),
        ("parties", True),
        (None, False),
    ]
    order = sorted(asked, key=lambda one: suggested_rank(listed_in=one[0], on_behalf=one[1]))
    assert order == [
        ("signatories", True),  # groups, as they asked
        ("parties", True),
        ("parties", False),
        ("signatories", False),
        ("non_signatories", False),
        ("specialized_agency", False),  # UN entities, as they asked
        ("un_secretariat", False),
        ("igo", False),
        ("ngo", False),
        (None, False),
    ]


# -- the clock ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("begun", "ended", "pauses", "now", "seconds"),
    [
        (None, None, [], 50, 0),
        (0, None, [], 50, 50),
        (0, 40, [], 90, 40),
        (0, None, [(10, 20)], 50, 40),
        (0, None, [(10, 20), (30, None)], 50, 20),  # goes on
        (0, None, [(30, None), (10, 20)], 50, 20),  # in whatever order
        (0, 60, [(10, 30), (20, 40)], 90, 30),  # overlapping ones count once
        (0, 60, [(10, 50), (20, 30)], 90, 20),  # one within another
        (0, None, [(10, 90)], 50, 10),  # a pause that ends later than now
        (60, None, [], 50, 0),  # a clock set back
        (0, 30, [(40, 50)], 90, 30),
    ],
)
def test_speaking_time_excludes_pauses(
    begun: int | None, ended: int | None, pauses: list[tuple[int, int | None]], now: int, seconds: int
) -> None:
    made = [Pause(at(a), None if b is None else at(b)) for a, b in pauses]
    moments = [None if moment is None else at(moment) for moment in (begun, ended)]
    assert elapsed(*moments, made, at(now)) == s(seconds)


spans = st.lists(st.integers(0, 500), max_size=9)  # speaking and pausing in turns


@given(spans=spans, later=st.integers(0, 500))
def test_time_is_the_sum_of_its_parts(spans: list[int], later: int) -> None:
    edges = [sum(spans[:n]) for n in range(len(spans) + 1)]
    pauses = [Pause(at(a), at(b)) for a, b in zip(edges[1::2], edges[2::2], strict=False)]
    if len(edges) % 2 == 0:
        pauses.append(Pause(at(edges[-1]), None))
        later = 0
    spoken = elapsed(NOON, None, pauses, at(edges[-1] + later))
    assert spoken == s(sum(spans[0::2]) + later)


@given(
    begun=st.integers(-100, 100),
    pauses=st.lists(st.tuples(st.integers(-200, 400), st.none() | st.integers(-200, 400)), max_size=4),
    now=st.integers(-200, 400),
    more=st.integers(0, 200),
)
def test_time_never_runs_backwards(
    begun: int, pauses: list[tuple[int, int | None]], now: int, more: int
) -> None:
    made = [Pause(at(a), None if b is None else at(b)) for a, b in pauses]
    spoken = elapsed(at(begun), None, made, at(now))
    assert s(0) <= spoken <= s(max(now - begun, 0))
    assert spoken <= elapsed(at(begun), None, made, at(now + more)) <= spoken + s(more)


def test_time_left_may_be_negative_or_unlimited() -> None:
    assert left(180, s(60)) == s(120)
    assert left(180, s(200)) == s(-20)
    assert left(None, s(200)) is None


@pytest.mark.parametrize(
    ("spoken", "stage"),
    [
        (0, ClockStage.NORMAL),
        (159.9, ClockStage.NORMAL),
        (160, ClockStage.SOON),
        (189.9, ClockStage.SOON),
        (190, ClockStage.LAST),
        (199.9, ClockStage.LAST),
        (200, ClockStage.OVER),
        (300, ClockStage.OVER),
    ],
)
def test_the_clock_has_stages_by_the_share_spoken(spoken: float, stage: ClockStage) -> None:
    assert clock_stage(200, s(spoken)) is stage
    assert clock_stage(None, s(spoken)) is ClockStage.NORMAL
    assert clock_stage(0, s(spoken)) is ClockStage.OVER  # all its time was taken away


# -- the forecast ------------------------------------------------------------------------------------------


def test_the_forecast_adds_limits_and_changeovers() -> None:
    found = forecast(NOON, s(30), [GROUP, STATE, POINT], {})
    # Thirty seconds are left; then ten to change over, five minutes; ten and three; ten and one.
    assert found.begins == (at(40), at(350), at(540))
    assert found.ends_at == at(600)
    shorter = forecast(NOON, s(30), [GROUP, STATE, POINT], with_limit({}, 60))
    assert shorter.ends_at == at(480)  # only the party has lost two minutes


def test_the_forecast_without_time_left_or_limits() -> None:
    assert forecast(NOON, s(-500), [], {}).ends_at == NOON
    assert forecast(NOON, None, [], {}).ends_at == NOON
    unlimited = forecast(NOON, None, [STATE], {"limit_state": "0"}, changeover=s(5))
    assert (unlimited.begins, unlimited.ends_at) == ((at(5),), at(5 + RECKONED))


speakers = st.lists(
    st.builds(
        LimitCase, st.sampled_from(list(map(str, Lane))), st.sampled_from([*LISTS, None]), st.booleans()
    ),
    max_size=12,
)
limits = st.fixed_dictionaries({name: st.integers(1, 900).map(str) for name in LIMITS})


@given(first=speakers, then=speakers, options=limits, running=st.none() | st.integers(-300, 900))
def test_a_forecast_is_the_sum_of_its_parts(
    first: list[LimitCase], then: list[LimitCase], options: dict[str, str], running: int | None
) -> None:
    remaining = None if running is None else s(running)
    part = forecast(NOON, remaining, first, options)
    rest = forecast(part.ends_at, None, then, options)
    whole = forecast(NOON, remaining, [*first, *then], options)
    assert whole.begins == part.begins + rest.begins
    assert whole.ends_at == rest.ends_at
    assert list(whole.begins) == sorted(whole.begins)
    allotted = sum(limit_of(options, **speaker._asdict()) or 0 for speaker in [*first, *then])
    assert whole.ends_at == NOON + s(max(running or 0, 0) + allotted) + CHANGEOVER * len([*first, *then])


@given(waiting=speakers, options=limits, name=st.sampled_from(sorted(LIMITS)), more=st.integers(0, 300))
def test_a_longer_limit_never_ends_earlier(
    waiting: list[LimitCase], options: dict[str, str], name: str, more: int
) -> None:
    now = forecast(NOON, None, waiting, options)
    longer = forecast(NOON, None, waiting, {**options, name: str(int(options[name]) + more)})
    assert all(a <= b for a, b in zip(now.begins, longer.begins, strict=True))
    assert now.ends_at <= longer.ends_at <= now.ends_at + s(more * len(waiting))


# -- the quorum --------------------------------------------------------------------------------------------


def test_quorum_of_a_real_meeting_is_computed() -> None:
    # 174 parties, of which 82 took part: a third of 82, and 88 of 174 (rule 41).
    found = quorum(174, 82, 74, "all_parties")
    assert (found.debate_required, found.debate_of, found.debate_missing) == (28, 82, 0)
    assert (found.decision_required, found.decision_of, found.decision_missing) == (88, 174, 14)
    taking_part = quorum(174, 82, 41, "participating")
    assert (taking_part.decision_required, taking_part.decision_of) == (42, 82)
    assert taking_part.decision_missing == 1
    assert taking_part.present == 41


@given(parties=st.integers(1, 300), share=st.floats(0, 1))
def test_quorums_are_the_least_third_and_majority(parties: int, share: float) -> None:
    taking_part = round(parties * share)
    found = quorum(parties, taking_part, 0, "all_parties")
    assert 3 * found.debate_required >= taking_part > 3 * (found.debate_required - 1)
    assert 2 * found.decision_required > parties >= 2 * (found.decision_required - 1)
    assert (found.debate_missing, found.decision_missing) == (found.debate_required, found.decision_required)
