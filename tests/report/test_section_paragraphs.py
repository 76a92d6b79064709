"""By options the session, its opening and who attended are paragraphs; their sentences stay as they are."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting, person, said, words
from tests.report.spaces import plain
from wgdesk.phrasing.pack import pack
from wgdesk.phrasing.tree import Paragraph, Text
from wgdesk.report.generated import generated
from wgdesk.report.make import speak

MANDATE = "It was established in 2001."
HELD = (
    "The third meeting of the Working Group on the Environment was held in Vienna on 6 and 7 October 2026. A"
    " total of two meetings were held."
)
OPENED = "The meeting was opened by Ms. Leila Haddad (Lebanon), Chair of the Working Group."
STATED = "An opening statement was made by Ms. Nour Salem, Director."
DID = "The Working Group considered all items."
ADOPTED = "On 7 October 2026, the Working Group adopted the present report on its meeting."
ATTENDED = (
    "The following parties to the Protocol were represented at the meeting: Egypt and France.",
    "Pakistan, a State that was neither a party to nor a signatory of the Protocol, was represented by an"
    " observer.",
)
NOW = "2026-10-07T12:00+02:00"
BOTH = ("opening", "adoption")


def _printed(way: str, left_out: tuple[str, ...] = (), **more: Any) -> Printed:
    """Return a meeting with the paragraphs that an option gives it, some headings left out."""
    mandate = {"kind": "resolution", "number": "1/1", "body": words("أنشئ الفريق في 2001.", MANDATE)}
    did = {
        "voice": "body",
        "section": "adoption",
        "verb": words("نظر", "considered"),
        "said": words("في جميع البنود", "all items"),
    }
    options = {
        "opening_paragraphs": way,
        "attendance_paragraphs": "section" if way == "section" else "sentence",
        "previous_meetings": "hidden",
        **more.pop("options", {}),
    }
    file = meeting(
        [said(None, None, person="d", lane="invited", kind="opening")],
        outline=["introduction", "opening", "adoption", "attendance"],
        mandates=[mandate],
        people={"d": person("f", "نور سالم", "Nour Salem", ("المديرة", "Director"))},
        item={"points": more.pop("points", [did])},
        registrations=["EGY", "FRA", "PAK"],
        omissions=[{"block": one, "reason": "-"} for one in left_out],
        options=options,
    )
    file["meeting"] |= more.pop("facts", {})
    for one in file["sittings"]:
        one["held"] = True
    return Printed(file | more | {"version": 4})


def _blocks(printed: Printed, lang: str = "en") -> list[Paragraph[Text]]:
    return [one for one in speak(printed.record, lang, "draft").blocks if isinstance(one, Paragraph)]


def _paragraphs(printed: Printed, lang: str = "en") -> list[str]:
    return [plain(one.text) for one in _blocks(printed, lang)]


def _texts(printed: Printed, lang: str) -> list[str]:
    """Return the generated texts of sentences, without those of whole paragraphs.

    In Arabic the first under a heading does not begin with "and", left out or not.
    """
    found = generated(printed.record, pack(lang, printed.record.options))
    return [one.text.removeprefix("و") for key, one in found.items() if not key.endswith("/whole")]


def test_each_sentence_is_a_paragraph_unless_the_body_has_it_otherwise() -> None:
    assert _paragraphs(_printed("sentence", BOTH)) == [MANDATE, HELD, OPENED, STATED, ADOPTED, DID, *ATTENDED]


@pytest.mark.parametrize(
    ("way", "left_out", "expected"),
    [
        ("parts", (), [MANDATE, HELD, f"{OPENED} {STATED}", ADOPTED, DID, *ATTENDED]),
        ("parts", BOTH, [f"{MANDATE} {HELD}", f"{OPENED} {STATED} {ADOPTED} {DID}", *ATTENDED]),
        ("section", (), [MANDATE, f"{HELD} {OPENED} {STATED}", ADOPTED, DID, " ".join(ATTENDED)]),
        ("section", BOTH, [f"{MANDATE} {HELD} {OPENED} {STATED} {ADOPTED} {DID}", " ".join(ATTENDED)]),
    ],
)
def test_sentences_share_a_paragraph_where_no_heading_stands_between(
    way: str, left_out: tuple[str, ...], expected: list[str]
) -> None:
    assert _paragraphs(_printed(way, left_out)) == expected


def test_in_arabic_too_sentences_are_joined() -> None:
    (first, second, *_) = _paragraphs(_printed("parts", BOTH), "ar")
    assert first.startswith("أنشئ الفريق في ٢٠٠١. وعُقد الاجتماع الثالث")
    assert "الفريق العامل. وألقت كلمة افتتاحية السيدة نور سالم، المديرة. " in second


def test_what_is_added_or_left_out_in_the_midst_parts_the_paragraph() -> None:
    added = {
        "anchor": "opening/opened",
        "side": "after",
        "kind": "paragraph",
        "body": words("نص.", "A text."),
    }
    printed = _printed("section", BOTH, insertions=[added])
    assert _paragraphs(printed)[:3] == [
        f"{MANDATE} {HELD} {OPENED}",
        "A text.",
        f"{STATED} {ADOPTED} {DID}",
    ]
    without = _printed("section", (*BOTH, "adoption/adopted"))
    assert _paragraphs(without)[0] == f"{MANDATE} {HELD} {OPENED} {STATED} {DID}"


def test_a_heading_added_where_one_is_left_out_keeps_paragraphs_apart() -> None:
    heading = {
        "anchor": "adoption",
        "side": "before",
        "kind": "heading",
        "level": 2,
        "body": words("سير", "Course"),
    }
    found = _paragraphs(_printed("parts", BOTH, insertions=[heading]))
    assert found[1:4] == [f"{OPENED} {STATED}", ADOPTED, DID]


def test_what_was_said_at_the_opening_goes_on_with_its_paragraph() -> None:
    remarks = {
        **{"voice": "official", "person": "d", "section": "opening"},
        **{"verb": words("ذكر", "said"), "said": words("أن ذلك مهم", "that it mattered")},
    }
    points = [{**remarks, "paragraph": number} for number in (1, 2)]
    found = _paragraphs(_printed("parts", points=points))
    assert found[2].startswith(f"{OPENED} {STATED} ")
    assert found[2].endswith("it mattered.")
    assert found[3].endswith("it mattered.")


def test_lists_of_names_may_stand_apart_from_what_else_is_said_of_those_who_attended() -> None:
    others = {
        "code": "OTH",
        "category": "other_participants",
        "names": {one: {"listed": text} for one, text in words("منظمات", "organizations").items()},
    }
    options = {
        **{"attendance_paragraphs": "lists", "attendance_list": "observers"},
        **{"observers_invited": "said", "guests_attend": "represented"},
    }
    who = ["EGY", "FRA", "PAK", "OTH"]
    link = {"participants_link": "https://example.int/list"}
    printed = _printed(
        "sentence", options=options, roster=True, delegations=[others], registrations=who, facts=link
    )
    assert _paragraphs(printed)[-3:] == [
        ATTENDED[0],
        ATTENDED[1].replace("by an observer", "at the meeting"),
        "Observers for organizations also attended the meeting. Observers were invited to provide written"
        " statements in advance of the meeting. The list of observers is available at https://example.int/list.",
    ]
    assert _paragraphs(printed, "ar")[-1] == (
        "وحضر الاجتماع أيضاً مراقبون عن منظمات. ودُعي المراقبون إلى تقديم بيانات خطية قبل الاجتماع. ويمكن"
        " الاطلاع على قائمة المراقبين على الرابط التالي: https://example.int/list."
    )


def test_who_attended_goes_on_with_the_opening_where_all_is_one() -> None:
    left_out = (*BOTH, "attendance", "adoption/adopted")
    (whole,) = _paragraphs(_printed("section", left_out, points=[]))
    assert whole == " ".join((MANDATE, HELD, OPENED, STATED, *ATTENDED))
    assert _paragraphs(_printed("parts", left_out, points=[]))[1:] == [f"{OPENED} {STATED}", *ATTENDED]


def test_no_sentence_follows_lines_typed_into_a_paragraph() -> None:
    """A mandate that ends in sub-paragraphs is not gone on with."""
    body = words("أنشئ الفريق من أجل:\n(أ) النظر؛\n(ب) الإبلاغ.", "It is to:\n(a) Consider;\n(b) Report.")
    mandate = {"kind": "resolution", "number": "1/1", "body": body}
    found = _paragraphs(_printed("section", BOTH, mandates=[mandate]))
    assert found[1].startswith(f"{HELD} {OPENED}")


def test_what_only_goes_on_with_a_paragraph_begins_none_after_such_lines() -> None:
    """The paragraph that ends there is no whole: it has the key of its one sentence."""
    body = words("أنشئ الفريق من أجل:\n(أ) النظر.", "It is to:\n(a) Consider.")
    mandate = {"kind": "resolution", "number": "1/1", "body": body}
    outline = ["introduction", "adoption"]
    printed = _printed("section", ("adoption",), mandates=[mandate], outline=outline)
    assert _paragraphs(printed)[1:] == [ADOPTED, DID]
    mandate_key = _blocks(printed)[0].key
    assert mandate_key.startswith("introduction/mandate/")
    assert not mandate_key.endswith("/whole")


def test_the_officers_elected_keep_paragraphs_of_their_own() -> None:
    officers = {"chair": {"person": "chair", "office": "chair", "elected_at": 1}}
    found = _paragraphs(_printed("section", BOTH, officers=officers))
    assert found[0].endswith(STATED)
    assert found[1].startswith("At its 1st meeting, on 6 October 2026, the Working Group elected")


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_sentences_are_found_by_their_own_keys(lang: str) -> None:
    """A search, a click and an edit find each sentence, where a heading left out stood between too."""
    printed = _printed("section", BOTH)
    apart, joined = (_texts(one, lang) for one in (_printed("sentence", BOTH), printed))
    assert sorted(joined) == sorted(apart)
    keys = ("opening/held", "opening/opened", "adoption/adopted")
    assert {one.key for one in _blocks(printed, lang)[0].holds} >= set(keys)


def test_a_paragraph_can_be_written_anew_as_a_whole() -> None:
    whole = {"block": "opening/held/whole", "made_at": NOW, "body": words("نص.", "Another text.")}
    assert _paragraphs(_printed("section", overrides=[whole]))[1] == "Another text."
