"""The codes at the foot of a United Nations document: its job number in bars, its address as a QR code.

The bars are Code 39 (ISO/IEC 16388). The QR code (ISO/IEC 18004) is readable with up to 15 % of it damaged.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise, zip_longest

# Code 39: for each character the widths of its five bars and of the four gaps between them.
_SIGNS = {
    "0": "111331311", "1": "311311113", "2": "113311113", "3": "313311111", "4": "111331113",
    "5": "311331111", "6": "113331111", "7": "111311313", "8": "311311311", "9": "113311311",
    "*": "131131311",
}  # fmt: skip
_MODULES_OF_A_SIGN = 16  # with the gap after it

# QR, by version: the number of data blocks, the data bytes in each, the error correction bytes of each.
_PARTS = {2: (1, 28, 16), 3: (1, 44, 26), 4: (2, 32, 18), 5: (2, 43, 24), 6: (4, 27, 16)}
_HEAD = 2  # bytes for the mode and the length of the data
_FILLERS = (0xEC, 0x11)
_FORMAT_SEAL, _FORMAT_CHECK = 0x5412, 0x537
_FIELD = 0x11D  # the polynomial of the field GF(256)
_MASKS: tuple[Callable[[int, int], int], ...] = (
    lambda y, x: (y + x) % 2,
    lambda y, _x: y % 2,
    lambda _y, x: x % 3,
    lambda y, x: (y + x) % 3,
    lambda y, x: (y // 2 + x // 3) % 2,
    lambda y, x: y * x % 2 + y * x % 3,
    lambda y, x: (y * x % 2 + y * x % 3) % 2,
    lambda y, x: ((y + x) % 2 + y * x % 3) % 2,
)
_REPEATED = 12  # after so many rows and columns each mask begins again

# What a reader may mistake, in lines of bytes: runs of one colour, and what looks like the side of a finder.
_LONG = re.compile(rb"\x00{5,}|\x01{5,}")
_FINDER = rb"\x01\x00\x01{3}\x00\x01"
_LIKE_FINDERS = re.compile(rb"(?=%b\x00{4}|\x00{4}%b)" % (_FINDER, _FINDER))

Square = tuple[tuple[bool, ...], ...]  # rows from the top; True is a dark module


def bars(number: str) -> tuple[int, list[tuple[int, int]]]:
    """Return the width of a number in Code 39 and its bars, as place and width; all in modules.

    Raises ``KeyError`` for anything but digits.
    """
    found: list[tuple[int, int]] = []
    for place, sign in enumerate(f"*{number}*"):
        at = place * _MODULES_OF_A_SIGN
        for element, width in enumerate(map(int, _SIGNS[sign])):
            if element % 2 == 0:
                found.append((at, width))
            at += width
    return (len(number) + 2) * _MODULES_OF_A_SIGN - 1, found


def qr(text: str) -> Square | None:
    """Return ``text`` as the smallest QR code that can hold it; None if it has more than 106 characters.

    Raises ``UnicodeEncodeError`` for anything but ASCII, which is all that an address can have.
    """
    data = text.encode("ascii")
    for version, (parts, size, _) in _PARTS.items():
        if len(data) + _HEAD <= parts * size:
            return _drawn(version, _codewords(data, version))
    return None


def _codewords(data: bytes, version: int) -> bytes:
    """Return the codewords: data and padding in blocks, then their error correction, interleaved."""
    parts, size, mending = _PARTS[version]
    # Four bits for byte mode, one byte for the length, the data, and four bits that end it.
    whole = bytes.fromhex(f"4{bytes([len(data)]).hex()}{data.hex()}0")
    missing = parts * size - len(whole)
    whole += bytes(_FILLERS[number % 2] for number in range(missing))
    blocks = [whole[part * size : (part + 1) * size] for part in range(parts)]
    turns = [*zip_longest(*blocks), *zip_longest(*(_remainder(block, mending) for block in blocks))]
    return bytes(byte for turn in turns for byte in turn)


@cache
def _powers() -> tuple[list[int], dict[int, int]]:
    """Return the powers of two in GF(256), twice over, and the exponent of each."""
    value, powers = 1, []
    for _ in range(255):
        powers.append(value)
        value = value << 1 ^ (_FIELD if value & 0x80 else 0)
    return powers * 2, {value: exponent for exponent, value in enumerate(powers)}


def _product(one: int, other: int) -> int:
    powers, exponents = _powers()
    return powers[exponents[one] + exponents[other]] if one and other else 0


def _remainder(data: bytes, count: int) -> bytes:
    """Return the ``count`` error correction bytes of ``data`` (Reed-Solomon)."""
    divisor = [1]
    for exponent in range(count):
        root = _powers()[0][exponent]
        divisor = [a ^ _product(b, root) for a, b in zip([*divisor, 0], [0, *divisor], strict=True)]
    rest = [*data, *[0] * count]
    for place in range(len(data)):
        for offset, factor in enumerate(divisor):
            rest[place + offset] ^= _product(factor, rest[place] if offset else 0)
    return bytes(rest[len(data) :])


def _drawn(version: int, codewords: bytes) -> Square:
    """Return the code with the mask of the lowest penalty."""
    size = version * 4 + 17
    fixed = _fixed(size)
    bits = [byte >> place & 1 for byte in codewords for place in range(7, -1, -1)]
    places = [place for place in _way(size) if place not in fixed]
    bits += [0] * (len(places) - len(bits))
    values, free = _rows(size, dict(zip(places, bits, strict=True))), _rows(size, dict.fromkeys(places, 1))
    drawn = []
    for mask in range(len(_MASKS)):
        rows = zip(values, free, _turned(size, mask), _rows(size, fixed | _format(size, mask)), strict=True)
        drawn.append(
            [(value ^ turned & open_ | given).to_bytes(size) for value, open_, turned, given in rows]
        )
    return tuple(tuple(map(bool, row)) for row in min(drawn, key=_mistakable))


def _rows(size: int, modules: Mapping[tuple[int, int], int]) -> list[int]:
    """Return rows of a square as numbers, with a byte for each module; 0 for those not given."""
    square = bytearray(size * size)
    for (y, x), module in modules.items():
        square[y * size + x] = module
    return [int.from_bytes(square[start : start + size]) for start in range(0, size * size, size)]


@cache
def _turned(size: int, mask: int) -> list[int]:
    """Return such rows of the modules that a mask turns, which come again every twelve rows and columns."""
    turns = _MASKS[mask]
    twelve = [bytes([not turns(y, x) for x in range(_REPEATED)]) for y in range(_REPEATED)]
    return [int.from_bytes((twelve[y % _REPEATED] * size)[:size]) for y in range(size)]


def _fixed(size: int) -> dict[tuple[int, int], int]:
    """Return the function patterns by row and column: finders, alignment, timing, and room for the format."""
    fixed: dict[tuple[int, int], int] = {}
    for place in range(8, size - 8):
        fixed[6, place] = fixed[place, 6] = 1 - place % 2
    for top, left in ((0, 0), (0, size - 7), (size - 7, 0)):
        for y in range(-1, 8):
            for x in range(-1, 8):
                if 0 <= top + y < size and 0 <= left + x < size:
                    fixed[top + y, left + x] = int(max(abs(y - 3), abs(x - 3)) not in (2, 4))
    for y in range(-2, 3):
        for x in range(-2, 3):
            fixed[size - 7 + y, size - 7 + x] = int(max(abs(y), abs(x)) != 1)
    return fixed | _format(size, 0)


def _format(size: int, mask: int) -> dict[tuple[int, int], int]:
    """Return both copies of the format information, error-corrected, and the module that is always dark."""
    rest = mask << 10
    for place in range(4, -1, -1):
        if rest >> (place + 10) & 1:
            rest ^= _FORMAT_CHECK << place
    value = (mask << 10 | rest) ^ _FORMAT_SEAL
    around = [(n, 8) for n in (*range(6), 7, 8)] + [(8, n) for n in (7, *range(5, -1, -1))]
    apart = [(8, size - 1 - n) for n in range(8)] + [(size - 7 + n, 8) for n in range(7)]
    drawn = {place: value >> bit & 1 for way in (around, apart) for bit, place in enumerate(way)}
    return drawn | {(size - 8, 8): 1}


def _way(size: int) -> Iterator[tuple[int, int]]:
    """Yield the places of the bits: up and down in columns two modules wide, from the right."""
    upward = True
    for right in (*range(size - 1, 6, -2), 5, 3, 1):
        for y in range(size - 1, -1, -1) if upward else range(size):
            yield from ((y, right), (y, right - 1))
        upward = not upward


def _mistakable(rows: Sequence[bytes]) -> int:
    """Return the penalty of a masked code, by the rules of the standard; its modules are bytes."""
    lines = b"-".join([*rows, *map(bytes, zip(*rows, strict=True))])
    score = sum([len(run) - 2 for run in _LONG.findall(lines)]) + 40 * len(_LIKE_FINDERS.findall(lines))
    for row, below in pairwise(map(int.from_bytes, rows)):
        both = row + below
        four = (both + (both << 8)).to_bytes(len(rows) + 1)[1:-1]  # how many of each two by two are dark
        score += 3 * (four.count(0) + four.count(4))
    dark = sum(map(sum, rows)) / len(rows) ** 2
    return score + 10 * int(abs(dark * 20 - 10))
