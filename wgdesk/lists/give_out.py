"""Writes several lists into a folder, in the formats that are wanted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from wgdesk.lists.files import write_list
from wgdesk.lists.kinds_of_list import sheets
from wgdesk.lists.list_facts import ListFacts
from wgdesk.lists.participants_paper import FORMATS, write_participants
from wgdesk.report.render.output import Cancelled, Progress

PAPER = "participants"  # the only list that is also written as a document
FORMS = ("xlsx", "csv", *FORMATS)


def targets(names: Sequence[str], forms: Sequence[str], folder: Path, lang: str) -> list[Path]:
    """Return the files that ``give_out`` writes: one workbook, a CSV file per list, the document."""
    return [path for path, _ in _plan(names, forms, folder, lang)]


def give_out(
    facts: ListFacts,
    names: Sequence[str],
    forms: Sequence[str],
    folder: Path,
    lang: str,
    progress: Progress,
    cancelled: Cancelled,
) -> list[Path]:
    """Write lists into a folder and return the files; those written before a cancellation stay.

    Raises ``Trouble('cannot-write')``.
    """
    plan = _plan(names, forms, folder, lang)
    made: list[Path] = []
    for path, held in plan:
        if cancelled():
            break
        if path.suffix.removeprefix(".") in FORMATS:
            write_participants(facts, lang, path, cancelled=cancelled)
        else:
            write_list(sheets(held, facts, lang), path, facts.now)
        made.append(path)
        progress(len(made) / len(plan))
    return [path for path in made if path.exists()]


def _plan(
    names: Sequence[str], forms: Sequence[str], folder: Path, lang: str
) -> list[tuple[Path, tuple[str, ...]]]:
    """Return the files to write, each with the names of its lists."""
    plan: list[tuple[Path, tuple[str, ...]]] = []
    for form in forms:
        if form == "xlsx" and names:
            stem = names[0] if len(names) == 1 else "lists"
            plan.append((folder / f"{stem}-{lang}.xlsx", tuple(names)))
        elif form == "csv":
            plan += [(folder / f"{name}-{lang}.csv", (name,)) for name in names]
        elif form in FORMATS and PAPER in names:
            plan.append((folder / f"{PAPER}-{lang}.{form}", (PAPER,)))
    return plan
