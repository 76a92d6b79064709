"""How much the tests try: everything with ``--slow``, otherwise a part."""

import os
import zlib

EVERY_CASE = "WGDESK_TESTS_EVERY_CASE"  # environment variable: run all cases of sampled tests
THOROUGH = "WGDESK_TESTS_THOROUGH"  # environment variable, so that parallel processes share it


def tries(most: int) -> int:
    """Return the number of examples of a property to try: all of them, or a fifth."""
    return most if os.environ.get(THOROUGH) else max(2, most // 5)


def is_drawn(case: str, seed: int) -> bool:
    """Return whether a case of a test marked ``sampled`` runs with this seed: one in five, or all.

    ``case``: its pytest id, including the file.
    """
    return EVERY_CASE in os.environ or zlib.crc32(f"{seed} {case}".encode()) % 5 == 0
