"""Makes the report: builds the tree, speaks it in a language, chooses renderer and file names."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from wgdesk.errors import Trouble
from wgdesk.phrasing.pack import pack
from wgdesk.phrasing.tree import Document, Stage
from wgdesk.reads.values.record import Record
from wgdesk.report.render.output import Cancelled, Progress, produce
from wgdesk.report.sections import build
from wgdesk.report.sections.across_sections.kept_sections import KeptSections

FORMATS = ("text", "html", "pdf", "docx")
SUFFIXES = {"text": ".txt", "html": ".html", "pdf": ".pdf", "docx": ".docx"}
_FORM_OF = {suffix: form for form, suffix in SUFFIXES.items()}


def speak(record: Record, lang: str, stage: Stage, kept: KeptSections | None = None) -> Document:
    """Return the report of ``record`` in ``lang``; raises KeyError for a language without a pack.

    ``kept`` has the sections made before, and then those of this report.
    """
    return pack(lang, record.options).speak(build(record, stage, kept))


def write_as(
    form: str,
    document: Document,
    path: Path,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write ``document`` to ``path`` in a format, completely or not at all; nothing if cancelled.

    Raises ``OSError`` if the file cannot be written, ``TypeError`` for an unknown block. The renderer is
    imported here, not at the top, for a faster start.
    """
    to_bytes = import_module(f"wgdesk.report.render.{form}").to_bytes
    produce(path, lambda watch: to_bytes(document, watch), progress, cancelled)


_UNSAFE = re.compile(r"[^\w.\-]+")
_DEVICES = re.compile(r"(?i)^(con|prn|aux|nul|com\d|lpt\d)(\.|-|$)")
LONGEST_STEM = 120


def file_stem(document: Document) -> str:
    """Return a name for the files of a report, from its symbol or stage and its language.

    It is valid on every system: Windows allows no ``/``, no device name (CON) and no full stop at the end.
    """
    name = document.symbol.replace("/", "_") or f"{document.stage}-report"
    safe = _UNSAFE.sub("_", name)[: LONGEST_STEM - 3].strip("._") or "report"
    if _DEVICES.match(safe):
        safe = f"_{safe}"
    return f"{safe}-{document.lang}"


def files(document: Document, output: Path | None, forms: Sequence[str] | None) -> dict[str, Path]:
    """Return the files of a report by format.

    That is ``output`` itself if it ends like a file of one format, else files in the folder ``output``, in
    text if no format is asked for. Raises ``Trouble`` if it ends like a format other than the one asked for.
    """
    folder = output or Path()
    named = None if os.path.isdir(folder) else _FORM_OF.get(folder.suffix.lower())
    if named is None:
        stem = file_stem(document)
        return {form: folder / (stem + SUFFIXES[form]) for form in forms or ("text",)}
    if forms and tuple(forms) != (named,):
        raise Trouble("another-format", name=folder.name, format=", ".join(forms))
    return {named: folder}
