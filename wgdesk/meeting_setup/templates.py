"""Templates: what is known of a body and its meetings before one of them is set up.

A template has the form of a record file (docs/record-file.md), without what differs from meeting to meeting.
Its first substantive agenda item marks the place of the topics. ``bodies`` reads templates from files,
``earlier_meeting`` makes them of a record.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wgdesk.languages import CODES

Template = Mapping[str, Any]  # parts of a record file


def ordinal_after(template: Template) -> int:
    """Return the ordinal of the next meeting, as far as the template knows the earlier ones."""
    known: int | None = template.get("meeting", {}).get("ordinal")
    return known if known is not None else len(template.get("previous_meetings", ())) + 1


def text_of(template: Template, name: str) -> Mapping[str, str]:
    """Return a text of the meeting from a template, by language."""
    texts = template.get("meeting", {}).get(name, {})
    return {lang: body for lang, body in texts.items() if lang in CODES}
