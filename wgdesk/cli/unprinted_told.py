"""Says which recorded facts a report does not have: each of them after an import, else how many."""

from __future__ import annotations

import sys

from wgdesk.cli.command_arguments import plain
from wgdesk.cli.told_findings import in_terms, print_findings
from wgdesk.language_table import FIRST, REPORTS
from wgdesk.reads.values.record import Record
from wgdesk.report.check import count_of_unprinted, unprinted_facts
from wgdesk.report.sections.across_sections.kept_sections import KeptSections
from wgdesk.report.sections.decisions.procedure_paragraphs import procedure_left_out
from wgdesk.words.phrases import Number, Phrases


def tell_unprinted(record: Record, phrases: Phrases) -> None:
    """Print the facts that the report of a record does not have, or has twice, and why.

    What an option keeps of the procedure out of the report is only counted: it is the custom of the body,
    which the check does not question.
    """
    original = record.meeting.original_language
    found = unprinted_facts(record, original if original in REPORTS else FIRST, phrases.lang)
    if found:
        print(plain(phrases.say("cli-unprinted-listed", {"n": Number(len(found))})), file=sys.stderr)
        print_findings(found, in_terms(record, phrases.lang), sys.stderr)
    if n := procedure_left_out(record):
        print(plain(phrases.say("cli-procedure-left-out", {"n": Number(n)})), file=sys.stderr)


def count_unprinted(record: Record, lang: str, kept: KeptSections, phrases: Phrases) -> None:
    """Print how many facts the report of a record in ``lang`` does not have, or has twice, if any.

    ``kept`` has the sections of the report, which is made already.
    """
    if n := count_of_unprinted(record, lang, kept):
        print(plain(phrases.say("cli-unprinted", {"n": Number(n)})), file=sys.stderr)
