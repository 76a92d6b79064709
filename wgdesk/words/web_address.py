"""What a web address looks like in a text."""

from __future__ import annotations

import re

ADDRESS = r"(?:https?://|www\.)(?:[!-~]*[0-9A-Za-z/%=&#_~$+-])?"
"""A pattern for a whole address, without the stop or bracket after it: it runs from left to right."""
IS_ADDRESS = re.compile(ADDRESS)
