"""The command ``report``: prints the report of a record as text or writes it to files."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from wgdesk.cli.command_arguments import DONE, REFUSED, plain
from wgdesk.cli.opened_record import opened
from wgdesk.cli.output_files import make_folder, not_onto
from wgdesk.cli.told_findings import in_terms, print_findings
from wgdesk.cli.unprinted_told import count_unprinted
from wgdesk.errors import Trouble, why_of
from wgdesk.phrasing.tree import Document, Stage
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.values.record import Record
from wgdesk.report.check.final_gate import in_the_way
from wgdesk.report.make import files, speak, write_as
from wgdesk.report.own_pictures import with_own_pictures
from wgdesk.report.render.text import to_text
from wgdesk.report.sections import lost_additions
from wgdesk.report.sections.across_sections.kept_sections import KeptSections
from wgdesk.words.phrases import Number, Phrases


def write_report(given: argparse.Namespace, phrases: Phrases) -> int:
    """Print or write the report, at the stage of the record unless another is given.

    REFUSED for a final report that lacks something.
    """
    with closing(opened(given.file, phrases)) as desk:
        record = desk.read(whole_record)
    stage: Stage = given.stage or ("final" if record.meeting.stage == "final" else "draft")
    if stage == "final" and _lacks_something(record, given.lang, phrases):
        return REFUSED
    kept = KeptSections()
    document = with_own_pictures(speak(record, given.lang, stage, kept))
    if given.format in (None, ("text",)) and given.output is None:
        sys.stdout.write(to_text(document))
    else:
        _write(document, given)
    count_unprinted(record, given.lang, kept, phrases)
    if lost := lost_additions(record, stage, kept):
        print(plain(phrases.say("cli-lost-additions", {"n": Number(len(lost))})), file=sys.stderr)
    return DONE


def _lacks_something(record: Record, lang: str, phrases: Phrases) -> bool:
    """Print what a final report lacks; return whether it lacks anything."""
    lacking = in_the_way(record, (lang,), phrases.lang)
    if lacking:
        print(plain(phrases.say("cli-final-refused", {"n": Number(len(lacking))})), file=sys.stderr)
        print_findings(lacking, in_terms(record, phrases.lang), sys.stderr)
    return bool(lacking)


def _write(document: Document, given: argparse.Namespace) -> None:
    made = files(document, given.output, given.format)
    for file in made.values():
        not_onto(given.file, file)
    folder = next(iter(made.values())).parent
    make_folder(folder)
    try:
        # All formats are made before the first file is moved into place: a report is issued whole or not.
        with TemporaryDirectory(prefix=".wgdesk-", dir=folder) as beside:
            for form, file in made.items():
                write_as(form, document, Path(beside) / file.name)
            for file in made.values():
                os.replace(Path(beside) / file.name, file)
                print(file)
    except OSError as fault:
        raise Trouble("cannot-write", name=str(given.output or folder), why=why_of(fault)) from fault
