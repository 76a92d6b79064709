"""Files of phrases, read without Fluent wherever they were read before.

Reading a Fluent file takes some hundred times as long as reading what was found in it. So the forms of each
file are kept beside it, in ``__compiled__/<name>.json``, as Python keeps its bytecode. Set-up and the wheel
make these files (``python -m wgdesk.words.phrase_files``). A file that was changed is read from its source
and kept anew; where nothing can be written, the source is read each time. What is kept holds the hash of its
source, so it never speaks for another text. A broken source is never kept: its error comes every time.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from hashlib import sha256
from pathlib import Path

from wgdesk.paths import resource
from wgdesk.words.phrase_forms import Forms

KEPT = "__compiled__"
FORMAT = 1  # to be raised when the forms of a text become others


def read_forms(file: Path) -> Forms:
    """Return the forms of the phrases in a Fluent file.

    Raises ``PhraseError`` with file and line of what is broken or doubled in it.
    """
    source = file.read_bytes()
    kept = _kept(file, source)
    return _read_and_keep(file, source) if kept is None else kept


def _mark(source: bytes) -> str:
    """Return what a kept file must begin with to be that of a source."""
    return f"{FORMAT} {sha256(source).hexdigest()}"


def _place(file: Path) -> Path:
    return file.parent / KEPT / f"{file.stem}.json"


def _kept(file: Path, source: bytes) -> Forms | None:
    """Return the forms that were kept of exactly this source, or None."""
    try:
        mark, forms = json.loads(_place(file).read_bytes())
    except (OSError, ValueError, TypeError):  # not there, torn, or something else altogether
        return None
    return forms if mark == _mark(source) and isinstance(forms, dict) else None


def _read_and_keep(file: Path, source: bytes) -> Forms:
    from wgdesk.words.phrase_source import forms_of  # with Fluent

    forms = forms_of(source.decode("utf-8").replace("\r\n", "\n"), file.name)
    if not sys.dont_write_bytecode:  # whoever wants no bytecode beside the sources wants none of these either
        with contextlib.suppress(OSError):  # a place where nothing can be written
            _keep(file, source, forms)
    return forms


def _keep(file: Path, source: bytes, forms: Forms) -> None:
    place = _place(file)
    place.parent.mkdir(exist_ok=True)
    beside = place.with_name(f".{place.name}.{os.getpid()}")  # so that nobody reads half a file
    data = json.dumps([_mark(source), forms], ensure_ascii=False, separators=(",", ":"))
    beside.write_text(data, "utf-8")
    os.replace(beside, place)


def keep_all(resources: Path) -> None:
    """Keep the forms of all files of phrases below a folder, for set-up and the wheel.

    Raises ``PhraseError`` for a broken file, ``OSError`` where nothing can be written.
    """
    from wgdesk.words.phrase_source import forms_of

    for file in sorted(resources.rglob("*.ftl")):
        source = file.read_bytes()
        if _kept(file, source) is None:
            _keep(file, source, forms_of(source.decode("utf-8"), file.name))


if __name__ == "__main__":
    keep_all(resource())
