"""The sections of a report: the usual ones, and all that an outline may have."""

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
# All sections that an outline may have, with the section above them. Beyond the usual ones: a chapter for
# each item instead of deliberations and statements, the elections and the meetings held apart from the
# opening, the actions taken,
# and the agenda, the members of the body, the attendance and the list of documents as annexes.
SECTIONS: tuple[tuple[str, str], ...] = (
    *OUTLINE,
    ("chapters", ""),
    ("elections", "organization"),
    ("meetings", "organization"),
    ("actions", ""),
    ("annex_agenda", ""),
    ("annex_members", ""),
    ("annex_attendance", ""),
    ("annex_documents", ""),
)
OUTLINE_KINDS = frozenset(kind for kind, _ in SECTIONS)

# Sections other than those on items that print points recorded for them, after their own sentences, and the
# closing of the session, which the section on the adoption of the report tells of (E/2025/32, paras. 31-39;
# E/2025/44, paras. 3-6). Users' own sections print points as well.
CLOSING = "closing"
# Under their item, but before or after who spoke on it: what was presented stands before the list of speakers
# (A/80/15, Part II, paras. 11, 23 and 42; E/2025/28, para. 12).
BEFORE_SPEAKERS = "before_speakers"
AFTER_SPEAKERS = "after_speakers"
# Sections before whose own sentences points may stand, too: of whom the body is composed comes before the
# list of its participants (E/2025/42, para. 92).
_TELLING = (
    *("introduction", "recommendations", "opening", "elections", "meetings", "statements"),
    *("agenda", "attendance", "documentation", "adoption", CLOSING),
)
_BEFORE = "before_"
POINT_SECTIONS = (
    *("organization", *_TELLING),
    *(BEFORE_SPEAKERS, AFTER_SPEAKERS),
    *(f"{_BEFORE}{kind}" for kind in _TELLING),
)

OWN = "own_"  # prefix of sections that have a heading, points and users' own text: own_1, own_2


def is_own(kind: str) -> bool:
    """Return whether a kind of section is ``own_1`` to ``own_999``."""
    number = kind.removeprefix(OWN)
    return (
        kind.startswith(OWN)
        and number.isascii()
        and number.isdigit()
        and number[0] != "0"
        and len(number) < 4
    )


def has_points(kind: str) -> bool:
    """Return whether points can be recorded for a section besides those under items."""
    return kind in POINT_SECTIONS or is_own(kind)


def before(kind: str) -> str:
    """Return what points are recorded for that stand before the sentences of a section; "" if none can."""
    return f"{_BEFORE}{kind}" if kind in _TELLING else ""


def section_of(kind: str) -> str:
    """Return the section before or after whose sentences points recorded for ``kind`` stand."""
    own = kind.removeprefix(_BEFORE)
    return own if own in _TELLING else kind


def sections_printing(kind: str) -> tuple[str, ...]:
    """Return the sections of the outline of which one prints the points recorded for ``kind``."""
    if kind in (BEFORE_SPEAKERS, AFTER_SPEAKERS):
        return "chapters", "statements"
    own = section_of(kind)
    return ("adoption",) if own == CLOSING else (own,)


def is_with_item(kind: str) -> bool:
    """Return whether points recorded for ``kind`` stand with their item; so do those for no section."""
    return kind in ("", BEFORE_SPEAKERS, AFTER_SPEAKERS)
