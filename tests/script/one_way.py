"""What must be true of every printed script: it is one way through the sitting."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from wgdesk.report.facts import RecommendationNumbers
from wgdesk.report.tree import Say
from wgdesk.script.script_facts import ItemLabel, ItemLabels, Moment, Numbers, Saying

_ONCE = ("call-to-order", "opening", "agenda", "organization", "report", "whole-report", "entrust", "thanks")
_ADOPTING = ("adopt-recommendations", "adopt-all")
GIVING = ("give", "give-timed", "give-video", "own-statement")
_OPENING = ("open-floor", "any-other", "any-delegation", "close-list")


def assert_one_way(moments: Sequence[Moment]) -> None:
    """Raise if a script adopts a text twice, reopens what it closed, or does not thank everybody once."""
    course = [one for one in moments if not one.instead]
    told = [one for moment in course for one in moment.sayings]
    kinds = Counter(one.key for one in course)
    assert all(kinds[key] <= 1 for key in _ONCE), kinds
    adopted = Counter(_adopted(told))
    assert all(times == 1 for times in adopted.values()), adopted
    parts = Counter(one for one in course if one.key == "part")
    assert all(times == 1 for times in parts.values()), parts
    gavel = [n for n, one in enumerate(told) if one.key.startswith(("adjourn", "close-meeting"))]
    assert gavel == [len(told) - 1]
    _assert_nothing_reopened(told)
    _assert_thanked(told)


def _adopted(told: Sequence[Saying]) -> Iterator[object]:
    for one in told:
        facts = dict(one.facts)
        numbers, target = facts.get("numbers"), facts.get("object")
        if one.key in _ADOPTING and isinstance(numbers, Numbers):
            yield from numbers.numbers
        if isinstance(target, Say) and target.key == "the-recommendations":
            cited = target.fact("n")
            assert isinstance(cited, RecommendationNumbers)
            yield from cited.numbers


def _assert_nothing_reopened(told: Sequence[Saying]) -> None:
    """No item is taken up after it was concluded; nobody is asked to speak after the list was closed."""
    over: list[ItemLabel] = []
    closed = False
    for one in told:
        facts = dict(one.facts)
        if one.key.startswith(("take-up", "continue")) and one.key != "continue-later":
            closed = False
            for label in _labels(facts.get("item"), facts.get("items")):
                assert not any(_within(label, each) for each in over), (label, over)
        elif one.key in ("concluded", "continue-later"):
            over += _labels(facts.get("items"))
        elif one.key in ("list-closed-now", "list-closed", "open-list"):
            closed = True
        assert not (closed and one.key in _OPENING), one


def _labels(*facts: object) -> list[ItemLabel]:
    found = [one for one in facts if isinstance(one, ItemLabel)]
    return found + [label for one in facts if isinstance(one, ItemLabels) for label in one.items]


def _within(part: ItemLabel, whole: ItemLabel) -> bool:
    known = (whole.number, whole.sub, whole.inner)
    mine = (part.number, part.sub, part.inner)
    return mine[: sum(each is not None for each in known)] == tuple(
        each for each in known if each is not None
    )


def _assert_thanked(told: Sequence[Saying]) -> None:
    """Whoever was given the floor is thanked once, before anybody else gets it."""
    given = None
    for one in told:
        if one.key in ("thank", "thank-panel"):
            assert given is not None, one
            given = None
        elif one.key in GIVING:
            assert given is None, (given, one)
            given = None if one.key == "own-statement" else one
    assert given is None, given
