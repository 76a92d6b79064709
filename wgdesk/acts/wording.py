"""Writes texts of the record, in every language. The language written first is the original."""

from __future__ import annotations

from wgdesk.acting.act import act_without
from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.text_writing import check_unchanged, put_text


@act_without("before")
def write_text(
    context: ActContext, *, table: str, row: int, field: str, lang: str, body: str, before: str | None = None
) -> int:
    """Write a text in one language; an empty body removes it. Returns how many characters cleaning removed.

    The first language written is the original. A translation stores the revision of the original from which
    it was made, so changing the original makes its translations stale. ``before`` is the text that the user
    began to change. Raises ``Refused`` for an unknown field or language, or a text that is too long: a name
    over 300 characters, another line over 1,000; 'text-changed' if the text is no longer ``before``.
    """
    check_unchanged(context, table, row, field, lang, before)
    return put_text(context, table, row, field, lang, body)
