"""The state of the adoption: what is adopted together, what is left, what was deferred."""

from dataclasses import replace

from ui.panels.report.adoption.adoption_now import AdoptionNow
from wgdesk.live.passages import ReportPassage

STATES = {
    "a1": "adopted",
    "a2": "pending",
    "a3": "deferred",
    "b1": "pending",
    "b2": "amended",
    "b3": "pending",
    "b4": "deferred",
    "b5": "pending",
}
NOW = AdoptionNow(
    passages=tuple(ReportPassage(key, f"{at}.", key, key[0]) for at, key in enumerate(STATES, 1)),
    states=STATES,
)


def at(key: str, *chosen: str, **more: object) -> AdoptionNow:
    place = list(STATES).index(key)
    return replace(NOW, at=place, chosen=frozenset(chosen or (key,)), **more)  # type: ignore[arg-type]


def keys(passages: tuple[ReportPassage, ...]) -> list[str]:
    return [one.block for one in passages]


def test_deferred_passages_are_not_counted_as_decided() -> None:
    assert NOW.decided == 2
    assert (NOW.count("pending"), NOW.count("deferred")) == (4, 2)
    assert keys(NOW.deferred) == ["a3", "b4"]


def test_a_single_passage_is_adopted_whether_pending_or_deferred() -> None:
    assert keys(at("a2").to_adopt) == ["a2"]
    assert keys(at("a3").to_adopt) == ["a3"]
    assert at("b2").to_adopt == ()
    assert keys(at("b2", waiting=frozenset({"b2"})).to_adopt) == ["b2"]  # an amendment is waiting


def test_of_several_passages_only_pending_unamended_ones_are_adopted() -> None:
    assert keys(at("b1", *STATES).to_adopt) == ["a2", "b1", "b3", "b5"]
    assert keys(at("b1", *STATES, waiting=frozenset({"b3"})).to_adopt) == ["a2", "b1", "b5"]


def test_the_rest_of_a_section_runs_from_here_to_its_end() -> None:
    assert keys(at("a1").rest_of_section) == ["a2"]
    assert keys(at("b2").rest_of_section) == ["b3", "b5"]
    assert keys(at("b2", waiting=frozenset({"b5"})).rest_of_section) == ["b3"]
    assert NOW.rest_of_section == ()


def test_the_next_passage_is_pending_wraps_round_and_only_then_deferred() -> None:
    left = at("b5").next_left()
    assert left is not None
    assert left.block == "a2"
    done = at("b5", states={key: "adopted" if was == "pending" else was for key, was in STATES.items()})
    left = done.next_left()
    assert left is not None
    assert left.block == "a3"
    assert at("a1", states=dict.fromkeys(STATES, "adopted")).next_left() is None


def test_next_deferred_begins_at_the_first_and_wraps_round() -> None:
    found = [at(key).next_deferred() for key in ("b5", "a3", "b4")]
    assert [one.block for one in found if one is not None] == ["a3", "b4", "a3"]
    assert [one.block for one in at("a3").coming(2)] == ["b1", "b3"]
