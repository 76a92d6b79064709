"""How many spoke where the record has no names: by kind, after each introduction, at several meetings."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import File, Printed, said
from tests.report.debate.test_documents_introduced import official
from tests.report.debate.test_rounds import told


def counted(*kinds: tuple[str, int], at: str = "10:20", **facts: Any) -> list[File]:
    """Return numbers of speakers at the first sitting, by kind."""
    time = {"said_at": f"2026-10-06T{at}+02:00"} if at else {}
    return [{"sitting": 1, "kind": kind, "number": n, **time, **facts} for kind, n in kinds]


def printed(*requests: File, counts: list[File], sittings: tuple[int, ...] = (1, 2), **parts: Any) -> Printed:
    return told(*requests, item={"sittings": list(sittings), "speaker_counts": counts}, **parts)


@pytest.mark.sampled
def test_they_are_told_after_each_introduction_as_those_who_have_names() -> None:
    counts = counted(("international", 5), ("deciders", 7), ("other_states", 19))
    counts += counted(("ngos", 1), at="10:50")
    found = printed(official("A/1"), official("A/2", at="10:30"), counts=counts)
    first, spoke, second, again = found.lines("en", "statements/")
    assert first.endswith("(A/1).")
    assert spoke == (
        "Thereafter, statements were made by 7 parties to the Protocol, 19 observer States and 5"
        " international organizations."
    )
    assert second.endswith("(A/2).")
    assert again == "Thereafter, a statement was made by one non-governmental organization."
    assert found.lines("ar", "statements/")[1] == (
        "وبعد ذلك، تكلم ممثلو سبعة أطراف في البروتوكول و١٩ دولة لها صفة المراقب وخمس منظمات دولية."
    )


@pytest.mark.sampled
def test_without_a_time_they_came_last() -> None:
    found = printed(official("A/1"), official("A/2", at="10:30"), counts=counted(("delegations", 3), at=""))
    assert found.lines("en", "statements/")[-1] == "Thereafter, statements were made by three delegations."
    assert len(found.lines("en", "statements/")) == 3


@pytest.mark.sampled
def test_those_of_several_meetings_are_one_number_with_their_meetings() -> None:
    counts = [{"sitting": 2, "since": 1, "kind": "deciders", "number": 2}]
    found = printed(official("A/1"), counts=counts)
    assert found.lines("en", "statements/")[-1] == (
        "At the 1st and 2nd meetings, statements were made by two parties to the Protocol."
    )
    assert found.lines("ar", "statements/")[-1].startswith("وفي الجلستين الأولى والثانية، تكلم ممثلا طرفين")


@pytest.mark.sampled
def test_beside_named_speakers_others_also_spoke() -> None:
    options = {"statements_form": "listed"}
    counts = counted(("ngos", 4))
    found = printed(official("A/1"), said("EGY", at="10:10"), counts=counts, options=options)
    assert found.lines("en", "statements/")[1:] == [
        "Thereafter, a statement was made by the representative of Egypt.",
        "Statements were also made by four non-governmental organizations.",
    ]


@pytest.mark.sampled
def test_in_a_section_on_statements_the_item_is_named() -> None:
    usual = {"occasions_order": "by_kind", "statements_at": "unsaid"}
    found = printed(counts=counted(("delegations", 21)), options=usual, outline=["opening", "statements"])
    assert found.lines("en", "statements/") == [
        "Under agenda item 2, statements were made by 21 delegations."
    ]
    all_decide = usual | {"term_deciders": "participants"}
    states = printed(counts=counted(("deciders", 8)), options=all_decide, outline=["opening", "statements"])
    assert states.lines("en", "statements/")[0].endswith(" statements were made by eight States.")


def test_the_check_tells_of_an_outline_that_has_no_place_for_them() -> None:
    def lacking(outline: list[str]) -> set[str]:
        found = printed(counts=counted(("delegations", 21)), outline=outline).found("not-in-outline")
        return {str(dict(one.facts)["what"]) for one in found}

    assert "counted" in lacking(["opening", "deliberations"])
    assert "counted" not in lacking(["opening", "chapters"])
