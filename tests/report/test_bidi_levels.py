"""Embedding levels are those of FriBidi, and lines in order are those of python-bidi."""

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from tests.report import fribidi
from tests.report.mixed_text import paragraphs
from wgdesk.report.bidi_levels import bidi_class, levels, visual_runs

# Every rule has its characters here; guillemets pair like brackets only with us.
_ANY = st.text(
    "ابאב٠١01abЖ()[]{}<>\u3008\u232a-+/.,،:%$#\"' \u00a0\u064b\u0301\u200e\u200f\u061c", max_size=30
)


def found(text: str, rtl: bool) -> str:
    return levels("".join(map(bidi_class, text)), rtl)


@given(paragraphs(), st.booleans())
def test_levels_agree_with_fribidi(text: str, rtl: bool) -> None:
    assert found(text, rtl) == "".join(map(str, fribidi.levels(text, rtl)))


@given(_ANY.map(str.strip).filter(bool), st.booleans())
def test_order_agrees_with_python_bidi_for_any_characters(text: str, rtl: bool) -> None:
    shown = [
        text[start:end][::-1] if turned else text[start:end]
        for start, end, turned in visual_runs(found(text, rtl), rtl)
    ]
    assert "".join(shown) == get_display(text, base_dir="R" if rtl else "L")


@pytest.mark.parametrize(
    ("text", "rtl", "expected"),
    [
        ("قال (abc)", True, "1111" + "1" + "222" + "1"),  # N0: Latin inside, Arabic before
        ("abc (قال)", False, "0000" + "0" + "111" + "0"),
        ("abc (قال) ديف", False, "0000" + "0" + "111" + "0" + "0" + "111"),
        ("١٢-١٥", True, "22122"),  # N1: a hyphen between Arabic digits is not of the number
        ("12-15", True, "22222"),  # W4: between European ones it is
        ("ب 12-15", True, "11" + "22122"),  # W2: after an Arabic letter they are Arabic numbers
        ("هل «Organization «Bridge»» هنا", True, "111" + "1" + "2" * 21 + "1" + "1111"),
    ],
)
def test_lines_are_ordered_by_the_bidi_rules(text: str, rtl: bool, expected: str) -> None:
    assert found(text, rtl) == expected


def test_brackets_nested_deeper_than_the_standard_allows_pair_nothing() -> None:
    text = "ا" + "(" * 64 + "a" + ")" * 64
    assert found(text, True) == "1" * 65 + "2" + "1" * 64
