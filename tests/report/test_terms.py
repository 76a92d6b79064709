"""Whatever terms a body has, its report has no gap for them, and Arabic agrees with them."""

from __future__ import annotations

import re
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.effort import tries
from tests.report.any_body import record_of
from tests.report.spaces import plain
from wgdesk.meeting_setup.bodies import body_called
from wgdesk.phrasing.pack import pack
from wgdesk.phrasing.tree import Report, Say
from wgdesk.report.sections import build
from wgdesk.rules.option_kinds import ChoiceOption
from wgdesk.rules.options import OPTIONS

pytestmark = pytest.mark.slow  # long: in the thorough run only

TERMS = {
    name: option.values
    for name, option in OPTIONS.items()
    if name.startswith("term_") and isinstance(option, ChoiceOption)
}
BODIES = ("trafficking-in-persons", "cnd", "meeting-of-states-parties")

# What no Arabic sentence may have: a noun beside a verb, a pronoun or an adjective of the other gender.
DISAGREEMENTS = re.compile(
    "(عُقد|هذا هو|هذا) (ال)?دورة|(عُقدت|هذه هي) (ال)?اجتماع |دورة \\S+ السابق |الدورة (الأول|الخامس) "
    "|الاجتماع (الأولى|الخامسة) |دورت(ه|ها) المعقود |اجتماع(ه|ها) المعقودة"
    "|(المقرر|المقررين) (الواردة|الواردتين)"
    "|(التوصية|التوصيتين) (الوارد|الواردين) |في هذه الاجتماع|الدول \\S+ التالي |الطرف التالية"
)
FAULTS = re.compile(r"  | [.,;:،؛]|\{|\}|\(\)|\[\]")


@cache
def built(name: str) -> Report[Say]:
    return build(record_of(body_called(name).template), "draft")


@cache
def gaps(name: str, lang: str) -> int:
    return spoken(name, lang, {}).count("[...]")


def spoken(name: str, lang: str, options: dict[str, str]) -> str:
    document = pack(lang, options).speak(built(name))
    texts = [getattr(block, "text", None) for block in document.blocks]
    return "\n".join(plain(text) for text in texts if text)


@pytest.mark.parametrize(
    ("name", "value"), [(name, value) for name, values in TERMS.items() for value in values]
)
def test_each_term_makes_good_sentences(name: str, value: str) -> None:
    for body in BODIES:
        look(body, {name: value})


@pytest.mark.slow
@given(
    st.sampled_from(BODIES),
    st.fixed_dictionaries({name: st.sampled_from(values) for name, values in TERMS.items()}),
)
@settings(max_examples=tries(20), deadline=None)
def test_any_terms_together_make_good_sentences(body: str, options: dict[str, str]) -> None:
    look(body, options)


def look(body: str, options: dict[str, str]) -> None:
    for lang in ("ar", "en"):
        text = spoken(body, lang, options)
        assert FAULTS.findall(text) == []
        assert text.count("[...]") <= gaps(body, lang)
        assert "None" not in text
    assert [found.group() for found in DISAGREEMENTS.finditer(spoken(body, "ar", options))] == []
