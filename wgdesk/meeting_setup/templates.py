"""Templates: what is known of a body and its meetings before one of them is set up.

A template has the form of a record file (docs/record-file.md), without what differs from meeting to meeting.
Its first substantive agenda item marks the place of the topics. ``bodies`` reads templates from files,
``earlier_meeting`` makes them of a record.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wgdesk.language_table import CODES

Template = Mapping[str, Any]  # parts of a record file


def ordinal_after(template: Template) -> int | None:
    """Return the ordinal of the next meeting, as far as the template knows the earlier ones.

    None if the template says that the body does not number its meetings: its ordinal is null.
    """
    meeting = template.get("meeting", {})
    if "ordinal" in meeting:
        known: int | None = meeting["ordinal"]
        return known
    return len(template.get("previous_meetings", ())) + 1


def ordinal_following(ordinal: int | None) -> int | None:
    """Return the ordinal of the meeting after the one with ``ordinal``; None if the body has no ordinals."""
    return ordinal + 1 if ordinal is not None else None


def text_of(template: Template, name: str) -> Mapping[str, str]:
    """Return a text of the meeting from a template, by language."""
    texts = template.get("meeting", {}).get(name, {})
    return {lang: body for lang, body in texts.items() if lang in CODES}
