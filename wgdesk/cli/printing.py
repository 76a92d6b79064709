"""Makes sure that output arrives whole or the command fails: the disk may be full, the output closed."""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout, suppress
from typing import Any, TextIO

from wgdesk.errors import Trouble, why_of

_SOME = 1 << 16  # characters to buffer before they are written


class _Printed(io.TextIOBase):
    """Writes UTF-8 whatever the code page of the console, and completely, where Python may write only a part.

    ``needed``: raises ``Trouble('cannot-print')`` if it cannot write, ``BrokenPipeError`` if nobody reads any
    more; if not needed, what cannot be written is dropped. ``before`` is flushed first.
    """

    def __init__(self, stream: TextIO | None, *, needed: bool, before: _Printed | None = None) -> None:
        self._stream, self._needed, self._before = stream, needed, before
        self._held: list[str] = []
        self._length = 0

    def writable(self) -> bool:
        return True

    def isatty(self) -> bool:
        return self._stream is not None and self._stream.isatty()

    def write(self, text: str) -> int:
        """Buffer a text; write the buffer once it is long, or at once if not ``needed`` (standard error)."""
        self._held.append(text)
        self._length += len(text)
        if self._length > _SOME or not self._needed:
            self.flush()
        return len(text)

    def flush(self) -> None:
        """Write the buffer."""
        if self._before is not None:
            self._before.flush()
        text, self._held, self._length = "".join(self._held), [], 0
        if not text:
            return
        try:
            if self._stream is None:
                raise OSError(errno.EBADF, os.strerror(errno.EBADF))
            self._put(self._stream, text)
        except BrokenPipeError:
            if self._needed:
                raise
        except OSError as fault:
            if self._needed:
                raise Trouble("cannot-print", why=why_of(fault)) from fault

    def _put(self, stream: TextIO, text: str) -> None:
        if not isinstance(stream, io.TextIOWrapper):  # replaced by a caller in the same process
            stream.write(text)
            return
        stream.flush()
        # Unbuffered: what the file does not take must not stay in Python's buffer and fail again at exit.
        out: Any = getattr(stream.buffer, "raw", stream.buffer)
        left = memoryview(text.encode("utf-8", "replace"))
        while left:
            taken = out.write(left)
            if not taken:  # else this would loop for ever
                raise OSError(errno.EAGAIN, os.strerror(errno.EAGAIN))
            left = left[taken:]


@contextmanager
def printed_whole() -> Iterator[None]:
    """Write all that is printed in the block to standard output, and standard error at once.

    Both appear in the order in which they were printed. Raises ``Trouble('cannot-print')``, at the latest at
    the end of the block, and ``BrokenPipeError`` if nobody reads the output.
    """
    out = _Printed(sys.stdout, needed=True)
    complaints = _Printed(sys.stderr, needed=False, before=out)
    with redirect_stdout(out), redirect_stderr(complaints):
        try:
            yield
        except SystemExit:  # --help
            out.flush()
            raise
        except BaseException:
            with suppress(Trouble, BrokenPipeError):  # the error being raised matters more
                out.flush()
            raise
        out.flush()


def complain(lines: Iterable[str]) -> None:
    """Print lines to standard error; if it is closed or full, drop them."""
    _Printed(sys.stderr, needed=False).write("".join(f"{line}\n" for line in lines))
