"""What people type before a name in English."""

from __future__ import annotations

from wgdesk.phrasing.typed_titles import TypedTitles

_ABBREVIATION = r"H\.\s?E\."
_EXCELLENCY = rf"{_ABBREVIATION}|His Excellency|Her Excellency"

TITLES = TypedTitles(
    address=r"(?:Mr|Ms|Mrs|Miss)\.?(?=\s)",
    honour=_EXCELLENCY,
    sure_honour=_EXCELLENCY,
    degree=r"Prof\.|Professor(?=\s)|Dr\.?(?=\s)|Dr\.",
    office=r"(?:Minister|Ambassador)(?=\s+\S+\s+\S)",  # before a first name and a surname
    post=r"the\s|[^,]*\b(?:of|for)\s|(?:\S+-)*(?:Secretary|General|Director|Chair|President|Minister)\Z",
    woman=r"Ms\.?|Mrs\.?",
    man=r"Mr\.?",
    doctor=r"Dr(?:\.|\s)",
    abbreviation=_ABBREVIATION,
)
