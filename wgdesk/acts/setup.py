"""The meeting itself: its facts, options, outline, mandates and earlier meetings; reopening the record."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import count
from typing import Unpack

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.any_row import add_row, edit_row, move_row, remove_row, upsert_row
from wgdesk.acts.helpers.edit_arguments import MandateChanges, MeetingChanges, PreviousMeetingChanges
from wgdesk.acts.helpers.row_changes import filled, remove, tidy
from wgdesk.acts.helpers.row_order import last_place, place_before
from wgdesk.acts.helpers.text_writing import put_text
from wgdesk.errors import Refused
from wgdesk.language_table import CODES
from wgdesk.model import (
    Insertion,
    Mandate,
    MandateKind,
    Meeting,
    Omission,
    Option,
    OutlineSection,
    Override,
    OwnSentence,
    PreviousMeeting,
)
from wgdesk.rules.options import GROUP_OF, LIMIT_GROUPS, check_option, option_phrase
from wgdesk.rules.outline import OWN

TextsByLanguage = Mapping[str, str]  # language -> text


@act
def edit_meeting(context: ActContext, *, meeting_id: int, **changes: Unpack[MeetingChanges]) -> None:
    """Change facts of the meeting; the arguments are named after the columns of its table."""
    edit_row(context, context.get(Meeting, meeting_id), changes)


@act
def reopen_record(context: ActContext, *, reason: str) -> None:
    """Reopen a closed record; the history keeps the reason.

    Raises ``Refused``: 'no-meeting', 'not-closed', 'empty-text'.
    """
    meeting = _meeting(context)
    if meeting.closed_at is None:
        raise Refused("not-closed")
    context.names["why"] = filled(reason)
    meeting.closed_at = None


def _meeting(context: ActContext) -> Meeting:
    found = context.rows(Meeting)
    if not found:
        raise Refused("no-meeting")
    return found[0]


@act
def set_option(context: ActContext, *, name: str, value: str) -> None:
    """Set an option of the record; raises ``Refused``: 'unknown-option', 'bad-option'."""
    check_option(name, value)
    of = "time" if GROUP_OF[name] in LIMIT_GROUPS else "report"
    context.names.update(of=of, word=option_phrase(name))
    upsert_row(context, Option(name=name, value=value), "name")


@act
def take_sentences(context: ActContext, *, sentences: Mapping[str, TextsByLanguage]) -> None:
    """Set the body's own sentences for the Chair, replacing all earlier ones.

    Raises ``Refused``: 'unknown-saying', 'sentence-broken', 'sentence-argument', 'sentence-phrase',
    'sentence-function', 'sentence-language', as the rules do.
    """
    known = {row.saying: row for row in context.rows(OwnSentence)}
    for saying, row in known.items():
        if saying not in sentences:
            remove(context, row)
    for saying, texts in sentences.items():
        kept = known.get(saying) or context.add(OwnSentence(saying=tidy(saying)))
        for lang in (*texts, *(code for code in CODES if code not in texts)):
            put_text(context, "own_sentence", kept.id, "body", lang, texts.get(lang, ""))


@act
def move_section(context: ActContext, *, section_id: int, before_id: int | None) -> None:
    """Move a section of the outline before a sibling, or last among its siblings (None).

    Raises ``Refused('moved-elsewhere')`` if the two are in different sections.
    """
    move_row(context, OutlineSection, section_id, before_id)


@act
def nest_section(context: ActContext, *, section_id: int, parent: str) -> None:
    """Put a section, with those in it, last into the section of the kind ``parent``, or at the top ('').

    Raises ``Refused('bad-outline')`` by rule if it would stand in itself, or below the fourth level.
    """
    section, parent = context.get(OutlineSection, section_id), tidy(parent)
    section.place = last_place(context, OutlineSection, {"parent": parent}, moving=section.id)
    section.parent = parent


@act
def count_section(context: ActContext, *, section_id: int, counted: bool) -> None:
    """Give the heading of a section a number, or none; those beside it are then counted without it."""
    context.get(OutlineSection, section_id).unnumbered = not counted


@act
def remove_section(context: ActContext, *, section_id: int) -> None:
    """Leave a section out of the report. Raises ``Refused('bad-outline')`` if it contains other sections."""
    remove_row(context, OutlineSection, section_id)


@act
def add_section(context: ActContext, *, kind: str, parent: str = "") -> int:
    """Put a section back into the outline, last among its siblings; returns its key."""
    return add_row(
        context, OutlineSection(kind=kind, parent=parent, place=last_place(context, OutlineSection, {}))
    )


@act
def add_own_section(context: ActContext, *, heading: TextsByLanguage, parent: str = "") -> int:
    """Add a section with a heading, the points put into it and whatever users write there; returns its key.

    It comes last in the section ``parent`` or, at the top level, last before the annexes. It does not take
    over what was written in a section that was removed.
    """
    known = {row.kind for row in context.rows(OutlineSection)}
    known.update(row.anchor for row in context.rows(Insertion))
    known.update(row.block for row in context.rows(Omission))
    known.update(row.block for row in context.rows(Override))
    kind = next(kind for n in count(1) if (kind := f"{OWN}{n}") not in known)
    annex = next((row for row in context.rows(OutlineSection) if row.kind.startswith("annex_")), None)
    if parent or annex is None:
        place = last_place(context, OutlineSection, {})
    else:
        place = place_before(context, annex)
    return add_row(context, OutlineSection(kind=kind, parent=parent, place=place), heading=heading)


@act
def add_mandate(context: ActContext, *, kind: MandateKind, number: str, body: TextsByLanguage) -> int:
    """Add a paragraph of the introduction; returns its key."""
    return add_row(context, Mandate(kind=kind, number=number), body=body)


@act
def edit_mandate(context: ActContext, *, mandate_id: int, **changes: Unpack[MandateChanges]) -> None:
    """Change kind, number or place of a paragraph of the introduction."""
    edit_row(context, context.get(Mandate, mandate_id), changes)


@act
def move_mandate(context: ActContext, *, mandate_id: int, before_id: int | None) -> None:
    """Put a paragraph of the introduction before another, or last (None)."""
    move_row(context, Mandate, mandate_id, before_id)


@act
def remove_mandate(context: ActContext, *, mandate_id: int) -> None:
    """Remove a paragraph of the introduction."""
    remove_row(context, Mandate, mandate_id)


@act
def add_previous_meeting(context: ActContext, *, first_day: date, last_day: date) -> int:
    """Add an earlier meeting of the body; returns its key."""
    return add_row(context, PreviousMeeting(first_day=first_day, last_day=last_day))


@act
def edit_previous_meeting(
    context: ActContext, *, previous_id: int, **changes: Unpack[PreviousMeetingChanges]
) -> None:
    """Change the first or last day of an earlier meeting."""
    edit_row(context, context.get(PreviousMeeting, previous_id), changes)


@act
def remove_previous_meeting(context: ActContext, *, previous_id: int) -> None:
    """Remove an earlier meeting."""
    remove_row(context, PreviousMeeting, previous_id)
