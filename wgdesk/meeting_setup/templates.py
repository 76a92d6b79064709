"""Templates: what is known of a body and of its meetings before one of them is set up.

A template is a file of ``resources/templates`` in the form of a record file (docs/record-file.md), without
what differs from meeting to meeting. Its first substantive agenda item stands where the topics go. What an
earlier meeting leaves to the next one (``earlier_meeting``) has the same form.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from wgdesk.languages import CODES
from wgdesk.paths import resource

Template = Mapping[str, Any]  # parts of a record file, read from JSON


def template_names() -> tuple[str, ...]:
    """Return the names of the templates there are, sorted; ``template-<name>`` is the phrase of each."""
    return tuple(sorted(path.stem for path in resource("templates").glob("*.json")))


def read_template(name: str) -> Template:
    """Return a template by its name."""
    template: Template = json.loads(resource("templates", f"{name}.json").read_text(encoding="utf-8"))
    return template


def ordinal_after(template: Template) -> int:
    """Return the ordinal of the meeting that a template is for, as far as it knows of earlier ones."""
    known: int | None = template.get("meeting", {}).get("ordinal")
    return known if known is not None else len(template.get("previous_meetings", ())) + 1


def text_of(template: Template, name: str) -> Mapping[str, str]:
    """Return a text of the meeting in a template, by language."""
    texts = template.get("meeting", {}).get(name, {})
    return {lang: body for lang, body in texts.items() if lang in CODES}
