"""What a text that replaced a generated one is based on: a digest of the facts, for each language.

A row keeps all of its digests in one column, "ar=0f3a en=0f3a", because a text may be looked over again in
one language only.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_DIGEST = re.compile("[0-9a-f]+")


def read_bases(column: str) -> dict[str, str]:
    """Return the digests by language; what cannot be read is left out."""
    pairs = (part.partition("=") for part in column.split())
    return {lang: digest for lang, sign, digest in pairs if sign and lang and digest}


def write_bases(bases: Mapping[str, str]) -> str:
    """Return the digests as the column holds them; one that is no hexadecimal number is left out."""
    return " ".join(f"{lang}={digest}" for lang, digest in sorted(bases.items()) if _DIGEST.fullmatch(digest))
