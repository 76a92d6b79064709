"""Users' own texts for blocks of the report, printed instead of the generated ones."""

from __future__ import annotations

from collections.abc import Mapping

from wgdesk.acting.act import act, act_without
from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.replaced_text import found_override, note_replaced, printed_instead
from wgdesk.acts.helpers.row_changes import filled, remove
from wgdesk.acts.helpers.text_writing import check_unchanged, put_text
from wgdesk.errors import Refused
from wgdesk.model import Override, Passage, PassageState, Wording

_NOTHING: Mapping[str, str] = {}


@act_without("before")
def edit_block(
    context: ActContext,
    *,
    block: str,
    lang: str,
    body: str,
    generated: str,
    facts: str = "",
    paragraph: str = "",
    before: str | None = None,
) -> int:
    """Print a user's text instead of the generated text of a block, in one language. Returns the row's key.

    ``generated`` and ``facts`` (a digest) are what the text replaces. ``paragraph`` is the number of the
    block, for the history only. If the meeting adopted the block as amended, the text of the amendment is
    changed. ``before`` is the user's text for the block as it was when this one was begun. Raises
    ``Refused``: 'empty-text', or as ``write_text`` does.
    """
    key = filled(block)
    if not body.strip():
        raise Refused("empty-text")
    row = printed_instead(context, key) or context.add(Override(block=key, facts="", made_at=context.now))
    field = "amendment" if isinstance(row, Passage) else "body"
    check_unchanged(context, str(row.__tablename__), row.id, field, lang, before)
    put_text(context, str(row.__tablename__), row.id, field, lang, body)
    note_replaced(context, row, {lang: generated}, facts)
    return row.id


@act
def restore_block(context: ActContext, *, block: str, lang: str = "", paragraph: str = "") -> None:
    """Print the generated text of a block again: in one language, or in all if ``lang`` is empty.

    Raises ``Refused``: 'not-edited', 'amended-by-meeting' if the block was adopted as amended, since only a
    change of that decision can remove the amendment.
    """
    key = filled(block)
    row = found_override(context, key)
    if row is None:
        amended = context.rows(Passage, Passage.block == key, Passage.state == PassageState.AMENDED)
        if amended:
            raise Refused("amended-by-meeting")
        raise Refused("not-edited")
    if lang:
        put_text(context, "override", row.id, "body", lang, "")
    its = (Wording.table == "override", Wording.row == row.id, Wording.field == "body")
    context.session.flush()
    if not lang or not context.rows(Wording, *its):
        remove(context, row)


@act
def confirm_block(
    context: ActContext, *, block: str, lang: str, generated: str, facts: str = "", paragraph: str = ""
) -> None:
    """Keep the text of a block although what it replaced has changed since: a user has reviewed it.

    ``generated`` and ``facts`` are what the report would say now. Raises ``Refused('not-edited')``.
    """
    row = printed_instead(context, filled(block))
    if row is None:
        raise Refused("not-edited")
    note_replaced(context, row, {lang: generated}, facts)
