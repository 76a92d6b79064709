"""Writes reports to files: all of them or, if cancelled or if the disk fails, none of them."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from wgdesk.errors import Trouble, why_of
from wgdesk.phrasing.tree import Document
from wgdesk.report.make import SUFFIXES, file_stem, write_as
from wgdesk.report.own_pictures import with_own_pictures
from wgdesk.report.render.output import Cancelled, Progress

_PREFIX = ".wgdesk-"  # of the temporary folders
_DAY = 86_400.0  # seconds; no export takes that long
_MAKING = 0.99  # share of the progress for making the files; the rest is for moving them


def targets(documents: Sequence[Document], forms: Sequence[str], folder: Path) -> list[Path]:
    """Return the files that an export writes, language by language."""
    return [folder / (file_stem(one) + SUFFIXES[form]) for one in documents for form in forms]


def export(
    documents: Sequence[Document],
    forms: Sequence[str],
    folder: Path,
    progress: Progress,
    cancelled: Cancelled,
) -> list[Path]:
    """Write every document in every format to ``folder`` and return the files; none if cancelled.

    The files are made in a temporary folder inside ``folder``, and moved when all are complete. Raises
    ``Trouble('cannot-write')``, ``Trouble('bad-picture')``, and what a renderer raises.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        making = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=folder))
    except OSError as fault:
        raise Trouble("cannot-write", name=str(folder), why=why_of(fault)) from fault
    _clear(folder, making)
    try:
        return _export(documents, forms, (making, folder), progress, cancelled)
    except OSError as fault:
        name = Path(str(fault.filename2 or fault.filename or folder)).name
        raise Trouble("cannot-write", name=name, why=why_of(fault)) from fault
    finally:
        shutil.rmtree(making, ignore_errors=True)


def _clear(folder: Path, making: Path) -> None:
    """Remove what a killed program left in ``folder``: temporary folders a day older than ``making``."""
    now = making.stat().st_mtime
    for left in folder.glob(f"{_PREFIX}*"):
        with suppress(OSError):
            if left.is_dir() and not left.is_symlink() and now - left.stat().st_mtime > _DAY:
                shutil.rmtree(left, ignore_errors=True)


def _tell(progress: Progress, done: int, whole: int, part: float) -> None:
    progress((done + part) / whole * _MAKING)


def _export(
    documents: Sequence[Document],
    forms: Sequence[str],
    folders: tuple[Path, Path],
    progress: Progress,
    cancelled: Cancelled,
) -> list[Path]:
    making, folder = folders
    whole = len(documents) * len(forms)
    steps = [(document, form) for document in map(with_own_pictures, documents) for form in forms]
    for done, (document, form) in enumerate(steps):
        target = making / (file_stem(document) + SUFFIXES[form])
        write_as(
            form,
            document,
            target,
            progress=partial(_tell, progress, done, whole),
            cancelled=cancelled,
        )
        if cancelled():
            return []
    files = targets(documents, forms, folder)
    for file in files:
        (making / file.name).replace(file)
    progress(1.0)
    return files
