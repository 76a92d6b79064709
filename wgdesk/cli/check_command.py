"""The command ``check``: lists what is missing before the report can be final."""

from __future__ import annotations

import argparse
import sys
from contextlib import closing

from wgdesk.cli.command_arguments import DONE, REFUSED, plain
from wgdesk.cli.opened_record import opened
from wgdesk.cli.told_findings import in_terms, print_findings
from wgdesk.language_table import REPORTS
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.check import check
from wgdesk.words.phrases import Number, Phrases


def check_record(given: argparse.Namespace, phrases: Phrases) -> int:
    """Print the findings in each language; REFUSED if any of them blocks a final report."""
    with closing(opened(given.file, phrases)) as desk:
        record = desk.read(whole_record)
    langs = (given.lang,) if given.lang else REPORTS
    own = in_terms(record, phrases.lang)
    lacking = False
    for lang in langs:
        findings = check(record, lang, phrases.lang)
        lacking = lacking or any(finding.blocking for finding in findings)
        standing = [finding for finding in findings if not finding.stands_accepted]
        print(plain(phrases.say(f"cli-check-{lang}", {"n": Number(len(standing))})))
        accepted = (finding for finding in findings if finding.stands_accepted)
        print_findings((*standing, *accepted), own, sys.stdout)
    return REFUSED if lacking else DONE
