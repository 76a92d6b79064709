"""What a body's own sentence may use; each fault quotes the text."""

import pytest

from wgdesk.errors import Refused
from wgdesk.rules.sentences import sayings, sentence_form, usable


@pytest.mark.parametrize(
    ("saying", "body", "key", "facts"),
    [
        ("adjourn", "{ $sitting }", "argument", {"name": "sitting", "known": "–"}),
        (
            "adjourn",
            "{ numbered-sitting }",  # which uses it
            "argument",
            {"name": "sitting_organizing", "known": "–"},
        ),
        (
            "call-to-order",
            "{ $siting }",
            "argument",
            {"name": "siting", "known": "sitting, sitting_counted, sitting_organizing, sitting_resumed"},
        ),
        (
            "call-to-order",
            "{ MARK($a) }",
            "argument",
            {"name": "a", "known": "sitting, sitting_counted, sitting_organizing, sitting_resumed"},
        ),
        ("call-to-order", "{ wish }", "phrase", {"name": "wish"}),
        ("call-to-order", "{ ORDINAL($sitting) }", "function", {"name": "ORDINAL"}),
        ("call-to-order", "{ LI($sitting) }", "function", {"name": "LI"}),  # Arabic has it
        (
            "call-to-order",
            "{ $x ->\n*[other] a\n}",
            "argument",
            {"name": "x", "known": "sitting, sitting_counted, sitting_organizing, sitting_resumed"},
        ),
        ("call-to-order", "{ $sitting ->\n[one] { wish }\n*[other] a\n}", "phrase", {"name": "wish"}),
        ("call-to-order", "a\n  .x = b", "broken", {}),
        ("call-to-order", "{ $sitting", "broken", {}),
        ("call-to-order", "", "broken", {}),
        ("adjourn", "{ EVENT() ->\n*[a] " * 300 + "b" + "\n}" * 300, "broken", {}),
    ],
)
def test_sentences_that_cannot_be_spoken_are_refused(
    saying: str, body: str, key: str, facts: dict[str, str]
) -> None:
    with pytest.raises(Refused) as refused:
        sentence_form(saying, "en", body)
    assert (refused.value.key, refused.value.facts) == (f"sentence-{key}", facts)


def test_a_language_without_a_script_has_no_sentences() -> None:
    with pytest.raises(Refused) as refused:
        sentence_form("adjourn", "fr", "Au revoir.")
    assert (refused.value.key, refused.value.facts) == ("sentence-language", {"lang": "fr"})


@pytest.mark.parametrize(
    "body", ["One\ntwo .x = three", "{ $sitting } { numbered-sitting }", "{ CAP($sitting) }"]
)
def test_sentences_that_can_be_spoken_have_a_form(body: str) -> None:
    assert sentence_form("call-to-order", "en", body)


def test_sentences_of_a_body_and_their_variables() -> None:
    assert sayings()[:2] == ("call-to-order", "presiding")
    assert "numbered-sitting" not in sayings()  # a part of others
    assert usable("today", "en") == ("body", "items")
    assert usable("call-to-order", "ar") == (
        "sitting_counted",
        "sitting_gen",
        "sitting_organizing",
        "sitting_resumed",
    )
    assert usable("adjourn", "en") == ()
