"""The codes at the foot of a document hold what they should, as another program makes them."""

from __future__ import annotations

import string
from itertools import groupby, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.graphics.barcode.code39 import Standard39
from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from wgdesk.report.render.codes import bars, qr

ADDRESSES = st.text(string.ascii_letters + string.digits + "/.%:-", min_size=15, max_size=106)


def theirs(text: str) -> list[list[list[bool]]]:
    """Return the codes that reportlab makes with each of the eight masks; any of them is valid."""
    made = QRCode(None, QRErrorCorrectLevel.M)
    made.addData(text)
    made.version = made.calculate_version()
    found = []
    for mask in range(8):
        made.makeImpl(False, mask)
        size = range(made.getModuleCount())
        found.append([[bool(made.isDark(y, x)) for x in size] for y in size])
    return found


@given(ADDRESSES)
def test_a_square_is_what_another_program_makes(text: str) -> None:
    code = qr(f"h{text[1:].lower()}")  # no kind of data but bytes can hold small letters
    assert code is not None
    assert [list(row) for row in code] in theirs(f"h{text[1:].lower()}")


def penalty(square: list[list[bool]]) -> int:
    """Return the penalty of a code, module by module as the standard tells it (ISO/IEC 18004, 7.8.3)."""
    score = 0
    for line in (*square, *zip(*square, strict=True)):
        lengths = [len([*run]) for _, run in groupby(line)]
        score += sum(length - 2 for length in lengths if length >= 5)
        signs = "".join(".#"[dark] for dark in line)
        for place in range(len(signs)):
            score += 40 * signs.startswith(("#.###.#....", "....#.###.#"), place)
    for row, below in pairwise(square):
        for modules in zip(row, row[1:], below, below[1:], strict=False):
            score += 3 * (len({*modules}) == 1)
    dark = sum(map(sum, square)) / len(square) ** 2
    return score + 10 * int(abs(dark * 20 - 10))


@given(ADDRESSES)
def test_a_square_has_the_mask_with_the_lowest_penalty(text: str) -> None:
    code = qr(f"h{text[1:].lower()}")
    assert code is not None
    assert penalty([list(row) for row in code]) == min(map(penalty, theirs(f"h{text[1:].lower()}")))


def test_a_text_too_long_for_a_square_has_none() -> None:
    assert qr("x" * 106) is not None
    assert qr("x" * 107) is None


@pytest.mark.parametrize("number", ["2509303", "0123456789", "2"])
def test_bars_are_what_another_program_makes(number: str) -> None:
    oracle = Standard39(number, barWidth=1, ratio=3, checksum=0, stop=1, quiet=0, gap=1)
    oracle.validate()
    oracle.encode()
    oracle.decompose()
    place, expected = 0, []
    for sign in oracle.decomposed:
        width = 3 if sign in "BS" else 1
        if sign in "bB":
            expected.append((place, width))
        place += width
    assert bars(number) == (place, expected)


def test_bars_take_digits_only() -> None:
    with pytest.raises(KeyError):
        bars("V.25-09303")
