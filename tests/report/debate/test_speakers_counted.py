"""How many spoke, for which groups, and how many other delegations."""

from __future__ import annotations

import pytest

from tests.report.debate.small_record import said, words
from tests.report.debate.test_general_exchange import (
    AFRICANS,
    OBSERVERS,
    for_africans,
    general,
    lines,
    observing,
)


@pytest.mark.sampled
def test_counted_speakers_and_the_groups_for_whom_they_spoke() -> None:
    rows = [
        for_africans(),
        *(said(one, "2", at=f"10:{n}") for n, one in enumerate(("EGY", "PAK", "IRN"), 11)),
    ]
    printed = general(rows, options={"statements_form": "counted"}, **AFRICANS)
    assert lines(printed, "en") == [
        "Under agenda item 2, statements were made by three delegations, including a representative of the"
        " African Group."
    ]
    assert lines(printed, "ar")[0].endswith("ممثلو ثلاثة وفود، من بينهم ممثل عن المجموعة الأفريقية.")
    by_kind = general(rows, options={"statements_form": "counted_by_kind"}, **AFRICANS)
    assert lines(by_kind, "en")[0].endswith(
        "one party to the Protocol and two observer States, including on behalf of the African Group."
    )
    assert lines(by_kind, "ar")[0].endswith("، بما في ذلك باسم المجموعة الأفريقية.")


@pytest.mark.sampled
def test_other_delegations_are_counted_apart() -> None:
    """The number of States, with the Union, then that of organizations (A/80/39, para. 6)."""
    apart = observing(statements_form="counted_apart", statements_behalf="sentence")
    assert lines(apart, "en") == [
        "Under agenda item 2, statements were made by three delegations, including a representative of the"
        " European Union.",
        "A statement was also made by one other delegation, representing an intergovernmental organization.",
    ]
    assert lines(apart, "ar") == [
        "في إطار البند ٢ من جدول الأعمال، تكلم ممثلو ثلاثة وفود، من بينهم ممثل عن الاتحاد الأوروبي.",
        "وتكلم أيضاً ممثل وفد واحد آخر من المنظمات الحكومية الدولية.",
    ]
    alone = general(
        [said("LAS", "2"), said("UNEP", "2", at="10:05")], options={"statements_form": "counted_apart"}
    )
    assert lines(alone, "en") == ["Under agenda item 2, statements were made by two delegations."]
    union = observing(statements_form="counted_apart", observing_union="organizations")
    assert " by three delegations, including a representative of the European Union." in lines(union, "en")[0]


@pytest.mark.sampled
def test_organizations_of_all_kinds_may_be_counted_together() -> None:
    """In the form of E/2025/24, chap. II: "nine observer States and four international organizations"."""
    rows = [said(one, "2", at=f"10:{n}") for n, one in enumerate(("PAK", "LAS", "UNEP"), 10)]
    by_kind = {"statements_form": "counted_by_kind"}
    apart = general(rows, options=by_kind)
    assert lines(apart, "en")[0].endswith(
        " by one observer State, one entity of the United Nations system and one intergovernmental"
        " organization."
    )
    together = by_kind | {"organizations_counted": "together", "counted_speakers": "representatives"}
    printed = general(rows, options=together)
    assert lines(printed, "en")[0].endswith(
        " statements were made by the representatives of one observer State and two international"
        " organizations."
    )
    assert lines(printed, "ar")[0].endswith("تكلم ممثلو دولة واحدة لها صفة المراقب ومنظمتين دوليتين.")
    alone = general(rows[:1], options=together)
    assert lines(alone, "en")[0].endswith("a statement was made by the representative of one observer State.")
    apart_too = together | {"statements_form": "counted_apart"}
    others = general([*rows, said("EGY", "2", at="10:20")], options=apart_too)
    assert lines(others, "en")[1].endswith(", representing international organizations.")


@pytest.mark.sampled
def test_who_all_spoke_for_groups_are_named_without_their_number() -> None:
    union = observing(OBSERVERS[2:], statements_form="counted_apart")
    assert lines(union, "en")[0] == (
        "Under agenda item 2, a statement was made by a representative of the European Union."
    )
    assert lines(union, "ar")[0].endswith("تكلم ممثل عن الاتحاد الأوروبي.")
    alone = general([for_africans()], options={"statements_form": "counted"}, **AFRICANS)
    assert lines(alone, "en") == [
        "Under agenda item 2, a statement was made by a representative of the African Group."
    ]
    rows = [for_africans(), said("EGY", "2", at="10:05")]
    too = general(rows, options={"statements_form": "counted"}, **AFRICANS)
    assert lines(too, "en")[0].endswith(" by one delegation, including on behalf of the African Group.")


@pytest.mark.sampled
def test_nobody_represents_countries_on_whose_behalf_somebody_spoke() -> None:
    behalf = words("ست دول", "six countries")
    rows = [said("EGY", "2", behalf=behalf), said("KEN", "2", at="10:05")]
    counted = general(rows, options={"statements_form": "counted"})
    assert lines(counted, "en")[0].endswith("two delegations, including on behalf of six countries.")
    assert lines(counted, "ar")[0].endswith("ممثلا وفدين، بما في ذلك باسم ست دول.")
    alone = general(rows[:1], options={"statements_form": "counted"})
    assert lines(alone, "en")[0].endswith(" was made by one delegation, on behalf of six countries.")
