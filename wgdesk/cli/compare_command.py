"""The command ``compare``: lists the acts that only one of two copies of a record has, or takes them over."""

from __future__ import annotations

import argparse
from collections.abc import Collection

from wgdesk.bringing.bring_back import Fate
from wgdesk.bringing.two_copies import TwoCopies, compared, merge
from wgdesk.cli.command_arguments import DONE, REFUSED, plain
from wgdesk.cli.left_beside import tell_read
from wgdesk.cli.opened_record import held
from wgdesk.cli.told_acts import in_words, reason_in_words
from wgdesk.errors import Refused
from wgdesk.words.phrases import Phrases


def compare_copies(given: argparse.Namespace, phrases: Phrases) -> int:
    """List the acts that only one copy has, or take acts over; REFUSED unless all of them were taken."""
    with held(str(given.file), phrases, dry_run=given.take is None) as desk:
        found = compared(desk, given.other)
        tell_read(found.found, given.other, phrases)
        if given.take is None:
            _print(found, phrases)
            return DONE
        chosen, there = _chosen(given.take, found), {act.entry for act in found.there}
        if unknown := sorted(chosen - there):
            raise Refused("not-in-other-copy", n=", ".join(map(str, unknown)))
        merged = merge(desk, given.other, chosen, anyway=given.anyway)
    for one in merged:
        print(in_words(phrases, f"cli-compare-{one.fate}", one.act))
        if one.why is not None:
            print(f"    {plain(reason_in_words(phrases, one.why))}")
    return DONE if all(one.fate is Fate.BROUGHT for one in merged) else REFUSED


def _chosen(wanted: Collection[int], found: TwoCopies) -> set[int]:
    """Return the entries to take; no numbers mean all acts of the other copy."""
    return set(wanted) if wanted else {act.entry for act in found.there}


def _print(found: TwoCopies, phrases: Phrases) -> None:
    print(in_words(phrases, "cli-compare-last", found.last))
    for name, acts in (("here", found.here), ("there", found.there)):
        key = name if acts else f"no-{name}"
        print(plain(phrases.say(f"cli-compare-{key}")))
        for act in acts:
            print(f"  {act.entry:>6}  {in_words(phrases, 'cli-bring-act', act)}")
