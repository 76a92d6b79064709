"""Tells findings of a report, as several commands list them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TextIO

from wgdesk.cli.command_arguments import plain
from wgdesk.reads.values.record import Record
from wgdesk.rules.options import terms_of
from wgdesk.words.phrases import Argument, Phrases, screen_phrases

if TYPE_CHECKING:
    from wgdesk.report.check import Finding


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
