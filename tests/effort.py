"""How much the tests try: everything with ``--slow``, else a part."""

import os
import zlib

EVERY_CASE = "WGDESK_TESTS_EVERY_CASE"  # in the environment: of no test a part of the cases is drawn
THOROUGH = "WGDESK_TESTS_THOROUGH"  # in the environment, which processes side by side share


def tries(most: int) -> int:
    """Return how many examples of a property to try now: all of them, or a fifth."""
    return most if os.environ.get(THOROUGH) else max(2, most // 5)


def is_drawn(case: str, seed: int) -> bool:
    """Return whether a case of a test marked ``sampled`` runs with this seed: one in five does, or each.

    ``case``: pytest's name of it, with the file.
    """
    return EVERY_CASE in os.environ or zlib.crc32(f"{seed} {case}".encode()) % 5 == 0
