"""Digests of the facts on which an override was based, one for each language.

A row keeps all of them in one column, "ar=0f3a en=0f3a", because an override may be reviewed again in a
single language.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_DIGEST = re.compile("[0-9a-f]+")


def read_bases(column: str) -> dict[str, str]:
    """Return language -> digest; unreadable parts are left out."""
    pairs = (part.partition("=") for part in column.split())
    return {lang: digest for lang, sign, digest in pairs if sign and lang and digest}


def write_bases(bases: Mapping[str, str]) -> str:
    """Return the digests as stored in the column; those that are not hexadecimal are left out."""
    return " ".join(f"{lang}={digest}" for lang, digest in sorted(bases.items()) if _DIGEST.fullmatch(digest))
