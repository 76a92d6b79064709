"""Several symbols typed in a row are told apart from one symbol and from any other text."""

from __future__ import annotations

import pytest

from wgdesk.words.symbol_parts import symbols_in


@pytest.mark.parametrize(
    ("typed", "symbols"),
    [
        ("E/CN.7/2025/L.9 and E/CN.7/2025/L.10", ("E/CN.7/2025/L.9", "E/CN.7/2025/L.10")),
        ("E/C.12/75/1, E/C.12/76/1 and L.4", ("E/C.12/75/1", "E/C.12/76/1", "L.4")),
        ("A/1، A/2 وA/3", ("A/1", "A/2", "A/3")),
        ("A/80/6 (Sect. 2) and A/80/5 (Vol. I)", ("A/80/6 (Sect. 2)", "A/80/5 (Vol. I)")),
        ("GEGN.2/2025/7/CRP.7, and A/79/L.2/Rev.1", ("GEGN.2/2025/7/CRP.7", "A/79/L.2/Rev.1")),
    ],
)
def test_several_symbols_are_each_found(typed: str, symbols: tuple[str, ...]) -> None:
    assert symbols_in(typed) == symbols


@pytest.mark.parametrize(
    "typed",
    [
        "A/80/15",
        "A/CN.4/615 and Corr.1",
        "A/80/1 and Add.1",
        "2025/1 and 2025/2",
        "A/1 and others",
        "https://www.un.org/a, b",
        "",
    ],
)
def test_any_other_text_is_one(typed: str) -> None:
    """An addendum and a corrigendum stand with their document: "document A/CN.4/615 and Corr.1" (A/80/10)."""
    assert symbols_in(typed) == (typed,)
