"""A station that listens to a flood of notifications: ``python -m tests.shared.flooded FILE``.

It prints "ready", then for each line of input how often it was told of acts and its peak memory in MB.
"""

import re
import sys
from pathlib import Path

from wgdesk.storage.server.address import read_station
from wgdesk.storage.server.link import ServerLink


def main(station: Path) -> None:
    """Listen until the input ends."""
    heard: list[None] = []
    link = ServerLink(read_station(station))
    link.start(heard=lambda: heard.append(None), lost=lambda: None, back=lambda: None)
    print("ready", flush=True)
    for _ in sys.stdin:
        peak = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
        assert peak
        print(len(heard), int(peak[1]) // 1024, flush=True)
    link.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
