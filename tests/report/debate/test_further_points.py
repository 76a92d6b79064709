"""Further points of those who made one, points set against each other, and what speakers are called."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting, words

REAFFIRMED = {"verb": words("أكد مجدداً", "reaffirmed"), "said": words("الالتزام", "the commitment")}
STRESSED = {"verb": words("شدد", "stressed"), "said": words("على التعاون", "cooperation")}
NOTED = {"form": "noted", "said": words("الوقت ضيق", "time was short")}
AGAIN = {**STRESSED, "form": "same"}
STATES = {"quantifier": "all", "noun": "member_states"}


def debated(*points: dict[str, Any], **options: str) -> Printed:
    """Return the report on points of one paragraph, unless they say of which."""
    together = [{"paragraph": 1, **one} for one in points]
    return Printed(meeting(item={"points": together}, options=options))


def lines(printed: Printed, lang: str) -> list[str]:
    return printed.lines(lang, "deliberations/points/")


def test_a_point_has_a_noun_of_its_own() -> None:
    printed = debated(
        {**REAFFIRMED, "quantifier": "most", "noun": "member_states", "delegations": True},
        {**STRESSED, "quantifier": "several", "noun": "speakers", "paragraph": 2},
        {**STRESSED, "quantifier": "several", "paragraph": 3},
        {**STRESSED, "quantifier": "one", "noun": "states_parties", "paragraph": 4},
        debaters="participants",
    )
    assert lines(printed, "en") == [
        "Most Member States reaffirmed the commitment.",
        "Several speakers stressed cooperation.",
        "Several participants stressed cooperation.",
        "One State party stressed cooperation.",
    ]
    assert lines(printed, "ar") == [
        "وأكدت معظم الدول الأعضاء مجدداً الالتزام.",
        "وشدد عدة متكلمين على التعاون.",
        "وشدد عدة مشاركين على التعاون.",
        "وشددت إحدى الدول الأطراف على التعاون.",
    ]


def test_an_adverb_and_another_lead_in() -> None:
    printed = debated(
        {**STRESSED, **STATES, "adverb": "unanimously", "joins": "on", "topic": words("السلام", "peace")},
        {**NOTED, "adverb": "once_again", "joins": "also"},
    )
    assert lines(printed, "en") == [
        "On peace, Member States unanimously stressed cooperation. It was also once again noted that time was"
        " short."
    ]
    assert lines(printed, "ar") == [
        "وبشأن السلام، شددت الدول الأعضاء بالإجماع على التعاون. كما لوحظ مجدداً أن الوقت ضيق."
    ]


def test_a_further_point_of_all_is_theirs() -> None:
    printed = debated({**REAFFIRMED, **STATES}, {**STRESSED, **STATES, "joins": "also"})
    assert lines(printed, "en") == [
        "Member States reaffirmed the commitment. They also stressed cooperation."
    ]
    assert lines(printed, "ar") == ["وأكدت الدول الأعضاء مجدداً الالتزام. كما شددت على التعاون."]
    more = debated(
        {**REAFFIRMED, **STATES},
        AGAIN,
        {**STRESSED, **STATES, "joins": "also"},
        {**STRESSED, **STATES, "joins": "further"},
    )
    assert lines(more, "en") == [
        "Member States reaffirmed the commitment. They stressed cooperation. They also stressed cooperation."
        " They further stressed cooperation."
    ]


def test_all_are_named_again_where_they_may_be_others() -> None:
    also = {**STRESSED, **STATES, "joins": "also"}
    ended = {"form": "free", "said": words("وانتهى ذلك", "That ended")}
    went_on = {"continuation": words("وانتهى ذلك", "That ended")}
    cases: list[tuple[list[dict[str, Any]], str]] = [
        ([{**STRESSED, **STATES}], "Member States stressed cooperation."),
        ([{**STRESSED, "noun": "delegates"}, also], "Member States also stressed cooperation."),
        ([NOTED, also], "Member States also stressed cooperation."),
        ([ended, also], "Member States also stressed cooperation."),
        ([{**AGAIN, **went_on}, also], "Member States also stressed cooperation."),
        ([{**also, "noun": "delegates"}], "Delegates also stressed cooperation."),
        ([{**also, "groups": 1}], "Member States, including one group of States, also stressed cooperation."),
        ([{**also, "joins": "regard"}], "In that regard, Member States stressed cooperation."),
    ]
    printed = debated(*_paragraphs([{**REAFFIRMED, **STATES}, *after] for after, _ in cases))
    for line, (_, en) in zip(lines(printed, "en"), cases, strict=True):
        assert line.startswith("Member States reaffirmed the commitment. ")
        assert line.endswith(en)
    assert not printed.found("point-groups-not-printed")
    apart = debated(*_paragraphs([[{**REAFFIRMED, **STATES}], [also]]))
    assert lines(apart, "en")[1] == "Member States also stressed cooperation."


def _paragraphs(each: Iterable[list[dict[str, Any]]]) -> Iterator[dict[str, Any]]:
    for number, together in enumerate(each, start=1):
        yield from ({**one, "paragraph": number} for one in together)


def test_a_further_point_of_a_named_group_is_its_own() -> None:
    group, other = {"voice": "group", "grouping": "AFR"}, {"voice": "group", "grouping": "DEV"}
    made = [{**REAFFIRMED, **group}, {**STRESSED, **group, "joins": "also"}]
    some = [{**REAFFIRMED, **other}, {**STRESSED, **other, "joins": "likewise"}]
    apart = [{**REAFFIRMED, **group}, {**STRESSED, **other, "joins": "also"}]
    groupings = [
        {"code": "AFR", "name": words("المجموعة الأفريقية", "the African Group")},
        {"code": "DEV", "name": words("البلدان النامية", "developing countries")},
    ]
    printed = Printed(meeting(item={"points": [*_paragraphs([made, some, apart])]}, groupings=groupings))
    assert lines(printed, "en") == [
        "The African Group reaffirmed the commitment. It also stressed cooperation.",
        "Developing countries reaffirmed the commitment. They also stressed cooperation.",
        "The African Group reaffirmed the commitment. Developing countries also stressed cooperation.",
    ]
    assert lines(printed, "ar")[:2] == [
        "وأكدت المجموعة الأفريقية مجدداً الالتزام. كما شددت على التعاون.",
        "وأكدت البلدان النامية مجدداً الالتزام. وشددت أيضاً على التعاون.",
    ]
    assert printed.found("point-groups-not-printed") == []


def test_several_may_be_others() -> None:
    several = {**STRESSED, "quantifier": "several", "delegations": True}
    printed = debated(several, {**several, "joins": "also"})
    assert lines(printed, "en") == [
        "Several delegations stressed cooperation. Several delegations also stressed cooperation."
    ]


def test_after_a_sentence_on_nobody_it_is_the_same_delegation() -> None:
    one = {**REAFFIRMED, "quantifier": "one", "noun": "delegations"}
    printed = debated(
        *(one, NOTED, {**AGAIN, "joins": "however_begins"}, AGAIN),
        *({**NOTED, "paragraph": 2}, {**AGAIN, "paragraph": 2}),
    )
    assert lines(printed, "en") == [
        "One delegation reaffirmed the commitment. It was noted that time was short. However, the same"
        " delegation stressed cooperation. The delegation stressed cooperation.",
        "It was noted that time was short. One delegation stressed cooperation.",
    ]
    assert lines(printed, "ar")[0] == (
        "وأكد أحد الوفود مجدداً الالتزام. ولوحظ أن الوقت ضيق. غير أن الوفد نفسه شدد على التعاون. وشدد على"
        " التعاون."
    )


def test_a_sentence_without_a_speaker_goes_on_and_they_may_follow() -> None:
    """A/80/39, 11: "It represented solidarity among Southern countries" goes on in indirect speech."""
    solidarity = words("فهو يعبر عن التضامن", "It represented solidarity")
    states = {**REAFFIRMED, "quantifier": "most", "noun": "member_states"}
    printed = debated(states, {"form": "free", "said": solidarity}, AGAIN)
    assert lines(printed, "en") == [
        "Most Member States reaffirmed the commitment. It represented solidarity. They stressed cooperation."
    ]
    assert lines(printed, "ar") == [
        "وأكدت معظم الدول الأعضاء مجدداً الالتزام. فهو يعبر عن التضامن. وشددت على التعاون."
    ]


def test_two_delegations_are_two() -> None:
    one = {**REAFFIRMED, "quantifier": "one", "noun": "delegations"}
    printed = debated(one, NOTED, {**one, "joins": "also"}, single_speaker="article")
    assert lines(printed, "en") == [
        "A delegation reaffirmed the commitment. It was noted that time was short. A delegation also"
        " reaffirmed the commitment."
    ]


def test_whoever_may_be_taken_for_another_is_named_again_after_a_sentence_on_nobody() -> None:
    cases: list[tuple[dict[str, Any], str]] = [
        ({"quantifier": "some", "noun": "delegations"}, "Some delegations"),
        ({"voice": "secretariat"}, "The Secretariat"),
        ({"voice": "state_groups", "quantifier": "one", "group_size": 31}, "The same group of States"),
        ({"noun": "members", "groups": 1}, "The same group of States"),
        (
            {"quantifier": "one", "noun": "members", "joined_groups": "several"},
            "Several regional groups and one member",
        ),
    ]
    printed = debated(*_paragraphs([{**REAFFIRMED, **made}, NOTED, AGAIN] for made, _ in cases))
    for line, (_, en) in zip(lines(printed, "en"), cases, strict=True):
        assert line.endswith(f"time was short. {en} stressed cooperation.")


def test_two_points_are_set_against_each_other() -> None:
    some, other = {**REAFFIRMED, "quantifier": "some"}, {**STRESSED, "quantifier": "other"}
    pairs = [[some, {**other, "joins": joins}] for joins in ("while", "while_begins")]
    printed = debated(*_paragraphs(pairs), debaters="members")
    assert lines(printed, "en") == [
        "Some members reaffirmed the commitment, while others stressed cooperation.",
        "While some members reaffirmed the commitment, other members stressed cooperation.",
    ]
    assert lines(printed, "ar") == [
        "وأكد بعض الأعضاء مجدداً الالتزام، في حين شدد أعضاء آخرون على التعاون.",
        "وفي حين أكد بعض الأعضاء مجدداً الالتزام، شدد أعضاء آخرون على التعاون.",
    ]


@pytest.mark.parametrize(
    ("made", "en", "ar"),
    [
        ({"quantifier": "one"}, "One speaker", "أكد أحد المتكلمين مجدداً الالتزام، وشدد على التعاون."),
        ({"quantifier": "two"}, "Two speakers", "أكد متكلمان مجدداً الالتزام، وشددا على التعاون."),
        ({"voice": "secretariat"}, "The Secretariat", "أكدت الأمانة مجدداً الالتزام، وشددت على التعاون."),
    ],
)
def test_those_who_made_a_point_are_not_set_against_themselves(made: Any, en: str, ar: str) -> None:
    """One sentence has both of their acts (A/80/16, 22)."""
    second = {**STRESSED, "form": "same", "joins": "while_begins"}
    printed = debated(*_paragraphs([[{**REAFFIRMED, **made}, second]]))
    assert lines(printed, "en") == [f"{en} reaffirmed the commitment and stressed cooperation."]
    assert [line.removeprefix("و") for line in lines(printed, "ar")] == [ar]
    assert printed.found("point-set-against-nothing") == []


def test_a_comma_parts_two_acts_where_the_first_has_one() -> None:
    old = words("الالتزام، القديم", "the commitment, an old one")
    made = {**REAFFIRMED, "quantifier": "one", "said": old}
    second = {**STRESSED, "form": "same", "joins": "while_begins"}
    (line,) = lines(debated(*_paragraphs([[made, second]])), "en")
    assert line == "One speaker reaffirmed the commitment, an old one, and stressed cooperation."
    series = (
        "ties with A, B and C on strengthening the systems of public administration that serve all people"
    )
    long = {"said": words("العلاقات", f"{series} in the years to come")}
    (line,) = lines(debated({**REAFFIRMED, **long}, {**AGAIN, "joins": "and"}), "en")
    assert line == f"One speaker reaffirmed {series} in the years to come and stressed cooperation."
    near = {"said": words("العلاقات", "ties with A, B and C on the systems of public administration")}
    (line,) = lines(debated({**REAFFIRMED, **near}, {**AGAIN, "joins": "and"}), "en")
    assert line.endswith("administration, and stressed cooperation.")


@pytest.mark.parametrize(
    ("first", "second", "en", "ar"),
    [
        (
            {"form": "view", "said": words("الوقت ضيق", "time was short")},
            {"form": "view", "said": words("العمل كثير", "work was plenty")},
            "The view was expressed that time was short and that work was plenty.",
            "أُعرب عن رأي مفاده أن الوقت ضيق، وأن العمل كثير.",
        ),
        (
            {"form": "noted", "said": words("الوقت ضيق", "time was short")},
            {"form": "clarification", "said": words("المهل", "the deadlines")},
            "It was noted that time was short, and clarification was sought on the deadlines.",
            "لوحظ أن الوقت ضيق، وطُلب إيضاح بشأن المهل.",
        ),
    ],
)
def test_two_impersonal_clauses_may_share_a_sentence(
    first: dict[str, Any], second: dict[str, Any], en: str, ar: str
) -> None:
    """As in A/80/16, 50 and 58."""
    printed = debated(*_paragraphs([[first, {**second, "joins": "and"}]]))
    assert lines(printed, "en") == [en]
    assert lines(printed, "ar") == [f"و{ar}"]
    alone = debated(*_paragraphs([[{**second, "joins": "and"}]]))
    assert len(alone.found("point-set-against-nothing")) == 1


def test_the_same_speaker_follows_an_impersonal_sentence_as_a_contrast() -> None:
    second = {**STRESSED, "form": "same", "joins": "while_begins"}
    printed = debated(*_paragraphs([[{**REAFFIRMED, "quantifier": "one"}, NOTED, second]]))
    assert "while it was noted that" in lines(printed, "en")[0].lower()


def test_others_are_called_by_their_name_unless_it_is_that_of_the_first() -> None:
    cases: list[tuple[dict[str, Any], dict[str, Any], str]] = [
        ({"noun": "delegates"}, {"quantifier": "other"}, "other members"),
        ({}, {"quantifier": "another"}, "another member"),
        ({"voice": "chair"}, {"quantifier": "other"}, "other members"),
        ({}, {"quantifier": "other", "voice": "groups"}, "other regional groups"),
        ({"form": "noted"}, {"quantifier": "other"}, "other members"),
        ({"quantifier": "many"}, {"quantifier": "other", "noun": "members"}, "others"),
    ]
    pairs = [
        [{**REAFFIRMED, "quantifier": "some", **first}, {**STRESSED, **then, "joins": "while"}]
        for first, then, _ in cases
    ]
    printed = debated(*_paragraphs(pairs), debaters="members")
    for line, (*_, en) in zip(lines(printed, "en"), cases, strict=True):
        assert line.endswith(f", while {en} stressed cooperation.")


def test_a_point_set_against_none_is_told() -> None:
    some, other = {**REAFFIRMED, "quantifier": "some"}, {**STRESSED, "quantifier": "other"}
    ended = {**STRESSED, "continuation": words("وانتهى ذلك", "That ended")}
    against, begun = {**other, "joins": "while"}, {**other, "joins": "while_begins"}
    paragraphs = [[some, against], [some, begun], [against], [begun], [ended, begun], [some, against, begun]]
    printed = debated(*_paragraphs(paragraphs))
    alone = [one.id for one in printed.record.points]
    found = printed.found("point-set-against-nothing")
    assert [one.source.row for one in found if one.source] == [alone[at] for at in (4, 5, 7, 10)]
    for lang in ("ar", "en"):
        assert {dict(one.facts)["n"] for one in printed.found("point-set-against-nothing", lang)} == {"2"}
    assert not any("hile" in line for line in lines(printed, "en")[2:5])


def test_a_point_on_a_panel_is_set_against_none_of_another_paragraph() -> None:
    """The points of a panel and of the item stand apart, though their paragraphs have the same numbers."""
    on_panel = {"panel": "2.1", "paragraph": 1}
    some, other = {**REAFFIRMED, "quantifier": "some"}, {**STRESSED, "quantifier": "other", "joins": "while"}
    panels = {"panels": [{"sitting": 1, "panellists": ["guest"]}]}

    def against(*points: dict[str, Any]) -> list[int]:
        printed = Printed(meeting(item={**panels, "points": list(points)}))
        keys = [one.id for one in printed.record.points]
        found = printed.found("point-set-against-nothing")
        return [keys.index(one.source.row) for one in found if one.source]

    assert against({**some, "paragraph": 1}, {**other, **on_panel}) == [1]
    between = {**some, "paragraph": 1}
    assert against({**some, **on_panel}, between, {**other, **on_panel}) == []
