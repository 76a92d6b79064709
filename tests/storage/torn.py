"""Records as crashes and other programs leave them, with the files beside them."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

LEFT = ("", "-journal", "-wal")


def torn(record: Path, target: Path) -> None:
    """Copy a record in the middle of an act that has written into the file, as a crash would leave it."""
    with closing(sqlite3.connect(record, isolation_level=None)) as raw:
        raw.execute("PRAGMA cache_size=1")  # writes into the file before the commit
        raw.execute("BEGIN IMMEDIATE")
        for number in range(500):
            row = (number + 1, f"{number:500}", "x")
            raw.execute("INSERT INTO option (id, name, value) VALUES (?, ?, ?)", row)
        raw.execute("UPDATE wording SET body = body || 'lost'")
        shutil.copy(record, target)
        shutil.copy(f"{record}-journal", f"{target}-journal")
        raw.execute("ROLLBACK")


def torn_at_the_end(record: Path, target: Path) -> None:
    """Copy a record in the middle of the commit: all is written, but the journal is not yet deleted."""
    with closing(sqlite3.connect(record, isolation_level=None)) as raw:
        raw.execute("PRAGMA journal_mode=PERSIST")
        raw.execute("UPDATE wording SET body = body || 'lost'")
        journal = Path(f"{record}-journal")
        held = bytearray(journal.read_bytes())
        shutil.copy(record, target)
        raw.execute("PRAGMA journal_mode=DELETE")
    # The end of a commit overwrites the first 28 bytes of the journal in this mode: restore them.
    pages = (len(held) - 512) // (4096 + 8)
    held[:28] = bytes.fromhex("d9d505f920a163d7") + b"".join(
        number.to_bytes(4, "big") for number in (pages, _nonce(held), _size(held), 512, 4096)
    )
    Path(f"{target}-journal").write_bytes(held)


def _nonce(journal: bytearray) -> int:
    """Return the journal's nonce, from which SQLite computes checksums: a page's checksum less its bytes."""
    page = journal[516 : 516 + 4096]
    check = int.from_bytes(journal[516 + 4096 : 520 + 4096], "big")
    return (check - sum(page[n] for n in range(4096 - 200, 0, -200))) % (1 << 32)


def _size(journal: bytearray) -> int:
    """Return the number of pages the record had, as noted on its first page."""
    for start in range(512, len(journal), 4096 + 8):
        if journal[start : start + 4] == b"\0\0\0\1":
            return int.from_bytes(journal[start + 4 + 28 : start + 4 + 32], "big")
    raise ValueError("no first page")


def ahead(record: Path, target: Path, *, change: str = "") -> None:
    """Copy a record with the WAL of another program that made a change."""
    change = change or "INSERT INTO option (id, name, value) VALUES (1, 'limit_order', '77')"
    with closing(sqlite3.connect(record, isolation_level=None)) as raw:
        raw.execute("PRAGMA journal_mode=WAL")
        raw.execute(change)
        shutil.copy(record, target)
        shutil.copy(f"{record}-wal", f"{target}-wal")


def cut_over_older(record: Path, target: Path) -> None:
    """Copy a record whose WAL was restarted, with the newest act cut off over older frames."""
    with closing(sqlite3.connect(record, isolation_level=None)) as raw:
        raw.execute("PRAGMA journal_mode=WAL")
        for number in range(40):
            row = (number + 1, f"{number:3000}", "x")
            raw.execute("INSERT INTO option (id, name, value) VALUES (?, ?, ?)", row)
        raw.execute("PRAGMA wal_checkpoint(RESTART)")
        older = Path(f"{record}-wal").read_bytes()
        shutil.copy(record, target)
        raw.execute("UPDATE wording SET body = body || 'lost'")
        raw.execute("UPDATE option SET value = 'lost'")
        newer = Path(f"{record}-wal").read_bytes()
    one = 24 + 4096
    salt = newer[16:24]
    frames = range(32, len(newer), one)
    # The last frame, which ends the act, was not written.
    cut = max(at for at in frames if newer[at + 8 : at + 16] == salt)
    Path(f"{target}-wal").write_bytes(newer[:cut] + older[cut:])


def torn_unwaited(record: Path, target: Path) -> None:
    """Copy a record in the middle of a commit of a program that does not wait for the disk."""
    with closing(sqlite3.connect(record, isolation_level=None)) as raw:
        raw.execute("PRAGMA synchronous=OFF")
        raw.execute("PRAGMA cache_size=1")  # writes into the file before the commit
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("UPDATE wording SET body = body || 'lost'")
        for number in range(50):
            row = (number + 1, f"{number:500}", "x")
            raw.execute("INSERT INTO option (id, name, value) VALUES (?, ?, ?)", row)
        shutil.copy(record, target)
        shutil.copy(f"{record}-journal", f"{target}-journal")
        raw.execute("ROLLBACK")


def bytes_of(record: Path) -> dict[str, bytes]:
    """Return the bytes of every file in the record's folder, by name in alphabetical order."""
    return {one.name: one.read_bytes() for one in sorted(record.parent.iterdir())}
