"""What comes next, case by case: the step, what is offered beside it, and the rest of the sitting."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.live.doings import (
    EGYPT,
    Does,
    a_day_later,
    ask,
    at,
    begun,
    decided,
    deferred,
    edit,
    inquorate,
    joint,
    last,
    late,
    moved,
    on_the_next_day,
    part,
    planned,
    resumed,
    second_sitting,
    suspended,
    take,
    through,
)
from tests.live.meeting_built import Built, told
from wgdesk.live.agenda import to_take_up
from wgdesk.model import Lane, MotionKind, RecommendationState, StatementKind

FROM_THREE = "take-up 3 > debate 3 > finish 3 > take-up 4 > finish 4 > adjourn"
FROM_TWO = f"take-up 2 > debate 2 > finish 2 > {FROM_THREE}"
REST_OF_FIRST = f"finish 1 > {FROM_TWO}"
BEGINNING = "take-up 1 > decide agenda > decide organization > "

# Name: (what was done, the step, the item that the picker offers first, the rest of the sitting as printed).
# The numbers are those of the cases in which windows and script once contradicted each other.
CASES: dict[str, tuple[list[Does], str, str, str]] = {
    "1 not opened": ([], "open", "1", f"open > {BEGINNING}{REST_OF_FIRST}"),
    "2 opened": ([Built.open], "take-up 1", "1", f"{BEGINNING}{REST_OF_FIRST}"),
    "3 under the organizing item": (
        [Built.open, take(1)],
        "decide agenda",
        "2",
        f"decide agenda > decide organization > {REST_OF_FIRST}",
    ),
    "4 between items": (begun(), "take-up 2", "2", FROM_TWO),
    "5 nobody spoke": (begun(take(2)), "debate 2 | finish 2", "3", f"debate 2 > finish 2 > {FROM_THREE}"),
    "6 between items, by timetable": ([planned(1, 2), *begun()], "take-up 2", "2", FROM_TWO),
    "7 timetable exhausted": ([planned(1, 2), *begun(through(2))], "take-up 3", "3", FROM_THREE),
    "8 timetable in another order": (
        [planned(1, 3, 2), *begun()],
        "take-up 3",
        "3",
        "take-up 3 > debate 3 > finish 3 > take-up 2 > debate 2 > finish 2 > take-up 4 > finish 4 > adjourn",
    ),
    "9 an item was skipped": (
        [planned(1, 2, 3), *begun(through(3))],
        "take-up 2",
        "2",
        "take-up 2 > debate 2 > finish 2 > take-up 4 > finish 4 > adjourn",
    ),
    "10 suspended": (begun(suspended), "resume", "2", f"resume > {FROM_TWO}"),
    "11, 12 resumed": (begun(resumed), "take-up 2", "2", FROM_TWO),
    "13 a point of order waits under an item": (
        begun(take(2), ask(2, lane=Lane.ORDER, **EGYPT)),
        "order",
        "3",
        f"order > debate 2 > finish 2 > {FROM_THREE}",
    ),
    "14 a point of order waits under no item": (
        begun(ask(None, lane=Lane.ORDER, **EGYPT)),
        "order",
        "2",
        f"order > {FROM_TWO}",
    ),
    "15 four minutes to the end, under an item": (
        begun(take(2), at(4)),
        "adjourn | debate 2",
        "3",
        "adjourn",
    ),
    "16 four minutes to the end, between items": (begun(at(4)), "adjourn | take-up 2", "2", "adjourn"),
    "17 opened after its planned end": ([late], "take-up 2", "2", FROM_TWO),
    "18 without a quorum": (begun(take(2), inquorate), "adjourn", "3", "adjourn"),
    "19 a motion to adjourn was carried": (
        begun(take(2), moved(MotionKind.ADJOURN, carried=True)),
        "adjourn",
        "3",
        "adjourn",
    ),
    "20, 21 adjourned": (begun(Built.adjourn), "open", "2", f"open > {FROM_TWO}"),
    "22 an item was left unfinished": (
        begun(take(2), second_sitting),
        "take-up 2",
        "2",
        FROM_TWO,
    ),
    "23 timetable before what was left": (
        [planned(3, number=2), *begun(take(2), second_sitting)],
        "take-up 3",
        "3",
        "take-up 3 > debate 3 > finish 3 > take-up 2 > debate 2 > finish 2 > take-up 4 > finish 4 > adjourn",
    ),
    "24 opened a day late": (begun(a_day_later), "take-up 2", "2", FROM_TWO),
    "25 never held": (begun(on_the_next_day), "open", "2", f"open > {FROM_TWO}"),
    "26 last sitting": (
        [last()],
        "take-up 4",
        "4",
        "take-up 4 > finish 4 > take-up 5 > report > finish 5 > close",
    ),
    "27 last sitting, the adoption is left": (
        [last(4)],
        "take-up 5",
        "5",
        "take-up 5 > report > finish 5 > close",
    ),
    "28 under the adoption": ([last(4), take(5, 4)], "report", "", "report > finish 5 > close"),
    "29 a recommendation is left": (
        [last(4), Built.recommend],
        "take-up 5",
        "5",
        "take-up 5 > adopt 1 > report > finish 5 > close",
    ),
    "30 the same under the adoption": (
        [last(4), Built.recommend, take(5, 4)],
        "adopt 1",
        "",
        "adopt 1 > report > finish 5 > close",
    ),
    "31 the report is adopted": ([last(4), take(5, 4), decided], "finish 5", "", "finish 5 > close"),
    "32 all is done": ([last(4, 5), decided], "close", "", "close"),
    "33 the report is left": ([last(4, 5)], "report", "", "report > close"),
    "34 a recommendation and the report are left": (
        [last(4, 5), Built.recommend],
        "adopt 1",
        "",
        "adopt 1 > report > close",
    ),
    "35 a paragraph was deferred": (
        [last(4), take(5, 4), deferred],
        "paragraphs",
        "",
        "paragraphs > report > finish 5 > close",
    ),
    "36 adjourned with an item left": ([last(), lambda built: built.adjourn(4)], "add", "4", "add"),
    "37 all but the adoption is done early": (begun(through(2, 3, 4)), "adjourn", "", "adjourn"),
    "38 an item without issues": (begun(edit(2, no_issues=True)), "take-up 3", "3", FROM_THREE),
    "39 the same in the timetable": (
        [planned(1, 2), *begun(edit(2, no_issues=True))],
        "take-up 2",
        "2",
        f"take-up 2 > finish 2 > {FROM_THREE}",
    ),
    "40 a part was not taken up": (
        begun(part, take(2)),
        "take-up 2(a)",
        "3",
        f"take-up 2(a) > debate 2(a) > finish 2(a) > finish 2 > {FROM_THREE}",
    ),
    "its only part has no issues: the item is taken up all the same": (
        begun(part, lambda built: built.do("edit_item", item_id=built.item("2(a)").id, no_issues=True)),
        "take-up 2",
        "2",
        FROM_TWO,
    ),
    "41 joint items": (begun(joint, through(2)), "take-up 4", "4", "take-up 4 > finish 4 > adjourn"),
    "42 a motion is put": (begun(moved(MotionKind.SUSPEND)), "motion", "2", f"motion > {FROM_TWO}"),
    "43 all have spoken": (
        begun(take(2), lambda built: built.speak(2)),
        "finish 2",
        "3",
        f"finish 2 > {FROM_THREE}",
    ),
    # What the cases left open.
    "a motion to suspend was carried": (
        begun(moved(MotionKind.SUSPEND, carried=True)),
        "suspend",
        "2",
        f"suspend > {FROM_TWO}",
    ),
    "a motion was lost": (begun(moved(MotionKind.ADJOURN, carried=False)), "take-up 2", "2", FROM_TWO),
    "the debate was closed: who waits is not heard": (
        begun(take(2), ask(2), moved(MotionKind.CLOSE_DEBATE, carried=True)),
        "finish 2",
        "3",
        f"finish 2 > {FROM_THREE}",
    ),
    "somebody waits": (begun(take(2), ask(2)), "floor", "3", f"floor > finish 2 > {FROM_THREE}"),
    "a right of reply waits": (
        begun(take(2), ask(2, lane=Lane.REPLY), ask(2)),
        "floor",
        "3",
        f"floor > floor > finish 2 > {FROM_THREE}",
    ),
    "opening statements come before the first item": (
        [Built.open, ask(None, kind=StatementKind.OPENING)],
        "floor",
        "1",
        f"floor > {BEGINNING}{REST_OF_FIRST}",
    ),
    "closing statements come after all": (
        [last(4, 5), decided, lambda built: built.ask(None, 4, kind=StatementKind.CLOSING)],
        "floor",
        "",
        "floor > close",
    ),
    "four minutes to the end, the next speaker fits": (
        begun(take(2), ask(2), at(4)),
        "floor | adjourn",
        "3",
        "floor > adjourn",
    ),
    "two minutes to the end, the next speaker does not": (
        begun(take(2), ask(2), at(2)),
        "adjourn | floor",
        "3",
        "adjourn",
    ),
    "early: a later sitting has the item, half an hour is left": (
        [planned(1, 2), planned(3, 4, number=2), *begun(through(2))],
        "take-up 3 | adjourn",
        "",
        FROM_THREE,
    ),
    "early: little time is left": (
        [planned(1, 2), planned(3, 4, number=2), *begun(through(2), at(20))],
        "adjourn | take-up 3",
        "",
        "adjourn",
    ),
    "printed ahead, a sitting keeps to its timetable": (
        [planned(1, 2), planned(3, 4, number=2)],
        "open",
        "1",
        f"open > {BEGINNING}finish 1 > take-up 2 > debate 2 > finish 2 > adjourn",
    ),
    "texts are adopted in an hour without an item": (
        [planned(1, None, 2), *begun(Built.recommend)],
        "adopt 1",
        "2",
        f"adopt 1 > {FROM_TWO}",
    ),
    "several texts: one by one, or together": (
        [last(4), Built.recommend, Built.recommend, take(5, 4)],
        "adopt 1 | adopt 2",
        "",
        "adopt 1 > adopt 1 > report > finish 5 > close",
    ),
    "a text with brackets is settled": (
        [last(4), lambda built: built.recommend(text="Do [or not]."), take(5, 4)],
        "settle 1 | not-agreed 1",
        "",
        "settle 1 > report > finish 5 > close",
    ),
    "so is one that is only proposed": (
        [last(4), lambda built: built.recommend(RecommendationState.PROPOSED), take(5, 4)],
        "settle 1 | not-agreed 1",
        "",
        "settle 1 > report > finish 5 > close",
    ),
    "under other matters of the first sitting the agenda is not adopted again": (
        begun(through(2, 3), take(4)),
        "finish 4",
        "",
        "finish 4 > adjourn",
    ),
}


@pytest.fixture
def built(tmp_path: Path) -> Iterator[Built]:
    made = Built(tmp_path / "built.wgdesk")
    yield made
    made.desk.close()


@pytest.mark.parametrize(("done", "step", "picked", "printed"), CASES.values(), ids=CASES)
def test_each_case_has_its_next_step(
    built: Built, done: list[Does], step: str, picked: str, printed: str
) -> None:
    for each in done:
        each(built)
    found = built.step
    assert " | ".join(told(one) for one in (found, found.beside) if one is not None) == step
    sitting = built.programme.sitting
    assert sitting is not None
    first = next(to_take_up(built.programme, sitting), None)
    assert (first.label if first else "") == picked
    assert " > ".join(built.unfolded) == printed
    assert built.floor.step(built.now).course == found  # the key of the floor


@pytest.mark.parametrize("carried", [None, True])
def test_a_motion_comes_before_the_next_speaker(built: Built, *, carried: bool | None) -> None:
    for each in begun(take(2), ask(2), ask(2)):
        each(built)
    first = built.floor.order[0].id
    built.do("give_floor", request_id=first)
    assert built.floor.step(built.now).name == "next"
    moved(MotionKind.SUSPEND, carried=carried)(built)
    assert built.floor.step(built.now).name == "end"
    built.do("end_statement", request_id=first)
    assert told(built.step) == ("suspend" if carried else "motion")
