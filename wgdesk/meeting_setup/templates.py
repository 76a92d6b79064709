"""Templates: the facts of a body and its previous meetings from which the next meeting is set up.

A template is a record file (docs/record-file.md) without the parts that differ from meeting to meeting. Its
first substantive agenda item marks the place of the topics. ``bodies`` reads templates from files,
``earlier_meeting`` makes them from a record.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from wgdesk.language_table import CODES

Template = Mapping[str, Any]  # parts of a record file


def ordinal_after(template: Template, year: int) -> int | None:
    """Return the ordinal of the next meeting: the template's own, else one more than its previous meetings.

    ``year`` is that of the next meeting: a body that numbers its meetings anew in each year begins at 1,
    unless it met in that year. None if the body does not number its meetings, which the template says by a
    null ordinal.
    """
    meeting, years = template.get("meeting", {}), [*_years(template)]
    known: int | None = meeting.get("ordinal", len(years) + 1)
    if known is None or not numbered_by_year(template):
        return known
    this = years.count(year)
    return meeting.get("ordinal", this + 1) if this else 1


def _years(template: Template) -> Iterator[int]:
    """Yield the year in which each previous meeting began."""
    for one in template.get("previous_meetings", ()):
        yield int((one if isinstance(one, str) else one["first_day"])[:4])


def numbered_by_year(template: Template) -> bool:
    """Return whether the body numbers its meetings anew in each year."""
    return bool(template.get("options", {}).get("term_ordinal") == "year")


def ordinal_following(ordinal: int | None) -> int | None:
    """Return the next meeting's ordinal; None if the body does not number its meetings."""
    return ordinal + 1 if ordinal is not None else None


def for_other_body(template: Template) -> Template:
    """Return a template without what belongs to its body alone: mandates and previous meetings."""
    return {name: part for name, part in template.items() if name not in ("mandates", "previous_meetings")}


def with_facts(template: Template, facts: Mapping[str, Any], options: Mapping[str, str]) -> Template:
    """Return a template with other facts of the meeting and options.

    A fact that is None is left out, except the ordinal: a body whose ordinal is None numbers no meetings.
    """
    meeting = {**template.get("meeting", {}), **facts}
    return {
        **template,
        "meeting": {name: value for name, value in meeting.items() if name == "ordinal" or value is not None},
        "options": {**template.get("options", {}), **options},
    }


def text_of(template: Template, name: str) -> Mapping[str, str]:
    """Return language -> text for a field of the meeting in a template."""
    texts = template.get("meeting", {}).get(name, {})
    return {lang: body for lang, body in texts.items() if lang in CODES}
