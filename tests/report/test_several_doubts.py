"""A sentence with several doubts is correct in every combination of readings."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import chain, combinations
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tests.report.debate.small_record import Printed, meeting, words
from wgdesk.model import ActionVerb, Manner
from wgdesk.phrasing.tree import Role, plain
from wgdesk.reads.values.marks import DoubtNow
from wgdesk.reads.values.record import Record
from wgdesk.report.make import speak

OFFICERS = {
    "people": {"vice": {"gender": "m", "name": words("كريم حداد", "Karim Haddad"), "delegation": "EGY"}},
    "officers": {
        "chair": {"person": "chair", "office": "chair", "elected_at": 1, "by_acclamation": True},
        "vice": {"person": "vice", "office": "vice_chair", "elected_at": 1, "by_acclamation": True},
    },
}


def acted(**facts: Any) -> Printed:
    """Return a meeting that adopted a plan at its first sitting by a recorded vote."""
    action = {
        "sitting": 1,
        "item": "2",
        "verb": "adopted",
        "object": words("خطة العمل", "the workplan"),
        "decided_at": "2026-10-06T12:00+02:00",
        "manner": "vote",
        "voting": "recorded",
        "in_favour": 5,
        "against": 3,
        "abstaining": 1,
        **facts,
    }
    return Printed(meeting(actions={"plan": action}, **{name: dict(part) for name, part in OFFICERS.items()}))


def doubted(record: Record, *marks: tuple[str, int, str, str]) -> Record:
    """Return a record with doubts on these facts: table, row, column, other value."""
    return replace(record, doubts=tuple(DoubtNow(n, *mark) for n, mark in enumerate(marks, start=1)))


def lines(found: Printed, prefix: str, *marks: tuple[str, int, str, str]) -> tuple[list[str], list[str]]:
    """Return the Arabic and the English lines of a draft with these doubts."""
    record, found.record = found.record, doubted(found.record, *marks)
    said = found.lines("ar", prefix), found.lines("en", prefix)
    found.record = record
    return said


def test_two_numbers_of_one_vote() -> None:
    found = acted()
    key = found.record.actions[0].id
    arabic, english = lines(
        found, "action/", ("action", key, "in_favour", "6"), ("action", key, "abstaining", "0")
    )
    assert english[0].endswith(
        "the Working Group adopted the workplan by a recorded vote of 5 [6] to 3, with 1 abstention"
        " [no abstentions]."
    )
    assert arabic[0].endswith(
        "اعتمد الفريق العامل خطة العمل بتصويت مسجل بأغلبية ٥ أصوات [بأغلبية ٦ أصوات] مقابل ٣ أصوات"
        " وامتناع عضو واحد [ودون امتناع أي عضو] عن التصويت."
    )


def test_all_numbers_of_one_vote_without_another_value() -> None:
    found = acted()
    key = found.record.actions[0].id
    marks = [("action", key, column, "") for column in ("in_favour", "against", "abstaining")]
    arabic, english = lines(found, "action/", *marks)
    assert english[0].endswith("by a recorded vote of [5] to [3], with [1 abstention].")
    assert "بتصويت مسجل [بأغلبية ٥ أصوات] مقابل [٣ أصوات وامتناع عضو واحد] عن التصويت." in arabic[0]


@pytest.mark.parametrize(
    ("against", "other", "ar"),
    [
        (2, "3", "بتعادل الأصوات، صوتين [بأغلبية صوتين] مقابل صوتين [٣ أصوات]"),
        (3, "2", "بأغلبية صوتين [بتعادل الأصوات، صوتين] مقابل ٣ أصوات [صوتين]"),
    ],
)
def test_a_vote_that_was_perhaps_even(against: int, other: str, ar: str) -> None:
    found = acted(verb="established", in_favour=2, against=against)
    key = found.record.actions[0].id
    arabic, english = lines(found, "action/", ("action", key, "against", other))
    assert ar in arabic[0]
    assert f"by a recorded vote of 2 to {against} [{other}]" in english[0]


def test_both_numbers_of_a_tie() -> None:
    found = acted(in_favour=1, against=1)
    key = found.record.actions[0].id
    marks = ("action", key, "in_favour", "12"), ("action", key, "against", "0")
    arabic, english = lines(found, "action/", *marks)
    assert (
        "بتعادل الأصوات، صوت واحد مقابل صوت واحد [بأغلبية ١٢ صوتاً مقابل صوت واحد]"
        " [بأغلبية صوت واحد مقابل لا شيء] [بأغلبية ١٢ صوتاً مقابل لا شيء]"
    ) in arabic[0]
    assert "by a recorded vote of 1 to 1 [12 to 1] [1 to none] [12 to none], with" in english[0]


def test_the_manner_and_a_number() -> None:
    found = acted()
    key = found.record.actions[0].id
    arabic, english = lines(
        found, "action/", ("action", key, "manner", "consensus"), ("action", key, "against", "4")
    )
    assert english[0].endswith("by a recorded vote of 5 to 3 [4], with 1 abstention [by consensus].")
    assert arabic[0].endswith("وامتناع عضو واحد عن التصويت [بتوافق الآراء].")


def test_the_verb_before_which_the_manner_stands() -> None:
    for verb, ar, en in (
        ("welcomed", "[رحّب] الفريق العامل، بتوافق الآراء، [ب", ", by consensus, [welcomed] the workplan."),
        ("decided", "[قرر] الفريق العامل، بتوافق الآراء، ", " [decided], by consensus, the workplan."),
    ):
        found = acted(
            verb=verb, manner="consensus", voting=None, in_favour=None, against=None, abstaining=None
        )
        arabic, english = lines(found, "action/", ("action", found.record.actions[0].id, "verb", ""))
        assert english[0].endswith(en)
        assert ar.removesuffix("[ب") in arabic[0]


def test_a_text_that_was_revised_and_perhaps_amended_too() -> None:
    found = acted(orally_revised=True)
    mark = ("action", found.record.actions[0].id, "orally_amended", "")
    arabic, english = lines(found, "action/", mark)
    assert "the workplan, as orally revised [as orally revised and amended], by a recorded vote" in english[0]
    assert "خطة العمل، بصيغتها المنقحة شفوياً [بصيغتها المنقحة والمعدلة شفوياً]، بتصويت مسجل" in arabic[0]


def test_two_ballots_of_one_vote() -> None:
    found = acted(
        in_favour=None,
        against=None,
        abstaining=None,
        ballots={"in_favour": ["EGY", "KEN"], "against": ["FRA"]},
    )
    ballots = {one.delegation_id: one.id for one in found.record.actions[0].ballots}
    names = {row.code: row.id for row in found.record.delegations.values()}
    arabic, english = lines(
        found,
        "action/",
        ("ballot", ballots[names["EGY"]], "choice", "against"),
        ("ballot", ballots[names["FRA"]], "choice", "in_favour"),
    )
    assert english[1:3] == ["In favour: Egypt [France] and Kenya.", "Against: France [Egypt]."]
    assert arabic[1:3] == ["المؤيدون: [فرنسا،] كينيا[، مصر].", "المعارضون: فرنسا [مصر]."]


def test_the_acclamation_of_one_of_two_officers() -> None:
    found = acted()
    vice = next(one.id for one in found.record.officers if one.office == "vice_chair")
    mark = ("officer", vice, "by_acclamation", "")
    arabic, english = lines(found, "opening/elected", mark)
    assert arabic == [
        "وانتخب الفريق العامل، في جلسته الأولى، المعقودة في ٦ تشرين الأول/أكتوبر ٢٠٢٦، عضوي المكتب التالي"
        " اسماهما:"
    ]
    assert english == [
        "At its 1st meeting, on 6 October 2026, the Working Group elected the following officers:"
    ]
    arabic, english = lines(found, "opening/officer", mark)
    assert arabic == [
        "الرئيسة: السيدة ليلى حداد (لبنان)، بالتزكية؛",
        "نائب الرئيسة: السيد كريم حداد (مصر)[، بالتزكية].",
    ]
    assert english == [
        "Chair: Ms. Leila Haddad (Lebanon), by acclamation;",
        "Vice-Chair: Mr. Karim Haddad (Egypt)[, by acclamation].",
    ]


def test_the_acclamation_of_all_officers() -> None:
    found = acted()
    marks = [("officer", one.id, "by_acclamation", "") for one in found.record.officers]
    arabic, english = lines(found, "opening/elected", *marks)
    assert "[بالتزكية] عضوي المكتب" in arabic[0]
    assert english[0].endswith("elected the following officers [by acclamation]:")


def test_where_one_of_two_officers_was_elected() -> None:
    found = acted()
    vice = next(one.id for one in found.record.officers if one.office == "vice_chair")
    second = str(found.record.sittings[1].id)
    arabic, english = lines(found, "opening/", ("officer", vice, "elected_at_id", second))
    assert english[-1] == "Vice-Chair: Mr. Karim Haddad (Egypt)[, at its 2nd meeting, on 7 October 2026]."
    assert arabic[-1] == (
        "نائب الرئيسة: السيد كريم حداد (مصر)[، في جلسته الثانية، المعقودة في ٧ تشرين الأول/أكتوبر ٢٠٢٦]."
    )
    # No paragraph stands within the list.
    assert len([line for line in english if "elected the following officers" in line]) == 1
    arabic, english = lines(found, "opening/officer", ("officer", vice, "elected_at_id", ""))
    assert english[-1] == "[Vice-Chair: Mr. Karim Haddad (Egypt).]"


@pytest.mark.parametrize("column", ["in_favour", "against", "abstaining"])
def test_every_doubtful_number_is_printed(column: str) -> None:
    found = acted()
    key = found.record.actions[0].id
    every = {"in_favour": "6", "against": "7", "abstaining": "8"}
    marks = [("action", key, name, other) for name, other in every.items()]
    for said in lines(found, "action/", *marks):
        other = rf"\[[^\]]*(?:{every[column]}|{'٦٧٨'[int(every[column]) - 6]})"
        assert re.search(other, said[0])


# -- one of the States in a list ---------------------------------------------------------------------------


def listed(*codes: str, doubtful: str) -> tuple[str, str]:
    """Return the paragraphs on attendance by these States, one of which is doubtful."""
    found = Printed(meeting() | {"registrations": ["EGY", "FRA", *codes]})
    row = next(row.id for row in found.record.delegations.values() if row.code == doubtful)
    arabic, english = lines(found, "attendance/", ("delegation", row, "", ""))
    return arabic[-1], english[-1]


def test_a_sitting_that_perhaps_took_up_an_item_and_its_day() -> None:
    found = Printed(meeting())
    second = found.record.sittings[1].id
    item = next(one.id for one in found.record.items if one.number == 3)
    taken = next(one.id for one in found.record.taken_up if (one.item_id, one.sitting_id) == (item, second))
    marks = ("item_sitting", taken, "sitting_id", ""), ("sitting", second, "day", "2026-10-09")
    arabic, english = lines(found, f"deliberations/item/{item}", *marks)
    assert (
        "At its 1st [1st and 2nd] meeting [meetings], on 6 October 2026 [on 6 and 7 October 2026]"
        " [on 6 and 9 October 2026], the Working Group"
    ) in english[0]
    assert (
        "[المعقودتين] في ٦ تشرين الأول/أكتوبر ٢٠٢٦ [يومي ٦ و ٧ تشرين الأول/أكتوبر ٢٠٢٦]"
        " [يومي ٦ و ٩ تشرين الأول/أكتوبر ٢٠٢٦]، في البند ٣"
    ) in arabic[0]


def test_one_of_two_states_that_are_no_parties() -> None:
    arabic, english = listed("IRN", "PAK", doubtful="PAK")
    assert arabic == (
        "ومُثلت بمراقبين الدولتان التاليتان غير الطرفين في البروتوكول وغير الموقعتين عليه: إيران (جمهورية -"
        " الإسلامية)، [باكستان]."
    )
    assert english == (
        "The following States that were neither parties to nor signatories of the Protocol were represented"
        " by observers: Iran (Islamic Republic of) and [Pakistan]."
    )


def test_one_of_two_organizations() -> None:
    arabic, english = listed("IOM", "INTERPOL", doubtful="IOM")
    assert arabic.startswith("ومُثلت بمراقبين المنظمتان الحكوميتان الدوليتان التاليتان: ")
    assert "المنظمات" not in arabic
    assert english.startswith("The following intergovernmental organizations were represented by observers: ")


# -- any doubts on one action -------------------------------------------------------------------------------

OTHERS: dict[str, tuple[object, str]] = {
    "verb": (ActionVerb.APPROVED, "approved"),
    "manner": (Manner.CONSENSUS, "consensus"),
    "in_favour": (12, "12"),
    "against": (0, "0"),
    "abstaining": (2, "2"),
    "orally_amended": (True, ""),
}
VALUES = st.fixed_dictionaries(
    {
        "in_favour": st.sampled_from([1, 2, 5, 11, 103]),
        "against": st.sampled_from([1, 2, 3, 10, 100]),
        "abstaining": st.sampled_from([0, 1, 3, 12]),
        "voting": st.sampled_from(["recorded", "roll_call", "secret", None]),
    }
)


@cache
def base() -> Printed:
    return acted()


def sentence(record: Record, lang: str) -> str:
    """Return the sentence on the one action, its doubts in brackets."""
    block = next(one for one in speak(record, lang, "draft").blocks if one.key.startswith("action/"))
    return plain(getattr(block, "text", ()))


def without_doubts(record: Record, lang: str) -> str:
    """Return that sentence without the brackets and their content."""
    block = next(one for one in speak(record, lang, "draft").blocks if one.key.startswith("action/"))
    spans = getattr(block, "text", ())
    return tidy("".join(span.text for span in spans if span.role is not Role.DOUBT))


def tidy(text: str) -> str:
    return re.sub(r"\s+(?=[.,:]|$)|(?<=\s)\s+", "", text).strip()


def tokens(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def within(some: list[str], every: list[str]) -> bool:
    rest = iter(every)
    return all(word in rest for word in some)


@settings(max_examples=20, phases=(Phase.explicit, Phase.generate))
@given(
    VALUES, st.sets(st.sampled_from(sorted(OTHERS)), min_size=1, max_size=4), st.sampled_from(["ar", "en"])
)
def test_every_choice_of_readings_is_a_sentence_of_the_report(
    values: dict[str, Any], columns: set[str], lang: str
) -> None:
    record = base().record
    action = replace(record.actions[0], **values)
    plainly = replace(record, actions=(action,))
    marks = [("action", action.id, column, OTHERS[column][1]) for column in sorted(columns)]
    printed = sentence(doubted(plainly, *marks), lang)
    could_be = {
        sentence(replace(plainly, actions=(replace(action, **{one: OTHERS[one][0] for one in some}),)), lang)
        for some in chain.from_iterable(combinations(sorted(columns), n) for n in range(len(columns) + 1))
    }
    # Without what is in brackets it is one of these sentences, and each of them can be read in it.
    assert without_doubts(doubted(plainly, *marks), lang) in {tidy(one) for one in could_be}
    for one in could_be:
        assert within(tokens(one), tokens(printed)), one
    outcomes = {
        (votes["in_favour"] > votes["against"]) - (votes["in_favour"] < votes["against"])
        for votes in (values, *(values | {one: OTHERS[one][0]} for one in columns & {"in_favour", "against"}))
    }
    # One more for a word that goes with another: "on" with approved in Arabic, "votes" with 12. And one where
    # a number in doubt turns a tie into a majority, or a majority into a defeat.
    more = 1 + (len(outcomes) > 1)
    assert printed.count("[") == printed.count("]") <= len(columns) + more
