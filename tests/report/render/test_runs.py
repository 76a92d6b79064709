"""Stretches of the other direction: what belongs to one, and the effect of brackets and numbers."""

import pytest
from hypothesis import given

from tests.report.mixed_text import paragraphs
from wgdesk.report.bidi_levels import bidi_class, levels
from wgdesk.report.render.runs import stretches


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("انظر 2031/CRP.2 أعلاه", ["2031/CRP.2"]),  # digits that touch the letters
        ("انظر CTOC/COP/WG.4/2019/1 أعلاه", ["CTOC/COP/WG.4/2019/1"]),
        ("شركة Foo (bar) هنا", ["Foo (bar)"]),  # the bracket was opened within
        ("شركة (Foo) هنا", ["Foo"]),
        ("شركة (Foo) 12 هنا", ["Foo"]),  # a bracket that the page has taken is not torn from its other half
        ("حصة Foo 12% هنا", ["Foo 12%"]),
        ("من Foo\nBar إلى", ["Foo", "Bar"]),  # a new paragraph
        ("12 هنا", []),
        ("انظر https://un.org/a%20b/2019%22.", ["https://un.org/a%20b/2019%22"]),
        ("انظر https://un.org/a(12);13,14/ أو", ["https://un.org/a(12);13,14/"]),
        (
            "أو (www.un.org/12/)، أو https://un.org/، أو (https://un.org/a)",
            ["www.un.org/12/", "https://un.org/", "https://un.org/a"],
        ),
    ],
)
def test_stretches_of_latin_letters_on_an_arabic_page(line: str, found: list[str]) -> None:
    assert [line[start:end] for start, end in stretches(line, True)] == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("see لجنة المياه 2031 above", ["لجنة المياه 2031"]),
        ("see (أ) (ب) above", ["أ", "ب"]),
        ("see ٢٠٣١ لجنة above", ["٢٠٣١ لجنة"]),
    ],
)
def test_stretches_of_arabic_letters_on_an_english_page(line: str, found: list[str]) -> None:
    assert [line[start:end] for start, end in stretches(line, False)] == found


@given(paragraphs(12))
def test_every_letter_of_the_other_direction_is_in_one_stretch(line: str) -> None:
    for rtl in (True, False):
        inside = [place for start, end in stretches(line, rtl) for place in range(start, end)]
        assert len(inside) == len(set(inside))
        other = "L" if rtl else "RA"
        wanted = [place for place, char in enumerate(line) if char.isalpha() and bidi_class(char) in other]
        assert set(wanted) <= set(inside)


@given(paragraphs(12))
def test_a_whole_stretch_has_the_levels_of_its_direction(line: str) -> None:
    """Except for the digits and signs included at its ends."""
    kinds = "".join(map(bidi_class, line))
    found = levels(kinds, True)
    for start, end in stretches(line, True):
        if {"R", "A", "N"}.isdisjoint(kinds):
            continue  # without a letter of the page the whole text is a stretch
        letters = [place for place in range(start, end) if kinds[place] == "L"]
        assert letters
        assert set(found[letters[0] : letters[-1] + 1]) == {"2"}
