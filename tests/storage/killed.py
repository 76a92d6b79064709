"""A program that acts on a record without end, to be killed: ``python -m tests.storage.killed``.

For every path read from the standard input it forks a child. The child opens the record, acts, and after each
act that was saved writes the number of its journal row: that is the promise which the tests hold it to. When
the child is dead a line ``dead`` follows. Forking saves the half second in which a program starts.
"""

import itertools
import os
import sys
from pathlib import Path

from tests.meetings import new_meeting
from wgdesk.acting.desk import Desk
from wgdesk.acting.journal import last_entry
from wgdesk.acts import floor, programme, wording


def act_without_end(path: Path) -> None:
    """Give the floor, write texts of every size, take things back; tell of each act once it is saved."""
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


def say(line: str) -> None:
    """Write a line at once."""
    os.write(1, f"{line}\n".encode())


def main() -> None:
    """Fork a child for each path until there are no more."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            try:
                act_without_end(Path(line.rstrip("\n")))
            finally:
                sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]
                os._exit(1)
        os.waitpid(child, 0)
        say("dead")


if __name__ == "__main__":
    main()
