"""Texts in several languages: which was written first, and which translations are older than it."""

from typing import Any

import pytest

from tests.acting.records import rows_in
from tests.rules.hand import Hand
from wgdesk.acts import wording


@pytest.fixture
def body(hand: Hand) -> dict[str, Any]:
    """The body of a recommendation that has no text yet."""
    return {"table": "recommendation", "row": hand.recommendation(""), "field": "body"}


def texts(hand: Hand, body: dict[str, Any]) -> dict[str, tuple[str, int, int | None]]:
    """Return language -> text, its revision, and the revision of the original it was translated from."""
    return {
        row["lang"]: (row["body"], row["revision"], row["basis"])
        for row in rows_in(hand.path, "wording").values()
        if row["row"] == body["row"]
    }


def test_the_first_language_is_the_original(hand: Hand, body: dict[str, Any]) -> None:
    hand.do(wording.write_text, **body, lang="ar", body="أول")
    hand.do(wording.write_text, **body, lang="en", body="First")
    assert texts(hand, body) == {"ar": ("أول", 1, None), "en": ("First", 1, 1)}
    hand.do(wording.write_text, **body, lang="ar", body="ثان")
    assert texts(hand, body) == {"ar": ("ثان", 2, None), "en": ("First", 1, 1)}  # older than its original
    hand.do(wording.write_text, **body, lang="en", body="First")  # it still says the same: up to date
    assert texts(hand, body)["en"] == ("First", 1, 2)


def test_a_text_that_is_taken_away_leaves_an_original(hand: Hand, body: dict[str, Any]) -> None:
    for lang, text in (("ar", "أول"), ("en", "First"), ("fr", "Premier")):
        hand.do(wording.write_text, **body, lang=lang, body=text)
    hand.do(wording.write_text, **body, lang="en", body="Second")
    hand.do(wording.write_text, **body, lang="ar", body=" ")
    assert texts(hand, body) == {"en": ("Second", 2, None), "fr": ("Premier", 1, 2)}
    hand.do(wording.write_text, **body, lang="ar", body="")  # is away already
    hand.do(wording.write_text, **body, lang="fr", body="")
    hand.do(wording.write_text, **body, lang="en", body="")
    assert texts(hand, body) == {}
    assert rows_in(hand.path, "wording_version") == {}


def test_earlier_versions_of_recommendations_are_kept(hand: Hand, body: dict[str, Any]) -> None:
    for text in ("One", "Two", "Two", "Three"):
        hand.do(wording.write_text, **body, lang="en", body=text)
    versions = rows_in(hand.path, "wording_version").values()
    assert [(row["revision"], row["body"]) for row in versions] == [(1, "One"), (2, "Two")]
    hand.do(wording.write_text, table="agenda_item", row=hand.item, field="title", lang="en", body="Another")
    assert len(rows_in(hand.path, "wording_version")) == 2


def test_text_is_cleaned_and_what_went_is_counted(hand: Hand, body: dict[str, Any]) -> None:
    dirty = "a\u202eb\u200b \r\n c"
    assert hand.do(wording.write_text, **body, lang="en", body=dirty) == 2
    assert texts(hand, body)["en"][0] == "ab\nc"
    title = {"table": "agenda_item", "row": hand.item, "field": "title"}
    assert hand.do(wording.write_text, **title, lang="ar", body=dirty) == 2
    assert texts(hand, title)["ar"][0] == "ab c"
