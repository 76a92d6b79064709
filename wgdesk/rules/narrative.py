"""Which rows have text in several languages, in which fields, and who may see it."""

from __future__ import annotations

# table -> fields. A field is written with acts.wording.write and printed by the report or shown on screen.
FIELDS: dict[str, tuple[str, ...]] = {
    "meeting": (
        "parent_full",  # Conference of the Parties to the ... Convention
        "parent_short",  # the Conference, as later sentences say it: "Conference"
        "parent_medium",  # Conference of the Parties
        "body_full",  # Working Group on ...
        "body_short",  # Working Group
        "instrument_full",
        "instrument_short",
        "venue",
        "opening_overview",  # what the opening officer gave an overview of
    ),
    "mandate": ("body",),
    "suspension": ("reason",),
    "agenda_item": ("title", "short"),
    "grouping": ("name",),
    "person": ("name", "running", "function"),
    "panel": ("exchange",),
    "panellist": ("presentation",),
    "request": ("statement",),
    "ruling": ("ruling",),
    "motion": ("body",),
    "point": ("verb", "said"),
    "cluster": ("heading",),
    "recommendation": ("body",),
    "reservation": ("body",),
    "document": ("title", "content"),
    "passage": ("amendment",),
}

# Fields of one line: names, titles, headings. The others may have line ends.
ONE_LINE = frozenset(
    {
        *(f"meeting.{name}" for name in FIELDS["meeting"]),
        "agenda_item.title",
        "agenda_item.short",
        "grouping.name",
        "person.name",
        "person.running",
        "person.function",
        "point.verb",
        "cluster.heading",
        "document.title",
        "document.content",
    }
)

# Texts whose earlier versions are kept as rows, not only in the journal.
VERSIONED = frozenset({"recommendation.body"})

# Columns and tables that never leave the secretariat: no report, hand-over file or public window holds them.
INTERNAL = frozenset(
    {
        "recommendation.proposer_id",
        "support.delegation_id",
        "request.note",
        "doubt.note",
        "placeholder.note",
        "ruling.ruling",
        "suspension.reason",
        "message.body",
        "passage.proposer_id",
    }
)

LANGUAGES = ("ar", "en", "fr", "es", "ru", "zh")

SUSPENSIONS = ("break", "informal", "technical")  # why a sitting is suspended
