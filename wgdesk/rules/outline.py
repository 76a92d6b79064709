"""The sections of a report: those that it usually has, and all that an outline may have."""

from __future__ import annotations

# The outline of a report of a UNODC working group: (kind of section, kind of the section above it).
OUTLINE: tuple[tuple[str, str], ...] = (
    ("introduction", ""),
    ("recommendations", ""),
    ("deliberations", ""),
    ("organization", ""),
    ("opening", "organization"),
    ("statements", "organization"),
    ("agenda", "organization"),
    ("attendance", "organization"),
    ("documentation", "organization"),
    ("adoption", ""),
    ("annex_proposals", ""),
)
# All sections that an outline may have, with the section above them: besides, a chapter for each item in the
# place of deliberations and statements, the elections apart from the opening, what was decided, and the list
# of documents as an annex.
SECTIONS: tuple[tuple[str, str], ...] = (
    *OUTLINE,
    ("chapters", ""),
    ("elections", "organization"),
    ("actions", ""),
    ("annex_documents", ""),
)
OUTLINE_KINDS = frozenset(kind for kind, _ in SECTIONS)

OWN = "own_"  # how the kinds of sections begin that have only a heading and what persons write: own_1, own_2


def is_own(kind: str) -> bool:
    """Return whether a kind of section is one that has only a heading and what persons write."""
    number = kind.removeprefix(OWN)
    return (
        kind.startswith(OWN)
        and number.isascii()
        and number.isdigit()
        and number[0] != "0"
        and len(number) < 4
    )
