"""The symbols of documents as they are typed: brackets at the end of one, and several in a row."""

from __future__ import annotations

import re

# What stands in brackets at the end of a symbol: A/80/6 (Sect. 2), A/80/5 (Vol. I). The address at which the
# document is published has them without a space.
BRACKETED = (
    r"\s?\((?:Sect|Income sect|Prog|Vol|Part|Supp|SUPP|Introduction|Foreword|Plan outline)\b[^()]{0,12}\)"
)
_SYMBOL = rf"[A-Z][A-Z.\d]{{0,12}}/[\w./-]{{1,50}}(?:{BRACKETED})?"
_BETWEEN = r"(?:,? and |, |[^!-~]{1,4})"  # the last: the comma and the conjunction of other writings
# In a row the last ones may be shortened: A/C.4/48/L.11 and L.12. An addendum is no document of its own.
_SHORTENED = r"L\.\d{1,4}"
_SEVERAL = re.compile(rf"{_SYMBOL}(?:{_BETWEEN}(?:{_SYMBOL}|{_SHORTENED}))+")
_EACH = re.compile(rf"{_SYMBOL}|{_SHORTENED}")


def symbols_in(text: str) -> tuple[str, ...]:
    """Return the symbols of a text that has nothing but several in a row; of any other the text as one."""
    return tuple(_EACH.findall(text)) if _SEVERAL.fullmatch(text) else (text,)
