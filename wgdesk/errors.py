"""Errors, sorted by cause; an error of any other class is a bug of ours."""

from __future__ import annotations

import errno


class UserError(Exception):
    """An error reported to the user in plain words: the key of a phrase, and the facts to put into it.

    ``key`` is the id of a message in ``resources/languages/<lang>/screen/faults.ftl``; the facts are texts,
    ready to print.
    """

    def __init__(self, key: str, **facts: str) -> None:
        super().__init__(key, *(f"{name}={value}" for name, value in facts.items()))
        self.key = key
        self.facts = facts


class Refused(UserError):
    """The act is not possible now. Nothing was written; the user can do something else."""


class Trouble(UserError):
    """The computer or a file is the cause: disk full, file locked, file manipulated. Nothing was lost."""


# Error numbers of the operating system, and the ``why-...`` phrase that puts each in plain words.
_WHYS = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT), "disk-full"),
    **dict.fromkeys((errno.EACCES, errno.EPERM), "not-allowed"),
    errno.EROFS: "read-only",
    errno.ENOENT: "not-there",
    errno.ENOTDIR: "no-folder",
    errno.EISDIR: "is-folder",
    errno.EEXIST: "exists",
    errno.ENAMETOOLONG: "long-name",
    errno.ELOOP: "links",
    errno.EIO: "disk-fails",
    **dict.fromkeys((errno.EBUSY, errno.ETXTBSY), "in-use"),
    errno.EBADF: "closed",
    errno.EFBIG: "too-large",
    errno.EAGAIN: "takes-nothing",
    **dict.fromkeys((errno.EMFILE, errno.ENFILE), "many-open"),
    **dict.fromkeys((errno.ESTALE, errno.ETIMEDOUT, errno.EHOSTUNREACH, errno.ENETUNREACH), "unreachable"),
}
# The same for SQLite's result codes (sqlite.org/rescode.html): a window starts without importing sqlite3.
_SQLITE_WHYS = {
    5: "in-use",  # SQLITE_BUSY
    6: "in-use",  # SQLITE_LOCKED
    8: "read-only",  # SQLITE_READONLY
    10: "disk-fails",  # SQLITE_IOERR
    11: "damaged",  # SQLITE_CORRUPT
    13: "disk-full",  # SQLITE_FULL
    14: "not-opened",  # SQLITE_CANTOPEN: it is not there, or not ours, or the program has too many open
    26: "damaged",  # SQLITE_NOTADB
}


def why_of(fault: BaseException | None) -> str:
    """Return the fact ``why`` of a machine's failure: the name of a ``why-...`` phrase.

    An error without a phrase is given in the system's own words.
    """
    if isinstance(fault, OSError):
        return _WHYS.get(fault.errno or 0, fault.strerror or "")
    return _SQLITE_WHYS.get(getattr(fault, "sqlite_errorcode", 0) & 0xFF, str(fault or ""))
