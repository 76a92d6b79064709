"""Titles, places, names and motions as typed, in sentences that supply their article or preposition."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.phrasing import typed_slots as slots
from tests.phrasing.typed_slots import BODY, KENYA, printed
from wgdesk.languages.ar.basics import join_names_running
from wgdesk.languages.ar.terms import in_form, possessed
from wgdesk.languages.en.typed import a_body, agreed_on, at_place
from wgdesk.model import Voting
from wgdesk.phrasing.doubts import agreed
from wgdesk.phrasing.facts import Name, NameForms, Names, Words
from wgdesk.phrasing.inline_marks import unmarked, whole
from wgdesk.phrasing.tree import Say, say
from wgdesk.phrasing.typed_words import headed
from wgdesk.reads.values.actions import Tally
from wgdesk.report.sections.decisions.decided_by import Cast, vote


def _motion(lang: str, typed: str) -> Say:
    return say(
        "motion-considered",
        body=BODY,
        sittings="",
        sittings_lead="same",
        kind="other",
        moved="yes",
        capacity="representative",
        names=Names((KENYA,)),
        worded="yes",
        text=Words(((lang, typed),)),
        outcome="open",
        tallied="no",
    )


def _organization(lang: str, typed: str) -> Say:
    name = Name("ORG", (NameForms(lang, typed, typed, typed, "m"),))
    return say("attended-igo", manner="observers", names=Names((name, KENYA), "entered"))


SENTENCES: tuple[tuple[str, Callable[[str, str], Say], str, tuple[str, ...]], ...] = (
    (
        "en",
        slots.title,
        "Money-laundering.",
        ("Agenda item 2: Money-laundering.", "Item 2 – money-laundering"),
    ),
    (
        "ar",
        slots.title,
        "غسل الأموال.",
        ("غسل الأموال", "البند 2: غسل الأموال.", "البند ٢ (أ) - غسل الأموال"),
    ),
    ("en", slots.considered, "“Assets”", ("Agenda item 12 (a): Assets", "assets", "Assets.", "“Assets”")),
    ("ar", slots.considered, '"الأصول"', ("البند 12 من جدول الأعمال: الأصول", "الأصول")),
    (
        "en",
        _motion,
        "At the same meeting, the Working Group considered a procedural motion by the representative of "
        "Kenya "
        "that the text be put first.",
        ("that the text be put first", "That the text be put first.", "the text be put first"),
    ),
    (
        "en",
        _motion,
        "At the same meeting, the Working Group considered a procedural motion by the representative of "
        "Kenya: "
        "postponement of item 3.",
        ("postponement of item 3", "postponement of item 3."),
    ),
    (
        "en",
        _organization,
        "The following intergovernmental organizations were represented by observers: ICOM and Kenya.",
        ("ICOM", "ICOM."),
    ),
    (
        "ar",
        _organization,
        "مُثلت بمراقبين المنظمتان الحكوميتان الدوليتان التاليتان: المحكمة الدولية، كينيا.",
        ("المحكمة الدولية", "للمحكمة الدولية", "للمحكمة الدولية."),
    ),
    (
        "en",
        lambda lang, text: slots.point(lang, text, "that time was short", form="typed"),
        "It was noted that time was short.",
        ("noted", "it was noted", "It was noted", "was noted", "Noted"),
    ),
    (
        "en",
        lambda lang, text: slots.point(lang, text, "that it was late", joins="also"),
        "Several delegations were also of the view that it was late.",
        ("were of the view", "was of the view"),
    ),
)


@pytest.mark.parametrize(
    ("lang", "slot", "sentence", "variants"), SENTENCES, ids=[one[2] for one in SENTENCES]
)
def test_every_way_of_typing_a_text_gives_the_same_sentence(
    lang: str, slot: Callable[[str, str], Say], sentence: str, variants: tuple[str, ...]
) -> None:
    found = {one: printed(lang, slot(lang, one)) for one in variants}
    assert found == dict.fromkeys(variants, sentence)


def test_the_stop_of_an_abbreviation_also_ends_the_sentence() -> None:
    names = Names(
        (KENYA, Name("ACME", (NameForms("en", "Acme Inc.", "Acme Inc.", "Acme Inc.", "f"),))), "entered"
    )
    assert printed("en", say("attended-igo", manner="observers", names=names)).endswith(
        ": Kenya and Acme Inc."
    )


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Vienna", "in Vienna"),
        ("in Vienna", "in Vienna"),
        ("the Palais des Nations, Geneva", "at the Palais des Nations, Geneva"),
        ("The Hague", "in The Hague"),
    ],
)
def test_a_meeting_is_held_in_a_city_but_at_a_building(typed: str, shown: str) -> None:
    assert unmarked(at_place(whole(typed))) == shown


@pytest.mark.parametrize(
    ("lang", "typed", "shown"),
    [
        ("en", "in Vienna", "Vienna, "),
        ("en", "the Palais des Nations, Geneva", "Palais des Nations, Geneva, "),
        ("en", "The Hague", "The Hague, "),
        ("en", "Vienna, Austria,", "Vienna, Austria, 2"),
        ("ar", "في فيينا", "فيينا، "),
        ("ar", "فيينا، النمسا،", "فيينا، النمسا، ٢"),
    ],
)
def test_the_masthead_names_the_place_alone(lang: str, typed: str, shown: str) -> None:
    said = say("place", venue=Words(((lang, typed),)), span_masthead="2024")
    assert printed(lang, said).startswith(shown)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("contact group on costs", "a contact group on costs"),
        ("the informal group", "an informal group"),
        ("Contact Group on Costs", "the Contact Group on Costs"),
    ],
)
def test_a_body_without_a_proper_name_has_the_indefinite_article(typed: str, shown: str) -> None:
    assert unmarked(a_body(whole(typed))) == shown


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("that it was late", "that it was late"), ("to meet", "to meet"), ("the dates", "on the dates")],
)
def test_agreed_is_followed_by_on_before_a_noun_only(typed: str, shown: str) -> None:
    assert unmarked(agreed_on(whole(typed))) == shown


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("مشروع القرار", "بصيغته"),
        ("الورقة", "بصيغتها"),
        ("مواعيد الاجتماع القادم", "بالصيغة"),
        ("أن يجتمع", "بالصيغة"),
        ("من الأمانة ترجمة الورقة", "بالصيغة"),
    ],
)
def test_the_pronoun_of_a_form_agrees_only_with_a_known_noun(typed: str, shown: str) -> None:
    assert in_form(whole(typed)) == shown


def test_a_body_named_after_its_members_has_a_plural_pronoun() -> None:
    assert possessed("اجتماع", "أصدقاء الرئاسة") == "اجتماعهم"
    assert possessed("جلسة", "الخبراء") == "جلستهم"
    assert possessed("اجتماع", "الفريق") == "اجتماعه"


@pytest.mark.parametrize("n", [0, 5])
def test_no_votes_are_in_words_and_others_in_figures(n: int) -> None:
    tally = Tally(n, 8, None)
    recorded = printed("en", vote(tally, Cast(Voting.RECORDED, lost=False)))
    assert recorded.strip() == f"by a recorded vote of {n or 'none'} to 8"
    assert printed("en", vote(tally, Cast(None, lost=False))).strip() == f"by {n or 'no'} votes to 8"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("the Chair's summary", " endorsed the Chair’s summary."),
        ('"Follow the money" as a rule', " endorsed “Follow the money” as a rule."),
        ("the plan of 5' depth", " endorsed the plan of 5' depth."),
    ],
)
def test_typewriter_marks_become_typographic(typed: str, shown: str) -> None:
    assert printed("en", slots.action("en", "endorsed", typed)) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [("Recommendations.", "Recommendations"), ("Acme Inc.", "Acme Inc."), ("And ...", "And ...")],
)
def test_a_heading_has_no_full_stop(text: str, shown: str) -> None:
    assert headed(text) == shown


@pytest.mark.parametrize(
    ("group", "shown"),
    [
        ("Group of Friends", "on behalf of the Group of Friends."),
        ("the African Group", "on behalf of the African Group."),
        ("African Union", "on behalf of the African Union."),
        ("several States", "on behalf of several States."),
        ("Benelux", "on behalf of Benelux."),
    ],
)
def test_a_group_gets_its_article(group: str, shown: str) -> None:
    said = say(
        "spoke-for-group",
        stated="A statement was made",
        capacity="representative",
        speaker="Kenya",
        group=Words((("en", group),)),
    )
    assert printed("en", said).endswith(shown)


@pytest.mark.parametrize(
    ("first", "unknown", "shown"),
    [
        ("She spoke of assets.", "She spoke.", "She spoke [of assets]."),
        ("She spoke of U.N. assets.", "She spoke", "She spoke [of U.N. assets]."),
        ("She spoke.", "She spoke of assets.", "She spoke [...]."),
    ],
)
def test_the_full_stop_is_outside_brackets(first: str, unknown: str, shown: str) -> None:
    assert unmarked(agreed(first, None, unknown)) == shown


def test_names_with_commas_in_an_arabic_sentence_are_kept_apart() -> None:
    assert join_names_running(["المرأة، والسلام", "كينيا", "مصر"]) == "المرأة، والسلام؛ وكينيا؛ ومصر"
    assert join_names_running(["كينيا", "مصر"]) == "كينيا ومصر"
