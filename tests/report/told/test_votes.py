"""Votes that contradict other facts, and votes whose numbers were not recorded."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import File, Printed, meeting, words

DRAFT = words("مشروع المقرر", "the draft decision")


def voted(*numbers: int | None, **facts: Any) -> Printed:
    """Return the report of a meeting that adopted a text by a vote of these numbers."""
    votes = dict(zip(("in_favour", "against", "abstaining"), numbers, strict=False))
    action = {"sitting": 1, "verb": "adopted", "object": DRAFT, "manner": "vote", "item": "2"}
    present = facts.pop("present", None)
    file = meeting(actions={"a": action | facts | {k: n for k, n in votes.items() if n is not None}})
    if present is not None:
        file["sittings"][0]["present"] = present
        if "EU" in present:  # its members are in no list of those present
            file["roster"] = True
    return Printed(file)


def keys(printed: Printed) -> set[str]:
    kinds = ("vote-not-carried", "vote-carried", "vote-of-nobody", "votes-exceed-room")
    kinds += ("tally-differs", "vote-without-tally")
    return {kind for kind in kinds if printed.found(kind)}


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("numbers", "told"),
    [
        ((1, 2, 0), {"vote-not-carried"}),
        ((2, 2, 0), {"vote-not-carried"}),
        ((0, 0, 3), {"vote-not-carried"}),
        ((0, 0, 0), {"vote-of-nobody"}),
        ((0, 0), {"vote-of-nobody"}),
        ((2, 1, 0), set()),
        ((1, 0), set()),
        ((), {"vote-without-tally"}),
    ],
)
def test_a_vote_that_did_not_carry_stops_the_final(numbers: tuple[int, ...], told: set[str]) -> None:
    printed = voted(*numbers)
    assert keys(printed) == told
    for kind in told:
        for lang in ("ar", "en"):
            (found,) = printed.found(kind, lang)
            assert (found.blocking, found.panel, found.source.table) == (True, "sittings", "action")


def test_a_lost_text_is_told_as_rejected() -> None:
    lost = voted(1, 2, 0, verb="rejected")
    assert keys(lost) == set()
    assert lost.lines("en", "action/")[0].endswith(
        "rejected the draft decision by 2 votes to 1, with no abstentions."
    )
    assert lost.lines("ar", "action/")[0].endswith(
        "رفض الفريق العامل مشروع المقرر بأغلبية صوتين مقابل صوت واحد ودون امتناع أي عضو عن التصويت."
    )


def test_a_tie_is_no_majority() -> None:
    even = voted(2, 2, 1, verb="rejected", voting="recorded")
    assert keys(even) == set()
    assert even.lines("en", "action/")[0].endswith("by a recorded vote of 2 to 2, with 1 abstention.")
    assert even.lines("ar", "action/")[0].endswith(
        "بتصويت مسجل بتعادل الأصوات، صوتين مقابل صوتين وامتناع عضو واحد عن التصويت."
    )
    nobody = voted(0, 0, 3, verb="rejected").lines("ar", "action/")[0]
    assert nobody.endswith("دون أي صوت مؤيد أو معارض وامتناع ٣ أعضاء عن التصويت.")


def test_a_rejection_with_a_majority_in_favour_is_asked_about() -> None:
    assert keys(voted(3, 2, 0, verb="rejected")) == {"vote-carried"}


def test_those_not_participating_are_in_no_list() -> None:
    ballots = {"in_favour": ["EGY", "FRA"], "not_participating": ["KEN"]}
    printed = voted(2, 0, 0, voting="recorded", ballots=ballots)
    assert keys(printed) == set()
    assert not any("Kenya" in line for line in printed.lines("en", "action/"))


def test_a_finding_on_a_vote_has_its_numbers() -> None:
    (found,) = voted(1, 2, 0).found("vote-not-carried")
    assert dict(found.facts) == {"n": "1", "favour": "1", "against": "2"}


def test_abstentions_that_nobody_counted_are_not_told() -> None:
    assert voted(5, 1).lines("en", "action/")[0].endswith("adopted the draft decision by 5 votes to 1.")
    assert voted(5, 1, 0).lines("en", "action/")[0].endswith("by 5 votes to 1, with no abstentions.")
    assert voted(5, 1).lines("ar", "action/")[0].endswith("بأغلبية ٥ أصوات مقابل صوت واحد.")


def test_all_ballots_say_how_many_abstained() -> None:
    ballots = {"in_favour": ["EGY", "FRA"], "against": ["KEN"], "abstaining": ["LBN"]}
    lines = voted(2, 1, voting="recorded", ballots=ballots).lines("en", "action/")
    assert ", with 1 abstention. The voting was as follows:" in lines[0]


def test_a_list_of_ballots_short_of_the_tally_is_open() -> None:
    printed = voted(3, 0, 1, voting="recorded", ballots={"in_favour": ["EGY", "FRA", "KEN"]})
    assert printed.lines("en", "action/")[1:] == [
        "In favour: Egypt, France and Kenya.",
        "Against: None.",
        "Abstaining: [...].",
    ]
    assert printed.lines("ar", "action/")[-1] == "الممتنعون عن التصويت: [...]."
    assert keys(printed) == {"tally-differs"}


# -- the room ----------------------------------------------------------------------------------------------


def test_more_votes_than_there_were_delegations() -> None:
    assert keys(voted(4, 0, 0, present=["EGY", "FRA", "KEN"])) == {"votes-exceed-room"}
    (found,) = voted(2, 1, 1, present=["EGY", "FRA", "KEN", "PAK"]).found("votes-exceed-room")
    # Pakistan is no party and has no vote.
    assert dict(found.facts) == {"n": "1", "cast": "4", "most": "3", "sitting": "1"}
    assert keys(voted(3, 0, 0, present=["EGY", "FRA", "KEN", "PAK"])) == set()


def test_votes_are_not_compared_with_unrecorded_presence() -> None:
    assert keys(voted(60, 1, 1)) == set()


def test_a_regional_organization_casts_the_votes_of_its_members() -> None:
    assert keys(voted(28, 0, 0, present=["EGY", "EU"])) == set()
    assert keys(voted(180, 60, 0, present=["EGY", "EU"])) == {"votes-exceed-room"}


def test_voting_without_presence_is_a_finding() -> None:
    ballots = {"in_favour": ["EGY", "FRA"]}
    printed = voted(2, 0, 0, voting="recorded", ballots=ballots, present=["EGY", "KEN", "LBN"])
    (found,) = printed.found("voted-not-present")
    assert (found.blocking, dict(found.facts)) == (True, {"name": "France", "sitting": "1"})
    assert not voted(2, 0, 0, voting="recorded", ballots=ballots).found("voted-not-present")


# -- motions -----------------------------------------------------------------------------------------------


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("carried", "favour", "against", "told"),
    [
        (True, 1, 2, True),
        (True, 2, 2, True),
        (False, 2, 1, True),
        (True, 2, 1, False),
        (False, 1, 2, False),
        (None, 1, 2, False),
        (True, None, None, False),
    ],
)
def test_a_motion_has_the_outcome_of_its_votes(
    carried: bool | None, favour: int | None, against: int | None, told: bool
) -> None:
    votes = {"in_favour": favour, "against": against, "carried": carried}
    motion: File = {"kind": "close_debate", "moved_at": "2026-10-06T09:30+02:00", **votes}
    file = meeting()
    file["sittings"][0]["motions"] = [motion]
    assert bool(Printed(file).found("motion-contradicted")) is told
