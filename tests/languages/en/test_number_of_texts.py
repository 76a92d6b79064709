"""Whether typed words stand for one text or several, by which a sentence calls them "it" or "them"."""

from __future__ import annotations

import pytest

from wgdesk.languages.en.typed import it_or_them


@pytest.mark.parametrize(
    "typed",
    [
        "three draft decisions",
        "the draft resolutions on fees",
        "recommendations 3 and 4, as orally revised",
        "the agenda and the workplan",
        "the provisional agenda and documentation for its next session",
        "the provisional agenda (X/2026/L.4) and documentation for its next session",
        "draft decisions I (A/X/L.3) and II (A/X/L.4)",
    ],
)
def test_words_for_several_texts_take_them(typed: str) -> None:
    assert it_or_them(typed) == "them"


@pytest.mark.parametrize(
    "typed",
    [
        "the draft decision on fees and the costs of translation",
        "draft resolution A/X/L.3",
        "the draft resolution entitled “Rights of women”",
        'the draft resolution "Rights"',
        "the draft text (previously two drafts)",
        "the draft text (A/X/L.3) on the rights",
        "the draft text as contained in documents A/X/L.3 and A/X/L.4",
        "the following text: all States",
        "the programme of work and budget",
        "the monitoring and evaluation framework",
        "",
    ],
)
def test_words_for_one_text_take_it(typed: str) -> None:
    assert it_or_them(typed) == "it"
