"""What the server's record has in place of an act that was done alone and not brought there.

It is one of two acts that only bringing does: a statement that was made is kept as struck (``KEEP``), for
anything else the history gets a note (``NOTE``). Both have the time and the uid of the act they stand for;
the uid tells that nobody need be asked again.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from wgdesk.acting.act_steps import ActStep, changes_step
from wgdesk.errors import Refused
from wgdesk.model import Journal
from wgdesk.reads.values.history import Happened

KEEP, NOTE = "keep_as_struck", "note_unsent"


def note_step(act: Happened, why: Refused) -> ActStep[None]:
    """Return the step that notes an act, with its arguments and names, and why it was not brought."""
    return changes_step([], {"act": act.act, "names": act.args, "why": why.key, "facts": why.facts})


@dataclass
class Unsent:
    """Acts that somebody decided not to bring to the server's record, by uid."""

    noted: set[str] = field(default_factory=set)
    kept: set[str] = field(default_factory=set)  # they made the statements that are kept as struck
    keys: dict[int, int] = field(default_factory=dict)  # of those statements: the old key -> the new one

    def know(self, args: dict[str, object]) -> None:
        """Add what the journal has of a statement that is kept as struck."""
        was, now, uids = args.get("was_id"), args.get("request_id"), args.get("with")
        if isinstance(was, int) and isinstance(now, int) and isinstance(uids, list):
            self.keys[was] = now
            self.kept.update(map(str, uids))


def unsent_acts(connection: Connection) -> Unsent:
    """Return what was decided so far about acts done alone."""
    found = Unsent()
    query = select(Journal.uid, Journal.act, Journal.args).where(Journal.act.in_((KEEP, NOTE)))
    for uid, act, args in connection.execute(query.order_by(Journal.id)):
        if act == NOTE:
            found.noted.add(uid)
        else:
            found.know(json.loads(args))
    return found
