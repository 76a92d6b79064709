"""Reads files of phrases, from a cache if possible, without the Fluent library.

Parsing a Fluent file takes about a hundred times as long as reading its forms. So the forms of each file are
stored beside it, in ``__compiled__/<name>.json``, as Python stores bytecode. Set-up and the wheel make these
files (``python -m wgdesk.words.phrase_files``). A changed source is parsed and stored again; if nothing can
be written, it is parsed each time. Each stored file contains its source, so it is never used for another text
(a hash would do, but importing hashlib takes longer). Nothing is stored for a broken source: its error is
raised every time.
"""

from __future__ import annotations

import contextlib
import json
import sys
from pathlib import Path

from wgdesk.paths import resource
from wgdesk.words.phrase_forms import Forms

KEPT = "__compiled__"
FORMAT = 2  # increase it when the same source gives different forms


def read_forms(file: Path) -> Forms:
    """Return the forms of all phrases in a Fluent file.

    Raises ``PhraseError`` with file and line for a broken or repeated phrase.
    """
    source = file.read_bytes()
    kept = _kept(file, source)
    return _read_and_keep(file, source) if kept is None else kept


def _place(file: Path) -> Path:
    return file.parent / KEPT / f"{file.stem}.json"


def _kept(file: Path, source: bytes) -> Forms | None:
    """Return the forms stored for exactly this source, else None."""
    try:
        form, of, forms = json.loads(_place(file).read_bytes())
        same = form == FORMAT and of.encode("utf-8") == source
    except (OSError, ValueError, TypeError, AttributeError):  # missing, damaged, or another kind of file
        return None
    return forms if same and isinstance(forms, dict) else None


def _read_and_keep(file: Path, source: bytes) -> Forms:
    from wgdesk.words.phrase_source import forms_of  # imports Fluent

    forms = forms_of(source.decode("utf-8").replace("\r\n", "\n"), file.name)
    if not sys.dont_write_bytecode:  # set by users who want no files beside the sources
        with contextlib.suppress(OSError):  # the folder cannot be written to
            _keep(file, source, forms)
    return forms


def _keep(file: Path, source: bytes, forms: Forms) -> None:
    from wgdesk.storage.atomic_write import write_whole  # seldom needed, so not imported at start

    place = _place(file)
    place.parent.mkdir(exist_ok=True)
    data = json.dumps([FORMAT, source.decode("utf-8"), forms], ensure_ascii=False, separators=(",", ":"))
    write_whole(place, data.encode())


def keep_all(resources: Path) -> None:
    """Store the forms of all phrase files below a folder, for set-up and the wheel.

    Raises ``PhraseError`` for a broken file, ``OSError`` if a file cannot be written.
    """
    from wgdesk.words.phrase_source import forms_of

    for file in sorted(resources.rglob("*.ftl")):
        source = file.read_bytes()
        if _kept(file, source) is None:
            _keep(file, source, forms_of(source.decode("utf-8"), file.name))


if __name__ == "__main__":
    keep_all(resource())
