"""Templates: what is known of a body and its meetings before one of them is set up.

A template is a file in ``resources/templates``. It has the form of a record file (docs/record-file.md),
without what differs from meeting to meeting. Its first substantive agenda item marks the place of the topics.
``earlier_meeting`` makes templates of the same form.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from wgdesk.languages import CODES
from wgdesk.paths import resource

Template = Mapping[str, Any]  # parts of a record file, read from JSON


def template_names() -> tuple[str, ...]:
    """Return the names of all templates, sorted; the phrase ``template-<name>`` is what the user sees."""
    return tuple(sorted(path.stem for path in resource("templates").glob("*.json")))


def read_template(name: str) -> Template:
    """Return the template called ``name``."""
    template: Template = json.loads(resource("templates", f"{name}.json").read_text(encoding="utf-8"))
    return template


def ordinal_after(template: Template) -> int:
    """Return the ordinal of the next meeting, as far as the template knows the earlier ones."""
    known: int | None = template.get("meeting", {}).get("ordinal")
    return known if known is not None else len(template.get("previous_meetings", ())) + 1


def text_of(template: Template, name: str) -> Mapping[str, str]:
    """Return a text of the meeting from a template, by language."""
    texts = template.get("meeting", {}).get(name, {})
    return {lang: body for lang, body in texts.items() if lang in CODES}
