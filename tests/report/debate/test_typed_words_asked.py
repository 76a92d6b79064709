"""The check asks about ambiguous typed words, also from a file, and leads to their row."""

from __future__ import annotations

from tests.report.debate.small_record import Printed, meeting, words


def test_a_word_that_may_be_no_verb_is_found_in_its_own_point() -> None:
    points = [
        {"verb": words("شدد", "stressed"), "said": words("على الأول", "the first"), "paragraph": 1},
        {"verb": words("السكرتارية", "noted"), "said": words("الثاني", "the second"), "paragraph": 1},
    ]
    printed = Printed(meeting(item={"points": points}))
    (found,) = printed.found("typed-words-asked", "ar")
    assert dict(found.facts) == {"asked": "verb"}
    assert found.source is not None
    assert (found.source.table, found.source.row) == ("point", printed.record.points[1].id)
    assert found.panel == "deliberations"
    assert not found.blocking
    assert printed.found("typed-words-asked", "en") == []


def test_clear_words_are_not_asked_about() -> None:
    points = [
        {"verb": words("شددت على", "stressed that"), "said": words("على الأول.", "that the first was late.")}
    ]
    printed = Printed(meeting(item={"points": points}))
    for lang in ("ar", "en"):
        assert printed.found("typed-words-asked", lang) == []
    assert "على على" not in " ".join(printed.lines("ar"))
    assert "that that" not in " ".join(printed.lines("en"))
