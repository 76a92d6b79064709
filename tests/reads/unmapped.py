"""Runs every read on a record before any act: ``python -m tests.reads.unmapped RECORD``.

Prints how many reads ran and which row classes are mapped afterwards.
"""

import sys
from pathlib import Path

from tests.reads.test_uses import READS, arguments
from wgdesk.acting.desk import Desk
from wgdesk.model import Base


def main(record: Path) -> None:
    """Run them all."""
    desk = Desk.open(record)
    for name, query in READS.items():
        for given in desk.read(lambda session, name=name: arguments(name, session)):
            desk.read(query, *given)
    desk.close()
    print(len(READS), [name for name, kind in Base.kinds.items() if hasattr(kind, "__mapper__")])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
