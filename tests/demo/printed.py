"""Reads everything in a report's files, including parts and metadata that no reader sees."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from pathlib import Path

from tests.programs import run_program
from wgdesk.reads.values.record import Record
from wgdesk.report.make import FORMATS, SUFFIXES, speak, write_as

_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)


def files(record: Record, lang: str, folder: Path) -> dict[str, Path]:
    """Write the draft report of ``record`` in every format; return the files by format."""
    document = speak(record, lang, "draft")
    written = {form: folder / f"report-{lang}{SUFFIXES[form]}" for form in FORMATS}
    for form, path in written.items():
        write_as(form, document, path)
    return written


def everything(path: Path) -> str:
    """Return all text in a file: bytes, parts, streams, and what poppler extracts from a PDF."""
    data = path.read_bytes()
    found = [path.name, data.decode("latin1")]
    if path.suffix == ".docx":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            found += archive.namelist()
            parts = [archive.read(name) for name in archive.namelist()]
            found += [part.decode("utf-8", "replace") for part in parts]  # pictures too
    elif path.suffix == ".pdf":
        found += [_inflated(stream).decode("latin1") for stream in _STREAM.findall(data)]
        found += [data.decode("utf-16-be", "ignore"), data[1:].decode("utf-16-be", "ignore")]
        found += [_poppler("pdftotext", path, "-"), _poppler("pdfinfo", path)]
    else:
        found.append(data.decode("utf-8"))
    return "\n".join(found)


def _inflated(stream: bytes) -> bytes:
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return stream


def _poppler(program: str, path: Path, *more: str) -> str:
    done = run_program([program, "-enc", "UTF-8", str(path), *more], capture_output=True, check=True)
    return done.stdout.decode()
