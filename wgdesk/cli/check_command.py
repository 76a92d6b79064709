"""The command ``check``: lists what is missing before the report can be final."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from contextlib import closing
from typing import TextIO

from wgdesk.cli.command_arguments import DONE, REFUSED, plain
from wgdesk.cli.opened_record import opened
from wgdesk.language_table import REPORTS
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.values.record import Record
from wgdesk.report.check import Finding, check
from wgdesk.rules.options import terms_of
from wgdesk.words.phrases import Argument, Number, Phrases, screen_phrases


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


def in_terms(record: Record, lang: str) -> Phrases:
    """Return the phrases with the terms of the record's body."""
    return screen_phrases(lang, terms=terms_of(record.options))


def print_findings(findings: Iterable[Finding], phrases: Phrases, stream: TextIO) -> None:
    """Print findings, one line each."""
    for finding in findings:
        print(f"- {_told(finding, phrases)}", file=stream)


def _told(finding: Finding, phrases: Phrases) -> str:
    what = plain(phrases.say(f"check-{finding.key}", dict[str, Argument](finding.facts)))
    told = f"{what} ({plain(phrases.say(f'key-panel-{finding.panel}'))})"
    if (given := finding.accepted) is None:
        return told
    at = f"{given.accepted_at:%Y-%m-%d %H:%M} UTC"
    facts: dict[str, Argument] = {"who": given.station, "at": at, "reason": given.reason}
    if finding.lapsed:
        return f"{told}: {plain(phrases.say('cli-lapsed', facts))}"
    return plain(phrases.say("cli-accepted", {**facts, "what": told}))
