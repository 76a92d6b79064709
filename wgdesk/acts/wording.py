"""Writing: every text of the record in every language, and which was written first."""

from __future__ import annotations

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.text_writing import check_known, put_text
from wgdesk.errors import Refused
from wgdesk.model import Wording


@act
def write_text(context: ActContext, *, table: str, row: int, field: str, lang: str, body: str) -> int:
    """Write a text in one language; an empty body takes it away. Returns how many characters cleaning took.

    The first language written is the original; writing a translation notes which revision of the original it
    was made from, and writing the original makes its translations stale. Raises ``Refused`` for an unknown
    field or language or a text that is too long: a name over 300 characters, another line over 1,000.
    """
    return put_text(context, table, row, field, lang, body)


@act
def name_language_written_first(context: ActContext, *, table: str, row: int, field: str, lang: str) -> None:
    """Say that a text was written first in ``lang``; the others become its translations, up to date.

    Raises ``Refused``: 'no-text' if there is no text in that language, 'unknown-field', 'unknown-language'.
    """
    check_known(table, field, lang)
    texts = context.rows(Wording, Wording.table == table, Wording.row == row, Wording.field == field)
    original = next((wording for wording in texts if wording.lang == lang), None)
    if original is None:
        raise Refused("no-text", lang=lang)
    for wording in texts:
        wording.basis = None if wording is original else original.revision
