"""The time to compare two wordings of 5,000 words: ``python -m tests.bench.differences``.

The goal is 50 ms. The ratio is to comparing equal texts, which makes it independent of the machine's speed.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable

from wgdesk.words.differences import differences

WORDS, VOCABULARY, SENTENCE, RUNS = 5_000, 1_500, 17, 9
_NAMES = [f"w{number}" for number in range(VOCABULARY)]
_OFTEN = [1 / (number + 1) for number in range(VOCABULARY)]  # word frequencies as in natural language


def wording(chance: random.Random, count: int = WORDS) -> list[str]:
    """Return sentences with word frequencies as in natural language."""
    words = chance.choices(_NAMES, _OFTEN, k=count)
    return [f"{word}." if at % SENTENCE == 0 else word for at, word in enumerate(words, 1)]


def amended(words: list[str], share: float, chance: random.Random) -> list[str]:
    """Return the wording with a share of its words replaced."""
    new = chance.choices(_NAMES, _OFTEN, k=len(words))
    return [other if chance.random() < share else word for word, other in zip(words, new, strict=True)]


def moved(words: list[str], times: int, chance: random.Random) -> list[str]:
    """Return the wording with sentences in other places."""
    for _ in range(times):
        begin = chance.randrange(len(words) // SENTENCE) * SENTENCE
        sentence = words[begin : begin + SENTENCE]
        words = [*words[:begin], *words[begin + SENTENCE :]]
        to = chance.randrange(len(words) // SENTENCE) * SENTENCE
        words = [*words[:to], *sentence, *words[to:]]
    return words


def least(run: Callable[[], object]) -> float:
    """Return the time of the fastest of several calls, in milliseconds."""
    times = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        run()
        times.append((time.perf_counter() - begun) * 1000)
    return min(times)


def main() -> None:
    """Print the time for several kinds of changes."""
    chance = random.Random(4)  # the same texts at each run
    old = wording(chance)
    before = " ".join(old)
    plain = least(lambda: differences(before, before))
    for name, new in {
        "nothing changed": old,
        "one word in 100": amended(old, 0.01, chance),
        "one word in 10": amended(old, 0.1, chance),
        "one word in 3": amended(old, 0.33, chance),
        "10 sentences moved": moved(old, 10, chance),
        "60 moved, 5 % amended": amended(moved(old, 60, chance), 0.05, chance),
        "another text": wording(chance),
    }.items():
        after = " ".join(new)
        taken = least(lambda after=after: differences(before, after))
        print(f"{name:24} least {taken:6.1f} ms   {taken / plain:5.1f} x an equal text")


if __name__ == "__main__":
    main()
