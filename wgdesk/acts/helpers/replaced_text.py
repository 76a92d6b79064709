"""The row with the text that is printed instead of a generated block, and what that text replaced."""

from __future__ import annotations

from collections.abc import Mapping

from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.text_writing import put_text
from wgdesk.model import Override, Passage, PassageState
from wgdesk.words.bases import read_bases, write_bases


def found_override(context: ActContext, block: str) -> Override | None:
    """Return a user's text for a block; None if there is none."""
    return next(iter(context.rows(Override, Override.block == block)), None)


def printed_instead(context: ActContext, block: str) -> Passage | Override | None:
    """Return the row whose text is printed for a block; an amendment of the meeting has precedence."""
    amended = context.rows(Passage, Passage.block == block, Passage.state == PassageState.AMENDED)
    return amended[0] if amended else found_override(context, block)


def note_replaced(
    context: ActContext, row: Passage | Override, generated: Mapping[str, str], facts: str
) -> None:
    """Note what the texts of ``row`` replace: the generated text by language, and a digest of its facts."""
    bases = read_bases(row.facts)
    for lang, body in generated.items():
        put_text(context, str(row.__tablename__), row.id, "generated", lang, body)
        bases[lang] = facts
    noted = write_bases(bases)
    if row.facts != noted:
        row.facts = noted
