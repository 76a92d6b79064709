"""Writing: every text of the record in every language, and which was written first."""

from __future__ import annotations

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.text_writing import put_text


@act
def write_text(context: ActContext, *, table: str, row: int, field: str, lang: str, body: str) -> int:
    """Write a text in one language; an empty body takes it away. Returns how many characters cleaning took.

    The first language written is the original; writing a translation notes which revision of the original it
    was made from, and writing the original makes its translations stale. Raises ``Refused`` for an unknown
    field or language or a text that is too long: a name over 300 characters, another line over 1,000.
    """
    return put_text(context, table, row, field, lang, body)
