"""The act that writes a whole record file into a record."""

from __future__ import annotations

from wgdesk.acting.act import act_without
from wgdesk.acting.act_context import ActContext
from wgdesk.exchange.nodes import Parsed
from wgdesk.exchange.row_writer import write_rows


@act_without("parsed")
def import_record(context: ActContext, *, source: str, parsed: Parsed) -> int:
    """Import a record file that has been read already; ``source`` is its file name, for the history.

    Returns how many characters cleaning removed from the texts. Raises ``Refused('one-meeting')``.
    """
    write_rows(context, parsed)
    return parsed.removed
