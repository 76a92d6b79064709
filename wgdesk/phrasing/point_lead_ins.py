"""What stands before the clause of a point of a debate: its lead-in, with the meetings that it names."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from wgdesk.phrasing.pack import Pack
    from wgdesk.phrasing.tree import Say

# Lead-ins that name a reason, a source, a setting or a ground: the meetings stand before them.
_GROUNDS = (
    *("given", "light", "referring", "recalling", "context", "backdrop"),
    *("bearing", "following", "reply"),
)
_SUBJECTS = ("concerning", "regarding", "on", "respect", "relation", "reference")
# Lead-ins with a text of their own: what a point is about, or on what ground it was made.
WITH_TOPIC = (*_SUBJECTS, *_GROUNDS, "words")
# What the speaker was delivering: "in his closing remarks".
_OCCASIONS = ("opening_remarks", "closing_remarks", "opening_statement", "closing_statement", "statement")
# Words that link a point to what was said before: "in addition".
_LINKS = (
    *("addition", "furthermore", "moreover", "same_time", "nevertheless"),
    *("therefore", "example", "lastly"),
)
# Lead-ins before the clause, followed by a comma; other values of ``Joins`` join it to the point before.
LEAD_INS = (
    *("discussion", "general", "exchange", "regard", "connection"),
    *("response", "questions"),
    *(*WITH_TOPIC, *_OCCASIONS, *_LINKS),
)
CONTRASTS = ("however", "however_begins")  # after a semicolon; as a sentence of its own
# Adverbs of a further point, which a sentence that is printed as typed has among its own words.
ADVERBS = ("also", "likewise", "further")
# Those after which the meetings belong to the debate: "the general discussion held at the 1st meeting".
HELD_AT = ("discussion", "general", "exchange")


def joins_of(point: Say) -> str:
    """Return how a point begins: a value of ``Joins``."""
    return cast(str, point.fact("joins"))


def topic_of(pack: Pack, point: Say) -> str:
    """Return what a lead-in says that a point is about; empty if its lead-in names nothing."""
    return pack.printed(point, "topic") if joins_of(point) in WITH_TOPIC else ""


def lead_in_of(pack: Pack, point: Say, topic: str, at: str, owner: str) -> str:
    """Return what a point begins with, and the meetings ``at`` which it was made, if it names any.

    ``owner``: the word or the ending for whose the remarks were that it was made in; empty: of nobody named.
    On a panel there was one discussion.
    """
    joins, on_panel = joins_of(point), cast(str, point.fact_or("on_panel", "no"))
    owned = {"owner": owner, "owned": "yes" if owner else "no"}
    lead = pack.phrase("lead-in", joins=joins, topic=topic, on_panel=on_panel, **owned)
    return pack.phrase("lead-in-at", lead=lead, order=_order(joins), at=at) if at else lead


def _order(joins: str) -> str:
    """Return where the meetings stand beside a lead-in: those of a debate or of remarks belong to it."""
    if joins in HELD_AT:
        return joins
    return "within" if joins in _OCCASIONS else "before" if joins in _GROUNDS else "apart"
