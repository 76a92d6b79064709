"""What stands in brackets at the end of a document's symbol: A/80/6 (Sect. 2), A/80/5 (Vol. I)."""

from __future__ import annotations

BRACKETED = (
    r"\s?\((?:Sect|Income sect|Prog|Vol|Part|Supp|SUPP|Introduction|Foreword|Plan outline)\b[^()]{0,12}\)"
)
"""A pattern of such brackets; the address at which the document is published has them without a space."""
