"""Which tables have texts in several languages, in which fields, how long."""

from __future__ import annotations

# table -> fields. acts.wording.write writes a field; the report prints it or the screen shows it.
FIELDS: dict[str, tuple[str, ...]] = {
    "meeting": (
        "parent_full",  # Conference of the Parties to the ... Convention
        "parent_short",  # Conference, for later sentences
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
    "agenda_item": ("title", "short", "segment"),
    "informal_body": ("name", "mandate", "report"),
    "grouping": ("name",),
    "person": ("name", "running", "function"),
    "panel": ("title", "exchange"),
    "panellist": ("presentation",),
    "request": ("statement",),
    "ruling": ("ruling",),
    "motion": ("body",),
    "point": ("verb", "said", "topic"),
    "cluster": ("heading",),
    "recommendation": ("body",),
    "action": ("object",),
    "reservation": ("body",),
    "document": ("title", "content", "author"),
    "passage": ("amendment", "generated"),
    "override": ("body", "generated"),
    "insertion": ("body",),
    "outline_section": ("heading",),
    "own_sentence": ("body",),
}

# Fields of one line: names, titles, headings. The others may have line breaks.
ONE_LINE = frozenset(
    {
        *(f"meeting.{name}" for name in FIELDS["meeting"]),
        "agenda_item.title",
        "agenda_item.short",
        "agenda_item.segment",
        "informal_body.name",
        "grouping.name",
        "person.name",
        "person.running",
        "person.function",
        "panel.title",
        "point.verb",
        "point.topic",
        "cluster.heading",
        "outline_section.heading",
        "document.title",
        "document.content",
        "document.author",
    }
)

# Texts and columns that serve as a name: in a list, in a sentence, in the largest type on the display.
NAMES = frozenset(
    {
        *("meeting.parent_short", "meeting.body_short", "meeting.instrument_short"),
        *("meeting.symbol_draft", "meeting.symbol_final", "meeting.job_draft", "meeting.job_final"),
        *("meeting.participants_symbol", "mandate.number", "document.symbol"),
        *("agenda_item.short", "delegation.code", "grouping.code", "grouping.name"),
        *("delegation_name.listed", "delegation_name.running", "delegation_name.paren"),
        *("person.name", "person.running", "request.guest", "attachment.name"),
    }
)
_LINES = ONE_LINE | {"request.struck", "message.body", "own_sentence.body"}

LONGEST = 100_000  # characters of one text; a longer one is a file pasted by mistake
LONGEST_LINE = 1_000
LONGEST_NAME = 300  # the longest name in the roster has less than half of this


def longest(table: str, field: str) -> int:
    """Return the largest number of characters that a text or a text column may have."""
    place = f"{table}.{field}"
    return LONGEST_NAME if place in NAMES else LONGEST_LINE if place in _LINES else LONGEST


# Texts whose earlier versions are also kept as rows of their own (WordingVersion).
VERSIONED = frozenset({"recommendation.body"})

SUSPENSIONS = ("break", "informal", "technical")  # why a sitting is suspended
