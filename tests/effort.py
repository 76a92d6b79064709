"""How many examples a property tries: all of them with ``--slow``, else half."""

import os

THOROUGH = "WGDESK_TESTS_THOROUGH"  # in the environment, which processes side by side share


def tries(most: int) -> int:
    """Return how many examples to try now."""
    return most if os.environ.get(THOROUGH) else max(2, most // 2)
