"""Decisions: where the manner stands, amendments before the text they change, who submitted what."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import File, Printed, meeting, said, words

REPORT = words("التقرير", "the report")
LONG = words(
    "تقارير الهيئة وأفرقتها العاملة كي تُقدَّم إلى المؤتمر",
    "the reports of the body and its working groups, to be submitted to the Conference",
)


def acted(verb: str, said_of: File, **facts: Any) -> File:
    """Return an action at the first sitting, under the second item."""
    return {"sitting": 1, "item": "2", "verb": verb, "object": said_of, **facts}


def told(actions: File, lang: str = "en", *requests: File, **parts: Any) -> list[str]:
    """Return the paragraphs on actions, of a body with these."""
    printed = Printed(meeting(requests, actions=actions, **parts))
    keys = ("action/", "sponsors/", "reservation/")
    return [text for key, text in printed.blocks(lang).items() if key.startswith(keys)]


# -- the place of the manner -------------------------------------------------------------------------------

_SHORT_AT_END = "the Working Group adopted the report by consensus."
_SHORT_WITH_VERB = "the Working Group adopted, by consensus, the report."
_LONG_AT_END = (
    "the Working Group adopted the reports of the body and its working groups, to be submitted to the"
    " Conference by consensus."
)
_LONG_WITH_VERB = (
    "the Working Group adopted, by consensus, the reports of the body and its working groups, to be submitted"
    " to the Conference."
)


@pytest.mark.parametrize(
    ("place", "short", "long"),
    [
        ("by_length", _SHORT_AT_END, _LONG_WITH_VERB),
        ("with_verb", _SHORT_WITH_VERB, _LONG_WITH_VERB),
        ("at_end", _SHORT_AT_END, _LONG_AT_END),
    ],
)
def test_the_manner_stands_where_the_body_has_it(place: str, short: str, long: str) -> None:
    both = {name: acted("adopted", text, manner="consensus") for name, text in (("a", REPORT), ("b", LONG))}
    first, second = told(both, options={"manner_place": place})
    assert first.endswith(short)
    assert second.endswith(long)


def test_a_clause_never_takes_the_manner_for_its_own() -> None:
    one = {"a": acted("decided", words("أن يجتمع", "to meet again"), manner="consensus")}
    (text,) = told(one, options={"manner_place": "at_end"})
    assert text.endswith("the Working Group decided, by consensus, to meet again.")
    (text,) = told(one, "ar", options={"manner_place": "at_end"})
    assert text.endswith("قرر الفريق العامل، بتوافق الآراء، أن يجتمع.")


# -- statements --------------------------------------------------------------------------------------------


def test_a_statement_on_a_decision_without_an_hour_comes_after_it() -> None:
    first, then = told({"a": acted("adopted", REPORT)}, "en", said("FRA", action="a"))
    assert first.endswith("adopted the report.")
    assert then == "With regard to the decision, a statement was made by the representative of France."
