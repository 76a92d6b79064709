"""Acts on a record until it is killed (see ``tests.kills``): ``python -m tests.storage.killed``.

For each act that was saved it prints the number of the row in the journal.
"""

import itertools
import os
from pathlib import Path

from tests.kills import fork_each, say
from tests.meetings import new_meeting
from wgdesk.acting.desk import Desk
from wgdesk.acting.journal import last_entry
from wgdesk.acts import floor, programme, wording


def act_without_end(path: Path) -> None:
    """Give the floor, write texts of every size, undo; report each act once it is saved."""
    desk = Desk.open(path)
    desk.subscribe(lambda _: say(str(desk.read(last_entry))))
    say(f"{os.getpid()} {desk.read(last_entry)}")
    if desk.read(last_entry) == 0:
        day = programme.date(2026, 10, 6)
        new_meeting(desk, ordinal=9, first_day=day, last_day=day, roster=False)
    sitting = desk.do(programme.add_sitting, day=programme.date(2026, 10, 6))
    for n in itertools.count():
        request = desk.do(floor.ask_floor, sitting_id=sitting, guest=f"guest {n}")
        body = f"{n} " * (1 << n % 13)  # on one page of the file, or on many
        text = {"table": "request", "row": request, "field": "statement", "lang": "en", "body": body}
        desk.do(wording.write_text, **text)
        if n % 3 == 0:
            desk.undo()
            desk.undo()


if __name__ == "__main__":
    fork_each(act_without_end)
