"""By an option what happened to an item is one paragraph; its sentences stay, with all that is theirs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting, said, words
from tests.report.golden.renew import BODIES, body_records
from tests.report.spaces import plain
from wgdesk.live.passages import passages_of
from wgdesk.model import InsertionKind, Side
from wgdesk.phrasing.pack import pack
from wgdesk.phrasing.tree import NO_BREAK, Block, Caption, Document, Paragraph, Text, Written, notes_of
from wgdesk.reads.values.composition import Composition, InsertionNow, OmissionNow, OverrideNow
from wgdesk.reads.values.record import Record
from wgdesk.reads.values.words import Words
from wgdesk.report.check import check
from wgdesk.report.generated import generated
from wgdesk.report.make import speak
from wgdesk.report.printed_sentence import SentenceSpeaker

LANGUAGES = ("ar", "en")
CONSIDERED = "deliberations/item/{}/consideration"


def acted(at: str, sitting: int, **facts: Any) -> dict[str, Any]:
    """Return an action under item 2."""
    return {
        "sitting": sitting,
        "item": "2",
        "verb": "adopted",
        "object": words(f"المقرر {at}", f"decision {at}"),
        "decided_at": f"2026-10-0{5 + sitting}T{at}+02:00",
        **facts,
    }


def small(way: str, **options: str) -> Printed:
    """Return a meeting at which two decisions were taken at one sitting and one at the next."""
    actions = {"a": acted("12:00", 1), "b": acted("12:10", 1), "c": acted("10:00", 2)}
    file = meeting(
        [said("EGY", at="10:00"), said("PAK", at="10:10")],
        options={"item_paragraphs": way, "statements_at": "said", **options},
        outline=["chapters"],
        actions=actions,
        second={"opened_at": "2026-10-07T09:00+02:00"},
    )
    file["sittings"][0] |= {"closed_at": "2026-10-06T13:00+02:00"}
    return Printed(file)


def under_prevention(found: Printed, lang: str = "en") -> list[str]:
    """Return the paragraphs in the chapter of item 2; that of item 3 has one."""
    return chapter(found.record, lang)[:-1]


def chapter(record: Record, lang: str = "en") -> list[str]:
    """Return the paragraphs of the report."""
    return [text for _, text in paragraphs(record, lang)]


def paragraphs(record: Record, lang: str) -> list[tuple[str, str]]:
    blocks = speak(record, lang, "draft").blocks
    return [(one.key, plain(one.text)) for one in blocks if isinstance(one, Paragraph)]


def key_of(found: Printed, end: str) -> str:
    """Return the key of the block in whose key a paragraph of the usual report ends."""
    usual = replace(found.record, meeting=replace(found.record.meeting, options={}))
    return next(key for key, text in paragraphs(usual, "en") if text.endswith(end))


def test_a_paragraph_for_each_meeting_and_one_for_the_item() -> None:
    *first, last = under_prevention(small("sentence"))
    assert len(first) == 5
    assert last == "At its 2nd meeting, on 7 October 2026, the Working Group adopted decision 10:00."
    assert under_prevention(small("meeting")) == [" ".join(first), last]
    assert under_prevention(small("item")) == [" ".join((*first, last))]


def test_in_arabic_each_sentence_begins_as_in_a_paragraph_of_its_own() -> None:
    (whole,) = under_prevention(small("item"), "ar")
    assert whole == " ".join(under_prevention(small("sentence"), "ar"))
    assert ". وفي الجلسة نفسها، اعتمد الفريق العامل المقرر ١٢:١٠. وفي جلسته الثانية" in whole


# -- whole reports -----------------------------------------------------------------------------------------


@cache
def records() -> dict[str, Record]:
    return dict(body_records())


def with_way(record: Record, way: str) -> Record:
    options = {**record.meeting.options, "item_paragraphs": way}
    return replace(record, meeting=replace(record.meeting, options=options))


# The same meeting named in full after "also", which a paragraph of several sentences does not have.
NAMED_AGAIN = {
    "en": (re.compile(r"Also at its [^,]*meeting,"), "At the same meeting,"),
    "ar": (re.compile(r"وفي جلستها [^،.]* أيضاً،"), "وفي الجلسة نفسها،"),
}


def letters(document: Document, lang: str) -> str:
    """Return all that a report says, without numbers of paragraphs, and these as references."""
    again, same = NAMED_AGAIN[lang]
    return again.sub(same, " ".join(said_by(one) for one in document.blocks))


def said_by(block: Block[Text]) -> str:
    texts = [getattr(block, "text", ())] if not isinstance(block, Caption | Written) else []
    return " ".join(plain(text) for text in texts)


@pytest.mark.sampled
@pytest.mark.parametrize("name", BODIES)
def test_the_sentences_of_a_report_are_the_same(name: str) -> None:
    record = records()[name]
    for lang in LANGUAGES:
        usual = speak(with_way(record, "sentence"), lang, "draft")
        for way in ("meeting", "item"):
            told = speak(with_way(record, way), lang, "draft")
            if not any("para. " in said_by(one) for one in usual.blocks):
                assert letters(told, lang) == letters(usual, lang)
            assert [one.key for one in _notes(told)] == [one.key for one in _notes(usual)]
            assert len(told.blocks) <= len(usual.blocks)
            numbers = [plain(one.label or ()) for one in told.blocks if isinstance(one, Paragraph)]
            assert all(numbers)


def _notes(document: Document) -> list[Any]:
    return [note for block in document.blocks for note in notes_of(block)]


# -- what people have changed ------------------------------------------------------------------------------


def changed(found: Printed, **parts: Any) -> Record:
    return replace(found.record, composition=Composition(**parts))


def body(text: str) -> Words:
    return Words((("ar", text), ("en", text)))


def inserted(
    anchor: str, side: Side = Side.AFTER, kind: InsertionKind = InsertionKind.PARAGRAPH
) -> InsertionNow:
    return InsertionNow(1, anchor, side, kind, 1, body("Added."), ())


@pytest.mark.parametrize("side", Side)
def test_what_is_added_between_two_sentences_parts_the_paragraph(side: Side) -> None:
    found = small("item")
    at = key_of(found, "12:00." if side is Side.AFTER else "12:10.")
    whole = chapter(found.record)[0]
    parted = chapter(changed(found, insertions=(inserted(at, side),)))[:3]
    assert parted[1] == "Added."
    assert f"{parted[0]} {parted[2]}" == whole
    assert parted[0].endswith("12:00.")


def test_what_is_added_beside_a_whole_paragraph_follows_its_end() -> None:
    found = small("item")
    key = paragraphs(found.record, "en")[0][0]
    assert key.endswith("/whole")
    usual = chapter(found.record)
    after = chapter(changed(found, insertions=(inserted(key),)))
    assert after[:2] == [usual[0], "Added."]
    before = chapter(changed(found, insertions=(inserted(key, Side.BEFORE),)))
    assert before[:2] == ["Added.", usual[0]]
    noted = changed(found, insertions=(inserted(key, kind=InsertionKind.FOOTNOTE),))
    first = next(one for one in speak(noted, "en", "draft").blocks if one.key == key)
    assert [plain(note.text) for note in notes_of(first)] == ["Added."]


def test_a_footnote_beside_one_sentence_has_its_mark_there() -> None:
    found = small("item")
    note = inserted(key_of(found, "12:00."), kind=InsertionKind.FOOTNOTE)
    (text, *_), usual = chapter(changed(found, insertions=(note,))), chapter(found.record)[0]
    assert text == usual.replace("decision 12:00.", "decision 12:00.1")


def test_a_sentence_left_out_leaves_the_others() -> None:
    found = small("item")
    omission = OmissionNow(1, key_of(found, "12:10."), whole=False, reason="")
    text = chapter(changed(found, omissions=(omission,)))[0]
    usual = chapter(found.record)[0]
    assert text == usual.replace(" At the same meeting, the Working Group adopted decision 12:10.", "")
    every = [OmissionNow(n, key, whole=False, reason="") for n, key in enumerate(keys_in(found), start=1)]
    assert chapter(changed(found, omissions=tuple(every)))[0] != usual
    assert "12:00" not in " ".join(chapter(changed(found, omissions=tuple(every))))


def keys_in(found: Printed) -> Iterable[str]:
    blocks = speak(found.record, "en", "draft").blocks
    return [one.key for block in blocks if isinstance(block, Paragraph) for one in block.holds]


def test_a_sentence_written_anew_stays_so_and_so_does_a_whole_paragraph() -> None:
    found = small("item")
    usual = chapter(found.record)[0]
    own = {key_of(found, "12:00."): _override(key_of(found, "12:00."), "It adopted a decision.")}
    written = changed(found, overrides=own)
    assert chapter(written)[0] == " ".join(chapter(with_way(written, "sentence"))[:-1])
    assert ". It adopted a decision. At its 1st meeting" in chapter(written)[0]
    whole = paragraphs(found.record, "en")[0][0]
    both = changed(found, overrides={**own, whole: _override(whole, "All of it.")})
    assert chapter(both)[0] == "All of it."
    spoken = pack("en", both.options)
    alone = changed(found, overrides={whole: _override(whole, "All of it.")})
    assert generated(alone, spoken)[whole].text == usual
    assert (
        generated(both, spoken)[key_of(found, "12:00.")].text
        == "At the same meeting, the Working Group adopted decision 12:00."
    )


def _override(block: str, text: str) -> OverrideNow:
    return OverrideNow("override", 1, block, False, body(text), Words(), {})


def test_a_finding_on_a_sentence_is_one_on_its_paragraph() -> None:
    found = small("item")
    at = key_of(found, "12:10.")
    record = changed(found, overrides={at: replace(_override(at, "x"), body=Words((("ar", "كلمة"),)))})
    told = [one for one in check(record, "en") if one.key == "override-one-language"]
    assert [one.block for one in told] == [paragraphs(record, "en")[0][0]]


def test_the_sentence_of_a_text_being_typed_is_that_sentence_alone() -> None:
    found = small("item")
    row = found.record.actions[0].id
    typed = SentenceSpeaker().sentence(found.record, "en", {("action", row, "object"): "decision 5"})
    assert typed is not None
    assert typed.text.endswith("the Working Group adopted decision 5.")
    assert "decision 12:10" not in typed.text


def test_a_paragraph_is_read_out_as_a_whole() -> None:
    found = small("item")
    passages = [
        one for one in passages_of(speak(found.record, "en", "draft")) if one.block.endswith("/whole")
    ]
    assert passages[0].text.replace(NO_BREAK, " ") == chapter(found.record)[0]
    assert passages[0].label == "1."


def test_within_a_paragraph_no_sentence_names_its_meeting_again_in_full() -> None:
    """Where "also" takes turns: "Also at its 1st meeting" may begin a paragraph, and stands in none."""
    actions = {str(n): acted(f"12:{n}0", 1) for n in range(6)}
    file = meeting(
        [said("EGY", at="10:00")],
        options={"item_paragraphs": "item", "statements_at": "said", "sitting_also": "said"},
        outline=["chapters"],
        actions=actions,
    )
    found = Printed(file)
    first, again, also = "At its 1st meeting, on 6", "At the same meeting,", "Also at the same meeting,"
    (whole,) = under_prevention(found)
    heads = re.findall(r"(?:Also at|At)[^,]*,(?: on 6)?", whole)
    assert heads == [first, again, also, again, also, again, also, again]
    (arabic,) = under_prevention(found, "ar")
    assert arabic.count("في جلسته الأولى") == 1
    assert arabic.count("وفي الجلسة نفسها أيضاً،") == 3
    apart = Printed({**file, "options": {**file["options"], "item_paragraphs": "sentence"}})
    assert under_prevention(apart)[3].startswith("Also at its 1st meeting, on 6 October 2026,")
