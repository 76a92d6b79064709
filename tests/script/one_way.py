"""Checks that a printed script is a consistent way through the sitting."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from wgdesk.phrasing.facts import RecommendationNumbers
from wgdesk.phrasing.script_facts import ItemLabel, ItemLabels, Numbers
from wgdesk.phrasing.tree import Say
from wgdesk.script.moment import Moment

_ONCE = ("call-to-order", "opening", "agenda", "organization", "report", "whole-report", "entrust")
_ADOPTING = ("adopt-recommendations", "adopt-all")
GIVING = ("give", "give-timed", "give-video", "own-statement")
_OPENING = ("open-floor", "any-other", "any-delegation", "close-list")
_OFFERING = ("open-floor", "no-more", "any-other", "any-delegation")
_DECIDING = (*_ADOPTING, "vote-recommendations", "vote-all", "action", "action-vote", "action-put")
_GAVELS = ("adjourn", "close-meeting", "close-meeting-of-year")

# What is said only after something else.
_FIRST = {
    "motion-carried": ("motion-put", "motion-vote"),
    "motion-lost": ("motion-put", "motion-vote"),
    "reservation": ("give-reservation", "give"),
    "reservation-to-decision": ("give-reservation", "give"),
    "part-adopted": ("comments",),
    "thank-rapporteur": ("give-rapporteur",),
}


def assert_one_way(moments: Sequence[Moment]) -> None:
    """Raise if a script decides on something twice or unheard, reopens what it closed, or forgets thanks."""
    course = [one for one in moments if not one.instead]
    told = [one for moment in course for one in moment.sayings]
    kinds = Counter(one.key for one in course)
    assert all(kinds[key] <= 1 for key in _ONCE), kinds
    adopted = Counter(adopted_by(moments))
    assert all(times == 1 for times in adopted.values()), adopted
    parts = Counter(one for one in course if one.key == "part")
    assert all(times == 1 for times in parts.values()), parts
    gavel = [n for n, one in enumerate(told) if one.key in _GAVELS]
    not_held = [one.key for one in course] == ["not-held"]
    assert gavel == ([] if not_held else [len(told) - 1]), "nothing is said after the end"
    _assert_nothing_reopened(told)
    _assert_nobody_is_asked_too_late(told)
    _assert_thanked(told)
    _assert_in_order(told)
    _assert_amendments_are_read(told)


def adopted_by(moments: Sequence[Moment]) -> Iterator[object]:
    """Yield the numbers of the recommendations that a script adopts."""
    for one in (each for moment in moments if not moment.instead for each in moment.sayings):
        facts = dict(one.facts)
        numbers, target = facts.get("numbers"), facts.get("object")
        if one.key in _ADOPTING and isinstance(numbers, Numbers):
            yield from numbers.numbers
        introduced = one.key == "give-introduction"
        if isinstance(target, Say) and target.key == "the-recommendations" and not introduced:
            cited = target.fact("n")
            assert isinstance(cited, RecommendationNumbers)
            yield from cited.numbers


def _assert_nothing_reopened(told: Sequence[Say]) -> None:
    """No item considered or concluded is taken up again; nobody is asked after the list was closed."""
    over: list[ItemLabel] = []
    here: list[ItemLabel] = []
    closed = False
    for one in told:
        facts = dict(one.facts)
        if one.key.startswith(("take-up", "continue")) and one.key != "continue-later":
            closed = False
            taken = _labels(facts.get("item"), facts.get("items"))
            for label in taken:
                assert not any(_within(label, each) for each in over), (label, over)
                assert label not in here, label
            here += taken
        elif one.key in ("concluded", "continue-later"):
            ended = _labels(facts.get("items"))
            over += ended
            here = [label for label in here if not any(_within(label, each) for each in ended)]
        elif one.key in ("list-closed-now", "list-closed", "open-list"):
            closed = True
        elif one.key == "list-reopened":
            closed = False
        assert not (closed and one.key in _OPENING), one


def _assert_nobody_is_asked_too_late(told: Sequence[Say]) -> None:
    """The floor is offered before the outcome of the debate is decided, not after."""
    decided: Say | None = None
    for one in told:
        if one.key in _DECIDING:
            decided = one
        elif one.key in (*GIVING, "any-issues") or one.key.startswith(("take-up", "continue", "resume")):
            decided = None
        assert decided is None or one.key not in _OFFERING, (decided, one)


def _labels(*facts: object) -> list[ItemLabel]:
    found = [one for one in facts if isinstance(one, ItemLabel)]
    return found + [label for one in facts if isinstance(one, ItemLabels) for label in one.items]


def _within(part: ItemLabel, whole: ItemLabel) -> bool:
    known = (whole.number, whole.sub, whole.inner)
    mine = (part.number, part.sub, part.inner)
    return mine[: sum(each is not None for each in known)] == tuple(
        each for each in known if each is not None
    )


def _assert_thanked(told: Sequence[Say]) -> None:
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


def _assert_in_order(told: Sequence[Say]) -> None:
    """Sayings come after what they need: a result after its question, a reservation after the floor."""
    before: list[str] = []
    for one in told:
        needs = _FIRST.get(one.key)
        assert needs is None or any(key in before for key in needs), one
        before.append(one.key)


def _assert_amendments_are_read(told: Sequence[Say]) -> None:
    """Nothing is adopted "as orally amended" before somebody has stated the amendment."""
    read: Say | None = None
    for one in told:
        changed = dict(one.facts).get("orally")
        if one.key == "adopt-agenda" and changed != "none":
            assert read is not None, one
            assert read.key == "agenda-changes", read
        read = one
