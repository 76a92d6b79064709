"""The Chair's screen and the printed script in the cases of what comes next: they say what the desk does."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial

import pytest

from tests.live.meeting_built import Built
from tests.live.test_course_cases import CASES
from tests.script.one_way import assert_one_way
from tests.script.printed import running_order
from wgdesk.live.next_step import next_step
from wgdesk.reads.queries.outcome import outcome
from wgdesk.script.moments import moment
from wgdesk.script.running_order_paper import read_order

# What the Chair may say at a step of each kind.
SAYS = {
    "add": {"adjourn", "nothing"},
    "done": {"close"},
    "open": {"call-to-order"},
    "resume": {"resume"},
    "order": {"point-of-order", "ruling"},
    "floor": {
        *("call", "next", "own-statement", "secretariat", "next-panellist", "reply", "open-floor", "panel"),
        *("last-speaker", "return-floor", "ruling", "time-over", "point-of-order"),
    },
    "suspend": {"suspend"},
    "motion": {"motion"},
    "adjourn": {"adjourn", "last-speaker"},
    "close": {"close", "last-speaker"},
    "decide": {"agenda", "organization", "election"},
    "adopt": {"recommendation"},
    "settle": {"settle"},
    "paragraphs": {"part", "report"},
    "report": {"report"},
    "take-up": {"take-up", "continue", "last-speaker"},
    "debate": {"open-floor", "panel"},
    "finish": {"conclude", "continue-later", "no-issues", "last-speaker", "open-floor"},
}


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Built]]:
    """Return the meeting of a case; each is built once, since it is only read."""
    folder, made = tmp_path_factory.mktemp("cases"), dict[str, Built]()

    def build(name: str) -> Built:
        if name not in made:
            made[name] = Built(folder / f"{len(made)}.wgdesk")
            for each in CASES[name][0]:
                each(made[name])
        return made[name]

    yield build
    for built in made.values():
        built.desk.close()


@pytest.mark.sampled
@pytest.mark.parametrize("case", CASES)
def test_the_chair_says_what_the_desk_does_next(cases: Callable[[str], Built], case: str) -> None:
    built = cases(case)
    results = built.desk.read(outcome)
    later = built.now + timedelta(minutes=1, seconds=1)  # what has just happened is said no more
    said = moment(built.situation, results, later)
    kind = next_step(built.situation, later).kind
    expected = SAYS[kind]
    first = built.programme.sitting == built.programme.sittings[0]
    assert said.key in expected or (said.key == "opening" and first), (kind, said.key)


@pytest.mark.sampled
@pytest.mark.parametrize("case", CASES)
def test_what_is_printed_is_one_way_through_each_sitting(cases: Callable[[str], Built], case: str) -> None:
    built = cases(case)
    for sitting in built.programme.sittings:
        order = built.desk.read(partial(read_order, number=sitting.number))
        assert order is not None
        how = (order.programme, order.roster, order.sitting, order.floors, order.outcome, order.papers)
        assert_one_way(running_order(*how))
